//! Input from spreadsheets, and the register that is sent round and comes back with answers.

use regiovisie_sheets::{Book, Cell, Column, ReadRow, Sheet, read};
use regiovisie_workbook::view::{ImportInput, ImportView, ResponseInput};
use regiovisie_workbook::words::{Consent, Disposition, PartyForm};

use super::*;

fn book(headings: &[&str], rows: &[&[&str]]) -> Vec<u8> {
    let sheet = Sheet {
        name: "Reacties".into(),
        columns: headings.iter().map(|title| Column { title: (*title).into(), width: None }).collect(),
        rows: rows.iter().map(|row| row.iter().map(|cell| Cell::Text((*cell).into())).collect()).collect(),
    };
    let date = "2026-11-22".parse().unwrap();
    let book = Book { title: "Reacties".into(), author: "Iemand".into(), date, sheets: vec![sheet] };
    regiovisie_sheets::xlsx(&book).unwrap()
}

fn written(folder: &Path, name: &str, bytes: &[u8]) -> PathBuf {
    let path = folder.join(name);
    std::fs::write(&path, bytes).unwrap();
    path
}

fn counts(view: &ImportView) -> (u32, u32, u32, u32, u32) {
    (view.added, view.answered, view.same, view.clashes, view.refused)
}

#[test]
fn a_list_with_other_headings_is_taken_in_once() {
    let (folder, path) = place("overnemen");
    let mut workbook = new_workbook(&path);
    let rows: &[&[&str]] = &[
        &[
            "1",
            "28-11-2026",
            "Ouders",
            "Eén wachtlijst voor de hele regio.",
            "Preventie en vroegsignalering",
            "06-1",
        ],
        &["2", "morgen", "jongeren", "Bel af en toe.", "", ""],
        &["3", "", "Stichting Zoë", "Reken reëel.", "Zonweringen", ""],
        &["4", "", "ouders", " Eén wachtlijst  voor de hele regio. ", "", ""],
        &["5", "", "ouders", "", "", ""],
    ];
    let headings =
        ["Nr.", "Datum ontvangst", "Van wie", "Uw reactie (max. 500 tekens)", "Onderwerp", "Telefoon"];
    let file = written(folder.path(), "reacties.xlsx", &book(&headings, rows));
    let about = workbook.input_file(&file).unwrap();
    let fields: Vec<&str> = about.sheets[0].columns.iter().map(|column| column.field.as_str()).collect();
    assert_eq!(
        fields,
        ["nummer", "datum", "partij", "inbreng", "thema", ""],
        "the telephone number is left out"
    );
    assert_eq!(about.sheets[0].columns[3].sample.len(), 3);

    let asked = ImportInput::default();
    let preview = workbook.preview_input(&file, &asked).unwrap();
    assert_eq!(counts(&preview), (2, 0, 1, 0, 2), "{:?}", preview.rows);
    assert_eq!(preview.rows.len(), 5, "every row has its fate");
    assert!(
        preview.rows[2].words.contains("Zonweringen"),
        "what is not understood is told: {}",
        preview.rows[2].words
    );
    assert_eq!(workbook.view().unwrap().counts.contributions, 0, "a preview writes nothing");

    let done = workbook.import_input(&file, &asked).unwrap().value;
    assert_eq!(counts(&done), counts(&preview), "what was shown was done");
    let items = workbook.register(&RegisterFilter { limit: 10, ..RegisterFilter::default() }).unwrap().items;
    assert_eq!(items[0].date, "2026-11-28");
    assert_eq!(items[0].themes, ["preventie"]);
    assert!(
        items[0].source.contains("reacties.xlsx") && items[0].source.contains('2'),
        "{}",
        items[0].source
    );
    let again = workbook.import_input(&file, &asked).unwrap().value;
    assert_eq!(counts(&again), (0, 0, 3, 0, 2), "the same file twice adds nothing");
    workbook.undo().unwrap();
    assert_eq!(workbook.view().unwrap().counts.contributions, 0, "one step");
}

