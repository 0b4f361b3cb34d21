//! Places where a quote stands verbatim, and which of them its surroundings point at.

use std::ops::Range;

use super::fold::{Folded, fold};
use super::{Place, Quote, Section, Standing};

/// What the verbatim places say.
pub(super) enum Verdict {
    /// This is the place.
    Sure(Place),
    /// There are several, and their surroundings do not decide.
    Several,
    /// There is none.
    Nowhere,
}

/// A quote made ready for looking.
struct Wanted<'a> {
    quote: &'a Quote,
    /// Its words, folded, without white space around.
    text: String,
    before: String,
    after: String,
    /// Whether it began and ended with a whole word.
    edges: (bool, bool),
}

/// A place in a folded text, with how far its surroundings agree.
struct Found {
    section: usize,
    range: Range<usize>,
    /// Share of the words before and after that still stand there, 0 to 1 each.
    agrees: (f32, f32),
}

/// Surroundings that agree less than this on a side are others.
const SOME: f32 = 0.3;
/// Surroundings shorter than this are no sign of where they went.
const TELLING: usize = 12;

pub(super) fn stand(sections: &[Section<'_>], home: Option<usize>, quote: &Quote) -> Verdict {
    let wanted = Wanted::new(quote);
    if let Some(place) = only_exact(sections, home, &wanted) {
        return Verdict::Sure(place);
    }
    if wanted.text.is_empty() {
        return Verdict::Nowhere;
    }
    let mut found = Vec::new();
    for (section, text) in sections.iter().enumerate() {
        let folded = &text.folded().text;
        for at in all(folded, &wanted.text) {
            let range = at..at + wanted.text.len();
            if wanted.at_edges(folded, &range) {
                let agrees = wanted.agrees(folded, &range);
                found.push(Found { section, range, agrees });
            }
        }
    }
    match (found.as_slice(), decided(&found, home)) {
        ([], _) => Verdict::Nowhere,
        ([one], _) | (_, Some(one)) => Verdict::Sure(place(sections, home, &wanted, one)),
        _ => Verdict::Several,
    }
}

/// The one place where the quote stands letter by letter.
fn only_exact(sections: &[Section<'_>], home: Option<usize>, wanted: &Wanted<'_>) -> Option<Place> {
    let text = &wanted.quote.text;
    let mut places = sections.iter().enumerate().flat_map(|(section, content)| {
        all(content.source, text)
            .map(move |at| (section, at..at + text.len()))
            .filter(|(_, range)| wanted.at_edges(content.source, range))
    });
    let (section, range) = places.next()?;
    if places.next().is_some() {
        return None;
    }
    let source = sections[section].source;
    let before = fold(near(&source[..range.start], wanted.quote.before.len(), true));
    let after = fold(near(&source[range.end..], wanted.quote.after.len(), false));
    let around = format!("{}{}{}", before.text, wanted.text, after.text);
    let inner = before.text.len()..before.text.len() + wanted.text.len();
    let standing = standing(sections, home, wanted, section, wanted.agrees(&around, &inner));
    Some(Place { section, range, standing })
}

/// The part of a text beside a place that can matter for the surroundings: twice their length and some.
fn near(text: &str, length: usize, last: bool) -> &str {
    let reach = 2 * length + 64;
    if last {
        let mut start = text.len().saturating_sub(reach);
        while !text.is_char_boundary(start) {
            start += 1;
        }
        &text[start..]
    } else {
        let mut end = reach.min(text.len());
        while !text.is_char_boundary(end) {
            end -= 1;
        }
        &text[..end]
    }
}

/// Every place of some words, also where they overlap.
fn all<'t>(text: &'t str, words: &'t str) -> impl Iterator<Item = usize> + 't {
    let step = words.chars().next().map_or(1, char::len_utf8);
    let mut from = 0;
    std::iter::from_fn(move || {
        let at = from + text.get(from..)?.find(words)?;
        from = at + step;
        Some(at)
    })
}

/// The place at home whose surroundings stand there whole, when that is one.
///
/// Never a place elsewhere, nor one whose surroundings agree in part: standing sentences stand among standing
/// sentences, and of two that were nearly alike the one that was meant may be gone.
fn decided(found: &[Found], home: Option<usize>) -> Option<&Found> {
    let mut whole =
        found.iter().filter(|found| Some(found.section) == home && found.agrees.0.min(found.agrees.1) >= 1.0);
    whole.next().filter(|_| whole.next().is_none())
}

/// The place in the text as it was.
fn place(sections: &[Section<'_>], home: Option<usize>, wanted: &Wanted<'_>, found: &Found) -> Place {
    let folded = sections[found.section].folded();
    let range = spelled(folded, &found.range, &wanted.quote.text);
    let standing = standing(sections, home, wanted, found.section, found.agrees);
    Place { section: found.section, range, standing }
}

/// The range in the source; with the white space and soft hyphens at its ends that the quote had as well.
pub(super) fn spelled(folded: &Folded<'_>, range: &Range<usize>, quote: &str) -> Range<usize> {
    let source = folded.source;
    let core = folded.source_range(range);
    let silent = |c: char| {
        c.is_whitespace() || matches!(c, '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}')
    };
    let start = source[..core.start].trim_end_matches(silent).len();
    let end = source.len() - source[core.end..].trim_start_matches(silent).len();
    match source[start..end].find(quote) {
        Some(at) => start + at..start + at + quote.len(),
        None => core,
    }
}

/// How an unchanged quote stands: at home it was moved only when its surroundings are others on both sides, while
/// what surrounded it still stands elsewhere in the section. Else the surroundings were rewritten.
fn standing(
    sections: &[Section<'_>],
    home: Option<usize>,
    wanted: &Wanted<'_>,
    section: usize,
    agrees: (f32, f32),
) -> Standing {
    if home != Some(section) {
        return Standing::Moved;
    }
    let left_behind = |side: &str| side.len() >= TELLING && sections[section].folded().text.contains(side);
    if agrees.0.max(agrees.1) < SOME
        && (left_behind(wanted.before.trim()) || left_behind(wanted.after.trim()))
    {
        return Standing::Moved;
    }
    Standing::Here
}

impl<'a> Wanted<'a> {
    fn new(quote: &'a Quote) -> Self {
        let letter = |c: char| c.is_alphanumeric();
        Self {
            quote,
            text: fold(&quote.text).text.trim().to_owned(),
            before: fold(&quote.before).text,
            after: fold(&quote.after).text,
            edges: (
                quote.text.starts_with(letter) && !quote.before.ends_with(letter),
                quote.text.ends_with(letter) && !quote.after.starts_with(letter),
            ),
        }
    }

    /// Whether a place begins and ends with whole words where the quote did.
    fn at_edges(&self, text: &str, range: &Range<usize>) -> bool {
        let inside = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        !(self.edges.0 && inside(text[..range.start].chars().next_back())
            || self.edges.1 && inside(text[range.end..].chars().next()))
    }

    fn agrees(&self, text: &str, range: &Range<usize>) -> (f32, f32) {
        let before =
            shared(self.before.trim_end().chars().rev(), text[..range.start].trim_end().chars().rev());
        let after = shared(self.after.trim_start().chars(), text[range.end..].trim_start().chars());
        (before, after)
    }
}

/// Which share of the old surroundings, reckoned from the quote, still stands. At the edge of a text none stood,
/// and none must stand there.
#[allow(clippy::cast_precision_loss)] // at most forty and some
fn shared(old: impl Iterator<Item = char> + Clone, mut now: impl Iterator<Item = char> + Clone) -> f32 {
    let length = old.clone().count();
    if length == 0 {
        return if now.next().is_none() { 1.0 } else { 0.0 };
    }
    old.zip(now).take_while(|(old, now)| old == now).count() as f32 / length as f32
}
