//! Dutch for everything that is not the window's own: errors, names of commands, documents, dates.
//!
//! The words stand in `assets/locales/nl/*.ftl` (Fluent), the same files the window reads. Deliberately
//! absent: rules. A caller hands over what happened, as data; this room only says it.

mod bundle;
mod dates;

pub use bundle::{Args, say, say_with};
pub use dates::{long_date, period, short_date};

/// Joins names as a Dutch sentence does: "Aa, Bee en Cee".
pub fn enumerate<S: AsRef<str>>(names: &[S]) -> String {
    match names {
        [] => String::new(),
        [one] => one.as_ref().to_owned(),
        [first @ .., last] => {
            let first: Vec<&str> = first.iter().map(AsRef::as_ref).collect();
            format!("{} en {}", first.join(", "), last.as_ref())
        }
    }
}

/// A whole number as Dutch prints it: 12.345.
pub fn number(value: u64) -> String {
    let digits = value.to_string();
    let mut out = String::with_capacity(digits.len() + digits.len() / 3);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            out.push('.');
        }
        out.push(digit);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_joined_as_in_a_sentence() {
        assert_eq!(enumerate(&["Aa"]), "Aa");
        assert_eq!(enumerate(&["Aa", "Bee", "Cée"]), "Aa, Bee en Cée");
        assert_eq!(enumerate::<&str>(&[]), "");
    }

    #[test]
    fn numbers_get_points_between_thousands() {
        assert_eq!(number(999), "999");
        assert_eq!(number(1_000), "1.000");
        assert_eq!(number(1_234_567), "1.234.567");
    }
}
