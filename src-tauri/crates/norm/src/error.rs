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
    /// A later version that does not follow the one there is.
    #[error("version {found} does not follow version {has}")]
    NotNext {
        /// The version there is.
        has: u32,
        /// The version of the file.
        found: u32,
    },
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
        rule: CatalogueRule,
    },
}

/// The rules of the format.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CatalogueRule {
    /// Every check has a name, a question, an explanation, evidence and a source.
    Filled,
    /// A check from law says since when.
    InForce,
    /// Only an agreement of the norm holds checks of kind K.
    OnlyAgreements,
    /// A table shows at least one column.
    ShowsColumn,
    /// A column has options when it is a choice, and only then.
    Options,
    /// A column says of which table its rows are when it refers to rows, and only then.
    Reference,
    /// The group of a new check exists.
    Group,
    /// The number of checks fits the kind of change.
    Count,
    /// A new check has an id that was never used; a renamed one keeps its own.
    FreshId,
    /// Every check that comes in its place is written out.
    WrittenOut,
    /// Every check that is written out stands in a change.
    InAChange,
}

impl CatalogueRule {
    /// The word under which the locale names it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Filled => "filled",
            Self::InForce => "in-force",
            Self::OnlyAgreements => "only-agreements",
            Self::ShowsColumn => "shows-column",
            Self::Options => "options",
            Self::Reference => "reference",
            Self::Group => "group",
            Self::Count => "count",
            Self::FreshId => "fresh-id",
            Self::WrittenOut => "written-out",
            Self::InAChange => "in-a-change",
        }
    }
}

impl std::fmt::Display for CatalogueRule {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.word())
    }
}
