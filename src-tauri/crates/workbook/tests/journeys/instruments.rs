//! Instruments: facts that propose, values that cannot be, what is confidential, tables that leave.

use regiovisie_workbook::TableForm;

use super::*;

fn proposed(workbook: &Workbook, check: &str) -> Option<(Verdict, String)> {
    workbook.check(check).unwrap().proposal.map(|proposal| (proposal.verdict, proposal.reason))
}

#[test]
fn facts_of_an_instrument_propose_a_verdict_and_say_why() {
    let (_folder, path) = place("inkoop");
    let mut workbook = new_workbook(&path);
    assert_eq!(proposed(&workbook, "7.1"), None, "no facts, no proposal");
    let row = workbook.add_fact_row("inkooptrajecten", "Wonen en verblijf").unwrap().value;
    let mut fill =
        |field: &str, value: &str| workbook.fill_fact("inkooptrajecten", &row, field, value).map(|_| ());
    fill("publicatie", "2026-05-01").unwrap();
    fill("ingang", "2027-01-01").unwrap();
    let (verdict, reason) = proposed(&workbook, "7.1").unwrap();
    assert_eq!(verdict, Verdict::NotYet);
    assert_eq!(
        reason,
        "Wonen en verblijf is gepubliceerd op 1 mei 2026; dat had vóór 1 april 2026 gemoeten."
    );
    let view = workbook.instrument("inkoop").unwrap();
    assert!(view.sheets[0].rows[0].remarks[0].text.contains("1 april 2026"), "the row says so too");
    assert!(
        workbook.check("7.1").unwrap().proposal.unwrap().links[0].address.ends_with("/instrument/inkoop")
    );
}

#[test]
fn confirming_keeps_the_facts_and_a_later_contradiction_shows_everywhere() {
    let (_folder, path) = place("tegenspraak");
    let mut workbook = new_workbook(&path);
    let row = workbook.add_fact_row("inkooptrajecten", "Wonen").unwrap().value;
    for (field, value) in [("publicatie", "2026-03-01"), ("ingang", "2027-01-01")] {
        workbook.fill_fact("inkooptrajecten", &row, field, value).unwrap();
    }
    let answer = AnswerInput { verdict: Some(Verdict::Met), ..AnswerInput::default() };
    let confirmed = workbook.answer_check("7.1", &answer).unwrap().value.confirmed.unwrap();
    assert!(confirmed.reason.contains("1 maart 2026"), "{confirmed:?}");
    workbook.fill_fact("inkooptrajecten", &row, "publicatie", "2026-06-01").unwrap();
    let check = workbook.check("7.1").unwrap();
    assert!(check.proposal.unwrap().contradicts);
    assert!(check.confirmed.unwrap().reason.contains("1 maart 2026"), "the facts of that moment stay");
    assert_eq!(workbook.agreement("nvo-2020", "7").unwrap().summary.contradictions, 1);
    let attention = workbook.all_attention().unwrap();
    assert!(attention.iter().any(|a| a.address.ends_with("/7/7.1")), "{attention:?}");
    workbook.undo().unwrap().unwrap();
    workbook.undo().unwrap().unwrap();
    assert_eq!(workbook.check("7.1").unwrap().confirmed, None, "undo takes the confirmation along");
}

