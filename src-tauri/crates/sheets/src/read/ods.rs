//! OpenDocument spreadsheets, as LibreOffice and Excel write them.
//!
//! Reads the tables of `content.xml` (ODF 1.3 part 3, section 9) and counts on its repetitions without carrying them
//! out where nothing stands. Left alone: covered cells, remarks, drawings, and copies of tables from other files.

use std::collections::HashSet;
use std::io::{BufRead, BufReader};

use quick_xml::Reader;
use quick_xml::events::{BytesRef, BytesStart, Event};

use super::guard::attribute;
use super::package::{Package, Part};
use super::table::{Room, Table};
use super::xlsx::truth;
use super::{Limit, Read, ReadError, ReadWarning, limits, moment};

/// The rows LibreOffice knows; what is said to stand below cannot be seen by anybody.
const LAST_ROW: u32 = 1 << 20;

pub(super) fn read(package: &mut Package<'_>) -> Result<Read, ReadError> {
    package.measure()?;
    for place in package.find(|name| name == "meta-inf/manifest.xml") {
        if is_encrypted(&mut package.xml(place)?)? {
            return Err(ReadError::Password);
        }
    }
    let mut warnings = Vec::new();
    if package.has(|name| name.starts_with("basic/") || name.starts_with("scripts/")) {
        warnings.push(ReadWarning::Macros);
    }
    let place = package.find(|name| name == "content.xml").first().copied().ok_or(ReadError::Broken)?;
    let xml = package.xml(place)?;
    let read = Read { sheets: Vec::new(), warnings };
    Content { xml, buffer: Vec::new(), hidden: HashSet::new(), room: Room::new(), sheets: 0, read }.read()
}

fn is_encrypted(xml: &mut Reader<impl BufRead>) -> Result<bool, ReadError> {
    let mut buffer = Vec::new();
    loop {
        buffer.clear();
        match xml.read_event_into(&mut buffer).map_err(|_| ReadError::Broken)? {
            Event::Start(element) if element.local_name().as_ref() == "encryption-data" => return Ok(true),
            Event::Eof => return Ok(false),
            _ => {}
        }
    }
}

/// The content while it is being read. Every loop ends at the end of the file, for that is an error in each of them.
struct Content<'p, 'a> {
    xml: Reader<BufReader<Part<'p, 'a>>>,
    buffer: Vec<u8>,
    /// The styles of tables that do not show.
    hidden: HashSet<String>,
    room: Room,
    sheets: usize,
    read: Read,
}

/// What the next step in the file is, for one who looks only at elements.
enum Step {
    Start(BytesStart<'static>),
    /// An element ends; a table, or another.
    End {
        is_table: bool,
    },
    Text(String),
    Eof,
}

/// A cell without its content.
struct Cell {
    /// The value, when an attribute gives it.
    value: Option<String>,
    is_error: bool,
    repeated: u32,
}

impl Content<'_, '_> {
    fn read(mut self) -> Result<Read, ReadError> {
        let mut style = None;
        loop {
            match self.step()? {
                Step::Start(element) => match element.name().as_ref() {
                    "style:style" => style = attribute(&element, "name")?,
                    "style:table-properties"
                        if attribute(&element, "display")?.as_deref() == Some("false") =>
                    {
                        self.hidden.extend(style.clone());
                    }
                    "table:tracked-changes" => self.skip(&element)?,
                    "table:table" => self.sheet(&element)?,
                    _ => {}
                },
                Step::End { .. } | Step::Text(_) => {}
                Step::Eof => return Ok(self.read),
            }
        }
    }

