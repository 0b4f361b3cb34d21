//! Finding words in texts, and putting others in their place.
//!
//! Case, diacritics and the kind of white space make no difference; a word is found as a whole only, so that "Jan" is
//! not in "januari". In JSON the texts inside are looked at, whatever way they were written down. Deliberately absent:
//! any notion of names; the caller says which words, with every form they take.

use std::borrow::Cow;
use std::ops::Range;

use serde::de::IgnoredAny;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Words to look for.
#[derive(Debug, Clone, Default)]
pub(super) struct Words {
    /// As [`fold`] leaves them; none is empty.
    folded: Vec<String>,
}

impl Words {
    /// Words without a letter or digit are left out: they would be found everywhere.
    pub(super) fn new(words: &[String]) -> Self {
        let folded = words.iter().map(|word| Folded::of(word.trim()).text);
        Self { folded: folded.filter(|word| word.contains(char::is_alphanumeric)).collect() }
    }

    /// Whether a stored value, text or JSON, holds any of the words.
    pub(super) fn in_value(&self, value: &str) -> bool {
        !self.folded.is_empty() && texts(value).iter().any(|text| !self.find(text).is_empty())
    }

    /// Where the words stand in a text, in bytes, from left to right; of those that overlap the first and longest.
    pub(super) fn find(&self, text: &str) -> Vec<Range<usize>> {
        let folded = Folded::of(text);
        let mut found: Vec<Range<usize>> = self
            .folded
            .iter()
            .flat_map(|word| whole(&folded.text, word))
            .filter(|p| folded.parts(p))
            .collect();
        found.sort_by_key(|place| (place.start, std::cmp::Reverse(place.end)));
        let mut end = 0;
        found.retain(|place| {
            let free = place.start >= end;
            if free {
                end = place.end;
            }
            free
        });
        found.into_iter().map(|place| folded.origin(&place)).collect()
    }
}

/// A stored value with every occurrence of `words` replaced by `new`; none when they do not occur. In a JSON value
/// everything but the changed texts stays as it was written.
pub fn reword(value: &str, words: &[String], new: &str) -> Option<String> {
    let words = Words::new(words);
    if !is_json(value) {
        return replace(value, &words, new);
    }
    let mut out = String::with_capacity(value.len());
    let mut from = 0;
    for literal in literals(value) {
        let Some(text) = decoded(&value[literal.clone()]).and_then(|text| replace(&text, &words, new)) else {
            continue;
        };
        out.push_str(&value[from..literal.start]);
        out.push_str(&serde_json::Value::from(text).to_string());
        from = literal.end;
    }
    (from > 0).then(|| out + &value[from..])
}

fn replace(text: &str, words: &Words, new: &str) -> Option<String> {
    let found = words.find(text);
    let mut out = String::with_capacity(text.len());
    let mut from = 0;
    for place in &found {
        out.push_str(&text[from..place.start]);
        out.push_str(new);
        from = place.end;
    }
    (!found.is_empty()).then(|| out + &text[from..])
}

/// The texts of a stored value: itself, or those inside when it is JSON.
pub(super) fn texts(value: &str) -> Vec<Cow<'_, str>> {
    if is_json(value) {
        literals(value).into_iter().filter_map(|literal| decoded(&value[literal])).map(Cow::Owned).collect()
    } else {
        vec![Cow::Borrowed(value)]
    }
}

/// Whether a value is a list or an object. A text that happens to look like one loses nothing by being read so.
fn is_json(value: &str) -> bool {
    value.trim_start().starts_with(['[', '{']) && serde_json::from_str::<IgnoredAny>(value).is_ok()
}

/// Where the texts of a JSON value stand, quotes included.
fn literals(json: &str) -> Vec<Range<usize>> {
    let mut literals = Vec::new();
    let (mut start, mut escaped) = (None, false);
    for (at, byte) in json.bytes().enumerate() {
        match (start, byte) {
            (None, b'"') => start = Some(at),
            (Some(_), _) if escaped => escaped = false,
            (Some(_), b'\\') => escaped = true,
            (Some(from), b'"') => {
                literals.push(from..at + 1);
                start = None;
            }
            _ => {}
        }
    }
    literals
}

fn decoded(literal: &str) -> Option<String> {
    serde_json::from_str(literal).ok()
}

/// Every place where `word` stands in `text` as a whole.
fn whole(text: &str, word: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(start) = text[from..].find(word).map(|at| from + at) {
        let end = start + word.len();
        let letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        let (first, last) = (word.chars().next(), word.chars().next_back());
        let joined_before = letter(first) && letter(text[..start].chars().next_back());
        let joined_after = letter(last) && letter(text[end..].chars().next());
        if joined_before || joined_after {
            // One that stands whole may begin inside one that does not.
            from = start + first.map_or(1, char::len_utf8);
        } else {
            found.push(start..end);
            from = end;
        }
    }
    found
}

/// A text without case and diacritics, and where each of its bytes came from.
struct Folded {
    text: String,
    /// For each byte of `text`, and for its end, the byte of the original that it begins at.
    origin: Vec<usize>,
}

