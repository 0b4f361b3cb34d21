//! What stands out on the line of the process: awkward days, an order that does not add up, what is late.
//!
//! A note never forbids: a region may well meet in a recess. What happened is no longer looked at, for it cannot be
//! planned otherwise; only how late it ended is still told.
//!
//! What is useful decides what is noted. Every summer has weeks in which nobody is there, so a step of months is only
//! noted when more than half of it falls in one period; a single day is noted as soon as it lies in one. Weekends and
//! holidays are noted for moments and meetings of one day, for those need people; work may be due on a Sunday.
//!
//! Sources: papers about ten days ahead is what registries of councils ask in practice. That the whole takes four to
//! six months (routekaart, chapter 1) is with the steps, in the module above.
//!
//! Deliberately absent: how a note reads, and the periods themselves: those are entered.

use std::collections::HashMap;

use chrono::{NaiveDate, TimeDelta};

use super::holidays::{Holiday, holiday, weekend};
use super::line::{Days, Dependency, Kind, Planned};
use crate::words::{ProcessStep, vocabulary};

#[cfg(test)]
mod tests;

/// Days before a council's meeting at which its registry usually wants the papers.
pub const PAPERS_DAYS: i64 = 10;

vocabulary! {
    /// The kind of an entered period.
    PeriodKind {
        Holiday = "vakantie", Recess = "reces", Free = "vrij", CouncilDay = "raad", CommitteeDay = "commissie",
        Other = "anders",
    }
}

impl PeriodKind {
    /// Whether people are away then. On a day of a council or committee they are there.
    pub fn away(self) -> bool {
        !matches!(self, Self::CouncilDay | Self::CommitteeDay)
    }
}

/// A period that was entered: a holiday of the schools, a recess, the day on which a council meets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Period {
    /// Its id.
    pub id: String,
    /// What it is.
    pub kind: PeriodKind,
    /// First day.
    pub first: NaiveDate,
    /// Last day, itself included; before the first, the period has no days.
    pub last: NaiveDate,
    /// Of which municipality; none for one that concerns the whole region.
    pub municipality: Option<String>,
}

impl Period {
    /// Whether it touches this item: one of a municipality touches what is of the council of that municipality.
    fn concerns(&self, item: &Planned) -> bool {
        self.municipality.is_none() || self.municipality == item.council
    }

    /// How many of these days fall in it.
    fn days_of(&self, first: NaiveDate, last: NaiveDate) -> i64 {
        length(first.max(self.first), last.min(self.last))
    }
}

/// Something on the line that deserves a second look. Each names the item it is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PlanningNote {
    /// A single day in a period in which people are away, or more than half of a longer time.
    InPeriod {
        /// The item.
        id: String,
        /// Id of the period.
        period: String,
    },
    /// A moment or meeting on a holiday.
    OnHoliday {
        /// The item.
        id: String,
        /// Its day.
        day: NaiveDate,
        /// Which holiday.
        holiday: Holiday,
    },
    /// A moment or meeting on a Saturday or Sunday that is no holiday.
    OnWeekend {
        /// The item.
        id: String,
        /// Its day.
        day: NaiveDate,
    },
    /// It starts before what it waits for ends.
    BeforeDependency {
        /// The item.
        id: String,
        /// Id of what it waits for.
        before: String,
    },
    /// A task, moment or meeting that lies, wholly or partly, outside the dates of its step.
    OutsideStep {
        /// The item.
        id: String,
        /// Its step.
        step: ProcessStep,
    },
    /// It should be over and is not.
    Overdue {
        /// The item.
        id: String,
        /// Its planned end.
        end: NaiveDate,
    },
    /// The papers of a council are ready too late for its registry.
    PapersLate {
        /// The moment of the council.
        id: String,
        /// The day on which they should be there.
        papers_due: NaiveDate,
    },
    /// A council decides on a day on which it does not meet.
    NoCouncilDay {
        /// The moment of the council.
        id: String,
        /// The nearest day on which it meets, not before today and not before what the moment waits for; of two
        /// equally near the later one. None when no such day was entered.
        nearest: Option<NaiveDate>,
    },
    /// It really ended later than planned.
    Slip {
        /// The item.
        id: String,
        /// How many days later.
        days: i64,
    },
}

/// What stands out on `today`: item by item as they stand on the line, and for each item in the order of
/// [`PlanningNote`].
///
/// `papers` holds, for moments of a council, the day on which the papers go to its registry, where one was entered.
pub fn notes(
    line: &[Planned],
    ties: &[Dependency],
    periods: &[Period],
    papers: &[(String, NaiveDate)],
    today: NaiveDate,
) -> Vec<PlanningNote> {
    let mut items: HashMap<&str, &Planned> = HashMap::new();
    for item in line {
        items.entry(&item.id).or_insert(item);
    }
    let mut waits: HashMap<&str, Vec<&Planned>> = HashMap::new();
    for tie in ties {
        let before = waits.entry(&tie.after).or_default();
        if let Some(item) = items.get(tie.before.as_str())
            && !before.iter().any(|known| known.id == item.id)
        {
            before.push(item);
        }
    }
    let mut notes = Vec::new();
    for item in line {
        let before = waits.get(item.id.as_str()).map_or(&[][..], Vec::as_slice);
        if !item.happened() {
            notes.extend(awkward(item, periods));
            notes.extend(out_of_order(item, before));
            notes.extend(outside(item, line));
        }
        notes.extend(overdue(item, today));
        if !item.happened() {
            notes.extend(papers_late(item, before, papers, today));
            notes.extend(no_council_day(item, before, periods, today));
        }
        notes.extend(slipped(item, today));
    }
    notes
}

