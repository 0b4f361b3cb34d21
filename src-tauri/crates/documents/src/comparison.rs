//! What moved between two peildata, as a Word document and as a spreadsheet.

use chrono::NaiveDate;
use regiovisie_model::words::Verdict;
use regiovisie_sheets::{Book, Cell as SheetCell, Column, Sheet};
use regiovisie_text::report::Report;
use regiovisie_text::tree::{Align, Block, Body, ParagraphStyle};
use regiovisie_wording::{Args, long_date, say, say_with, short_date};

use crate::Composed;
use crate::blocks::{
    ColumnSpec, bullets, header, heading, iso_date, line, said, say_one, say_paragraph, styled, table,
    words_or,
};

/// Everything the comparison is composed of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ComparisonInput {
    /// Name of the region.
    pub region: String,
    /// Whether it is an invented example.
    pub fictional: bool,
    /// Name and day of the earlier moment.
    pub from: (String, NaiveDate),
    /// Name and day of the later moment.
    pub to: (String, NaiveDate),
    /// In a few sentences.
    pub summary: Vec<String>,
    /// Every agreement and article: its name, then and now.
    pub groups: Vec<GroupMove>,
    /// The checks that moved.
    pub checks: Vec<CheckMove>,
    /// What else moved.
    pub others: Vec<OtherMove>,
}

/// An agreement or article, then and now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GroupMove {
    /// Its name.
    pub name: String,
    /// Its state then.
    pub before: Verdict,
    /// Its state now.
    pub after: Verdict,
    /// Binding checks met then.
    pub binding_before: u32,
    /// Binding checks met now.
    pub binding_after: u32,
    /// Binding checks.
    pub binding_total: u32,
}

/// A check that moved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckMove {
    /// Check id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its verdict then.
    pub before: Verdict,
    /// Its verdict now.
    pub after: Verdict,
    /// What moved, in words.
    pub what: String,
}

/// Something else that moved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OtherMove {
    /// Where.
    pub area: String,
    /// What it is about.
    pub subject: String,
    /// What moved, in words.
    pub what: String,
}

const GROUPS: &[ColumnSpec] = &[
    ("doc-col-group", 8, Align::Default),
    ("doc-col-before", 4, Align::Default),
    ("doc-col-after", 4, Align::Default),
    ("doc-col-binding-met", 5, Align::Default),
];
const CHECKS: &[ColumnSpec] = &[
    ("doc-col-check", 2, Align::Default),
    ("doc-col-subject", 6, Align::Default),
    ("doc-col-before", 3, Align::Default),
    ("doc-col-after", 3, Align::Default),
    ("doc-col-what", 8, Align::Default),
];
const OTHERS: &[ColumnSpec] = &[
    ("doc-col-area", 4, Align::Default),
    ("doc-col-subject", 5, Align::Default),
    ("doc-col-what", 11, Align::Default),
];

/// Composes the comparison as a document.
pub fn comparison(input: &ComparisonInput) -> Composed {
    let moments = Args::new().text("from", moment(&input.from)).text("to", moment(&input.to));
    let mut blocks = vec![
        styled(ParagraphStyle::Title, say("doc-comparison-title")),
        styled(ParagraphStyle::Subtitle, words_or(&input.region, "doc-empty-region")),
        styled(ParagraphStyle::CoverLine, say_with("doc-comparison-moments", &moments)),
    ];
    if input.fictional {
        blocks.push(styled(ParagraphStyle::Remark, say("doc-fictional-assessment")));
    }
    blocks.push(Block::PageBreak);
    blocks.push(heading(1, say("doc-comparison-summary"), "h_kort"));
    blocks.push(bullets(input.summary.iter().map(|words| line(words.clone())).collect()));
    blocks.push(heading(1, say("doc-comparison-groups"), "h_afspraken"));
    blocks.push(table(
        said("doc-comparison-groups-caption"),
        GROUPS,
        input.groups.iter().map(group_row).collect(),
    ));
    let title = heading(1, say("doc-comparison-checks"), "h_punten");
    if input.checks.is_empty() {
        blocks.extend([title, say_paragraph("doc-comparison-none")]);
    } else {
        let rows = input.checks.iter().map(check_row).collect();
        let changed = table(said("doc-comparison-checks-caption"), CHECKS, rows);
        blocks.push(Block::Landscape(vec![title, changed]));
    }
    blocks.push(heading(1, say("doc-comparison-others"), "h_verder"));
    if input.others.is_empty() {
        blocks.push(say_paragraph("doc-comparison-none"));
    } else {
        let rows = input.others.iter().map(|o| {
            vec![line(o.area.clone()), line(words_or(&o.subject, "doc-cell-none")), line(o.what.clone())]
        });
        blocks.push(table(said("doc-comparison-others-caption"), OTHERS, rows.collect()));
    }
    Composed { report: report(input, Body { blocks, ..Body::default() }), ..Composed::default() }
}

