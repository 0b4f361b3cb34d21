//! The shape of the files in `assets/example`.

use std::collections::BTreeMap;

use regiovisie_model::planning::notes::PeriodKind;
use regiovisie_model::words::{
    AgendaItem, Consent, Disposition, EvidenceKind, MeetingKind, Outcome, PartyRole, ProcessStep,
    ReflectionKind, SectionState, Verdict, VersionStatus, Work,
};
use serde::Deserialize;

use crate::view::{ContributionInput, MeetingInput, MeetingMore};

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
    #[serde(default)]
    pub(super) owner: Option<String>,
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
            more: None,
        });
        Self {
            contributions: contributions.collect(),
            date: meeting.date,
            kind: meeting.kind,
            title: meeting.title,
            place: meeting.place,
            parties: meeting.parties,
            notes: meeting.notes.trim().to_owned(),
            planned: None,
            more: MeetingMore::default(),
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

impl Answer {
    /// The check, as `catalogue/id`.
    pub(super) fn id(&self) -> String {
        format!("{}/{}", self.catalogue, self.check)
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Evidence {
    pub(super) kind: EvidenceKind,
    #[serde(default)]
    pub(super) title: String,
    #[serde(default)]
    pub(super) url: Option<String>,
    /// Key of a section, title of a meeting, name of a municipality.
    #[serde(default)]
    pub(super) subject: Option<String>,
    /// Name of a file in the folder of the example.
    #[serde(default)]
    pub(super) file: Option<String>,
    #[serde(default)]
    pub(super) expires_on: Option<String>,
    /// Other checks under which it stands, as `catalogue/id`.
    #[serde(default)]
    pub(super) also: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Snapshots {
    pub(super) snapshot: Vec<Snapshot>,
}

/// A peildatum, after the answers as they were then.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Snapshot {
    pub(super) name: String,
    pub(super) date: String,
    pub(super) note: String,
    #[serde(default)]
    pub(super) answer: Vec<EarlierAnswer>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct EarlierAnswer {
    pub(super) check: String,
    pub(super) work: Work,
    pub(super) verdict: Verdict,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Reflection {
    pub(super) remark: Vec<Remark>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Remark {
    pub(super) date: String,
    pub(super) author: String,
    pub(super) group: String,
    #[serde(default)]
    pub(super) check: Option<String>,
    pub(super) kind: ReflectionKind,
    pub(super) text: String,
    #[serde(default)]
    pub(super) reply: String,
    #[serde(default)]
    pub(super) replied_by: String,
    #[serde(default)]
    pub(super) replied_on: Option<String>,
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

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Planning {
    pub(super) date: String,
    pub(super) period: Vec<Period>,
    pub(super) task: Vec<Task>,
    pub(super) meeting: Vec<PlannedMeeting>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Period {
    pub(super) kind: PeriodKind,
    pub(super) name: String,
    pub(super) first: String,
    #[serde(default)]
    pub(super) last: Option<String>,
    /// By name.
    #[serde(default)]
    pub(super) municipality: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Task {
    /// The name by which others say that they wait for it.
    pub(super) id: String,
    pub(super) step: ProcessStep,
    pub(super) title: String,
    pub(super) owner: String,
    pub(super) planned_start: Option<String>,
    pub(super) planned_end: Option<String>,
    #[serde(default)]
    pub(super) actual_start: Option<String>,
    #[serde(default)]
    pub(super) actual_end: Option<String>,
    #[serde(default)]
    pub(super) after: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PlannedMeeting {
    pub(super) date: String,
    pub(super) kind: MeetingKind,
    pub(super) title: String,
    pub(super) place: String,
    pub(super) parties: Vec<String>,
    /// Title of the consultation of the procesbeschrijving.
    pub(super) consultation: String,
    pub(super) agenda: String,
    pub(super) questions: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Input {
    pub(super) advised_on: String,
    pub(super) answered_on: String,
    pub(super) confirmed_on: String,
    pub(super) open_on: String,
    pub(super) part: Vec<Part>,
    pub(super) advice: Vec<Advice>,
    pub(super) mark: Vec<Mark>,
    pub(super) answer: Vec<InputAnswer>,
    pub(super) place: Vec<Place>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Part {
    pub(super) party: String,
    pub(super) step: ProcessStep,
    #[serde(default)]
    pub(super) theme: String,
    pub(super) role: PartyRole,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Advice {
    pub(super) party: String,
    pub(super) date: String,
    pub(super) title: String,
    pub(super) text: String,
    pub(super) reply: String,
    pub(super) replied_by: String,
    pub(super) replied_on: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Mark {
    pub(super) numbers: Vec<u32>,
    #[serde(default)]
    pub(super) traceable: bool,
    #[serde(default)]
    pub(super) confidential: bool,
    #[serde(default)]
    pub(super) consent: Option<Consent>,
    #[serde(default)]
    pub(super) summary: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct InputAnswer {
    pub(super) numbers: Vec<u32>,
    pub(super) decision: Disposition,
    #[serde(default)]
    pub(super) title: String,
    pub(super) reason: String,
    #[serde(default)]
    pub(super) section: Option<String>,
    #[serde(default)]
    pub(super) passage: String,
    #[serde(default = "yes")]
    pub(super) confirmed: bool,
}

fn yes() -> bool {
    true
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Place {
    pub(super) number: u32,
    pub(super) section: String,
    pub(super) quote: String,
}
