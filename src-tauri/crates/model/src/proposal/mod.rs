//! Verdicts that recorded facts propose, each with the facts it rests on. The user confirms them.
//!
//! Deliberately absent: checks whose facts are not recorded anywhere yet. They get no proposal rather
//! than a guess. A proposal never crosses from one catalogue to another.

use chrono::NaiveDate;

use crate::words::{Outcome, Verdict};

/// The facts the rules look at.
#[derive(Debug, Clone, Default)]
pub struct Facts {
    /// Start situation 1 to 4, once chosen.
    pub start_situation: Option<u8>,
    /// One per municipality.
    pub councils: Vec<CouncilFact>,
    /// One per party kind that has a party in the workbook.
    pub parties: Vec<PartyFact>,
    /// Last day of the step schrijven, as it went or as planned.
    pub writing_end: Option<NaiveDate>,
}

/// What one council did.
#[derive(Debug, Clone, Default)]
pub struct CouncilFact {
    /// Name of the municipality.
    pub name: String,
    /// The outcome.
    pub outcome: Option<Outcome>,
    /// Content hash of the version it settled.
    pub version_hash: Option<String>,
    /// Day of the council meeting.
    pub council_date: Option<NaiveDate>,
}

/// How one kind of party was involved.
#[derive(Debug, Clone, Default)]
pub struct PartyFact {
    /// Word of the kind, such as `aanbieders`.
    pub kind: String,
    /// Whether a role was agreed beforehand, for every party of this kind.
    pub role_known: bool,
    /// The days on which a party of this kind was met.
    pub meetings: Vec<NaiveDate>,
    /// Input items of this kind of party.
    pub contributions: u32,
    /// Of those, the ones of which the party was told what was done.
    pub told_back: u32,
}

/// A proposed verdict.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    /// The verdict.
    pub verdict: Verdict,
    /// The facts it rests on.
    pub reason: Reason,
}

/// The facts behind a proposal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    /// The start situation is chosen.
    StartSituation(u8),
    /// Councils that adopted the same version, of all.
    SameVersion {
        /// Councils that settled the version most councils settled.
        same: usize,
        /// Councils in all.
        total: usize,
        /// Different versions that were settled.
        versions: usize,
    },
    /// Councils that decided.
    Adopted {
        /// Councils that adopted.
        adopted: usize,
        /// Councils that rejected.
        rejected: usize,
        /// Councils in all.
        total: usize,
    },
    /// When a party was heard.
    Heard {
        /// Word of the kind of party.
        kind: String,
        /// Meetings before or during schrijven.
        early: usize,
        /// Meetings after it.
        late: usize,
        /// Input items.
        contributions: u32,
        /// Input items of which the party was told what was done.
        told_back: u32,
        /// Whether the dates of schrijven are known at all.
        dated: bool,
    },
    /// Parties with a role, of all that were planned.
    Roles {
        /// Kinds of party with a role.
        known: usize,
        /// Kinds of party of the norm.
        total: usize,
    },
    /// Kinds of party of the norm that were heard before the end of schrijven, of those heard.
    FirstHeard {
        /// Heard before or during schrijven.
        early: usize,
        /// Heard at all.
        heard: usize,
    },
    /// Meetings with councillors before the first council decided.
    CouncilPolled {
        /// Meetings in time.
        meetings: usize,
    },
}

/// The kinds of party of the norm with their checks (agreement 1).
pub const NORM_PARTIES: [(&str, &str); 7] = [
    ("1.3", "aanbieders"),
    ("1.4", "gecertificeerde-instellingen"),
    ("1.5", "veilig-thuis"),
    ("1.6", "professionals"),
    ("1.7", "jongeren"),
    ("1.8", "ouders"),
    ("1.9", "ketenpartijen"),
];

