//! Free tasks, what waits for what, and the days to plan around.

use std::collections::HashMap;

use regiovisie_model::planning::line::{Dependency, circle};
use regiovisie_model::words::ProcessStep;
use regiovisie_store::rows::municipality;
use regiovisie_store::rows::period::{self, Period};
use regiovisie_store::rows::task::{self, Task, Tie};

use super::planner::period_view;
use super::template;
use crate::create::same_name;
use crate::error::{Error, Field};
use crate::input;
use crate::op::Op;
use crate::surroundings::{fresh_id, shared_id};
use crate::view::{PeriodInput, PeriodView, TaskInput};
use crate::workbook::{Changed, Workbook};

impl Workbook {
    /// Adds or changes a task; returns its id.
    pub fn save_task(&mut self, given: &TaskInput) -> Result<Changed<String>, Error> {
        let all = task::all(self.db())?;
        let existing = given.id.as_ref().map(|id| {
            let missing = || Error::UnknownPlanned(id.clone());
            all.iter().find(|row| row.id == *id).ok_or_else(missing)
        });
        let existing = existing.transpose()?;
        let row = Task {
            id: existing.map_or_else(|| fresh_id(self.around.as_ref()), |row| row.id.clone()),
            position: existing.map_or_else(|| last(&all) + 1, |row| row.position),
            step: given.step,
            title: input::name(Field::TaskTitle, &given.title)?,
            owner: input::remark(Field::Label, &given.owner)?,
            planned_start: input::maybe_day(given.planned_start.as_deref())?,
            planned_end: input::maybe_day(given.planned_end.as_deref())?,
            actual_start: input::maybe_day(given.actual_start.as_deref())?,
            actual_end: input::maybe_day(given.actual_end.as_deref())?,
            note: input::remark(Field::Label, &given.note)?,
        };
        input::in_order(row.planned_start, row.planned_end)?;
        input::in_order(row.actual_start, row.actual_end)?;
        let subject = row.title.clone();
        self.transact(Op::SaveTask, &subject, |change, _| {
            task::put(change, &row)?;
            Ok(row.id)
        })
    }

    /// Adds the usual tasks of a step that are not there yet.
    pub fn add_usual_tasks(&mut self, step: ProcessStep) -> Result<Changed<u32>, Error> {
        let all = task::all(self.db())?;
        let known = |title: &str| all.iter().any(|row| row.step == step && same_name(&row.title, title));
        let usual = template(step)?;
        let new: Vec<&String> = usual.tasks.iter().filter(|title| !known(title)).collect();
        self.transact(Op::AddTasks, &usual.title, |change, around| {
            for (position, title) in (last(&all) + 1..).zip(&new) {
                let row = Task {
                    id: fresh_id(around),
                    step,
                    position,
                    title: (*title).clone(),
                    owner: String::new(),
                    planned_start: None,
                    planned_end: None,
                    actual_start: None,
                    actual_end: None,
                    note: String::new(),
                };
                task::put(change, &row)?;
            }
            Ok(u32::try_from(new.len()).unwrap_or(u32::MAX))
        })
    }

    /// Removes a task with what waits for it.
    pub fn remove_task(&mut self, id: &str) -> Result<Changed<()>, Error> {
        let title = task::all(self.db())?.into_iter().find(|row| row.id == id).map(|row| row.title);
        let subject = title.ok_or_else(|| Error::UnknownPlanned(id.to_owned()))?;
        self.transact(Op::RemoveTask, &subject, |change, _| {
            task::untie_all(change, id)?;
            Ok(task::remove(change, id)?)
        })
    }

    /// Says that one thing waits for another.
    ///
    /// # Errors
    /// `circle` when they would wait for each other, by way of others too.
    pub fn tie_planned(&mut self, before: &str, after: &str) -> Result<Changed<()>, Error> {
        let line = self.planning()?;
        let title = |id: &str| {
            let missing = || Error::UnknownPlanned(id.to_owned());
            line.item(id).map(|item| item.title.clone()).ok_or_else(missing)
        };
        let subject = format!("{} → {}", title(before)?, title(after)?);
        let mut ties = line.ties.clone();
        ties.push(Dependency { before: before.to_owned(), after: after.to_owned() });
        if let Some(ids) = circle(&ties) {
            return Err(Error::Circle(line.titles(&ids)));
        }
        let row = Tie {
            id: shared_id("tie", &format!("{before}/{after}")),
            before: before.to_owned(),
            after: after.to_owned(),
        };
        self.transact(Op::TiePlanned, &subject, |change, _| Ok(task::tie(change, &row)?))
    }

    /// Says that one thing waits for another no longer.
    pub fn untie_planned(&mut self, before: &str, after: &str) -> Result<Changed<()>, Error> {
        let line = self.planning()?;
        let subject = line.titles(&[before.to_owned(), after.to_owned()]).join(" → ");
        self.transact(Op::UntiePlanned, &subject, |change, _| Ok(task::untie(change, before, after)?))
    }

    /// Holidays, recess and council days, the earliest first.
    pub fn periods(&self) -> Result<Vec<PeriodView>, Error> {
        let names: HashMap<String, String> =
            municipality::all(self.db())?.into_iter().map(|m| (m.id, m.name)).collect();
        Ok(period::all(self.db())?.iter().map(|row| period_view(row, &names)).collect())
    }

    /// Adds or changes a period; returns its id.
    pub fn save_period(&mut self, given: &PeriodInput) -> Result<Changed<String>, Error> {
        let municipality = given.municipality.clone().filter(|id| !id.is_empty());
        if let Some(id) = &municipality
            && !municipality::all(self.db())?.iter().any(|m| m.id == *id)
        {
            return Err(Error::UnknownRow(id.clone()));
        }
        let first = input::day(&given.first)?;
        let last = input::maybe_day(given.last.as_deref())?.unwrap_or(first);
        input::in_order(Some(first), Some(last))?;
        let row = Period {
            id: given.id.clone().unwrap_or_else(|| fresh_id(self.around.as_ref())),
            kind: given.kind,
            name: input::name(Field::PeriodName, &given.name)?,
            first,
            last,
            municipality,
        };
        let subject = row.name.clone();
        self.transact(Op::SavePeriod, &subject, |change, _| {
            period::put(change, &row)?;
            Ok(row.id)
        })
    }

    /// Removes a period.
    pub fn remove_period(&mut self, id: &str) -> Result<Changed<()>, Error> {
        let name = period::all(self.db())?.into_iter().find(|row| row.id == id).map(|row| row.name);
        let subject = name.unwrap_or_default();
        self.transact(Op::RemovePeriod, &subject, |change, _| Ok(period::remove(change, id)?))
    }
}

fn last(all: &[Task]) -> u32 {
    all.iter().map(|row| row.position).max().unwrap_or(0)
}