#[test]
fn a_value_that_cannot_be_is_refused_and_the_field_stays() {
    let (_folder, path) = place("fout");
    let mut workbook = new_workbook(&path);
    let row = workbook.add_fact_row("producten", "Begeleiding").unwrap().value;
    workbook.fill_fact("producten", &row, "tarief", "80,50").unwrap();
    let code = |outcome: Result<_, Error>| {
        outcome.map(|_: regiovisie_workbook::Changed<()>| ()).map_err(|e| Fault::from(e).code)
    };
    assert_eq!(code(workbook.fill_fact("producten", &row, "tarief", "veel")), Err("bad_number".into()));
    assert_eq!(code(workbook.fill_fact("producten", &row, "kleur", "1")), Err("unknown_row".into()));
    assert_eq!(code(workbook.fill_fact("producten", "weg", "tarief", "1")), Err("unknown_row".into()));
    assert_eq!(
        code(workbook.fill_fact("functies", "crisishulp", "schaal", "mondiaal")),
        Err("unknown_word".into())
    );
    assert_eq!(
        code(workbook.fill_fact("functies", "crisishulp", "geborgd-tot", "2026-02-30")),
        Err("bad_date".into())
    );
    workbook.fill_fact("fasen", "scope", "begin", "2026-03-01").unwrap();
    assert_eq!(
        code(workbook.fill_fact("fasen", "scope", "einde", "2026-02-01")),
        Err("dates_reversed".into())
    );
    workbook.fill_fact("fasen", "scope", "einde", "2026-03-01").unwrap();
    assert_eq!(
        code(workbook.fill_fact("fasen", "scope", "begin", "2026-04-01")),
        Err("dates_reversed".into())
    );
    let kept = &workbook.instrument("tarieven").unwrap().sheets[1].rows[0];
    let tariff = kept.facts.iter().find(|f| f.field == "tarief").unwrap();
    assert_eq!((tariff.value.as_str(), tariff.text.as_str()), ("80.50", "€ 80,50"));
    for number in 1..=10 {
        workbook.add_fact_row("hoofddoelen", &format!("Doel {number}")).unwrap();
    }
    let full = workbook.add_fact_row("hoofddoelen", "Nog een").map_err(|e| Fault::from(e).code);
    assert_eq!(full.map(|_| ()), Err("too_many_rows".into()), "at most ten main goals");
    let given = workbook.add_fact_row("gewoonten", "Achtste").map_err(|e| Fault::from(e).code);
    assert_eq!(given.map(|_| ()), Err("rows_are_given".into()));
}

#[test]
fn the_supraregional_table_follows_the_function_table() {
    let (_folder, path) = place("volgt");
    let mut workbook = new_workbook(&path);
    let names = |workbook: &Workbook| -> Vec<String> {
        workbook.instrument("bovenregionaal").unwrap().sheets[0].rows.iter().map(|r| r.name.clone()).collect()
    };
    assert!(names(&workbook).is_empty());
    workbook.fill_fact("functies", "crisishulp", "schaal", "bovenregionaal").unwrap();
    let own = workbook.add_fact_row("functies", "Eigen functie").unwrap().value;
    workbook.fill_fact("functies", &own, "schaal", "bovenregionaal").unwrap();
    assert_eq!(names(&workbook), ["Crisishulp", "Eigen functie"]);
    workbook.fill_fact("bovenregionaal", "crisishulp", "partnerregios", "Buurregio Oost").unwrap();
    workbook.fill_fact("functies", "crisishulp", "schaal", "regionaal").unwrap();
    assert_eq!(names(&workbook), ["Eigen functie"]);
    workbook.undo().unwrap().unwrap();
    let view = workbook.instrument("bovenregionaal").unwrap();
    assert_eq!(view.sheets[0].rows[0].facts[0].text, "Buurregio Oost", "what was filled in is still there");
}

#[test]
fn the_largest_municipality_is_proposed_to_lead_for_a_provider() {
    let (_folder, path) = place("voortouw");
    let mut workbook = new_workbook(&path);
    let towns = workbook.view().unwrap().region.municipalities;
    let provider = workbook.add_fact_row("aanbieders", "De Brug").unwrap().value;
    for (town, count) in towns.iter().zip(["4", "31"]) {
        let row = workbook.add_fact_row("aantallen", "").unwrap().value;
        for (field, value) in [("aanbieder", provider.as_str()), ("gemeente", &town.id), ("jeugdigen", count)]
        {
            workbook.fill_fact("aantallen", &row, field, value).unwrap();
        }
    }
    let view = workbook.instrument("aanbieders").unwrap();
    assert_eq!(
        view.sheets[0].rows[0].remarks[0].text,
        "Voorstel voor het voortouw: IJmeer, met 31 van de 35 jeugdigen."
    );
    let refused = workbook.remove_fact_row(&provider).map_err(|e| Fault::from(e).code);
    assert_eq!(refused.map(|_| ()), Err("row_in_use".into()));
}

