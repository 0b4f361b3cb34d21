//! Tables from outside, made by other programs or by hand, read as rows of text.
#![allow(clippy::unwrap_used)] // helpers of tests may stop them

#[path = "made/mod.rs"]
mod made;

use made::{package, spreadsheet, table};
use regiovisie_sheets::{Foreign, Limit, Read, ReadError, ReadWarning, read};
use rust_xlsxwriter::{Format, Workbook};

/// The rows of a sheet as `number: cell|cell`.
fn rows(read: &Read, sheet: usize) -> Vec<String> {
    read.sheets[sheet].rows.iter().map(|row| format!("{}: {}", row.number, row.cells.join("|"))).collect()
}

fn text(text: &str) -> Read {
    read(text.as_bytes(), "lijst.csv").unwrap()
}

#[test]
fn an_excel_file_reads_as_a_person_sees_it() {
    let read = read(&made::xlsx(), "wat dan ook.csv").unwrap();
    assert_eq!(read.sheets[0].name, "Aanbieders", "the name of the file says nothing of its kind");
    let expected = [
        "1: Naam|Datum|Tijd|Tarief|Actief|Deel",
        "2: Zorggroep De Zeeëgel|2026-11-28|14:30|1234.5|TRUE|0.125",
        "3: Coördinatie 't IJ|2026-11-28 14:30|36:15|12|FALSE|0.3",
        "5: Over drie kolommen|||twee\nregels",
        "7: 1246.5||kent een waarde",
    ];
    assert_eq!(rows(&read, 0), expected);
    assert_eq!(rows(&read, 1), ["2: |stil"], "what is hidden is read as well");
    let errors = ReadWarning::ErrorCells { sheet: "Aanbieders".to_owned(), first: "B7".to_owned(), count: 1 };
    let hidden = ReadWarning::HiddenSheet { sheet: "Verborgen".to_owned() };
    assert_eq!(read.warnings, [errors, hidden]);
}

#[test]
fn our_own_excel_file_comes_back() {
    use regiovisie_sheets::{Book, Cell, Column, Sheet, xlsx};
    let day = chrono::NaiveDate::from_ymd_opt(2026, 3, 9).unwrap();
    let columns =
        vec![Column { title: "Nr".to_owned(), width: None }, Column { title: "Dag".to_owned(), width: None }];
    let cells =
        vec![Cell::Number(7.0), Cell::Date(day), Cell::Amount(-123_450), Cell::Text("=1+1".to_owned())];
    let sheets = vec![Sheet { name: "Inbreng".to_owned(), columns, rows: vec![cells] }];
    let bytes = xlsx(&Book { title: String::new(), author: String::new(), date: day, sheets }).unwrap();
    assert_eq!(rows(&read(&bytes, "").unwrap(), 0), ["1: Nr|Dag", "2: 7|2026-03-09|-1234.5|=1+1"]);
}

#[test]
fn an_old_excel_file_reads_as_a_person_sees_it() {
    let read = read(made::XLS, "aanbieders.xls").unwrap();
    assert_eq!(read.sheets[0].name, "Aanbieders é ĳ");
    let expected = [
        "1: Naam|Plaats|Datum|Tarief|Actief|Aandeel",
        "2: Zorggroep De Zeeëgel|Nijkerkerveen|2026-11-28|1234.5|TRUE|0.125",
        "3: Stichting Coördinatie ’t IJ|Sint-Oedenrode|2026-11-28 14:30|12|FALSE|0.5",
        "5: Samengevoegd|||09:15|36:00",
        "7: 1246.5|Totaal €|||TRUE",
        "8: Deels vet € en gewoon|twee\nregels",
        "9: 1|2|3|4|5",
    ];
    assert_eq!(rows(&read, 0), expected);
    assert_eq!(rows(&read, 1), ["2: |stil"]);
    let long = rows(&read, 2);
    assert_eq!(long.len(), 150, "texts go on in the next record");
    let (narrow, wide) = ("gewone woorden over jeugdhulp ".repeat(4), "één ĳskoude coördinatie ".repeat(4));
    assert_eq!(long[145], format!("146: Regel 145: {narrow}"));
    assert_eq!(long[141], format!("142: Regel 141: {wide}"));
    let errors =
        ReadWarning::ErrorCells { sheet: "Aanbieders é ĳ".to_owned(), first: "C7".to_owned(), count: 2 };
    assert_eq!(read.warnings, [errors, ReadWarning::HiddenSheet { sheet: "Verborgen".to_owned() }]);
}

