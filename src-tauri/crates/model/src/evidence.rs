//! Whether a piece of evidence still holds: it is there, it has not expired, and it says what it said.

use chrono::NaiveDate;

use crate::words::EvidenceState;

/// What there is to know about a piece of evidence.
#[derive(Debug, Clone, Copy)]
pub struct Held<'a> {
    /// Whether what it points to is there.
    pub there: bool,
    /// The last day on which it counts.
    pub expires_on: Option<NaiveDate>,
    /// What it said when it was last looked at, as a hash; none where that is not kept.
    pub then: Option<&'a str>,
    /// What it says now.
    pub now: Option<&'a str>,
}

/// The state to show: what is gone comes before what has expired, and that before what has changed.
pub fn state(held: Held<'_>, today: NaiveDate) -> EvidenceState {
    if !held.there {
        EvidenceState::Missing
    } else if held.expires_on.is_some_and(|day| day < today) {
        EvidenceState::Expired
    } else if held.then.is_some() && held.now.is_some() && held.then != held.now {
        EvidenceState::Changed
    } else {
        EvidenceState::Sound
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    const SOUND: Held<'_> = Held { there: true, expires_on: None, then: Some("a"), now: Some("a") };

    #[test]
    fn evidence_counts_through_its_last_day() {
        let until = Held { expires_on: Some(day("2026-11-27")), ..SOUND };
        assert_eq!(state(until, day("2026-11-27")), EvidenceState::Sound);
        assert_eq!(state(until, day("2026-11-28")), EvidenceState::Expired);
    }

    #[test]
    fn what_changed_shows_and_what_is_gone_shows_first() {
        let changed = Held { now: Some("b"), ..SOUND };
        assert_eq!(state(changed, day("2026-11-27")), EvidenceState::Changed);
        let gone = Held { there: false, expires_on: Some(day("2020-01-01")), ..changed };
        assert_eq!(state(gone, day("2026-11-27")), EvidenceState::Missing);
    }

    #[test]
    fn what_was_never_read_cannot_have_changed() {
        let link = Held { then: None, now: None, ..SOUND };
        assert_eq!(state(link, day("2026-11-27")), EvidenceState::Sound);
    }
}
