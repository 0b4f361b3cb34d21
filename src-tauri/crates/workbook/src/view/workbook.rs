//! The workbook itself: region, municipalities, history, search.

use regiovisie_model::words::{Certainty, ProcessStep};
use serde::{Deserialize, Serialize};
use specta::Type;

use super::ReviewView;

/// The open workbook, as the frame of the window shows it.
#[derive(Debug, Clone, Serialize, Type)]
pub struct WorkbookView {
    /// Absolute path of the file.
    pub path: String,
    /// File name without extension.
    pub name: String,
    /// The region and its municipalities.
    pub region: RegionView,
    /// Set when the workbook can only be read, with the reason in Dutch and the time of the snapshot.
    pub read_only: Option<String>,
    /// For a copy for reflection: of what; only remarks can be written then.
    pub review: Option<ReviewView>,
    /// Why a later version of a norm in it is not in use.
    pub norm_trouble: Option<String>,
    /// What undo would take back.
    pub undo: Option<String>,
    /// What redo would do again.
    pub redo: Option<String>,
    /// Schema version of the file.
    pub schema: u32,
    /// How much is in it.
    pub counts: CountsView,
}

/// How much a workbook holds.
#[derive(Debug, Clone, Copy, Serialize, Type)]
pub struct CountsView {
    /// Meetings.
    pub meetings: u32,
    /// Input items.
    pub contributions: u32,
    /// Sections.
    pub sections: u32,
    /// Fixed versions.
    pub versions: u32,
}

/// Facts of the region.
#[derive(Debug, Clone, Serialize, Type)]
pub struct RegionView {
    /// Its name.
    pub name: String,
    /// First day of the period of the visie.
    pub plan_start: Option<String>,
    /// Last day of it.
    pub plan_end: Option<String>,
    /// Start situation 1 to 4.
    pub start_situation: u8,
    /// The day on which adoption by all councils is hoped for.
    pub adoption_goal: Option<String>,
    /// Whether the region is an invented example.
    pub fictional: bool,
    /// The municipalities in their order.
    pub municipalities: Vec<MunicipalityView>,
}

/// One municipality.
#[derive(Debug, Clone, Serialize, Type)]
pub struct MunicipalityView {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// CBS code such as GM0228; none for an invented or own one.
    pub cbs_code: Option<String>,
    /// Inhabitants, when the user filled them in.
    pub inhabitants: Option<u32>,
    /// How to reach the registry (griffie).
    pub registry: String,
    /// The alderman who answers for youth (portefeuillehouder).
    pub alderman: String,
    /// How sure its membership of the region is; none when the user typed it.
    pub certainty: Option<Certainty>,
    /// The reason for that certainty, where known.
    pub note: String,
}

/// Changes facts of the region. Every field is set as given.
#[derive(Debug, Clone, Deserialize, Type)]
pub struct RegionInput {
    /// Its name.
    pub name: String,
    /// First day of the period of the visie.
    pub plan_start: Option<String>,
    /// Last day of it.
    pub plan_end: Option<String>,
    /// Start situation 1 to 4.
    pub start_situation: u8,
    /// The day on which adoption is hoped for.
    pub adoption_goal: Option<String>,
}

/// A municipality to add (no id) or to change.
#[derive(Debug, Clone, Deserialize, Type)]
pub struct MunicipalityInput {
    /// The one to change; none to add.
    pub id: Option<String>,
    /// Its name.
    pub name: String,
    /// CBS code.
    pub cbs_code: Option<String>,
    /// Inhabitants.
    pub inhabitants: Option<u32>,
    /// Registry.
    pub registry: String,
    /// Alderman.
    pub alderman: String,
}

