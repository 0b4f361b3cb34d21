//! Documents out: collect the facts, compose the text, write the Word file, put it in its place.
//!
//! Export never writes into the workbook, and the same workbook gives the same bytes: dates come from the
//! version or from the last change, never from the clock.

mod facts;

use std::path::{Path, PathBuf};

use regiovisie_documents::{Composed, DOCUMENTS, Document, Kind, assessment, document, vision};
use regiovisie_text::report::Pictures;

use crate::error::Error;
use crate::section::sound_picture;
use crate::system::{absolute, replace};
use crate::view::DocumentKindView;
use crate::workbook::Workbook;

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

    /// One document as a Word file in memory, with its warnings.
    fn document(&self, kind: Kind) -> Result<(Vec<u8>, Vec<String>), Error> {
        let Composed { report, warnings } = match kind {
            Kind::Vision => vision(&self.vision_input()?),
            Kind::Assessment => assessment(&self.assessment_input()?),
        };
        let bytes = regiovisie_word::write(&report, &Stored(self))?;
        Ok((bytes, warnings.iter().map(ToString::to_string).collect()))
    }

    fn file_name(&self, document: &Document) -> Result<String, Error> {
        let edition = match document.kind {
            Kind::Vision => self.edition()?.name,
            Kind::Assessment => self.reference_date()?.to_string(),
        };
        Ok(document.file_name(&self.region()?.name, &edition))
    }
}

/// The pictures of a workbook.
struct Stored<'a>(&'a Workbook);

impl Pictures for Stored<'_> {
    fn picture(&self, source: &str) -> Option<Vec<u8>> {
        let hash = source.strip_prefix("afbeelding:")?;
        sound_picture(self.0.db(), hash).ok().flatten().map(|found| found.bytes)
    }
}
