//! A verslag with everything, and one of which nothing is filled in.

use super::*;
use crate::testing::{accessible, complete, day};
use crate::warning::Warning;

fn said(number: u32, text: Words) -> Input {
    Input {
        number,
        party: "Aanbieders".into(),
        text,
        themes: vec!["Toegang".into(), "Schaal".into()],
        section: "4.2 Schaal".into(),
    }
}

fn advisory_table() -> MinutesInput {
    MinutesInput {
        region: "De Zilverlanden".into(),
        fictional: true,
        title: "Adviestafel najaar".into(),
        kind: "adviestafel".into(),
        date: day("2026-10-06"),
        place: "Gemeentehuis".into(),
        present: vec![
            Present { name: "Aanbieders".into(), people: Some(1) },
            Present { name: "Ouders".into(), people: Some(6) },
            Present { name: "Jongeren".into(), people: None },
        ],
        agenda: vec!["Opening".into(), " ".into(), "Schaal".into()],
        questions: vec![
            Asked {
                question: "Wat kan dichterbij?".into(),
                input: vec![
                    said(12, Words::Text("Dagbehandeling kan dichterbij.".into())),
                    said(13, Words::Withheld),
                ],
            },
            Asked { question: "Wat kost dat?".into(), input: Vec::new() },
        ],
        notes: "Eerst dit.\n\nToen dat.".into(),
        other: vec![said(14, Words::Summary("Minder formulieren.".into()))],
        agreements: vec!["De regio stuurt het verslag rond.".into()],
    }
}

#[test]
fn a_verslag_says_who_was_there_what_was_asked_said_and_agreed() {
    let composed = minutes(&advisory_table());
    let text = complete(&composed);
    accessible(&composed);
    for said in [
        "Verslag: Adviestafel najaar",
        "Soort: adviestafel. Datum: 6 oktober 2026. Plaats: Gemeentehuis.",
        "Aanbieders (1 persoon)",
        "Ouders (6 personen)",
        "Jongeren\n",
        "Wat kan dichterbij?",
        "Dagbehandeling kan dichterbij.",
        "Toegang en Schaal",
        "Samenvatting: Minder formulieren.",
        "Hierop is geen inbreng vastgelegd.",
        "De regio stuurt het verslag rond.",
        "Toen dat.",
    ] {
        assert!(text.contains(said), "{said} in {text}");
    }
    assert_eq!(text.matches("Dagbehandeling").count(), 1, "input stands once");
}

#[test]
fn what_is_left_out_is_seen_and_counted() {
    let composed = minutes(&advisory_table());
    let text = complete(&composed);
    assert_eq!(
        text.matches("Niet opgenomen: ").count(),
        1,
        "the line stands where the words would be: {text}"
    );
    assert!(text.contains("Van 1 keer inbreng is de tekst niet opgenomen."), "{text}");
    assert_eq!(composed.warnings, [Warning { section: None, what: What::Withheld(1) }]);
}

#[test]
fn a_verslag_without_anything_says_so_in_words() {
    let empty = MinutesInput {
        title: " ".into(),
        place: String::new(),
        present: Vec::new(),
        agenda: Vec::new(),
        questions: Vec::new(),
        notes: String::new(),
        other: Vec::new(),
        agreements: Vec::new(),
        ..advisory_table()
    };
    let composed = minutes(&empty);
    let text = complete(&composed);
    accessible(&composed);
    for said in [
        "Verslag: adviestafel",
        "Plaats: nog niet bekend",
        "nog niet ingevuld wie er waren",
        "geen agenda",
        "geen aantekeningen",
        "geen inbreng",
        "geen afspraken",
    ] {
        assert!(text.contains(said), "{said} in {text}");
    }
    assert!(!text.contains("Vragen die zijn gesteld"), "no chapter without content: {text}");
    assert!(composed.warnings.is_empty());
}
