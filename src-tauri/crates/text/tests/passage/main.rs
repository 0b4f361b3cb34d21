//! The laws of a passage: what stands is found, what is gone is not, and what was lightly edited mostly is.
//!
//! Each law is tried on texts that are written on while it is known where the passage went.

#![allow(clippy::unwrap_used)] // helpers of tests may stop them

mod edits;
mod world;

use std::ops::Range;

use proptest::prelude::*;
use regiovisie_text::passage::{Place, Quote, Standing, Texts, find};

use edits::Reach;
use world::{Chance, Flavour, World};

/// A text in which hardly anything is said twice.
const PLAIN: Flavour = Flavour { repeated: 3, patterned: 2 };
/// A text full of standing sentences, and of sentences that differ in a name only.
const STANDING: Flavour = Flavour { repeated: 35, patterned: 25 };

/// How often each law is tried; `PASSAGE_CASES` asks for more.
fn cases() -> u32 {
    std::env::var("PASSAGE_CASES").ok().and_then(|number| number.parse().ok()).unwrap_or(2000)
}

/// How often some words stand in the texts as whole words, also where they overlap.
fn count(texts: &[String], words: &str) -> usize {
    let inside = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    let letter = |c: char| c.is_alphanumeric();
    let places = |text: &String| {
        text.char_indices()
            .filter(|(at, _)| {
                let (before, rest) = text.split_at(*at);
                rest.strip_prefix(words).is_some_and(|after| {
                    !(words.starts_with(letter) && inside(before.chars().next_back())
                        || words.ends_with(letter) && inside(after.chars().next()))
                })
            })
            .count()
    };
    texts.iter().map(places).sum()
}

/// The words in one typography.
fn one_spelling(text: &str) -> String {
    text.replace('\u{ad}', "").replace(['“', '”', '"', '’'], "'").replace(['–', '—'], "-").replace('\n', " ")
}

fn look(world: &World, texts: &[String], quote: &Quote) -> Option<Place> {
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    find(&texts, world.home(), quote)
}

/// Whether a place is one of the passage: it covers about the same stretch, or at least half of what is found there
/// are words of the passage, and no small part of them.
fn is_true(world: &World, quote: &Quote, place: &Place) -> bool {
    let covers = |truth: &Range<usize>| {
        let shared = truth.end.min(place.range.end).saturating_sub(truth.start.max(place.range.start));
        2 * shared >= truth.end.max(place.range.end) - truth.start.min(place.range.start)
    };
    world.truths(place.section).iter().any(|(_, truth)| covers(truth))
        || world
            .words_of_passage(place)
            .into_iter()
            .any(|letters| 2 * letters >= place.range.len() && 5 * letters >= 2 * quote.text.len())
}

/// Whether nobody could tell, from what a quote keeps, that a place is another one: it is the only one where these
/// words stand, in this spelling or in any (the first law), or their surroundings stand there whole as well.
fn indistinguishable(texts: &[String], quote: &Quote, place: &Place) -> bool {
    let words = one_spelling(&quote.text);
    let spelled: Vec<String> = texts.iter().map(|text| one_spelling(text)).collect();
    let (before, rest) = texts[place.section].split_at(place.range.start);
    let (found, after) = rest.split_at(place.range.len());
    one_spelling(found) == words
        && (count(&spelled, &words) == 1
            || found == quote.text && count(texts, found) == 1
            || one_spelling(before).ends_with(&one_spelling(&quote.before))
                && one_spelling(after).starts_with(&one_spelling(&quote.after)))
}

/// Whether the words stand twice with all their surroundings, so that a quote cannot say which was meant.
fn has_twin(texts: &[String], quote: &Quote) -> bool {
    let spelled: Vec<String> = texts.iter().map(|text| one_spelling(text)).collect();
    let whole = one_spelling(&format!("{}{}{}", quote.before, quote.text, quote.after));
    spelled.iter().map(|text| text.matches(whole.as_str()).count()).sum::<usize>() > 1
}

