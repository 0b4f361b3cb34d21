//! What is kept about people: what is due, what is guarded, and erasing a person.

use serde::{Deserialize, Serialize};
use specta::Type;

/// What is kept about people.
#[derive(Debug, Clone, Serialize, Type)]
pub struct PrivacyView {
    /// What must go on or before today, the earliest first.
    pub due: Vec<DueView>,
    /// What must go later: how many.
    pub later: u32,
    /// Items whose words stay inside until they are released.
    pub guarded: u32,
    /// Items of residents without consent and without a summary: they are left out of what councils get.
    pub unsummarised: u32,
    /// Groups under five, in Dutch.
    pub small: Vec<String>,
    /// The people and codes among the parties.
    pub people: Vec<PersonView>,
    /// What was erased.
    pub erasures: Vec<ErasureView>,
}

/// Something that must go.
#[derive(Debug, Clone, Serialize, Type)]
pub struct DueView {
    /// `party`, `meeting` or `contribution`.
    pub noun: String,
    /// Its id.
    pub id: String,
    /// What it is.
    pub title: String,
    /// The day.
    pub delete_on: String,
    /// Where it is shown.
    pub address: String,
}

/// A person or code among the parties.
#[derive(Debug, Clone, Serialize, Type)]
pub struct PersonView {
    /// Id of the party.
    pub id: String,
    /// Name or code.
    pub name: String,
    /// Title of the kind.
    pub kind: String,
    /// Input.
    pub contributions: u32,
    /// The day on which what is kept must go.
    pub delete_on: Option<String>,
}

/// That someone was erased.
#[derive(Debug, Clone, Serialize, Type)]
pub struct ErasureView {
    /// Its id.
    pub id: String,
    /// When (UTC).
    pub at: String,
    /// By whom.
    pub actor: String,
    /// Who is meant, in neutral words.
    pub subject: String,
    /// What was done, in Dutch.
    pub lines: Vec<String>,
}

/// What erasing would touch.
#[derive(Debug, Clone, Serialize, Type)]
pub struct ErasePreviewView {
    /// The words that are looked for.
    pub words: Vec<String>,
    /// Input of the person.
    pub contributions: u32,
    /// Meetings at which the person was.
    pub meetings: u32,
    /// Places in free text, to decide about each.
    pub places: Vec<ErasePlaceView>,
    /// Whether there are more places than are shown; they are replaced.
    pub more: bool,
    /// Copies beside the workbook that may hold the person, by path.
    pub backups: Vec<String>,
    /// What cannot be looked into, in Dutch, such as attached files and pictures.
    pub unseen: Vec<String>,
}

/// A place where the name stands.
#[derive(Debug, Clone, Serialize, Type)]
pub struct ErasePlaceView {
    /// Which: hand it back with the decision.
    pub id: String,
    /// What it is, in Dutch.
    pub title: String,
    /// What stands before it.
    pub before: String,
    /// The words.
    pub found: String,
    /// What stands after it.
    pub after: String,
}

/// A person to erase.
#[derive(Debug, Clone, Deserialize, Type)]
#[serde(deny_unknown_fields)]
pub struct EraseInput {
    /// The party, by id; none: only words.
    pub party: Option<String>,
    /// Names and other words that lead to the person.
    pub words: Vec<String>,
    /// Whether the words of the input of the person go as well.
    pub with_input: bool,
    /// Places that stay as they are, by id: another of the same name.
    #[serde(default)]
    pub keep: Vec<String>,
    /// Whether the copies beside the workbook go.
    pub backups: bool,
}

/// What was erased.
#[derive(Debug, Clone, Serialize, Type)]
pub struct ErasedView {
    /// What was done, in Dutch.
    pub lines: Vec<String>,
}
