//! Names for bookmarks: what Word accepts, unique, and the same every time.
//!
//! Deliberately absent: which heading gets which name. Whoever composes a report asks for one per heading.

use std::collections::HashSet;

/// The most characters a bookmark name may have in Word.
const LONGEST: usize = 40;

/// Hands out names and remembers them.
#[derive(Debug, Clone, Default)]
pub struct Anchors {
    taken: HashSet<String>,
}

impl Anchors {
    /// Starts without any name taken.
    pub fn new() -> Self {
        Self::default()
    }

    /// A name for this text that was not given before: its slug, with a number when that is taken.
    pub fn name(&mut self, text: &str) -> String {
        let stem = slug(text);
        let mut name = stem.clone();
        let mut number = 2;
        while !self.taken.insert(name.clone()) {
            let suffix = format!("_{number}");
            name = format!("{}{suffix}", &stem[..stem.len().min(LONGEST - suffix.len())]);
            number += 1;
        }
        name
    }
}

/// The slug of a text: small ASCII letters, digits and underscores, starting with a letter, at most 40 long.
pub fn slug(text: &str) -> String {
    let mut out = String::new();
    for character in text.chars().flat_map(char::to_lowercase) {
        if out.len() >= LONGEST {
            break;
        }
        match plain_letter(character) {
            Some(letter) => out.push(letter),
            None if !out.is_empty() && !out.ends_with('_') && separates(character) => out.push('_'),
            None => {}
        }
    }
    let mut out = out.trim_end_matches('_').to_owned();
    if !out.starts_with(|first: char| first.is_ascii_lowercase()) {
        out.insert_str(0, if out.is_empty() { "deel" } else { "p_" });
        out.truncate(LONGEST);
    }
    out
}

/// Whether a character leaves a gap when it cannot be in a name.
fn separates(character: char) -> bool {
    character.is_alphanumeric() || character.is_whitespace() || character.is_ascii_punctuation()
}

/// The letter or digit without its accent.
fn plain_letter(character: char) -> Option<char> {
    let letter = match character {
        'a'..='z' | '0'..='9' => character,
        'à'..='å' => 'a',
        'ç' => 'c',
        'è'..='ë' => 'e',
        'ì'..='ï' | 'ĳ' => 'i',
        'ñ' => 'n',
        'ò'..='ö' | 'ø' => 'o',
        'ù'..='ü' => 'u',
        'ý' | 'ÿ' => 'y',
        _ => return None,
    };
    Some(letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_heading_gives_a_name_that_word_accepts() {
        assert_eq!(slug("Visie, ambities en thema's"), "visie_ambities_en_thema_s");
        assert_eq!(slug("Coördinatie & één toegang"), "coordinatie_een_toegang");
        assert_eq!(slug("2030 in beeld"), "p_2030_in_beeld", "a bookmark starts with a letter");
        assert_eq!(slug("😀"), "deel", "nothing to go by");
        assert!(slug(&"lang ".repeat(80)).len() <= 40, "Word cuts off after forty");
    }

    #[test]
    fn the_same_heading_twice_gives_two_names() {
        let mut anchors = Anchors::new();
        let names: Vec<_> =
            (0..3).map(|_| anchors.name(&"Toegang tot hulp in de regio en daarbuiten".repeat(2))).collect();
        assert!(names.iter().all(|name| name.len() <= 40), "{names:?} stays within forty");
        assert!(names[1].ends_with("_2") && names[2].ends_with("_3"), "{names:?} are numbered");
    }
}
