//! A calendar file (.ics) of whole days, for Outlook and every other calendar (RFC 5545).
//!
//! Written by hand, for it is little: the icalendar library folds the last part of a long line one octet too late, and
//! puts the properties in another order than people who look into a file expect. What Outlook does with the file follows
//! from Microsoft's [MS-OXCICAL]:
//!
//! - A day counts as a whole day when start and end are dates without a time. The mark of its own for that,
//!   X-MICROSOFT-CDO-ALLDAYEVENT, should not be written (2.1.3.1.1.20.28), so it is not.
//! - X-MICROSOFT-CDO-BUSYSTATUS goes before TRANSP (2.1.3.1.1.20.25 and .31). Both say free: a planned step must not
//!   keep anybody from being invited.
//! - METHOD must be there (2.1.3.1.1.1). PUBLISH asks nobody to answer.
//! - The desktop program opens a file with more than one event as a calendar of its own, named by X-WR-CALNAME
//!   (2.1.3.1.1.17). Who imports it into an existing calendar a second time gets every event twice: only the web and other calendars look
//!   at UID and SEQUENCE.
//! - PUBLISH takes nothing away: an event that is cancelled stays in the calendar. STATUS says so to those that look at
//!   it; the title should say so to people.
//!
//! Deliberately absent: times, repetition, reminders, people, and any word of its own.

use chrono::{DateTime, NaiveDate, Utc};

use crate::text;

/// Who made the file, as RFC 5545 asks: an owner, a product and a language.
const MAKER: &str = "-//Regiovisie//Regiovisie//NL";
/// The most octets in a line, its end not counted (RFC 5545 section 3.1).
const WIDEST: usize = 75;

/// A calendar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Calendar {
    /// Its name, above the days in most calendars.
    pub name: String,
    /// What is in it. They are written in the order of their first day, then of their id.
    pub events: Vec<Event>,
}

/// Something that takes one or more whole days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// What makes it the same event in a later file. It must not change and not stand twice.
    pub uid: String,
    /// The first day.
    pub first: NaiveDate,
    /// The last day, which belongs to it. One before the first counts as the first.
    pub last: NaiveDate,
    /// What it is called.
    pub title: String,
    /// What there is to say about it; may have lines. Left out when empty.
    pub description: String,
    /// Where it is. Left out when empty.
    pub location: String,
    /// When it was last changed; also the stamp of the file, so that the clock plays no part.
    pub changed: DateTime<Utc>,
    /// How often it was changed. A calendar that knows the event takes only a higher one.
    pub sequence: u32,
    /// It does not go on. The title should say so as well.
    pub cancelled: bool,
    /// What sort of event it is; Outlook gives each sort a colour. Left out when empty.
    pub category: String,
}

/// Writes a calendar as an iCalendar file in UTF-8. The same calendar gives the same bytes, whatever order its events
/// are in. Control characters are left out.
pub fn ics(calendar: &Calendar) -> Vec<u8> {
    let mut file = Lines::default();
    file.line("BEGIN:VCALENDAR");
    file.line("VERSION:2.0");
    file.line(&format!("PRODID:{MAKER}"));
    file.line("CALSCALE:GREGORIAN");
    file.line("METHOD:PUBLISH");
    file.text("X-WR-CALNAME", &on_one_line(&calendar.name));
    let mut events: Vec<&Event> = calendar.events.iter().collect();
    events.sort_by(|one, other| order(one).cmp(&order(other)));
    for event in events {
        file.event(event);
    }
    file.line("END:VCALENDAR");
    file.text.into_bytes()
}

fn order(event: &Event) -> (NaiveDate, &str, NaiveDate, &str) {
    (event.first, &event.uid, event.last, &event.title)
}

/// The lines of a file.
#[derive(Default)]
struct Lines {
    text: String,
}

impl Lines {
    fn event(&mut self, event: &Event) {
        let last = event.last.max(event.first);
        // The end is the first day that no longer belongs to it.
        let end = last.succ_opt().unwrap_or(last);
        let changed = event.changed.format("%Y%m%dT%H%M%SZ");
        self.line("BEGIN:VEVENT");
        self.text("UID", &on_one_line(&event.uid));
        self.line(&format!("DTSTAMP:{changed}"));
        self.line(&format!("LAST-MODIFIED:{changed}"));
        self.line(&format!("SEQUENCE:{}", event.sequence));
        self.line(&format!("DTSTART;VALUE=DATE:{}", event.first.format("%Y%m%d")));
        self.line(&format!("DTEND;VALUE=DATE:{}", end.format("%Y%m%d")));
        self.text("SUMMARY", &on_one_line(&event.title));
        self.text("DESCRIPTION", text::clean(&event.description).trim());
        self.text("LOCATION", &on_one_line(&event.location));
        self.text("CATEGORIES", &on_one_line(&event.category));
        self.line(if event.cancelled { "STATUS:CANCELLED" } else { "STATUS:CONFIRMED" });
        self.line("TRANSP:TRANSPARENT");
        self.line("X-MICROSOFT-CDO-BUSYSTATUS:FREE");
        self.line("END:VEVENT");
    }

    /// A property with a text; left out when there is none, except for what the standard asks.
    fn text(&mut self, property: &str, text: &str) {
        if !text.is_empty() || matches!(property, "UID" | "SUMMARY") {
            self.line(&format!("{property}:{}", escaped(text)));
        }
    }

    /// One line, folded: what does not fit goes on in the next one after a blank.
    fn line(&mut self, line: &str) {
        let mut width = 0;
        for character in line.chars() {
            if width + character.len_utf8() > WIDEST {
                self.text.push_str("\r\n ");
                width = 1;
            }
            self.text.push(character);
            width += character.len_utf8();
        }
        self.text.push_str("\r\n");
    }
}

/// A text with what divides texts made harmless (RFC 5545 section 3.3.11).
fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace(';', "\\;").replace(',', "\\,").replace('\n', "\\n")
}

fn on_one_line(text: &str) -> String {
    text::clean(text).split_whitespace().collect::<Vec<_>>().join(" ")
}
