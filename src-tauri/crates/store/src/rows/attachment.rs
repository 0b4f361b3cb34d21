//! Attached files, by the SHA-256 of their bytes. Append-only.

use rusqlite::{OptionalExtension, params};

use crate::error::StoreError;
use crate::store::{Change, Db};

/// The bytes with this hash.
pub fn get(db: &Db, hash: &str) -> Result<Option<Vec<u8>>, StoreError> {
    let mut statement =
        db.wrap(db.connection.prepare_cached("SELECT bytes FROM attachment WHERE hash = ?1"))?;
    db.wrap(statement.query_row([hash], |row| row.get(0)).optional())
}

/// The hashes of all files.
pub fn hashes(db: &Db) -> Result<Vec<String>, StoreError> {
    let mut statement = db.wrap(db.connection.prepare_cached("SELECT hash FROM attachment ORDER BY hash"))?;
    let rows = db.wrap(statement.query_map([], |row| row.get(0)))?;
    db.wrap(rows.collect())
}

/// Keeps a file; the same file twice is one.
pub fn add(change: &Change<'_>, hash: &str, bytes: &[u8]) -> Result<(), StoreError> {
    let sql = "INSERT INTO attachment (hash, bytes) VALUES (?1, ?2) ON CONFLICT (hash) DO NOTHING";
    change.wrap(change.connection.execute(sql, params![hash, bytes])).map(|_| ())
}
