//! Horizontal stacked bars.

use crate::axis::Axis;
use crate::canvas::{Anchor, Area, BLUE, Canvas, GRID, INK, MARGIN, PAGE, SOFT, WHITE, WIDTH, count};
use crate::fonts::{BODY, Fonts, SMALL, STRONG};
use crate::{BarChart, BarRow, DrawingError, Drawn, MOST, MOST_SERIES, bounded, legend};

/// A part of a bar: how it is filled and what its number stands on.
pub(crate) struct Look {
    svg: &'static str,
    number: &'static str,
    /// On a pattern the number needs white behind it.
    plate: bool,
}

/// The looks, in the order of the series.
pub(crate) const LOOKS: [Look; 6] = [
    Look { svg: r##"fill="#154273" stroke="#2b2f36" stroke-width="2""##, number: WHITE, plate: false },
    Look { svg: r##"fill="url(#stripes)" stroke="#2b2f36" stroke-width="2""##, number: INK, plate: true },
    Look { svg: r##"fill="#ccd1d7" stroke="#2b2f36" stroke-width="2""##, number: INK, plate: false },
    Look { svg: r##"fill="url(#dots)" stroke="#2b2f36" stroke-width="2""##, number: INK, plate: true },
    Look { svg: r##"fill="#ffffff" stroke="#2b2f36" stroke-width="2""##, number: INK, plate: false },
    Look { svg: r##"fill="#747b86" stroke="#2b2f36" stroke-width="2""##, number: WHITE, plate: false },
];

const LABELS: f64 = 500.0;
const ROOMY: f64 = 84.0;
const TIGHT: f64 = 40.0;
/// Where a row is this high, its label may take two lines.
const TWO_LINES: f64 = 74.0;

pub(crate) fn draw(chart: &BarChart) -> Result<Drawn, DrawingError> {
    bounded(chart.rows.len(), MOST)?;
    bounded(chart.series.len(), MOST_SERIES)?;
    if chart.rows.iter().any(|row| row.values.len() > chart.series.len()) {
        return Err(DrawingError::Nameless);
    }
    let fonts = Fonts::read()?;
    let mut canvas = Canvas::new();
    let top = canvas.title(&fonts, &chart.title);
    let entries: Vec<_> =
        LOOKS.iter().zip(&chart.series).map(|(look, name)| (look.svg, name.as_str())).collect();
    let top = legend::draw(&mut canvas, &fonts, top, &entries) + 20.0;

    let rows = count(chart.rows.len());
    let height = row_height(rows, PAGE - top);
    let labels = label_width(&fonts, chart.rows.iter().map(|row| row.label.as_str()));
    let left = MARGIN + labels + 24.0;
    let plot = Area { left, top, width: WIDTH - MARGIN - 10.0 - left, height: rows * height };
    let axis = Axis::counting(chart.rows.iter().map(total).fold(0.0, f64::max));
    if rows > 0.0 {
        grid(&mut canvas, plot, axis);
    }
    for (index, row) in chart.rows.iter().enumerate() {
        let place = Area { top: plot.top + count(index) * height, height, ..plot };
        label(&mut canvas, &fonts, &row.label, place, labels);
        bar(&mut canvas, &fonts, row, place, axis);
    }
    let below = if rows > 0.0 { SMALL.line() + 16.0 } else { 0.0 };
    canvas.draw(plot.bottom() + below + MARGIN * 0.7)
}

/// As roomy as the page allows.
pub(crate) fn row_height(rows: f64, room: f64) -> f64 {
    (room / rows.max(1.0)).clamp(TIGHT, ROOMY)
}

/// The room for labels: what the widest takes on two lines, or the most there is.
pub(crate) fn label_width<'l>(fonts: &Fonts, labels: impl Iterator<Item = &'l str>) -> f64 {
    labels.map(|label| fonts.width(&fonts.clean(label), BODY)).fold(60.0, f64::max).min(LABELS)
}

/// The words of a row, beside it, in the middle of its height.
pub(crate) fn label(canvas: &mut Canvas, fonts: &Fonts, text: &str, row: Area, width: f64) {
    let most = if row.height >= TWO_LINES { 2 } else { 1 };
    // A line that measures exactly the room must not be broken by a rounding.
    let lines = fonts.lines(text, BODY, width + 0.5, most);
    let block = count(lines.len().saturating_sub(1)) * BODY.line() + BODY.capital();
    let mut base = row.top + (row.height - block) / 2.0 + BODY.capital();
    for line in lines {
        canvas.words(&line, (MARGIN, base), BODY, Anchor::Start, INK);
        base += BODY.line();
    }
}

fn total(row: &BarRow) -> f64 {
    row.values.iter().map(|value| f64::from(*value)).sum()
}

fn grid(canvas: &mut Canvas, plot: Area, axis: Axis) {
    for (value, words) in axis.ticks() {
        let x = plot.left + axis.share(value) * plot.width;
        canvas.stroke((x, plot.top), (x, plot.bottom()), &format!(r#"stroke="{GRID}" stroke-width="2""#));
        let base = plot.bottom() + 10.0 + SMALL.size;
        canvas.words(&words, (x, base), SMALL, Anchor::Middle, SOFT);
    }
}

fn bar(canvas: &mut Canvas, fonts: &Fonts, row: &BarRow, place: Area, axis: Axis) {
    let inset = (place.height * 0.17).max(5.0);
    let (top, height) = (place.top + inset, place.height - 2.0 * inset);
    if total(row) == 0.0 {
        let foot = Area { left: place.left - 2.0, top, width: 4.0, height };
        canvas.rectangle(foot, &format!(r#"fill="{BLUE}""#));
        let middle = top + f64::midpoint(height, STRONG.capital());
        canvas.words("0", (place.left + 16.0, middle), STRONG, Anchor::Start, SOFT);
        return;
    }
    let mut left = place.left;
    for (value, look) in row.values.iter().zip(&LOOKS) {
        let width = axis.share(f64::from(*value)) * place.width;
        if *value == 0 {
            continue;
        }
        let part = Area { left, top, width, height };
        canvas.rectangle(part, look.svg);
        number(canvas, fonts, *value, part, look);
        left += width;
    }
}

/// The number in a part of a bar, where it fits.
fn number(canvas: &mut Canvas, fonts: &Fonts, value: u32, part: Area, look: &Look) {
    let words = value.to_string();
    let (width, height) = (fonts.width(&words, STRONG), STRONG.capital());
    if width + 20.0 > part.width {
        return;
    }
    let left = part.left + (part.width - width) / 2.0;
    let written = Area { left, top: part.top + (part.height - height) / 2.0, width, height };
    if look.plate {
        canvas.rectangle(written.grown(6.0), r##"rx="4" fill="#ffffff""##);
    }
    canvas.words(&words, (left, written.bottom()), STRONG, Anchor::Start, look.number);
}
