//! Whether what was laid along a text is the passage, with certainty.
//!
//! Likeness alone never decides: texts of a region are full of sentences that differ in one name. So the
//! surroundings must agree too, the less so the smaller the change is; nothing else may look like the passage; and
//! what agrees must, for the most part, be said nowhere else.

use std::ops::Range;

use super::align::{Pair, Pattern, align};
use super::seek::{Candidate, only_here, seek};
use super::stand::spelled;
use super::words::Word;
use super::{Place, Quote, Section, Standing};

/// A passage laid along a text, measured.
#[derive(Debug, Clone)]
struct Fit {
    section: usize,
    /// The words of the text that are the passage.
    words: Range<usize>,
    /// How like the quote they are, 0 to 1.
    like: f32,
    /// Whether the words are few that were changed, added or left out.
    light: bool,
    /// How far the surroundings agree, before and after, 0 to 1 each.
    around: (f32, f32),
    /// The words of the text that are those of the quote and of its surroundings.
    known: Vec<usize>,
    /// Whether no word was changed for quite another.
    soft: bool,
    /// Whether a name or a number became another: in the quote, or in its surroundings.
    renamed: (bool, bool),
}

impl Fit {
    fn both(&self) -> f32 {
        self.around.0.min(self.around.1)
    }

    fn sum(&self) -> f32 {
        self.around.0 + self.around.1
    }
}

/// A quote of fewer words than this is found edited only between surroundings that stayed whole.
const FEW: usize = 6;

/// The place of an edited quote. With `several`, the quote itself also stands verbatim in more than one place.
pub(super) fn edited(
    sections: &[Section<'_>],
    home: Option<usize>,
    quote: &Quote,
    several: bool,
) -> Option<Place> {
    let pattern = Pattern::new(quote);
    if pattern.quoted().is_empty() {
        return None;
    }
    let candidates = seek(sections, &pattern);
    let fits: Vec<Fit> = candidates.iter().filter_map(|at| fit(sections, &pattern, at, &(0..0))).collect();
    let best = fits
        .iter()
        .filter(|fit| fit.light && !holds_surroundings(&pattern, &sections[fit.section], fit))
        .max_by(|one, other| weight(one, home).total_cmp(&weight(other, home)))?;
    let rivals = Rivals { sections, pattern: &pattern, candidates: &candidates, best };
    let sure = if several {
        home == Some(best.section) && among_copies(best, &rivals)
    } else {
        certain(best, &rivals, home)
    };
    let told_apart = |fit: &Fit| 3 * only_here(sections, fit.section, &fit.known) >= 2 * fit.known.len();
    (sure && told_apart(best)).then(|| place(sections, quote, best))
}

/// What the best place is chosen by; home counts a little.
fn weight(fit: &Fit, home: Option<usize>) -> f32 {
    fit.like + fit.sum() / 2.0 + if home == Some(fit.section) { 0.1 } else { 0.0 }
}

/// What looks like the passage besides the best place.
struct Rivals<'a, 't> {
    sections: &'a [Section<'t>],
    pattern: &'a Pattern,
    candidates: &'a [Candidate],
    best: &'a Fit,
}

impl Rivals<'_, '_> {
    fn fits(&self, pattern: &Pattern, first: usize) -> impl Iterator<Item = Fit> {
        self.candidates.iter().filter_map(move |at| {
            let taken = if at.section == self.best.section { self.best.words.clone() } else { 0..0 };
            fit(self.sections, pattern, &at.at_word(first), &taken)
        })
    }

    /// Whether none is as like the quote as this, whatever surrounds it.
    fn none_like(&self, like: f32) -> bool {
        self.fits(&self.pattern.alone(), self.pattern.quoted().start).all(|fit| fit.like < like)
    }

    /// Whether none stands between surroundings that agree this far on both sides.
    fn none_between(&self, both: f32) -> bool {
        self.fits(self.pattern, 0).all(|fit| fit.like < 0.5 || fit.both() < both)
    }
}

/// More words than this between two parts of a passage, or beside it, tear it apart.
const NEAR: usize = 3;

