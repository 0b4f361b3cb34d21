//! An assessment of a norm with routes and a law without.

use std::collections::HashSet;

use regiovisie_model::words::{CheckKind, Verdict, Work};
use regiovisie_text::outline::plain;
use regiovisie_text::tree::{Heading, Inline, Table};

use super::*;
use crate::testing::{check, day, group, words};

fn norm() -> Catalogue {
    Catalogue {
        id: "nvo-2020".into(),
        title: "Norm voor Opdrachtgeverschap".into(),
        about: "Wat de norm is.".into(),
        source: "Routekaart NvO".into(),
        group_word: "afspraak".into(),
        routes: vec![
            Route { number: 1, title: "Proces".into(), yields: "Een visie.".into(), outside_norm: false },
            Route {
                number: 5,
                title: "Leren".into(),
                yields: "Een lerende regio.".into(),
                outside_norm: true,
            },
        ],
        groups: vec![
            group("0", GroupKind::Coherence, None, vec![check("0.1", CheckKind::Advice, Verdict::Mostly)]),
            group(
                "1",
                GroupKind::Agreement,
                Some(1),
                vec![
                    check("1.1", CheckKind::Norm, Verdict::Met),
                    check("1.10", CheckKind::Advice, Verdict::Unjudged),
                    check("1.2", CheckKind::Norm, Verdict::Developing),
                ],
            ),
            group("9", GroupKind::Learning, Some(5), vec![check("9.1", CheckKind::Advice, Verdict::Met)]),
        ],
    }
}

fn law() -> Catalogue {
    Catalogue {
        id: "besluit".into(),
        title: "Besluit Jeugdwet".into(),
        source: "Besluit Jeugdwet, artikel 2.2.1".into(),
        group_word: "onderdeel".into(),
        groups: vec![group(
            "2.2.1",
            GroupKind::Article,
            None,
            vec![check("2.2.1.a", CheckKind::Law, Verdict::NotYet)],
        )],
        ..Catalogue::default()
    }
}

fn both() -> AssessmentInput {
    AssessmentInput {
        region: "De Zilverlanden".into(),
        fictional: true,
        reference_date: day("2026-11-22"),
        catalogues: vec![norm(), law()],
    }
}

fn first_check(input: &mut AssessmentInput) -> &mut Check {
    &mut input.catalogues[0].groups[1].checks[0]
}

fn text_of(composed: &Composed) -> String {
    words(&composed.report.body.blocks)
}

fn headings(composed: &Composed) -> Vec<&Heading> {
    let blocks = &composed.report.body.blocks;
    blocks
        .iter()
        .filter_map(|block| if let Block::Heading(heading) = block { Some(heading) } else { None })
        .collect()
}

fn tables(composed: &Composed) -> Vec<&Table> {
    let blocks = &composed.report.body.blocks;
    blocks
        .iter()
        .filter_map(|block| if let Block::Table(table) = block { Some(table) } else { None })
        .collect()
}

#[test]
fn every_check_is_in_it() {
    let input = both();
    let text = text_of(&assessment(&input));
    for check in input.catalogues.iter().flat_map(|c| &c.groups).flat_map(|g| &g.checks) {
        assert!(text.contains(&check.question), "{} is missing", check.id);
    }
    assert!(!text.contains("doc-"), "a message is missing: {text}");
}

#[test]
fn the_cover_carries_the_reference_date_and_says_that_it_is_fictional() {
    let composed = assessment(&both());
    let cover: Vec<Block> = composed
        .report
        .body
        .blocks
        .iter()
        .take_while(|block| !matches!(block, Block::PageBreak))
        .cloned()
        .collect();
    let text = words(&cover);
    assert!(text.contains("Peildatum 22 november 2026") && text.contains("Fictief voorbeeld"), "{text}");
    assert_eq!(composed.report.date, "2026-11-22");
}

#[test]
fn binding_checks_come_before_advice() {
    let text = text_of(&assessment(&both()));
    let place = |words: &str| text.find(words).unwrap();
    assert!(place("Is 1.2 geregeld?") < place("Is 1.10 geregeld?"), "K before A, whatever the order of ids");
}

#[test]
fn the_summary_counts_and_never_averages() {
    let composed = assessment(&both());
    let state = tables(&composed)[0];
    let rows: Vec<Vec<String>> =
        state.rows.iter().map(|row| row.iter().map(|cell| plain(cell)).collect()).collect();
    assert_eq!(rows[1], ["Afspraak 1. Titel 1", "in ontwikkeling", "1 van 2", "0 van 1"]);
    assert_eq!(rows[2], ["Titel 9 (buiten de norm)", "voldoet", "geen eisen", "1 van 1"]);
    let text = text_of(&composed);
    assert!(
        text.contains("Nog geen van de 1 afspraken voldoet."),
        "route 5 and the law are no agreements: {text}"
    );
    assert!(text.contains("2 eisen uit norm en wet voldoen nog niet."), "1.2 and 2.2.1.a are open");
}

#[test]
fn no_heading_level_is_skipped_and_no_anchor_stands_twice() {
    let composed = assessment(&both());
    let mut before = 0;
    let mut anchors = HashSet::new();
    for heading in headings(&composed) {
        assert!(heading.level <= before + 1, "{} skips a level", plain(&heading.text));
        before = heading.level;
        assert!(anchors.insert(heading.anchor.clone()), "{:?} stands twice", heading.anchor);
    }
}