fn flavour(chance: &mut Chance) -> Flavour {
    if chance.percent(50) { PLAIN } else { STANDING }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), ..ProptestConfig::default() })]

    #[test]
    fn what_stands_once_is_found_where_it_stands(seed: u64) {
        let mut chance = Chance::new(seed);
        let flavour = flavour(&mut chance);
        let mut world = World::new(&mut chance, flavour);
        let Some(quote) = world.quote(&mut chance, 1, 30) else { return Ok(()) };
        for _ in 0..chance.below(25) {
            world.edit(&mut chance, flavour, Reach::Around);
        }
        let texts = world.texts();
        let truth: Vec<(usize, Range<usize>)> = (0..world.sections.len())
            .flat_map(|section| world.truths(section).into_iter().map(move |(_, range)| (section, range)))
            .collect();
        prop_assert_eq!(truth.len(), 1, "nothing touched the passage");
        prop_assert_eq!(&texts[truth[0].0][truth[0].1.clone()].replace('\n', " "), &quote.text.replace('\n', " "));
        if count(&texts, &quote.text) != 1 {
            return Ok(());
        }
        let place = look(&world, &texts, &quote);
        prop_assert!(place.is_some(), "{:?} stands in {:?}", quote, texts);
        let place = place.unwrap();
        prop_assert_eq!((place.section, place.range), truth[0].clone(), "{:?} in {:?}", quote, texts);
        prop_assert!(place.standing != Standing::Edited, "not a letter of it changed");
    }
}

#[test]
fn a_passage_is_never_found_where_it_is_not() {
    let (mut tried, mut gone, mut found, mut wrong) = (0, 0, 0, Vec::new());
    for seed in 0..u64::from(cases()) {
        let mut chance = Chance::new(seed ^ 0x60e);
        let flavour = flavour(&mut chance);
        let mut world = World::new(&mut chance, flavour);
        let Some(quote) = world.quote(&mut chance, 1, 30) else { continue };
        let texts = world.texts();
        if let Some(place) = look(&world, &texts, &quote) {
            assert!(
                is_true(&world, &quote, &place),
                "{seed}: {quote:?} is at once at {place:?} in {texts:?}"
            );
        }
        if has_twin(&texts, &quote) {
            continue;
        }
        let gone_at = chance.below(16);
        for round in 0..=chance.below(16) {
            world.edit(&mut chance, flavour, Reach::Everywhere);
            if round == gone_at {
                world.delete_passage();
            }
            if chance.percent(15) {
                world.touch_passage(&mut chance);
            }
        }
        let texts = world.texts();
        tried += 1;
        gone += usize::from((0..texts.len()).all(|section| world.truths(section).is_empty()));
        if let Some(place) = look(&world, &texts, &quote) {
            found += 1;
            if !indistinguishable(&texts, &quote, &place) && !is_true(&world, &quote, &place) {
                let words = texts[place.section][place.range.clone()].to_owned();
                wrong.push((seed, quote, place, words));
            }
        }
    }
    println!("{tried} passages, {gone} of them gone, {found} found, {} of them wrong", wrong.len());
    assert!(tried >= 1000 && gone >= 200, "only {tried} passages were tried, of which {gone} were gone");
    assert_eq!(wrong, [], "no passage is found where it is not");
}

#[test]
fn what_was_lightly_edited_is_found_nine_times_in_ten() {
    let (mut tried, mut found, mut exact, mut wrong) = (0, 0, 0, Vec::new());
    for seed in 0..u64::from(cases()) {
        let mut chance = Chance::new(seed ^ 0x5eed);
        let mut world = World::new(&mut chance, PLAIN);
        let Some(quote) = world.quote(&mut chance, 6, 30) else { continue };
        if count(&world.texts(), &quote.text) > 1 {
            // Once edited, the other place is where the words stand verbatim: the first law.
            continue;
        }
        for _ in 0..=chance.below(2) {
            world.touch_passage(&mut chance);
        }
        if chance.percent(50) {
            (0..=chance.below(2)).for_each(|_| world.touch_surroundings(&mut chance));
        }
        for _ in 0..chance.below(4) {
            world.edit(&mut chance, PLAIN, Reach::Around);
        }
        let texts = world.texts();
        tried += 1;
        match look(&world, &texts, &quote) {
            Some(place) if is_true(&world, &quote, &place) => {
                found += 1;
                exact +=
                    usize::from(world.truths(place.section).iter().any(|(_, truth)| *truth == place.range));
            }
            Some(place) if !indistinguishable(&texts, &quote, &place) => wrong.push((seed, place)),
            _ => {}
        }
    }
    println!("{found} of {tried} found, {exact} to the letter");
    assert!(tried >= 1000, "only {tried} passages were tried");
    assert_eq!(wrong, [], "no passage is found where it is not");
    assert!(10 * found >= 9 * tried, "only {found} of {tried} edited passages were found");
}

#[test]
fn many_quotes_are_looked_for_in_texts_prepared_once() {
    let mut chance = Chance::new(7);
    let mut world = World::new(&mut chance, PLAIN);
    let quote = world.quote(&mut chance, 8, 12).unwrap();
    world.touch_passage(&mut chance);
    let texts = world.texts();
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    let prepared = Texts::new(&texts);
    for _ in 0..2 {
        assert_eq!(
            prepared.find(world.home(), &quote),
            find(&texts, world.home(), &quote),
            "the same answer"
        );
    }
}
