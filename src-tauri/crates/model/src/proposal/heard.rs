//! When the parties of the norm were heard, and whether they were told what was done with it.

use chrono::NaiveDate;

use super::{Finding, NORM_PARTIES, Proposal, Reason};
use crate::facts::{Facts, PartyFact};
use crate::words::Verdict;

/// Checks 1.3 to 1.9: "voldoet" asks that the party was heard before or during schrijven and was told
/// what was done with all it said; a party heard only later is in development.
pub(super) fn heard(facts: &Facts, kind: &'static str) -> Option<Proposal> {
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

/// 1.11: the role of every party of the norm was agreed beforehand.
pub(super) fn roles(facts: &Facts) -> Option<Proposal> {
    let total = NORM_PARTIES.len();
    let known = norm_parties(facts).filter(|p| p.role_known).count();
    let verdict = match known {
        0 => return None,
        n if n == total => Verdict::Met,
        _ => Verdict::Developing,
    };
    Some(Proposal { verdict, reason: Reason::Roles { known, total } })
}

/// 1.12: parties were heard before the text was finished.
pub(super) fn first_heard(facts: &Facts) -> Option<Proposal> {
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

fn norm_parties(facts: &Facts) -> impl Iterator<Item = &PartyFact> {
    facts.parties.iter().filter(|p| NORM_PARTIES.iter().any(|(_, kind)| *kind == p.kind))
}

/// 1.23: parties inside and outside the municipalities were consulted on the draft, all input was told back, and no
/// answer is a proposal still.
pub(super) fn consulted(facts: &Facts) -> Option<Proposal> {
    let (start, end) = (facts.consulting_start?, facts.consulting_end?);
    let in_time = |p: &&PartyFact| p.meetings.iter().any(|day| (start..=end).contains(day));
    let (internal, external) =
        facts.parties.iter().filter(in_time).fold((0, 0), |(internal, external), party| {
            if party.internal { (internal + 1, external) } else { (internal, external + 1) }
        });
    if internal + external == 0 {
        return None;
    }
    let waiting: u32 = facts.parties.iter().map(|p| p.contributions - p.told_back.min(p.contributions)).sum();
    let seen = |found: usize| if found > 0 { Verdict::Met } else { Verdict::Developing };
    let says = |found: usize, yes, no| if found > 0 { yes } else { no };
    Finding::weigh(vec![
        Finding::at("", says(external, "consulted-outside", "not-consulted-outside"), seen(external)),
        Finding::at("", says(internal, "consulted-inside", "not-consulted-inside"), seen(internal)),
        if waiting == 0 {
            Finding::at("", "all-told-back", Verdict::Met)
        } else {
            Finding::at("", "not-all-told-back", Verdict::Mostly)
        },
        if facts.unconfirmed == 0 {
            Finding::at("", "answers-settled", Verdict::Met)
        } else {
            Finding::at("", "answers-unconfirmed", Verdict::Mostly)
        },
    ])
}
