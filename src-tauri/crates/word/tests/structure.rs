//! What stands in the file: the structure that Word, screen readers and the validators look for.

#![allow(clippy::unwrap_used)] // helpers of tests may stop them

#[allow(dead_code)] // each test file uses a part of it
mod common;

use std::collections::BTreeSet;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use regiovisie_text::read;
use regiovisie_text::report::{NoPictures, Report};
use regiovisie_text::tree::{Block, Body, Numbering, ParagraphStyle};
use regiovisie_word::write;

use common::{Drawings, heading, part, parts, sample, table, words};

const DOCUMENT: &str = "word/document.xml";

fn report(blocks: Vec<Block>) -> Report {
    Report { body: Body { blocks, ..Body::default() }, ..Report::default() }
}

fn document(blocks: Vec<Block>) -> String {
    part(&write(&report(blocks), &Drawings).unwrap(), DOCUMENT)
}

fn from_markdown(markdown: &str) -> Vec<u8> {
    write(&Report { body: read(markdown), ..Report::default() }, &Drawings).unwrap()
}

/// Every value of an attribute of an element, in order.
fn values(xml: &str, element: &str, attribute: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut look = |start: &BytesStart<'_>| {
        if start.name().as_ref() == element
            && let Some(value) = start.try_get_attribute(attribute).unwrap()
        {
            found.push(value.value.into_owned());
        }
    };
    let mut reader = Reader::from_str(xml);
    loop {
        match reader.read_event().unwrap() {
            Event::Start(start) | Event::Empty(start) => look(&start),
            Event::Eof => return found,
            _ => {}
        }
    }
}

/// The words of a part, without the marks.
fn spoken(xml: &str) -> String {
    let mut reader = Reader::from_str(xml);
    let (mut text, mut inside) = (String::new(), false);
    loop {
        match reader.read_event().unwrap() {
            Event::Start(start) => inside = start.name().as_ref() == "w:t",
            Event::End(_) => inside = false,
            Event::Text(words) if inside => text.push_str(&words),
            Event::GeneralRef(name) if inside => text.extend(["&", &*name, ";"]),
            Event::Eof => return text,
            _ => {}
        }
    }
}

#[test]
fn the_same_report_gives_the_same_bytes() {
    let first = write(&sample(), &Drawings).unwrap();
    assert_eq!(first, write(&sample(), &Drawings).unwrap(), "no clock, no chance, no counter that goes on");
}

#[test]
fn every_part_is_xml_and_every_id_is_given_once() {
    let parts = parts(&write(&sample(), &Drawings).unwrap());
    for (name, bytes) in parts.iter().filter(|(name, _)| !name.contains("media")) {
        let text = std::str::from_utf8(bytes).unwrap();
        assert!(!values(text, "none", "none").contains(&String::new()), "{name} can be read to its end");
    }
    let document = std::str::from_utf8(&parts[DOCUMENT]).unwrap();
    for (element, attribute) in [
        ("w:bookmarkStart", "w:id"),
        ("w:bookmarkStart", "w:name"),
        ("wp:docPr", "id"),
        ("w:footnoteReference", "w:id"),
    ] {
        let ids = values(document, element, attribute);
        assert!(!ids.is_empty(), "the sample has {element}");
        assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "{element} {attribute}: {ids:?}");
    }
    let ends = values(document, "w:bookmarkEnd", "w:id");
    assert_eq!(values(document, "w:bookmarkStart", "w:id"), ends, "every bookmark ends");
}

#[test]
fn everything_a_part_refers_to_is_there() {
    let parts = parts(&write(&sample(), &Drawings).unwrap());
    for (part, relations) in
        [(DOCUMENT, "word/_rels/document.xml.rels"), ("word/footnotes.xml", "word/_rels/footnotes.xml.rels")]
    {
        let relations = std::str::from_utf8(&parts[relations]).unwrap();
        let known = values(relations, "Relationship", "Id");
        let text = std::str::from_utf8(&parts[part]).unwrap();
        for (element, attribute) in
            [("w:hyperlink", "r:id"), ("a:blip", "r:embed"), ("w:headerReference", "r:id")]
        {
            for id in values(text, element, attribute) {
                assert!(known.contains(&id), "{part}: {id} is known");
            }
        }
        for target in
            values(relations, "Relationship", "Target").iter().filter(|target| !target.contains(':'))
        {
            assert!(parts.contains_key(&format!("word/{target}")), "{target} is in the package");
        }
    }
    let anchors = values(std::str::from_utf8(&parts[DOCUMENT]).unwrap(), "w:hyperlink", "w:anchor");
    let names = values(std::str::from_utf8(&parts[DOCUMENT]).unwrap(), "w:bookmarkStart", "w:name");
    assert!(anchors.iter().all(|anchor| names.contains(anchor)), "every inner link has its bookmark");
}

