//! A visie as a region would have it, and what goes wrong in one.

use std::collections::HashSet;

use regiovisie_model::words::{MeetingKind, Outcome, ProcessStep, VersionStatus};
use regiovisie_text::outline::plain;
use regiovisie_text::tree::{Heading, Inline, Numbering, Table};

use super::*;
use crate::testing::{annex, council, day, empty_vision, front, municipality, section, words, written};

/// A visie of three chapters with annexes for concordance, functions and versions.
fn three_chapters() -> VisionInput {
    let mut input = empty_vision();
    input.region = Region {
        name: "De Zilverlanden".into(),
        plan_start: Some(day("2027-01-01")),
        plan_end: Some(day("2030-12-31")),
        fictional: true,
        municipalities: vec![municipality("Zilverdam", Some(1_000)), municipality("Tweeëiken", Some(234))],
    };
    input.edition.name = "0.3".into();
    input.edition.date = Some(day("2026-11-22"));
    input.sections = vec![
        front("f1", "Samenvatting", "Voor {{regio.naam}}, {{looptijd}}."),
        written("c1", 1, "Aanleiding", "Waarom.[^1]\n\n[^1]: Noot een.\n"),
        written("c2", 1, "Visie", "Inleiding."),
        written(
            "c2a",
            2,
            "Schaalkeuze",
            "# Lokaal\n\nTekst.[^1]\n\n## Dichtbij\n\nMeer.\n\n[^1]: Noot twee.",
        ),
        written("c2b", 2, "Wachttijden", "Zie [de keuze](#schaalkeuze)."),
        written("c3", 1, "Uitvoering", "Tekst."),
        annex("b1", "Functietabel", "Tabel: Functies van de regio.\n\n{{tabel:functies}}"),
        annex("b2", "Waar staat wat", "{{tabel:concordantie}}"),
    ];
    input.sections[3].agreements = vec!["2".into()];
    input.sections[4].checks = vec!["2.2.1.b1".into()];
    input.functions = vec![Function { title: "Pleegzorg".into(), lists: vec!["Wet".into()], scale: None }];
    input.requirements = vec![
        requirement(RequirementKind::Agreement, "2", "Regiovisie: inhoud"),
        requirement(RequirementKind::Agreement, "8", "Reële tarieven"),
        requirement(RequirementKind::Law, "2.2.1.b1", "Aanpak van wachttijden"),
    ];
    input
}

