//! The reflection of the ambassadeur, and regions side by side.

use std::path::{Path, PathBuf};

use regiovisie_wording::say;
use regiovisie_workbook::view::{ReflectionMergedView, RegionStandingView, RemarkInput, RemarkLineView};
use regiovisie_workbook::{Workbook, compare_workbooks};
use tauri::{AppHandle, Manager};

use super::frame::ask;
use super::{Answer, change, read};
use crate::state::State;

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn remarks(app: AppHandle) -> Answer<Vec<RemarkLineView>> {
    read(&app, Workbook::remarks)
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn save_remark(app: AppHandle, input: RemarkInput) -> Answer<String> {
    change(&app, |workbook| workbook.save_remark(&input))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn reply_remark(app: AppHandle, id: String, reply: String) -> Answer<()> {
    change(&app, |workbook| workbook.reply_remark(&id, &reply))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn remove_remark(app: AppHandle, id: String) -> Answer<()> {
    change(&app, |workbook| workbook.remove_remark(&id))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn write_reflection_copy(app: AppHandle, path: String, audience: String) -> Answer<String> {
    read(&app, |workbook| workbook.write_reflection_copy(Path::new(&path), &audience))
        .map(|path| path.display().to_string())
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn preview_reflection(app: AppHandle, path: String) -> Answer<ReflectionMergedView> {
    read(&app, |workbook| workbook.preview_reflection(Path::new(&path)))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn merge_reflection(app: AppHandle, path: String) -> Answer<ReflectionMergedView> {
    change(&app, |workbook| workbook.merge_reflection(Path::new(&path)))
}

/// Asks for workbooks to lay side by side: one at a time, as long as the user adds another.
#[tauri::command]
#[specta::specta]
pub(crate) async fn choose_workbook(app: AppHandle) -> Answer<Option<String>> {
    let chosen = ask(&app, |dialog, answer| {
        dialog.add_filter(say("dialog-workbook"), &["regiovisie"]).pick_file(answer);
    });
    Ok(chosen.await?.map(|path| path.display().to_string()))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn compare_regions(app: AppHandle, paths: Vec<String>) -> Answer<Vec<RegionStandingView>> {
    let paths: Vec<PathBuf> = paths.into_iter().map(PathBuf::from).collect();
    Ok(compare_workbooks(&paths, || app.state::<State>().around()))
}
