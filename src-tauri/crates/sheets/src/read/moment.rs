//! Numbers and moments as a person reads them. Excel counts moments in days and only the look of a cell says so.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Timelike};

/// What the look of a cell makes of its number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Look {
    /// A day, a time, or both.
    Moment,
    /// Hours that go on counting after a day.
    Duration,
}

/// From which day a workbook counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Epoch {
    /// The last day of 1899 is zero, and a day that never was, 29 February 1900, is counted.
    Windows,
    /// The first day of 1904 is zero.
    Mac,
}

/// The day after the last that Excel knows, 31 December 9999.
const LAST: f64 = 2_958_466.0;
const DAY: i64 = 86_400;

/// A number without the noise behind its fifteenth digit, as Excel shows it.
pub(super) fn number(value: f64) -> String {
    if !value.is_finite() {
        return String::new();
    }
    let rounded: f64 = format!("{value:.14e}").parse().unwrap_or(value);
    match rounded {
        0.0 => "0".to_owned(),
        plain if (1e-9..1e21).contains(&plain.abs()) => plain.to_string(),
        extreme => format!("{extreme:e}"),
    }
}

/// A number that stands for a moment. What is outside the days Excel knows stays a number.
pub(super) fn moment(value: f64, look: Look, epoch: Epoch) -> String {
    if !(0.0..LAST).contains(&value) {
        return number(value);
    }
    // Counted in whole seconds: 14:30 is stored as a fraction that is just below or above it.
    #[expect(clippy::cast_possible_truncation, reason = "at most 2958466 days, checked above")]
    let seconds = (value * 86_400.0).round() as i64;
    if look == Look::Duration {
        return clock(seconds);
    }
    let (days, time) = (seconds.div_euclid(DAY), seconds.rem_euclid(DAY));
    let day = match (epoch, days) {
        (_, 0) => return clock(time),
        (Epoch::Windows, 60) => "1900-02-29".to_owned(),
        (Epoch::Windows, ..60) => day_after(1899, 12, 31, days),
        (Epoch::Windows, _) => day_after(1899, 12, 30, days),
        (Epoch::Mac, _) => day_after(1904, 1, 1, days),
    };
    if time == 0 { day } else { format!("{day} {}", clock(time)) }
}

fn day_after(year: i32, month: u32, day: u32, days: i64) -> String {
    let first = NaiveDate::from_ymd_opt(year, month, day);
    let day = first.zip(TimeDelta::try_days(days)).and_then(|(first, days)| first.checked_add_signed(days));
    day.map(|day| day.to_string()).unwrap_or_default()
}

/// Hours and minutes, and the seconds when there are any.
fn clock(seconds: i64) -> String {
    let (hours, minutes, rest) = (seconds / 3_600, seconds / 60 % 60, seconds % 60);
    if rest == 0 { format!("{hours:02}:{minutes:02}") } else { format!("{hours:02}:{minutes:02}:{rest:02}") }
}

/// A moment that is written out already, in the same form as the others; anything else as it is.
pub(super) fn iso(text: &str) -> String {
    if let Ok(moment) = text.trim_end_matches('Z').parse::<NaiveDateTime>() {
        let time = i64::from(moment.time().num_seconds_from_midnight());
        return if moment.time() == NaiveTime::MIN {
            moment.date().to_string()
        } else {
            format!("{} {}", moment.date(), clock(time))
        };
    }
    text.to_owned()
}

/// A duration such as `PT14H30M00S`, as hours and minutes; anything else as it is.
pub(super) fn iso_duration(text: &str) -> String {
    let seconds = || {
        let (mut seconds, mut digits) = (0_i64, String::new());
        for character in text.strip_prefix("PT")?.chars() {
            let unit = match character {
                '0'..='9' | '.' | ',' => {
                    digits.push(character);
                    continue;
                }
                'H' => 3_600,
                'M' => 60,
                'S' => 1,
                _ => return None,
            };
            let whole: i64 = digits.split(['.', ',']).next()?.parse().ok()?;
            seconds = whole.checked_mul(unit)?.checked_add(seconds)?;
            digits.clear();
        }
        digits.is_empty().then_some(seconds)
    };
    seconds().map_or_else(|| text.to_owned(), clock)
}

/// What a number format that Excel knows by number makes of a number (ECMA-376 part 1, 18.8.30).
pub(super) fn built_in(id: u16) -> Option<Look> {
    match id {
        14..=22 | 27..=36 | 45 | 47 | 50..=58 => Some(Look::Moment),
        46 => Some(Look::Duration),
        _ => None,
    }
}

/// What a number format makes of a number: only its first part counts, and only letters that are no literal text.
pub(super) fn custom(format: &str) -> Option<Look> {
    let mut characters = format.chars();
    while let Some(character) = characters.next() {
        match character.to_ascii_lowercase() {
            ';' => return None,
            '"' => drop(characters.by_ref().find(|next| *next == '"')),
            '\\' | '_' | '*' => drop(characters.next()),
            '[' => {
                let inside: String = characters.by_ref().take_while(|next| *next != ']').collect();
                let inside = inside.to_ascii_lowercase();
                let counts = |unit: char| !inside.is_empty() && inside.chars().all(|next| next == unit);
                if counts('h') || counts('m') || counts('s') {
                    return Some(Look::Duration);
                }
            }
            'd' | 'm' | 'y' | 'h' | 's' => return Some(Look::Moment),
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_reads_as_in_excel() {
        let cases = [(12.0, "12"), (12.5, "12.5"), (0.1 + 0.2, "0.3"), (-0.0, "0"), (1e300, "1e300")];
        for (value, text) in cases {
            assert_eq!(number(value), text);
        }
        assert_eq!(number(f64::NAN), "", "no number shows nothing");
    }

    #[test]
    fn a_moment_reads_as_a_day_and_a_time() {
        let shown = |value| moment(value, Look::Moment, Epoch::Windows);
        let cases = [
            (46_354.0, "2026-11-28"),
            (46_354.604_166_666_664, "2026-11-28 14:30"),
            (0.604_166_666_7, "14:30"),
            (1.0, "1900-01-01"),
            (60.0, "1900-02-29"),
            (61.0, "1900-03-01"),
            (-3.0, "-3"),
            (9e9, "9000000000"),
        ];
        for (value, text) in cases {
            assert_eq!(shown(value), text, "for {value}");
        }
        assert_eq!(moment(1.5, Look::Duration, Epoch::Windows), "36:00");
        assert_eq!(moment(44_892.0, Look::Moment, Epoch::Mac), "2026-11-28");
    }

    #[test]
    fn only_letters_that_count_make_a_date() {
        for format in ["dd-mm-yyyy", "[$-413]d mmmm yyyy", "h:mm", "[Red]yyyy", "\"op \"d-m"] {
            assert_eq!(custom(format), Some(Look::Moment), "{format}");
        }
        for format in ["0.00", "General", "\"dagen\" 0", "\\d 0", "[Red]0;d", "[$€-413] #,##0.00", "_d0"] {
            assert_eq!(custom(format), None, "{format}");
        }
        assert_eq!(custom("[hh]:mm"), Some(Look::Duration));
    }

    #[test]
    fn what_is_written_out_gets_the_same_form() {
        assert_eq!(iso("2026-11-28T00:00:00"), "2026-11-28");
        assert_eq!(iso("2026-11-28T14:30:00.000"), "2026-11-28 14:30");
        assert_eq!(iso("2026-11-28"), "2026-11-28");
        assert_eq!(iso_duration("PT36H05M00S"), "36:05");
        assert_eq!(iso_duration("P1D"), "P1D");
    }
}
