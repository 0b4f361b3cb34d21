//! The commands of the window, by area. Each calls one use case, maps the error, returns a view.
#![expect(clippy::needless_pass_by_value, reason = "Tauri hands a command its arguments by value")]
#![expect(clippy::unnecessary_wraps, reason = "every command answers the window in one shape")]

pub(crate) mod agreement;
pub(crate) mod contribution;
pub(crate) mod council;
pub(crate) mod document;
pub(crate) mod evidence;
pub(crate) mod frame;
pub(crate) mod instrument;
pub(crate) mod meeting;
pub(crate) mod party;
pub(crate) mod privacy;
pub(crate) mod process;
pub(crate) mod reflection;
pub(crate) mod section;
pub(crate) mod snapshot;

use regiovisie_wording::{Args, say, say_with};
use regiovisie_workbook::{Changed as Change, Changes, Error, Fault, Noun, Workbook};
use tauri::{AppHandle, Manager};
use tauri_specta::Event;

use crate::events::Changed;
use crate::state::State;

/// What a command returns to the window.
pub(crate) type Answer<T> = Result<T, Fault>;

/// Reads from the open workbook.
pub(crate) fn read<T>(app: &AppHandle, work: impl FnOnce(&Workbook) -> Result<T, Error>) -> Answer<T> {
    let state = app.state::<State>();
    let open = state.workbook();
    let workbook = open.as_ref().ok_or_else(nothing_open)?;
    Ok(work(workbook)?)
}

/// Changes the open workbook and tells the window what became stale.
pub(crate) fn change<T>(
    app: &AppHandle,
    work: impl FnOnce(&mut Workbook) -> Result<Change<T>, Error>,
) -> Answer<T> {
    let changed = {
        let state = app.state::<State>();
        let mut open = state.workbook();
        work(open.as_mut().ok_or_else(nothing_open)?)?
    };
    tell(app, &changed.changes);
    Ok(changed.value)
}

/// Tells the window what became stale.
pub(crate) fn tell(app: &AppHandle, changes: &Changes) {
    if changes.is_empty() {
        return;
    }
    let mut nouns: Vec<String> = changes.nouns.iter().map(|noun| noun.word().to_owned()).collect();
    nouns.push("history".to_owned());
    let _ = Changed { nouns }.emit(app);
    if changes.nouns.contains(&Noun::Region) {
        title(app);
    }
}

/// Shows in the title bar which workbook is open. Everything is always saved, and it says so.
pub(crate) fn title(app: &AppHandle) {
    let state = app.state::<State>();
    let view = state.workbook().as_ref().and_then(|workbook| workbook.view().ok());
    let title = match view {
        Some(view) => {
            let id = if view.read_only.is_some() { "title-read-only" } else { "title-open" };
            say_with(id, &Args::new().text("name", view.name).text("region", view.region.name))
        }
        None => say("title"),
    };
    if let Some(window) = app.get_webview_window("main") {
        let _ = window.set_title(&title);
    }
}

/// The answer to a command that needs a workbook when none is open.
pub(crate) fn nothing_open() -> Fault {
    fault("nothing_open", "error-nothing-open")
}

/// A fault of the shell itself.
pub(crate) fn fault(code: &str, id: &str) -> Fault {
    let part = |name: &str| say(&format!("{id}.{name}"));
    Fault { code: code.to_owned(), what: part("what"), safe: part("safe"), next: part("next"), exit: 2 }
}
