//! From what a person types to the one form in which a value is stored, and back to what a person reads.

use regiovisie_norm::{Column, ColumnKind};
use regiovisie_wording::{enumerate, number, say, short_date};

use crate::error::{Error, Field};
use crate::input;

/// The largest whole number: more jeugdigen or years than this is a slip of the finger.
const MOST: u32 = 10_000_000;

/// The stored form of a value; empty clears the field. References are looked up by the caller.
pub(super) fn parse(column: &Column, typed: &str) -> Result<String, Error> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Ok(String::new());
    }
    let bad = || Error::BadNumber { column: column.title.clone(), text: typed.to_owned() };
    match column.kind {
        ColumnKind::Line => input::name(Field::Fact, typed),
        ColumnKind::Text => input::text(Field::Fact, typed),
        ColumnKind::Date => Ok(input::day(typed)?.to_string()),
        ColumnKind::Number => {
            let number = plain_number(typed).parse::<u32>().ok().filter(|number| *number <= MOST);
            number.map(|number| number.to_string()).ok_or_else(bad)
        }
        ColumnKind::Decimal => decimal(typed).ok_or_else(bad),
        ColumnKind::Amount => amount(typed).ok_or_else(bad),
        ColumnKind::Percent => {
            let value = decimal(typed).ok_or_else(bad)?;
            let within = value.parse::<f64>().is_ok_and(|share| (0.0..=100.0).contains(&share));
            if within {
                Ok(value)
            } else {
                Err(Error::NotAShare { column: column.title.clone(), text: typed.to_owned() })
            }
        }
        ColumnKind::Yes => word(typed, &["ja", "nee"]),
        ColumnKind::Choice => word(typed, &column.options.iter().map(|o| o.id.as_str()).collect::<Vec<_>>()),
        ColumnKind::Choices => {
            let known: Vec<&str> = column.options.iter().map(|o| o.id.as_str()).collect();
            let chosen: Vec<&str> = typed.split(',').map(str::trim).filter(|w| !w.is_empty()).collect();
            for one in &chosen {
                word(one, &known)?;
            }
            Ok(known.into_iter().filter(|id| chosen.contains(id)).collect::<Vec<_>>().join(","))
        }
        ColumnKind::Municipality | ColumnKind::Row => Ok(typed.to_owned()),
    }
}

/// What a person reads; `name` tells what a reference refers to.
pub(super) fn shown(column: &Column, value: &str, name: impl Fn(&str) -> Option<String>) -> String {
    let option = |id: &str| column.options.iter().find(|o| o.id == id).map_or(id, |o| &o.title).to_owned();
    match column.kind {
        ColumnKind::Line | ColumnKind::Text => value.to_owned(),
        ColumnKind::Date => value.parse().map_or_else(|_| value.to_owned(), short_date),
        ColumnKind::Number => value.parse().map_or_else(|_| value.to_owned(), number),
        ColumnKind::Decimal => value.replace('.', ","),
        ColumnKind::Amount => cents(value).map_or_else(|| value.to_owned(), euros),
        ColumnKind::Percent => format!("{} %", value.replace('.', ",")),
        ColumnKind::Yes => say(if value == "ja" { "yes" } else { "no" }),
        ColumnKind::Choice => option(value),
        ColumnKind::Choices => enumerate(&value.split(',').map(option).collect::<Vec<_>>()),
        ColumnKind::Municipality | ColumnKind::Row => name(value).unwrap_or_else(|| say("fact-gone")),
    }
}

/// Whether people write it in words, so that search looks into it.
pub(super) fn is_written(kind: ColumnKind) -> bool {
    matches!(kind, ColumnKind::Line | ColumnKind::Text)
}

/// Cents as Dutch prints them: € 1.234,50.
pub(crate) fn euros(cents: i64) -> String {
    let whole = number(cents.unsigned_abs() / 100);
    let sign = if cents < 0 { "-" } else { "" };
    format!("€ {sign}{whole},{:02}", cents.unsigned_abs() % 100)
}

fn cents(value: &str) -> Option<i64> {
    let (euros, cents) = value.split_once('.')?;
    euros.parse::<i64>().ok()?.checked_mul(100)?.checked_add(cents.parse().ok()?)
}

fn word(typed: &str, known: &[&str]) -> Result<String, Error> {
    if known.contains(&typed) {
        return Ok(typed.to_owned());
    }
    let allowed = known.iter().map(|w| (*w).to_owned()).collect();
    Err(Error::UnknownWord { word: typed.to_owned(), allowed })
}

