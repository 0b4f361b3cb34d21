//! The package: a zip with the parts, the list of their types and how they refer to each other.

use std::io::{Cursor, Write};

use regiovisie_text::report::Report;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::picture::Medium;
use super::xml::Xml;
use crate::WordError;

const RELATIONS: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const WORD_TYPE: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/// How the package itself refers to its main parts.
pub(crate) const ROOT_RELATIONS: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/><Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties" Target="docProps/app.xml"/></Relationships>
"#;

/// Something a part refers to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Relation {
    pub(crate) id: String,
    pub(crate) target: String,
    pub(crate) kind: RelationKind,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum RelationKind {
    Hyperlink,
    Image,
}

/// A zip being written: every entry with the same time, so that the bytes depend on the report alone.
pub(crate) struct Package {
    zip: ZipWriter<Cursor<Vec<u8>>>,
}

impl Package {
    pub(crate) fn new() -> Self {
        Self { zip: ZipWriter::new(Cursor::new(Vec::with_capacity(256 * 1024))) }
    }

    pub(crate) fn text(&mut self, name: &str, content: &str) -> Result<(), WordError> {
        self.bytes(name, content.as_bytes())
    }

    pub(crate) fn bytes(&mut self, name: &str, content: &[u8]) -> Result<(), WordError> {
        // Level 3 costs a tenth in size and saves half the time of the usual 6.
        self.entry(name, content, options(CompressionMethod::Deflated).compression_level(Some(3)))
    }

    /// Adds what is compressed already.
    pub(crate) fn stored(&mut self, name: &str, content: &[u8]) -> Result<(), WordError> {
        self.entry(name, content, options(CompressionMethod::Stored))
    }

    pub(crate) fn finish(self) -> Result<Vec<u8>, WordError> {
        Ok(self.zip.finish()?.into_inner())
    }

    fn entry(&mut self, name: &str, content: &[u8], options: SimpleFileOptions) -> Result<(), WordError> {
        self.zip.start_file(name, options)?;
        self.zip.write_all(content)?;
        Ok(())
    }
}

fn options(method: CompressionMethod) -> SimpleFileOptions {
    SimpleFileOptions::default().compression_method(method).last_modified_time(DateTime::default())
}