fn requirement(kind: RequirementKind, number: &str, title: &str) -> Requirement {
    Requirement { kind, number: number.into(), title: title.into(), source: String::new() }
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

fn text_of(composed: &Composed) -> String {
    words(&composed.report.body.blocks)
}

fn has(composed: &Composed, what: &What) -> bool {
    composed.warnings.iter().any(|warning| warning.what == *what)
}

#[test]
fn a_visie_has_its_parts_in_the_order_councils_expect() {
    let composed = vision(&three_chapters());
    let text = text_of(&composed);
    let parts = [
        "Regiovisie jeugdhulp\nDe Zilverlanden",
        "Status: concept, versie 0.3",
        "Looptijd: 2027-2030",
        "Fictief voorbeeld",
        "Vaststelling",
        "Samenvatting",
        "Voor De Zilverlanden, 2027-2030.",
        "Inhoud",
        "Aanleiding",
        "Uitvoering",
        "Functietabel",
    ];
    let mut from = 0;
    for part in parts {
        let found = text[from..].find(part);
        assert!(found.is_some(), "{part:?} is missing or out of place in:\n{text}");
        from += found.unwrap_or_default();
    }
    assert_eq!(composed.report.date, "2026-11-22", "the file carries the date of the version");
}

#[test]
fn headings_are_numbered_as_the_section_tree_and_stand_under_it() {
    let composed = vision(&three_chapters());
    let found: Vec<(u8, Numbering, String)> =
        headings(&composed).iter().map(|h| (h.level, h.numbering, plain(&h.text))).collect();
    let expected = [
        (1, Numbering::None, "Vaststelling"),
        (1, Numbering::None, "Samenvatting"),
        (1, Numbering::Decimal, "Aanleiding"),
        (1, Numbering::Decimal, "Visie"),
        (2, Numbering::Decimal, "Schaalkeuze"),
        (3, Numbering::None, "Lokaal"),
        (4, Numbering::None, "Dichtbij"),
        (2, Numbering::Decimal, "Wachttijden"),
        (1, Numbering::Decimal, "Uitvoering"),
        (1, Numbering::Annex, "Functietabel"),
        (1, Numbering::Annex, "Waar staat wat"),
    ];
    let expected: Vec<_> = expected.into_iter().map(|(l, n, t)| (l, n, t.to_owned())).collect();
    assert_eq!(found, expected);
}

#[test]
fn every_heading_has_an_anchor_of_its_own_that_stays() {
    let input = three_chapters();
    let composed = vision(&input);
    let anchors: Vec<String> = headings(&composed).iter().map(|h| h.anchor.clone().unwrap()).collect();
    let unique: HashSet<&String> = anchors.iter().collect();
    assert_eq!(unique.len(), anchors.len(), "an anchor stands twice: {anchors:?}");
    let mut moved = input;
    moved.sections.swap(1, 5);
    let after = vision(&moved);
    let schaal = |composed: &Composed| {
        headings(composed).iter().find(|h| plain(&h.text) == "Schaalkeuze").and_then(|h| h.anchor.clone())
    };
    assert_eq!(schaal(&after), Some("s_c2a".into()), "a move does not change the anchor");
    assert_eq!(schaal(&after), schaal(&composed));
}

#[test]
fn the_concordance_finds_sections_and_says_where_there_is_none() {
    let composed = vision(&three_chapters());
    let all = tables(&composed);
    let table = all
        .iter()
        .find(|t| t.head.first().map(|cell| plain(cell)).as_deref() == Some("Norm of wet"))
        .unwrap();
    let [found, missing, _] = table.rows.as_slice() else { panic!("three requirements make three rows") };
    assert_eq!(plain(&found[0]), "Afspraak 2");
    let Some(Inline::Link { target, text, .. }) = found[2].first() else { panic!("the section is a link") };
    assert_eq!((target.as_str(), plain(text).as_str()), ("#s_c2a", "2.1 Schaalkeuze"));
    assert_eq!(plain(&missing[2]), "nog geen paragraaf");
    assert!(text_of(&composed).contains("2.2 Wachttijden"), "the law leads to its section");
    assert!(has(
        &composed,
        &What::AgreementWithoutSection { number: "8".into(), title: "Reële tarieven".into() }
    ));
    assert_eq!(composed.warnings.len(), 1, "nothing else is amiss: {:?}", composed.warnings);
}

#[test]
fn a_visie_without_its_annexes_says_so() {
    let mut input = three_chapters();
    input.sections.retain(|section| section.role != SectionRole::Annex);
    let composed = vision(&input);
    assert!(has(&composed, &What::NoConcordance));
    assert!(has(&composed, &What::NoFunctionTable));
    assert!(!text_of(&composed).contains("Pleegzorg"), "an annex that the region removed does not come back");
}

#[test]
fn notes_of_two_sections_with_the_same_label_stay_apart() {
    let composed = vision(&three_chapters());
    let notes = &composed.report.body.notes;
    assert_eq!(notes.len(), 2);
    let said: Vec<String> = notes.values().map(|note| words(note)).collect();
    assert_eq!(said, ["Noot een.\n", "Noot twee.\n"]);
}

#[test]
fn an_unknown_field_is_reported_and_not_printed_with_its_braces() {
    let mut input = three_chapters();
    input.sections[1] = written("c1", 1, "Aanleiding", "De {{regio.baas}} en {{regio.baas}}.");
    let composed = vision(&input);
    let about: Vec<String> =
        composed.warnings.iter().filter(|w| w.section.is_some()).map(ToString::to_string).collect();
    assert_eq!(
        about,
        ["1 Aanleiding: het veld ‘regio.baas’ bestaat niet. Kies een ander veld of typ de tekst zelf."]
    );
    let text = text_of(&composed);
    assert!(text.contains("[onbekend veld: regio.baas]") && !text.contains("{{"), "{text}");
}

#[test]
fn what_a_checker_should_find_is_found() {
    let mut input = three_chapters();
    input.sections[1] = written(
        "c1",
        1,
        "Aanleiding",
        "# Een\n\n### Drie\n\n![](https://x.invalid/a.png)\n\n[weg](#nergens)\n\n{{tabel:geheim}}\n\n| | |\n|-|-|\n| a | b |\n",
    );
    input.sections[5] = section("c3", 1, "Uitvoering");
    let composed = vision(&input);
    for what in [
        What::SkippedLevel("Drie".into()),
        What::NoAlt,
        What::ForeignPicture("https://x.invalid/a.png".into()),
        What::BrokenLink("#nergens".into()),
        What::UnknownTable("geheim".into()),
        What::NoTableHeader("a".into()),
        What::NoText,
    ] {
        assert!(has(&composed, &what), "{what:?} is not reported in {:?}", composed.warnings);
    }
    let deepest = headings(&composed).iter().find(|h| plain(&h.text) == "Drie").map(|h| h.level);
    assert_eq!(deepest, Some(3), "no level is skipped in print");
    assert!(text_of(&composed).contains("Hier staat nog geen tekst."));
}

#[test]
fn a_link_to_a_section_by_its_title_leads_to_its_anchor() {
    let composed = vision(&three_chapters());
    let lead = composed.report.body.blocks.iter().any(|block| {
        matches!(block, Block::Paragraph(line) if line.iter().any(|inline|
            matches!(inline, Inline::Link { target, text, .. } if target == "#s_c2a" && plain(text) == "de keuze")))
    });
    assert!(lead, "the link is kept");
}

#[test]
fn the_caption_of_a_writer_stands_above_the_live_table() {
    let composed = vision(&three_chapters());
    let captions: Vec<String> =
        tables(&composed).iter().filter_map(|t| t.caption.as_ref()).map(|c| plain(c)).collect();
    assert!(captions.contains(&"Functies van de regio.".to_owned()), "{captions:?}");
    assert!(!text_of(&composed).contains("Tabel:"), "the label is the writer's");
}

#[test]
fn eighteen_municipalities_with_their_own_letters() {
    let mut input = three_chapters();
    let names = [
        "Súdwest-Fryslân",
        "Tweeëiken",
        "IJzerbroek",
        "Clérwoude",
        "Coëvorden",
        "Bergeijk",
        "Noord",
        "Oost",
        "Zuid",
        "West",
        "Midden",
        "Hoog-Elzerbroek aan de Oude-Zilvervaart",
        "’s-Gravenmeer",
        "Één",
        "Reeën",
        "Ruïne",
        "Zoë",
        "Wijk bij het Meer",
    ];
    input.region.municipalities = names.iter().map(|name| municipality(name, Some(10_000))).collect();
    input.councils = names.iter().map(|name| council(name, Some(Outcome::Unchanged))).collect();
    input.sections[1] = written("c1", 1, "Aanleiding", "{{gemeenten.aantal}}: {{gemeenten}}; {{inwoners}}.");
    let text = text_of(&vision(&input));
    assert!(text.contains("18: Súdwest-Fryslân, Tweeëiken, IJzerbroek"), "{text}");
    assert!(text.contains("Zoë en Wijk bij het Meer; 180.000."));
    assert!(text.contains("Alle 18 gemeenteraden hebben de regiovisie vastgesteld."));
}

#[test]
fn a_region_of_one_municipality_reads_well() {
    let mut input = three_chapters();
    input.region.municipalities = vec![municipality("Zilverdam", Some(90_000))];
    input.councils = vec![council("Zilverdam", None)];
    input.sections[1] = written("c1", 1, "Aanleiding", "{{tabel:gemeenten}}");
    let text = text_of(&vision(&input));
    assert!(text.contains("Gemeente: Zilverdam"));
    assert!(text.contains("De gemeenteraad heeft de regiovisie nog niet vastgesteld."), "{text}");
    assert!(!text.contains("Samen\n"), "one municipality needs no sum");
}

#[test]
fn the_adoption_table_counts_only_councils_that_adopted() {
    let mut input = three_chapters();
    input.councils = vec![
        council("Aa", Some(Outcome::Unchanged)),
        council("Bé", Some(Outcome::Amended)),
        council("Cee", Some(Outcome::Adjourned)),
        council("Dijk", None),
    ];
    input.councils[0].version = "1.0".into();
    input.councils[1].version = "1.1".into();
    input.councils[1].council_date = Some(day("2026-10-08"));
    let text = text_of(&vision(&input));
    assert!(text.contains("2 van de 4 gemeenteraden hebben de regiovisie vastgesteld."));
    assert!(text.contains("niet allemaal dezelfde versie vastgesteld. Het gaat om de versies 1.0 en 1.1."));
    for cell in ["gewijzigd vastgesteld", "aangehouden", "nog geen besluit", "08-10-2026"] {
        assert!(text.contains(cell), "{cell} is missing");
    }
}

#[test]
fn without_dates_the_text_says_so_and_warns() {
    let mut input = three_chapters();
    input.region.plan_start = None;
    input.region.plan_end = None;
    input.edition.date = None;
    input.sections[1] =
        written("c1", 1, "Aanleiding", "Van {{looptijd.begin}} tot {{looptijd.eind}}, {{versie.datum}}.");
    let composed = vision(&input);
    let text = text_of(&composed);
    assert!(text.contains("Looptijd: nog niet bekend"));
    assert!(text.contains("Van (datum nog niet bekend) tot (datum nog niet bekend)"));
    assert!(has(&composed, &What::EmptyField("looptijd.eind".into())));
    assert_eq!(composed.report.date, "");
}

#[test]
fn an_empty_workbook_gives_a_sound_report() {
    let composed = vision(&empty_vision());
    let text = text_of(&composed);
    assert!(text.contains("Status: concept, werkversie"), "{text}");
    assert!(text.contains("Er zijn nog geen besluiten van gemeenteraden ingevuld."));
    assert!(text.contains("De visie heeft nog geen hoofdstukken."));
    assert!(!text.contains("doc-"), "a message is missing: {text}");
    assert!(!composed.report.body.blocks.iter().any(|block| matches!(block, Block::Contents { .. })));
}

#[test]
fn an_empty_table_says_so_in_words() {
    let mut input = three_chapters();
    input.functions.clear();
    input.region.municipalities.clear();
    let each = |table: &LiveTable| ["Tabel: X.\n\n{{tabel:", table.name, "}}\n\n"].concat();
    let all: String = LIVE_TABLES.iter().map(each).collect();
    input.requirements.clear();
    input.sections[1] = written("c1", 1, "Aanleiding", &all);
    let composed = vision(&input);
    assert_eq!(tables(&composed).len(), 0, "no table without rows is printed");
    let text = text_of(&composed);
    assert!(text.contains("Er is nog geen versie vastgelegd.") && !text.contains("Tabel:"), "{text}");
}

#[test]
fn the_live_tables_hold_the_facts() {
    let mut input = three_chapters();
    input.steps = vec![Step {
        step: ProcessStep::Writing,
        title: "Schrijven".into(),
        planned_start: Some(day("2026-04-01")),
        planned_end: Some(day("2026-06-01")),
        actual_start: Some(day("2026-04-08")),
        actual_end: None,
    }];
    input.parties = vec![
        Party {
            name: "Jongeren".into(),
            meetings: 2,
            contributions: 7,
            first_heard: Some(day("2026-02-03")),
            ..Party::default()
        },
        Party { name: "Ouders".into(), ..Party::default() },
    ];
    input.meetings = vec![Meeting {
        date: day("2026-02-03"),
        kind: MeetingKind::AdviceTable,
        title: "Tafel jeugd".into(),
        parties: vec!["Jongeren".into(), "Aanbieders".into()],
        contributions: 7,
    }];
    input.versions = vec![Version {
        name: "0.3".into(),
        status: VersionStatus::Consultation,
        date: Some(day("2026-06-15")),
        note: "Eerste hele tekst".into(),
    }];
    input.sections[1] = written(
        "c1",
        1,
        "Aanleiding",
        "{{tabel:planning}}\n\n{{tabel:partijen}}\n\n{{tabel:bijeenkomsten}}\n\n{{tabel:versies}}",
    );
    let text = text_of(&vision(&input));
    for cell in [
        "1. Schrijven\n01-04-2026 t/m 01-06-2026\nvanaf 08-04-2026",
        "Jongeren\n2\n7\n03-02-2026",
        "Ouders\n0\n0\nnog niet gehoord",
        "Tafel jeugd (adviestafel)\nJongeren en Aanbieders\n7",
        "0.3\n15-06-2026\nconsultatie\nEerste hele tekst",
    ] {
        assert!(text.contains(cell), "{cell:?} is missing in:\n{text}");
    }
}

#[test]
fn a_wide_table_lies_on_its_side() {
    let mut input = three_chapters();
    let row = |word: &str| format!("|{}\n", format!(" {word} |").repeat(12));
    input.sections[1] =
        written("c1", 1, "Aanleiding", &format!("{}{}{}", row("kop"), row("---"), row("cel")));
    let composed = vision(&input);
    let landscape = composed.report.body.blocks.iter().any(|block| matches!(block, Block::Landscape(_)));
    assert!(landscape, "twelve columns do not fit on a standing page");
}

#[test]
fn the_same_facts_give_the_same_report() {
    assert_eq!(vision(&three_chapters()), vision(&three_chapters()));
}
