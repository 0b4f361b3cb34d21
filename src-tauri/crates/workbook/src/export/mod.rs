//! Documents out: collect the facts, compose the text, write the Word file, put it in its place.
//!
//! Export never writes into the workbook, and the same workbook gives the same bytes: dates come from the
//! version or from the last change, never from the clock.

mod facts;
mod input;
mod process;
mod reports;
mod tables;

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use regiovisie_documents::response::Grouping;
use regiovisie_documents::{
    Composed, DOCUMENTS, Document, Kind, assessment, checks_book, comparison, comparison_book, document,
    minutes, planning_book, process_description, progress, reflection, response, response_book, safe_name,
    table_book, vision,
};
use regiovisie_model::words::{Profile, Vocabulary};
use regiovisie_store::rows::meeting;
use regiovisie_text::report::Pictures;
use regiovisie_wording::{Args, say, say_with};

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

/// How input is laid out in the reactienota.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, serde::Deserialize, specta::Type)]
#[serde(rename_all = "lowercase")]
pub enum ResponseLayout {
    /// One by one, by number.
    #[default]
    Nummer,
    /// Under the first theme of each.
    Thema,
    /// Under the chapter of each.
    Hoofdstuk,
}

impl ResponseLayout {
    /// All of them.
    pub const ALL: &'static [Self] = &[Self::Nummer, Self::Thema, Self::Hoofdstuk];
}

impl Vocabulary for ResponseLayout {
    fn to_word(self) -> &'static str {
        match self {
            Self::Nummer => "nummer",
            Self::Thema => "thema",
            Self::Hoofdstuk => "hoofdstuk",
        }
    }

    fn parse_word(word: &str) -> Option<Self> {
        Self::ALL.iter().find(|one| one.to_word() == word).copied()
    }
}

/// What is exported, and for whom.
#[derive(Debug, Clone, serde::Deserialize, specta::Type)]
pub struct ExportInput {
    /// The documents, by their word.
    pub documents: Vec<String>,
    /// For whom the files are: what may not leave for them is not in any.
    pub profile: Profile,
    /// How input is laid out.
    #[serde(default)]
    pub layout: ResponseLayout,
    /// The meetings of which a verslag is made, by id; none: of each that was held.
    #[serde(default)]
    pub meetings: Vec<String>,
}

impl ExportInput {
    /// These documents for councils, laid out by number.
    pub fn of(documents: &[String]) -> Self {
        Self {
            documents: documents.to_vec(),
            profile: Profile::Council,
            layout: ResponseLayout::default(),
            meetings: Vec::new(),
        }
    }
}

