//! Our spreadsheets, read back by another library, and the text form byte by byte.

use std::io::Cursor;

use calamine::{Data, DataType, Reader, Xlsx};
use chrono::NaiveDate;

use crate::*;

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

fn column(title: &str) -> Column {
    Column { title: title.to_owned(), width: None }
}

fn text(text: &str) -> Cell {
    Cell::Text(text.to_owned())
}

fn link(url: &str, text: &str) -> Cell {
    Cell::Link { url: url.to_owned(), text: text.to_owned() }
}

fn sheet(name: &str, columns: &[&str], rows: Vec<Vec<Cell>>) -> Sheet {
    Sheet { name: name.to_owned(), columns: columns.iter().map(|title| column(title)).collect(), rows }
}

fn book(sheets: Vec<Sheet>) -> Book {
    Book { title: "Cijfers".to_owned(), author: "Regio".to_owned(), date: day(2026, 3, 9), sheets }
}

fn read(bytes: &[u8]) -> Xlsx<Cursor<Vec<u8>>> {
    Xlsx::new(Cursor::new(bytes.to_vec())).unwrap()
}

/// The cells below the header of a book with one sheet.
fn cells(columns: &[&str], rows: Vec<Vec<Cell>>) -> Vec<Vec<Data>> {
    let bytes = xlsx(&book(vec![sheet("Blad", columns, rows)])).unwrap();
    let range = read(&bytes).worksheet_range("Blad").unwrap();
    range.rows().skip(1).map(<[Data]>::to_vec).collect()
}

/// A part of the package, as text.
fn part(bytes: &[u8], name: &str) -> String {
    let mut package = zip::ZipArchive::new(Cursor::new(bytes.to_vec())).unwrap();
    let mut part = package.by_name(name).unwrap();
    let mut text = String::new();
    std::io::Read::read_to_string(&mut part, &mut text).unwrap();
    text
}

fn all_kinds() -> Vec<Cell> {
    vec![
        text("Één reëel ijkpunt: € 5"),
        Cell::Number(12.5),
        Cell::Date(day(2026, 3, 9)),
        Cell::Amount(-123_450),
        Cell::Percent(37.5),
        link("https://example.org/a?b=1&c=2", "Besluit"),
        Cell::Empty,
    ]
}

const KINDS: [&str; 7] = ["Naam", "Getal", "Datum", "Bedrag", "Deel", "Bron", "Leeg"];

#[test]
fn every_kind_of_cell_is_read_back() {
    let rows = cells(&KINDS, vec![all_kinds()]);
    let row = &rows[0];
    assert_eq!(row[0], Data::String("Één reëel ijkpunt: € 5".to_owned()));
    assert_eq!(row[1], Data::Float(12.5));
    assert!(row[2].is_datetime());
    assert_eq!(row[2].get_datetime().map(|date| date.as_f64()), Some(46_090.0));
    assert_eq!(row[3], Data::Float(-1234.5));
    assert_eq!(row[4], Data::Float(37.5));
    assert_eq!(row[5], Data::String("Besluit".to_owned()));
    assert_eq!(row[6], Data::Empty);
}

#[test]
fn five_thousand_rows() {
    let rows = (0..5_000).map(|n| vec![Cell::Number(f64::from(n)), text(&format!("rij {n}"))]).collect();
    let back = cells(&["Nummer", "Naam"], rows);
    assert_eq!(back.len(), 5_000);
    assert_eq!(back[4_999], [Data::Float(4_999.0), Data::String("rij 4999".to_owned())]);
}

#[test]
fn the_same_book_gives_the_same_bytes() {
    let book = book(vec![sheet("Een", &KINDS, vec![all_kinds(); 3]), sheet("Twee", &KINDS, vec![])]);
    let first = xlsx(&book).unwrap();
    assert_eq!(first, xlsx(&book).unwrap());
    let properties = part(&first, "docProps/core.xml");
    assert!(properties.contains("<dc:title>Cijfers</dc:title>"), "{properties}");
    assert!(properties.contains("<dc:creator>Regio</dc:creator>"), "{properties}");
    assert!(properties.contains(">2026-03-09T00:00:00Z</dcterms:created>"), "{properties}");
}

#[test]
fn a_formula_stays_a_text() {
    let bytes =
        xlsx(&book(vec![sheet("Blad", &["=1+1"], vec![vec![text("=HYPERLINK(\"http://x\")")]])])).unwrap();
    let mut file = read(&bytes);
    let range = file.worksheet_range("Blad").unwrap();
    assert_eq!(range.get((0, 0)), Some(&Data::String("=1+1".to_owned())));
    assert_eq!(range.get((1, 0)), Some(&Data::String("=HYPERLINK(\"http://x\")".to_owned())));
    assert!(file.worksheet_formula("Blad").unwrap().is_empty());
}

