//! An empty Tauri window: the peer that start and memory of the program are measured against.
//!
//! An example of the shell's package, so that both are built from the same crates with the same profile. Needs the feature
//! `bench`: an ordinary build or test does not pay for it.

use std::process::ExitCode;

fn main() -> ExitCode {
    let context = tauri::generate_context!("../tests/bench/empty-window/tauri.conf.json");
    match tauri::Builder::default().run(context) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}
