//! Markdown into the tree: CommonMark with tables, footnotes, strikethrough and task lists.
//!
//! The only caller of the Markdown parser, so that its options stand in one place. Two things are ours:
//! `{{name}}` becomes a field, and `Tabel: ` or `Figuur: ` before a table or after a picture is its caption
//! (that second part lives in `tidy`). Deliberately absent: judgement of what the text says; any input is
//! text, none is an error.

use std::collections::BTreeMap;
use std::ops::Range;

use pulldown_cmark::{Alignment, CodeBlockKind, Event, LinkType, Options, Parser, Tag, TagEnd};

use crate::field;
use crate::tidy;
use crate::tree::{Align, Block, Body, Column, Heading, Inline, List, ListItem, Numbering, Table};

/// Lists and quotes deeper than this are taken as part of the level above.
const MAX_DEPTH: usize = 64;

/// Reads Markdown. Line ends may be of any kind; the result is what [`crate::write()`] can write back.
pub fn read(markdown: &str) -> Body {
    let source = clean_source(markdown);
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS;
    let mut reader = Reader::new(&source);
    for (event, range) in Parser::new_ext(&source, options).into_offset_iter() {
        reader.take(event, range);
    }
    tidy::body(reader.finish())
}

/// One kind of line end, no byte order mark, no control characters.
fn clean_source(markdown: &str) -> String {
    let mut source = String::with_capacity(markdown.len() + 1);
    let mut characters = markdown.trim_start_matches('\u{feff}').chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '\r' => {
                characters.next_if_eq(&'\n');
                source.push('\n');
            }
            '\0' => source.push('\u{fffd}'),
            '\n' | '\t' => source.push(character),
            _ if character.is_control() => {}
            _ => source.push(character),
        }
    }
    source
}

/// What an open element is.
enum Kind {
    Root,
    Quote,
    List { start: Option<u64>, loose: bool, items: Vec<ListItem> },
    Item { checked: Option<bool> },
    Note(String),
    Paragraph,
    Heading(u8),
    Emphasis,
    Strong,
    Strikethrough,
    Link { target: String, title: String },
    Image { source: String, title: String },
    Code(String),
    Html,
    Table { columns: Vec<Column>, head: Vec<Vec<Inline>>, rows: Vec<Vec<Vec<Inline>>>, row: Vec<Vec<Inline>> },
    Cell,
}

/// An open element with what it holds so far.
struct Frame {
    kind: Kind,
    blocks: Vec<Block>,
    inlines: Vec<Inline>,
    text: String,
}

/// Text of which every character stands in the source as it is, so that fields can be looked for.
#[derive(Default)]
struct Run {
    text: String,
    end: usize,
    first_is_escaped: bool,
}

struct Reader<'a> {
    source: &'a str,
    stack: Vec<Frame>,
    root: Frame,
    notes: BTreeMap<String, Vec<Block>>,
    run: Run,
    /// Containers opened beyond the greatest depth, which have no frame.
    too_deep: usize,
    /// Emphasis, strong and strikethrough opened inside their own kind, which say nothing new.
    repeated: [usize; 3],
}

impl<'a> Reader<'a> {
    fn new(source: &'a str) -> Self {
        Self {
            source,
            stack: Vec::new(),
            root: Frame::new(Kind::Root),
            notes: BTreeMap::new(),
            run: Run::default(),
            too_deep: 0,
            repeated: [0; 3],
        }
    }

    fn finish(mut self) -> Body {
        while !self.stack.is_empty() {
            self.close();
        }
        self.end_run();
        self.root.end_line();
        Body { blocks: self.root.blocks, notes: self.notes }
    }

    fn top(&mut self) -> &mut Frame {
        self.stack.last_mut().unwrap_or(&mut self.root)
    }

