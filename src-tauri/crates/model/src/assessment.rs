//! How the answers to checks add up to the state of an agreement: never by an average.

use crate::words::{CheckKind, Verdict};

/// The verdict on one check, with the kind of the check.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Judged {
    /// K, A or W.
    pub kind: CheckKind,
    /// The answer.
    pub verdict: Verdict,
}

/// What the answers say together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    /// The state to show: what holds the agreement back, never what lifts it.
    pub state: Verdict,
    /// Every binding check is met or allowed not to apply; false when there is none.
    pub met: bool,
    /// Binding checks that are met or allowed not to apply.
    pub binding_met: u32,
    /// Binding checks: K and W.
    pub binding_total: u32,
    /// Advice checks with a verdict.
    pub advice_judged: u32,
    /// Advice checks.
    pub advice_total: u32,
}

/// Adds up the checks of one agreement.
///
/// Only binding checks (K, W) decide; advice never lifts a missing one. A group of advice alone (coherence,
/// route 5) takes its state from the advice and is never "met": there is nothing in the norm to meet.
pub fn standing(checks: &[Judged]) -> Standing {
    let (binding, advice): (Vec<_>, Vec<_>) = checks.iter().partition(|c| c.kind != CheckKind::Advice);
    let binding_met = count(&binding, |c| c.verdict.fulfils());
    let deciding = if binding.is_empty() { &advice } else { &binding };
    Standing {
        state: state(deciding),
        met: !binding.is_empty() && binding_met == size(&binding),
        binding_met,
        binding_total: size(&binding),
        advice_judged: count(&advice, |c| c.verdict != Verdict::Unjudged),
        advice_total: size(&advice),
    }
}

fn state(checks: &[&Judged]) -> Verdict {
    let judged: Vec<Verdict> = checks.iter().map(|c| c.verdict).filter(|v| *v != Verdict::Unjudged).collect();
    if judged.is_empty() {
        return Verdict::Unjudged;
    }
    let weakest = judged.iter().copied().min_by_key(|v| strength(*v)).unwrap_or(Verdict::Unjudged);
    // While some checks wait for an answer, the others cannot say more than "in development".
    if judged.len() < checks.len() && strength(weakest) > strength(Verdict::Developing) {
        return Verdict::Developing;
    }
    weakest
}

fn strength(verdict: Verdict) -> u8 {
    match verdict {
        Verdict::Unjudged => 0,
        Verdict::NotYet => 1,
        Verdict::Developing => 2,
        Verdict::Mostly => 3,
        Verdict::Met => 4,
        Verdict::NotApplicable => 5,
    }
}

fn count(checks: &[&Judged], test: impl Fn(&Judged) -> bool) -> u32 {
    u32::try_from(checks.iter().filter(|c| test(c)).count()).unwrap_or(u32::MAX)
}

fn size(checks: &[&Judged]) -> u32 {
    u32::try_from(checks.len()).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn checks(list: &[(CheckKind, Verdict)]) -> Vec<Judged> {
        list.iter().map(|(kind, verdict)| Judged { kind: *kind, verdict: *verdict }).collect()
    }
    use CheckKind::{Advice, Norm};
    use Verdict::{Developing, Met, Mostly, NotApplicable, NotYet, Unjudged};

    #[test]
    fn an_agreement_is_met_only_when_each_norm_check_is() {
        let all = standing(&checks(&[(Norm, Met), (Norm, NotApplicable), (Advice, NotYet)]));
        assert!(all.met, "advice does not hold back");
        let one_short = standing(&checks(&[(Norm, Met), (Norm, Mostly)]));
        assert!(!one_short.met, "grotendeels is not voldoet");
        assert_eq!(one_short.state, Mostly);
    }

    #[test]
    fn advice_never_lifts_a_missing_norm_check() {
        let standing = standing(&checks(&[(Norm, NotYet), (Advice, Met), (Advice, Met)]));
        assert_eq!(standing.state, NotYet);
        assert!(!standing.met);
    }

    #[test]
    fn an_unanswered_check_keeps_the_state_in_development() {
        let standing = standing(&checks(&[(Norm, Met), (Norm, Met), (Norm, Unjudged)]));
        assert_eq!(standing.state, Developing, "two met and one unknown is not met");
        assert_eq!((standing.binding_met, standing.binding_total), (2, 3));
    }

    #[test]
    fn a_group_of_advice_alone_has_a_state_but_is_never_met() {
        let standing = standing(&checks(&[(Advice, Met), (Advice, Met)]));
        assert_eq!(standing.state, Met);
        assert!(!standing.met, "route 5 stands outside the norm");
    }
}
