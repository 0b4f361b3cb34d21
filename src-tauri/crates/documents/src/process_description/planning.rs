//! The planning: drawn, and the same days in tables.

use regiovisie_drawing::{SpanChart, SpanRow};
use regiovisie_text::tree::Align;
use regiovisie_wording::{say, short_date};

use super::input::{Days, ProcessInput};
use super::steps::name;
use crate::Chart;
use crate::blocks::{ColumnSpec, date_or, heading, line, said, say_one, say_paragraph, table, words_or};
use crate::draft::{Draft, quarters};

/// A drawing with more rows cannot be read on a page; the tables hold them all.
const MOST_ROWS: usize = 30;

/// The chapter with the planning.
pub(super) fn planning(input: &ProcessInput, draft: &mut Draft) {
    draft.blocks.push(heading(1, say("doc-process-planning"), "h_planning"));
    let rows = rows(input);
    if rows.iter().all(|row| row.planned.is_none() && row.actual.is_none()) {
        draft.blocks.push(say_paragraph("doc-progress-no-dates"));
    } else {
        draft.chart(
            Chart::Spans(chart(input, rows)),
            say("doc-process-planning-alt"),
            say("doc-process-planning-caption"),
        );
    }
    dates(input, draft);
    periods(input, draft);
}

/// The steps, then the moments of decision as spans of a day.
fn rows(input: &ProcessInput) -> Vec<SpanRow> {
    let steps = input.steps.iter().map(|step| SpanRow {
        label: name(step),
        planned: step.planned.start.zip(step.planned.end),
        actual: step.actual.start.map(|start| (start, step.actual.end)),
    });
    let moments = input.moments.iter().filter(|moment| moment.date.or(moment.decided_on).is_some());
    let moments = moments.map(|moment| SpanRow {
        label: words_or(&moment.title, "doc-untitled"),
        planned: moment.date.map(|day| (day, day)),
        actual: moment.decided_on.map(|day| (day, Some(day))),
    });
    steps.chain(moments).take(MOST_ROWS).collect()
}

fn chart(input: &ProcessInput, rows: Vec<SpanRow>) -> SpanChart {
    let planned = rows.iter().filter_map(|row| row.planned).flat_map(|(first, last)| [first, last]);
    let actual =
        rows.iter().filter_map(|row| row.actual).flat_map(|(first, last)| [first, last.unwrap_or(first)]);
    let ticks = quarters(planned.chain(actual).chain([input.date]));
    SpanChart {
        title: say("doc-process-planning"),
        planned: say("doc-progress-planned"),
        actual: say("doc-progress-actual"),
        today: Some((input.date, say_one("doc-process-today", "date", short_date(input.date)))),
        rows,
        ticks,
    }
}

const STEPS: &[ColumnSpec] = &[
    ("doc-col-step", 5, Align::Default),
    ("doc-col-planned-start", 4, Align::Default),
    ("doc-col-planned-end", 4, Align::Default),
    ("doc-col-actual-start", 4, Align::Default),
    ("doc-col-actual-end", 4, Align::Default),
];

fn dates(input: &ProcessInput, draft: &mut Draft) {
    if input.steps.is_empty() {
        return;
    }
    let rows = input.steps.iter().map(|step| {
        let Days { start, end } = step.planned;
        let days = [start, end, step.actual.start, step.actual.end];
        let days = days.map(|day| line(date_or(day, "doc-cell-none")));
        std::iter::once(line(name(step))).chain(days).collect()
    });
    draft.blocks.push(table(said("doc-process-dates-caption"), STEPS, rows.collect()));
}

const PERIODS: &[ColumnSpec] = &[
    ("doc-col-period", 8, Align::Default),
    ("doc-col-first-day", 4, Align::Default),
    ("doc-col-last-day", 4, Align::Default),
];

fn periods(input: &ProcessInput, draft: &mut Draft) {
    if input.periods.is_empty() {
        return;
    }
    draft.blocks.push(heading(2, say("doc-process-periods"), "h_vakanties"));
    let rows = input.periods.iter().map(|period| {
        vec![
            line(words_or(&period.title, "doc-untitled")),
            line(short_date(period.first)),
            line(short_date(period.last)),
        ]
    });
    draft.blocks.push(table(said("doc-process-periods-caption"), PERIODS, rows.collect()));
}
