//! Spreadsheets: every check with its evidence, and any table as it stands.

use regiovisie_sheets::{Book, Cell, Column, Sheet};
use regiovisie_wording::{Args, enumerate, say, say_with};

use crate::assessment::{AssessmentInput, Catalogue, Check, Evidence, Group};
use crate::blocks::{say_one, words_or};

/// Every check, and every piece of evidence with the checks it stands under.
pub fn checks_book(input: &AssessmentInput) -> Book {
    let region = words_or(&input.region, "doc-empty-region");
    Book {
        title: say_with("doc-checks-property-title", &Args::new().text("region", region.clone())),
        author: region,
        date: input.reference_date,
        sheets: vec![checks(input), evidence(input), remarks(input)],
    }
}

/// Columns by the message with their title, with the width in characters.
pub(crate) fn columns(ids: &[(&str, Option<u16>)]) -> Vec<Column> {
    ids.iter().map(|(id, width)| Column { title: say(id), width: *width }).collect()
}

/// Words, or an empty cell.
pub(crate) fn text(words: impl Into<String>) -> Cell {
    let words = words.into();
    if words.trim().is_empty() { Cell::Empty } else { Cell::Text(words) }
}

/// A day, or an empty cell.
pub(crate) fn date(day: Option<chrono::NaiveDate>) -> Cell {
    day.map_or(Cell::Empty, Cell::Date)
}

/// Every check with the catalogue and the group it stands in.
fn all(input: &AssessmentInput) -> impl Iterator<Item = (&Catalogue, &Group, &Check)> {
    input.catalogues.iter().flat_map(|catalogue| {
        catalogue
            .groups
            .iter()
            .flat_map(move |group| group.checks.iter().map(move |check| (catalogue, group, check)))
    })
}

fn checks(input: &AssessmentInput) -> Sheet {
    let rows = all(input).map(|(catalogue, group, check)| {
        let proposal = check.proposal.as_ref();
        vec![
            text(&catalogue.title),
            text(format!("{} {}", group.number, group.title)),
            text(&check.id),
            text(check.kind.word()),
            text(&check.name),
            text(&check.question),
            text(say(&format!("work-{}", check.work))),
            text(say(&format!("verdict-{}", check.verdict))),
            text(proposal.map(|p| say(&format!("verdict-{}", p.verdict))).unwrap_or_default()),
            text(proposal.map(|p| p.reason.clone()).unwrap_or_default()),
            text(say(if proposal.is_some_and(|p| p.contradicts) { "yes" } else { "no" })),
            text(&check.note),
            text(&check.owner),
            date(check.target_date),
            text(check.evidence.iter().map(|e| e.title.as_str()).collect::<Vec<_>>().join("; ")),
            text(&check.source),
        ]
    });
    Sheet {
        name: say("doc-sheet-checks"),
        columns: columns(&[
            ("doc-col-catalogue", Some(22)),
            ("doc-col-group", Some(28)),
            ("doc-col-check", Some(10)),
            ("doc-col-kind", Some(7)),
            ("doc-col-name", Some(36)),
            ("doc-col-question", Some(48)),
            ("doc-col-work", Some(15)),
            ("doc-col-verdict", Some(17)),
            ("doc-col-proposed", Some(17)),
            ("doc-col-reason", Some(48)),
            ("doc-col-contradicts", Some(12)),
            ("doc-col-note", Some(60)),
            ("doc-col-owner", Some(20)),
            ("doc-col-target-date", Some(13)),
            ("doc-col-evidence", Some(48)),
            ("doc-col-source", Some(36)),
        ]),
        rows: rows.collect(),
    }
}

fn evidence(input: &AssessmentInput) -> Sheet {
    let mut seen: Vec<&Evidence> = Vec::new();
    for (_, _, check) in all(input) {
        for piece in &check.evidence {
            if !seen.contains(&piece) {
                seen.push(piece);
            }
        }
    }
    let rows = seen.into_iter().map(|piece| {
        vec![
            text(&piece.title),
            text(&piece.kind),
            match &piece.url {
                Some(url) => Cell::Link { url: url.clone(), text: url.clone() },
                None => text(&piece.detail),
            },
            text(enumerate(&piece.checks)),
            date(piece.seen_on),
            date(piece.expires_on),
            text(piece.trouble.clone().unwrap_or_else(|| say("evidence-state-geldig"))),
        ]
    });
    Sheet {
        name: say("doc-sheet-evidence"),
        columns: columns(&[
            ("doc-col-evidence", Some(48)),
            ("doc-col-evidence-kind", Some(14)),
            ("doc-col-points-to", Some(48)),
            ("doc-col-checks", Some(24)),
            ("doc-col-seen", Some(13)),
            ("doc-col-expires", Some(13)),
            ("doc-col-evidence-state", Some(40)),
        ]),
        rows: rows.collect(),
    }
}

fn remarks(input: &AssessmentInput) -> Sheet {
    let groups = input.catalogues.iter().flat_map(|catalogue| &catalogue.groups);
    let all =
        groups.flat_map(|group| group.remarks.iter().chain(group.checks.iter().flat_map(|c| &c.remarks)));
    let rows = all.map(|remark| {
        vec![
            text(&remark.about),
            text(say(&format!("remark-kind-{}", remark.kind))),
            text(&remark.text),
            text(&remark.author),
            date(Some(remark.date)),
            text(&remark.reply),
            date(remark.replied_on),
        ]
    });
    Sheet {
        name: say("doc-sheet-remarks"),
        columns: columns(&[
            ("doc-col-subject", Some(40)),
            ("doc-col-kind", Some(14)),
            ("doc-col-remark", Some(60)),
            ("doc-col-author", Some(24)),
            ("doc-col-date", Some(13)),
            ("doc-col-reply", Some(60)),
            ("doc-col-reply-date", Some(13)),
        ]),
        rows: rows.collect(),
    }
}

/// One table as a spreadsheet of its own.
pub fn table_book(region: &str, day: chrono::NaiveDate, sheet: Sheet) -> Book {
    Book {
        title: say_one("doc-table-property-title", "title", sheet.name.clone()),
        author: words_or(region, "doc-empty-region"),
        date: day,
        sheets: vec![sheet],
    }
}
