//! What the program holds while it runs: the open workbook, the settings, whether work is to stop.

use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicBool;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use regiovisie_workbook::{Fault, Surroundings, ThisMachine, Workbook, absolute};
use tempfile::TempDir;

use crate::settings::Settings;

/// Shared by all commands.
#[derive(Debug)]
pub(crate) struct State {
    open: Arc<Mutex<Option<Workbook>>>,
    settings: Mutex<Settings>,
    opening_error: Mutex<Option<(Fault, PathBuf)>>,
    /// Where attached files are laid out for reading; made when first asked for.
    reading: Mutex<Option<TempDir>>,
    /// Set to stop the work under way.
    pub(crate) cancel: Arc<AtomicBool>,
}

impl State {
    /// Starts with the settings in `folder`.
    pub(crate) fn new(folder: &Path) -> Self {
        Self {
            open: Arc::default(),
            settings: Mutex::new(Settings::read(folder)),
            opening_error: Mutex::default(),
            reading: Mutex::default(),
            cancel: Arc::default(),
        }
    }

    /// Opens the workbook that the program was started with; a failure is shown in the window.
    pub(crate) fn open_asked(&mut self, path: &Path) {
        let path = absolute(path);
        match Workbook::open(&path, self.around()) {
            Ok((workbook, _)) => {
                self.remember(&path, &workbook);
                *self.workbook() = Some(workbook);
            }
            Err(error) => {
                // It stands among the recent ones, from where it can be opened for reading as well.
                if path.is_file() {
                    self.settings().remember(path.clone(), String::new());
                }
                *lock(&self.opening_error) = Some((error.into(), path));
            }
        }
    }

    /// The open workbook. A panic elsewhere while it was held does not make it unusable: every change is a
    /// transaction of its own.
    pub(crate) fn workbook(&self) -> MutexGuard<'_, Option<Workbook>> {
        lock(&self.open)
    }

    /// The open workbook, for work on another thread.
    pub(crate) fn shared(&self) -> Arc<Mutex<Option<Workbook>>> {
        Arc::clone(&self.open)
    }

    /// Why the file that was asked for at the start did not open, and which file that is; told once.
    pub(crate) fn take_opening_error(&self) -> Option<(Fault, PathBuf)> {
        lock(&self.opening_error).take()
    }

    /// The folder in which attached files are laid out for reading; none when it cannot be made.
    pub(crate) fn reading_room(&self) -> Option<PathBuf> {
        let mut room = lock(&self.reading);
        if room.is_none() {
            *room = tempfile::Builder::new().prefix("regiovisie-bewijs-").tempdir().ok();
        }
        room.as_ref().map(|folder| folder.path().to_path_buf())
    }

    /// Takes away what was laid out for reading.
    pub(crate) fn leave_reading_room(&self) {
        *lock(&self.reading) = None;
    }

    pub(crate) fn settings(&self) -> MutexGuard<'_, Settings> {
        lock(&self.settings)
    }

    /// Clock, machine and user of this program.
    pub(crate) fn around(&self) -> Box<dyn Surroundings> {
        let mut around = ThisMachine::new();
        let name = self.settings().user.clone();
        if !name.is_empty() {
            around.actor = name;
        }
        Box::new(around)
    }

    /// Puts a workbook at the top of the recent ones.
    pub(crate) fn remember(&self, path: &Path, workbook: &Workbook) {
        let region = workbook.view().map(|view| view.region.name).unwrap_or_default();
        self.settings().remember(PathBuf::from(path), region);
    }
}

/// Waits for a lock, also after a panic of its former holder.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
