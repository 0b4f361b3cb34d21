//! Free tasks of the planner, and what waits for what.

use chrono::NaiveDate;
use regiovisie_model::words::ProcessStep;
use rusqlite::{Row, params};

use super::columns::{date, iso, word};
use crate::error::StoreError;
use crate::store::{Change, Db};

/// A task within a step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Task {
    /// Id.
    pub id: String,
    /// The step it belongs to.
    pub step: ProcessStep,
    /// Place within the step.
    pub position: u32,
    /// Title.
    pub title: String,
    /// Who does it: a function, no name.
    pub owner: String,
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
}

/// One thing waits for another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tie {
    /// Id.
    pub id: String,
    /// What comes first: a step, task, decision moment or meeting.
    pub before: String,
    /// What waits for it.
    pub after: String,
}

/// All tasks, in the order of the process.
pub fn all(db: &Db) -> Result<Vec<Task>, StoreError> {
    let sql =
        "SELECT id, step, position, title, owner, planned_start, planned_end, actual_start, actual_end, note
               FROM task ORDER BY position, id";
    let mut statement = db.wrap(db.connection.prepare_cached(sql))?;
    let rows = db.wrap(statement.query_map([], row_to_task))?;
    let mut tasks: Vec<Task> = db.wrap(rows.collect())?;
    tasks.sort_by_key(|task| task.step);
    Ok(tasks)
}

/// Writes a task, new or changed.
pub fn put(change: &Change<'_>, row: &Task) -> Result<(), StoreError> {
    let sql = "INSERT INTO task (id, step, position, title, owner, planned_start, planned_end, actual_start,
                   actual_end, note)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
               ON CONFLICT (id) DO UPDATE SET step = ?2, position = ?3, title = ?4, owner = ?5,
                   planned_start = ?6, planned_end = ?7, actual_start = ?8, actual_end = ?9, note = ?10";
    let mut statement = change.wrap(change.connection.prepare_cached(sql))?;
    change
        .wrap(statement.execute(params![
            row.id,
            row.step.word(),
            row.position,
            row.title,
            row.owner,
            iso(row.planned_start),
            iso(row.planned_end),
            iso(row.actual_start),
            iso(row.actual_end),
            row.note
        ]))
        .map(|_| ())
}

/// Removes a task.
pub fn remove(change: &Change<'_>, id: &str) -> Result<(), StoreError> {
    match change.wrap(change.connection.execute("DELETE FROM task WHERE id = ?1", [id]))? {
        0 => Err(StoreError::Missing { noun: "task", id: id.to_owned() }),
        _ => Ok(()),
    }
}

/// All ties.
pub fn ties(db: &Db) -> Result<Vec<Tie>, StoreError> {
    let mut statement =
        db.wrap(db.connection.prepare_cached("SELECT id, before, after FROM tie ORDER BY id"))?;
    let rows = db.wrap(
        statement.query_map([], |row| Ok(Tie { id: row.get(0)?, before: row.get(1)?, after: row.get(2)? })),
    )?;
    db.wrap(rows.collect())
}

/// Ties two things; does nothing when they are tied already.
pub fn tie(change: &Change<'_>, row: &Tie) -> Result<(), StoreError> {
    let sql = "INSERT INTO tie (id, before, after) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING";
    change.wrap(change.connection.execute(sql, params![row.id, row.before, row.after])).map(|_| ())
}

/// Takes ties away.
pub fn untie(change: &Change<'_>, before: &str, after: &str) -> Result<(), StoreError> {
    let sql = "DELETE FROM tie WHERE before = ?1 AND after = ?2";
    change.wrap(change.connection.execute(sql, params![before, after])).map(|_| ())
}

/// Takes away every tie of something that goes.
pub fn untie_all(change: &Change<'_>, id: &str) -> Result<(), StoreError> {
    let sql = "DELETE FROM tie WHERE before = ?1 OR after = ?1";
    change.wrap(change.connection.execute(sql, [id])).map(|_| ())
}

fn row_to_task(row: &Row<'_>) -> rusqlite::Result<Task> {
    Ok(Task {
        id: row.get(0)?,
        step: word(row, 1)?,
        position: row.get(2)?,
        title: row.get(3)?,
        owner: row.get(4)?,
        planned_start: date(row, 5)?,
        planned_end: date(row, 6)?,
        actual_start: date(row, 7)?,
        actual_end: date(row, 8)?,
        note: row.get(9)?,
    })
}
