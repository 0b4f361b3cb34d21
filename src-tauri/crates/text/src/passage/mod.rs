//! The place of a quoted passage in a text that keeps changing.
//!
//! An input item speaks about a passage: a section, the words quoted from it, and a little of what stood before and
//! after. Writers go on writing. What stands verbatim in one place is always that place; what stands verbatim in
//! several, or was lightly edited, is found when its surroundings say so. Where that leaves doubt there is no
//! answer and a person places the passage again: a wrong place would put words into somebody's mouth.
//!
//! | module | what |
//! |---|---|
//! | `fold` | spellings of the same words made one, with the way back |
//! | `words` | words as numbers, and which resemble each other |
//! | `stand` | places where the words stand verbatim, and which of them their surroundings point at |
//! | `seek` | where an edited passage may be |
//! | `align` | a passage laid along a text, word by word |
//! | `judge` | whether what was laid there is the passage, with certainty |
//!
//! Deliberately absent: marks in the Markdown itself. A passage leaves no trace in the text it speaks about.

mod align;
mod fold;
mod judge;
mod seek;
mod stand;
mod words;

use std::ops::Range;
use std::sync::OnceLock;

use fold::{Folded, fold};
use words::Word;

/// How many characters of the surroundings a quote keeps on each side, at most.
const CONTEXT: usize = 40;

/// The words of a Markdown section as people read and quote them: a line per paragraph, list item and cell, without
/// markup; the notes last, their marks left out. A field is its token, `{{name}}`; a live table is left out.
pub fn plain(markdown: &str) -> String {
    crate::words::lines(&crate::read(markdown), "\n")
}

/// Words quoted from a text, with what stood around them.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Quote {
    /// The words, exactly as they stood.
    pub text: String,
    /// What stood directly before, up to and including the last character before it; empty at the start of a text.
    pub before: String,
    /// What stood directly after, from the next character on; empty at the end of a text.
    pub after: String,
}

impl Quote {
    /// Quotes a range, in bytes, of a plain text, with up to forty characters on each side, in whole words where
    /// that is possible. None when the range is empty, holds no more than white space, lies outside the text or
    /// cuts a character in two.
    pub fn cut(plain: &str, range: Range<usize>) -> Option<Self> {
        let text = plain.get(range.clone())?;
        if text.trim().is_empty() {
            return None;
        }
        let before = plain.get(..range.start)?;
        let after = plain.get(range.end..)?;
        Some(Self { text: text.to_owned(), before: tail(before).to_owned(), after: head(after).to_owned() })
    }
}

/// The last of a text, from a whole word on, with the sign before that word.
fn tail(text: &str) -> &str {
    let Some((start, _)) = text.char_indices().rev().nth(CONTEXT - 1).filter(|(start, _)| *start > 0) else {
        return text;
    };
    let part = &text[start..];
    let whole = part.trim_start_matches(char::is_alphanumeric);
    if whole.trim().is_empty() { part } else { whole }
}

/// The first of a text, up to a whole word, with the sign after that word.
fn head(text: &str) -> &str {
    let Some((end, _)) = text.char_indices().nth(CONTEXT) else { return text };
    let part = &text[..end];
    let whole = part.trim_end_matches(char::is_alphanumeric);
    if whole.trim().is_empty() { part } else { whole }
}

/// How a passage stands where it was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Standing {
    /// Unchanged, in its own section, and nothing says that it was moved.
    Here,
    /// Unchanged, in another section or away from the words that stood around it.
    Moved,
    /// Lightly edited.
    Edited,
}

/// The place of a passage.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// Which of the texts, counted from 0.
    pub section: usize,
    /// Where in that text, in bytes, on character boundaries.
    pub range: Range<usize>,
    /// How it stands there.
    pub standing: Standing,
}

/// Finds one quote; see [`Texts::find`].
pub fn find(texts: &[&str], home: Option<usize>, quote: &Quote) -> Option<Place> {
    Texts::new(texts).find(home, quote)
}

/// Texts in which many quotes are looked for: what has to be prepared is prepared once, and only when it is needed.
#[derive(Debug)]
pub struct Texts<'a> {
    sections: Vec<Section<'a>>,
}

/// One text with what was prepared of it.
#[derive(Debug)]
struct Section<'a> {
    source: &'a str,
    folded: OnceLock<Folded<'a>>,
    words: OnceLock<Vec<Word>>,
}

impl<'a> Section<'a> {
    fn folded(&self) -> &Folded<'a> {
        self.folded.get_or_init(|| fold(self.source))
    }

    fn words(&self) -> &[Word] {
        self.words.get_or_init(|| words::words(&self.folded().text))
    }
}

impl<'a> Texts<'a> {
    /// Takes plain texts in reading order, as [`plain`] gives them.
    pub fn new(texts: &[&'a str]) -> Self {
        let section = |source: &&'a str| Section { source, folded: OnceLock::new(), words: OnceLock::new() };
        Self { sections: texts.iter().map(section).collect() }
    }

    /// The place of a quote, or none when there is doubt. `home` is the text it was quoted from, when that is still
    /// there.
    ///
    /// Words that stand verbatim in exactly one place are found there, whatever surrounds them; a quote that began
    /// or ended with a whole word is not taken to stand inside a longer one. Typography does not count unless it
    /// makes the difference: see the module `fold`.
    pub fn find(&self, home: Option<usize>, quote: &Quote) -> Option<Place> {
        let home = home.filter(|section| *section < self.sections.len());
        if quote.text.trim().is_empty() {
            return None;
        }
        match stand::stand(&self.sections, home, quote) {
            stand::Verdict::Sure(place) => Some(place),
            stand::Verdict::Several => judge::edited(&self.sections, home, quote, true),
            stand::Verdict::Nowhere => judge::edited(&self.sections, home, quote, false),
        }
    }
}

#[cfg(test)]
mod tests;