#[test]
fn headings_are_numbered_by_word_itself() {
    let xml = document(vec![
        heading(1, Numbering::None, "Samenvatting", None),
        heading(1, Numbering::Decimal, "Aanleiding", Some("aanleiding")),
        heading(9, Numbering::Decimal, "Diep", None),
        heading(1, Numbering::Annex, "Begrippen", None),
    ]);
    assert_eq!(values(&xml, "w:pStyle", "w:val"), ["HeadingPlain1", "Heading1", "Heading6", "Annex1"]);
    assert_eq!(spoken(&xml), "SamenvattingAanleidingDiepBegrippen", "no number is typed");
    assert_eq!(values(&xml, "w:bookmarkStart", "w:name")[1], "aanleiding");
    let docx = write(&Report::default(), &NoPictures).unwrap();
    let numbering = part(&docx, "word/numbering.xml");
    let linked = values(&numbering, "w:pStyle", "w:val");
    for style in ["Heading1", "Heading6", "Annex1"] {
        assert!(linked.contains(&style.to_owned()), "{style} is tied to its level");
    }
    assert!(values(&numbering, "w:lvlText", "w:val").contains(&"Bijlage %1".to_owned()));
}

#[test]
fn the_contents_are_a_field_that_is_already_filled() {
    let xml = document(vec![
        heading(1, Numbering::None, "Ervoor", None),
        Block::Contents { title: "Inhoud".to_owned(), depth: 2 },
        heading(1, Numbering::Decimal, "Visie & doel", None),
        heading(3, Numbering::Decimal, "Te diep", None),
        heading(1, Numbering::Annex, "Begrippen", None),
    ]);
    assert!(
        xml.contains("TOC \\o &quot;1-2&quot; \\h \\z \\u") || xml.contains("TOC \\o \"1-2\" \\h \\z \\u"),
        "a field of Word"
    );
    assert!(
        spoken(&xml).starts_with("ErvoorInhoud1Visie &amp; doel1Bijlage ABegrippen1"),
        "{}",
        spoken(&xml)
    );
    assert_eq!(values(&xml, "w:docPartGallery", "w:val"), ["Table of Contents"]);
    let kinds = values(&xml, "w:fldChar", "w:fldCharType");
    let count = |kind: &str| kinds.iter().filter(|found| *found == kind).count();
    assert_eq!(
        (count("begin"), count("separate"), count("end")),
        (3, 3, 3),
        "the contents and two page numbers"
    );
    let settings = part(&write(&Report::default(), &NoPictures).unwrap(), "word/settings.xml");
    assert!(!settings.contains("updateFields"), "Word would ask the reader a question");
}

#[test]
fn a_table_has_a_header_row_widths_and_words_for_who_cannot_see_it() {
    let mut described = table(3, 2, Some("Wie doet wat"));
    described.description = Some("Per partij de taak".to_owned());
    let xml = document(vec![Block::Table(described)]);
    assert_eq!(xml.matches("<w:tblHeader/>").count(), 1);
    assert_eq!(xml.matches("<w:cantSplit/>").count(), 3, "no row is cut by a page");
    assert_eq!(values(&xml, "w:tblCaption", "w:val"), ["Wie doet wat"]);
    assert_eq!(values(&xml, "w:tblDescription", "w:val"), ["Per partij de taak"]);
    let widths: usize =
        values(&xml, "w:gridCol", "w:w").iter().map(|width| width.parse::<usize>().unwrap()).sum();
    assert_eq!(widths, 9_072, "as wide as the text");
    assert!(xml.contains("SEQ Tabel \\* ARABIC") && spoken(&xml).starts_with("Tabel 1: Wie doet wat"));
}

#[test]
fn wide_tables_lie_and_what_follows_stands() {
    let xml = document(vec![
        Block::Paragraph(words("Ervoor")),
        Block::Table(table(8, 1, Some("Breed"))),
        Block::Styled(ParagraphStyle::Source, words("Bron: eigen telling")),
        Block::Table(table(9, 1, None)),
        Block::Paragraph(words("Erna")),
    ]);
    assert_eq!(
        values(&xml, "w:pgSz", "w:w"),
        ["11906", "16838", "11906"],
        "one lying section for both tables"
    );
    let only = document(vec![Block::Table(table(40, 2, None))]);
    assert_eq!(values(&only, "w:pgSz", "w:w"), ["16838"], "no empty page before or after");
    assert!(only.matches("<w:tbl>").count() > 1, "forty columns are cut into parts");
}

#[test]
fn every_numbered_list_starts_where_it_should() {
    let docx = from_markdown("1. een\n2. twee\n\ntekst\n\n5. vijf\n   - punt\n\n     3. drie\n\n- [x] af\n");
    let numbering = part(&docx, "word/numbering.xml");
    assert_eq!(values(&numbering, "w:startOverride", "w:val"), ["1", "5", "3"]);
    assert_eq!(values(&numbering, "w:lvlOverride", "w:ilvl"), ["0", "0", "2"]);
    let text = part(&docx, DOCUMENT);
    assert_eq!(values(&text, "w:numId", "w:val"), ["5", "5", "6", "4", "7", "4"]);
    assert!(spoken(&text).ends_with("☒ af"));
}

