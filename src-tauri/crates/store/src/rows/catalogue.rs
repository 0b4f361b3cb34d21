//! Versions of catalogues that came later than those built into the program.

use rusqlite::params;

use crate::error::StoreError;
use crate::store::{Change, Db};

/// A version of a catalogue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredCatalogue {
    /// Id of the catalogue.
    pub id: String,
    /// Its version.
    pub version: u32,
    /// The file it came from, as it was read.
    pub source: String,
}

/// All of them.
pub fn all(db: &Db) -> Result<Vec<StoredCatalogue>, StoreError> {
    let mut statement =
        db.wrap(db.connection.prepare_cached("SELECT id, version, source FROM catalogue ORDER BY id"))?;
    let rows = db.wrap(statement.query_map([], |row| {
        Ok(StoredCatalogue { id: row.get(0)?, version: row.get(1)?, source: row.get(2)? })
    }))?;
    db.wrap(rows.collect())
}

/// Keeps a version, in place of an earlier one.
pub fn put(change: &Change<'_>, row: &StoredCatalogue) -> Result<(), StoreError> {
    let sql = "INSERT INTO catalogue (id, version, source) VALUES (?1, ?2, ?3)
               ON CONFLICT (id) DO UPDATE SET version = ?2, source = ?3";
    change.wrap(change.connection.execute(sql, params![row.id, row.version, row.source])).map(|_| ())
}
