//! .xls of Excel 97 and later: the records that hold values ([MS-XLS], "BIFF8").
//!
//! Left alone: formulas (their last value stands beside them), looks other than what makes a number a date, charts.

mod records;
mod strings;

use std::collections::HashMap;

use records::{Record, Records, f64_at, kind, u16_at, u32_at};

use super::kind::Workbook;
use super::moment::{self, Epoch, Look};
use super::table::{Room, Table};
use super::xlsx::truth;
use super::{Foreign, Limit, Read, ReadError, ReadWarning, limits};

pub(super) fn read(workbook: &Workbook) -> Result<Read, ReadError> {
    let globals = Globals::read(&workbook.stream)?;
    if globals.sheets.len() > limits::SHEETS {
        return Err(ReadError::TooLarge(Limit::Sheets));
    }
    let mut read = Read { sheets: Vec::new(), warnings: Vec::new() };
    if workbook.has_macros {
        read.warnings.push(ReadWarning::Macros);
    }
    if globals.has_outside_links {
        read.warnings.push(ReadWarning::OutsideLinks);
    }
    let (mut room, mut span) = (Room::new(), 0);
    for sheet in &globals.sheets {
        if !sheet.has_cells {
            read.warnings.push(ReadWarning::NoCells { sheet: sheet.name.clone() });
            continue;
        }
        if sheet.is_hidden {
            read.warnings.push(ReadWarning::HiddenSheet { sheet: sheet.name.clone() });
        }
        let records = workbook.stream.get(sheet.start..).ok_or(ReadError::Broken)?;
        span += records.len() as u64;
        if span > limits::SPAN {
            return Err(ReadError::TooLarge(Limit::Sheets));
        }
        let mut table = Table::new(&sheet.name);
        Cells { globals: &globals, room: &mut room, table: &mut table, formula: None }.read(records)?;
        table.finish(&mut read.sheets, &mut read.warnings);
    }
    Ok(read)
}

/// What the first part of the stream says of all sheets.
struct Globals {
    sheets: Vec<Listed>,
    texts: Vec<String>,
    /// For each kind of cell what it makes of a number.
    looks: Vec<Option<Look>>,
    epoch: Epoch,
    has_outside_links: bool,
}

struct Listed {
    name: String,
    start: usize,
    is_hidden: bool,
    has_cells: bool,
}

impl Globals {
    fn read(stream: &[u8]) -> Result<Self, ReadError> {
        let mut globals = Self {
            sheets: Vec::new(),
            texts: Vec::new(),
            looks: Vec::new(),
            epoch: Epoch::Windows,
            has_outside_links: false,
        };
        let (mut formats, mut kinds) = (HashMap::new(), Vec::new());
        let mut records = Records::new(stream);
        is_current(&records.next().ok_or(ReadError::Broken)??)?;
        loop {
            let record = records.next().ok_or(ReadError::Broken)??;
            let data = record.data;
            match record.kind {
                kind::END => break,
                kind::FILE_PASS => return Err(ReadError::Password),
                kind::DATE_MODE if u16_at(data, 0)? == 1 => globals.epoch = Epoch::Mac,
                kind::FORMAT => {
                    let format = strings::one(data.get(2..).unwrap_or_default())?;
                    formats.insert(u16_at(data, 0)?, moment::custom(&format));
                }
                kind::CELL_KIND => kinds.push(u16_at(data, 2)?),
                kind::SHEET => globals.sheets.push(listed(data)?),
                kind::TEXTS => globals.texts = strings::all(data, &records.continued())?,
                // A book of links; one to this file or to functions that were added has a fixed mark.
                kind::LINKS if !matches!(u16_at(data, 2)?, 0x0401 | 0x3a01) => {
                    globals.has_outside_links = true;
                }
                _ => {}
            }
        }
        let look = |id: &u16| formats.get(id).copied().unwrap_or_else(|| moment::built_in(*id));
        globals.looks = kinds.iter().map(look).collect();
        Ok(globals)
    }

    fn number(&self, value: f64, cell_kind: u16) -> String {
        match self.looks.get(usize::from(cell_kind)).copied().flatten() {
            Some(look) => moment::moment(value, look, self.epoch),
            None => moment::number(value),
        }
    }
}

/// Is this the beginning of a part as Excel has written it since 1997?
fn is_current(start: &Record<'_>) -> Result<(), ReadError> {
    match (start.kind, u16_at(start.data, 0)?) {
        (kind::START, 0x0600) => Ok(()),
        (kind::START, _) => Err(ReadError::NotATable(Foreign::OldWorkbook)),
        _ => Err(ReadError::Broken),
    }
}

fn listed(data: &[u8]) -> Result<Listed, ReadError> {
    let [visibility, sort, length] =
        *data.get(4..7).and_then(|bytes| bytes.first_chunk()).ok_or(ReadError::Broken)?;
    Ok(Listed {
        name: strings::counted(data.get(7..).unwrap_or_default(), usize::from(length))?.replace('\0', ""),
        start: u32_at(data, 0)? as usize,
        is_hidden: visibility & 3 != 0,
        has_cells: sort == 0,
    })
}

