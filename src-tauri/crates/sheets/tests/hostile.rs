//! Files that were damaged or made to hurt: always an answer, never a panic, and never more memory than the limits say.
#![allow(clippy::unwrap_used)] // helpers of tests may stop them

#[path = "made/mod.rs"]
mod made;

use std::sync::LazyLock;

use made::{changed, package, spreadsheet, table};
use proptest::prelude::*;
use regiovisie_sheets::{Limit, ReadError, read};

static XLSX: LazyLock<Vec<u8>> = LazyLock::new(made::xlsx);
static ODS: LazyLock<Vec<u8>> = LazyLock::new(made::ods);
const CSV: &str = "naam;plaats\nZeeëgel;\"twee\nregels\"\n\n;x\n";

fn file(kind: usize) -> Vec<u8> {
    match kind {
        0 => XLSX.clone(),
        1 => made::XLS.to_vec(),
        2 => ODS.clone(),
        _ => CSV.as_bytes().to_vec(),
    }
}

/// An answer is sound when it keeps what the reader promises.
fn answers(bytes: &[u8]) -> Result<(), TestCaseError> {
    // A panic that is caught is an answer; its message does not belong in the report of the tests.
    let hook = std::panic::take_hook();
    std::panic::set_hook(Box::new(|_| {}));
    let read = read(bytes, "lijst");
    std::panic::set_hook(hook);
    let Ok(read) = read else { return Ok(()) };
    prop_assert!(!read.sheets.is_empty());
    for sheet in &read.sheets {
        prop_assert!(!sheet.rows.is_empty());
        prop_assert!(sheet.rows.is_sorted_by(|one, next| one.number < next.number));
        for row in &sheet.rows {
            prop_assert!(row.number >= 1 && row.cells.len() <= 500);
            prop_assert!(row.cells.last().is_some_and(|cell| !cell.trim().is_empty()));
        }
    }
    Ok(())
}

proptest! {
    #[test]
    fn a_file_that_breaks_off(kind in 0..4_usize, part in 0.0..1.0_f64) {
        let bytes = file(kind);
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss, reason = "a share")]
        let length = (bytes.len() as f64 * part) as usize;
        answers(&bytes[..length])?;
    }

    #[test]
    fn a_file_with_flipped_bits(kind in 0..4_usize, flips in prop::collection::vec((any::<prop::sample::Index>(), 0..8_u32), 1..12)) {
        let mut bytes = file(kind);
        for (place, bit) in flips {
            let place = place.index(bytes.len());
            bytes[place] ^= 1 << bit;
        }
        answers(&bytes)?;
    }

    /// Behind the sums of the zip file: a part that was damaged before it was packed.
    #[test]
    fn a_part_with_changed_characters(kind in 0..2_usize, which in any::<prop::sample::Index>(), places in prop::collection::vec((any::<prop::sample::Index>(), "[<>/\"&=0-9a-z]"), 1..6)) {
        let (bytes, parts) = if kind == 0 {
            let parts = ["xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels"];
            (&*XLSX, parts.to_vec())
        } else {
            (&*ODS, vec!["content.xml"])
        };
        let bytes = changed(bytes, parts[which.index(parts.len())], |xml| {
            let mut characters: Vec<char> = xml.chars().collect();
            for (place, new) in &places {
                let place = place.index(characters.len());
                characters[place] = new.chars().next().unwrap();
            }
            characters.push(' ');
            characters.into_iter().collect()
        });
        answers(&bytes)?;
    }

    /// Behind the checks of the container: a stream that was damaged before it was packed.
    #[test]
    fn a_stream_with_flipped_bits(flips in prop::collection::vec((any::<prop::sample::Index>(), 0..8_u32), 1..12)) {
        let mut stream = Vec::new();
        let mut container = cfb::CompoundFile::open(std::io::Cursor::new(made::XLS)).unwrap();
        std::io::Read::read_to_end(&mut container.open_stream("/Workbook").unwrap(), &mut stream).unwrap();
        for (place, bit) in flips {
            let place = place.index(stream.len());
            stream[place] ^= 1 << bit;
        }
        answers(&made::compound("/Workbook", &stream))?;
    }

    #[test]
    fn any_bytes_at_all(start in prop::sample::select(vec![&b""[..], b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"\xff\xfe"]), bytes in prop::collection::vec(any::<u8>(), 0..3_000)) {
        answers(&[start, &bytes].concat())?;
    }

    #[test]
    fn any_text_at_all(text in "[a-z;,\t\r\n\"é ]{0,300}") {
        answers(text.as_bytes())?;
    }
}

