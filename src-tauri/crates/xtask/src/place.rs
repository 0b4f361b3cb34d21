//! Where the things of this repository are.

use std::env;
use std::path::{Path, PathBuf};

use crate::failure::Failure;

/// The folders of one checkout.
pub(crate) struct Place {
    root: PathBuf,
    target: PathBuf,
}

impl Place {
    /// The checkout this program was built from.
    pub(crate) fn of_this_repository() -> Result<Self, Failure> {
        let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..");
        let root = beside.canonicalize().map_err(Failure::at(&beside))?;
        let target =
            env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), |given| root.join(given));
        Ok(Self { root, target })
    }

    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    /// Cargo's folder for everything made here.
    pub(crate) fn target(&self) -> &Path {
        &self.target
    }

    /// The window's sources.
    pub(crate) fn ui(&self) -> PathBuf {
        self.root.join("ui")
    }

    /// The tests of the real window, and the npm tools that belong to no room of the product.
    pub(crate) fn e2e(&self) -> PathBuf {
        self.root.join("tests/e2e")
    }

    /// A program that an npm package of `tests/e2e` brings.
    pub(crate) fn e2e_tool(&self, name: &str) -> PathBuf {
        let name = if cfg!(windows) { format!("{name}.cmd") } else { name.to_owned() };
        self.e2e().join("node_modules/.bin").join(name)
    }

    /// The checks of files that are not ours to make, in Python.
    pub(crate) fn document_checks(&self) -> PathBuf {
        self.root.join("tests/documents")
    }

    /// Where the Python of those checks stands.
    pub(crate) fn python_folder(&self) -> PathBuf {
        self.target.join("python")
    }

    /// That Python.
    pub(crate) fn python(&self) -> PathBuf {
        let inside = if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" };
        self.python_folder().join(inside)
    }

    /// A program of ours, as cargo leaves it for `profile` (`debug` or `release`).
    pub(crate) fn program(&self, profile: &str, name: &str) -> PathBuf {
        self.target.join(profile).join(format!("{name}{}", env::consts::EXE_SUFFIX))
    }
}
