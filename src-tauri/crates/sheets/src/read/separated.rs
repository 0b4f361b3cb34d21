//! Text with separators: what Excel, a bank or a form hands out as .csv or .txt.
//!
//! The separator and the way letters are written are found from the content. Numbers and dates stay as they are
//! written: only who knows the column can tell 1.234 from 1,234.

use csv::{ByteRecord, ReaderBuilder};
use encoding_rs::{Encoding, WINDOWS_1252};

use super::table::{Room, Table};
use super::{Foreign, Read, ReadError, ReadWarning};

/// The separators, the likeliest first: a decimal comma is seen more often than a semicolon in a number.
const SEPARATORS: [u8; 3] = *b";\t,";
/// The rows that are looked at to find the separator.
const LOOKED_AT: usize = 100;
/// One control character in so many is still a text.
const STRAY: usize = 50;

pub(super) fn read(bytes: &[u8], name: &str) -> Result<Read, ReadError> {
    let (text, is_guessed) = decode(bytes)?;
    let (told, rows) = told(&text);
    let separator = told.map_or_else(|| separator(rows.as_bytes()), Ok)?;
    let mut table = Table::new(stem(name));
    fill(&mut table, rows.as_bytes(), separator, u32::from(told.is_some()))?;
    let mut read = Read { sheets: Vec::new(), warnings: Vec::new() };
    if is_guessed {
        read.warnings.push(ReadWarning::GuessedLetters);
    }
    table.finish(&mut read.sheets, &mut read.warnings);
    Ok(read)
}

/// The text, and whether the way its letters are written was a guess.
fn decode(bytes: &[u8]) -> Result<(String, bool), ReadError> {
    let (text, is_guessed) = match (Encoding::for_bom(bytes), std::str::from_utf8(bytes)) {
        (Some((encoding, mark)), _) => {
            let rest = bytes.get(mark..).unwrap_or_default();
            (encoding.decode_without_bom_handling(rest).0.into_owned(), false)
        }
        (None, Ok(text)) => (text.to_owned(), false),
        (None, Err(_)) => (WINDOWS_1252.decode_without_bom_handling(bytes).0.into_owned(), true),
    };
    let is_stray = |c: &char| c.is_control() && !matches!(c, '\t' | '\n' | '\r' | '\u{c}');
    let stray = text.chars().filter(is_stray).count();
    if text.contains('\0') || stray > text.len() / STRAY {
        return Err(ReadError::NotATable(Foreign::Unknown));
    }
    Ok((text, is_guessed))
}

/// The separator that the first line gives in the way of Excel (`sep=;`), and what follows it.
fn told(text: &str) -> (Option<u8>, &str) {
    let (first, rest) = text.split_once('\n').unwrap_or((text, ""));
    match first.trim_end_matches('\r').as_bytes() {
        [b's' | b'S', b'e' | b'E', b'p' | b'P', b'=', separator] if separator.is_ascii() => {
            (Some(*separator), rest)
        }
        _ => (None, text),
    }
}

fn reader(bytes: &[u8], separator: u8) -> csv::Reader<&[u8]> {
    ReaderBuilder::new().delimiter(separator).has_headers(false).flexible(true).from_reader(bytes)
}

/// The separator that divides the most rows into equally many cells.
fn separator(bytes: &[u8]) -> Result<u8, ReadError> {
    let mut best = (0, SEPARATORS[0]);
    for separator in SEPARATORS {
        let mut widths = Vec::new();
        for record in reader(bytes, separator).byte_records().take(LOOKED_AT) {
            widths.push(record.map_err(|_| ReadError::Broken)?.len());
        }
        let alike = |width: &usize| widths.iter().filter(|other| *other == width).count();
        let most = widths.iter().filter(|width| **width > 1).map(alike).max().unwrap_or(0);
        if most > best.0 {
            best = (most, separator);
        }
    }
    Ok(best.1)
}

/// Reads the rows. csv skips blank lines, but a spreadsheet counts them.
fn fill(table: &mut Table, bytes: &[u8], separator: u8, first: u32) -> Result<(), ReadError> {
    let mut reader = reader(bytes, separator);
    let (mut room, mut record, mut row) = (Room::new(), ByteRecord::new(), first);
    loop {
        let start = usize::try_from(reader.position().byte()).unwrap_or(usize::MAX);
        row = row.saturating_add(blank_lines(bytes, start));
        if !reader.read_byte_record(&mut record).map_err(|_| ReadError::Broken)? {
            return Ok(());
        }
        for (column, cell) in (0_u32..).zip(&record) {
            room.visit()?;
            table.put(&mut room, row, column, &String::from_utf8_lossy(cell))?;
        }
        row = row.saturating_add(1);
    }
}

/// The lines without anything that start here.
fn blank_lines(bytes: &[u8], start: usize) -> u32 {
    let (before, mut rest) = bytes.split_at(start.min(bytes.len()));
    // The row before ended with the first half of a line end.
    if before.ends_with(b"\r") {
        rest = rest.strip_prefix(b"\n").unwrap_or(rest);
    }
    let mut lines = 0_u32;
    while let Some(next) =
        rest.strip_prefix(b"\r\n").or_else(|| rest.strip_prefix(b"\n")).or_else(|| rest.strip_prefix(b"\r"))
    {
        rest = next;
        lines = lines.saturating_add(1);
    }
    lines
}

/// The name of a file without its folder and extension.
fn stem(name: &str) -> &str {
    let name = name.rsplit(['/', '\\']).next().unwrap_or(name);
    name.rsplit_once('.').map_or(name, |(stem, _)| stem)
}
