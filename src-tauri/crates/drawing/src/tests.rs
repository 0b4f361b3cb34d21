//! Charts are drawn, always the same, and never fail on what is few, many or strange.

use std::path::Path;

use chrono::{Days, NaiveDate};

use crate::*;

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

fn point(date: NaiveDate, value: f64) -> Point {
    let label = format!("{value:.1}").replace('.', ",");
    Point { date, value, label: format!("{label} weken"), date_label: date.format("%d-%m-%Y").to_string() }
}

fn lines(count: u32) -> LineChart {
    let swing = |n: u32| 9.0 - f64::from(n) * 0.15 + f64::from(n * 7 % 5) * 0.6;
    let points = (0..count).map(|n| point(day(2024, 1, 15) + Days::new(u64::from(n) * 45), swing(n)));
    LineChart {
        title: "Wachttijd tot de eerste afspraak bij specialistische jeugdhulp".to_owned(),
        unit: "in weken, gemiddeld per kwartaal".to_owned(),
        goal: Some((6.0, "Streefwaarde: ≤ 6 weken in 2027".to_owned())),
        points: points.collect(),
    }
}

fn bars(count: u32) -> BarChart {
    let label = |n: u32| match n % 4 {
        0 => format!("{}. Toegang en lokale teams", n + 1),
        1 => format!(
            "{}. Beschikbaarheid van jeugdhulp met verblijf, zo dicht mogelijk bij huis en naar de aard van de vraag",
            n + 1
        ),
        2 => format!("{}. Crisis", n + 1),
        _ => format!("{}. Inkoop & contractering <regio>", n + 1),
    };
    let values = |n: u32| vec![n * 5 % 13, n * 3 % 4, n % 6, n * 7 % 3];
    BarChart {
        title: "Hoever de afspraken zijn uitgewerkt".to_owned(),
        series: ["Voldoet", "Voldoet deels", "Voldoet niet", "Nog niet beoordeeld"]
            .map(str::to_owned)
            .to_vec(),
        rows: (0..count).map(|n| BarRow { label: label(n), values: values(n) }).collect(),
    }
}

fn spans(count: u32) -> SpanChart {
    let row = |n: u32| {
        let from = day(2026, 1, 10) + Days::new(u64::from(n) * 17);
        let until = from + Days::new(60 + u64::from(n * 13 % 70));
        let begun = from + Days::new(u64::from(n * 5 % 20));
        let actual = match n % 4 {
            0 | 1 => Some((begun, Some(until + Days::new(u64::from(n * 9 % 30))))),
            2 => Some((begun, None)),
            _ => None,
        };
        let label =
            format!("Stap {}: consultatie van jongeren, ouders en aanbieders in de hele regio", n + 1);
        SpanRow {
            label: label.chars().take(20 + usize::try_from(n * 11 % 60).unwrap()).collect(),
            planned: Some((from, until)),
            actual,
        }
    };
    let months = ["jan", "mrt", "mei", "jul", "sep", "nov"];
    let ticks = (1..=11).step_by(2).zip(months).map(|(m, name)| (day(2026, m, 1), format!("{name} 2026")));
    SpanChart {
        title: "Planning en voortgang".to_owned(),
        planned: "Gepland".to_owned(),
        actual: "Werkelijk".to_owned(),
        today: Some((day(2026, 6, 12), "Vandaag, 12 juni".to_owned())),
        rows: (0..count).map(row).collect(),
        ticks: ticks.collect(),
    }
}

/// The size that the file itself gives.
fn size(png: &[u8]) -> (u32, u32) {
    assert_eq!(png[..8], *b"\x89PNG\r\n\x1a\n");
    let number = |at: usize| u32::from_be_bytes(png[at..at + 4].try_into().unwrap());
    (number(16), number(20))
}

fn check(drawn: &Drawn) {
    assert_eq!(size(&drawn.png), (drawn.width, drawn.height));
    assert_eq!(drawn.width, 1600);
    assert!((80..=12_000).contains(&drawn.height), "{}", drawn.height);
}

#[test]
fn the_same_chart_gives_the_same_bytes() {
    assert_eq!(line_chart(&lines(6)).unwrap(), line_chart(&lines(6)).unwrap());
    assert_eq!(bar_chart(&bars(6)).unwrap(), bar_chart(&bars(6)).unwrap());
    assert_eq!(span_chart(&spans(6)).unwrap(), span_chart(&spans(6)).unwrap());
}

#[test]
fn few_and_many_are_drawn() {
    for count in [0, 1, 200] {
        check(&line_chart(&lines(count)).unwrap());
        check(&bar_chart(&bars(count)).unwrap());
        check(&span_chart(&spans(count)).unwrap());
    }
    assert!(matches!(line_chart(&lines(201)), Err(DrawingError::TooMany { most: 200, given: 201 })));
    assert!(matches!(bar_chart(&bars(201)), Err(DrawingError::TooMany { .. })));
    assert!(matches!(span_chart(&spans(201)), Err(DrawingError::TooMany { .. })));
}

#[test]
fn what_is_no_number_is_refused() {
    for value in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY, f64::MAX] {
        let mut chart = lines(3);
        chart.points[1].value = value;
        assert!(matches!(line_chart(&chart), Err(DrawingError::NotANumber)));
        let mut chart = lines(3);
        chart.goal = Some((value, String::new()));
        assert!(matches!(line_chart(&chart), Err(DrawingError::NotANumber)));
    }
}

