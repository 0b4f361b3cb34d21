//! Sections as they are printed: headings pushed below their section, fields and live tables filled, notes
//! and links made to fit one report.

use std::cell::RefCell;
use std::collections::{BTreeMap, HashSet};

use regiovisie_text::fill::{Values, fill};
use regiovisie_text::outline::plain;
use regiovisie_text::tree::{Block, Body, Heading, Inline, List, ListItem, Numbering, ParagraphStyle, Table};
use regiovisie_wording::say;

use super::concordance::concordance;
use super::fields::{LIVE_TABLES, Value, field_value};
use super::input::VisionInput;
use super::outline::{Entry, Outline};
use super::tables::{facts, live_table};
use crate::blocks::{said, say_one, styled, text};
use crate::warning::{Warning, What};

/// Our Word styles know six heading levels.
const DEEPEST: u8 = 6;

/// More columns than this do not fit on a standing page.
const WIDEST_STANDING: usize = 7;

/// What a paragraph starts with that is the caption of the live table after it. For other tables reading
/// the Markdown has already done this.
const TABLE_LABEL: &str = "Tabel:";
/// What a paragraph starts with that names the source of the table or picture before it.
const SOURCE_LABEL: &str = "Bron:";

/// Prints sections one after another and keeps what belongs to the whole.
pub(super) struct Composer<'a> {
    input: &'a VisionInput,
    outline: &'a Outline<'a>,
    /// The notes of all sections, under labels of their own.
    pub(super) notes: BTreeMap<String, Vec<Block>>,
    pub(super) warnings: Vec<Warning>,
    /// The live tables that some section holds.
    pub(super) tables: HashSet<String>,
}

impl<'a> Composer<'a> {
    pub(super) fn new(input: &'a VisionInput, outline: &'a Outline<'a>) -> Self {
        Self { input, outline, notes: BTreeMap::new(), warnings: Vec::new(), tables: HashSet::new() }
    }

    /// The heading and text of one section. `index` tells its notes apart from those of others.
    pub(super) fn section(&mut self, index: usize, entry: &Entry<'_>) -> Vec<Block> {
        let mut blocks = vec![Block::Heading(Heading {
            level: entry.level.min(DEEPEST),
            text: entry.heading_text(),
            numbering: entry.numbering(),
            anchor: Some(entry.anchor.clone()),
        })];
        let body = &entry.section.body;
        let mut printer = Printer {
            composer: self,
            entry,
            body,
            note_prefix: format!("{}-", index + 1),
            open_levels: Vec::new(),
            headings: 0,
            warned: HashSet::new(),
        };
        let text = printer.blocks(&body.blocks, Depth::Top);
        let notes = body
            .notes
            .iter()
            .map(|(label, note)| (printer.note_label(label), printer.blocks(note, Depth::Inside)))
            .collect();
        if text.is_empty() && !entry.has_children {
            printer.warn(What::NoText);
            blocks.push(styled(ParagraphStyle::Remark, say("doc-section-empty")));
        }
        let filled = printer.fill(&Body { blocks: text, notes });
        self.notes.extend(filled.notes);
        blocks.extend(filled.blocks);
        blocks
    }
}

/// The values of fields, with the names of those that have none yet.
struct FieldValues<'a> {
    input: &'a VisionInput,
    empty: RefCell<Vec<String>>,
}

impl Values for FieldValues<'_> {
    fn field(&self, name: &str) -> Option<String> {
        match field_value(self.input, name)? {
            Value::Filled(words) => Some(words),
            Value::Empty(words) => {
                self.empty.borrow_mut().push(name.to_owned());
                Some(words)
            }
        }
    }

    /// Live tables are put in while printing, because one without rows is a sentence.
    fn table(&self, _name: &str) -> Option<Table> {
        None
    }
}

/// Whether blocks stand in the section itself or inside a list, quotation or note.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Depth {
    Top,
    Inside,
}

/// Prints one section.
struct Printer<'c, 'a, 'e> {
    composer: &'c mut Composer<'a>,
    entry: &'e Entry<'e>,
    body: &'e Body,
    note_prefix: String,
    /// The levels, as the writer chose them, of the headings under which the text stands.
    open_levels: Vec<u8>,
    headings: usize,
    /// What was warned of in this section: once is enough.
    warned: HashSet<String>,
}

