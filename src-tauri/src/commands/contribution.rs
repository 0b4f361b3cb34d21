//! Input: the register, answering, placing, importing.

use std::path::Path;

use regiovisie_wording::say;
use regiovisie_workbook::Workbook;
use regiovisie_workbook::view::{
    ContributionInput, ContributionView, ImportInput, ImportView, InputFieldView, InputFileView, MarksInput,
    PassageInput, RegisterFilter, RegisterGroupView, RegisterGrouping, RegisterView, ResponseInput,
};
use regiovisie_workbook::words::InputChannel;
use tauri::AppHandle;

use super::frame::ask;
use super::{Answer, change, read};

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn register(app: AppHandle, filter: RegisterFilter) -> Answer<RegisterView> {
    read(&app, |workbook| workbook.register(&filter))
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
pub(crate) fn contribution(app: AppHandle, id: String) -> Answer<ContributionView> {
    read(&app, |workbook| workbook.contribution(&id))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn register_ids(app: AppHandle, filter: RegisterFilter) -> Answer<Vec<String>> {
    read(&app, |workbook| workbook.register_ids(&filter))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn register_groups(
    app: AppHandle,
    filter: RegisterFilter,
    by: RegisterGrouping,
) -> Answer<Vec<RegisterGroupView>> {
    read(&app, |workbook| workbook.register_groups(&filter, by))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn answer_input(app: AppHandle, ids: Vec<String>, input: ResponseInput) -> Answer<String> {
    change(&app, |workbook| workbook.answer_input(&ids, &input))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn confirm_answers(app: AppHandle, ids: Vec<String>) -> Answer<()> {
    change(&app, |workbook| workbook.confirm_answers(&ids))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn reopen_answers(app: AppHandle, ids: Vec<String>) -> Answer<()> {
    change(&app, |workbook| workbook.reopen_answers(&ids))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn withdraw_answers(app: AppHandle, ids: Vec<String>) -> Answer<()> {
    change(&app, |workbook| workbook.withdraw_answers(&ids))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn split_contribution(app: AppHandle, id: String, texts: Vec<String>) -> Answer<Vec<String>> {
    change(&app, |workbook| workbook.split_contribution(&id, &texts))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn join_contributions(app: AppHandle, ids: Vec<String>) -> Answer<String> {
    change(&app, |workbook| workbook.join_contributions(&ids))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn mark_contributions(app: AppHandle, ids: Vec<String>, marks: MarksInput) -> Answer<()> {
    change(&app, |workbook| workbook.mark_contributions(&ids, &marks))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn place_contribution(app: AppHandle, id: String, passage: Option<PassageInput>) -> Answer<()> {
    change(&app, |workbook| workbook.place_contribution(&id, passage.as_ref()))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn accept_places(app: AppHandle, ids: Vec<String>) -> Answer<()> {
    change(&app, |workbook| workbook.accept_places(&ids))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn passages(app: AppHandle) -> Answer<Vec<ContributionView>> {
    read(&app, Workbook::passages)
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn section_text(app: AppHandle, id: String) -> Answer<String> {
    read(&app, |workbook| workbook.section_text(&id))
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn choose_input_file(app: AppHandle) -> Answer<Option<String>> {
    let chosen = ask(&app, |dialog, answer| {
        dialog.add_filter(say("dialog-input"), &["xlsx", "xls", "ods", "csv", "txt"]).pick_file(answer);
    });
    Ok(chosen.await?.map(|path| path.display().to_string()))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn input_fields() -> Answer<Vec<InputFieldView>> {
    Ok(Workbook::input_fields())
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn input_file(app: AppHandle, path: String) -> Answer<InputFileView> {
    read(&app, |workbook| workbook.input_file(Path::new(&path)))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn preview_input(app: AppHandle, path: String, input: ImportInput) -> Answer<ImportView> {
    read(&app, |workbook| workbook.preview_input(Path::new(&path), &input))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn import_input(app: AppHandle, path: String, input: ImportInput) -> Answer<ImportView> {
    change(&app, |workbook| workbook.import_input(Path::new(&path), &input))
}
