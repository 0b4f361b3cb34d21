//! The advice of an adviesraad or cliëntenraad and the reply to it, each kept as it was given.

use regiovisie_store::Db;
use regiovisie_store::rows::advice::{self, Advice};
use regiovisie_store::rows::party;

use super::names;
use crate::error::{Error, Field};
use crate::input;
use crate::op::Op;
use crate::surroundings::fresh_id;
use crate::view::{AdviceInput, AdviceView};
use crate::workbook::{Changed, Workbook};

impl Workbook {
    /// All advices, the newest first.
    pub fn advices(&self) -> Result<Vec<AdviceView>, Error> {
        let names = names(self.db())?;
        let name = |id: &str| names.iter().find(|(party, _)| party == id).map(|(_, name)| name.clone());
        Ok(advice::all(self.db())?
            .into_iter()
            .map(|row| AdviceView {
                party_name: name(&row.party).unwrap_or_default(),
                id: row.id,
                party: row.party,
                title: row.title,
                date: row.date.to_string(),
                text: row.text,
                reply: row.reply,
                replied_by: row.replied_by,
                replied_on: row.replied_on.map(|day| day.to_string()),
            })
            .collect())
    }

    /// Records or changes an advice; returns its id.
    ///
    /// # Errors
    /// A reply without a day, or before the advice.
    pub fn save_advice(&mut self, given: &AdviceInput) -> Result<Changed<String>, Error> {
        let all = party::all(self.db())?;
        let party = super::known(&all, &given.party)?.id.clone();
        let reply = input::remark(Field::Label, &given.reply)?;
        let date = input::day(&given.date)?;
        let replied_on = input::maybe_day(given.replied_on.as_deref())?;
        if !reply.is_empty() && replied_on.is_none() {
            return Err(Error::Empty(Field::ReplyDate));
        }
        input::in_order(Some(date), replied_on)?;
        let row = Advice {
            id: given.id.clone().unwrap_or_else(|| fresh_id(self.around.as_ref())),
            party,
            title: input::name(Field::AdviceTitle, &given.title)?,
            date,
            text: input::text(Field::AdviceText, &given.text)?,
            replied_by: input::remark(Field::Label, &given.replied_by)?,
            replied_on: replied_on.filter(|_| !reply.is_empty()),
            reply,
        };
        let subject = row.title.clone();
        self.transact(Op::SaveAdvice, &subject, |change, _| {
            advice::put(change, &row)?;
            Ok(row.id)
        })
    }

    /// Removes an advice.
    pub fn remove_advice(&mut self, id: &str) -> Result<Changed<()>, Error> {
        let title = advice::all(self.db())?.into_iter().find(|row| row.id == id).map(|row| row.title);
        let subject = title.unwrap_or_default();
        self.transact(Op::RemoveAdvice, &subject, |change, _| Ok(advice::remove(change, id)?))
    }
}

/// How many advices a party gave.
pub(super) fn count(db: &Db, party: &str) -> Result<u32, Error> {
    let given = advice::all(db)?.into_iter().filter(|row| row.party == party).count();
    Ok(super::count(given))
}
