//! Elements, attributes and text, one after the other.
//!
//! A thin layer over quick-xml that drops what XML cannot hold. Deliberately absent: a tree; a report is written
//! from top to bottom in one pass.

use std::borrow::Cow;

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};

/// The namespace of word processing.
pub(crate) const W: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
/// The namespace of relationships, as documents refer to them.
pub(crate) const R: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// Writes one part.
pub(crate) struct Xml {
    writer: Writer<Vec<u8>>,
}

impl Xml {
    /// Starts a part with its declaration.
    pub(crate) fn part() -> Self {
        let mut xml = Self { writer: Writer::new(Vec::with_capacity(64 * 1024)) };
        xml.event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), Some("yes"))));
        xml
    }

    pub(crate) fn open(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.event(Event::Start(element(name, attributes)));
    }

    pub(crate) fn close(&mut self, name: &str) {
        self.event(Event::End(BytesEnd::new(name)));
    }

    pub(crate) fn empty(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.event(Event::Empty(element(name, attributes)));
    }

    /// An element that only has a `w:val`.
    pub(crate) fn value(&mut self, name: &str, value: &str) {
        self.empty(name, &[("w:val", value)]);
    }

    /// An element that only holds text.
    pub(crate) fn leaf(&mut self, name: &str, text: &str) {
        self.open(name, &[]);
        self.text(text);
        self.close(name);
    }

    pub(crate) fn text(&mut self, text: &str) {
        self.event(Event::Text(BytesText::new(&allowed(text))));
    }

    /// Text of a run, with its spaces kept.
    pub(crate) fn run_text(&mut self, text: &str) {
        self.open("w:t", &[("xml:space", "preserve")]);
        self.text(text);
        self.close("w:t");
    }

    /// How many bytes were written.
    pub(crate) fn position(&mut self) -> usize {
        self.writer.get_mut().len()
    }

    /// Puts XML in between, at a position that was asked for before.
    pub(crate) fn insert(&mut self, position: usize, xml: Vec<u8>) {
        self.writer.get_mut().splice(position..position, xml);
    }

    /// What was written since a position, taken out again.
    pub(crate) fn take_from(&mut self, position: usize) -> Vec<u8> {
        self.writer.get_mut().split_off(position)
    }

    pub(crate) fn finish(self) -> Vec<u8> {
        self.writer.into_inner()
    }

    fn event(&mut self, event: Event<'_>) {
        // Writing to memory does not fail.
        let _ = self.writer.write_event(event);
    }
}

fn element<'a>(name: &'a str, attributes: &[(&str, &str)]) -> BytesStart<'a> {
    let mut element = BytesStart::new(name);
    for (key, value) in attributes {
        element.push_attribute((*key, allowed(value).as_ref()));
    }
    element
}

/// The text without the characters that XML 1.0 cannot hold.
pub(crate) fn allowed(text: &str) -> Cow<'_, str> {
    let fits = |c: char| (c >= ' ' || matches!(c, '\t' | '\n')) && !matches!(c, '\u{fffe}' | '\u{ffff}');
    if text.chars().all(fits) {
        Cow::Borrowed(text)
    } else {
        Cow::Owned(text.chars().filter(|c| fits(*c)).collect())
    }
}