#[test]
fn notes_stand_at_the_foot_and_are_counted_once() {
    let docx = from_markdown(
        "Een[^a] en weer[^a] en twee[^b].\n\n[^a]: Eerste.\n\n    Tweede alinea.\n[^b]: [Bron](https://x.nl).\n[^c]: Nooit genoemd.\n",
    );
    let text = part(&docx, DOCUMENT);
    assert_eq!(values(&text, "w:footnoteReference", "w:id"), ["1", "2"]);
    assert!(text.contains("NOTEREF _Note1"), "the second time it is a reference to the number");
    let notes = part(&docx, "word/footnotes.xml");
    assert_eq!(values(&notes, "w:footnote", "w:id"), ["-1", "0", "1", "2"]);
    assert_eq!(spoken(&notes), " Eerste.Tweede alinea. Bron.");
    assert!(part(&docx, "word/_rels/footnotes.xml.rels").contains("https://x.nl"));
}

#[test]
fn pictures_carry_their_words_and_a_lost_one_is_told() {
    let docx = from_markdown(
        "![De \"regio\" & meer](afbeelding:kaart) ![kwijt](afbeelding:weg) ![](http://x.nl/volg.png)",
    );
    let text = part(&docx, DOCUMENT);
    assert_eq!(values(&text, "wp:docPr", "descr"), ["De &quot;regio&quot; &amp; meer"]);
    assert_eq!(values(&text, "wp:extent", "cx"), ["5760720"], "as wide as the text");
    assert!(spoken(&text).ends_with("[kwijt] [afbeelding]"), "{}", spoken(&text));
    let names: Vec<String> = parts(&docx).into_keys().filter(|name| name.contains("media")).collect();
    assert_eq!(names, ["word/media/image1.png"]);
}

#[test]
fn links_to_anything_but_web_and_mail_are_words() {
    let docx = from_markdown(
        "[a](javascript:x) [b](file:///c:/x) [c](https://x.nl/?a=1&b=2) [d](mailto:i@x.nl) [e](#nergens)",
    );
    let relations = part(&docx, "word/_rels/document.xml.rels");
    let outside: Vec<String> = values(&relations, "Relationship", "Target")
        .into_iter()
        .filter(|target| target.contains(':'))
        .collect();
    assert_eq!(outside, ["https://x.nl/?a=1&amp;b=2", "mailto:i@x.nl"]);
    assert_eq!(spoken(&part(&docx, DOCUMENT)), "a b c d e", "the words stay");
}

#[test]
fn nothing_unfilled_is_printed_raw() {
    let text = spoken(&part(
        &from_markdown("{{looptijd}}\n\n{{tabel:planning}}\n\n<!-- weg --><b>wel</b>"),
        DOCUMENT,
    ));
    assert!(!text.contains("{{") && text.contains("[onbekend veld: looptijd]"), "{text}");
    assert!(text.contains("[onbekend veld: tabel:planning]") && !text.contains("weg"), "{text}");
}

#[test]
fn the_file_says_what_it_is() {
    let docx = write(&sample(), &Drawings).unwrap();
    let core = part(&docx, "docProps/core.xml");
    for expected in [
        "<dc:title>Regiovisie jeugdhulp Vechtdal &amp; Omstreken</dc:title>",
        "<dc:language>nl-NL</dc:language>",
        "<dcterms:created xsi:type=\"dcterms:W3CDTF\">2026-11-22T00:00:00Z</dcterms:created>",
    ] {
        assert!(core.contains(expected), "{expected} in {core}");
    }
    assert_eq!(values(&part(&docx, "word/styles.xml"), "w:lang", "w:val"), ["nl-NL"]);
    assert_eq!(spoken(&part(&docx, "word/header1.xml")), "Regiovisie jeugdhulpconcept, versie 0.3");
    assert_eq!(spoken(&part(&docx, "word/footer1.xml")), "Pagina 1 van 1");
    let document = part(&docx, DOCUMENT);
    assert_eq!(document.matches("<w:titlePg/>").count(), 1, "only the cover is without header");
}

#[test]
fn a_date_that_is_none_is_left_out() {
    for date in ["", "22-11-2026", "2026-13-01", "2026-1-1", "2026-11-22T10:00"] {
        let report = Report { date: date.to_owned(), ..Report::default() };
        let core = part(&write(&report, &NoPictures).unwrap(), "docProps/core.xml");
        assert!(!core.contains("dcterms:created"), "{date:?} is no date");
    }
}

#[test]
fn any_sign_and_any_length_is_printed() {
    let long = "zorg & hulp <samen> ".repeat(10_000);
    let xml = document(vec![
        heading(1, Numbering::Decimal, &"Kop ".repeat(75), None),
        Block::Paragraph(words(&format!("\u{1}\u{b}\u{fffe}'\"😀\t{long}"))),
    ]);
    assert!(spoken(&xml).contains("&apos;&quot;😀"), "quotes and emoji stay");
    assert!(!xml.contains(['\u{1}', '\u{b}', '\u{fffe}']), "what XML cannot hold goes");
    assert!(xml.len() > 200_000, "all of it is there");
}
