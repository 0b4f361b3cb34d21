//! The steps, each with who takes part and what is to be done.

use regiovisie_text::tree::Align;
use regiovisie_wording::{Args, say, say_with};

use super::input::{ProcessInput, ProcessStep};
use super::missing;
use crate::blocks::{
    ColumnSpec, date_or, heading, line, paragraph, say_one, say_paragraph, span, table, typed_paragraphs,
    words_or,
};
use crate::draft::Draft;
use crate::warning::What;

/// "Stap 2. Inventarisatie"
pub(super) fn name(step: &ProcessStep) -> String {
    let args = Args::new()
        .text("number", step.number.to_string())
        .text("title", words_or(&step.title, "doc-untitled"));
    say_with("doc-process-step", &args)
}

/// The chapter with the steps.
pub(super) fn steps(input: &ProcessInput, draft: &mut Draft) {
    draft.blocks.push(heading(1, say("doc-process-steps"), "h_stappen"));
    if input.steps.is_empty() {
        missing(draft, "doc-process-steps");
    }
    for (index, step) in input.steps.iter().enumerate() {
        draft.blocks.push(heading(2, name(step), format!("s_{index}")));
        draft.blocks.extend(typed_paragraphs(&step.purpose, "doc-process-no-purpose"));
        let args = Args::new()
            .text("planned", span(step.planned.start, step.planned.end, "doc-cell-not-planned"))
            .text("actual", span(step.actual.start, step.actual.end, "doc-cell-not-begun"))
            .text("owner", words_or(&step.owner, "doc-cell-nobody-yet"));
        draft.blocks.push(paragraph(say_with("doc-process-step-facts", &args)));
        parties(step, draft);
        tasks(step, draft);
    }
}

const PARTIES: &[ColumnSpec] = &[
    ("doc-col-party", 5, Align::Default),
    ("doc-col-role", 4, Align::Default),
    ("doc-col-theme", 6, Align::Default),
];

fn parties(step: &ProcessStep, draft: &mut Draft) {
    if step.parties.is_empty() {
        draft.blocks.push(say_paragraph("doc-process-no-parties"));
        draft.warn(What::NoParties(name(step)));
        return;
    }
    let rows = step.parties.iter().map(|part| {
        vec![
            line(words_or(&part.party, "doc-untitled")),
            line(words_or(&part.role, "doc-cell-no-role")),
            line(words_or(&part.theme, "doc-cell-whole-step")),
        ]
    });
    let caption = line(say_one("doc-process-parties-caption", "step", name(step)));
    draft.blocks.push(table(caption, PARTIES, rows.collect()));
}

const TASKS: &[ColumnSpec] = &[
    ("doc-col-task", 7, Align::Default),
    ("doc-col-owner", 4, Align::Default),
    ("doc-col-planned", 3, Align::Default),
    ("doc-col-done", 3, Align::Default),
];

fn tasks(step: &ProcessStep, draft: &mut Draft) {
    if step.tasks.is_empty() {
        return;
    }
    let rows = step.tasks.iter().map(|task| {
        vec![
            line(words_or(&task.title, "doc-untitled")),
            line(words_or(&task.owner, "doc-cell-nobody-yet")),
            line(date_or(task.planned, "doc-cell-no-date")),
            line(date_or(task.done, "doc-cell-not-done")),
        ]
    });
    let caption = line(say_one("doc-process-tasks-caption", "step", name(step)));
    draft.blocks.push(table(caption, TASKS, rows.collect()));
}
