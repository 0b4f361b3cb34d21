//! The record that someone was erased, without saying who it was.

use crate::error::StoreError;
use crate::store::Db;

/// That a person was erased.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ErasureRow {
    /// Id: that of its line in the history.
    pub id: String,
    /// When (UTC, RFC 3339).
    pub at: String,
    /// By whom.
    pub actor: String,
    /// Whom it was about, in neutral words.
    pub subject: String,
    /// What was done and decided, as JSON.
    pub report: String,
}

/// All of them, newest first.
pub fn erasures(db: &Db) -> Result<Vec<ErasureRow>, StoreError> {
    let sql = "SELECT id, at, actor, subject, report FROM erasure ORDER BY at DESC, id DESC";
    let mut statement = db.wrap(db.connection.prepare_cached(sql))?;
    let rows = db.wrap(statement.query_map([], |row| {
        Ok(ErasureRow {
            id: row.get(0)?,
            at: row.get(1)?,
            actor: row.get(2)?,
            subject: row.get(3)?,
            report: row.get(4)?,
        })
    }))?;
    db.wrap(rows.collect())
}
