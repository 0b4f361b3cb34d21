//! The canonical form of a tree: what Markdown can hold, said in one way.
//!
//! Reading ends with it and writing starts with it, so that writing and reading give the same tree again.
//! Captions become part of their table here, a paragraph with nothing but `{{tabel:x}}` becomes a live
//! table, and what only a report has (page breaks, numbering, styles) turns into plain paragraphs or goes.

mod html;
mod inline;

use std::collections::BTreeMap;

pub(crate) use html::interrupts_paragraph;
pub(crate) use inline::SEPARATOR;

use crate::field;
use crate::tree::{Block, Body, Column, Heading, Inline, List, ListItem, Numbering, ParagraphStyle, Table};

/// How a caption paragraph before a table starts.
pub(crate) const TABLE_CAPTION: &str = "Tabel: ";
/// How a caption paragraph after a picture starts.
pub(crate) const FIGURE_CAPTION: &str = "Figuur: ";

/// The largest first number of a list that Markdown accepts.
const MAX_START: u64 = 999_999_999;

/// Brings a body into canonical form.
pub(crate) fn body(body: Body) -> Body {
    let labels = Labels::new(&body.notes);
    let notes = body
        .notes
        .into_iter()
        .filter_map(|(label, content)| Some((labels.get(&label)?.to_owned(), blocks(content, &labels))))
        .collect();
    Body { blocks: blocks(body.blocks, &labels), notes }
}

/// The labels of the notes: small ASCII letters, digits, `-` and `_`, so that every parser agrees on them.
pub(crate) struct Labels(BTreeMap<String, String>);

impl Labels {
    fn new(notes: &BTreeMap<String, Vec<Block>>) -> Self {
        let mut canonical = BTreeMap::new();
        let mut taken: Vec<String> = notes.keys().filter(|key| simple(key) == **key).cloned().collect();
        for key in notes.keys() {
            let folded = key.to_lowercase();
            if canonical.contains_key(&folded) {
                continue;
            }
            let mut label = simple(key);
            if label != *key {
                let stem = label.clone();
                let mut number = 2;
                while taken.contains(&label) {
                    label = format!("{stem}-{number}");
                    number += 1;
                }
                taken.push(label.clone());
            }
            canonical.insert(folded, label);
        }
        Self(canonical)
    }

    /// The canonical label of the note that is meant, if there is one.
    pub(crate) fn get(&self, label: &str) -> Option<&str> {
        self.0.get(&label.to_lowercase()).map(String::as_str)
    }
}

fn simple(label: &str) -> String {
    let fits = |character: char| character.is_ascii_alphanumeric() || character == '-' || character == '_';
    label.to_lowercase().chars().map(|character| if fits(character) { character } else { '-' }).collect()
}

fn blocks(list: Vec<Block>, labels: &Labels) -> Vec<Block> {
    let mut out = Vec::with_capacity(list.len());
    for block in list {
        push(&mut out, block, labels);
    }
    out
}

fn push(out: &mut Vec<Block>, block: Block, labels: &Labels) {
    match block {
        Block::Heading(heading) => out.push(Block::Heading(Heading {
            level: heading.level.clamp(1, 6),
            text: inline::line(heading.text, labels),
            numbering: Numbering::None,
            anchor: None,
        })),
        Block::Paragraph(text) => push_paragraph(out, inline::paragraph(text, labels)),
        Block::Styled(style, text) => push_styled(out, style, inline::paragraph(text, labels)),
        Block::List(content) if content.items.is_empty() => {}
        Block::List(content) => out.push(Block::List(list(content, labels))),
        Block::Quote(content) => out.push(Block::Quote(blocks(content, labels))),
        Block::Code { language, text } => out.push(code(&language, text)),
        Block::Table(content) if content.columns.is_empty() => {}
        Block::Table(content) => {
            let mut content = table(content, labels);
            if content.caption.is_none() {
                content.caption = take_caption(out);
            }
            out.push(Block::Table(content));
        }
        Block::Rule => out.push(Block::Rule),
        Block::Html(text) => out.extend(html::block(&text).map(Block::Html)),
        Block::LiveTable(name) => {
            let field = Inline::Field(format!("{}{name}", field::TABLE_PREFIX));
            push_paragraph(out, inline::paragraph(vec![field], labels));
        }
        Block::Landscape(content) => content.into_iter().for_each(|block| push(out, block, labels)),
        Block::Contents { .. } | Block::PageBreak => {}
    }
}

fn push_paragraph(out: &mut Vec<Block>, mut text: Vec<Inline>) {
    if text.is_empty() {
        return;
    }
    if let [Inline::Field(name)] = text.as_slice()
        && let Some(table) = name.strip_prefix(field::TABLE_PREFIX)
    {
        out.push(Block::LiveTable(table.to_owned()));
    } else if out.last().is_some_and(is_picture) && strip(&mut text, FIGURE_CAPTION) {
        out.push(Block::Styled(ParagraphStyle::FigureCaption, text));
    } else {
        out.push(Block::Paragraph(text));
    }
}

fn push_styled(out: &mut Vec<Block>, style: ParagraphStyle, text: Vec<Inline>) {
    if text.is_empty() {
        return;
    }
    if style != ParagraphStyle::FigureCaption {
        return push_paragraph(out, text);
    }
    let mut whole = vec![Inline::Text(FIGURE_CAPTION.to_owned())];
    inline::push_all(&mut whole, text);
    push_paragraph(out, whole);
}

