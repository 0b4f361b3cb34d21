//! Documents out: collect the facts, compose the text, write the Word file, put it in its place.
//!
//! Export never writes into the workbook, and the same workbook gives the same bytes: dates come from the
//! version or from the last change, never from the clock.

mod facts;
mod reports;
mod tables;

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use regiovisie_documents::{
    Composed, DOCUMENTS, Document, Kind, assessment, checks_book, comparison, comparison_book, document,
    progress, reflection, safe_name, table_book, vision,
};
use regiovisie_text::report::Pictures;
use regiovisie_wording::{Args, say_with};

use crate::error::Error;
use crate::section::sound_picture;
use crate::system::{absolute, replace};
use crate::view::DocumentKindView;
use crate::workbook::Workbook;

pub(crate) use tables::PARTY_THEMES;

/// How far the work is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Progress {
    /// Documents that are ready.
    pub done: u32,
    /// Documents in all.
    pub total: u32,
    /// What is being made, in Dutch.
    pub label: String,
}

/// Told about progress; says whether to go on.
pub trait Control {
    /// Called before every document. False stops the work; documents already written stay.
    fn step(&mut self, progress: &Progress) -> bool;
}

impl<F: FnMut(&Progress) -> bool> Control for F {
    fn step(&mut self, progress: &Progress) -> bool {
        self(progress)
    }
}

/// The kinds of file for a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Deserialize, specta::Type)]
#[serde(rename_all = "lowercase")]
pub enum TableForm {
    /// A spreadsheet.
    Xlsx,
    /// Text with separators.
    Csv,
}

/// What was written.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Exported {
    /// Absolute paths, in the order of the documents.
    pub files: Vec<PathBuf>,
    /// What the reader should know, in Dutch.
    pub warnings: Vec<String>,
}

/// The documents that can be made, as menu and help show them.
pub fn document_kinds() -> Vec<DocumentKindView> {
    DOCUMENTS
        .iter()
        .map(|document| DocumentKindView {
            id: document.id.to_owned(),
            title: document.title(),
            about: document.about(),
            file_name: document.file_name("", ""),
        })
        .collect()
}

impl Workbook {
    /// The documents that can be made from this workbook, with the file names they will get.
    pub fn document_kinds(&self) -> Result<Vec<DocumentKindView>, Error> {
        DOCUMENTS
            .iter()
            .map(|document| {
                Ok(DocumentKindView {
                    id: document.id.to_owned(),
                    title: document.title(),
                    about: document.about(),
                    file_name: self.file_name(document)?,
                })
            })
            .collect()
    }

    /// Writes documents into a folder; the folder is made when it is not there.
    ///
    /// # Errors
    /// `unknown_document`, `cannot_write`, `cancelled`. A document is written whole or not at all.
    pub fn export(
        &mut self,
        ids: &[String],
        folder: &Path,
        control: &mut dyn Control,
    ) -> Result<Exported, Error> {
        let wanted: Vec<&Document> = ids
            .iter()
            .map(|id| document(id).ok_or_else(|| Error::UnknownDocument(id.clone())))
            .collect::<Result<_, _>>()?;
        // What left the workbook is a point in its history: typing after it is a line of its own.
        self.store.seal();
        let folder = absolute(folder);
        std::fs::create_dir_all(&folder)
            .map_err(|source| Error::CannotWrite { path: folder.clone(), source })?;
        let mut exported = Exported::default();
        let total = u32::try_from(wanted.len()).unwrap_or(u32::MAX);
        for (done, document) in (0..).zip(wanted) {
            if !control.step(&Progress { done, total, label: document.title() }) {
                return Err(Error::Cancelled);
            }
            let (bytes, warnings) = self.document(document.kind)?;
            if !control.step(&Progress { done, total, label: document.title() }) {
                return Err(Error::Cancelled);
            }
            let path = folder.join(self.file_name(document)?);
            replace(&path, &bytes)?;
            exported.files.push(path);
            exported.warnings.extend(warnings);
        }
        Ok(exported)
    }

