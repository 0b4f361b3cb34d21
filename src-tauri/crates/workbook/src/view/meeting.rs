//! Parties, meetings and their input.

use regiovisie_model::words::{InputChannel, MeetingKind};
use serde::{Deserialize, Serialize};
use specta::Type;

/// A kind of party from the catalogue.
#[derive(Debug, Clone, Serialize, Type)]
pub struct PartyKindView {
    /// Word such as `aanbieders`.
    pub id: String,
    /// Title.
    pub title: String,
    /// `norm`, `other` or `internal`.
    pub group: String,
    /// Who they are.
    pub about: String,
    /// Subjects that fit.
    pub tip: String,
}

/// A party of this region.
#[derive(Debug, Clone, Serialize, Type)]
pub struct PartyView {
    /// Its id.
    pub id: String,
    /// Word of its kind; `eigen` for one of the region's own making.
    pub kind: String,
    /// `norm`, `other`, `internal` or `own`.
    pub group: String,
    /// Name.
    pub name: String,
    /// Role, subject and other agreements made beforehand.
    pub role: String,
    /// Meetings it attended.
    pub meetings: u32,
    /// Input it gave.
    pub contributions: u32,
    /// The first meeting it attended.
    pub first_heard: Option<String>,
}

/// A party to add or change.
#[derive(Debug, Clone, Deserialize, Type)]
pub struct PartyInput {
    /// The one to change; none to add.
    pub id: Option<String>,
    /// Word of its kind, or `eigen`.
    pub kind: String,
    /// Name.
    pub name: String,
    /// Role agreed beforehand.
    pub role: String,
}

/// A meeting in a list.
#[derive(Debug, Clone, Serialize, Type)]
pub struct MeetingRowView {
    /// Its id.
    pub id: String,
    /// Date.
    pub date: String,
    /// Kind.
    pub kind: MeetingKind,
    /// Title.
    pub title: String,
    /// Names of the parties.
    pub parties: Vec<String>,
    /// How many input items.
    pub contributions: u32,
}

/// A meeting in full.
#[derive(Debug, Clone, Serialize, Type)]
pub struct MeetingView {
    /// Its id.
    pub id: String,
    /// Date.
    pub date: String,
    /// Kind.
    pub kind: MeetingKind,
    /// Title.
    pub title: String,
    /// Place.
    pub place: String,
    /// Notes.
    pub notes: String,
    /// Parties that attended, by id.
    pub parties: Vec<String>,
    /// Its input, in the order of their numbers.
    pub contributions: Vec<ContributionView>,
}

/// A meeting to log, with its input. Also what `regiovisie-cli log` reads.
#[derive(Debug, Clone, Deserialize, Type)]
#[serde(deny_unknown_fields)]
pub struct MeetingInput {
    /// Date.
    pub date: String,
    /// Kind.
    pub kind: MeetingKind,
    /// Title.
    pub title: String,
    /// Place.
    #[serde(default)]
    pub place: String,
    /// Parties: id, word of the kind, or name; an unknown name becomes a party of the region's own.
    #[serde(default)]
    pub parties: Vec<String>,
    /// Notes.
    #[serde(default)]
    pub notes: String,
    /// Input.
    #[serde(default)]
    pub contributions: Vec<ContributionInput>,
}

/// Changes the facts of a meeting, not its input.
#[derive(Debug, Clone, Deserialize, Type)]
pub struct MeetingEditInput {
    /// Which.
    pub id: String,
    /// Date.
    pub date: String,
    /// Kind.
    pub kind: MeetingKind,
    /// Title.
    pub title: String,
    /// Place.
    pub place: String,
    /// Parties, as in [`MeetingInput`].
    pub parties: Vec<String>,
    /// Notes.
    pub notes: String,
}

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
}

/// Which part of the register is asked for.
#[derive(Debug, Clone, Default, Deserialize, Type)]
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
    /// Items to skip.
    pub offset: u32,
    /// Items to return, at most 500.
    pub limit: u32,
}

/// A theme that can be chosen.
#[derive(Debug, Clone, Serialize, Type)]
pub struct ThemeView {
    /// Word.
    pub id: String,
    /// Title.
    pub title: String,
}

/// Who was heard about which theme.
#[derive(Debug, Clone, Serialize, Type)]
pub struct MatrixView {
    /// The themes, in their order.
    pub themes: Vec<MatrixThemeView>,
    /// The parties, in their order.
    pub rows: Vec<MatrixRowView>,
}

/// A theme of the matrix.
#[derive(Debug, Clone, Serialize, Type)]
pub struct MatrixThemeView {
    /// Its id.
    pub id: String,
    /// Title.
    pub title: String,
    /// How many parties spoke about it.
    pub parties: u32,
}

/// A party of the matrix.
#[derive(Debug, Clone, Serialize, Type)]
pub struct MatrixRowView {
    /// Its id.
    pub id: String,
    /// Name.
    pub name: String,
    /// `norm`, `other`, `internal` or `own`.
    pub group: String,
    /// Meetings it attended.
    pub meetings: u32,
    /// Input it gave.
    pub contributions: u32,
    /// Input about each theme, in the order of the themes.
    pub counts: Vec<u32>,
    /// About what it was not heard, in words; empty when there is no gap.
    pub gap: String,
}
