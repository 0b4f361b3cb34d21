//! What the program works out at a row from its facts: days against their limits, sums, who leads.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use regiovisie_model::facts::FactRow;
use regiovisie_model::proposal::{Deadline, cost_price, published, signed};
use regiovisie_wording::{Args, long_date, say, say_with};

use super::rows::SheetRow;
use super::value::euros;
use crate::view::{RemarkKind, RemarkView};

/// What the remarks of a table look at besides the row itself.
#[derive(Debug, Default)]
pub(super) struct Around {
    /// Jeugdigen per provider and municipality, by ids.
    pub(super) shares: BTreeMap<String, BTreeMap<String, u32>>,
    /// Names of municipalities by id.
    pub(super) municipalities: BTreeMap<String, String>,
}

/// The remarks at a row of a table; most tables have none.
pub(super) fn remarks(sheet: &str, row: &SheetRow, around: &Around) -> Vec<RemarkView> {
    let facts = fact_row(row);
    match sheet {
        "inkooptrajecten" => procurement(&facts),
        "producten" => product(&facts),
        "aanbieders" => provider(row, around),
        _ => Vec::new(),
    }
}

/// The row as the rules look at it.
pub(crate) fn fact_row(row: &SheetRow) -> FactRow {
    FactRow {
        key: row.key.clone().unwrap_or_else(|| row.id.clone()),
        name: row.name.clone(),
        lists: row.lists.clone(),
        values: row.values.clone(),
    }
}

fn procurement(row: &FactRow) -> Vec<RemarkView> {
    let mut remarks = Vec::new();
    if row.is("open-toelating", "ja") {
        let id = if row.has("eigen-regel") { "remark-open-admission" } else { "remark-open-without-rule" };
        let kind = if row.has("eigen-regel") { RemarkKind::Plain } else { RemarkKind::Warning };
        remarks.push(RemarkView { kind, text: say(id) });
    } else {
        remarks.extend(deadline("remark-published", published(row)));
    }
    remarks.extend(deadline("remark-signed", signed(row)));
    if let (Some(start), Some(end)) = (row.date("ingang"), row.date("einde")) {
        let months = months_between(start, end);
        let values = Args::new().count("years", months / 12).count("months", months % 12);
        let long = months >= 36;
        let kind = if long { RemarkKind::Good } else { RemarkKind::Warning };
        remarks.push(RemarkView {
            kind,
            text: say_with("remark-lasts", &values.count("long", usize::from(long))),
        });
    }
    remarks
}

fn deadline(id: &str, deadline: Deadline) -> Option<RemarkView> {
    let (kind, day, limit) = match deadline {
        Deadline::InTime(day, limit) => (RemarkKind::Good, day, limit),
        Deadline::Late(day, limit) => (RemarkKind::Warning, day, limit),
        Deadline::Unknown => return None,
    };
    let word = if kind == RemarkKind::Good { "in-time" } else { "late" };
    let values = Args::new().text("day", long_date(day)).text("limit", long_date(limit));
    Some(RemarkView { kind, text: say_with(&format!("{id}-{word}"), &values) })
}

/// Whole months from the first day to the last, both counted.
fn months_between(start: NaiveDate, end: NaiveDate) -> usize {
    let after = end.succ_opt().unwrap_or(end);
    (0..1_200)
        .take_while(|months| {
            start.checked_add_months(chrono::Months::new(months + 1)).is_some_and(|day| day <= after)
        })
        .count()
}

fn product(row: &FactRow) -> Vec<RemarkView> {
    let Some(cost) = cost_price(row) else { return Vec::new() };
    let text = say_with("remark-cost", &Args::new().text("cost", euros(cost)));
    let mut remarks = vec![RemarkView { kind: RemarkKind::Plain, text }];
    if let Some(tariff) = row.cents("tarief") {
        let difference = tariff.saturating_sub(cost);
        let (kind, id) = match (difference < 0, row.has("reden")) {
            (false, _) => (RemarkKind::Good, "remark-tariff-covers"),
            (true, true) => (RemarkKind::Plain, "remark-tariff-explained"),
            (true, false) => (RemarkKind::Warning, "remark-tariff-unexplained"),
        };
        let values = Args::new().text("difference", euros(difference.abs()));
        remarks.push(RemarkView { kind, text: say_with(id, &values) });
    }
    remarks
}

/// Who leads when a provider is in trouble: the municipality with most jeugdigen, as long as none is chosen.
fn provider(row: &SheetRow, around: &Around) -> Vec<RemarkView> {
    let Some(shares) = around.shares.get(&row.id) else { return Vec::new() };
    let total = shares.values().fold(0, |sum: u32, count| sum.saturating_add(*count));
    let most = shares.iter().max_by_key(|(id, count)| (**count, std::cmp::Reverse(id.as_str())));
    let Some((municipality, count)) = most.filter(|(_, count)| **count > 0) else { return Vec::new() };
    let name = around.municipalities.get(municipality).cloned().unwrap_or_else(|| say("fact-gone"));
    let values =
        Args::new().text("name", name).count("count", *count as usize).count("total", total as usize);
    let id = if row.values.contains_key("voortouw") { "remark-largest" } else { "remark-lead-proposed" };
    vec![RemarkView { kind: RemarkKind::Plain, text: say_with(id, &values) }]
}
