//! A calendar file as other programs must find it.
#![allow(clippy::unwrap_used)] // helpers of tests may stop them

use chrono::{DateTime, NaiveDate, Utc};
use proptest::prelude::*;
use regiovisie_sheets::{Calendar, Event, ics};

fn day(month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, month, day).unwrap()
}

fn event(uid: &str, title: &str) -> Event {
    Event {
        uid: uid.to_owned(),
        first: day(11, 28),
        last: day(11, 28),
        title: title.to_owned(),
        description: String::new(),
        location: String::new(),
        changed: "2026-11-01T09:30:00Z".parse::<DateTime<Utc>>().unwrap(),
        sequence: 0,
        cancelled: false,
        category: String::new(),
    }
}

fn written(events: Vec<Event>) -> String {
    String::from_utf8(ics(&Calendar { name: "Planning, regio".to_owned(), events })).unwrap()
}

#[test]
fn a_calendar_is_exact() {
    let raad = Event {
        last: day(12, 1),
        description: "Neem mee:\r\n- stukken; en koffie\\thee".to_owned(),
        location: "Raadzaal, Één".to_owned(),
        sequence: 3,
        cancelled: true,
        category: "Raad, college".to_owned(),
        ..event("raad-1@regiovisie", "Raad van\nZeeëgel")
    };
    let earlier = Event { first: day(1, 2), last: day(1, 1), ..event("z@regiovisie", "Start") };
    let expected = "BEGIN:VCALENDAR\r\n\
        VERSION:2.0\r\n\
        PRODID:-//Regiovisie//Regiovisie//NL\r\n\
        CALSCALE:GREGORIAN\r\n\
        METHOD:PUBLISH\r\n\
        X-WR-CALNAME:Planning\\, regio\r\n\
        BEGIN:VEVENT\r\n\
        UID:z@regiovisie\r\n\
        DTSTAMP:20261101T093000Z\r\n\
        LAST-MODIFIED:20261101T093000Z\r\n\
        SEQUENCE:0\r\n\
        DTSTART;VALUE=DATE:20260102\r\n\
        DTEND;VALUE=DATE:20260103\r\n\
        SUMMARY:Start\r\n\
        STATUS:CONFIRMED\r\n\
        TRANSP:TRANSPARENT\r\n\
        X-MICROSOFT-CDO-BUSYSTATUS:FREE\r\n\
        END:VEVENT\r\n\
        BEGIN:VEVENT\r\n\
        UID:raad-1@regiovisie\r\n\
        DTSTAMP:20261101T093000Z\r\n\
        LAST-MODIFIED:20261101T093000Z\r\n\
        SEQUENCE:3\r\n\
        DTSTART;VALUE=DATE:20261128\r\n\
        DTEND;VALUE=DATE:20261202\r\n\
        SUMMARY:Raad van Zeeëgel\r\n\
        DESCRIPTION:Neem mee:\\n- stukken\\; en koffie\\\\thee\r\n\
        LOCATION:Raadzaal\\, Één\r\n\
        CATEGORIES:Raad\\, college\r\n\
        STATUS:CANCELLED\r\n\
        TRANSP:TRANSPARENT\r\n\
        X-MICROSOFT-CDO-BUSYSTATUS:FREE\r\n\
        END:VEVENT\r\n\
        END:VCALENDAR\r\n";
    assert_eq!(written(vec![raad.clone(), earlier.clone()]), expected);
    assert_eq!(written(vec![earlier, raad]), expected, "the order they come in plays no part");
}

#[test]
fn the_last_day_there_is_ends_on_itself() {
    let end = Event { first: NaiveDate::MAX, last: NaiveDate::MAX, ..event("a", "Einde") };
    assert!(written(vec![end]).contains("DTEND;VALUE=DATE:"), "there is no day after it");
}

/// What stands in a file for a property, with the folds taken out and the escapes undone.
fn value(file: &str, property: &str) -> String {
    let unfolded = file.replace("\r\n ", "");
    let line =
        unfolded.lines().find_map(|line| line.strip_prefix(&format!("{property}:"))).unwrap_or_default();
    let (mut value, mut escaped) = (String::new(), false);
    for character in line.chars() {
        match (escaped, character) {
            (true, 'n') => value.push('\n'),
            (false, '\\') => {
                escaped = true;
                continue;
            }
            (_, other) => value.push(other),
        }
        escaped = false;
    }
    value
}

proptest! {
    #[test]
    fn any_text_comes_back_and_no_line_is_too_long(text in "[ -~éëĳ€👍,;\\\\\n\t\u{1}\u{7f}]{0,400}") {
        let text = format!("a{text}z");
        let file = written(vec![Event { description: text.clone(), ..event("a@regiovisie", &text) }]);
        prop_assert!(file.ends_with("END:VCALENDAR\r\n"));
        for line in file.strip_suffix("\r\n").unwrap().split("\r\n") {
            prop_assert!(line.len() <= 75, "{} octets: {line}", line.len());
            prop_assert!(!line.contains(['\r', '\n', '\u{1}', '\u{7f}']), "{line:?}");
        }
        let clean = text.replace(['\u{1}', '\u{7f}'], "");
        prop_assert_eq!(value(&file, "DESCRIPTION"), clean.clone());
        prop_assert_eq!(value(&file, "SUMMARY"), clean.split_whitespace().collect::<Vec<_>>().join(" "));
    }
}
