//! Councils and their decisions.

use regiovisie_model::words::{AgendaItem, Outcome};
use serde::{Deserialize, Serialize};
use specta::Type;

/// The road of one municipality to adoption.
#[derive(Debug, Clone, Serialize, Type)]
pub struct CouncilView {
    /// Municipality, by id.
    pub municipality: String,
    /// Its name.
    pub name: String,
    /// Decision of the college.
    pub college_date: Option<String>,
    /// Papers due at the registry.
    pub papers_date: Option<String>,
    /// Committee.
    pub committee_date: Option<String>,
    /// Council meeting.
    pub council_date: Option<String>,
    /// What the council decided.
    pub outcome: Option<Outcome>,
    /// Number of the decision.
    pub number: String,
    /// Votes, in words.
    pub vote: String,
    /// Formality or debate.
    pub item: Option<AgendaItem>,
    /// The version that was settled, by id.
    pub version: Option<String>,
    /// Name of that version.
    pub version_name: String,
    /// Remarks.
    pub note: String,
    /// Advice, such as papers that come late. Never a refusal.
    pub advice: Vec<String>,
}

/// Dates and outcome of one municipality.
#[derive(Debug, Clone, Default, Deserialize, Type)]
pub struct CouncilInput {
    /// Municipality, by id.
    pub municipality: String,
    /// Decision of the college.
    pub college_date: Option<String>,
    /// Papers due at the registry.
    pub papers_date: Option<String>,
    /// Committee.
    pub committee_date: Option<String>,
    /// Council meeting.
    pub council_date: Option<String>,
    /// What the council decided.
    pub outcome: Option<Outcome>,
    /// Number of the decision.
    pub number: String,
    /// Votes.
    pub vote: String,
    /// Formality or debate.
    pub item: Option<AgendaItem>,
    /// The version that was settled, by id.
    pub version: Option<String>,
    /// Remarks.
    pub note: String,
}
