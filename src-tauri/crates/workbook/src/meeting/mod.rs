//! Meetings: planned, logged with their input, changed, removed.

mod consultation;

use chrono::NaiveDate;
use regiovisie_model::words::MeetingKind;
use regiovisie_store::rows::contribution as items;
use regiovisie_store::rows::meeting::{self, Meeting};
use regiovisie_store::{Change, Db};
use regiovisie_wording::{Args, say_with};

use crate::contribution::{self, Given, lookups, view_all};
use crate::error::{Error, Field};
use crate::input;
use crate::op::Op;
use crate::party::resolve;
use crate::surroundings::{Surroundings, fresh_id};
use crate::view::{
    MeetingEditInput, MeetingInput, MeetingMore, MeetingRowView, MeetingView, PlannedMeetingInput,
};
use crate::workbook::{Changed, Workbook};

/// The most people a meeting can have had.
const MOST_PEOPLE: u32 = 100_000;

/// What logging a meeting made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Logged {
    /// Id of the meeting.
    pub meeting: String,
    /// Ids of its input items, in their order.
    pub contributions: Vec<String>,
}

impl Workbook {
    /// All meetings, newest first, planned ones among them.
    pub fn meetings(&self) -> Result<Vec<MeetingRowView>, Error> {
        let rows = meeting::all(self.db())?;
        Ok(rows
            .into_iter()
            .map(|line| MeetingRowView {
                id: line.meeting.id,
                date: line.meeting.date.to_string(),
                kind: line.meeting.kind,
                title: line.meeting.title,
                parties: line.parties,
                contributions: line.contributions,
                held: line.meeting.held,
                confidential: line.meeting.confidential,
            })
            .collect())
    }

    /// One meeting with its input.
    pub fn meeting(&self, id: &str) -> Result<MeetingView, Error> {
        let row = meeting::get(self.db(), id)?;
        let items = items::of_meeting(self.db(), id)?;
        let few = row.people.filter(|people| (1..regiovisie_model::privacy::SMALL_GROUP).contains(people));
        Ok(MeetingView {
            parties: meeting::parties(self.db(), id)?,
            contributions: view_all(&lookups(self)?, items)?,
            notes_on_privacy: few
                .map(|people| {
                    say_with("privacy-small-meeting", &Args::new().count("people", people as usize))
                })
                .into_iter()
                .collect(),
            id: row.id,
            date: row.date.to_string(),
            kind: row.kind,
            title: row.title,
            place: row.place,
            notes: row.notes,
            held: row.held,
            agenda: row.agenda,
            questions: row.questions,
            agreed: row.agreed,
            consultation: row.consultation,
            people: row.people,
            confidential: row.confidential,
            delete_on: row.delete_on.map(|day| day.to_string()),
        })
    }

    /// Plans a meeting: it counts as heard only when it was held.
    pub fn plan_meeting(&mut self, given: &PlannedMeetingInput) -> Result<Changed<String>, Error> {
        let row = Meeting {
            date: input::day(&given.date)?,
            title: input::name(Field::MeetingTitle, &given.title)?,
            place: input::remark(Field::Label, &given.place)?,
            kind: given.kind,
            held: false,
            ..with_more(self.db(), empty(fresh_id(self.around.as_ref())), &given.more)?
        };
        let subject = row.title.clone();
        self.transact(Op::PlanMeeting, &subject, |change, around| {
            meeting::put(change, &row)?;
            attend(change, around, &row.id, &given.parties)?;
            Ok(row.id)
        })
    }

    /// Logs a meeting with its input in one step: a new one, or one that was planned and is held now.
    ///
    /// # Errors
    /// `already_held` when the planned meeting was logged before.
    pub fn log_meeting(&mut self, given: &MeetingInput) -> Result<Changed<Logged>, Error> {
        let (before, planned) = self.logged_into(given)?;
        let row = Meeting {
            date: input::day(&given.date)?,
            kind: given.kind,
            title: input::name(Field::MeetingTitle, &given.title)?,
            place: input::remark(Field::Label, &given.place)?,
            notes: input::remark(Field::Label, &given.notes)?,
            held: true,
            ..with_more(self.db(), before, &given.more)?
        };
        let items = given
            .contributions
            .iter()
            .map(|item| Given::check(self.db(), item))
            .collect::<Result<Vec<_>, _>>()?;
        let subject = row.title.clone();
        self.transact(Op::LogMeeting, &subject, |change, around| {
            meeting::put(change, &row)?;
            if planned {
                // Who was expected and did not come was not heard.
                for expected in meeting::parties(change, &row.id)? {
                    meeting::remove_party(change, &row.id, &expected)?;
                }
            }
            let mut present = attend(change, around, &row.id, &given.parties)?;
            let mut contributions = Vec::new();
            for item in &items {
                let (id, party) = contribution::add(change, around, item, Some(&row), row.date)?;
                contributions.push(id);
                // Who gave input was there, also when the list of parties forgot them.
                if let Some(party) = party.filter(|p| !present.contains(p)) {
                    meeting::add_party(change, &row.id, &party, &fresh_id(around))?;
                    present.push(party);
                }
            }
            Ok(Logged { meeting: row.id.clone(), contributions })
        })
    }

