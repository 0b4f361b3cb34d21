//! Days on which nothing can be planned (holidays, recess), and days on which a council meets. All entered by people.

use chrono::NaiveDate;
use regiovisie_model::planning::notes::PeriodKind;
use rusqlite::{Row, params};

use super::columns::{day, word};
use crate::error::StoreError;
use crate::store::{Change, Db};

/// A period, first and last day included.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Period {
    /// Id.
    pub id: String,
    /// Kind.
    pub kind: PeriodKind,
    /// Name.
    pub name: String,
    /// First day.
    pub first: NaiveDate,
    /// Last day.
    pub last: NaiveDate,
    /// Of which municipality; none: of all.
    pub municipality: Option<String>,
}

/// All periods, the earliest first.
pub fn all(db: &Db) -> Result<Vec<Period>, StoreError> {
    let sql =
        "SELECT id, kind, name, first_day, last_day, municipality_id FROM period ORDER BY first_day, id";
    let mut statement = db.wrap(db.connection.prepare_cached(sql))?;
    let rows = db.wrap(statement.query_map([], row_to_period))?;
    db.wrap(rows.collect())
}

/// Writes a period, new or changed.
pub fn put(change: &Change<'_>, row: &Period) -> Result<(), StoreError> {
    let sql = "INSERT INTO period (id, kind, name, first_day, last_day, municipality_id)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6)
               ON CONFLICT (id) DO UPDATE SET kind = ?2, name = ?3, first_day = ?4, last_day = ?5,
                   municipality_id = ?6";
    let mut statement = change.wrap(change.connection.prepare_cached(sql))?;
    let (first, last) = (row.first.to_string(), row.last.to_string());
    let values = params![row.id, row.kind.word(), row.name, first, last, row.municipality];
    change.wrap(statement.execute(values)).map(|_| ())
}

/// Removes a period.
pub fn remove(change: &Change<'_>, id: &str) -> Result<(), StoreError> {
    match change.wrap(change.connection.execute("DELETE FROM period WHERE id = ?1", [id]))? {
        0 => Err(StoreError::Missing { noun: "period", id: id.to_owned() }),
        _ => Ok(()),
    }
}

/// Removes the periods of a municipality that goes.
pub fn remove_of(change: &Change<'_>, municipality: &str) -> Result<(), StoreError> {
    let sql = "DELETE FROM period WHERE municipality_id = ?1";
    change.wrap(change.connection.execute(sql, [municipality])).map(|_| ())
}

fn row_to_period(row: &Row<'_>) -> rusqlite::Result<Period> {
    Ok(Period {
        id: row.get(0)?,
        kind: word(row, 1)?,
        name: row.get(2)?,
        first: day(row, 3)?,
        last: day(row, 4)?,
        municipality: row.get(5)?,
    })
}
