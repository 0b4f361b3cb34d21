//! The process line.

use regiovisie_workbook::Workbook;
use regiovisie_workbook::view::{ProcessView, StepInput};
use tauri::AppHandle;

use super::{Answer, change, read};

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn process(app: AppHandle) -> Answer<ProcessView> {
    read(&app, Workbook::process)
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn plan_step(app: AppHandle, input: StepInput) -> Answer<ProcessView> {
    change(&app, |workbook| workbook.plan_step(&input))?;
    read(&app, Workbook::process)
}
