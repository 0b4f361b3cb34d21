//! What is kept about people: what may leave, what is due, and erasing a person.
//!
//! Architecture Invariant: every file that leaves the workbook asks [`Leaving`] which words and names go along.

mod erase;
mod leaving;

use regiovisie_model::privacy::SMALL_GROUP;
use regiovisie_model::words::PartyForm;
use regiovisie_norm::library;
use regiovisie_store::erasures;
use regiovisie_store::rows::register::{self, Filter};
use regiovisie_store::rows::{meeting, party};
use regiovisie_wording::{Args, long_date, say, say_with};

use crate::error::Error;
use crate::surroundings::today;
use crate::view::{DueView, ErasureView, PersonView, PrivacyView};
use crate::workbook::Workbook;

pub(crate) use leaving::Leaving;

/// The most things that are due and shown at once.
const SHOWN: u32 = 500;

impl Workbook {
    /// What is kept about people, and what must be done with it.
    pub fn privacy(&self) -> Result<PrivacyView, Error> {
        let (due, later) = self.due()?;
        Ok(PrivacyView {
            due,
            later,
            guarded: register::count(self.db(), &Filter { guarded: true, ..Filter::default() })?,
            unsummarised: self.unsummarised()?,
            small: self.small_groups()?,
            people: self.people()?,
            erasures: erasures(self.db())?.into_iter().map(erasure_view).collect(),
        })
    }

    /// What must go on or before today, and how much must go later.
    fn due(&self) -> Result<(Vec<DueView>, u32), Error> {
        let today = today(self.around.as_ref());
        let mut due: Vec<(chrono::NaiveDate, DueView)> = Vec::new();
        let mut later = 0;
        let mut add = |day: Option<chrono::NaiveDate>,
                       noun: &str,
                       id: String,
                       title: String,
                       address: String| {
            match day {
                Some(day) if day <= today => {
                    let view =
                        DueView { noun: noun.to_owned(), id, title, address, delete_on: day.to_string() };
                    due.push((day, view));
                }
                Some(_) => later += 1,
                None => {}
            }
        };
        for row in party::all(self.db())? {
            add(row.delete_on, "party", row.id, row.name, "/betrokkenen".to_owned());
        }
        for line in meeting::all(self.db())?.into_iter().map(|line| line.meeting) {
            let title = format!("{} ({})", line.title, long_date(line.date));
            let address = format!("/betrokkenen/bijeenkomst/{}", line.id);
            add(line.delete_on, "meeting", line.id, title, address);
        }
        for row in register::due(self.db(), SHOWN)? {
            let title = say_with("due-contribution", &Args::new().text("number", row.number.to_string()));
            let address = format!("/betrokkenen/inbreng?nummer={}", row.number);
            add(row.delete_on, "contribution", row.id, title, address);
        }
        due.sort_by(|a, b| (a.0, &a.1.title).cmp(&(b.0, &b.1.title)));
        Ok((due.into_iter().map(|(_, view)| view).collect(), later))
    }

    /// Items of residents that nobody outside can read: without consent and without a summary.
    fn unsummarised(&self) -> Result<u32, Error> {
        let leaving = self.leaving(regiovisie_model::words::Profile::Council)?;
        let personal = party::all(self.db())?.into_iter().filter(|row| leaving.is_personal(Some(&row.id)));
        Ok(register::count_unsummarised(self.db(), &personal.map(|row| row.id).collect::<Vec<_>>())?)
    }

    /// Groups of residents of whom so few spoke that one can be known, in Dutch.
    pub(crate) fn small_groups(&self) -> Result<Vec<String>, Error> {
        let mut small = Vec::new();
        for line in meeting::all(self.db())? {
            let Some(people) = line.meeting.people.filter(|n| (1..SMALL_GROUP).contains(n)) else { continue };
            if line.contributions > 0 {
                let args = Args::new()
                    .text("title", line.meeting.title.clone())
                    .text("date", long_date(line.meeting.date))
                    .count("people", people as usize);
                small.push(say_with("privacy-small-group", &args));
            }
        }
        for row in self.involvement()? {
            let resident = library()?.party_kind(&row.party.kind).is_some_and(|kind| kind.resident);
            let few = (1..SMALL_GROUP).contains(&row.contributions);
            if resident && few && row.party.form == PartyForm::Organisation {
                let args = Args::new()
                    .text("name", row.party.name.clone())
                    .count("count", row.contributions as usize);
                small.push(say_with("privacy-small-party", &args));
            }
        }
        Ok(small)
    }

    fn people(&self) -> Result<Vec<PersonView>, Error> {
        let people = self.involvement()?.into_iter().filter(|row| row.party.form != PartyForm::Organisation);
        people
            .map(|row| {
                Ok(PersonView {
                    kind: kind_title(&row.party.kind)?,
                    contributions: row.contributions,
                    delete_on: row.party.delete_on.map(|day| day.to_string()),
                    id: row.party.id,
                    name: row.party.name,
                })
            })
            .collect()
    }
}

/// The title of a kind of party.
pub(crate) fn kind_title(kind: &str) -> Result<String, Error> {
    Ok(library()?.party_kind(kind).map_or_else(|| say("party-own"), |kind| kind.title.clone()))
}

fn erasure_view(row: regiovisie_store::ErasureRow) -> ErasureView {
    ErasureView {
        id: row.id,
        at: row.at,
        actor: row.actor,
        subject: row.subject,
        lines: serde_json::from_str(&row.report).unwrap_or_default(),
    }
}
