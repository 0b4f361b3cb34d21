//! The writer itself: what it has counted so far, and the paragraph everything is made of.

use std::collections::BTreeMap;

use regiovisie_text::report::{Pictures, Report};
use regiovisie_text::tree::Block;

use super::inline::{Format, Pending};
use super::layout::{DEEPEST, QUOTE_STEP};
use super::numbering::Ordered;
use super::package::{Relation, RelationKind};
use super::page::{self, Direction};
use super::picture::Medium;
use super::plan::Plan;
use super::xml::{R, W, Xml};

/// Writes the text and the notes of one report.
#[allow(clippy::struct_excessive_bools)] // each a state of its own, as the page has them
pub(crate) struct Writer<'a> {
    pub(super) xml: Xml,
    pub(super) report: &'a Report,
    pub(super) plan: &'a Plan,
    pub(super) pictures: &'a dyn Pictures,
    /// Pictures by their source; none for one that cannot be used.
    pub(super) known_pictures: BTreeMap<String, Option<usize>>,
    media: Vec<Medium>,
    links: Vec<Relation>,
    links_by_target: BTreeMap<String, usize>,
    pub(super) ordered: Vec<Ordered>,
    /// The notes referred to so far, in order; their position is their number.
    pub(super) notes: Vec<String>,
    pub(super) note_numbers: BTreeMap<String, usize>,
    pub(super) in_notes: bool,
    pub(super) headings: usize,
    pub(super) tables: usize,
    pub(super) figures: usize,
    pub(super) drawings: usize,
    pub(super) bookmarks: usize,
    pub(super) pending: Pending,
    /// How wide a picture may be here, in twips.
    pub(super) room: usize,
    pub(super) direction: Direction,
    sections: usize,
    section_has_content: bool,
    pub(super) page_break: bool,
    /// Whether a table was the last thing written.
    pub(super) after_table: bool,
    /// Where section properties can be put into the last paragraph, if a paragraph came last.
    pub(super) last_paragraph: Option<usize>,
}

/// Where blocks stand: how far in, and in how many lists.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Place {
    /// Where a paragraph starts.
    pub(super) left: usize,
    /// What is added to the indents of list levels.
    pub(super) base: usize,
    pub(super) level: usize,
    pub(super) in_quote: bool,
}

impl Place {
    pub(super) fn quoted(self) -> Self {
        Self {
            left: (self.left + QUOTE_STEP).min(DEEPEST),
            base: (self.base + QUOTE_STEP).min(DEEPEST),
            in_quote: true,
            ..self
        }
    }
}

/// Whether a style brings enough space above it to stand under a table.
fn has_own_space(style: &str) -> bool {
    ["Heading", "Annex", "TOCHeading", "Caption"].iter().any(|start| style.starts_with(start))
}

/// How a paragraph looks, beyond its style.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Shape<'s> {
    pub(super) style: &'s str,
    pub(super) keep_next: bool,
    /// List and level.
    pub(super) list: Option<(usize, usize)>,
    /// Left and hanging indent, where they differ from the style's.
    pub(super) indent: Option<(usize, usize)>,
    /// A line under it.
    pub(super) ruled: bool,
}

impl<'a> Writer<'a> {
    pub(crate) fn new(report: &'a Report, plan: &'a Plan, pictures: &'a dyn Pictures) -> Self {
        Self {
            xml: Xml::part(),
            report,
            plan,
            pictures,
            known_pictures: BTreeMap::new(),
            media: Vec::new(),
            links: Vec::new(),
            links_by_target: BTreeMap::new(),
            ordered: Vec::new(),
            notes: Vec::new(),
            note_numbers: BTreeMap::new(),
            in_notes: false,
            headings: 0,
            tables: 0,
            figures: 0,
            drawings: 0,
            bookmarks: 0,
            pending: Pending::default(),
            room: Direction::Portrait.text_width(),
            direction: Direction::Portrait,
            sections: 0,
            section_has_content: false,
            page_break: false,
            after_table: false,
            last_paragraph: None,
        }
    }

    /// Writes the main part.
    pub(crate) fn document(&mut self) -> Vec<u8> {
        self.xml.open(
            "w:document",
            &[
                ("xmlns:w", W),
                ("xmlns:r", R),
                ("xmlns:wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"),
                ("xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main"),
                ("xmlns:pic", "http://schemas.openxmlformats.org/drawingml/2006/picture"),
            ],
        );
        self.xml.open("w:body", &[]);
        let report = self.report;
        self.flow(&report.body.blocks);
        self.end_with_paragraph();
        page::section(&mut self.xml, self.direction, self.report.cover && self.sections == 0);
        self.xml.close("w:body");
        self.xml.close("w:document");
        std::mem::replace(&mut self.xml, Xml::part()).finish()
    }

    /// Writes the notes that the main part refers to. A note cannot refer to further notes in Word.
    pub(crate) fn footnotes(&mut self) -> Vec<u8> {
        self.in_notes = true;
        self.room = Direction::Portrait.text_width();
        self.page_break = false;
        self.xml.open(
            "w:footnotes",
            &[
                ("xmlns:w", W),
                ("xmlns:r", R),
                ("xmlns:wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"),
                ("xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main"),
                ("xmlns:pic", "http://schemas.openxmlformats.org/drawingml/2006/picture"),
            ],
        );
        for (id, kind, line) in
            [("-1", "separator", "w:separator"), ("0", "continuationSeparator", "w:continuationSeparator")]
        {
            self.xml.open("w:footnote", &[("w:type", kind), ("w:id", id)]);
            self.xml.open("w:p", &[]);
            self.xml.open("w:pPr", &[]);
            self.xml.empty("w:spacing", &[("w:after", "0"), ("w:line", "240"), ("w:lineRule", "auto")]);
            self.xml.close("w:pPr");
            self.xml.open("w:r", &[]);
            self.xml.empty(line, &[]);
            self.xml.close("w:r");
            self.xml.close("w:p");
            self.xml.close("w:footnote");
        }
        let report = self.report;
        let labels = self.notes.clone();
        for (at, label) in labels.iter().enumerate() {
            let content = report.body.notes.get(label).map_or(&[][..], Vec::as_slice);
            self.footnote(at + 1, content);
        }
        self.xml.close("w:footnotes");
        std::mem::replace(&mut self.xml, Xml::part()).finish()
    }

