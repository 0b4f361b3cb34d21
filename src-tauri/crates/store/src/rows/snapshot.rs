//! Peildata: how everything stood on a day. The state is one JSON text; this room does not look into it.

use chrono::NaiveDate;
use rusqlite::{OptionalExtension, Row, params};

use super::columns::day;
use crate::error::StoreError;
use crate::store::{Change, Db};

/// A peildatum.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Snapshot {
    /// Id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// The day.
    pub date: NaiveDate,
    /// Remark.
    pub note: String,
    /// SHA-256 of the state, in hexadecimal.
    pub hash: String,
}

/// All of them, newest first, without their states.
pub fn all(db: &Db) -> Result<Vec<Snapshot>, StoreError> {
    let sql = "SELECT id, name, date, note, hash FROM snapshot ORDER BY date DESC, id DESC";
    let mut statement = db.wrap(db.connection.prepare_cached(sql))?;
    let rows = db.wrap(statement.query_map([], row_to_snapshot))?;
    db.wrap(rows.collect())
}

/// The state of one.
pub fn state(db: &Db, id: &str) -> Result<String, StoreError> {
    let mut statement = db.wrap(db.connection.prepare_cached("SELECT state FROM snapshot WHERE id = ?1"))?;
    db.wrap(statement.query_row([id], |row| row.get(0)).optional())?
        .ok_or_else(|| StoreError::Missing { noun: "snapshot", id: id.to_owned() })
}

/// Writes a new one.
pub fn add(change: &Change<'_>, row: &Snapshot, state: &str) -> Result<(), StoreError> {
    let sql = "INSERT INTO snapshot (id, name, date, note, hash, state) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
    let values = params![row.id, row.name, row.date.to_string(), row.note, row.hash, state];
    change.wrap(change.connection.execute(sql, values)).map(|_| ())
}

/// Removes one.
pub fn remove(change: &Change<'_>, id: &str) -> Result<(), StoreError> {
    match change.wrap(change.connection.execute("DELETE FROM snapshot WHERE id = ?1", [id]))? {
        0 => Err(StoreError::Missing { noun: "snapshot", id: id.to_owned() }),
        _ => Ok(()),
    }
}

fn row_to_snapshot(row: &Row<'_>) -> rusqlite::Result<Snapshot> {
    Ok(Snapshot {
        id: row.get(0)?,
        name: row.get(1)?,
        date: day(row, 2)?,
        note: row.get(3)?,
        hash: row.get(4)?,
    })
}
