//! What can be wrong with a catalogue. These are mistakes in data, found when it is read.

use thiserror::Error;

/// A catalogue that cannot be used, with the place of the mistake.
#[derive(Debug, Error, PartialEq, Eq)]
pub enum CatalogueError {
    /// A file is no valid TOML or lacks something.
    #[error("{file}: {message}")]
    Syntax {
        /// Path inside the catalogue folder.
        file: String,
        /// What the parser says.
        message: String,
    },
    /// A file that must be there is not.
    #[error("{0} is missing")]
    Missing(String),
    /// An id stands twice.
    #[error("{catalogue}: the id {id} stands twice")]
    Double {
        /// Catalogue.
        catalogue: String,
        /// The id.
        id: String,
    },
    /// Something refers to a thing that does not exist.
    #[error("{catalogue}: {from} refers to {to}, which does not exist")]
    Broken {
        /// Catalogue.
        catalogue: String,
        /// Where the reference stands.
        from: String,
        /// What it points to.
        to: String,
    },
    /// A rule of the format is broken.
    #[error("{catalogue}: {id}: {rule}")]
    Rule {
        /// Catalogue.
        catalogue: String,
        /// Where.
        id: String,
        /// Which rule.
        rule: &'static str,
    },
}
