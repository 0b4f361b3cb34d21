//! Input items: one register, whatever the source.

use chrono::NaiveDate;
use regiovisie_model::words::InputChannel;
use rusqlite::{OptionalExtension, Row, ToSql, params};

use super::columns::{date, day, iso, json, list, word};
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
}

/// Which items are asked for. A field that is none does not limit.
#[derive(Debug, Clone, Default)]
pub struct Filter {
    /// Of this party.
    pub party: Option<String>,
    /// On this section.
    pub section: Option<String>,
    /// Of this meeting.
    pub meeting: Option<String>,
    /// On this agreement.
    pub agreement: Option<String>,
    /// Only those of which the party was not told yet what was done.
    pub waiting: bool,
}

const COLUMNS: &str = "id, number, meeting_id, party_id, date, channel, text, section_id, themes, agreements,
                       told_back_on";

/// A page of the register, newest number first.
pub fn page(db: &Db, filter: &Filter, offset: u32, limit: u32) -> Result<Vec<Contribution>, StoreError> {
    let (condition, mut values) = filter.condition();
    let sql = format!("SELECT {COLUMNS} FROM contribution {condition} ORDER BY number DESC LIMIT ? OFFSET ?");
    values.push(&limit);
    values.push(&offset);
    let mut statement = db.wrap(db.connection.prepare_cached(&sql))?;
    let rows = db.wrap(statement.query_map(values.as_slice(), row_to_contribution))?;
    db.wrap(rows.collect())
}

/// How many items pass the filter.
pub fn count(db: &Db, filter: &Filter) -> Result<u32, StoreError> {
    let (condition, values) = filter.condition();
    let sql = format!("SELECT count(*) FROM contribution {condition}");
    let mut statement = db.wrap(db.connection.prepare_cached(&sql))?;
    db.wrap(statement.query_row(values.as_slice(), |row| row.get(0)))
}

/// How many items speak about each section.
pub fn count_by_section(db: &Db) -> Result<Vec<(String, u32)>, StoreError> {
    let sql =
        "SELECT section_id, count(*) FROM contribution WHERE section_id IS NOT NULL GROUP BY section_id";
    let mut statement = db.wrap(db.connection.prepare_cached(sql))?;
    let rows = db.wrap(statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?))))?;
    db.wrap(rows.collect())
}

/// How many items were not told back.
pub fn count_not_told_back(db: &Db) -> Result<u32, StoreError> {
    let sql = "SELECT (SELECT count(*) FROM contribution) - (SELECT count(told_back_on) FROM contribution)";
    db.wrap(db.connection.query_row(sql, [], |row| row.get(0)))
}

/// The items of a meeting, in the order of their numbers.
pub fn of_meeting(db: &Db, meeting: &str) -> Result<Vec<Contribution>, StoreError> {
    let sql = format!("SELECT {COLUMNS} FROM contribution WHERE meeting_id = ?1 ORDER BY number");
    let mut statement = db.wrap(db.connection.prepare_cached(&sql))?;
    let rows = db.wrap(statement.query_map([meeting], row_to_contribution))?;
    db.wrap(rows.collect())
}

/// One item.
pub fn get(db: &Db, id: &str) -> Result<Contribution, StoreError> {
    let sql = format!("SELECT {COLUMNS} FROM contribution WHERE id = ?1");
    let mut statement = db.wrap(db.connection.prepare_cached(&sql))?;
    db.wrap(statement.query_row([id], row_to_contribution).optional())?
        .ok_or_else(|| StoreError::Missing { noun: "contribution", id: id.to_owned() })
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
                   themes, agreements, told_back_on)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
               ON CONFLICT (id) DO UPDATE SET number = ?2, meeting_id = ?3, party_id = ?4, date = ?5,
                   channel = ?6, text = ?7, section_id = ?8, themes = ?9, agreements = ?10, told_back_on = ?11";
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
            iso(row.told_back_on)
        ]))
        .map(|_| ())
}

/// Takes items off a section that goes away.
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

impl Filter {
    fn condition(&self) -> (String, Vec<&dyn ToSql>) {
        let mut parts = Vec::new();
        let mut values: Vec<&dyn ToSql> = Vec::new();
        let columns = [
            ("party_id = ?", &self.party),
            ("section_id = ?", &self.section),
            ("meeting_id = ?", &self.meeting),
            ("EXISTS (SELECT 1 FROM json_each(agreements) WHERE value = ?)", &self.agreement),
        ];
        for (part, value) in columns {
            if let Some(value) = value {
                parts.push(part);
                values.push(value);
            }
        }
        if self.waiting {
            parts.push("told_back_on IS NULL");
        }
        let condition =
            if parts.is_empty() { String::new() } else { format!("WHERE {}", parts.join(" AND ")) };
        (condition, values)
    }
}

fn row_to_contribution(row: &Row<'_>) -> rusqlite::Result<Contribution> {
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
    })
}
