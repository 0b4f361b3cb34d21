//! The words of a folded text, each as a number, so that comparing two is comparing numbers.
//!
//! A word is a run of letters and digits; capitals count as small. Deliberately absent: word stems. What resembles
//! is found by [`alike`].

use std::ops::Range;

/// A word: where it stands in the folded text and what it says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Word {
    start: u32,
    end: u32,
    /// Its first and last byte, small; 0 for a letter beyond ASCII.
    ends: (u8, u8),
    /// Equal for equal words. Sixty-four bits: two different words never meet.
    pub key: u64,
}

impl Word {
    /// Where it stands in the folded text, in bytes.
    pub fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }

    /// Whether it is worth asking if the two are [`alike`]: about as long, and with the same letter at either end.
    pub fn resembles(self, other: Self) -> bool {
        let (ours, theirs) = (self.end - self.start, other.end - other.start);
        let same = |one: u8, other: u8| one == other || one == 0 || other == 0;
        10 * ours.min(theirs) >= 4 * ours.max(theirs)
            && (same(self.ends.0, other.ends.0) || same(self.ends.1, other.ends.1))
    }

    /// How much it says: a short word such as "de" or "van" half of another.
    pub fn weight(self) -> f32 {
        if self.end - self.start <= 3 { 0.5 } else { 1.0 }
    }
}

/// The words of a folded text, in order.
pub(super) fn words(text: &str) -> Vec<Word> {
    let bytes = text.as_bytes();
    let mut found = Vec::with_capacity(text.len() / 5);
    let mut at = 0;
    while at < bytes.len() {
        let start = at;
        let mut ascii = true;
        while at < bytes.len() {
            if bytes[at].is_ascii() {
                if !bytes[at].is_ascii_alphanumeric() {
                    break;
                }
                at += 1;
            } else if let Some(letter) = letter(text, at) {
                ascii = false;
                at += letter.len_utf8();
            } else {
                break;
            }
        }
        if at == start {
            at += text.get(at..).and_then(|rest| rest.chars().next()).map_or(1, char::len_utf8);
        } else if ascii {
            found.push(word(text, start..at, key(&bytes[start..at])));
        } else {
            let small = text[start..at].to_lowercase();
            found.push(word(text, start..at, key(small.as_bytes())));
        }
    }
    found
}

/// The letter or digit at an offset.
fn letter(text: &str, at: usize) -> Option<char> {
    text.get(at..)?.chars().next().filter(|letter| letter.is_alphanumeric())
}

/// A number for a word, eight bytes at a time. The bit that is the difference between small and capital letters of
/// ASCII, and is set in digits, does not count.
fn key(word: &[u8]) -> u64 {
    const SMALL: u64 = 0x2020_2020_2020_2020;
    const STIR: u64 = 0x9e37_79b9_7f4a_7c15;
    let mut key = word.len() as u64;
    for part in word.chunks(8) {
        let value = <[u8; 8]>::try_from(part).map_or_else(
            |_| part.iter().fold(0, |value, byte| value << 8 | u64::from(*byte)),
            u64::from_be_bytes,
        );
        key = (key ^ (value | SMALL)).wrapping_mul(STIR);
        key ^= key >> 29;
    }
    key
}

/// A text beyond four gigabytes ends there.
fn word(text: &str, range: Range<usize>, key: u64) -> Word {
    let small = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
    let letter = |byte: Option<&u8>| byte.filter(|byte| byte.is_ascii()).map_or(0, u8::to_ascii_lowercase);
    let bytes = text.as_bytes().get(range.clone()).unwrap_or_default();
    let ends = (letter(bytes.first()), letter(bytes.last()));
    Word { start: small(range.start), end: small(range.end), ends, key }
}

/// Whether one word may be the other with a slip of the pen mended or another ending: six tenths of the longer
/// stands in both, at the begin and the end together. A number is another number, never a slip.
pub(super) fn alike(one: &str, other: &str) -> bool {
    let lengths = (one.chars().count(), other.chars().count());
    let (short, long) = (lengths.0.min(lengths.1), lengths.0.max(lengths.1));
    if short < 3 || 10 * short < 6 * long || is_number(one) || is_number(other) {
        return false;
    }
    let same = |(a, b): &(char, char)| a == b || a.to_lowercase().eq(b.to_lowercase());
    let head = one.chars().zip(other.chars()).take_while(same).count();
    let tail = one.chars().rev().zip(other.chars().rev()).take_while(same).count();
    let shared = (head + tail).min(short);
    10 * shared >= 6 * long || (swapped(one, other) && long >= 4)
}

fn is_number(word: &str) -> bool {
    word.contains(|character: char| character.is_numeric())
}

/// Whether two neighbouring letters changed places, and nothing else.
fn swapped(one: &str, other: &str) -> bool {
    let differ: Vec<(char, char)> = one.chars().zip(other.chars()).filter(|(a, b)| a != b).take(3).collect();
    matches!(differ[..], [(a, b), (c, d)] if a == d && b == c) && one.chars().count() == other.chars().count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_letters_and_digits_whatever_their_size() {
        let text = "Eén IJSBAAN in 2027; 'ÉÉN' ijsbaan.";
        let found = words(text);
        let said: Vec<_> = found.iter().map(|word| &text[word.range()]).collect();
        assert_eq!(said, ["Eén", "IJSBAAN", "in", "2027", "ÉÉN", "ijsbaan"]);
        assert_eq!(found[1].key, found[5].key, "capitals do not count");
        assert_ne!(found[0].key, found[2].key, "other words are other words");
    }

    #[test]
    fn a_slip_of_the_pen_is_alike_and_another_word_is_not() {
        for (one, other) in [
            ("jeugdhlup", "jeugdhulp"),
            ("gemeente", "gemeenten"),
            ("coordinatie", "coördinatie"),
            ("ziijn", "zijn"),
            ("regoi", "regio"),
        ] {
            assert!(alike(one, other), "{one} is {other}");
        }
        for (one, other) in
            [("Oost", "West"), ("2026", "2027"), ("zorg", "hulp"), ("de", "een"), ("lokaal", "regionaal")]
        {
            assert!(!alike(one, other), "{one} is not {other}");
        }
    }
}
