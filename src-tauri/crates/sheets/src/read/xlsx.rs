//! .xlsx and .xlsm, through calamine, cell by cell: its grid of a sheet would reserve a place for every empty cell.

use std::collections::HashSet;
use std::io::{self, Cursor};

use calamine::{DataRef, Reader, SheetType, SheetVisible, Xlsx, XlsxError};

use super::moment::{self, Epoch, Look};
use super::package::Package;
use super::table::{Room, Table};
use super::{Limit, Read, ReadError, ReadWarning, guard, kind, limits};

pub(super) fn read(bytes: &[u8], package: &mut Package<'_>) -> Result<Read, ReadError> {
    package.measure()?;
    guard::check(package)?;
    let mut warnings = Vec::new();
    if package.has(|name| name.ends_with("vbaproject.bin") || name.starts_with("xl/macrosheets/")) {
        warnings.push(ReadWarning::Macros);
    }
    if package.has(|name| name.starts_with("xl/externallinks/") || name == "xl/connections.xml") {
        warnings.push(ReadWarning::OutsideLinks);
    }
    kind::guarded(|| workbook(bytes, warnings))
}

fn workbook(bytes: &[u8], mut warnings: Vec<ReadWarning>) -> Result<Read, ReadError> {
    let mut workbook = Xlsx::new(Metered::new(bytes)).map_err(|error| refused(&error))?;
    let epoch = if workbook.has_1904_epoch() { Epoch::Mac } else { Epoch::Windows };
    let list = workbook.sheets_metadata().to_vec();
    if list.len() > limits::SHEETS {
        return Err(ReadError::TooLarge(Limit::Sheets));
    }
    let (mut sheets, mut room, mut seen) = (Vec::new(), Room::new(), HashSet::new());
    for sheet in list {
        // Excel allows no two sheets of one name; calamine would hand out the first for both.
        if !seen.insert(sheet.name.clone()) {
            return Err(ReadError::Broken);
        }
        if sheet.typ != SheetType::WorkSheet {
            warnings.push(ReadWarning::NoCells { sheet: sheet.name });
            continue;
        }
        if sheet.visible != SheetVisible::Visible {
            warnings.push(ReadWarning::HiddenSheet { sheet: sheet.name.clone() });
        }
        let mut table = Table::new(&sheet.name);
        cells(&mut workbook, &sheet.name, epoch, &mut room, &mut table)?;
        table.finish(&mut sheets, &mut warnings);
    }
    Ok(Read { sheets, warnings })
}

fn cells(
    workbook: &mut Xlsx<Metered<'_>>,
    name: &str,
    epoch: Epoch,
    room: &mut Room,
    table: &mut Table,
) -> Result<(), ReadError> {
    let mut reader = workbook.worksheet_cells_reader(name).map_err(|error| refused(&error))?;
    loop {
        room.visit()?;
        let cell = match reader.next_cell() {
            Ok(Some(cell)) => cell,
            Ok(None) => return Ok(()),
            // An error of a later Excel, such as #SPILL!, that calamine has no name for. It goes on with the next cell.
            Err(XlsxError::CellError(_)) => {
                table.error(None);
                continue;
            }
            Err(error) => return Err(refused(&error)),
        };
        let (row, column) = cell.get_position();
        let text = match cell.get_value() {
            DataRef::Empty => continue,
            DataRef::String(text) => text.as_str().into(),
            DataRef::SharedString(text) => (*text).into(),
            DataRef::Error(_) => {
                table.error(Some((row, column)));
                continue;
            }
            DataRef::Int(value) => value.to_string().into(),
            DataRef::Float(value) => moment::number(*value).into(),
            DataRef::Bool(value) => truth(*value).into(),
            DataRef::DateTime(value) => {
                let look = if value.is_duration() { Look::Duration } else { Look::Moment };
                moment::moment(value.as_f64(), look, epoch).into()
            }
            DataRef::DateTimeIso(text) => moment::iso(text).into(),
            DataRef::DurationIso(text) => moment::iso_duration(text).into(),
        };
        let text: std::borrow::Cow<'_, str> = text;
        table.put(room, row, column, &text)?;
    }
}

/// The bytes of a file, so many times and no more.
struct Metered<'a> {
    bytes: Cursor<&'a [u8]>,
    left: u64,
}

impl<'a> Metered<'a> {
    fn new(bytes: &'a [u8]) -> Self {
        let left = limits::READS.saturating_mul(bytes.len() as u64).saturating_add(limits::SLACK);
        Self { bytes: Cursor::new(bytes), left }
    }
}

impl io::Read for Metered<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let length = self.bytes.read(buffer)?;
        self.left = self.left.checked_sub(length as u64).ok_or(io::ErrorKind::FileTooLarge)?;
        Ok(length)
    }
}

impl io::Seek for Metered<'_> {
    fn seek(&mut self, place: io::SeekFrom) -> io::Result<u64> {
        self.bytes.seek(place)
    }
}

/// A truth in the words of every Excel's file format.
pub(super) fn truth(value: bool) -> &'static str {
    if value { "TRUE" } else { "FALSE" }
}

fn refused(error: &XlsxError) -> ReadError {
    if matches!(error, XlsxError::Password) { ReadError::Password } else { ReadError::Broken }
}
