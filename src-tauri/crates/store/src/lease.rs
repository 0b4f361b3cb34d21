//! One writer per workbook: a small file beside it that says who has it, and is locked while they do.
//!
//! The lock of the system frees itself when a process dies, so a lease left behind on this machine is taken
//! over without a question. A lease of another machine, on a shared drive, cannot be checked that way and is
//! respected. Deliberately absent: a row in the workbook; it would travel along when the file is mailed.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use same_file::Handle;
use serde::{Deserialize, Serialize};

use crate::error::StoreError;

/// Who has a workbook open, where and since when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Holder {
    /// Name of the user.
    pub actor: String,
    /// Name of the machine.
    pub host: String,
    /// Process number on that machine.
    pub process: u32,
    /// Since when (UTC, RFC 3339).
    pub since: String,
}

impl Holder {
    /// Someone of whom nothing is known.
    pub(crate) fn unknown() -> Self {
        Self { actor: String::new(), host: String::new(), process: 0, since: String::new() }
    }
}

/// The right to write, until dropped.
#[derive(Debug)]
pub struct Lease {
    path: PathBuf,
    file: Option<File>,
    /// Whether an earlier holder went away without giving its lease back.
    pub stale: bool,
}

/// The lease file of a workbook: beside it, so that it moves and is seen with it.
pub fn lease_path(workbook: &Path) -> PathBuf {
    let name = workbook.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
    workbook.with_file_name(format!(".{name}.in-gebruik"))
}

impl Lease {
    /// Takes the right to write `workbook`.
    ///
    /// # Errors
    /// `InUse` with the holder, or `ReadOnlyPlace` when no file can be made beside the workbook.
    pub fn take(workbook: &Path, holder: &Holder) -> Result<Self, StoreError> {
        let path = lease_path(workbook);
        for _ in 0..5 {
            let existed = path.exists();
            let mut file = OpenOptions::new()
                .read(true)
                .write(true)
                .create(true)
                .truncate(false)
                .open(&path)
                .map_err(|e| StoreError::from_io(workbook, &e))?;
            let earlier = read(&mut file);
            match file.try_lock() {
                Err(TryLockError::WouldBlock) => return Err(in_use(workbook, earlier)),
                // A place without locks: what the file says is all there is to go by.
                Err(TryLockError::Error(_)) if earlier.is_some() => return Err(in_use(workbook, earlier)),
                Ok(()) | Err(TryLockError::Error(_)) => {}
            }
            if let Some(other) = earlier.as_ref().filter(|other| other.host != holder.host) {
                return Err(in_use(workbook, Some(other.clone())));
            }
            // The file we locked may have been removed by its former holder in between.
            if !still_there(&file, &path) {
                continue;
            }
            write(&mut file, holder).map_err(|e| StoreError::from_io(workbook, &e))?;
            return Ok(Self { path, file: Some(file), stale: existed && earlier.is_some() });
        }
        Err(in_use(workbook, None))
    }
}

impl Drop for Lease {
    fn drop(&mut self) {
        // Windows cannot remove a file that is open; elsewhere removing before unlocking leaves no gap.
        if cfg!(windows) {
            self.file = None;
        }
        let ours = self.file.as_ref().is_none_or(|file| still_there(file, &self.path));
        if ours {
            let _ = std::fs::remove_file(&self.path);
        }
        self.file = None;
    }
}

fn read(file: &mut File) -> Option<Holder> {
    let mut text = String::new();
    file.take(4096).read_to_string(&mut text).ok()?;
    serde_json::from_str(&text).ok()
}

fn write(file: &mut File, holder: &Holder) -> std::io::Result<()> {
    let text = serde_json::to_string(holder).map_err(std::io::Error::other)?;
    file.set_len(0)?;
    file.seek(SeekFrom::Start(0))?;
    file.write_all(text.as_bytes())?;
    file.sync_all()
}

fn still_there(file: &File, path: &Path) -> bool {
    let ours = file.try_clone().and_then(Handle::from_file);
    matches!((ours, Handle::from_path(path)), (Ok(ours), Ok(there)) if ours == there)
}

fn in_use(workbook: &Path, holder: Option<Holder>) -> StoreError {
    StoreError::InUse { path: workbook.to_path_buf(), holder: holder.unwrap_or_else(Holder::unknown) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn holder(host: &str) -> Holder {
        Holder { actor: "Anna".into(), host: host.into(), process: 1, since: "2026-11-22T10:00:00Z".into() }
    }

    #[test]
    fn a_second_writer_is_told_who_has_the_workbook() {
        let folder = tempfile::tempdir().unwrap();
        let workbook = folder.path().join("zuid.regiovisie");
        let first = Lease::take(&workbook, &holder("hier")).unwrap();
        let refused = Lease::take(&workbook, &holder("hier")).unwrap_err();
        assert!(
            matches!(refused, StoreError::InUse { ref holder, .. } if holder.actor == "Anna"),
            "{refused}"
        );
        drop(first);
        assert!(!lease_path(&workbook).exists(), "nothing stays behind");
        assert!(!Lease::take(&workbook, &holder("hier")).unwrap().stale);
    }

    #[test]
    fn a_lease_left_behind_on_this_machine_is_taken_over() {
        let folder = tempfile::tempdir().unwrap();
        let workbook = folder.path().join("zuid.regiovisie");
        std::fs::write(lease_path(&workbook), serde_json::to_string(&holder("hier")).unwrap()).unwrap();
        assert!(Lease::take(&workbook, &holder("hier")).unwrap().stale);
    }

    #[test]
    fn a_lease_of_another_machine_is_respected() {
        let folder = tempfile::tempdir().unwrap();
        let workbook = folder.path().join("zuid.regiovisie");
        std::fs::write(lease_path(&workbook), serde_json::to_string(&holder("daar")).unwrap()).unwrap();
        assert!(matches!(Lease::take(&workbook, &holder("hier")), Err(StoreError::InUse { .. })));
    }
}
