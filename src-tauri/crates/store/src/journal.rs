//! The journal: every command is one transaction, recorded as one changeset. Undo, redo, history and what
//! the window must refresh all follow from that one record.

use chrono::{DateTime, Utc};
use rusqlite::session::{Changegroup, Changeset, ConflictAction, ConflictType, Session};
use rusqlite::{OptionalExtension, params};

use crate::changes::{Changes, Noun, TRACKED, replaced_body};
use crate::erase;
use crate::error::StoreError;
use crate::migrations::CURRENT;
use crate::search;
use crate::store::{Change, Db, Store};

/// Changes to one section by one person within this many seconds are one line of the history.
const JOIN_SECONDS: i64 = 300;

/// What is written about a command besides its changes.
#[derive(Debug, Clone)]
pub struct Line {
    /// Id, a UUIDv7.
    pub id: String,
    /// Word of the command.
    pub op: &'static str,
    /// What was done, in Dutch.
    pub label: String,
    /// Who.
    pub actor: String,
    /// When.
    pub at: DateTime<Utc>,
    /// Lines with the same key by the same person shortly after each other become one.
    pub join: Option<String>,
}

/// A line of the history.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Id.
    pub id: String,
    /// Word of the command.
    pub op: String,
    /// What was done.
    pub label: String,
    /// Who.
    pub actor: String,
    /// When (UTC, RFC 3339).
    pub at: String,
    /// `base`, `done`, `undone`, `superseded`, `undo` or `redo`.
    pub state: String,
}

/// The last line, while a like change may still join it.
#[derive(Debug, Clone)]
pub(crate) struct Open {
    seq: i64,
    key: String,
    actor: String,
    since: DateTime<Utc>,
}

/// An earlier text of a section.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Revision {
    /// The line that replaced it.
    pub entry: Entry,
    /// The text as it was before that line.
    pub body: String,
}

