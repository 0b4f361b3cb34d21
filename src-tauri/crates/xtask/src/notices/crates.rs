//! The crates inside the programs: what cargo links for the systems we build for, without tools and tests.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use serde::Deserialize;

use super::Package;
use crate::failure::Failure;
use crate::place::Place;
use crate::process::Call;

/// The systems whose programs the notices are for.
const SYSTEMS: &[&str] = &[
    "--target=x86_64-unknown-linux-gnu",
    "--target=x86_64-pc-windows-msvc",
    "--target=aarch64-apple-darwin",
];

#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Found>,
}

#[derive(Deserialize)]
struct Found {
    name: String,
    version: String,
    license: Option<String>,
    manifest_path: PathBuf,
    /// None for a package of our own.
    source: Option<String>,
}

pub(super) fn inside(place: &Place) -> Result<Vec<Package>, Failure> {
    let tree = Call::cargo(place.root())
        .args(["tree", "--locked", "--package=regiovisie", "--package=regiovisie-cli", "--edges=normal"])
        .args(["--prefix=none", "--no-dedupe"])
        .args(SYSTEMS)
        .capture()?;
    let linked: BTreeSet<(&str, &str)> = tree.lines().filter_map(name_and_version).collect();

    let said = Call::cargo(place.root()).args(["metadata", "--format-version=1", "--locked"]).capture()?;
    let known: Metadata =
        serde_json::from_str(&said).map_err(|error| Failure::unexpected("cargo metadata", &error))?;
    let theirs = known.packages.into_iter().filter(|found| found.source.is_some());
    let theirs = theirs.filter(|found| linked.contains(&(found.name.as_str(), found.version.as_str())));
    let named: BTreeMap<(String, String), Package> = theirs
        .map(|found| {
            let folder = found.manifest_path.parent().map(Path::to_owned).unwrap_or_default();
            let licence = found.license.unwrap_or_default();
            let package =
                Package { name: found.name.clone(), version: found.version.clone(), licence, folder };
            ((found.name, found.version), package)
        })
        .collect();
    Ok(named.into_values().collect())
}

/// `serde v1.0.228 (proc-macro)`.
fn name_and_version(line: &str) -> Option<(&str, &str)> {
    let mut words = line.split(' ');
    Some((words.next()?, words.next()?.strip_prefix('v')?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_of_the_tree_names_a_package() {
        assert_eq!(name_and_version("serde v1.0.228 (proc-macro)"), Some(("serde", "1.0.228")));
        assert_eq!(name_and_version(""), None);
    }
}
