//! Builders for tests.

use std::collections::HashSet;

use chrono::NaiveDate;
use regiovisie_model::words::{CheckKind, Outcome, SectionRole, Verdict, VersionStatus, Work};
use regiovisie_sheets::Book;
use regiovisie_text::tree::{Block, Body, Inline};

use crate::Composed;
use crate::assessment::{Check, Group, GroupKind};
use crate::vision::{Council, Municipality, Region, Section, Version, VisionInput};

pub(crate) fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// A visie of which nothing is known yet.
pub(crate) fn empty_vision() -> VisionInput {
    VisionInput {
        region: Region::default(),
        edition: Version {
            name: String::new(),
            status: VersionStatus::Draft,
            date: None,
            note: String::new(),
        },
        sections: Vec::new(),
        councils: Vec::new(),
        functions: Vec::new(),
        sheets: Vec::new(),
        steps: Vec::new(),
        parties: Vec::new(),
        meetings: Vec::new(),
        versions: Vec::new(),
        requirements: Vec::new(),
    }
}

pub(crate) fn municipality(name: &str, inhabitants: Option<u32>) -> Municipality {
    Municipality { name: name.to_owned(), cbs_code: None, inhabitants }
}

pub(crate) fn section(id: &str, level: u8, title: &str) -> Section {
    Section {
        id: id.to_owned(),
        level,
        role: SectionRole::Chapter,
        title: title.to_owned(),
        body: Body::default(),
        agreements: Vec::new(),
        checks: Vec::new(),
    }
}

pub(crate) fn written(id: &str, level: u8, title: &str, markdown: &str) -> Section {
    Section { body: regiovisie_text::read(markdown), ..section(id, level, title) }
}

pub(crate) fn annex(id: &str, title: &str, markdown: &str) -> Section {
    Section { role: SectionRole::Annex, ..written(id, 1, title, markdown) }
}

pub(crate) fn front(id: &str, title: &str, markdown: &str) -> Section {
    Section { role: SectionRole::Front, ..written(id, 1, title, markdown) }
}

pub(crate) fn council(municipality: &str, outcome: Option<Outcome>) -> Council {
    Council { municipality: municipality.to_owned(), outcome, ..Council::default() }
}

pub(crate) fn check(id: &str, kind: CheckKind, verdict: Verdict) -> Check {
    Check {
        id: id.to_owned(),
        kind,
        name: format!("Naam van {id}"),
        question: format!("Is {id} geregeld?"),
        source: "Routekaart NvO, hoofdstuk 1".to_owned(),
        in_force: None,
        na_only_when: None,
        work: Work::Todo,
        verdict,
        note: String::new(),
        owner: String::new(),
        target_date: None,
        evidence: Vec::new(),
        proposal: None,
        confirmed: None,
        remarks: Vec::new(),
        see_also: Vec::new(),
    }
}

pub(crate) fn group(number: &str, kind: GroupKind, route: Option<u8>, checks: Vec<Check>) -> Group {
    Group {
        number: number.to_owned(),
        kind,
        route,
        title: format!("Titel {number}"),
        summary: format!("Waar {number} over gaat."),
        source: String::new(),
        checks,
        retired: Vec::new(),
        remarks: Vec::new(),
    }
}

/// All words of a report. A message that is missing prints its id.
pub(crate) fn complete(composed: &Composed) -> String {
    let text = words(&composed.report.body.blocks);
    for id in ["doc-", "move-", "verdict-", "work-", "status-", "{ $"] {
        assert!(!text.contains(id), "{id} in {text}");
    }
    text
}

/// Every block of a report, those on pages that lie as well.
pub(crate) fn flat(blocks: &[Block]) -> Vec<&Block> {
    let mut all = Vec::new();
    for block in blocks {
        match block {
            Block::Landscape(inner) => all.extend(flat(inner)),
            block => all.push(block),
        }
    }
    all
}

/// Holds a report to what a screen reader needs: no heading that skips a level, anchors that are unique and that Word
/// accepts, tables with a caption, a head and full rows, and for every picture its words and its drawing.
pub(crate) fn accessible(composed: &Composed) {
    let (mut level, mut anchors, mut pictures) = (0, HashSet::new(), Vec::new());
    for block in flat(&composed.report.body.blocks) {
        match block {
            Block::Heading(heading) => {
                assert!(heading.level <= level + 1, "{:?} skips a level", heading.text);
                level = heading.level;
                let anchor = heading.anchor.clone().unwrap();
                assert!(
                    anchor.len() <= 40 && anchors.insert(anchor.clone()),
                    "{anchor} is long or not unique"
                );
            }
            Block::Table(table) => {
                assert!(table.caption.as_ref().is_some_and(|caption| !caption.is_empty()), "no caption");
                assert!(table.head.iter().all(|cell| !cell.is_empty()), "a column without a head");
                for row in &table.rows {
                    assert_eq!(row.len(), table.columns.len(), "{:?}", table.caption);
                    assert!(row.iter().all(|cell| !cell.is_empty()), "an empty cell in {:?}", table.caption);
                }
            }
            Block::Paragraph(line) => {
                for inline in line {
                    if let Inline::Image { source, alt, .. } = inline {
                        assert!(!alt.is_empty(), "{source} says nothing to who cannot see it");
                        pictures.push(source.clone());
                    }
                }
            }
            _ => {}
        }
    }
    let drawn: Vec<String> = composed.charts.iter().map(|(source, _)| source.clone()).collect();
    assert_eq!(pictures, drawn, "every picture has its drawing");
    for (_, chart) in &composed.charts {
        assert!(chart.draw().unwrap().png.starts_with(b"\x89PNG"));
    }
}

/// Holds a spreadsheet to rows as wide as its columns, and to heads in words.
pub(crate) fn regular(book: &Book) {
    for sheet in &book.sheets {
        assert!(sheet.rows.iter().all(|row| row.len() == sheet.columns.len()), "{}", sheet.name);
        assert!(sheet.columns.iter().all(|column| !column.title.starts_with("doc-")), "{}", sheet.name);
    }
}

/// All words of a report in order, one line per block or cell.
pub(crate) fn words(blocks: &[Block]) -> String {
    let mut out = String::new();
    for block in blocks {
        words_of(block, &mut out);
    }
    out
}

fn words_of(block: &Block, out: &mut String) {
    let mut push = |line: &[Inline]| {
        out.push_str(&regiovisie_text::outline::plain(line));
        out.push('\n');
    };
    match block {
        Block::Heading(heading) => push(&heading.text),
        Block::Paragraph(line) | Block::Styled(_, line) => push(line),
        Block::Table(table) => {
            table
                .caption
                .iter()
                .chain(&table.head)
                .chain(table.rows.iter().flatten())
                .for_each(|line| push(line));
        }
        Block::List(list) => {
            out.push_str(&list.items.iter().map(|item| words(&item.blocks)).collect::<String>());
        }
        Block::Quote(inner) | Block::Landscape(inner) => out.push_str(&words(inner)),
        Block::Contents { title, .. } => out.push_str(title),
        Block::Code { text, .. } | Block::Html(text) => out.push_str(text),
        Block::LiveTable(name) => out.push_str(name),
        Block::Rule | Block::PageBreak => {}
    }
}
