//! Documents: exporting off the window's thread, with progress and a way to stop.

use std::path::{Path, PathBuf};
use std::sync::atomic::Ordering;

use regiovisie_workbook::view::{DocumentKindView, ExportView};
use regiovisie_workbook::{ExportInput, Exported, TableForm, Workbook};
use tauri::{AppHandle, Manager, State as Managed};
use tauri_specta::Event;

use super::{Answer, fault, nothing_open, read};
use crate::events::Progress;
use crate::state::{State, lock};

/// Writes documents into a folder on another thread; tells how far it is; stops when asked.
#[tauri::command]
#[specta::specta]
pub(crate) async fn export_documents(
    app: AppHandle,
    input: ExportInput,
    folder: String,
) -> Answer<ExportView> {
    let state = app.state::<State>();
    let (open, around) = (state.shared(), state.around());
    let cancel = std::sync::Arc::clone(&state.cancel);
    cancel.store(false, Ordering::Relaxed);
    let teller = app.clone();
    let work = tokio::task::spawn_blocking(move || {
        // The window goes on working in the workbook while a copy of this moment is exported.
        let mut workbook = lock(&open).as_mut().ok_or_else(nothing_open)?.detached(around)?;
        let mut control = |progress: &regiovisie_workbook::Progress| {
            let (done, total, label) = (progress.done, progress.total, progress.label.clone());
            let _ = Progress { done, total, label }.emit(&teller);
            !cancel.load(Ordering::Relaxed)
        };
        let exported = workbook.export(&input, Path::new(&folder), &mut control)?;
        Ok(self::exported(exported))
    });
    work.await.map_err(|_| fault("stopped", "error-stopped"))?
}

/// What was written, as the window shows it.
pub(super) fn exported(exported: Exported) -> ExportView {
    ExportView {
        files: exported.files.iter().map(|path| path.display().to_string()).collect(),
        warnings: exported.warnings,
    }
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn export_table(
    app: AppHandle,
    table: String,
    form: TableForm,
    folder: String,
) -> Answer<ExportView> {
    read(&app, |workbook| workbook.export_table(&table, form, Path::new(&folder)).map(exported))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn document_kinds(app: AppHandle) -> Answer<Vec<DocumentKindView>> {
    read(&app, Workbook::document_kinds)
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn cancel_work(state: Managed<'_, State>) -> Answer<()> {
    state.cancel.store(true, Ordering::Relaxed);
    Ok(())
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn open_path(path: String) -> Answer<()> {
    // Only what an export made, or its folder: such a file cannot start a program by being opened.
    let path = PathBuf::from(path);
    let openable = path.is_dir()
        || path.extension().is_some_and(|e| ["docx", "xlsx", "csv", "ics"].iter().any(|kind| e == *kind));
    if !openable || !path.is_absolute() || open::that_detached(&path).is_err() {
        return Err(fault("open_path", "error-open-path"));
    }
    Ok(())
}
