//! Files as other programs make them, with content of our own invention.

#![allow(clippy::unwrap_used)] // helpers of tests may stop them
#![allow(dead_code, reason = "each test takes what it needs")]

use std::io::{Cursor, Read as _, Write as _};

use chrono::{NaiveDate, NaiveTime};
use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook};
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

/// Made by LibreOffice 7.4 from a workbook with the same cells.
pub const XLS: &[u8] = include_bytes!("../files/aanbieders.xls");
pub const ODS: &str = "application/vnd.oasis.opendocument.spreadsheet";

/// Cells of every kind, a sheet that is hidden, an error and a merged cell.
pub fn xlsx() -> Vec<u8> {
    let mut workbook = Workbook::new();
    let look = |format: &str| Format::new().set_num_format(format);
    let sheet = workbook.add_worksheet();
    sheet.set_name("Aanbieders").unwrap();
    sheet.write_row(0, 0, ["Naam", "Datum", "Tijd", "Tarief", "Actief", "Deel"]).unwrap();
    let day = NaiveDate::from_ymd_opt(2026, 11, 28).unwrap();
    let time = NaiveTime::from_hms_opt(14, 30, 0).unwrap();
    sheet.write(1, 0, "Zorggroep De Zeeëgel").unwrap();
    sheet.write_with_format(1, 1, &day, &look("dd-mm-yyyy")).unwrap();
    sheet.write_with_format(1, 2, &time, &look("hh:mm")).unwrap();
    sheet.write_with_format(1, 3, 1234.5, &look("€ #,##0.00")).unwrap();
    sheet.write(1, 4, true).unwrap();
    sheet.write_with_format(1, 5, 0.125, &look("0.0%")).unwrap();
    sheet.write(2, 0, "Coördinatie 't IJ").unwrap();
    sheet.write_with_format(2, 1, &day.and_time(time), &look("d mmmm yyyy hh:mm")).unwrap();
    let long = ExcelDateTime::from_serial_datetime(1.510_416_666_666_666_7).unwrap();
    sheet.write_with_format(2, 2, &long, &look("[hh]:mm")).unwrap();
    sheet.write(2, 3, 12).unwrap();
    sheet.write(2, 4, false).unwrap();
    sheet.write(2, 5, 0.1 + 0.2).unwrap();
    sheet.merge_range(4, 0, 4, 2, "Over drie kolommen", &Format::new()).unwrap();
    sheet.write(4, 3, "twee\r\nregels").unwrap();
    sheet.write_formula(6, 0, Formula::new("=SUM(D2:D3)").set_result("1246.5")).unwrap();
    sheet.write_formula(6, 1, Formula::new("=1/0").set_result("#DIV/0!")).unwrap();
    sheet.write_formula(6, 2, Formula::new("=A1").set_result("kent een waarde")).unwrap();
    let hidden = workbook.add_worksheet();
    hidden.set_name("Verborgen").unwrap().set_hidden(true);
    hidden.write(1, 1, "stil").unwrap();
    workbook.save_to_buffer().unwrap()
}

