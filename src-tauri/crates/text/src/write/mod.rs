//! The tree back into Markdown.
//!
//! One spelling for everything, so that writing twice gives the same text: `-` bullets, `*` and `**`, fenced
//! code, `***` rules, one line per paragraph line. Reading the result gives the same tree, for every tree that
//! reading can give. What Markdown cannot hold is written as what comes closest.

mod escape;
mod inline;

use std::fmt::Write as _;

use crate::tidy;
use crate::tree::{Align, Block, Body, Inline, List, ListItem, ParagraphStyle, Table};

/// Writes a body as Markdown; empty text for an empty body, else ending in a line end.
pub fn write(body: &Body) -> String {
    let body = tidy::body(body.clone());
    let mut writer = Writer { out: String::new(), prefix: String::new(), fresh: true, after_dash: false };
    writer.blocks(&body.blocks, false);
    for (label, content) in &body.notes {
        if !writer.out.is_empty() {
            writer.blank_line();
        }
        writer.nested(&format!("[^{label}]: "), "    ", content, false);
    }
    if !writer.out.is_empty() {
        writer.out.push('\n');
    }
    writer.out
}

/// Writes lines, each behind the marks of the lists and quotes it stands in.
struct Writer {
    out: String,
    /// What every further line of the innermost container starts with.
    prefix: String,
    /// Whether the line has nothing on it yet, not even the prefix.
    fresh: bool,
    /// Whether the line so far is a list's `-`: another `-` could make a rule of it.
    after_dash: bool,
}

impl Writer {
    fn push(&mut self, text: &str) {
        if text.is_empty() {
            return;
        }
        if self.fresh {
            self.out.push_str(&self.prefix);
            self.fresh = false;
        }
        self.out.push_str(text);
    }

    fn end_line(&mut self) {
        if self.fresh {
            self.out.push_str(self.prefix.trim_end());
        }
        self.out.push('\n');
        self.fresh = true;
    }

    fn blank_line(&mut self) {
        self.end_line();
        self.end_line();
    }

    /// Writes text that may hold line ends.
    fn lines(&mut self, text: &str) {
        for (at, line) in text.split('\n').enumerate() {
            if at > 0 {
                self.end_line();
            }
            self.push(line);
        }
    }

    fn blocks(&mut self, blocks: &[Block], tight: bool) {
        let mut second_mark = false;
        for (at, block) in blocks.iter().enumerate() {
            let previous = at.checked_sub(1).and_then(|at| blocks.get(at));
            if let Some(previous) = previous {
                self.end_line();
                if !(tight && tidy::can_touch(previous, block)) {
                    self.end_line();
                }
            }
            // Two lists in a row would be one, so the second gets the other mark.
            second_mark = same_kind_of_list(previous, block) && !second_mark;
            let after_dash = std::mem::take(&mut self.after_dash);
            if after_dash && matches!(block, Block::List(List { start: None, .. })) {
                second_mark = true;
            }
            self.block(block, second_mark);
        }
    }

    fn block(&mut self, block: &Block, second_mark: bool) {
        match block {
            Block::Heading(heading) => {
                self.push(&"######"[..usize::from(heading.level.clamp(1, 6))]);
                let line = inline::line(&heading.text, inline::Place::Heading);
                if !line.is_empty() {
                    self.push(" ");
                    self.push(&line);
                }
            }
            Block::Styled(ParagraphStyle::FigureCaption, text) => self.paragraph(tidy::FIGURE_CAPTION, text),
            Block::Paragraph(text) | Block::Styled(_, text) => self.paragraph("", text),
            Block::List(list) => self.list(list, second_mark),
            Block::Quote(content) => self.nested("> ", "> ", content, false),
            Block::Code { language, text } => self.code(language, text),
            Block::Table(table) => self.table(table),
            Block::Rule => self.push("***"),
            Block::Html(text) => self.lines(text),
            Block::LiveTable(name) => self.push(&format!("{{{{{}{name}}}}}", crate::field::TABLE_PREFIX)),
            // Only a report has these; the canonical form is without them.
            Block::Contents { .. } | Block::PageBreak | Block::Landscape(_) => {}
        }
    }

