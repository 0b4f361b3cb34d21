//! The table of contents: a field that Word can refresh, with its lines already there.

use super::inline::Format;
use super::page;
use super::plan::Entry;
use super::story::{Shape, Writer};

/// Where the words of an annex start, in twips.
const ANNEX_WORDS: usize = 1_276;

impl Writer<'_> {
    pub(super) fn contents(&mut self, title: &str, depth: u8) {
        let depth = depth.clamp(1, 6);
        self.xml.open("w:sdt", &[]);
        self.xml.open("w:sdtPr", &[]);
        self.xml.open("w:docPartObj", &[]);
        self.xml.value("w:docPartGallery", "Table of Contents");
        self.xml.empty("w:docPartUnique", &[]);
        self.xml.close("w:docPartObj");
        self.xml.close("w:sdtPr");
        self.xml.open("w:sdtContent", &[]);
        if !title.is_empty() {
            self.paragraph(Shape { style: "TOCHeading", ..Shape::default() }, |writer| {
                writer.say(title, Format::default());
            });
        }
        let plan = self.plan;
        let following = plan.headings.get(self.headings..).unwrap_or_default();
        let listed: Vec<&Entry> = following.iter().filter(|entry| entry.level <= depth).collect();
        let instruction = format!("TOC \\o \"1-{depth}\" \\h \\z \\u");
        for (at, entry) in listed.iter().enumerate() {
            let style = format!("TOC{}", entry.level);
            // "Bijlage A" takes more room than a number.
            let indent =
                entry.number.as_ref().filter(|number| number.len() > 8).map(|_| (ANNEX_WORDS, ANNEX_WORDS));
            self.paragraph(Shape { style: &style, indent, ..Shape::default() }, |writer| {
                if at == 0 {
                    page::field_start(&mut writer.xml, &instruction);
                }
                writer.contents_line(entry);
            });
        }
        self.paragraph(Shape { style: "TableText", ..Shape::default() }, |writer| {
            if listed.is_empty() {
                page::field_start(&mut writer.xml, &instruction);
            }
            page::field_end(&mut writer.xml);
        });
        self.xml.close("w:sdtContent");
        self.xml.close("w:sdt");
        self.wrote_block();
    }

    fn contents_line(&mut self, entry: &Entry) {
        self.xml.open("w:hyperlink", &[("w:anchor", &entry.bookmark), ("w:history", "1")]);
        if let Some(number) = &entry.number {
            self.say(number, Format::default());
            self.say("\t", Format::default());
        }
        self.say(&entry.text.replace('\t', " "), Format::default());
        self.say("\t", Format::default());
        self.end_run();
        page::field(&mut self.xml, &format!("PAGEREF {} \\h", entry.bookmark), &entry.page.to_string());
        self.xml.close("w:hyperlink");
    }
}
