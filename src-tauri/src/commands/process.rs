//! The process line and the planner.

use regiovisie_workbook::Workbook;
use regiovisie_workbook::view::{MoveView, PeriodInput, PlannerView, ProcessView, StepInput, TaskInput};
use regiovisie_workbook::words::ProcessStep;
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

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn planner(app: AppHandle) -> Answer<PlannerView> {
    read(&app, Workbook::planner)
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn save_task(app: AppHandle, input: TaskInput) -> Answer<String> {
    change(&app, |workbook| workbook.save_task(&input))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn add_usual_tasks(app: AppHandle, step: ProcessStep) -> Answer<u32> {
    change(&app, |workbook| workbook.add_usual_tasks(step))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn remove_task(app: AppHandle, id: String) -> Answer<()> {
    change(&app, |workbook| workbook.remove_task(&id))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn tie_planned(app: AppHandle, before: String, after: String) -> Answer<()> {
    change(&app, |workbook| workbook.tie_planned(&before, &after))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn untie_planned(app: AppHandle, before: String, after: String) -> Answer<()> {
    change(&app, |workbook| workbook.untie_planned(&before, &after))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn save_period(app: AppHandle, input: PeriodInput) -> Answer<String> {
    change(&app, |workbook| workbook.save_period(&input))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn remove_period(app: AppHandle, id: String) -> Answer<()> {
    change(&app, |workbook| workbook.remove_period(&id))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn preview_move(
    app: AppHandle,
    id: String,
    start: Option<String>,
    end: Option<String>,
) -> Answer<Vec<MoveView>> {
    read(&app, |workbook| workbook.preview_move(&id, start.as_deref(), end.as_deref()))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn move_planned(
    app: AppHandle,
    id: String,
    start: Option<String>,
    end: Option<String>,
    along: Vec<String>,
) -> Answer<()> {
    change(&app, |workbook| workbook.move_planned(&id, start.as_deref(), end.as_deref(), &along))
}
