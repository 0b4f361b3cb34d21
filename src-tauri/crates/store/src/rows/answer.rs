//! Answers to checks, and the facts on which they were confirmed.

use chrono::NaiveDate;
use regiovisie_model::words::{Verdict, Work};
use rusqlite::{OptionalExtension, Row, params};

use super::columns::{date, day, iso, word};
use crate::error::StoreError;
use crate::store::{Change, Db};

/// The answer to one check. A check without a row is unanswered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// Id, made from catalogue and check, so that two copies of a workbook agree on it.
    pub id: String,
    /// Catalogue.
    pub catalogue: String,
    /// Check.
    pub check: String,
    /// How far the work is.
    pub work: Work,
    /// The verdict.
    pub verdict: Verdict,
    /// Explanation.
    pub note: String,
    /// Who takes care of it.
    pub owner: String,
    /// When it should be ready.
    pub target_date: Option<NaiveDate>,
}

/// All answers.
pub fn all(db: &Db) -> Result<Vec<Answer>, StoreError> {
    let sql = "SELECT id, catalogue, check_id, work, verdict, note, owner, target_date
               FROM answer ORDER BY id";
    let mut statement = db.wrap(db.connection.prepare_cached(sql))?;
    let rows = db.wrap(statement.query_map([], row_to_answer))?;
    db.wrap(rows.collect())
}

/// One answer.
pub fn get(db: &Db, id: &str) -> Result<Option<Answer>, StoreError> {
    let sql = "SELECT id, catalogue, check_id, work, verdict, note, owner, target_date
               FROM answer WHERE id = ?1";
    let mut statement = db.wrap(db.connection.prepare_cached(sql))?;
    db.wrap(statement.query_row([id], row_to_answer).optional())
}

/// Writes an answer, new or changed.
pub fn put(change: &Change<'_>, row: &Answer) -> Result<(), StoreError> {
    let sql = "INSERT INTO answer (id, catalogue, check_id, work, verdict, note, owner, target_date)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
               ON CONFLICT (id) DO UPDATE SET work = ?4, verdict = ?5, note = ?6, owner = ?7,
                   target_date = ?8";
    let mut statement = change.wrap(change.connection.prepare_cached(sql))?;
    change
        .wrap(statement.execute(params![
            row.id,
            row.catalogue,
            row.check,
            row.work.word(),
            row.verdict.word(),
            row.note,
            row.owner,
            iso(row.target_date)
        ]))
        .map(|_| ())
}

/// Removes an answer; what stands under it goes first.
pub fn remove(change: &Change<'_>, id: &str) -> Result<(), StoreError> {
    match change.wrap(change.connection.execute("DELETE FROM answer WHERE id = ?1", [id]))? {
        0 => Err(StoreError::Missing { noun: "answer", id: id.to_owned() }),
        _ => Ok(()),
    }
}

/// The facts on which a verdict was confirmed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Confirmation {
    /// Answer.
    pub answer: String,
    /// What was proposed then.
    pub verdict: Verdict,
    /// The facts, in Dutch, as they were then.
    pub reason: String,
    /// The day.
    pub date: NaiveDate,
}

/// All confirmations.
pub fn confirmations(db: &Db) -> Result<Vec<Confirmation>, StoreError> {
    let sql = "SELECT answer_id, verdict, reason, date FROM confirmation";
    let mut statement = db.wrap(db.connection.prepare_cached(sql))?;
    let rows = db.wrap(statement.query_map([], |row| {
        Ok(Confirmation {
            answer: row.get(0)?,
            verdict: word(row, 1)?,
            reason: row.get(2)?,
            date: day(row, 3)?,
        })
    }))?;
    db.wrap(rows.collect())
}

/// Keeps the facts on which a verdict was confirmed, in place of earlier ones.
pub fn confirm(change: &Change<'_>, row: &Confirmation) -> Result<(), StoreError> {
    let sql = "INSERT INTO confirmation (id, answer_id, verdict, reason, date) VALUES (?1, ?1, ?2, ?3, ?4)
               ON CONFLICT (id) DO UPDATE SET verdict = ?2, reason = ?3, date = ?4";
    let values = params![row.answer, row.verdict.word(), row.reason, row.date.to_string()];
    change.wrap(change.connection.execute(sql, values)).map(|_| ())
}

/// Forgets on which facts a verdict was confirmed, if any: the user judged otherwise.
pub fn forget_confirmation(change: &Change<'_>, answer: &str) -> Result<(), StoreError> {
    change.wrap(change.connection.execute("DELETE FROM confirmation WHERE id = ?1", [answer])).map(|_| ())
}

fn row_to_answer(row: &Row<'_>) -> rusqlite::Result<Answer> {
    Ok(Answer {
        id: row.get(0)?,
        catalogue: row.get(1)?,
        check: row.get(2)?,
        work: word(row, 3)?,
        verdict: word(row, 4)?,
        note: row.get(5)?,
        owner: row.get(6)?,
        target_date: date(row, 7)?,
    })
}
