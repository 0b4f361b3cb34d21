//! Drawing: charts for documents, as PNG.
//!
//! A chart is composed as SVG text and drawn by resvg with the two fonts in `assets/fonts`, which are inside the
//! program; fonts of the system are never looked at, so the same chart gives the same picture on every machine. All
//! words come from the caller; only the numbers along an axis are written here, with a decimal comma. What differs
//! is told apart by pattern, lightness and words, never by colour alone. Deliberately absent: files, a clock, what a
//! chart is about, and pictures inside pictures.

mod axis;
mod bars;
mod canvas;
mod fonts;
mod legend;
mod line;
mod spans;
#[cfg(test)]
mod tests;

use chrono::NaiveDate;

/// The most rows or points that a chart takes.
pub const MOST: usize = 200;
/// The most series that bars can tell apart.
pub const MOST_SERIES: usize = bars::LOOKS.len();

/// A chart as a picture. The picture is 1600 pixels wide, meant for 16 centimetres on paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Drawn {
    /// The bytes of the file.
    pub png: Vec<u8>,
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
}

/// Why a chart could not be drawn.
#[derive(Debug, thiserror::Error)]
pub enum DrawingError {
    /// A value is no number, infinite, or far beyond what can be measured.
    #[error("a value in the chart is no number that can be drawn")]
    NotANumber,
    /// More rows, points or series than can be told apart.
    #[error("a chart takes at most {most}, and has {given}")]
    TooMany {
        /// The bound.
        most: usize,
        /// What was given.
        given: usize,
    },
    /// A row of bars has more values than there are series.
    #[error("a row has more values than the chart has series")]
    Nameless,
    /// The fonts inside the program cannot be read.
    #[error("the fonts of the charts cannot be read")]
    Font(#[from] skrifa::raw::ReadError),
    /// The composed drawing is not accepted.
    #[error("the chart could not be drawn")]
    Svg(#[from] resvg::usvg::Error),
    /// The picture could not be made.
    #[error("the picture of the chart could not be made")]
    Picture,
}

/// Measurements over time, with the value aimed at as a dashed line.
#[derive(Debug, Clone, PartialEq)]
pub struct LineChart {
    /// What is measured.
    pub title: String,
    /// In what, printed above the axis.
    pub unit: String,
    /// The value aimed at and the words beside its line.
    pub goal: Option<(f64, String)>,
    /// The measurements, in any order.
    pub points: Vec<Point>,
}

/// One measurement.
#[derive(Debug, Clone, PartialEq)]
pub struct Point {
    /// When.
    pub date: NaiveDate,
    /// How much.
    pub value: f64,
    /// The value as a person reads it.
    pub label: String,
    /// The date as a person reads it.
    pub date_label: String,
}

/// Draws measurements over time. With many points only the first, the last and the extremes carry their value.
pub fn line_chart(chart: &LineChart) -> Result<Drawn, DrawingError> {
    line::draw(chart)
}

/// Horizontal stacked bars: of each row so many are this and so many that.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BarChart {
    /// What is counted.
    pub title: String,
    /// The kinds in which is counted, at most [`MOST_SERIES`], from the darkest part to the lightest.
    pub series: Vec<String>,
    /// The rows, from above.
    pub rows: Vec<BarRow>,
}

/// One bar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BarRow {
    /// What the bar is about.
    pub label: String,
    /// A count for each series; what is missing counts as none.
    pub values: Vec<u32>,
}

/// Draws stacked bars on one scale.
pub fn bar_chart(chart: &BarChart) -> Result<Drawn, DrawingError> {
    bars::draw(chart)
}

/// Planned and real spans of time, a row each, on one axis.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SpanChart {
    /// What is planned.
    pub title: String,
    /// The word for an outlined span.
    pub planned: String,
    /// The word for a filled span.
    pub actual: String,
    /// The day of the vertical line and the words below it.
    pub today: Option<(NaiveDate, String)>,
    /// The rows, from above.
    pub rows: Vec<SpanRow>,
    /// Days along the axis with their words; words that do not fit are left out.
    pub ticks: Vec<(NaiveDate, String)>,
}

/// One row of spans.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SpanRow {
    /// What takes time.
    pub label: String,
    /// From and until, as planned.
    pub planned: Option<(NaiveDate, NaiveDate)>,
    /// From and until, as it went; what has no end yet runs on to today and ends in an arrow.
    pub actual: Option<(NaiveDate, Option<NaiveDate>)>,
}

/// Draws planned and real spans of time.
pub fn span_chart(chart: &SpanChart) -> Result<Drawn, DrawingError> {
    spans::draw(chart)
}

/// Refuses more than a chart can show.
fn bounded(given: usize, most: usize) -> Result<(), DrawingError> {
    if given > most { Err(DrawingError::TooMany { most, given }) } else { Ok(()) }
}
