//! Checks on what comes in: dates, names, addresses. The same for window, command line and files.

use chrono::NaiveDate;
use regiovisie_model::words::Vocabulary;

use crate::error::{Error, Field};

/// Longest name or title.
pub(crate) const NAME: usize = 300;
/// Longest remark, note or input item.
pub(crate) const TEXT: usize = 100_000;

/// A civil date `yyyy-mm-dd` between 1900 and 2200.
pub(crate) fn day(text: &str) -> Result<NaiveDate, Error> {
    use chrono::Datelike;
    let bad = || Error::BadDate { text: text.to_owned() };
    let date: NaiveDate = text.trim().parse().map_err(|_| bad())?;
    if (1900..=2200).contains(&date.year()) { Ok(date) } else { Err(bad()) }
}

/// A civil date, or none for nothing or an empty text.
pub(crate) fn maybe_day(text: Option<&str>) -> Result<Option<NaiveDate>, Error> {
    text.filter(|t| !t.trim().is_empty()).map(day).transpose()
}

/// Refuses an end before its start.
pub(crate) fn in_order(start: Option<NaiveDate>, end: Option<NaiveDate>) -> Result<(), Error> {
    match (start, end) {
        (Some(start), Some(end)) if end < start => {
            Err(Error::DatesReversed { start: start.to_string(), end: end.to_string() })
        }
        _ => Ok(()),
    }
}

/// A name: trimmed, one line, not empty, not endless.
pub(crate) fn name(field: Field, text: &str) -> Result<String, Error> {
    let line = plain(text).split_whitespace().collect::<Vec<_>>().join(" ");
    if line.is_empty() {
        return Err(Error::Empty(field));
    }
    limited(field, line, NAME)
}

/// A text that must not be empty.
pub(crate) fn text(field: Field, text: &str) -> Result<String, Error> {
    let trimmed = clean(text);
    if trimmed.is_empty() {
        return Err(Error::Empty(field));
    }
    limited(field, trimmed, TEXT)
}

/// A remark: may be empty.
pub(crate) fn remark(field: Field, text: &str) -> Result<String, Error> {
    limited(field, clean(text), TEXT)
}

/// A web address.
pub(crate) fn address(text: &str) -> Result<String, Error> {
    let trimmed = text.trim();
    let lower = trimmed.to_lowercase();
    let rest = lower.strip_prefix("https://").or_else(|| lower.strip_prefix("http://"));
    let sound = rest.is_some_and(|r| !r.is_empty() && !r.starts_with(['/', '.']))
        && !trimmed.contains(|c: char| c.is_whitespace() || c.is_control() || c == '"' || c == '<');
    if sound { Ok(trimmed.to_owned()) } else { Err(Error::BadAddress(text.to_owned())) }
}

/// A file name without a path and without signs that a file system or a shell could take for something else.
pub(crate) fn file_name(text: &str) -> String {
    let last = text.rsplit(['/', '\\']).next().unwrap_or_default();
    let safe: String = plain(last).chars().map(|c| if "<>:\"|?*".contains(c) { '-' } else { c }).collect();
    let safe = safe.split_whitespace().collect::<Vec<_>>().join(" ");
    let safe = safe.trim_start_matches(['.', '-']);
    // The end tells what kind of file it is: a long name is cut in front of it.
    let (stem, kind) = safe.rsplit_once('.').unwrap_or((safe, ""));
    let stem: String = stem.chars().take(120).collect();
    // Windows keeps some names for devices.
    let device = regiovisie_documents::safe_name(&stem);
    let stem = if device.starts_with('-') && !stem.starts_with('-') { device } else { stem };
    if kind.is_empty() { stem } else { format!("{stem}.{kind}") }
}

/// The meaning of a word of a vocabulary, such as `te-doen`.
///
/// # Errors
/// `unknown_word` with what is allowed.
pub fn parse_word<T: Vocabulary>(text: &str, all: &[T]) -> Result<T, Error> {
    T::parse_word(text.trim()).ok_or_else(|| Error::UnknownWord {
        word: text.to_owned(),
        allowed: all.iter().map(|w| w.to_word().to_owned()).collect(),
    })
}

fn limited(field: Field, text: String, limit: usize) -> Result<String, Error> {
    if text.chars().count() > limit { Err(Error::TooLong { field, limit }) } else { Ok(text) }
}

/// Without control signs that no document can hold, and with plain line ends.
fn clean(text: &str) -> String {
    plain(&text.replace("\r\n", "\n").replace('\r', "\n")).trim().to_owned()
}

/// Without signs that are no letters: those that steer a terminal, and those that turn the direction of the text,
/// with which a name can pretend to be another.
fn plain(text: &str) -> String {
    let turns = |c: char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    text.chars().filter(|c| !(c.is_control() && !c.is_whitespace() || turns(*c))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_must_exist() {
        assert!(day("2026-02-29").is_err(), "2026 is no leap year");
        assert!(day("22-11-2026").is_err());
        assert!(day("0026-11-22").is_err(), "a year typed with two digits");
        assert_eq!(day(" 2026-11-22 ").unwrap().to_string(), "2026-11-22");
        assert_eq!(maybe_day(Some("")).unwrap(), None);
    }

    #[test]
    fn an_address_is_one_that_a_browser_opens_safely() {
        assert!(address("https://vng.nl/nvo").is_ok());
        for bad in ["javascript:alert(1)", "file:///etc/passwd", "https://", "vng.nl", "https://a b"] {
            assert!(address(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn a_file_name_keeps_its_kind_and_loses_its_path() {
        assert_eq!(file_name("../../etc/Besluit één.pdf"), "Besluit één.pdf");
        assert_eq!(file_name("NUL.txt"), "-NUL.txt", "a device on Windows");
        assert_eq!(file_name("C:\\Users\\a\\x?.docx"), "x-.docx");
        assert_eq!(file_name("..\u{202e}fdp.exe"), "fdp.exe", "a turned name shows its real end");
        assert!(file_name(&format!("{}.pdf", "a".repeat(400))).ends_with("a.pdf"));
    }

    #[test]
    fn a_name_is_one_line_without_control_signs_around_it() {
        assert_eq!(name(Field::PartyName, "  Jeugd \n Zuid ").unwrap(), "Jeugd Zuid");
        assert_eq!(name(Field::PartyName, "Jeugd\u{1b}[31m \u{202e}Zuid").unwrap(), "Jeugd[31m Zuid");
        assert!(matches!(name(Field::PartyName, " \t "), Err(Error::Empty(Field::PartyName))));
        assert!(matches!(name(Field::PartyName, &"x".repeat(301)), Err(Error::TooLong { .. })));
    }
}
