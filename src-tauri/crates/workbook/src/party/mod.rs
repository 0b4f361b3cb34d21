//! Parties: who is involved, in which role, and how much they were heard.

mod advice;
mod matrix;
mod parts;

use std::sync::Arc;

use chrono::NaiveDate;
use regiovisie_model::words::PartyForm;
use regiovisie_norm::library;
use regiovisie_store::rows::party::{self, Part, Party};
use regiovisie_store::{Change, Db};

use crate::create::same_name;
use crate::error::{Error, Field};
use crate::input;
use crate::known::{Gave, Met};
use crate::op::Op;
use crate::surroundings::{Surroundings, fresh_id};
use crate::view::{PartView, PartyInput, PartyKindView, PartyView};
use crate::workbook::{Changed, Workbook};

/// The kind of a party of the region's own making.
pub(crate) const OWN: &str = "eigen";

/// How much a party was involved.
#[derive(Debug)]
pub(crate) struct Involvement {
    pub(crate) party: Party,
    /// The day of each meeting it attended, in order.
    pub(crate) days: Vec<NaiveDate>,
    /// Input it gave.
    pub(crate) contributions: u32,
    /// Of those, told back.
    pub(crate) told_back: u32,
}

impl Workbook {
    /// All parties with how much they were involved.
    pub fn parties(&self) -> Result<Vec<PartyView>, Error> {
        let parts = party::parts(self.db())?;
        self.involvement()?.into_iter().map(|row| view(row, &parts)).collect()
    }

    /// All parties in order, with how much they were involved.
    pub(crate) fn involvement(&self) -> Result<Vec<Involvement>, Error> {
        let (met, gave) = (self.met()?, self.gave()?);
        let involved = party::all(self.db())?.into_iter().map(|party| {
            let (contributions, told_back) = gave.get(&party.id).copied().unwrap_or_default();
            let days = met.get(&party.id).cloned().unwrap_or_default();
            Involvement { party, days, contributions, told_back }
        });
        Ok(involved.collect())
    }

    fn met(&self) -> Result<Arc<Met>, Error> {
        if let Some(known) = &self.known.borrow().met {
            return Ok(Arc::clone(known));
        }
        let read = Arc::new(party::met(self.db())?);
        self.known.borrow_mut().met = Some(Arc::clone(&read));
        Ok(read)
    }

    fn gave(&self) -> Result<Arc<Gave>, Error> {
        if let Some(known) = &self.known.borrow().gave {
            return Ok(Arc::clone(known));
        }
        let read = Arc::new(party::gave(self.db())?);
        self.known.borrow_mut().gave = Some(Arc::clone(&read));
        Ok(read)
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
            form: given.form.or(existing.map(|p| p.form)).unwrap_or(PartyForm::Organisation),
            delete_on: match &given.delete_on {
                Some(day) => input::maybe_day(Some(day))?,
                None => existing.and_then(|p| p.delete_on),
            },
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
        let all = self.involvement()?;
        let found = all.iter().find(|i| i.party.id == id);
        let advices = advice::count(self.db(), id)?;
        let planned = regiovisie_store::rows::meeting::of_party(self.db(), id)?;
        if let Some(Involvement { party, contributions, .. }) = found
            && (planned > 0 || *contributions > 0 || advices > 0)
        {
            return Err(Error::PartyInUse {
                name: party.name.clone(),
                meetings: planned,
                contributions: *contributions,
                advices,
            });
        }
        let name = found.map(|i| i.party.name.clone()).unwrap_or_default();
        self.transact(Op::RemoveParty, &name, |change, _| {
            party::remove_parts(change, id)?;
            Ok(party::remove(change, id)?)
        })
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
            resident: kind.resident,
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
        form: PartyForm::Organisation,
        delete_on: None,
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

fn view(row: Involvement, parts: &[Part]) -> Result<PartyView, Error> {
    let own = parts.iter().filter(|part| part.party == row.party.id);
    Ok(PartyView {
        form: row.party.form,
        delete_on: row.party.delete_on.map(|day| day.to_string()),
        parts: own
            .map(|part| PartView { step: part.step, theme: part.theme.clone(), role: part.role })
            .collect(),
        group: group(&row.party.kind)?.to_owned(),
        meetings: count(row.days.len()),
        contributions: row.contributions,
        first_heard: row.days.first().map(ToString::to_string),
        id: row.party.id,
        kind: row.party.kind,
        name: row.party.name,
        role: row.party.role,
    })
}

fn count(of: usize) -> u32 {
    u32::try_from(of).unwrap_or(u32::MAX)
}
