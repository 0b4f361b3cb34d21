//! The input with its answers: one table, or per theme or chapter with shared answers once.
//!
//! The eleven things that are told of an item stand in six columns, each line with its own word, since eleven narrow
//! columns cannot be read on paper. The spreadsheet has a column for each.

use std::collections::HashMap;

use regiovisie_text::tree::{Align, Block, Inline};
use regiovisie_wording::{Args, enumerate, say, say_with, short_date};

use super::input::{Decision, Grouping, ResponseInput, ResponseItem};
use super::order::{Part, by_number, parts, shared_key};
use crate::blocks::{
    Cell, ColumnSpec, heading, line, paragraphs, said, say_one, say_paragraph, stacked, strong, table, text,
    typed_paragraphs, words_or,
};

const FULL: &[ColumnSpec] = &[
    ("doc-col-check", 2, Align::Default),
    ("doc-col-from", 6, Align::Default),
    ("doc-col-about", 8, Align::Default),
    ("doc-col-input", 12, Align::Default),
    ("doc-col-response", 9, Align::Default),
    ("doc-col-change-told", 6, Align::Default),
];

const SHARED: &[ColumnSpec] = &[
    ("doc-col-check", 2, Align::Default),
    ("doc-col-from", 7, Align::Default),
    ("doc-col-about", 8, Align::Default),
    ("doc-col-input", 20, Align::Default),
    ("doc-col-told-back", 5, Align::Default),
];

/// The chapter with all input.
pub(super) fn items(input: &ResponseInput) -> Vec<Block> {
    let mut blocks = vec![heading(1, say("doc-response-items"), "h_inbreng")];
    if input.items.is_empty() {
        blocks.push(say_paragraph("doc-response-none"));
        return blocks;
    }
    if input.grouping == Grouping::Single {
        blocks.push(full(said("doc-response-items-caption"), &by_number(input)));
        return blocks;
    }
    for (index, part) in parts(input).iter().enumerate() {
        blocks.extend(self::part(part, index, input.grouping));
    }
    blocks
}

fn part(part: &Part<'_>, index: usize, grouping: Grouping) -> Vec<Block> {
    let none_id =
        if grouping == Grouping::Chapter { "doc-response-no-chapter" } else { "doc-response-no-theme" };
    let title = words_or(part.title, none_id);
    let mut blocks = vec![heading(2, title.clone(), format!("p_{index}"))];
    for (number, bundle) in part.shared.iter().enumerate() {
        blocks.extend(shared(bundle, &format!("p_{index}_{number}")));
    }
    if !part.single.is_empty() {
        if !part.shared.is_empty() {
            blocks.push(heading(3, say("doc-response-single"), format!("p_{index}_s")));
        }
        blocks.push(full(line(say_one("doc-response-part-caption", "part", title)), &part.single));
    }
    blocks
}

/// An answer to several items: which, the answer, and the items in a table.
fn shared(bundle: &[&ResponseItem], anchor: &str) -> Vec<Block> {
    let title = bundle.iter().map(|item| item.group_title.trim()).find(|title| !title.is_empty());
    let title = words_or(title.unwrap_or_default(), "doc-response-shared");
    let numbers: Vec<String> = bundle.iter().map(|item| item.number.to_string()).collect();
    let mut parties: Vec<&str> = Vec::new();
    for party in bundle.iter().map(|item| item.party.trim()).filter(|party| !party.is_empty()) {
        if !parties.contains(&party) {
            parties.push(party);
        }
    }
    let args = Args::new()
        .text("numbers", enumerate(&numbers))
        .text("parties", words_or(&enumerate(&parties), "doc-cell-unknown"));
    let mut blocks = vec![
        heading(3, title.clone(), anchor),
        Block::Paragraph(line(say_with("doc-response-answers", &args))),
    ];
    match bundle.first().and_then(|item| item.decision.as_ref()) {
        Some(decision) => {
            let mut reason = typed_paragraphs(&decision.reason, "doc-response-no-reason");
            if let Some(Block::Paragraph(first)) = reason.first_mut() {
                first.splice(0..0, [strong(word(decision)), text(". ")]);
            }
            blocks.extend(reason);
            if !decision.change.trim().is_empty() {
                let mut change = typed_paragraphs(&decision.change, "doc-cell-none");
                if let Some(Block::Paragraph(first)) = change.first_mut() {
                    first.splice(0..0, [strong(say("doc-response-change")), text(" ")]);
                }
                blocks.extend(change);
            }
        }
        None => blocks.push(Block::Paragraph(vec![strong(say("doc-disposition-none"))])),
    }
    let rows = bundle.iter().map(|item| {
        vec![line(item.number.to_string()), from(item), about(item), contribution(item), told_back(item)]
    });
    let caption = line(say_one("doc-response-part-caption", "part", title));
    blocks.push(table(caption, SHARED, rows.collect()));
    blocks
}

