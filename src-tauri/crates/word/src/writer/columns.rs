//! How wide the columns of a table become, whether it needs a page that lies, and where a very wide one is cut.

use regiovisie_text::tree::{Inline, Table};

use super::layout::{TEXT_LANDSCAPE, TEXT_PORTRAIT};

/// More columns than this need a page that lies.
pub(super) const MOST_PORTRAIT: usize = 7;
/// More columns than this cannot be read on one page.
const MOST_LANDSCAPE: usize = 12;
/// Width of an average character in a table, in twips.
const CHARACTER: usize = 108;
/// What the margins of a cell take.
const MARGINS: usize = 190;
/// Every column has room for as much.
const SHORTEST_WORD: usize = 4;
/// A longer word is broken.
const LONGEST_WORD: usize = 24;
/// A longer cell is wrapped anyhow.
const LONGEST_CELL: usize = 70;

/// What a column asks for, in twips.
#[derive(Debug, Clone, Copy)]
pub(super) struct Need {
    /// So that no word breaks.
    least: usize,
    /// So that no cell wraps.
    natural: usize,
}

/// What every column asks for.
pub(super) fn needs(table: &Table) -> Vec<Need> {
    let mut sizes = vec![(1_usize, 1_usize); table.columns.len()];
    for (at, row) in std::iter::once(&table.head).chain(&table.rows).enumerate() {
        for (size, cell) in sizes.iter_mut().zip(row) {
            let mut measure = Measure::default();
            measure.line(cell);
            let (mut word, all) = measure.result();
            if at == 0 {
                // The head is bold: about a tenth wider.
                word += word.div_ceil(10);
            }
            *size = (size.0.max(word), size.1.max(all));
        }
    }
    sizes
        .into_iter()
        .map(|(word, all)| {
            let least = word.clamp(SHORTEST_WORD, LONGEST_WORD) * CHARACTER + MARGINS;
            Need { least, natural: (all.min(LONGEST_CELL) * CHARACTER + MARGINS).max(least) }
        })
        .collect()
}

/// Whether a table can be read on a page that stands.
pub(super) fn fits_portrait(table: &Table) -> bool {
    table.columns.len() <= MOST_PORTRAIT
        && needs(table).iter().map(|need| need.least).sum::<usize>() <= TEXT_PORTRAIT
}

/// Cuts a table that no page can hold into parts; every part starts with the first column.
pub(super) fn parts(needs: &[Need], room: usize) -> Vec<Vec<usize>> {
    let count = needs.len();
    let all: usize = needs.iter().map(|need| need.least).sum();
    if count <= MOST_LANDSCAPE && (all <= room.max(TEXT_LANDSCAPE) || count <= MOST_PORTRAIT) {
        return vec![(0..count).collect()];
    }
    let first = needs.first().map_or(0, |need| need.least.min(room / 3));
    let mut number = (count - 1).div_ceil(MOST_LANDSCAPE - 1);
    // More parts until each fits, as long as a part still has something beside the first column.
    while number < count - 1 && cut(count, number).iter().any(|part| first + width(needs, part) > room) {
        number += 1;
    }
    cut(count, number).into_iter().map(|part| std::iter::once(0).chain(part).collect()).collect()
}

fn width(needs: &[Need], part: &std::ops::Range<usize>) -> usize {
    needs.get(part.clone()).unwrap_or_default().iter().map(|need| need.least).sum()
}

/// The columns after the first in `number` parts of about the same size.
fn cut(count: usize, number: usize) -> Vec<std::ops::Range<usize>> {
    let size = (count - 1).div_ceil(number.max(1));
    (1..count).step_by(size.max(1)).map(|start| start..(start + size).min(count)).collect()
}

