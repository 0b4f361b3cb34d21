//! The reactienota as a spreadsheet: a row for each item, a column for each thing told of it.

use regiovisie_sheets::{Book, Cell, Sheet};
use regiovisie_wording::{enumerate, say};

use super::input::{ResponseInput, ResponseItem};
use super::items::{passage, word};
use super::order::by_number;
use crate::blocks::{say_one, words_or};
use crate::books::{columns, date, text};

/// The input with its answers as a spreadsheet, by number. What is withheld says so, as on paper.
pub fn response_book(input: &ResponseInput) -> Book {
    let region = words_or(&input.region, "doc-empty-region");
    let sheet = Sheet {
        name: say("doc-sheet-response"),
        columns: columns(&[
            ("doc-col-check", Some(6)),
            ("doc-col-date", Some(13)),
            ("doc-col-party", Some(20)),
            ("doc-col-organisation", Some(24)),
            ("doc-col-channel", Some(16)),
            ("doc-col-version", Some(10)),
            ("doc-col-section", Some(28)),
            ("doc-col-quote", Some(36)),
            ("doc-col-kind", Some(14)),
            ("doc-col-themes", Some(28)),
            ("doc-col-chapter", Some(24)),
            ("doc-col-input", Some(60)),
            ("doc-col-wording", Some(48)),
            ("doc-col-group-answer", Some(28)),
            ("doc-col-disposition", Some(20)),
            ("doc-col-reason-given", Some(60)),
            ("doc-col-change", Some(48)),
            ("doc-col-told-back", Some(15)),
        ]),
        rows: by_number(input).into_iter().map(row).collect(),
    };
    Book {
        title: say_one("doc-response-book-property-title", "region", region.clone()),
        author: region,
        date: input.date,
        sheets: vec![sheet],
    }
}

fn row(item: &ResponseItem) -> Vec<Cell> {
    let (section, quote) = passage(item);
    let decision = item.decision.as_ref();
    vec![
        Cell::Number(f64::from(item.number)),
        date(item.date),
        text(&item.party),
        text(&item.organisation),
        text(&item.channel),
        text(&item.version),
        text(section),
        text(quote),
        text(&item.kind),
        text(enumerate(&item.all_themes())),
        text(&item.chapter),
        text(item.text.plain()),
        text(item.shown_wording().map(super::Words::plain).unwrap_or_default()),
        text(&item.group_title),
        text(decision.map_or_else(|| say("doc-disposition-none"), word)),
        text(decision.map(|decision| decision.reason.as_str()).unwrap_or_default()),
        text(decision.map(|decision| decision.change.as_str()).unwrap_or_default()),
        date(item.told_back_on),
    ]
}
