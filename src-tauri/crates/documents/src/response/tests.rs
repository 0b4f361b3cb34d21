//! The laws of a reactienota: every item once, in every layout, and nothing of what was withheld.

use proptest::prelude::*;
use regiovisie_sheets::Cell as SheetCell;
use regiovisie_text::outline::plain;
use regiovisie_text::tree::Table;

use super::*;
use crate::Chart;
use crate::testing::{accessible, complete, day, flat, regular};
use crate::warning::Warning;

const GROUPINGS: [Grouping; 3] = [Grouping::Single, Grouping::Theme, Grouping::Chapter];
const AUDIENCES: [Audience; 3] = [Audience::Internal, Audience::Council, Audience::Public];

fn decision(disposition: Disposition, reason: &str) -> Decision {
    Decision { disposition, reason: reason.into(), change: String::new(), confirmed: true }
}

fn item(number: u32, theme: &str) -> ResponseItem {
    ResponseItem {
        number,
        date: Some(day("2026-10-06")),
        party: "Aanbieders".into(),
        organisation: format!("A-{number}"),
        channel: "e-mail".into(),
        version: "0.3".into(),
        text: Words::Text(format!("<tekst {number}>")),
        themes: vec![theme.into()],
        chapter: "4 Visie".into(),
        ..ResponseItem::default()
    }
}

fn input(grouping: Grouping, items: Vec<ResponseItem>) -> ResponseInput {
    ResponseInput {
        region: "De Zilverlanden".into(),
        fictional: true,
        date: day("2026-11-24"),
        audience: Audience::Council,
        edition: "0.3".into(),
        grouping,
        order: Vec::new(),
        items,
    }
}

/// The headings and tables of the part with the input.
fn item_part(composed: &Composed) -> Vec<&Block> {
    let blocks = flat(&composed.report.body.blocks);
    let start = blocks
        .iter()
        .position(|block| matches!(block, Block::Heading(h) if plain(&h.text) == "Inbreng en reacties"));
    blocks[start.unwrap()..].to_vec()
}

fn tables(composed: &Composed) -> Vec<&Table> {
    let blocks = item_part(composed).into_iter();
    let table = blocks.filter_map(|block| match block {
        Block::Table(table) => Some(table),
        _ => None,
    });
    table.collect()
}

/// The numbers in the first columns, as they stand.
fn numbers(composed: &Composed) -> Vec<u32> {
    tables(composed).iter().flat_map(|table| &table.rows).map(|row| plain(&row[0]).parse().unwrap()).collect()
}

fn headings(composed: &Composed) -> Vec<String> {
    let words =
        |block: &Block| if let Block::Heading(heading) = block { Some(plain(&heading.text)) } else { None };
    item_part(composed).into_iter().filter_map(words).collect()
}

#[test]
fn an_item_tells_all_that_is_known_of_it() {
    let mut full = item(7, "Toegang");
    full.themes.push("Schaal".into());
    full.kind = "inhoudelijk".into();
    full.passage =
        Some(Passage { number: "4.2".into(), title: "Schaal".into(), quote: "dicht\nbij huis".into() });
    full.text = Words::Summary("Graag korter.".into());
    full.wording = Words::Text("nabij".into());
    full.decision = Some(Decision {
        change: "‘nabij’ in 4.2".into(),
        confirmed: false,
        ..decision(Disposition::Partly, "Dat is duidelijker.")
    });
    full.told_back_on = Some(day("2026-11-20"));
    let composed = response(&input(Grouping::Single, vec![full]));
    let text = complete(&composed);
    accessible(&composed);
    for said in [
        "7\nAanbieders A-7 06-10-2026, e-mail\n",
        "versie 0.3 4.2 Schaal ‘dicht bij huis’ inhoudelijk Thema’s: Toegang en Schaal\n",
        "Samenvatting: Graag korter. Voorgestelde tekst: nabij\n",
        "deels overgenomen (voorstel, nog niet bevestigd) Dat is duidelijker.\n",
        "‘nabij’ in 4.2 Op 20-11-2026 teruggekoppeld\n",
        "voor de gemeenteraden",
        "1 reactie is een voorstel",
        "Alles is beantwoord.",
    ] {
        assert!(text.contains(said), "{said} in {text}");
    }
    assert_eq!(composed.warnings, [Warning { section: None, what: What::Unconfirmed(1) }]);
}

