//! Meetings: planned, logged, changed.

use regiovisie_workbook::Workbook;
use regiovisie_workbook::view::{
    ConsultationView, MeetingEditInput, MeetingInput, MeetingRowView, MeetingView, PlannedMeetingInput,
};
use serde::Serialize;
use specta::Type;
use tauri::AppHandle;

use super::{Answer, change, read};

/// Ids of what was logged.
#[derive(Debug, Clone, Serialize, Type)]
pub struct LoggedMeetingView {
    /// The meeting.
    pub meeting: String,
    /// Its input, in order.
    pub contributions: Vec<String>,
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn meetings(app: AppHandle) -> Answer<Vec<MeetingRowView>> {
    read(&app, Workbook::meetings)
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn meeting(app: AppHandle, id: String) -> Answer<MeetingView> {
    read(&app, |workbook| workbook.meeting(&id))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn log_meeting(app: AppHandle, input: MeetingInput) -> Answer<LoggedMeetingView> {
    let logged = change(&app, |workbook| workbook.log_meeting(&input))?;
    Ok(LoggedMeetingView { meeting: logged.meeting, contributions: logged.contributions })
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn edit_meeting(app: AppHandle, input: MeetingEditInput) -> Answer<()> {
    change(&app, |workbook| workbook.edit_meeting(&input))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn remove_meeting(app: AppHandle, id: String) -> Answer<()> {
    change(&app, |workbook| workbook.remove_meeting(&id))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn consultations(app: AppHandle) -> Answer<Vec<ConsultationView>> {
    read(&app, Workbook::consultations)
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn plan_meeting(app: AppHandle, input: PlannedMeetingInput) -> Answer<String> {
    change(&app, |workbook| workbook.plan_meeting(&input))
}