/// Without the points that stand between thousands: 1.234 is a thousand and more.
fn plain_number(typed: &str) -> String {
    let mut groups = typed.split('.');
    let first = groups.next().unwrap_or_default();
    let rest: Vec<&str> = groups.collect();
    // 0.125 is no thousands: a group never begins with nought.
    let grouped = !rest.is_empty()
        && !first.trim_start_matches('-').starts_with('0')
        && (1..=3).contains(&first.trim_start_matches('-').len())
        && rest.iter().all(|group| group.len() == 3 && group.bytes().all(|b| b.is_ascii_digit()));
    if grouped { format!("{first}{}", rest.concat()) } else { typed.to_owned() }
}

/// A number with a comma or a point before its decimals, as `1234.5`.
fn decimal(typed: &str) -> Option<String> {
    let (whole, part) = match typed.rsplit_once(',') {
        Some((whole, part)) => (plain_number(whole), part),
        None => match typed.rsplit_once('.') {
            Some((whole, part)) if plain_number(typed) == typed => (whole.to_owned(), part),
            _ => (plain_number(typed), ""),
        },
    };
    let digits = whole.strip_prefix('-').unwrap_or(&whole);
    let sound = !digits.is_empty()
        && digits.len() <= 12
        && part.len() <= 6
        && digits.bytes().chain(part.bytes()).all(|b| b.is_ascii_digit());
    if !sound {
        return None;
    }
    let sign = if whole.starts_with('-') { "-" } else { "" };
    let digits = digits.trim_start_matches('0');
    let digits = if digits.is_empty() { "0" } else { digits };
    let part = part.trim_end_matches('0');
    Some(if part.is_empty() { format!("{sign}{digits}") } else { format!("{sign}{digits}.{part}") })
}

/// Euros with two decimals, not below zero.
fn amount(typed: &str) -> Option<String> {
    let value = decimal(typed.trim_start_matches('€').trim())?;
    let (whole, part) = value.split_once('.').unwrap_or((&value, ""));
    (part.len() <= 2 && !value.starts_with('-')).then(|| format!("{whole}.{part:0<2}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn column(kind: ColumnKind) -> Column {
        let option = |id: &str| regiovisie_norm::ColumnOption { id: id.into(), title: id.to_uppercase() };
        Column {
            id: "c".into(),
            title: "Kolom".into(),
            kind,
            help: String::new(),
            shown: true,
            options: vec![option("a"), option("b")],
            of: None,
            personal: false,
            after: None,
        }
    }

    #[test]
    fn numbers_are_read_as_dutch_people_type_them() {
        let read = |kind, typed: &str| parse(&column(kind), typed).ok();
        assert_eq!(read(ColumnKind::Amount, "1.234,5").as_deref(), Some("1234.50"));
        assert_eq!(read(ColumnKind::Amount, "€ 80,50").as_deref(), Some("80.50"));
        assert_eq!(read(ColumnKind::Amount, "80.5").as_deref(), Some("80.50"));
        assert_eq!(
            read(ColumnKind::Amount, "1.234").as_deref(),
            Some("1234.00"),
            "a point between thousands"
        );
        assert_eq!(read(ColumnKind::Number, "1.234").as_deref(), Some("1234"));
        assert_eq!(read(ColumnKind::Decimal, "-0,50").as_deref(), Some("-0.5"));
        assert_eq!(read(ColumnKind::Decimal, "0.125").as_deref(), Some("0.125"), "no thousands");
        for (kind, wrong) in [
            (ColumnKind::Amount, "-5"),
            (ColumnKind::Amount, "1,234"),
            (ColumnKind::Number, "12,5"),
            (ColumnKind::Number, "-1"),
            (ColumnKind::Number, "4294967295"),
            (ColumnKind::Decimal, "twaalf"),
            (ColumnKind::Percent, "100,1"),
            (ColumnKind::Percent, "-1"),
        ] {
            assert_eq!(read(kind, wrong), None, "{kind:?} {wrong}");
        }
        assert_eq!(read(ColumnKind::Percent, "100").as_deref(), Some("100"));
    }

    #[test]
    fn choices_keep_their_order_and_know_their_words() {
        assert_eq!(parse(&column(ColumnKind::Choices), "b, a").unwrap(), "a,b");
        assert!(matches!(parse(&column(ColumnKind::Choices), "a,c"), Err(Error::UnknownWord { .. })));
        assert!(matches!(parse(&column(ColumnKind::Choice), "ja"), Err(Error::UnknownWord { .. })));
        assert_eq!(parse(&column(ColumnKind::Choice), " ").unwrap(), "", "nothing clears the field");
    }

    #[test]
    fn a_value_reads_as_dutch() {
        let read = |kind, value: &str| shown(&column(kind), value, |_| None);
        assert_eq!(read(ColumnKind::Amount, "1234.50"), "€ 1.234,50");
        assert_eq!(read(ColumnKind::Choices, "a,b"), "A en B");
        assert_eq!(read(ColumnKind::Percent, "12.5"), "12,5 %");
        assert_eq!(read(ColumnKind::Yes, "ja"), "ja");
    }
}