#[test]
fn what_is_confidential_is_in_no_document() {
    let (folder, path) = place("vertrouwelijk");
    let mut workbook = new_workbook(&path);
    let signal = workbook.add_fact_row("signalen", "Tekort bij De Brug").unwrap().value;
    workbook.fill_fact("signalen", &signal, "actie", "Gesprek gevoerd").unwrap();
    let product = workbook.add_fact_row("producten", "Geheim product").unwrap().value;
    workbook.fill_fact("producten", &product, "eenheid", "uur").unwrap();
    workbook.mark_fact_row("producten", &product, true).unwrap();
    let known = workbook.add_fact_row("producten", "Openbaar product").unwrap().value;
    workbook.fill_fact("producten", &known, "eenheid", "dag").unwrap();
    let provider = workbook.add_fact_row("aanbieders", "Stille Aanbieder").unwrap().value;
    let count = workbook.add_fact_row("aantallen", "").unwrap().value;
    workbook.fill_fact("aantallen", &count, "aanbieder", &provider).unwrap();
    workbook.fill_fact("aantallen", &count, "jeugdigen", "77").unwrap();
    workbook.mark_fact_row("aanbieders", &provider, true).unwrap();
    let function = workbook.add_fact_row("functies", "Stille functie").unwrap().value;
    workbook.fill_fact("functies", &function, "schaal", "bovenregionaal").unwrap();
    workbook.mark_fact_row("functies", &function, true).unwrap();
    let tables = ["signalen", "producten", "aanbieders", "aantallen", "bovenregionaal", "functies"];
    let text = tables.map(|table| format!("{{{{tabel:{table}}}}}")).join("\n\n");
    workbook.write_section("aanleiding", &text).unwrap();
    let out = folder.path().join("uit");
    workbook
        .export(&ExportInput::of(&["vision".into(), "assessment".into()]), &out, &mut |_: &Progress| true)
        .unwrap();
    let mut all = String::new();
    for entry in std::fs::read_dir(&out).unwrap() {
        let file = std::fs::File::open(entry.unwrap().path()).unwrap();
        let mut archive = zip::ZipArchive::new(file).unwrap();
        std::io::Read::read_to_string(&mut archive.by_name("word/document.xml").unwrap(), &mut all).unwrap();
    }
    assert!(all.contains("Openbaar product"), "the live table is filled");
    for secret in
        ["Tekort bij De Brug", "Gesprek gevoerd", "Geheim product", "Stille Aanbieder", "Stille functie"]
    {
        assert!(!all.contains(secret), "{secret} leaked");
    }
    let hits = workbook.search("gesprek gevoerd", 10).unwrap();
    assert_eq!(hits[0].kind, "fact", "inside the workbook it is found");
    workbook.undo().unwrap().unwrap();
    workbook.verify().unwrap();
}

#[test]
fn a_municipality_that_goes_takes_its_facts_along_and_undo_brings_them_back() {
    let (_folder, path) = place("gemeente-weg");
    let mut workbook = new_workbook(&path);
    let town = workbook.view().unwrap().region.municipalities[0].id.clone();
    workbook.fill_fact("basisfuncties", &town, "brede-blik", "geregeld").unwrap();
    let filled = |workbook: &Workbook| workbook.instrument("toegang").unwrap().summary.filled;
    assert_eq!(filled(&workbook), 1);
    workbook.remove_municipality(&town).unwrap();
    assert_eq!(filled(&workbook), 0);
    workbook.undo().unwrap().unwrap();
    assert_eq!(filled(&workbook), 1);
    let own = workbook.add_fact_row("functies", "Eigen").unwrap().value;
    workbook.fill_fact("functies", &own, "schaal", "bovenregionaal").unwrap();
    workbook.fill_fact("bovenregionaal", &own, "kennis", "Bij één aanbieder.").unwrap();
    let refused = workbook.remove_fact_row(&own).map_err(|e| Fault::from(e).code);
    assert_eq!(
        refused.map(|_| ()),
        Err("row_in_use".into()),
        "what was filled in about it is not lost silently"
    );
    workbook.verify().unwrap();
}

