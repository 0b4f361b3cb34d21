//! The voortgangsrapportage: where the region stands and what moved, with charts as pictures and the same as tables.

use chrono::NaiveDate;
use regiovisie_drawing::{BarChart, BarRow, LineChart, Point, SpanChart, SpanRow};
use regiovisie_model::words::Verdict;
use regiovisie_text::report::Report;
use regiovisie_text::tree::{Align, Block, Body, ParagraphStyle};
use regiovisie_wording::{Args, long_date, say, say_with, short_date};

use crate::blocks::{
    ColumnSpec, bullets, date_or, header, heading, iso_date, line, paragraph, said, say_one, say_paragraph,
    strong, styled, table, text, words_or,
};
use crate::draft::{Draft, quarters};
use crate::{Chart, Composed};

/// Everything the report is composed of.
#[derive(Debug, Clone, PartialEq)]
pub struct ProgressInput {
    /// Name of the region.
    pub region: String,
    /// Whether it is an invented example.
    pub fictional: bool,
    /// The day of which this is the state.
    pub date: NaiveDate,
    /// The eight agreements, then the articles of law.
    pub groups: Vec<GroupLine>,
    /// What moved since an earlier peildatum; none when there is no earlier one.
    pub since: Option<Since>,
    /// The steps of the process.
    pub steps: Vec<StepLine>,
    /// The councils.
    pub councils: Vec<CouncilLine>,
    /// The main goals with their measurements.
    pub goals: Vec<Goal>,
    /// What asks attention: title and reason.
    pub attention: Vec<(String, String)>,
    /// Evidence that no longer holds: title and what is wrong.
    pub evidence: Vec<(String, String)>,
}

/// An agreement or article.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GroupLine {
    /// Its name.
    pub name: String,
    /// Whether it is an article of law.
    pub law: bool,
    /// Its state.
    pub state: Verdict,
    /// Whether every binding check is met.
    pub met: bool,
    /// Binding checks that are met.
    pub binding_met: u32,
    /// Binding checks that were judged and are not met.
    pub binding_open: u32,
    /// Binding checks.
    pub binding_total: u32,
}

/// What moved since an earlier peildatum.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Since {
    /// Its name.
    pub name: String,
    /// Its day.
    pub date: NaiveDate,
    /// In a few sentences.
    pub summary: Vec<String>,
    /// The checks whose verdict moved: id, name, then, now.
    pub checks: Vec<(String, String, Verdict, Verdict)>,
}

/// A step of the process.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StepLine {
    /// Its title.
    pub title: String,
    /// Planned first day.
    pub planned_start: Option<NaiveDate>,
    /// Planned last day.
    pub planned_end: Option<NaiveDate>,
    /// Real first day.
    pub actual_start: Option<NaiveDate>,
    /// Real last day.
    pub actual_end: Option<NaiveDate>,
}

/// A council.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CouncilLine {
    /// The municipality.
    pub name: String,
    /// The day of its decision.
    pub date: Option<NaiveDate>,
    /// The outcome in words; none when it has not decided.
    pub outcome: Option<String>,
}

/// A main goal with its measurements, oldest first.
#[derive(Debug, Clone, PartialEq)]
pub struct Goal {
    /// What is aimed at.
    pub title: String,
    /// In what it is measured.
    pub unit: String,
    /// The value aimed at, with how a person reads it.
    pub goal: Option<(f64, String)>,
    /// Day, value, and how a person reads it.
    pub points: Vec<(NaiveDate, f64, String)>,
}

/// Composes the voortgangsrapportage.
pub fn progress(input: &ProgressInput) -> Composed {
    let mut draft = Draft::default();
    cover(input, &mut draft.blocks);
    standing(input, &mut draft);
    since(input, &mut draft.blocks);
    process(input, &mut draft);
    councils(input, &mut draft.blocks);
    goals(input, &mut draft);
    attention(input, &mut draft.blocks);
    draft.finish(|body| report(input, body))
}

fn cover(input: &ProgressInput, blocks: &mut Vec<Block>) {
    blocks.push(styled(ParagraphStyle::Title, say("doc-progress-title")));
    blocks.push(styled(ParagraphStyle::Subtitle, words_or(&input.region, "doc-empty-region")));
    blocks.push(styled(
        ParagraphStyle::CoverLine,
        say_one("doc-assessment-date", "date", long_date(input.date)),
    ));
    if input.fictional {
        blocks.push(styled(ParagraphStyle::Remark, say("doc-fictional-assessment")));
    }
    blocks.push(Block::PageBreak);
    blocks.push(Block::Contents { title: say("doc-contents"), depth: 1 });
    blocks.push(Block::PageBreak);
}

const GROUPS: &[ColumnSpec] = &[
    ("doc-col-group", 9, Align::Default),
    ("doc-col-state", 4, Align::Default),
    ("doc-col-met", 3, Align::Right),
    ("doc-col-not-met", 3, Align::Right),
    ("doc-col-unjudged", 3, Align::Right),
];