/// By how many days the end slipped: the real end against the planned one, or today while it is open and late.
///
/// Negative when it ended early. None without a planned end, and as long as it is open and not late.
pub fn slip(planned: Days, actual: Days, today: NaiveDate) -> Option<i64> {
    let planned = planned.1?;
    let days = |end: NaiveDate| (end - planned).num_days();
    actual.1.map(days).or_else(|| Some(days(today)).filter(|late| *late > 0))
}

/// Both days of a moment or meeting, of which one may be given; those of a step or task as they are.
fn both(kind: Kind, days: Days) -> Days {
    match kind {
        Kind::Moment | Kind::Meeting => (days.0.or(days.1), days.1.or(days.0)),
        Kind::Step | Kind::Task => days,
    }
}

fn length(first: NaiveDate, last: NaiveDate) -> i64 {
    ((last - first).num_days() + 1).max(0)
}

/// Periods, holidays and weekends.
fn awkward(item: &Planned, periods: &[Period]) -> Vec<PlanningNote> {
    let (Some(first), Some(last)) = (item.first(), item.last()) else { return Vec::new() };
    let id = || item.id.clone();
    let mut notes: Vec<PlanningNote> = periods
        .iter()
        .filter(|period| period.kind.away() && period.concerns(item))
        .filter(|period| period.days_of(first, last) * 2 > length(first, last))
        .map(|period| PlanningNote::InPeriod { id: id(), period: period.id.clone() })
        .collect();
    if let (Kind::Moment | Kind::Meeting, Some(day)) = (item.kind, item.single_day()) {
        match holiday(day) {
            Some(holiday) => notes.push(PlanningNote::OnHoliday { id: id(), day, holiday }),
            None if weekend(day) => notes.push(PlanningNote::OnWeekend { id: id(), day }),
            None => {}
        }
    }
    notes
}

fn out_of_order<'a>(item: &'a Planned, before: &'a [&Planned]) -> impl Iterator<Item = PlanningNote> + 'a {
    let first = item.first();
    before
        .iter()
        .filter(move |earlier| first.is_some() && first < earlier.last())
        .map(|earlier| PlanningNote::BeforeDependency { id: item.id.clone(), before: earlier.id.clone() })
}

fn outside(item: &Planned, line: &[Planned]) -> Option<PlanningNote> {
    let step = item.step.filter(|_| item.kind != Kind::Step)?;
    let whole = line.iter().find(|other| other.kind == Kind::Step && other.step == Some(step))?;
    let (first, last) = (item.first()?, item.last()?);
    // Where only one end of the step is known, only that one counts.
    let starts = whole.actual.0.or(whole.planned.0);
    let ends = whole.actual.1.or(whole.planned.1);
    let out = starts.is_some_and(|day| first < day) || ends.is_some_and(|day| last > day);
    out.then(|| PlanningNote::OutsideStep { id: item.id.clone(), step })
}

fn overdue(item: &Planned, today: NaiveDate) -> Option<PlanningNote> {
    let end = both(item.kind, item.planned).1?;
    (!item.ended() && end < today).then(|| PlanningNote::Overdue { id: item.id.clone(), end })
}

fn slipped(item: &Planned, today: NaiveDate) -> Option<PlanningNote> {
    let days = slip(both(item.kind, item.planned), both(item.kind, item.actual), today)?;
    (item.ended() && days > 0).then(|| PlanningNote::Slip { id: item.id.clone(), days })
}

/// The day a council decides, when that is still to come.
fn decides_on(item: &Planned, today: NaiveDate) -> Option<NaiveDate> {
    item.council.as_ref().filter(|_| item.kind == Kind::Moment)?;
    item.first().filter(|day| *day >= today)
}

/// Papers are due ten days ahead, or on the day that was entered when that is sooner. They are there when the work is
/// done that the moment waits for, and not before the day that was entered.
fn papers_late(
    item: &Planned,
    before: &[&Planned],
    papers: &[(String, NaiveDate)],
    today: NaiveDate,
) -> Option<PlanningNote> {
    let usual = decides_on(item, today)?.checked_sub_signed(TimeDelta::days(PAPERS_DAYS))?;
    let entered = papers.iter().find(|(id, _)| *id == item.id).map(|(_, day)| *day);
    let papers_due = entered.map_or(usual, |day| day.min(usual));
    let work = before.iter().filter(|earlier| matches!(earlier.kind, Kind::Task | Kind::Step));
    // What is still open is not ready before today, whatever was planned.
    let done = work.filter_map(|work| if work.ended() { work.last() } else { work.last().max(Some(today)) });
    let ready = done.chain(entered).max()?;
    (ready > papers_due).then(|| PlanningNote::PapersLate { id: item.id.clone(), papers_due })
}

fn no_council_day(
    item: &Planned,
    before: &[&Planned],
    periods: &[Period],
    today: NaiveDate,
) -> Option<PlanningNote> {
    let day = decides_on(item, today)?;
    let meets: Vec<&Period> =
        periods.iter().filter(|p| p.kind == PeriodKind::CouncilDay && p.concerns(item)).collect();
    if meets.is_empty() || meets.iter().any(|period| period.days_of(day, day) > 0) {
        return None;
    }
    let earliest = before.iter().filter_map(|earlier| earlier.last()).fold(today, NaiveDate::max);
    let nearest = meets
        .iter()
        .map(|period| (period.first.max(earliest), period.last))
        .filter(|(first, last)| first <= last)
        .map(|(first, last)| day.clamp(first, last))
        .min_by_key(|found| ((*found - day).num_days().abs(), std::cmp::Reverse(*found)));
    Some(PlanningNote::NoCouncilDay { id: item.id.clone(), nearest })
}
