//! Passages in Dutch: how they are quoted, and how each kind of change leaves them.

use super::*;

const ACCESS: &str = "Toegang\nDe coördinatie ligt bij één loket per gemeente; ouders bellen ‘gewoon’ het wijkteam. Elk kind in een ijsbaandorp krijgt binnen vijf dagen een reëel aanbod van de regio.\nWie niet kan wachten, gaat vóór.";
const PURCHASE: &str = "Inkoop\nDe regio koopt pleegzorg en verblijf samen in. Aanbieders krijgen een reëel tarief, elk jaar geïndexeerd.";

/// A quote from a text, by its words.
fn quote(text: &str, words: &str) -> Quote {
    let start = text.find(words).unwrap();
    Quote::cut(text, start..start + words.len()).unwrap()
}

/// The words found, with the section and the standing.
fn found<'t>(texts: &[&'t str], home: Option<usize>, quote: &Quote) -> Option<(usize, &'t str, Standing)> {
    let place = find(texts, home, quote)?;
    Some((place.section, &texts[place.section][place.range], place.standing))
}

#[test]
fn a_section_reads_as_lines_without_markup() {
    let markdown = "# Toegang\n\nEén *loket*[^1] in {{regio.naam}}.\n\n- pleegzorg\n- **ijk**punt\n\n| Wie | Wat |\n|---|---|\n| GI | hulp |\n\n{{tabel:planning}}\n\n[^1]: Of twee.";
    let expected = "Toegang\nEén loket in {{regio.naam}}.\npleegzorg\nijkpunt\nWie\nWat\nGI\nhulp\nOf twee.";
    assert_eq!(plain(markdown), expected);
    assert_eq!(plain(&crate::write(&crate::read(markdown))), expected, "another spelling reads the same");
    assert_eq!(plain(" \n"), "");
}

#[test]
fn a_quote_keeps_whole_words_around_it() {
    let quote = quote(ACCESS, "binnen vijf dagen");
    assert_eq!(quote.before, ". Elk kind in een ijsbaandorp krijgt ", "a word that is cut falls away");
    assert_eq!(quote.after, " een reëel aanbod van de regio.\nWie ");
    assert_eq!(Quote::cut("één", 1..3), None, "an é is not cut in two");
    assert_eq!(Quote::cut("één", 2..2), None, "nothing is no quote");
    assert_eq!(Quote::cut("a \n b", 1..4), None, "nor is white space");
    assert_eq!(Quote::cut("één", 0..9), None, "nor what lies outside");
    let whole = Quote::cut("één", 0..5).unwrap();
    assert_eq!((whole.before.as_str(), whole.after.as_str()), ("", ""), "at the edges nothing stood around");
}

#[test]
fn what_nobody_touched_stands_here() {
    for words in ["coördinatie", "ouders bellen ‘gewoon’ het wijkteam.", "vóór.", "Toegang\nDe"] {
        let expected = Some((0, words, Standing::Here));
        assert_eq!(found(&[ACCESS, PURCHASE], Some(0), &quote(ACCESS, words)), expected);
    }
}

#[test]
fn typography_is_no_change() {
    let quote = quote(ACCESS, "ouders bellen ‘gewoon’ het wijkteam. Elk kind in een ijsbaandorp");
    let set =
        ACCESS.replace(['‘', '’'], "\"").replace("wijkteam. Elk", "wijk\u{ad}team.\n Elk").replace("ij", "ĳ");
    let (section, words, standing) = found(&[&set], Some(0), &quote).unwrap();
    assert_eq!((section, standing), (0, Standing::Here));
    assert_eq!(words, "ouders bellen \"gewoon\" het wĳk\u{ad}team.\n Elk kind in een ĳsbaandorp");
}

#[test]
fn what_moved_to_another_section_is_found_there() {
    let quote = quote(ACCESS, "Elk kind in een ijsbaandorp krijgt binnen vijf dagen een reëel aanbod");
    let rest = ACCESS.replace(&quote.text, "");
    let other = format!("{PURCHASE}\n{}", quote.text);
    let expected = Some((1, quote.text.as_str(), Standing::Moved));
    assert_eq!(found(&[&rest, &other], Some(0), &quote), expected);
    assert_eq!(
        found(&[ACCESS], None, &quote),
        Some((0, quote.text.as_str(), Standing::Moved)),
        "its section is gone"
    );
}

