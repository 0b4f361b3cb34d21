//! Lines: runs of text with one look each, links, notes, pictures.

use regiovisie_text::fill::unknown_words;
use regiovisie_text::outline::plain;
use regiovisie_text::tree::{Block, Inline};

use super::package::RelationKind;
use super::page;
use super::story::Writer;

/// The look of a run.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[allow(clippy::struct_excessive_bools)] // seven independent properties of a run, as Word has them
pub(super) struct Format {
    pub(super) bold: bool,
    pub(super) italic: bool,
    pub(super) strike: bool,
    pub(super) code: bool,
    pub(super) link: bool,
    /// In a font that has boxes and ticks.
    pub(super) symbol: bool,
    /// The number of a note.
    pub(super) note: bool,
}

/// Text of one look that waits for more of the same.
#[derive(Debug, Default)]
pub(super) struct Pending {
    text: String,
    format: Format,
}

impl Writer<'_> {
    /// Writes the pieces of a line.
    pub(super) fn line(&mut self, text: &[Inline], format: Format) {
        for inline in text {
            match inline {
                Inline::Text(words) => self.say(words, format),
                Inline::Emphasis(inner) => self.line(inner, Format { italic: true, ..format }),
                Inline::Strong(inner) => self.line(inner, Format { bold: true, ..format }),
                Inline::Strikethrough(inner) => self.line(inner, Format { strike: true, ..format }),
                Inline::Code(words) => self.say(words, Format { code: true, ..format }),
                Inline::Link { target, text, .. } => self.link(target, text, format),
                Inline::Image { source, alt, .. } => self.image(source, alt, format),
                Inline::NoteRef(label) => self.note_reference(label, format),
                Inline::SoftBreak => self.say(" ", format),
                Inline::HardBreak => self.line_break(),
                Inline::Field(name) => self.say(&unknown_words(name), format),
                Inline::Html(_) => {}
            }
        }
    }

    /// Adds words to the run at hand, or starts another.
    pub(super) fn say(&mut self, words: &str, format: Format) {
        if words.is_empty() {
            return;
        }
        if format != self.pending.format {
            self.end_run();
            self.pending.format = format;
        }
        self.pending.text.push_str(words);
    }

    /// Writes the run at hand.
    pub(super) fn end_run(&mut self) {
        if self.pending.text.is_empty() {
            return;
        }
        let text = std::mem::take(&mut self.pending.text);
        self.xml.open("w:r", &[]);
        self.properties(self.pending.format);
        for (at, part) in text.split('\t').enumerate() {
            if at > 0 {
                self.xml.empty("w:tab", &[]);
            }
            for (at, line) in part.split('\n').enumerate() {
                if at > 0 {
                    self.xml.empty("w:br", &[]);
                }
                if !line.is_empty() {
                    self.xml.run_text(line);
                }
            }
        }
        self.xml.close("w:r");
    }

    pub(super) fn line_break(&mut self) {
        self.end_run();
        self.xml.open("w:r", &[]);
        self.xml.empty("w:br", &[]);
        self.xml.close("w:r");
    }

    fn properties(&mut self, format: Format) {
        if format == Format::default() {
            return;
        }
        self.xml.open("w:rPr", &[]);
        if format.note {
            self.xml.value("w:rStyle", "FootnoteReference");
        } else if format.link {
            self.xml.value("w:rStyle", "Hyperlink");
        } else if format.code {
            self.xml.value("w:rStyle", "CodeText");
        }
        if format.symbol {
            let font = "Segoe UI Symbol";
            self.xml.empty(
                "w:rFonts",
                &[("w:ascii", font), ("w:hAnsi", font), ("w:eastAsia", font), ("w:cs", font)],
            );
        } else if format.link && format.code {
            self.xml
                .empty("w:rFonts", &[("w:ascii", "Consolas"), ("w:hAnsi", "Consolas"), ("w:cs", "Consolas")]);
        }
        let switches = [
            (format.bold, "w:b"),
            (format.bold, "w:bCs"),
            (format.italic, "w:i"),
            (format.italic, "w:iCs"),
            (format.strike, "w:strike"),
        ];
        for (_, name) in switches.into_iter().filter(|(on, _)| *on) {
            self.xml.empty(name, &[]);
        }
        self.xml.close("w:rPr");
    }

    fn link(&mut self, target: &str, text: &[Inline], format: Format) {
        if format.link {
            return self.line(text, format);
        }
        if let Some(anchor) = target.strip_prefix('#') {
            return self.reference(anchor, text, format);
        }
        let Some(address) = address(target) else { return self.line(text, format) };
        self.end_run();
        let id = self.relation(RelationKind::Hyperlink, &address);
        self.xml.open("w:hyperlink", &[("r:id", &id), ("w:history", "1")]);
        let link = Format { link: true, ..format };
        if text.is_empty() {
            self.say(target, link);
        } else {
            self.line(text, link);
        }
        self.end_run();
        self.xml.close("w:hyperlink");
    }

    /// A link to a heading of the report; without words of its own it shows the number or the heading.
    fn reference(&mut self, anchor: &str, text: &[Inline], format: Format) {
        let plan = self.plan;
        let Some(entry) = plan.by_anchor(anchor) else { return self.line(text, format) };
        self.end_run();
        if !text.is_empty() {
            self.xml.open("w:hyperlink", &[("w:anchor", &entry.bookmark), ("w:history", "1")]);
            self.line(text, Format { link: true, ..format });
            self.end_run();
            self.xml.close("w:hyperlink");
            return;
        }
        let (switches, shown) = match &entry.number {
            Some(number) => ("\\r \\h", number.as_str()),
            None => ("\\h", entry.text.as_str()),
        };
        page::field_start(&mut self.xml, &format!("REF {} {switches}", entry.bookmark));
        self.say(shown, format);
        self.end_run();
        page::field_end(&mut self.xml);
    }

    fn note_reference(&mut self, label: &str, format: Format) {
        let report = self.report;
        let Some(content) = report.body.notes.get(label) else {
            return self.say(&format!("[noot ontbreekt: {label}]"), format);
        };
        if self.in_notes {
            // Word has no notes in notes: the words follow between brackets.
            let words = match content.as_slice() {
                [Block::Paragraph(text), ..] => plain(text),
                _ => label.to_owned(),
            };
            return self.say(&format!(" ({})", words.trim()), format);
        }
        self.end_run();
        if let Some(number) = self.note_numbers.get(label).map(usize::to_string) {
            // The same note again: a field that repeats its number.
            page::field_start(&mut self.xml, &format!("NOTEREF _Note{number} \\f \\h"));
            self.say(&number, Format { note: true, ..format });
            self.end_run();
            return page::field_end(&mut self.xml);
        }
        self.notes.push(label.to_owned());
        let number = self.notes.len();
        self.note_numbers.insert(label.to_owned(), number);
        let number = number.to_string();
        let bookmark = self.plan.repeated_notes.contains(label).then(|| self.next_bookmark());
        if let Some(id) = &bookmark {
            self.xml.empty("w:bookmarkStart", &[("w:id", id), ("w:name", &format!("_Note{number}"))]);
        }
        self.xml.open("w:r", &[]);
        self.xml.open("w:rPr", &[]);
        self.xml.value("w:rStyle", "FootnoteReference");
        self.xml.close("w:rPr");
        self.xml.empty("w:footnoteReference", &[("w:id", &number)]);
        self.xml.close("w:r");
        if let Some(id) = &bookmark {
            self.xml.empty("w:bookmarkEnd", &[("w:id", id)]);
        }
    }
}

