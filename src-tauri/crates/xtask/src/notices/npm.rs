//! The npm packages inside the window: those of the lock file that are not only for building and testing.

use std::collections::BTreeMap;
use std::fs;

use serde::Deserialize;

use super::Package;
use crate::failure::Failure;
use crate::place::Place;

#[derive(Deserialize)]
struct Lock {
    packages: BTreeMap<String, Locked>,
}

#[derive(Deserialize)]
struct Locked {
    #[serde(default)]
    version: String,
    #[serde(default)]
    license: String,
    #[serde(default)]
    dev: bool,
}

pub(super) fn inside(place: &Place) -> Result<Vec<Package>, Failure> {
    let file = place.ui().join("package-lock.json");
    let text = fs::read_to_string(&file).map_err(Failure::at(&file))?;
    let lock: Lock =
        serde_json::from_str(&text).map_err(|error| Failure::unexpected("ui/package-lock.json", &error))?;
    let shipped = lock.packages.into_iter().filter(|(path, locked)| !path.is_empty() && !locked.dev);
    Ok(shipped
        .map(|(path, locked)| Package {
            name: path.rsplit("node_modules/").next().unwrap_or(&path).to_owned(),
            version: locked.version,
            licence: locked.license,
            folder: place.ui().join(path),
        })
        .collect())
}
