//! Erasing a person from a workbook: from the tables, the history, the search index and the free pages of the file.
//!
//! Everything in the tables and the history is one transaction, without a changeset, for that would hold what was
//! erased. After it the file itself is written anew; when that cannot be done now it is done at the next opening.
//! Deliberately absent: which rows and texts are of a person. The caller says, and is told what was forgotten. Out of
//! reach are backups, exported documents, and blocks of the disk that were part of an earlier file.

mod bytes;
mod columns;
mod find;
mod history;
mod record;
mod rewrite;
mod scrub;
mod words;

#[cfg(test)]
mod tests;

use std::collections::HashSet;

use rusqlite::params;

use crate::changes::Changes;
use crate::error::StoreError;
use crate::journal::{self, Line};
use crate::search;
use crate::store::{Db, Store};

pub use find::occurrences;
pub(crate) use history::respect;
pub use record::{ErasureRow, erasures};
pub use words::reword;

/// A place where a word occurs, with some letters of what stands around it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Occurrence {
    /// Table.
    pub table: String,
    /// Column.
    pub column: String,
    /// Key of the row.
    pub row: String,
    /// At most 60 letters before it.
    pub before: String,
    /// The word as it stands there.
    pub found: String,
    /// At most 60 letters after it.
    pub after: String,
}

/// One field of one row.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Place {
    /// Table.
    pub table: String,
    /// Column.
    pub column: String,
    /// Key of the row.
    pub row: String,
}

/// One thing to do with one row. They are done in order; references are looked at when all is done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Rewrite {
    /// Replaces every occurrence of some words in a text or inside JSON, as [`reword`] does.
    Replace {
        /// Table.
        table: String,
        /// Column with text.
        column: String,
        /// Key of the row.
        row: String,
        /// What to replace.
        old: Vec<String>,
        /// What stands there afterwards.
        new: String,
    },
    /// Gives a field another value.
    Set {
        /// Table.
        table: String,
        /// Column, whatever it holds.
        column: String,
        /// Key of the row.
        row: String,
        /// The value, as text; none empties the field.
        value: Option<String>,
    },
    /// Removes a row; what refers to it must be rewritten too.
    Remove {
        /// Table.
        table: String,
        /// Key of the row.
        row: String,
    },
}

/// What it takes to erase a person.
#[derive(Debug, Clone, Default)]
pub struct Erasure {
    /// What to do with which row.
    pub rewrites: Vec<Rewrite>,
    /// Rows of which values are erased: the word of their noun and their id. Nothing older may write into them again.
    pub tombstones: Vec<(String, String)>,
    /// What may stand nowhere afterwards but in kept places: names in every form they take. Only whole words count.
    pub words: Vec<String>,
    /// Places where the words may stay.
    pub kept: Vec<Place>,
    /// What a line of the history says instead, when what it said goes.
    pub redacted: String,
    /// What stands for the words in the names of those who did something; none leaves those names as they are.
    pub actors: Option<String>,
    /// Whom it was about, in neutral words, such as "persoon 3".
    pub subject: String,
    /// What was done and decided, without the words.
    pub report: serde_json::Value,
}

/// What was erased.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Erased {
    /// Lines of the history that cannot be looked into any more.
    pub journal_lines: u32,
    /// Rows that were rewritten or removed.
    pub rows: u32,
    /// What became stale.
    pub changes: Changes,
}

impl Store {
    /// Erases a person: rewrites the rows, empties every line of the history that holds the words or what was erased,
    /// makes the search index again and writes the file anew.
    ///
    /// A line that gave or took a value set here, made or removed a row removed here, or holds any of the words, loses
    /// its changeset. It and every line before it cannot be taken back or done again any more; lines after it can.
    ///
    /// # Errors
    /// `NoPlace` and `WordsLeft` name what is wrong with the erasure; nothing was changed. `Unscrubbed` and `Residue` come
    /// after the tables were done: everything was erased from sight, but the file may still hold it in free pages. Then
    /// [`Store::scrub`] is to be called again; the next opening does so too.
    pub fn erase(&mut self, line: &Line, erasure: &Erasure) -> Result<Erased, StoreError> {
        let erased = self.erase_rows(line, erasure)?;
        scrub::finish(&self.db, &erasure.words)?;
        Ok(erased)
    }

    /// The part that is one transaction.
    fn erase_rows(&mut self, line: &Line, erasure: &Erasure) -> Result<Erased, StoreError> {
        self.check_writable()?;
        self.seal();
        scrub::overwrite_freed(&self.db, true)?;
        let done = journal::in_transaction(&self.db, |db| erase_in(db, line, erasure));
        scrub::overwrite_freed(&self.db, false)?;
        done
    }
}

fn erase_in(db: &Db, line: &Line, erasure: &Erasure) -> Result<Erased, StoreError> {
    let tables = columns::tables(db)?;
    let mut session = journal::record(db)?;
    for rewrite in &erasure.rewrites {
        rewrite::apply(db, &tables, rewrite)?;
    }
    // Looked at for what became stale, and thrown away.
    let changes = db.wrap(session.changeset().and_then(|changeset| Changes::of(&changeset)))?;
    drop(session);
    bury(db, line, erasure)?;
    let journal_lines = history::empty(db, &tables, line, erasure)?;
    let left = find::left(db, &erasure.words, &erasure.kept)?;
    if !left.is_empty() {
        return Err(StoreError::WordsLeft(left));
    }
    search::rebuild(db)?;
    let rows: HashSet<_> = erasure.rewrites.iter().map(Rewrite::row).collect();
    Ok(Erased { journal_lines, rows: u32::try_from(rows.len()).unwrap_or(u32::MAX), changes })
}

/// Writes down that it was done, and in which rows nothing older may write again.
fn bury(db: &Db, line: &Line, erasure: &Erasure) -> Result<(), StoreError> {
    let insert =
        "INSERT INTO tombstone (id, noun, erased_on) VALUES (?1, ?2, ?3) ON CONFLICT (id) DO NOTHING";
    let mut statement = db.wrap(db.connection.prepare(insert))?;
    let day = line.at.date_naive().to_string();
    for (noun, id) in &erasure.tombstones {
        db.wrap(statement.execute(params![id, noun, day]))?;
    }
    let insert = "INSERT INTO erasure (id, at, actor, subject, report) VALUES (?1, ?2, ?3, ?4, ?5)";
    let at = journal::stamp(line.at);
    let values = params![line.id, at, line.actor, erasure.subject, erasure.report.to_string()];
    db.wrap(db.connection.execute(insert, values)).map(|_| ())
}

impl Rewrite {
    /// Table and key of the row.
    fn row(&self) -> (&str, &str) {
        match self {
            Self::Replace { table, row, .. } | Self::Set { table, row, .. } | Self::Remove { table, row } => {
                (table, row)
            }
        }
    }
}
