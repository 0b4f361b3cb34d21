//! An open workbook and the one way to change it.

use std::cell::RefCell;
use std::path::Path;

use regiovisie_norm::{Library, library};
use regiovisie_store::rows::{attachment, meeting, picture, region, register, section, version};
use regiovisie_store::{Change, Changes, Db, Holder, Line, Store, StoreError, redoable, undoable};
use regiovisie_wording::{Args, long_date, say_with};

use crate::error::Error;
use crate::evidence::sound_attachment;
use crate::known::Known;
use crate::op::Op;
use crate::section::{sound_picture, tree};
use crate::surroundings::{Surroundings, civil_date, fresh_id};
use crate::version::content_hash;
use crate::view::{CountsView, WorkbookView};

/// The result of a change: its value and what became stale.
#[derive(Debug, Clone)]
pub struct Changed<T> {
    /// The value.
    pub value: T,
    /// What became stale.
    pub changes: Changes,
}

/// An open workbook.
#[derive(Debug)]
pub struct Workbook {
    pub(crate) store: Store,
    pub(crate) around: Box<dyn Surroundings>,
    /// When the snapshot was made, for a workbook that is only read.
    pub(crate) read_since: Option<chrono::DateTime<chrono::Utc>>,
    /// What was read and still holds.
    pub(crate) known: RefCell<Known>,
}

impl Workbook {
    pub(crate) fn over(
        store: Store,
        around: Box<dyn Surroundings>,
        read_since: Option<chrono::DateTime<chrono::Utc>>,
    ) -> Self {
        Self { store, around, read_since, known: RefCell::default() }
    }

    /// Opens a workbook for writing. Returns where the backup stands when an older one was upgraded.
    pub fn open(
        path: &Path,
        around: Box<dyn Surroundings>,
    ) -> Result<(Self, Option<std::path::PathBuf>), Error> {
        let (store, backup) = Store::open(path, &holder(around.as_ref()))?;
        Ok((Self::over(store, around, None), backup))
    }

    /// Opens a private copy of a workbook as it is now, for reading only.
    pub fn read(path: &Path, around: Box<dyn Surroundings>) -> Result<Self, Error> {
        let store = Store::open_snapshot(path)?;
        let now = around.now();
        Ok(Self::over(store, around, Some(now)))
    }

    /// Whether the open file is the one at this path now.
    pub fn is_at(&self, path: &Path) -> bool {
        self.store.is_at(path)
    }

    /// From now on another user acts, or the same under another name.
    pub fn act_as(&mut self, around: Box<dyn Surroundings>) {
        self.around = around;
    }

    /// What the frame of the window shows.
    pub fn view(&self) -> Result<WorkbookView, Error> {
        let path = self.store.path();
        Ok(WorkbookView {
            path: path.display().to_string(),
            name: path.file_stem().map(|s| s.to_string_lossy().into_owned()).unwrap_or_default(),
            region: crate::region::view(self.db())?,
            read_only: self.read_since.map(|at| {
                let local = at.with_timezone(&chrono_tz::Europe::Amsterdam);
                let date = long_date(civil_date(at));
                say_with(
                    "snapshot",
                    &Args::new().text("date", date).text("time", local.format("%H:%M").to_string()),
                )
            }),
            review: self.reviewed()?,
            norm_trouble: self.norm_trouble()?,
            undo: undoable(self.db())?.map(|entry| entry.label),
            redo: redoable(self.db())?.map(|entry| entry.label),
            schema: regiovisie_store::CURRENT,
            counts: self.counts()?,
        })
    }

    /// How much is in it.
    pub fn counts(&self) -> Result<CountsView, Error> {
        Ok(CountsView {
            meetings: meeting::count(self.db())?,
            contributions: register::count(self.db(), &register::Filter::default())?,
            sections: section::count(self.db())?,
            versions: version::count(self.db())?,
        })
    }

    /// A private copy as it is now, for work that takes a while. What was typed until now is a line of its own.
    pub fn detached(&mut self, around: Box<dyn Surroundings>) -> Result<Self, Error> {
        self.store.seal();
        Ok(Self::over(self.store.copy()?, around, self.read_since))
    }

    /// Checks the whole file: every page, every text and reference, the history, the search index, and that
    /// pictures and fixed versions are what their hashes say.
    pub fn verify(&self) -> Result<(), Error> {
        self.store.verify()?;
        for hash in picture::hashes(self.db())? {
            if sound_picture(self.db(), &hash)?.is_none() {
                return Err(self.damaged(format!("picture {hash}")));
            }
        }
        for hash in attachment::hashes(self.db())? {
            if !sound_attachment(self.db(), &hash)? {
                return Err(self.damaged(format!("attachment {hash}")));
            }
        }
        self.verify_snapshots()?;
        for fixed in version::all(self.db())? {
            if content_hash(&tree(version::sections(self.db(), &fixed.id)?)) != fixed.hash {
                return Err(self.damaged(format!("version {}", fixed.name)));
            }
        }
        Ok(())
    }

    pub(crate) fn damaged(&self, detail: String) -> Error {
        StoreError::Damaged { path: self.store.path().to_path_buf(), detail }.into()
    }

    /// Writes a whole copy to a new file, also when the file itself has gone.
    pub fn save_copy(&self, path: &Path) -> Result<(), Error> {
        Ok(self.store.save_copy(path)?)
    }

    /// The region.
    pub(crate) fn region(&self) -> Result<region::Region, Error> {
        Ok(region::get(self.db())?)
    }

    pub(crate) fn db(&self) -> &Db {
        self.store.db()
    }

    /// What is built into the program: the shared data and the instruments.
    pub(crate) fn library() -> Result<&'static Library, Error> {
        Ok(library()?)
    }

    /// Runs a command. `subject` names in the history what it was about.
    pub(crate) fn transact<T>(
        &mut self,
        op: Op,
        subject: &str,
        work: impl FnOnce(&Change<'_>, &dyn Surroundings) -> Result<T, Error>,
    ) -> Result<Changed<T>, Error> {
        self.transact_joining(op, subject, None, work)
    }

    /// Runs a command that may join an earlier one with the same key.
    pub(crate) fn transact_joining<T>(
        &mut self,
        op: Op,
        subject: &str,
        join: Option<String>,
        work: impl FnOnce(&Change<'_>, &dyn Surroundings) -> Result<T, Error>,
    ) -> Result<Changed<T>, Error> {
        if !op.in_reflection() && self.review()?.is_some() {
            return Err(Error::OnlyRemarks);
        }
        let line = self.line(op, subject, join);
        let around = self.around.as_ref();
        let (value, changes) = self.store.transact(&line, |change| work(change, around))?;
        self.known.get_mut().forget(&changes);
        Ok(Changed { value, changes })
    }

    pub(crate) fn line(&self, op: Op, subject: &str, join: Option<String>) -> Line {
        Line {
            id: fresh_id(self.around.as_ref()),
            op: op.word(),
            label: op.label(subject),
            actor: self.around.actor(),
            at: self.around.now(),
            join,
        }
    }
}

pub(crate) fn holder(around: &dyn Surroundings) -> Holder {
    Holder {
        actor: around.actor(),
        host: around.host(),
        process: std::process::id(),
        since: around.now().to_rfc3339_opts(chrono::SecondsFormat::Secs, true),
    }
}
