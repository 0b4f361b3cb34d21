//! Facts of the instruments: rows of a table, and a value for each filled field. Values are text in the one form
//! that the catalogue lays down for their kind; this room does not know which.

use rusqlite::{OptionalExtension, Row, params};

use crate::error::StoreError;
use crate::store::{Change, Db};

/// A row of a table. A row that the catalogue gives is stored as soon as it holds a fact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FactRow {
    /// Id.
    pub id: String,
    /// Table.
    pub sheet: String,
    /// Key of a row that is given; none for a row of the user's own.
    pub key: Option<String>,
    /// Place among the own rows.
    pub position: u32,
    /// Name of an own row.
    pub name: String,
    /// Whether it stays inside (vertrouwelijk).
    pub confidential: bool,
}

/// One filled field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// Row.
    pub row: String,
    /// Field.
    pub field: String,
    /// Value.
    pub value: String,
    /// Whether a person wrote it in words, so that search looks into it.
    pub written: bool,
}

const COLUMNS: &str = "id, sheet, key, position, name, confidential";

/// The rows of a table, own rows in their order.
pub fn rows(db: &Db, sheet: &str) -> Result<Vec<FactRow>, StoreError> {
    let sql = format!("SELECT {COLUMNS} FROM fact_row WHERE sheet = ?1 ORDER BY position, id");
    let mut statement = db.wrap(db.connection.prepare_cached(&sql))?;
    let rows = db.wrap(statement.query_map([sheet], row_to_fact_row))?;
    db.wrap(rows.collect())
}

/// The ids of all rows, whatever table they are in.
pub fn ids(db: &Db) -> Result<Vec<String>, StoreError> {
    let mut statement = db.wrap(db.connection.prepare_cached("SELECT id FROM fact_row ORDER BY id"))?;
    let rows = db.wrap(statement.query_map([], |row| row.get(0)))?;
    db.wrap(rows.collect())
}

/// One row.
pub fn row(db: &Db, id: &str) -> Result<Option<FactRow>, StoreError> {
    let sql = format!("SELECT {COLUMNS} FROM fact_row WHERE id = ?1");
    let mut statement = db.wrap(db.connection.prepare_cached(&sql))?;
    db.wrap(statement.query_row([id], row_to_fact_row).optional())
}

/// The facts of a table.
pub fn facts(db: &Db, sheet: &str) -> Result<Vec<Fact>, StoreError> {
    let sql = "SELECT row_id, field, value, written FROM fact_row JOIN fact ON row_id = fact_row.id
               WHERE sheet = ?1";
    let mut statement = db.wrap(db.connection.prepare_cached(sql))?;
    let rows = db.wrap(statement.query_map([sheet], |row| {
        Ok(Fact { row: row.get(0)?, field: row.get(1)?, value: row.get(2)?, written: row.get(3)? })
    }))?;
    db.wrap(rows.collect())
}

/// How many rows of each table hold a fact.
pub fn filled(db: &Db) -> Result<Vec<(String, u32)>, StoreError> {
    let sql = "SELECT sheet, count(*) FROM fact_row
               WHERE EXISTS (SELECT 1 FROM fact WHERE row_id = fact_row.id) GROUP BY sheet";
    let mut statement = db.wrap(db.connection.prepare_cached(sql))?;
    let rows = db.wrap(statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?))))?;
    db.wrap(rows.collect())
}

/// The ids of all confidential rows.
pub fn hidden(db: &Db) -> Result<Vec<String>, StoreError> {
    let mut statement =
        db.wrap(db.connection.prepare_cached("SELECT id FROM fact_row WHERE confidential = 1"))?;
    let rows = db.wrap(statement.query_map([], |row| row.get(0)))?;
    db.wrap(rows.collect())
}

/// The tables that hold a confidential row.
pub fn confidential(db: &Db) -> Result<Vec<String>, StoreError> {
    let sql = "SELECT DISTINCT sheet FROM fact_row WHERE confidential = 1";
    let mut statement = db.wrap(db.connection.prepare_cached(sql))?;
    let rows = db.wrap(statement.query_map([], |row| row.get(0)))?;
    db.wrap(rows.collect())
}

/// How many facts refer to this id, and how many rows that hold facts follow it.
pub fn references(db: &Db, id: &str) -> Result<u32, StoreError> {
    let sql = "SELECT (SELECT count(*) FROM fact WHERE value = ?1)
                   + (SELECT count(*) FROM fact_row WHERE key = ?1
                      AND EXISTS (SELECT 1 FROM fact WHERE row_id = fact_row.id))";
    db.wrap(db.connection.query_row(sql, [id], |row| row.get(0)))
}

/// Writes a row, new or changed.
pub fn put_row(change: &Change<'_>, row: &FactRow) -> Result<(), StoreError> {
    let sql = "INSERT INTO fact_row (id, sheet, key, position, name, confidential)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6)
               ON CONFLICT (id) DO UPDATE SET position = ?4, name = ?5, confidential = ?6";
    let mut statement = change.wrap(change.connection.prepare_cached(sql))?;
    let values = params![row.id, row.sheet, row.key, row.position, row.name, row.confidential];
    change.wrap(statement.execute(values)).map(|_| ())
}

/// Writes a fact; an empty value clears its field.
pub fn put(change: &Change<'_>, fact: &Fact) -> Result<(), StoreError> {
    let id = format!("{}:{}", fact.row, fact.field);
    if fact.value.is_empty() {
        return change.wrap(change.connection.execute("DELETE FROM fact WHERE id = ?1", [id])).map(|_| ());
    }
    let sql = "INSERT INTO fact (id, row_id, field, value, written) VALUES (?1, ?2, ?3, ?4, ?5)
               ON CONFLICT (id) DO UPDATE SET value = ?4, written = ?5";
    let mut statement = change.wrap(change.connection.prepare_cached(sql))?;
    let values = params![id, fact.row, fact.field, fact.value, fact.written];
    change.wrap(statement.execute(values)).map(|_| ())
}

/// Removes a row with its facts.
pub fn remove_row(change: &Change<'_>, id: &str) -> Result<(), StoreError> {
    change.wrap(change.connection.execute("DELETE FROM fact WHERE row_id = ?1", [id]))?;
    match change.wrap(change.connection.execute("DELETE FROM fact_row WHERE id = ?1", [id]))? {
        0 => Err(StoreError::Missing { noun: "fact", id: id.to_owned() }),
        _ => Ok(()),
    }
}

/// Removes what was filled in for a row that is given no longer, in whatever table: one of a municipality.
pub fn remove_keyed(change: &Change<'_>, key: &str) -> Result<(), StoreError> {
    let facts = "DELETE FROM fact WHERE row_id IN (SELECT id FROM fact_row WHERE key = ?1)";
    change.wrap(change.connection.execute(facts, [key]))?;
    change.wrap(change.connection.execute("DELETE FROM fact_row WHERE key = ?1", [key])).map(|_| ())
}

/// Removes the facts that refer to an id.
pub fn forget(change: &Change<'_>, id: &str) -> Result<(), StoreError> {
    change.wrap(change.connection.execute("DELETE FROM fact WHERE value = ?1", [id])).map(|_| ())
}

fn row_to_fact_row(row: &Row<'_>) -> rusqlite::Result<FactRow> {
    Ok(FactRow {
        id: row.get(0)?,
        sheet: row.get(1)?,
        key: row.get(2)?,
        position: row.get(3)?,
        name: row.get(4)?,
        confidential: row.get(5)?,
    })
}
