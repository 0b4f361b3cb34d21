//! The function table: what the region secures together, for how long, and what the law asks.

use super::{Finding, Proposal};
use crate::facts::{FactRow, Facts};
use crate::words::Verdict;

/// What the municipalities secure together: a scale above their own.
fn shared(row: &FactRow) -> bool {
    row.is("schaal", "regionaal") || row.is("schaal", "bovenregionaal")
}

/// 2.1: no measure ends before the period of the visie does.
pub(super) fn secured_for_the_period(facts: &Facts) -> Option<Proposal> {
    let findings = facts.rows("functies").iter().filter(|row| shared(row)).map(|row| {
        match (row.date("geborgd-tot"), facts.plan_end) {
            (Some(until), Some(end)) if until < end => {
                Finding::at(&row.name, "secured-too-short", Verdict::NotYet).on(&[until, end])
            }
            (Some(until), Some(_)) => {
                Finding::at(&row.name, "secured-long-enough", Verdict::Met).on(&[until])
            }
            _ => Finding::at(&row.name, "secured-undated", Verdict::Developing),
        }
    });
    Finding::weigh(findings.collect())
}

/// 2.4: every function has a scale, and at least one is secured together.
pub(super) fn named(facts: &Facts) -> Option<Proposal> {
    let rows = facts.rows("functies");
    if !rows.iter().any(shared) {
        return None;
    }
    let findings = rows.iter().map(|row| {
        if row.has("schaal") {
            Finding::at(&row.name, "function-shared", Verdict::Met)
        } else {
            Finding::at(&row.name, "function-unscaled", Verdict::Developing)
        }
    });
    Finding::weigh(findings.collect())
}

/// Besluit Jeugdwet 2.2.3: the ten forms of help and the GI's are bought regionally.
pub(super) fn bought_regionally(facts: &Facts) -> Option<Proposal> {
    let rows: Vec<_> = listed(facts, "wettelijk-regionaal").collect();
    if !rows.iter().any(|row| row.has("regionaal-ingekocht")) {
        return None;
    }
    let findings = rows.iter().map(|row| match row.value("regionaal-ingekocht") {
        Some("ja") => Finding::at(&row.name, "function-shared", Verdict::Met),
        Some(_) => Finding::at(&row.name, "function-not-bought", Verdict::NotYet),
        None => Finding::at(&row.name, "function-unscaled", Verdict::Developing),
    });
    Finding::weigh(findings.collect())
}

/// Besluit Jeugdwet 2.2.4: the four forms are aligned with other regions.
pub(super) fn aligned_supraregionally(facts: &Facts) -> Option<Proposal> {
    let rows: Vec<_> = listed(facts, "bovenregionaal").collect();
    if !rows.iter().any(|row| row.has("schaal")) {
        return None;
    }
    let partners =
        |key: &str| facts.rows("bovenregionaal").iter().any(|row| row.key == key && row.has("partnerregios"));
    let findings = rows.iter().map(|row| match row.value("schaal") {
        Some("bovenregionaal") if partners(&row.key) => {
            Finding::at(&row.name, "function-shared", Verdict::Met)
        }
        Some("bovenregionaal") => Finding::at(&row.name, "function-not-aligned", Verdict::Developing),
        Some(_) => Finding::at(&row.name, "function-not-aligned", Verdict::NotYet),
        None => Finding::at(&row.name, "function-unscaled", Verdict::Developing),
    });
    Finding::weigh(findings.collect())
}

fn listed<'a>(facts: &'a Facts, list: &'a str) -> impl Iterator<Item = &'a FactRow> {
    facts.rows("functies").iter().filter(move |row| row.lists.iter().any(|l| l == list))
}