/// The cells of one sheet while they are being read.
struct Cells<'a> {
    globals: &'a Globals,
    room: &'a mut Room,
    table: &'a mut Table,
    /// The place of the formula of which the text is still to come.
    formula: Option<(u32, u32)>,
}

impl Cells<'_> {
    fn read(mut self, stream: &[u8]) -> Result<(), ReadError> {
        // Charts stand as a part of their own between the cells.
        let mut depth = 0_usize;
        let mut records = Records::new(stream);
        loop {
            let record = records.next().ok_or(ReadError::Broken)??;
            match record.kind {
                kind::START => depth += 1,
                kind::END if depth <= 1 => return Ok(()),
                kind::END => depth -= 1,
                kind::FORMULA_TEXT if depth == 1 => {
                    if let Some((row, column)) = self.formula.take() {
                        let text = strings::first(record.data, &records.continued())?;
                        self.table.put(self.room, row, column, &text)?;
                    }
                }
                _ if depth == 1 => self.record(&record)?,
                _ => {}
            }
        }
    }

    fn record(&mut self, record: &Record<'_>) -> Result<(), ReadError> {
        let data = record.data;
        match record.kind {
            kind::NUMBER => {
                let text = self.globals.number(f64_at(data, 6)?, u16_at(data, 4)?);
                self.put(data, &text)
            }
            kind::SHORT_NUMBER => {
                let text = self.globals.number(short(u32_at(data, 6)?), u16_at(data, 4)?);
                self.put(data, &text)
            }
            kind::SHORT_NUMBERS => self.short_numbers(data),
            kind::LISTED_TEXT => {
                let globals = self.globals;
                let text = globals.texts.get(u32_at(data, 6)? as usize).ok_or(ReadError::Broken)?;
                self.put(data, text)
            }
            kind::TEXT | kind::RICH_TEXT => {
                let text = strings::one(data.get(6..).unwrap_or_default())?;
                self.put(data, &text)
            }
            kind::TRUTH_OR_ERROR => {
                match *data.get(6..8).and_then(|bytes| bytes.first_chunk()).ok_or(ReadError::Broken)? {
                    [value, 0] => self.put(data, truth(value != 0)),
                    [_, _] => self.error(data),
                }
            }
            kind::FORMULA => self.formula(data),
            _ => Ok(()),
        }
    }

    fn put(&mut self, data: &[u8], text: &str) -> Result<(), ReadError> {
        self.room.visit()?;
        let (row, column) = place(data)?;
        self.table.put(self.room, row, column, text)
    }

    fn error(&mut self, data: &[u8]) -> Result<(), ReadError> {
        self.table.error(Some(place(data)?));
        Ok(())
    }

    /// A run of numbers in one row: a kind and a number for each.
    fn short_numbers(&mut self, data: &[u8]) -> Result<(), ReadError> {
        let (row, first) = place(data)?;
        let numbers = data.get(4..data.len().saturating_sub(2)).ok_or(ReadError::Broken)?;
        for (column, number) in (first..).zip(numbers.chunks_exact(6)) {
            self.room.visit()?;
            let text = self.globals.number(short(u32_at(number, 2)?), u16_at(number, 0)?);
            self.table.put(self.room, row, column, &text)?;
        }
        Ok(())
    }

    /// The value that was last worked out: a number, or a mark with what else it is (section 2.5.133).
    fn formula(&mut self, data: &[u8]) -> Result<(), ReadError> {
        let value: [u8; 8] =
            *data.get(6..14).and_then(|bytes| bytes.first_chunk()).ok_or(ReadError::Broken)?;
        self.formula = None;
        match value {
            [0, .., 0xff, 0xff] => self.formula = Some(place(data)?),
            [1, _, value, .., 0xff, 0xff] => self.put(data, truth(value != 0))?,
            [2, .., 0xff, 0xff] => self.error(data)?,
            [_, .., 0xff, 0xff] => {}
            number => {
                let text = self.globals.number(f64::from_le_bytes(number), u16_at(data, 4)?);
                self.put(data, &text)?;
            }
        }
        Ok(())
    }
}

fn place(data: &[u8]) -> Result<(u32, u32), ReadError> {
    Ok((u32::from(u16_at(data, 0)?), u32::from(u16_at(data, 2)?)))
}

/// A number in four bytes (section 2.5.219): one bit says whole, one says in hundredths.
fn short(bits: u32) -> f64 {
    let value = if bits & 2 == 0 {
        f64::from_bits(u64::from(bits & !3) << 32)
    } else {
        f64::from(bits.cast_signed() >> 2)
    };
    if bits & 1 == 0 { value } else { value / 100.0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_in_four_bytes() {
        let cases =
            [(0x3ff0_0000, 1.0), (0x004b_5646, 1_234_321.0), (0x004b_5647, 12_343.21), (0xffff_fff6, -3.0)];
        for (bits, value) in cases {
            assert!((short(bits) - value).abs() < f64::EPSILON, "{bits:x} is {}", short(bits));
        }
    }
}