#[test]
fn a_shared_answer_is_printed_once_with_the_items_it_answers() {
    let mut items = vec![item(3, "Toegang"), item(1, "Toegang"), item(2, "Schaal"), item(4, "Schaal")];
    for item in &mut items[..3] {
        item.group = Some("g".into());
        item.group_title = "Wachttijden".into();
        item.decision = Some(decision(Disposition::Adopted, "Dat nemen we over."));
    }
    let composed = response(&input(Grouping::Theme, items.clone()));
    let text = complete(&composed);
    assert_eq!(text.matches("Dat nemen we over.").count(), 1, "{text}");
    assert!(text.contains("Reactie op inbreng 1, 2 en 3, van: Aanbieders."), "{text}");
    assert_eq!(headings(&composed), ["Inbreng en reacties", "Toegang", "Wachttijden", "Schaal"]);
    assert_eq!(numbers(&composed), [1, 2, 3, 4]);
    let single = complete(&response(&input(Grouping::Single, items)));
    assert_eq!(single.matches("Zelfde reactie als bij nummer 1.").count(), 2, "{single}");
}

#[test]
fn another_decision_within_a_group_is_another_answer() {
    let mut items = vec![item(1, "Toegang"), item(2, "Toegang"), item(3, "Toegang")];
    for item in &mut items {
        item.group = Some("g".into());
        item.decision = Some(decision(Disposition::Adopted, "Ja."));
    }
    items[2].decision = Some(decision(Disposition::Declined, "Nee."));
    let text = complete(&response(&input(Grouping::Theme, items)));
    assert!(text.contains("Reactie op inbreng 1 en 2") && text.contains("Nee."), "{text}");
}

#[test]
fn headings_stand_in_the_order_asked_and_what_has_none_last() {
    let items = vec![item(1, ""), item(2, "Schaal"), item(3, "Eigen"), item(4, "Toegang")];
    let mut asked = input(Grouping::Theme, items);
    asked.order = vec!["Toegang".into(), "Niemand".into(), "Schaal".into()];
    let composed = response(&asked);
    assert_eq!(headings(&composed)[1..], ["Toegang", "Schaal", "Eigen", "Zonder thema"]);
}

#[test]
fn what_is_not_answered_is_said_and_counted() {
    let mut items = vec![item(1, "Toegang"), item(2, "Toegang"), item(3, "Schaal")];
    items[0].decision = Some(decision(Disposition::Forwarded, ""));
    items[2].party = "Ouders".into();
    let composed = response(&input(Grouping::Theme, items));
    let text = complete(&composed);
    accessible(&composed);
    assert!(text.contains("Er is 3 keer inbreng. Nog niet beantwoord: 2."), "{text}");
    assert!(
        text.contains("doorgezet Er is nog geen toelichting."),
        "an answer without a reason shows: {text}"
    );
    assert!(text.contains("Toegang\n0\n0\n0\n0\n1\n1\n2\n"), "{text}");
    assert!(text.contains("Ouders\n0\n0\n0\n0\n0\n1\n1\n"), "{text}");
    assert!(text.contains("doorgezet\n1\nnog niet beantwoord\n2\nSamen\n3\n"), "{text}");
    let [(_, Chart::Bars(chart))] = composed.charts.as_slice() else { panic!("one chart of bars") };
    assert_eq!(chart.rows[0].values, [0, 0, 0, 0, 1, 1], "the chart says what the table says");
    assert!(composed.warnings.iter().any(|warning| warning.what == What::Unanswered(2)));
}

#[test]
fn a_nota_without_input_says_so() {
    for grouping in GROUPINGS {
        let composed = response(&input(grouping, Vec::new()));
        accessible(&composed);
        assert_eq!(complete(&composed).matches("Er is nog geen inbreng.").count(), 2);
        assert!(composed.charts.is_empty());
    }
}

#[test]
fn more_themes_than_a_drawing_can_hold_are_all_in_the_table() {
    let items = (1..=250).map(|number| item(number, &format!("Thema {number}"))).collect();
    let composed = response(&input(Grouping::Theme, items));
    accessible(&composed);
    assert_eq!(numbers(&composed).len(), 250);
}

#[test]
fn the_spreadsheet_has_a_column_for_each_thing_and_a_row_for_each_item() {
    let mut items = vec![item(2, "Toegang"), item(1, "Schaal")];
    items[0].text = Words::Withheld;
    items[0].wording = Words::Text("geheim".into());
    items[1].decision = Some(decision(Disposition::Noted, "Dank."));
    let book = response_book(&input(Grouping::Theme, items));
    regular(&book);
    let rows = &book.sheets[0].rows;
    assert_eq!((rows.len(), &rows[0][0]), (2, &SheetCell::Number(1.0)), "by number");
    assert_eq!(rows[0][14], SheetCell::Text("ter kennisname".into()));
    assert_eq!(rows[1][12], SheetCell::Empty, "a wording goes with its withheld text");
}