    /// One document as a file in memory, with its warnings.
    fn document(&self, kind: Kind) -> Result<(Vec<u8>, Vec<String>), Error> {
        match kind {
            Kind::Vision => self.word(&vision(&self.vision_input()?)),
            Kind::Assessment => self.word(&assessment(&self.assessment_input()?)),
            Kind::Progress => self.word(&progress(&self.progress_input()?)),
            Kind::Reflection => self.word(&reflection(&self.reflection_input()?)),
            Kind::Checks => {
                let book = checks_book(&self.assessment_input()?);
                Ok((regiovisie_sheets::xlsx(&book)?, Vec::new()))
            }
        }
    }

    /// A report as a Word file in memory, its charts drawn, with its warnings.
    fn word(&self, composed: &Composed) -> Result<(Vec<u8>, Vec<String>), Error> {
        let mut drawn = HashMap::new();
        for (source, chart) in &composed.charts {
            drawn.insert(source.as_str(), chart.draw()?.png);
        }
        let bytes = regiovisie_word::write(&composed.report, &Stored { workbook: self, drawn })?;
        Ok((bytes, composed.warnings.iter().map(ToString::to_string).collect()))
    }

    /// Writes what moved between two peildata into a folder: a document and a spreadsheet.
    pub fn export_comparison(&self, from: &str, to: &str, folder: &Path) -> Result<Exported, Error> {
        let input = self.comparison_input(from, to)?;
        let (document, warnings) = self.word(&comparison(&input))?;
        let book = regiovisie_sheets::xlsx(&comparison_book(&input))?;
        let args = Args::new()
            .text("region", input.region)
            .text("from", input.from.1.to_string())
            .text("to", input.to.1.to_string());
        let name = safe_name(&say_with("doc-comparison-file", &args));
        let files = [(format!("{name}.docx"), document), (format!("{name}.xlsx"), book)];
        Ok(Exported { files: written(folder, files)?, warnings })
    }

    /// Writes one table into a folder, as a spreadsheet or with separators. What is confidential is not in it.
    pub fn export_table(&self, table: &str, form: TableForm, folder: &Path) -> Result<Exported, Error> {
        let sheet = self.table_sheet(table)?;
        let args = Args::new().text("title", sheet.name.clone()).text("region", self.region()?.name);
        let name = safe_name(&say_with("doc-table-file", &args));
        let file = match form {
            TableForm::Csv => (format!("{name}.csv"), regiovisie_sheets::csv(&sheet)),
            TableForm::Xlsx => {
                let book = table_book(&self.region()?.name, self.reference_date()?, sheet);
                (format!("{name}.xlsx"), regiovisie_sheets::xlsx(&book)?)
            }
        };
        Ok(Exported { files: written(folder, [file])?, warnings: Vec::new() })
    }

    fn file_name(&self, document: &Document) -> Result<String, Error> {
        let edition = match document.kind {
            Kind::Vision => self.edition()?.name,
            Kind::Assessment | Kind::Checks | Kind::Progress | Kind::Reflection => {
                self.reference_date()?.to_string()
            }
        };
        Ok(document.file_name(&self.region()?.name, &edition))
    }
}

/// Writes files into a folder, which is made when it is not there; returns their absolute paths.
fn written<const N: usize>(folder: &Path, files: [(String, Vec<u8>); N]) -> Result<Vec<PathBuf>, Error> {
    let folder = absolute(folder);
    std::fs::create_dir_all(&folder).map_err(|source| Error::CannotWrite { path: folder.clone(), source })?;
    let mut paths = Vec::new();
    for (name, bytes) in files {
        let path = folder.join(name);
        replace(&path, &bytes)?;
        paths.push(path);
    }
    Ok(paths)
}

/// The pictures of a report: those kept in the workbook, and its charts.
struct Stored<'a> {
    workbook: &'a Workbook,
    drawn: HashMap<&'a str, Vec<u8>>,
}

impl Pictures for Stored<'_> {
    fn picture(&self, source: &str) -> Option<Vec<u8>> {
        if let Some(drawn) = self.drawn.get(source) {
            return Some(drawn.clone());
        }
        let hash = source.strip_prefix("afbeelding:")?;
        sound_picture(self.workbook.db(), hash).ok().flatten().map(|found| found.bytes)
    }
}