impl Printer<'_, '_, '_> {
    fn blocks(&mut self, blocks: &[Block], depth: Depth) -> Vec<Block> {
        let mut out: Vec<Block> = Vec::with_capacity(blocks.len());
        let mut caption: Option<Vec<Inline>> = None;
        for (index, block) in blocks.iter().enumerate() {
            match block {
                Block::Paragraph(words) if takes_caption(blocks.get(index + 1)) => {
                    match after_label(words, TABLE_LABEL) {
                        Some(rest) => caption = Some(self.line(&rest)),
                        None => out.extend(self.paragraph(words, out.last())),
                    }
                }
                Block::Paragraph(words) => {
                    let printed = self.paragraph(words, out.last());
                    out.extend(printed);
                }
                Block::Heading(heading) if depth == Depth::Top => {
                    let printed = self.heading(heading);
                    out.push(printed);
                }
                // A heading inside a list or note would break the outline of the report.
                Block::Heading(heading) => {
                    out.push(Block::Paragraph(vec![Inline::Strong(self.line(&heading.text))]));
                }
                Block::List(list) => out.push(Block::List(self.list(list))),
                Block::Quote(inner) => out.push(Block::Quote(self.blocks(inner, Depth::Inside))),
                Block::Table(table) => {
                    let printed = self.table(table, caption.take());
                    let wide = printed.columns.len() > WIDEST_STANDING && depth == Depth::Top;
                    let printed = Block::Table(printed);
                    out.push(if wide { Block::Landscape(vec![printed]) } else { printed });
                }
                Block::LiveTable(name) => out.extend(self.live_table(name, caption.take())),
                Block::Styled(style, words) => out.push(Block::Styled(*style, self.line(words))),
                Block::Landscape(inner) => out.push(Block::Landscape(self.blocks(inner, depth))),
                Block::Code { .. }
                | Block::Rule
                | Block::Html(_)
                | Block::Contents { .. }
                | Block::PageBreak => {
                    out.push(block.clone());
                }
            }
        }
        out
    }

    /// A paragraph in the style that its place asks for; nothing when nothing would be printed.
    fn paragraph(&mut self, words: &[Inline], before: Option<&Block>) -> Option<Block> {
        let line = self.line(words);
        if is_blank(&line) {
            return None;
        }
        if before.is_some_and(takes_source) && after_label(words, SOURCE_LABEL).is_some() {
            return Some(Block::Styled(ParagraphStyle::Source, line));
        }
        Some(Block::Paragraph(line))
    }

    /// A heading below the level of its section, without gaps. It has no number of its own, so that the
    /// numbers in print are those of the section tree.
    fn heading(&mut self, heading: &Heading) -> Block {
        while self.open_levels.last().is_some_and(|open| *open >= heading.level) {
            self.open_levels.pop();
        }
        if self.open_levels.last().is_some_and(|open| heading.level > open + 1) {
            self.warn(What::SkippedLevel(plain(&heading.text)));
        }
        self.open_levels.push(heading.level);
        let below = u8::try_from(self.open_levels.len()).unwrap_or(DEEPEST);
        let anchor = self.entry.inner_anchors.get(self.headings).cloned();
        self.headings += 1;
        Block::Heading(Heading {
            level: self.entry.level.saturating_add(below).min(DEEPEST),
            text: self.line(&heading.text),
            numbering: Numbering::None,
            anchor,
        })
    }

    fn list(&mut self, list: &List) -> List {
        let items = list
            .items
            .iter()
            .map(|item| ListItem { checked: item.checked, blocks: self.blocks(&item.blocks, Depth::Inside) })
            .collect();
        List { start: list.start, tight: list.tight, items }
    }

    fn table(&mut self, table: &Table, caption: Option<Vec<Inline>>) -> Table {
        let caption = caption.or_else(|| table.caption.as_ref().map(|words| self.line(words)));
        let head: Vec<Vec<Inline>> = table.head.iter().map(|cell| self.line(cell)).collect();
        if head.iter().all(|cell| is_blank(cell)) {
            let first = table.rows.first().and_then(|row| row.first());
            let name = caption.as_ref().or(first).map(|words| plain(words)).unwrap_or_default();
            self.warn(What::NoTableHeader(name));
        }
        let rows = table.rows.iter().map(|row| row.iter().map(|cell| self.line(cell)).collect()).collect();
        Table { caption, description: table.description.clone(), columns: table.columns.clone(), head, rows }
    }

    fn live_table(&mut self, name: &str, caption: Option<Vec<Inline>>) -> Vec<Block> {
        let Some(known) = LIVE_TABLES.iter().find(|table| table.name == name) else {
            if let Some(sheet) = self.composer.input.sheets.iter().find(|sheet| sheet.name == name) {
                return vec![facts(sheet, caption)];
            }
            self.warn(What::UnknownTable(name.to_owned()));
            return vec![styled(ParagraphStyle::Remark, say_one("doc-unknown-table", "name", name))];
        };
        self.composer.tables.insert(name.to_owned());
        let caption = caption.unwrap_or_else(|| said(known.title_id));
        let input = self.composer.input;
        live_table(input, name, caption.clone())
            .unwrap_or_else(|| concordance(input, self.composer.outline, caption))
    }

    fn line(&mut self, inlines: &[Inline]) -> Vec<Inline> {
        let mut out = Vec::with_capacity(inlines.len());
        for inline in inlines {
            match inline {
                Inline::NoteRef(label) if self.body.notes.contains_key(label) => {
                    out.push(Inline::NoteRef(self.note_label(label)));
                }
                Inline::NoteRef(label) => self.warn(What::MissingNote(label.clone())),
                Inline::Link { target, title, text } => {
                    let words = self.line(text);
                    match self.link_target(target) {
                        Some(target) => out.push(Inline::Link { target, title: title.clone(), text: words }),
                        None => out.extend(words),
                    }
                }
                Inline::Image { source, alt, .. } => {
                    self.check_picture(source, alt);
                    out.push(inline.clone());
                }
                Inline::Emphasis(inner) => out.push(Inline::Emphasis(self.line(inner))),
                Inline::Strong(inner) => out.push(Inline::Strong(self.line(inner))),
                Inline::Strikethrough(inner) => out.push(Inline::Strikethrough(self.line(inner))),
                // Fields get their values when the section is whole.
                Inline::Field(_)
                | Inline::Text(_)
                | Inline::Code(_)
                | Inline::SoftBreak
                | Inline::HardBreak
                | Inline::Html(_) => {
                    out.push(inline.clone());
                }
            }
        }
        out
    }

    /// Gives the fields their values.
    fn fill(&mut self, printed: &Body) -> Body {
        let values = FieldValues { input: self.composer.input, empty: RefCell::default() };
        let filled = fill(printed, &values);
        for name in values.empty.into_inner() {
            self.warn(What::EmptyField(name));
        }
        for name in filled.unknown {
            self.warn(What::UnknownField(name));
        }
        filled.body
    }

    /// Where a link goes in this report; none when it leads nowhere.
    fn link_target(&mut self, target: &str) -> Option<String> {
        let Some(inside) = target.strip_prefix('#') else { return Some(target.to_owned()) };
        if let Some(anchor) = self.composer.outline.target(inside) {
            return Some(format!("#{anchor}"));
        }
        self.warn(What::BrokenLink(target.to_owned()));
        None
    }

    fn check_picture(&mut self, source: &str, alt: &str) {
        if !source.starts_with("afbeelding:") {
            self.warn(What::ForeignPicture(source.to_owned()));
        }
        if alt.trim().is_empty() {
            self.warn(What::NoAlt);
        }
    }

    fn note_label(&self, label: &str) -> String {
        format!("{}{label}", self.note_prefix)
    }

    fn warn(&mut self, what: What) {
        if self.warned.insert(format!("{what:?}")) {
            self.composer.warnings.push(Warning { section: Some(self.entry.reference()), what });
        }
    }
}

