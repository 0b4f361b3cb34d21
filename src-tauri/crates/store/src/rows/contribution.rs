//! Input items, one by one. How the register pages and groups them stands in [`super::register`].

use chrono::NaiveDate;
use regiovisie_model::words::{Consent, InputChannel, InputKind};
use rusqlite::{OptionalExtension, Row, params};

use super::columns::{date, day, iso, json, list, maybe_word, word};
use crate::error::StoreError;
use crate::store::{Change, Db};

/// An input item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contribution {
    /// Id.
    pub id: String,
    /// Number in the register.
    pub number: u32,
    /// Meeting it was given in.
    pub meeting: Option<String>,
    /// Party that gave it.
    pub party: Option<String>,
    /// Date.
    pub date: NaiveDate,
    /// How it came in.
    pub channel: InputChannel,
    /// The text.
    pub text: String,
    /// Section it speaks about.
    pub section: Option<String>,
    /// Themes.
    pub themes: Vec<String>,
    /// Agreements.
    pub agreements: Vec<String>,
    /// When the party was told what was done with it.
    pub told_back_on: Option<NaiveDate>,
    /// The answer.
    pub response: Option<String>,
    /// What it is about.
    pub kind: Option<InputKind>,
    /// Organisation or code.
    pub organisation: String,
    /// Where it was taken over from, such as a file and a row; empty when it was typed here.
    pub source: String,
    /// The question of the meeting it answers.
    pub question: String,
    /// The version it speaks about.
    pub version: Option<String>,
    /// The words it speaks about; empty for none.
    pub quote: String,
    /// What stood before those words.
    pub before: String,
    /// What stood after them.
    pub after: String,
    /// The wording it proposes.
    pub wording: String,
    /// What it comes down to, in the region's own words.
    pub summary: String,
    /// Whether it may be quoted.
    pub consent: Consent,
    /// Whether the words lead back to a person (herleidbaar).
    pub traceable: bool,
    /// Whether it stays inside (vertrouwelijk).
    pub confidential: bool,
    /// When someone released it nevertheless.
    pub released_on: Option<NaiveDate>,
    /// Who did.
    pub released_by: String,
    /// The day on which its words must go.
    pub delete_on: Option<NaiveDate>,
}

impl Contribution {
    /// An item of which nothing is known but this.
    pub fn new(id: String, number: u32, date: NaiveDate, channel: InputChannel, text: String) -> Self {
        Self {
            id,
            number,
            meeting: None,
            party: None,
            date,
            channel,
            text,
            section: None,
            themes: Vec::new(),
            agreements: Vec::new(),
            told_back_on: None,
            response: None,
            kind: None,
            organisation: String::new(),
            source: String::new(),
            question: String::new(),
            version: None,
            quote: String::new(),
            before: String::new(),
            after: String::new(),
            wording: String::new(),
            summary: String::new(),
            consent: Consent::NotAsked,
            traceable: false,
            confidential: false,
            released_on: None,
            released_by: String::new(),
            delete_on: None,
        }
    }
}

pub(super) const COLUMNS: &str = "id, number, meeting_id, party_id, date, channel, text, section_id, themes,
    agreements, told_back_on, response_id, kind, organisation, source, question, version_id, quote, quote_before,
    quote_after, wording, summary, consent, traceable, confidential, released_on, released_by, delete_on";

/// The items of a meeting, in the order of their numbers.
pub fn of_meeting(db: &Db, meeting: &str) -> Result<Vec<Contribution>, StoreError> {
    some(db, "WHERE meeting_id = ?1 ORDER BY number", meeting)
}

/// The items of an answer, in the order of their numbers.
pub fn of_response(db: &Db, response: &str) -> Result<Vec<Contribution>, StoreError> {
    some(db, "WHERE response_id = ?1 ORDER BY number", response)
}

/// The items of a party, in the order of their numbers.
pub fn of_party(db: &Db, party: &str) -> Result<Vec<Contribution>, StoreError> {
    some(db, "WHERE party_id = ?1 ORDER BY number", party)
}

/// Every item, in the order of their numbers.
pub fn all(db: &Db) -> Result<Vec<Contribution>, StoreError> {
    some(db, "WHERE ?1 = '' ORDER BY number", "")
}

/// The items that speak about a passage: id, section and words.
pub fn placed(db: &Db) -> Result<Vec<Contribution>, StoreError> {
    some(db, "WHERE ?1 = '' AND quote <> '' ORDER BY number", "")
}

fn some(db: &Db, condition: &str, value: &str) -> Result<Vec<Contribution>, StoreError> {
    let sql = format!("SELECT {COLUMNS} FROM contribution {condition}");
    let mut statement = db.wrap(db.connection.prepare_cached(&sql))?;
    let rows = db.wrap(statement.query_map([value], row_to_contribution))?;
    db.wrap(rows.collect())
}