#[test]
fn a_file_without_a_known_column_is_mapped_by_hand() {
    let (folder, path) = place("kolommen");
    let mut workbook = new_workbook(&path);
    let text = "Vraag 1;Vraag 2\nCafé De Één;Meer tijd voor gezinnen\n";
    let latin: Vec<u8> = text.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
    let file = written(folder.path(), "uitvoer.csv", &latin);
    let refused = workbook.preview_input(&file, &ImportInput::default()).unwrap_err();
    assert_eq!(code(refused), "no_input_text");
    let mapped = ImportInput {
        fields: Some(vec!["organisatie".into(), "inbreng".into()]),
        party: "aanbieders".into(),
        date: Some("2026-10-01".into()),
        ..ImportInput::default()
    };
    assert_eq!(counts(&workbook.import_input(&file, &mapped).unwrap().value), (1, 0, 0, 0, 0));
    let item =
        workbook.register(&RegisterFilter { limit: 1, ..RegisterFilter::default() }).unwrap().items.remove(0);
    assert_eq!(item.organisation, "Café De Één", "Windows-1252 is read as such");
    assert_eq!((item.party_name.as_str(), item.date.as_str()), ("Aanbieders", "2026-10-01"));
    for (name, bytes, expected) in [
        ("brief.docx", b"PK\x03\x04 geen werkblad".as_slice(), "input_broken"),
        ("lijst.xls", b"<html><body><table></table></body></html>".as_slice(), "input_web_page"),
        ("stuk.pdf", b"%PDF-1.7".as_slice(), "input_not_a_table"),
        ("leeg.csv", b"".as_slice(), "input_empty"),
    ] {
        let file = written(folder.path(), name, bytes);
        let found = code(workbook.input_file(&file).unwrap_err());
        assert!(found == expected || found == "input_not_a_table", "{name}: {found}");
    }
    assert_eq!(code(workbook.input_file(&folder.path().join("weg.xlsx")).unwrap_err()), "cannot_read");
}

/// The register as it was exported, with the cells of its rows changed.
fn returned(file: &Path, change: impl Fn(u32, &[String], &mut Vec<String>)) -> Vec<u8> {
    let bytes = std::fs::read(file).unwrap();
    let found = read(&bytes, "register.xlsx").unwrap();
    let rows: Vec<ReadRow> = found.sheets[0].rows.clone();
    let headings = rows[0].cells.clone();
    let mut lines = vec![headings.join("\t")];
    for row in &rows[1..] {
        let mut cells = row.cells.clone();
        cells.resize(headings.len(), String::new());
        change(cells[0].parse().unwrap(), &headings, &mut cells);
        lines.push(cells.join("\t"));
    }
    // Sorted otherwise, as people do.
    lines[1..].reverse();
    lines.join("\r\n").into_bytes()
}

fn cell<'a>(headings: &[String], cells: &'a mut [String], heading: &str) -> &'a mut String {
    let at = headings.iter().position(|title| title == heading).unwrap();
    &mut cells[at]
}

#[test]
fn the_register_comes_back_with_answers_and_a_clash_is_asked() {
    let (folder, path) = place("rondgestuurd");
    let mut workbook = new_workbook(&path);
    let lines = [("aanbieders", "Minder codes."), ("ouders", "Eén lijst."), ("ouders", "Een vast contact.")];
    let ids = workbook.log_meeting(&meeting("2026-03-05", &[], &lines)).unwrap().value.contributions;
    let answer = |decision, reason: &str| ResponseInput {
        title: String::new(),
        decision,
        reason: reason.into(),
        passage: String::new(),
        section: None,
    };
    workbook.answer_input(&ids[2..], &answer(Disposition::Adopted, "Staat erin.")).unwrap();
    let input = ExportInput { profile: Profile::Internal, ..ExportInput::of(&["register".into()]) };
    let made = workbook.export(&input, folder.path(), &mut |_: &Progress| true).unwrap();
    let bytes = returned(&made.files[0], |number, headings, cells| match number {
        1 => *cell(headings, cells, "Verwerking") = "Overgenomen".into(),
        2 => {
            *cell(headings, cells, "Verwerking") = "Gedeeltelijk overgenomen".into();
            *cell(headings, cells, "Reactie") = "Eerst voor ggz.".into();
        }
        3 => *cell(headings, cells, "Reactie") = "Staat in paragraaf 5.".into(),
        _ => {}
    });
    let file = written(folder.path(), "terug.txt", &bytes);
    workbook.answer_input(&ids[1..2], &answer(Disposition::Noted, "")).unwrap();

    assert!(workbook.input_file(&file).unwrap().sheets[0].returned, "it is known as our register");
    let preview = workbook.preview_input(&file, &ImportInput::default()).unwrap();
    assert_eq!(counts(&preview), (0, 2, 0, 1, 0), "{:?}", preview.rows);
    let clash = preview.rows.iter().find(|row| row.fate == "botsing").unwrap();
    assert_eq!(clash.number, Some(2));
    assert!(
        clash.ours.contains("ter kennisname") && clash.theirs.contains("Eerst voor ggz"),
        "both are shown"
    );
    workbook.import_input(&file, &ImportInput::default()).unwrap();
    let given = |workbook: &Workbook, at: usize| {
        let found = workbook.contribution(&ids[at]).unwrap().response;
        found.map(|row| (row.decision, row.reason, row.confirmed_on))
    };
    assert_eq!(given(&workbook, 0), Some((Disposition::Adopted, String::new(), None)), "as a proposal");
    assert_eq!(
        given(&workbook, 1),
        Some((Disposition::Noted, String::new(), None)),
        "ours stays until asked"
    );
    assert_eq!(given(&workbook, 2).unwrap().1, "Staat in paragraaf 5.");
    let theirs = ImportInput { theirs: vec![2], ..ImportInput::default() };
    let done = workbook.import_input(&file, &theirs).unwrap().value;
    assert_eq!(counts(&done), (0, 1, 2, 0, 0), "what came in before says nothing new");
    assert_eq!(given(&workbook, 1).unwrap().0, Disposition::Partly);

    let (_other, other_path) = place("ander");
    let elsewhere = Steady { start: "2026-01-01T09:00:00Z".parse().unwrap(), ticks: AtomicU64::new(9_000) };
    let given = super::input("Regio Twee", &["Súdwest"]);
    let mut other = Workbook::create(&other_path, &given, Box::new(elsewhere)).unwrap();
    let taken = other.import_input(&file, &ImportInput::default()).unwrap().value;
    assert_eq!(
        (taken.added, taken.answered),
        (3, 0),
        "in another workbook it is a list of input: {:?}",
        taken.rows
    );
}

