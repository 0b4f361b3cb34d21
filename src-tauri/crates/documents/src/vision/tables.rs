//! The live tables, filled from the facts. A table without rows says so in words.

use regiovisie_model::words::Outcome;
use regiovisie_text::tree::{Align, Block, Column, Table};
use regiovisie_wording::{Args, enumerate, number, say, say_with, short_date};

use super::cover::status;
use super::fields::inhabitants;
use super::input::{Council, Sheet, Step, VisionInput};
use crate::blocks::{
    Cell, ColumnSpec, date_or, line, say_paragraph, span, stacked, strong, table_or, words_or,
};

const PLAIN: Align = Align::Default;

/// The table `name` under `caption`; none when no such table exists. The concordance is not here: it needs
/// the outline.
pub(super) fn live_table(input: &VisionInput, name: &str, caption: Cell) -> Option<Vec<Block>> {
    let block = match name {
        "gemeenten" => municipalities(input, caption),
        "functies" => functions(input, caption),
        "planning" => planning(input, caption),
        "partijen" => parties(input, caption),
        "bijeenkomsten" => meetings(input, caption),
        "besluiten" => decisions(input, caption),
        "versies" => versions(input, caption),
        _ => return None,
    };
    Some(vec![block])
}

/// The rows of an instrument.
pub(super) fn facts(sheet: &Sheet, caption: Option<Cell>) -> Block {
    let rows: Vec<Vec<Cell>> =
        sheet.rows.iter().map(|row| row.iter().map(|value| paragraphs(value)).collect()).collect();
    if rows.is_empty() {
        return say_paragraph("doc-none-facts");
    }
    Block::Table(Table {
        caption: Some(caption.unwrap_or_else(|| line(sheet.title.clone()))),
        description: None,
        columns: sheet.columns.iter().map(|_| Column::default()).collect(),
        head: sheet.columns.iter().map(|title| line(title.clone())).collect(),
        rows,
    })
}

/// A value of one or more lines, or the sign for nothing.
fn paragraphs(value: &str) -> Cell {
    if value.trim().is_empty() {
        return line(say("doc-cell-none"));
    }
    stacked(value.lines().filter(|part| !part.trim().is_empty()).map(|part| line(part.to_owned())).collect())
}

/// The table without the columns of which `wanted` is false. Cells and columns fall away together.
fn only<T>(wanted: &[bool], all: impl IntoIterator<Item = T>) -> Vec<T> {
    all.into_iter().zip(wanted).filter_map(|(one, keep)| keep.then_some(one)).collect()
}

fn municipalities(input: &VisionInput, caption: Cell) -> Block {
    let all = &input.region.municipalities;
    let wanted =
        [true, all.iter().any(|m| m.cbs_code.is_some()), all.iter().any(|m| m.inhabitants.is_some())];
    let columns = only(
        &wanted,
        [
            ("doc-col-municipality", 5, PLAIN),
            ("doc-col-cbs", 2, PLAIN),
            ("doc-col-inhabitants", 3, Align::Right),
        ],
    );
    let mut rows: Vec<Vec<Cell>> = all
        .iter()
        .map(|m| {
            let count = m.inhabitants.map(|count| number(u64::from(count)));
            only(
                &wanted,
                [
                    line(m.name.clone()),
                    line(words_or(m.cbs_code.as_deref().unwrap_or_default(), "doc-cell-none")),
                    line(words_or(&count.unwrap_or_default(), "doc-cell-unknown")),
                ],
            )
        })
        .collect();
    if let (true, Some(sum)) = (all.len() > 1, inhabitants(input)) {
        let total =
            [vec![strong(say("doc-row-total"))], line(say("doc-cell-none")), vec![strong(number(sum))]];
        rows.push(only(&wanted, total));
    }
    table_or("doc-none-municipalities", caption, &columns, rows)
}

fn functions(input: &VisionInput, caption: Cell) -> Block {
    let wanted = [true, true, input.functions.iter().any(|function| function.scale.is_some())];
    let columns = only(
        &wanted,
        [("doc-col-function", 6, PLAIN), ("doc-col-lists", 7, PLAIN), ("doc-col-scale", 3, PLAIN)],
    );
    let rows = input
        .functions
        .iter()
        .map(|function| {
            let lists = match function.lists.as_slice() {
                [] => line(say("doc-cell-own-list")),
                lists => stacked(lists.iter().map(|list| line(list.clone())).collect()),
            };
            let scale = words_or(function.scale.as_deref().unwrap_or_default(), "doc-cell-not-chosen");
            only(&wanted, [line(function.title.clone()), lists, line(scale)])
        })
        .collect();
    table_or("doc-none-functions", caption, &columns, rows)
}

const PLANNING: &[ColumnSpec] =
    &[("doc-col-step", 4, PLAIN), ("doc-col-planned", 5, PLAIN), ("doc-col-actual", 5, PLAIN)];

