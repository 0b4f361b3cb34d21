//! The planner: steps, tasks, decision moments, councils and meetings on one line, and moving a date with what hangs
//! on it.

use std::collections::HashMap;

use chrono::{Datelike, NaiveDate};
use regiovisie_model::planning::holidays::holidays;
use regiovisie_model::planning::line::{Because, Days, Dependency, Kind, Move, Planned, moved, shift};
use regiovisie_model::planning::notes::{self, PlanningNote, notes, slip};
use regiovisie_model::words::ProcessStep;
use regiovisie_store::rows::fact::{self, Fact};
use regiovisie_store::rows::{council, meeting, municipality, period, step, task};
use regiovisie_store::{Change, Db};
use regiovisie_wording::{Args, long_date, say, say_with};

use super::title;
use crate::error::Error;
use crate::input;
use crate::op::Op;
use crate::surroundings::today;
use crate::view::{HolidayView, MoveView, PeriodView, PlannedView, PlannerView, TieView};
use crate::workbook::{Changed, Workbook};

/// The table of the procesbeschrijving with the moments at which something is decided.
pub(crate) const MOMENTS: &str = "besluitmomenten";
/// Its column with the planned day, and that with the day on which it was decided.
const PLANNED_ON: &str = "datum";
const DECIDED_ON: &str = "besloten-op";
/// The most meetings that were held which the line shows.
const HELD: usize = 200;

/// Something on the line, with what the window and documents say about it.
pub(crate) struct Item {
    pub(crate) planned: Planned,
    pub(crate) title: String,
    pub(crate) owner: String,
    pub(crate) note: String,
    pub(crate) address: Option<String>,
}

/// Everything on the line.
pub(crate) struct Line {
    pub(crate) items: Vec<Item>,
    pub(crate) ties: Vec<Dependency>,
    pub(crate) periods: Vec<period::Period>,
    papers: Vec<(String, NaiveDate)>,
    more_meetings: u32,
}

impl Workbook {
    /// Everything that is planned, with what stands out in it.
    pub fn planner(&self) -> Result<PlannerView, Error> {
        let line = self.planning()?;
        let today = today(self.around.as_ref());
        let said = said(&line, &line.planned(), today)?;
        let names: HashMap<String, String> =
            municipality::all(self.db())?.into_iter().map(|m| (m.id, m.name)).collect();
        Ok(PlannerView {
            today: today.to_string(),
            goal: self.region()?.adoption_goal.map(|day| day.to_string()),
            holidays: free_days(&line),
            ties: line
                .ties
                .iter()
                .map(|tie| TieView { before: tie.before.clone(), after: tie.after.clone() })
                .collect(),
            periods: line.periods.iter().map(|row| period_view(row, &names)).collect(),
            more_meetings: line.more_meetings,
            items: line.items.into_iter().map(|item| planned_view(item, &said, today)).collect(),
        })
    }

    /// Steps, each followed by what lies within it.
    pub(crate) fn planning(&self) -> Result<Line, Error> {
        let db = self.db();
        let steps = step::all(db)?;
        let mut items: Vec<Item> = Vec::new();
        for row in &steps {
            items.push(Item {
                planned: planned(&row.id, Kind::Step, Some(row.step), days(row), real(row)),
                title: title(row.step)?,
                owner: row.owner.clone(),
                note: row.note.clone(),
                address: None,
            });
        }
        items.extend(tasks(db)?);
        let within = |day: Option<NaiveDate>| step_on(&steps, day);
        items.extend(moments(db, &within)?);
        let (councils, papers) = councils(db, &within)?;
        items.extend(councils);
        let (meetings, more_meetings) = meetings(db, &within)?;
        items.extend(meetings);
        items.sort_by_key(|item| {
            let order = ProcessStep::ALL.iter().position(|step| Some(*step) == item.planned.step);
            (
                order.unwrap_or(usize::MAX),
                item.planned.kind != Kind::Step,
                item.planned.first(),
                item.planned.kind,
            )
        });
        let ties = task::ties(db)?.into_iter().map(|tie| Dependency { before: tie.before, after: tie.after });
        Ok(Line { items, ties: ties.collect(), periods: period::all(db)?, papers, more_meetings })
    }

    /// What moves when something is planned on other days: itself first, then what hangs on it. Nothing is written.
    ///
    /// # Errors
    /// `happened` for what happened already, `circle` when things wait for each other.
    pub fn preview_move(
        &self,
        id: &str,
        start: Option<&str>,
        end: Option<&str>,
    ) -> Result<Vec<MoveView>, Error> {
        let line = self.planning()?;
        let moves = moves(&line, id, start, end)?;
        let planned = moved(&line.planned(), &moves);
        let said = said(&line, &planned, today(self.around.as_ref()))?;
        moves.into_iter().map(|step| move_view(&line, step, &said)).collect()
    }