#[test]
fn extreme_values_are_drawn() {
    let sets: [&[f64]; 7] = [
        &[0.0],
        &[0.0, 0.0],
        &[-5.0, -2.0],
        &[-1e15, 1e15],
        &[1e15, 1e15 - 1.0],
        &[f64::MIN_POSITIVE, 5e-324],
        &[99.999_999_999, 100.0],
    ];
    for set in sets {
        let mut chart = lines(0);
        chart.goal = None;
        chart.points = set.iter().map(|value| point(day(2026, 1, 1), *value)).collect();
        check(&line_chart(&chart).unwrap());
        chart.points[0].date = NaiveDate::MIN;
        chart.points.push(point(NaiveDate::MAX, 1.0));
        check(&line_chart(&chart).unwrap());
    }
    let mut chart = bars(1);
    chart.rows[0].values = vec![u32::MAX, u32::MAX, 1];
    check(&bar_chart(&chart).unwrap());
    let mut chart = spans(1);
    chart.rows[0].planned = Some((NaiveDate::MAX, NaiveDate::MIN));
    check(&span_chart(&chart).unwrap());
}

#[test]
fn a_value_without_a_series_is_refused() {
    let mut chart = bars(2);
    chart.series.pop();
    assert!(matches!(bar_chart(&chart), Err(DrawingError::Nameless)));
    chart.series = vec!["x".to_owned(); 7];
    assert!(matches!(bar_chart(&chart), Err(DrawingError::TooMany { most: 6, given: 7 })));
}

#[test]
fn strange_words_are_drawn() {
    for words in
        ["", "<b>&\"'", "a\u{0}\u{b}\n\tb", "e\u{301}", "日本語 😀", &"lang ".repeat(500), &"w".repeat(900)]
    {
        let mut chart = lines(2);
        chart.title = words.to_owned();
        chart.unit = words.to_owned();
        chart.goal = Some((3.0, words.to_owned()));
        chart.points[0].label = words.to_owned();
        chart.points[0].date_label = words.to_owned();
        check(&line_chart(&chart).unwrap());
        let mut chart = bars(2);
        chart.series[0] = words.to_owned();
        chart.rows[0].label = words.to_owned();
        check(&bar_chart(&chart).unwrap());
        let mut chart = spans(2);
        chart.rows[0].label = words.to_owned();
        chart.ticks[0].1 = words.to_owned();
        chart.today = Some((day(2020, 1, 1), words.to_owned()));
        check(&span_chart(&chart).unwrap());
    }
}

#[test]
fn words_are_made_to_fit() {
    let fonts = crate::fonts::Fonts::read().unwrap();
    let style = crate::fonts::BODY;
    for text in ["kort", "een zin van een paar woorden", "onafgebrokenonafgebrokenonafgebroken", "ij é ≤ €"]
    {
        for width in [60.0, 120.0, 400.0] {
            let lines = fonts.lines(text, style, width, 2);
            assert!(lines.len() <= 2 && !lines.is_empty());
            assert!(lines.iter().all(|line| fonts.width(line, style) <= width), "{lines:?} in {width}");
        }
    }
    assert_eq!(fonts.lines("een twee drie", style, 1000.0, 2), ["een twee drie"]);
    assert!(fonts.fitted("een twee drie", style, 100.0).ends_with('…'));
    assert_eq!(fonts.clean("≤ ≥ € é ÿ Ł – ’ a\u{ad}b 日"), "≤ ≥ € é ÿ Ł – ’ ab ?");
}

#[test]
fn axes_have_round_numbers() {
    let words = |axis: crate::axis::Axis| axis.ticks().into_iter().map(|tick| tick.1).collect::<Vec<_>>();
    assert_eq!(words(crate::axis::Axis::around(0.0, 9.6)), ["0", "2", "4", "6", "8", "10"]);
    assert_eq!(words(crate::axis::Axis::around(-0.3, 0.2)), ["−0,3", "−0,2", "−0,1", "0,0", "0,1", "0,2"]);
    assert_eq!(
        words(crate::axis::Axis::around(0.0, 4_800.0)),
        ["0", "1.000", "2.000", "3.000", "4.000", "5.000"]
    );
    assert_eq!(words(crate::axis::Axis::counting(3.0)), ["0", "1", "2", "3"]);
}

/// Writes one picture of each kind to the folder in `REGIOVISIE_DRAWINGS`, to be looked at, or to one that goes away.
#[test]
fn pictures_to_look_at() {
    let temporary = tempfile::tempdir().unwrap();
    let folder = std::env::var("REGIOVISIE_DRAWINGS").map_or(temporary.path().to_owned(), Into::into);
    let keep = |name: &str, drawn: Drawn| std::fs::write(Path::new(&folder).join(name), drawn.png).unwrap();
    for count in [6, 20] {
        keep(&format!("line-{count}.png"), line_chart(&lines(count)).unwrap());
    }
    let mut close = lines(5);
    close.goal = Some((9.5, "Norm: 9,5".to_owned()));
    close.points.iter_mut().for_each(|point| point.value = 8.0 + point.value / 10.0);
    keep("line-close.png", line_chart(&close).unwrap());
    for count in [5, 40] {
        keep(&format!("bar-{count}.png"), bar_chart(&bars(count)).unwrap());
        keep(&format!("span-{count}.png"), span_chart(&spans(count.min(18))).unwrap());
    }
}