    fn take(&mut self, event: Event<'_>, range: Range<usize>) {
        if !matches!(event, Event::Text(_)) {
            self.end_run();
        }
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(tag),
            Event::Text(text) => self.text(&text, range),
            Event::Code(code) => self.inline(Inline::Code(code.into_string()), ""),
            Event::Html(html) => self.top().text.push_str(&html),
            Event::InlineHtml(html) => self.inline(Inline::Html(html.into_string()), ""),
            Event::FootnoteReference(label) => self.inline(Inline::NoteRef(label.into_string()), ""),
            Event::SoftBreak => self.inline(Inline::SoftBreak, " "),
            Event::HardBreak => self.inline(Inline::HardBreak, " "),
            Event::Rule => self.block(Block::Rule),
            Event::TaskListMarker(done) => self.task(done),
            // Mathematics is switched off; should it come, it is text.
            Event::InlineMath(text) | Event::DisplayMath(text) => {
                self.inline(Inline::Text(text.into_string()), "");
            }
        }
    }

    fn start(&mut self, tag: Tag<'_>) {
        let kind = match tag {
            Tag::BlockQuote(_) => return self.open_container(Kind::Quote),
            Tag::List(start) => {
                return self.open_container(Kind::List { start, loose: false, items: Vec::new() });
            }
            Tag::Item => return self.open_container(Kind::Item { checked: None }),
            Tag::FootnoteDefinition(label) => return self.open_container(Kind::Note(label.into_string())),
            Tag::Emphasis => return self.open_mark(0, Kind::Emphasis),
            Tag::Strong => return self.open_mark(1, Kind::Strong),
            Tag::Strikethrough => return self.open_mark(2, Kind::Strikethrough),
            Tag::Paragraph => {
                self.mark_loose();
                Kind::Paragraph
            }
            Tag::Heading { level, .. } => Kind::Heading(level as u8),
            Tag::CodeBlock(CodeBlockKind::Fenced(info)) => Kind::Code(info.trim().to_owned()),
            Tag::CodeBlock(CodeBlockKind::Indented) => Kind::Code(String::new()),
            Tag::HtmlBlock => Kind::Html,
            Tag::Table(alignments) => Kind::Table {
                columns: alignments.into_iter().map(column).collect(),
                head: Vec::new(),
                rows: Vec::new(),
                row: Vec::new(),
            },
            Tag::TableCell => Kind::Cell,
            Tag::Link { link_type, dest_url, title, .. } => {
                let mail = if link_type == LinkType::Email { "mailto:" } else { "" };
                Kind::Link { target: format!("{mail}{dest_url}"), title: title.into_string() }
            }
            Tag::Image { dest_url, title, .. } => {
                Kind::Image { source: dest_url.into_string(), title: title.into_string() }
            }
            // Table rows need no frame; the rest belongs to options that are switched off.
            _ => return,
        };
        self.open(kind);
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::BlockQuote(_) | TagEnd::List(_) | TagEnd::Item | TagEnd::FootnoteDefinition => {
                if self.too_deep == 0 {
                    self.close();
                } else {
                    self.too_deep -= 1;
                    self.top().end_line();
                }
            }
            TagEnd::Emphasis => self.close_mark(0),
            TagEnd::Strong => self.close_mark(1),
            TagEnd::Strikethrough => self.close_mark(2),
            TagEnd::TableHead => {
                if let Kind::Table { head, row, .. } = &mut self.top().kind {
                    *head = std::mem::take(row);
                }
            }
            TagEnd::TableRow => {
                if let Kind::Table { rows, row, .. } = &mut self.top().kind {
                    rows.push(std::mem::take(row));
                }
            }
            TagEnd::Paragraph
            | TagEnd::Heading(_)
            | TagEnd::CodeBlock
            | TagEnd::HtmlBlock
            | TagEnd::Table
            | TagEnd::TableCell
            | TagEnd::Link
            | TagEnd::Image => self.close(),
            _ => {}
        }
    }

    fn open(&mut self, kind: Kind) {
        self.stack.push(Frame::new(kind));
    }

    fn open_container(&mut self, kind: Kind) {
        self.top().end_line();
        if self.stack.len() >= MAX_DEPTH || self.too_deep > 0 {
            self.too_deep += 1;
        } else {
            self.open(kind);
        }
    }

    fn open_mark(&mut self, which: usize, kind: Kind) {
        let same = std::mem::discriminant(&kind);
        if self.stack.iter().rev().take(5).any(|frame| std::mem::discriminant(&frame.kind) == same) {
            self.repeated[which] += 1;
        } else {
            self.open(kind);
        }
    }

    fn close_mark(&mut self, which: usize) {
        if self.repeated[which] == 0 {
            self.close();
        } else {
            self.repeated[which] -= 1;
        }
    }

    /// A paragraph directly in a list item says that the list has blank lines.
    fn mark_loose(&mut self) {
        if let [.., list, item] = self.stack.as_mut_slice()
            && matches!(item.kind, Kind::Item { .. })
            && let Kind::List { loose, .. } = &mut list.kind
        {
            *loose = true;
        }
    }

    fn task(&mut self, done: bool) {
        if self.too_deep == 0
            && let Some(Kind::Item { checked }) = self
                .stack
                .iter_mut()
                .rev()
                .map(|frame| &mut frame.kind)
                .find(|kind| matches!(kind, Kind::Item { .. }))
        {
            *checked = Some(done);
        }
    }

    fn close(&mut self) {
        let Some(mut frame) = self.stack.pop() else { return };
        if !matches!(
            frame.kind,
            Kind::Quote | Kind::List { .. } | Kind::Item { .. } | Kind::Note(_) | Kind::Root
        ) {
            return self.close_leaf(frame);
        }
        frame.end_line();
        let Frame { kind, blocks, .. } = frame;
        match kind {
            Kind::Quote => self.block(Block::Quote(blocks)),
            Kind::List { start, loose, items } => {
                self.block(Block::List(List { start, tight: !loose, items }));
            }
            Kind::Item { checked } => {
                let item = ListItem { checked, blocks };
                match &mut self.top().kind {
                    Kind::List { items, .. } => items.push(item),
                    _ => self.top().blocks.extend(item.blocks),
                }
            }
            Kind::Note(label) => {
                self.notes.entry(label).or_insert(blocks);
            }
            _ => {}
        }
    }

    fn close_leaf(&mut self, frame: Frame) {
        let Frame { kind, inlines, text, .. } = frame;
        match kind {
            Kind::Paragraph => self.block(Block::Paragraph(inlines)),
            Kind::Heading(level) => {
                self.block(Block::Heading(Heading {
                    level,
                    text: inlines,
                    numbering: Numbering::None,
                    anchor: None,
                }));
            }
            Kind::Emphasis => self.top().inlines.push(Inline::Emphasis(inlines)),
            Kind::Strong => self.top().inlines.push(Inline::Strong(inlines)),
            Kind::Strikethrough => self.top().inlines.push(Inline::Strikethrough(inlines)),
            Kind::Link { target, title } => {
                self.top().inlines.push(Inline::Link { target, title, text: inlines });
            }
            Kind::Image { source, title } => {
                let spoken = text.clone();
                self.inline(Inline::Image { source, alt: text, title }, &spoken);
            }
            Kind::Code(language) => self.block(Block::Code { language, text }),
            Kind::Html => self.block(Block::Html(text)),
            Kind::Table { columns, head, rows, .. } => {
                self.block(Block::Table(Table { columns, head, rows, ..Table::default() }));
            }
            Kind::Cell => {
                if let Kind::Table { row, .. } = &mut self.top().kind {
                    row.push(inlines);
                }
            }
            _ => {}
        }
    }

    fn block(&mut self, block: Block) {
        let top = self.top();
        top.end_line();
        top.blocks.push(block);
    }

    /// Adds a piece of a line; inside a picture only its words count.
    fn inline(&mut self, inline: Inline, spoken: &str) {
        let top = self.top();
        if !matches!(top.kind, Kind::Image { .. }) {
            top.inlines.push(inline);
        } else if let Inline::Code(words) | Inline::Text(words) = &inline {
            top.text.push_str(words);
        } else {
            top.text.push_str(spoken);
        }
    }

    fn text(&mut self, text: &str, range: Range<usize>) {
        if matches!(self.top().kind, Kind::Code(_) | Kind::Html | Kind::Image { .. }) {
            self.top().text.push_str(text);
            return;
        }
        if self.source.get(range.clone()) != Some(text) {
            // An entity or another spelling: its characters never make a field.
            self.end_run();
            self.top().inlines.push(Inline::Text(text.to_owned()));
            return;
        }
        if self.run.text.is_empty() || self.run.end != range.start {
            self.end_run();
            self.run.first_is_escaped = self.source[..range.start].ends_with('\\');
        }
        self.run.text.push_str(text);
        self.run.end = range.end;
    }

    /// Cuts the text so far into words and fields.
    fn end_run(&mut self) {
        if self.run.text.is_empty() {
            return;
        }
        let run = std::mem::take(&mut self.run);
        let inlines = &mut self.top().inlines;
        let mut done = 0;
        let mut from = usize::from(run.first_is_escaped && run.text.starts_with('{'));
        while let Some((start, end, name)) = field::find(&run.text, from) {
            if start > done {
                inlines.push(Inline::Text(run.text[done..start].to_owned()));
            }
            inlines.push(Inline::Field(name.to_owned()));
            (done, from) = (end, end);
        }
        if done < run.text.len() {
            inlines.push(Inline::Text(run.text[done..].to_owned()));
        }
    }
}

impl Frame {
    fn new(kind: Kind) -> Self {
        Self { kind, blocks: Vec::new(), inlines: Vec::new(), text: String::new() }
    }

    /// Words that stand directly in a list item are a paragraph.
    fn end_line(&mut self) {
        if !self.inlines.is_empty() {
            self.blocks.push(Block::Paragraph(std::mem::take(&mut self.inlines)));
        }
    }
}

fn column(alignment: Alignment) -> Column {
    let align = match alignment {
        Alignment::None => Align::Default,
        Alignment::Left => Align::Left,
        Alignment::Center => Align::Centre,
        Alignment::Right => Align::Right,
    };
    Column { align, weight: 0 }
}
