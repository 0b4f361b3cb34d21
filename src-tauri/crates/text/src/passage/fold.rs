//! A text as a reader sees it: what two spellings of the same words share, with the way back.
//!
//! White space of any kind and length is one space; curled quotation marks are straight; dashes of any length are
//! a hyphen; soft hyphens and other signs without width are gone; a letter with a loose accent is one letter.
//! Deliberately absent: small and capital letters. They differ here, and not in [`super::words`].

use std::ops::Range;

/// A folded text that knows where each of its characters stood.
#[derive(Debug, Clone)]
pub(super) struct Folded<'a> {
    /// The text as it was.
    pub source: &'a str,
    /// The folded text.
    pub text: String,
    /// From where on the two run in step: offset here, offset in the source.
    steps: Vec<(usize, usize)>,
}

/// Folds a text.
pub(super) fn fold(source: &str) -> Folded<'_> {
    let mut folded = Folded { source, text: String::with_capacity(source.len()), steps: vec![(0, 0)] };
    let bytes = source.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        let run = plain_run(&bytes[at..], folded.text.ends_with(' '));
        if run > 0 {
            // A byte that is plain is a whole character, so this slice always is one of text.
            folded.text.push_str(source.get(at..at + run).unwrap_or_default());
            at += run;
        } else if let Some(character) = source.get(at..).and_then(|rest| rest.chars().next()) {
            let next = at + character.len_utf8();
            folded.take(character, at, next);
            at = next;
        } else {
            break;
        }
    }
    folded
}

/// How many bytes from the start on fold to themselves: plain ones, with single spaces between them.
fn plain_run(bytes: &[u8], after_space: bool) -> usize {
    let mut run = 0;
    let mut spaced = after_space;
    for byte in bytes {
        let space = *byte == b' ';
        if !PLAIN[usize::from(*byte)] && (!space || spaced) {
            break;
        }
        spaced = space;
        run += 1;
    }
    run
}

/// The bytes that fold to themselves whatever stands around them: ASCII but for white space, hyphens and some
/// quotation marks.
const PLAIN: [bool; 256] = {
    let mut plain = [false; 256];
    let mut byte = b'!';
    while byte <= b'~' {
        plain[byte as usize] = !matches!(byte, b'-' | b'"' | b'`');
        byte += 1;
    }
    plain
};

impl Folded<'_> {
    fn take(&mut self, character: char, at: usize, next: usize) {
        let before = self.text.len();
        if character.is_whitespace() {
            if !self.text.ends_with(' ') {
                self.text.push(' ');
            }
        } else {
            match character {
                '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}' => {}
                '"' | '`' | '´' | '‘'..='‟' | '′' | '″' | '‹' | '›' | '«' | '»' => {
                    self.text.push('\'');
                }
                '-' | '‐'..='―' | '−' => {
                    if !self.text.ends_with('-') {
                        self.text.push('-');
                    }
                }
                '…' => self.text.push_str("..."),
                'ĳ' => self.text.push_str("ij"),
                'Ĳ' => self.text.push_str("IJ"),
                'ﬁ' => self.text.push_str("fi"),
                'ﬂ' => self.text.push_str("fl"),
                '\u{300}'..='\u{36f}' => self.accent(character),
                _ => self.text.push(character),
            }
        }
        self.step(before, at);
        self.step(self.text.len(), next);
    }

    /// Notes that `here` in this text is `there` in the source, unless that follows from the step before.
    fn step(&mut self, here: usize, there: usize) {
        match self.steps.last_mut() {
            Some((folded, source)) if here + *source == there + *folded => {}
            Some(last) if last.0 == here => last.1 = there,
            _ => self.steps.push((here, there)),
        }
    }

    /// Puts a loose accent on the letter before it.
    fn accent(&mut self, accent: char) {
        let whole = self.text.chars().next_back().and_then(|letter| composed(letter, accent));
        if let Some(whole) = whole {
            self.text.pop();
            self.text.push(whole);
        } else {
            self.text.push(accent);
        }
    }

    /// Where the character at `offset` begins in the source.
    fn begin(&self, offset: usize) -> usize {
        let step = self.steps.partition_point(|(here, _)| *here <= offset);
        let (here, there) = self.steps[step.saturating_sub(1)];
        let mut at = (there + (offset - here)).min(self.source.len());
        while !self.source.is_char_boundary(at) {
            at -= 1;
        }
        at
    }

    /// Where the character that ends at `offset` ends in the source: before what folds to nothing.
    fn end(&self, offset: usize) -> usize {
        let Some(last) = self.text[..offset].chars().next_back() else { return self.begin(offset) };
        let begin = self.begin(offset - last.len_utf8());
        let mut characters = self.source[begin..].chars();
        let mut end = begin + characters.next().map_or(0, char::len_utf8);
        for accent in characters.take_while(|next| matches!(next, '\u{300}'..='\u{36f}')) {
            end += accent.len_utf8();
        }
        end
    }

    /// The range in the source of a range here.
    pub fn source_range(&self, range: &Range<usize>) -> Range<usize> {
        let start = self.begin(range.start);
        start..self.end(range.end).max(start)
    }
}

