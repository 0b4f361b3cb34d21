//! The shorter reports: what they say, that their charts say the same as their tables, and that no word is missing.

use regiovisie_model::words::{CheckKind, ReflectionKind, Verdict};
use regiovisie_sheets::Cell;

use crate::assessment::{AssessmentInput, Catalogue, Confirmed, Evidence, GroupKind, Remark, Retired};
use crate::comparison::{CheckMove, ComparisonInput, GroupMove, OtherMove};
use crate::progress::{CouncilLine, Goal, GroupLine, ProgressInput, Since, StepLine};
use crate::reflection::{Reflected, ReflectionInput};
use crate::testing::{check, complete, day, group};
use crate::{checks_book, comparison, comparison_book, progress, reflection};

fn remark(reply: &str) -> Remark {
    Remark {
        about: "1.1 Eén document".into(),
        kind: ReflectionKind::Question,
        text: "Hoe dan?".into(),
        author: "Ambassadeur".into(),
        date: day("2026-11-18"),
        reply: reply.into(),
        replied_by: if reply.is_empty() { String::new() } else { "Regio".into() },
        replied_on: (!reply.is_empty()).then(|| day("2026-11-20")),
    }
}

fn progress_input() -> ProgressInput {
    ProgressInput {
        region: "De Zilverlanden".into(),
        fictional: true,
        date: day("2026-11-24"),
        groups: vec![GroupLine {
            name: "Afspraak 1. Proces".into(),
            law: false,
            state: Verdict::Developing,
            met: false,
            binding_met: 2,
            binding_open: 1,
            binding_total: 5,
        }],
        since: Some(Since {
            name: "Zomer".into(),
            date: day("2026-08-31"),
            summary: vec!["7 toetspunten gingen vooruit.".into()],
            checks: vec![("1.1".into(), "Eén document".into(), Verdict::NotYet, Verdict::Met)],
        }),
        steps: vec![StepLine {
            title: "Schrijven".into(),
            planned_start: Some(day("2026-03-01")),
            planned_end: Some(day("2026-06-30")),
            actual_start: Some(day("2026-03-09")),
            actual_end: None,
        }],
        councils: vec![CouncilLine { name: "Súdwest".into(), date: None, outcome: None }],
        goals: vec![Goal {
            title: "Minder opnames".into(),
            unit: "jeugdigen".into(),
            goal: Some((60.0, "60".into())),
            points: vec![(day("2025-12-31"), 96.0, "96".into()), (day("2026-06-30"), 92.5, "92,5".into())],
        }],
        attention: vec![("1 stuk bewijs".into(), "Kijk ernaar.".into())],
        evidence: Vec::new(),
    }
}

#[test]
fn progress_says_in_words_and_tables_what_its_charts_show() {
    let composed = progress(&progress_input());
    let text = complete(&composed);
    for said in [
        "Nog geen van de 1 afspraken voldoet.",
        "Zomer",
        "Van 96 op 31 december 2025 naar 92,5 op 30 juni 2026 (jeugdigen). Het doel is 60.",
        "0 van 1 raden hebben besloten",
        "nog geen besluit",
    ] {
        assert!(text.contains(said), "{said} in {text}");
    }
    assert_eq!(composed.charts.len(), 3, "agreements, steps and a goal");
    for (source, chart) in &composed.charts {
        assert!(source.starts_with("tekening:"));
        assert!(chart.draw().unwrap().png.starts_with(b"\x89PNG"));
    }
}

#[test]
fn progress_of_an_empty_workbook_says_what_is_not_there() {
    let empty = ProgressInput {
        groups: Vec::new(),
        since: None,
        steps: Vec::new(),
        councils: Vec::new(),
        goals: Vec::new(),
        attention: Vec::new(),
        ..progress_input()
    };
    let text = complete(&progress(&empty));
    for said in
        ["geen eerdere peildatum", "nog geen datums", "nog geen hoofddoelen", "niets dat bijzondere aandacht"]
    {
        assert!(text.contains(said), "{said} in {text}");
    }
}

#[test]
fn a_reflection_has_every_remark_with_its_reply_or_says_there_is_none() {
    let input = ReflectionInput {
        region: "De Zilverlanden".into(),
        fictional: false,
        date: day("2026-11-24"),
        groups: vec![Reflected { title: "Afspraak 1".into(), remarks: vec![remark("Zo."), remark("")] }],
    };
    let text = complete(&reflection(&input));
    for said in [
        "Er zijn 2 opmerkingen. Op 1 ervan heeft de regio geantwoord.",
        "Vraag van Ambassadeur, 18 november 2026:",
        "Antwoord van Regio, 20 november 2026: Zo.",
        "nog niet op geantwoord",
    ] {
        assert!(text.contains(said), "{said} in {text}");
    }
    complete(&reflection(&ReflectionInput { groups: Vec::new(), ..input }));
}