fn planning(input: &VisionInput, caption: Cell) -> Block {
    if input.steps.iter().all(undated) {
        return say_paragraph("doc-none-planning");
    }
    let rows = input
        .steps
        .iter()
        .enumerate()
        .map(|(index, step)| {
            let planned = span(step.planned_start, step.planned_end, "doc-cell-not-planned");
            let actual = span(step.actual_start, step.actual_end, "doc-cell-not-begun");
            vec![line(format!("{}. {}", index + 1, step.title)), line(planned), line(actual)]
        })
        .collect();
    table_or("doc-none-planning", caption, PLANNING, rows)
}

fn undated(step: &Step) -> bool {
    [step.planned_start, step.planned_end, step.actual_start, step.actual_end].iter().all(Option::is_none)
}

fn parties(input: &VisionInput, caption: Cell) -> Block {
    let wanted = [true, input.parties.iter().any(|party| !party.role.trim().is_empty()), true, true, true];
    let columns = only(
        &wanted,
        [
            ("doc-col-party", 5, PLAIN),
            ("doc-col-role", 9, PLAIN),
            ("doc-col-meetings", 3, Align::Right),
            ("doc-col-input", 3, Align::Right),
            ("doc-col-first-heard", 4, PLAIN),
        ],
    );
    let rows = input
        .parties
        .iter()
        .map(|party| {
            only(
                &wanted,
                [
                    line(party.name.clone()),
                    line(words_or(&party.role, "doc-cell-no-role")),
                    line(party.meetings.to_string()),
                    line(party.contributions.to_string()),
                    line(date_or(party.first_heard, "doc-cell-not-heard")),
                ],
            )
        })
        .collect();
    table_or("doc-none-parties", caption, &columns, rows)
}

const MEETINGS: &[ColumnSpec] = &[
    ("doc-col-date", 3, PLAIN),
    ("doc-col-meeting", 7, PLAIN),
    ("doc-col-attended", 7, PLAIN),
    ("doc-col-input", 3, Align::Right),
];

fn meetings(input: &VisionInput, caption: Cell) -> Block {
    let rows = input
        .meetings
        .iter()
        .map(|meeting| {
            let kind = say(&format!("meeting-{}", meeting.kind));
            let title = meeting.title.trim();
            let name = if title.is_empty() {
                kind
            } else {
                say_with("doc-meeting", &Args::new().text("title", title.to_owned()).text("kind", kind))
            };
            vec![
                line(short_date(meeting.date)),
                line(name),
                line(words_or(&enumerate(&meeting.parties), "doc-cell-nobody")),
                line(meeting.contributions.to_string()),
            ]
        })
        .collect();
    table_or("doc-none-meetings", caption, MEETINGS, rows)
}

const DECISIONS: &[ColumnSpec] = &[
    ("doc-col-municipality", 5, PLAIN),
    ("doc-col-college-date", 4, PLAIN),
    ("doc-col-council-date", 4, PLAIN),
    ("doc-col-handling", 4, PLAIN),
    ("doc-col-outcome", 5, PLAIN),
    ("doc-col-version", 3, PLAIN),
];

fn decisions(input: &VisionInput, caption: Cell) -> Block {
    let rows = input
        .councils
        .iter()
        .map(|council| {
            vec![
                line(council.municipality.clone()),
                line(date_or(council.college_date, "doc-cell-no-date")),
                line(date_or(council.council_date, "doc-cell-no-date")),
                handling(council),
                line(outcome(council.outcome)),
                line(council_version(council)),
            ]
        })
        .collect();
    table_or("doc-none-councils", caption, DECISIONS, rows)
}

/// How the council handled it, and the votes.
fn handling(council: &Council) -> Cell {
    let item = council.item.map(|item| line(say(&format!("item-{item}")))).unwrap_or_default();
    let vote = council.vote.trim();
    let vote = if vote.is_empty() { Cell::new() } else { line(vote) };
    let cell = stacked(vec![item, vote]);
    if cell.is_empty() { line(say("doc-cell-unknown")) } else { cell }
}

/// What the council decided, in words.
pub(super) fn outcome(outcome: Option<Outcome>) -> String {
    outcome.map_or_else(|| say("doc-cell-no-decision"), |outcome| say(&format!("outcome-{outcome}")))
}

/// The version that was settled, in a narrow column.
pub(super) fn council_version(council: &Council) -> String {
    words_or(&council.version, "doc-cell-none")
}

const VERSIONS: &[ColumnSpec] = &[
    ("doc-col-version", 2, PLAIN),
    ("doc-col-date", 3, PLAIN),
    ("doc-col-status", 3, PLAIN),
    ("doc-col-changes", 8, PLAIN),
];

fn versions(input: &VisionInput, caption: Cell) -> Block {
    let rows = input
        .versions
        .iter()
        .map(|version| {
            vec![
                line(words_or(&version.name, "doc-working-version")),
                line(date_or(version.date, "doc-cell-no-date")),
                line(status(version.status)),
                line(words_or(&version.note, "doc-cell-no-note")),
            ]
        })
        .collect();
    table_or("doc-none-versions", caption, VERSIONS, rows)
}
