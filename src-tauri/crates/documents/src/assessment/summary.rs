//! What stands before the checks: cover, how to read it, the state per group, what is not met yet.

use regiovisie_model::assessment::Standing;
use regiovisie_model::words::{CheckKind, Verdict};
use regiovisie_text::tree::{Align, Block, ParagraphStyle};
use regiovisie_wording::{Args, enumerate, long_date, say, say_with};

use super::check::verdict;
use super::index::{Index, group_name, is_binding, standing_of};
use super::input::{AssessmentInput, Catalogue, Check, Group, GroupKind};
use crate::blocks::{
    Cell, ColumnSpec, bullets, date_or, heading, line, link, paragraph, said, say_one, say_paragraph, strong,
    styled, table, text, words_or,
};

/// The cover: everything before the first page break.
pub(super) fn cover(input: &AssessmentInput) -> Vec<Block> {
    let mut blocks = vec![
        styled(ParagraphStyle::Title, say("doc-assessment-title")),
        styled(ParagraphStyle::Subtitle, words_or(&input.region, "doc-empty-region")),
        styled(
            ParagraphStyle::CoverLine,
            say_one("doc-assessment-date", "date", long_date(input.reference_date)),
        ),
    ];
    for catalogue in &input.catalogues {
        blocks.push(styled(ParagraphStyle::CoverLine, catalogue.title.clone()));
    }
    blocks.push(styled(ParagraphStyle::Remark, say("doc-assessment-remark")));
    if input.fictional {
        blocks.push(styled(ParagraphStyle::Remark, say("doc-fictional-assessment")));
    }
    blocks.push(Block::PageBreak);
    blocks
}

/// How to read it: the scale is ours, what K, A and W mean, no averages.
pub(super) fn reading(input: &AssessmentInput) -> Vec<Block> {
    let norms: Vec<&str> = input.catalogues.iter().map(|catalogue| catalogue.title.as_str()).collect();
    let mut blocks = vec![heading(1, say("doc-reading-title"), "h_leeswijzer")];
    if !norms.is_empty() {
        blocks.push(paragraph(say_one("doc-reading-norms", "norms", enumerate(&norms))));
    }
    blocks.push(say_paragraph("doc-reading-what"));
    blocks.push(heading(2, say("doc-reading-kinds"), "h_soorten"));
    let kinds = [CheckKind::Norm, CheckKind::Law, CheckKind::Advice];
    blocks.push(bullets(kinds.iter().map(|kind| explained("doc-reading-kind", kind.word())).collect()));
    blocks.push(say_paragraph("doc-reading-no-average"));
    blocks.push(heading(2, say("doc-reading-scale"), "h_schaal"));
    blocks.push(say_paragraph("doc-reading-scale-ours"));
    let scale = Verdict::ALL.iter().map(|verdict| explained("doc-reading-verdict", verdict.word())).collect();
    blocks.push(bullets(scale));
    blocks.push(say_paragraph("doc-reading-work"));
    blocks.push(say_paragraph("doc-reading-facts"));
    blocks.push(Block::PageBreak);
    blocks
}

/// "**voldoet**: ..." from two messages.
fn explained(prefix: &str, word: &str) -> Cell {
    vec![strong(say(&format!("{prefix}-{word}.name"))), text(": "), text(say(&format!("{prefix}-{word}")))]
}

/// The state per group, and the binding checks that are not met.
pub(super) fn state(input: &AssessmentInput, index: &Index) -> Vec<Block> {
    let mut blocks = vec![heading(1, say("doc-state-title"), "h_stand")];
    blocks.extend(agreements_met(input).map(paragraph));
    for catalogue in &input.catalogues {
        blocks.push(state_table(catalogue, index));
    }
    if input.catalogues.iter().any(has_advice_only) {
        blocks.push(say_paragraph("doc-state-advice-only"));
    }
    blocks.push(heading(2, say("doc-open-title"), "h_open"));
    blocks.extend(open_checks(input, index));
    blocks
}