#[test]
fn a_comparison_is_the_same_on_paper_and_in_the_spreadsheet() {
    let input = ComparisonInput {
        region: "De Zilverlanden".into(),
        fictional: false,
        from: ("Zomer".into(), day("2026-08-31")),
        to: ("Nu".into(), day("2026-11-24")),
        summary: vec!["1 toetspunt ging vooruit.".into()],
        groups: vec![GroupMove {
            name: "Afspraak 1".into(),
            before: Verdict::NotYet,
            after: Verdict::Developing,
            binding_before: 1,
            binding_after: 2,
            binding_total: 9,
        }],
        checks: vec![CheckMove {
            id: "1.1".into(),
            name: "Eén document".into(),
            before: Verdict::NotYet,
            after: Verdict::Met,
            what: "Oordeel van nog niet naar voldoet.".into(),
        }],
        others: vec![OtherMove { area: "Raden".into(), subject: String::new(), what: "besloten".into() }],
    };
    let text = complete(&comparison(&input));
    assert!(
        text.contains("eerst 1, daarna 2 van 9") && text.contains("Oordeel van nog niet naar voldoet."),
        "{text}"
    );
    let book = comparison_book(&input);
    assert_eq!(book.sheets.iter().map(|sheet| sheet.rows.len()).collect::<Vec<_>>(), [1, 1, 1]);
    assert_eq!(book.sheets[1].rows[0][0], Cell::Text("1.1".into()));
    let nothing = ComparisonInput { checks: Vec::new(), others: Vec::new(), ..input };
    assert!(complete(&comparison(&nothing)).contains("Hierin is niets veranderd."));
}

fn assessed() -> AssessmentInput {
    let mut first = check("1.1", CheckKind::Norm, Verdict::Met);
    let evidence = Evidence {
        title: "Besluit".into(),
        kind: "bestand".into(),
        trouble: Some("Verlopen.".into()),
        checks: vec!["1.1".into(), "1.2".into()],
        ..Evidence::default()
    };
    first.evidence = vec![evidence.clone()];
    first.confirmed = Some(Confirmed { date: day("2026-11-12"), reason: "Vijf raden.".into() });
    first.remarks = vec![remark("Zo.")];
    let mut second = check("1.2", CheckKind::Norm, Verdict::NotYet);
    second.evidence = vec![evidence];
    let mut agreement = group("1", GroupKind::Agreement, None, vec![first, second]);
    agreement.retired = vec![Retired {
        id: "1.23".into(),
        name: "Consultatie".into(),
        version: 2,
        became: vec!["1.26".into(), "1.27".into()],
        verdict: Verdict::Met,
        note: "Was in orde.".into(),
    }];
    AssessmentInput {
        region: "De Zilverlanden".into(),
        fictional: false,
        reference_date: day("2026-11-24"),
        catalogues: vec![Catalogue {
            id: "nvo-2020".into(),
            title: "Norm".into(),
            group_word: "afspraak".into(),
            groups: vec![agreement],
            ..Catalogue::default()
        }],
    }
}

#[test]
fn the_assessment_prints_what_was_confirmed_remarked_and_retired() {
    let text = complete(&crate::assessment(&assessed()));
    for said in [
        "Bevestigd op 12 november 2026 op grond van deze feiten: Vijf raden.",
        "Verlopen.",
        "Hoe dan?",
        "Eén punt staat niet meer in de norm:",
        "1.23 Consultatie (oordeel was: voldoet). Sinds versie 2 van de norm staat dit bij 1.26 en 1.27. Was in orde.",
    ] {
        assert!(text.contains(said), "{said} in {text}");
    }
}

#[test]
fn the_spreadsheet_has_every_check_and_every_piece_of_evidence_once() {
    let book = checks_book(&assessed());
    let [checks, evidence, remarks] = book.sheets.as_slice() else { panic!("three sheets") };
    assert_eq!((checks.rows.len(), evidence.rows.len(), remarks.rows.len()), (2, 1, 1));
    assert_eq!(evidence.rows[0][3], Cell::Text("1.1 en 1.2".into()), "one piece under two checks");
    for sheet in &book.sheets {
        for row in &sheet.rows {
            assert_eq!(row.len(), sheet.columns.len(), "{}", sheet.name);
        }
        assert!(sheet.columns.iter().all(|column| !column.title.starts_with("doc-")), "{}", sheet.name);
    }
}
