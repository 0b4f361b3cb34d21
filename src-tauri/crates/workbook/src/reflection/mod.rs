//! The reflection of the ambassadeur: remarks and replies, a copy to hand out, and merging it back. No scores.

mod compare;
mod copy;

use regiovisie_store::rows::remark::{self, Remark};

use crate::error::{Error, Field};
use crate::input;
use crate::op::Op;
use crate::surroundings::{fresh_id, today};
use crate::view::{RemarkInput, RemarkLineView};
use crate::workbook::{Changed, Workbook};

pub use compare::compare_workbooks;

impl Workbook {
    /// All remarks, in the order of the norms, then as they were written.
    pub fn remarks(&self) -> Result<Vec<RemarkLineView>, Error> {
        let norms = self.norms()?;
        let place = |row: &Remark| {
            let catalogue = norms.catalogues.iter().position(|c| c.id == row.catalogue);
            let group = norms
                .catalogue(&row.catalogue)
                .and_then(|c| c.groups.iter().position(|g| g.number == row.group));
            let check = row.check.as_ref().and_then(|id| {
                norms.catalogue(&row.catalogue)?.checks().position(|(_, check)| check.id == *id)
            });
            (catalogue.unwrap_or(usize::MAX), group.unwrap_or(usize::MAX), check)
        };
        let mut rows = remark::all(self.db())?;
        rows.sort_by_key(place);
        rows.into_iter().map(|row| self.remark_view(row)).collect()
    }

    fn remark_view(&self, row: Remark) -> Result<RemarkLineView, Error> {
        let norms = self.norms()?;
        let catalogue = norms.catalogue(&row.catalogue);
        let check = row.check.as_ref().and_then(|id| {
            let catalogue = catalogue?;
            let found = catalogue.check(id).map(|(_, check)| check);
            found.or_else(|| catalogue.retired.iter().map(|r| &r.check).find(|check| check.id == *id))
        });
        let group = catalogue.and_then(|c| c.group(&row.group));
        let about = match (check, group) {
            (Some(check), _) => format!("{} {}", check.id, check.name),
            (None, Some(group)) => format!("{} {}", group.number, group.title),
            (None, None) => row.check.clone().unwrap_or_else(|| row.group.clone()),
        };
        Ok(RemarkLineView {
            id: row.id,
            catalogue: row.catalogue,
            group: row.group,
            check: row.check,
            about,
            kind: row.kind,
            text: row.text,
            author: row.author,
            written_on: row.written_on.to_string(),
            reply: row.reply,
            replied_by: row.replied_by,
            replied_on: row.replied_on.map(|d| d.to_string()),
        })
    }

    /// Adds a remark on an agreement or a check, or changes one; returns its id.
    pub fn save_remark(&mut self, given: &RemarkInput) -> Result<Changed<String>, Error> {
        let text = input::text(Field::RemarkText, &given.text)?;
        let subject = given.check.clone().unwrap_or_else(|| given.group.clone());
        // One that is there stays where it is, also when the norm has its check no longer.
        if given.id.is_none() {
            self.known_place(given)?;
        }
        let (op, row) = match &given.id {
            Some(id) => (Op::EditRemark, Remark { kind: given.kind, text, ..remark::get(self.db(), id)? }),
            None => (
                Op::AddRemark,
                Remark {
                    id: fresh_id(self.around.as_ref()),
                    catalogue: given.catalogue.clone(),
                    group: given.group.clone(),
                    check: given.check.clone(),
                    kind: given.kind,
                    text,
                    author: self.around.actor(),
                    written_on: today(self.around.as_ref()),
                    reply: String::new(),
                    replied_by: String::new(),
                    replied_on: None,
                },
            ),
        };
        self.transact(op, &subject, |change, _| {
            remark::put(change, &row)?;
            Ok(row.id)
        })
    }

    /// Refuses a remark on what the norms do not have.
    fn known_place(&self, given: &RemarkInput) -> Result<(), Error> {
        let norms = self.norms()?;
        let unknown = || Error::UnknownAgreement(given.group.clone());
        let catalogue = norms.catalogue(&given.catalogue).ok_or_else(unknown)?;
        let group = catalogue.group(&given.group).ok_or_else(unknown)?;
        match &given.check {
            Some(id) if !group.checks.iter().any(|check| check.id == *id) => {
                Err(Error::UnknownCheck(id.clone()))
            }
            _ => Ok(()),
        }
    }

    /// Replies to a remark; an empty text takes the reply away.
    pub fn reply_remark(&mut self, id: &str, reply: &str) -> Result<Changed<()>, Error> {
        let row = remark::get(self.db(), id)?;
        let reply = input::remark(Field::RemarkText, reply)?;
        let replied = !reply.is_empty();
        let row = Remark {
            replied_by: if replied { self.around.actor() } else { String::new() },
            replied_on: replied.then(|| today(self.around.as_ref())),
            reply,
            ..row
        };
        let subject = row.check.clone().unwrap_or_else(|| row.group.clone());
        self.transact(Op::ReplyRemark, &subject, |change, _| Ok(remark::put(change, &row)?))
    }

    /// Removes a remark.
    pub fn remove_remark(&mut self, id: &str) -> Result<Changed<()>, Error> {
        let row = remark::get(self.db(), id)?;
        let subject = row.check.clone().unwrap_or_else(|| row.group.clone());
        self.transact(Op::RemoveRemark, &subject, |change, _| Ok(remark::remove(change, id)?))
    }
}