/// "3 van de 8 afspraken voldoen."
fn agreements_met(input: &AssessmentInput) -> Option<String> {
    let agreements: Vec<Standing> = input
        .catalogues
        .iter()
        .flat_map(|catalogue| &catalogue.groups)
        .filter(|group| group.kind == GroupKind::Agreement)
        .map(standing_of)
        .collect();
    let met = agreements.iter().filter(|standing| standing.met).count();
    let args = Args::new().count("met", met).count("total", agreements.len());
    (!agreements.is_empty()).then(|| say_with("doc-state-agreements-met", &args))
}

fn has_advice_only(catalogue: &Catalogue) -> bool {
    catalogue.groups.iter().any(|group| standing_of(group).binding_total == 0)
}

fn state_table(catalogue: &Catalogue, index: &Index) -> Block {
    let with_advice = catalogue.groups.iter().any(|group| standing_of(group).advice_total > 0);
    let law = catalogue.groups.iter().any(|group| group.kind == GroupKind::Article);
    let binding_id = if law { "doc-col-law-met" } else { "doc-col-norm-met" };
    let mut columns: Vec<ColumnSpec> = vec![
        ("doc-col-group", 8, Align::Default),
        ("doc-col-state", 4, Align::Default),
        (binding_id, 4, Align::Default),
    ];
    if with_advice {
        columns.push(("doc-col-advice-judged", 4, Align::Default));
    }
    let rows = catalogue
        .groups
        .iter()
        .map(|group| {
            let standing = standing_of(group);
            let name = link(format!("#{}", index.group(catalogue, group)), group_name(catalogue, group));
            let mut row = vec![
                vec![name],
                vec![strong(verdict(standing.state))],
                line(met_of(standing.binding_met, standing.binding_total, "doc-cell-no-binding")),
            ];
            if with_advice {
                row.push(line(met_of(standing.advice_judged, standing.advice_total, "doc-cell-no-advice")));
            }
            row
        })
        .collect();
    table(line(say_one("doc-state-caption", "catalogue", catalogue.title.clone())), &columns, rows)
}

/// "3 van 7".
pub(super) fn met_of(some: u32, all: u32, none_id: &str) -> String {
    if all == 0 {
        return say(none_id);
    }
    say_with("doc-some-of", &Args::new().text("some", some.to_string()).text("all", all.to_string()))
}

const OPEN: &[ColumnSpec] = &[
    ("doc-col-check", 3, Align::Default),
    ("doc-col-subject", 8, Align::Default),
    ("doc-col-verdict", 4, Align::Default),
    ("doc-col-owner", 6, Align::Default),
    ("doc-col-target-date", 4, Align::Default),
];

/// The binding checks that are not met, each leading to its block.
fn open_checks(input: &AssessmentInput, index: &Index) -> Vec<Block> {
    let open: Vec<(&Catalogue, &Check)> = input
        .catalogues
        .iter()
        .flat_map(|catalogue| catalogue.groups.iter().map(move |group| (catalogue, group)))
        .flat_map(|(catalogue, group): (&Catalogue, &Group)| {
            group.checks.iter().map(move |check| (catalogue, check))
        })
        .filter(|(_, check)| is_binding(check) && !check.verdict.fulfils())
        .collect();
    if open.is_empty() {
        return vec![say_paragraph("doc-open-none")];
    }
    let rows = open
        .iter()
        .map(|(catalogue, check)| {
            let anchor = index.check(&catalogue.id, &check.id).unwrap_or_default();
            vec![
                vec![link(format!("#{anchor}"), check.id.clone())],
                line(check.name.clone()),
                line(verdict(check.verdict)),
                line(words_or(&check.owner, "doc-cell-nobody-yet")),
                line(date_or(check.target_date, "doc-cell-no-date")),
            ]
        })
        .collect();
    vec![
        paragraph(say_with("doc-open-count", &Args::new().count("count", open.len()))),
        table(said("doc-open-caption"), OPEN, rows),
    ]
}
