//! The catalogues as shipped, against the counts that the norm and the law have.

#![allow(clippy::expect_used, clippy::unwrap_used, reason = "a test that cannot read its data must fail")]

use std::collections::BTreeMap;

use regiovisie_model::words::CheckKind;
use regiovisie_norm::{CatalogueError, GroupKind, Library, library};

fn count(catalogue: &str, kind: CheckKind) -> usize {
    let library = library().expect("the shipped catalogues are sound");
    library.catalogue(catalogue).expect("it is there").checks().filter(|(_, c)| c.kind == kind).count()
}

#[test]
fn the_norm_has_36_norm_checks_and_120_of_advice() {
    assert_eq!(count("nvo-2020", CheckKind::Norm), 36);
    assert_eq!(count("nvo-2020", CheckKind::Advice), 120);
    assert_eq!(count("nvo-2020", CheckKind::Law), 0);
}

#[test]
fn the_law_has_15_checks() {
    assert_eq!(count("besluit-jeugdwet-2026", CheckKind::Law), 15);
    assert_eq!(library().unwrap().catalogue("besluit-jeugdwet-2026").unwrap().checks().count(), 15);
}

#[test]
fn there_are_exactly_eight_agreements_on_five_routes() {
    let norm = library().unwrap().catalogue("nvo-2020").unwrap();
    let agreements: Vec<&str> =
        norm.groups.iter().filter(|g| g.kind == GroupKind::Agreement).map(|g| g.number.as_str()).collect();
    assert_eq!(agreements, ["1", "2", "3", "4", "5", "6", "7", "8"]);
    assert_eq!(norm.routes.len(), 5);
    assert!(norm.routes[4].outside_norm, "route 5 stands outside the norm");
    assert_eq!(norm.group("9").unwrap().kind, GroupKind::Learning, "never an agreement 9");
}

#[test]
fn the_shared_data_is_complete() {
    let shared = &library().unwrap().shared;
    assert_eq!(shared.situations.len(), 4);
    assert_eq!(shared.questions.len(), 4);
    assert_eq!(shared.process.steps.len(), 5);
    assert_eq!(shared.themes.len(), 7);
    assert_eq!(shared.cost_elements.len(), 8);
    assert_eq!(shared.legal_elements.len(), 4);
    assert_eq!(shared.basic_functions.len(), 5);
    assert_eq!(shared.practice.len(), 4);
    let total: f64 = shared.process.steps.iter().map(|s| s.share).sum();
    assert!((total - 1.0).abs() < 1e-9, "the shares of the steps add up to the whole: {total}");
    let on_list = |list: &str| shared.functions.iter().filter(|f| f.lists.iter().any(|l| l == list)).count();
    assert_eq!(on_list("jeugdautoriteit"), 7);
    assert_eq!(on_list("landelijk"), 1);
    assert_eq!(on_list("wettelijk-regionaal"), 11, "ten forms of help and the GI's");
    assert_eq!(on_list("bovenregionaal"), 4);
}

#[test]
fn every_agreement_and_route_5_has_practice_to_learn_from() {
    let lessons: Vec<_> = library().unwrap().shared.practice.iter().flat_map(|c| &c.lessons).collect();
    for number in ["1", "2", "3", "4", "5", "6", "7", "8", "9"] {
        let linked = lessons.iter().filter(|l| l.agreements.iter().any(|a| a == number)).count();
        assert!(linked >= 2, "agreement {number} has {linked}");
    }
}

#[test]
fn not_applicable_is_allowed_only_for_the_listed_reasons() {
    let allowed: Vec<(&str, &str)> = library()
        .unwrap()
        .catalogues
        .iter()
        .flat_map(regiovisie_norm::Catalogue::checks)
        .filter_map(|(_, check)| check.na_only_when.as_deref().map(|reason| (check.id.as_str(), reason)))
        .collect();
    assert_eq!(allowed.len(), 11, "{allowed:?}");
    assert!(allowed.contains(&("2.18", "geen wijziging van schaal")));
    assert!(allowed.contains(&("6.2", "geen regionale contractering")));
    assert!(allowed.contains(&("7.1", "geen lopende inkoop")));
    assert!(allowed.contains(&("2.23", "ander model dan regionaal tenzij")));
}

#[test]
fn every_group_of_the_nvo_has_an_instrument() {
    let norm = library().unwrap().catalogue("nvo-2020").unwrap();
    for group in &norm.groups {
        let found = norm.instruments.iter().filter(|i| i.group == group.number).count();
        assert!(found > 0, "group {} has nothing to work out", group.number);
    }
}

#[test]
fn the_tables_of_facts_have_the_rows_that_the_routekaart_names() {
    let library = library().unwrap();
    let rows = |id: &str| library.given_rows(library.sheet(id).unwrap().1).map(|rows| rows.len());
    assert_eq!(rows("samenhang"), Some(8), "one table over all agreements");
    assert_eq!(rows("themas"), Some(7));
    assert_eq!(rows("functies"), Some(library.shared.functions.len()), "one row per function");
    assert_eq!(rows("gevolgen"), Some(4));
    assert_eq!(rows("toegangspoorten"), Some(5));
    assert_eq!(rows("oorzaken"), Some(7));
    assert_eq!(rows("gewoonten"), Some(7));
    assert_eq!(rows("kostprijselementen"), Some(8));
    assert_eq!(rows("fasen"), Some(5));
    assert_eq!(rows("basisfuncties"), None, "the workbook knows the municipalities");
    assert_eq!(rows("bovenregionaal"), None, "the function table says which");
    let functions = library.given_rows(library.sheet("functies").unwrap().1).unwrap();
    let secure = functions.iter().find(|f| f.id == "gesloten-jeugdhulp").unwrap();
    assert_eq!(secure.lists, ["jeugdautoriteit", "bovenregionaal"], "one row with the lists it is on");
    assert_eq!(library.sheet("hoofddoelen").unwrap().1.most, Some(10));
    assert!(library.sheet("signalen").unwrap().1.confidential, "a signal about a provider is confidential");
}

