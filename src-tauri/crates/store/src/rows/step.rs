//! The dates of the five steps of the process.

use chrono::NaiveDate;
use regiovisie_model::words::ProcessStep;
use rusqlite::{Row, params};

use super::columns::{date, iso, word};
use crate::error::StoreError;
use crate::store::{Change, Db};

/// A step with its dates.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// Id.
    pub id: String,
    /// Which.
    pub step: ProcessStep,
    /// Planned first day.
    pub planned_start: Option<NaiveDate>,
    /// Planned last day.
    pub planned_end: Option<NaiveDate>,
    /// Real first day.
    pub actual_start: Option<NaiveDate>,
    /// Real last day.
    pub actual_end: Option<NaiveDate>,
    /// Notes.
    pub note: String,
    /// Who leads it: a function, no name.
    pub owner: String,
}

/// The steps of this workbook, in the order of the process.
pub fn all(db: &Db) -> Result<Vec<Step>, StoreError> {
    let sql = "SELECT id, step, planned_start, planned_end, actual_start, actual_end, note, owner FROM process_step";
    let mut statement = db.wrap(db.connection.prepare_cached(sql))?;
    let rows = db.wrap(statement.query_map([], row_to_step))?;
    let mut steps: Vec<Step> = db.wrap(rows.collect())?;
    steps.sort_by_key(|step| step.step);
    Ok(steps)
}

/// Writes a step, new or changed.
pub fn put(change: &Change<'_>, row: &Step) -> Result<(), StoreError> {
    let sql = "INSERT INTO process_step
                   (id, step, planned_start, planned_end, actual_start, actual_end, note, owner)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
               ON CONFLICT (id) DO UPDATE SET planned_start = ?3, planned_end = ?4, actual_start = ?5,
                   actual_end = ?6, note = ?7, owner = ?8";
    let mut statement = change.wrap(change.connection.prepare_cached(sql))?;
    change
        .wrap(statement.execute(params![
            row.id,
            row.step.word(),
            iso(row.planned_start),
            iso(row.planned_end),
            iso(row.actual_start),
            iso(row.actual_end),
            row.note,
            row.owner
        ]))
        .map(|_| ())
}

fn row_to_step(row: &Row<'_>) -> rusqlite::Result<Step> {
    Ok(Step {
        id: row.get(0)?,
        step: word(row, 1)?,
        planned_start: date(row, 2)?,
        planned_end: date(row, 3)?,
        actual_start: date(row, 4)?,
        actual_end: date(row, 5)?,
        note: row.get(6)?,
        owner: row.get(7)?,
    })
}
