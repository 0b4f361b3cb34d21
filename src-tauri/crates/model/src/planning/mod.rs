//! The planning of the process: the five steps, free tasks, decision moments and planned meetings.
//!
//! Here: what stands out in the dates of the steps. `line` moves one date and says what moves with it, `notes` says
//! what deserves a second look, `holidays` knows the free days of the country. All of it is advice, never a refusal;
//! the one thing that is refused is a circle of dependencies (`ties`).
//!
//! Deliberately absent: school holidays and recesses of councils, which differ by region and year and are entered.

use chrono::{Datelike, NaiveDate};

use crate::words::ProcessStep;

pub mod holidays;
pub mod line;
pub mod notes;
pub mod ties;

pub use notes::PAPERS_DAYS;

/// The dates of one step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StepDates {
    /// Which step.
    pub step: ProcessStep,
    /// Planned first and last day.
    pub planned: (Option<NaiveDate>, Option<NaiveDate>),
    /// Real first and last day.
    pub actual: (Option<NaiveDate>, Option<NaiveDate>),
}

impl StepDates {
    /// The last day as it went, else as planned.
    pub fn end(&self) -> Option<NaiveDate> {
        self.actual.1.or(self.planned.1)
    }

    /// The first day as it went, else as planned.
    pub fn start(&self) -> Option<NaiveDate> {
        self.actual.0.or(self.planned.0)
    }

    /// Whether the step is still open on `today` while its planned end has passed.
    pub fn overdue(&self, today: NaiveDate) -> bool {
        self.actual.1.is_none() && self.planned.1.is_some_and(|end| end < today)
    }
}

/// Something in the planning that deserves a second look.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PlanningAdvice {
    /// The whole takes fewer months than the routekaart expects.
    Short {
        /// Months from first to last day, rounded up.
        months: u32,
    },
    /// The whole takes more months than the routekaart expects.
    Long {
        /// Months from first to last day, rounded up.
        months: u32,
    },
    /// A step starts before the one before it starts.
    OutOfOrder {
        /// The step that should come first.
        first: ProcessStep,
        /// The step that starts before it.
        second: ProcessStep,
    },
    /// The last step ends after the hoped-for adoption date.
    AfterGoal {
        /// End of the last step.
        end: NaiveDate,
        /// The hoped-for date.
        goal: NaiveDate,
    },
    /// The planned end has passed and the step is still open.
    Overdue {
        /// Which step.
        step: ProcessStep,
        /// Its planned end.
        end: NaiveDate,
    },
}

/// Usual number of months for the whole process (routekaart, chapter 1): four to six.
pub const USUAL_MONTHS: (u32, u32) = (4, 6);

/// What stands out in the planning on `today`.
pub fn advise(steps: &[StepDates], goal: Option<NaiveDate>, today: NaiveDate) -> Vec<PlanningAdvice> {
    let mut advice = Vec::new();
    let start = steps.iter().filter_map(StepDates::start).min();
    let end = steps.iter().filter_map(StepDates::end).max();
    let complete = steps.iter().all(|s| s.start().is_some() && s.end().is_some());
    if let (Some(start), Some(end), true) = (start, end, complete) {
        let months = months_between(start, end);
        if months < USUAL_MONTHS.0 {
            advice.push(PlanningAdvice::Short { months });
        } else if months > USUAL_MONTHS.1 {
            advice.push(PlanningAdvice::Long { months });
        }
    }
    for pair in steps.windows(2) {
        if let (Some(first), Some(second)) = (pair[0].start(), pair[1].start())
            && second < first
        {
            advice.push(PlanningAdvice::OutOfOrder { first: pair[0].step, second: pair[1].step });
        }
    }
    if let (Some(end), Some(goal)) = (end, goal)
        && end > goal
    {
        advice.push(PlanningAdvice::AfterGoal { end, goal });
    }
    for step in steps.iter().filter(|s| s.overdue(today)) {
        if let Some(end) = step.planned.1 {
            advice.push(PlanningAdvice::Overdue { step: step.step, end });
        }
    }
    advice
}

/// Months from one day to another, a part counted as a whole; at least one.
pub fn months_between(start: NaiveDate, end: NaiveDate) -> u32 {
    let months = (end.year() - start.year()) * 12 + end.month().cast_signed() - start.month().cast_signed();
    let part = i32::from(end.day() >= start.day());
    u32::try_from((months + part).max(1)).unwrap_or(1)
}

/// Whether the papers of a council come later than a registry usually wants them: [`PAPERS_DAYS`] ahead.
pub fn papers_late(papers: NaiveDate, council: NaiveDate) -> bool {
    (council - papers).num_days() < PAPERS_DAYS
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn step(step: ProcessStep, start: &str, end: &str) -> StepDates {
        StepDates { step, planned: (Some(day(start)), Some(day(end))), actual: (None, None) }
    }

    #[test]
    fn thirteen_months_is_called_long_and_five_is_not() {
        let long = [
            step(ProcessStep::Description, "2026-01-01", "2026-01-31"),
            step(ProcessStep::Inventory, "2026-02-01", "2027-01-31"),
        ];
        assert_eq!(advise(&long, None, day("2026-01-02")), [PlanningAdvice::Long { months: 13 }]);
        let usual = [
            step(ProcessStep::Description, "2026-01-01", "2026-01-31"),
            step(ProcessStep::Inventory, "2026-02-01", "2026-05-31"),
        ];
        assert_eq!(advise(&usual, None, day("2026-01-02")), []);
    }

    #[test]
    fn a_step_that_starts_before_its_predecessor_is_named() {
        let steps = [
            step(ProcessStep::Description, "2026-03-01", "2026-04-30"),
            step(ProcessStep::Inventory, "2026-02-01", "2026-07-31"),
        ];
        let advice = advise(&steps, None, day("2026-01-02"));
        assert_eq!(
            advice,
            [PlanningAdvice::OutOfOrder { first: ProcessStep::Description, second: ProcessStep::Inventory }]
        );
    }

    #[test]
    fn a_step_whose_end_has_passed_is_overdue_until_it_really_ends() {
        let mut only = step(ProcessStep::Writing, "2026-01-01", "2026-04-30");
        assert!(only.overdue(day("2026-05-01")));
        only.actual.1 = Some(day("2026-05-01"));
        assert!(!only.overdue(day("2026-06-01")), "it ended, be it late");
    }

    #[test]
    fn papers_nine_days_ahead_are_late() {
        assert!(papers_late(day("2026-12-01"), day("2026-12-10")));
        assert!(!papers_late(day("2026-11-30"), day("2026-12-10")));
    }
}
