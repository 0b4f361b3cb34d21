//! The NvO-toetsing: every agreement and article with every check, its answer and what it rests on.
//!
//! Binding checks (K, W) come first, each as a block of its own that reads from top to bottom; advice (A)
//! follows as one table per group. Deliberately absent: averages, scores and ranking.

mod check;
mod index;
mod input;
pub(crate) mod remarks;
mod summary;

use regiovisie_text::report::Report;
use regiovisie_text::tree::{Block, Body, ParagraphStyle};
use regiovisie_wording::{Args, long_date, say, say_with, short_date};

pub use input::*;

use crate::Composed;
use crate::blocks::{
    header, heading, iso_date, paragraph, paragraphs, say_one, say_paragraph, styled, words_or,
};
use crate::warning::{Warning, What};
use index::{About, Chapter, Index, group_name, is_binding, standing_of};

/// Contents list routes and agreements; the checks are in the navigation pane.
const CONTENTS_DEPTH: u8 = 2;

/// Composes the NvO-toetsing.
pub fn assessment(input: &AssessmentInput) -> Composed {
    let mut index = Index::of(input);
    let chapters = index.chapters(input);
    let mut blocks = summary::cover(input);
    blocks.push(Block::Contents { title: say("doc-contents"), depth: CONTENTS_DEPTH });
    blocks.push(Block::PageBreak);
    blocks.extend(summary::reading(input));
    blocks.extend(summary::state(input, &index));
    for chapter in &chapters {
        blocks.push(Block::PageBreak);
        blocks.extend(self::chapter(chapter, &index));
    }
    if chapters.is_empty() {
        blocks.push(say_paragraph("doc-none-checks"));
    }
    let body = Body { blocks, ..Body::default() };
    Composed { report: report(input, body), warnings: contradictions(input), ..Composed::default() }
}

fn chapter(chapter: &Chapter<'_>, index: &Index) -> Vec<Block> {
    let catalogue = chapter.catalogue;
    let mut blocks = Vec::new();
    match &chapter.about {
        About::Group(group) => {
            blocks.push(heading(1, group_name(catalogue, group), chapter.anchor.clone()));
        }
        About::Route(route) => {
            let id = if route.outside_norm { "doc-route-outside" } else { "doc-route" };
            let args =
                Args::new().text("number", route.number.to_string()).text("title", route.title.clone());
            blocks.push(heading(1, say_with(id, &args), chapter.anchor.clone()));
            blocks.extend(paragraphs(&route.yields).into_iter().map(Block::Paragraph));
        }
        About::Catalogue => {
            blocks.push(heading(1, catalogue.title.clone(), chapter.anchor.clone()));
            blocks.extend(paragraphs(&catalogue.about).into_iter().map(Block::Paragraph));
            blocks.push(paragraph(say_one("doc-check-source", "source", catalogue.source.clone())));
        }
    }
    for group in &chapter.groups {
        let level = if matches!(chapter.about, About::Group(_)) { 1 } else { 2 };
        if level > 1 {
            blocks.push(heading(level, group_name(catalogue, group), index.group(catalogue, group)));
        }
        blocks.extend(self::group(catalogue, group, level + 1, index));
    }
    if chapter.groups.is_empty() {
        blocks.push(say_paragraph("doc-none-checks"));
    }
    blocks
}

/// What a group says, its state and all its checks under headings of `level`.
fn group(catalogue: &Catalogue, group: &Group, level: u8, index: &Index) -> Vec<Block> {
    let mut blocks: Vec<Block> = paragraphs(&group.summary).into_iter().map(Block::Paragraph).collect();
    blocks.push(paragraph(state_in_words(group)));
    for check in group.checks.iter().filter(|check| is_binding(check)) {
        blocks.extend(check::block(&catalogue.id, check, level, index));
    }
    blocks.extend(check::advice(group, &group_name(catalogue, group)));
    blocks.extend(remarks::retired(&group.retired));
    blocks.extend(remarks::remarks(&group.remarks, false));
    if group.checks.is_empty() {
        blocks.push(say_paragraph("doc-none-checks"));
    }
    // Each check of the law names its own source.
    if group.kind != GroupKind::Article && !group.source.trim().is_empty() {
        let source = say_one("doc-check-source", "source", group.source.trim());
        blocks.push(styled(ParagraphStyle::Source, source));
    }
    blocks
}

/// "Stand: in ontwikkeling. Eisen gehaald: 3 van 7. Adviezen beoordeeld: 2 van 5."
fn state_in_words(group: &Group) -> String {
    let standing = standing_of(group);
    let binding = if group.kind == GroupKind::Article { "doc-group-law-met" } else { "doc-group-norm-met" };
    let mut words = say_one("doc-group-state", "state", check::verdict(standing.state));
    let parts = [
        (binding, standing.binding_met, standing.binding_total),
        ("doc-group-advice-judged", standing.advice_judged, standing.advice_total),
    ];
    for (id, some, all) in parts.into_iter().filter(|(_, _, all)| *all > 0) {
        words.push(' ');
        words.push_str(&say_one(id, "count", summary::met_of(some, all, "doc-cell-none")));
    }
    words
}

fn contradictions(input: &AssessmentInput) -> Vec<Warning> {
    input
        .catalogues
        .iter()
        .flat_map(|catalogue| &catalogue.groups)
        .flat_map(|group| &group.checks)
        .filter(|check| check.proposal.as_ref().is_some_and(|proposal| proposal.contradicts))
        .map(|check| Warning { section: None, what: What::FactsContradict(check.id.clone()) })
        .collect()
}

fn report(input: &AssessmentInput, body: Body) -> Report {
    let region = words_or(&input.region, "doc-empty-region");
    let date = long_date(input.reference_date);
    let args = || Args::new().text("region", region.clone()).text("date", date.clone());
    Report {
        title: say_with("doc-assessment-property-title", &args()),
        subject: say_with("doc-assessment-subject", &args()),
        status: String::new(),
        version: say_one("doc-assessment-version", "date", short_date(input.reference_date)),
        date: iso_date(Some(input.reference_date)),
        header: header(say_with("doc-assessment-header", &args()), input.fictional),
        author: region,
        body,
        cover: true,
    }
}

#[cfg(test)]
mod tests;
