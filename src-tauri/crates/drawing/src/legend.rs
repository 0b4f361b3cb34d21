//! What the looks in a chart mean, above it.

use crate::canvas::{Anchor, Area, Canvas, INK, MARGIN, WIDTH};
use crate::fonts::{BODY, Fonts};

const SWATCH: f64 = 44.0;
const SWATCH_HEIGHT: f64 = 28.0;
const GAP: f64 = 14.0;
const BETWEEN: f64 = 48.0;
const LINE: f64 = 46.0;

/// Draws each look with its words, on as many lines as needed. Returns where the room below begins.
pub(crate) fn draw(canvas: &mut Canvas, fonts: &Fonts, top: f64, entries: &[(&str, &str)]) -> f64 {
    let (mut left, mut top) = (MARGIN, top);
    for (look, name) in entries {
        let words = fonts.fitted(name, BODY, WIDTH - 2.0 * MARGIN - SWATCH - GAP);
        let width = SWATCH + GAP + fonts.width(&words, BODY);
        if left > MARGIN && left + width > WIDTH - MARGIN {
            left = MARGIN;
            top += LINE;
        }
        let area = Area { left, top: top + 6.0, width: SWATCH, height: SWATCH_HEIGHT };
        canvas.rectangle(area, look);
        let base = top + 6.0 + f64::midpoint(SWATCH_HEIGHT, BODY.capital());
        canvas.words(&words, (left + SWATCH + GAP, base), BODY, Anchor::Start, INK);
        left += width + BETWEEN;
    }
    if entries.is_empty() { top } else { top + LINE }
}
