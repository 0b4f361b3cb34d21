//! The stream of a workbook as records: a kind, a length, and so many bytes ([MS-XLS] section 2.1.4).

use super::super::ReadError;

/// The kinds that are read, by what they hold.
pub(super) mod kind {
    pub(in super::super) const START: u16 = 0x0809;
    pub(in super::super) const END: u16 = 0x000a;
    pub(in super::super) const CONTINUED: u16 = 0x003c;
    pub(in super::super) const FILE_PASS: u16 = 0x002f;
    pub(in super::super) const DATE_MODE: u16 = 0x0022;
    pub(in super::super) const FORMAT: u16 = 0x041e;
    pub(in super::super) const CELL_KIND: u16 = 0x00e0;
    pub(in super::super) const SHEET: u16 = 0x0085;
    pub(in super::super) const TEXTS: u16 = 0x00fc;
    pub(in super::super) const LINKS: u16 = 0x01ae;
    pub(in super::super) const NUMBER: u16 = 0x0203;
    pub(in super::super) const SHORT_NUMBER: u16 = 0x027e;
    pub(in super::super) const SHORT_NUMBERS: u16 = 0x00bd;
    pub(in super::super) const LISTED_TEXT: u16 = 0x00fd;
    pub(in super::super) const TEXT: u16 = 0x0204;
    pub(in super::super) const RICH_TEXT: u16 = 0x00d6;
    pub(in super::super) const TRUTH_OR_ERROR: u16 = 0x0205;
    pub(in super::super) const FORMULA: u16 = 0x0006;
    pub(in super::super) const FORMULA_TEXT: u16 = 0x0207;
}

/// One record.
pub(super) struct Record<'a> {
    pub(super) kind: u16,
    pub(super) data: &'a [u8],
}

/// The records of a stream, in order; nothing after the last whole one.
pub(super) struct Records<'a> {
    rest: &'a [u8],
}

impl<'a> Records<'a> {
    pub(super) fn new(stream: &'a [u8]) -> Self {
        Self { rest: stream }
    }

    /// The data of the records that continue the last one.
    pub(super) fn continued(&mut self) -> Vec<&'a [u8]> {
        let mut parts = Vec::new();
        while u16_at(self.rest, 0).is_ok_and(|kind| kind == kind::CONTINUED) {
            match self.next() {
                Some(Ok(record)) => parts.push(record.data),
                _ => break,
            }
        }
        parts
    }
}

impl<'a> Iterator for Records<'a> {
    type Item = Result<Record<'a>, ReadError>;

    fn next(&mut self) -> Option<Self::Item> {
        let (head, rest) = self.rest.split_first_chunk::<4>()?;
        let length = usize::from(u16::from_le_bytes([head[2], head[3]]));
        let Some((data, rest)) = rest.split_at_checked(length) else {
            self.rest = &[];
            return Some(Err(ReadError::Broken));
        };
        self.rest = rest;
        Some(Ok(Record { kind: u16::from_le_bytes([head[0], head[1]]), data }))
    }
}

fn at<const N: usize>(data: &[u8], place: usize) -> Result<[u8; N], ReadError> {
    data.get(place..).and_then(|rest| rest.first_chunk()).copied().ok_or(ReadError::Broken)
}

pub(super) fn u16_at(data: &[u8], place: usize) -> Result<u16, ReadError> {
    at(data, place).map(u16::from_le_bytes)
}

pub(super) fn u32_at(data: &[u8], place: usize) -> Result<u32, ReadError> {
    at(data, place).map(u32::from_le_bytes)
}

pub(super) fn f64_at(data: &[u8], place: usize) -> Result<f64, ReadError> {
    at(data, place).map(f64::from_le_bytes)
}
