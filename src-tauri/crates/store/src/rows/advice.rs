//! Advices of parties with the replies, each kept as it was given.

use chrono::NaiveDate;
use rusqlite::{Row, params};

use super::columns::{date, day, iso};
use crate::error::StoreError;
use crate::store::{Change, Db};

/// An advice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Advice {
    /// Id.
    pub id: String,
    /// The party that gave it.
    pub party: String,
    /// What it is about.
    pub title: String,
    /// Day of the advice.
    pub date: NaiveDate,
    /// The advice.
    pub text: String,
    /// The reply; empty as long as there is none.
    pub reply: String,
    /// Who replied: a body or function.
    pub replied_by: String,
    /// Day of the reply.
    pub replied_on: Option<NaiveDate>,
}

/// All advices, the newest first.
pub fn all(db: &Db) -> Result<Vec<Advice>, StoreError> {
    let sql = "SELECT id, party_id, title, date, text, reply, replied_by, replied_on FROM advice
               ORDER BY date DESC, id DESC";
    let mut statement = db.wrap(db.connection.prepare_cached(sql))?;
    let rows = db.wrap(statement.query_map([], row_to_advice))?;
    db.wrap(rows.collect())
}

/// Writes an advice, new or changed.
pub fn put(change: &Change<'_>, row: &Advice) -> Result<(), StoreError> {
    let sql = "INSERT INTO advice (id, party_id, title, date, text, reply, replied_by, replied_on)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
               ON CONFLICT (id) DO UPDATE SET party_id = ?2, title = ?3, date = ?4, text = ?5, reply = ?6,
                   replied_by = ?7, replied_on = ?8";
    let mut statement = change.wrap(change.connection.prepare_cached(sql))?;
    change
        .wrap(statement.execute(params![
            row.id,
            row.party,
            row.title,
            row.date.to_string(),
            row.text,
            row.reply,
            row.replied_by,
            iso(row.replied_on)
        ]))
        .map(|_| ())
}

/// Removes an advice.
pub fn remove(change: &Change<'_>, id: &str) -> Result<(), StoreError> {
    match change.wrap(change.connection.execute("DELETE FROM advice WHERE id = ?1", [id]))? {
        0 => Err(StoreError::Missing { noun: "advice", id: id.to_owned() }),
        _ => Ok(()),
    }
}

fn row_to_advice(row: &Row<'_>) -> rusqlite::Result<Advice> {
    Ok(Advice {
        id: row.get(0)?,
        party: row.get(1)?,
        title: row.get(2)?,
        date: day(row, 3)?,
        text: row.get(4)?,
        reply: row.get(5)?,
        replied_by: row.get(6)?,
        replied_on: date(row, 7)?,
    })
}