#[test]
fn every_link_inside_leads_to_a_heading() {
    let mut input = both();
    input.catalogues[1].groups[0].checks[0].see_also = vec![
        SeeAlso {
            catalogue: "nvo-2020".into(),
            check: "1.1".into(),
            name: "Eén".into(),
            verdict: Some(Verdict::Met),
            source: "Routekaart".into(),
        },
        SeeAlso {
            catalogue: "nvo-2020".into(),
            check: "1.10".into(),
            name: "Advies".into(),
            ..SeeAlso::default()
        },
        SeeAlso {
            catalogue: "weg".into(),
            check: "7".into(),
            name: "Vervallen".into(),
            ..SeeAlso::default()
        },
    ];
    let composed = assessment(&input);
    let anchors: HashSet<String> = headings(&composed).iter().filter_map(|h| h.anchor.clone()).collect();
    let mut links = 0;
    let mut look = |line: &[Inline]| {
        for inline in line {
            if let Inline::Link { target, .. } = inline {
                links += 1;
                assert!(anchors.contains(target.trim_start_matches('#')), "{target} leads nowhere");
            }
        }
    };
    for block in &composed.report.body.blocks {
        match block {
            Block::Paragraph(line) => look(line),
            Block::Table(table) => table.rows.iter().flatten().for_each(|cell| look(cell)),
            _ => {}
        }
    }
    assert_eq!(links, 4 + 2 + 2, "four groups, two open checks, two checks elsewhere");
}

#[test]
fn an_answer_is_printed_with_all_it_rests_on() {
    let mut input = both();
    let check = first_check(&mut input);
    check.work = Work::Ready;
    check.note = "Alle raden.\n\nSamen.".into();
    check.owner = "projectleider".into();
    check.target_date = Some(day("2027-02-01"));
    check.evidence = vec![
        Evidence { title: "Raadsbesluit".into(), ..Evidence::default() },
        Evidence {
            title: "Pagina".into(),
            url: Some("https://voorbeeld.invalid/a".into()),
            seen_on: Some(day("2026-11-01")),
            ..Evidence::default()
        },
    ];
    let text = text_of(&assessment(&input));
    for words in [
        "Oordeel: voldoet. Werkstand: gereed. Soort: norm (K).",
        "Toelichting: Alle raden.\nSamen.",
        "Raadsbesluit\nPagina (bekeken op 1 november 2026)",
        "Eigenaar: projectleider. Streefdatum: 1 februari 2027.",
    ] {
        assert!(text.contains(words), "{words:?} is missing in:\n{text}");
    }
}

#[test]
fn ready_work_needs_no_date() {
    let mut input = both();
    first_check(&mut input).work = Work::Ready;
    first_check(&mut input).owner = "jurist".into();
    let text = text_of(&assessment(&input));
    assert!(text.contains("Eigenaar: jurist.\n"), "{text}");
    assert!(text.contains("Eigenaar: nog niemand. Streefdatum: nog niet bepaald."), "the others do");
}

#[test]
fn a_proposal_is_printed_only_when_it_contradicts() {
    let mut input = both();
    let proposal = |contradicts| {
        Some(Proposal { verdict: Verdict::NotYet, reason: "Eén raad ontbreekt.".into(), contradicts })
    };
    first_check(&mut input).proposal = proposal(false);
    assert!(!text_of(&assessment(&input)).contains("Eén raad ontbreekt."));
    first_check(&mut input).proposal = proposal(true);
    let composed = assessment(&input);
    assert!(text_of(&composed).contains("feiten wijzen op ‘nog niet’. Eén raad ontbreekt."));
    assert_eq!(composed.warnings.len(), 1, "and the caller is told");
}

#[test]
fn not_applicable_gives_its_reason_or_says_that_it_cannot_be() {
    let mut input = both();
    let check = first_check(&mut input);
    check.verdict = Verdict::NotApplicable;
    assert!(text_of(&assessment(&input)).contains("kan ‘niet van toepassing’ niet"));
    first_check(&mut input).na_only_when = Some("geen lopende inkoop".into());
    assert!(text_of(&assessment(&input)).contains("om deze reden: geen lopende inkoop."));
}

#[test]
fn the_law_tells_its_source_and_to_check_it() {
    let mut input = both();
    let check = &mut input.catalogues[1].groups[0].checks[0];
    check.source = "Besluit Jeugdwet, artikel 2.2.1, onderdeel a".into();
    check.in_force = Some("1 januari 2026 (controleren)".into());
    let text = text_of(&assessment(&input));
    assert!(text.contains(
        "Bron: Besluit Jeugdwet, artikel 2.2.1, onderdeel a. Geldt sinds: 1 januari 2026 (controleren). \
         Controleer de geldende tekst op wetten.overheid.nl."
    ));
}

#[test]
fn without_any_catalogue_there_is_still_a_sound_report() {
    let input = AssessmentInput { region: String::new(), catalogues: Vec::new(), ..both() };
    let text = text_of(&assessment(&input));
    assert!(text.contains("(naam van de regio volgt)") && !text.contains("doc-"), "{text}");
}
