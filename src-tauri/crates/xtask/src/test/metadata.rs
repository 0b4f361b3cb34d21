//! What cargo knows of the workspace and its dependencies; only the part that our checks read.

use std::collections::BTreeSet;

use serde::Deserialize;

use crate::failure::Failure;
use crate::place::Place;
use crate::process::Call;

#[derive(Deserialize)]
pub(super) struct Metadata {
    packages: Vec<Package>,
    workspace_members: BTreeSet<String>,
}

#[derive(Deserialize)]
pub(super) struct Package {
    id: String,
    pub(super) name: String,
    pub(super) dependencies: Vec<Dependency>,
}

#[derive(Deserialize)]
pub(super) struct Dependency {
    pub(super) name: String,
    /// `dev` or `build`; none for an ordinary one.
    pub(super) kind: Option<String>,
    /// The folder of a package of our own.
    pub(super) path: Option<String>,
}

impl Metadata {
    pub(super) fn read(place: &Place) -> Result<Self, Failure> {
        let text =
            Call::cargo(place.root()).args(["metadata", "--format-version=1", "--locked"]).capture()?;
        serde_json::from_str(&text).map_err(|error| Failure::unexpected("cargo metadata", &error))
    }

    /// Our own packages.
    pub(super) fn ours(&self) -> impl Iterator<Item = &Package> {
        self.packages.iter().filter(|package| self.workspace_members.contains(&package.id))
    }
}
