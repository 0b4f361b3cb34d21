//! Numbering: chapters, annexes, bullets, and one numbered list for every list in the text.

use docx_rs::{
    AbstractNumbering, BuildXML, Level, LevelJc, LevelOverride, LevelText, NumberFormat, Numbering,
    Numberings, Start,
};

use super::layout::LIST_STEP;
use super::order;
use super::styles::hanging;
use crate::WordError;

/// The list that takes numbers away.
pub(crate) const UNNUMBERED: usize = 0;
/// The list of the chapters.
pub(crate) const HEADINGS: usize = 2;
/// The list of the annexes.
pub(crate) const ANNEX: usize = 3;
/// The list of all bullets.
pub(crate) const BULLETS: usize = 4;
/// The first numbered list of the text; the others follow.
pub(crate) const FIRST_ORDERED: usize = 5;
/// Word has nine levels.
pub(crate) const DEEPEST_LEVEL: usize = 8;

/// A numbered list in the text: on which level it stands and where it starts.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Ordered {
    pub(crate) level: usize,
    pub(crate) start: usize,
}

/// Builds the part.
pub(crate) fn part(lists: &[Ordered]) -> Result<Vec<u8>, WordError> {
    let mut numberings = Numberings::new();
    for definition in [headings(), annexes(), bullets(), ordered()] {
        numberings = numberings.add_abstract_numbering(definition);
    }
    numberings = numberings
        .add_numbering(Numbering::new(HEADINGS, 10))
        .add_numbering(Numbering::new(ANNEX, 11))
        .add_numbering(Numbering::new(BULLETS, 12));
    for (at, list) in lists.iter().enumerate() {
        let start = LevelOverride::new(list.level).start(list.start);
        numberings = numberings.add_numbering(Numbering::new(FIRST_ORDERED + at, 13).add_override(start));
    }
    let mut root = order::parse("word/numbering.xml", &numberings.build())?;
    order::arrange(&mut root);
    Ok(order::print(&root))
}

fn multilevel(id: usize, levels: impl IntoIterator<Item = Level>) -> AbstractNumbering {
    let mut definition = AbstractNumbering::new(id);
    definition.multi_level_type = Some("multilevel".to_owned());
    levels.into_iter().fold(definition, AbstractNumbering::add_level)
}

fn level(at: usize, format: &str, text: &str, left: usize, hang: usize) -> Level {
    let (left, hang) = hanging(left, hang);
    Level::new(at, Start::new(1), NumberFormat::new(format), LevelText::new(text), LevelJc::new("left"))
        .indent(left, hang, None, None)
}

/// "%1.%2.%3" for level 2, counted from 0.
fn path(at: usize) -> String {
    (1..=at + 1).map(|number| format!("%{number}")).collect::<Vec<_>>().join(".")
}

fn headings() -> AbstractNumbering {
    let widths = [709, 709, 851, 1134, 1276, 1418];
    let levels = widths.into_iter().enumerate().map(|(at, width)| {
        level(at, "decimal", &path(at), width, width).paragraph_style(format!("Heading{}", at + 1))
    });
    multilevel(10, levels)
}

fn annexes() -> AbstractNumbering {
    let widths = [1843, 709, 851, 1134, 1276, 1418];
    let levels = widths.into_iter().enumerate().map(|(at, width)| {
        let (format, text) =
            if at == 0 { ("upperLetter", "Bijlage %1".to_owned()) } else { ("decimal", path(at)) };
        level(at, format, &text, width, width).paragraph_style(format!("Annex{}", at + 1))
    });
    multilevel(11, levels)
}

fn bullets() -> AbstractNumbering {
    let levels = (0..=DEEPEST_LEVEL).map(|at| {
        let mark = ["•", "–", "▪"][at % 3];
        level(at, "bullet", mark, LIST_STEP * (at + 1), LIST_STEP)
    });
    multilevel(12, levels)
}

fn ordered() -> AbstractNumbering {
    let levels = (0..=DEEPEST_LEVEL).map(|at| {
        let format = ["decimal", "lowerLetter", "lowerRoman"][at % 3];
        level(at, format, &format!("%{}.", at + 1), LIST_STEP * (at + 1), LIST_STEP)
    });
    multilevel(13, levels)
}
