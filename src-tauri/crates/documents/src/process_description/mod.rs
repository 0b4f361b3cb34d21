//! The procesbeschrijving: how the region comes to its visie, in the five parts that the routekaart names (chapter 1).
//!
//! Goal and why, the visie in outline, steps with parties, questions per consultation, decision moments with who may
//! decide; then the planning. What is not filled in yet is said where it should stand. Deliberately absent: advice
//! on the planning, which changes by the day and is for the window.

mod book;
mod input;
mod planning;
mod steps;

use regiovisie_text::report::Report;
use regiovisie_text::tree::{Align, Block, Body, List, ListItem, ParagraphStyle};
use regiovisie_wording::{Args, enumerate, long_date, say, say_with, short_date};

pub use book::planning_book;
pub use input::*;

use crate::Composed;
use crate::blocks::{
    ColumnSpec, date_or, header, heading, iso_date, line, long_date_or, paragraph, paragraphs, said, say_one,
    say_paragraph, strong, styled, table, table_or, typed_or, typed_paragraphs, words_or,
};
use crate::draft::Draft;
use crate::warning::What;

/// Composes the procesbeschrijving.
pub fn process_description(input: &ProcessInput) -> Composed {
    let mut draft = Draft::default();
    cover(input, &mut draft.blocks);
    goal(input, &mut draft);
    outline(input, &mut draft);
    steps::steps(input, &mut draft);
    consultations(input, &mut draft);
    moments(input, &mut draft);
    planning::planning(input, &mut draft);
    draft.finish(|body| report(input, body))
}

fn cover(input: &ProcessInput, blocks: &mut Vec<Block>) {
    blocks.extend([
        styled(ParagraphStyle::Title, say("doc-process-title")),
        styled(ParagraphStyle::Subtitle, words_or(&input.region, "doc-empty-region")),
        styled(ParagraphStyle::CoverLine, say_one("doc-process-date", "date", long_date(input.date))),
        styled(ParagraphStyle::CoverLine, adoption(input)),
        styled(ParagraphStyle::Remark, say("doc-process-remark")),
    ]);
    if input.fictional {
        blocks.push(styled(ParagraphStyle::Remark, say("doc-fictional-process")));
    }
    blocks.extend([
        Block::PageBreak,
        Block::Contents { title: say("doc-contents"), depth: 2 },
        Block::PageBreak,
    ]);
}

/// "Vastgesteld door het bestuurlijk overleg op 12 maart 2026."
fn adoption(input: &ProcessInput) -> String {
    let Some(adopted) = &input.adopted else { return say("doc-process-not-adopted") };
    let args = Args::new()
        .text("by", words_or(&adopted.by, "doc-process-adopted-by-none"))
        .text("date", long_date(adopted.date));
    say_with("doc-process-adopted", &args)
}

/// A part without content: said in the text, and to the one who made the report.
fn missing(draft: &mut Draft, title_id: &str) {
    draft.blocks.push(say_paragraph("doc-not-filled"));
    draft.warn(What::EmptyPart(say(title_id)));
}

fn goal(input: &ProcessInput, draft: &mut Draft) {
    draft.blocks.push(heading(1, say("doc-process-goal"), "h_doel"));
    let parts = [
        ("doc-process-goal-what", "h_doel_wat", &input.goal),
        ("doc-process-goal-why", "h_doel_waarom", &input.reason),
    ];
    for (title_id, anchor, typed) in parts {
        draft.blocks.push(heading(2, say(title_id), anchor));
        if typed.trim().is_empty() {
            missing(draft, title_id);
        } else {
            draft.blocks.extend(typed_paragraphs(typed, "doc-not-filled"));
        }
    }
    if !input.guiding.trim().is_empty() {
        draft.blocks.push(heading(2, say("doc-process-guiding"), "h_doel_uitgangspunten"));
        draft.blocks.extend(typed_paragraphs(&input.guiding, "doc-not-filled"));
    }
}

const OUTLINE: &[ColumnSpec] =
    &[("doc-col-number", 2, Align::Default), ("doc-col-chapter", 12, Align::Default)];

