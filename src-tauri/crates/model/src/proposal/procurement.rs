//! Careful buying (routekaart, chapter 7): in time, for years, with an agreement about what follows.

use chrono::{Datelike, Months, NaiveDate};

use super::{Finding, Proposal};
use crate::facts::{FactRow, Facts};
use crate::words::Verdict;

const TABLE: &str = "inkooptrajecten";
/// Months between the last signature and the start.
const TO_INTRODUCE: u32 = 3;
/// Months that a contract lasts at least, without options.
const SHORTEST: u32 = 36;

/// How a day stands to the day before which it should have come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Deadline {
    /// In time: the day, and the last day that is.
    InTime(NaiveDate, NaiveDate),
    /// Too late.
    Late(NaiveDate, NaiveDate),
    /// A day is missing.
    Unknown,
}

/// The 1 April before which a procurement is published: of the year that the region laid down, else of the year
/// before the one in which it starts.
pub fn first_of_april(row: &FactRow) -> Option<NaiveDate> {
    let year = row.value("peiljaar").and_then(|year| year.parse().ok());
    let year = year.or_else(|| row.date("ingang").map(|start| start.year() - 1))?;
    NaiveDate::from_ymd_opt(year, 4, 1)
}

/// Whether it was published before that day.
pub fn published(row: &FactRow) -> Deadline {
    match (row.date("publicatie"), first_of_april(row)) {
        (Some(day), Some(limit)) if day < limit => Deadline::InTime(day, limit),
        (Some(day), Some(limit)) => Deadline::Late(day, limit),
        _ => Deadline::Unknown,
    }
}

/// Whether the contracts were signed three months before the start.
pub fn signed(row: &FactRow) -> Deadline {
    let limit = row.date("ingang").and_then(|start| start.checked_sub_months(Months::new(TO_INTRODUCE)));
    match (row.date("getekend"), limit) {
        (Some(day), Some(limit)) if day <= limit => Deadline::InTime(day, limit),
        (Some(day), Some(limit)) => Deadline::Late(day, limit),
        _ => Deadline::Unknown,
    }
}

/// 7.1: published before 1 April. Rolling admission has no day of publication; its own rule stands in for it.
pub(super) fn publication(facts: &Facts) -> Option<Proposal> {
    each(facts, |row| {
        if row.is("open-toelating", "ja") {
            return if row.has("eigen-regel") {
                Finding::at(&row.name, "open-admission", Verdict::Met)
            } else {
                Finding::at(&row.name, "open-admission-without-rule", Verdict::Developing)
            };
        }
        match published(row) {
            Deadline::InTime(day, limit) => {
                Finding::at(&row.name, "published-in-time", Verdict::Met).on(&[day, limit])
            }
            Deadline::Late(day, limit) => {
                Finding::at(&row.name, "published-late", Verdict::NotYet).on(&[day, limit])
            }
            Deadline::Unknown => Finding::at(&row.name, "published-unknown", Verdict::Developing),
        }
    })
}

/// 7.2 and 7.12: signed three months before the start.
pub(super) fn signature(facts: &Facts) -> Option<Proposal> {
    each(facts, |row| match signed(row) {
        Deadline::InTime(day, limit) => {
            Finding::at(&row.name, "signed-in-time", Verdict::Met).on(&[day, limit])
        }
        Deadline::Late(day, limit) => {
            Finding::at(&row.name, "signed-late", Verdict::NotYet).on(&[day, limit])
        }
        Deadline::Unknown => Finding::at(&row.name, "signed-unknown", Verdict::Developing),
    })
}

/// 7.3: at least three years, to the day, without options to prolong.
pub(super) fn duration(facts: &Facts) -> Option<Proposal> {
    each(facts, |row| {
        let (Some(start), Some(end)) = (row.date("ingang"), row.date("einde")) else {
            return Finding::at(&row.name, "lasts-unknown", Verdict::Developing);
        };
        // A contract from 1 January lasts three years when 31 December is its last day.
        let shortest = start.checked_add_months(Months::new(SHORTEST)).and_then(|day| day.pred_opt());
        if shortest.is_some_and(|shortest| end >= shortest) {
            Finding::at(&row.name, "lasts-long-enough", Verdict::Met).on(&[start, end])
        } else {
            Finding::at(&row.name, "lasts-too-short", Verdict::NotYet).on(&[start, end])
        }
    })
}

/// 7.4: what happens to care that goes on after the end.
pub(super) fn continuity(facts: &Facts) -> Option<Proposal> {
    each(facts, |row| {
        if row.has("continuiteit") {
            Finding::at(&row.name, "continuity-agreed", Verdict::Met)
        } else {
            Finding::at(&row.name, "continuity-missing", Verdict::Developing)
        }
    })
}

fn each(facts: &Facts, judge: impl Fn(&FactRow) -> Finding) -> Option<Proposal> {
    Finding::weigh(facts.rows(TABLE).iter().map(judge).collect())
}
