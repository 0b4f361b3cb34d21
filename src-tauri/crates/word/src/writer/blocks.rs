//! Blocks of the tree as paragraphs.

use regiovisie_text::clean::clean;
use regiovisie_text::field::TABLE_PREFIX;
use regiovisie_text::fill::unknown_words;
use regiovisie_text::tree::{Block, Heading, Inline, Numbering, ParagraphStyle};

use super::columns;
use super::inline::Format;
use super::page::{self, Direction};
use super::plan::level;
use super::story::{Place, Shape, Writer};

impl Writer<'_> {
    /// Writes the text of a report; here wide tables get pages that lie.
    pub(super) fn flow(&mut self, blocks: &[Block]) {
        let mut at = 0;
        while let Some(block) = blocks.get(at) {
            let next = blocks.get(at + 1);
            match block {
                Block::Landscape(content) => {
                    self.turn(Direction::Landscape);
                    self.blocks(content, Place::default());
                }
                Block::Table(table) if !columns::fits_portrait(table) => {
                    self.turn(Direction::Landscape);
                    self.block(block, next, Place::default());
                    // The source line under a table stays with it.
                    if let Some(source @ Block::Styled(ParagraphStyle::Source, _)) = next {
                        self.block(source, None, Place::default());
                        at += 1;
                    }
                }
                Block::PageBreak => self.page_break = true,
                _ => {
                    self.turn(Direction::Portrait);
                    self.block(block, next, Place::default());
                }
            }
            at += 1;
        }
    }

    /// Writes blocks inside something.
    pub(super) fn blocks(&mut self, blocks: &[Block], place: Place) {
        for (at, block) in blocks.iter().enumerate() {
            self.block(block, blocks.get(at + 1), place);
        }
    }

    fn block(&mut self, block: &Block, next: Option<&Block>, place: Place) {
        match block {
            Block::Heading(heading) => self.heading(heading),
            Block::Paragraph(text) => self.text(text, next, place),
            Block::Styled(style, text) => self.styled(*style, text),
            Block::List(list) => self.list(list, place),
            Block::Quote(content) => self.blocks(content, place.quoted()),
            Block::Code { text, .. } => self.code(text, place),
            Block::Table(table) => self.table(table, place),
            Block::Rule => self.paragraph(Shape { ruled: true, ..self.shape(place) }, |_| ()),
            Block::Html(html) => {
                for words in clean(html).lines() {
                    self.paragraph(self.shape(place), |writer| writer.say(words, Format::default()));
                }
            }
            Block::LiveTable(name) => {
                let words = unknown_words(&format!("{TABLE_PREFIX}{name}"));
                self.paragraph(self.shape(place), |writer| writer.say(&words, Format::default()));
            }
            Block::Contents { title, depth } => self.contents(title, *depth),
            Block::PageBreak => self.page_break = !self.in_notes,
            Block::Landscape(content) => self.blocks(content, place),
        }
    }

    /// The shape of plain text at a place.
    pub(super) fn shape(&self, place: Place) -> Shape<'static> {
        let style = match (self.in_notes, place.in_quote) {
            (true, _) => "FootnoteText",
            (false, true) => "Quote",
            (false, false) => "Normal",
        };
        Shape { style, indent: (place.left > 0).then_some((place.left, 0)), ..Shape::default() }
    }

    fn text(&mut self, text: &[Inline], next: Option<&Block>, place: Place) {
        let shape = self.shape(place);
        if let [Inline::Image { .. }] = text {
            let keep_next = matches!(
                next,
                Some(Block::Styled(ParagraphStyle::FigureCaption | ParagraphStyle::Source, _))
            );
            let style = if self.in_notes { shape.style } else { "Figure" };
            return self.paragraph(Shape { style, keep_next, ..shape }, |writer| {
                writer.line(text, Format::default());
            });
        }
        // The sentence that announces a list or table stays with it.
        let announces = matches!(next, Some(Block::List(_) | Block::Table(_))) && ends_with_colon(text);
        self.paragraph(Shape { keep_next: announces, ..shape }, |writer| {
            writer.line(text, Format::default());
        });
    }

    fn styled(&mut self, style: ParagraphStyle, text: &[Inline]) {
        let style = match style {
            ParagraphStyle::Title => "Title",
            ParagraphStyle::Subtitle => "Subtitle",
            ParagraphStyle::CoverLine => "CoverLine",
            ParagraphStyle::FigureCaption => return self.figure_caption(text),
            ParagraphStyle::Remark => "Remark",
            ParagraphStyle::Source => "Source",
        };
        self.paragraph(Shape { style, ..Shape::default() }, |writer| writer.line(text, Format::default()));
    }

    fn figure_caption(&mut self, text: &[Inline]) {
        self.figures += 1;
        let number = self.figures.to_string();
        self.paragraph(Shape { style: "Caption", ..Shape::default() }, |writer| {
            writer.caption_start("Figuur", &number);
            writer.line(text, Format::default());
        });
    }

    /// "Tabel 3: ", with the number as a field that Word keeps counting.
    pub(super) fn caption_start(&mut self, word: &str, number: &str) {
        self.say(&format!("{word} "), Format::default());
        self.end_run();
        page::field(&mut self.xml, &format!("SEQ {word} \\* ARABIC"), number);
        self.say(": ", Format::default());
    }

    fn heading(&mut self, heading: &Heading) {
        let kind = match heading.numbering {
            Numbering::None => "HeadingPlain",
            Numbering::Decimal => "Heading",
            Numbering::Annex => "Annex",
        };
        let style = format!("{kind}{}", level(heading));
        let plan = self.plan;
        let entry = plan.headings.get(self.headings).filter(|_| !self.in_notes);
        self.headings += usize::from(!self.in_notes);
        let Some(entry) = entry else {
            // A heading in a note is text in bold.
            let format = Format { bold: true, ..Format::default() };
            return self.paragraph(self.shape(Place::default()), |writer| writer.line(&heading.text, format));
        };
        let id = self.next_bookmark();
        self.paragraph(Shape { style: &style, ..Shape::default() }, |writer| {
            writer.xml.empty("w:bookmarkStart", &[("w:id", &id), ("w:name", &entry.bookmark)]);
            writer.line(&heading.text, Format::default());
            writer.end_run();
            writer.xml.empty("w:bookmarkEnd", &[("w:id", &id)]);
        });
    }

    fn code(&mut self, text: &str, place: Place) {
        let shape = Shape { style: "CodeBlock", ..self.shape(place) };
        self.paragraph(shape, |writer| {
            for (at, line) in text.lines().enumerate() {
                if at > 0 {
                    writer.line_break();
                }
                writer.say(line, Format::default());
            }
        });
    }
}

fn ends_with_colon(text: &[Inline]) -> bool {
    matches!(text.last(), Some(Inline::Text(words)) if words.trim_end().ends_with(':'))
}
