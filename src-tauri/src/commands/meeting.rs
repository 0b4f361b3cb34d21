//! Parties, meetings and their input.

use regiovisie_workbook::Workbook;
use regiovisie_workbook::view::{
    ContributionInput, MatrixView, MeetingEditInput, MeetingInput, MeetingRowView, MeetingView, PartyInput,
    PartyKindView, PartyView, RegisterFilter, RegisterView, ThemeView,
};
use regiovisie_workbook::words::InputChannel;
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
pub(crate) fn add_contribution(
    app: AppHandle,
    meeting: Option<String>,
    date: String,
    channel: InputChannel,
    input: ContributionInput,
) -> Answer<String> {
    change(&app, |workbook| workbook.add_contribution(meeting.as_deref(), &date, channel, &input))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn edit_contribution(app: AppHandle, id: String, input: ContributionInput) -> Answer<()> {
    change(&app, |workbook| workbook.edit_contribution(&id, &input))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn tell_back(app: AppHandle, ids: Vec<String>, date: Option<String>) -> Answer<()> {
    change(&app, |workbook| workbook.tell_back(&ids, date.as_deref()))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn remove_contribution(app: AppHandle, id: String) -> Answer<()> {
    change(&app, |workbook| workbook.remove_contribution(&id))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn register(app: AppHandle, filter: RegisterFilter) -> Answer<RegisterView> {
    read(&app, |workbook| workbook.register(&filter))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn party_themes(app: AppHandle) -> Answer<MatrixView> {
    read(&app, Workbook::party_themes)
}