/// The same as a spreadsheet.
pub fn comparison_book(input: &ComparisonInput) -> Book {
    let text = |words: &str| SheetCell::Text(words.to_owned());
    let verdict = |v: Verdict| SheetCell::Text(say(&format!("verdict-{v}")));
    let sheet = |name: &str, columns: &[ColumnSpec], rows: Vec<Vec<SheetCell>>| Sheet {
        name: say(name),
        columns: columns.iter().map(|(id, _, _)| Column { title: say(id), width: None }).collect(),
        rows,
    };
    let groups = input
        .groups
        .iter()
        .map(|g| vec![text(&g.name), verdict(g.before), verdict(g.after), text(&binding(g))]);
    let checks = input
        .checks
        .iter()
        .map(|c| vec![text(&c.id), text(&c.name), verdict(c.before), verdict(c.after), text(&c.what)]);
    let others = input.others.iter().map(|o| vec![text(&o.area), text(&o.subject), text(&o.what)]);
    Book {
        title: report(input, Body::default()).title,
        author: words_or(&input.region, "doc-empty-region"),
        date: input.to.1,
        sheets: vec![
            sheet("doc-comparison-groups", GROUPS, groups.collect()),
            sheet("doc-comparison-checks", CHECKS, checks.collect()),
            sheet("doc-comparison-others", OTHERS, others.collect()),
        ],
    }
}

fn group_row(group: &GroupMove) -> Vec<crate::blocks::Cell> {
    vec![
        line(group.name.clone()),
        line(say(&format!("verdict-{}", group.before))),
        line(say(&format!("verdict-{}", group.after))),
        line(binding(group)),
    ]
}

/// "eerst 2, nu 3 van 7".
fn binding(group: &GroupMove) -> String {
    if group.binding_total == 0 {
        return say("doc-cell-no-binding");
    }
    let args = Args::new()
        .count("before", group.binding_before as usize)
        .count("after", group.binding_after as usize)
        .count("total", group.binding_total as usize);
    say_with("doc-comparison-binding", &args)
}

fn check_row(check: &CheckMove) -> Vec<crate::blocks::Cell> {
    vec![
        line(check.id.clone()),
        line(check.name.clone()),
        line(say(&format!("verdict-{}", check.before))),
        line(say(&format!("verdict-{}", check.after))),
        line(check.what.clone()),
    ]
}

fn moment((name, date): &(String, NaiveDate)) -> String {
    format!("{name} ({})", long_date(*date))
}

fn report(input: &ComparisonInput, body: Body) -> Report {
    let region = words_or(&input.region, "doc-empty-region");
    let args = || {
        Args::new()
            .text("region", region.clone())
            .text("from", short_date(input.from.1))
            .text("to", short_date(input.to.1))
    };
    Report {
        title: say_with("doc-comparison-property-title", &args()),
        subject: say_with("doc-comparison-subject", &args()),
        status: String::new(),
        version: say_one("doc-assessment-version", "date", short_date(input.to.1)),
        date: iso_date(Some(input.to.1)),
        header: header(say_with("doc-comparison-header", &args()), input.fictional),
        author: region,
        body,
        cover: true,
    }
}
