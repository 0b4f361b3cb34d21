//! Peildata.

use std::path::Path;

use regiovisie_workbook::Workbook;
use regiovisie_workbook::view::{ExportView, SnapshotCompareView, SnapshotInput, SnapshotView};
use tauri::AppHandle;

use super::document::exported;
use super::{Answer, change, read};

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn snapshots(app: AppHandle) -> Answer<Vec<SnapshotView>> {
    read(&app, Workbook::snapshots)
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn fix_snapshot(app: AppHandle, input: SnapshotInput) -> Answer<String> {
    change(&app, |workbook| workbook.fix_snapshot(&input))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn remove_snapshot(app: AppHandle, id: String) -> Answer<()> {
    change(&app, |workbook| workbook.remove_snapshot(&id))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn compare_snapshots(app: AppHandle, from: String, to: String) -> Answer<SnapshotCompareView> {
    read(&app, |workbook| workbook.compare_snapshots(&from, &to))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn export_comparison(
    app: AppHandle,
    from: String,
    to: String,
    folder: String,
) -> Answer<ExportView> {
    read(&app, |workbook| workbook.export_comparison(&from, &to, Path::new(&folder)).map(exported))
}