    /// One step; an entity other than those of XML itself is left out, for nothing else may define one.
    fn step(&mut self) -> Result<Step, ReadError> {
        loop {
            self.buffer.clear();
            return Ok(match self.xml.read_event_into(&mut self.buffer).map_err(|_| ReadError::Broken)? {
                Event::Start(element) => Step::Start(element.into_owned()),
                Event::End(element) => Step::End { is_table: element.name().as_ref() == "table:table" },
                Event::Text(text) => Step::Text(text.xml10_content().into_owned()),
                Event::CData(text) => Step::Text(text.xml10_content().into_owned()),
                Event::GeneralRef(entity) => Step::Text(character(&entity)),
                Event::Eof => Step::Eof,
                _ => continue,
            });
        }
    }

    fn skip(&mut self, element: &BytesStart<'_>) -> Result<(), ReadError> {
        self.buffer.clear();
        self.xml.read_to_end_into(element.name(), &mut self.buffer).map_err(|_| ReadError::Broken)?;
        Ok(())
    }

    fn warn(&mut self, warning: ReadWarning) {
        if !self.read.warnings.contains(&warning) {
            self.read.warnings.push(warning);
        }
    }

    fn sheet(&mut self, element: &BytesStart<'_>) -> Result<(), ReadError> {
        let name = attribute(element, "name")?.unwrap_or_default();
        // LibreOffice keeps what it once read of another file as a table that shows nowhere.
        if name.starts_with("'file:") && name.contains("'#") {
            self.warn(ReadWarning::OutsideLinks);
            return self.skip(element);
        }
        self.sheets += 1;
        if self.sheets > limits::SHEETS {
            return Err(ReadError::TooLarge(Limit::Sheets));
        }
        if attribute(element, "style-name")?.is_some_and(|style| self.hidden.contains(&style)) {
            self.warn(ReadWarning::HiddenSheet { sheet: name.clone() });
        }
        let (mut table, mut row) = (Table::new(&name), 0);
        loop {
            match self.step()? {
                Step::Start(element) => match element.name().as_ref() {
                    "table:table-row" => {
                        let repeated = count(&element, "number-rows-repeated")?;
                        self.row(&mut table, row, repeated)?;
                        row = row.saturating_add(repeated);
                    }
                    "table:table-source" => {
                        self.warn(ReadWarning::OutsideLinks);
                        self.skip(&element)?;
                    }
                    "table:shapes" | "office:forms" | "table:table" => self.skip(&element)?,
                    _ => {}
                },
                Step::End { is_table: true } => break,
                Step::Eof => return Err(ReadError::Broken),
                Step::End { .. } | Step::Text(_) => {}
            }
        }
        table.finish(&mut self.read.sheets, &mut self.read.warnings);
        Ok(())
    }

    /// One row, which may stand for many that are alike.
    fn row(&mut self, table: &mut Table, row: u32, repeated: u32) -> Result<(), ReadError> {
        let mut cells: Vec<(u32, Option<String>, u32)> = Vec::new();
        let mut column = 0_u32;
        loop {
            match self.step()? {
                Step::Start(element) => match element.name().as_ref() {
                    "table:table-cell" => {
                        self.room.visit()?;
                        let cell = cell(&element)?;
                        let shown = self.content()?;
                        let text = (!cell.is_error).then(|| cell.value.unwrap_or(shown));
                        if text.as_ref().is_none_or(|text| !text.trim().is_empty()) {
                            cells.push((column, text, cell.repeated));
                        }
                        column = column.saturating_add(cell.repeated);
                    }
                    "table:covered-table-cell" => {
                        column = column.saturating_add(count(&element, "number-columns-repeated")?);
                        self.skip(&element)?;
                    }
                    _ => self.skip(&element)?,
                },
                Step::End { .. } => break,
                Step::Eof => return Err(ReadError::Broken),
                Step::Text(_) => {}
            }
        }
        if cells.is_empty() {
            return Ok(());
        }
        let repeated = repeated.min(LAST_ROW.saturating_sub(row));
        let width = cells.last().map_or(0, |(column, _, repeated)| column.saturating_add(*repeated));
        if width > limits::COLUMNS {
            return Err(ReadError::TooLarge(Limit::Columns));
        }
        let length = |(_, text, repeated): &(u32, Option<String>, u32)| {
            text.as_ref().map_or(0, String::len).saturating_mul(*repeated as usize)
        };
        self.room.foresee(repeated, width, cells.iter().map(length).fold(0, usize::saturating_add))?;
        for row in row..row.saturating_add(repeated) {
            for (column, text, repeated) in &cells {
                self.repeat(table, row, *column, text.as_deref(), *repeated)?;
            }
        }
        Ok(())
    }

