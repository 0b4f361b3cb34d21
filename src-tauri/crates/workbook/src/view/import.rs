//! Input from a spreadsheet: how it is read, and what becomes of every row.

use regiovisie_model::words::InputChannel;
use serde::{Deserialize, Serialize};
use specta::Type;

/// A file with input, as it was read.
#[derive(Debug, Clone, Serialize, Type)]
pub struct InputFileView {
    /// The file.
    pub path: String,
    /// Name of the file.
    pub name: String,
    /// Its tables.
    pub sheets: Vec<InputSheetView>,
    /// What to know, in Dutch.
    pub warnings: Vec<String>,
}

/// A table of a file.
#[derive(Debug, Clone, Serialize, Type)]
pub struct InputSheetView {
    /// Its name.
    pub name: String,
    /// Whether it is a register that was exported from this workbook and comes back.
    pub returned: bool,
    /// The row with the headings, as the spreadsheet counts.
    pub heading_row: u32,
    /// Its columns.
    pub columns: Vec<InputColumnView>,
    /// Rows under the headings.
    pub rows: u32,
}

/// A column of a table.
#[derive(Debug, Clone, Serialize, Type)]
pub struct InputColumnView {
    /// Its heading.
    pub heading: String,
    /// The first words under it.
    pub sample: Vec<String>,
    /// The field it seems to be, by its word; empty: it is left out.
    pub field: String,
}

/// A field that a column can be.
#[derive(Debug, Clone, Serialize, Type)]
pub struct InputFieldView {
    /// Its word.
    pub id: String,
    /// How it reads.
    pub title: String,
}

/// How a file is to be read.
#[derive(Debug, Clone, Default, Deserialize, Type)]
#[serde(default)]
pub struct ImportInput {
    /// The table, by name; empty: the first.
    pub sheet: String,
    /// For each column the word of its field, or empty; none: as it was recognised.
    pub fields: Option<Vec<String>>,
    /// Party of rows that name none: id, word of the kind, or name.
    pub party: String,
    /// How the input came in.
    pub channel: Option<InputChannel>,
    /// Date of rows without one; none: today.
    pub date: Option<String>,
    /// For rows whose answer clashes with the one here: the numbers of the items that take the answer of the file.
    pub theirs: Vec<u32>,
}

/// What would become of a file, or became of it.
#[derive(Debug, Clone, Serialize, Type)]
pub struct ImportView {
    /// Every row.
    pub rows: Vec<ImportRowView>,
    /// New items.
    pub added: u32,
    /// Items that get another answer.
    pub answered: u32,
    /// Rows that are here already or say nothing new.
    pub same: u32,
    /// Rows whose answer clashes with the one here, and that keep it.
    pub clashes: u32,
    /// Rows that cannot be taken in.
    pub refused: u32,
    /// What to know, in Dutch.
    pub warnings: Vec<String>,
}

/// What becomes of a row.
#[derive(Debug, Clone, Serialize, Type)]
pub struct ImportRowView {
    /// The row, as the spreadsheet counts.
    pub row: u32,
    /// `nieuw`, `antwoord`, `gelijk`, `botsing` or `geweigerd`.
    pub fate: String,
    /// Number of the item; none for a row that is refused.
    pub number: Option<u32>,
    /// The beginning of the text.
    pub text: String,
    /// Why, in Dutch.
    pub words: String,
    /// For a clash or another answer: the answer here.
    pub ours: String,
    /// The answer of the file.
    pub theirs: String,
}
