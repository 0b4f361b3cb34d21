//! The facts of a reactienota, as plain data.

use chrono::NaiveDate;
use regiovisie_wording::say;

pub use crate::words::Words;

/// Everything the reactienota is composed of. Free text is plain, a blank line starts a paragraph.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ResponseInput {
    /// Name of the region.
    pub region: String,
    /// Whether it is an invented example; then the cover says so.
    pub fictional: bool,
    /// The day of which this is the state.
    pub date: NaiveDate,
    /// For whom it is. What this reader may not see was withheld before; here it only says so.
    pub audience: Audience,
    /// Name of the version of the visie that the input is about, such as "0.3"; empty for the working version.
    pub edition: String,
    /// How the input is laid out.
    pub grouping: Grouping,
    /// The themes or chapters in the order in which they are printed. Those not named here follow as they come.
    pub order: Vec<String>,
    /// The input, in any order; printed by number.
    pub items: Vec<ResponseItem>,
}

/// For whom a report is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Audience {
    /// The municipalities themselves.
    Internal,
    /// The councils.
    Council,
    /// Anyone.
    Public,
}

/// How the input is laid out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Grouping {
    /// One table, by number.
    Single,
    /// Under the first theme of each item.
    Theme,
    /// Under the chapter of each item.
    Chapter,
}

/// One item of input with its answer.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ResponseItem {
    /// Its number in the register, from 1.
    pub number: u32,
    /// The day it came in; none when not known.
    pub date: Option<NaiveDate>,
    /// The kind of party, such as "Aanbieders".
    pub party: String,
    /// The organisation, or the code of a person.
    pub organisation: String,
    /// How it came in, as a Dutch word.
    pub channel: String,
    /// Name of the version it is about.
    pub version: String,
    /// The passage it is about; none when it is about the whole.
    pub passage: Option<Passage>,
    /// What was said. When this is withheld, so is `wording`, whatever that holds.
    pub text: Words,
    /// The wording that was proposed; empty text when none was.
    pub wording: Words,
    /// General, on substance or on wording, as a Dutch word.
    pub kind: String,
    /// Titles of the themes, the main one first.
    pub themes: Vec<String>,
    /// The chapter it is about; empty when it is about none.
    pub chapter: String,
    /// The answer; none when there is none yet.
    pub decision: Option<Decision>,
    /// The day on which the party was told; none when it was not.
    pub told_back_on: Option<NaiveDate>,
    /// Id of the answer that several items share.
    pub group: Option<String>,
    /// What that answer is about; empty when it has no title.
    pub group_title: String,
}

/// A passage of the visie.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Passage {
    /// Printed number of the section, such as "4.2".
    pub number: String,
    /// Title of the section.
    pub title: String,
    /// The words it is about; empty when it is about the whole section.
    pub quote: String,
}

/// An answer of the region.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Decision {
    /// What is done with it.
    pub disposition: Disposition,
    /// Why.
    pub reason: String,
    /// What changes in the text of the visie; empty when nothing does.
    pub change: String,
    /// Whether it was confirmed; until then it is a proposal.
    pub confirmed: bool,
}

/// What is done with input (verwerking).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Disposition {
    /// Overgenomen.
    Adopted,
    /// Deels overgenomen.
    Partly,
    /// Niet overgenomen.
    Declined,
    /// Ter kennisname.
    Noted,
    /// Doorgezet: it is for someone else.
    Forwarded,
}

impl Disposition {
    /// All of them, in the order in which they are counted.
    pub const ALL: [Self; 5] = [Self::Adopted, Self::Partly, Self::Declined, Self::Noted, Self::Forwarded];

    /// The message with its word, and the one with what it means.
    pub(super) fn message(self) -> (&'static str, &'static str) {
        match self {
            Self::Adopted => ("doc-disposition-adopted", "doc-disposition-adopted-means"),
            Self::Partly => ("doc-disposition-partly", "doc-disposition-partly-means"),
            Self::Declined => ("doc-disposition-declined", "doc-disposition-declined-means"),
            Self::Noted => ("doc-disposition-noted", "doc-disposition-noted-means"),
            Self::Forwarded => ("doc-disposition-forwarded", "doc-disposition-forwarded-means"),
        }
    }

    /// The word in Dutch.
    pub fn title(self) -> String {
        say(self.message().0)
    }
}

impl ResponseItem {
    /// The title of its first theme; empty when it has none.
    pub(super) fn first_theme(&self) -> &str {
        self.themes.iter().map(|theme| theme.trim()).find(|theme| !theme.is_empty()).unwrap_or_default()
    }

    /// Its themes, the main one first, each once.
    pub(super) fn all_themes(&self) -> Vec<&str> {
        let mut all: Vec<&str> = Vec::new();
        for theme in self.themes.iter().map(|theme| theme.trim()).filter(|theme| !theme.is_empty()) {
            if !all.contains(&theme) {
                all.push(theme);
            }
        }
        all
    }

    /// The proposed wording as it may be printed; none when there is none. Words of someone whose text is withheld
    /// are never shown in part.
    pub(super) fn shown_wording(&self) -> Option<&Words> {
        (!self.text.is_withheld() && !self.wording.is_empty()).then_some(&self.wording)
    }

    /// Whether words of it are left out.
    pub(super) fn is_withheld(&self) -> bool {
        self.text.is_withheld() || self.wording.is_withheld()
    }
}
