//! The file itself: written anew, so that no free page holds what was erased, and looked through as it lies on the disk.

use std::fs::File;
use std::io::{BufReader, Seek, SeekFrom};

use rusqlite::limits::Limit;

use super::bytes::Forms;
use crate::error::StoreError;
use crate::file;
use crate::store::{Db, Store};

/// The first bytes of a file hold its counters: they differ between copies of one content.
const HEADER: usize = 100;

impl Store {
    /// Writes the file anew when an erasure was not finished; otherwise nothing is done.
    ///
    /// # Errors
    /// `Unscrubbed` when it could not be done now, such as on a full disk. It can be tried again.
    pub fn scrub(&mut self) -> Result<(), StoreError> {
        self.check_writable()?;
        if pending(&self.db)? { finish(&self.db, &[]) } else { Ok(()) }
    }

    /// Whether free pages of the file may still hold what was erased.
    pub fn scrub_pending(&self) -> Result<bool, StoreError> {
        pending(&self.db)
    }
}

fn pending(db: &Db) -> Result<bool, StoreError> {
    let sql = "SELECT EXISTS (SELECT 1 FROM erasure WHERE scrubbed = 0)";
    db.wrap(db.connection.query_row(sql, [], |row| row.get(0)))
}

/// Whether SQLite overwrites with zeros what it frees.
pub(super) fn overwrite_freed(db: &Db, wanted: bool) -> Result<(), StoreError> {
    db.wrap(db.connection.pragma_update(None, "secure_delete", wanted))
}

/// Writes the file anew, looks whether the words are gone from it, and notes that it was done.
pub(super) fn finish(db: &Db, words: &[String]) -> Result<(), StoreError> {
    let unscrubbed =
        |cause: StoreError| StoreError::Unscrubbed { path: db.path.clone(), cause: Box::new(cause) };
    overwrite_freed(db, true).and_then(|()| vacuum(db)).map_err(unscrubbed)?;
    if residue(db, words).map_err(unscrubbed)? {
        return Err(StoreError::Residue(db.path.clone()));
    }
    let note = "UPDATE erasure SET scrubbed = 1 WHERE scrubbed = 0";
    db.wrap(db.connection.execute(note, [])).map_err(unscrubbed)?;
    overwrite_freed(db, false)
}

fn vacuum(db: &Db) -> Result<(), StoreError> {
    // SQLite attaches the file it writes to; nothing else ever needs that.
    db.wrap(db.connection.set_limit(Limit::SQLITE_LIMIT_ATTACHED, 1))?;
    let written = db.wrap(db.connection.execute_batch("VACUUM"));
    db.wrap(db.connection.set_limit(Limit::SQLITE_LIMIT_ATTACHED, 0))?;
    written
}

/// Whether the file holds the words more often than what it now says accounts for.
///
/// Bytes know no words: "Jan" is also in "januari", and where it was kept. So what is found is held against a copy that
/// was written anew from the rows alone; what the rows say was looked at before.
pub(super) fn residue(db: &Db, words: &[String]) -> Result<bool, StoreError> {
    if rollback_left(db) {
        return Ok(true);
    }
    let forms = Forms::new(words, &db.path)?;
    let failed = |error: std::io::Error| StoreError::from_io(&db.path, &error);
    let mut file = File::open(&db.path).map_err(failed)?;
    file.seek(SeekFrom::Start(HEADER as u64)).map_err(failed)?;
    let on_disk = forms.count(BufReader::new(file)).map_err(failed)?;
    if on_disk == 0 {
        return Ok(false);
    }
    let mut copy = db.wrap(file::copy_to_memory(&db.connection))?;
    db.wrap(copy.set_limit(Limit::SQLITE_LIMIT_ATTACHED, 1))?;
    db.wrap(copy.execute_batch("VACUUM"))?;
    let rows = db.wrap(copy.serialize("main"))?;
    let accounted = forms.count(rows.get(HEADER..).unwrap_or_default()).map_err(failed)?;
    Ok(on_disk > accounted)
}

/// Whether SQLite left beside the file what it held before.
fn rollback_left(db: &Db) -> bool {
    let mut name = db.path.clone().into_os_string();
    name.push("-journal");
    std::fs::metadata(name).is_ok_and(|left| left.len() > 0)
}