#[test]
fn a_table_leaves_as_spreadsheet_and_as_csv_without_what_is_confidential() {
    let (folder, path) = place("tabel");
    let mut workbook = new_workbook(&path);
    let open = workbook.add_fact_row("aanbieders", "De Linde").unwrap().value;
    workbook.fill_fact("aanbieders", &open, "hulp", "=ambulant").unwrap();
    let hidden = workbook.add_fact_row("aanbieders", "In moeilijkheden BV").unwrap().value;
    workbook.mark_fact_row("aanbieders", &hidden, true).unwrap();
    let csv = workbook.export_table("aanbieders", TableForm::Csv, folder.path()).unwrap();
    let text = std::fs::read_to_string(&csv.files[0]).unwrap();
    assert!(text.starts_with('\u{feff}') && text.contains("De Linde"), "{text}");
    assert!(text.contains("'=ambulant"), "no formula leaves: {text}");
    assert!(!text.contains("moeilijkheden"), "what is confidential stays: {text}");
    let xlsx = workbook.export_table("aanbieders", TableForm::Xlsx, folder.path()).unwrap();
    let bytes = std::fs::read(&xlsx.files[0]).unwrap();
    assert!(bytes.starts_with(b"PK"));
    let again = workbook.export_table("aanbieders", TableForm::Xlsx, folder.path()).unwrap();
    assert_eq!(bytes, std::fs::read(&again.files[0]).unwrap(), "the same table, the same bytes");
    assert_eq!(
        code(workbook.export_table("bestaat-niet", TableForm::Csv, folder.path()).unwrap_err()),
        "unknown_instrument"
    );
}

#[test]
fn who_was_heard_about_which_theme_shows_with_its_gaps() {
    let (_folder, path) = place("matrix");
    let mut workbook = new_workbook(&path);
    let mut logged = meeting("2026-03-01", &["jongeren"], &[("jongeren", "Eén vast gezicht.")]);
    logged.contributions[0].themes = vec!["preventie".into(), "wijkgericht".into()];
    workbook.log_meeting(&logged).unwrap();
    let matrix = workbook.party_themes().unwrap();
    assert_eq!(matrix.themes.len(), 7);
    let row = |name: &str| matrix.rows.iter().find(|row| row.name == name).unwrap();
    assert_eq!(row("Jongeren").counts.iter().sum::<u32>(), 2);
    assert!(row("Jongeren").gap.contains("5 van de 7"), "{}", row("Jongeren").gap);
    assert!(row("Ouders").gap.contains("geen enkel thema"), "{}", row("Ouders").gap);
    assert_eq!(matrix.themes.iter().map(|theme| theme.parties).sum::<u32>(), 2);
}

#[test]
fn a_confidential_measurement_is_in_no_report() {
    let (folder, path) = place("meting");
    let mut workbook = new_workbook(&path);
    let goal = workbook.add_fact_row("hoofddoelen", "Minder opnames").unwrap().value;
    for (day, value, hidden) in [("2025-12-31", "96", false), ("2026-06-30", "12345", true)] {
        let row = workbook.add_fact_row("metingen", "").unwrap().value;
        workbook.fill_fact("metingen", &row, "hoofddoel", &goal).unwrap();
        workbook.fill_fact("metingen", &row, "datum", day).unwrap();
        workbook.fill_fact("metingen", &row, "waarde", value).unwrap();
        if hidden {
            workbook.mark_fact_row("metingen", &row, true).unwrap();
        }
    }
    let mut go = |_: &Progress| true;
    let made = workbook.export(&ExportInput::of(&["progress".into()]), folder.path(), &mut go).unwrap();
    let mut archive = zip::ZipArchive::new(std::fs::File::open(&made.files[0]).unwrap()).unwrap();
    let text = std::io::read_to_string(archive.by_name("word/document.xml").unwrap()).unwrap();
    assert!(text.contains("Minder opnames") && text.contains("96"), "the open one is there");
    assert!(!text.contains("12345"), "the other is not");
}
