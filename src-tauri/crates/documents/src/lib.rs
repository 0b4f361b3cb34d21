//! Documents: every report of the program, composed as a text tree from plain facts.
//!
//! A caller fills an input struct ([`vision::VisionInput`], [`assessment::AssessmentInput`]) and gets a
//! [`Composed`] back: the report and what its reader should know. The words stand in
//! `assets/locales/nl/documents.ftl`. Deliberately absent: file formats, files, SQL and the clock; every
//! date comes in with the facts, so that the same facts give the same report.

mod anchors;
pub mod assessment;
mod blocks;
mod books;
pub mod comparison;
mod draft;
mod kinds;
pub mod minutes;
pub mod process_description;
pub mod progress;
pub mod reflection;
#[cfg(test)]
mod reports_tests;
pub mod response;
#[cfg(test)]
mod testing;
pub mod vision;
mod warning;
mod words;

use regiovisie_drawing::{BarChart, Drawn, LineChart, SpanChart, bar_chart, line_chart, span_chart};
use regiovisie_text::report::Report;

pub use assessment::assessment;
pub use books::{checks_book, table_book};
pub use comparison::{comparison, comparison_book};
pub use kinds::{DOCUMENTS, Document, Kind, document, safe_name};
pub use minutes::minutes;
pub use process_description::{planning_book, process_description};
pub use progress::progress;
pub use reflection::reflection;
pub use regiovisie_drawing::DrawingError;
pub use response::{response, response_book};
pub use vision::vision;
pub use warning::{SectionRef, Warning, What};
pub use words::Words;

/// A finished report with what its reader should know.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Composed {
    /// The report, ready for a writer.
    pub report: Report,
    /// What is missing or could not be filled, in the order of the text. Never a reason not to export.
    pub warnings: Vec<Warning>,
    /// The charts that the report shows, by the source of their picture.
    pub charts: Vec<(String, Chart)>,
}

/// A chart of a report, to be drawn.
#[derive(Debug, Clone, PartialEq)]
pub enum Chart {
    /// Measurements over time.
    Line(LineChart),
    /// So many of so many, in rows.
    Bars(BarChart),
    /// Planned and real spans of time.
    Spans(SpanChart),
}

impl Chart {
    /// Draws it.
    ///
    /// # Errors
    /// A value that is no number, or more rows than can be shown.
    pub fn draw(&self) -> Result<Drawn, DrawingError> {
        match self {
            Self::Line(chart) => line_chart(chart),
            Self::Bars(chart) => bar_chart(chart),
            Self::Spans(chart) => span_chart(chart),
        }
    }
}
