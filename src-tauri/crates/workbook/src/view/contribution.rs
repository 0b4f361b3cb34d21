//! Input: one register whatever its source.

use regiovisie_model::words::{Consent, Disposition, InputChannel, InputKind};
use serde::{Deserialize, Serialize};
use specta::Type;

/// One input item.
#[derive(Debug, Clone, Serialize, Type)]
pub struct ContributionView {
    /// Its id.
    pub id: String,
    /// Its number in the register.
    pub number: u32,
    /// Date.
    pub date: String,
    /// How it came in.
    pub channel: InputChannel,
    /// Meeting it was given in.
    pub meeting: Option<String>,
    /// Party, by id.
    pub party: Option<String>,
    /// Name of the party; empty when unknown.
    pub party_name: String,
    /// The text.
    pub text: String,
    /// Section it speaks about, by id.
    pub section: Option<String>,
    /// Title of that section.
    pub section_title: String,
    /// Themes.
    pub themes: Vec<String>,
    /// Agreements, by number.
    pub agreements: Vec<String>,
    /// The day on which the party was told what was done with it.
    pub told_back_on: Option<String>,
    /// Title of the meeting.
    pub meeting_title: String,
    /// What it is about.
    pub kind: Option<InputKind>,
    /// Organisation or code.
    pub organisation: String,
    /// Where it was taken over from; empty when it was typed here.
    pub source: String,
    /// The question of the meeting it answers.
    pub question: String,
    /// The version it speaks about, by id.
    pub version: Option<String>,
    /// Name of that version.
    pub version_name: String,
    /// The wording it proposes.
    pub wording: String,
    /// What it comes down to, in the region's own words.
    pub summary: String,
    /// Whether it may be quoted.
    pub consent: Consent,
    /// Whether the words lead back to a person (herleidbaar).
    pub traceable: bool,
    /// Whether it stays inside (vertrouwelijk).
    pub confidential: bool,
    /// When someone released it nevertheless.
    pub released_on: Option<String>,
    /// Who did.
    pub released_by: String,
    /// The day on which its words must go.
    pub delete_on: Option<String>,
    /// The words of the section it speaks about, and where they stand now.
    pub place: Option<PlaceView>,
    /// The answer.
    pub response: Option<ResponseView>,
}

/// Where the words stand that an item speaks about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct PlaceView {
    /// The words as they were quoted.
    pub quote: String,
    /// `ok`, `verschoven` (found elsewhere, or lightly edited) or `los` (to be placed again).
    pub state: String,
    /// The section in which they stand now, by id; none when they are nowhere.
    pub section: Option<String>,
    /// Its number and title.
    pub section_title: String,
    /// The words as they stand there now.
    pub now: String,
}

/// The answer to input.
#[derive(Debug, Clone, Serialize, Type)]
pub struct ResponseView {
    /// Its id.
    pub id: String,
    /// What its items have in common, when it answers more than one.
    pub title: String,
    /// What is done with the input.
    pub decision: Disposition,
    /// Why.
    pub reason: String,
    /// What changed in the text.
    pub passage: String,
    /// The section that changed, by id.
    pub section: Option<String>,
    /// Its title.
    pub section_title: String,
    /// Who proposed it.
    pub proposed_by: String,
    /// When.
    pub proposed_on: String,
    /// Who confirmed it; empty as long as it is a proposal.
    pub confirmed_by: String,
    /// When.
    pub confirmed_on: Option<String>,
    /// How many items it answers.
    pub items: u32,
}

/// An answer to give.
#[derive(Debug, Clone, Deserialize, Type)]
#[serde(deny_unknown_fields)]
pub struct ResponseInput {
    /// What its items have in common.
    #[serde(default)]
    pub title: String,
    /// What is done with the input.
    pub decision: Disposition,
    /// Why.
    #[serde(default)]
    pub reason: String,
    /// What changed in the text.
    #[serde(default)]
    pub passage: String,
    /// The section that changed: id or key of the template.
    #[serde(default)]
    pub section: Option<String>,
}

/// What is marked on items at once. What is none stays as it is.
#[derive(Debug, Clone, Default, Deserialize, Type)]
#[serde(deny_unknown_fields, default)]
pub struct MarksInput {
    /// Whether the words lead back to a person (herleidbaar).
    pub traceable: Option<bool>,
    /// Whether it stays inside (vertrouwelijk).
    pub confidential: Option<bool>,
    /// Whether it may leave nevertheless.
    pub released: Option<bool>,
    /// Whether it may be quoted.
    pub consent: Option<Consent>,
    /// What it is about.
    pub kind: Option<InputKind>,
    /// The day on which its words must go; empty for none.
    pub delete_on: Option<String>,
    /// The section it speaks about: id or key; empty for none.
    pub section: Option<String>,
    /// Themes to add.
    pub add_themes: Vec<String>,
    /// Themes to take away.
    pub remove_themes: Vec<String>,
}