#[test]
fn what_left_its_surroundings_moved_and_what_they_left_did_not() {
    let quote = quote(ACCESS, "De coördinatie ligt bij één loket per gemeente;");
    let moved = format!("{}\n{}", ACCESS.replace(&quote.text, ""), quote.text);
    assert_eq!(
        found(&[&moved], Some(0), &quote).unwrap().2,
        Standing::Moved,
        "its neighbours stand elsewhere"
    );
    let rewritten = format!("Nieuw\nHet volgende geldt: {} iedereen weet de weg.", quote.text);
    assert_eq!(found(&[&rewritten], Some(0), &quote).unwrap().2, Standing::Here, "its neighbours are gone");
}

#[test]
fn a_light_edit_is_found_with_its_signs() {
    let quote =
        quote(ACCESS, "Elk kind in een ijsbaandorp krijgt binnen vijf dagen een reëel aanbod van de regio.");
    for (from, to) in [
        ("vijf", "tien"),
        ("ijsbaandorp", "ijsbaandrop"),
        ("een reëel", "altijd een reëel"),
        ("regio.", "regio!"),
        ("Elk kind", "Ieder kind"),
    ] {
        let text = ACCESS.replace(from, to);
        let expected = quote.text.replace(from, to);
        assert_eq!(
            found(&[PURCHASE, &text], Some(1), &quote),
            Some((1, expected.as_str(), Standing::Edited)),
            "{from} became {to}"
        );
    }
}

#[test]
fn a_short_quote_may_be_mended_and_no_more() {
    let wrong = ACCESS.replace("wijkteam", "wijktaem");
    let mended = found(&[ACCESS], Some(0), &quote(&wrong, "wijktaem"));
    assert_eq!(mended, Some((0, "wijkteam", Standing::Edited)));
    let other = ACCESS.replace("wijkteam", "buurthuis");
    assert_eq!(
        found(&[&other], Some(0), &quote(ACCESS, "wijkteam")),
        None,
        "another word is another passage"
    );
}

#[test]
fn what_is_gone_is_not_found_in_what_looks_like_it() {
    let list = "De gemeente Noord stelt de verordening vast in mei.\nDe gemeente Oost stelt de verordening vast in mei.\nDe gemeente West stelt de verordening vast in mei.";
    let quote = quote(list, "De gemeente Oost stelt de verordening vast in mei.");
    let without = list.replace(&format!("{}\n", quote.text), "");
    assert_eq!(found(&[&without], Some(0), &quote), None, "Noord and West are not Oost");
    assert_eq!(found(&[], None, &quote), None);
    assert_eq!(found(&[""], Some(7), &quote), None, "a home that is not there is none");
}

#[test]
fn of_words_that_stand_twice_the_surroundings_point_at_one() {
    let text =
        "Over pleegzorg: dit stellen wij samen vast. Over verblijf: dit stellen wij samen vast. Klaar.";
    let second = text.rfind("dit stellen").unwrap();
    let quote = Quote::cut(text, second..second + "dit stellen wij samen vast.".len()).unwrap();
    let place = find(&[text], Some(0), &quote).unwrap();
    assert_eq!((place.range.start, place.standing), (second, Standing::Here));
    let others = text.replace("Over", "Voor");
    assert_eq!(find(&[&others], Some(0), &quote), None, "other surroundings leave doubt");
}

#[test]
fn a_word_is_not_found_inside_a_longer_one() {
    let quote = quote("Wij geven zorg aan wie dat nodig heeft.", "zorg");
    assert_eq!(found(&["De pleegzorgaanbieder helpt."], Some(0), &quote), None);
    assert_eq!(found(&["De pleegzorg en de zorg."], Some(0), &quote).unwrap().1, "zorg");
}

#[test]
fn a_long_passage_in_a_long_text_is_no_burden() {
    let text: Vec<String> = (0..6_000).map(|number| format!("woord{number}")).collect();
    let quote = quote(&text.join(" "), &text[100..4_100].join(" "));
    let edited = text.join(" ").replace("woord2000 ", "");
    let place = find(&[&edited], Some(0), &quote).unwrap();
    assert_eq!(place.standing, Standing::Edited);
    assert_eq!(edited[place.range], text[100..4_100].join(" ").replace("woord2000 ", ""));
    let same = "de ".repeat(20_000);
    assert_eq!(find(&[&same], Some(0), &quote), None, "nor is a text that says one word");
}