/// Whether a block is a picture and nothing else.
pub(crate) fn is_picture(block: &Block) -> bool {
    matches!(block, Block::Paragraph(text) if matches!(text.as_slice(), [Inline::Image { .. }]))
}

/// Takes a caption paragraph off the end, if it is one.
fn take_caption(out: &mut Vec<Block>) -> Option<Vec<Inline>> {
    if let Some(Block::Paragraph(text)) = out.last_mut()
        && strip(text, TABLE_CAPTION)
        && let Some(Block::Paragraph(text)) = out.pop()
    {
        return Some(text);
    }
    None
}

/// Takes `word` off the start of a text; leaves the text alone when nothing would remain.
fn strip(text: &mut Vec<Inline>, word: &str) -> bool {
    let several = text.len() > 1;
    let Some(Inline::Text(first)) = text.first_mut() else { return false };
    let Some(rest) = first.strip_prefix(word) else { return false };
    let rest = rest.trim_start().to_owned();
    if !rest.is_empty() {
        *first = rest;
    } else if several && !matches!(text.get(1), Some(Inline::SoftBreak | Inline::HardBreak | Inline::Html(_)))
    {
        text.remove(0);
    } else {
        return false;
    }
    true
}

fn table(table: Table, labels: &Labels) -> Table {
    let width = table.columns.len();
    let row = |cells: Vec<Vec<Inline>>| {
        let mut cells: Vec<_> =
            cells.into_iter().take(width).map(|cell| inline::cell(cell, labels)).collect();
        cells.resize_with(width, Vec::new);
        cells
    };
    let mut caption = table.caption.map(|text| {
        let mut whole = vec![Inline::Text(TABLE_CAPTION.to_owned())];
        inline::push_all(&mut whole, inline::paragraph(text, labels));
        whole
    });
    let captioned = caption.as_mut().is_some_and(|text| strip(text, TABLE_CAPTION));
    Table {
        caption: caption.filter(|_| captioned),
        description: None,
        columns: table.columns.into_iter().map(|column| Column { weight: 0, ..column }).collect(),
        head: row(table.head),
        rows: table.rows.into_iter().map(row).collect(),
    }
}

fn code(language: &str, text: String) -> Block {
    let language: String = language.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut text: String = if text.chars().any(|c| c.is_control() && c != '\n' && c != '\t') {
        text.chars().filter(|c| !c.is_control() || *c == '\n' || *c == '\t').collect()
    } else {
        text
    };
    if !text.is_empty() && !text.ends_with('\n') {
        text.push('\n');
    }
    Block::Code { language, text }
}

fn list(list: List, labels: &Labels) -> List {
    let items: Vec<ListItem> = list
        .items
        .into_iter()
        .map(|item| {
            let blocks = blocks(item.blocks, labels);
            let checked = item.checked.filter(|_| matches!(blocks.first(), Some(Block::Paragraph(_))));
            ListItem { checked, blocks }
        })
        .collect();
    let gaps = items.len() - 1 + items.iter().map(|item| item.blocks.len().saturating_sub(1)).sum::<usize>();
    let has_paragraph = items.iter().flat_map(|item| &item.blocks).any(is_paragraph);
    let airy = items.iter().any(|item| {
        item.blocks.windows(2).any(|pair| !can_touch(&pair[0], &pair[1]))
            || item.blocks.iter().any(has_caption)
    });
    let tight = !has_paragraph || gaps == 0 || (list.tight && !airy);
    List { start: list.start.map(|start| start.min(MAX_START)), tight, items }
}

fn is_paragraph(block: &Block) -> bool {
    matches!(block, Block::Paragraph(_) | Block::LiveTable(_) | Block::Styled(..))
}

fn has_caption(block: &Block) -> bool {
    matches!(block, Block::Table(table) if table.caption.is_some())
}

/// Whether `next` can stand on the line after `previous` without a blank line between them.
pub(crate) fn can_touch(previous: &Block, next: &Block) -> bool {
    let starts_anew = match next {
        Block::Heading(_) | Block::Quote(_) | Block::Code { .. } | Block::Rule => true,
        Block::List(list) => {
            list.start.is_none_or(|start| start == 1)
                && list.items.first().is_some_and(|item| !item.blocks.is_empty())
        }
        Block::Html(text) => interrupts_paragraph(text),
        _ => false,
    };
    match previous {
        Block::Html(text) => html::ends_on_its_line(text) && (starts_anew || !ends_open(previous)),
        Block::Table(_) => starts_anew && !matches!(next, Block::Html(_)),
        Block::Quote(_) if matches!(next, Block::Quote(_)) => false,
        _ if ends_open(previous) => starts_anew,
        _ => true,
    }
}

/// Whether the last line of a block is part of a paragraph, which the next line could continue.
fn ends_open(block: &Block) -> bool {
    match block {
        Block::Paragraph(_) | Block::LiveTable(_) | Block::Styled(..) | Block::Table(_) => true,
        Block::Quote(content) => content.last().is_some_and(ends_open),
        Block::List(list) => list.items.last().is_some_and(|item| item.blocks.last().is_some_and(ends_open)),
        _ => false,
    }
}