#[test]
fn a_day_of_telling_back_leaves_the_answer_as_it_is() {
    let (folder, path) = place("teruggekoppeld");
    let mut workbook = new_workbook(&path);
    let lines = [("aanbieders", "Minder codes."), ("aanbieders", "Een tarief.")];
    let ids = workbook.log_meeting(&meeting("2026-03-05", &[], &lines)).unwrap().value.contributions;
    let marks = regiovisie_workbook::view::MarksInput { confidential: Some(true), ..Default::default() };
    workbook.mark_contributions(&ids[1..], &marks).unwrap();
    for id in &ids {
        let answer = ResponseInput {
            title: String::new(),
            decision: Disposition::Adopted,
            reason: "Staat erin.".into(),
            passage: String::new(),
            section: None,
        };
        workbook.answer_input(std::slice::from_ref(id), &answer).unwrap();
    }
    workbook.confirm_answers(&ids).unwrap();
    let made = workbook
        .export(&ExportInput::of(&["register".into()]), folder.path(), &mut |_: &Progress| true)
        .unwrap();
    let bytes = returned(&made.files[0], |_, headings, cells| {
        *cell(headings, cells, "Teruggekoppeld op") = "2026-11-20".into();
    });
    let file = written(folder.path(), "terug.txt", &bytes);
    workbook.import_input(&file, &ImportInput::default()).unwrap();
    for id in &ids {
        let item = workbook.contribution(id).unwrap();
        let answer = item.response.unwrap();
        assert_eq!(item.told_back_on.as_deref(), Some("2026-11-20"));
        assert_eq!(answer.reason, "Staat erin.", "also where the file did not show it");
        assert!(answer.confirmed_on.is_some(), "what was confirmed stays so");
    }
}

#[test]
fn a_name_that_is_not_known_is_kept_private_and_an_unclear_consent_is_none() {
    let (folder, path) = place("onbekend");
    let mut workbook = new_workbook(&path);
    let rows: &[&[&str]] = &[&["Mevrouw De Vries", "Bel af en toe.", "Nee, liever niet"]];
    let file = written(folder.path(), "lijst.xlsx", &book(&["Van wie", "Inbreng", "Toestemming"], rows));
    let preview = workbook.preview_input(&file, &ImportInput::default()).unwrap();
    assert!(preview.rows[0].words.contains("geldt die als persoon"), "{}", preview.rows[0].words);
    workbook.import_input(&file, &ImportInput::default()).unwrap();
    let party = workbook.parties().unwrap().into_iter().find(|row| row.name == "Mevrouw De Vries").unwrap();
    assert_eq!(party.form, PartyForm::Person);
    let item =
        workbook.register(&RegisterFilter { limit: 1, ..RegisterFilter::default() }).unwrap().items.remove(0);
    assert_eq!(item.consent, Consent::Refused);
}