/// The types of the parts.
pub(crate) fn content_types(media: &[Medium]) -> String {
    let mut xml = Xml::part();
    xml.open("Types", &[("xmlns", "http://schemas.openxmlformats.org/package/2006/content-types")]);
    let relations = "application/vnd.openxmlformats-package.relationships+xml";
    xml.empty("Default", &[("Extension", "rels"), ("ContentType", relations)]);
    xml.empty("Default", &[("Extension", "xml"), ("ContentType", "application/xml")]);
    for (extension, kind) in [("jpeg", "image/jpeg"), ("png", "image/png")] {
        if media.iter().any(|medium| medium.name.ends_with(extension)) {
            xml.empty("Default", &[("Extension", extension), ("ContentType", kind)]);
        }
    }
    let parts = [
        ("document", "document.main"),
        ("styles", "styles"),
        ("numbering", "numbering"),
        ("settings", "settings"),
        ("fontTable", "fontTable"),
        ("footnotes", "footnotes"),
        ("header1", "header"),
        ("header2", "header"),
        ("footer1", "footer"),
    ];
    for (part, kind) in parts {
        let (name, kind) = (format!("/word/{part}.xml"), format!("{WORD_TYPE}.{kind}+xml"));
        xml.empty("Override", &[("PartName", &name), ("ContentType", &kind)]);
    }
    let others = [
        ("/word/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml"),
        ("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
        ("/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml"),
    ];
    for (name, kind) in others {
        xml.empty("Override", &[("PartName", name), ("ContentType", kind)]);
    }
    xml.close("Types");
    string(xml)
}

/// What the document refers to: the fixed parts, then its own links and pictures.
pub(crate) fn document_relations(own: &[Relation]) -> Vec<u8> {
    let fixed = [
        ("rIdStyles", "styles", "styles.xml"),
        ("rIdNumbering", "numbering", "numbering.xml"),
        ("rIdSettings", "settings", "settings.xml"),
        ("rIdFonts", "fontTable", "fontTable.xml"),
        ("rIdTheme", "theme", "theme/theme1.xml"),
        ("rIdFootnotes", "footnotes", "footnotes.xml"),
        ("rIdHeader1", "header", "header1.xml"),
        ("rIdHeader2", "header", "header2.xml"),
        ("rIdFooter1", "footer", "footer1.xml"),
    ];
    let mut xml = Xml::part();
    xml.open("Relationships", &[("xmlns", RELATIONS)]);
    for (id, kind, target) in fixed {
        xml.empty("Relationship", &[("Id", id), ("Type", &format!("{OFFICE}/{kind}")), ("Target", target)]);
    }
    own_relations(&mut xml, own);
    xml.close("Relationships");
    xml.finish()
}

/// What another part refers to.
pub(crate) fn relations(own: &[Relation]) -> Vec<u8> {
    let mut xml = Xml::part();
    xml.open("Relationships", &[("xmlns", RELATIONS)]);
    own_relations(&mut xml, own);
    xml.close("Relationships");
    xml.finish()
}

fn own_relations(xml: &mut Xml, own: &[Relation]) {
    for relation in own {
        let (kind, mode) = match relation.kind {
            RelationKind::Hyperlink => ("hyperlink", Some(("TargetMode", "External"))),
            RelationKind::Image => ("image", None),
        };
        let kind = format!("{OFFICE}/{kind}");
        let mut attributes =
            vec![("Id", relation.id.as_str()), ("Type", &kind), ("Target", &relation.target)];
        attributes.extend(mode);
        xml.empty("Relationship", &attributes);
    }
}

/// Title, author, language and dates. The dates are those of the version; a report without a valid one has none.
pub(crate) fn core_properties(report: &Report) -> String {
    let mut xml = Xml::part();
    xml.open(
        "cp:coreProperties",
        &[
            ("xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"),
            ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
            ("xmlns:dcterms", "http://purl.org/dc/terms/"),
            ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
        ],
    );
    xml.leaf("dc:title", &report.title);
    xml.leaf("dc:subject", &report.subject);
    xml.leaf("dc:creator", &report.author);
    xml.leaf("cp:lastModifiedBy", &report.author);
    if is_date(&report.date) {
        for name in ["dcterms:created", "dcterms:modified"] {
            xml.open(name, &[("xsi:type", "dcterms:W3CDTF")]);
            xml.text(&format!("{}T00:00:00Z", report.date));
            xml.close(name);
        }
    }
    if !report.status.is_empty() {
        xml.leaf("cp:contentStatus", &report.status);
    }
    xml.leaf("dc:language", "nl-NL");
    if !report.version.is_empty() {
        xml.leaf("cp:version", &report.version);
    }
    xml.close("cp:coreProperties");
    string(xml)
}

/// The program and the organisation.
pub(crate) fn app_properties(report: &Report) -> String {
    let mut xml = Xml::part();
    let space = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
    xml.open("Properties", &[("xmlns", space)]);
    xml.leaf("Application", "Regiovisie");
    xml.leaf("Company", &report.author);
    xml.close("Properties");
    string(xml)
}

/// Whether a text is a date of the form `yyyy-mm-dd`.
fn is_date(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let digits =
        |part: &str, length: usize| part.len() == length && part.bytes().all(|byte| byte.is_ascii_digit());
    let [year, month, day] = parts.as_slice() else { return false };
    let within = |part: &str, last: u8| part.parse::<u8>().is_ok_and(|number| (1..=last).contains(&number));
    digits(year, 4) && digits(month, 2) && digits(day, 2) && within(month, 12) && within(day, 31)
}

fn string(xml: Xml) -> String {
    String::from_utf8(xml.finish()).unwrap_or_default()
}