/// Words of a section, with what stands around them.
#[derive(Debug, Clone, Deserialize, Type)]
#[serde(deny_unknown_fields)]
pub struct PassageInput {
    /// The section: id or key.
    pub section: String,
    /// The words.
    pub quote: String,
    /// What stands before them, to tell them from the same words elsewhere.
    #[serde(default)]
    pub before: String,
    /// What stands after them.
    #[serde(default)]
    pub after: String,
}

/// An input item to record.
#[derive(Debug, Clone, Deserialize, Type)]
#[serde(deny_unknown_fields)]
pub struct ContributionInput {
    /// Party: id, word of the kind, or name.
    #[serde(default)]
    pub party: String,
    /// The text.
    pub text: String,
    /// Section: id or key of the template.
    #[serde(default)]
    pub section: Option<String>,
    /// Themes, by word.
    #[serde(default)]
    pub themes: Vec<String>,
    /// Agreements, by number.
    #[serde(default)]
    pub agreements: Vec<String>,
    /// More about it; none leaves that as it was.
    #[serde(default)]
    pub more: Option<ContributionMore>,
}

/// What an item can have beside its party, text, section, themes and agreements.
#[derive(Debug, Clone, Default, Deserialize, Type)]
#[serde(deny_unknown_fields, default)]
pub struct ContributionMore {
    /// What it is about.
    pub kind: Option<InputKind>,
    /// Organisation or code.
    pub organisation: String,
    /// The question of the meeting it answers.
    pub question: String,
    /// The version it speaks about, by id.
    pub version: Option<String>,
    /// The wording it proposes.
    pub wording: String,
    /// What it comes down to, in the region's own words.
    pub summary: String,
    /// Whether it may be quoted.
    pub consent: Option<Consent>,
    /// Whether the words lead back to a person (herleidbaar).
    pub traceable: bool,
    /// Whether it stays inside (vertrouwelijk).
    pub confidential: bool,
    /// The day on which its words must go; empty for none.
    pub delete_on: Option<String>,
}

/// A page of the register of input.
#[derive(Debug, Clone, Serialize, Type)]
pub struct RegisterView {
    /// How many there are in all.
    pub total: u32,
    /// How many pass the filter.
    pub matching: u32,
    /// The asked page.
    pub items: Vec<ContributionView>,
    /// Whether more items hold the words that were sought than are looked through; then the newest are.
    pub capped: bool,
}

/// The items that pass a filter, by what they have in common.
#[derive(Debug, Clone, Serialize, Type)]
pub struct RegisterGroupView {
    /// Id of the party, section or theme, or the word of the answer; empty for what has none.
    pub id: String,
    /// How it reads.
    pub title: String,
    /// Items. An item on two themes counts under both.
    pub count: u32,
}

/// How the register is grouped.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Type)]
#[serde(rename_all = "lowercase")]
pub enum RegisterGrouping {
    /// By theme.
    Theme,
    /// By section.
    Section,
    /// By party.
    Party,
    /// By answer.
    Answer,
}

/// The order of the register.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum RegisterOrder {
    /// By number.
    #[default]
    Number,
    /// By date.
    Date,
    /// By party, in the order of the parties.
    Party,
    /// By section, in the order of the document.
    Section,
    /// By answer: those without one first.
    Answer,
}

/// Which answer items must have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum AnswerFilter {
    /// None.
    Open,
    /// One that is not confirmed.
    Voorstel,
    /// Taken over.
    Overgenomen,
    /// Partly taken over.
    Deels,
    /// Not taken over.
    Niet,
    /// Noted.
    TerKennisname,
    /// Passed on.
    Doorgezet,
}

/// Which part of the register is asked for. A party or section that is an empty text stands for items without one.
#[derive(Debug, Clone, Default, Deserialize, Type)]
#[expect(clippy::struct_excessive_bools, reason = "each limits the register on its own")]
pub struct RegisterFilter {
    /// Only of this party, by id.
    #[serde(default)]
    pub party: Option<String>,
    /// Only on this section, by id.
    #[serde(default)]
    pub section: Option<String>,
    /// Only of this meeting, by id.
    #[serde(default)]
    pub meeting: Option<String>,
    /// Only those of which the party was not told yet what was done.
    #[serde(default)]
    pub waiting: bool,
    /// Only on this agreement, by number.
    #[serde(default)]
    pub agreement: Option<String>,
    /// Only on this theme; empty: on no theme.
    #[serde(default)]
    pub theme: Option<String>,
    /// Only with this answer.
    #[serde(default)]
    pub answer: Option<AnswerFilter>,
    /// Only of this kind.
    #[serde(default)]
    pub kind: Option<InputKind>,
    /// Only those that came in this way.
    #[serde(default)]
    pub channel: Option<InputChannel>,
    /// Only those whose words stay inside until they are released.
    #[serde(default)]
    pub guarded: bool,
    /// Only those whose passage is to be placed again.
    #[serde(default)]
    pub lost: bool,
    /// Only those that hold these words.
    #[serde(default)]
    pub words: String,
    /// Order.
    #[serde(default)]
    pub order: RegisterOrder,
    /// Backwards: the newest number or date first, the last group first.
    #[serde(default)]
    pub descending: bool,
    /// Items to skip.
    pub offset: u32,
    /// Items to return, at most 500.
    pub limit: u32,
}
