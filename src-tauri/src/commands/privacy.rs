//! What is kept about people, and erasing a person.

use regiovisie_workbook::Workbook;
use regiovisie_workbook::view::{EraseInput, ErasePreviewView, ErasedView, PrivacyView};
use tauri::AppHandle;

use super::{Answer, change, read};

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn privacy(app: AppHandle) -> Answer<PrivacyView> {
    read(&app, Workbook::privacy)
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn preview_erase(
    app: AppHandle,
    party: Option<String>,
    words: Vec<String>,
) -> Answer<ErasePreviewView> {
    read(&app, |workbook| workbook.preview_erase(party.as_deref(), &words))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn erase_person(app: AppHandle, input: EraseInput) -> Answer<ErasedView> {
    change(&app, |workbook| workbook.erase_person(&input))
}
