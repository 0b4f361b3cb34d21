//! Parties: who is involved, in which role, and how much they were heard.

use regiovisie_norm::library;
use regiovisie_store::rows::party::{self, Involvement, Party};
use regiovisie_store::{Change, Db};

use crate::create::same_name;
use crate::error::{Error, Field};
use crate::input;
use crate::op::Op;
use crate::surroundings::{Surroundings, fresh_id};
use crate::view::{PartyInput, PartyKindView, PartyView};
use crate::workbook::{Changed, Workbook};

/// The kind of a party of the region's own making.
pub(crate) const OWN: &str = "eigen";

impl Workbook {
    /// All parties with how much they were involved.
    pub fn parties(&self) -> Result<Vec<PartyView>, Error> {
        party::involvement(self.db())?.into_iter().map(view).collect()
    }

    /// Adds or changes a party; returns its id.
    pub fn save_party(&mut self, given: &PartyInput) -> Result<Changed<String>, Error> {
        let kind = given.kind.trim();
        if kind != OWN && library()?.party_kind(kind).is_none() {
            let mut allowed: Vec<String> = library()?.shared.parties.iter().map(|p| p.id.clone()).collect();
            allowed.push(OWN.to_owned());
            return Err(Error::UnknownWord { word: given.kind.clone(), allowed });
        }
        let all = party::all(self.db())?;
        let last = all.iter().map(|p| p.position).max().unwrap_or(0);
        let existing = given.id.as_ref().map(|id| known(&all, id)).transpose()?;
        let op = if existing.is_some() { Op::EditParty } else { Op::AddParty };
        let row = Party {
            id: existing.map(|p| p.id.clone()).unwrap_or_default(),
            position: existing.map_or(last + 1, |p| p.position),
            kind: kind.to_owned(),
            name: input::name(Field::PartyName, &given.name)?,
            role: input::remark(Field::Label, &given.role)?,
        };
        let subject = row.name.clone();
        self.transact(op, &subject, |change, around| {
            let id = if row.id.is_empty() { fresh_id(around) } else { row.id.clone() };
            party::put(change, &Party { id: id.clone(), ..row })?;
            Ok(id)
        })
    }

    /// Removes a party that nothing refers to.
    pub fn remove_party(&mut self, id: &str) -> Result<Changed<()>, Error> {
        let all = party::involvement(self.db())?;
        let found = all.iter().find(|i| i.party.id == id);
        if let Some(Involvement { party, meetings, contributions, .. }) = found
            && (*meetings > 0 || *contributions > 0)
        {
            return Err(Error::PartyInUse {
                name: party.name.clone(),
                meetings: *meetings,
                contributions: *contributions,
            });
        }
        let name = found.map(|i| i.party.name.clone()).unwrap_or_default();
        self.transact(Op::RemoveParty, &name, |change, _| Ok(party::remove(change, id)?))
    }
}

/// The kinds of party of the catalogue.
pub fn party_kinds() -> Result<Vec<PartyKindView>, Error> {
    let kinds = &library()?.shared.parties;
    Ok(kinds
        .iter()
        .map(|kind| PartyKindView {
            id: kind.id.clone(),
            title: kind.title.clone(),
            group: kind.group.word().to_owned(),
            about: kind.about.clone(),
            tip: kind.tip.clone(),
        })
        .collect())
}

/// The party that a person means by an id, the word of a kind, or a name. A name that is not known becomes
/// a party of the region's own; nothing given means nobody.
pub(crate) fn resolve(
    change: &Change<'_>,
    around: &dyn Surroundings,
    given: &str,
) -> Result<Option<String>, Error> {
    let given = given.trim();
    if given.is_empty() {
        return Ok(None);
    }
    let all = party::all(change)?;
    let found = all
        .iter()
        .find(|p| p.id == given)
        .or_else(|| all.iter().find(|p| p.kind == given && given != OWN))
        .or_else(|| all.iter().find(|p| same_name(&p.name, given)));
    if let Some(found) = found {
        return Ok(Some(found.id.clone()));
    }
    let kind = library()?.party_kind(given);
    let row = Party {
        id: fresh_id(around),
        position: all.iter().map(|p| p.position).max().unwrap_or(0) + 1,
        kind: kind.map_or_else(|| OWN.to_owned(), |k| k.id.clone()),
        name: kind.map_or_else(|| input::name(Field::PartyName, given), |k| Ok(k.title.clone()))?,
        role: String::new(),
    };
    party::put(change, &row)?;
    Ok(Some(row.id))
}

/// Names by id.
pub(crate) fn names(db: &Db) -> Result<Vec<(String, String)>, Error> {
    Ok(party::all(db)?.into_iter().map(|p| (p.id, p.name)).collect())
}

/// `norm`, `other`, `internal` or `own`.
pub(crate) fn group(kind: &str) -> Result<&'static str, Error> {
    Ok(library()?.party_kind(kind).map_or("own", |k| k.group.word()))
}

fn known<'a>(all: &'a [Party], id: &str) -> Result<&'a Party, Error> {
    let missing = || regiovisie_store::StoreError::Missing { noun: "party", id: id.to_owned() };
    Ok(all.iter().find(|p| p.id == id).ok_or_else(missing)?)
}

fn view(row: Involvement) -> Result<PartyView, Error> {
    Ok(PartyView {
        group: group(&row.party.kind)?.to_owned(),
        id: row.party.id,
        kind: row.party.kind,
        name: row.party.name,
        role: row.party.role,
        meetings: row.meetings,
        contributions: row.contributions,
        first_heard: row.first_heard.map(|d| d.to_string()),
    })
}
