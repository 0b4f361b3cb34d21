//! Parties that are involved.

use chrono::NaiveDate;
use rusqlite::{Row, params};

use super::columns::date;
use crate::error::StoreError;
use crate::store::{Change, Db};

/// A party.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Party {
    /// Id.
    pub id: String,
    /// Place in the list.
    pub position: u32,
    /// Word of its kind, or `eigen`.
    pub kind: String,
    /// Name.
    pub name: String,
    /// Role agreed beforehand.
    pub role: String,
}

/// How much a party was involved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Involvement {
    /// The party.
    pub party: Party,
    /// Meetings it attended.
    pub meetings: u32,
    /// The first of them.
    pub first_heard: Option<NaiveDate>,
    /// Input it gave.
    pub contributions: u32,
    /// Of those, told back.
    pub told_back: u32,
}

/// All parties in order.
pub fn all(db: &Db) -> Result<Vec<Party>, StoreError> {
    let sql = "SELECT id, position, kind, name, role FROM party ORDER BY position, name";
    let mut statement = db.wrap(db.connection.prepare_cached(sql))?;
    let rows = db.wrap(statement.query_map([], row_to_party))?;
    db.wrap(rows.collect())
}

/// All parties in order, with how much they were involved.
pub fn involvement(db: &Db) -> Result<Vec<Involvement>, StoreError> {
    let sql = "SELECT party.id, position, party.kind, name, role,
                   (SELECT count(*) FROM meeting_party WHERE party_id = party.id),
                   (SELECT min(date) FROM meeting_party JOIN meeting ON meeting.id = meeting_id
                    WHERE party_id = party.id),
                   (SELECT count(*) FROM contribution WHERE party_id = party.id),
                   (SELECT count(told_back_on) FROM contribution WHERE party_id = party.id)
               FROM party ORDER BY position, name";
    let mut statement = db.wrap(db.connection.prepare_cached(sql))?;
    let rows = db.wrap(statement.query_map([], |row| {
        Ok(Involvement {
            party: row_to_party(row)?,
            meetings: row.get(5)?,
            first_heard: date(row, 6)?,
            contributions: row.get(7)?,
            told_back: row.get(8)?,
        })
    }))?;
    db.wrap(rows.collect())
}

/// The days on which each party was met: pairs of party and date, by date.
pub fn meeting_days(db: &Db) -> Result<Vec<(String, NaiveDate)>, StoreError> {
    let sql =
        "SELECT party_id, date FROM meeting_party JOIN meeting ON meeting.id = meeting_id ORDER BY date";
    let mut statement = db.wrap(db.connection.prepare_cached(sql))?;
    let rows = db.wrap(statement.query_map([], |row| Ok((row.get(0)?, super::columns::day(row, 1)?))))?;
    db.wrap(rows.collect())
}

/// Writes a party, new or changed.
pub fn put(change: &Change<'_>, row: &Party) -> Result<(), StoreError> {
    let sql = "INSERT INTO party (id, position, kind, name, role) VALUES (?1, ?2, ?3, ?4, ?5)
               ON CONFLICT (id) DO UPDATE SET position = ?2, kind = ?3, name = ?4, role = ?5";
    let mut statement = change.wrap(change.connection.prepare_cached(sql))?;
    let values = params![row.id, row.position, row.kind, row.name, row.role];
    change.wrap(statement.execute(values)).map(|_| ())
}

/// Removes a party that nothing refers to.
pub fn remove(change: &Change<'_>, id: &str) -> Result<(), StoreError> {
    match change.wrap(change.connection.execute("DELETE FROM party WHERE id = ?1", [id]))? {
        0 => Err(StoreError::Missing { noun: "party", id: id.to_owned() }),
        _ => Ok(()),
    }
}

fn row_to_party(row: &Row<'_>) -> rusqlite::Result<Party> {
    Ok(Party {
        id: row.get(0)?,
        position: row.get(1)?,
        kind: row.get(2)?,
        name: row.get(3)?,
        role: row.get(4)?,
    })
}