#[test]
fn an_open_document_reads_as_a_person_sees_it() {
    let read = read(&made::ods(), "lijst.xls").unwrap();
    assert_eq!(read.sheets[0].name, "Inbreng é ĳ");
    let expected = [
        "1: Nr|Reactie|Reactie|Datum",
        "2: 1|De wachttijd is te lang & de ïngang onduidelijk\ntweede alinea||2026-11-28",
        "5: 2.5|zelfde|zelfde|2026-11-28 14:30|14:30|TRUE|0.125",
        "6: 2.5|zelfde|zelfde|2026-11-28 14:30|14:30|TRUE|0.125",
        "1007: ||einde",
    ];
    assert_eq!(rows(&read, 0), expected);
    assert_eq!(rows(&read, 1), ["1: stil"]);
    let errors =
        ReadWarning::ErrorCells { sheet: "Inbreng é ĳ".to_owned(), first: "D1007".to_owned(), count: 1 };
    let hidden = ReadWarning::HiddenSheet { sheet: "Verborgen".to_owned() };
    assert_eq!(read.warnings, [errors, ReadWarning::OutsideLinks, hidden], "in the order of the file");
}

#[test]
fn the_separator_is_found() {
    let cases = [
        ("naam;bedrag\nA;12,50\nB;13,75\n", vec!["1: naam|bedrag", "2: A|12,50", "3: B|13,75"]),
        ("naam,tekst\nA,\"goed; maar laat\"\n", vec!["1: naam|tekst", "2: A|goed; maar laat"]),
        ("naam\ttekst\nA\tja, graag\n", vec!["1: naam|tekst", "2: A|ja, graag"]),
        ("sep=,\nnaam;x,tekst\n", vec!["2: naam;x|tekst"]),
        ("naam\nA\nB\n", vec!["1: naam", "2: A", "3: B"]),
    ];
    for (file, expected) in cases {
        assert_eq!(rows(&text(file), 0), expected, "{file}");
    }
}

#[test]
fn rows_have_the_number_a_spreadsheet_shows() {
    for end in ["\n", "\r\n", "\r"] {
        let file = ["a;b", "", "\"een", "twee\";c", ";;", "", "", "d;e"].join(end);
        let expected = ["1: a|b", "3: een\ntwee|c", "7: d|e"];
        assert_eq!(rows(&text(&file), 0), expected, "with line ends {end:?}");
    }
}

#[test]
fn letters_are_read_however_they_are_written() {
    let words = "naam;plaats\nZeeëgel €;Één\n";
    let wide: Vec<u8> = words.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let high: Vec<u8> = words.encode_utf16().flat_map(u16::to_be_bytes).collect();
    let files = [
        words.as_bytes().to_vec(),
        [b"\xef\xbb\xbf", words.as_bytes()].concat(),
        [b"\xff\xfe".to_vec(), wide].concat(),
        [b"\xfe\xff".to_vec(), high].concat(),
    ];
    for file in files {
        let read = read(&file, "lijst.csv").unwrap();
        assert_eq!(rows(&read, 0), ["1: naam|plaats", "2: Zeeëgel €|Één"]);
        assert_eq!(read.warnings, [], "nothing was guessed");
    }
    let read = read(b"naam;plaats\nZee\xebgel \x80;\xc9\xe9n\n", "map/lijst.oud.csv").unwrap();
    assert_eq!(rows(&read, 0), ["1: naam|plaats", "2: Zeeëgel €|Één"]);
    assert_eq!(read.warnings, [ReadWarning::GuessedLetters]);
    assert_eq!(read.sheets[0].name, "lijst.oud");
}

#[test]
fn what_is_no_table_says_what_it_is() {
    let cases: [(&[u8], Foreign); 11] = [
        (b"%PDF-1.7\n", Foreign::Pdf),
        (b"\x89PNG\r\n\x1a\n", Foreign::Picture),
        (b"\xff\xd8\xff\xe0", Foreign::Picture),
        (b"{\\rtf1 tekst}", Foreign::Document),
        (b"\r\n <HTML><table><tr><td>Naam</td></tr></table>", Foreign::WebPage),
        (b"<table><tr><td>Naam", Foreign::WebPage),
        (
            b"<?xml version=\"1.0\"?>\n<?mso-application progid=\"Excel.Sheet\"?><Workbook/>",
            Foreign::OldWorkbook,
        ),
        (b"\x09\x08\x00\x01\x02 en verder", Foreign::Unknown),
        (b"Rar!\x1a\x07", Foreign::Archive),
        (b"MZ\x90\0\x03\0\0\0", Foreign::Unknown),
        (b"BM\x36\x10\x0e\0\0\0\0\0", Foreign::Picture),
    ];
    for (bytes, foreign) in cases {
        assert_eq!(read(bytes, "lijst.xls"), Err(ReadError::NotATable(foreign)));
    }
    let parts = [
        ("word/document.xml", Foreign::Document),
        ("ppt/presentation.xml", Foreign::Slides),
        ("xl/workbook.bin", Foreign::BinaryWorkbook),
        ("foto.jpg", Foreign::Archive),
    ];
    for (part, foreign) in parts {
        assert_eq!(
            read(&package(&[(part, "x")]), "lijst.xlsx"),
            Err(ReadError::NotATable(foreign)),
            "{part}"
        );
    }
    let letter = package(&[("mimetype", "application/vnd.oasis.opendocument.text")]);
    assert_eq!(read(&letter, "lijst.ods"), Err(ReadError::NotATable(Foreign::Document)));
    let streams = [("/Book", Foreign::OldWorkbook), ("/WordDocument", Foreign::Document)];
    for (stream, foreign) in streams {
        assert_eq!(read(&made::compound(stream, b"x"), ""), Err(ReadError::NotATable(foreign)), "{stream}");
    }
    assert_eq!(text("BMW;Audi\n1;2\n").sheets[0].rows.len(), 2, "two letters make no picture");
}

