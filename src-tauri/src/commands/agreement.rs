//! Agreements, checks, and later versions of a norm.

use std::path::Path;

use regiovisie_wording::say;
use regiovisie_workbook::Workbook;
use regiovisie_workbook::view::{AgreementView, AnswerInput, CatalogueView, CheckView, ReleaseView};
use tauri::AppHandle;

use super::frame::ask;
use super::{Answer, change, read};

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn catalogues(app: AppHandle) -> Answer<Vec<CatalogueView>> {
    read(&app, Workbook::catalogues)
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn agreement(app: AppHandle, catalogue: String, number: String) -> Answer<AgreementView> {
    read(&app, |workbook| workbook.agreement(&catalogue, &number))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn checks(app: AppHandle) -> Answer<Vec<CheckView>> {
    read(&app, Workbook::checks)
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn answer_check(
    app: AppHandle,
    catalogue: String,
    check: String,
    input: AnswerInput,
) -> Answer<CheckView> {
    change(&app, |workbook| workbook.answer_check(&format!("{catalogue}/{check}"), &input))
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn choose_norm_file(app: AppHandle) -> Answer<Option<String>> {
    let chosen = ask(&app, |dialog, answer| {
        dialog.add_filter(say("dialog-norm"), &["toml"]).pick_file(answer);
    });
    Ok(chosen.await?.map(|path| path.display().to_string()))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn preview_release(app: AppHandle, path: String) -> Answer<ReleaseView> {
    read(&app, |workbook| workbook.preview_release(Path::new(&path)))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn apply_release(app: AppHandle, path: String) -> Answer<ReleaseView> {
    change(&app, |workbook| workbook.apply_release(Path::new(&path)))
}
