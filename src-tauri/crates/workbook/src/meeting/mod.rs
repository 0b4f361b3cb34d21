//! Meetings: logging them with their input, changing them, removing them.

use regiovisie_store::Change;
use regiovisie_store::rows::meeting::{self, Meeting};

use crate::contribution::{self, Given, lookups, view_all};
use crate::error::{Error, Field};
use crate::input;
use crate::op::Op;
use crate::party::resolve;
use crate::surroundings::{Surroundings, fresh_id};
use crate::view::{MeetingEditInput, MeetingInput, MeetingRowView, MeetingView};
use crate::workbook::{Changed, Workbook};

/// What logging a meeting made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Logged {
    /// Id of the meeting.
    pub meeting: String,
    /// Ids of its input items, in their order.
    pub contributions: Vec<String>,
}

impl Workbook {
    /// All meetings, newest first.
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
            })
            .collect())
    }

    /// One meeting with its input.
    pub fn meeting(&self, id: &str) -> Result<MeetingView, Error> {
        let row = meeting::get(self.db(), id)?;
        let items = regiovisie_store::rows::contribution::of_meeting(self.db(), id)?;
        Ok(MeetingView {
            parties: meeting::parties(self.db(), id)?,
            contributions: view_all(&lookups(self.db())?, items),
            id: row.id,
            date: row.date.to_string(),
            kind: row.kind,
            title: row.title,
            place: row.place,
            notes: row.notes,
        })
    }

    /// Logs a meeting with its input in one step.
    pub fn log_meeting(&mut self, given: &MeetingInput) -> Result<Changed<Logged>, Error> {
        let row = Meeting {
            id: fresh_id(self.around.as_ref()),
            date: input::day(&given.date)?,
            kind: given.kind,
            title: input::name(Field::MeetingTitle, &given.title)?,
            place: input::remark(Field::Label, &given.place)?,
            notes: input::remark(Field::Label, &given.notes)?,
        };
        let items = given
            .contributions
            .iter()
            .map(|item| Given::check(self.db(), item))
            .collect::<Result<Vec<_>, _>>()?;
        let subject = row.title.clone();
        self.transact(Op::LogMeeting, &subject, |change, around| {
            meeting::put(change, &row)?;
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

    /// Changes the facts of a meeting, not its input.
    pub fn edit_meeting(&mut self, given: &MeetingEditInput) -> Result<Changed<()>, Error> {
        let old = meeting::get(self.db(), &given.id)?;
        let row = Meeting {
            id: old.id,
            date: input::day(&given.date)?,
            kind: given.kind,
            title: input::name(Field::MeetingTitle, &given.title)?,
            place: input::remark(Field::Label, &given.place)?,
            notes: input::remark(Field::Label, &given.notes)?,
        };
        let subject = row.title.clone();
        self.transact(Op::EditMeeting, &subject, |change, around| {
            meeting::put(change, &row)?;
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
        self.transact(Op::RemoveMeeting, &row.title, |change, _| Ok(meeting::remove(change, id)?))
    }
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
