//! The forms words take as bytes of a file, to look through it as it lies on the disk.

use std::io::Read;
use std::path::Path;

use aho_corasick::AhoCorasick;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::error::StoreError;

/// A form shorter than this many bytes is found by chance in any picture or packed file.
const LONG: usize = 6;

/// Every form of some words: as given, in other cases, without diacritics, composed or not; in UTF-8 and UTF-16.
#[derive(Debug)]
pub(super) struct Forms {
    finder: AhoCorasick,
    /// For each pattern of the finder the word it is a form of.
    words: Vec<String>,
}

impl Forms {
    /// All forms of the words.
    pub(super) fn new(words: &[String], path: &Path) -> Result<Self, StoreError> {
        Self::at_least(1, words, path)
    }

    /// Those forms that are not found by chance.
    pub(super) fn long(words: &[String], path: &Path) -> Result<Self, StoreError> {
        Self::at_least(LONG, words, path)
    }

    fn at_least(length: usize, words: &[String], path: &Path) -> Result<Self, StoreError> {
        let (mut patterns, mut of) = (Vec::new(), Vec::new());
        for word in words.iter().map(|w| w.trim()).filter(|w| w.contains(char::is_alphanumeric)) {
            for form in forms(word).into_iter().filter(|form| form.len() >= length) {
                patterns.push(form);
                of.push(word.to_owned());
            }
        }
        let finder = AhoCorasick::builder().ascii_case_insensitive(true).build(patterns);
        let finder = finder
            .map_err(|error| StoreError::Other { path: path.to_path_buf(), detail: error.to_string() })?;
        Ok(Self { finder, words: of })
    }

    /// The first of the words that stands in these bytes.
    pub(super) fn first_in(&self, bytes: &[u8]) -> Option<&str> {
        let found = self.finder.find(bytes)?;
        self.words.get(found.pattern().as_usize()).map(String::as_str)
    }

    /// How often the words stand in what is read, also inside longer words.
    pub(super) fn count(&self, from: impl Read) -> std::io::Result<u64> {
        let mut count = 0;
        for found in self.finder.stream_find_iter(from) {
            found?;
            count += 1;
        }
        Ok(count)
    }
}

fn forms(word: &str) -> Vec<Vec<u8>> {
    let mut texts: Vec<String> = Vec::new();
    for cased in [word.to_owned(), word.to_lowercase(), word.to_uppercase()] {
        texts.push(cased.nfc().collect());
        texts.push(cased.nfd().collect());
        texts.push(cased.nfkd().filter(|c| !is_combining_mark(*c)).collect());
        texts.push(cased);
    }
    let mut forms: Vec<Vec<u8>> = Vec::new();
    for text in texts {
        forms.push(text.encode_utf16().flat_map(u16::to_le_bytes).collect());
        forms.push(text.encode_utf16().flat_map(u16::to_be_bytes).collect());
        forms.push(text.into_bytes());
    }
    forms.sort_unstable();
    forms.dedup();
    forms
}
