//! The general holidays of the Netherlands, computed for any year.
//!
//! Source: Algemene termijnenwet, article 3, for the days; the Gregorian computus for Easter, on which five others
//! hang. Eerste Paasdag and eerste Pinksterdag are Sundays and so not in the act; they are here because everybody
//! calls them holidays. Deliberately absent: school holidays and recesses, and the days before or after a holiday that
//! are declared equal to one for a few years at a time: those are entered.

use chrono::{Datelike, NaiveDate, TimeDelta, Weekday};

use crate::words::vocabulary;

vocabulary! {
    /// A holiday, in the order of the year.
    Holiday {
        NewYear = "nieuwjaarsdag", GoodFriday = "goede-vrijdag", Easter = "eerste-paasdag",
        EasterMonday = "tweede-paasdag", Kingsday = "koningsdag", Ascension = "hemelvaartsdag",
        Liberation = "bevrijdingsdag", Pentecost = "eerste-pinksterdag", PentecostMonday = "tweede-pinksterdag",
        Christmas = "eerste-kerstdag", BoxingDay = "tweede-kerstdag",
    }
}

impl Holiday {
    /// Whether it is a general holiday. Goede Vrijdag is none: offices are often closed, and for terms in an act it
    /// counts as one.
    pub fn general(self) -> bool {
        self != Self::GoodFriday
    }
}

/// The years for which holidays are computed: from the first whole year of the Gregorian calendar.
const YEARS: std::ops::RangeInclusive<i32> = 1583..=9999;

/// The holidays of a year, in order of date; none outside the years 1583 to 9999.
///
/// Koningsdag is the day as it has been since 2014. Where Hemelvaartsdag falls on 5 May, as in 2016, both are given,
/// Hemelvaartsdag first: on that one everybody is free.
pub fn holidays(year: i32) -> Vec<(NaiveDate, Holiday)> {
    let Some(easter) = easter(year) else { return Vec::new() };
    let on = |month, day| NaiveDate::from_ymd_opt(year, month, day);
    let from_easter = |days| easter.checked_add_signed(TimeDelta::days(days));
    let days = [
        (on(1, 1), Holiday::NewYear),
        (from_easter(-2), Holiday::GoodFriday),
        (Some(easter), Holiday::Easter),
        (from_easter(1), Holiday::EasterMonday),
        (kingsday(year), Holiday::Kingsday),
        (from_easter(39), Holiday::Ascension),
        (on(5, 5), Holiday::Liberation),
        (from_easter(49), Holiday::Pentecost),
        (from_easter(50), Holiday::PentecostMonday),
        (on(12, 25), Holiday::Christmas),
        (on(12, 26), Holiday::BoxingDay),
    ];
    let mut days: Vec<_> = days.into_iter().filter_map(|(day, holiday)| Some((day?, holiday))).collect();
    days.sort_unstable();
    days
}

/// The holiday on this day, if it is one.
pub fn holiday(day: NaiveDate) -> Option<Holiday> {
    holidays(day.year()).into_iter().find(|(date, _)| *date == day).map(|(_, holiday)| holiday)
}

/// Whether the day is a Saturday or a Sunday.
pub fn weekend(day: NaiveDate) -> bool {
    matches!(day.weekday(), Weekday::Sat | Weekday::Sun)
}

/// 27 April, or the day before when that is a Sunday.
fn kingsday(year: i32) -> Option<NaiveDate> {
    let birthday = NaiveDate::from_ymd_opt(year, 4, 27)?;
    if birthday.weekday() == Weekday::Sun { birthday.pred_opt() } else { Some(birthday) }
}

