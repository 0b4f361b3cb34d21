//! Answers to input: one for one item, or one for many.

use chrono::NaiveDate;
use regiovisie_model::words::Disposition;
use rusqlite::{OptionalExtension, Row, params};

use super::columns::{date, day, iso, word};
use crate::error::StoreError;
use crate::store::{Change, Db};

/// An answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Response {
    /// Id.
    pub id: String,
    /// What its items have in common, when it answers more than one.
    pub title: String,
    /// What is done with the input (verwerking).
    pub decision: Disposition,
    /// Why.
    pub reason: String,
    /// What changed in the text, in words or literally.
    pub passage: String,
    /// The section that changed.
    pub section: Option<String>,
    /// Who proposed it.
    pub proposed_by: String,
    /// When.
    pub proposed_on: NaiveDate,
    /// Who confirmed it; empty as long as it is a proposal.
    pub confirmed_by: String,
    /// When.
    pub confirmed_on: Option<NaiveDate>,
}

const COLUMNS: &str =
    "id, title, decision, reason, passage, section_id, proposed_by, proposed_on, confirmed_by,
                       confirmed_on";

/// All answers.
pub fn all(db: &Db) -> Result<Vec<Response>, StoreError> {
    let sql = format!("SELECT {COLUMNS} FROM response ORDER BY id");
    let mut statement = db.wrap(db.connection.prepare_cached(&sql))?;
    let rows = db.wrap(statement.query_map([], row_to_response))?;
    db.wrap(rows.collect())
}

/// One answer.
pub fn get(db: &Db, id: &str) -> Result<Response, StoreError> {
    let sql = format!("SELECT {COLUMNS} FROM response WHERE id = ?1");
    let mut statement = db.wrap(db.connection.prepare_cached(&sql))?;
    db.wrap(statement.query_row([id], row_to_response).optional())?
        .ok_or_else(|| StoreError::Missing { noun: "response", id: id.to_owned() })
}

/// How many items an answer is given to.
pub fn items(db: &Db, id: &str) -> Result<u32, StoreError> {
    let sql = "SELECT count(*) FROM contribution WHERE response_id = ?1";
    let mut statement = db.wrap(db.connection.prepare_cached(sql))?;
    db.wrap(statement.query_row([id], |row| row.get(0)))
}

/// Writes an answer, new or changed.
pub fn put(change: &Change<'_>, row: &Response) -> Result<(), StoreError> {
    let sql = "INSERT INTO response (id, title, decision, reason, passage, section_id, proposed_by, proposed_on,
                   confirmed_by, confirmed_on)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
               ON CONFLICT (id) DO UPDATE SET title = ?2, decision = ?3, reason = ?4, passage = ?5,
                   section_id = ?6, proposed_by = ?7, proposed_on = ?8, confirmed_by = ?9, confirmed_on = ?10";
    let mut statement = change.wrap(change.connection.prepare_cached(sql))?;
    change
        .wrap(statement.execute(params![
            row.id,
            row.title,
            row.decision.word(),
            row.reason,
            row.passage,
            row.section,
            row.proposed_by,
            row.proposed_on.to_string(),
            row.confirmed_by,
            iso(row.confirmed_on)
        ]))
        .map(|_| ())
}

/// Removes an answer that nothing refers to.
pub fn remove(change: &Change<'_>, id: &str) -> Result<(), StoreError> {
    change.wrap(change.connection.execute("DELETE FROM response WHERE id = ?1", [id])).map(|_| ())
}

/// Takes a section that goes away off the answers.
pub fn detach_section(change: &Change<'_>, section: &str) -> Result<(), StoreError> {
    let sql = "UPDATE response SET section_id = NULL WHERE section_id = ?1";
    change.wrap(change.connection.execute(sql, [section])).map(|_| ())
}

fn row_to_response(row: &Row<'_>) -> rusqlite::Result<Response> {
    Ok(Response {
        id: row.get(0)?,
        title: row.get(1)?,
        decision: word(row, 2)?,
        reason: row.get(3)?,
        passage: row.get(4)?,
        section: row.get(5)?,
        proposed_by: row.get(6)?,
        proposed_on: day(row, 7)?,
        confirmed_by: row.get(8)?,
        confirmed_on: date(row, 9)?,
    })
}
