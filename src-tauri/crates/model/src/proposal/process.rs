//! The description of the process (routekaart, chapter 1): adopted before the work began.

use super::{Finding, Proposal};
use crate::facts::Facts;
use crate::words::Verdict;

/// 1.20: adopted before the first meeting of step 2, the inventory.
pub(super) fn adopted_before_start(facts: &Facts) -> Option<Proposal> {
    let adopted = facts.single("procesbeschrijving").date("vastgesteld-op")?;
    let from = facts.inventory_start;
    let first = facts.meetings.iter().copied().find(|day| from.is_none_or(|from| *day >= from)).or(from);
    Finding::weigh(vec![match first {
        _ if adopted > facts.today => Finding::at("", "decision-planned", Verdict::Developing).on(&[adopted]),
        Some(first) if adopted >= first => {
            Finding::at("", "adopted-after-start", Verdict::NotYet).on(&[adopted, first])
        }
        Some(first) => Finding::at("", "adopted-before-start", Verdict::Met).on(&[adopted, first]),
        None => Finding::at("", "decided", Verdict::Met).on(&[adopted]),
    }])
}
