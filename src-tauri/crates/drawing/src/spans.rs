//! Planned and real spans of time.

use chrono::NaiveDate;

use crate::axis::Days;
use crate::bars::{label, label_width, row_height};
use crate::canvas::{Anchor, Area, Canvas, GRID, INK, MARGIN, PAGE, SOFT, WIDTH, count};
use crate::fonts::{Fonts, SMALL, STRONG};
use crate::{DrawingError, Drawn, MOST, SpanChart, SpanRow, bounded, legend};

const PLANNED: &str = r##"fill="#ffffff" stroke="#2b2f36" stroke-width="3""##;
const ACTUAL: &str = r##"fill="#154273""##;
/// A span of a day is still seen.
const LEAST: f64 = 10.0;
/// Room between two words along the axis.
const APART: f64 = 18.0;
const ARROW: f64 = 18.0;

pub(crate) fn draw(chart: &SpanChart) -> Result<Drawn, DrawingError> {
    bounded(chart.rows.len(), MOST)?;
    bounded(chart.ticks.len(), MOST)?;
    let fonts = Fonts::read()?;
    let mut canvas = Canvas::new();
    let top = canvas.title(&fonts, &chart.title);
    let entries = [(PLANNED, chart.planned.as_str()), (ACTUAL, chart.actual.as_str())];
    let top = legend::draw(&mut canvas, &fonts, top, &entries) + 16.0;
    let today_room = if chart.today.is_some() { STRONG.line() + 16.0 } else { 0.0 };
    let ticks_room = if chart.ticks.is_empty() { 0.0 } else { SMALL.line() + 8.0 };

    let rows = count(chart.rows.len());
    let top = top + ticks_room;
    let height = row_height(rows, PAGE - top - today_room);
    let labels = label_width(&fonts, chart.rows.iter().map(|row| row.label.as_str()));
    let left = MARGIN + labels + 30.0;
    let plot = Area { left, top, width: WIDTH - MARGIN - 10.0 - left, height: rows * height };
    let plan = Plan { plot, days: days(chart) };
    plan.ticks(&mut canvas, &fonts, &chart.ticks);
    for (index, row) in chart.rows.iter().enumerate() {
        let place = Area { top: top + count(index) * height, height, ..plot };
        canvas.stroke((MARGIN, place.bottom()), (plot.right(), place.bottom()), &thin(GRID));
        label(&mut canvas, &fonts, &row.label, place, labels);
        plan.row(&mut canvas, row, place, chart.today.as_ref().map(|today| today.0));
    }
    if let Some((day, words)) = &chart.today {
        plan.today(&mut canvas, &fonts, *day, words);
    }
    canvas.draw(plot.bottom() + today_room + MARGIN * 0.7)
}

fn thin(colour: &str) -> String {
    format!(r#"stroke="{colour}" stroke-width="2""#)
}

/// All days that the chart must hold.
fn days(chart: &SpanChart) -> Option<Days> {
    let planned = chart.rows.iter().filter_map(|row| row.planned).flat_map(|(from, until)| [from, until]);
    let actual = chart.rows.iter().filter_map(|row| row.actual);
    let actual = actual.flat_map(|(from, until)| [from, until.unwrap_or(from)]);
    let ticks = chart.ticks.iter().map(|tick| tick.0);
    Days::of(planned.chain(actual).chain(ticks).chain(chart.today.iter().map(|today| today.0)))
}

/// Where days stand.
struct Plan {
    plot: Area,
    days: Option<Days>,
}

impl Plan {
    fn x(&self, day: NaiveDate) -> f64 {
        let share = self.days.map_or(0.5, |days| days.share(day));
        // A little air at both ends.
        self.plot.left + 16.0 + share * (self.plot.width - 32.0)
    }

    fn ticks(&self, canvas: &mut Canvas, fonts: &Fonts, ticks: &[(NaiveDate, String)]) {
        let mut ticks: Vec<_> = ticks.iter().map(|(day, words)| (self.x(*day), words)).collect();
        ticks.sort_by(|a, b| a.0.total_cmp(&b.0));
        let mut free_from = self.plot.left - 100.0;
        for (x, words) in ticks {
            canvas.stroke((x, self.plot.top), (x, self.plot.bottom()), &thin(GRID));
            let words = fonts.fitted(words, SMALL, 300.0);
            let half = fonts.width(&words, SMALL) / 2.0;
            let middle = x.min(WIDTH - MARGIN / 2.0 - half);
            if middle - half >= free_from {
                canvas.words(&words, (middle, self.plot.top - 14.0), SMALL, Anchor::Middle, SOFT);
                free_from = middle + half + APART;
            }
        }
    }

    fn row(&self, canvas: &mut Canvas, row: &SpanRow, place: Area, today: Option<NaiveDate>) {
        if let Some((from, until)) = row.planned {
            canvas.rectangle(self.span(from, until, place, 0.2), PLANNED);
        }
        match row.actual {
            Some((from, Some(until))) => canvas.rectangle(self.span(from, until, place, 0.34), ACTUAL),
            Some((from, None)) => {
                let until = today.filter(|today| *today > from).unwrap_or(from);
                let area = self.span(from, until, place, 0.34);
                canvas.rectangle(area, ACTUAL);
                // Beyond the line of today, so that the line does not cut it.
                let off = if Some(until) == today { 9.0 } else { -1.0 };
                let (x, middle) = (area.right() + off, area.top + area.height / 2.0);
                let reach = area.height * 0.85;
                let arrow = [(x, middle - reach), (x + ARROW, middle), (x, middle + reach)];
                canvas.corners("polygon", &arrow, ACTUAL);
            }
            None => {}
        }
    }

    /// The place of a span, with this share of the row left free above and below.
    fn span(&self, from: NaiveDate, until: NaiveDate, place: Area, inset: f64) -> Area {
        let (left, right) = (self.x(from.min(until)), self.x(from.max(until)));
        let free = place.height * inset;
        Area {
            left,
            top: place.top + free,
            width: (right - left).max(LEAST),
            height: place.height - 2.0 * free,
        }
    }

    /// A line through all rows with its words below it, away from the words of the axis.
    fn today(&self, canvas: &mut Canvas, fonts: &Fonts, day: NaiveDate, words: &str) {
        let x = self.x(day);
        let words = fonts.fitted(words, STRONG, 500.0);
        let half = fonts.width(&words, STRONG) / 2.0;
        let middle = x.min(WIDTH - MARGIN - half).max(MARGIN + half);
        let foot = self.plot.bottom() + 12.0;
        // White beneath, so that it is seen on a filled span.
        canvas.stroke((x, self.plot.top), (x, foot), r##"stroke="#ffffff" stroke-width="9""##);
        let look = format!(r#"stroke="{INK}" stroke-width="4" stroke-dasharray="10 6""#);
        canvas.stroke((x, self.plot.top), (x, foot), &look);
        canvas.words(&words, (middle, foot + STRONG.size), STRONG, Anchor::Middle, INK);
    }
}
