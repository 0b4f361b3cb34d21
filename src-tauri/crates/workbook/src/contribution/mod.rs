//! Input: one register, whatever its source.

mod answer;
mod arrange;
mod cells;
mod fields;
mod import;
mod mark;
mod place;
mod register;
mod views;

use chrono::NaiveDate;
use regiovisie_model::words::{Consent, InputChannel};
use regiovisie_norm::library;
use regiovisie_store::rows::contribution::{self, Contribution};
use regiovisie_store::rows::meeting::{self, Meeting};
use regiovisie_store::rows::{response, version};
use regiovisie_store::{Change, Db};

use crate::error::{Error, Field};
use crate::input;
use crate::op::Op;
use crate::party::resolve;
use crate::surroundings::{Surroundings, fresh_id};
use crate::view::{ContributionInput, ContributionMore, ContributionView, ThemeView};
use crate::workbook::{Changed, Workbook};

pub(crate) use arrange::keep_inside;
pub(crate) use fields::{FIELDS, InputField, title};
pub(crate) use mark::{
    Mark, answer as answer_mark, item as item_mark, words as words_mark, workbook as workbook_mark,
};
pub(crate) use place::Texts;
pub(crate) use views::{lookups, view_all};

impl Workbook {
    /// One item.
    pub fn contribution(&self, id: &str) -> Result<ContributionView, Error> {
        let row = contribution::get(self.db(), id)?;
        let mut views = view_all(&lookups(self)?, vec![row])?;
        views.pop().ok_or_else(|| Error::UnknownRow(id.to_owned()))
    }

    /// Records input that came in outside a meeting, or belongs to one logged before. Returns its id.
    pub fn add_contribution(
        &mut self,
        meeting: Option<&str>,
        date: &str,
        channel: InputChannel,
        given: &ContributionInput,
    ) -> Result<Changed<String>, Error> {
        let item = Given::check(self.db(), given)?;
        let date = input::day(date)?;
        let of = meeting.map(|id| meeting::get(self.db(), id)).transpose()?;
        let channel = if of.is_some() { InputChannel::Meeting } else { channel };
        self.transact(Op::AddContribution, &item.text, |change, around| {
            let (id, party) = add(change, around, &item, of.as_ref(), date)?;
            if let (Some(meeting), Some(party)) = (&of, party) {
                // Who gave input was there.
                if !meeting::parties(change, &meeting.id)?.contains(&party) {
                    meeting::add_party(change, &meeting.id, &party, &fresh_id(around))?;
                }
            }
            let row = contribution::get(change, &id)?;
            contribution::put(change, &Contribution { channel, ..row })?;
            Ok(id)
        })
    }

    /// Changes what an item says and speaks about.
    pub fn edit_contribution(&mut self, id: &str, given: &ContributionInput) -> Result<Changed<()>, Error> {
        let item = Given::check(self.db(), given)?;
        let old = contribution::get(self.db(), id)?;
        self.transact(Op::EditContribution, &item.text, |change, around| {
            let party = resolve(change, around, &item.party)?;
            let row = Contribution {
                party,
                text: item.text.clone(),
                themes: item.themes.clone(),
                agreements: item.agreements.clone(),
                ..arrange::moved(old, item.section.clone())
            };
            let before = contribution::get(change, id)?;
            let mut row = item.with_more(row);
            // Who released it looked at these words and these marks.
            let marked = row.traceable && !before.traceable || row.confidential && !before.confidential;
            if marked
                || row.text != before.text
                || row.summary != before.summary
                || row.wording != before.wording
            {
                arrange::withdraw_release(&mut row);
            }
            contribution::put(change, &row)?;
            arrange::keep_confidential(change, std::slice::from_ref(&row))
        })
    }

    /// Records on which day the parties were told what was done with these items; none takes it back.
    pub fn tell_back(&mut self, ids: &[String], date: Option<&str>) -> Result<Changed<()>, Error> {
        let told_back_on = input::maybe_day(date)?;
        self.transact(Op::TellBack, &ids.len().to_string(), |change, _| {
            for id in ids {
                let row = contribution::get(change, id)?;
                contribution::put(change, &Contribution { told_back_on, ..row })?;
            }
            Ok(())
        })
    }

    /// Removes an item.
    pub fn remove_contribution(&mut self, id: &str) -> Result<Changed<()>, Error> {
        let row = contribution::get(self.db(), id)?;
        self.transact(Op::RemoveContribution, &row.text, |change, _| {
            contribution::remove(change, id)?;
            sweep(change, row.response.as_slice())
        })
    }

