//! The headings of a body and the plain words of a line.

use crate::tree::{Block, Body, Heading, Inline};

/// One heading of the outline.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// 1 for a chapter, 2 for a paragraph of it.
    pub level: u8,
    /// The words without marks.
    pub text: String,
}

/// The headings of a body from top to bottom, also those inside quotes and lists.
pub fn outline(body: &Body) -> Vec<Entry> {
    let mut entries = Vec::new();
    each_heading(&body.blocks, &mut |heading| {
        entries.push(Entry { level: heading.level, text: plain(&heading.text) });
    });
    entries
}

/// Shows every heading of some blocks in the order of the text.
pub fn each_heading<'a>(blocks: &'a [Block], show: &mut impl FnMut(&'a Heading)) {
    for block in blocks {
        match block {
            Block::Heading(heading) => show(heading),
            Block::Quote(content) | Block::Landscape(content) => each_heading(content, show),
            Block::List(list) => list.items.iter().for_each(|item| each_heading(&item.blocks, show)),
            _ => {}
        }
    }
}

/// The plain words of a line: breaks are spaces, notes and HTML are left out, a field shows its name.
pub fn plain(text: &[Inline]) -> String {
    let mut out = String::new();
    append(text, &mut out);
    out
}

fn append(text: &[Inline], out: &mut String) {
    for inline in text {
        match inline {
            Inline::Text(words) | Inline::Code(words) => out.push_str(words),
            Inline::Emphasis(inner)
            | Inline::Strong(inner)
            | Inline::Strikethrough(inner)
            | Inline::Link { text: inner, .. } => append(inner, out),
            Inline::Image { alt, .. } => out.push_str(alt),
            Inline::SoftBreak | Inline::HardBreak => out.push(' '),
            Inline::Field(name) => {
                out.push_str("{{");
                out.push_str(name);
                out.push_str("}}");
            }
            Inline::NoteRef(_) | Inline::Html(_) => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read;

    #[test]
    fn the_outline_holds_every_heading_in_order() {
        let body = read("# Visie **samen**\n\ntekst\n\n## Toegang[^1]\n\n> ### In een citaat\n\n[^1]: noot");
        let entries: Vec<_> = outline(&body).into_iter().map(|entry| (entry.level, entry.text)).collect();
        let expected = [(1, "Visie samen"), (2, "Toegang"), (3, "In een citaat")];
        assert_eq!(entries, expected.map(|(level, text)| (level, text.to_owned())), "levels and words");
    }
}
