//! A passage laid along a text, word by word.
//!
//! The cheapest way to make one from the other by changing, adding and leaving out words, with both ends of the text
//! free, and only near the distance at which the passage was laid: cost is words of the passage times a fixed width.

use std::ops::Range;

use super::fold::fold;
use super::words::{Word, alike, words};
use super::{Quote, Section};

/// A quote with its surroundings, as words.
#[derive(Debug)]
pub(super) struct Pattern {
    pub words: Vec<Word>,
    text: String,
    quoted: Range<usize>,
}

impl Pattern {
    /// The quote between its surroundings.
    pub fn new(quote: &Quote) -> Self {
        let [before, inner, after] = [&quote.before, &quote.text, &quote.after].map(|part| fold(part).text);
        let text = format!("{before}{inner}{after}");
        let words = words(&text);
        let (start, end) = (before.len(), before.len() + inner.len());
        let first = words.partition_point(|word| word.range().end <= start);
        let last = words.partition_point(|word| word.range().start < end);
        Self { words, text, quoted: first..last.max(first) }
    }

    /// The quote by itself.
    pub fn alone(&self) -> Self {
        let words = self.words[self.quoted()].to_vec();
        Self { quoted: 0..words.len(), words, text: self.text.clone() }
    }

    /// Which of the words are quoted; the others stood around.
    pub fn quoted(&self) -> Range<usize> {
        self.quoted.clone()
    }

    /// What one of the words says.
    pub fn word(&self, at: usize) -> &str {
        &self.text[self.words[at].range()]
    }
}

/// What a word of the passage lies along.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Pair {
    /// The same word, at this place in the text.
    Same(usize),
    /// A word that resembles it.
    Alike(usize),
    /// Another word.
    Other(usize),
    /// Nothing: it was left out.
    Gone,
}

impl Pair {
    /// The word of the text.
    pub fn at(self) -> Option<usize> {
        match self {
            Self::Same(at) | Self::Alike(at) | Self::Other(at) => Some(at),
            Self::Gone => None,
        }
    }
}

/// How far the distance may drift, to either side.
const BAND: usize = 32;
const WIDTH: usize = 2 * BAND + 1;

/// Scores, in tenths of a word.
const CHANGED: i32 = -10;
const GAP: i32 = -7;
const NEVER: i32 = i32::MIN / 2;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Step {
    Start,
    Along,
    Skip,
    Extra,
}

/// Lays a passage along a text from about `offset` on, not over the words of `taken`. One pair for each word.
pub(super) fn align(
    pattern: &Pattern,
    section: &Section<'_>,
    offset: isize,
    taken: &Range<usize>,
) -> Vec<Pair> {
    let text = section.words();
    let rows = pattern.words.len();
    // Column `k` of row `i` is the state in which `i` words of the passage and `j = offset + i + k - BAND` words
    // of the text were used.
    let used = |row: usize, column: usize| -> Option<usize> {
        let at = offset.checked_add_unsigned(row + column)?.checked_sub_unsigned(BAND)?;
        usize::try_from(at).ok().filter(|at| *at <= text.len())
    };
    let mut steps = vec![[Step::Start; WIDTH]; rows + 1];
    let mut last = [NEVER; WIDTH];
    for (column, score) in last.iter_mut().enumerate() {
        if used(0, column).is_some() {
            *score = 0;
        }
    }
    for (row, way) in steps.iter_mut().enumerate().skip(1) {
        let mut scores = [NEVER; WIDTH];
        for column in 0..WIDTH {
            let Some(at) = used(row, column) else { continue };
            // Before the text begins, words of the passage can only be gone.
            let begin = i32::try_from(row).map_or(NEVER, |row| GAP.saturating_mul(row));
            let mut best = (if at == 0 { begin } else { NEVER }, Step::Start);
            if at > 0 && last[column] > NEVER {
                best = (last[column] + gain(pattern, row - 1, section, at - 1, taken), Step::Along);
            }
            if column + 1 < WIDTH && last[column + 1] + GAP > best.0 {
                best = (last[column + 1] + GAP, Step::Skip);
            }
            if column > 0 && scores[column - 1] + GAP > best.0 {
                best = (scores[column - 1] + GAP, Step::Extra);
            }
            (scores[column], way[column]) = best;
        }
        last = scores;
    }
    let end = (0..WIDTH).max_by_key(|column| (last[*column], std::cmp::Reverse(column.abs_diff(BAND))));
    let along = way_back(&steps, end.unwrap_or(BAND));
    let lies = |(row, column): (usize, Option<usize>)| {
        let at = used(row + 1, column?)?.checked_sub(1)?;
        Some(pair(pattern, row, section, at, taken))
    };
    along.into_iter().enumerate().map(|step| lies(step).unwrap_or(Pair::Gone)).collect()
}

/// For each word of the passage the column in which it lies along a word of the text.
fn way_back(steps: &[[Step; WIDTH]], end: usize) -> Vec<Option<usize>> {
    let mut row = steps.len() - 1;
    let mut column = end;
    let mut along = vec![None; row];
    while row > 0 {
        match steps[row][column] {
            Step::Along => {
                along[row - 1] = Some(column);
                row -= 1;
            }
            Step::Skip => {
                row -= 1;
                column += 1;
            }
            Step::Extra => column -= 1,
            Step::Start => break,
        }
    }
    along
}

fn pair(pattern: &Pattern, row: usize, section: &Section<'_>, at: usize, taken: &Range<usize>) -> Pair {
    let word = section.words()[at];
    if taken.contains(&at) {
        Pair::Other(at)
    } else if word.key == pattern.words[row].key {
        Pair::Same(at)
    } else if word.resembles(pattern.words[row])
        && alike(pattern.word(row), &section.folded().text[word.range()])
    {
        Pair::Alike(at)
    } else {
        Pair::Other(at)
    }
}

fn gain(pattern: &Pattern, row: usize, section: &Section<'_>, at: usize, taken: &Range<usize>) -> i32 {
    let short = pattern.words[row].weight() < 1.0;
    match pair(pattern, row, section, at, taken) {
        Pair::Same(_) if short => 10,
        Pair::Same(_) => 20,
        Pair::Alike(_) => 12,
        Pair::Other(_) | Pair::Gone => CHANGED,
    }
}