#[test]
fn only_addresses_of_the_web_and_of_mail_become_links() {
    let links = [
        link("HTTPS://example.org/a#b", "Web"),
        link("mailto:a@example.org", ""),
        link("javascript:alert(1)", "Kwaad"),
        link("file:///etc/passwd", "Bestand"),
        link("internal:Blad!A1", "Binnen"),
        link(&format!("https://example.org/{}", "a".repeat(3_000)), "Lang"),
        link("kast 4", ""),
    ];
    let rows = links.map(|cell| vec![cell]).to_vec();
    let bytes = xlsx(&book(vec![sheet("Blad", &["Bron"], rows.clone())])).unwrap();
    let relations = part(&bytes, "xl/worksheets/_rels/sheet1.xml.rels");
    assert_eq!(relations.matches("TargetMode=\"External\"").count(), 2, "{relations}");
    assert!(relations.contains("https://example.org/a"), "{relations}");
    assert!(relations.contains("mailto:a@example.org"), "{relations}");
    let shown: Vec<String> = cells(&["Bron"], rows).iter().map(|row| row[0].to_string()).collect();
    assert_eq!(shown[0..3], ["Web", "mailto:a@example.org", "Kwaad (javascript:alert(1))"]);
    assert_eq!(shown[6], "kast 4");
}

#[test]
fn text_is_cleaned_and_cut() {
    let long = "é😀".repeat(20_000);
    let rows = cells(&["Tekst"], vec![vec![text("a\u{0}\u{b}b\r\nc\u{fffe}")], vec![text(&long)]]);
    assert_eq!(rows[0][0], Data::String("ab\nc".to_owned()));
    let Data::String(cut) = &rows[1][0] else { panic!("no text") };
    assert!(cut.encode_utf16().count() <= 32_767);
    assert!(cut.encode_utf16().count() >= 32_765);
    assert!(cut.ends_with('…'));
}

#[test]
fn names_of_sheets_are_made_fit() {
    let names = [
        "Partijen [1/2]: wie?",
        "partijen 1 2 wie",
        "",
        " '' ",
        "History",
        "Een heel lange naam voor een werkblad over de inkoop",
        "Een heel lange naam voor een werkblad over de verkoop",
    ];
    let bytes = xlsx(&book(names.map(|name| sheet(name, &["A"], vec![])).to_vec())).unwrap();
    let given = read(&bytes).sheet_names();
    assert_eq!(
        given,
        [
            "Partijen 1 2 wie",
            "partijen 1 2 wie (2)",
            "3",
            "4",
            "History (2)",
            "Een heel lange naam voor een w…",
            "Een heel lange naam voor e… (2)",
        ]
    );
    assert!(given.iter().all(|name| name.encode_utf16().count() <= 31));
}

#[test]
fn an_empty_sheet_has_its_header() {
    let bytes = xlsx(&book(vec![sheet("Blad", &["Naam", "Datum"], vec![])])).unwrap();
    let range = read(&bytes).worksheet_range("Blad").unwrap();
    assert_eq!(range.get_size(), (1, 2));
    let xml = part(&bytes, "xl/worksheets/sheet1.xml");
    for feature in ["<autoFilter ref=\"A1:B1\"/>", "state=\"frozen\"", "orientation=\"landscape\""] {
        assert!(xml.contains(feature), "{feature} in {xml}");
    }
    assert!(part(&bytes, "xl/workbook.xml").contains("Blad!$1:$1"));
    assert!(matches!(xlsx(&book(vec![])), Err(SheetsError::NoSheets)));
    xlsx(&book(vec![sheet("Blad", &[], vec![])])).unwrap();
}

#[test]
fn what_is_no_number_or_no_day_for_excel_does_no_harm() {
    let row =
        vec![Cell::Number(f64::NAN), Cell::Percent(f64::INFINITY), Cell::Date(day(1815, 6, 18)), text("x")];
    let rows = cells(&["A", "B", "C", "D"], vec![row.clone()]);
    assert_eq!(rows[0][..2], [Data::Empty, Data::Empty]);
    assert_eq!(rows[0][2], Data::String("18-06-1815".to_owned()));
    assert_eq!(csv(&sheet("", &[], vec![row])), b"\xef\xbb\xbf;;18-06-1815;x\r\n");
}

