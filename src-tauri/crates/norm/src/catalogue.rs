//! One catalogue: routes, groups and checks. The shape of its files is the shape of these types.

use regiovisie_model::words::CheckKind;
use serde::Deserialize;

use crate::instrument::Instrument;
use crate::release::Retired;

/// A norm as data.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Catalogue {
    /// Permanent id, such as `nvo-2020`.
    pub id: String,
    /// Version of the data; a higher one may add, rename or retire checks.
    pub version: u32,
    /// Full title.
    pub title: String,
    /// Title for narrow places.
    pub short_title: String,
    /// What it is, for a reader who meets it for the first time.
    pub about: String,
    /// Day on which the norm was adopted, where known.
    #[serde(default)]
    pub adopted: Option<String>,
    /// Where the text comes from.
    pub source: String,
    /// What one group is called: afspraak, onderdeel.
    pub group_word: String,
    /// Routes over the groups, where the norm has them.
    #[serde(default, rename = "route")]
    pub routes: Vec<Route>,
    /// Groups in the order of the norm; filled from `groups/*.toml`.
    #[serde(skip)]
    pub groups: Vec<Group>,
    /// "Zie ook" to other catalogues; filled from `concordance.toml`.
    #[serde(skip)]
    pub see_also: Vec<SeeAlso>,
    /// Checks that earlier versions had.
    #[serde(skip)]
    pub retired: Vec<Retired>,
    /// What the norm asks to work out, by group and order; filled from `instruments/*.toml`.
    #[serde(skip)]
    pub instruments: Vec<Instrument>,
}

/// A route over several groups.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Route {
    /// Its number.
    pub number: u8,
    /// Title.
    pub title: String,
    /// What it yields.
    pub yields: String,
    /// Whether it stands outside the norm.
    #[serde(default)]
    pub outside_norm: bool,
}

/// What a group of checks is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum GroupKind {
    /// An agreement of the norm.
    Agreement,
    /// The coherence between the agreements.
    Coherence,
    /// Learning and improving, outside the norm.
    Learning,
    /// An article of law.
    Article,
}

impl GroupKind {
    /// The word that files and views use.
    pub fn word(self) -> &'static str {
        match self {
            Self::Agreement => "agreement",
            Self::Coherence => "coherence",
            Self::Learning => "learning",
            Self::Article => "article",
        }
    }
}

/// A group of checks: an agreement, an article.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Group {
    /// Its number, such as "1" or "2.2.1".
    pub number: String,
    /// What it is.
    pub kind: GroupKind,
    /// Route it stands on.
    #[serde(default)]
    pub route: Option<u8>,
    /// Short title.
    pub title: String,
    /// One sentence.
    pub summary: String,
    /// Why it exists.
    pub why: String,
    /// What it asks.
    pub asks: String,
    /// Questions to discuss.
    pub discuss: Vec<String>,
    /// Source.
    pub source: String,
    /// Its checks.
    #[serde(rename = "check")]
    pub checks: Vec<Check>,
}

/// One check.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Check {
    /// Permanent id.
    pub id: String,
    /// K, A or W.
    pub kind: CheckKind,
    /// Whether recorded facts can propose a verdict.
    #[serde(default)]
    pub auto: bool,
    /// The only reason for which it may not apply; none: never.
    #[serde(default)]
    pub na_only_when: Option<String>,
    /// Short name.
    pub name: String,
    /// The full question.
    pub question: String,
    /// What is meant.
    pub explanation: String,
    /// Typical evidence.
    pub evidence: Vec<String>,
    /// Source.
    pub source: String,
    /// For law: since when, as known.
    #[serde(default)]
    pub in_force: Option<String>,
}

/// A line of the concordance. It never carries a verdict from one catalogue to the other.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SeeAlso {
    /// Check of this catalogue.
    pub from: String,
    /// Checks of the other one; empty where there is no counterpart.
    pub to: Vec<String>,
    /// The other catalogue.
    pub catalogue: String,
    /// How they relate.
    pub note: String,
}

impl Catalogue {
    /// The group with this number.
    pub fn group(&self, number: &str) -> Option<&Group> {
        self.groups.iter().find(|g| g.number == number)
    }

    /// All checks with the group they stand in, in the order of the norm.
    pub fn checks(&self) -> impl Iterator<Item = (&Group, &Check)> {
        self.groups.iter().flat_map(|group| group.checks.iter().map(move |check| (group, check)))
    }

    /// The check with this id and its group.
    pub fn check(&self, id: &str) -> Option<(&Group, &Check)> {
        self.checks().find(|(_, check)| check.id == id)
    }
}
