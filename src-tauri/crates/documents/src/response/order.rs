//! Where every item stands: once, under one heading, with the items that share its answer.

use std::collections::HashMap;

use super::input::{Decision, Grouping, ResponseInput, ResponseItem};

/// What stands under one heading.
#[derive(Debug, Default)]
pub(super) struct Part<'a> {
    /// The theme or chapter; empty for what has none.
    pub(super) title: &'a str,
    /// Answers to several items, each with those items.
    pub(super) shared: Vec<Vec<&'a ResponseItem>>,
    /// Items with an answer of their own.
    pub(super) single: Vec<&'a ResponseItem>,
}

/// The items by number; those with the same number as they came.
pub(super) fn by_number(input: &ResponseInput) -> Vec<&ResponseItem> {
    let mut items: Vec<&ResponseItem> = input.items.iter().collect();
    items.sort_by_key(|item| item.number);
    items
}

/// What tells answers apart. Two items of one group with another decision have another answer, or one of the two would
/// be lost.
type Key<'a> = (&'a str, Option<&'a Decision>);

/// Which answer an item shares with others, if any.
pub(super) fn shared_key(item: &ResponseItem) -> Option<Key<'_>> {
    let group = item.group.as_deref().map(str::trim).filter(|group| !group.is_empty())?;
    Some((group, item.decision.as_ref()))
}

/// The items by number, those with one answer together at the place of the first.
fn bundles(input: &ResponseInput) -> Vec<Vec<&ResponseItem>> {
    let mut bundles: Vec<Vec<&ResponseItem>> = Vec::new();
    let mut places: HashMap<Key<'_>, usize> = HashMap::new();
    for item in by_number(input) {
        let place = shared_key(item).map_or(bundles.len(), |key| *places.entry(key).or_insert(bundles.len()));
        match bundles.get_mut(place) {
            Some(bundle) => bundle.push(item),
            None => bundles.push(vec![item]),
        }
    }
    bundles
}

/// Under which heading an item stands, were it alone.
pub(super) fn place_of(item: &ResponseItem, grouping: Grouping) -> &str {
    match grouping {
        Grouping::Single | Grouping::Theme => item.first_theme(),
        Grouping::Chapter => item.chapter.trim(),
    }
}

/// The headings that are used: in the order asked, then as they come, what has none last.
pub(super) fn places(input: &ResponseInput) -> Vec<&str> {
    let items = by_number(input);
    let used = items.iter().map(|item| place_of(item, input.grouping));
    let asked = input.order.iter().map(|title| title.trim());
    let asked = asked.filter(|title| items.iter().any(|item| place_of(item, input.grouping) == *title));
    let mut places: Vec<&str> = Vec::new();
    for place in asked.chain(used).filter(|place| !place.is_empty()) {
        if !places.contains(&place) {
            places.push(place);
        }
    }
    if items.iter().any(|item| place_of(item, input.grouping).is_empty()) {
        places.push("");
    }
    places
}

/// Everything under its heading. A shared answer stands with its first item, so that it is printed once.
pub(super) fn parts(input: &ResponseInput) -> Vec<Part<'_>> {
    let mut parts: Vec<Part<'_>> =
        places(input).into_iter().map(|title| Part { title, ..Part::default() }).collect();
    for bundle in bundles(input) {
        let Some(first) = bundle.first().copied() else { continue };
        let place = place_of(first, input.grouping);
        let Some(part) = parts.iter_mut().find(|part| part.title == place) else { continue };
        if bundle.len() > 1 {
            part.shared.push(bundle);
        } else {
            part.single.push(first);
        }
    }
    parts.retain(|part| !part.shared.is_empty() || !part.single.is_empty());
    parts
}
