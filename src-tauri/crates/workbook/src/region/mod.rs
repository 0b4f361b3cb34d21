//! Facts of the region and its municipalities.

use regiovisie_store::Db;
use regiovisie_store::rows::fact;
use regiovisie_store::rows::municipality::{self, Municipality};
use regiovisie_store::rows::period;
use regiovisie_store::rows::region::{self, Region};

use crate::create::{same_name, typed};
use crate::error::{Error, Field};
use crate::input;
use crate::op::Op;
use crate::surroundings::fresh_id;
use crate::view::{MunicipalityInput, MunicipalityView, RegionInput, RegionView};
use crate::workbook::{Changed, Workbook};

impl Workbook {
    /// Changes facts of the region.
    pub fn edit_region(&mut self, given: &RegionInput) -> Result<Changed<()>, Error> {
        if !(1..=4).contains(&given.start_situation) {
            return Err(Error::BadSituation(given.start_situation));
        }
        let plan_start = input::maybe_day(given.plan_start.as_deref())?;
        let plan_end = input::maybe_day(given.plan_end.as_deref())?;
        input::in_order(plan_start, plan_end)?;
        let row = Region {
            name: input::name(Field::RegionName, &given.name)?,
            plan_start,
            plan_end,
            start_situation: given.start_situation,
            adoption_goal: input::maybe_day(given.adoption_goal.as_deref())?,
            ..self.region()?
        };
        self.transact(Op::EditRegion, &row.name, |change, _| Ok(region::put(change, &row)?))
    }

    /// Adds or changes a municipality; returns its id.
    pub fn save_municipality(&mut self, given: &MunicipalityInput) -> Result<Changed<String>, Error> {
        let name = input::name(Field::MunicipalityName, &given.name)?;
        let all = municipality::all(self.db())?;
        if all.iter().any(|m| given.id.as_ref() != Some(&m.id) && same_name(&m.name, &name)) {
            return Err(Error::DoubleMunicipality(name));
        }
        let existing = given.id.as_ref().map(|id| known(&all, id)).transpose()?;
        let op = if existing.is_some() { Op::EditMunicipality } else { Op::AddMunicipality };
        let last = all.iter().map(|m| m.position).max().unwrap_or(0) as usize;
        let base = existing.unwrap_or_else(|| typed(last, name.clone()));
        // A changed name is the user's own word: the certainty of the prefill no longer speaks for it.
        let renamed = !same_name(&base.name, &name);
        let row = Municipality {
            cbs_code: given.cbs_code.as_ref().map(|c| c.trim().to_owned()).filter(|c| !c.is_empty()),
            inhabitants: given.inhabitants,
            registry: input::remark(Field::Label, &given.registry)?,
            alderman: input::remark(Field::Label, &given.alderman)?,
            certainty: base.certainty.filter(|_| !renamed),
            note: if renamed { String::new() } else { base.note.clone() },
            name,
            ..base
        };
        let subject = row.name.clone();
        self.transact(op, &subject, |change, around| {
            let id = if row.id.is_empty() { fresh_id(around) } else { row.id.clone() };
            municipality::put(change, &Municipality { id: id.clone(), ..row })?;
            Ok(id)
        })
    }

    /// Removes a municipality with its council decision and what was filled in for it in the instruments.
    pub fn remove_municipality(&mut self, id: &str) -> Result<Changed<()>, Error> {
        let all = municipality::all(self.db())?;
        let row = known(&all, id)?;
        if all.len() == 1 {
            return Err(Error::LastMunicipality);
        }
        self.transact(Op::RemoveMunicipality, &row.name, |change, _| {
            fact::remove_keyed(change, id)?;
            fact::forget(change, id)?;
            period::remove_of(change, id)?;
            Ok(municipality::remove(change, id)?)
        })
    }
}

fn known(all: &[Municipality], id: &str) -> Result<Municipality, Error> {
    let found = all.iter().find(|m| m.id == id).cloned();
    let missing = || regiovisie_store::StoreError::Missing { noun: "municipality", id: id.to_owned() };
    Ok(found.ok_or_else(missing)?)
}

pub(crate) fn view(db: &Db) -> Result<RegionView, Error> {
    let row = region::get(db)?;
    Ok(RegionView {
        name: row.name,
        plan_start: row.plan_start.map(|d| d.to_string()),
        plan_end: row.plan_end.map(|d| d.to_string()),
        start_situation: row.start_situation,
        adoption_goal: row.adoption_goal.map(|d| d.to_string()),
        fictional: row.fictional,
        municipalities: municipality::all(db)?.into_iter().map(municipality_view).collect(),
    })
}

fn municipality_view(row: Municipality) -> MunicipalityView {
    MunicipalityView {
        id: row.id,
        name: row.name,
        cbs_code: row.cbs_code,
        inhabitants: row.inhabitants,
        registry: row.registry,
        alderman: row.alderman,
        certainty: row.certainty,
        note: row.note,
    }
}
