//! The road of each council to adoption.

use chrono::NaiveDate;
use regiovisie_model::words::{AgendaItem, Outcome};
use rusqlite::{Row, params};

use super::columns::{date, iso, maybe_word};
use crate::error::StoreError;
use crate::store::{Change, Db};

/// Dates and outcome of one council.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Council {
    /// Id.
    pub id: String,
    /// Municipality.
    pub municipality: String,
    /// Decision of the college.
    pub college_date: Option<NaiveDate>,
    /// Papers due at the registry.
    pub papers_date: Option<NaiveDate>,
    /// Committee.
    pub committee_date: Option<NaiveDate>,
    /// Council meeting.
    pub council_date: Option<NaiveDate>,
    /// Outcome.
    pub outcome: Option<Outcome>,
    /// Number of the decision.
    pub number: String,
    /// Votes.
    pub vote: String,
    /// Formality or debate.
    pub item: Option<AgendaItem>,
    /// Version that was settled.
    pub version: Option<String>,
    /// Remarks.
    pub note: String,
}

/// All decisions, in no particular order; a municipality without a row has nothing recorded.
pub fn all(db: &Db) -> Result<Vec<Council>, StoreError> {
    let sql = "SELECT id, municipality_id, college_date, papers_date, committee_date, council_date, outcome,
                      number, vote, item, version_id, note
               FROM council_decision ORDER BY municipality_id";
    let mut statement = db.wrap(db.connection.prepare_cached(sql))?;
    let rows = db.wrap(statement.query_map([], row_to_council))?;
    db.wrap(rows.collect())
}

/// Writes a decision, new or changed.
pub fn put(change: &Change<'_>, row: &Council) -> Result<(), StoreError> {
    let sql = "INSERT INTO council_decision (id, municipality_id, college_date, papers_date, committee_date,
                   council_date, outcome, number, vote, item, version_id, note)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)
               ON CONFLICT (id) DO UPDATE SET college_date = ?3, papers_date = ?4, committee_date = ?5,
                   council_date = ?6, outcome = ?7, number = ?8, vote = ?9, item = ?10, version_id = ?11,
                   note = ?12";
    let mut statement = change.wrap(change.connection.prepare_cached(sql))?;
    change
        .wrap(statement.execute(params![
            row.id,
            row.municipality,
            iso(row.college_date),
            iso(row.papers_date),
            iso(row.committee_date),
            iso(row.council_date),
            row.outcome.map(Outcome::word),
            row.number,
            row.vote,
            row.item.map(AgendaItem::word),
            row.version,
            row.note
        ]))
        .map(|_| ())
}

fn row_to_council(row: &Row<'_>) -> rusqlite::Result<Council> {
    Ok(Council {
        id: row.get(0)?,
        municipality: row.get(1)?,
        college_date: date(row, 2)?,
        papers_date: date(row, 3)?,
        committee_date: date(row, 4)?,
        council_date: date(row, 5)?,
        outcome: maybe_word(row, 6)?,
        number: row.get(7)?,
        vote: row.get(8)?,
        item: maybe_word(row, 9)?,
        version: row.get(10)?,
        note: row.get(11)?,
    })
}
