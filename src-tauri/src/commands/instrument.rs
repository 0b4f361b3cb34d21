//! Instruments and their facts.

use regiovisie_workbook::Workbook;
use regiovisie_workbook::view::{InstrumentSummaryView, InstrumentView};
use tauri::AppHandle;

use super::{Answer, change, read};

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn instruments(app: AppHandle) -> Answer<Vec<InstrumentSummaryView>> {
    read(&app, Workbook::instruments)
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn instrument(app: AppHandle, id: String) -> Answer<InstrumentView> {
    read(&app, |workbook| workbook.instrument(&id))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn fill_fact(
    app: AppHandle,
    sheet: String,
    row: String,
    field: String,
    value: String,
) -> Answer<()> {
    change(&app, |workbook| workbook.fill_fact(&sheet, &row, &field, &value))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn add_fact_row(app: AppHandle, sheet: String, name: String) -> Answer<String> {
    change(&app, |workbook| workbook.add_fact_row(&sheet, &name))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn rename_fact_row(app: AppHandle, row: String, name: String) -> Answer<()> {
    change(&app, |workbook| workbook.rename_fact_row(&row, &name))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn remove_fact_row(app: AppHandle, row: String) -> Answer<()> {
    change(&app, |workbook| workbook.remove_fact_row(&row))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn mark_fact_row(app: AppHandle, sheet: String, row: String, confidential: bool) -> Answer<()> {
    change(&app, |workbook| workbook.mark_fact_row(&sheet, &row, confidential))
}
