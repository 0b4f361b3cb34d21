//! What is kept about people, and erasing a person.

use regiovisie_workbook::Workbook;
use regiovisie_workbook::view::{EraseInput, ErasePreviewView, ErasedView, PrivacyView};
use tauri::AppHandle;
use tauri_specta::Event;

use super::{Answer, change, read};
use crate::events::Changed;

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
    let erased = change(&app, |workbook| workbook.erase_person(&input));
    if erased.as_ref().is_err_and(|fault| fault.code == "unscrubbed") {
        // The rows are otherwise by now, though the file could not be written anew: everything is asked again.
        let nouns =
            ["party", "contribution", "meeting", "section", "version", "history"].map(str::to_owned).to_vec();
        let _ = Changed { nouns }.emit(&app);
    }
    erased
}