/// The widths of some columns; together exactly `room`.
pub(super) fn widths(table: &Table, needs: &[Need], columns: &[usize], room: usize) -> Vec<usize> {
    let weights: Vec<usize> = columns
        .iter()
        .map(|at| table.columns.get(*at).map_or(0, |column| usize::from(column.weight)))
        .collect();
    let given = weights.iter().filter(|weight| **weight > 0).count();
    let mut widths: Vec<usize> = if let Some(average) = weights.iter().sum::<usize>().checked_div(given) {
        // A column without a share takes an average one.
        let shares: Vec<usize> =
            weights.into_iter().map(|weight| if weight == 0 { average } else { weight }).collect();
        divide(&shares, room)
    } else {
        let of: Vec<Need> = columns.iter().filter_map(|at| needs.get(*at).copied()).collect();
        let least: Vec<usize> = of.iter().map(|need| need.least).collect();
        let sum: usize = least.iter().sum();
        if sum >= room {
            divide(&least, room)
        } else {
            let more: Vec<usize> = of.iter().map(|need| need.natural - need.least + 1).collect();
            divide(&more, room - sum).into_iter().zip(least).map(|(more, least)| more + least).collect()
        }
    };
    let rest = room.saturating_sub(widths.iter().sum());
    if let Some(last) = widths.last_mut() {
        *last += rest;
    }
    widths
}

fn divide(shares: &[usize], room: usize) -> Vec<usize> {
    let sum = shares.iter().sum::<usize>().max(1);
    shares.iter().map(|share| room * share / sum).collect()
}

/// Counts the characters of a cell: its longest word, and its longest line.
#[derive(Default)]
struct Measure {
    word: usize,
    longest_word: usize,
    line: usize,
    longest_line: usize,
}

impl Measure {
    fn line(&mut self, text: &[Inline]) {
        for inline in text {
            match inline {
                Inline::Text(words) | Inline::Code(words) => self.words(words),
                Inline::Emphasis(inner)
                | Inline::Strong(inner)
                | Inline::Strikethrough(inner)
                | Inline::Link { text: inner, .. } => self.line(inner),
                Inline::Image { .. } => self.words("afbeelding"),
                Inline::NoteRef(_) => self.words("1"),
                Inline::SoftBreak => self.words(" "),
                Inline::HardBreak => {
                    self.end_word();
                    self.longest_line = self.longest_line.max(self.line);
                    self.line = 0;
                }
                Inline::Field(name) => self.words(name),
                Inline::Html(_) => {}
            }
        }
    }

    fn words(&mut self, words: &str) {
        for character in words.chars() {
            self.line += 1;
            if character == ' ' || character == '-' || character == '/' {
                self.end_word();
            } else {
                self.word += 1;
            }
        }
    }

    fn end_word(&mut self) {
        self.longest_word = self.longest_word.max(self.word);
        self.word = 0;
    }

    fn result(mut self) -> (usize, usize) {
        self.end_word();
        (self.longest_word, self.longest_line.max(self.line))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use regiovisie_text::tree::Column;

    fn table(cells: &[&str], weights: &[u16]) -> Table {
        let columns = cells
            .iter()
            .enumerate()
            .map(|(at, _)| Column { weight: weights.get(at).copied().unwrap_or(0), ..Column::default() });
        let head = cells.iter().map(|cell| vec![Inline::Text((*cell).to_owned())]).collect();
        Table { columns: columns.collect(), head, ..Table::default() }
    }

    #[test]
    fn widths_fill_the_text_exactly() {
        let short_and_long = table(&["nr", "Een lange omschrijving van wat er is gezegd"], &[]);
        let widths_by_content = widths(&short_and_long, &needs(&short_and_long), &[0, 1], 9_000);
        assert_eq!(widths_by_content.iter().sum::<usize>(), 9_000);
        assert!(
            widths_by_content[0] < widths_by_content[1] / 4,
            "{widths_by_content:?}: a number needs little"
        );
        let weighed = table(&["a", "b", "c"], &[1, 0, 3]);
        assert_eq!(widths(&weighed, &needs(&weighed), &[0, 1, 2], 6_000), [1_000, 2_000, 3_000]);
    }

    #[test]
    fn a_table_of_forty_columns_is_cut_into_readable_parts() {
        let wide = table(&["gemeente"; 40], &[]);
        assert!(!fits_portrait(&wide));
        let parts = parts(&needs(&wide), TEXT_LANDSCAPE);
        assert!(
            parts.len() > 1 && parts.iter().all(|part| part.len() <= MOST_LANDSCAPE && part[0] == 0),
            "{parts:?}"
        );
        let mut seen: Vec<usize> = parts.iter().flat_map(|part| part[1..].to_vec()).collect();
        seen.sort_unstable();
        assert_eq!(seen, (1..40).collect::<Vec<_>>(), "every column once");
    }
}
