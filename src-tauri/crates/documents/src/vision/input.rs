//! The facts of a visie, as plain data. Dates are civil dates.

use chrono::NaiveDate;
use regiovisie_model::words::{AgendaItem, MeetingKind, Outcome, ProcessStep, SectionRole, VersionStatus};
use regiovisie_text::tree::Body;

/// Everything the visie is composed of. Lists are printed in the order given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VisionInput {
    /// The region.
    pub region: Region,
    /// The edition that is printed.
    pub edition: Version,
    /// The sections in document order, each after the one it stands under.
    pub sections: Vec<Section>,
    /// The road of each municipality to adoption.
    pub councils: Vec<Council>,
    /// The functions of jeugdhulp with the lists they are on.
    pub functions: Vec<Function>,
    /// The five steps of the process.
    pub steps: Vec<Step>,
    /// The parties of the region.
    pub parties: Vec<Party>,
    /// The meetings, oldest first.
    pub meetings: Vec<Meeting>,
    /// The fixed versions, oldest first.
    pub versions: Vec<Version>,
    /// The tables of facts of the instruments, without what is confidential.
    pub sheets: Vec<Sheet>,
    /// What the concordance leads to sections: the agreements of the norm, then the checks of the law.
    pub requirements: Vec<Requirement>,
}

/// The region.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Region {
    /// Its name.
    pub name: String,
    /// First day of the period of the visie.
    pub plan_start: Option<NaiveDate>,
    /// Last day of it.
    pub plan_end: Option<NaiveDate>,
    /// Whether it is an invented example; then the cover says so.
    pub fictional: bool,
    /// Its municipalities.
    pub municipalities: Vec<Municipality>,
}

/// One municipality.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Municipality {
    /// Its name.
    pub name: String,
    /// CBS code such as GM0228.
    pub cbs_code: Option<String>,
    /// Inhabitants.
    pub inhabitants: Option<u32>,
}

/// An edition of the visie: a fixed version, or the text as it is now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// Name such as "0.3"; empty for the text as it is now, which is printed as working version.
    pub name: String,
    /// Status.
    pub status: VersionStatus,
    /// Its date. For the text as it is now: the day of its last change.
    pub date: Option<NaiveDate>,
    /// What changed, in the words of the region.
    pub note: String,
}

/// One section.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// Its permanent id; its bookmark is made of it.
    pub id: String,
    /// 1 for a top section. A level that skips one is printed one below the section before it.
    pub level: u8,
    /// Where in the visie: the role of the top section it belongs to.
    pub role: SectionRole,
    /// Its title.
    pub title: String,
    /// Its text, as `regiovisie_text::read` gives it.
    pub body: Body,
    /// Numbers of the agreements it answers.
    pub agreements: Vec<String>,
    /// Ids of the checks it answers, of either catalogue.
    pub checks: Vec<String>,
}

/// The road of one council to adoption.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Council {
    /// The municipality.
    pub municipality: String,
    /// Day on which the college decided to propose it.
    pub college_date: Option<NaiveDate>,
    /// Day of the council.
    pub council_date: Option<NaiveDate>,
    /// What the council decided.
    pub outcome: Option<Outcome>,
    /// How the council handles it.
    pub item: Option<AgendaItem>,
    /// Votes, in words.
    pub vote: String,
    /// Number of the decision.
    pub number: String,
    /// Name of the version that was settled.
    pub version: String,
}

/// One function of jeugdhulp.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Function {
    /// Its title.
    pub title: String,
    /// Titles of the lists it is on.
    pub lists: Vec<String>,
    /// The chosen scale, in words; none when not chosen or not recorded.
    pub scale: Option<String>,
}

/// A table of facts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sheet {
    /// The name of its live table.
    pub name: String,
    /// Its title.
    pub title: String,
    /// What a row is called where rows have names, then the titles of the columns.
    pub columns: Vec<String>,
    /// The rows that hold something: what they are called, then their values as a person reads them; empty for a
    /// field that is not filled.
    pub rows: Vec<Vec<String>>,
}

/// One step of the process.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// Which.
    pub step: ProcessStep,
    /// Its title.
    pub title: String,
    /// Planned first day.
    pub planned_start: Option<NaiveDate>,
    /// Planned last day.
    pub planned_end: Option<NaiveDate>,
    /// Real first day.
    pub actual_start: Option<NaiveDate>,
    /// Real last day.
    pub actual_end: Option<NaiveDate>,
}

/// One party.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Party {
    /// Its name.
    pub name: String,
    /// The role agreed beforehand; may be empty.
    pub role: String,
    /// Meetings it attended.
    pub meetings: u32,
    /// Input items it gave.
    pub contributions: u32,
    /// The day on which it was first heard.
    pub first_heard: Option<NaiveDate>,
}

/// One meeting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meeting {
    /// Its date.
    pub date: NaiveDate,
    /// Kind.
    pub kind: MeetingKind,
    /// Title.
    pub title: String,
    /// Names of the parties that attended.
    pub parties: Vec<String>,
    /// Input items it yielded.
    pub contributions: u32,
}

/// One thing of norm or law to which sections answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Requirement {
    /// Norm or law.
    pub kind: RequirementKind,
    /// Number of the agreement, or id of the check.
    pub number: String,
    /// Title of the agreement, or short name of the check.
    pub title: String,
    /// Where it stands, such as "Besluit Jeugdwet, artikel 2.2.1, onderdeel a".
    pub source: String,
}

/// What a requirement is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RequirementKind {
    /// An agreement of the norm: sections name it in `agreements`.
    Agreement,
    /// A check of the law: sections name it in `checks`.
    Law,
}
