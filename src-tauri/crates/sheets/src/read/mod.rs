//! A table from outside: .xlsx, .xls, .ods and text with separators, as rows of text.
//!
//! Every file is hostile until it proves otherwise. What it is follows from its content, never from its name, and
//! nothing is unpacked, repeated or stored before it is known to stay within [`limits`]. Deliberately absent: formulas
//! (the value that was last worked out counts), macros, links, looks, and any guess about what a column means.
//!
//! Only .xlsx goes through calamine, after [`guard`] has looked at what calamine would trust. Its readers for .xls and
//! .ods take whole sheets as a grid and follow chains and repetitions without a bound: two cells in opposite corners,
//! or a table that is never closed, take all memory or all time, and neither can be caught. Those two have a small
//! reader here, of the parts that hold values.

mod guard;
mod kind;
mod limits;
mod moment;
mod ods;
mod package;
mod separated;
mod table;
mod xls;
mod xlsx;

use kind::Kind;

/// What a file held.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Read {
    /// The sheets that have anything in them, in the order of the file.
    pub sheets: Vec<ReadSheet>,
    /// What was left out, or may read otherwise than it looks.
    pub warnings: Vec<ReadWarning>,
}

/// One sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadSheet {
    /// Name on the tab; of a text file the name of the file without its extension.
    pub name: String,
    /// The rows that have anything in them, from above.
    pub rows: Vec<ReadRow>,
}

/// One row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadRow {
    /// The number Excel shows before the row; the first is 1.
    pub number: u32,
    /// The cells from column A up to the last that has anything in it, as a person reads them.
    ///
    /// A day is `2026-11-28`, a moment `2026-11-28 14:30`, a time `14:30`. A number has a decimal point and at most
    /// fifteen digits that count, as in Excel, and no look: 12,5 % is `0.125`. A truth is `TRUE` or `FALSE`. Of merged
    /// cells the first holds the value. Control characters are left out, a line end is a line feed.
    pub cells: Vec<String>,
}

/// Something the user should know of a file that was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ReadWarning {
    /// The file has macros; they were neither read nor run.
    Macros,
    /// The file points to other files or to a source of data; nothing was fetched, the last known values are read.
    OutsideLinks,
    /// A sheet that its maker hid was read as well.
    HiddenSheet {
        /// Its name.
        sheet: String,
    },
    /// A sheet without cells, such as a chart on its own or macros, was left out.
    NoCells {
        /// Its name.
        sheet: String,
    },
    /// Cells hold an error (#N/B, #DEEL/0!) instead of a value and are read as empty.
    ErrorCells {
        /// The sheet they are on.
        sheet: String,
        /// The place of the first, such as `C7`; empty when the file does not say.
        first: String,
        /// How many there are.
        count: u32,
    },
    /// The text does not say how its letters are written; Windows-1252 was taken, so that é may read as something else.
    GuessedLetters,
}

/// What a file has too much of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Limit {
    /// More than 64 MiB.
    File,
    /// More than 256 MiB unpacked, or far more than such a file can honestly hold.
    Unpacked,
    /// More than 256 sheets.
    Sheets,
    /// More than 200,000 rows with something in them.
    Rows,
    /// Something beyond column 500.
    Columns,
    /// More than ten million cells, counted with the empty ones before them in their rows.
    Cells,
    /// More than 128 MiB of text.
    Text,
}

/// What a file is, when it is no table we read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Foreign {
    /// A text document: Word, OpenDocument, RTF.
    Document,
    /// Slides.
    Slides,
    /// A PDF.
    Pdf,
    /// A picture.
    Picture,
    /// A page of the web, also when it calls itself .xls as many systems do.
    WebPage,
    /// A workbook of before Excel 97, or in XML of 2003.
    OldWorkbook,
    /// A workbook in Excel's binary form, .xlsb.
    BinaryWorkbook,
    /// A zip file with something else in it.
    Archive,
    /// Anything else.
    Unknown,
}

/// Why a file could not be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ReadError {
    /// It is larger than we read.
    #[error("the file has too much: {0:?}")]
    TooLarge(Limit),
    /// A password is needed.
    #[error("the file is locked with a password")]
    Password,
    /// It is something else.
    #[error("the file is no table but {0:?}")]
    NotATable(Foreign),
    /// It is of the right kind, but damaged or made up.
    #[error("the file is damaged")]
    Broken,
    /// There is nothing in it.
    #[error("there is nothing in the file")]
    Empty,
}

/// Reads a table. `name` is the name of the file; only a text file takes the name of its one sheet from it.
///
/// The same bytes give the same answer. It never panics, whatever the bytes; where a library does on a damaged file, the
/// answer is [`ReadError::Broken`], though the panic hook of the program is called.
pub fn read(bytes: &[u8], name: &str) -> Result<Read, ReadError> {
    if bytes.len() > limits::FILE {
        return Err(ReadError::TooLarge(Limit::File));
    }
    let read = match kind::of(bytes)? {
        Kind::Xlsx(mut package) => xlsx::read(bytes, &mut package)?,
        Kind::Ods(mut package) => ods::read(&mut package)?,
        Kind::Xls(workbook) => xls::read(&workbook)?,
        Kind::Text => separated::read(bytes, name)?,
    };
    if read.sheets.is_empty() { Err(ReadError::Empty) } else { Ok(read) }
}