/// The law of certainty for a quote that stands nowhere verbatim.
fn certain(best: &Fit, rivals: &Rivals<'_, '_>, home: Option<usize>) -> bool {
    if rivals.pattern.quoted().len() < FEW {
        return best.soft && best.both() >= 0.99 && best.like >= 0.75 && rivals.none_between(0.6);
    }
    // Another name or number is the mark of another passage, unless all else stayed.
    let (inside, around) = best.renamed;
    let between = best.both() >= 0.5 && best.sum() >= 1.3 && best.like >= 0.55;
    if !between || inside && best.both() < 0.99 || around && !best.soft {
        return false;
    }
    let at_home = home == Some(best.section);
    // Words may have become quite other ones only where the passage is expected.
    let expected = at_home && best.both() >= 0.6 && best.sum() >= 1.5 || home.is_none() && best.both() >= 0.9;
    (best.soft || expected) && rivals.none_like(best.like - 0.1)
        || best.soft && at_home && best.both() >= 0.9 && rivals.none_between(0.6)
}

/// The law when the quote also stands verbatim in more than one place: an edited one is it only between surroundings
/// that stayed.
fn among_copies(best: &Fit, rivals: &Rivals<'_, '_>) -> bool {
    best.soft && (0.6..1.0).contains(&best.like) && best.both() >= 0.9 && rivals.none_between(0.5)
}

