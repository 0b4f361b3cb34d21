//! The built window: `ui/dist`, which the shell embeds when it is compiled.

use std::fs;
use std::path::Path;
use std::time::SystemTime;

use crate::failure::Failure;
use crate::place::Place;
use crate::process::Call;

/// What the build reads, seen from the root.
const SOURCES: &[&str] = &[
    "ui/src",
    "ui/index.html",
    "ui/public",
    "ui/package-lock.json",
    "ui/vite.config.ts",
    "ui/vite.dutch-only.ts",
    "ui/tsconfig.json",
    "assets",
];

/// Builds the window when a source is newer than what was built.
pub(super) fn build(place: &Place) -> Result<(), Failure> {
    let built = modified(&place.ui().join("dist/index.html"));
    let newest = SOURCES.iter().filter_map(|source| newest_under(&place.root().join(source))).max();
    if built.is_some() && built >= newest {
        return Ok(());
    }
    Call::npm(&place.ui()).args(["run", "--silent", "build"]).run()
}

/// The latest change of a file, or of any file in a folder; removing a file changes its folder.
fn newest_under(path: &Path) -> Option<SystemTime> {
    let below = fs::read_dir(path).into_iter().flatten().flatten();
    let newest_below = below.filter_map(|entry| newest_under(&entry.path())).max();
    modified(path).max(newest_below)
}

fn modified(path: &Path) -> Option<SystemTime> {
    fs::metadata(path).and_then(|metadata| metadata.modified()).ok()
}
