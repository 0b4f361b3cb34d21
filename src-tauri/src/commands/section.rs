//! The visie: sections, pictures, versions.

use regiovisie_wording::say;
use regiovisie_workbook::Workbook;
use regiovisie_workbook::view::{
    FieldView, LiveTableView, NewSectionInput, RevisionView, SectionInput, SectionMove, SectionRowView,
    SectionView, VersionInput, VersionView,
};
use serde::Serialize;
use specta::Type;
use tauri::AppHandle;

use super::{Answer, change, frame, read};

/// A picture that was kept.
#[derive(Debug, Clone, Serialize, Type)]
pub struct ImageView {
    /// `afbeelding:HASH`.
    pub source: String,
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
}

/// Asks for a picture and keeps it in the workbook. It is put into the text of `section` by the window.
#[tauri::command]
#[specta::specta]
pub(crate) async fn add_image(app: AppHandle, section: String) -> Answer<Option<ImageView>> {
    read(&app, |workbook| workbook.section(&section))?;
    let chosen = frame::ask(&app, |dialog, answer| {
        dialog.add_filter(say("dialog-picture"), &["png", "jpg", "jpeg"]).pick_file(answer);
    });
    let Some(path) = chosen.await? else { return Ok(None) };
    let kept = change(&app, |workbook| workbook.add_picture(&path))?;
    let source = format!("afbeelding:{}", kept.hash);
    Ok(Some(ImageView { source, width: kept.width, height: kept.height }))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn sections(app: AppHandle) -> Answer<Vec<SectionRowView>> {
    read(&app, Workbook::sections)
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn section(app: AppHandle, id: String) -> Answer<SectionView> {
    read(&app, |workbook| workbook.section(&id))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn write_section(app: AppHandle, id: String, body: String) -> Answer<()> {
    change(&app, |workbook| workbook.write_section(&id, &body))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn edit_section(app: AppHandle, id: String, input: SectionInput) -> Answer<()> {
    change(&app, |workbook| workbook.edit_section(&id, &input))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn add_section(app: AppHandle, input: NewSectionInput) -> Answer<String> {
    change(&app, |workbook| workbook.add_section(&input))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn move_section(app: AppHandle, id: String, direction: SectionMove) -> Answer<()> {
    change(&app, |workbook| workbook.move_section(&id, direction))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn remove_section(app: AppHandle, id: String) -> Answer<()> {
    change(&app, |workbook| workbook.remove_section(&id))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn section_history(app: AppHandle, id: String) -> Answer<Vec<RevisionView>> {
    read(&app, |workbook| workbook.section_history(&id))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn restore_revision(app: AppHandle, id: String, entry: String) -> Answer<()> {
    change(&app, |workbook| workbook.restore_revision(&id, &entry))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn fields(app: AppHandle) -> Answer<Vec<FieldView>> {
    read(&app, Workbook::fields)
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn live_tables() -> Answer<Vec<LiveTableView>> {
    Ok(regiovisie_workbook::live_tables())
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn versions(app: AppHandle) -> Answer<Vec<VersionView>> {
    read(&app, Workbook::versions)
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn fix_version(app: AppHandle, input: VersionInput) -> Answer<VersionView> {
    change(&app, |workbook| workbook.fix_version(&input))
}