    /// The meeting that is logged into, and whether it was planned.
    fn logged_into(&self, given: &MeetingInput) -> Result<(Meeting, bool), Error> {
        let Some(id) = &given.planned else { return Ok((empty(fresh_id(self.around.as_ref())), false)) };
        let row = meeting::get(self.db(), id)?;
        if row.held { Err(Error::AlreadyHeld(row.title)) } else { Ok((row, true)) }
    }

    /// Changes the facts of a meeting, not its input.
    pub fn edit_meeting(&mut self, given: &MeetingEditInput) -> Result<Changed<()>, Error> {
        let old = meeting::get(self.db(), &given.id)?;
        let was_confidential = old.confidential;
        let old = match &given.more {
            Some(more) => with_more(self.db(), old, more)?,
            None => old,
        };
        let row = Meeting {
            date: input::day(&given.date)?,
            kind: given.kind,
            title: input::name(Field::MeetingTitle, &given.title)?,
            place: input::remark(Field::Label, &given.place)?,
            notes: input::remark(Field::Label, &given.notes)?,
            ..old
        };
        let subject = row.title.clone();
        self.transact(Op::EditMeeting, &subject, |change, around| {
            meeting::put(change, &row)?;
            if row.confidential && !was_confidential {
                // What was said in it stays inside with it.
                contribution::keep_inside(change, &row.id)?;
            }
            let before = meeting::parties(change, &row.id)?;
            let mut wanted = Vec::new();
            for name in &given.parties {
                wanted.extend(resolve(change, around, name)?);
            }
            for gone in before.iter().filter(|p| !wanted.contains(p)) {
                meeting::remove_party(change, &row.id, gone)?;
            }
            for (index, new) in wanted.iter().enumerate() {
                if !before.contains(new) && !wanted[..index].contains(new) {
                    meeting::add_party(change, &row.id, new, &fresh_id(around))?;
                }
            }
            Ok(())
        })
    }

    /// Removes a meeting with its input.
    pub fn remove_meeting(&mut self, id: &str) -> Result<Changed<()>, Error> {
        let row = meeting::get(self.db(), id)?;
        let answers: Vec<String> =
            items::of_meeting(self.db(), id)?.into_iter().filter_map(|item| item.response).collect();
        self.transact(Op::RemoveMeeting, &row.title, |change, _| {
            meeting::remove(change, id)?;
            contribution::sweep(change, &answers)
        })
    }
}

/// A meeting of which nothing is known yet.
fn empty(id: String) -> Meeting {
    Meeting::new(id, NaiveDate::default(), MeetingKind::Other, String::new())
}

/// The same meeting with what was given beside date, title, parties and notes.
fn with_more(db: &Db, row: Meeting, more: &MeetingMore) -> Result<Meeting, Error> {
    if let Some(people) = more.people.filter(|people| *people > MOST_PEOPLE) {
        return Err(Error::TooMany(people));
    }
    let asked = more.questions.iter().map(|question| input::remark(Field::Label, question));
    let asked = asked.collect::<Result<Vec<_>, _>>()?.into_iter().filter(|question| !question.is_empty());
    let consultation = more.consultation.as_deref().map(str::trim).filter(|id| !id.is_empty());
    if let Some(id) = consultation
        && regiovisie_store::rows::fact::row(db, id)?.is_none()
    {
        return Err(Error::UnknownRow(id.to_owned()));
    }
    Ok(Meeting {
        agenda: input::remark(Field::Label, &more.agenda)?,
        questions: asked.collect(),
        agreed: input::remark(Field::Label, &more.agreed)?,
        consultation: consultation.map(str::to_owned),
        people: more.people,
        confidential: more.confidential,
        delete_on: input::maybe_day(more.delete_on.as_deref())?,
        ..row
    })
}

/// Records who attended; returns the parties, each once.
fn attend(
    change: &Change<'_>,
    around: &dyn Surroundings,
    id: &str,
    names: &[String],
) -> Result<Vec<String>, Error> {
    let mut present: Vec<String> = Vec::new();
    for name in names {
        let Some(party) = resolve(change, around, name)? else { continue };
        if !present.contains(&party) {
            meeting::add_party(change, id, &party, &fresh_id(around))?;
            present.push(party);
        }
    }
    Ok(present)
}