/// Easter Sunday: the first Sunday after the first full moon of the church on or after 21 March.
///
/// The moon is not observed but counted, in cycles of nineteen years with the corrections of 1582.
fn easter(year: i32) -> Option<NaiveDate> {
    if !YEARS.contains(&year) {
        return None;
    }
    let century = year / 100;
    let place_in_cycle = year % 19;
    let leap_days_left_out = century - century / 4;
    let drift_of_the_moon = (8 * century + 13) / 25;
    let moon = (19 * place_in_cycle + leap_days_left_out - drift_of_the_moon + 15) % 30;
    // Two exceptions keep the full moon from falling later than 18 April, and from doing so twice in a cycle.
    let late = moon == 29 || (moon == 28 && place_in_cycle > 10);
    let full_moon = NaiveDate::from_ymd_opt(year, 3, 21)?
        .checked_add_signed(TimeDelta::days(i64::from(moon) - i64::from(late)))?;
    let to_sunday = 7 - i64::from(full_moon.weekday().num_days_from_sunday());
    full_moon.checked_add_signed(TimeDelta::days(to_sunday))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn of(year: i32, which: Holiday) -> NaiveDate {
        holidays(year).into_iter().find(|(_, holiday)| *holiday == which).unwrap().0
    }

    #[test]
    fn easter_falls_where_the_almanac_says() {
        for (year, easter) in [
            (1818, "1818-03-22"),
            (1943, "1943-04-25"),
            (1954, "1954-04-18"),
            (1981, "1981-04-19"),
            (2000, "2000-04-23"),
            (2008, "2008-03-23"),
            (2016, "2016-03-27"),
            (2019, "2019-04-21"),
            (2024, "2024-03-31"),
            (2025, "2025-04-20"),
            (2026, "2026-04-05"),
            (2027, "2027-03-28"),
            (2028, "2028-04-16"),
            (2038, "2038-04-25"),
            (2049, "2049-04-18"),
            (2076, "2076-04-19"),
        ] {
            assert_eq!(of(year, Holiday::Easter), day(easter), "{year}");
        }
    }

    #[test]
    fn a_whole_year_is_as_on_the_calendar() {
        let expected = [
            ("2026-01-01", Holiday::NewYear),
            ("2026-04-03", Holiday::GoodFriday),
            ("2026-04-05", Holiday::Easter),
            ("2026-04-06", Holiday::EasterMonday),
            ("2026-04-27", Holiday::Kingsday),
            ("2026-05-05", Holiday::Liberation),
            ("2026-05-14", Holiday::Ascension),
            ("2026-05-24", Holiday::Pentecost),
            ("2026-05-25", Holiday::PentecostMonday),
            ("2026-12-25", Holiday::Christmas),
            ("2026-12-26", Holiday::BoxingDay),
        ];
        assert_eq!(holidays(2026), expected.map(|(date, holiday)| (day(date), holiday)));
    }

    #[test]
    fn koningsdag_is_never_on_a_sunday() {
        assert_eq!(of(2025, Holiday::Kingsday), day("2025-04-26"), "27 April 2025 is a Sunday");
        assert_eq!(of(2027, Holiday::Kingsday), day("2027-04-27"));
        assert_eq!(of(2031, Holiday::Kingsday), day("2031-04-26"), "27 April 2031 is a Sunday");
    }

    #[test]
    fn a_day_knows_its_holiday_and_an_ordinary_day_has_none() {
        assert_eq!(holiday(day("2027-05-06")), Some(Holiday::Ascension));
        assert_eq!(holiday(day("2027-05-07")), None, "the Friday after is no holiday by itself");
        assert_eq!(holiday(day("2025-04-27")), None, "Koningsdag was celebrated the day before");
        assert_eq!(
            holiday(day("2016-05-05")),
            Some(Holiday::Ascension),
            "of two on one day, the one that is free"
        );
        assert_eq!(holidays(2016).len(), Holiday::ALL.len(), "and the other is listed too");
    }

    #[test]
    fn goede_vrijdag_is_named_but_is_no_general_holiday() {
        assert_eq!(holiday(day("2027-03-26")), Some(Holiday::GoodFriday));
        let special: Vec<_> = Holiday::ALL.iter().filter(|holiday| !holiday.general()).collect();
        assert_eq!(special, [&Holiday::GoodFriday]);
    }

    #[test]
    fn saturday_and_sunday_are_the_weekend() {
        assert!(weekend(day("2026-11-28")) && weekend(day("2026-11-29")));
        assert!(!weekend(day("2026-11-27")) && !weekend(day("2026-11-30")));
    }

    #[test]
    fn a_year_before_the_calendar_has_no_holidays() {
        for year in [i32::MIN, -1, 0, 1582, 10_000, i32::MAX] {
            assert_eq!(holidays(year), [], "{year}");
        }
        assert_eq!(holiday(NaiveDate::MAX), None);
    }

    proptest! {
        #[test]
        fn easter_is_a_sunday_between_22_march_and_25_april(year in YEARS) {
            let easter = of(year, Holiday::Easter);
            prop_assert_eq!(easter.weekday(), Weekday::Sun);
            let bounds = (NaiveDate::from_ymd_opt(year, 3, 22).unwrap(), NaiveDate::from_ymd_opt(year, 4, 25).unwrap());
            prop_assert!(bounds.0 <= easter && easter <= bounds.1, "{easter}");
            prop_assert!(holidays(year).is_sorted(), "in order of date");
            prop_assert_eq!(holidays(year).len(), 11, "every holiday, every year");
        }
    }
}
