//! What a file is, from its content.

use std::io::{Cursor, Read};
use std::panic::{AssertUnwindSafe, catch_unwind};

use cfb::CompoundFile;

use super::package::Package;
use super::{Foreign, ReadError};

/// A file that may hold a table.
pub(super) enum Kind<'a> {
    Xlsx(Package<'a>),
    Ods(Package<'a>),
    Xls(Workbook),
    Text,
}

/// What is read of an .xls file.
pub(super) struct Workbook {
    /// The stream with all records.
    pub(super) stream: Vec<u8>,
    pub(super) has_macros: bool,
}

const COMPOUND: &[u8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";
const ODF: &str = "application/vnd.oasis.opendocument.";

/// Beginnings of files that are no table.
const BEGINNINGS: &[(&[u8], Foreign)] = &[
    (b"%PDF-", Foreign::Pdf),
    (b"\x89PNG", Foreign::Picture),
    (b"\xff\xd8\xff", Foreign::Picture),
    (b"GIF8", Foreign::Picture),
    (b"BM", Foreign::Picture),
    (b"II*\0", Foreign::Picture),
    (b"MM\0*", Foreign::Picture),
    (b"RIFF", Foreign::Picture),
    (b"{\\rtf", Foreign::Document),
    // Workbooks of Excel 2, 3 and 4 start with their first record.
    (b"\x09\x00\x04\x00", Foreign::OldWorkbook),
    (b"\x09\x02\x06\x00", Foreign::OldWorkbook),
    (b"\x09\x04\x06\x00", Foreign::OldWorkbook),
    (b"\x1f\x8b", Foreign::Archive),
    (b"Rar!", Foreign::Archive),
    (b"7z\xbc\xaf", Foreign::Archive),
];

pub(super) fn of(bytes: &[u8]) -> Result<Kind<'_>, ReadError> {
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(ReadError::Empty);
    }
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
        return package(bytes);
    }
    if bytes.starts_with(COMPOUND) {
        return guarded(|| compound(bytes)).map(Kind::Xls);
    }
    if let Some((_, foreign)) = BEGINNINGS.iter().find(|(start, _)| starts(bytes, start)) {
        return Err(ReadError::NotATable(*foreign));
    }
    markup(bytes).map_or(Ok(Kind::Text), |foreign| Err(ReadError::NotATable(foreign)))
}

/// Two letters are also the start of many a text; a picture then goes on with bytes that no text has.
fn starts(bytes: &[u8], start: &[u8]) -> bool {
    let is_sure = start.len() > 2 && start != b"RIFF" || bytes.iter().take(64).any(|byte| *byte == 0);
    bytes.starts_with(start) && is_sure
}

/// Text between angle brackets that is no table with separators, whatever it is called.
fn markup(bytes: &[u8]) -> Option<Foreign> {
    let start = String::from_utf8_lossy(bytes.get(..2_048).unwrap_or(bytes)).replace('\0', "").to_lowercase();
    let start = start.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{feff}' || c == '\u{fffd}');
    if start.starts_with("<?xml") && start.contains("excel.sheet") {
        return Some(Foreign::OldWorkbook);
    }
    let page = ["<!doctype", "<html", "<head", "<meta", "<body", "<table", "<style", "<div", "mime-version:"];
    if page.iter().any(|tag| start.starts_with(tag)) || start.starts_with('<') && start.contains("<html") {
        return Some(Foreign::WebPage);
    }
    start.starts_with("<?xml").then_some(Foreign::Unknown)
}

fn package(bytes: &[u8]) -> Result<Kind<'_>, ReadError> {
    let mut package = Package::open(bytes)?;
    let foreign = if package.has(|name| name == "xl/workbook.bin") {
        Foreign::BinaryWorkbook
    } else if package.has(|name| name.starts_with("xl/")) {
        return Ok(Kind::Xlsx(package));
    } else if package.has(|name| name.starts_with("word/")) {
        Foreign::Document
    } else if package.has(|name| name.starts_with("ppt/")) {
        Foreign::Slides
    } else {
        match open_document(&mut package)?.as_deref() {
            Some("spreadsheet" | "spreadsheet-template") => return Ok(Kind::Ods(package)),
            Some("presentation" | "presentation-template") => Foreign::Slides,
            Some("graphics" | "image" | "chart") => Foreign::Picture,
            Some(_) => Foreign::Document,
            None => Foreign::Archive,
        }
    };
    Err(ReadError::NotATable(foreign))
}

/// What kind of OpenDocument file it says it is.
fn open_document(package: &mut Package<'_>) -> Result<Option<String>, ReadError> {
    let Some(place) = package.find(|name| name == "mimetype").first().copied() else { return Ok(None) };
    let mut kind = String::new();
    package.part(place)?.take(128).read_to_string(&mut kind).map_err(|_| ReadError::Broken)?;
    Ok(kind.trim().strip_prefix(ODF).map(str::to_owned))
}

fn compound(bytes: &[u8]) -> Result<Workbook, ReadError> {
    let mut file = CompoundFile::open(Cursor::new(bytes)).map_err(|_| ReadError::Broken)?;
    if file.exists("/EncryptedPackage") {
        return Err(ReadError::Password);
    }
    if !file.is_stream("/Workbook") {
        let is = |name: &str| file.is_stream(name);
        return Err(ReadError::NotATable(match () {
            () if is("/Book") => Foreign::OldWorkbook,
            () if is("/WordDocument") => Foreign::Document,
            () if is("/PowerPoint Document") => Foreign::Slides,
            () => Foreign::Unknown,
        }));
    }
    let has_macros = file.exists("/_VBA_PROJECT_CUR");
    let mut stream = Vec::new();
    let workbook = file.open_stream("/Workbook").map_err(|_| ReadError::Broken)?;
    // No stream is longer than the file it stands in, whatever its entry says.
    workbook.take(bytes.len() as u64).read_to_end(&mut stream).map_err(|_| ReadError::Broken)?;
    Ok(Workbook { stream, has_macros })
}

/// Runs a library on bytes from outside; where it panics, the file is broken.
///
/// calamine and cfb answer nearly all damage with an error, but reports of panics keep coming in and the checks below
/// find some too. Both work on borrowed bytes and on nothing else of ours, so nothing is left half done. What cannot be
/// caught, such as taking all memory, is what [`super::guard`] is for.
pub(super) fn guarded<T>(reads: impl FnOnce() -> Result<T, ReadError>) -> Result<T, ReadError> {
    catch_unwind(AssertUnwindSafe(reads)).unwrap_or(Err(ReadError::Broken))
}
