//! Where an edited passage may be: stretches of text that hold its rarer words in its order.
//!
//! Every word of the texts that is also one of the passage says at which distance they would lie along each other.
//! Where many, and rare ones, say the same, it is worth a look. One pass over the words, no comparing.

use super::Section;
use super::align::Pattern;
use super::words::Word;

/// Where to lay the passage along a text.
#[derive(Debug, Clone, Copy)]
pub(super) struct Candidate {
    pub section: usize,
    /// Word of the text at which the first word of the passage would stand; may lie before the text.
    pub offset: isize,
    /// How promising it is.
    score: f32,
}

impl Candidate {
    /// The same place for the passage from its word `first` on.
    pub fn at_word(self, first: usize) -> Self {
        Self { offset: self.offset.saturating_add_unsigned(first), ..self }
    }
}

/// So many words of difference in distance are one.
const BIN: usize = 6;
/// The share of the words, by rarity, of the quote or of the whole with its surroundings, that must be there.
const ENOUGH: f32 = 0.3;
/// So many candidates are looked at; fewer for a long passage.
const MOST: usize = 12;

/// The most promising places, best first.
#[allow(clippy::cast_precision_loss, clippy::cast_possible_wrap)] // counts of words
pub(super) fn seek(sections: &[Section<'_>], pattern: &Pattern) -> Vec<Candidate> {
    let index = Index::new(pattern.words.iter().map(|word| word.key));
    let hits: Vec<Vec<(usize, usize)>> = sections.iter().map(|section| index.hits(section)).collect();
    let total: usize = sections.iter().map(|section| section.words().len()).sum();
    let mut counts = vec![0_usize; index.positions.len()];
    hits.iter().flatten().for_each(|(_, entry)| counts[*entry] += 1);
    // What stands nowhere any more says nothing about any place.
    let rarity: Vec<f32> = counts
        .iter()
        .map(|count| if *count == 0 { 0.0 } else { (1.0 + total as f32 / *count as f32).ln() })
        .collect();
    let sum = |quoted: bool| -> f32 {
        let entries = index.positions.iter().zip(&rarity);
        let share = |at: &usize| !quoted || pattern.quoted().contains(at);
        entries.map(|(places, rarity)| rarity * places.iter().filter(|at| share(at)).count() as f32).sum()
    };
    let (whole, quote) = (sum(false).max(f32::EPSILON), sum(true).max(f32::EPSILON));

    let mut candidates = Vec::new();
    for (section, hits) in hits.iter().enumerate() {
        if hits.is_empty() {
            continue;
        }
        let length = pattern.words.len();
        let mut bins = vec![(0.0_f32, 0.0_f32); (sections[section].words().len() + length) / BIN + 3];
        for (at, entry) in hits {
            for place in &index.positions[*entry] {
                let bin = &mut bins[(at + length - place) / BIN];
                bin.0 += rarity[*entry] / whole;
                if pattern.quoted().contains(place) {
                    bin.1 += rarity[*entry] / quote;
                }
            }
        }
        let score = |bin: usize| {
            let (here, next) = (bins[bin], bins[bin + 1]);
            (here.0 + next.0).max(here.1 + next.1)
        };
        for bin in 0..bins.len() - 1 {
            let here = score(bin);
            let peak =
                (bin == 0 || score(bin - 1) <= here) && (bin + 2 >= bins.len() || score(bin + 1) <= here);
            if here >= ENOUGH && peak {
                let offset = ((bin + 1) * BIN) as isize - length as isize;
                candidates.push(Candidate { section, offset, score: here });
            }
        }
    }
    candidates.sort_by(|one, other| other.score.total_cmp(&one.score));
    candidates.truncate((6_000 / pattern.words.len().max(1)).clamp(3, MOST));
    candidates
}

/// For some words of a text, how many of them stand, with their neighbours, in no other place of the texts: what is
/// said more often is no sign of where one is.
pub(super) fn only_here(sections: &[Section<'_>], section: usize, places: &[usize]) -> usize {
    let threes = |words: &[Word]| -> Vec<u64> {
        let key = |at: Option<usize>| at.and_then(|at| words.get(at)).map_or(0, |word| word.key);
        let three = |at: usize| {
            key(at.checked_sub(1)).rotate_left(21) ^ key(Some(at)) ^ key(Some(at + 1)).rotate_right(21)
        };
        (0..words.len()).map(three).collect()
    };
    let own = threes(sections[section].words());
    let index = Index::new(places.iter().filter_map(|at| own.get(*at).copied()));
    let mut counts = vec![0_usize; index.positions.len()];
    for three in sections.iter().flat_map(|section| threes(section.words())) {
        if let Ok(entry) = index.look(three) {
            counts[entry] += 1;
        }
    }
    index.positions.iter().zip(counts).filter(|(_, count)| *count == 1).map(|(places, _)| places.len()).sum()
}

/// The distinct words of the passage and where in it they stand.
struct Index {
    positions: Vec<Vec<usize>>,
    /// Entries by the low bits of their key, each in the first free slot from there on. A hash table of the simplest
    /// kind: it is asked for every word of every text.
    slots: Vec<Option<(u64, usize)>>,
}

impl Index {
    fn new(keys: impl Iterator<Item = u64>) -> Self {
        let keys: Vec<u64> = keys.collect();
        let size = (16 * keys.len()).next_power_of_two().max(1 << 10);
        let mut index = Self { positions: Vec::new(), slots: vec![None; size] };
        for (at, key) in keys.into_iter().enumerate() {
            match index.look(key) {
                Ok(entry) => index.positions[entry].push(at),
                Err(slot) => {
                    index.slots[slot] = Some((key, index.positions.len()));
                    index.positions.push(vec![at]);
                }
            }
        }
        index
    }

    /// The entry of a word, or the slot where it would be.
    #[allow(clippy::cast_possible_truncation)] // only the low bits count
    fn look(&self, key: u64) -> Result<usize, usize> {
        let last = self.slots.len() - 1;
        let mut slot = (key ^ (key >> 32)) as usize & last;
        while let Some((known, entry)) = self.slots[slot] {
            if known == key {
                return Ok(entry);
            }
            slot = (slot + 1) & last;
        }
        Err(slot)
    }

    /// The words of a text that are in the passage: which word of the text, which entry.
    fn hits(&self, section: &Section<'_>) -> Vec<(usize, usize)> {
        let words = section.words().iter().enumerate();
        words.filter_map(|(at, word)| Some((at, self.look(word.key).ok()?))).collect()
    }
}
