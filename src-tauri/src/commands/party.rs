//! Parties, their roles and their advices.

use regiovisie_workbook::Workbook;
use regiovisie_workbook::view::{
    AdviceInput, AdviceView, MatrixView, PartView, PartyInput, PartyKindView, PartyView, ThemeView,
};
use tauri::AppHandle;

use super::{Answer, change, read};

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn party_kinds() -> Answer<Vec<PartyKindView>> {
    Ok(regiovisie_workbook::party_kinds()?)
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn parties(app: AppHandle) -> Answer<Vec<PartyView>> {
    read(&app, Workbook::parties)
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn save_party(app: AppHandle, input: PartyInput) -> Answer<String> {
    change(&app, |workbook| workbook.save_party(&input))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn remove_party(app: AppHandle, id: String) -> Answer<()> {
    change(&app, |workbook| workbook.remove_party(&id))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn themes() -> Answer<Vec<ThemeView>> {
    Ok(Workbook::themes()?)
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn party_themes(app: AppHandle) -> Answer<MatrixView> {
    read(&app, Workbook::party_themes)
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn set_parts(app: AppHandle, id: String, parts: Vec<PartView>) -> Answer<()> {
    change(&app, |workbook| workbook.set_parts(&id, &parts))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn advices(app: AppHandle) -> Answer<Vec<AdviceView>> {
    read(&app, Workbook::advices)
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn save_advice(app: AppHandle, input: AdviceInput) -> Answer<String> {
    change(&app, |workbook| workbook.save_advice(&input))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn remove_advice(app: AppHandle, id: String) -> Answer<()> {
    change(&app, |workbook| workbook.remove_advice(&id))
}
