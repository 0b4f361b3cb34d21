//! The open workbook: reading at any time, writing only through [`Store::transact`].

use std::ops::Deref;
use std::path::{Path, PathBuf};

use rusqlite::Connection;
use rusqlite::types::ValueRef;
use same_file::Handle;

use crate::changes::TRACKED;
use crate::error::StoreError;
use crate::file;
use crate::journal::{self, Open};
use crate::lease::{Holder, Lease};
use crate::migrations::CURRENT;
use crate::search;

/// A connection for reading. Nouns read through it; nobody outside this room sees SQL.
#[derive(Debug)]
pub struct Db {
    pub(crate) connection: Connection,
    pub(crate) path: PathBuf,
}

impl Db {
    /// Names a database error by what it means for this file.
    pub(crate) fn wrap<T>(&self, result: rusqlite::Result<T>) -> Result<T, StoreError> {
        result.map_err(|error| StoreError::from_sqlite(&self.path, &error))
    }
}

/// The right to change, handed out inside a transaction only.
#[derive(Debug)]
pub struct Change<'a> {
    pub(crate) db: &'a Db,
}

impl Deref for Change<'_> {
    type Target = Db;

    fn deref(&self) -> &Db {
        self.db
    }
}

/// An open workbook.
#[derive(Debug)]
pub struct Store {
    pub(crate) db: Db,
    pub(crate) writer: Option<Writer>,
}

/// What only a workbook opened for writing has.
#[derive(Debug)]
pub(crate) struct Writer {
    /// Held while the workbook is open.
    _lease: Lease,
    /// The file as it was opened, to notice that another took its place.
    handle: Handle,
    /// The last line of the journal, as long as a like change may join it.
    pub(crate) open: Option<Open>,
}

