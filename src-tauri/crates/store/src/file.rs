//! Making, opening and checking the workbook file. Nothing is touched before the file has been recognised.

use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::backup::Backup;
use rusqlite::config::DbConfig;
use rusqlite::limits::Limit;
use rusqlite::{Connection, OpenFlags};

use crate::error::StoreError;
use crate::migrations::{APPLICATION_ID, CURRENT, expected_layout, layout, migrate};

/// Reads the first page of a file and tells which schema version it holds.
///
/// # Errors
/// `NotFound`, `NotAWorkbook`, `Newer`; nothing is written.
pub fn recognise(path: &Path) -> Result<u32, StoreError> {
    let mut header = [0_u8; 100];
    // A pipe or a device would keep us waiting for its first byte.
    if !std::fs::metadata(path).map_err(|e| StoreError::from_io(path, &e))?.is_file() {
        return Err(StoreError::NotAWorkbook(path.to_path_buf()));
    }
    let mut file = File::open(path).map_err(|e| StoreError::from_io(path, &e))?;
    if file.read_exact(&mut header).is_err() {
        return Err(StoreError::NotAWorkbook(path.to_path_buf()));
    }
    let word = |at: usize| u32::from_be_bytes([header[at], header[at + 1], header[at + 2], header[at + 3]]);
    if !header.starts_with(b"SQLite format 3\0") || word(68) != APPLICATION_ID {
        return Err(StoreError::NotAWorkbook(path.to_path_buf()));
    }
    let found = word(60);
    match found {
        0 => Err(StoreError::ForeignSchema(path.to_path_buf())),
        found if found > CURRENT => {
            Err(StoreError::Newer { path: path.to_path_buf(), found, known: CURRENT })
        }
        found => Ok(found),
    }
}

/// Makes an empty workbook in a new file and returns a connection to it.
///
/// # Errors
/// `Exists` when something is at the path already; `ReadOnlyPlace`, `DiskFull`.
pub(crate) fn make(path: &Path) -> Result<Connection, StoreError> {
    // The name is claimed first, so that two programs cannot both believe they made the file.
    File::create_new(path).map_err(|e| StoreError::from_io(path, &e))?;
    let made = (|| {
        let connection = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
        connection.pragma_update(None, "page_size", 4096)?;
        connection.pragma_update(None, "encoding", "UTF-8")?;
        guard(&connection)?;
        connection.execute_batch("BEGIN IMMEDIATE")?;
        migrate(&connection, 0, CURRENT)?;
        connection.execute_batch("COMMIT")?;
        Ok(connection)
    })();
    made.map_err(|error: rusqlite::Error| {
        // What we made ourselves a moment ago, and nobody else filled, may go.
        let _ = std::fs::remove_file(path);
        StoreError::from_sqlite(path, &error)
    })
}

/// Opens a recognised file for writing, upgrades an older schema after a backup, and compares the tables.
///
/// `careful` asks for a check of the whole file: it was not closed properly last time.
pub(crate) fn open(
    path: &Path,
    found: u32,
    careful: bool,
) -> Result<(Connection, Option<PathBuf>), StoreError> {
    let sqlite = |error: rusqlite::Error| StoreError::from_sqlite(path, &error);
    if std::fs::metadata(path).is_ok_and(|m| m.permissions().readonly()) {
        return Err(StoreError::ReadOnlyPlace(path.to_path_buf()));
    }
    let connection = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_WRITE).map_err(sqlite)?;
    guard_reading(&connection).map_err(sqlite)?;
    compare(&connection, path, found)?;
    guard(&connection).map_err(sqlite)?;
    if connection.is_readonly("main").map_err(sqlite)? {
        return Err(StoreError::ReadOnlyPlace(path.to_path_buf()));
    }
    if careful {
        quick_check(&connection, path)?;
    }
    let mut backup = None;
    if found < CURRENT {
        let copy = backup_path(path, found);
        save_copy(&connection, &copy)?;
        upgrade(&connection, found).map_err(sqlite)?;
        backup = Some(copy);
    }
    Ok((connection, backup))
}