#[test]
fn a_sheet_that_is_too_large_says_so() {
    let columns = vec![column("A"); 16_385];
    let large = Sheet { name: "Groot".to_owned(), columns, rows: vec![] };
    assert!(matches!(xlsx(&book(vec![large])), Err(SheetsError::TooLarge { sheet }) if sheet == "Groot"));
}

#[test]
fn csv_is_exact() {
    let rows = vec![
        all_kinds(),
        vec![text("a;b"), text("zeg \"ja\""), text("twee\r\nregels")],
        vec![text("=1+1"), text("-5,2"), text("-x"), text("@a"), text("\tt"), text("+31612"), text("\rx")],
        vec![Cell::Amount(5), Cell::Amount(-5), Cell::Amount(i64::MIN), link("=x", "")],
    ];
    let expected = "\u{feff}Naam;Getal;Datum;Bedrag;Deel;Bron;Leeg\r\n\
        Één reëel ijkpunt: € 5;12,5;09-03-2026;-1234,50;37,5;Besluit (https://example.org/a?b=1&c=2);\r\n\
        \"a;b\";\"zeg \"\"ja\"\"\";\"twee\r\nregels\";;;;\r\n\
        '=1+1;-5,2;'-x;'@a;'\tt;+31612;\"'\rx\"\r\n\
        0,05;-0,05;-92233720368547758,08;'=x;;;\r\n";
    assert_eq!(String::from_utf8(csv(&sheet("", &KINDS, rows))).unwrap(), expected);
    assert_eq!(csv(&sheet("", &["=a"], vec![])), b"\xef\xbb\xbf'=a\r\n");
}

#[test]
fn widths_follow_the_content() {
    let wide = Column { title: "Vast".to_owned(), width: Some(30) };
    let columns = vec![column("A"), column("B"), wide];
    let rows = vec![vec![text("x"), text(&"woord ".repeat(100)), text(&"woord ".repeat(100))]];
    let bytes = xlsx(&book(vec![Sheet { name: "Blad".to_owned(), columns, rows }])).unwrap();
    let xml = part(&bytes, "xl/worksheets/sheet1.xml");
    for width in ["width=\"8.7", "width=\"60.7", "width=\"30.7"] {
        assert!(xml.contains(width), "{width} in {xml}");
    }
}

/// Writes a book to the folder in `REGIOVISIE_SHEETS`, to be opened and looked at; without that folder nothing.
#[test]
fn a_book_to_look_at() {
    let Ok(folder) = std::env::var("REGIOVISIE_SHEETS") else { return };
    let long = vec![text(&"Een lange zin die moet worden omgebroken. ".repeat(6)), Cell::Number(3.0)];
    let sheets = vec![
        sheet("Afspraken", &KINDS, vec![all_kinds(), long, vec![text("=1+1"), text("-x")]]),
        sheet("Leeg", &KINDS, vec![]),
    ];
    let folder = std::path::Path::new(&folder);
    std::fs::write(folder.join("book.xlsx"), xlsx(&book(sheets.clone())).unwrap()).unwrap();
    std::fs::write(folder.join("book.csv"), csv(&sheets[0])).unwrap();
}

#[test]
fn a_row_is_as_high_as_its_fullest_cell_and_never_higher_than_excel_allows() {
    let long = "Een toelichting van meer dan een regel. ".repeat(6);
    let endless = "woord ".repeat(5_000);
    let rows = vec![vec![Cell::Text("kort".into())], vec![Cell::Text(long)], vec![Cell::Text(endless)]];
    let columns = vec![Column { title: "Toelichting".into(), width: Some(40) }];
    let sheet = Sheet { name: "Hoogte".into(), columns, rows };
    let bytes = xlsx(&book(vec![sheet])).unwrap();
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    let page = std::io::read_to_string(archive.by_name("xl/worksheets/sheet1.xml").unwrap()).unwrap();
    let height = |row: u32| {
        let tag = page.split(&format!("<row r=\"{row}\"")).nth(1).unwrap();
        let tag = &tag[..tag.find('>').unwrap()];
        tag.split("ht=\"").nth(1).map(|rest| rest[..rest.find('"').unwrap()].parse::<f64>().unwrap())
    };
    assert_eq!(height(2), None, "one line needs no more");
    assert!(height(3).is_some_and(|points| (90.0..130.0).contains(&points)), "{:?}", height(3));
    assert!(height(4).is_some_and(|points| (400.0..=409.0).contains(&points)), "{:?}", height(4));
}
