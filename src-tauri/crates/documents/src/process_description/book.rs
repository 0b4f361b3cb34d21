//! The planning as a spreadsheet: steps, tasks, parties, consultations, moments of decision, recess.

use regiovisie_sheets::{Book, Cell, Sheet};
use regiovisie_wording::{Args, enumerate, say, say_with};

use super::input::{ProcessInput, ProcessStep};
use crate::blocks::words_or;
use crate::books::{columns, date, text};

/// The planning as a spreadsheet, a sheet for each kind of thing. Days are real dates, so that they can be sorted.
pub fn planning_book(input: &ProcessInput) -> Book {
    let region = words_or(&input.region, "doc-empty-region");
    let args = Args::new().text("region", region.clone());
    Book {
        title: say_with("doc-planning-property-title", &args),
        author: region,
        date: input.date,
        sheets: vec![
            steps(input),
            tasks(input),
            parties(input),
            consultations(input),
            moments(input),
            periods(input),
        ],
    }
}

fn sheet(name_id: &str, heads: &[(&str, Option<u16>)], rows: Vec<Vec<Cell>>) -> Sheet {
    Sheet { name: say(name_id), columns: columns(heads), rows }
}

/// A row for each of the things in a step, with the number and title of the step in front.
fn in_steps<T>(
    input: &ProcessInput,
    things: impl Fn(&ProcessStep) -> &[T],
    row: impl Fn(&T) -> Vec<Cell>,
) -> Vec<Vec<Cell>> {
    let mut rows = Vec::new();
    for step in &input.steps {
        for thing in things(step) {
            let front = [Cell::Number(f64::from(step.number)), text(&step.title)];
            rows.push(front.into_iter().chain(row(thing)).collect());
        }
    }
    rows
}

fn steps(input: &ProcessInput) -> Sheet {
    let rows = input.steps.iter().map(|step| {
        vec![
            Cell::Number(f64::from(step.number)),
            text(&step.title),
            text(&step.purpose),
            text(&step.owner),
            date(step.planned.start),
            date(step.planned.end),
            date(step.actual.start),
            date(step.actual.end),
        ]
    });
    let heads = [
        ("doc-col-check", Some(6)),
        ("doc-col-step", Some(28)),
        ("doc-col-purpose", Some(48)),
        ("doc-col-owner", Some(24)),
        ("doc-col-planned-start", Some(13)),
        ("doc-col-planned-end", Some(13)),
        ("doc-col-actual-start", Some(13)),
        ("doc-col-actual-end", Some(13)),
    ];
    sheet("doc-sheet-steps", &heads, rows.collect())
}

fn tasks(input: &ProcessInput) -> Sheet {
    let rows = in_steps(
        input,
        |step| &step.tasks,
        |task| vec![text(&task.title), text(&task.owner), date(task.planned), date(task.done)],
    );
    let heads = [
        ("doc-col-check", Some(6)),
        ("doc-col-step", Some(28)),
        ("doc-col-task", Some(48)),
        ("doc-col-owner", Some(24)),
        ("doc-col-planned", Some(13)),
        ("doc-col-done", Some(13)),
    ];
    sheet("doc-sheet-tasks", &heads, rows)
}

fn parties(input: &ProcessInput) -> Sheet {
    let rows = in_steps(
        input,
        |step| &step.parties,
        |part| vec![text(&part.party), text(&part.role), text(&part.theme)],
    );
    let heads = [
        ("doc-col-check", Some(6)),
        ("doc-col-step", Some(28)),
        ("doc-col-party", Some(30)),
        ("doc-col-role", Some(24)),
        ("doc-col-theme", Some(36)),
    ];
    sheet("doc-sheet-parties", &heads, rows)
}

fn consultations(input: &ProcessInput) -> Sheet {
    let rows = input.consultations.iter().map(|consultation| {
        vec![
            text(&consultation.title),
            text(&consultation.kind),
            text(&consultation.step),
            date(consultation.planned),
            text(enumerate(&consultation.parties)),
            text(consultation.questions.join("\n")),
        ]
    });
    let heads = [
        ("doc-col-consultation", Some(36)),
        ("doc-col-kind", Some(20)),
        ("doc-col-step", Some(28)),
        ("doc-col-planned", Some(13)),
        ("doc-col-parties", Some(40)),
        ("doc-col-questions", Some(60)),
    ];
    sheet("doc-sheet-consultations", &heads, rows.collect())
}

fn moments(input: &ProcessInput) -> Sheet {
    let rows = input.moments.iter().map(|moment| {
        vec![
            text(&moment.title),
            date(moment.date),
            text(&moment.body),
            text(&moment.about),
            date(moment.decided_on),
        ]
    });
    let heads = [
        ("doc-col-decision", Some(36)),
        ("doc-col-planned", Some(13)),
        ("doc-col-body", Some(30)),
        ("doc-col-about", Some(48)),
        ("doc-col-decided-on", Some(13)),
    ];
    sheet("doc-sheet-moments", &heads, rows.collect())
}

fn periods(input: &ProcessInput) -> Sheet {
    let rows = input
        .periods
        .iter()
        .map(|period| vec![text(&period.title), Cell::Date(period.first), Cell::Date(period.last)]);
    let heads =
        [("doc-col-period", Some(36)), ("doc-col-first-day", Some(13)), ("doc-col-last-day", Some(13))];
    sheet("doc-sheet-periods", &heads, rows.collect())
}
