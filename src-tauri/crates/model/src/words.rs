//! The fixed vocabularies of the field, with the words that files and the command line use for them.
//!
//! The words are promises: a workbook, a script or an exchange file may hold them for years.
//! Deliberately absent: how they read on screen (`assets/locales`).

/// A fixed vocabulary: every meaning has one word in files and scripts.
pub trait Vocabulary: Sized + Copy {
    /// The fixed word.
    fn to_word(self) -> &'static str;

    /// The one with this word.
    fn parse_word(word: &str) -> Option<Self>;
}

/// Declares an enum whose variants have one fixed word each, used in the database, in JSON and in scripts.
macro_rules! vocabulary {
    ($(#[$meta:meta])* $name:ident { $($(#[$vmeta:meta])* $variant:ident = $word:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[allow(missing_docs, reason = "a variant's word says what it is")]
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize, specta::Type)]
        pub enum $name { $($(#[$vmeta])* #[serde(rename = $word)] $variant),+ }

        impl $name {
            /// All of them, in the order in which they are offered.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The fixed word.
            pub fn word(self) -> &'static str { match self { $(Self::$variant => $word),+ } }

            /// The one with this word.
            pub fn from_word(word: &str) -> Option<Self> {
                match word { $($word => Some(Self::$variant),)+ _ => None }
            }
        }

        impl $crate::words::Vocabulary for $name {
            fn to_word(self) -> &'static str {
                self.word()
            }

            fn parse_word(word: &str) -> Option<Self> {
                Self::from_word(word)
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.word()) }
        }
    };
}
pub(crate) use vocabulary;

vocabulary! {
    /// How far the work on a check is (werkstand).
    Work { Todo = "te-doen", Busy = "mee-bezig", Review = "ter-beoordeling", Ready = "gereed" }
}
vocabulary! {
    /// The judgement on a check (oordeel). The scale is ours, not the norm's.
    Verdict {
        Unjudged = "niet-beoordeeld", NotYet = "nog-niet", Developing = "in-ontwikkeling",
        Mostly = "grotendeels", Met = "voldoet", NotApplicable = "nvt",
    }
}
vocabulary! {
    /// What a check is: from the sentence of the norm, advice of the routekaart, or law.
    CheckKind { Norm = "K", Advice = "A", Law = "W" }
}
vocabulary! {
    /// The kind of a meeting (bijeenkomst).
    MeetingKind {
        Interview = "interview", Gathering = "bijeenkomst", AdviceTable = "adviestafel",
        Technical = "technische-sessie", Council = "raadsbijeenkomst",
        Supraregional = "bovenregionaal-overleg", Other = "anders",
    }
}
vocabulary! {
    /// How far the text of a section is.
    SectionState { Empty = "leeg", Draft = "concept", Review = "ter-beoordeling", Ready = "gereed" }
}
vocabulary! {
    /// Where a section stands in the visie.
    SectionRole { Front = "front", Chapter = "chapter", Annex = "annex" }
}
vocabulary! {
    /// The status of a fixed version.
    VersionStatus { Draft = "concept", Consultation = "consultatie", Final = "definitief" }
}
vocabulary! {
    /// What a council decided.
    Outcome {
        Unchanged = "ongewijzigd", ExtraDecision = "aanvullend-beslispunt", Amended = "gewijzigd",
        Rejected = "verworpen", Adjourned = "aangehouden",
    }
}
vocabulary! {
    /// How a council handles the proposal.
    AgendaItem { Formality = "hamerstuk", Debate = "bespreekstuk" }
}
vocabulary! {
    /// The five steps of the ideal process, in order (routekaart, chapter 1).
    ProcessStep {
        Description = "procesbeschrijving", Inventory = "inventarisatie", Writing = "schrijven",
        Consulting = "consulteren", Adopting = "vaststellen",
    }
}
vocabulary! {
    /// How sure it is that a municipality belongs to the region it was filled in for.
    Certainty { Confirmed = "bevestigd", Partly = "deels", Knowledge = "kennis", Unsure = "onzeker" }
}
vocabulary! {
    /// What a piece of evidence is.
    EvidenceKind {
        Text = "text", Section = "section", Meeting = "meeting", Decision = "decision", File = "file", Link = "link",
    }
}
vocabulary! {
    /// Whether a piece of evidence still holds.
    EvidenceState { Sound = "geldig", Missing = "ontbreekt", Expired = "verlopen", Changed = "gewijzigd" }
}
vocabulary! {
    /// What the ambassadeur means with a remark.
    ReflectionKind { Observation = "waarneming", Question = "vraag", Advice = "advies" }
}
vocabulary! {
    /// How an input item came in.
    InputChannel {
        Meeting = "bijeenkomst", Mail = "e-mail", Form = "formulier", Letter = "brief", Other = "anders",
    }
}

vocabulary! {
    /// What a party is: an organisation or group, one person, or a code in the place of a name.
    PartyForm { Organisation = "organisatie", Person = "persoon", Code = "code" }
}
vocabulary! {
    /// The role of a party, settled beforehand, from little to much say.
    PartyRole {
        Informed = "informeren", Consulted = "raadplegen", Advising = "adviseren", Coproducing = "coproduceren",
        Deciding = "beslissen",
    }
}
vocabulary! {
    /// What an input item is about.
    InputKind { General = "algemeen", Substance = "inhoudelijk", Editorial = "redactioneel" }
}
vocabulary! {
    /// What is done with an input item (verwerking).
    Disposition {
        Adopted = "overgenomen", Partly = "deels", Declined = "niet", Noted = "ter-kennisname",
        Forwarded = "doorgezet",
    }
}
vocabulary! {
    /// Whether the one who said it agrees with being quoted.
    Consent { NotAsked = "niet-gevraagd", Given = "ja", Refused = "nee" }
}
vocabulary! {
    /// For whom a file is that leaves the workbook: the own organisation, councils, or everybody.
    Profile { Internal = "intern", Council = "raad", Public = "openbaar" }
}

impl Outcome {
    /// Whether the council has settled the visie with this outcome.
    pub fn adopts(self) -> bool {
        matches!(self, Self::Unchanged | Self::ExtraDecision | Self::Amended)
    }
}

impl Disposition {
    /// Whether who gave the input is owed a reason.
    pub fn asks_reason(self) -> bool {
        matches!(self, Self::Partly | Self::Declined | Self::Forwarded)
    }
}

impl Verdict {
    /// Whether this answer lets an agreement be met: met, or allowed not to apply.
    pub fn fulfils(self) -> bool {
        matches!(self, Self::Met | Self::NotApplicable)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_leads_back_to_its_meaning() {
        for verdict in Verdict::ALL {
            assert_eq!(Verdict::from_word(verdict.word()), Some(*verdict), "the word is a promise");
        }
        assert_eq!(Work::from_word("klaar"), None, "an unknown word is not guessed");
    }
}
