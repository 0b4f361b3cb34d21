//! Where words occur, over every column that holds what people wrote.

use std::borrow::Cow;
use std::collections::HashSet;

use rusqlite::types::ValueRef;

use super::bytes::Forms;
use super::columns::{Holds, Table, quoted, tables};
use super::words::{Words, texts};
use super::{Occurrence, Place};
use crate::error::StoreError;
use crate::store::Db;

/// Letters of context on either side of what was found.
const CONTEXT: usize = 60;

/// More of them say no more to a person who must look at them.
const LEFT: usize = 100;

/// Where words occur, at most `limit` places: in every text column of every table, also inside JSON, and in attached
/// files as far as they are plain text or hold a word of some length as it is. Case and diacritics make no difference;
/// only whole words count. The history is not looked through: erasing empties its lines.
pub fn occurrences(db: &Db, words: &[String], limit: usize) -> Result<Vec<Occurrence>, StoreError> {
    search(db, words, &[], limit)
}

/// Where words occur outside the places that are kept.
pub(super) fn left(db: &Db, words: &[String], kept: &[Place]) -> Result<Vec<Occurrence>, StoreError> {
    search(db, words, kept, LEFT)
}

fn search(db: &Db, words: &[String], kept: &[Place], limit: usize) -> Result<Vec<Occurrence>, StoreError> {
    let sought = Sought {
        words: Words::new(words),
        forms: Forms::long(words, &db.path)?,
        kept: kept.iter().map(|k| (k.table.as_str(), k.column.as_str(), k.row.as_str())).collect(),
        limit,
    };
    let mut found = Vec::new();
    for table in tables(db)? {
        sought.in_table(db, &table, &mut found)?;
    }
    found.truncate(limit);
    Ok(found)
}

struct Sought<'a> {
    words: Words,
    forms: Forms,
    kept: HashSet<(&'a str, &'a str, &'a str)>,
    limit: usize,
}

impl Sought<'_> {
    fn in_table(&self, db: &Db, table: &Table, found: &mut Vec<Occurrence>) -> Result<(), StoreError> {
        let columns: Vec<_> = table.columns.iter().filter(|c| c.holds != Holds::Else).collect();
        let key = quoted(&table.key);
        let names: Vec<String> = columns.iter().map(|c| format!(", {}", quoted(&c.name))).collect();
        let names = names.concat();
        let sql = format!("SELECT {key}{names} FROM {} ORDER BY {key}", quoted(&table.name));
        let mut statement = db.wrap(db.connection.prepare(&sql))?;
        let mut rows = db.wrap(statement.query([]))?;
        while let Some(row) = db.wrap(rows.next())? {
            let id: String = db.wrap(row.get(0))?;
            for (index, column) in columns.iter().enumerate() {
                if found.len() >= self.limit {
                    return Ok(());
                }
                if self.kept.contains(&(table.name.as_str(), column.name.as_str(), id.as_str())) {
                    continue;
                }
                let place = Place { table: table.name.clone(), column: column.name.clone(), row: id.clone() };
                found.extend(self.in_value(db.wrap(row.get_ref(index + 1))?, &place));
            }
        }
        Ok(())
    }

    fn in_value(&self, value: ValueRef<'_>, place: &Place) -> Vec<Occurrence> {
        let (ValueRef::Text(bytes) | ValueRef::Blob(bytes)) = value else { return Vec::new() };
        let Ok(value) = std::str::from_utf8(bytes) else {
            return self
                .forms
                .first_in(bytes)
                .map(|found| occurrence(place, "", found, ""))
                .into_iter()
                .collect();
        };
        let of = |text: Cow<'_, str>| {
            let found = self.words.find(&text);
            let each = found
                .iter()
                .map(|at| occurrence(place, &text[..at.start], &text[at.clone()], &text[at.end..]));
            each.collect::<Vec<_>>()
        };
        texts(value).into_iter().flat_map(of).collect()
    }
}

fn occurrence(place: &Place, before: &str, found: &str, after: &str) -> Occurrence {
    let from = before.char_indices().rev().take(CONTEXT).last().map_or(before.len(), |(at, _)| at);
    Occurrence {
        table: place.table.clone(),
        column: place.column.clone(),
        row: place.row.clone(),
        before: before[from..].to_owned(),
        found: found.to_owned(),
        after: after.chars().take(CONTEXT).collect(),
    }
}
