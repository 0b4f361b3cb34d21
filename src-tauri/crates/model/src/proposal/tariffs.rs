//! Real tariffs (routekaart, chapter 8; Besluit Jeugdwet 2.3): built up from elements, explained, settled in time.

use super::{Finding, Proposal};
use crate::facts::{FactRow, Facts};
use crate::words::Verdict;

/// The eight cost elements of the routekaart, as fields of a product.
pub const ELEMENTS: [&str; 8] = [
    "beroepskracht",
    "niet-productieve-uren",
    "reis-en-opleiding",
    "overheadkosten",
    "gemeentelijke-verplichtingen",
    "huisvesting-en-verblijf",
    "verzorging",
    "indexatie",
];
/// The four elements of the law.
const LEGAL: [&str; 4] = ["beroepskrachten", "andere-clientgebonden-kosten", "overhead", "indexering"];

/// The sum of the elements of a product in cents; none when no element is filled.
pub fn cost_price(row: &FactRow) -> Option<i64> {
    let parts: Vec<i64> = ELEMENTS.iter().filter_map(|element| row.cents(element)).collect();
    (!parts.is_empty()).then(|| parts.iter().fold(0, |sum: i64, part| sum.saturating_add(*part)))
}

/// 8.1: every product has a cost price, and a tariff that covers it or a reason why not.
pub(super) fn real(facts: &Facts) -> Option<Proposal> {
    let findings = facts.rows("producten").iter().map(|row| {
        compared(row).unwrap_or_else(|| {
            let says = if cost_price(row).is_none() { "tariff-not-built-up" } else { "tariff-unknown" };
            Finding::at(&row.name, says, Verdict::Developing)
        })
    });
    Finding::weigh(findings.collect())
}

/// 8.15: a tariff below the cost price has a reason.
pub(super) fn difference_explained(facts: &Facts) -> Option<Proposal> {
    Finding::weigh(facts.rows("producten").iter().filter_map(compared).collect())
}

fn compared(row: &FactRow) -> Option<Finding> {
    let (cost, tariff) = (cost_price(row)?, row.cents("tarief")?);
    let (says, verdict) = match (tariff >= cost, row.has("reden")) {
        (true, _) => ("tariff-covers", Verdict::Met),
        (false, true) => ("tariff-below-explained", Verdict::Met),
        (false, false) => ("tariff-below-unexplained", Verdict::NotYet),
    };
    Some(Finding::at(&row.name, says, verdict).of(&[cost, tariff]))
}

/// 8.4: all eight elements and all four of the law are filled in or reasoned away.
pub(super) fn elements(facts: &Facts) -> Option<Proposal> {
    let rows = facts.rows("kostprijselementen");
    let answered = |row: &FactRow| row.has("onderbouwing") || row.has("niet-nodig");
    if !rows.iter().any(answered) {
        return None;
    }
    let mut findings: Vec<Finding> = rows
        .iter()
        .map(|row| {
            if answered(row) {
                Finding::at(&row.name, "element-reasoned", Verdict::Met)
            } else {
                Finding::at(&row.name, "element-empty", Verdict::Developing)
            }
        })
        .collect();
    let covered =
        LEGAL.iter().all(|legal| rows.iter().any(|row| row.is("wettelijk", legal) && answered(row)));
    findings.push(if covered {
        Finding::at("", "law-covered", Verdict::Met)
    } else {
        Finding::at("", "law-element-empty", Verdict::Developing)
    });
    Finding::weigh(findings)
}

/// 8.6 to 8.10: a phase has its days and is over.
pub(super) fn phase(facts: &Facts, phase: &'static str) -> Option<Proposal> {
    let row = facts.rows("fasen").iter().find(|row| row.key == phase)?;
    if !row.has("begin") && !row.has("einde") {
        return None;
    }
    Finding::weigh(vec![match (row.date("begin"), row.date("einde")) {
        (Some(start), Some(end)) if end <= facts.today => {
            Finding::at("", "phase-done", Verdict::Met).on(&[start, end])
        }
        (Some(start), Some(end)) => Finding::at("", "phase-planned", Verdict::Developing).on(&[start, end]),
        _ => Finding::at("", "phase-undated", Verdict::Developing),
    }])
}

/// 8.14: settled before the procurement it belongs to is published.
pub(super) fn in_time(facts: &Facts) -> Option<Proposal> {
    let settled = facts.rows("fasen").iter().find(|row| row.key == "vaststelling")?.date("einde")?;
    let began = facts.rows("fasen").iter().filter_map(|row| row.date("begin")).min();
    let mut published: Vec<_> =
        facts.rows("inkooptrajecten").iter().filter_map(|row| row.date("publicatie")).collect();
    published.sort_unstable();
    // The first one that follows the work on the tariffs; earlier ones went by other tariffs.
    let first = published.iter().copied().find(|day| began.is_none_or(|began| *day >= began))?;
    Finding::weigh(vec![if settled <= first {
        Finding::at("", "tariff-settled-in-time", Verdict::Met).on(&[settled, first])
    } else {
        Finding::at("", "tariff-late", Verdict::NotYet).on(&[settled, first])
    }])
}

/// Besluit Jeugdwet 2.3: every municipality lays down the elements and the differentiation in its bylaw.
pub(super) fn bylaws(facts: &Facts) -> Option<Proposal> {
    let rows = facts.rows("verordeningen");
    if !rows.iter().any(|row| row.has("elementen") || row.has("differentiatie")) {
        return None;
    }
    let findings = rows.iter().map(|row| {
        let says = |field| row.value(field);
        match (says("elementen"), says("differentiatie")) {
            (Some("ja"), Some("ja")) => Finding::at(&row.name, "law-covered", Verdict::Met),
            (Some("nee"), _) | (_, Some("nee")) => {
                Finding::at(&row.name, "law-element-empty", Verdict::NotYet)
            }
            _ => Finding::at(&row.name, "law-element-empty", Verdict::Developing),
        }
    });
    Finding::weigh(findings.collect())
}