/// Items with their own answer. One that shares it with an item above refers to that.
fn full(caption: Cell, items: &[&ResponseItem]) -> Block {
    let mut answered = HashMap::new();
    let rows = items.iter().enumerate().map(|(at, item)| {
        let first = shared_key(item).map(|key| *answered.entry(key).or_insert(at));
        let before = first.filter(|first| *first != at).and_then(|first| items.get(first));
        let (response, change) = match (&item.decision, before) {
            (Some(decision), Some(first)) => {
                let same = say_one("doc-response-same", "number", first.number.to_string());
                (stacked(vec![vec![strong(word(decision))], line(same)]), Cell::new())
            }
            (Some(decision), None) => (response(decision), change(decision)),
            (None, _) => (vec![strong(say("doc-disposition-none"))], Cell::new()),
        };
        let change = stacked(vec![change, told_back(item)]);
        vec![line(item.number.to_string()), from(item), about(item), contribution(item), response, change]
    });
    table(caption, FULL, rows.collect())
}

/// "deels overgenomen (voorstel, nog niet bevestigd)"
pub(super) fn word(decision: &Decision) -> String {
    let word = decision.disposition.title();
    if decision.confirmed { word } else { say_one("doc-response-proposal", "word", word) }
}

fn response(decision: &Decision) -> Cell {
    let mut reason = paragraphs(&decision.reason);
    if reason.is_empty() {
        reason.push(said("doc-response-no-reason"));
    }
    stacked(std::iter::once(vec![strong(word(decision))]).chain(reason).collect())
}

fn change(decision: &Decision) -> Cell {
    if decision.change.trim().is_empty() {
        return said("doc-response-no-change");
    }
    stacked(paragraphs(&decision.change))
}

/// Party, organisation or code, day and channel.
fn from(item: &ResponseItem) -> Cell {
    let when = [item.date.map(short_date).unwrap_or_default(), item.channel.trim().to_owned()];
    let when: Vec<String> = when.into_iter().filter(|part| !part.is_empty()).collect();
    stacked(vec![
        vec![strong(words_or(&item.party, "doc-response-no-party"))],
        optional(&item.organisation),
        optional(&when.join(", ")),
    ])
}

/// Version, passage with its words, kind and themes.
fn about(item: &ResponseItem) -> Cell {
    let version = item.version.trim();
    let version =
        if version.is_empty() { Cell::new() } else { line(say_one("doc-version", "name", version)) };
    let themes = item.all_themes();
    let args = Args::new().count("count", themes.len()).text("themes", enumerate(&themes));
    let themes = if themes.is_empty() { Cell::new() } else { line(say_with("doc-response-themes", &args)) };
    let (section, quote) = passage(item);
    let quote = if quote.is_empty() {
        Cell::new()
    } else {
        vec![Inline::Emphasis(line(say_one("doc-response-quote", "quote", quote)))]
    };
    let cell = stacked(vec![version, optional(&section), quote, optional(&item.kind), themes]);
    if cell.is_empty() { said("doc-response-whole") } else { cell }
}

/// Number and title of the section, and the words in it.
pub(super) fn passage(item: &ResponseItem) -> (String, String) {
    let Some(passage) = &item.passage else { return Default::default() };
    let section = [passage.number.trim(), passage.title.trim()].join(" ");
    // A line of a cell: the words stand there on one line.
    let quote = passage.quote.split_whitespace().collect::<Vec<_>>().join(" ");
    (section.trim().to_owned(), quote)
}

fn contribution(item: &ResponseItem) -> Cell {
    let wording = item.shown_wording().map(|wording| {
        let head = vec![strong(say("doc-response-wording")), Inline::HardBreak];
        head.into_iter().chain(wording.cell()).collect()
    });
    stacked(std::iter::once(item.text.cell()).chain(wording).collect())
}

fn told_back(item: &ResponseItem) -> Cell {
    line(item.told_back_on.map_or_else(
        || say("doc-response-not-told"),
        |day| say_one("doc-response-told", "date", short_date(day)),
    ))
}

fn optional(words: &str) -> Cell {
    let words = words.trim();
    if words.is_empty() { Cell::new() } else { line(words) }
}
