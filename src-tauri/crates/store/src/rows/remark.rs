//! Remarks of the ambassadeur, and what the region replied.

use chrono::NaiveDate;
use regiovisie_model::words::ReflectionKind;
use rusqlite::{OptionalExtension, Row, params};

use super::columns::{date, day, iso, word};
use crate::error::StoreError;
use crate::store::{Change, Db};

/// A remark.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remark {
    /// Id.
    pub id: String,
    /// Catalogue.
    pub catalogue: String,
    /// Group it is about.
    pub group: String,
    /// Check it is about; none for the whole group.
    pub check: Option<String>,
    /// What kind of remark.
    pub kind: ReflectionKind,
    /// The words.
    pub text: String,
    /// Who.
    pub author: String,
    /// The day.
    pub written_on: NaiveDate,
    /// What the region replied; empty as long as it did not.
    pub reply: String,
    /// Who replied.
    pub replied_by: String,
    /// The day of the reply.
    pub replied_on: Option<NaiveDate>,
}

const COLUMNS: &str =
    "id, catalogue, group_number, check_id, kind, text, author, written_on, reply, replied_by, replied_on";

/// All remarks, in the order in which they were written.
pub fn all(db: &Db) -> Result<Vec<Remark>, StoreError> {
    let sql = format!("SELECT {COLUMNS} FROM remark ORDER BY written_on, id");
    let mut statement = db.wrap(db.connection.prepare_cached(&sql))?;
    let rows = db.wrap(statement.query_map([], row_to_remark))?;
    db.wrap(rows.collect())
}

/// One remark.
pub fn get(db: &Db, id: &str) -> Result<Remark, StoreError> {
    let sql = format!("SELECT {COLUMNS} FROM remark WHERE id = ?1");
    let mut statement = db.wrap(db.connection.prepare_cached(&sql))?;
    db.wrap(statement.query_row([id], row_to_remark).optional())?
        .ok_or_else(|| StoreError::Missing { noun: "remark", id: id.to_owned() })
}

/// Writes a remark, new or changed.
pub fn put(change: &Change<'_>, row: &Remark) -> Result<(), StoreError> {
    let sql = format!(
        "INSERT INTO remark ({COLUMNS}) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
         ON CONFLICT (id) DO UPDATE SET kind = ?5, text = ?6, author = ?7, written_on = ?8, reply = ?9,
             replied_by = ?10, replied_on = ?11"
    );
    let mut statement = change.wrap(change.connection.prepare_cached(&sql))?;
    let values = params![
        row.id,
        row.catalogue,
        row.group,
        row.check,
        row.kind.word(),
        row.text,
        row.author,
        row.written_on.to_string(),
        row.reply,
        row.replied_by,
        iso(row.replied_on)
    ];
    change.wrap(statement.execute(values)).map(|_| ())
}

/// Removes a remark.
pub fn remove(change: &Change<'_>, id: &str) -> Result<(), StoreError> {
    match change.wrap(change.connection.execute("DELETE FROM remark WHERE id = ?1", [id]))? {
        0 => Err(StoreError::Missing { noun: "remark", id: id.to_owned() }),
        _ => Ok(()),
    }
}

fn row_to_remark(row: &Row<'_>) -> rusqlite::Result<Remark> {
    Ok(Remark {
        id: row.get(0)?,
        catalogue: row.get(1)?,
        group: row.get(2)?,
        check: row.get(3)?,
        kind: word(row, 4)?,
        text: row.get(5)?,
        author: row.get(6)?,
        written_on: day(row, 7)?,
        reply: row.get(8)?,
        replied_by: row.get(9)?,
        replied_on: date(row, 10)?,
    })
}