    /// Plans something on other days, and what hangs on it as far as it is among `with`.
    pub fn move_planned(
        &mut self,
        id: &str,
        start: Option<&str>,
        end: Option<&str>,
        with: &[String],
    ) -> Result<Changed<()>, Error> {
        let line = self.planning()?;
        let moves = moves(&line, id, start, end)?;
        let chosen: Vec<(&Item, Days)> = moves
            .iter()
            .filter(|step| step.id == id || with.contains(&step.id))
            .filter_map(|step| Some((line.item(&step.id)?, step.to)))
            .collect();
        let subject = line.item(id).map(|item| item.title.clone()).unwrap_or_default();
        self.transact(Op::MovePlanned, &subject, |change, _| {
            chosen.iter().try_for_each(|(item, to)| write(change, &item.planned, *to))
        })
    }
}

/// What stands out, in Dutch, by the id of what it is about.
fn said(line: &Line, planned: &[Planned], today: NaiveDate) -> Result<HashMap<String, Vec<String>>, Error> {
    let titles: HashMap<&str, &str> =
        line.items.iter().map(|item| (item.planned.id.as_str(), item.title.as_str())).collect();
    let periods: Vec<notes::Period> = line
        .periods
        .iter()
        .map(|row| notes::Period {
            id: row.id.clone(),
            kind: row.kind,
            first: row.first,
            last: row.last,
            municipality: row.municipality.clone(),
        })
        .collect();
    let mut said: HashMap<String, Vec<String>> = HashMap::new();
    for note in notes(planned, &line.ties, &periods, &line.papers, today) {
        let (id, words) = words(&note, &titles, &line.periods)?;
        said.entry(id).or_default().push(words);
    }
    Ok(said)
}

impl Line {
    pub(crate) fn planned(&self) -> Vec<Planned> {
        self.items.iter().map(|item| item.planned.clone()).collect()
    }

    pub(crate) fn item(&self, id: &str) -> Option<&Item> {
        self.items.iter().find(|item| item.planned.id == id)
    }
}

fn moves(line: &Line, id: &str, start: Option<&str>, end: Option<&str>) -> Result<Vec<Move>, Error> {
    let item = line.item(id).ok_or_else(|| Error::UnknownPlanned(id.to_owned()))?;
    if item.planned.ended() {
        return Err(Error::Happened(item.title.clone()));
    }
    let (start, end) = (input::maybe_day(start)?, input::maybe_day(end)?);
    input::in_order(start, end)?;
    let to = match item.planned.kind {
        // These are on one day.
        Kind::Moment | Kind::Meeting => (start.or(end), start.or(end)),
        Kind::Step | Kind::Task => (start, end),
    };
    if item.planned.kind == Kind::Meeting && to.0.is_none() {
        return Err(Error::BadDate { text: String::new() });
    }
    shift(&line.planned(), &line.ties, id, to).map_err(|circle| Error::Circle(line.titles(&circle.ids)))
}

impl Line {
    /// The titles of items, for people.
    pub(crate) fn titles(&self, ids: &[String]) -> Vec<String> {
        ids.iter().filter_map(|id| self.item(id)).map(|item| item.title.clone()).collect()
    }
}

fn planned(id: &str, kind: Kind, step: Option<ProcessStep>, planned: Days, actual: Days) -> Planned {
    Planned { id: id.to_owned(), kind, step, council: None, planned, actual }
}

fn days(row: &step::Step) -> Days {
    (row.planned_start, row.planned_end)
}

fn real(row: &step::Step) -> Days {
    (row.actual_start, row.actual_end)
}

/// The step in which a day falls: the last one that begins on or before it.
fn step_on(steps: &[step::Step], day: Option<NaiveDate>) -> Option<ProcessStep> {
    let day = day?;
    let began = |row: &&step::Step| row.planned_start.or(row.actual_start).is_some_and(|start| start <= day);
    steps.iter().filter(began).map(|row| row.step).next_back()
}

fn tasks(db: &Db) -> Result<Vec<Item>, Error> {
    let rows = task::all(db)?.into_iter().map(|row| Item {
        planned: planned(
            &row.id,
            Kind::Task,
            Some(row.step),
            (row.planned_start, row.planned_end),
            (row.actual_start, row.actual_end),
        ),
        title: row.title,
        owner: row.owner,
        note: row.note,
        address: None,
    });
    Ok(rows.collect())
}

type Within<'a> = &'a dyn Fn(Option<NaiveDate>) -> Option<ProcessStep>;

