//! Small stones to build reports with.

use chrono::NaiveDate;
use regiovisie_text::tree::{
    Align, Block, Column, Heading, Inline, List, ListItem, Numbering, ParagraphStyle, Table,
};
use regiovisie_wording::{Args, long_date, say, say_with, short_date};

/// The cell of a table.
pub(crate) type Cell = Vec<Inline>;

/// Plain words.
pub(crate) fn text(words: impl Into<String>) -> Inline {
    Inline::Text(words.into())
}

/// Plain words as a whole line or cell.
pub(crate) fn line(words: impl Into<String>) -> Cell {
    vec![text(words)]
}

/// The words of a message as a whole line or cell.
pub(crate) fn said(id: &str) -> Cell {
    line(say(id))
}

/// Words in bold.
pub(crate) fn strong(words: impl Into<String>) -> Inline {
    Inline::Strong(line(words))
}

/// A paragraph of plain words.
pub(crate) fn paragraph(words: impl Into<String>) -> Block {
    Block::Paragraph(line(words))
}

/// A paragraph with the words of a message.
pub(crate) fn say_paragraph(id: &str) -> Block {
    paragraph(say(id))
}

/// A paragraph in one of the fixed styles.
pub(crate) fn styled(style: ParagraphStyle, words: impl Into<String>) -> Block {
    Block::Styled(style, line(words))
}

/// A heading without a number.
pub(crate) fn heading(level: u8, words: impl Into<String>, anchor: impl Into<String>) -> Block {
    Block::Heading(Heading {
        level,
        text: line(words),
        numbering: Numbering::None,
        anchor: Some(anchor.into()),
    })
}

/// A link; to a heading of the report when `target` starts with `#`.
pub(crate) fn link(target: impl Into<String>, words: impl Into<String>) -> Inline {
    Inline::Link { target: target.into(), title: String::new(), text: line(words) }
}

/// Text as people type it in a field: a blank line starts a paragraph, a line end stays one.
pub(crate) fn paragraphs(typed: &str) -> Vec<Cell> {
    let mut all: Vec<Cell> = Vec::new();
    let mut current: Cell = Vec::new();
    for typed_line in typed.lines().map(str::trim) {
        if typed_line.is_empty() {
            if !current.is_empty() {
                all.push(std::mem::take(&mut current));
            }
            continue;
        }
        if !current.is_empty() {
            current.push(Inline::HardBreak);
        }
        current.push(text(typed_line));
    }
    if !current.is_empty() {
        all.push(current);
    }
    all
}

/// A bulleted list, one item per line.
pub(crate) fn bullets(items: Vec<Cell>) -> Block {
    let items = items
        .into_iter()
        .map(|item| ListItem { checked: None, blocks: vec![Block::Paragraph(item)] })
        .collect();
    Block::List(List { start: None, tight: true, items })
}

/// Text as people type it in a field, in one cell; the words of a message when there is none.
pub(crate) fn typed_or(typed: &str, none_id: &str) -> Cell {
    let cell = stacked(paragraphs(typed));
    if cell.is_empty() { said(none_id) } else { cell }
}

/// Text as people type it in a field; a paragraph with the words of a message when there is none.
pub(crate) fn typed_paragraphs(typed: &str, none_id: &str) -> Vec<Block> {
    let mut all = paragraphs(typed);
    if all.is_empty() {
        all.push(said(none_id));
    }
    all.into_iter().map(Block::Paragraph).collect()
}

/// The table, or a paragraph with the words for an empty one.
pub(crate) fn table_or(none_id: &str, caption: Cell, columns: &[ColumnSpec], rows: Vec<Vec<Cell>>) -> Block {
    if rows.is_empty() { say_paragraph(none_id) } else { table(caption, columns, rows) }
}

/// Pieces under each other in one cell.
pub(crate) fn stacked(pieces: Vec<Cell>) -> Cell {
    let mut cell = Cell::new();
    for piece in pieces.into_iter().filter(|piece| !piece.is_empty()) {
        if !cell.is_empty() {
            cell.push(Inline::HardBreak);
        }
        cell.extend(piece);
    }
    cell
}

/// A column: message with its head, share of the width, alignment.
pub(crate) type ColumnSpec = (&'static str, u16, Align);

/// A table with a caption.
pub(crate) fn table(caption: Cell, columns: &[ColumnSpec], rows: Vec<Vec<Cell>>) -> Block {
    Block::Table(Table {
        caption: Some(caption),
        description: None,
        columns: columns.iter().map(|(_, weight, align)| Column { align: *align, weight: *weight }).collect(),
        head: columns.iter().map(|(id, _, _)| said(id)).collect(),
        rows,
    })
}

/// A date for a narrow column, or the words for none.
pub(crate) fn date_or(date: Option<NaiveDate>, none_id: &str) -> String {
    date.map_or_else(|| say(none_id), short_date)
}

/// A date in a sentence, or the words for none.
pub(crate) fn long_date_or(date: Option<NaiveDate>, none_id: &str) -> String {
    date.map_or_else(|| say(none_id), long_date)
}

/// From one day to another, either of which may be unknown.
pub(crate) fn span(start: Option<NaiveDate>, end: Option<NaiveDate>, none_id: &str) -> String {
    let args = Args::new()
        .text("start", start.map(short_date).unwrap_or_default())
        .text("end", end.map(short_date).unwrap_or_default());
    match (start, end) {
        (Some(start), Some(end)) if start == end => short_date(start),
        (Some(_), Some(_)) => say_with("doc-span", &args),
        (Some(_), None) => say_with("doc-span-from", &args),
        (None, Some(_)) => say_with("doc-span-until", &args),
        (None, None) => say(none_id),
    }
}

/// The words, or those of a message when there are none.
pub(crate) fn words_or(words: &str, none_id: &str) -> String {
    let words = words.trim();
    if words.is_empty() { say(none_id) } else { words.to_owned() }
}

/// A message with one text in it.
pub(crate) fn say_one(id: &str, name: &'static str, value: impl Into<String>) -> String {
    say_with(id, &Args::new().text(name, value.into()))
}

/// The left part of the header; an invented region is said to be so on every page.
pub(crate) fn header(words: String, fictional: bool) -> String {
    if fictional { say_one("doc-header-fictional", "header", words) } else { words }
}

/// The date as file properties carry it.
pub(crate) fn iso_date(date: Option<NaiveDate>) -> String {
    date.map(|date| date.format("%Y-%m-%d").to_string()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use regiovisie_text::outline::plain;

    use super::*;

    #[test]
    fn typed_text_keeps_its_paragraphs_and_lines() {
        assert_eq!(paragraphs("een\ntwee\n\n\ndrie\n").len(), 2);
        assert_eq!(plain(&paragraphs("een\ntwee")[0]), "een twee");
        assert!(paragraphs(" \n ").is_empty());
    }

    #[test]
    fn empty_pieces_leave_no_empty_lines_in_a_cell() {
        let cell = stacked(vec![line("a"), Vec::new(), line("b")]);
        assert_eq!(cell, vec![text("a"), Inline::HardBreak, text("b")]);
    }
}
