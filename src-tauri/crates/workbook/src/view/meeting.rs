//! Meetings: planned, logged, changed.

use regiovisie_model::words::MeetingKind;
use serde::{Deserialize, Serialize};
use specta::Type;

use super::{ContributionInput, ContributionView};

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
    /// Whether it was held; else it is planned.
    pub held: bool,
    /// Whether it stays inside (vertrouwelijk).
    pub confidential: bool,
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
    /// Whether it was held; else it is planned.
    pub held: bool,
    /// Agenda, one point a line.
    pub agenda: String,
    /// The questions that are put in it.
    pub questions: Vec<String>,
    /// What was agreed.
    pub agreed: String,
    /// The row of the procesbeschrijving it came from.
    pub consultation: Option<String>,
    /// How many people were there.
    pub people: Option<u32>,
    /// Whether it stays inside (vertrouwelijk).
    pub confidential: bool,
    /// The day on which its notes must go.
    pub delete_on: Option<String>,
    /// What to mind, in Dutch, such as a group under five.
    pub notes_on_privacy: Vec<String>,
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
    /// The planned meeting that was held, by id; none for one that was not planned here.
    #[serde(default)]
    pub planned: Option<String>,
    /// More about it.
    #[serde(default)]
    pub more: MeetingMore,
}

/// A meeting to plan.
#[derive(Debug, Clone, Deserialize, Type)]
#[serde(deny_unknown_fields)]
pub struct PlannedMeetingInput {
    /// Date.
    pub date: String,
    /// Kind.
    pub kind: MeetingKind,
    /// Title.
    pub title: String,
    /// Place.
    #[serde(default)]
    pub place: String,
    /// Parties, as in [`MeetingInput`].
    #[serde(default)]
    pub parties: Vec<String>,
    /// More about it.
    #[serde(default)]
    pub more: MeetingMore,
}

/// What a meeting can have beside its date, title, parties and notes.
#[derive(Debug, Clone, Default, Deserialize, Type)]
#[serde(deny_unknown_fields, default)]
pub struct MeetingMore {
    /// Agenda, one point a line.
    pub agenda: String,
    /// The questions that are put in it.
    pub questions: Vec<String>,
    /// What was agreed.
    pub agreed: String,
    /// The row of the procesbeschrijving it came from, by id.
    pub consultation: Option<String>,
    /// How many people were there.
    pub people: Option<u32>,
    /// Whether it stays inside (vertrouwelijk).
    pub confidential: bool,
    /// The day on which its notes must go.
    pub delete_on: Option<String>,
}

/// A consultation of the procesbeschrijving: a meeting that can be planned from it.
#[derive(Debug, Clone, Serialize, Type)]
pub struct ConsultationView {
    /// Id of the row.
    pub id: String,
    /// Title.
    pub title: String,
    /// With whom, as it stands there.
    pub with: String,
    /// The parties that this seems to name, by id.
    pub parties: Vec<String>,
    /// The questions.
    pub questions: Vec<String>,
    /// Whether it stays inside (vertrouwelijk).
    pub confidential: bool,
    /// The meetings that came from it, by id.
    pub meetings: Vec<String>,
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
    /// More about it; none leaves that as it was.
    #[serde(default)]
    pub more: Option<MeetingMore>,
}
