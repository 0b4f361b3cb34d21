//! The shape of the files in `assets/example`.

use std::collections::BTreeMap;

use regiovisie_model::words::{
    AgendaItem, EvidenceKind, MeetingKind, Outcome, ProcessStep, SectionState, Verdict, VersionStatus, Work,
};
use serde::Deserialize;

use crate::view::{ContributionInput, MeetingInput};

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Region {
    pub(super) name: String,
    pub(super) fictional: bool,
    pub(super) about: String,
    pub(super) plan_start: String,
    pub(super) plan_end: String,
    pub(super) start_situation: u8,
    pub(super) adoption_goal: String,
    pub(super) municipality: Vec<Municipality>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Municipality {
    pub(super) name: String,
    pub(super) inhabitants: u32,
    pub(super) registry: String,
    pub(super) alderman: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Process {
    pub(super) step: Vec<Step>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Step {
    pub(super) id: ProcessStep,
    pub(super) planned_start: Option<String>,
    pub(super) planned_end: Option<String>,
    pub(super) actual_start: Option<String>,
    pub(super) actual_end: Option<String>,
    #[serde(default)]
    pub(super) note: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Parties {
    pub(super) party: Vec<Party>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Party {
    pub(super) kind: String,
    pub(super) role: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Meetings {
    pub(super) meeting: Vec<Meeting>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Meeting {
    pub(super) date: String,
    pub(super) kind: MeetingKind,
    pub(super) title: String,
    pub(super) place: String,
    pub(super) parties: Vec<String>,
    pub(super) notes: String,
    #[serde(default)]
    pub(super) told_back_on: Option<String>,
    #[serde(default)]
    pub(super) contribution: Vec<Contribution>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Contribution {
    pub(super) party: String,
    pub(super) text: String,
    #[serde(default)]
    pub(super) section: Option<String>,
    #[serde(default)]
    pub(super) themes: Vec<String>,
    #[serde(default)]
    pub(super) agreements: Vec<String>,
}

impl From<Meeting> for MeetingInput {
    fn from(meeting: Meeting) -> Self {
        let contributions = meeting.contribution.into_iter().map(|item| ContributionInput {
            party: item.party,
            text: item.text,
            section: item.section,
            themes: item.themes,
            agreements: item.agreements,
        });
        Self {
            contributions: contributions.collect(),
            date: meeting.date,
            kind: meeting.kind,
            title: meeting.title,
            place: meeting.place,
            parties: meeting.parties,
            notes: meeting.notes.trim().to_owned(),
        }
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Sections {
    pub(super) section: Vec<Section>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Section {
    pub(super) key: String,
    pub(super) state: SectionState,
    pub(super) owner: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Versions {
    pub(super) version: Vec<Version>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Version {
    pub(super) name: String,
    pub(super) status: VersionStatus,
    pub(super) date: String,
    pub(super) note: String,
    /// Texts that differed then, by key.
    #[serde(default)]
    pub(super) sections: BTreeMap<String, String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Answers {
    /// The day on which the region last went through them.
    pub(super) date: String,
    pub(super) answer: Vec<Answer>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Answer {
    pub(super) catalogue: String,
    pub(super) check: String,
    pub(super) work: Work,
    pub(super) verdict: Verdict,
    #[serde(default)]
    pub(super) note: String,
    #[serde(default)]
    pub(super) owner: String,
    #[serde(default)]
    pub(super) target_date: Option<String>,
    #[serde(default)]
    pub(super) evidence: Vec<Evidence>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Evidence {
    pub(super) kind: EvidenceKind,
    pub(super) title: String,
    #[serde(default)]
    pub(super) url: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Councils {
    pub(super) council: Vec<Council>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(clippy::struct_field_names, reason = "council_date is the word of the table it fills")]
pub(super) struct Council {
    pub(super) municipality: String,
    pub(super) college_date: Option<String>,
    pub(super) papers_date: Option<String>,
    pub(super) committee_date: Option<String>,
    pub(super) council_date: Option<String>,
    pub(super) outcome: Option<Outcome>,
    #[serde(default)]
    pub(super) number: String,
    #[serde(default)]
    pub(super) vote: String,
    pub(super) item: Option<AgendaItem>,
    pub(super) version: Option<String>,
    #[serde(default)]
    pub(super) note: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Facts {
    /// The day of the story on which they are filled in.
    pub(super) date: String,
    pub(super) sheet: Vec<FactSheet>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FactSheet {
    pub(super) id: String,
    /// Each with `key` or `name`, and its fields. A reference goes by name or key.
    pub(super) row: Vec<BTreeMap<String, String>>,
}