/// Copies a workbook into memory as it is at this moment, for reading while another writes.
pub(crate) fn snapshot(path: &Path, found: u32) -> Result<Connection, StoreError> {
    let sqlite = |error: rusqlite::Error| StoreError::from_sqlite(path, &error);
    // Writable where it can be: a program that was killed may have left a journal to roll back. SQLite itself
    // opens for reading only what cannot be written.
    let source = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_WRITE).map_err(sqlite)?;
    guard_reading(&source).map_err(sqlite)?;
    compare(&source, path, found)?;
    let copy = copy_to_memory(&source).map_err(sqlite)?;
    if found < CURRENT {
        upgrade(&copy, found).map_err(sqlite)?;
    }
    guard_reading(&copy).map_err(sqlite)?;
    Ok(copy)
}

/// A private copy of an open workbook as it is at this moment.
pub(crate) fn copy_to_memory(source: &Connection) -> rusqlite::Result<Connection> {
    let mut copy = Connection::open_in_memory()?;
    Backup::new(source, &mut copy)?.run_to_completion(1024, Duration::ZERO, None)?;
    guard_reading(&copy)?;
    Ok(copy)
}

/// Writes a whole copy of an open workbook to a new file; what could not be finished is taken away again.
pub(crate) fn save_copy(source: &Connection, path: &Path) -> Result<(), StoreError> {
    File::create_new(path).map_err(|e| StoreError::from_io(path, &e))?;
    let copied = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_WRITE)
        .and_then(|mut copy| Backup::new(source, &mut copy)?.run_to_completion(1024, Duration::ZERO, None));
    copied.map_err(|error| {
        let _ = std::fs::remove_file(path);
        StoreError::from_sqlite(path, &error)
    })
}

/// A free name beside the workbook for the copy that is made before an upgrade.
fn backup_path(path: &Path, found: u32) -> PathBuf {
    let stem = path.file_stem().map(|s| s.to_string_lossy().into_owned()).unwrap_or_default();
    let name = |count: u32| {
        let suffix = if count == 0 { String::new() } else { format!(" ({count})") };
        path.with_file_name(format!("{stem} - reservekopie versie {found}{suffix}.regiovisie"))
    };
    (0..1_000).map(name).find(|candidate| !candidate.exists()).unwrap_or_else(|| name(0))
}

fn upgrade(connection: &Connection, found: u32) -> rusqlite::Result<()> {
    connection.execute_batch("BEGIN IMMEDIATE")?;
    match migrate(connection, found, CURRENT) {
        Ok(()) => connection.execute_batch("COMMIT"),
        Err(error) => {
            connection.execute_batch("ROLLBACK")?;
            Err(error)
        }
    }
}

/// A workbook from elsewhere may hold triggers or views: its tables must be ours before anything else runs.
fn compare(connection: &Connection, path: &Path, version: u32) -> Result<(), StoreError> {
    let sqlite = |error: rusqlite::Error| StoreError::from_sqlite(path, &error);
    let found = layout(connection).map_err(sqlite)?;
    if found == expected_layout(version).map_err(sqlite)? {
        Ok(())
    } else {
        Err(StoreError::ForeignSchema(path.to_path_buf()))
    }
}

/// Reads every page of the file and reports damage.
pub(crate) fn quick_check(connection: &Connection, path: &Path) -> Result<(), StoreError> {
    let said: String = connection
        .query_row("PRAGMA quick_check(1)", [], |row| row.get(0))
        .map_err(|error| StoreError::from_sqlite(path, &error))?;
    if said == "ok" { Ok(()) } else { Err(StoreError::Damaged { path: path.to_path_buf(), detail: said }) }
}

/// Settings for writing: durable at every commit, whole as one file, suspicious of what the file holds.
fn guard(connection: &Connection) -> rusqlite::Result<()> {
    guard_reading(connection)?;
    connection.pragma_update(None, "journal_mode", "DELETE")?;
    connection.pragma_update(None, "synchronous", "EXTRA")?;
    connection.pragma_update(None, "foreign_keys", "ON")
}

fn guard_reading(connection: &Connection) -> rusqlite::Result<()> {
    connection.busy_timeout(Duration::from_secs(2))?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DML, false)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DDL, false)?;
    connection.set_limit(Limit::SQLITE_LIMIT_LENGTH, 256 * 1024 * 1024)?;
    connection.set_limit(Limit::SQLITE_LIMIT_ATTACHED, 0)?;
    connection.set_prepared_statement_cache_capacity(128);
    // Counts over a hundred thousand rows should not read the same pages from the file again and again.
    connection.pragma_update(None, "cache_size", -16_384)?;
    connection.pragma_update(None, "cell_size_check", "ON")?;
    connection.pragma_update(None, "temp_store", "MEMORY")
}
