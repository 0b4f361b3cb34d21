//! Meetings and who attended them.

use chrono::NaiveDate;
use regiovisie_model::words::MeetingKind;
use rusqlite::{OptionalExtension, Row, params};

use super::columns::{date, day, iso, json, list, word};
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
    /// Whether it was held; else it is planned.
    pub held: bool,
    /// Agenda, one point a line.
    pub agenda: String,
    /// The questions that are put in it.
    pub questions: Vec<String>,
    /// What was agreed.
    pub agreed: String,
    /// The row of the procesbeschrijving it came from.
    pub consultation: Option<String>,
    /// How many people were there.
    pub people: Option<u32>,
    /// Whether it stays inside (vertrouwelijk).
    pub confidential: bool,
    /// The day on which its notes must go.
    pub delete_on: Option<NaiveDate>,
}

impl Meeting {
    /// A meeting that was held, of which nothing is known but this.
    pub fn new(id: String, date: NaiveDate, kind: MeetingKind, title: String) -> Self {
        Self {
            id,
            date,
            kind,
            title,
            place: String::new(),
            notes: String::new(),
            held: true,
            agenda: String::new(),
            questions: Vec::new(),
            agreed: String::new(),
            consultation: None,
            people: None,
            confidential: false,
            delete_on: None,
        }
    }
}

const COLUMNS: &str =
    "id, date, kind, title, place, notes, held, agenda, questions, agreed, consultation, people,
                       confidential, delete_on";

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
    let sql = format!(
        "SELECT {COLUMNS},
                   (SELECT json_group_array(name) FROM
                       (SELECT name FROM meeting_party JOIN party ON party.id = party_id
                        WHERE meeting_id = meeting.id ORDER BY position, name)),
                   (SELECT count(*) FROM contribution WHERE meeting_id = meeting.id)
               FROM meeting ORDER BY date DESC, id DESC"
    );
    let mut statement = db.wrap(db.connection.prepare_cached(&sql))?;
    let rows = db.wrap(statement.query_map([], |row| {
        Ok(MeetingLine {
            meeting: row_to_meeting(row)?,
            parties: list(row, 14)?,
            contributions: row.get(15)?,
        })
    }))?;
    db.wrap(rows.collect())
}

/// What a line of time shows of a meeting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Brief {
    /// Id.
    pub id: String,
    /// Date.
    pub date: NaiveDate,
    /// Title.
    pub title: String,
    /// Whether it was held; else it is planned.
    pub held: bool,
}

/// All meetings in brief, newest first.
pub fn brief(db: &Db) -> Result<Vec<Brief>, StoreError> {
    let sql = "SELECT id, date, title, held FROM meeting ORDER BY date DESC, id DESC";
    let mut statement = db.wrap(db.connection.prepare_cached(sql))?;
    let rows = db.wrap(statement.query_map([], |row| {
        Ok(Brief { id: row.get(0)?, date: day(row, 1)?, title: row.get(2)?, held: row.get(3)? })
    }))?;
    db.wrap(rows.collect())
}

/// The meetings that are planned and were not held, soonest first.
pub fn planned(db: &Db) -> Result<Vec<Brief>, StoreError> {
    let sql = "SELECT id, date, title, held FROM meeting WHERE held = 0 ORDER BY date, id";
    let mut statement = db.wrap(db.connection.prepare_cached(sql))?;
    let rows = db.wrap(statement.query_map([], |row| {
        Ok(Brief { id: row.get(0)?, date: day(row, 1)?, title: row.get(2)?, held: row.get(3)? })
    }))?;
    db.wrap(rows.collect())
}

/// One meeting.
pub fn get(db: &Db, id: &str) -> Result<Meeting, StoreError> {
    let sql = format!("SELECT {COLUMNS} FROM meeting WHERE id = ?1");
    let mut statement = db.wrap(db.connection.prepare_cached(&sql))?;
    db.wrap(statement.query_row([id], row_to_meeting).optional())?
        .ok_or_else(|| StoreError::Missing { noun: "meeting", id: id.to_owned() })
}

/// How many meetings were held.
pub fn count(db: &Db) -> Result<u32, StoreError> {
    db.wrap(db.connection.query_row("SELECT count(*) FROM meeting WHERE held = 1", [], |row| row.get(0)))
}

/// How many meetings of a kind were held.
pub fn count_of_kind(db: &Db, kind: MeetingKind) -> Result<u32, StoreError> {
    let sql = "SELECT count(*) FROM meeting WHERE kind = ?1 AND held = 1";
    db.wrap(db.connection.query_row(sql, [kind.word()], |row| row.get(0)))
}

/// The days of all meetings that were held, in order.
pub fn days(db: &Db) -> Result<Vec<NaiveDate>, StoreError> {
    let mut statement =
        db.wrap(db.connection.prepare_cached("SELECT date FROM meeting WHERE held = 1 ORDER BY date"))?;
    let rows = db.wrap(statement.query_map([], |row| day(row, 0)))?;
    db.wrap(rows.collect())
}

/// At how many meetings a party was or is expected, planned ones among them.
pub fn of_party(db: &Db, party: &str) -> Result<u32, StoreError> {
    let sql = "SELECT count(*) FROM meeting_party WHERE party_id = ?1";
    let mut statement = db.wrap(db.connection.prepare_cached(sql))?;
    db.wrap(statement.query_row([party], |row| row.get(0)))
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
    let sql = "INSERT INTO meeting (id, date, kind, title, place, notes, held, agenda, questions, agreed,
                   consultation, people, confidential, delete_on)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)
               ON CONFLICT (id) DO UPDATE SET date = ?2, kind = ?3, title = ?4, place = ?5, notes = ?6, held = ?7,
                   agenda = ?8, questions = ?9, agreed = ?10, consultation = ?11, people = ?12,
                   confidential = ?13, delete_on = ?14";
    let mut statement = change.wrap(change.connection.prepare_cached(sql))?;
    change
        .wrap(statement.execute(params![
            row.id,
            row.date.to_string(),
            row.kind.word(),
            row.title,
            row.place,
            row.notes,
            row.held,
            row.agenda,
            json(&row.questions),
            row.agreed,
            row.consultation,
            row.people,
            row.confidential,
            iso(row.delete_on)
        ]))
        .map(|_| ())
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

/// Removes a meeting with its attendance, its input and what waits for it.
pub fn remove(change: &Change<'_>, id: &str) -> Result<(), StoreError> {
    super::task::untie_all(change, id)?;
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
        held: row.get(6)?,
        agenda: row.get(7)?,
        questions: list(row, 8)?,
        agreed: row.get(9)?,
        consultation: row.get(10)?,
        people: row.get(11)?,
        confidential: row.get(12)?,
        delete_on: date(row, 13)?,
    })
}
