//! The region: exactly one row.

use chrono::NaiveDate;
use rusqlite::params;

use super::columns::{date, day, iso};
use crate::error::StoreError;
use crate::store::{Change, Db};

/// The region.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Region {
    /// Id.
    pub id: String,
    /// Name.
    pub name: String,
    /// What it is, in a sentence.
    pub about: String,
    /// First day of the period of the visie.
    pub plan_start: Option<NaiveDate>,
    /// Last day of it.
    pub plan_end: Option<NaiveDate>,
    /// Start situation 1 to 4.
    pub start_situation: u8,
    /// Hoped-for adoption date.
    pub adoption_goal: Option<NaiveDate>,
    /// Whether it is invented.
    pub fictional: bool,
    /// The day on which the workbook was made. It never changes.
    pub born_on: NaiveDate,
}

/// The region of this workbook.
pub fn get(db: &Db) -> Result<Region, StoreError> {
    let sql = "SELECT id, name, about, plan_start, plan_end, start_situation, adoption_goal, fictional,
                   born_on FROM region LIMIT 1";
    let mut statement = db.wrap(db.connection.prepare_cached(sql))?;
    db.wrap(statement.query_row([], |row| {
        Ok(Region {
            id: row.get(0)?,
            name: row.get(1)?,
            about: row.get(2)?,
            plan_start: date(row, 3)?,
            plan_end: date(row, 4)?,
            start_situation: row.get(5)?,
            adoption_goal: date(row, 6)?,
            fictional: row.get(7)?,
            born_on: day(row, 8)?,
        })
    }))
}

/// Writes the region, new or changed.
pub fn put(change: &Change<'_>, region: &Region) -> Result<(), StoreError> {
    let sql = "INSERT INTO region
                   (id, name, about, plan_start, plan_end, start_situation, adoption_goal, fictional,
                    born_on)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
               ON CONFLICT (id) DO UPDATE SET name = ?2, about = ?3, plan_start = ?4, plan_end = ?5,
                   start_situation = ?6, adoption_goal = ?7, fictional = ?8";
    let mut statement = change.wrap(change.connection.prepare_cached(sql))?;
    let (start, end, goal) = (iso(region.plan_start), iso(region.plan_end), iso(region.adoption_goal));
    change
        .wrap(statement.execute(params![
            region.id,
            region.name,
            region.about,
            start,
            end,
            region.start_situation,
            goal,
            region.fictional,
            region.born_on.to_string()
        ]))
        .map(|_| ())
}
