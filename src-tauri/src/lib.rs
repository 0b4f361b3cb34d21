//! The shell: one window, its dialogs, its picture protocol, and commands of a few lines that each call one
//! use case.
//!
//! Architecture Invariant: no rule of the field stands here, and the window reaches nothing but these
//! commands and events. Deliberately absent: network, file and shell access from the window.

mod commands;
mod events;
mod pictures;
mod settings;
mod state;

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::time::Duration;

use tauri::Manager;
use tauri_specta::{Builder, Event, collect_commands, collect_events};

use crate::events::{Changed, Closing, HandedOver, Progress};
use crate::state::State;

/// Runs the program until its window closes.
pub fn run() -> tauri::Result<()> {
    let ipc = builder();
    let asked = file_argument(std::env::args_os().skip(1), None);
    tauri::Builder::default()
        .plugin(tauri_plugin_single_instance::init(|app, arguments, folder| {
            let arguments = arguments.into_iter().skip(1).map(OsString::from);
            if let Some(path) = file_argument(arguments, Some(Path::new(&folder))) {
                let _ = HandedOver { path: path.display().to_string() }.emit(app);
            }
            if let Some(window) = app.get_webview_window("main") {
                let _ = window.unminimize();
                let _ = window.set_focus();
            }
        }))
        .plugin(tauri_plugin_dialog::init())
        .register_uri_scheme_protocol("afbeelding", |context, request| {
            pictures::answer(context.app_handle(), &request)
        })
        .invoke_handler(ipc.invoke_handler())
        .on_window_event(|window, event| {
            if let tauri::WindowEvent::CloseRequested { api, .. } = event {
                api.prevent_close();
                close_soon(window);
            }
        })
        .setup(move |app| {
            ipc.mount_events(app);
            let folder = app.path().app_config_dir()?;
            let mut state = State::new(&folder);
            if let Some(path) = asked {
                state.open_asked(&path);
            }
            app.manage(state);
            commands::title(app.handle());
            Ok(())
        })
        .build(tauri::generate_context!())?
        .run(|app, event| {
            if let tauri::RunEvent::Exit = event {
                app.state::<State>().leave_reading_room();
            }
        });
    Ok(())
}

/// How long the window gets to save what is still being typed before it closes all the same.
const PATIENCE: Duration = Duration::from_secs(3);

/// Asks the window to save what is still being typed; closes it when it has, or after a while.
fn close_soon(window: &tauri::Window) {
    let window = window.clone();
    let _ = Closing.emit(window.app_handle());
    tauri::async_runtime::spawn(async move {
        tokio::time::sleep(PATIENCE).await;
        let _ = window.destroy();
    });
}

/// The workbook that a start of the program asks for: its first argument that is no option.
fn file_argument(arguments: impl Iterator<Item = OsString>, folder: Option<&Path>) -> Option<PathBuf> {
    let first = arguments.into_iter().find(|a| !a.to_string_lossy().starts_with('-'))?;
    let path = PathBuf::from(first);
    Some(folder.map_or_else(|| path.clone(), |folder| folder.join(&path)))
}

