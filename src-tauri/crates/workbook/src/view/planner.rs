//! The planner: everything with a date, what waits for what, and the days to plan around.

use regiovisie_model::planning::line::Kind;
use regiovisie_model::planning::notes::PeriodKind;
use regiovisie_model::words::ProcessStep;
use serde::{Deserialize, Serialize};
use specta::Type;

/// Everything that is planned.
#[derive(Debug, Clone, Serialize, Type)]
pub struct PlannerView {
    /// Today.
    pub today: String,
    /// When the visie is hoped to be adopted.
    pub goal: Option<String>,
    /// Steps, each followed by what lies within it.
    pub items: Vec<PlannedView>,
    /// What waits for what.
    pub ties: Vec<TieView>,
    /// Holidays, recess and council days, as people entered them.
    pub periods: Vec<PeriodView>,
    /// General holidays in the time that is shown.
    pub holidays: Vec<HolidayView>,
    /// Meetings that were held and are not among the items, for there are too many.
    pub more_meetings: u32,
}

/// Something that is planned.
#[derive(Debug, Clone, Serialize, Type)]
pub struct PlannedView {
    /// Its id.
    pub id: String,
    /// What it is.
    pub kind: Kind,
    /// The step it belongs to.
    pub step: Option<ProcessStep>,
    /// Title.
    pub title: String,
    /// Who does it or decides.
    pub owner: String,
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
    /// Days between the planned end and the real one, or today; negative: earlier.
    pub slip: Option<i32>,
    /// What stands out, in Dutch. Advice, never a refusal.
    pub notes: Vec<String>,
    /// Where it is changed in full; none when here.
    pub address: Option<String>,
}

/// One thing waits for another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct TieView {
    /// What comes first.
    pub before: String,
    /// What waits for it.
    pub after: String,
}

/// Days to plan around.
#[derive(Debug, Clone, Serialize, Type)]
pub struct PeriodView {
    /// Its id.
    pub id: String,
    /// Kind.
    pub kind: PeriodKind,
    /// Name.
    pub name: String,
    /// First day.
    pub first: String,
    /// Last day.
    pub last: String,
    /// Of which municipality, by id; none: of all.
    pub municipality: Option<String>,
    /// Name of that municipality.
    pub municipality_name: String,
}

/// A general holiday.
#[derive(Debug, Clone, Serialize, Type)]
pub struct HolidayView {
    /// Day.
    pub date: String,
    /// Name.
    pub name: String,
}

/// A task to add or change.
#[derive(Debug, Clone, Deserialize, Type)]
pub struct TaskInput {
    /// The one to change; none to add.
    pub id: Option<String>,
    /// The step it belongs to.
    pub step: ProcessStep,
    /// Title.
    pub title: String,
    /// Who does it: a function.
    pub owner: String,
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
}

/// A period to add or change.
#[derive(Debug, Clone, Deserialize, Type)]
pub struct PeriodInput {
    /// The one to change; none to add.
    pub id: Option<String>,
    /// Kind.
    pub kind: PeriodKind,
    /// Name.
    pub name: String,
    /// First day.
    pub first: String,
    /// Last day; empty: the first.
    pub last: Option<String>,
    /// Of which municipality, by id; none: of all.
    pub municipality: Option<String>,
}

/// What moves when something moves.
#[derive(Debug, Clone, Serialize, Type)]
pub struct MoveView {
    /// What.
    pub id: String,
    /// Its title.
    pub title: String,
    /// What it is.
    pub kind: Kind,
    /// Planned first day now.
    pub from_start: Option<String>,
    /// Planned last day now.
    pub from_end: Option<String>,
    /// Planned first day then.
    pub to_start: Option<String>,
    /// Planned last day then.
    pub to_end: Option<String>,
    /// Why it moves, in Dutch.
    pub because: String,
    /// What stands out in the new place, in Dutch.
    pub notes: Vec<String>,
}
