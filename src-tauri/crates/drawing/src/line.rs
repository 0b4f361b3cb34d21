//! Measurements over time.

use crate::axis::{Axis, Days};
use crate::canvas::{AXIS, Anchor, Area, BLUE, Canvas, GRID, INK, MARGIN, SOFT, WIDTH};
use crate::fonts::{BODY, Fonts, SMALL, STRONG, Style};
use crate::{DrawingError, Drawn, LineChart, MOST, Point, bounded};

/// No measurement of people or money is larger; beyond it neighbours can no longer be told apart.
const LARGEST: f64 = 1e15;
const HEIGHT: f64 = 560.0;
/// With more points only the first, the last and the extremes carry their value.
const FEW: usize = 12;
/// With more points than this their dots are smaller.
const CROWD: usize = 60;
/// An axis begins at zero unless all values lie within this share of the largest.
const CLOSE: f64 = 0.3;
/// From a point to its words.
const OFF: f64 = 18.0;
const APART: f64 = 26.0;

pub(crate) fn draw(chart: &LineChart) -> Result<Drawn, DrawingError> {
    bounded(chart.points.len(), MOST)?;
    let goal = chart.goal.as_ref().map(|goal| goal.0);
    let values: Vec<f64> = chart.points.iter().map(|point| point.value).chain(goal).collect();
    if values.iter().any(|value| !value.is_finite() || value.abs() > LARGEST) {
        return Err(DrawingError::NotANumber);
    }
    let fonts = Fonts::read()?;
    let mut canvas = Canvas::new();
    let mut top = canvas.title(&fonts, &chart.title);
    let unit = fonts.fitted(&chart.unit, BODY, WIDTH - 2.0 * MARGIN);
    if !unit.is_empty() {
        canvas.words(&unit, (MARGIN, top + BODY.size * 0.8), BODY, Anchor::Start, SOFT);
        top += BODY.line();
    }

    let axis = range(&values);
    let ticks = axis.map(Axis::ticks).unwrap_or_default();
    let widest = ticks.iter().map(|tick| fonts.width(&tick.1, SMALL)).fold(0.0, f64::max);
    let left = MARGIN + widest + 20.0;
    let area = Area { left, top: top + 34.0, width: WIDTH - MARGIN - 30.0 - left, height: HEIGHT };
    grid(&mut canvas, area, axis, &ticks);

    let mut points: Vec<&Point> = chart.points.iter().collect();
    points.sort_by_key(|point| point.date);
    let days = Days::of(points.iter().map(|point| point.date));
    let place = |point: &&Point| (across(area, days, point), height(area, axis, point.value));
    let spots = points.iter().map(place).collect();
    let mut plot = Plot {
        fonts: &fonts,
        area,
        spots,
        goal: goal.map(|goal| height(area, axis, goal)),
        taken: Vec::new(),
    };
    plot.lines(&mut canvas);
    if let Some((_, words)) = &chart.goal {
        plot.goal_words(&mut canvas, words);
    }
    plot.values(&mut canvas, &points);
    plot.dates(&mut canvas, &points);
    canvas.draw(area.bottom() + 26.0 + SMALL.line() + MARGIN * 0.7)
}

/// From zero, unless that would press all values together.
fn range(values: &[f64]) -> Option<Axis> {
    let low = values.iter().copied().reduce(f64::min)?;
    let high = values.iter().copied().reduce(f64::max)?;
    let air = (high - low) * 0.15;
    Some(match (low, high) {
        (low, high) if low >= 0.0 && (high - low > high * CLOSE || high <= low) => {
            Axis::around(0.0, if high > 0.0 { high } else { 1.0 })
        }
        (low, high) if low >= 0.0 => Axis::around((low - air).max(0.0), high + air),
        (low, high) => Axis::around(low, high.max(0.0)),
    })
}

fn across(area: Area, days: Option<Days>, point: &Point) -> f64 {
    area.left + 84.0 + days.map_or(0.5, |days| days.share(point.date)) * (area.width - 132.0)
}

fn height(area: Area, axis: Option<Axis>, value: f64) -> f64 {
    area.bottom() - axis.map_or(0.5, |axis| axis.share(value)) * area.height
}

