//! A report under way: its blocks, the charts they show, and what its reader should know.

use chrono::{Datelike, NaiveDate};
use regiovisie_text::report::Report;
use regiovisie_text::tree::{Block, Body, Inline, ParagraphStyle};
use regiovisie_wording::short_date;

use crate::blocks::styled;
use crate::warning::{Warning, What};
use crate::{Chart, Composed};

/// A report under way.
#[derive(Default)]
pub(crate) struct Draft {
    /// The text so far.
    pub(crate) blocks: Vec<Block>,
    charts: Vec<(String, Chart)>,
    warnings: Vec<Warning>,
}

impl Draft {
    /// A chart as a picture with its words for who cannot see it, and a caption.
    pub(crate) fn chart(&mut self, chart: Chart, alt: String, caption: String) {
        let source = format!("tekening:{}", self.charts.len() + 1);
        self.blocks.push(Block::Paragraph(vec![Inline::Image {
            source: source.clone(),
            alt,
            title: String::new(),
        }]));
        self.blocks.push(styled(ParagraphStyle::FigureCaption, caption));
        self.charts.push((source, chart));
    }

    /// Something to know about the whole report.
    pub(crate) fn warn(&mut self, what: What) {
        self.warnings.push(Warning { section: None, what });
    }

    /// Lays what `write` adds on pages of its own that lie.
    pub(crate) fn lying(&mut self, write: impl FnOnce(&mut Self)) {
        let start = self.blocks.len();
        write(self);
        let lying = self.blocks.split_off(start);
        self.blocks.push(Block::Landscape(lying));
    }

    /// The finished report; `report` puts around the text what stands around it on paper.
    pub(crate) fn finish(self, report: impl FnOnce(Body) -> Report) -> Composed {
        let body = Body { blocks: self.blocks, ..Body::default() };
        Composed { report: report(body), warnings: self.warnings, charts: self.charts }
    }
}

/// More years than this along an axis are told by every so many.
const MOST_TICKS: i32 = 20;

/// The first days of quarters between the first and the last of these days, with their words.
pub(crate) fn quarters(days: impl Iterator<Item = NaiveDate> + Clone) -> Vec<(NaiveDate, String)> {
    let (Some(first), Some(last)) = (days.clone().min(), days.max()) else { return Vec::new() };
    // Quarters, or years when there would be too many; a date that was mistyped makes no chart impossible.
    let months: &[u32] = if (last - first).num_days() > 366 * 5 { &[1] } else { &[1, 4, 7, 10] };
    let every = ((last.year() - first.year()) / MOST_TICKS + 1).unsigned_abs() as usize;
    (first.year()..=last.year())
        .step_by(every)
        .flat_map(|year| months.iter().filter_map(move |month| NaiveDate::from_ymd_opt(year, *month, 1)))
        .filter(|day| (first..=last).contains(day))
        .map(|day| (day, short_date(day)))
        .collect()
}
