//! What asks attention now, most urgent first. Every item names its reason and where to act.

use chrono::NaiveDate;

use crate::proposal::strength;
use crate::words::{ProcessStep, Verdict, Work};

/// Something that asks attention.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Attention {
    /// A check whose target date has passed.
    CheckOverdue {
        /// Catalogue.
        catalogue: String,
        /// Group it stands in.
        group: String,
        /// Check id.
        check: String,
        /// Its target date.
        target: NaiveDate,
    },
    /// A confirmed verdict that the recorded facts contradict.
    Contradicted {
        /// Catalogue.
        catalogue: String,
        /// Group it stands in.
        group: String,
        /// Check id.
        check: String,
        /// What was confirmed.
        confirmed: Verdict,
        /// What the facts say.
        proposed: Verdict,
    },
    /// Evidence that is missing, has expired or has changed.
    UnsoundEvidence {
        /// How many pieces.
        count: usize,
    },
    /// Remarks of the ambassadeur without a reply.
    UnansweredRemarks {
        /// How many.
        count: usize,
    },
    /// A step of the process whose planned end has passed.
    StepOverdue {
        /// Which.
        step: ProcessStep,
        /// Its planned end.
        end: NaiveDate,
    },
    /// Council dates that are missing while the concept is there.
    CouncilsWithoutDate {
        /// How many.
        count: usize,
    },
    /// A party of the norm that was not met yet.
    PartyNotHeard {
        /// Word of its kind.
        kind: String,
    },
    /// K or W checks of a group without a verdict.
    Unjudged {
        /// Catalogue.
        catalogue: String,
        /// The group.
        group: String,
        /// How many.
        count: usize,
    },
    /// Sections of the visie without text.
    EmptySections {
        /// How many.
        count: usize,
    },
    /// Input of which the party was not told what was done.
    NotToldBack {
        /// How many.
        count: usize,
    },
}

/// An answer as the list looks at it.
#[derive(Debug, Clone)]
pub struct AnswerFact {
    /// Catalogue.
    pub catalogue: String,
    /// Group it stands in.
    pub group: String,
    /// Check id.
    pub check: String,
    /// Whether it is K or W.
    pub binding: bool,
    /// How far the work is.
    pub work: Work,
    /// The verdict.
    pub verdict: Verdict,
    /// When it should be ready.
    pub target: Option<NaiveDate>,
    /// What the facts propose.
    pub proposed: Option<Verdict>,
}

impl AnswerFact {
    /// Whether a verdict was confirmed that the facts do not bear out.
    pub fn contradicted(&self) -> Option<Verdict> {
        contradicts(self.verdict, self.proposed)
    }
}

/// The proposed verdict, when it contradicts what was confirmed.
///
/// "Niet beoordeeld" confirms nothing, and a proposal stronger than the verdict is good news, not a
/// contradiction. "N.v.t." stands apart: facts that judge the check after all contradict it, and it contradicts them.
pub fn contradicts(confirmed: Verdict, proposed: Option<Verdict>) -> Option<Verdict> {
    let apart =
        |one: Verdict, other: Verdict| (one == Verdict::NotApplicable) != (other == Verdict::NotApplicable);
    proposed.filter(|proposed| {
        confirmed != Verdict::Unjudged
            && (apart(*proposed, confirmed) || strength(*proposed) < strength(confirmed))
    })
}

/// Everything the list looks at.
#[derive(Debug, Clone, Default)]
pub struct Situation {
    /// Answers, one per check.
    pub answers: Vec<AnswerFact>,
    /// Pieces of evidence that no longer hold.
    pub unsound_evidence: usize,
    /// Remarks of the ambassadeur without a reply.
    pub unanswered_remarks: usize,
    /// Steps whose planned end has passed while they are open.
    pub overdue_steps: Vec<(ProcessStep, NaiveDate)>,
    /// Councils without a date, once a version was fixed; zero before.
    pub councils_without_date: usize,
    /// Kinds of party of the norm that were not met.
    pub parties_not_heard: Vec<String>,
    /// Sections without text.
    pub empty_sections: usize,
    /// Input items not told back, once the step consulteren is over; zero before.
    pub not_told_back: usize,
}

