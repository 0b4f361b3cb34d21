//! The first screen: where the region stands and what asks attention.

use serde::Serialize;
use specta::Type;

use super::{AgreementSummaryView, RouteView, StepView};

/// Everything of the overview.
#[derive(Debug, Clone, Serialize, Type)]
pub struct OverviewView {
    /// The civil date of today.
    pub today: String,
    /// The five routes.
    pub routes: Vec<RouteView>,
    /// The eight agreements and route 5, in that order.
    pub stations: Vec<AgreementSummaryView>,
    /// The four guiding questions as one group.
    pub coherence: AgreementSummaryView,
    /// The law: all its groups.
    pub law: Vec<AgreementSummaryView>,
    /// Route that fits the start situation first.
    pub first_route: u8,
    /// Why that route.
    pub first_route_reason: String,
    /// The process line.
    pub steps: Vec<StepView>,
    /// Councils that adopted.
    pub councils_adopted: u32,
    /// Councils in all.
    pub councils_total: u32,
    /// The next dates, soonest first, at most eight.
    pub deadlines: Vec<DeadlineView>,
    /// What asks attention now, most urgent first, at most ten.
    pub attention: Vec<AttentionView>,
    /// How many more ask attention.
    pub attention_more: u32,
}

/// A date that comes.
#[derive(Debug, Clone, Serialize, Type)]
pub struct DeadlineView {
    /// The date.
    pub date: String,
    /// What happens.
    pub title: String,
    /// Address in the window.
    pub address: String,
    /// Days from today; negative when past.
    pub days: i32,
}

/// Something that asks attention.
#[derive(Debug, Clone, Serialize, Type)]
pub struct AttentionView {
    /// What, in Dutch.
    pub title: String,
    /// Why.
    pub reason: String,
    /// Address in the window.
    pub address: String,
}
