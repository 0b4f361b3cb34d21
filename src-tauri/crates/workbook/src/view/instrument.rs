//! Instruments: their tables, rows and facts.

use serde::Serialize;
use specta::Type;

/// An instrument in a line.
#[derive(Debug, Clone, Serialize, Type)]
pub struct InstrumentSummaryView {
    /// Its id.
    pub id: String,
    /// Catalogue id.
    pub catalogue: String,
    /// Number of the group it works out.
    pub group: String,
    /// Title.
    pub title: String,
    /// What it is for.
    pub about: String,
    /// How many tables it has.
    pub tables: u32,
    /// How many rows hold a fact.
    pub filled: u32,
}

/// An instrument in full.
#[derive(Debug, Clone, Serialize, Type)]
pub struct InstrumentView {
    /// Its line.
    pub summary: InstrumentSummaryView,
    /// What it is for.
    pub about: String,
    /// Source.
    pub source: String,
    /// Its tables.
    pub sheets: Vec<SheetView>,
}

/// A table of facts.
#[derive(Debug, Clone, Serialize, Type)]
pub struct SheetView {
    /// Its id; the live table `tabel:ID` prints it.
    pub id: String,
    /// Title.
    pub title: String,
    /// What to know before filling it in.
    pub about: String,
    /// What one row is called.
    pub row_word: String,
    /// Whether the user adds rows.
    pub takes_rows: bool,
    /// Whether an own row has a name.
    pub named: bool,
    /// The most rows it may have.
    pub most: Option<u32>,
    /// Its columns.
    pub columns: Vec<ColumnView>,
    /// Its rows.
    pub rows: Vec<SheetRowView>,
    /// For measurements: a line for each thing that is measured.
    pub lines: Vec<LineView>,
}

/// The measurements of one thing over time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct LineView {
    /// Id of the row that is measured.
    pub id: String,
    /// What is measured.
    pub title: String,
    /// Unit, in words.
    pub unit: String,
    /// The value aimed at, with a point before its decimals.
    pub goal: Option<String>,
    /// Days and values, oldest first.
    pub points: Vec<PointView>,
}

/// One measurement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct PointView {
    /// The day.
    pub date: String,
    /// The value, with a point before its decimals.
    pub value: String,
    /// The value as a person reads it.
    pub text: String,
    /// Whether it leaves in no export.
    pub confidential: bool,
}

/// A column.
#[derive(Debug, Clone, Serialize, Type)]
pub struct ColumnView {
    /// Its id.
    pub id: String,
    /// Title.
    pub title: String,
    /// `line`, `text`, `date`, `number`, `decimal`, `amount`, `percent`, `yes`, `choice`, `choices`, `municipality`
    /// or `row`.
    pub kind: String,
    /// What is meant.
    pub help: String,
    /// Whether the table shows it.
    pub shown: bool,
    /// What can be chosen.
    pub options: Vec<OptionView>,
}

/// Something that can be chosen.
#[derive(Debug, Clone, Serialize, Type)]
pub struct OptionView {
    /// Its id.
    pub id: String,
    /// How it reads.
    pub title: String,
}

/// A row.
#[derive(Debug, Clone, Serialize, Type)]
pub struct SheetRowView {
    /// Its id.
    pub id: String,
    /// What it is called; empty for a row without a name.
    pub name: String,
    /// What it is about.
    pub about: String,
    /// Titles of the lists it is on.
    pub labels: Vec<String>,
    /// Whether the user added it, so that it can be renamed and removed.
    pub own: bool,
    /// Whether it leaves in no export.
    pub confidential: bool,
    /// Whether it names a row that is confidential; then it leaves in no export either.
    pub refers_to_confidential: bool,
    /// Its filled fields, in the order of the columns.
    pub facts: Vec<FactView>,
    /// What the program works out from them.
    pub remarks: Vec<RemarkView>,
}

/// A filled field.
#[derive(Debug, Clone, Serialize, Type)]
pub struct FactView {
    /// Column.
    pub field: String,
    /// The value as it is stored.
    pub value: String,
    /// The value as a person reads it.
    pub text: String,
}

/// How a remark is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "lowercase")]
pub enum RemarkKind {
    /// It fits what is asked.
    Good,
    /// It does not.
    Warning,
    /// Good to know.
    Plain,
}

/// Something the program works out at a row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct RemarkView {
    /// How it is meant.
    pub kind: RemarkKind,
    /// In words.
    pub text: String,
}
