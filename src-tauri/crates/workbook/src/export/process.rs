//! The process as it leaves: procesbeschrijving, planning and calendar.

use std::collections::HashMap;

use regiovisie_documents::process_description::{
    Adopted, Consultation, Days, DecisionMoment, OutlineLine, PartyRole, Period, ProcessInput, ProcessStep,
    Task,
};
use regiovisie_model::words::Profile;
use regiovisie_sheets::{Calendar, Event};
use regiovisie_store::rows::meeting::Meeting;
use regiovisie_store::rows::{fact, meeting, municipality, party, period, section, step, task};
use regiovisie_store::{history, lines};
use regiovisie_wording::{Args, say, say_with};

use crate::error::Error;
use crate::process::{MOMENTS, template};
use crate::section::tree;
use crate::workbook::Workbook;

/// The table of the procesbeschrijving with one row: goal, reason, outline, adoption.
const DESCRIPTION: &str = "procesbeschrijving";
/// How deep the outline of the visie is told.
const OUTLINE: u8 = 2;

impl Workbook {
    pub(super) fn process_input(&self, profile: Profile) -> Result<ProcessInput, Error> {
        let region = self.region()?;
        let facts = fact::facts(self.db(), DESCRIPTION)?;
        let hidden = fact::hidden(self.db())?;
        let value = |field: &str| {
            let found = facts.iter().find(|fact| fact.field == field && !hidden.contains(&fact.row));
            found.map(|fact| fact.value.clone()).unwrap_or_default()
        };
        let adopted = value("vastgesteld-op").parse().ok();
        let outline = tree(section::all(self.db())?).into_iter().filter(|node| node.level <= OUTLINE);
        Ok(ProcessInput {
            region: region.name,
            fictional: region.fictional,
            date: self.reference_date()?,
            adopted: adopted.map(|date| Adopted { date, by: value("vastgesteld-door") }),
            goal: value("doel"),
            reason: value("waarom"),
            guiding: String::new(),
            outline: outline
                .map(|node| OutlineLine { number: node.number, title: node.section.title, level: node.level })
                .collect(),
            outline_note: value("inhoud"),
            steps: self.described_steps(profile)?,
            consultations: self.described_consultations(profile)?,
            moments: self.described_moments()?,
            periods: self.described_periods()?,
        })
    }

    fn described_steps(&self, profile: Profile) -> Result<Vec<ProcessStep>, Error> {
        let leaving = self.leaving(profile)?;
        let (parts, tasks) = (party::parts(self.db())?, task::all(self.db())?);
        let themes = Self::themes()?;
        let order = party::all(self.db())?;
        let mut steps = Vec::new();
        for row in step::all(self.db())? {
            let about = template(row.step)?;
            let mut parties: Vec<PartyRole> = Vec::new();
            for who in &order {
                for part in parts.iter().filter(|part| part.step == row.step && part.party == who.id) {
                    let theme = themes.iter().find(|theme| theme.id == part.theme);
                    let role = PartyRole {
                        party: leaving.party(Some(&part.party)),
                        role: say(&format!("party-role-{}", part.role)),
                        theme: theme.map(|theme| theme.title.clone()).unwrap_or_default(),
                    };
                    // Persons of one kind with one role are one line.
                    if !parties.contains(&role) {
                        parties.push(role);
                    }
                }
            }
            let own = tasks.iter().filter(|task| task.step == row.step);
            steps.push(ProcessStep {
                number: u32::from(about.number),
                title: about.title.clone(),
                purpose: about.purpose.clone(),
                planned: Days { start: row.planned_start, end: row.planned_end },
                actual: Days { start: row.actual_start, end: row.actual_end },
                owner: row.owner,
                parties,
                tasks: own
                    .map(|task| Task {
                        title: task.title.clone(),
                        owner: task.owner.clone(),
                        planned: task.planned_end.or(task.planned_start),
                        done: task.actual_end,
                    })
                    .collect(),
            });
        }
        Ok(steps)
    }