#[test]
fn a_mistake_in_an_instrument_is_refused() {
    let change = |path: &str, from: &str, to: &str| {
        let mut files = shipped();
        let path = format!("nvo-2020/instruments/{path}.toml");
        let text = files[&path].replacen(from, to, 1);
        assert_ne!(text, files[&path], "the mistake was made");
        files.insert(path, Box::leak(text.into_boxed_str()));
        Library::read(&files).unwrap_err()
    };
    let error = change("bovenregionaal", "value = \"bovenregionaal\"", "value = \"mondiaal\"");
    assert!(matches!(error, CatalogueError::Broken { .. }), "{error}");
    let error = change("aanbieders", "of = \"aanbieders\"", "of = \"leveranciers\"");
    assert!(matches!(error, CatalogueError::Broken { .. }), "{error}");
    let error = change("inkoop", "id = \"getekend\"", "id = \"publicatie\"");
    assert!(matches!(error, CatalogueError::Double { .. }), "{error}");
    let error = change("functies", "group = \"2\"", "group = \"12\"");
    assert!(matches!(error, CatalogueError::Broken { .. }), "{error}");
    let error = change("governance", "kind = \"line\"", "kind = \"regel\"");
    assert!(matches!(error, CatalogueError::Syntax { .. }), "{error}");
}

/// A small norm of another kind, in the same format.
fn other_norm() -> BTreeMap<String, &'static str> {
    let mut files = shipped();
    files.insert(
        "nvo-bw-mo/catalogue.toml".into(),
        r#"
id = "nvo-bw-mo"
version = 1
title = "Proefcatalogus Beschermd Wonen"
short_title = "Proef BW"
about = "Alleen om het formaat te beproeven."
source = "Proef"
group_word = "afspraak"
"#,
    );
    files.insert(
        "nvo-bw-mo/groups/1.toml".into(),
        r#"
number = "bw1"
kind = "agreement"
title = "Wonen"
summary = "s"
why = "w"
asks = "a"
discuss = ["Waarom?"]
source = "Proef"
[[check]]
id = "bw1.1"
kind = "K"
name = "n"
question = "q?"
explanation = "e"
evidence = ["b"]
source = "Proef"
"#,
    );
    files
}

fn shipped() -> BTreeMap<String, &'static str> {
    static FOLDER: include_dir::Dir<'_> =
        include_dir::include_dir!("$CARGO_MANIFEST_DIR/../../../assets/catalogues");
    fn collect(folder: &'static include_dir::Dir<'static>, files: &mut BTreeMap<String, &'static str>) {
        for file in folder.files() {
            files.insert(file.path().to_str().unwrap().into(), file.contents_utf8().unwrap());
        }
        for sub in folder.dirs() {
            collect(sub, files);
        }
    }
    let mut files = BTreeMap::new();
    collect(&FOLDER, &mut files);
    files
}

#[test]
fn the_format_holds_another_norm_without_code() {
    let library = Library::read(&other_norm()).expect("a folder more is enough");
    assert!(library.check("nvo-bw-mo", "bw1.1").is_some());
    assert_eq!(library.catalogues.len(), 3);
}

#[test]
fn a_check_that_stands_twice_is_refused() {
    let mut files = other_norm();
    let text = files["nvo-bw-mo/groups/1.toml"].replace("source = \"Proef\"\n[[check]]", "source = \"Proef\"\n[[check]]\nid = \"bw1.1\"\nkind = \"K\"\nname = \"n\"\nquestion = \"q?\"\nexplanation = \"e\"\nevidence = [\"b\"]\nsource = \"Proef\"\n[[check]]");
    files.insert("nvo-bw-mo/groups/1.toml".into(), Box::leak(text.into_boxed_str()));
    let error = Library::read(&files).unwrap_err();
    assert!(matches!(error, CatalogueError::Double { ref id, .. } if id == "bw1.1"), "{error}");
}

#[test]
fn a_bare_number_that_both_norms_use_means_the_nvo() {
    let library = library().unwrap();
    assert_eq!(library.find_check("2.3").unwrap().0.id, "nvo-2020");
    let law = library.find_check("besluit-jeugdwet-2026/2.3").unwrap();
    assert_eq!(law.2.kind, CheckKind::Law);
}

#[test]
fn a_broken_reference_is_refused() {
    let mut files = shipped();
    let path = "besluit-jeugdwet-2026/concordance.toml";
    let text = files[path].replacen("\"2.2\"", "\"2.999\"", 1);
    files.insert(path.into(), Box::leak(text.into_boxed_str()));
    assert!(matches!(Library::read(&files).unwrap_err(), CatalogueError::Broken { .. }));
}

/// Every row of the agreed list of checks, column by column.
#[test]
fn every_agreed_check_is_there_word_for_word() {
    let mut rows = 0;
    for row in csv::Reader::from_reader(include_str!("checks.csv").as_bytes()).records() {
        let row = row.unwrap();
        let (_, check) =
            library().unwrap().check(&row[0], &row[1]).unwrap_or_else(|| panic!("no check {row:?}"));
        assert_eq!(check.kind.word(), &row[2], "{row:?}");
        assert_eq!(check.auto, &row[3] == "auto", "{row:?}");
        assert_eq!(check.na_only_when.as_deref().unwrap_or_default(), &row[4], "{row:?}");
        assert_eq!(check.name, &row[5], "{row:?}");
        rows += 1;
    }
    assert_eq!(rows, 171);
}