    fn footnote(&mut self, number: usize, content: &[Block]) {
        self.after_table = false;
        self.xml.open("w:footnote", &[("w:id", &number.to_string())]);
        let (first, rest) = match content {
            [Block::Paragraph(text), rest @ ..] => (text.as_slice(), rest),
            _ => (&[][..], content),
        };
        self.paragraph(Shape { style: "FootnoteText", ..Shape::default() }, |writer| {
            writer.xml.open("w:r", &[]);
            writer.xml.open("w:rPr", &[]);
            writer.xml.value("w:rStyle", "FootnoteReference");
            writer.xml.close("w:rPr");
            writer.xml.empty("w:footnoteRef", &[]);
            writer.xml.close("w:r");
            writer.say(" ", Format::default());
            writer.line(first, Format::default());
        });
        self.blocks(rest, Place::default());
        self.end_with_paragraph();
        self.xml.close("w:footnote");
    }

    /// Writes one paragraph of the text; not for table cells.
    pub(super) fn paragraph(&mut self, shape: Shape<'_>, content: impl FnOnce(&mut Self)) {
        self.xml.open("w:p", &[]);
        self.xml.open("w:pPr", &[]);
        if shape.style != "Normal" && !shape.style.is_empty() {
            self.xml.value("w:pStyle", shape.style);
        }
        if shape.keep_next {
            self.xml.empty("w:keepNext", &[]);
        }
        if std::mem::take(&mut self.page_break) {
            self.xml.empty("w:pageBreakBefore", &[]);
        }
        if let Some((list, level)) = shape.list {
            self.xml.open("w:numPr", &[]);
            self.xml.value("w:ilvl", &level.to_string());
            self.xml.value("w:numId", &list.to_string());
            self.xml.close("w:numPr");
        }
        if shape.ruled {
            self.xml.open("w:pBdr", &[]);
            self.xml.empty(
                "w:bottom",
                &[("w:val", "single"), ("w:sz", "6"), ("w:space", "1"), ("w:color", "8A94A3")],
            );
            self.xml.close("w:pBdr");
        }
        if std::mem::take(&mut self.after_table) && !has_own_space(shape.style) {
            self.xml.empty("w:spacing", &[("w:before", "160")]);
        }
        if let Some((left, hanging)) = shape.indent {
            self.xml.empty("w:ind", &[("w:left", &left.to_string()), ("w:hanging", &hanging.to_string())]);
        }
        self.last_paragraph = Some(self.xml.position());
        self.xml.close("w:pPr");
        content(self);
        self.end_run();
        self.xml.close("w:p");
        self.section_has_content = true;
    }

    /// A table cannot be the last thing: Word wants a paragraph after it.
    pub(super) fn end_with_paragraph(&mut self) {
        if self.after_table || !(self.section_has_content || self.in_notes) {
            self.paragraph(Shape { style: "TableText", ..Shape::default() }, |_| ());
        }
    }

    /// Says that something other than a paragraph was written.
    pub(super) fn wrote_block(&mut self) {
        self.last_paragraph = None;
        self.section_has_content = true;
    }

    /// Makes the pages lie or stand from here on.
    pub(super) fn turn(&mut self, direction: Direction) {
        if self.direction == direction {
            return;
        }
        if self.section_has_content {
            let cover = self.report.cover && self.sections == 0;
            if self.after_table || self.last_paragraph.is_none() {
                self.after_table = false;
                self.paragraph(Shape { style: "TableText", ..Shape::default() }, |_| ());
            }
            let start = self.xml.position();
            page::section(&mut self.xml, self.direction, cover);
            let section = self.xml.take_from(start);
            self.xml.insert(self.last_paragraph.unwrap_or(start), section);
            self.sections += 1;
            self.section_has_content = false;
            self.last_paragraph = None;
            self.page_break = false;
        }
        self.direction = direction;
        self.room = direction.text_width();
    }

    /// The number of a new bookmark.
    pub(super) fn next_bookmark(&mut self) -> String {
        self.bookmarks += 1;
        self.bookmarks.to_string()
    }

    /// The id under which this part refers to a target.
    pub(super) fn relation(&mut self, kind: RelationKind, target: &str) -> String {
        let at = *self.links_by_target.entry(target.to_owned()).or_insert_with(|| {
            let id = format!("rId{}", self.links.len() + 1);
            self.links.push(Relation { id, target: target.to_owned(), kind });
            self.links.len() - 1
        });
        self.links.get(at).map(|relation| relation.id.clone()).unwrap_or_default()
    }

    /// What the part just written refers to; the next part starts anew.
    pub(crate) fn take_links(&mut self) -> Vec<Relation> {
        self.links_by_target.clear();
        std::mem::take(&mut self.links)
    }

    pub(crate) fn media(&self) -> &[Medium] {
        &self.media
    }

    pub(super) fn add_medium(&mut self, medium: Medium) -> usize {
        self.media.push(medium);
        self.media.len() - 1
    }

    pub(crate) fn ordered_lists(&self) -> &[Ordered] {
        &self.ordered
    }
}
