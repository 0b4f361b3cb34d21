//! What must be known before the first word is written: the headings with their numbers and bookmarks, and
//! which notes are referred to more than once.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use regiovisie_text::anchor;
use regiovisie_text::outline::{each_heading, plain};
use regiovisie_text::tree::{Block, Body, Heading, Inline, Numbering};

use super::pages;

/// A heading as the table of contents and references need it.
#[derive(Debug)]
pub(crate) struct Entry {
    pub(crate) level: u8,
    /// The number as Word will show it, such as "2.1" or "Bijlage A".
    pub(crate) number: Option<String>,
    pub(crate) text: String,
    pub(crate) bookmark: String,
    /// The page it will probably stand on; Word and LibreOffice count for themselves.
    pub(crate) page: usize,
}

/// The plan of a report.
#[derive(Debug)]
pub(crate) struct Plan {
    /// The headings in the order of the text.
    pub(crate) headings: Vec<Entry>,
    /// Heading by the anchor that the report gave it.
    anchors: BTreeMap<String, usize>,
    /// The notes that the text refers to more than once.
    pub(crate) repeated_notes: BTreeSet<String>,
}

impl Plan {
    pub(crate) fn new(body: &Body) -> Self {
        let mut plan =
            Self { headings: Vec::new(), anchors: BTreeMap::new(), repeated_notes: repeated_notes(body) };
        let mut numbers = Numbers::default();
        let mut taken = HashSet::new();
        let mut pages = pages::estimate(&body.blocks).into_iter();
        each_heading(&body.blocks, &mut |heading| {
            let at = plan.headings.len();
            if let Some(anchor) = &heading.anchor {
                plan.anchors.entry(anchor.clone()).or_insert(at);
            }
            plan.headings.push(Entry {
                level: level(heading),
                number: numbers.next(heading),
                text: plain(&heading.text).trim().to_owned(),
                bookmark: bookmark(heading, at, &mut taken),
                page: pages.next().unwrap_or(1),
            });
        });
        plan
    }

    /// The heading that goes by this anchor.
    pub(crate) fn by_anchor(&self, anchor: &str) -> Option<&Entry> {
        self.anchors.get(anchor).and_then(|at| self.headings.get(*at))
    }
}

/// The level of a heading among the six that Word's styles and ours have.
pub(crate) fn level(heading: &Heading) -> u8 {
    heading.level.clamp(1, 6)
}

/// The labels of the notes that the text refers to more than once.
fn repeated_notes(body: &Body) -> BTreeSet<String> {
    let (mut seen, mut repeated) = (BTreeSet::new(), BTreeSet::new());
    if !body.notes.is_empty() {
        each_line(&body.blocks, &mut |text| count_notes(text, &mut seen, &mut repeated));
    }
    repeated
}

fn each_line<'a>(blocks: &'a [Block], show: &mut impl FnMut(&'a [Inline])) {
    for block in blocks {
        match block {
            Block::Heading(heading) => show(&heading.text),
            Block::Paragraph(text) | Block::Styled(_, text) => show(text),
            Block::List(list) => list.items.iter().for_each(|item| each_line(&item.blocks, show)),
            Block::Quote(content) | Block::Landscape(content) => each_line(content, show),
            Block::Table(table) => {
                let rows = std::iter::once(&table.head).chain(&table.rows).flatten();
                table.caption.iter().chain(rows).for_each(|text| show(text));
            }
            _ => {}
        }
    }
}

fn count_notes(text: &[Inline], seen: &mut BTreeSet<String>, repeated: &mut BTreeSet<String>) {
    for inline in text {
        match inline {
            Inline::NoteRef(label) if !seen.insert(label.clone()) => {
                repeated.insert(label.clone());
            }
            Inline::Emphasis(inner)
            | Inline::Strong(inner)
            | Inline::Strikethrough(inner)
            | Inline::Link { text: inner, .. } => count_notes(inner, seen, repeated),
            _ => {}
        }
    }
}

