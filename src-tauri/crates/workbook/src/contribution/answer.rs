//! Answering input: proposed by one, confirmed by another or the same, one answer for one item or for many.

use std::collections::BTreeSet;

use regiovisie_store::rows::contribution::{self, Contribution};
use regiovisie_store::rows::response::{self, Response};
use regiovisie_store::{Change, Db};

use super::sweep;
use crate::error::{Error, Field};
use crate::input;
use crate::op::Op;
use crate::surroundings::{fresh_id, today};
use crate::view::ResponseInput;
use crate::workbook::{Changed, Workbook};

impl Workbook {
    /// Answers items: they share one answer from now on, as a proposal. Items of another answer leave that one.
    /// Returns the id of the answer.
    ///
    /// # Errors
    /// `empty` when what is not or partly taken over, or is passed on, comes without a reason.
    pub fn answer_input(&mut self, ids: &[String], given: &ResponseInput) -> Result<Changed<String>, Error> {
        let rows = rows(self.db(), ids)?;
        let reason = input::remark(Field::ResponseReason, &given.reason)?;
        if reason.is_empty() && given.decision.asks_reason() {
            return Err(Error::Empty(Field::ResponseReason));
        }
        let section = given.section.as_deref().filter(|section| !section.trim().is_empty());
        let given = Response {
            id: self.shared_answer(&rows)?.unwrap_or_else(|| fresh_id(self.around.as_ref())),
            title: input::remark(Field::Label, &given.title)?,
            decision: given.decision,
            reason,
            passage: input::remark(Field::Label, &given.passage)?,
            section: section.map(|section| crate::section::resolve(self.db(), section)).transpose()?,
            proposed_by: self.around.actor(),
            proposed_on: today(self.around.as_ref()),
            confirmed_by: String::new(),
            confirmed_on: None,
        };
        let subject = numbers(&rows);
        self.transact(Op::AnswerInput, &subject, |change, _| {
            response::put(change, &given)?;
            let left = give(change, rows, Some(&given.id))?;
            sweep(change, &left)?;
            Ok(given.id)
        })
    }

    /// The answer that these items share and no other item has: it is changed in its place.
    fn shared_answer(&self, rows: &[Contribution]) -> Result<Option<String>, Error> {
        let Some(Some(first)) = rows.first().map(|row| row.response.clone()) else { return Ok(None) };
        let all = rows.iter().all(|row| row.response.as_ref() == Some(&first));
        Ok((all && response::items(self.db(), &first)? as usize == rows.len()).then_some(first))
    }

    /// Confirms the answers of items.
    pub fn confirm_answers(&mut self, ids: &[String]) -> Result<Changed<()>, Error> {
        let (by, on) = (self.around.actor(), Some(today(self.around.as_ref())));
        self.rewrite_answers(Op::ConfirmAnswer, ids, |row| match row.confirmed_on {
            // Who confirmed it first did so.
            Some(_) => row,
            None => Response { confirmed_by: by.clone(), confirmed_on: on, ..row },
        })
    }

    /// Makes the answers of items proposals again.
    pub fn reopen_answers(&mut self, ids: &[String]) -> Result<Changed<()>, Error> {
        self.rewrite_answers(Op::ReopenAnswer, ids, |row| Response {
            confirmed_by: String::new(),
            confirmed_on: None,
            ..row
        })
    }

    fn rewrite_answers(
        &mut self,
        op: Op,
        ids: &[String],
        rewritten: impl Fn(Response) -> Response,
    ) -> Result<Changed<()>, Error> {
        let rows = rows(self.db(), ids)?;
        let answers: BTreeSet<String> = rows.iter().filter_map(|row| row.response.clone()).collect();
        self.transact(op, &numbers(&rows), |change, _| {
            for id in &answers {
                response::put(change, &rewritten(response::get(change, id)?))?;
            }
            Ok(())
        })
    }

    /// Takes items off their answers: they are open again.
    pub fn withdraw_answers(&mut self, ids: &[String]) -> Result<Changed<()>, Error> {
        let rows = rows(self.db(), ids)?;
        self.transact(Op::WithdrawAnswer, &numbers(&rows), |change, _| {
            let left = give(change, rows, None)?;
            sweep(change, &left)
        })
    }
}

/// Gives items another answer; returns the answers they leave.
pub(super) fn give(
    change: &Change<'_>,
    rows: Vec<Contribution>,
    answer: Option<&String>,
) -> Result<Vec<String>, Error> {
    let mut left = BTreeSet::new();
    for row in rows {
        left.extend(row.response.clone().filter(|old| Some(old) != answer));
        contribution::put(change, &Contribution { response: answer.cloned(), ..row })?;
    }
    Ok(left.into_iter().collect())
}

/// The items, each once; none at all is a mistake.
pub(super) fn rows(db: &Db, ids: &[String]) -> Result<Vec<Contribution>, Error> {
    let unique: BTreeSet<&String> = ids.iter().collect();
    if unique.is_empty() {
        return Err(Error::TooFew);
    }
    let mut rows = unique.into_iter().map(|id| contribution::get(db, id)).collect::<Result<Vec<_>, _>>()?;
    rows.sort_by_key(|row| row.number);
    Ok(rows)
}

/// The numbers of items as the history names them.
pub(super) fn numbers(rows: &[Contribution]) -> String {
    const SHOWN: usize = 8;
    let shown = rows.iter().take(SHOWN).map(|row| row.number.to_string()).collect::<Vec<_>>().join(", ");
    if rows.len() > SHOWN { format!("{shown} … ({})", rows.len()) } else { shown }
}