/// The decision moments of the procesbeschrijving, whose days are facts of it.
fn moments(db: &Db, within: Within<'_>) -> Result<Vec<Item>, Error> {
    let facts = fact::facts(db, MOMENTS)?;
    let value = |row: &str, field: &str| {
        facts.iter().find(|fact| fact.row == row && fact.field == field).map(|fact| fact.value.as_str())
    };
    let day = |row: &str, field: &str| value(row, field).and_then(|text| text.parse::<NaiveDate>().ok());
    let rows = fact::rows(db, MOMENTS)?.into_iter().map(|row| {
        let (on, decided) = (day(&row.id, PLANNED_ON), day(&row.id, DECIDED_ON));
        Item {
            planned: planned(&row.id, Kind::Moment, within(on.or(decided)), (on, on), (decided, decided)),
            owner: value(&row.id, "wie").unwrap_or_default().to_owned(),
            note: value(&row.id, "wat").unwrap_or_default().to_owned(),
            address: Some(format!("/instrument/procesbeschrijving/{}", row.id)),
            title: row.name,
        }
    });
    Ok(rows.collect())
}

type Councils = (Vec<Item>, Vec<(String, NaiveDate)>);

/// The councils that decide on the visie, and the days on which they want their papers.
fn councils(db: &Db, within: Within<'_>) -> Result<Councils, Error> {
    let names = municipality::all(db)?;
    let (mut items, mut papers) = (Vec::new(), Vec::new());
    for row in council::all(db)? {
        let Some(of) = names.iter().find(|m| m.id == row.municipality) else { continue };
        let Some(day) = row.council_date else { continue };
        let real = if row.outcome.is_some() { (Some(day), Some(day)) } else { (None, None) };
        papers.extend(row.papers_date.map(|papers| (row.id.clone(), papers)));
        let on = planned(&row.id, Kind::Moment, within(Some(day)), (Some(day), Some(day)), real);
        items.push(Item {
            planned: Planned { council: Some(row.municipality.clone()), ..on },
            title: say_with("planner-council", &Args::new().text("name", of.name.clone())),
            owner: say("planner-council-owner"),
            note: row.note,
            address: Some(format!("/besluitvorming/{}", row.municipality)),
        });
    }
    Ok((items, papers))
}

/// The meetings that are planned and the newest that were held, and how many more there are.
fn meetings(db: &Db, within: Within<'_>) -> Result<(Vec<Item>, u32), Error> {
    let (held, to_come): (Vec<_>, Vec<_>) = meeting::brief(db)?.into_iter().partition(|row| row.held);
    let more = u32::try_from(held.len().saturating_sub(HELD)).unwrap_or(u32::MAX);
    let items = to_come.into_iter().chain(held.into_iter().take(HELD)).map(|row| {
        let on = (Some(row.date), Some(row.date));
        let real = if row.held { on } else { (None, None) };
        Item {
            planned: planned(&row.id, Kind::Meeting, within(Some(row.date)), on, real),
            title: row.title,
            owner: String::new(),
            note: String::new(),
            address: Some(format!("/betrokkenen/bijeenkomst/{}", row.id)),
        }
    });
    Ok((items.collect(), more))
}

/// Writes the planned days of something where it is kept.
fn write(change: &Change<'_>, item: &Planned, to: Days) -> Result<(), Error> {
    let missing = || Error::UnknownPlanned(item.id.clone());
    match (item.kind, &item.council) {
        (Kind::Step, _) => {
            let row = step::all(change)?.into_iter().find(|row| row.id == item.id).ok_or_else(missing)?;
            step::put(change, &step::Step { planned_start: to.0, planned_end: to.1, ..row })?;
        }
        (Kind::Task, _) => {
            let row = task::all(change)?.into_iter().find(|row| row.id == item.id).ok_or_else(missing)?;
            task::put(change, &task::Task { planned_start: to.0, planned_end: to.1, ..row })?;
        }
        (Kind::Meeting, _) => {
            let row = meeting::get(change, &item.id)?;
            meeting::put(change, &meeting::Meeting { date: to.0.ok_or_else(missing)?, ..row })?;
        }
        (Kind::Moment, Some(_)) => {
            let row = council::all(change)?.into_iter().find(|row| row.id == item.id).ok_or_else(missing)?;
            council::put(change, &council::Council { council_date: to.0, ..row })?;
        }
        (Kind::Moment, None) => {
            let (row, field) = (item.id.clone(), PLANNED_ON.to_owned());
            let value = to.0.map(|day| day.to_string()).unwrap_or_default();
            fact::put(change, &Fact { row, field, value, written: false })?;
        }
    }
    Ok(())
}

fn text(day: Option<NaiveDate>) -> Option<String> {
    day.map(|day| day.to_string())
}

