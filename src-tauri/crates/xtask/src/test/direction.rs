//! The direction of dependencies: the window is replaceable, the workbook is not, and no room reaches up.

use super::metadata::{Metadata, Package};
use super::{Tally, imports};
use crate::failure::Failure;
use crate::place::Place;
use crate::process::Call;

/// Our packages and the ones each may use. A row uses only rows above it, so that there can be no circle.
const ROOMS: &[(&str, &[&str])] = &[
    ("regiovisie-model", &[]),
    ("regiovisie-text", &[]),
    ("regiovisie-wording", &[]),
    ("regiovisie-norm", &["model", "text"]),
    ("regiovisie-sheets", &[]),
    ("regiovisie-drawing", &[]),
    ("regiovisie-documents", &["model", "norm", "text", "wording", "sheets", "drawing"]),
    ("regiovisie-word", &["text"]),
    ("regiovisie-store", &["model", "norm"]),
    (
        "regiovisie-workbook",
        &["model", "norm", "text", "documents", "word", "wording", "store", "sheets", "drawing"],
    ),
    ("regiovisie-cli", &["workbook", "wording"]),
    ("regiovisie", &["workbook", "wording"]),
];

/// Packages that ship nothing: they may look at everything.
const OUTSIDE: &[&str] = &["regiovisie-tests", "xtask"];

/// Who must not reach what, however far down.
const UNREACHABLE: &[(&[&str], &[&str], &str)] = &[
    (
        &[
            "workbook",
            "cli",
            "store",
            "documents",
            "word",
            "norm",
            "text",
            "model",
            "wording",
            "sheets",
            "drawing",
        ],
        &["tauri", "wry"],
        "the core knows no window",
    ),
    (
        &["word", "documents", "text", "norm", "model", "wording", "sheets", "drawing"],
        &["rusqlite", "libsqlite3-sys"],
        "only store speaks SQL",
    ),
    (&["documents", "text", "norm", "model", "store"], &["docx-rs"], "only word knows the file format"),
];

pub(super) fn take(place: &Place) -> Result<Tally, Failure> {
    let metadata = Metadata::read(place)?;
    let mut tally = Tally::default();
    tally.check("every package has its row in the table of rooms", &strangers(&metadata));
    for package in metadata.ours() {
        tally.check(&format!("{} uses only the rooms below it", package.name), &climbing(package));
    }
    for &(rooms, forbidden, rule) in UNREACHABLE {
        for room in rooms {
            let package = format!("regiovisie-{room}");
            let found = reached(place, &package, forbidden)?;
            tally.check(&format!("{rule}: {package} does not reach {}", forbidden.join(" or ")), &found);
        }
    }
    imports::check(place, &mut tally)?;
    Ok(tally)
}

fn strangers(metadata: &Metadata) -> Vec<String> {
    let known = |name: &str| OUTSIDE.contains(&name) || ROOMS.iter().any(|(room, _)| *room == name);
    metadata.ours().map(|package| package.name.clone()).filter(|name| !known(name)).collect()
}

/// The packages of ours that `package` uses without leave. A test may use what it likes; a circle cargo refuses itself.
fn climbing(package: &Package) -> Vec<String> {
    let Some((_, allowed)) = ROOMS.iter().find(|(room, _)| *room == package.name) else {
        return Vec::new();
    };
    let is_allowed =
        |name: &str| name.strip_prefix("regiovisie-").is_some_and(|short| allowed.contains(&short));
    package
        .dependencies
        .iter()
        .filter(|dependency| dependency.path.is_some() && dependency.kind.as_deref() != Some("dev"))
        .filter(|dependency| !is_allowed(&dependency.name))
        .map(|dependency| format!("{} uses {}", package.name, dependency.name))
        .collect()
}

/// The `forbidden` packages in the tree under `package`.
fn reached(place: &Place, package: &str, forbidden: &[&str]) -> Result<Vec<String>, Failure> {
    let tree = Call::cargo(place.root())
        .args([
            "tree",
            "--locked",
            "--package",
            package,
            "--edges=normal,build",
            "--target=all",
            "--prefix=none",
        ])
        .capture()?;
    let names = tree.lines().filter_map(|line| line.split(' ').next());
    let mut found: Vec<String> = names.filter(|name| forbidden.contains(name)).map(str::to_owned).collect();
    found.sort();
    found.dedup();
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_room_uses_only_rooms_above_it_in_the_table() {
        for (at, (name, uses)) in ROOMS.iter().enumerate() {
            let above: Vec<&str> = ROOMS.iter().take(at).map(|(room, _)| *room).collect();
            for used in *uses {
                assert!(
                    above.contains(&format!("regiovisie-{used}").as_str()),
                    "{name} uses {used}, which stands lower"
                );
            }
        }
    }

    #[test]
    fn a_dependency_that_climbs_is_found_and_one_of_a_test_is_not() {
        let package: Package = serde_json::from_value(serde_json::json!({
            "id": "x", "name": "regiovisie-word",
            "dependencies": [
                { "name": "regiovisie-text", "path": "/a" },
                { "name": "regiovisie-store", "path": "/b" },
                { "name": "regiovisie-documents", "path": "/c", "kind": "dev" },
                { "name": "zip" },
            ],
        }))
        .unwrap();
        assert_eq!(climbing(&package), ["regiovisie-word uses regiovisie-store"]);
    }
}
