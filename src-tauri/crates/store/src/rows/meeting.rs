//! Meetings and who attended them.

use chrono::NaiveDate;
use regiovisie_model::words::MeetingKind;
use rusqlite::{OptionalExtension, Row, params};

use super::columns::{day, word};
use crate::error::StoreError;
use crate::store::{Change, Db};

/// A meeting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meeting {
    /// Id.
    pub id: String,
    /// Date.
    pub date: NaiveDate,
    /// Kind.
    pub kind: MeetingKind,
    /// Title.
    pub title: String,
    /// Place.
    pub place: String,
    /// Notes.
    pub notes: String,
}

/// A meeting in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MeetingLine {
    /// The meeting.
    pub meeting: Meeting,
    /// Names of the parties, in their order.
    pub parties: Vec<String>,
    /// Input items.
    pub contributions: u32,
}

/// All meetings, newest first.
pub fn all(db: &Db) -> Result<Vec<MeetingLine>, StoreError> {
    let sql = "SELECT id, date, kind, title, place, notes,
                   (SELECT json_group_array(name) FROM
                       (SELECT name FROM meeting_party JOIN party ON party.id = party_id
                        WHERE meeting_id = meeting.id ORDER BY position, name)),
                   (SELECT count(*) FROM contribution WHERE meeting_id = meeting.id)
               FROM meeting ORDER BY date DESC, id DESC";
    let mut statement = db.wrap(db.connection.prepare_cached(sql))?;
    let rows = db.wrap(statement.query_map([], |row| {
        Ok(MeetingLine {
            meeting: row_to_meeting(row)?,
            parties: super::columns::list(row, 6)?,
            contributions: row.get(7)?,
        })
    }))?;
    db.wrap(rows.collect())
}

/// One meeting.
pub fn get(db: &Db, id: &str) -> Result<Meeting, StoreError> {
    let sql = "SELECT id, date, kind, title, place, notes FROM meeting WHERE id = ?1";
    let mut statement = db.wrap(db.connection.prepare_cached(sql))?;
    db.wrap(statement.query_row([id], row_to_meeting).optional())?
        .ok_or_else(|| StoreError::Missing { noun: "meeting", id: id.to_owned() })
}

/// How many meetings there are.
pub fn count(db: &Db) -> Result<u32, StoreError> {
    db.wrap(db.connection.query_row("SELECT count(*) FROM meeting", [], |row| row.get(0)))
}

/// How many meetings of a kind there are.
pub fn count_of_kind(db: &Db, kind: MeetingKind) -> Result<u32, StoreError> {
    let sql = "SELECT count(*) FROM meeting WHERE kind = ?1";
    db.wrap(db.connection.query_row(sql, [kind.word()], |row| row.get(0)))
}

/// The days of all meetings, in order.
pub fn days(db: &Db) -> Result<Vec<NaiveDate>, StoreError> {
    let mut statement = db.wrap(db.connection.prepare_cached("SELECT date FROM meeting ORDER BY date"))?;
    let rows = db.wrap(statement.query_map([], |row| day(row, 0)))?;
    db.wrap(rows.collect())
}

/// The parties that attended, in their order.
pub fn parties(db: &Db, meeting: &str) -> Result<Vec<String>, StoreError> {
    let sql = "SELECT party_id FROM meeting_party JOIN party ON party.id = party_id
               WHERE meeting_id = ?1 ORDER BY position, name";
    let mut statement = db.wrap(db.connection.prepare_cached(sql))?;
    let rows = db.wrap(statement.query_map([meeting], |row| row.get(0)))?;
    db.wrap(rows.collect())
}

/// Writes a meeting, new or changed.
pub fn put(change: &Change<'_>, row: &Meeting) -> Result<(), StoreError> {
    let sql = "INSERT INTO meeting (id, date, kind, title, place, notes) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
               ON CONFLICT (id) DO UPDATE SET date = ?2, kind = ?3, title = ?4, place = ?5, notes = ?6";
    let mut statement = change.wrap(change.connection.prepare_cached(sql))?;
    let values = params![row.id, row.date.to_string(), row.kind.word(), row.title, row.place, row.notes];
    change.wrap(statement.execute(values)).map(|_| ())
}

/// Records that a party attended; `link` is the id of the tie.
pub fn add_party(change: &Change<'_>, meeting: &str, party: &str, link: &str) -> Result<(), StoreError> {
    let sql = "INSERT INTO meeting_party (id, meeting_id, party_id) VALUES (?1, ?2, ?3)";
    change.wrap(change.connection.execute(sql, params![link, meeting, party])).map(|_| ())
}

/// Forgets that a party attended.
pub fn remove_party(change: &Change<'_>, meeting: &str, party: &str) -> Result<(), StoreError> {
    let sql = "DELETE FROM meeting_party WHERE meeting_id = ?1 AND party_id = ?2";
    change.wrap(change.connection.execute(sql, params![meeting, party])).map(|_| ())
}

/// Removes a meeting with its attendance and its input.
pub fn remove(change: &Change<'_>, id: &str) -> Result<(), StoreError> {
    change.wrap(change.connection.execute("DELETE FROM contribution WHERE meeting_id = ?1", [id]))?;
    change.wrap(change.connection.execute("DELETE FROM meeting_party WHERE meeting_id = ?1", [id]))?;
    match change.wrap(change.connection.execute("DELETE FROM meeting WHERE id = ?1", [id]))? {
        0 => Err(StoreError::Missing { noun: "meeting", id: id.to_owned() }),
        _ => Ok(()),
    }
}

fn row_to_meeting(row: &Row<'_>) -> rusqlite::Result<Meeting> {
    Ok(Meeting {
        id: row.get(0)?,
        date: day(row, 1)?,
        kind: word(row, 2)?,
        title: row.get(3)?,
        place: row.get(4)?,
        notes: row.get(5)?,
    })
}