    /// The themes that can be chosen.
    pub fn themes() -> Result<Vec<ThemeView>, Error> {
        let themes = &library()?.shared.themes;
        Ok(themes.iter().map(|t| ThemeView { id: t.id.clone(), title: t.title.clone() }).collect())
    }
}

/// An input item, checked but for its party.
pub(crate) struct Given {
    party: String,
    text: String,
    section: Option<String>,
    themes: Vec<String>,
    agreements: Vec<String>,
    more: Option<More>,
}

/// What an item can have besides, checked.
struct More {
    given: ContributionMore,
    delete_on: Option<NaiveDate>,
}

impl Given {
    /// Checks an item against the catalogue and the sections of the workbook.
    pub(crate) fn check(db: &Db, given: &ContributionInput) -> Result<Self, Error> {
        check_themes(&given.themes)?;
        let library = library()?;
        for number in &given.agreements {
            if !library.catalogues.iter().any(|c| c.group(number).is_some()) {
                return Err(Error::UnknownAgreement(number.clone()));
            }
        }
        let section = given.section.as_deref().filter(|s| !s.trim().is_empty());
        Ok(Self {
            party: given.party.trim().to_owned(),
            text: input::text(Field::ContributionText, &given.text)?,
            section: section.map(|s| crate::section::resolve(db, s)).transpose()?,
            themes: given.themes.clone(),
            agreements: given.agreements.clone(),
            more: given.more.as_ref().map(|more| More::check(db, more)).transpose()?,
        })
    }

    fn with_more(&self, row: Contribution) -> Contribution {
        let Some(More { given, delete_on }) = &self.more else { return row };
        Contribution {
            kind: given.kind,
            organisation: given.organisation.clone(),
            question: given.question.clone(),
            version: given.version.clone(),
            wording: given.wording.clone(),
            summary: given.summary.clone(),
            consent: given.consent.unwrap_or(row.consent),
            traceable: given.traceable,
            confidential: given.confidential,
            delete_on: *delete_on,
            ..row
        }
    }
}

impl More {
    fn check(db: &Db, given: &ContributionMore) -> Result<Self, Error> {
        let words = |text: &str| input::remark(Field::Label, text);
        let version = given.version.clone().filter(|id| !id.trim().is_empty());
        if let Some(id) = &version
            && !version::all(db)?.iter().any(|row| row.id == *id)
        {
            return Err(Error::UnknownVersion(id.clone()));
        }
        Ok(Self {
            delete_on: input::maybe_day(given.delete_on.as_deref())?,
            given: ContributionMore {
                organisation: words(&given.organisation)?,
                question: words(&given.question)?,
                wording: words(&given.wording)?,
                summary: words(&given.summary)?,
                version,
                ..given.clone()
            },
        })
    }
}

/// Refuses a theme that the catalogue does not have.
fn check_themes(themes: &[String]) -> Result<(), Error> {
    let known = &library()?.shared.themes;
    match themes.iter().find(|theme| !known.iter().any(|t| t.id == **theme)) {
        Some(theme) => Err(Error::UnknownTheme(theme.clone())),
        None => Ok(()),
    }
}

/// Writes a new item; returns its id and its party.
pub(crate) fn add(
    change: &Change<'_>,
    around: &dyn Surroundings,
    given: &Given,
    meeting: Option<&Meeting>,
    date: NaiveDate,
) -> Result<(String, Option<String>), Error> {
    let party = resolve(change, around, &given.party)?;
    let number = contribution::next_number(change)?;
    let row = Contribution {
        meeting: meeting.map(|m| m.id.clone()),
        party: party.clone(),
        section: given.section.clone(),
        themes: given.themes.clone(),
        agreements: given.agreements.clone(),
        consent: Consent::NotAsked,
        // What was said in a confidential meeting is confidential.
        confidential: meeting.is_some_and(|m| m.confidential),
        ..Contribution::new(fresh_id(around), number, date, InputChannel::Meeting, given.text.clone())
    };
    let confidential = row.confidential;
    let row = given.with_more(row);
    let row = Contribution { confidential: row.confidential || confidential, ..row };
    contribution::put(change, &row)?;
    Ok((row.id, party))
}

/// Removes those of these answers that answer nothing any more.
pub(crate) fn sweep(change: &Change<'_>, answers: &[String]) -> Result<(), Error> {
    for id in answers {
        if response::items(change, id)? == 0 {
            response::remove(change, id)?;
        }
    }
    Ok(())
}
