//! The line of the process, and what moves with a date on it.
//!
//! How a date moves others:
//!
//! - What waits for the moved item (a [`Dependency`], at any distance) moves by as many days as its end did, so that
//!   distances stay. Room in between is not used up: it was planned.
//! - The steps stand in their order without a tie. A step that starts when an earlier one is finished waits for it. One
//!   that starts sooner does not, and only goes along when the earlier step moves as a whole. A step without dates has
//!   no place in the order yet.
//! - A step carries its tasks, moments and meetings when it moves as a whole. When it only lasts longer they stay.
//! - What really started or ended stays where it is, and passes nothing on: what waits for it waits for what happened.
//!   Only who moves a started item itself may move the end that still lies ahead.
//! - An item moves once: forward by the most that pulls it; to an earlier day only by a number of days with which
//!   everything it waits for is still finished in time, or as far away as it was. An earlier day is an offer
//!   ([`Move::earlier`]), a later one is needed.
//! - An item without dates has none to move, but what waits for it also waits for what it waits for.
//!
//! What a person tied goes before what order and steps imply: an implied tie that would make a circle is left out.
//!
//! Deliberately absent: changing anything (`shift` proposes, the caller decides), and working days: a day is a day, and
//! `notes` says when one is awkward.

use std::collections::HashMap;

use chrono::NaiveDate;

pub use super::ties::{Circle, Dependency, circle};
use crate::words::{ProcessStep, vocabulary};

mod shift;
#[cfg(test)]
mod tests;

pub use shift::shift;

vocabulary! {
    /// What stands on the line.
    Kind { Step = "stap", Task = "taak", Moment = "besluitmoment", Meeting = "bijeenkomst" }
}

/// First and last day; a single day may be given as either or both.
pub type Days = (Option<NaiveDate>, Option<NaiveDate>);

/// Something on the line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Planned {
    /// Its id, unique on the line; of items with one id the first counts.
    pub id: String,
    /// What it is.
    pub kind: Kind,
    /// The step it is, or the step it is part of.
    pub step: Option<ProcessStep>,
    /// The municipality whose council decides or meets here; none for all that is not of one council.
    pub council: Option<String>,
    /// Planned first and last day.
    pub planned: Days,
    /// Real first and last day.
    pub actual: Days,
}

impl Planned {
    /// The first day as it went, else as planned.
    pub fn first(&self) -> Option<NaiveDate> {
        let planned = self.planned.0.or(self.planned.1);
        // What ended before its planned start began no later than it ended.
        self.actual.0.or_else(|| [planned, self.actual.1].into_iter().flatten().min())
    }

    /// The last day as it went, else as planned; never before the first.
    pub fn last(&self) -> Option<NaiveDate> {
        let planned = self.planned.1.or(self.planned.0);
        self.actual.1.or(planned).max(self.first())
    }

    /// Whether it really started or ended, so that it moves no more.
    pub fn happened(&self) -> bool {
        self.actual != (None, None)
    }

    /// Whether it is over. A moment or meeting is once it has any real day.
    pub fn ended(&self) -> bool {
        self.actual.1.is_some()
            || (matches!(self.kind, Kind::Moment | Kind::Meeting) && self.actual.0.is_some())
    }

    /// The day, when it takes one day.
    pub fn single_day(&self) -> Option<NaiveDate> {
        self.first().filter(|first| self.last() == Some(*first))
    }
}

/// Why an item moves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Because {
    /// It is the one that was moved.
    Itself,
    /// It lies within the step with this id, which moves.
    Within(String),
    /// It waits for the item with this id, which moves; of several that pull as hard, the one that ends last.
    After(String),
}

/// New planned days for an item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Move {
    /// Which item.
    pub id: String,
    /// Its planned days now.
    pub from: Days,
    /// Its planned days then.
    pub to: Days,
    /// Why.
    pub because: Because,
}

impl Move {
    /// Whether the item would come earlier: possible, but never needed.
    pub fn earlier(&self) -> bool {
        match (self.from.0.or(self.from.1), self.to.0.or(self.to.1)) {
            (Some(from), Some(to)) => to < from,
            _ => false,
        }
    }
}

/// The line as it is when these moves are accepted.
pub fn moved(line: &[Planned], moves: &[Move]) -> Vec<Planned> {
    let to: HashMap<&str, Days> = moves.iter().map(|m| (m.id.as_str(), m.to)).collect();
    let place = |item: &Planned| Planned {
        planned: to.get(item.id.as_str()).copied().unwrap_or(item.planned),
        ..item.clone()
    };
    line.iter().map(place).collect()
}
