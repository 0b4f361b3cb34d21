//! Which page a heading will probably stand on.
//!
//! The table of contents is a field: LibreOffice and Word count the real pages when it is refreshed. Until then
//! it shows a number, and this guess from line lengths and line heights is closer than any constant. Word would ask
//! the reader a question on opening if it were told to refresh by itself, so it is not. Deliberately absent: fonts.

use regiovisie_text::outline::plain;
use regiovisie_text::tree::ParagraphStyle::Source;
use regiovisie_text::tree::{Block, Inline, Table};

/// Height of the text on a page, in points; a little more than it is, since lines are counted full. These figures were
/// set so that the example, rendered with the metrics of Calibri, is never more than a page off.
const PAGE: usize = 736;
/// Height of the text on a page that lies.
const LYING_PAGE: usize = 468;
/// Characters on a line of running text.
const LINE: usize = 97;

/// The page of every heading, in the order of the text.
pub(crate) fn estimate(blocks: &[Block]) -> Vec<usize> {
    let mut guess = Guess { lying: false, height: 0, page: 1, pages: Vec::new() };
    guess.blocks(blocks, LINE);
    guess.pages
}

struct Guess {
    /// Whether the pages lie.
    lying: bool,
    height: usize,
    page: usize,
    pages: Vec<usize>,
}

impl Guess {
    fn blocks(&mut self, blocks: &[Block], line: usize) {
        for (at, block) in blocks.iter().enumerate() {
            if line == LINE
                && !matches!(block, Block::Landscape(_) | Block::Table(_) | Block::Styled(Source, _))
            {
                self.lay(false);
            }
            match block {
                Block::Heading(heading) => {
                    let height = if heading.level == 1 { 50 } else { 34 };
                    // A heading stays with the first lines of its text.
                    if self.height + height + 30 > PAGE {
                        self.turn();
                    }
                    self.pages.push(self.page);
                    self.add(height * (plain(&heading.text).chars().count() / 60 + 1));
                }
                Block::Paragraph(text) | Block::Styled(_, text) => self.text(text, line),
                Block::List(list) => {
                    for item in &list.items {
                        self.blocks(&item.blocks, line.saturating_sub(5).max(20));
                        // Items stand closer together than paragraphs.
                        self.height = self.height.saturating_sub(3);
                    }
                }
                Block::Quote(content) => self.blocks(content, line.saturating_sub(8).max(20)),
                Block::Code { text, .. } => self.add(text.lines().count() * 13 + 8),
                Block::Table(table) => self.table(table, line),
                Block::Contents { depth, .. } => {
                    let lines = rest(blocks, at, *depth);
                    self.add(40 + 16 * lines);
                }
                Block::PageBreak => self.turn(),
                Block::Landscape(content) => {
                    self.lay(true);
                    self.blocks(content, 140);
                }
                Block::Rule | Block::Html(_) | Block::LiveTable(_) => self.add(16),
            }
        }
    }

    fn text(&mut self, text: &[Inline], line: usize) {
        if let [Inline::Image { .. }] = text {
            return self.add(260);
        }
        let lines = plain(text).chars().count().saturating_sub(1) / line + 1;
        self.add(lines * 15 + 7);
    }

    fn table(&mut self, table: &Table, line: usize) {
        let wide = line > LINE || (line == LINE && !super::columns::fits_portrait(table));
        self.lay(wide);
        let share = (if wide { 170 } else { 105 } / table.columns.len().max(1)).max(6);
        let cell = |cell: &Vec<Inline>| plain(cell).chars().count().saturating_sub(1) / share + 1;
        for row in std::iter::once(&table.head).chain(&table.rows) {
            self.add(row.iter().map(cell).max().unwrap_or(1) * 11 + 5);
        }
        self.add(if table.caption.is_some() { 32 } else { 10 });
    }

    /// Turns the pages, when they do not lie as asked already.
    fn lay(&mut self, lying: bool) {
        if self.lying != lying {
            self.turn();
            self.lying = lying;
        }
    }

    fn add(&mut self, height: usize) {
        let page = if self.lying { LYING_PAGE } else { PAGE };
        self.height += height;
        while self.height > page {
            self.height -= page;
            self.page += 1;
        }
    }

    fn turn(&mut self) {
        if self.height > 0 {
            self.height = 0;
            self.page += 1;
        }
    }
}

/// How many headings after `at` a table of contents lists.
fn rest(blocks: &[Block], at: usize, depth: u8) -> usize {
    blocks[at..]
        .iter()
        .filter(|block| matches!(block, Block::Heading(heading) if heading.level <= depth))
        .count()
}
