//! Gathers the cells of one sheet, within what the file as a whole may hold.

use std::collections::BTreeMap;

use super::{Limit, ReadError, ReadRow, ReadSheet, ReadWarning, limits};
use crate::text;

/// What may still be kept of this file.
pub(super) struct Room {
    rows: usize,
    places: usize,
    visits: usize,
    text: usize,
}

impl Room {
    pub(super) fn new() -> Self {
        Self { rows: limits::ROWS, places: limits::PLACES, visits: limits::VISITS, text: limits::TEXT }
    }

    /// Is there room for so many rows, each of so many places and so much text? Asked before a row is repeated.
    pub(super) fn foresee(&self, rows: u32, places: u32, text: usize) -> Result<(), ReadError> {
        let rows = rows as usize;
        for (left, each, limit) in [
            (self.rows, 1, Limit::Rows),
            (self.text, text, Limit::Text),
            (self.places, places as usize, Limit::Cells),
        ] {
            if each.saturating_mul(rows) > left {
                return Err(ReadError::TooLarge(limit));
            }
        }
        Ok(())
    }

    /// One more cell was looked at.
    pub(super) fn visit(&mut self) -> Result<(), ReadError> {
        take(&mut self.visits, 1, Limit::Cells)
    }
}

fn take(left: &mut usize, amount: usize, limit: Limit) -> Result<(), ReadError> {
    *left = left.checked_sub(amount).ok_or(ReadError::TooLarge(limit))?;
    Ok(())
}

/// A sheet that is being read. Cells may come in any order.
pub(super) struct Table {
    name: String,
    /// The row that was written to last, beside the others: cells come row by row, and this saves the search.
    current: (u32, Vec<String>),
    rows: BTreeMap<u32, Vec<String>>,
    first_error: Option<String>,
    errors: u32,
}

impl Table {
    pub(super) fn new(name: &str) -> Self {
        let name = text::clean(name).trim().to_owned();
        Self { name, current: (0, Vec::new()), rows: BTreeMap::new(), first_error: None, errors: 0 }
    }

    /// Puts a text in its place, counted from zero. What shows nothing is not kept.
    pub(super) fn put(
        &mut self,
        room: &mut Room,
        row: u32,
        column: u32,
        text: &str,
    ) -> Result<(), ReadError> {
        if text.trim().is_empty() {
            return Ok(());
        }
        if column >= limits::COLUMNS {
            return Err(ReadError::TooLarge(Limit::Columns));
        }
        take(&mut room.text, text.len(), Limit::Text)?;
        let cells = self.row(row);
        if cells.is_empty() {
            take(&mut room.rows, 1, Limit::Rows)?;
        }
        let place = column as usize;
        if place >= cells.len() {
            take(&mut room.places, place + 1 - cells.len(), Limit::Cells)?;
            cells.resize(place + 1, String::new());
        }
        if let Some(cell) = cells.get_mut(place) {
            *cell = text::clean(text);
        }
        Ok(())
    }

    /// An error stands here instead of a value. The place is unknown where the library does not tell it.
    pub(super) fn error(&mut self, place: Option<(u32, u32)>) {
        self.errors = self.errors.saturating_add(1);
        if self.first_error.is_none() {
            self.first_error = Some(place.map_or_else(String::new, |(row, column)| address(row, column)));
        }
    }

    fn row(&mut self, row: u32) -> &mut Vec<String> {
        if self.current.0 != row {
            let cells = self.rows.remove(&row).unwrap_or_default();
            let (before, done) = std::mem::replace(&mut self.current, (row, cells));
            if !done.is_empty() {
                self.rows.insert(before, done);
            }
        }
        &mut self.current.1
    }

    /// Adds the sheet to what was read, unless it is empty.
    pub(super) fn finish(mut self, sheets: &mut Vec<ReadSheet>, warnings: &mut Vec<ReadWarning>) {
        let (row, cells) = std::mem::take(&mut self.current);
        if !cells.is_empty() {
            self.rows.insert(row, cells);
        }
        if let Some(first) = self.first_error {
            warnings.push(ReadWarning::ErrorCells { sheet: self.name.clone(), first, count: self.errors });
        }
        if !self.rows.is_empty() {
            let row = |(row, cells): (u32, Vec<String>)| ReadRow { number: row.saturating_add(1), cells };
            sheets.push(ReadSheet { name: self.name, rows: self.rows.into_iter().map(row).collect() });
        }
    }
}

/// The place of a cell as Excel names it.
fn address(row: u32, column: u32) -> String {
    let mut letters = String::new();
    let mut rest = u64::from(column) + 1;
    while let Some(left) = rest.checked_sub(1).filter(|_| rest > 0) {
        let letter = b'A' + u8::try_from(left % 26).unwrap_or_default();
        letters.insert(0, char::from(letter));
        rest = left / 26;
    }
    format!("{letters}{}", u64::from(row) + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_named_as_in_excel() {
        let names = [(0, "A1"), (25, "Z1"), (26, "AA1"), (701, "ZZ1"), (702, "AAA1"), (16_383, "XFD1")];
        for (column, name) in names {
            assert_eq!(address(0, column), name);
        }
    }

    #[test]
    fn cells_in_any_order_end_up_in_their_places() {
        let (mut room, mut table) = (Room::new(), Table::new("Blad"));
        for (row, column, text) in [(4, 1, "e"), (0, 2, "c"), (4, 0, "d"), (0, 0, "a"), (2, 0, " ")] {
            table.put(&mut room, row, column, text).unwrap();
        }
        let (mut sheets, mut warnings) = (Vec::new(), Vec::new());
        table.finish(&mut sheets, &mut warnings);
        let rows: Vec<_> = sheets[0].rows.iter().map(|row| (row.number, row.cells.join("|"))).collect();
        assert_eq!(rows, [(1, "a||c".to_owned()), (5, "d|e".to_owned())], "a blank row is no row");
    }
}