    fn described_consultations(&self, profile: Profile) -> Result<Vec<Consultation>, Error> {
        let leaving = self.leaving(profile)?;
        let line = self.planning()?;
        let meetings = meeting::all(self.db())?;
        let mut list = Vec::new();
        for row in self.consultations()?.into_iter().filter(|row| !row.confidential) {
            // The first meeting that came from it says when and what kind.
            let first = meetings
                .iter()
                .rev()
                .find(|line| row.meetings.contains(&line.meeting.id) && !line.meeting.confidential);
            let step = first.and_then(|m| line.item(&m.meeting.id)).and_then(|item| item.planned.step);
            let named: Vec<String> = row.parties.iter().map(|id| leaving.party(Some(id))).collect();
            list.push(Consultation {
                title: row.title,
                kind: first.map(|m| say(&format!("meeting-{}", m.meeting.kind))).unwrap_or_default(),
                step: step.map(crate::process::title).transpose()?.unwrap_or_default(),
                planned: first.map(|m| m.meeting.date),
                parties: if named.is_empty() && !row.with.is_empty() { vec![row.with] } else { named },
                questions: row.questions,
            });
        }
        Ok(list)
    }

    fn described_periods(&self) -> Result<Vec<Period>, Error> {
        let names = municipality::all(self.db())?;
        let title = |row: &period::Period| {
            let of = names.iter().find(|m| Some(&m.id) == row.municipality.as_ref());
            of.map_or_else(|| row.name.clone(), |of| format!("{} ({})", row.name, of.name))
        };
        let rows = period::all(self.db())?;
        Ok(rows.iter().map(|row| Period { title: title(row), first: row.first, last: row.last }).collect())
    }

    fn described_moments(&self) -> Result<Vec<DecisionMoment>, Error> {
        let line = self.planning()?;
        let rows = fact::rows(self.db(), MOMENTS)?;
        let moments = rows.into_iter().filter(|row| !row.confidential).filter_map(|row| line.item(&row.id));
        Ok(moments
            .map(|item| DecisionMoment {
                title: item.title.clone(),
                date: item.planned.planned.0,
                body: item.owner.clone(),
                about: item.note.clone(),
                decided_on: item.planned.actual.0,
            })
            .collect())
    }

    /// The planning as a calendar for other programs: what is to come and what was. An event keeps its id for ever, so
    /// that a calendar that takes the file in again moves what moved.
    pub(super) fn calendar(&self, profile: Profile) -> Result<Calendar, Error> {
        let region = self.region()?;
        let region_born = region.born_on;
        let identity = regiovisie_store::identity(self.db())?.unwrap_or_default();
        let line = self.planning()?;
        let leaving = self.leaving(profile)?;
        let meetings: HashMap<String, Meeting> =
            meeting::all(self.db())?.into_iter().map(|row| (row.meeting.id.clone(), row.meeting)).collect();
        let mut inside = fact::hidden(self.db())?;
        inside.extend(meetings.values().filter(|row| row.confidential).map(|row| row.id.clone()));
        let owners = profile == Profile::Internal;
        let last = history(self.db(), 1, None)?.into_iter().next();
        let changed = last.and_then(|entry| entry.at.parse().ok());
        let changed = changed.unwrap_or_else(|| noon(region_born));
        // Each change makes a later edition: the programs that take it in go by that.
        let sequence = lines(self.db())?;
        let mut events = Vec::new();
        for item in line.items.iter().filter(|item| !inside.contains(&item.planned.id)) {
            let (Some(first), Some(last)) = (item.planned.first(), item.planned.last()) else { continue };
            let met = meetings.get(&item.planned.id);
            let told = match met {
                Some(row) => leaving.tells_meeting(&meeting::parties(self.db(), &row.id)?),
                None => true,
            };
            let kind = met.map(|row| say(&format!("meeting-{}", row.kind)));
            events.push(Event {
                uid: format!("{}@{identity}.regiovisie", item.planned.id),
                first,
                last,
                title: kind.filter(|_| !told).unwrap_or_else(|| item.title.clone()),
                description: if owners { item.owner.clone() } else { String::new() },
                location: met.filter(|_| owners).map(|row| row.place.clone()).unwrap_or_default(),
                changed,
                sequence,
                cancelled: false,
                category: say(&format!("planner-kind-{}", item.planned.kind)),
            });
        }
        Ok(Calendar { name: say_with("calendar-name", &Args::new().text("region", region.name)), events })
    }
}

fn noon(day: chrono::NaiveDate) -> chrono::DateTime<chrono::Utc> {
    day.and_hms_opt(12, 0, 0).unwrap_or_default().and_utc()
}
