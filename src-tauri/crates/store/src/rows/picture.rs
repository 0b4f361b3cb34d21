//! Pictures, by the SHA-256 of their bytes. Append-only.

use rusqlite::{OptionalExtension, params};

use crate::error::StoreError;
use crate::store::{Change, Db};

/// A picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// SHA-256 of the bytes, in hexadecimal.
    pub hash: String,
    /// `image/png` or `image/jpeg`.
    pub media_type: String,
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
    /// The file.
    pub bytes: Vec<u8>,
}

/// The picture with this hash.
pub fn get(db: &Db, hash: &str) -> Result<Option<Picture>, StoreError> {
    let sql = "SELECT hash, media_type, width, height, bytes FROM picture WHERE hash = ?1";
    let mut statement = db.wrap(db.connection.prepare_cached(sql))?;
    db.wrap(
        statement
            .query_row([hash], |row| {
                Ok(Picture {
                    hash: row.get(0)?,
                    media_type: row.get(1)?,
                    width: row.get(2)?,
                    height: row.get(3)?,
                    bytes: row.get(4)?,
                })
            })
            .optional(),
    )
}

/// The hashes of all pictures.
pub fn hashes(db: &Db) -> Result<Vec<String>, StoreError> {
    let mut statement = db.wrap(db.connection.prepare("SELECT hash FROM picture ORDER BY hash"))?;
    let rows = db.wrap(statement.query_map([], |row| row.get(0)))?;
    db.wrap(rows.collect())
}

/// Keeps a picture; the same picture twice is one.
pub fn add(change: &Change<'_>, row: &Picture) -> Result<(), StoreError> {
    let sql = "INSERT INTO picture (hash, media_type, width, height, bytes) VALUES (?1, ?2, ?3, ?4, ?5)
               ON CONFLICT (hash) DO NOTHING";
    let values = params![row.hash, row.media_type, row.width, row.height, row.bytes];
    change.wrap(change.connection.execute(sql, values)).map(|_| ())
}
