//! What leaves: for a file of a profile, under which name a party goes and which words of an item go along.

use std::collections::HashMap;

use regiovisie_documents::Words;
use regiovisie_model::privacy::{Guard, Leaves, leaves, named};
use regiovisie_model::words::{PartyForm, Profile};
use regiovisie_norm::library;
use regiovisie_store::rows::contribution::Contribution;
use regiovisie_store::rows::party;

use super::kind_title;
use crate::error::Error;
use crate::workbook::Workbook;

/// Names and words as a file of a profile may hold them.
pub(crate) struct Leaving {
    profile: Profile,
    parties: HashMap<String, Who>,
}

struct Who {
    name: String,
    kind: String,
    form: PartyForm,
    personal: bool,
}

impl Workbook {
    /// What may leave in a file of this profile.
    pub(crate) fn leaving(&self, profile: Profile) -> Result<Leaving, Error> {
        let mut parties = HashMap::new();
        for row in party::all(self.db())? {
            let resident = library()?.party_kind(&row.kind).is_some_and(|kind| kind.resident);
            let kind = kind_title(&row.kind)?;
            // A person of a kind of the region's own making goes by that kind, never by the name.
            let name = if named(profile, row.form) { row.name } else { kind.clone() };
            let personal = resident || row.form != PartyForm::Organisation;
            parties.insert(row.id, Who { name, kind, form: row.form, personal });
        }
        Ok(Leaving { profile, parties })
    }
}

impl Leaving {
    /// The name under which a party goes; empty for none.
    pub(crate) fn party(&self, id: Option<&String>) -> String {
        self.who(id).map(|who| who.name.clone()).unwrap_or_default()
    }

    /// The kind of a party; empty for none.
    pub(crate) fn kind(&self, id: Option<&String>) -> String {
        self.who(id).map(|who| who.kind.clone()).unwrap_or_default()
    }

    /// Whether a party is a resident or one person. Who is not known is taken for one.
    pub(crate) fn is_personal(&self, id: Option<&String>) -> bool {
        self.who(id).is_none_or(|who| who.personal)
    }

    /// Whether a meeting with these parties goes by its own title and place. Those may tell who the person was that the
    /// parties are not named for.
    pub(crate) fn tells_meeting(&self, parties: &[String]) -> bool {
        parties.iter().all(|id| self.who(Some(id)).is_none_or(|who| named(self.profile, who.form)))
    }

    /// What was agreed beforehand with a party, in words: of a person it may tell who that is.
    pub(crate) fn role(&self, id: &str, role: String) -> String {
        let told = self.parties.get(id).is_none_or(|who| named(self.profile, who.form));
        if told { role } else { String::new() }
    }

    /// The organisation or code of an item, as far as it goes along.
    pub(crate) fn organisation(&self, item: &Contribution) -> String {
        let form = self.who(item.party.as_ref()).map_or(PartyForm::Person, |who| who.form);
        // A code typed at an item of a group of residents is the code of one of them.
        let form = if self.is_personal(item.party.as_ref()) && form == PartyForm::Organisation {
            PartyForm::Code
        } else {
            form
        };
        if Self::guarded(item) || !named(self.profile, form) {
            String::new()
        } else {
            item.organisation.clone()
        }
    }

    /// Whether what is marked keeps an item inside.
    pub(crate) fn guarded(item: &Contribution) -> bool {
        (item.confidential || item.traceable) && item.released_on.is_none()
    }

    /// The words of an item, as far as they go along.
    pub(crate) fn words(&self, item: &Contribution) -> Words {
        match self.leaves(item) {
            Leaves::Text => Words::Text(item.text.clone()),
            Leaves::Summary => Words::Summary(item.summary.clone()),
            Leaves::Nothing => Words::Withheld,
        }
    }

    /// The wording that an item proposes, as far as it goes along.
    pub(crate) fn wording(&self, item: &Contribution) -> Words {
        match self.leaves(item) {
            Leaves::Text => Words::Text(item.wording.clone()),
            Leaves::Summary | Leaves::Nothing if item.wording.is_empty() => Words::default(),
            Leaves::Summary | Leaves::Nothing => Words::Withheld,
        }
    }

    fn leaves(&self, item: &Contribution) -> Leaves {
        let guard = Guard {
            confidential: item.confidential,
            traceable: item.traceable,
            released: item.released_on.is_some(),
            personal: self.is_personal(item.party.as_ref()),
            consent: item.consent,
            summarised: !item.summary.trim().is_empty(),
        };
        leaves(self.profile, guard)
    }

    fn who(&self, id: Option<&String>) -> Option<&Who> {
        id.and_then(|id| self.parties.get(id))
    }
}
