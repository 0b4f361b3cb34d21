//! `cargo xtask package`: the installable packages, and a try of the Debian one on this machine.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use crate::failure::Failure;
use crate::place::Place;
use crate::process::Call;
use crate::setup::{self, Need};

/// The bundles made, each in its folder under `target/release/bundle`.
const KINDS: &[&str] = &["deb", "rpm"];

/// Builds the packages and prints where they are and how large.
pub(crate) fn package(place: &Place) -> Result<ExitCode, Failure> {
    for file in build(place)? {
        let size = fs::metadata(&file).map_err(Failure::at(&file))?.len();
        println!("{} ({}.{} MB)", file.display(), size / 1_000_000, size % 1_000_000 / 100_000);
    }
    Ok(ExitCode::SUCCESS)
}

/// Builds the packages, installs the Debian one, looks at it running, and removes it again.
pub(crate) fn package_and_try(place: &Place) -> Result<ExitCode, Failure> {
    package(place)?;
    setup::prepare(place, &[Need::Screen, Need::Desktop, Need::Tools])?;
    let package = first_in(&bundle_folder(place, "deb"), "deb")?;
    let heard = Call::new("node", &place.e2e())
        .args(["--test", "--test-reporter=spec", "--test-timeout=180000", "--test-force-exit", "installed/"])
        .env("REGIOVISIE_DEB", package)
        .hear()?;
    Ok(if heard.well { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn build(place: &Place) -> Result<Vec<PathBuf>, Failure> {
    setup::prepare(place, &[Need::Core, Need::Window, Need::UiBuilt, Need::Tools])?;
    for kind in KINDS {
        // Only what this build makes may lie there afterwards.
        let folder = bundle_folder(place, kind);
        if folder.exists() {
            fs::remove_dir_all(&folder).map_err(Failure::at(&folder))?;
        }
    }
    // The command line goes into the same package; the bundler takes it from where cargo leaves it.
    let cargo = Call::cargo(place.root()).args(["build", "--release", "--locked"]);
    cargo.args(["--package=regiovisie-cli", "--package=regiovisie"]).run()?;
    Call::new(place.e2e_tool("tauri"), &place.root().join("src-tauri"))
        .args(["build", "--ci", "--bundles", &KINDS.join(","), "--", "--locked"])
        .run()?;
    KINDS.iter().map(|kind| first_in(&bundle_folder(place, kind), kind)).collect()
}

fn bundle_folder(place: &Place, kind: &str) -> PathBuf {
    place.target().join("release/bundle").join(kind)
}

fn first_in(folder: &Path, kind: &str) -> Result<PathBuf, Failure> {
    let entries = fs::read_dir(folder).map_err(Failure::at(folder))?.flatten().map(|entry| entry.path());
    let mut files =
        entries.filter(|path| path.is_file() && path.extension().is_some_and(|found| found == kind));
    files
        .next()
        .ok_or_else(|| Failure::unexpected(folder.display().to_string(), &format!("no .{kind} in it")))
}
