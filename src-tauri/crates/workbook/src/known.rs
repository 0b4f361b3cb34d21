//! What was read of the workbook and still holds: the facts of the rules, so that they are read again only when a
//! change touched what they are made of.
//!
//! Deliberately absent: anything that is not derived from the tables. Throwing all of it away loses nothing.

use std::collections::{BTreeMap, HashMap};
use std::ops::Deref;
use std::sync::Arc;

use chrono::NaiveDate;
use regiovisie_model::facts::{Facts, Table};
use regiovisie_norm::Library;
use regiovisie_store::{Changes, Noun};

use crate::contribution::Texts;
use crate::snapshot::State;

/// The days on which each party was met, by the id of the party.
pub(crate) type Met = HashMap<String, Vec<NaiveDate>>;
/// How much input each party gave and was told back on, by the id of the party.
pub(crate) type Gave = HashMap<String, (u32, u32)>;

/// The catalogues as a workbook has them: those built in, or with a later version of one.
#[derive(Debug, Clone)]
pub(crate) enum Norms {
    BuiltIn(&'static Library),
    Own(Arc<Library>),
}

impl Deref for Norms {
    type Target = Library;

    fn deref(&self) -> &Library {
        match self {
            Self::BuiltIn(library) => library,
            Self::Own(library) => library,
        }
    }
}

/// What a copy for reflection says about itself.
#[derive(Debug)]
pub(crate) struct Reviewed {
    pub(crate) audience: String,
    pub(crate) made_on: String,
    /// How the checks stood when it was made: its facts are not all there.
    pub(crate) state: State,
}

/// Whether a workbook is a copy for reflection.
#[derive(Debug, Default, Clone)]
pub(crate) enum Review {
    /// Nobody looked yet.
    #[default]
    Unread,
    /// It is the workbook of the region itself.
    None,
    /// It is such a copy.
    Of(Arc<Reviewed>),
}

/// What is known; each part empty until somebody asks.
#[derive(Debug, Default)]
pub(crate) struct Known {
    /// The catalogues as this workbook has them, and why a later version is not among them.
    pub(crate) norms: Option<(Norms, Option<String>)>,
    /// Whether this is a copy for reflection, and of what.
    pub(crate) review: Review,
    /// The facts, and the day on which they were gathered.
    pub(crate) facts: Option<(NaiveDate, Arc<Facts>)>,
    /// When each party was met.
    pub(crate) met: Option<Arc<Met>>,
    /// How much input each party gave.
    pub(crate) gave: Option<Arc<Gave>>,
    /// The sections as people read them.
    pub(crate) texts: Option<Arc<Texts>>,
    /// The tables of the instruments, by id.
    pub(crate) tables: BTreeMap<String, Arc<Table>>,
}

impl Known {
    /// Forgets everything.
    pub(crate) fn forget_all(&mut self) {
        *self = Self::default();
    }

    /// Forgets what is made of something that changed.
    pub(crate) fn forget(&mut self, changes: &Changes) {
        let touched = |nouns: &[Noun]| nouns.iter().any(|noun| changes.nouns.contains(noun));
        let apart = changes
            .nouns
            .iter()
            .all(|noun| matches!(noun, Noun::Answer | Noun::Evidence | Noun::Section | Noun::Snapshot));
        if !apart {
            self.facts = None;
        }
        if touched(&[Noun::Catalogue]) {
            self.norms = None;
        }
        if touched(&[Noun::Section]) {
            self.texts = None;
        }
        if touched(&[Noun::Meeting]) {
            self.met = None;
        }
        if touched(&[Noun::Contribution]) {
            self.gave = None;
        }
        if touched(&[Noun::Fact, Noun::Municipality]) {
            self.tables.clear();
        }
    }
}
