//! The words of a body: how many, and as plain text for search and excerpts.

use unicode_segmentation::UnicodeSegmentation;

use crate::clean::clean;
use crate::outline;
use crate::tree::{Block, Body, Inline, Table};

/// The number of words a reader reads, notes and tables included.
pub fn words(body: &Body) -> usize {
    plain(body).unicode_words().count()
}

/// The text without any marks: a line per paragraph, heading or table row; the notes last.
pub fn plain(body: &Body) -> String {
    lines(body, " · ")
}

/// The text without any marks, as [`plain`] gives it, with another separator between the cells of a row.
pub(crate) fn lines(body: &Body, between_cells: &str) -> String {
    let mut out = String::new();
    blocks(&body.blocks, between_cells, &mut out);
    body.notes.values().for_each(|note| blocks(note, between_cells, &mut out));
    out.truncate(out.trim_end().len());
    out
}

fn blocks(list: &[Block], between_cells: &str, out: &mut String) {
    for block in list {
        match block {
            Block::Heading(heading) => line(&heading.text, out),
            Block::Paragraph(text) | Block::Styled(_, text) => line(text, out),
            Block::List(list) => list.items.iter().for_each(|item| blocks(&item.blocks, between_cells, out)),
            Block::Quote(content) | Block::Landscape(content) => blocks(content, between_cells, out),
            Block::Code { text, .. } => out.push_str(text),
            Block::Table(content) => table(content, between_cells, out),
            Block::Html(html) => {
                out.push_str(&clean(html));
                out.push('\n');
            }
            Block::Rule | Block::LiveTable(_) | Block::Contents { .. } | Block::PageBreak => {}
        }
    }
}

fn line(text: &[Inline], out: &mut String) {
    out.push_str(&outline::plain(text));
    out.push('\n');
}

fn table(table: &Table, between_cells: &str, out: &mut String) {
    if let Some(caption) = &table.caption {
        line(caption, out);
    }
    for row in std::iter::once(&table.head).chain(&table.rows) {
        let cells: Vec<_> =
            row.iter().map(|cell| outline::plain(cell)).filter(|cell| !cell.is_empty()).collect();
        if !cells.is_empty() {
            out.push_str(&cells.join(between_cells));
            out.push('\n');
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read;

    #[test]
    fn a_section_counts_its_words_notes_and_tables() {
        let body = read(
            "# Toegang\n\nEén *loket*[^1] per gemeente.\n\n| Wie | Wat |\n|---|---|\n| GI | hulp |\n\n[^1]: Of twee.",
        );
        assert_eq!(words(&body), 1 + 4 + 4 + 2, "heading, sentence, table, note");
        assert_eq!(plain(&body), "Toegang\nEén loket per gemeente.\nWie · Wat\nGI · hulp\nOf twee.");
    }

    #[test]
    fn an_empty_section_has_no_words() {
        assert_eq!(words(&read(" \n\n")), 0);
    }
}