fn standing(input: &ProgressInput, draft: &mut Draft) {
    draft.blocks.push(heading(1, say("doc-progress-standing"), "h_stand"));
    let agreements = || input.groups.iter().filter(|group| !group.law);
    let args = Args::new()
        .count("met", agreements().filter(|group| group.met).count())
        .count("total", agreements().count());
    let words = say_with("doc-state-agreements-met", &args);
    draft.blocks.push(paragraph(words.clone()));
    draft.blocks.push(say_paragraph("doc-progress-scale"));
    let rows = input.groups.iter().filter(|group| group.binding_total > 0);
    let chart = BarChart {
        title: say("doc-progress-standing-chart"),
        series: ["doc-col-met", "doc-col-not-met", "doc-col-unjudged"].map(say).to_vec(),
        rows: rows
            .clone()
            .map(|group| BarRow {
                label: group.name.clone(),
                values: vec![group.binding_met, group.binding_open, waiting(group)],
            })
            .collect(),
    };
    let alt = say_one("doc-progress-standing-alt", "words", words);
    draft.chart(Chart::Bars(chart), alt, say("doc-progress-standing-caption"));
    let cells = rows.map(|group| {
        vec![
            line(group.name.clone()),
            vec![strong(say(&format!("verdict-{}", group.state)))],
            line(group.binding_met.to_string()),
            line(group.binding_open.to_string()),
            line(waiting(group).to_string()),
        ]
    });
    let cells = cells.collect();
    draft.blocks.push(table(said("doc-progress-standing-table"), GROUPS, cells));
}

fn waiting(group: &GroupLine) -> u32 {
    group.binding_total.saturating_sub(group.binding_met + group.binding_open)
}

const MOVED: &[ColumnSpec] = &[
    ("doc-col-check", 2, Align::Default),
    ("doc-col-subject", 8, Align::Default),
    ("doc-col-before", 4, Align::Default),
    ("doc-col-after", 4, Align::Default),
];

fn since(input: &ProgressInput, blocks: &mut Vec<Block>) {
    blocks.push(heading(1, say("doc-progress-since"), "h_sinds"));
    let Some(since) = &input.since else {
        blocks.push(say_paragraph("doc-progress-no-since"));
        return;
    };
    let args = Args::new().text("name", since.name.clone()).text("date", long_date(since.date));
    blocks.push(paragraph(say_with("doc-progress-since-when", &args)));
    blocks.push(bullets(since.summary.iter().map(|words| line(words.clone())).collect()));
    if since.checks.is_empty() {
        return;
    }
    let rows = since.checks.iter().map(|(id, name, before, after)| {
        vec![
            line(id.clone()),
            line(name.clone()),
            line(say(&format!("verdict-{before}"))),
            line(say(&format!("verdict-{after}"))),
        ]
    });
    blocks.push(table(said("doc-comparison-checks-caption"), MOVED, rows.collect()));
}

const STEPS: &[ColumnSpec] = &[
    ("doc-col-step", 5, Align::Default),
    ("doc-col-planned-start", 4, Align::Default),
    ("doc-col-planned-end", 4, Align::Default),
    ("doc-col-actual-start", 4, Align::Default),
    ("doc-col-actual-end", 4, Align::Default),
];

fn process(input: &ProgressInput, draft: &mut Draft) {
    draft.blocks.push(heading(1, say("doc-progress-process"), "h_proces"));
    let dated = |step: &&StepLine| step.planned_start.is_some() || step.actual_start.is_some();
    if !input.steps.iter().any(|step| dated(&step)) {
        draft.blocks.push(say_paragraph("doc-progress-no-dates"));
        return;
    }
    let days = input
        .steps
        .iter()
        .flat_map(|step| [step.planned_start, step.planned_end, step.actual_start, step.actual_end])
        .flatten();
    let chart = SpanChart {
        title: say("doc-progress-process-chart"),
        planned: say("doc-progress-planned"),
        actual: say("doc-progress-actual"),
        today: Some((input.date, say_one("doc-progress-today", "date", short_date(input.date)))),
        rows: input
            .steps
            .iter()
            .map(|step| SpanRow {
                label: step.title.clone(),
                planned: step.planned_start.zip(step.planned_end),
                actual: step.actual_start.map(|start| (start, step.actual_end)),
            })
            .collect(),
        ticks: quarters(days.chain([input.date])),
    };
    draft.chart(Chart::Spans(chart), say("doc-progress-process-alt"), say("doc-progress-process-caption"));
    let cells = input.steps.iter().map(|step| {
        let day = |date| line(date_or(date, "doc-cell-none"));
        vec![
            line(step.title.clone()),
            day(step.planned_start),
            day(step.planned_end),
            day(step.actual_start),
            day(step.actual_end),
        ]
    });
    let cells = cells.collect();
    draft.blocks.push(table(said("doc-progress-process-table"), STEPS, cells));
}