/// What the facts propose for a check of nvo-2020; none when they say nothing.
pub fn propose(check: &str, facts: &Facts) -> Option<Proposal> {
    match check {
        "0.5" => facts
            .start_situation
            .map(|number| Proposal { verdict: Verdict::Met, reason: Reason::StartSituation(number) }),
        "1.1" => same_version(&facts.councils),
        "1.2" => adopted(&facts.councils),
        "1.11" => roles(facts),
        "1.12" => first_heard(facts),
        "1.24" => councillors_polled(facts),
        _ => NORM_PARTIES.iter().find(|(id, _)| *id == check).and_then(|(_, kind)| heard(kind, facts)),
    }
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

/// Checks 1.3 to 1.9: "voldoet" asks that the party was heard before or during schrijven and was told
/// what was done with all it said; a party heard only later is in development.
fn heard(kind: &str, facts: &Facts) -> Option<Proposal> {
    let party = facts.parties.iter().find(|p| p.kind == kind)?;
    if party.meetings.is_empty() {
        return None;
    }
    let early = early_meetings(party, facts.writing_end);
    let answered = party.contributions > 0 && party.told_back == party.contributions;
    let verdict = match (early > 0, answered) {
        (true, true) => Verdict::Met,
        (true, false) if party.told_back > 0 => Verdict::Mostly,
        _ => Verdict::Developing,
    };
    Some(Proposal {
        verdict,
        reason: Reason::Heard {
            kind: kind.to_owned(),
            early,
            late: party.meetings.len() - early,
            contributions: party.contributions,
            told_back: party.told_back,
            dated: facts.writing_end.is_some(),
        },
    })
}

fn early_meetings(party: &PartyFact, writing_end: Option<NaiveDate>) -> usize {
    writing_end.map_or(0, |end| party.meetings.iter().filter(|day| **day <= end).count())
}

fn roles(facts: &Facts) -> Option<Proposal> {
    let total = NORM_PARTIES.len();
    let known = norm_parties(facts).filter(|p| p.role_known).count();
    let verdict = match known {
        0 => return None,
        n if n == total => Verdict::Met,
        _ => Verdict::Developing,
    };
    Some(Proposal { verdict, reason: Reason::Roles { known, total } })
}

fn first_heard(facts: &Facts) -> Option<Proposal> {
    facts.writing_end?;
    let heard = norm_parties(facts).filter(|p| !p.meetings.is_empty()).count();
    let early = norm_parties(facts).filter(|p| early_meetings(p, facts.writing_end) > 0).count();
    let verdict = match (heard, early) {
        (0, _) => return None,
        (_, 0) => Verdict::NotYet,
        (_, n) if n == NORM_PARTIES.len() => Verdict::Met,
        _ => Verdict::Developing,
    };
    Some(Proposal { verdict, reason: Reason::FirstHeard { early, heard } })
}

fn councillors_polled(facts: &Facts) -> Option<Proposal> {
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

fn norm_parties(facts: &Facts) -> impl Iterator<Item = &PartyFact> {
    facts.parties.iter().filter(|p| NORM_PARTIES.iter().any(|(_, kind)| *kind == p.kind))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn providers(meetings: &[&str], contributions: u32, told_back: u32) -> Facts {
        Facts {
            writing_end: Some(day("2026-06-30")),
            parties: vec![PartyFact {
                kind: "aanbieders".into(),
                role_known: true,
                meetings: meetings.iter().map(|d| day(d)).collect(),
                contributions,
                told_back,
            }],
            ..Facts::default()
        }
    }

    fn verdict(check: &str, facts: &Facts) -> Option<Verdict> {
        propose(check, facts).map(|p| p.verdict)
    }

    #[test]
    fn a_party_heard_in_time_and_told_back_meets_the_check() {
        assert_eq!(verdict("1.3", &providers(&["2026-03-01"], 2, 2)), Some(Verdict::Met));
    }

    #[test]
    fn a_party_heard_only_at_the_end_is_in_development() {
        assert_eq!(verdict("1.3", &providers(&["2026-09-01"], 2, 2)), Some(Verdict::Developing));
    }

    #[test]
    fn a_party_that_was_not_told_back_everything_is_not_yet_there() {
        assert_eq!(verdict("1.3", &providers(&["2026-03-01"], 2, 1)), Some(Verdict::Mostly));
        assert_eq!(verdict("1.3", &providers(&["2026-03-01"], 2, 0)), Some(Verdict::Developing));
    }

    #[test]
    fn a_party_that_was_never_met_gets_no_proposal() {
        assert_eq!(verdict("1.3", &providers(&[], 0, 0)), None);
        assert_eq!(verdict("1.7", &providers(&["2026-03-01"], 1, 1)), None, "jongeren were not met");
    }

    fn council(name: &str, outcome: Option<Outcome>, hash: &str) -> CouncilFact {
        CouncilFact { name: name.into(), outcome, version_hash: Some(hash.into()), council_date: None }
    }

    #[test]
    fn one_document_means_one_version_hash_for_all_councils() {
        let mut facts = Facts {
            councils: vec![
                council("Aa", Some(Outcome::Unchanged), "x"),
                council("Bee", Some(Outcome::Amended), "x"),
            ],
            ..Facts::default()
        };
        assert_eq!(verdict("1.1", &facts), Some(Verdict::Met));
        facts.councils[1].version_hash = Some("y".into());
        assert_eq!(verdict("1.1", &facts), Some(Verdict::NotYet), "two councils settled different texts");
        facts.councils[1].outcome = None;
        assert_eq!(verdict("1.1", &facts), Some(Verdict::Developing), "one council has still to decide");
    }

    #[test]
    fn a_rejection_stands_in_the_way_of_adoption_by_all() {
        let facts = Facts {
            councils: vec![
                council("Aa", Some(Outcome::Unchanged), "x"),
                council("Bee", Some(Outcome::Rejected), "x"),
            ],
            ..Facts::default()
        };
        assert_eq!(verdict("1.2", &facts), Some(Verdict::NotYet));
    }

    #[test]
    fn checks_without_recorded_facts_get_no_proposal() {
        assert_eq!(propose("1.14", &Facts::default()), None, "1.14 is never automatic");
        assert_eq!(propose("8.1", &Facts::default()), None);
    }
}
