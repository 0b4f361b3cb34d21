//! Builders for tests.

use chrono::NaiveDate;
use regiovisie_model::words::{CheckKind, Outcome, SectionRole, Verdict, VersionStatus, Work};
use regiovisie_text::tree::{Block, Body, Inline};

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
