//! Documents: every report of the program, composed as a text tree from plain facts.
//!
//! A caller fills an input struct ([`vision::VisionInput`], [`assessment::AssessmentInput`]) and gets a
//! [`Composed`] back: the report and what its reader should know. The words stand in
//! `assets/locales/nl/documents.ftl`. Deliberately absent: file formats, files, SQL and the clock; every
//! date comes in with the facts, so that the same facts give the same report.

mod anchors;
pub mod assessment;
mod blocks;
mod kinds;
#[cfg(test)]
mod testing;
pub mod vision;
mod warning;

use regiovisie_text::report::Report;

pub use assessment::assessment;
pub use kinds::{DOCUMENTS, Document, Kind, document, safe_name};
pub use vision::vision;
pub use warning::{SectionRef, Warning, What};

/// A finished report with what its reader should know.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Composed {
    /// The report, ready for a writer.
    pub report: Report,
    /// What is missing or could not be filled, in the order of the text. Never a reason not to export.
    pub warnings: Vec<Warning>,
}