#[test]
fn a_bomb_is_not_unpacked() {
    let blank = " ".repeat(17 << 20);
    let bomb = made::with_part(&made::xlsx(), "xl/worksheets/sheet9.xml", &blank);
    assert!(bomb.len() < 100_000, "it is small: {}", bomb.len());
    assert_eq!(read(&bomb, ""), Err(ReadError::TooLarge(Limit::Unpacked)));
}

#[test]
fn a_list_of_texts_that_lies_about_its_length_takes_no_memory() {
    let bytes = changed(&made::xlsx(), "xl/sharedStrings.xml", |xml| {
        let start = xml.find("uniqueCount=\"").unwrap() + "uniqueCount=\"".len();
        format!("{}99999999999{}", &xml[..start], &xml[start..])
    });
    assert_eq!(read(&bytes, ""), Err(ReadError::TooLarge(Limit::Text)));
}

#[test]
fn looks_that_would_be_copied_without_end_are_refused() {
    let bytes = changed(&made::xlsx(), "xl/styles.xml", |xml| {
        let font = format!("<font><name val=\"{}\"/></font>", "x".repeat(500_000));
        let kinds = "<xf numFmtId=\"0\" fontId=\"0\"/>".repeat(2_000);
        let at = xml.find("<font>").unwrap();
        let with_font = format!("{}{font}{}", &xml[..at], &xml[at..]);
        with_font.replace("</cellXfs>", &format!("{kinds}</cellXfs>"))
    });
    assert_eq!(read(&bytes, ""), Err(ReadError::TooLarge(Limit::Unpacked)));
}

#[test]
fn one_text_in_many_cells_is_counted_in_every_cell() {
    let text = "jeugdhulp ".repeat(3_000);
    let cells = format!(
        "<table:table-row table:number-rows-repeated=\"100000\"><table:table-cell \
        table:number-columns-repeated=\"400\"><text:p>{text}</text:p></table:table-cell></table:table-row>"
    );
    assert_eq!(read(&spreadsheet(&table("Veel", &cells)), ""), Err(ReadError::TooLarge(Limit::Text)));
    let short = cells.replace(&text, "x");
    assert_eq!(read(&spreadsheet(&table("Veel", &short)), ""), Err(ReadError::TooLarge(Limit::Cells)));
}

#[test]
fn a_table_that_is_never_closed_is_broken() {
    let open = package(&[
        ("mimetype", made::ODS),
        ("content.xml", "<a><table:table table:name=\"x\"><table:table-row>"),
    ]);
    assert_eq!(read(&open, ""), Err(ReadError::Broken));
    let crossed = table("x", "<table:table-row></table:table></table:table-row>");
    assert_eq!(read(&spreadsheet(&crossed), ""), Err(ReadError::Broken));
}

#[test]
fn cells_in_opposite_corners_take_no_room() {
    let number = |row: u16, column: u16| {
        let mut record = vec![0x03, 0x02, 14, 0];
        record.extend([row.to_le_bytes(), column.to_le_bytes(), [0, 0]].concat());
        record.extend(7.0_f64.to_le_bytes());
        record
    };
    let start = [9, 8, 4, 0, 0, 6, 5, 0];
    let sheet = [&[0x85, 0, 9, 0][..], &23_u32.to_le_bytes(), &[0, 0, 1, 0, b'B'], &[10, 0, 0, 0]].concat();
    let mut stream = [&start[..], &sheet].concat();
    assert_eq!(stream.len(), 25);
    stream[12..16].copy_from_slice(&25_u32.to_le_bytes());
    // It also says that it has four thousand million rows.
    let size = [&[0, 2, 14, 0][..], &[0; 4], &[0xff; 4], &[0, 0, 0xff, 0xff, 0, 0]].concat();
    for part in [&start[..], &size, &number(0, 0), &number(65_535, 499), &[10, 0, 0, 0]] {
        stream.extend(part);
    }
    let read = read(&made::compound("/Workbook", &stream), "").unwrap();
    let numbers: Vec<u32> = read.sheets[0].rows.iter().map(|row| row.number).collect();
    assert_eq!(numbers, [1, 65_536]);
}

#[test]
fn two_sheets_of_one_name_are_broken() {
    let bytes = changed(&made::xlsx(), "xl/workbook.xml", |xml| xml.replace("Verborgen", "Aanbieders"));
    assert_eq!(read(&bytes, ""), Err(ReadError::Broken));
}