/// One item.
pub fn get(db: &Db, id: &str) -> Result<Contribution, StoreError> {
    let sql = format!("SELECT {COLUMNS} FROM contribution WHERE id = ?1");
    let mut statement = db.wrap(db.connection.prepare_cached(&sql))?;
    db.wrap(statement.query_row([id], row_to_contribution).optional())?
        .ok_or_else(|| StoreError::Missing { noun: "contribution", id: id.to_owned() })
}

/// The item with this number, if there is one.
pub fn numbered(db: &Db, number: u32) -> Result<Option<Contribution>, StoreError> {
    let sql = format!("SELECT {COLUMNS} FROM contribution WHERE number = ?1 ORDER BY id LIMIT 1");
    let mut statement = db.wrap(db.connection.prepare_cached(&sql))?;
    db.wrap(statement.query_row([number], row_to_contribution).optional())
}

/// The number that a new item gets.
pub fn next_number(db: &Db) -> Result<u32, StoreError> {
    let sql = "SELECT coalesce(max(number), 0) + 1 FROM contribution";
    let mut statement = db.wrap(db.connection.prepare_cached(sql))?;
    db.wrap(statement.query_row([], |row| row.get(0)))
}

/// Writes an item, new or changed.
pub fn put(change: &Change<'_>, row: &Contribution) -> Result<(), StoreError> {
    let sql = "INSERT INTO contribution (id, number, meeting_id, party_id, date, channel, text, section_id,
                   themes, agreements, told_back_on, response_id, kind, organisation, source, question, version_id,
                   quote, quote_before, quote_after, wording, summary, consent, traceable, confidential,
                   released_on, released_by, delete_on)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20,
                   ?21, ?22, ?23, ?24, ?25, ?26, ?27, ?28)
               ON CONFLICT (id) DO UPDATE SET number = ?2, meeting_id = ?3, party_id = ?4, date = ?5,
                   channel = ?6, text = ?7, section_id = ?8, themes = ?9, agreements = ?10, told_back_on = ?11,
                   response_id = ?12, kind = ?13, organisation = ?14, source = ?15, question = ?16,
                   version_id = ?17, quote = ?18, quote_before = ?19, quote_after = ?20, wording = ?21,
                   summary = ?22, consent = ?23, traceable = ?24, confidential = ?25, released_on = ?26,
                   released_by = ?27, delete_on = ?28";
    let mut statement = change.wrap(change.connection.prepare_cached(sql))?;
    change
        .wrap(statement.execute(params![
            row.id,
            row.number,
            row.meeting,
            row.party,
            row.date.to_string(),
            row.channel.word(),
            row.text,
            row.section,
            json(&row.themes),
            json(&row.agreements),
            iso(row.told_back_on),
            row.response,
            row.kind.map(InputKind::word),
            row.organisation,
            row.source,
            row.question,
            row.version,
            row.quote,
            row.before,
            row.after,
            row.wording,
            row.summary,
            row.consent.word(),
            row.traceable,
            row.confidential,
            iso(row.released_on),
            row.released_by,
            iso(row.delete_on)
        ]))
        .map(|_| ())
}

/// Takes items off a section that goes away. What they quote stays, so that they can be placed again.
pub fn detach_section(change: &Change<'_>, section: &str) -> Result<(), StoreError> {
    let sql = "UPDATE contribution SET section_id = NULL WHERE section_id = ?1";
    change.wrap(change.connection.execute(sql, [section])).map(|_| ())
}

/// Removes an item.
pub fn remove(change: &Change<'_>, id: &str) -> Result<(), StoreError> {
    match change.wrap(change.connection.execute("DELETE FROM contribution WHERE id = ?1", [id]))? {
        0 => Err(StoreError::Missing { noun: "contribution", id: id.to_owned() }),
        _ => Ok(()),
    }
}

pub(super) fn row_to_contribution(row: &Row<'_>) -> rusqlite::Result<Contribution> {
    Ok(Contribution {
        id: row.get(0)?,
        number: row.get(1)?,
        meeting: row.get(2)?,
        party: row.get(3)?,
        date: day(row, 4)?,
        channel: word(row, 5)?,
        text: row.get(6)?,
        section: row.get(7)?,
        themes: list(row, 8)?,
        agreements: list(row, 9)?,
        told_back_on: date(row, 10)?,
        response: row.get(11)?,
        kind: maybe_word(row, 12)?,
        organisation: row.get(13)?,
        source: row.get(14)?,
        question: row.get(15)?,
        version: row.get(16)?,
        quote: row.get(17)?,
        before: row.get(18)?,
        after: row.get(19)?,
        wording: row.get(20)?,
        summary: row.get(21)?,
        consent: word(row, 22)?,
        traceable: row.get(23)?,
        confidential: row.get(24)?,
        released_on: date(row, 25)?,
        released_by: row.get(26)?,
        delete_on: date(row, 27)?,
    })
}