/// Lays the passage along a candidate and measures. None when none of it lies along anything.
fn fit(sections: &[Section<'_>], pattern: &Pattern, at: &Candidate, taken: &Range<usize>) -> Option<Fit> {
    let section = &sections[at.section];
    let mut pairs = align(pattern, section, at.offset, taken);
    let quoted = pattern.quoted();
    drop_strays(&mut pairs[quoted.clone()]);
    let inner = &pairs[quoted.clone()];
    let lying: Vec<(Pair, usize)> = inner.iter().filter_map(|pair| Some((*pair, pair.at()?))).collect();
    let (first, last) = (lying.first()?, lying.last()?);
    let words = first.1..last.1 + 1;
    let (before, after) = (0..quoted.start, quoted.end..pairs.len());
    let (nearest_before, nearest_after) =
        (known(&pairs[before.clone()]).pop(), known(&pairs[after.clone()]).first().copied());
    let room = (words.start, section.words().len() - words.end);
    let gap_before = nearest_before.map_or(room.0, |at| words.start.saturating_sub(at + 1));
    let gap_after = nearest_after.map_or(room.1, |at| at.saturating_sub(words.end));
    let old = weight_of(&pattern.words[quoted.clone()]);
    let now = weight_of(&section.words()[words.clone()]);
    let kept = kept(pattern, &pairs, quoted.clone());
    Some(Fit {
        section: at.section,
        like: 2.0 * kept / (old + now),
        light: old.max(now) - kept <= 2.0 + 0.1 * old,
        around: (
            agreement(pattern, &pairs, before.clone(), (gap_before, room.0), first.0),
            agreement(pattern, &pairs, after.clone(), (gap_after, room.1), last.0),
        ),
        known: known(&pairs),
        soft: !inner.iter().any(|pair| matches!(pair, Pair::Other(_))),
        renamed: (
            renamed(pattern, section, &pairs, quoted),
            renamed(pattern, section, &pairs, before) || renamed(pattern, section, &pairs, after),
        ),
        words,
    })
}

/// The words of the text that are words of the passage.
fn known(pairs: &[Pair]) -> Vec<usize> {
    let same = |pair: &&Pair| matches!(pair, Pair::Same(_) | Pair::Alike(_));
    pairs.iter().filter(same).filter_map(|pair| pair.at()).collect()
}

fn weight_of(words: &[Word]) -> f32 {
    words.iter().map(|word| word.weight()).sum()
}

/// The share of the surroundings on one side that stayed. Of the text on that side there are as many words between
/// them and the quote as `far` says first, and as many altogether as it says second.
///
/// Surroundings further off surround something else; so do those not directly beside a word that is another one.
/// Few of them there are only near the edge of a text, and there they must be.
fn agreement(
    pattern: &Pattern,
    pairs: &[Pair],
    side: Range<usize>,
    far: (usize, usize),
    nearest: Pair,
) -> f32 {
    let near = if matches!(nearest, Pair::Other(_)) { 0 } else { NEAR };
    let whole = weight_of(&pattern.words[side.clone()]);
    let few = side.len() <= 2;
    if few && far.1 > side.len() + NEAR || far.0 > near {
        0.0
    } else if whole > 0.0 {
        kept(pattern, pairs, side) / whole
    } else if far.1 == 0 {
        1.0
    } else {
        0.0
    }
}

/// Whether a word with a capital or a digit was changed for quite another.
fn renamed(pattern: &Pattern, section: &Section<'_>, pairs: &[Pair], which: Range<usize>) -> bool {
    let telling = |word: &str| word.contains(|c: char| c.is_uppercase() || c.is_numeric());
    which.into_iter().any(|at| match pairs[at] {
        Pair::Other(place) => {
            let now = section.words().get(place).and_then(|word| section.folded().text.get(word.range()));
            telling(pattern.word(at)) || now.is_some_and(telling)
        }
        _ => false,
    })
}

/// Lets go of words at an end of the quote that lie further from the rest than they are many: the same words in some
/// other sentence.
fn drop_strays(pairs: &mut [Pair]) {
    loop {
        let lying: Vec<(usize, usize)> =
            pairs.iter().enumerate().filter_map(|(word, pair)| Some((word, pair.at()?))).collect();
        let stray = lying.windows(2).enumerate().find_map(|(index, two)| {
            let (before, after) = (index + 1, lying.len() - index - 1);
            let gap = two[1].1 - two[0].1 - 1;
            (gap > NEAR && gap > before.min(after)).then_some((before <= after, two[1].0))
        });
        match stray {
            Some((true, next)) => pairs[..next].fill(Pair::Gone),
            Some((false, next)) => pairs[next..].fill(Pair::Gone),
            None => return,
        }
    }
}

/// The weight of the words that stayed; one that resembles counts for most of it.
fn kept(pattern: &Pattern, pairs: &[Pair], which: Range<usize>) -> f32 {
    which
        .map(|at| match pairs[at] {
            Pair::Same(_) => pattern.words[at].weight(),
            Pair::Alike(_) => 0.8 * pattern.words[at].weight(),
            Pair::Other(_) | Pair::Gone => 0.0,
        })
        .sum()
}

/// Whether what would be the passage is in truth the text beside it: it holds words of the surroundings, in their
/// order, that the quote does not hold.
fn holds_surroundings(pattern: &Pattern, section: &Section<'_>, fit: &Fit) -> bool {
    let own = keys(&pattern.words[pattern.quoted()]);
    let here = keys(&section.words()[fit.words.clone()]);
    beside(pattern).iter().any(|run| run.len() >= 3 && holds(&here, run) && !holds(&own, run))
}

/// So many words directly beside a quote say which surroundings they are.
const RUN: usize = 4;

/// The words directly before and after the quote.
fn beside(pattern: &Pattern) -> [Vec<u64>; 2] {
    let quoted = pattern.quoted();
    let end = (quoted.end + RUN).min(pattern.words.len());
    [quoted.start.saturating_sub(RUN)..quoted.start, quoted.end..end].map(|side| keys(&pattern.words[side]))
}

fn keys(words: &[Word]) -> Vec<u64> {
    words.iter().map(|word| word.key).collect()
}

/// Whether some words stand in others, one after the other.
fn holds(words: &[u64], run: &[u64]) -> bool {
    words.windows(run.len().max(1)).any(|part| part == run)
}

/// The place, with the signs directly around the words when the quote began or ended with such signs.
fn place(sections: &[Section<'_>], quote: &Quote, fit: &Fit) -> Place {
    let section = &sections[fit.section];
    let folded = section.folded();
    let words = &section.words()[fit.words.clone()];
    let (start, end) = match words {
        [first, .., last] => (first.range().start, last.range().end),
        [only] => (only.range().start, only.range().end),
        [] => (0, 0),
    };
    let sign = |c: char| !c.is_alphanumeric() && !c.is_whitespace();
    let core = quote.text.trim();
    let opening =
        if core.starts_with(sign) { folded.text[..start].trim_end_matches(sign).len() } else { start };
    let closing = if core.ends_with(sign) {
        folded.text.len() - folded.text[end..].trim_start_matches(sign).len()
    } else {
        end
    };
    let range = spelled(folded, &(opening..closing), &quote.text);
    Place { section: fit.section, range, standing: Standing::Edited }
}
