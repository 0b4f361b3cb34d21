//! The input in numbers: per decision, per party, per theme or chapter.

use regiovisie_drawing::{BarChart, BarRow};
use regiovisie_text::tree::Align;
use regiovisie_wording::{Args, say, say_with};

use super::input::{Disposition, Grouping, ResponseInput, ResponseItem};
use super::order::{by_number, place_of, places};
use crate::Chart;
use crate::blocks::{
    Cell, ColumnSpec, heading, line, paragraph, said, say_paragraph, strong, table, words_or,
};
use crate::draft::Draft;
use crate::warning::What;

/// How many items have which answer; the last is no answer yet.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Tally([usize; 6]);

impl Tally {
    /// Counts these items, each once.
    pub(super) fn of<'a>(items: impl Iterator<Item = &'a ResponseItem>) -> Self {
        let mut tally = Self::default();
        for item in items {
            let disposition = item.decision.as_ref().map(|decision| decision.disposition);
            let at = Disposition::ALL.iter().position(|one| Some(*one) == disposition);
            let [.., unanswered] = &mut tally.0;
            match at {
                Some(at) => tally.0[at] += 1,
                None => *unanswered += 1,
            }
        }
        tally
    }

    pub(super) fn unanswered(self) -> usize {
        let [.., unanswered] = self.0;
        unanswered
    }

    pub(super) fn total(self) -> usize {
        self.0.iter().sum()
    }
}

/// A drawing with more bars cannot be read on a page; the table holds them all.
const MOST_BARS: usize = 30;

/// The chapter with the numbers.
pub(super) fn counts(input: &ResponseInput, draft: &mut Draft) {
    draft.blocks.push(heading(1, say("doc-response-counts"), "h_cijfers"));
    let all = Tally::of(input.items.iter());
    if all.total() == 0 {
        draft.blocks.push(say_paragraph("doc-response-none"));
        return;
    }
    let args = Args::new().count("count", all.total()).count("open", all.unanswered());
    draft.blocks.push(paragraph(say_with("doc-response-counted", &args)));
    let proposals = input.items.iter().filter_map(|item| item.decision.as_ref());
    let proposals = proposals.filter(|decision| !decision.confirmed).count();
    if proposals > 0 {
        let args = Args::new().count("count", proposals);
        draft.blocks.push(paragraph(say_with("doc-response-proposals", &args)));
        draft.warn(What::Unconfirmed(proposals));
    }
    if all.unanswered() > 0 {
        draft.warn(What::Unanswered(all.unanswered()));
    }
    draft.blocks.push(decisions(all));
    parties_counted(input, draft);
    places_counted(input, draft);
}

const DECISIONS: &[ColumnSpec] =
    &[("doc-col-disposition", 10, Align::Default), ("doc-col-count", 3, Align::Right)];

fn decisions(all: Tally) -> regiovisie_text::tree::Block {
    let words = Disposition::ALL.iter().map(|one| one.title()).chain([say("doc-disposition-none")]);
    let mut rows: Vec<Vec<Cell>> =
        words.zip(all.0).map(|(word, count)| vec![line(word), line(count.to_string())]).collect();
    rows.push(vec![vec![strong(say("doc-row-total"))], vec![strong(all.total().to_string())]]);
    table(said("doc-response-decisions-caption"), DECISIONS, rows)
}

/// The columns behind the name: an answer each, and all together.
const SPLIT: [ColumnSpec; 7] = [
    ("doc-disposition-adopted", 3, Align::Right),
    ("doc-disposition-partly", 3, Align::Right),
    ("doc-disposition-declined", 3, Align::Right),
    ("doc-disposition-noted", 3, Align::Right),
    ("doc-disposition-forwarded", 3, Align::Right),
    ("doc-disposition-none", 3, Align::Right),
    ("doc-row-total", 2, Align::Right),
];

fn split(head_id: &'static str, caption_id: &str, lines: &[(String, Tally)]) -> regiovisie_text::tree::Block {
    let columns: Vec<ColumnSpec> = std::iter::once((head_id, 8, Align::Default)).chain(SPLIT).collect();
    let rows = lines.iter().map(|(name, tally)| {
        let counts = tally.0.iter().copied().chain([tally.total()]);
        std::iter::once(line(name.clone())).chain(counts.map(|count| line(count.to_string()))).collect()
    });
    table(said(caption_id), &columns, rows.collect())
}

/// Per theme or chapter: drawn and as a table.
fn places_counted(input: &ResponseInput, draft: &mut Draft) {
    let (title_id, head_id, none_id) = match input.grouping {
        Grouping::Single | Grouping::Theme => {
            ("doc-response-per-theme", "doc-col-theme", "doc-response-no-theme")
        }
        Grouping::Chapter => ("doc-response-per-chapter", "doc-col-chapter", "doc-response-no-chapter"),
    };
    let lines: Vec<(String, Tally)> = places(input)
        .into_iter()
        .map(|place| {
            let items = input.items.iter().filter(|item| place_of(item, input.grouping) == place);
            (words_or(place, none_id), Tally::of(items))
        })
        .collect();
    draft.blocks.push(heading(2, say(title_id), "h_cijfers_onderwerp"));
    if input.grouping != Grouping::Chapter {
        draft.blocks.push(say_paragraph("doc-response-first-theme"));
    }
    if lines.len() <= MOST_BARS {
        draft.chart(chart(say(title_id), &lines), say("doc-response-chart-alt"), say(title_id));
    }
    draft.blocks.push(split(head_id, title_id, &lines));
}

fn chart(title: String, lines: &[(String, Tally)]) -> Chart {
    let series = Disposition::ALL.iter().map(|one| one.title()).chain([say("doc-disposition-none")]);
    Chart::Bars(BarChart {
        title,
        series: series.collect(),
        rows: lines
            .iter()
            .map(|(name, tally)| BarRow {
                label: name.clone(),
                values: tally.0.iter().map(|count| u32::try_from(*count).unwrap_or(u32::MAX)).collect(),
            })
            .collect(),
    })
}

/// Per kind of party.
fn parties_counted(input: &ResponseInput, draft: &mut Draft) {
    let mut names: Vec<&str> = Vec::new();
    for item in by_number(input) {
        if !names.contains(&item.party.trim()) {
            names.push(item.party.trim());
        }
    }
    let lines: Vec<(String, Tally)> = names
        .into_iter()
        .map(|name| {
            let items = input.items.iter().filter(|item| item.party.trim() == name);
            (words_or(name, "doc-response-no-party"), Tally::of(items))
        })
        .collect();
    draft.blocks.push(heading(2, say("doc-response-per-party"), "h_cijfers_partij"));
    draft.blocks.push(split("doc-col-party", "doc-response-per-party", &lines));
}