impl Store {
    /// Makes a workbook in a new file; `fill` writes what it starts with.
    ///
    /// # Errors
    /// `Exists` when there is a file already. When `fill` fails no file is left behind.
    pub fn create<E: From<StoreError>>(
        path: &Path,
        holder: &Holder,
        fill: impl FnOnce(&Change<'_>) -> Result<(), E>,
    ) -> Result<Self, E> {
        if path.exists() {
            return Err(StoreError::Exists(path.to_path_buf()).into());
        }
        let lease = Lease::take(path, holder)?;
        born(path, |unfinished| {
            let db = Db { connection: file::make(unfinished)?, path: path.to_path_buf() };
            journal::fill(&db, fill)
        })?;
        let (connection, _) = file::open(path, CURRENT, false)?;
        Ok(Self::with_lease(connection, path, lease)?)
    }

    /// Opens a workbook for writing. Returns the backup that was made when an older schema was upgraded.
    ///
    /// # Errors
    /// Every kind of [`StoreError`] that says what the file is instead; nothing is changed then.
    pub fn open(path: &Path, holder: &Holder) -> Result<(Self, Option<PathBuf>), StoreError> {
        let found = file::recognise(path)?;
        let lease = Lease::take(path, holder)?;
        let (connection, backup) = file::open(path, found, lease.stale)?;
        let mut store = Self::with_lease(connection, path, lease)?;
        // A program that was killed may have left an erasure unfinished. What stands in the way now, such as a full
        // disk, is no reason not to open: it stays noted, and `scrub_pending` tells.
        let _ = store.scrub();
        Ok((store, backup))
    }

    /// Opens a private copy of a workbook as it is now, for reading only.
    pub fn open_snapshot(path: &Path) -> Result<Self, StoreError> {
        let found = file::recognise(path)?;
        let connection = file::snapshot(path, found)?;
        Ok(Self { db: Db { connection, path: path.to_path_buf() }, writer: None })
    }

    /// For reading.
    pub fn db(&self) -> &Db {
        &self.db
    }

    /// The file.
    pub fn path(&self) -> &Path {
        &self.db.path
    }

    /// Whether the open file is the one at this path now.
    pub fn is_at(&self, path: &Path) -> bool {
        match &self.writer {
            Some(writer) => Handle::from_path(path).is_ok_and(|there| there == writer.handle),
            None => self.db.path == path,
        }
    }

    /// Whether this is a copy for reading only.
    pub fn read_only(&self) -> bool {
        self.writer.is_none()
    }

    /// Writes a whole copy to a new file: also when the file itself has gone.
    pub fn save_copy(&self, path: &Path) -> Result<(), StoreError> {
        file::save_copy(&self.db.connection, path)
    }

    /// A private copy as it is now, for work that takes a while.
    pub fn copy(&self) -> Result<Self, StoreError> {
        let connection = self.db.wrap(file::copy_to_memory(&self.db.connection))?;
        Ok(Self { db: Db { connection, path: self.db.path.clone() }, writer: None })
    }

    /// Reads every page and every reference and reports damage.
    pub fn verify(&self) -> Result<(), StoreError> {
        file::quick_check(&self.db.connection, &self.db.path)?;
        let mut statement = self.db.wrap(self.db.connection.prepare("PRAGMA foreign_key_check"))?;
        let broken = self.db.wrap(statement.exists([]))?;
        if broken {
            let detail = "a reference leads nowhere".to_owned();
            return Err(StoreError::Damaged { path: self.db.path.clone(), detail });
        }
        self.read_everything()?;
        journal::verify(&self.db)?;
        search::verify(&self.db)
    }

    /// Reads every value that people or the program wrote: SQLite itself does not look whether text is text.
    fn read_everything(&self) -> Result<(), StoreError> {
        for table in TRACKED {
            let sql = format!("SELECT * FROM {}", table.name);
            let mut statement = self.db.wrap(self.db.connection.prepare(&sql))?;
            let columns = statement.column_count();
            let mut rows = self.db.wrap(statement.query([]))?;
            while let Some(row) = self.db.wrap(rows.next())? {
                for column in 0..columns {
                    let value = self.db.wrap(row.get_ref(column))?;
                    if let ValueRef::Text(bytes) = value
                        && std::str::from_utf8(bytes).is_err()
                    {
                        let detail = format!("a text in {} is no text", table.name);
                        return Err(StoreError::Damaged { path: self.db.path.clone(), detail });
                    }
                }
            }
        }
        Ok(())
    }

    pub(crate) fn with_lease(connection: Connection, path: &Path, lease: Lease) -> Result<Self, StoreError> {
        let handle = Handle::from_path(path).map_err(|e| StoreError::from_io(path, &e))?;
        let db = Db { connection, path: path.to_path_buf() };
        Ok(Self { db, writer: Some(Writer { _lease: lease, handle, open: None }) })
    }

    /// Refuses a change when the workbook is for reading only, or the file is gone or another file by now:
    /// SQLite would go on writing to a file without a name, and the change would be lost at closing.
    pub(crate) fn check_writable(&self) -> Result<(), StoreError> {
        let Some(writer) = &self.writer else { return Err(StoreError::ReadOnly(self.db.path.clone())) };
        match Handle::from_path(&self.db.path) {
            Ok(there) if there == writer.handle => Ok(()),
            _ => Err(StoreError::Gone(self.db.path.clone())),
        }
    }
}

/// Makes a file out of sight, in a folder of its own beside the target, and gives it its name only when it is
/// finished: a program that is killed in between leaves no half workbook. Nothing is overwritten.
pub fn born<E: From<StoreError>>(path: &Path, make: impl FnOnce(&Path) -> Result<(), E>) -> Result<(), E> {
    let failed = |error: &std::io::Error| StoreError::from_io(path, error);
    let beside = path.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let folder =
        tempfile::Builder::new().prefix(".regiovisie-").tempdir_in(beside).map_err(|e| failed(&e))?;
    let unfinished = folder.path().join("nieuw.regiovisie");
    make(&unfinished)?;
    let finished = tempfile::TempPath::try_from_path(&unfinished).map_err(|e| failed(&e))?;
    finished.persist_noclobber(path).map_err(|e| failed(&e.error))?;
    Ok(())
}
