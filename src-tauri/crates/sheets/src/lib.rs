//! Sheets: tables as a spreadsheet (.xlsx) or as plain text with separators (.csv), out and in, and days as a calendar
//! file (.ics).
//!
//! Knows cells, days and their file formats, and nothing of SQL, of the field or of any language: every word comes from
//! the caller. What comes from outside may also be an .xls or .ods file, and is hostile until proven otherwise; see
//! [`read`]. Deliberately absent: formulas, charts, styles of the caller's choosing, what a column means, a clock and
//! file paths. The same book gives the same bytes.

mod calendar;
mod read;
mod separated;
#[cfg(test)]
mod tests;
mod text;
mod xlsx;

use chrono::NaiveDate;

pub use calendar::{Calendar, Event, ics};
pub use read::{Foreign, Limit, Read, ReadError, ReadRow, ReadSheet, ReadWarning, read};

/// A spreadsheet file.
#[derive(Debug, Clone, PartialEq)]
pub struct Book {
    /// Title in the properties of the file.
    pub title: String,
    /// Author in the properties of the file.
    pub author: String,
    /// The day the content is of; the file says it was made then.
    pub date: NaiveDate,
    /// The tables, in order.
    pub sheets: Vec<Sheet>,
}

/// One table.
#[derive(Debug, Clone, PartialEq)]
pub struct Sheet {
    /// Name on the tab. What Excel forbids in it is left out, and a name that stands twice gets a number.
    pub name: String,
    /// The columns, left to right.
    pub columns: Vec<Column>,
    /// The rows. A row may be shorter than the columns; what is longer is written in columns without a title.
    pub rows: Vec<Vec<Cell>>,
}

/// What is said of a column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Its title, in the first row.
    pub title: String,
    /// The width in characters, where longer text wraps. Without it the width follows the content, from 8 to 60.
    pub width: Option<u16>,
}

/// What stands in one place.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    /// Nothing.
    Empty,
    /// Words, never read as a formula.
    Text(String),
    /// A number. One that is no number or infinite leaves the cell empty.
    Number(f64),
    /// A day.
    Date(NaiveDate),
    /// Euros, counted in cents.
    Amount(i64),
    /// A percentage; the whole is 100. One that is no number or infinite leaves the cell empty.
    Percent(f64),
    /// A reference. Only http, https and mailto become a real link; any other is printed as words.
    Link {
        /// Where it leads.
        url: String,
        /// What the reader sees.
        text: String,
    },
}

/// Why a spreadsheet could not be written.
#[derive(Debug, thiserror::Error)]
pub enum SheetsError {
    /// Excel does not open a file without a sheet.
    #[error("a spreadsheet needs at least one sheet")]
    NoSheets,
    /// More rows or columns than a sheet can hold.
    #[error("sheet {sheet} is larger than a spreadsheet can hold")]
    TooLarge {
        /// The sheet's name, as the caller gave it.
        sheet: String,
    },
    /// The library refuses to write the file.
    #[error("the spreadsheet could not be written")]
    Write(#[from] rust_xlsxwriter::XlsxError),
}

/// Writes a book as an Excel file, in memory.
pub fn xlsx(book: &Book) -> Result<Vec<u8>, SheetsError> {
    xlsx::write(book)
}

/// Writes a sheet as text: semicolons, decimal commas, UTF-8 with a mark at the start, lines that end as in Windows.
///
/// Excel set to Dutch opens it by a double click. A text that Excel would read as a formula gets an apostrophe.
pub fn csv(sheet: &Sheet) -> Vec<u8> {
    separated::write(sheet)
}
