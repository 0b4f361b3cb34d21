//! A procesbeschrijving with all five parts, and one of which nothing is filled in.

use super::*;
use crate::Chart;
use crate::testing::{accessible, complete, day, regular};

fn full() -> ProcessInput {
    ProcessInput {
        region: "De Zilverlanden".into(),
        fictional: true,
        date: day("2026-11-24"),
        adopted: Some(Adopted { date: day("2026-03-12"), by: "het bestuurlijk overleg".into() }),
        goal: "Eén visie.\n\nGedragen door allen.".into(),
        reason: "De oude visie loopt af.".into(),
        guiding: "Partijen praten vroeg mee.".into(),
        outline: vec![
            OutlineLine { number: "1".into(), title: "Aanleiding".into(), level: 1 },
            OutlineLine { number: "1.1".into(), title: "Looptijd".into(), level: 2 },
        ],
        outline_note: "De volgorde kan nog veranderen.".into(),
        steps: vec![ProcessStep {
            number: 2,
            title: "Inventarisatie".into(),
            purpose: "Ophalen wat er speelt.".into(),
            planned: Days { start: Some(day("2026-04-01")), end: Some(day("2026-06-30")) },
            actual: Days { start: Some(day("2026-04-13")), end: None },
            owner: "Werkgroep".into(),
            parties: vec![PartyRole {
                party: "Ouders".into(),
                role: "meedenken".into(),
                theme: String::new(),
            }],
            tasks: vec![Task {
                title: "Uitnodigen".into(),
                owner: String::new(),
                planned: Some(day("2026-04-02")),
                done: None,
            }],
        }],
        consultations: vec![Consultation {
            title: "Avond met ouders".into(),
            kind: "bijeenkomst".into(),
            step: "Inventarisatie".into(),
            planned: Some(day("2026-05-19")),
            parties: vec!["Ouders".into(), "Adviesraad".into()],
            questions: vec!["Wat helpt?".into(), " ".into()],
        }],
        moments: vec![DecisionMoment {
            title: "Vrijgave concept".into(),
            date: Some(day("2026-09-01")),
            body: "Bestuurlijk overleg".into(),
            about: "Concept 0.3".into(),
            decided_on: None,
        }],
        periods: vec![Period {
            title: "Zomerreces".into(),
            first: day("2026-07-11"),
            last: day("2026-08-23"),
        }],
    }
}

fn empty() -> ProcessInput {
    ProcessInput {
        adopted: None,
        goal: String::new(),
        reason: " ".into(),
        guiding: String::new(),
        outline: Vec::new(),
        outline_note: String::new(),
        steps: Vec::new(),
        consultations: Vec::new(),
        moments: Vec::new(),
        periods: Vec::new(),
        ..full()
    }
}

fn warned(input: &ProcessInput) -> Vec<What> {
    process_description(input).warnings.into_iter().map(|warning| warning.what).collect()
}

#[test]
fn the_five_parts_of_the_routekaart_and_the_planning_are_there() {
    let composed = process_description(&full());
    let text = complete(&composed);
    accessible(&composed);
    for said in [
        "Vastgesteld door het bestuurlijk overleg op 12 maart 2026",
        "Gedragen door allen.",
        "De oude visie loopt af.",
        "Partijen praten vroeg mee.",
        "1.1\nLooptijd",
        "Stap 2. Inventarisatie",
        "Gepland: 01-04-2026 t/m 30-06-2026. Werkelijk: vanaf 13-04-2026. Eigenaar: Werkgroep.",
        "Ouders\nmeedenken\nde hele stap",
        "Uitnodigen\nnog niemand\n02-04-2026\nnog niet klaar",
        "Stap: Inventarisatie. Datum: 19 mei 2026. Met: Ouders en Adviesraad.",
        "Wat helpt?",
        "Vrijgave concept\n01-09-2026\nBestuurlijk overleg\nConcept 0.3\nnog niet besloten",
        "Zomerreces\n11-07-2026\n23-08-2026",
        "verzonnen",
    ] {
        assert!(text.contains(said), "{said} in {text}");
    }
    assert!(composed.warnings.is_empty(), "{:?}", composed.warnings);
    assert_eq!(composed.report.status, "vastgesteld");
}

#[test]
fn the_chart_shows_the_steps_and_the_moments_of_decision() {
    let composed = process_description(&full());
    let [(_, Chart::Spans(chart))] = composed.charts.as_slice() else { panic!("one chart of spans") };
    let labels: Vec<&str> = chart.rows.iter().map(|row| row.label.as_str()).collect();
    assert_eq!(labels, ["Stap 2. Inventarisatie", "Vrijgave concept"]);
    assert_eq!(chart.rows[0].actual, Some((day("2026-04-13"), None)), "it still runs");
    assert!(chart.ticks.iter().any(|(tick, _)| *tick == day("2026-07-01")), "{:?}", chart.ticks);
}

#[test]
fn an_empty_process_says_what_is_not_there_and_warns() {
    let composed = process_description(&empty());
    let text = complete(&composed);
    accessible(&composed);
    assert!(text.contains("Nog niet vastgesteld"), "{text}");
    assert_eq!(text.matches("Nog niet ingevuld.").count(), 6, "goal, why, and the four other parts: {text}");
    assert!(!text.contains("Uitgangspunten"), "what is not asked is left out: {text}");
    assert_eq!(warned(&empty()).len(), 6);
    assert_eq!(composed.report.status, "concept");
    assert!(composed.charts.is_empty(), "nothing to draw");
}

#[test]
fn a_gap_inside_a_part_is_warned_about() {
    let mut input = full();
    input.steps[0].parties.clear();
    input.consultations[0].questions = vec![" ".into()];
    input.moments[0].body = String::new();
    assert_eq!(
        warned(&input),
        [
            What::NoParties("Stap 2. Inventarisatie".into()),
            What::NoQuestions("Avond met ouders".into()),
            What::NoBody("Vrijgave concept".into()),
        ]
    );
    accessible(&process_description(&input));
}

#[test]
fn more_moments_than_a_page_can_hold_are_all_in_the_table() {
    let mut input = full();
    input.moments = (0..300)
        .map(|at| DecisionMoment { title: format!("Besluit-{at}-."), ..input.moments[0].clone() })
        .collect();
    let composed = process_description(&input);
    accessible(&composed);
    let text = complete(&composed);
    assert!((0..300).all(|at| text.contains(&format!("Besluit-{at}-."))), "every moment is in the table");
}

#[test]
fn days_that_were_mistyped_make_no_report_impossible() {
    let mut input = full();
    input.steps[0].planned = Days { start: Some(day("2026-06-30")), end: Some(day("0206-04-01")) };
    input.moments[0].date = Some(day("9026-09-01"));
    accessible(&process_description(&input));
}

#[test]
fn the_planning_as_a_spreadsheet_has_a_sheet_for_each_kind_of_thing() {
    let book = planning_book(&full());
    regular(&book);
    let rows: Vec<usize> = book.sheets.iter().map(|sheet| sheet.rows.len()).collect();
    assert_eq!(rows, [1, 1, 1, 1, 1, 1]);
    assert_eq!(
        book.sheets[0].rows[0][4],
        regiovisie_sheets::Cell::Date(day("2026-04-01")),
        "days can be sorted"
    );
    assert_eq!(book.sheets[1].rows[0][0], regiovisie_sheets::Cell::Number(2.0), "a task names its step");
    regular(&planning_book(&empty()));
}