#[test]
fn a_locked_file_asks_for_its_password() {
    assert_eq!(read(&made::compound("/EncryptedPackage", b"x"), "lijst.xlsx"), Err(ReadError::Password));
    // A stream that starts as it should and says at once that the rest is encrypted.
    let stream = [&[9, 8, 4, 0, 0, 6, 5, 0][..], &[0x2f, 0, 2, 0, 1, 0], &[10, 0, 0, 0]].concat();
    assert_eq!(read(&made::compound("/Workbook", &stream), "lijst.xls"), Err(ReadError::Password));
    let manifest = "<manifest:manifest><manifest:file-entry><manifest:encryption-data/></manifest:file-entry>\
        </manifest:manifest>";
    let locked =
        package(&[("mimetype", made::ODS), ("META-INF/manifest.xml", manifest), ("content.xml", "\u{1}")]);
    assert_eq!(read(&locked, "lijst.ods"), Err(ReadError::Password));
}

#[test]
fn a_file_without_anything_is_empty() {
    let mut workbook = Workbook::new();
    workbook.add_worksheet().write_string_with_format(4, 4, " ", &Format::new().set_bold()).unwrap();
    let files = [vec![], b" \r\n".to_vec(), b";;\n;;\n".to_vec(), workbook.save_to_buffer().unwrap()];
    for file in files.into_iter().chain([spreadsheet(&table("Leeg", ""))]) {
        assert_eq!(read(&file, "lijst"), Err(ReadError::Empty));
    }
}

#[test]
fn macros_and_links_are_left_alone_and_told() {
    let bytes = made::with_part(&made::xlsx(), "xl/vbaProject.bin", "Sub Kwaad()");
    let bytes = made::with_part(&bytes, "xl/externalLinks/externalLink1.xml", "<externalLink/>");
    let read = read(&bytes, "lijst.xlsm").unwrap();
    assert_eq!(read.warnings[..2], [ReadWarning::Macros, ReadWarning::OutsideLinks]);
    assert_eq!(read.sheets.len(), 2);
}

#[test]
fn an_error_of_a_later_excel_costs_one_cell() {
    let bytes =
        made::changed(&made::xlsx(), "xl/worksheets/sheet1.xml", |xml| xml.replace("#DIV/0!", "#SPILL!"));
    let read = read(&bytes, "").unwrap();
    assert_eq!(rows(&read, 0)[4], "7: 1246.5||kent een waarde");
    let errors = ReadWarning::ErrorCells { sheet: "Aanbieders".to_owned(), first: String::new(), count: 1 };
    assert_eq!(read.warnings[0], errors);
}

#[test]
fn what_goes_beyond_the_limits_is_refused() {
    let cell = |row, column| {
        let mut workbook = Workbook::new();
        workbook.add_worksheet().write(row, column, 1).unwrap();
        workbook.save_to_buffer().unwrap()
    };
    assert_eq!(read(&cell(0, 500), ""), Err(ReadError::TooLarge(Limit::Columns)));
    let far = read(&cell(1_048_575, 499), "").unwrap();
    assert_eq!(far.sheets[0].rows[0].number, 1_048_576, "one cell far away takes no room");
    let long = "x\n".repeat(200_001);
    assert_eq!(read(long.as_bytes(), ""), Err(ReadError::TooLarge(Limit::Rows)));
    let wide = format!("{};{}\n", "x", ";".repeat(499)).repeat(3) + &format!("{}y", ";".repeat(500));
    assert_eq!(read(wide.as_bytes(), ""), Err(ReadError::TooLarge(Limit::Columns)));
    assert_eq!(read(&vec![b'x'; (64 << 20) + 1], ""), Err(ReadError::TooLarge(Limit::File)));
}

#[test]
fn a_formula_that_was_never_worked_out_is_empty() {
    let bytes =
        made::changed(&made::xlsx(), "xl/worksheets/sheet1.xml", |xml| xml.replace("<v>1246.5</v>", ""));
    assert_eq!(rows(&read(&bytes, "").unwrap(), 0)[4], "7: ||kent een waarde");
}
