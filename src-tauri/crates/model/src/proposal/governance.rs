//! Governance (routekaart, chapter 4): a form that binds, one contact, several years, on paper, decided.

use chrono::{Months, NaiveDate};

use super::{Finding, Proposal};
use crate::facts::Facts;
use crate::words::Verdict;

const TABLE: &str = "samenwerking";
/// A cooperation of fewer months is one of a single year, prolonged or not.
const SEVERAL_YEARS: u32 = 24;

/// 4.1: a form is chosen, and it binds.
pub(super) fn form(facts: &Facts) -> Option<Proposal> {
    let row = facts.single(TABLE);
    let form = row.value("vorm")?;
    let free = form == "los-overleg" || row.is("niet-vrijblijvend", "nee");
    Finding::weigh(vec![match (free, row.is("niet-vrijblijvend", "ja")) {
        (true, _) => Finding::at("", "form-free", Verdict::NotYet),
        (false, true) => Finding::at("", "form-binding", Verdict::Met),
        (false, false) => Finding::at("", "form-unsure", Verdict::Developing),
    }])
}

/// 4.2: one contact, carried by all, who acts outside.
pub(super) fn contact(facts: &Facts) -> Option<Proposal> {
    let row = facts.single(TABLE);
    if !row.has("aanspreekpunt") {
        return None;
    }
    let complete = row.is("gedragen", "ja") && row.is("treedt-extern-op", "ja");
    Finding::weigh(vec![if complete {
        Finding::at("", "contact-complete", Verdict::Met)
    } else {
        Finding::at("", "contact-incomplete", Verdict::Developing)
    }])
}

/// 4.3: for an unlimited time, or for at least two years.
pub(super) fn several_years(facts: &Facts) -> Option<Proposal> {
    let row = facts.single(TABLE);
    let duration = row.value("duur")?;
    if duration == "onbepaald" {
        return Finding::weigh(vec![Finding::at("", "cooperation-unlimited", Verdict::Met)]);
    }
    let (Some(start), Some(end)) = (row.date("begin"), row.date("einde")) else {
        return Finding::weigh(vec![Finding::at("", "cooperation-undated", Verdict::Developing)]);
    };
    let long = start.checked_add_months(Months::new(SEVERAL_YEARS)).is_some_and(|day| end >= before(day));
    Finding::weigh(vec![if long {
        Finding::at("", "cooperation-several-years", Verdict::Met).on(&[start, end])
    } else {
        Finding::at("", "cooperation-one-year", Verdict::NotYet).on(&[start, end])
    }])
}

/// 4.4: on paper, and formally decided.
pub(super) fn formal(facts: &Facts) -> Option<Proposal> {
    let row = facts.single(TABLE);
    if !row.has("op-papier") && !row.has("besloten-op") {
        return None;
    }
    Finding::weigh(vec![
        match row.value("op-papier") {
            Some("ja") => Finding::at("", "on-paper", Verdict::Met),
            Some(_) => Finding::at("", "not-on-paper", Verdict::NotYet),
            None => Finding::at("", "on-paper-unknown", Verdict::Developing),
        },
        decision(facts, row.date("besloten-op")),
    ])
}

/// 4.7: the division of tasks was decided on.
pub(super) fn division_decided(facts: &Facts) -> Option<Proposal> {
    let day = facts.single(TABLE).date("verdeling-besloten-op")?;
    Finding::weigh(vec![decision(facts, Some(day))])
}

fn decision(facts: &Facts, day: Option<NaiveDate>) -> Finding {
    match day {
        Some(day) if day <= facts.today => Finding::at("", "decided", Verdict::Met).on(&[day]),
        Some(day) => Finding::at("", "decision-planned", Verdict::Developing).on(&[day]),
        None => Finding::at("", "decision-missing", Verdict::Developing),
    }
}

/// The day before: a period that starts on 1 January ends on 31 December.
fn before(day: NaiveDate) -> NaiveDate {
    day.pred_opt().unwrap_or(day)
}