/// The letter that a letter and a loose accent are together.
fn composed(letter: char, accent: char) -> Option<char> {
    let (letters, wholes) = match accent {
        '\u{300}' => ("aeiouAEIOU", "àèìòùÀÈÌÒÙ"),
        '\u{301}' => ("aeiouyAEIOUY", "áéíóúýÁÉÍÓÚÝ"),
        '\u{302}' => ("aeiouAEIOU", "âêîôûÂÊÎÔÛ"),
        '\u{303}' => ("anoANO", "ãñõÃÑÕ"),
        '\u{308}' => ("aeiouyAEIOU", "äëïöüÿÄËÏÖÜ"),
        '\u{30a}' => ("aA", "åÅ"),
        '\u{327}' => ("cC", "çÇ"),
        _ => return None,
    };
    letters.chars().zip(wholes.chars()).find(|(plain, _)| *plain == letter).map(|(_, whole)| whole)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn two_spellings_of_the_same_words_fold_to_the_same() {
        let typed = fold("De regio's \"vóór\" 2027 - en één ijsbaan...");
        let set = fold("De\u{a0}regio’s  “vo\u{301}o\u{301}r” 2027 –\nen e\u{301}e\u{301}n ĳs\u{ad}baan…");
        assert_eq!(set.text, typed.text, "only the typography differs");
    }

    #[test]
    fn the_way_back_gives_whole_characters() {
        let source = "x “één” … ĳ  y\u{ad}z e\u{301}n.";
        let folded = fold(source);
        assert_eq!(folded.text, "x 'één' ... ij yz én.");
        let back = |words: &str| {
            let start = folded.text.rfind(words).unwrap();
            &source[folded.source_range(&(start..start + words.len()))]
        };
        assert_eq!(back("'één'"), "“één”");
        assert_eq!(back(".. i"), "… ĳ", "half an ellipsis is the ellipsis, half an ij the ij");
        assert_eq!(back("yz"), "y\u{ad}z");
        assert_eq!(back("y"), "y", "the soft hyphen stays outside");
        assert_eq!(back("én"), "e\u{301}n", "the loose accent belongs to its letter");
    }

    proptest! {
        #[test]
        fn every_range_leads_back_to_text_that_folds_to_it(source in "[ab é“’–\u{ad}\u{301}…ĳ\n\u{a0}-]{0,30}", from in 0..40_usize, to in 0..40_usize) {
            let folded = fold(&source);
            let cut = |at: usize| folded.text.char_indices().map(|(at, _)| at).nth(at).unwrap_or(folded.text.len());
            let (from, to) = (cut(from.min(to)), cut(from.max(to)));
            let range = folded.source_range(&(from..to));
            prop_assert!(source.get(range.clone()).is_some(), "{range:?} of {source:?} is no text");
            let again = fold(&source[range]);
            let wanted = &folded.text[from..to];
            prop_assert!(from == to || again.text.contains(wanted.trim_matches(['.', ' ', '-', '\u{301}'])), "{:?} lacks {wanted:?}", again.text);
        }
    }
}
