//! The shape of the tree: adding, moving and removing sections.

use regiovisie_model::words::SectionState;
use regiovisie_store::Change;
use regiovisie_store::rows::contribution;
use regiovisie_store::rows::response;
use regiovisie_store::rows::section::{self, Section};

use super::resolve;
use crate::error::{Error, Field};
use crate::input;
use crate::op::Op;
use crate::surroundings::fresh_id;
use crate::view::{NewSectionInput, SectionMove};
use crate::workbook::{Changed, Workbook};

impl Workbook {
    /// Adds a section; returns its id.
    pub fn add_section(&mut self, given: &NewSectionInput) -> Result<Changed<String>, Error> {
        let title = input::name(Field::SectionTitle, &given.title)?;
        let parent = given.parent.as_deref().map(|id| resolve(self.db(), id)).transpose()?;
        let after = given.after.as_deref().map(|id| resolve(self.db(), id)).transpose()?;
        let all = section::all(self.db())?;
        let role = match &parent {
            Some(id) => all.iter().find(|s| s.id == *id).map_or(given.role, |s| s.role),
            None => given.role,
        };
        let subject = title.clone();
        self.transact(Op::AddSection, &subject, |change, around| {
            let row = Section {
                id: fresh_id(around),
                parent: parent.clone(),
                position: 0,
                key: String::new(),
                title,
                role,
                state: SectionState::Empty,
                owner: String::new(),
                agreements: Vec::new(),
                checks: Vec::new(),
                help: String::new(),
                body: String::new(),
            };
            let id = row.id.clone();
            let mut siblings = siblings_of(&all, &row);
            let last = siblings.len();
            let place = after.and_then(|a| siblings.iter().position(|s| s.id == a)).map_or(last, |i| i + 1);
            siblings.insert(place, row);
            renumber(change, &all, siblings)?;
            Ok(id)
        })
    }

    /// Moves a section one place. A move that is not possible there changes nothing.
    pub fn move_section(&mut self, id: &str, to: SectionMove) -> Result<Changed<()>, Error> {
        let id = resolve(self.db(), id)?;
        let row = section::get(self.db(), &id)?;
        let all = section::all(self.db())?;
        self.transact(Op::MoveSection, &row.title, |change, _| {
            let mut siblings = siblings_of(&all, &row);
            let Some(index) = siblings.iter().position(|s| s.id == id) else { return Ok(()) };
            match to {
                SectionMove::Up if index > 0 => {
                    siblings.swap(index, index - 1);
                    renumber(change, &all, siblings)
                }
                SectionMove::Down if index + 1 < siblings.len() => {
                    siblings.swap(index, index + 1);
                    renumber(change, &all, siblings)
                }
                SectionMove::In if index > 0 => {
                    let moved = Section { parent: Some(siblings[index - 1].id.clone()), ..row.clone() };
                    let mut under = siblings_of(&all, &moved);
                    under.push(moved);
                    renumber(change, &all, under)
                }
                SectionMove::Out => move_out(change, &all, &row),
                _ => Ok(()),
            }
        })
    }

    /// Removes a section that has no others under it; input on it stays in the register.
    pub fn remove_section(&mut self, id: &str) -> Result<Changed<()>, Error> {
        let id = resolve(self.db(), id)?;
        let row = section::get(self.db(), &id)?;
        if section::all(self.db())?.iter().any(|s| s.parent.as_ref() == Some(&id)) {
            return Err(Error::SectionHasChildren(row.title));
        }
        self.transact(Op::RemoveSection, &row.title, |change, _| {
            contribution::detach_section(change, &id)?;
            response::detach_section(change, &id)?;
            Ok(section::remove(change, &id)?)
        })
    }
}

/// One level higher: right after the section it stood under.
fn move_out(change: &Change<'_>, all: &[Section], row: &Section) -> Result<(), Error> {
    let Some(parent) = all.iter().find(|s| row.parent.as_ref() == Some(&s.id)) else { return Ok(()) };
    let moved = Section { parent: parent.parent.clone(), role: parent.role, ..row.clone() };
    let mut siblings = siblings_of(all, &moved);
    let place = siblings.iter().position(|s| s.id == parent.id).map_or(siblings.len(), |i| i + 1);
    siblings.insert(place, moved);
    renumber(change, all, siblings)
}

/// The sections beside this one, in order, itself included when it is there already.
fn siblings_of(all: &[Section], row: &Section) -> Vec<Section> {
    let mut siblings: Vec<Section> = all
        .iter()
        .filter(|s| s.parent == row.parent && (row.parent.is_some() || s.role == row.role))
        .cloned()
        .collect();
    siblings.sort_by(|a, b| (a.position, &a.id).cmp(&(b.position, &b.id)));
    siblings
}

/// Writes the sections of one level with the positions of their order; unchanged ones are left alone.
fn renumber(change: &Change<'_>, all: &[Section], siblings: Vec<Section>) -> Result<(), Error> {
    for (index, sibling) in siblings.into_iter().enumerate() {
        let position = u32::try_from(index + 1).unwrap_or(u32::MAX);
        let row = Section { position, ..sibling };
        if all.iter().all(|old| *old != row) {
            section::put(change, &row)?;
        }
    }
    Ok(())
}
