//! The text tree: what a section or a report is made of, whatever file it comes from or goes to.
//!
//! Markdown is read into this tree and written from it; reports are composed as this tree; the Word
//! writer knows nothing else. Deliberately absent: fonts, colours, page positions. How a thing looks is
//! the affair of whoever prints it.

use std::collections::BTreeMap;

/// A piece of text with its own footnotes: one section, or one whole report.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Body {
    /// The text from top to bottom.
    pub blocks: Vec<Block>,
    /// Footnotes by label, as the text refers to them.
    pub notes: BTreeMap<String, Vec<Block>>,
}

/// One building stone of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// A heading.
    Heading(Heading),
    /// A paragraph of running text.
    Paragraph(Vec<Inline>),
    /// A bulleted or numbered list.
    List(List),
    /// A quotation.
    Quote(Vec<Block>),
    /// Text that keeps its line breaks and spaces, with the language word behind the fence.
    Code {
        /// The info string of the fence; empty for an indented block.
        language: String,
        /// The text, ending in a line break unless it is empty.
        text: String,
    },
    /// A table.
    Table(Table),
    /// A horizontal line.
    Rule,
    /// HTML that stood in the Markdown. It is kept for the round trip and printed as its plain text.
    Html(String),
    /// A table that the program fills from the workbook: `{{tabel:NAME}}` alone in a paragraph.
    LiveTable(String),
    /// A paragraph in one of the fixed styles of a report. Markdown cannot hold it.
    Styled(ParagraphStyle, Vec<Inline>),
    /// The table of contents, filled by the writer from the headings that follow.
    Contents {
        /// The heading above it, not itself listed.
        title: String,
        /// Deepest heading level that is listed.
        depth: u8,
    },
    /// What follows starts on a new page.
    PageBreak,
    /// These blocks stand on landscape pages of their own.
    Landscape(Vec<Block>),
}

/// A heading with its place in the outline.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Heading {
    /// 1 for a chapter, 2 for a paragraph of it, and so on; Markdown knows 1 to 6.
    pub level: u8,
    /// The words.
    pub text: Vec<Inline>,
    /// How it is numbered.
    pub numbering: Numbering,
    /// The bookmark under which others refer to it, unique in the report; none in plain Markdown.
    pub anchor: Option<String>,
}

/// How a heading gets its number.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Numbering {
    /// No number: Markdown headings, the summary, the reading guide.
    #[default]
    None,
    /// 1, 1.1, 1.1.1: chapters.
    Decimal,
    /// Bijlage A, A.1: annexes.
    Annex,
}

/// The fixed paragraph styles of a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ParagraphStyle {
    /// The title on the cover.
    Title,
    /// The line under it.
    Subtitle,
    /// A line of facts on the cover (status, version, date).
    CoverLine,
    /// A caption "Figuur n: ..." under a figure. Table captions belong to their table.
    FigureCaption,
    /// A remark that stands apart, such as "fictief voorbeeld".
    Remark,
    /// The source line under a table or figure.
    Source,
}

/// A list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct List {
    /// The first number of a numbered list; none for bullets.
    pub start: Option<u64>,
    /// Whether the items stand close together (no blank lines between them).
    pub tight: bool,
    /// The items.
    pub items: Vec<ListItem>,
}

/// One item of a list.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ListItem {
    /// For a task list: whether it is ticked.
    pub checked: Option<bool>,
    /// The content.
    pub blocks: Vec<Block>,
}

/// A table. Every row has as many cells as there are columns.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Table {
    /// What stands above it, after "Tabel n: ". A paragraph "Tabel: ..." before a Markdown table.
    pub caption: Option<Vec<Inline>>,
    /// Alternative text for a reader who cannot see it; the caption serves when this is none.
    pub description: Option<String>,
    /// The columns.
    pub columns: Vec<Column>,
    /// The header row.
    pub head: Vec<Vec<Inline>>,
    /// The other rows.
    pub rows: Vec<Vec<Vec<Inline>>>,
}

/// One column of a table.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Column {
    /// Where the text stands.
    pub align: Align,
    /// Share of the width against the other columns; 0 lets the writer decide.
    pub weight: u16,
}

/// Alignment of a column.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Align {
    /// As the language has it.
    #[default]
    Default,
    /// Left.
    Left,
    /// Centre.
    Centre,
    /// Right: numbers.
    Right,
}

/// A piece of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Inline {
    /// Words.
    Text(String),
    /// Emphasis: italic.
    Emphasis(Vec<Inline>),
    /// Strong emphasis: bold.
    Strong(Vec<Inline>),
    /// Struck through.
    Strikethrough(Vec<Inline>),
    /// Words that stand as typed.
    Code(String),
    /// A link to outside or, with `#anchor`, to a heading of the report.
    Link {
        /// Where it goes.
        target: String,
        /// The tool tip; empty for none.
        title: String,
        /// The words.
        text: Vec<Inline>,
    },
    /// A picture.
    Image {
        /// `afbeelding:HASH`; anything else is not fetched and printed as its alt text.
        source: String,
        /// What a reader hears who cannot see it.
        alt: String,
        /// The tool tip; empty for none.
        title: String,
    },
    /// A reference to a footnote of the same body.
    NoteRef(String),
    /// A line end in the Markdown source: printed as a space.
    SoftBreak,
    /// A line break that is meant.
    HardBreak,
    /// `{{name}}`, filled at export.
    Field(String),
    /// HTML inside a line, kept for the round trip, printed as nothing.
    Html(String),
}