/// A file in memory.
struct File {
    name: String,
    bytes: Vec<u8>,
    warnings: Vec<String>,
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
        given: &ExportInput,
        folder: &Path,
        control: &mut dyn Control,
    ) -> Result<Exported, Error> {
        let wanted: Vec<&Document> = given
            .documents
            .iter()
            .map(|id| document(id).ok_or_else(|| Error::UnknownDocument(id.clone())))
            .collect::<Result<_, _>>()?;
        // What left the workbook is a point in its history: typing after it is a line of its own.
        self.store.seal();
        let folder = absolute(folder);
        std::fs::create_dir_all(&folder)
            .map_err(|source| Error::CannotWrite { path: folder.clone(), source })?;
        let mut exported = Exported::default();
        let mut pieces: Vec<(&Document, Option<String>)> = Vec::new();
        for document in wanted {
            match document.kind {
                Kind::Minutes => {
                    let meetings = self.minuted(&given.meetings)?;
                    pieces.extend(meetings.into_iter().map(|id| (document, Some(id))));
                }
                _ => pieces.push((document, None)),
            }
        }
        let mut names: HashMap<String, u32> = HashMap::new();
        let total = u32::try_from(pieces.len()).unwrap_or(u32::MAX);
        for (done, (document, meeting)) in (0..).zip(pieces) {
            let mut go_on = || {
                let label = document.title();
                if control.step(&Progress { done, total, label }) { Ok(()) } else { Err(Error::Cancelled) }
            };
            go_on()?;
            let file = match meeting {
                Some(id) => {
                    self.minutes_file(document, &id, given.profile, &mut names, &mut exported.warnings)?
                }
                None => Some(self.file(document, given)?),
            };
            go_on()?;
            let Some(file) = file else { continue };
            let place = if document.kind == Kind::Minutes {
                // There may be many.
                let place = folder.join(safe_name(&say("export-minutes-folder")));
                std::fs::create_dir_all(&place)
                    .map_err(|source| Error::CannotWrite { path: place.clone(), source })?;
                place
            } else {
                folder.clone()
            };
            let path = place.join(file.name);
            replace(&path, &file.bytes)?;
            exported.files.push(path);
            for warning in file.warnings {
                // Several documents may say the same.
                if !exported.warnings.contains(&warning) {
                    exported.warnings.push(warning);
                }
            }
        }
        Ok(exported)
    }

    /// The meetings of which a verslag is made: those that were asked, else each that was held.
    fn minuted(&self, asked: &[String]) -> Result<Vec<String>, Error> {
        if !asked.is_empty() {
            return Ok(asked.to_vec());
        }
        let held = meeting::all(self.db())?.into_iter().map(|line| line.meeting);
        Ok(held.filter(|row| row.held && !row.confidential).map(|row| row.id).collect())
    }

    /// The verslag of a meeting; none with a warning for one that stays inside.
    fn minutes_file(
        &self,
        document: &Document,
        id: &str,
        profile: Profile,
        names: &mut HashMap<String, u32>,
        warnings: &mut Vec<String>,
    ) -> Result<Option<File>, Error> {
        let row = meeting::get(self.db(), id)?;
        let Some(input) = self.minutes_input(id, profile)? else {
            warnings.push(say_with("export-minutes-inside", &Args::new().text("title", row.title)));
            return Ok(None);
        };
        let (bytes, warnings) = self.word(&minutes(&input))?;
        let title = if input.title.is_empty() { input.kind.clone() } else { row.title };
        // Two meetings of one title on one day are told apart.
        let first = format!("{} {title}", row.date);
        let again = names.entry(first.clone()).or_default();
        *again += 1;
        let edition = if *again == 1 { first } else { format!("{first} ({again})") };
        Ok(Some(File { name: document.file_name("", &edition), bytes, warnings }))
    }

    /// One document as a file in memory, with its warnings.
    fn file(&self, document: &Document, given: &ExportInput) -> Result<File, Error> {
        let (bytes, warnings) = self.document(document.kind, given)?;
        Ok(File { name: self.file_name(document)?, bytes, warnings })
    }

    fn document(&self, kind: Kind, given: &ExportInput) -> Result<(Vec<u8>, Vec<String>), Error> {
        let profile = given.profile;
        let book = |book| Ok((regiovisie_sheets::xlsx(&book)?, Vec::new()));
        match kind {
            Kind::Vision => self.word(&vision(&self.vision_input(profile)?)),
            Kind::Assessment => self.word(&assessment(&self.assessment_input()?)),
            Kind::Progress => self.word(&progress(&self.progress_input()?)),
            Kind::Reflection => self.word(&reflection(&self.reflection_input()?)),
            Kind::Checks => book(checks_book(&self.assessment_input()?)),
            Kind::Process => self.word(&process_description(&self.process_input(profile)?)),
            Kind::Planning => book(planning_book(&self.process_input(profile)?)),
            Kind::Calendar => Ok((regiovisie_sheets::ics(&self.calendar(profile)?), Vec::new())),
            Kind::Response => {
                let (bytes, mut warnings) =
                    self.word(&response(&self.response_input(profile, grouping(given))?))?;
                warnings.extend(self.small_warnings()?);
                Ok((bytes, warnings))
            }
            Kind::ResponseBook => {
                let input = self.response_input(profile, grouping(given))?;
                Ok((regiovisie_sheets::xlsx(&response_book(&input))?, self.small_warnings()?))
            }
            Kind::Register => {
                Ok((regiovisie_sheets::xlsx(&self.register_book(profile)?)?, self.small_warnings()?))
            }
            // Each meeting has a file of its own.
            Kind::Minutes => Err(Error::UnknownDocument("minutes".to_owned())),
        }
    }

    fn small_warnings(&self) -> Result<Vec<String>, Error> {
        let small = self.small_groups()?.into_iter();
        Ok(small.map(|text| say_with("export-small", &Args::new().text("text", text))).collect())
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
            _ => self.reference_date()?.to_string(),
        };
        Ok(document.file_name(&self.region()?.name, &edition))
    }
}

fn grouping(given: &ExportInput) -> Grouping {
    match given.layout {
        ResponseLayout::Nummer => Grouping::Single,
        ResponseLayout::Thema => Grouping::Theme,
        ResponseLayout::Hoofdstuk => Grouping::Chapter,
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