/// The whole surface between window and core.
#[expect(clippy::too_many_lines, reason = "it is one list, and Tauri wants it in one place")]
fn builder() -> Builder<tauri::Wry> {
    use commands::{
        agreement, contribution, council, document, evidence, frame, instrument, meeting, party, privacy,
        process, reflection, section, snapshot,
    };
    Builder::<tauri::Wry>::new()
        .disable_serde_phases()
        .commands(collect_commands![
            frame::app_state,
            frame::set_user,
            frame::region_choices,
            frame::start_situations,
            frame::choose_new_file,
            frame::choose_open_file,
            frame::choose_folder,
            frame::create_workbook,
            frame::create_example,
            frame::open_workbook,
            frame::close_workbook,
            frame::finish_closing,
            frame::workbook,
            frame::save_copy,
            frame::overview,
            frame::history,
            frame::undo,
            frame::redo,
            frame::search,
            frame::about,
            agreement::catalogues,
            agreement::agreement,
            agreement::checks,
            agreement::answer_check,
            agreement::choose_norm_file,
            agreement::preview_release,
            agreement::apply_release,
            evidence::evidence,
            evidence::add_evidence,
            evidence::tie_evidence,
            evidence::untie_evidence,
            evidence::edit_evidence,
            evidence::renew_evidence,
            evidence::remove_evidence,
            evidence::choose_evidence_file,
            evidence::open_evidence,
            snapshot::snapshots,
            snapshot::fix_snapshot,
            snapshot::remove_snapshot,
            snapshot::compare_snapshots,
            snapshot::export_comparison,
            reflection::remarks,
            reflection::save_remark,
            reflection::reply_remark,
            reflection::remove_remark,
            reflection::write_reflection_copy,
            reflection::preview_reflection,
            reflection::merge_reflection,
            reflection::choose_workbook,
            reflection::compare_regions,
            instrument::instruments,
            instrument::instrument,
            instrument::fill_fact,
            instrument::add_fact_row,
            instrument::rename_fact_row,
            instrument::remove_fact_row,
            instrument::mark_fact_row,
            process::process,
            process::plan_step,
            process::planner,
            process::save_task,
            process::add_usual_tasks,
            process::remove_task,
            process::tie_planned,
            process::untie_planned,
            process::save_period,
            process::remove_period,
            process::preview_move,
            process::move_planned,
            party::party_kinds,
            party::parties,
            party::party_themes,
            party::set_parts,
            party::advices,
            party::save_advice,
            party::remove_advice,
            party::save_party,
            party::remove_party,
            party::themes,
            meeting::meetings,
            meeting::meeting,
            meeting::log_meeting,
            meeting::edit_meeting,
            meeting::remove_meeting,
            meeting::consultations,
            meeting::plan_meeting,
            contribution::add_contribution,
            contribution::edit_contribution,
            contribution::tell_back,
            contribution::remove_contribution,
            contribution::register,
            contribution::contribution,
            contribution::register_ids,
            contribution::register_groups,
            contribution::answer_input,
            contribution::confirm_answers,
            contribution::reopen_answers,
            contribution::withdraw_answers,
            contribution::split_contribution,
            contribution::join_contributions,
            contribution::mark_contributions,
            contribution::place_contribution,
            contribution::accept_places,
            contribution::passages,
            contribution::section_text,
            contribution::choose_input_file,
            contribution::input_fields,
            contribution::input_file,
            contribution::preview_input,
            contribution::import_input,
            privacy::privacy,
            privacy::preview_erase,
            privacy::erase_person,
            section::sections,
            section::section,
            section::write_section,
            section::edit_section,
            section::add_section,
            section::move_section,
            section::remove_section,
            section::section_history,
            section::restore_revision,
            section::add_image,
            section::fields,
            section::live_tables,
            section::versions,
            section::fix_version,
            council::councils,
            council::save_council,
            council::edit_region,
            council::save_municipality,
            council::remove_municipality,
            document::document_kinds,
            document::export_documents,
            document::export_table,
            document::cancel_work,
            document::open_path,
        ])
        .events(collect_events![Changed, Progress, HandedOver, Closing])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_window_is_told_exactly_what_rust_offers() {
        let scratch = std::env::temp_dir().join(format!("regiovisie-bindings-{}.ts", std::process::id()));
        builder().export(specta_typescript::Typescript::default(), &scratch).unwrap();
        let fresh = std::fs::read_to_string(&scratch).unwrap();
        let _ = std::fs::remove_file(&scratch);
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../ui/src/ipc/bindings.ts");
        if std::env::var_os("REGIOVISIE_WRITE_BINDINGS").is_some() {
            std::fs::write(path, &fresh).unwrap();
        }
        let stored = std::fs::read_to_string(path).unwrap();
        assert!(
            stored == fresh,
            "the bindings are stale: REGIOVISIE_WRITE_BINDINGS=1 cargo test -p regiovisie writes them again"
        );
    }

    #[test]
    fn a_second_start_hands_over_its_file_from_its_own_folder() {
        let arguments = ["--quiet", "zuid.regiovisie"].map(OsString::from);
        let path = file_argument(arguments.into_iter(), Some(Path::new("/map")));
        assert_eq!(path, Some(PathBuf::from("/map/zuid.regiovisie")));
        assert_eq!(file_argument(std::iter::empty(), None), None);
    }
}
