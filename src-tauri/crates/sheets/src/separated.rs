//! The text form: RFC 4180 with the separator and the decimal sign of a Dutch Excel.

use csv::{Terminator, WriterBuilder};

use crate::{Cell, Sheet, text};

/// Tells Excel that the bytes are UTF-8.
const MARK: &[u8] = b"\xef\xbb\xbf";

pub(crate) fn write(sheet: &Sheet) -> Vec<u8> {
    let mut file = MARK.to_vec();
    // Memory takes whatever is written and rows may differ in length, so there is nothing that can fail.
    file.extend(rows(sheet).unwrap_or_default());
    file
}

fn rows(sheet: &Sheet) -> Result<Vec<u8>, csv::Error> {
    let mut writer = WriterBuilder::new()
        .delimiter(b';')
        .terminator(Terminator::CRLF)
        .flexible(true)
        .from_writer(Vec::new());
    if !sheet.columns.is_empty() {
        writer.write_record(sheet.columns.iter().map(|column| words(&column.title)))?;
    }
    for row in &sheet.rows {
        let missing = sheet.columns.len().saturating_sub(row.len());
        writer.write_record(row.iter().map(cell).chain(std::iter::repeat_n(String::new(), missing)))?;
    }
    writer.into_inner().map_err(|error| error.into_error().into())
}

fn cell(cell: &Cell) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Text(text) => words(text),
        Cell::Number(value) | Cell::Percent(value) => text::number(*value),
        Cell::Date(day) => text::date(*day),
        Cell::Amount(cents) => text::amount(*cents),
        Cell::Link { url, text } => words(&text::reference(url, text)),
    }
}

/// A text, with an apostrophe before it when a spreadsheet would take it for a formula.
fn words(text: &str) -> String {
    let is_formula = text.starts_with(['=', '+', '-', '@', '\t', '\r']) && !is_number(text);
    if is_formula { format!("'{text}") } else { text.to_owned() }
}

/// Is this digits only, with at most a sign before and points or commas between?
fn is_number(text: &str) -> bool {
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    digits.split(['.', ',']).all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()))
}