    fn paragraph(&mut self, word: &str, text: &[Inline]) {
        if word.is_empty() {
            self.lines(&inline::line(text, inline::Place::Paragraph));
        } else {
            let mut whole = vec![Inline::Text(word.to_owned())];
            match text {
                [Inline::Text(first), rest @ ..] => {
                    whole = vec![Inline::Text(format!("{word}{first}"))];
                    whole.extend_from_slice(rest);
                }
                _ => whole.extend_from_slice(text),
            }
            self.lines(&inline::line(&whole, inline::Place::Paragraph));
        }
    }

    /// Writes blocks behind a mark, and every further line behind `indent`.
    fn nested(&mut self, mark: &str, indent: &str, content: &[Block], tight: bool) {
        if content.is_empty() {
            self.push(mark.trim_end());
            return;
        }
        self.push(mark);
        let length = self.prefix.len();
        self.prefix.push_str(indent);
        self.after_dash = mark == "- ";
        self.blocks(content, tight);
        self.prefix.truncate(length);
    }

    fn list(&mut self, list: &List, second_mark: bool) {
        for (at, item) in list.items.iter().enumerate() {
            if at > 0 {
                self.end_line();
                if !list.tight {
                    self.end_line();
                }
            }
            let mark = match (list.start, second_mark) {
                (None, false) => "- ".to_owned(),
                (None, true) => "+ ".to_owned(),
                (Some(start), false) => format!("{}. ", number(start, at)),
                (Some(start), true) => format!("{}) ", number(start, at)),
            };
            self.item(&mark, item, list.tight);
        }
    }

    fn item(&mut self, mark: &str, item: &ListItem, tight: bool) {
        let indent = " ".repeat(mark.len());
        match item.checked {
            Some(done) => {
                let mark = format!("{mark}[{}] ", if done { 'x' } else { ' ' });
                self.nested(&mark, &indent, &item.blocks, tight);
            }
            None => self.nested(mark, &indent, &item.blocks, tight),
        }
    }

    fn code(&mut self, language: &str, text: &str) {
        let mark = if language.contains('`') { '~' } else { '`' };
        let longest =
            text.lines().map(|line| line.trim_start().chars().take_while(|c| *c == mark).count()).max();
        let fence = mark.to_string().repeat(longest.unwrap_or(0).max(2) + 1);
        self.push(&fence);
        self.push(&escape::info(language));
        self.end_line();
        for line in text.lines() {
            self.push(line);
            self.end_line();
        }
        self.push(&fence);
    }

    fn table(&mut self, table: &Table) {
        if let Some(caption) = &table.caption {
            self.paragraph(tidy::TABLE_CAPTION, caption);
            self.blank_line();
        }
        self.row(&table.head);
        self.end_line();
        let mut rule = String::from("|");
        for column in &table.columns {
            let dashes = match column.align {
                Align::Default => " --- |",
                Align::Left => " :-- |",
                Align::Centre => " :-: |",
                Align::Right => " --: |",
            };
            rule.push_str(dashes);
        }
        self.push(&rule);
        for row in &table.rows {
            self.end_line();
            self.row(row);
        }
    }

    fn row(&mut self, cells: &[Vec<Inline>]) {
        let mut line = String::from("|");
        for cell in cells {
            let _ = write!(line, " {} |", inline::line(cell, inline::Place::Cell));
        }
        self.push(&line);
    }
}

/// The number of an item: Markdown takes nine digits at most, and only the first number counts.
fn number(start: u64, at: usize) -> u64 {
    (start + at as u64).min(999_999_999)
}

fn same_kind_of_list(previous: Option<&Block>, block: &Block) -> bool {
    match (previous, block) {
        (Some(Block::List(before)), Block::List(list)) => before.start.is_some() == list.start.is_some(),
        _ => false,
    }
}
