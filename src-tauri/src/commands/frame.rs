//! The frame of the window: start, open, close, overview, history, search, about.

use std::path::{Path, PathBuf};

use regiovisie_wording::say;
use regiovisie_workbook::view::{
    EntryView, HitView, NewWorkbookInput, OverviewView, RegionChoiceView, StartSituationView, WorkbookView,
};
use regiovisie_workbook::{Error, Fault, Workbook, absolute};
use serde::Serialize;
use specta::Type;
use tauri::{AppHandle, Manager, State as Managed};
use tauri_plugin_dialog::{DialogExt, FilePath};
use tokio::sync::oneshot;

use super::{Answer, fault, nothing_open, read, tell, title};
use crate::state::State;

/// What the window needs to know at its start.
#[derive(Debug, Clone, Serialize, Type)]
pub struct AppStateView {
    /// The open workbook.
    pub workbook: Option<WorkbookView>,
    /// Workbooks opened before.
    pub recent: Vec<RecentView>,
    /// Name of the user, as the history shows it.
    pub user: String,
    /// Why the file that was asked for at the start did not open.
    pub opening_error: Option<Fault>,
    /// The file that was asked for at the start and did not open.
    pub opening_path: Option<String>,
}

/// A workbook opened before.
#[derive(Debug, Clone, Serialize, Type)]
pub struct RecentView {
    /// Where it is.
    pub path: String,
    /// File name without extension.
    pub name: String,
    /// Its region.
    pub region: String,
    /// Whether the file is still there.
    pub exists: bool,
}