impl Folded {
    fn of(original: &str) -> Self {
        let mut folded = Self {
            text: String::with_capacity(original.len()),
            origin: Vec::with_capacity(original.len() + 1),
        };
        for (at, c) in original.char_indices() {
            match c {
                'A'..='Z' | 'a'..='z' | '0'..='9' => folded.push(c.to_ascii_lowercase(), at),
                // A zero-width space parts words as a space does; a line that was broken is one line.
                _ if c.is_whitespace() || c == '\u{200B}' => {
                    if !folded.text.ends_with(' ') {
                        folded.push(' ', at);
                    }
                }
                _ if c.is_ascii() => folded.push(c, at),
                // Signs nobody sees, inside a word: a place to hyphenate, to join or not to join.
                '\u{AD}' | '\u{200C}' | '\u{200D}' | '\u{2060}' | '\u{FEFF}' => {}
                _ => {
                    let letters = c.nfkd().flat_map(char::to_lowercase).nfd();
                    letters.filter(|c| !is_combining_mark(*c)).for_each(|c| folded.push(c, at));
                }
            }
        }
        folded.origin.push(original.len());
        folded
    }

    fn push(&mut self, c: char, at: usize) {
        self.text.push(c);
        self.origin.resize(self.text.len(), at);
    }

    /// Whether a place begins and ends between letters of the original: a single sign may fold into more.
    fn parts(&self, place: &Range<usize>) -> bool {
        let between = |at: usize| at == 0 || self.origin[at - 1] < self.origin[at];
        between(place.start) && between(place.end)
    }

    /// A place in the folded text as a place in the original, with the marks that follow its last letter.
    fn origin(&self, place: &Range<usize>) -> Range<usize> {
        self.origin[place.start]..self.origin[place.end]
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn words(words: &[&str]) -> Vec<String> {
        words.iter().map(|w| (*w).to_owned()).collect()
    }

    #[test]
    fn a_name_is_found_however_it_was_typed() {
        let name = words(&["Zoë van der Ploeg"]);
        for text in [
            "door Zoë van der Ploeg gezegd",
            "door ZOË VAN DER PLOEG gezegd",
            "door zoe van der ploeg gezegd",
            "door Zoe\u{308} van der Ploeg gezegd",
            "door Zoë  van\n\tder\u{A0}Ploeg gezegd",
            "door Zo\u{AD}ë van der Ploeg gezegd",
        ] {
            assert_eq!(reword(text, &name, "persoon 3").as_deref(), Some("door persoon 3 gezegd"), "{text}");
        }
    }

    #[test]
    fn a_part_of_a_longer_word_is_no_word() {
        let name = words(&["Jan"]);
        for text in ["in januari", "Janneke", "Arjan", "Ján3", "Janë", "xjan"] {
            assert_eq!(reword(text, &name, "x"), None, "{text}");
        }
        for (text, after) in [
            ("Jan's fiets", "x's fiets"),
            ("_Jan_, (jan)", "_x_, (x)"),
            ("Jan-Peter", "x-Peter"),
            ("jan@zuid.nl", "x@zuid.nl"),
            ("arjan jan", "arjan x"),
        ] {
            assert_eq!(reword(text, &name, "x").as_deref(), Some(after));
        }
    }

    #[test]
    fn the_longest_of_overlapping_words_is_replaced() {
        let name = words(&["Ploeg", "Zoë", "Zoë van der Ploeg"]);
        let after = reword("Zoë van der Ploeg en Zoë: ploeg", &name, "persoon 3");
        assert_eq!(after.as_deref(), Some("persoon 3 en persoon 3: persoon 3"));
        assert_eq!(
            reword("xa-a-a", &words(&["a-a"]), "b").as_deref(),
            Some("xa-b"),
            "also inside one that fails"
        );
    }

    #[test]
    fn in_json_only_texts_change_and_escapes_are_read() {
        let name = words(&["Zoë van"]);
        let json = r#"{ "a" : ["Zo\u00eb\nvan", 1.50, "n \"van\""],"b":"ZOE van" }"#;
        let after = reword(json, &name, "een \"p\"").unwrap();
        assert_eq!(after, r#"{ "a" : ["een \"p\"", 1.50, "n \"van\""],"b":"een \"p\"" }"#);
        assert_eq!(reword(r#"["januari"]"#, &words(&["Jan"]), "x"), None);
        assert!(Words::new(&name).in_value(json), "what is replaced is also found");
    }

    #[test]
    fn a_word_of_nothing_is_found_nowhere() {
        assert!(!Words::new(&words(&["", " ", "-", "\u{301}"])).in_value("a - b \u{301}"));
    }

    proptest! {
        #[test]
        fn after_replacing_the_words_are_gone(before in ".{0,30}", after in ".{0,30}", times in 1..4_usize) {
            let name = words(&["Zoë van der Ploeg", "Ploeg"]);
            let text = format!("{before} {} {after}", "ZOË van der Ploeg, ".repeat(times));
            let text = reword(&text, &name, "persoon 3").expect("it is in there");
            prop_assert!(!Words::new(&name).in_value(&text), "{}", text);
            let json = serde_json::json!({ "t": [format!("{before} Ploeg {after}")] }).to_string();
            let json = reword(&json, &name, "persoon 3").expect("it is in there");
            prop_assert!(serde_json::from_str::<serde_json::Value>(&json).is_ok(), "{}", json);
            prop_assert!(!Words::new(&name).in_value(&json), "{}", json);
        }
    }
}