/// An address that a document may link to, in a form every reader accepts; none for anything else.
fn address(target: &str) -> Option<String> {
    let target = target.trim();
    let (scheme, rest) = target.split_once(':')?;
    let scheme = scheme.to_ascii_lowercase();
    match scheme.as_str() {
        "http" | "https" => {
            let host = rest.strip_prefix("//")?.split(['/', '?', '#']).next()?;
            let plain = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '.';
            let (name, port) = host.split_once(':').unwrap_or((host, "0"));
            let fits = !name.is_empty()
                && name.chars().all(plain)
                && !name.starts_with('.')
                && port.parse::<u16>().is_ok();
            if !fits {
                return None;
            }
        }
        "mailto" if rest.contains('@') && !rest.starts_with('@') => {}
        _ => return None,
    }
    let encoded = encode(rest);
    (encoded.len() <= 2_000).then(|| format!("{scheme}:{encoded}"))
}

/// Encodes what may not stand in an address.
fn encode(text: &str) -> String {
    use std::fmt::Write as _;

    let mut out = String::with_capacity(text.len());
    let bytes = text.as_bytes();
    let mut in_fragment = false;
    for (at, byte) in bytes.iter().enumerate() {
        let escape = bytes.get(at + 1..at + 3).is_some_and(|pair| pair.iter().all(u8::is_ascii_hexdigit));
        match byte {
            b'%' if escape => out.push('%'),
            b'#' if !std::mem::replace(&mut in_fragment, true) => out.push('#'),
            b if b.is_ascii_alphanumeric() || b"-._~:/?@!$&'()*+,;=".contains(b) => out.push(char::from(*b)),
            b => {
                let _ = write!(out, "%{b:02X}");
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_web_and_mail_are_linked() {
        assert_eq!(
            address("https://vng.nl/a b?q=één#kop").as_deref(),
            Some("https://vng.nl/a%20b?q=%C3%A9%C3%A9n#kop")
        );
        assert_eq!(address("MAILTO:info@regio.nl").as_deref(), Some("mailto:info@regio.nl"));
        assert_eq!(address("https://a.nl/100%").as_deref(), Some("https://a.nl/100%25"));
        for refused in [
            "javascript:alert(1)",
            "file:///c:/x",
            "http://",
            "http://a b/",
            "//x",
            "ftp://x.nl",
            "http://x:99999/",
        ] {
            assert_eq!(address(refused), None, "{refused} is printed as text");
        }
    }
}