/// Whether a paragraph before this block can be its caption.
fn takes_caption(next: Option<&Block>) -> bool {
    match next {
        Some(Block::LiveTable(_)) => true,
        Some(Block::Table(table)) => table.caption.is_none(),
        _ => false,
    }
}

/// Whether the paragraph after this block can name its source.
fn takes_source(block: &Block) -> bool {
    matches!(block, Block::Table(_) | Block::Styled(ParagraphStyle::FigureCaption, _)) || is_picture(block)
}

/// Whether the block is a picture on a line of its own.
fn is_picture(block: &Block) -> bool {
    matches!(block, Block::Paragraph(words) if matches!(words.as_slice(), [Inline::Image { .. }]))
}

/// The words after `label` when the line starts with it.
fn after_label(words: &[Inline], label: &str) -> Option<Vec<Inline>> {
    let [Inline::Text(first), others @ ..] = words else { return None };
    let rest = first.strip_prefix(label)?.trim_start();
    let mut after = Vec::with_capacity(words.len());
    if !rest.is_empty() {
        after.push(text(rest));
    }
    after.extend_from_slice(others);
    (!is_blank(&after)).then_some(after)
}

/// Whether a line prints nothing.
fn is_blank(words: &[Inline]) -> bool {
    words.iter().all(|inline| match inline {
        Inline::Text(words) | Inline::Code(words) => words.trim().is_empty(),
        Inline::Emphasis(inner)
        | Inline::Strong(inner)
        | Inline::Strikethrough(inner)
        | Inline::Link { text: inner, .. } => is_blank(inner),
        Inline::SoftBreak | Inline::HardBreak | Inline::Html(_) => true,
        Inline::Image { .. } | Inline::NoteRef(_) | Inline::Field(_) => false,
    })
}
