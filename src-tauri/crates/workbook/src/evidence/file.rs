//! Attached files: read within limits, kept by the hash of their bytes, handed out for reading only.

use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};

use regiovisie_model::words::EvidenceKind;
use regiovisie_store::rows::{attachment, evidence};
use regiovisie_store::{Change, Db};
use sha2::{Digest, Sha256};

use crate::error::{AttachmentFault, Error};
use crate::input;
use crate::system::{absolute, replace};
use crate::version::hex;
use crate::workbook::Workbook;

/// The largest file that a workbook takes in: what can still be mailed.
const LARGEST: u64 = 25 * 1024 * 1024;
/// The kinds of file that evidence can be: what can be opened without a program being started or a macro being run.
pub const KINDS: &[&str] = &[
    "pdf", "docx", "xlsx", "pptx", "odt", "ods", "odp", "txt", "csv", "png", "jpg", "jpeg", "eml", "msg",
    "ics",
];

/// A file that is about to be kept.
pub(super) struct Attached {
    pub(super) name: String,
    pub(super) hash: String,
    pub(super) bytes: Vec<u8>,
}

impl Attached {
    /// Reads a file; one that is too large is refused before it is read.
    pub(super) fn read(path: &Path) -> Result<Self, Error> {
        let name = path.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
        let bad = |fault: AttachmentFault| Error::BadAttachment { name: name.clone(), fault };
        let failed = |source: std::io::Error| Error::CannotRead { path: path.to_path_buf(), source };
        let about = fs::metadata(path).map_err(failed)?;
        if !about.is_file() {
            return Err(bad(AttachmentFault::NoFile));
        }
        if about.len() > LARGEST {
            return Err(bad(AttachmentFault::TooLarge { bytes: about.len(), most: LARGEST }));
        }
        let kind = path.extension().map(|e| e.to_string_lossy().to_lowercase()).unwrap_or_default();
        if !KINDS.contains(&kind.as_str()) {
            return Err(bad(AttachmentFault::Kind { allowed: KINDS.join(", ") }));
        }
        let mut bytes = Vec::new();
        // It may have grown since it was measured.
        File::open(path).and_then(|file| file.take(LARGEST + 1).read_to_end(&mut bytes)).map_err(failed)?;
        match bytes.len() as u64 {
            0 => Err(bad(AttachmentFault::Empty)),
            read if read > LARGEST => Err(bad(AttachmentFault::TooLarge { bytes: read, most: LARGEST })),
            _ => Ok(Self { hash: hash(&bytes), name: input::file_name(&name), bytes }),
        }
    }

    pub(super) fn keep(&self, change: &Change<'_>) -> Result<(), Error> {
        Ok(attachment::add(change, &self.hash, &self.bytes)?)
    }
}

impl Workbook {
    /// Writes the file of a piece of evidence into a folder, for reading only; returns where it stands.
    ///
    /// # Errors
    /// `bad_attachment` when the bytes are gone or are no longer what they were.
    pub fn lay_out_evidence(&self, id: &str, folder: &Path) -> Result<PathBuf, Error> {
        let (name, bytes) = self.attached(id)?;
        // Files of one name do not stand in each other's way, and one that is open already is opened again.
        let folder = absolute(folder).join(hash(&bytes));
        let path = folder.join(name);
        let failed = |source: std::io::Error| Error::CannotWrite { path: path.clone(), source };
        if fs::read(&path).is_ok_and(|there| there == bytes) {
            return Ok(path);
        }
        fs::create_dir_all(&folder).map_err(failed)?;
        replace(&path, &bytes)?;
        let mut rights = fs::metadata(&path).map_err(failed)?.permissions();
        rights.set_readonly(true);
        fs::set_permissions(&path, rights).map_err(failed)?;
        Ok(path)
    }

    /// Writes the file of a piece of evidence to a place of the user's choice.
    pub fn save_evidence(&self, id: &str, path: &Path) -> Result<PathBuf, Error> {
        let (_, bytes) = self.attached(id)?;
        let path = absolute(path);
        replace(&path, &bytes)?;
        Ok(path)
    }

    /// Name and bytes of an attached file.
    fn attached(&self, id: &str) -> Result<(String, Vec<u8>), Error> {
        let missing = || regiovisie_store::StoreError::Missing { noun: "evidence", id: id.to_owned() };
        let row =
            evidence::get(self.db(), id)?.filter(|row| row.kind == EvidenceKind::File).ok_or_else(missing)?;
        let name = input::file_name(&row.file_name.unwrap_or_default());
        let kept = row.fingerprint.map(|hash| attachment::get(self.db(), &hash).map(|bytes| (hash, bytes)));
        match kept.transpose()? {
            Some((expected, Some(bytes))) if hash(&bytes) == expected && openable(&name) => Ok((name, bytes)),
            Some((_, Some(_))) => Err(Error::BadAttachment { name, fault: AttachmentFault::Damaged }),
            _ => Err(Error::BadAttachment { name, fault: AttachmentFault::Gone }),
        }
    }
}

/// Whether the bytes under a hash are what the hash says.
pub(crate) fn sound_attachment(db: &Db, expected: &str) -> Result<bool, Error> {
    Ok(attachment::get(db, expected)?.is_some_and(|bytes| hash(&bytes) == expected))
}

/// A workbook from elsewhere may hold a name that we would not have taken.
fn openable(name: &str) -> bool {
    let kind = Path::new(name).extension().map(|e| e.to_string_lossy().to_lowercase());
    kind.is_some_and(|kind| KINDS.contains(&kind.as_str()))
}

fn hash(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}
