//! What differs from one operating system to another: paths, and replacing a file that others may hold.
//!
//! Tried on Linux. The Windows and macOS branches are written and compile there; they were not run.

use std::io::Write;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};

use crate::error::Error;
use crate::surroundings::Surroundings;

/// The surroundings of a program that runs here and now, for one user.
#[derive(Debug, Clone)]
pub struct ThisMachine {
    /// Name of the user, as the history shows it.
    pub actor: String,
}

impl ThisMachine {
    /// The user as the system knows them.
    pub fn new() -> Self {
        let told = ["REGIOVISIE_GEBRUIKER", "USER", "USERNAME", "LOGNAME"].iter().find_map(|key| {
            let name = std::env::var(key).ok()?.trim().to_owned();
            (!name.is_empty()).then_some(name)
        });
        Self { actor: told.or_else(account).unwrap_or_else(|| regiovisie_wording::say("unknown-user")) }
    }
}

/// The name of the account this program runs under, for one that was started without an environment.
#[cfg(target_os = "linux")]
fn account() -> Option<String> {
    use std::os::unix::fs::MetadataExt;
    let id = std::fs::metadata("/proc/self").ok()?.uid().to_string();
    let accounts = std::fs::read_to_string("/etc/passwd").ok()?;
    accounts.lines().find_map(|line| {
        let mut parts = line.split(':');
        let name = parts.next()?;
        (parts.nth(1)? == id).then(|| name.to_owned())
    })
}

#[cfg(not(target_os = "linux"))]
fn account() -> Option<String> {
    None
}

impl Default for ThisMachine {
    fn default() -> Self {
        Self::new()
    }
}

#[expect(clippy::disallowed_methods, reason = "the one place that reads the clock and makes random bytes")]
impl Surroundings for ThisMachine {
    fn now(&self) -> DateTime<Utc> {
        Utc::now()
    }

    fn actor(&self) -> String {
        self.actor.clone()
    }

    fn host(&self) -> String {
        gethostname::gethostname().to_string_lossy().into_owned()
    }

    fn random(&self) -> [u8; 16] {
        uuid::Uuid::new_v4().into_bytes()
    }
}

/// The path as a user recognises it: absolute, without the `\\?\` that Windows puts before it.
pub fn absolute(path: &Path) -> PathBuf {
    let full = std::path::absolute(path).unwrap_or_else(|_| path.to_path_buf());
    if cfg!(windows) {
        let text = full.to_string_lossy().into_owned();
        if let Some(plain) = text.strip_prefix(r"\\?\").filter(|rest| !rest.starts_with("UNC")) {
            return PathBuf::from(plain);
        }
    }
    full
}

/// Writes a file whole or not at all: beside the target first, flushed, then put in its place.
///
/// # Errors
/// `cannot_write`; an older file of that name is then as it was. On Windows a file that is open in Word
/// cannot be replaced, and that is said; elsewhere the open one keeps its old content until closed.
pub(crate) fn replace(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    let failed = |source: std::io::Error| Error::CannotWrite { path: path.to_path_buf(), source };
    if path.is_dir() {
        return Err(failed(std::io::Error::from(std::io::ErrorKind::IsADirectory)));
    }
    let folder = path.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut builder = tempfile::Builder::new();
    builder.prefix(".regiovisie-").suffix(".deel");
    #[cfg(unix)]
    {
        // An ordinary document, readable as the user's other files are.
        use std::os::unix::fs::PermissionsExt;
        builder.permissions(std::fs::Permissions::from_mode(0o666));
    }
    let mut file = builder.tempfile_in(folder).map_err(failed)?;
    file.write_all(bytes).map_err(failed)?;
    file.as_file().sync_all().map_err(failed)?;
    file.persist(path).map_err(|error| failed(error.error))?;
    flush_folder(folder);
    Ok(())
}

/// Makes the new name itself durable, where the system has that.
#[cfg(unix)]
fn flush_folder(folder: &Path) {
    if let Ok(folder) = std::fs::File::open(folder) {
        let _ = folder.sync_all();
    }
}

#[cfg(not(unix))]
fn flush_folder(_folder: &Path) {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_older_file_is_replaced_whole_and_nothing_stays_behind() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("visie.docx");
        std::fs::write(&path, "oud en langer").unwrap();
        replace(&path, b"nieuw").unwrap();
        assert_eq!(std::fs::read_to_string(&path).unwrap(), "nieuw");
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn a_folder_that_is_not_there_is_said() {
        let folder = tempfile::tempdir().unwrap();
        let error = replace(&folder.path().join("weg").join("visie.docx"), b"x").unwrap_err();
        assert!(matches!(error, Error::CannotWrite { .. }), "{error}");
    }
}
