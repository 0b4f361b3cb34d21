//! The reflectieverslag: what the ambassadeur remarked, agreement by agreement, and what the region replied. No scores.

use chrono::NaiveDate;
use regiovisie_model::words::ReflectionKind;
use regiovisie_text::report::Report;
use regiovisie_text::tree::{Align, Block, Body, ParagraphStyle};
use regiovisie_wording::{Args, long_date, say, say_with, short_date};

use crate::Composed;
use crate::assessment::Remark;
use crate::assessment::remarks::remarks;
use crate::blocks::{
    ColumnSpec, header, heading, iso_date, line, paragraph, said, say_one, say_paragraph, styled, table,
    words_or,
};

/// Everything the report is composed of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReflectionInput {
    /// Name of the region.
    pub region: String,
    /// Whether it is an invented example.
    pub fictional: bool,
    /// The day of which this is the state.
    pub date: NaiveDate,
    /// The agreements with remarks, in the order of the norm.
    pub groups: Vec<Reflected>,
}

/// An agreement with its remarks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reflected {
    /// Its name, such as "Afspraak 1. Regiovisie: proces".
    pub title: String,
    /// The remarks.
    pub remarks: Vec<Remark>,
}

const COUNTS: &[ColumnSpec] = &[
    ("doc-col-group", 8, Align::Default),
    ("doc-col-observations", 3, Align::Right),
    ("doc-col-questions", 3, Align::Right),
    ("doc-col-advices", 3, Align::Right),
    ("doc-col-replied", 3, Align::Right),
];

/// Composes the reflectieverslag.
pub fn reflection(input: &ReflectionInput) -> Composed {
    let mut blocks = vec![
        styled(ParagraphStyle::Title, say("doc-reflection-title")),
        styled(ParagraphStyle::Subtitle, words_or(&input.region, "doc-empty-region")),
        styled(ParagraphStyle::CoverLine, say_one("doc-assessment-date", "date", long_date(input.date))),
        styled(ParagraphStyle::Remark, say("doc-reflection-remark")),
    ];
    if input.fictional {
        blocks.push(styled(ParagraphStyle::Remark, say("doc-fictional-assessment")));
    }
    blocks.push(Block::PageBreak);
    blocks.push(Block::Contents { title: say("doc-contents"), depth: 1 });
    blocks.push(Block::PageBreak);
    blocks.push(heading(1, say("doc-reflection-overview"), "h_overzicht"));
    if input.groups.is_empty() {
        blocks.push(say_paragraph("doc-reflection-none"));
    } else {
        blocks.push(paragraph(counted(input)));
        blocks.push(table(said("doc-reflection-caption"), COUNTS, input.groups.iter().map(counts).collect()));
    }
    for (index, group) in input.groups.iter().enumerate() {
        blocks.push(heading(1, group.title.clone(), format!("r_{index}")));
        blocks.extend(remarks(&group.remarks, true));
    }
    Composed { report: report(input, Body { blocks, ..Body::default() }), ..Composed::default() }
}

fn counted(input: &ReflectionInput) -> String {
    let all = || input.groups.iter().flat_map(|group| &group.remarks);
    let replied = all().filter(|remark| !remark.reply.trim().is_empty()).count();
    say_with("doc-reflection-count", &Args::new().count("count", all().count()).count("replied", replied))
}

fn counts(group: &Reflected) -> Vec<crate::blocks::Cell> {
    let of = |kind| group.remarks.iter().filter(|remark| remark.kind == kind).count().to_string();
    let replied = group.remarks.iter().filter(|remark| !remark.reply.trim().is_empty()).count();
    vec![
        line(group.title.clone()),
        line(of(ReflectionKind::Observation)),
        line(of(ReflectionKind::Question)),
        line(of(ReflectionKind::Advice)),
        line(replied.to_string()),
    ]
}

fn report(input: &ReflectionInput, body: Body) -> Report {
    let region = words_or(&input.region, "doc-empty-region");
    let args = || Args::new().text("region", region.clone()).text("date", long_date(input.date));
    Report {
        title: say_with("doc-reflection-property-title", &args()),
        subject: say_with("doc-reflection-subject", &args()),
        status: String::new(),
        version: say_one("doc-assessment-version", "date", short_date(input.date)),
        date: iso_date(Some(input.date)),
        header: header(say_with("doc-reflection-header", &args()), input.fictional),
        author: region,
        body,
        cover: true,
    }
}
