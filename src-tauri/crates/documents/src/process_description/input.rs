//! The facts of a procesbeschrijving, as plain data.

use chrono::NaiveDate;

/// Everything the procesbeschrijving and the planning are composed of. Lists are printed in the order given; free
/// text is plain, a blank line starts a paragraph.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProcessInput {
    /// Name of the region.
    pub region: String,
    /// Whether it is an invented example; then the cover says so.
    pub fictional: bool,
    /// The day of which this is the state.
    pub date: NaiveDate,
    /// By whom and when it was adopted; none when it was not.
    pub adopted: Option<Adopted>,
    /// What the process is to yield.
    pub goal: String,
    /// Why the region goes through it.
    pub reason: String,
    /// What the region holds to on the way; left out when empty.
    pub guiding: String,
    /// The chapters and sections that the visie is to have.
    pub outline: Vec<OutlineLine>,
    /// What is to be said of that outline; left out when empty.
    pub outline_note: String,
    /// The steps of the process.
    pub steps: Vec<ProcessStep>,
    /// The talks with parties.
    pub consultations: Vec<Consultation>,
    /// The moments at which is decided.
    pub moments: Vec<DecisionMoment>,
    /// Recess and holidays, in which little can be planned.
    pub periods: Vec<Period>,
}

/// By whom and when the procesbeschrijving was adopted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Adopted {
    /// The day.
    pub date: NaiveDate,
    /// The body, such as "het bestuurlijk overleg".
    pub by: String,
}

/// A chapter or section that the visie is to have.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OutlineLine {
    /// Its printed number, such as "4.2"; empty for the front matter.
    pub number: String,
    /// Its title.
    pub title: String,
    /// 1 for a chapter, 2 for a section of it, and so on.
    pub level: u8,
}

/// A first and a last day, either of which may be unknown. Both days count.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Days {
    /// The first day.
    pub start: Option<NaiveDate>,
    /// The last day.
    pub end: Option<NaiveDate>,
}

/// A step of the process.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ProcessStep {
    /// Its number, from 1.
    pub number: u32,
    /// Its title.
    pub title: String,
    /// What it is for.
    pub purpose: String,
    /// As planned.
    pub planned: Days,
    /// As it went.
    pub actual: Days,
    /// Who takes care of it.
    pub owner: String,
    /// Who takes part, a line per theme.
    pub parties: Vec<PartyRole>,
    /// What is to be done.
    pub tasks: Vec<Task>,
}

/// The part that a party has in a step.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PartyRole {
    /// Name of the party.
    pub party: String,
    /// Its role, as a Dutch word.
    pub role: String,
    /// Title of the theme it is about; empty when it is about the whole step.
    pub theme: String,
}

/// A task in a step.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Task {
    /// What is to be done.
    pub title: String,
    /// Who does it.
    pub owner: String,
    /// The day on which it should be ready.
    pub planned: Option<NaiveDate>,
    /// The day on which it was.
    pub done: Option<NaiveDate>,
}

/// A talk with parties.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Consultation {
    /// Its title.
    pub title: String,
    /// What kind of meeting it is, as a Dutch word.
    pub kind: String,
    /// Title of the step it belongs to.
    pub step: String,
    /// The day for which it is planned.
    pub planned: Option<NaiveDate>,
    /// Names of the parties.
    pub parties: Vec<String>,
    /// What is asked.
    pub questions: Vec<String>,
}

/// A moment at which is decided.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DecisionMoment {
    /// What it is called.
    pub title: String,
    /// The day for which it is planned.
    pub date: Option<NaiveDate>,
    /// The body that may decide.
    pub body: String,
    /// What is decided about.
    pub about: String,
    /// The day on which it was decided.
    pub decided_on: Option<NaiveDate>,
}

/// A recess or holiday.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Period {
    /// What it is called.
    pub title: String,
    /// The first day.
    pub first: NaiveDate,
    /// The last day; it counts.
    pub last: NaiveDate,
}