fn planned_view(item: Item, said: &HashMap<String, Vec<String>>, today: NaiveDate) -> PlannedView {
    let slip = slip(item.planned.planned, item.planned.actual, today);
    PlannedView {
        slip: slip.and_then(|days| i32::try_from(days).ok()),
        notes: said.get(&item.planned.id).cloned().unwrap_or_default(),
        id: item.planned.id,
        kind: item.planned.kind,
        step: item.planned.step,
        title: item.title,
        owner: item.owner,
        planned_start: text(item.planned.planned.0),
        planned_end: text(item.planned.planned.1),
        actual_start: text(item.planned.actual.0),
        actual_end: text(item.planned.actual.1),
        note: item.note,
        address: item.address,
    }
}

pub(super) fn period_view(row: &period::Period, names: &HashMap<String, String>) -> PeriodView {
    PeriodView {
        municipality_name: row
            .municipality
            .as_ref()
            .and_then(|id| names.get(id))
            .cloned()
            .unwrap_or_default(),
        id: row.id.clone(),
        kind: row.kind,
        name: row.name.clone(),
        first: row.first.to_string(),
        last: row.last.to_string(),
        municipality: row.municipality.clone(),
    }
}

fn move_view(line: &Line, step: Move, said: &HashMap<String, Vec<String>>) -> Result<MoveView, Error> {
    let item = line.item(&step.id).ok_or_else(|| Error::UnknownPlanned(step.id.clone()))?;
    let name = |id: &str| line.item(id).map(|item| item.title.clone()).unwrap_or_default();
    Ok(MoveView {
        title: item.title.clone(),
        kind: item.planned.kind,
        from_start: text(step.from.0),
        from_end: text(step.from.1),
        to_start: text(step.to.0),
        to_end: text(step.to.1),
        because: match &step.because {
            Because::Itself => say("move-itself"),
            Because::Within(id) => say_with("move-within", &Args::new().text("name", name(id))),
            Because::After(id) => say_with("move-after", &Args::new().text("name", name(id))),
        },
        notes: said.get(&step.id).cloned().unwrap_or_default(),
        id: step.id,
    })
}

/// The holidays in the years of the line.
fn free_days(line: &Line) -> Vec<HolidayView> {
    let days = || line.items.iter().flat_map(|item| [item.planned.first(), item.planned.last()]).flatten();
    let (Some(first), Some(last)) = (days().min(), days().max()) else { return Vec::new() };
    (first.year()..=last.year().min(first.year() + 20))
        .flat_map(holidays)
        .filter(|(day, _)| (first..=last).contains(day))
        .map(|(day, holiday)| HolidayView { date: day.to_string(), name: say(&format!("holiday-{holiday}")) })
        .collect()
}

/// A note in Dutch, with the id of what it is about.
fn words(
    note: &PlanningNote,
    titles: &HashMap<&str, &str>,
    periods: &[period::Period],
) -> Result<(String, String), Error> {
    let name = |id: &str| titles.get(id).copied().unwrap_or_default().to_owned();
    let with =
        |id: &'static str, key: &'static str, value: String| say_with(id, &Args::new().text(key, value));
    Ok(match note {
        PlanningNote::InPeriod { id, period } => {
            let found = periods.iter().find(|row| row.id == *period);
            let period = found.map(|row| row.name.clone()).unwrap_or_default();
            (id.clone(), with("note-period", "period", period))
        }
        PlanningNote::OnHoliday { id, holiday, .. } => {
            (id.clone(), with("note-holiday", "holiday", say(&format!("holiday-{holiday}"))))
        }
        PlanningNote::OnWeekend { id, .. } => (id.clone(), say("note-weekend")),
        PlanningNote::BeforeDependency { id, before } => {
            (id.clone(), with("note-before", "name", name(before)))
        }
        PlanningNote::OutsideStep { id, step } => (id.clone(), with("note-outside", "step", title(*step)?)),
        PlanningNote::Overdue { id, end } => (id.clone(), with("note-overdue", "date", long_date(*end))),
        PlanningNote::PapersLate { id, papers_due } => {
            (id.clone(), with("note-papers", "date", long_date(*papers_due)))
        }
        PlanningNote::NoCouncilDay { id, nearest: Some(day) } => {
            (id.clone(), with("note-no-council-day", "date", long_date(*day)))
        }
        PlanningNote::NoCouncilDay { id, nearest: None } => (id.clone(), say("note-no-council-day-known")),
        PlanningNote::Slip { id, days } => (
            id.clone(),
            say_with("note-slip", &Args::new().count("days", usize::try_from(*days).unwrap_or(0))),
        ),
    })
}