/// About the program.
#[derive(Debug, Clone, Serialize, Type)]
pub struct AboutView {
    /// Version of the program.
    pub version: String,
    /// Where names and codes of municipalities come from.
    pub attribution: String,
    /// Licences of what the program is built with.
    pub notices: String,
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn app_state(state: Managed<'_, State>) -> Answer<AppStateView> {
    let workbook = state.workbook().as_ref().map(Workbook::view).transpose()?;
    let user = state.around().actor();
    let settings = state.settings();
    let recent = settings.recent.iter().map(|recent| RecentView {
        path: recent.path.display().to_string(),
        name: stem(&recent.path),
        region: recent.region.clone(),
        exists: recent.path.exists(),
    });
    let recent = recent.collect();
    drop(settings);
    let (opening_error, opening_path) =
        state.take_opening_error().map(|(error, path)| (error, path.display().to_string())).unzip();
    Ok(AppStateView { workbook, recent, user, opening_error, opening_path })
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn set_user(app: AppHandle, name: String) -> Answer<()> {
    let state = app.state::<State>();
    state.settings().set_user(&name);
    let around = state.around();
    if let Some(workbook) = state.workbook().as_mut() {
        workbook.act_as(around);
    }
    Ok(())
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn region_choices() -> Answer<Vec<RegionChoiceView>> {
    Ok(regiovisie_workbook::region_choices())
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn start_situations() -> Answer<Vec<StartSituationView>> {
    Ok(regiovisie_workbook::start_situations()?)
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn choose_new_file(app: AppHandle, suggested: String) -> Answer<Option<String>> {
    let chosen = ask(&app, |dialog, answer| {
        let filter = say("dialog-workbook");
        dialog.add_filter(filter, &["regiovisie"]).set_file_name(suggested).save_file(answer);
    });
    let path = chosen.await?.map(|path| match path.extension() {
        Some(extension) if extension == "regiovisie" => path,
        _ => PathBuf::from(format!("{}.regiovisie", path.display())),
    });
    Ok(path.map(|path| path.display().to_string()))
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn choose_open_file(app: AppHandle) -> Answer<Option<String>> {
    let chosen = ask(&app, |dialog, answer| {
        dialog.add_filter(say("dialog-workbook"), &["regiovisie"]).pick_file(answer);
    });
    Ok(chosen.await?.map(|path| path.display().to_string()))
}

#[tauri::command]
#[specta::specta]
pub(crate) async fn choose_folder(app: AppHandle) -> Answer<Option<String>> {
    let chosen = ask(&app, Dialog::pick_folder);
    Ok(chosen.await?.map(|path| path.display().to_string()))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn create_workbook(app: AppHandle, path: String, input: NewWorkbookInput) -> Answer<WorkbookView> {
    let around = app.state::<State>().around();
    take(&app, Path::new(&path), Making::Makes, |path| Workbook::create(path, &input, around))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn create_example(app: AppHandle, path: String) -> Answer<WorkbookView> {
    let around = app.state::<State>().around();
    take(&app, Path::new(&path), Making::Makes, |path| Workbook::create_example(path, around))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn open_workbook(app: AppHandle, path: String, read_only: bool) -> Answer<WorkbookView> {
    let around = app.state::<State>().around();
    take(&app, Path::new(&path), Making::Opens, |path| {
        if read_only {
            Workbook::read(path, around)
        } else {
            Workbook::open(path, around).map(|(workbook, _)| workbook)
        }
    })
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn close_workbook(app: AppHandle) -> Answer<()> {
    app.state::<State>().leave_reading_room();
    *app.state::<State>().workbook() = None;
    title(&app);
    Ok(())
}

/// The window has saved what was still being typed: it may close.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn finish_closing(app: AppHandle) -> Answer<()> {
    *app.state::<State>().workbook() = None;
    if let Some(window) = app.get_webview_window("main") {
        let _ = window.destroy();
    }
    Ok(())
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn workbook(app: AppHandle) -> Answer<WorkbookView> {
    read(&app, Workbook::view)
}

/// Writes a whole copy to a new file: also when the workbook itself has gone from its place.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn save_copy(app: AppHandle, path: String) -> Answer<()> {
    read(&app, |workbook| workbook.save_copy(&absolute(Path::new(&path))))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn overview(app: AppHandle) -> Answer<OverviewView> {
    read(&app, Workbook::overview)
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn history(app: AppHandle, limit: u32, before: Option<String>) -> Answer<Vec<EntryView>> {
    read(&app, |workbook| workbook.history(limit, before.as_deref()))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn undo(app: AppHandle) -> Answer<WorkbookView> {
    reverse(&app, Workbook::undo)
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn redo(app: AppHandle) -> Answer<WorkbookView> {
    reverse(&app, Workbook::redo)
}

/// Most hits that the search shows.
const HITS: usize = 50;

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn search(app: AppHandle, words: String) -> Answer<Vec<HitView>> {
    read(&app, |workbook| workbook.search(&words, HITS))
}

#[tauri::command(async)]
#[specta::specta]
pub(crate) fn about() -> Answer<AboutView> {
    Ok(AboutView {
        version: env!("CARGO_PKG_VERSION").to_owned(),
        attribution: say("about-attribution"),
        notices: include_str!("../../../assets/notices.txt").to_owned(),
    })
}

/// Whether a workbook is made or one that exists is opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Making {
    Makes,
    Opens,
}

/// Makes a workbook the open one. The one that was open is closed first: two windows on one file cannot be.
fn take(
    app: &AppHandle,
    path: &Path,
    making: Making,
    open: impl FnOnce(&Path) -> Result<Workbook, Error>,
) -> Answer<WorkbookView> {
    let path = absolute(path);
    let state = app.state::<State>();
    state.leave_reading_room();
    let mut slot = state.workbook();
    // A file that is open here already is closed first, but only while it is really there: one that has gone
    // lives on in this program alone, until a copy is kept.
    if making == Making::Opens && slot.as_ref().is_some_and(|w| w.is_at(&path)) {
        *slot = None;
    }
    let workbook = match open(&path) {
        Ok(workbook) => workbook,
        Err(error) => {
            drop(slot);
            title(app);
            return Err(error.into());
        }
    };
    let view = workbook.view()?;
    state.remember(&path, &workbook);
    *slot = Some(workbook);
    drop(slot);
    title(app);
    Ok(view)
}

fn reverse(
    app: &AppHandle,
    work: impl FnOnce(&mut Workbook) -> Result<Option<regiovisie_workbook::Taken>, Error>,
) -> Answer<WorkbookView> {
    let state = app.state::<State>();
    let mut open = state.workbook();
    let workbook = open.as_mut().ok_or_else(nothing_open)?;
    let taken = work(workbook)?;
    let view = workbook.view()?;
    drop(open);
    if let Some(taken) = taken {
        tell(app, &taken.changes);
    }
    Ok(view)
}

type Dialog = tauri_plugin_dialog::FileDialogBuilder<tauri::Wry>;
type Reply = Box<dyn FnOnce(Option<FilePath>) + Send>;

/// Shows a dialog of the system and waits for the answer without holding up the window.
pub(super) async fn ask(app: &AppHandle, show: impl FnOnce(Dialog, Reply)) -> Answer<Option<PathBuf>> {
    #[cfg(debug_assertions)]
    if let Some(path) = std::env::var_os("REGIOVISIE_DIALOG_PATH") {
        return Ok(Some(next_test_path(PathBuf::from(path))));
    }
    let (send, receive) = oneshot::channel();
    let mut dialog = app.dialog().file();
    if let Some(window) = app.get_webview_window("main") {
        dialog = dialog.set_parent(&window);
    }
    show(dialog, Box::new(move |chosen| drop(send.send(chosen))));
    let chosen = receive.await.map_err(|_| fault("dialog", "error-dialog"))?;
    Ok(chosen.and_then(|path| path.into_path().ok()))
}

/// In tests a dialog cannot be mocked: the variable names a file whose lines are the answers, one for each
/// dialog, or the answer itself.
#[cfg(debug_assertions)]
fn next_test_path(named: PathBuf) -> PathBuf {
    if named.extension().is_none_or(|e| e != "antwoorden") {
        return named;
    }
    let text = std::fs::read_to_string(&named).unwrap_or_default();
    let mut lines = text.lines();
    let first = lines.next().unwrap_or_default().to_owned();
    let rest: Vec<&str> = lines.collect();
    let _ = std::fs::write(&named, rest.join("\n"));
    PathBuf::from(first)
}

fn stem(path: &Path) -> String {
    path.file_stem().map(|s| s.to_string_lossy().into_owned()).unwrap_or_default()
}
