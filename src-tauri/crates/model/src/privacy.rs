//! What of an input item may leave the workbook: one rule for every document, table and copy (AVG art. 5 and 25).
//!
//! Deliberately absent: what is shown in the window. Inside the workbook everything can be read.

use crate::words::{Consent, PartyForm, Profile};

/// Groups smaller than this are warned about: what one of so few said can be led back to a person.
pub const SMALL_GROUP: u32 = 5;

/// What guards the words of an input item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own that the user sets")]
pub struct Guard {
    /// Marked vertrouwelijk.
    pub confidential: bool,
    /// Marked herleidbaar: the words lead back to a person.
    pub traceable: bool,
    /// Released by someone who looked at it.
    pub released: bool,
    /// Whether a resident said it, or one person: not an organisation.
    pub personal: bool,
    /// Whether they agree with being quoted.
    pub consent: Consent,
    /// Whether there is a summary in the region's own words.
    pub summarised: bool,
}

/// Which words of an item go along.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Leaves {
    /// The words as they were given.
    Text,
    /// The summary instead.
    Summary,
    /// Nothing.
    Nothing,
}

/// Which words of an item go along in a file of this profile.
///
/// What is marked goes in no file until it is released. To the council and the public residents and single persons are
/// quoted only with their consent, organisations unless they refused; else the summary goes in their place.
pub fn leaves(profile: Profile, guard: Guard) -> Leaves {
    if (guard.confidential || guard.traceable) && !guard.released {
        return Leaves::Nothing;
    }
    let quotable = match (profile, guard.personal) {
        (Profile::Internal, _) => true,
        (Profile::Council | Profile::Public, true) => guard.consent == Consent::Given,
        (Profile::Council | Profile::Public, false) => guard.consent != Consent::Refused,
    };
    match (quotable, guard.summarised) {
        (true, _) => Leaves::Text,
        (false, true) => Leaves::Summary,
        (false, false) => Leaves::Nothing,
    }
}

/// Whether a party goes by its own name in a file of this profile, else by the title of its kind.
pub fn named(profile: Profile, form: PartyForm) -> bool {
    match form {
        PartyForm::Organisation => true,
        PartyForm::Person => profile == Profile::Internal,
        PartyForm::Code => profile != Profile::Public,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLAIN: Guard = Guard {
        confidential: false,
        traceable: false,
        released: false,
        personal: false,
        consent: Consent::NotAsked,
        summarised: false,
    };

    fn every() -> impl Iterator<Item = (Profile, Guard)> {
        Profile::ALL.iter().flat_map(|profile| {
            Consent::ALL.iter().flat_map(move |consent| {
                (0..32_u8).map(move |bits| {
                    let bit = |at: u8| bits & (1 << at) != 0;
                    let guard = Guard {
                        confidential: bit(0),
                        traceable: bit(1),
                        released: bit(2),
                        personal: bit(3),
                        summarised: bit(4),
                        consent: *consent,
                    };
                    (*profile, guard)
                })
            })
        })
    }

    #[test]
    fn what_is_marked_goes_nowhere_until_it_is_released() {
        for (profile, guard) in every().filter(|(_, g)| (g.confidential || g.traceable) && !g.released) {
            assert_eq!(leaves(profile, guard), Leaves::Nothing, "{profile} {guard:?}");
        }
    }

    #[test]
    fn a_resident_is_quoted_outside_only_with_consent() {
        for (profile, guard) in every().filter(|(p, g)| *p != Profile::Internal && g.personal) {
            let quoted = leaves(profile, guard) == Leaves::Text;
            assert!(!quoted || guard.consent == Consent::Given, "{profile} {guard:?}");
        }
    }

    #[test]
    fn who_refused_is_summarised_when_there_is_a_summary() {
        let guard = Guard { consent: Consent::Refused, summarised: true, ..PLAIN };
        assert_eq!(leaves(Profile::Council, guard), Leaves::Summary);
        assert_eq!(leaves(Profile::Council, Guard { summarised: false, ..guard }), Leaves::Nothing);
        assert_eq!(leaves(Profile::Internal, guard), Leaves::Text, "inside everybody can read it");
    }

    #[test]
    fn a_wider_public_never_reads_more() {
        let much = |leaves| match leaves {
            Leaves::Text => 2,
            Leaves::Summary => 1,
            Leaves::Nothing => 0,
        };
        for (_, guard) in every() {
            let [inside, council, public] =
                [Profile::Internal, Profile::Council, Profile::Public].map(|profile| leaves(profile, guard));
            assert!(much(inside) >= much(council) && much(council) >= much(public), "{guard:?}");
        }
        for form in PartyForm::ALL {
            assert!(named(Profile::Internal, *form) >= named(Profile::Council, *form));
            assert!(named(Profile::Council, *form) >= named(Profile::Public, *form));
        }
    }
}
