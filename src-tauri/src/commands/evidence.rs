//! Evidence: adding, using again, looking at.

use regiovisie_wording::say;
use regiovisie_workbook::Workbook;
use regiovisie_workbook::view::{EvidenceEditInput, EvidenceInput, EvidenceView};
use tauri::{AppHandle, Manager};

use super::frame::ask;
use super::{Answer, change, fault, read};
use crate::state::State;

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn evidence(app: AppHandle) -> Answer<Vec<EvidenceView>> {
    read(&app, Workbook::evidence)
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn add_evidence(
    app: AppHandle,
    catalogue: String,
    check: String,
    input: EvidenceInput,
) -> Answer<String> {
    change(&app, |workbook| workbook.add_evidence(&format!("{catalogue}/{check}"), &input))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn tie_evidence(app: AppHandle, id: String, catalogue: String, check: String) -> Answer<()> {
    change(&app, |workbook| workbook.tie_evidence(&id, &format!("{catalogue}/{check}")))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn untie_evidence(app: AppHandle, id: String, catalogue: String, check: String) -> Answer<()> {
    change(&app, |workbook| workbook.untie_evidence(&id, &format!("{catalogue}/{check}")))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn edit_evidence(app: AppHandle, input: EvidenceEditInput) -> Answer<()> {
    change(&app, |workbook| workbook.edit_evidence(&input))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn renew_evidence(app: AppHandle, id: String) -> Answer<()> {
    change(&app, |workbook| workbook.renew_evidence(&id))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn remove_evidence(app: AppHandle, id: String) -> Answer<()> {
    change(&app, |workbook| workbook.remove_evidence(&id))
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn choose_evidence_file(app: AppHandle) -> Answer<Option<String>> {
    let chosen = ask(&app, |dialog, answer| {
        dialog.add_filter(say("dialog-evidence"), regiovisie_workbook::ATTACHMENT_KINDS).pick_file(answer);
    });
    Ok(chosen.await?.map(|path| path.display().to_string()))
}

/// Opens the file of a piece of evidence for reading, from a folder that goes when the program ends.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn open_evidence(app: AppHandle, id: String) -> Answer<()> {
    let folder = app.state::<State>().reading_room().ok_or_else(|| fault("open_path", "error-open-path"))?;
    let path = read(&app, |workbook| workbook.lay_out_evidence(&id, &folder))?;
    open::that_detached(&path).map_err(|_| fault("open_path", "error-open-path"))
}
