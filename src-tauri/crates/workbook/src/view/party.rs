//! Parties, their roles and their advices.

use regiovisie_model::words::{PartyForm, PartyRole, ProcessStep};
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
    /// Whether they are residents, who are quoted only with their consent.
    pub resident: bool,
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
    /// What it is.
    pub form: PartyForm,
    /// The day on which what is kept about a person must go.
    pub delete_on: Option<String>,
    /// The roles that were settled beforehand, in the order of the process.
    pub parts: Vec<PartView>,
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
    /// Role agreed beforehand, in words.
    pub role: String,
    /// What it is.
    #[serde(default)]
    pub form: Option<PartyForm>,
    /// The day on which what is kept about a person must go; empty for none.
    #[serde(default)]
    pub delete_on: Option<String>,
}

/// A role of a party in a step, on a theme.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct PartView {
    /// In which step.
    pub step: ProcessStep,
    /// On which theme; empty: on all.
    #[serde(default)]
    pub theme: String,
    /// Which role.
    pub role: PartyRole,
}

/// An advice of a party with the reply.
#[derive(Debug, Clone, Serialize, Type)]
pub struct AdviceView {
    /// Its id.
    pub id: String,
    /// The party, by id.
    pub party: String,
    /// Name of the party.
    pub party_name: String,
    /// What it is about.
    pub title: String,
    /// Day of the advice.
    pub date: String,
    /// The advice.
    pub text: String,
    /// The reply; empty as long as there is none.
    pub reply: String,
    /// Who replied.
    pub replied_by: String,
    /// Day of the reply.
    pub replied_on: Option<String>,
}

/// An advice to record or change.
#[derive(Debug, Clone, Deserialize, Type)]
pub struct AdviceInput {
    /// The one to change; none to add.
    pub id: Option<String>,
    /// The party, by id.
    pub party: String,
    /// What it is about.
    pub title: String,
    /// Day of the advice.
    pub date: String,
    /// The advice.
    pub text: String,
    /// The reply.
    pub reply: String,
    /// Who replied: a body or function.
    pub replied_by: String,
    /// Day of the reply.
    pub replied_on: Option<String>,
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
    /// Themes on which it has a role and was not heard, by id.
    pub promised: Vec<String>,
}
