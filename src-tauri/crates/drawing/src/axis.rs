//! Round numbers along an axis, and where values and days stand on it.

use chrono::{Datelike, NaiveDate};

/// About so many steps from one end to the other.
const STEPS: f64 = 5.0;
/// A smaller difference than this is drawn as if it were this large.
const LEAST: f64 = 1e-9;

/// A range that begins and ends at round numbers.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Axis {
    pub(crate) low: f64,
    pub(crate) high: f64,
    step: f64,
}

impl Axis {
    /// The axis that holds both values.
    pub(crate) fn around(low: f64, high: f64) -> Self {
        let least = (low.abs().max(high.abs()) * 1e-6).max(LEAST);
        let (low, high) = if high - low < least { (low - least, high + least) } else { (low, high) };
        let step = round_step((high - low) / STEPS);
        Self { low: (low / step).floor() * step, high: (high / step).ceil() * step, step }
    }

    /// The axis for counts: from nothing, in whole steps.
    pub(crate) fn counting(high: f64) -> Self {
        let high = high.max(1.0);
        let step = round_step(high / STEPS).max(1.0);
        Self { low: 0.0, high, step }
    }

    /// The round numbers on it, with their words.
    pub(crate) fn ticks(self) -> Vec<(f64, String)> {
        let decimals = (0..12).find(|d| is_whole(self.step, *d)).unwrap_or(12);
        (0..=12)
            .map(|number| self.low + self.step * f64::from(number))
            .take_while(|value| *value <= self.high + self.step / 1000.0)
            .map(|value| if value.abs() < self.step / 2.0 { 0.0 } else { value })
            .map(|value| (value, in_words(value, decimals)))
            .collect()
    }

    /// Where a value stands: 0 at the low end, 1 at the high end.
    pub(crate) fn share(self, value: f64) -> f64 {
        (value - self.low) / (self.high - self.low)
    }
}

/// The first of 1, 2, 5 times a power of ten that is no smaller. Without logarithms, which differ per machine.
fn round_step(raw: f64) -> f64 {
    let mut power = 1.0;
    while power * 10.0 <= raw {
        power *= 10.0;
    }
    while power > raw {
        power /= 10.0;
    }
    [1.0, 2.0, 5.0].map(|times| times * power).into_iter().find(|step| *step >= raw).unwrap_or(10.0 * power)
}

fn is_whole(step: f64, decimals: i32) -> bool {
    let scaled = step * 10_f64.powi(decimals);
    (scaled - scaled.round()).abs() < 1e-6 && scaled.round() > 0.0
}

/// A decimal comma and points between thousands.
fn in_words(value: f64, decimals: i32) -> String {
    let plain = format!("{:.*}", usize::try_from(decimals).unwrap_or(0), value.abs());
    let (whole, part) = plain.split_once('.').unwrap_or((&plain, ""));
    let mut words = if value < 0.0 { "−".to_owned() } else { String::new() };
    for (index, digit) in whole.chars().enumerate() {
        if index > 0 && (whole.len() - index).is_multiple_of(3) {
            words.push('.');
        }
        words.push(digit);
    }
    if !part.is_empty() {
        words.push(',');
        words.push_str(part);
    }
    words
}

/// A range of days; a single day stands in the middle.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Days {
    first: f64,
    last: f64,
}

impl Days {
    pub(crate) fn of(days: impl Iterator<Item = NaiveDate> + Clone) -> Option<Self> {
        let (first, last) = (days.clone().min()?, days.max()?);
        let (first, last) = (f64::from(first.num_days_from_ce()), f64::from(last.num_days_from_ce()));
        Some(if first < last { Self { first, last } } else { Self { first: first - 1.0, last: last + 1.0 } })
    }

    /// Where a day stands: 0 at the first, 1 at the last.
    pub(crate) fn share(self, day: NaiveDate) -> f64 {
        (f64::from(day.num_days_from_ce()) - self.first) / (self.last - self.first)
    }
}
