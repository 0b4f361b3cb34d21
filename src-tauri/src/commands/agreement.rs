//! Agreements, checks, evidence.

use regiovisie_workbook::Workbook;
use regiovisie_workbook::view::{AgreementView, AnswerInput, CatalogueView, CheckView, EvidenceInput};
use tauri::AppHandle;

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

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn add_evidence(
    app: AppHandle,
    catalogue: String,
    check: String,
    input: EvidenceInput,
) -> Answer<CheckView> {
    change(&app, |workbook| workbook.add_evidence(&format!("{catalogue}/{check}"), &input))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn remove_evidence(app: AppHandle, id: String) -> Answer<()> {
    change(&app, |workbook| workbook.remove_evidence(&id))
}
