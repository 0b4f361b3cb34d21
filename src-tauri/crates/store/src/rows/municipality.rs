//! Municipalities, in the order in which the region lists them.

use regiovisie_model::words::Certainty;
use rusqlite::{Row, params};

use super::columns::maybe_word;
use crate::error::StoreError;
use crate::store::{Change, Db};

/// A municipality.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Municipality {
    /// Id.
    pub id: String,
    /// Place in the list.
    pub position: u32,
    /// Name.
    pub name: String,
    /// CBS code.
    pub cbs_code: Option<String>,
    /// Inhabitants.
    pub inhabitants: Option<u32>,
    /// Registry (griffie).
    pub registry: String,
    /// Alderman (portefeuillehouder).
    pub alderman: String,
    /// How sure it is that it belongs to the region.
    pub certainty: Option<Certainty>,
    /// Why.
    pub note: String,
}

/// All municipalities in order.
pub fn all(db: &Db) -> Result<Vec<Municipality>, StoreError> {
    let sql = "SELECT id, position, name, cbs_code, inhabitants, registry, alderman, certainty, note
               FROM municipality ORDER BY position, name";
    let mut statement = db.wrap(db.connection.prepare_cached(sql))?;
    let rows = db.wrap(statement.query_map([], row_to_municipality))?;
    db.wrap(rows.collect())
}

/// Writes a municipality, new or changed.
pub fn put(change: &Change<'_>, row: &Municipality) -> Result<(), StoreError> {
    let sql = "INSERT INTO municipality
                   (id, position, name, cbs_code, inhabitants, registry, alderman, certainty, note)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
               ON CONFLICT (id) DO UPDATE SET position = ?2, name = ?3, cbs_code = ?4, inhabitants = ?5,
                   registry = ?6, alderman = ?7, certainty = ?8, note = ?9";
    let mut statement = change.wrap(change.connection.prepare_cached(sql))?;
    change
        .wrap(statement.execute(params![
            row.id,
            row.position,
            row.name,
            row.cbs_code,
            row.inhabitants,
            row.registry,
            row.alderman,
            row.certainty.map(Certainty::word),
            row.note
        ]))
        .map(|_| ())
}

/// Removes a municipality with its council decision.
pub fn remove(change: &Change<'_>, id: &str) -> Result<(), StoreError> {
    let decision = "DELETE FROM council_decision WHERE municipality_id = ?1";
    change.wrap(change.connection.execute(decision, [id]))?;
    match change.wrap(change.connection.execute("DELETE FROM municipality WHERE id = ?1", [id]))? {
        0 => Err(StoreError::Missing { noun: "municipality", id: id.to_owned() }),
        _ => Ok(()),
    }
}

fn row_to_municipality(row: &Row<'_>) -> rusqlite::Result<Municipality> {
    Ok(Municipality {
        id: row.get(0)?,
        position: row.get(1)?,
        name: row.get(2)?,
        cbs_code: row.get(3)?,
        inhabitants: row.get(4)?,
        registry: row.get(5)?,
        alderman: row.get(6)?,
        certainty: maybe_word(row, 7)?,
        note: row.get(8)?,
    })
}
