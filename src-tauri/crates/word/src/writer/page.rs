//! The page around the text: its size, its header and its footer.

use regiovisie_text::report::Report;

use super::layout::{HEADER, MARGIN, PAGE_LONG, PAGE_SHORT, TEXT_LANDSCAPE, TEXT_PORTRAIT};
use super::xml::{R, W, Xml};

/// How a page lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Direction {
    Portrait,
    Landscape,
}

impl Direction {
    /// Width of the text.
    pub(crate) fn text_width(self) -> usize {
        match self {
            Self::Portrait => TEXT_PORTRAIT,
            Self::Landscape => TEXT_LANDSCAPE,
        }
    }

    /// The name of its header in the package.
    pub(crate) fn header_part(self) -> &'static str {
        match self {
            Self::Portrait => "word/header1.xml",
            Self::Landscape => "word/header2.xml",
        }
    }

    fn header_relation(self) -> &'static str {
        match self {
            Self::Portrait => "rIdHeader1",
            Self::Landscape => "rIdHeader2",
        }
    }
}

/// Writes the properties of a section; with `cover` its first page has neither header nor footer.
pub(crate) fn section(xml: &mut Xml, direction: Direction, cover: bool) {
    xml.open("w:sectPr", &[]);
    xml.empty("w:headerReference", &[("w:type", "default"), ("r:id", direction.header_relation())]);
    xml.empty("w:footerReference", &[("w:type", "default"), ("r:id", "rIdFooter1")]);
    xml.value("w:type", "nextPage");
    let (short, long) = (PAGE_SHORT.to_string(), PAGE_LONG.to_string());
    match direction {
        Direction::Portrait => xml.empty("w:pgSz", &[("w:w", &short), ("w:h", &long)]),
        Direction::Landscape => {
            xml.empty("w:pgSz", &[("w:w", &long), ("w:h", &short), ("w:orient", "landscape")]);
        }
    }
    let (margin, header) = (MARGIN.to_string(), HEADER.to_string());
    xml.empty(
        "w:pgMar",
        &[
            ("w:top", &margin),
            ("w:right", &margin),
            ("w:bottom", &margin),
            ("w:left", &margin),
            ("w:header", &header),
            ("w:footer", &header),
            ("w:gutter", "0"),
        ],
    );
    xml.empty("w:cols", &[("w:space", "708")]);
    if cover {
        xml.empty("w:titlePg", &[]);
    }
    xml.close("w:sectPr");
}

/// The header: what it is on the left, status and version on the right.
pub(crate) fn header(report: &Report, direction: Direction) -> Vec<u8> {
    let mut xml = Xml::part();
    xml.open("w:hdr", &[("xmlns:w", W), ("xmlns:r", R)]);
    xml.open("w:p", &[]);
    xml.open("w:pPr", &[]);
    xml.value("w:pStyle", "Header");
    if direction == Direction::Landscape {
        xml.open("w:tabs", &[]);
        xml.empty("w:tab", &[("w:val", "clear"), ("w:pos", &TEXT_PORTRAIT.to_string())]);
        xml.empty("w:tab", &[("w:val", "right"), ("w:pos", &TEXT_LANDSCAPE.to_string())]);
        xml.close("w:tabs");
    }
    xml.close("w:pPr");
    xml.open("w:r", &[]);
    xml.run_text(&report.header);
    let right: Vec<&str> = [report.status.as_str(), report.version.as_str()]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect();
    if !right.is_empty() {
        xml.empty("w:tab", &[]);
        xml.run_text(&right.join(", "));
    }
    xml.close("w:r");
    xml.close("w:p");
    xml.close("w:hdr");
    xml.finish()
}

/// The footer: page so many of so many.
pub(crate) fn footer() -> Vec<u8> {
    let mut xml = Xml::part();
    xml.open("w:ftr", &[("xmlns:w", W), ("xmlns:r", R)]);
    xml.open("w:p", &[]);
    xml.open("w:pPr", &[]);
    xml.value("w:pStyle", "Footer");
    xml.close("w:pPr");
    run(&mut xml, "Pagina ");
    field(&mut xml, "PAGE", "1");
    run(&mut xml, " van ");
    field(&mut xml, "NUMPAGES", "1");
    xml.close("w:p");
    xml.close("w:ftr");
    xml.finish()
}

fn run(xml: &mut Xml, text: &str) {
    xml.open("w:r", &[]);
    xml.run_text(text);
    xml.close("w:r");
}

/// Writes a field with what it shows until it is refreshed.
pub(crate) fn field(xml: &mut Xml, instruction: &str, shown: &str) {
    field_start(xml, instruction);
    run(xml, shown);
    field_end(xml);
}

/// Opens a field; what follows is its result, until [`field_end`].
pub(crate) fn field_start(xml: &mut Xml, instruction: &str) {
    mark(xml, "begin");
    xml.open("w:r", &[]);
    xml.open("w:instrText", &[("xml:space", "preserve")]);
    xml.text(&format!(" {instruction} "));
    xml.close("w:instrText");
    xml.close("w:r");
    mark(xml, "separate");
}

/// Closes a field.
pub(crate) fn field_end(xml: &mut Xml) {
    mark(xml, "end");
}

fn mark(xml: &mut Xml, kind: &str) {
    xml.open("w:r", &[]);
    xml.empty("w:fldChar", &[("w:fldCharType", kind)]);
    xml.close("w:r");
}