impl Store {
    /// Runs one command: all of it, recorded, or nothing.
    ///
    /// # Errors
    /// Whatever `work` returns, or a [`StoreError`]; the workbook is then as it was before.
    pub fn transact<T, E: From<StoreError>>(
        &mut self,
        line: &Line,
        work: impl FnOnce(&Change<'_>) -> Result<T, E>,
    ) -> Result<(T, Changes), E> {
        self.check_writable()?;
        let open = self.writer.as_ref().and_then(|w| w.open.clone());
        let done = in_transaction(&self.db, |db| -> Result<_, E> {
            let mut session = record(db)?;
            let value = work(&Change { db })?;
            let changeset = db.wrap(session.changeset())?;
            let changes = db.wrap(Changes::of(&changeset))?;
            let opened =
                if changes.is_empty() { None } else { Some(write(db, line, &changeset, &changes, open)?) };
            search::refresh(db, &changes)?;
            Ok((value, changes, opened))
        });
        let (value, changes, opened) = done?;
        if let (Some(writer), Some(opened)) = (self.writer.as_mut(), opened) {
            writer.open = opened;
        }
        Ok((value, changes))
    }

    /// Ends the joining of like changes: what was exported or fixed stays a line of its own.
    pub fn seal(&mut self) {
        if let Some(writer) = self.writer.as_mut() {
            writer.open = None;
        }
    }

    /// Takes back the last command that was not taken back yet. None when there is none.
    pub fn undo(&mut self, line: &Line) -> Result<Option<(Entry, Changes)>, StoreError> {
        self.reverse(line, "done", "undone", "undo")
    }

    /// Does again what was taken back last. None when there is nothing, or something else was done since.
    pub fn redo(&mut self, line: &Line) -> Result<Option<(Entry, Changes)>, StoreError> {
        self.reverse(line, "undone", "done", "redo")
    }

    fn reverse(
        &mut self,
        line: &Line,
        from: &str,
        to: &str,
        state: &str,
    ) -> Result<Option<(Entry, Changes)>, StoreError> {
        self.check_writable()?;
        self.seal();
        in_transaction(&self.db, |db| {
            let Some((seq, entry, blob)) = next_to(db, from)? else { return Ok(None) };
            let forward = db.wrap(read(&blob))?;
            let changeset = if state == "undo" { db.wrap(forward.invert())? } else { forward };
            erase::respect(db, seq, &changeset)?;
            apply(db, &changeset)?;
            let changes = db.wrap(Changes::of(&changeset))?;
            let update = "UPDATE journal SET state = ?2 WHERE seq = ?1";
            db.wrap(db.connection.execute(update, params![seq, to]))?;
            insert(db, line, state, Some(&entry.id), &changeset, &changes)?;
            search::refresh(db, &changes)?;
            Ok(Some((Entry { state: to.to_owned(), ..entry }, changes)))
        })
    }
}

/// Writes what a new workbook starts with. It is the ground everything else stands on: not undoable.
pub(crate) fn fill<E: From<StoreError>>(
    db: &Db,
    work: impl FnOnce(&Change<'_>) -> Result<(), E>,
) -> Result<(), E> {
    in_transaction(db, |db| {
        let mut session = record(db)?;
        work(&Change { db })?;
        let changeset = db.wrap(session.changeset())?;
        Ok(search::refresh(db, &db.wrap(Changes::of(&changeset))?)?)
    })
}

/// What undo would take back now.
pub fn undoable(db: &Db) -> Result<Option<Entry>, StoreError> {
    Ok(next_to(db, "done")?.map(|(_, entry, _)| entry))
}

/// What redo would do again now.
pub fn redoable(db: &Db) -> Result<Option<Entry>, StoreError> {
    Ok(next_to(db, "undone")?.map(|(_, entry, _)| entry))
}

/// Lines of the history, newest first, older than the line `before` when given.
pub fn history(db: &Db, limit: u32, before: Option<&str>) -> Result<Vec<Entry>, StoreError> {
    let sql = "SELECT id, op, label, actor, at, state FROM journal
               WHERE ?2 IS NULL OR seq < (SELECT seq FROM journal WHERE id = ?2)
               ORDER BY seq DESC LIMIT ?1";
    let mut statement = db.wrap(db.connection.prepare_cached(sql))?;
    let rows = db.wrap(statement.query_map(params![limit, before], |row| row_to_entry(row, 0)))?;
    db.wrap(rows.collect())
}

/// How many lines the history has.
pub fn lines(db: &Db) -> Result<u32, StoreError> {
    db.wrap(db.connection.query_row("SELECT count(*) FROM journal", [], |row| row.get(0)))
}

/// Earlier texts of a section, newest first, at most `limit`.
pub fn revisions(db: &Db, section: &str, limit: u32) -> Result<Vec<Revision>, StoreError> {
    let sql = "SELECT changeset, id, op, label, actor, at, state FROM journal
               JOIN journal_touch USING (seq)
               WHERE noun = 'section' AND row = ?1 AND changeset IS NOT NULL
               ORDER BY seq DESC";
    let mut statement = db.wrap(db.connection.prepare_cached(sql))?;
    let mut rows = db.wrap(statement.query(params![section]))?;
    let mut revisions = Vec::new();
    while let Some(row) = db.wrap(rows.next())? {
        let blob: Vec<u8> = db.wrap(row.get(0))?;
        let changeset = db.wrap(read(&blob))?;
        if let Some(body) = db.wrap(replaced_body(&changeset, section))? {
            revisions.push(Revision { entry: db.wrap(row_to_entry(row, 1))?, body });
            if revisions.len() >= limit as usize {
                break;
            }
        }
    }
    Ok(revisions)
}

/// Every changeset can be read, so that every line can be taken back.
pub(crate) fn verify(db: &Db) -> Result<(), StoreError> {
    let sql = "SELECT changeset FROM journal WHERE changeset IS NOT NULL";
    let mut statement = db.wrap(db.connection.prepare(sql))?;
    let mut rows = db.wrap(statement.query([]))?;
    while let Some(row) = db.wrap(rows.next())? {
        let blob: Vec<u8> = db.wrap(row.get(0))?;
        let readable = read(&blob).and_then(|changeset| Changes::of(&changeset));
        if let Err(error) = readable {
            let detail = format!("a line of the history cannot be read: {error}");
            return Err(StoreError::Damaged { path: db.path.clone(), detail });
        }
    }
    Ok(())
}

pub(crate) fn in_transaction<T, E: From<StoreError>>(
    db: &Db,
    work: impl FnOnce(&Db) -> Result<T, E>,
) -> Result<T, E> {
    db.wrap(db.connection.execute_batch("BEGIN IMMEDIATE"))?;
    let outcome = work(db).and_then(|value| {
        db.wrap(db.connection.execute_batch("COMMIT"))?;
        Ok(value)
    });
    if outcome.is_err() && !db.connection.is_autocommit() {
        // A full disk or a damaged file may have rolled back already; then this has nothing to do.
        let _ = db.connection.execute_batch("ROLLBACK");
    }
    outcome
}

/// Starts recording: domain tables by name, never the shadow tables of the search index.
pub(crate) fn record(db: &Db) -> Result<Session<'_>, StoreError> {
    let mut session = db.wrap(Session::new(&db.connection))?;
    for table in TRACKED {
        db.wrap(session.attach(Some(table.name)))?;
    }
    Ok(session)
}

/// Writes a command to the journal, or joins it to the line before.
fn write(
    db: &Db,
    line: &Line,
    changeset: &Changeset,
    changes: &Changes,
    open: Option<Open>,
) -> Result<Option<Open>, StoreError> {
    // Something new was done: what was taken back can no longer be done again.
    db.wrap(db.connection.execute("UPDATE journal SET state = 'superseded' WHERE state = 'undone'", []))?;
    let fits = |open: &Open| {
        Some(&open.key) == line.join.as_ref()
            && open.actor == line.actor
            && (0..JOIN_SECONDS).contains(&(line.at - open.since).num_seconds())
    };
    if let Some(open) = open.filter(fits) {
        join(db, open.seq, line, changeset)?;
        return Ok(Some(open));
    }
    let seq = insert(db, line, "done", None, changeset, changes)?;
    Ok(line.join.clone().map(|key| Open { seq, key, actor: line.actor.clone(), since: line.at }))
}

fn join(db: &Db, seq: i64, line: &Line, changeset: &Changeset) -> Result<(), StoreError> {
    let earlier: Vec<u8> =
        db.wrap(
            db.connection.query_row("SELECT changeset FROM journal WHERE seq = ?1", [seq], |row| row.get(0)),
        )?;
    let together = db.wrap(read(&earlier).and_then(|earlier| Changeset::concat(&earlier, changeset)))?;
    let update = "UPDATE journal SET changeset = ?2, at = ?3 WHERE seq = ?1";
    let bytes = db.wrap(bytes(&together))?;
    db.wrap(db.connection.execute(update, params![seq, bytes, stamp(line.at)])).map(|_| ())
}

fn insert(
    db: &Db,
    line: &Line,
    state: &str,
    target: Option<&str>,
    changeset: &Changeset,
    changes: &Changes,
) -> Result<i64, StoreError> {
    let sql = "INSERT INTO journal (id, op, label, actor, at, schema, state, target, changeset)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)";
    let bytes = db.wrap(bytes(changeset))?;
    let at = stamp(line.at);
    let values = params![line.id, line.op, line.label, line.actor, at, CURRENT, state, target, bytes];
    db.wrap(db.connection.execute(sql, values))?;
    let seq = db.connection.last_insert_rowid();
    let mut touch = db.wrap(
        db.connection.prepare_cached("INSERT INTO journal_touch (seq, noun, row) VALUES (?1, ?2, ?3)"),
    )?;
    for (noun, row) in changes.rows.iter().filter(|(n, _)| matches!(n, Noun::Section | Noun::Answer)) {
        db.wrap(touch.execute(params![seq, noun.word(), row]))?;
    }
    Ok(seq)
}

fn next_to(db: &Db, state: &str) -> Result<Option<(i64, Entry, Vec<u8>)>, StoreError> {
    // Undo goes back from the last done line; redo starts with the earliest of those taken back.
    let order = if state == "done" { "DESC" } else { "ASC" };
    let sql = format!(
        "SELECT seq, changeset, id, op, label, actor, at, state FROM journal
         WHERE state = ?1 ORDER BY seq {order} LIMIT 1"
    );
    let mut statement = db.wrap(db.connection.prepare_cached(&sql))?;
    let found = statement.query_row([state], |row| Ok((row.get(0)?, row_to_entry(row, 2)?, row.get(1)?)));
    db.wrap(found.optional())
}

fn apply(db: &Db, changeset: &Changeset) -> Result<(), StoreError> {
    let clash = |kind: ConflictType, _| match kind {
        // References are checked at commit.
        ConflictType::SQLITE_CHANGESET_FOREIGN_KEY => ConflictAction::SQLITE_CHANGESET_OMIT,
        _ => ConflictAction::SQLITE_CHANGESET_ABORT,
    };
    let known = |table: &str| TRACKED.iter().any(|t| t.name == table);
    db.connection.apply(changeset, Some(known), clash).map_err(|error| match error.sqlite_error_code() {
        Some(rusqlite::ErrorCode::OperationAborted) => StoreError::Clash(error.to_string()),
        _ => StoreError::from_sqlite(&db.path, &error),
    })
}

pub(crate) fn read(blob: &[u8]) -> rusqlite::Result<Changeset> {
    let mut group = Changegroup::new()?;
    group.add_stream(&mut &*blob)?;
    group.output()
}

fn bytes(changeset: &Changeset) -> rusqlite::Result<Vec<u8>> {
    let mut group = Changegroup::new()?;
    group.add(changeset)?;
    let mut out = Vec::new();
    group.output_strm(&mut out)?;
    Ok(out)
}

pub(crate) fn stamp(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(chrono::SecondsFormat::Millis, true)
}

fn row_to_entry(row: &rusqlite::Row<'_>, first: usize) -> rusqlite::Result<Entry> {
    Ok(Entry {
        id: row.get(first)?,
        op: row.get(first + 1)?,
        label: row.get(first + 2)?,
        actor: row.get(first + 3)?,
        at: row.get(first + 4)?,
        state: row.get(first + 5)?,
    })
}