/// What LibreOffice writes for repetitions, covered cells, remarks, drawings and copies of other files.
pub fn ods() -> Vec<u8> {
    let first = r#"
        <table:shapes><draw:frame><draw:text-box><text:p>getekend</text:p></draw:text-box></draw:frame></table:shapes>
        <table:table-column table:number-columns-repeated="7"/>
        <table:table-header-rows><table:table-row>
          <table:table-cell office:value-type="string"><text:p>Nr</text:p></table:table-cell>
          <table:table-cell table:number-columns-repeated="2" office:value-type="string"><text:p>Reactie</text:p></table:table-cell>
          <table:table-cell office:value-type="string"><text:p><text:span>Dat</text:span>um</text:p></table:table-cell>
          <table:table-cell table:number-columns-repeated="16380"/>
        </table:table-row></table:table-header-rows>
        <table:table-row>
          <table:table-cell office:value-type="float" office:value="1"><text:p>1,00</text:p></table:table-cell>
          <table:table-cell table:number-columns-spanned="2" office:value-type="string">
            <office:annotation><text:p>een opmerking</text:p></office:annotation>
            <text:p>De wachttijd<text:s text:c="999999999999"/>is te lang &amp; de &#239;ngang onduidelijk</text:p>
            <text:p>tweede alinea</text:p>
            <draw:frame><draw:text-box><text:p>getekend</text:p></draw:text-box></draw:frame>
          </table:table-cell>
          <table:covered-table-cell office:value-type="string"><text:p>bedekt</text:p></table:covered-table-cell>
          <table:table-cell office:value-type="date" office:date-value="2026-11-28"><text:p>28-11-26</text:p></table:table-cell>
        </table:table-row>
        <table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
        <table:table-row table:number-rows-repeated="2">
          <table:table-cell office:value-type="float" office:value="2.5"/>
          <table:table-cell table:number-columns-repeated="2" office:value-type="string" office:string-value="zelfde"/>
          <table:table-cell office:value-type="date" office:date-value="2026-11-28T14:30:00"/>
          <table:table-cell office:value-type="time" office:time-value="PT14H30M00S"/>
          <table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>WAAR</text:p></table:table-cell>
          <table:table-cell office:value-type="percentage" office:value="0.125"><text:p>12,5%</text:p></table:table-cell>
        </table:table-row>
        <table:table-row table:number-rows-repeated="1000"><table:table-cell/></table:table-row>
        <table:table-row>
          <table:table-cell table:number-columns-repeated="2"/>
          <table:table-cell office:value-type="string"><text:p>einde</text:p></table:table-cell>
          <table:table-cell table:formula="of:=1/0" office:value-type="string" office:string-value="" calcext:value-type="error"><text:p>#DEEL/0!</text:p></table:table-cell>
        </table:table-row>
        <table:table-row table:number-rows-repeated="1047569"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>"#;
    let rows =
        "<table:table-row><table:table-cell><text:p>stil</text:p></table:table-cell></table:table-row>";
    let copy = table("'file:///elders.ods'#$Blad1", rows);
    let hidden = table("Verborgen", rows).replace("<table:table ", "<table:table table:style-name=\"ta2\" ");
    spreadsheet(&[table("Inbreng é ĳ", first), copy, hidden].concat())
}

pub fn table(name: &str, rows: &str) -> String {
    format!("<table:table table:name=\"{name}\">{rows}</table:table>")
}

/// An OpenDocument spreadsheet with these tables; the style `ta2` hides one.
pub fn spreadsheet(tables: &str) -> Vec<u8> {
    let content = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content><office:automatic-styles>\
        <style:style style:name=\"ta2\"><style:table-properties table:display=\"false\"/></style:style>\
        </office:automatic-styles><office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body>\
        </office:document-content>"
    );
    package(&[("mimetype", ODS), ("content.xml", &content), ("META-INF/manifest.xml", "<manifest/>")])
}

pub fn package(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        writer.start_file(*name, SimpleFileOptions::default()).unwrap();
        writer.write_all(content.as_bytes()).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

/// The same package with one part more.
pub fn with_part(bytes: &[u8], name: &str, content: &str) -> Vec<u8> {
    let mut writer = ZipWriter::new_append(Cursor::new(bytes.to_vec())).unwrap();
    writer.start_file(name, SimpleFileOptions::default()).unwrap();
    writer.write_all(content.as_bytes()).unwrap();
    writer.finish().unwrap().into_inner()
}

/// The same package with one part changed.
pub fn changed(bytes: &[u8], name: &str, change: impl Fn(&str) -> String) -> Vec<u8> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let mut is_found = false;
    for place in 0..archive.len() {
        let mut part = archive.by_index(place).unwrap();
        let (part_name, mut content) = (part.name().unwrap().into_owned(), String::new());
        part.read_to_string(&mut content).unwrap();
        if part_name == name {
            let new = change(&content);
            is_found = new != content;
            content = new;
        }
        writer.start_file(part_name, SimpleFileOptions::default()).unwrap();
        writer.write_all(content.as_bytes()).unwrap();
    }
    assert!(is_found, "nothing in {name} was changed");
    writer.finish().unwrap().into_inner()
}

/// A container as old Office programs use, with one stream.
pub fn compound(stream: &str, content: &[u8]) -> Vec<u8> {
    let mut file = cfb::CompoundFile::create(Cursor::new(Vec::new())).unwrap();
    file.create_stream(stream).unwrap().write_all(content).unwrap();
    file.into_inner().into_inner()
}
