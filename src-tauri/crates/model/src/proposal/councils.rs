//! What the councils did: one version for all, adopted by all, planned together.

use super::{Finding, Proposal, Reason};
use crate::facts::{CouncilFact, Facts};
use crate::words::{Outcome, Verdict};

/// 1.1: all councils settled the same version.
pub(super) fn one_version(facts: &Facts) -> Option<Proposal> {
    same_version(&facts.councils)
}

/// 1.2: every council adopted.
pub(super) fn all_adopted(facts: &Facts) -> Option<Proposal> {
    adopted(&facts.councils)
}

fn same_version(councils: &[CouncilFact]) -> Option<Proposal> {
    let hashes: Vec<&str> = councils
        .iter()
        .filter(|c| c.outcome.is_some_and(Outcome::adopts))
        .filter_map(|c| c.version_hash.as_deref())
        .collect();
    if hashes.is_empty() {
        return None;
    }
    let mut kinds: Vec<&str> = hashes.clone();
    kinds.sort_unstable();
    kinds.dedup();
    let same = kinds.iter().map(|kind| hashes.iter().filter(|h| h == &kind).count()).max().unwrap_or(0);
    let total = councils.len();
    let verdict = match (kinds.len(), same == total) {
        (1, true) => Verdict::Met,
        (1, false) => Verdict::Developing,
        _ => Verdict::NotYet,
    };
    Some(Proposal { verdict, reason: Reason::SameVersion { same, total, versions: kinds.len() } })
}

fn adopted(councils: &[CouncilFact]) -> Option<Proposal> {
    let total = councils.len();
    let adopted = councils.iter().filter(|c| c.outcome.is_some_and(Outcome::adopts)).count();
    let rejected = councils.iter().filter(|c| c.outcome == Some(Outcome::Rejected)).count();
    if total == 0 || (adopted == 0 && rejected == 0) {
        return None;
    }
    let verdict = match (adopted == total, rejected > 0) {
        (true, _) => Verdict::Met,
        (false, true) => Verdict::NotYet,
        (false, false) => Verdict::Developing,
    };
    Some(Proposal { verdict, reason: Reason::Adopted { adopted, rejected, total } })
}

/// 1.24: councillors were met before the first council decided.
pub(super) fn councillors_polled(facts: &Facts) -> Option<Proposal> {
    let first_council = facts.councils.iter().filter_map(|c| c.council_date).min();
    let party = facts.parties.iter().find(|p| p.kind == "raadsleden")?;
    let meetings =
        party.meetings.iter().filter(|day| first_council.is_none_or(|council| **day < council)).count();
    if party.meetings.is_empty() {
        return None;
    }
    let verdict = if meetings > 0 { Verdict::Met } else { Verdict::NotYet };
    Some(Proposal { verdict, reason: Reason::CouncilPolled { meetings } })
}

/// 1.25: every council has its day, all have one version before them, and the day on which amendments are laid side
/// by side comes before the first of them.
pub(super) fn planned_together(facts: &Facts) -> Option<Proposal> {
    let dates: Vec<_> = facts.councils.iter().filter_map(|c| c.council_date).collect();
    let first = dates.iter().min().copied()?;
    let mut findings = Vec::new();
    for council in facts.councils.iter().filter(|c| c.council_date.is_none()) {
        findings.push(Finding::at(&council.name, "council-undated", Verdict::Developing));
    }
    match facts.single("procesbeschrijving").date("afstemming-raden") {
        None => findings.push(Finding::at("", "alignment-missing", Verdict::Developing)),
        Some(day) if day >= first => {
            findings.push(Finding::at("", "alignment-late", Verdict::NotYet).on(&[day, first]));
        }
        Some(day) => findings.push(Finding::at("", "alignment-planned", Verdict::Met).on(&[day, first])),
    }
    for council in facts.councils.iter().filter(|c| c.version_hash.is_none()) {
        findings.push(Finding::at(&council.name, "version-missing", Verdict::Developing));
    }
    let mut hashes: Vec<_> = facts.councils.iter().filter_map(|c| c.version_hash.as_deref()).collect();
    hashes.sort_unstable();
    hashes.dedup();
    if hashes.len() > 1 {
        findings.push(Finding::at("", "versions-differ", Verdict::NotYet));
    }
    Finding::weigh(findings)
}
