//! Councils, the region and its municipalities.

use regiovisie_workbook::Workbook;
use regiovisie_workbook::view::{CouncilInput, CouncilView, MunicipalityInput, RegionInput};
use tauri::AppHandle;

use super::{Answer, change, read};

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn councils(app: AppHandle) -> Answer<Vec<CouncilView>> {
    read(&app, Workbook::councils)
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn save_council(app: AppHandle, input: CouncilInput) -> Answer<()> {
    change(&app, |workbook| workbook.save_council(&input))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn edit_region(app: AppHandle, input: RegionInput) -> Answer<()> {
    change(&app, |workbook| workbook.edit_region(&input))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn save_municipality(app: AppHandle, input: MunicipalityInput) -> Answer<String> {
    change(&app, |workbook| workbook.save_municipality(&input))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn remove_municipality(app: AppHandle, id: String) -> Answer<()> {
    change(&app, |workbook| workbook.remove_municipality(&id))
}
