//! Route 5, outside the norm: exchange, cycles, and the moment to look again.

use super::tables::filled;
use super::{Finding, Proposal, Which};
use crate::facts::{FactRow, Facts};
use crate::words::Verdict;

/// 9.1: meetings with other regions, and exchanges with what they yielded; one is a start.
pub(super) fn exchange(facts: &Facts) -> Option<Proposal> {
    let past =
        |row: &&FactRow| row.date("datum").is_some_and(|day| day <= facts.today) && row.has("opbrengst");
    let told = facts.rows("uitwisseling").iter().filter(past).count();
    Finding::weigh(match told + facts.supraregional_meetings {
        0 => Vec::new(),
        1 => vec![Finding::at("", "exchange-once", Verdict::Developing)],
        _ => vec![Finding::at("", "exchange-regular", Verdict::Met)],
    })
}

/// 9.2: at least one round of which all four parts are there.
pub(super) fn cycles(facts: &Facts) -> Option<Proposal> {
    let rows = facts.rows("leercycli");
    let whole = rows.iter().find(|row| row.has_all(&["plan", "doen", "kijken", "bijstellen"]));
    Finding::weigh(match (whole, rows.first()) {
        (Some(row), _) => vec![Finding::at(&row.name, "learning-cycle-complete", Verdict::Met)],
        (None, Some(row)) => vec![Finding::at(&row.name, "learning-cycle-open", Verdict::Developing)],
        (None, None) => Vec::new(),
    })
}

/// 9.3: the remarks of the ambassadeur were replied to; without remarks, the talks that were written down count.
pub(super) fn reflection(facts: &Facts) -> Option<Proposal> {
    match (facts.remarks, facts.replied) {
        (0, _) => filled(facts, "ambassadeur", Which::All, &["datum", "opbrengst", "antwoord"]),
        (all, replied) if replied >= all => {
            Finding::weigh(vec![Finding::at("", "reflection-replied", Verdict::Met)])
        }
        _ => Finding::weigh(vec![Finding::at("", "reflection-open", Verdict::Developing)]),
    }
}

/// 9.4: a day to look again, within the period of the visie.
pub(super) fn calibration(facts: &Facts) -> Option<Proposal> {
    let day = facts.single("herijking").date("datum")?;
    Finding::weigh(vec![match (facts.plan_start, facts.plan_end) {
        (start, Some(end)) if day > end || start.is_some_and(|start| day < start) => {
            Finding::at("", "calibration-outside", Verdict::NotYet).on(&[day])
        }
        (_, Some(_)) => Finding::at("", "calibration-inside", Verdict::Met).on(&[day]),
        (_, None) => Finding::at("", "calibration-plan-unknown", Verdict::Developing).on(&[day]),
    }])
}