fn outline(input: &ProcessInput, draft: &mut Draft) {
    draft.blocks.push(heading(1, say("doc-process-outline"), "h_inhoud"));
    draft.blocks.extend(paragraphs(&input.outline_note).into_iter().map(Block::Paragraph));
    if input.outline.is_empty() {
        missing(draft, "doc-process-outline");
        return;
    }
    let rows = input.outline.iter().map(|part| {
        let title = words_or(&part.title, "doc-untitled");
        // The number tells the level; bold only helps the eye.
        let title = if part.level <= 1 { vec![strong(title)] } else { line(title) };
        vec![line(words_or(&part.number, "doc-cell-none")), title]
    });
    draft.blocks.push(table(said("doc-process-outline-caption"), OUTLINE, rows.collect()));
}

fn consultations(input: &ProcessInput, draft: &mut Draft) {
    draft.blocks.push(heading(1, say("doc-process-questions"), "h_vragen"));
    if input.consultations.is_empty() {
        missing(draft, "doc-process-questions");
    }
    for (index, consultation) in input.consultations.iter().enumerate() {
        let title = words_or(&consultation.title, "doc-untitled");
        draft.blocks.push(heading(2, title.clone(), format!("c_{index}")));
        let args = Args::new()
            .text("kind", words_or(&consultation.kind, "doc-cell-unknown"))
            .text("step", words_or(&consultation.step, "doc-cell-unknown"))
            .text("date", long_date_or(consultation.planned, "doc-cell-not-planned"))
            .text("parties", words_or(&enumerate(&consultation.parties), "doc-cell-nobody-yet"));
        draft.blocks.push(paragraph(say_with("doc-process-consultation", &args)));
        let questions: Vec<ListItem> = consultation
            .questions
            .iter()
            .filter(|question| !question.trim().is_empty())
            .map(|question| ListItem { checked: None, blocks: vec![paragraph(question.trim())] })
            .collect();
        if questions.is_empty() {
            draft.blocks.push(say_paragraph("doc-process-no-questions"));
            draft.warn(What::NoQuestions(title));
        } else {
            draft.blocks.push(Block::List(List { start: Some(1), tight: true, items: questions }));
        }
    }
}

const MOMENTS: &[ColumnSpec] = &[
    ("doc-col-decision", 5, Align::Default),
    ("doc-col-date", 3, Align::Default),
    ("doc-col-body", 5, Align::Default),
    ("doc-col-about", 6, Align::Default),
    ("doc-col-decided-on", 3, Align::Default),
];

fn moments(input: &ProcessInput, draft: &mut Draft) {
    draft.blocks.push(heading(1, say("doc-process-moments"), "h_besluiten"));
    if input.moments.is_empty() {
        missing(draft, "doc-process-moments");
        return;
    }
    for moment in input.moments.iter().filter(|moment| moment.body.trim().is_empty()) {
        draft.warn(What::NoBody(words_or(&moment.title, "doc-untitled")));
    }
    let rows = input.moments.iter().map(|moment| {
        vec![
            line(words_or(&moment.title, "doc-untitled")),
            line(date_or(moment.date, "doc-cell-no-date")),
            line(words_or(&moment.body, "doc-cell-not-filled")),
            typed_or(&moment.about, "doc-cell-not-filled"),
            line(date_or(moment.decided_on, "doc-cell-not-decided")),
        ]
    });
    let moments = table_or("doc-not-filled", said("doc-process-moments-caption"), MOMENTS, rows.collect());
    draft.blocks.push(moments);
}

fn report(input: &ProcessInput, body: Body) -> Report {
    let region = words_or(&input.region, "doc-empty-region");
    let args = || Args::new().text("region", region.clone());
    let status = if input.adopted.is_some() { "doc-process-status-adopted" } else { "status-concept" };
    Report {
        title: say_with("doc-process-property-title", &args()),
        subject: say_with("doc-process-subject", &args()),
        status: say(status),
        version: short_date(input.date),
        date: iso_date(Some(input.date)),
        header: header(say_with("doc-process-header", &args()), input.fictional),
        author: region,
        body,
        cover: true,
    }
}

#[cfg(test)]
mod tests;
