//! What can go wrong between the program and the file. Each kind asks something else of the user.

use std::path::PathBuf;

use thiserror::Error;

use crate::erase::Occurrence;
use crate::lease::Holder;

/// A failure of the store. Unless said otherwise the file is as it was before the call.
#[derive(Debug, Error)]
pub enum StoreError {
    /// There is no file at this path.
    #[error("no file at {0}")]
    NotFound(PathBuf),
    /// The file is something else than a workbook.
    #[error("{0} is not a workbook")]
    NotAWorkbook(PathBuf),
    /// The file says it is a workbook but its tables are not ours.
    #[error("{0} has foreign tables")]
    ForeignSchema(PathBuf),
    /// The file is damaged.
    #[error("{path} is damaged: {detail}")]
    Damaged {
        /// The file.
        path: PathBuf,
        /// What SQLite says.
        detail: String,
    },
    /// A newer version of the program made the file.
    #[error("{path} has schema {found}, this program knows {known}")]
    Newer {
        /// The file.
        path: PathBuf,
        /// Schema of the file.
        found: u32,
        /// Newest schema this program knows.
        known: u32,
    },
    /// Someone else has the workbook open for writing.
    #[error("{path} is in use by {}", holder.actor)]
    InUse {
        /// The file.
        path: PathBuf,
        /// Who.
        holder: Holder,
    },
    /// The file or its folder cannot be written.
    #[error("{0} cannot be written")]
    ReadOnlyPlace(PathBuf),
    /// There is already a file; nothing is overwritten.
    #[error("{0} exists")]
    Exists(PathBuf),
    /// The disk is full. The change was not made.
    #[error("the disk with {0} is full")]
    DiskFull(PathBuf),
    /// The file is gone or replaced by another since it was opened. The change was not made.
    #[error("{0} is gone")]
    Gone(PathBuf),
    /// The workbook was opened for reading only.
    #[error("{0} is open for reading only")]
    ReadOnly(PathBuf),
    /// Something asked for does not exist (any more).
    #[error("no {noun} {id}")]
    Missing {
        /// What kind of thing.
        noun: &'static str,
        /// Its id.
        id: String,
    },
    /// Undo or redo does not fit what is in the workbook now.
    #[error("the change cannot be taken back: {0}")]
    Clash(String),
    /// An erasure names a table, column or row that is not there, or a column without text to replace words in. Nothing
    /// was erased.
    #[error("no place {table}.{column} {row}")]
    NoPlace {
        /// Table.
        table: String,
        /// Column; empty for a whole row.
        column: String,
        /// Key of the row.
        row: String,
    },
    /// Words that may stand nowhere would still stand in these places, at most a hundred of them. Nothing was erased.
    #[error("the words would be left in {} places", .0.len())]
    WordsLeft(Vec<Occurrence>),
    /// Everything was erased from tables, history and index, but the file could not be written anew: its free pages may
    /// still hold it. To be tried again with `Store::scrub`; the next opening does so too.
    #[error("{path} was erased from but not written anew: {cause}")]
    Unscrubbed {
        /// The file.
        path: PathBuf,
        /// What stood in the way, such as `DiskFull` or `InUse`.
        cause: Box<StoreError>,
    },
    /// Everything was erased and the file was written anew, and yet its bytes, or those of a rollback journal beside it,
    /// hold the words where no row accounts for them. To be tried again as `Unscrubbed` is.
    #[error("{0} still holds what was erased")]
    Residue(PathBuf),
    /// What was to be taken back or done again is older than an erasure and would write into a row of which values were
    /// erased. Nothing was changed.
    #[error("the {noun} {id} was erased")]
    Erased {
        /// Word of its noun.
        noun: String,
        /// Its id.
        id: String,
    },
    /// Anything else the database or the file system says.
    #[error("{path}: {detail}")]
    Other {
        /// The file.
        path: PathBuf,
        /// What was said.
        detail: String,
    },
}

impl StoreError {
    /// Names a database error by what it means for the file at `path`.
    pub(crate) fn from_sqlite(path: &std::path::Path, error: &rusqlite::Error) -> Self {
        use rusqlite::ErrorCode as Code;
        let path = path.to_path_buf();
        let detail = error.to_string();
        if is_unreadable(error) {
            return Self::Damaged { path, detail };
        }
        match error.sqlite_error_code() {
            // What it is was recognised before; from there on a file that is no database is a damaged one.
            Some(Code::DatabaseCorrupt | Code::NotADatabase) => Self::Damaged { path, detail },
            Some(Code::DatabaseBusy | Code::DatabaseLocked) => {
                Self::InUse { path, holder: Holder::unknown() }
            }
            Some(Code::DiskFull) => Self::DiskFull(path),
            Some(Code::ReadOnly) if path.exists() => Self::ReadOnlyPlace(path),
            Some(Code::CannotOpen | Code::SystemIoFailure) if !path.exists() => Self::Gone(path),
            _ => Self::Other { path, detail },
        }
    }

    /// Names a file-system error by what it means for the file at `path`.
    pub(crate) fn from_io(path: &std::path::Path, error: &std::io::Error) -> Self {
        use std::io::ErrorKind as Kind;
        let path = path.to_path_buf();
        match error.kind() {
            Kind::NotFound => Self::NotFound(path),
            Kind::PermissionDenied | Kind::ReadOnlyFilesystem => Self::ReadOnlyPlace(path),
            Kind::StorageFull | Kind::QuotaExceeded | Kind::FileTooLarge => Self::DiskFull(path),
            Kind::AlreadyExists => Self::Exists(path),
            _ => Self::Other { path, detail: error.to_string() },
        }
    }
}

/// Whether a row holds what no program of ours writes: the file was damaged or made by something else.
fn is_unreadable(error: &rusqlite::Error) -> bool {
    matches!(
        error,
        rusqlite::Error::FromSqlConversionFailure(..)
            | rusqlite::Error::IntegralValueOutOfRange(..)
            | rusqlite::Error::InvalidColumnType(..)
            | rusqlite::Error::Utf8Error(..)
            | rusqlite::Error::QueryReturnedNoRows
    )
}