/// A new workbook.
#[derive(Debug, Clone, Deserialize, Type)]
pub struct NewWorkbookInput {
    /// Name of the region; one of the 41 or an own one.
    pub region: String,
    /// Names of the municipalities; empty takes those of the known region.
    pub municipalities: Vec<String>,
    /// First day of the period of the visie.
    pub plan_start: Option<String>,
    /// Last day of it.
    pub plan_end: Option<String>,
    /// Start situation 1 to 4.
    pub start_situation: u8,
    /// Hoped-for adoption date.
    pub adoption_goal: Option<String>,
}

/// A jeugdregio that can be chosen.
#[derive(Debug, Clone, Serialize, Type)]
pub struct RegionChoiceView {
    /// Its statutory name.
    pub name: String,
    /// Its municipalities as far as known.
    pub municipalities: Vec<MunicipalityChoiceView>,
}

/// A municipality that can be chosen.
#[derive(Debug, Clone, Serialize, Type)]
pub struct MunicipalityChoiceView {
    /// Its name.
    pub name: String,
    /// CBS code.
    pub cbs_code: String,
    /// How sure its membership is.
    pub certainty: Certainty,
    /// Why.
    pub note: String,
}

/// A start situation that can be chosen.
#[derive(Debug, Clone, Serialize, Type)]
pub struct StartSituationView {
    /// 1 to 4.
    pub number: u8,
    /// Short title.
    pub title: String,
    /// What it means.
    pub text: String,
    /// First steps that fit.
    pub first_steps: Vec<String>,
}

/// One line of the history.
#[derive(Debug, Clone, Serialize, Type)]
pub struct EntryView {
    /// Its id (UUIDv7).
    pub id: String,
    /// The word of the command, such as `log-meeting`.
    pub op: String,
    /// Who.
    pub actor: String,
    /// When (UTC).
    pub at: String,
    /// What, in Dutch.
    pub label: String,
    /// `done`, `undone`, `superseded` (undone and no longer to be redone), `undo` or `redo`.
    pub state: String,
}

/// One hit of the search.
#[derive(Debug, Clone, Serialize, Type)]
pub struct HitView {
    /// `section`, `contribution`, `meeting`, `check`, `party`, `municipality` or `version`.
    pub kind: String,
    /// The id of the thing, for a check its check id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// A line of text around the hit; the words found stand between U+2068 and U+2069.
    pub excerpt: String,
    /// Address in the window, such as `/visie/SECTION-ID`.
    pub address: String,
}

/// One of the five steps.
#[derive(Debug, Clone, Serialize, Type)]
pub struct StepView {
    /// Which.
    pub step: ProcessStep,
    /// 1 to 5.
    pub number: u8,
    /// Title.
    pub title: String,
    /// What it is for.
    pub purpose: String,
    /// What must be ready at its end.
    pub ready: Vec<String>,
    /// Usual tasks.
    pub tasks: Vec<String>,
    /// Planned first day.
    pub planned_start: Option<String>,
    /// Planned last day.
    pub planned_end: Option<String>,
    /// Real first day.
    pub actual_start: Option<String>,
    /// Real last day.
    pub actual_end: Option<String>,
    /// Notes.
    pub note: String,
    /// Who leads it.
    pub owner: String,
}

/// Dates and notes of a step.
#[derive(Debug, Clone, Deserialize, Type)]
pub struct StepInput {
    /// Which.
    pub step: ProcessStep,
    /// Planned first day.
    pub planned_start: Option<String>,
    /// Planned last day.
    pub planned_end: Option<String>,
    /// Real first day.
    pub actual_start: Option<String>,
    /// Real last day.
    pub actual_end: Option<String>,
    /// Notes.
    pub note: String,
    /// Who leads it: a function; none leaves that as it was.
    #[serde(default)]
    pub owner: Option<String>,
}

/// The process line.
#[derive(Debug, Clone, Serialize, Type)]
pub struct ProcessView {
    /// The five steps in order.
    pub steps: Vec<StepView>,
    /// Advice on the planning, in Dutch, each with its reason. Never a refusal.
    pub advice: Vec<String>,
}
