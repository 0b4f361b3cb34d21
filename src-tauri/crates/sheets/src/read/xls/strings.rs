//! Texts in a workbook ([MS-XLS] sections 2.5.293 and 2.5.296).
//!
//! A text says with one bit whether its characters take one byte or two, and says so again where a record ends in the
//! middle of it and the next one continues.

use super::super::ReadError;

const WIDE: u8 = 1;
const HAS_MORE: u8 = 4;
const HAS_RUNS: u8 = 8;

/// Bytes that are divided over records.
struct Pieces<'a> {
    current: &'a [u8],
    next: std::slice::Iter<'a, &'a [u8]>,
}

impl<'a> Pieces<'a> {
    fn new(first: &'a [u8], next: &'a [&'a [u8]]) -> Self {
        Self { current: first, next: next.iter() }
    }

    /// Goes to the next record; false when there is none.
    fn turn(&mut self) -> bool {
        self.next.next().is_some_and(|piece| {
            self.current = piece;
            true
        })
    }

    fn bytes<const N: usize>(&mut self) -> Result<[u8; N], ReadError> {
        let mut bytes = [0; N];
        for byte in &mut bytes {
            while self.current.is_empty() {
                if !self.turn() {
                    return Err(ReadError::Broken);
                }
            }
            let (first, rest) = self.current.split_first().ok_or(ReadError::Broken)?;
            (*byte, self.current) = (*first, rest);
        }
        Ok(bytes)
    }

    fn u16(&mut self) -> Result<u16, ReadError> {
        self.bytes().map(u16::from_le_bytes)
    }

    fn u32(&mut self) -> Result<u32, ReadError> {
        self.bytes().map(u32::from_le_bytes)
    }

    fn skip(&mut self, mut length: usize) -> Result<(), ReadError> {
        while length > self.current.len() {
            length -= self.current.len();
            if !self.turn() {
                return Err(ReadError::Broken);
            }
        }
        self.current = self.current.get(length..).unwrap_or_default();
        Ok(())
    }

    /// A text of so many characters after its flags, with what follows it.
    fn text(&mut self, mut length: usize) -> Result<String, ReadError> {
        let [mut flags] = self.bytes()?;
        let runs = if flags & HAS_RUNS == 0 { 0 } else { usize::from(self.u16()?) * 4 };
        let more = if flags & HAS_MORE == 0 { 0 } else { self.u32()? as usize };
        let mut units = Vec::new();
        while length > 0 {
            if self.current.is_empty() {
                if !self.turn() {
                    return Err(ReadError::Broken);
                }
                [flags] = self.bytes()?;
            }
            let width = if flags & WIDE == 0 { 1 } else { 2 };
            let here = length.min(self.current.len() / width);
            let (now, rest) = self.current.split_at_checked(here * width).ok_or(ReadError::Broken)?;
            if here == 0 && !rest.is_empty() {
                return Err(ReadError::Broken);
            }
            units.extend(now.chunks_exact(width).map(|unit| match *unit {
                [low, high] => u16::from_le_bytes([low, high]),
                [low] => u16::from(low),
                _ => 0,
            }));
            length -= here;
            self.current = rest;
        }
        self.skip(runs)?;
        self.skip(more)?;
        Ok(String::from_utf16_lossy(&units))
    }
}

/// The list of texts that cells point to.
pub(super) fn all(first: &[u8], next: &[&[u8]]) -> Result<Vec<String>, ReadError> {
    let mut pieces = Pieces::new(first, next);
    pieces.skip(4)?;
    let count = pieces.u32()?;
    // The count is not believed beforehand: every text takes at least three bytes of the file.
    let mut texts = Vec::new();
    for _ in 0..count {
        let length = usize::from(pieces.u16()?);
        texts.push(pieces.text(length)?);
    }
    Ok(texts)
}

/// The first text in these records, after its length in two bytes.
pub(super) fn first(first: &[u8], next: &[&[u8]]) -> Result<String, ReadError> {
    let mut pieces = Pieces::new(first, next);
    let length = usize::from(pieces.u16()?);
    pieces.text(length)
}

/// A text in one record, after its length in two bytes.
pub(super) fn one(data: &[u8]) -> Result<String, ReadError> {
    first(data, &[])
}

/// A text of which the length is known.
pub(super) fn counted(data: &[u8], length: usize) -> Result<String, ReadError> {
    Pieces::new(data, &[]).text(length)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_goes_on_in_the_next_record_in_another_width() {
        let head = [2, 0, 0, 0, 2, 0, 0, 0, 4, 0, 0, b'I', b'J'];
        let next: &[&[u8]] = &[&[1, 0xeb, 0, 0xac], &[]];
        assert_eq!(all(&head, next), Err(ReadError::Broken), "half a character is no text");
        let next: &[&[u8]] = &[&[1, 0xeb, 0, 0xac, 0x20, 1, 0, 8, 1, 0, b'x', 9, 9, 9, 9]];
        assert_eq!(all(&head, next).unwrap(), ["IJë€", "x"], "the looks of a part of a text are passed over");
    }
}