fn bookmark(heading: &Heading, at: usize, taken: &mut HashSet<String>) -> String {
    let hidden = format!("_Toc{:09}", at + 1);
    let Some(wanted) = &heading.anchor else { return hidden };
    let fits = wanted.len() <= 40
        && wanted.starts_with(|c: char| c.is_ascii_alphabetic())
        && wanted.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    let name = if fits { wanted.clone() } else { anchor::slug(wanted) };
    // Word does not tell capitals apart in these names.
    if taken.insert(name.to_lowercase()) { name } else { hidden }
}

/// Counts as Word's multilevel lists do.
#[derive(Default)]
struct Numbers {
    decimal: [u32; 6],
    annex: [u32; 6],
}

impl Numbers {
    fn next(&mut self, heading: &Heading) -> Option<String> {
        let at = usize::from(level(heading)) - 1;
        let counters = match heading.numbering {
            Numbering::None => return None,
            Numbering::Decimal => &mut self.decimal,
            Numbering::Annex => &mut self.annex,
        };
        counters[at] += 1;
        counters[at + 1..].fill(0);
        // A level that was skipped counts as its first.
        counters[..at].iter_mut().for_each(|counter| *counter = (*counter).max(1));
        let rest = counters[1..=at].iter().map(u32::to_string);
        Some(match heading.numbering {
            Numbering::Annex if at == 0 => format!("Bijlage {}", letters(counters[0])),
            Numbering::Annex => {
                std::iter::once(letters(counters[0])).chain(rest).collect::<Vec<_>>().join(".")
            }
            _ => std::iter::once(counters[0].to_string()).chain(rest).collect::<Vec<_>>().join("."),
        })
    }
}

/// A, B, ... Z, AA, BB, as Word letters a list.
fn letters(number: u32) -> String {
    let letter = char::from(b'A' + u8::try_from((number.max(1) - 1) % 26).unwrap_or(0));
    let times = (number.max(1) - 1) / 26 + 1;
    std::iter::repeat_n(letter, usize::try_from(times).unwrap_or(1)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn heading(level: u8, numbering: Numbering, anchor: Option<&str>) -> Block {
        let text = vec![Inline::Text("Kop".to_owned())];
        Block::Heading(Heading { level, text, numbering, anchor: anchor.map(str::to_owned) })
    }

    #[test]
    fn chapters_and_annexes_count_apart() {
        use Numbering::{Annex, Decimal, None};
        let order = [
            (1, None),
            (1, Decimal),
            (2, Decimal),
            (3, Decimal),
            (1, Decimal),
            (3, Decimal),
            (1, Annex),
            (2, Annex),
            (1, Annex),
        ];
        let blocks = order.map(|(level, numbering)| heading(level, numbering, Option::None)).to_vec();
        let plan = Plan::new(&Body { blocks, ..Body::default() });
        let numbers: Vec<_> =
            plan.headings.iter().map(|entry| entry.number.as_deref().unwrap_or("-")).collect();
        assert_eq!(numbers, ["-", "1", "1.1", "1.1.1", "2", "2.1.1", "Bijlage A", "A.1", "Bijlage B"]);
        assert_eq!(
            (letters(27), letters(53)),
            ("AA".to_owned(), "AAA".to_owned()),
            "Word doubles the letter"
        );
    }

    #[test]
    fn every_bookmark_is_one_word_accepts_and_is_given_once() {
        let blocks = vec![
            heading(1, Numbering::None, Some("Visie")),
            heading(1, Numbering::None, Some("visie")),
            heading(1, Numbering::None, Some("1 te lang ".repeat(9).as_str())),
            heading(1, Numbering::None, None),
        ];
        let plan = Plan::new(&Body { blocks, ..Body::default() });
        let names: Vec<_> = plan.headings.iter().map(|entry| entry.bookmark.as_str()).collect();
        assert_eq!(names[..2], ["Visie", "_Toc000000002"], "capitals do not make another name");
        assert!(names[2].starts_with("p_1_te_lang") && names[2].len() <= 40, "{} is cut", names[2]);
        assert_eq!(plan.by_anchor("visie").map(|entry| entry.bookmark.as_str()), Some("_Toc000000002"));
    }
}