    fn repeat(
        &mut self,
        table: &mut Table,
        row: u32,
        column: u32,
        text: Option<&str>,
        repeated: u32,
    ) -> Result<(), ReadError> {
        for column in column..column.saturating_add(repeated) {
            self.room.visit()?;
            match text {
                Some(text) => table.put(&mut self.room, row, column, text)?,
                None => table.error(Some((row, column))),
            }
        }
        Ok(())
    }

    /// What a cell shows: its paragraphs as lines.
    fn content(&mut self) -> Result<String, ReadError> {
        let (mut shown, mut paragraphs, mut depth) = (String::new(), 0, 0_usize);
        loop {
            match self.step()? {
                Step::Start(element) => match element.name().as_ref() {
                    "text:p" | "text:h" => {
                        if paragraphs > 0 {
                            shown.push('\n');
                        }
                        paragraphs += 1;
                        depth += 1;
                    }
                    "text:s" => {
                        // A row of blanks reads as one, and can be said to be endless in a few bytes.
                        shown.push(' ');
                        depth += 1;
                    }
                    "text:tab" => {
                        shown.push('\t');
                        depth += 1;
                    }
                    "text:line-break" => {
                        shown.push('\n');
                        depth += 1;
                    }
                    name if name.starts_with("text:") => depth += 1,
                    // A remark, a drawing, a table in a table.
                    _ => self.skip(&element)?,
                },
                Step::Text(text) if depth > 0 => shown.push_str(&text),
                Step::Text(_) => {}
                Step::End { .. } if depth == 0 => return Ok(shown),
                Step::End { .. } => depth -= 1,
                Step::Eof => return Err(ReadError::Broken),
            }
        }
    }
}

fn cell(element: &BytesStart<'_>) -> Result<Cell, ReadError> {
    let mut cell = Cell { value: None, is_error: false, repeated: 1 };
    for attribute in element.attributes().with_checks(false) {
        let attribute = attribute.map_err(|_| ReadError::Broken)?;
        let value = attribute.normalized_value(quick_xml::XmlVersion::Explicit1_0);
        let value = value.map_err(|_| ReadError::Broken)?;
        match attribute.key.as_ref() {
            "calcext:value-type" => cell.is_error = value.as_ref() == "error",
            "table:number-columns-repeated" => cell.repeated = repetition(Some(&value)),
            "office:value" => cell.value = value.trim().parse().ok().map(moment::number),
            "office:date-value" => cell.value = Some(moment::iso(&value)),
            "office:time-value" => cell.value = Some(moment::iso_duration(&value)),
            "office:boolean-value" => cell.value = Some(truth(value.as_ref() == "true").to_owned()),
            "office:string-value" => cell.value = Some(value.into_owned()),
            _ => {}
        }
    }
    Ok(cell)
}

/// How often something stands; once, when the file does not say.
fn count(element: &BytesStart<'_>, name: &str) -> Result<u32, ReadError> {
    Ok(repetition(attribute(element, name)?.as_deref()))
}

fn repetition(count: Option<&str>) -> u32 {
    count.and_then(|count| count.trim().parse().ok()).unwrap_or(1).max(1)
}

fn character(entity: &BytesRef<'_>) -> String {
    match entity.resolve_char_ref() {
        Ok(Some(character)) => character.to_string(),
        _ => quick_xml::escape::resolve_xml_entity(entity).unwrap_or_default().to_owned(),
    }
}