/// The most measurements that a chart shows: the last ones.
const MOST_POINTS: usize = 100;

const COUNCILS: &[ColumnSpec] = &[
    ("doc-col-municipality", 6, Align::Default),
    ("doc-col-date", 4, Align::Default),
    ("doc-col-outcome", 8, Align::Default),
];

fn councils(input: &ProgressInput, blocks: &mut Vec<Block>) {
    blocks.push(heading(1, say("doc-progress-councils"), "h_raden"));
    let decided = input.councils.iter().filter(|council| council.outcome.is_some()).count();
    let args = Args::new().count("decided", decided).count("total", input.councils.len());
    blocks.push(paragraph(say_with("doc-progress-decided", &args)));
    let rows = input.councils.iter().map(|council| {
        vec![
            line(council.name.clone()),
            line(date_or(council.date, "doc-cell-no-date")),
            line(words_or(council.outcome.as_deref().unwrap_or_default(), "doc-cell-undecided")),
        ]
    });
    blocks.push(table(said("doc-progress-councils-table"), COUNCILS, rows.collect()));
}

const POINTS: &[ColumnSpec] = &[
    ("doc-col-date", 4, Align::Default),
    ("doc-col-value", 4, Align::Right),
    ("doc-col-goal", 4, Align::Right),
];

fn goals(input: &ProgressInput, draft: &mut Draft) {
    draft.blocks.push(heading(1, say("doc-progress-goals"), "h_doelen"));
    if input.goals.is_empty() {
        draft.blocks.push(say_paragraph("doc-progress-no-goals"));
    }
    for (index, goal) in input.goals.iter().enumerate() {
        draft.blocks.push(heading(2, goal.title.clone(), format!("d_{index}")));
        if goal.points.is_empty() {
            draft.blocks.push(say_paragraph("doc-progress-not-measured"));
            continue;
        }
        let words = measured(goal);
        draft.blocks.push(paragraph(words.clone()));
        let chart = LineChart {
            title: goal.title.clone(),
            unit: goal.unit.clone(),
            goal: goal
                .goal
                .as_ref()
                .map(|(value, read)| (*value, say_one("doc-progress-aim", "value", read.clone()))),
            points: goal
                .points
                .iter()
                .skip(goal.points.len().saturating_sub(MOST_POINTS))
                .map(|(date, value, read)| Point {
                    date: *date,
                    value: *value,
                    label: read.clone(),
                    date_label: short_date(*date),
                })
                .collect(),
        };
        draft.chart(Chart::Line(chart), words, goal.title.clone());
        let aim = goal.goal.as_ref().map_or_else(|| say("doc-cell-none"), |(_, read)| read.clone());
        let rows = goal
            .points
            .iter()
            .map(|(date, _, read)| vec![line(short_date(*date)), line(read.clone()), line(aim.clone())]);
        let caption = line(say_one("doc-progress-goal-table", "unit", words_or(&goal.unit, "doc-cell-none")));
        draft.blocks.push(table(caption, POINTS, rows.collect()));
    }
}

/// "Van 96 op 31 december 2025 naar 92,5 op 30 juni 2026. Het doel is 60."
fn measured(goal: &Goal) -> String {
    let (Some(first), Some(last)) = (goal.points.first(), goal.points.last()) else { return String::new() };
    let args = Args::new()
        .text("first", first.2.clone())
        .text("first_date", long_date(first.0))
        .text("last", last.2.clone())
        .text("last_date", long_date(last.0))
        .text("unit", goal.unit.clone());
    let id = if goal.points.len() == 1 { "doc-progress-measured-once" } else { "doc-progress-measured" };
    let mut words = say_with(id, &args);
    if let Some((_, read)) = &goal.goal {
        words.push(' ');
        words.push_str(&say_one("doc-progress-aimed", "value", read.clone()));
    }
    words
}

fn attention(input: &ProgressInput, blocks: &mut Vec<Block>) {
    blocks.push(heading(1, say("doc-progress-attention"), "h_aandacht"));
    let items = input.attention.iter().chain(&input.evidence);
    let items: Vec<_> =
        items.map(|(title, reason)| vec![strong(title.clone()), text(format!(" {reason}"))]).collect();
    if items.is_empty() {
        blocks.push(say_paragraph("doc-progress-nothing"));
    } else {
        blocks.push(bullets(items));
    }
}

fn report(input: &ProgressInput, body: Body) -> Report {
    let region = words_or(&input.region, "doc-empty-region");
    let args = || Args::new().text("region", region.clone()).text("date", long_date(input.date));
    Report {
        title: say_with("doc-progress-property-title", &args()),
        subject: say_with("doc-progress-subject", &args()),
        status: String::new(),
        version: say_one("doc-assessment-version", "date", short_date(input.date)),
        date: iso_date(Some(input.date)),
        header: header(say_with("doc-progress-header", &args()), input.fictional),
        author: region,
        body,
        cover: true,
    }
}