/// The list, most urgent first: what is late, what is wrong, what is missing.
pub fn attention(situation: &Situation, today: NaiveDate) -> Vec<Attention> {
    let mut list = Vec::new();
    list.extend(
        situation.overdue_steps.iter().map(|(step, end)| Attention::StepOverdue { step: *step, end: *end }),
    );
    list.extend(overdue_checks(situation, today));
    list.extend(situation.answers.iter().filter_map(|a| {
        a.contradicted().map(|proposed| Attention::Contradicted {
            catalogue: a.catalogue.clone(),
            group: a.group.clone(),
            check: a.check.clone(),
            confirmed: a.verdict,
            proposed,
        })
    }));
    if situation.unsound_evidence > 0 {
        list.push(Attention::UnsoundEvidence { count: situation.unsound_evidence });
    }
    if situation.unanswered_remarks > 0 {
        list.push(Attention::UnansweredRemarks { count: situation.unanswered_remarks });
    }
    if situation.councils_without_date > 0 {
        list.push(Attention::CouncilsWithoutDate { count: situation.councils_without_date });
    }
    if situation.not_told_back > 0 {
        list.push(Attention::NotToldBack { count: situation.not_told_back });
    }
    list.extend(situation.parties_not_heard.iter().map(|k| Attention::PartyNotHeard { kind: k.clone() }));
    list.extend(unjudged(situation));
    if situation.empty_sections > 0 {
        list.push(Attention::EmptySections { count: situation.empty_sections });
    }
    list
}

fn overdue_checks(situation: &Situation, today: NaiveDate) -> Vec<Attention> {
    let mut late: Vec<(&AnswerFact, NaiveDate)> = situation
        .answers
        .iter()
        .filter(|a| a.work != Work::Ready)
        .filter_map(|a| a.target.filter(|target| *target < today).map(|target| (a, target)))
        .collect();
    late.sort_by_key(|(_, target)| *target);
    late.into_iter()
        .map(|(a, target)| Attention::CheckOverdue {
            catalogue: a.catalogue.clone(),
            group: a.group.clone(),
            check: a.check.clone(),
            target,
        })
        .collect()
}

fn unjudged(situation: &Situation) -> Vec<Attention> {
    let mut groups: Vec<(String, String, usize)> = Vec::new();
    for answer in situation.answers.iter().filter(|a| a.binding && a.verdict == Verdict::Unjudged) {
        match groups.iter_mut().find(|(c, g, _)| *c == answer.catalogue && *g == answer.group) {
            Some((_, _, count)) => *count += 1,
            None => groups.push((answer.catalogue.clone(), answer.group.clone(), 1)),
        }
    }
    groups
        .into_iter()
        .map(|(catalogue, group, count)| Attention::Unjudged { catalogue, group, count })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(check: &str, verdict: Verdict, target: Option<&str>) -> AnswerFact {
        AnswerFact {
            catalogue: "nvo-2020".into(),
            group: "1".into(),
            check: check.into(),
            binding: true,
            work: Work::Busy,
            verdict,
            target: target.map(|t| t.parse().unwrap()),
            proposed: None,
        }
    }

    #[test]
    fn what_is_late_comes_before_what_is_missing() {
        let situation = Situation {
            answers: vec![
                answer("1.1", Verdict::Unjudged, None),
                answer("1.2", Verdict::Developing, Some("2026-10-01")),
            ],
            ..Situation::default()
        };
        let list = attention(&situation, "2026-11-22".parse().unwrap());
        assert!(matches!(list[0], Attention::CheckOverdue { ref check, .. } if check == "1.2"));
        assert!(matches!(list[1], Attention::Unjudged { count: 1, .. }));
    }

    #[test]
    fn facts_that_say_less_than_the_confirmed_verdict_contradict_it() {
        assert_eq!(contradicts(Verdict::Met, Some(Verdict::Developing)), Some(Verdict::Developing));
        assert_eq!(contradicts(Verdict::Developing, Some(Verdict::Met)), None, "good news");
        assert_eq!(contradicts(Verdict::Unjudged, Some(Verdict::NotYet)), None, "nothing was confirmed");
        assert_eq!(
            contradicts(Verdict::NotApplicable, Some(Verdict::Met)),
            Some(Verdict::Met),
            "it applies after all"
        );
        assert_eq!(contradicts(Verdict::Met, Some(Verdict::NotApplicable)), Some(Verdict::NotApplicable));
        assert_eq!(contradicts(Verdict::NotApplicable, Some(Verdict::NotApplicable)), None);
    }

    #[test]
    fn an_empty_workbook_asks_nothing() {
        assert_eq!(attention(&Situation::default(), "2026-11-22".parse().unwrap()), []);
    }
}
