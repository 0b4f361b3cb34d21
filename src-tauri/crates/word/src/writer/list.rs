//! Lists: every item is a paragraph with a number or bullet that Word keeps counting.

use regiovisie_text::tree::{Block, List, ListItem};

use super::inline::Format;
use super::layout::{DEEPEST, LIST_STEP};
use super::numbering::{BULLETS, DEEPEST_LEVEL, FIRST_ORDERED, Ordered};
use super::story::{Place, Shape, Writer};

/// The highest number Word starts a list with.
const MOST: u64 = 32_767;

impl Writer<'_> {
    pub(super) fn list(&mut self, list: &List, place: Place) {
        let level = place.level.min(DEEPEST_LEVEL);
        let number = match list.start {
            None => BULLETS,
            Some(start) => {
                // Each list has its own instance, so that each starts where it should.
                let start = usize::try_from(start.min(MOST)).unwrap_or(1);
                self.ordered.push(Ordered { level, start });
                FIRST_ORDERED + self.ordered.len() - 1
            }
        };
        // Beyond the levels of Word, only the indent goes on.
        let beyond = place.level.saturating_sub(DEEPEST_LEVEL) * LIST_STEP;
        let base = (place.base + beyond).min(DEEPEST);
        let left = (base + LIST_STEP * (level + 1)).min(DEEPEST + LIST_STEP);
        let style = if self.in_notes { "FootnoteText" } else { "ListParagraph" };
        let indent = (base > 0).then_some((left, LIST_STEP));
        let shape = Shape { style, list: Some((number, level)), indent, ..Shape::default() };
        for item in &list.items {
            self.item(item, shape, Place { left, level: place.level + 1, ..place });
        }
    }

    fn item(&mut self, item: &ListItem, shape: Shape<'_>, inside: Place) {
        let (text, rest) = match item.blocks.as_slice() {
            [Block::Paragraph(text), rest @ ..] => (text.as_slice(), rest),
            rest => (&[][..], rest),
        };
        self.paragraph(shape, |writer| {
            if let Some(done) = item.checked {
                let format = Format { symbol: true, ..Format::default() };
                writer.say(if done { "☒" } else { "☐" }, format);
                writer.say(" ", Format::default());
            }
            writer.line(text, Format::default());
        });
        self.blocks(rest, inside);
    }
}
