//! The top level of the repository: what a newcomer sees first is what we decided to show.

use std::collections::BTreeSet;

use super::Tally;
use crate::failure::Failure;
use crate::place::Place;
use crate::process::Call;

/// Everything at the top that is not hidden.
const TOP: &[&str] =
    &["Cargo.lock", "Cargo.toml", "LICENSE", "README.md", "assets", "src-tauri", "tests", "ui"];

pub(super) fn take(place: &Place) -> Result<Tally, Failure> {
    // Git knows what belongs to the repository; what it ignores (`target`) is no part of it.
    let files = Call::new("git", place.root())
        .args(["ls-files", "--cached", "--others", "--exclude-standard"])
        .capture()?;
    let top = top_of(&files);
    let wanted: BTreeSet<&str> = TOP.iter().copied().collect();
    let named = |names: Vec<&&str>| names.into_iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
    let mut tally = Tally::default();
    tally.check("nothing else at the top level", &named(top.difference(&wanted).collect()));
    tally.check("all that belongs at the top level is there", &named(wanted.difference(&top).collect()));
    Ok(tally)
}

fn top_of(files: &str) -> BTreeSet<&str> {
    files.lines().filter_map(|path| path.split('/').next()).filter(|name| !name.starts_with('.')).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hidden_things_do_not_count() {
        let top = top_of(".ci/run\nCargo.toml\nui/src/main.tsx\nui/index.html\n");
        assert_eq!(top.into_iter().collect::<Vec<_>>(), ["Cargo.toml", "ui"]);
    }
}