/// Words that tell for which item they are, so that they can be counted.
fn words_of(what: &str, number: usize) -> String {
    format!("<{what} {number}>")
}

prop_compose! {
    fn any_item()(
        theme in 0_usize..4, second in 0_usize..4, chapter in 0_usize..3, party in 0_usize..3,
        text in 0_u8..3, wording in 0_u8..3, group in proptest::option::of(0_usize..3),
        decided in proptest::option::of((0_usize..5, any::<bool>())), told in any::<bool>(),
    ) -> ResponseItem {
        let names = ["", "Toegang", "Schaal", "Tarieven"];
        ResponseItem {
            party: names[party].into(),
            text: [Words::Text(String::new()), Words::Summary(String::new()), Words::Withheld][usize::from(text)].clone(),
            wording: [Words::Text(String::new()), Words::Summary(String::new()), Words::Withheld][usize::from(wording)].clone(),
            themes: vec![names[theme].into(), names[second].into()],
            chapter: names[chapter].into(),
            decision: decided.map(|(at, confirmed)| Decision { confirmed, ..decision(Disposition::ALL[at], "") }),
            told_back_on: told.then(|| day("2026-11-20")),
            group: group.map(|group| group.to_string()),
            ..ResponseItem::default()
        }
    }
}

prop_compose! {
    fn any_items()(items in proptest::collection::vec(any_item(), 0..25))(
        items in Just(numbered(items)).prop_shuffle()
    ) -> Vec<ResponseItem> {
        items
    }
}

/// Gives each a number, and words that say which.
fn numbered(mut items: Vec<ResponseItem>) -> Vec<ResponseItem> {
    for (at, item) in items.iter_mut().enumerate() {
        item.number = u32::try_from(at).unwrap() + 1;
        for (words, what) in [(&mut item.text, "tekst"), (&mut item.wording, "voorstel")] {
            if let Words::Text(words) | Words::Summary(words) = words {
                *words = words_of(what, at + 1);
            }
        }
        if let Some(decision) = &mut item.decision {
            decision.reason = match &item.group {
                Some(group) => format!("<reden {group} {:?} {}>", decision.disposition, decision.confirmed),
                None => words_of("reden", at + 1),
            };
        }
    }
    items
}

proptest! {
    // Each case composes nine reports and draws nothing; more cases found nothing more.
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn every_item_stands_once_and_nothing_withheld_gets_out(items in any_items()) {
        let mut wanted: Vec<u32> = items.iter().map(|item| item.number).collect();
        wanted.sort_unstable();
        for grouping in GROUPINGS {
            for audience in AUDIENCES {
                let input = ResponseInput { audience, ..input(grouping, items.clone()) };
                let composed = response(&input);
                let text = complete(&composed);
                let mut found = numbers(&composed);
                found.sort_unstable();
                prop_assert_eq!(&found, &wanted, "each number once, as {:?}", grouping);
                let book = format!("{:?}", response_book(&input));
                for item in &items {
                    let number = item.number as usize;
                    let shown = usize::from(!item.text.is_withheld());
                    prop_assert_eq!(text.matches(&words_of("tekst", number)).count(), shown, "{}", number);
                    prop_assert_eq!(book.matches(&words_of("tekst", number)).count(), shown, "{}", number);
                    let shown = usize::from(shown == 1 && !item.wording.is_withheld());
                    prop_assert_eq!(text.matches(&words_of("voorstel", number)).count(), shown, "{}", number);
                    prop_assert_eq!(book.matches(&words_of("voorstel", number)).count(), shown, "{}", number);
                    if let Some(decision) = &item.decision {
                        prop_assert_eq!(text.matches(&decision.reason).count(), 1, "{}", &decision.reason);
                    }
                }
            }
        }
    }

    #[test]
    fn an_item_with_its_own_answer_stands_under_its_first_theme_or_its_chapter(items in any_items()) {
        for grouping in [Grouping::Theme, Grouping::Chapter] {
            let input = input(grouping, items.clone());
            for part in order::parts(&input) {
                for item in part.single {
                    prop_assert_eq!(order::place_of(item, grouping), part.title);
                }
                for bundle in part.shared {
                    prop_assert_eq!(order::place_of(bundle[0], grouping), part.title);
                    prop_assert!(bundle.iter().all(|item| item.decision == bundle[0].decision), "one answer");
                }
            }
        }
    }
}
