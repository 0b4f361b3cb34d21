//! Civil dates as Dutch writes them.

use chrono::{Datelike, NaiveDate};

const MONTHS: [&str; 12] = [
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
];

/// 22 november 2026.
pub fn long_date(date: NaiveDate) -> String {
    let month = MONTHS.get(date.month0() as usize).copied().unwrap_or_default();
    format!("{} {month} {}", date.day(), date.year())
}

/// 22-11-2026: for narrow columns.
pub fn short_date(date: NaiveDate) -> String {
    date.format("%d-%m-%Y").to_string()
}

/// The period of a visie: "2027-2030" for whole years, else two dates.
pub fn period(start: NaiveDate, end: NaiveDate) -> String {
    let whole_years = start.ordinal() == 1 && end.month() == 12 && end.day() == 31;
    match (whole_years, start.year() == end.year()) {
        (true, true) => start.year().to_string(),
        (true, false) => format!("{}-{}", start.year(), end.year()),
        (false, _) => format!("{} tot en met {}", long_date(start), long_date(end)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn dates_are_written_out() {
        assert_eq!(long_date(day("2026-11-22")), "22 november 2026");
        assert_eq!(short_date(day("2026-03-01")), "01-03-2026");
    }

    #[test]
    fn whole_years_make_a_short_period() {
        assert_eq!(period(day("2027-01-01"), day("2030-12-31")), "2027-2030");
        assert_eq!(period(day("2027-07-01"), day("2030-06-30")), "1 juli 2027 tot en met 30 juni 2030");
    }
}
