//! The regiovisie: cover, adoption per council, front matter, contents, chapters and annexes.
//!
//! The numbers in print are those of the section tree; headings inside a text have none. Deliberately
//! absent: judgement. A visie with gaps is printed with its gaps, and the warnings name them.

mod concordance;
mod cover;
mod fields;
mod input;
mod outline;
mod sections;
mod tables;

use regiovisie_model::words::SectionRole;
use regiovisie_text::report::Report;
use regiovisie_text::tree::{Block, Body};
use regiovisie_wording::{Args, say, say_with};

pub use fields::{FIELDS, Field, LIVE_TABLES, LiveTable, Value, field_value};
pub use input::*;

use crate::Composed;
use crate::blocks::{header, iso_date, say_paragraph, words_or};
use crate::warning::{Warning, What};
use outline::Outline;
use sections::Composer;

/// Deepest heading level in the table of contents.
const CONTENTS_DEPTH: u8 = 3;

/// Composes the regiovisie.
///
/// Every section is a heading with an anchor made of its id (`s_` and the id without dashes), so that a
/// returning file can be matched. Fields and live tables are filled; see [`FIELDS`] and [`LIVE_TABLES`].
pub fn vision(input: &VisionInput) -> Composed {
    let outline = Outline::of(&input.sections);
    let mut composer = Composer::new(input, &outline);
    let mut blocks = cover::cover(input);
    blocks.extend(cover::adoption(input));
    blocks.extend(text(&outline, &mut composer));
    let Composer { notes, mut warnings, tables, .. } = composer;
    warnings.extend(missing(input, &outline, |name| tables.contains(name)));
    Composed { report: report(input, Body { blocks, notes }), warnings, ..Composed::default() }
}

/// Front matter, contents, chapters and annexes, each top section on a new page.
fn text(outline: &Outline<'_>, composer: &mut Composer<'_>) -> Vec<Block> {
    let mut front = Vec::new();
    let mut rest = Vec::new();
    for (index, entry) in outline.entries.iter().enumerate() {
        let blocks = if entry.section.role == SectionRole::Front { &mut front } else { &mut rest };
        if entry.level == 1 && !blocks.is_empty() {
            blocks.push(Block::PageBreak);
        }
        blocks.extend(composer.section(index, entry));
    }
    if !front.is_empty() {
        front.push(Block::PageBreak);
    }
    if rest.is_empty() {
        front.push(say_paragraph("doc-none-sections"));
        return front;
    }
    front.push(Block::Contents { title: say("doc-contents"), depth: CONTENTS_DEPTH });
    front.push(Block::PageBreak);
    front.extend(rest);
    front
}

/// What the visie as a whole lacks.
fn missing(input: &VisionInput, outline: &Outline<'_>, holds: impl Fn(&str) -> bool) -> Vec<Warning> {
    let mut warnings = concordance::gaps(input, outline);
    let tables = [("concordantie", What::NoConcordance), ("functies", What::NoFunctionTable)];
    for (name, what) in tables {
        if !holds(name) {
            warnings.push(Warning { section: None, what });
        }
    }
    warnings
}

fn report(input: &VisionInput, body: Body) -> Report {
    let region = words_or(&input.region.name, "doc-empty-region");
    let args = || Args::new().text("region", region.clone());
    let period = match field_value(input, "looptijd") {
        Some(Value::Filled(period)) => period,
        _ => String::new(),
    };
    Report {
        title: say_with("doc-vision-property-title", &args().text("period", period)).trim().to_owned(),
        subject: say_with("doc-vision-subject", &args()),
        status: cover::status(input.edition.status),
        version: cover::edition_name(input),
        date: iso_date(input.edition.date),
        header: header(say_with("doc-vision-header", &args()), input.region.fictional),
        author: region,
        body,
        cover: true,
    }
}

#[cfg(test)]
mod tests;
