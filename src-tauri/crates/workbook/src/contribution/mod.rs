//! Input: one register, whatever its source.

use chrono::NaiveDate;
use regiovisie_model::words::InputChannel;
use regiovisie_norm::library;
use regiovisie_store::rows::contribution::{self, Contribution, Filter};
use regiovisie_store::rows::meeting::Meeting;
use regiovisie_store::rows::section;
use regiovisie_store::{Change, Db};

use crate::error::{Error, Field};
use crate::input;
use crate::op::Op;
use crate::party::{names, resolve};
use crate::surroundings::{Surroundings, fresh_id};
use crate::view::{ContributionInput, ContributionView, RegisterFilter, RegisterView, ThemeView};
use crate::workbook::{Changed, Workbook};

impl Workbook {
    /// A page of the register, newest first.
    pub fn register(&self, filter: &RegisterFilter) -> Result<RegisterView, Error> {
        let wanted = Filter {
            party: filter.party.clone(),
            section: filter.section.clone(),
            meeting: filter.meeting.clone(),
            agreement: None,
            waiting: filter.waiting,
        };
        let items = contribution::page(self.db(), &wanted, filter.offset, filter.limit.min(500))?;
        Ok(RegisterView {
            total: contribution::count(self.db(), &Filter::default())?,
            matching: contribution::count(self.db(), &wanted)?,
            items: view_all(&lookups(self.db())?, items),
        })
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
        let of = meeting.map(|id| regiovisie_store::rows::meeting::get(self.db(), id)).transpose()?;
        let channel = if of.is_some() { InputChannel::Meeting } else { channel };
        self.transact(Op::AddContribution, &item.text, |change, around| {
            let (id, party) = add(change, around, &item, of.as_ref(), date)?;
            if let (Some(meeting), Some(party)) = (&of, party) {
                // Who gave input was there.
                if !regiovisie_store::rows::meeting::parties(change, &meeting.id)?.contains(&party) {
                    let link = fresh_id(around);
                    regiovisie_store::rows::meeting::add_party(change, &meeting.id, &party, &link)?;
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
                section: item.section.clone(),
                themes: item.themes.clone(),
                agreements: item.agreements.clone(),
                ..old
            };
            Ok(contribution::put(change, &row)?)
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
        self.transact(Op::RemoveContribution, &row.text, |change, _| Ok(contribution::remove(change, id)?))
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
}

impl Given {
    /// Checks an item against the catalogue and the sections of the workbook.
    pub(crate) fn check(db: &Db, given: &ContributionInput) -> Result<Self, Error> {
        let library = library()?;
        for theme in &given.themes {
            if !library.shared.themes.iter().any(|t| t.id == *theme) {
                return Err(Error::UnknownTheme(theme.clone()));
            }
        }
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
        })
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
    let row = Contribution {
        id: fresh_id(around),
        number: contribution::next_number(change)?,
        meeting: meeting.map(|m| m.id.clone()),
        party: party.clone(),
        date,
        channel: InputChannel::Meeting,
        text: given.text.clone(),
        section: given.section.clone(),
        themes: given.themes.clone(),
        agreements: given.agreements.clone(),
        told_back_on: None,
    };
    contribution::put(change, &row)?;
    Ok((row.id, party))
}

/// Names of parties and titles of sections, by id.
pub(crate) struct Lookups {
    parties: std::collections::HashMap<String, String>,
    sections: std::collections::HashMap<String, String>,
}

pub(crate) fn lookups(db: &Db) -> Result<Lookups, Error> {
    Ok(Lookups {
        parties: names(db)?.into_iter().collect(),
        sections: section::all(db)?.into_iter().map(|s| (s.id, s.title)).collect(),
    })
}

pub(crate) fn view_all(lookups: &Lookups, items: Vec<Contribution>) -> Vec<ContributionView> {
    items.into_iter().map(|item| view(lookups, item)).collect()
}

fn view(lookups: &Lookups, row: Contribution) -> ContributionView {
    let name = |id: &Option<String>, of: &std::collections::HashMap<String, String>| {
        id.as_ref().and_then(|id| of.get(id)).cloned().unwrap_or_default()
    };
    ContributionView {
        party_name: name(&row.party, &lookups.parties),
        section_title: name(&row.section, &lookups.sections),
        id: row.id,
        number: row.number,
        date: row.date.to_string(),
        channel: row.channel,
        meeting: row.meeting,
        party: row.party,
        text: row.text,
        section: row.section,
        themes: row.themes,
        agreements: row.agreements,
        told_back_on: row.told_back_on.map(|d| d.to_string()),
    }
}
