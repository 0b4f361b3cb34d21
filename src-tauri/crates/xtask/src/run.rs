//! `cargo xtask run`: from a checkout to an open window, or to finished documents where there is no display.
//!
//! The programs are built in the `dev` profile, not `release`: that is two minutes instead of five on two cores, and the
//! tests reuse every crate of it. The crates that do the heavy work are optimised there too (root `Cargo.toml`).

use std::env;
use std::fs;
use std::path::{PathBuf, absolute};
use std::process::ExitCode;

use crate::failure::Failure;
use crate::place::Place;
use crate::process::Call;
use crate::setup::{self, Need};

/// Opens `file`, or the example workbook; without a display, exports it.
pub(crate) fn run(place: &Place, file: Option<PathBuf>) -> Result<ExitCode, Failure> {
    let file = file.map(|file| absolute(&file).map_err(Failure::at(&file))).transpose()?;
    if has_display() { open(place, file) } else { export(place, file) }
}

fn open(place: &Place, file: Option<PathBuf>) -> Result<ExitCode, Failure> {
    setup::prepare(place, &[Need::Core, Need::Window, Need::UiBuilt])?;
    Call::cargo(place.root())
        .args(["build", "--locked", "--package=regiovisie", "--package=regiovisie-cli"])
        .run()?;
    let file = file.map_or_else(|| example(place), Ok)?;
    Call::new(place.program("debug", "regiovisie"), place.root()).arg(file).run()?;
    Ok(ExitCode::SUCCESS)
}

fn export(place: &Place, file: Option<PathBuf>) -> Result<ExitCode, Failure> {
    println!(
        "No display ($DISPLAY and $WAYLAND_DISPLAY are empty), so no window: the documents are exported instead."
    );
    setup::prepare(place, &[Need::Core])?;
    Call::cargo(place.root()).args(["build", "--locked", "--package=regiovisie-cli"]).run()?;
    let file = file.map_or_else(|| example(place), Ok)?;
    let out = example_folder(place).join("documenten");
    let cli = Call::new(place.program("debug", "regiovisie-cli"), place.root());
    cli.arg("export").arg(file).args(["--all", "--out"]).arg(&out).run()?;
    println!("\nThe documents are in {}", out.display());
    Ok(ExitCode::SUCCESS)
}

/// The example workbook; made when it is not there yet, and left as the user made it when it is.
fn example(place: &Place) -> Result<PathBuf, Failure> {
    let folder = example_folder(place);
    let file = folder.join("voorbeeld.regiovisie");
    if file.exists() {
        println!("The example workbook is in {} (made before; remove it to start afresh)", file.display());
        return Ok(file);
    }
    fs::create_dir_all(&folder).map_err(Failure::at(&folder))?;
    Call::new(place.program("debug", "regiovisie-cli"), place.root())
        .arg("new")
        .arg(&file)
        .arg("--example")
        .run()?;
    println!("The example workbook is in {}", file.display());
    Ok(file)
}

fn example_folder(place: &Place) -> PathBuf {
    place.target().join("voorbeeld")
}

/// Windows and macOS always have one; elsewhere X11 or Wayland says so.
fn has_display() -> bool {
    let is_set = |name| env::var_os(name).is_some_and(|value| !value.is_empty());
    cfg!(any(windows, target_os = "macos")) || is_set("DISPLAY") || is_set("WAYLAND_DISPLAY")
}