fn grid(canvas: &mut Canvas, area: Area, axis: Option<Axis>, ticks: &[(f64, String)]) {
    for (value, words) in ticks {
        let y = height(area, axis, *value);
        canvas.stroke((area.left, y), (area.right(), y), &format!(r#"stroke="{GRID}" stroke-width="2""#));
        canvas.words(words, (area.left - 16.0, y + SMALL.capital() / 2.0), SMALL, Anchor::End, SOFT);
    }
    let look = format!(r#"stroke="{AXIS}" stroke-width="3""#);
    canvas.stroke((area.left, area.bottom()), (area.right(), area.bottom()), &look);
}

/// The points in their places, and where words stand already.
struct Plot<'a> {
    fonts: &'a Fonts,
    area: Area,
    spots: Vec<(f64, f64)>,
    goal: Option<f64>,
    taken: Vec<Area>,
}

impl Plot<'_> {
    fn lines(&self, canvas: &mut Canvas) {
        if let Some(y) = self.goal {
            let look = format!(r#"stroke="{INK}" stroke-width="3" stroke-dasharray="16 10""#);
            canvas.stroke((self.area.left, y), (self.area.right(), y), &look);
        }
        if self.spots.len() > 1 {
            let look = format!(r#"fill="none" stroke="{BLUE}" stroke-width="5" stroke-linejoin="round""#);
            canvas.corners("polyline", &self.spots, &look);
        }
        let (radius, edge) = if self.spots.len() > CROWD { (4.5, 0) } else { (9.0, 3) };
        for spot in &self.spots {
            canvas.dot(*spot, radius, &format!(r##"fill="{BLUE}" stroke="#ffffff" stroke-width="{edge}""##));
        }
    }

    /// The words of the goal stand at an end of its line, above or below, where nothing else is.
    fn goal_words(&mut self, canvas: &mut Canvas, words: &str) {
        let Some(y) = self.goal else { return };
        let words = self.fonts.fitted(words, BODY, self.area.width * 0.6);
        if words.is_empty() {
            return;
        }
        let width = self.fonts.width(&words, BODY);
        let (left, right) = (self.area.left + 8.0, self.area.right() - width - 8.0);
        let (above, below) = (y - 12.0 - BODY.capital(), y + 14.0);
        let places = [(right, above), (left, above), (right, below), (left, below)].map(|(left, top)| Area {
            left,
            top,
            width,
            height: BODY.capital(),
        });
        // Best well away from the measurements, whose own words come beside them.
        let free = places.into_iter().find(|place| self.is_free(place.grown(44.0), false));
        let free = free.or_else(|| places.into_iter().find(|place| self.is_free(*place, false)));
        self.write(canvas, &words, free.unwrap_or(places[0]), BODY, INK);
    }

    fn values(&mut self, canvas: &mut Canvas, points: &[&Point]) {
        for index in most_telling(points) {
            let (Some(point), Some((x, y))) = (points.get(index), self.spots.get(index).copied()) else {
                continue;
            };
            let words = self.fonts.fitted(&point.label, STRONG, 300.0);
            let width = self.fonts.width(&words, STRONG);
            let (middle, before, after) = (x - width / 2.0, x - width + 6.0, x - 6.0);
            let (above, below) = (y - OFF - STRONG.capital(), y + OFF);
            let places = [
                (middle, above),
                (middle, below),
                (after, above),
                (before, above),
                (after, below),
                (before, below),
                (middle, above - 16.0),
                (middle, below + 16.0),
                (middle, below + 38.0),
                (middle, above - 38.0),
            ]
            .map(|(left, top)| {
                let left = left.min(WIDTH - MARGIN - width).max(self.area.left + 4.0);
                Area { left, top, width, height: STRONG.capital() }
            });
            let free = places.into_iter().find(|place| self.is_free(*place, true));
            let free = free.or_else(|| places.into_iter().find(|place| !self.is_taken(*place)));
            if let Some(place) = free.filter(|_| !words.is_empty()) {
                self.write(canvas, &words, place, STRONG, BLUE);
            }
        }
    }

    fn dates(&mut self, canvas: &mut Canvas, points: &[&Point]) {
        let last = points.len().saturating_sub(1);
        let order = [last, 0].into_iter().chain(1..last);
        let top = self.area.bottom() + 26.0;
        for index in order {
            let (Some(point), Some((x, _))) = (points.get(index), self.spots.get(index).copied()) else {
                continue;
            };
            let words = self.fonts.fitted(&point.date_label, SMALL, 320.0);
            let width = self.fonts.width(&words, SMALL);
            let left = (x - width / 2.0).min(WIDTH - MARGIN / 2.0 - width).max(MARGIN / 2.0);
            let place = Area { left, top, width, height: SMALL.capital() };
            let room = Area { left: left - APART, width: width + 2.0 * APART, ..place };
            if self.taken.iter().any(|other| room.meets(*other)) {
                continue;
            }
            let bottom = self.area.bottom();
            canvas.stroke((x, bottom), (x, bottom + 10.0), &format!(r#"stroke="{AXIS}" stroke-width="3""#));
            canvas.words(&words, (left, place.bottom()), SMALL, Anchor::Start, SOFT);
            self.taken.push(place);
        }
    }

    fn write(&mut self, canvas: &mut Canvas, words: &str, place: Area, style: Style, colour: &str) {
        canvas.words_over_lines(words, (place.left, place.bottom()), style, colour);
        self.taken.push(place);
    }

    fn is_taken(&self, place: Area) -> bool {
        let room = place.grown(8.0);
        let outside = room.bottom() > self.area.bottom() || room.top < self.area.top - 40.0;
        outside
            || self.taken.iter().any(|other| room.meets(*other))
            || self.spots.iter().any(|(x, y)| room.contains(*x, *y))
    }

    /// No words, points or lines there?
    fn is_free(&self, place: Area, beside_goal: bool) -> bool {
        let room = place.grown(5.0);
        let crosses_goal = self.goal.is_some_and(|y| beside_goal && y > room.top && y < room.bottom());
        !self.is_taken(place)
            && !crosses_goal
            && !self.spots.iter().zip(self.spots.iter().skip(1)).any(|(from, to)| crosses(room, *from, *to))
    }
}

/// Does a straight line run through the area? Looked at in steps that are finer than words.
fn crosses(area: Area, from: (f64, f64), to: (f64, f64)) -> bool {
    if to.0 < area.left || from.0 > area.right() {
        return false;
    }
    (0..=200)
        .map(|step| f64::from(step) / 200.0)
        .any(|share| area.contains(from.0 + share * (to.0 - from.0), from.1 + share * (to.1 - from.1)))
}

/// Which points carry their value, the most telling first.
fn most_telling(points: &[&Point]) -> Vec<usize> {
    let Some(last) = points.len().checked_sub(1) else { return Vec::new() };
    let by_value = |a: &usize, b: &usize| points[*a].value.total_cmp(&points[*b].value);
    let highest = (0..points.len()).max_by(by_value);
    let lowest = (0..points.len()).min_by(by_value);
    let others = if points.len() <= FEW { 0..points.len() } else { 0..0 };
    let mut order = Vec::new();
    for index in [Some(last), Some(0), highest, lowest].into_iter().flatten().chain(others) {
        if !order.contains(&index) {
            order.push(index);
        }
    }
    order
}
