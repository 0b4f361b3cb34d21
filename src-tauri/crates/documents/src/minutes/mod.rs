//! The verslag of one meeting: who was there, what was asked and said, what was agreed.
//!
//! Every input stands once: under the question it was given on, or under the other input. Deliberately absent: the
//! answers of the region, which are for the reactienota.

use chrono::NaiveDate;
use regiovisie_text::report::Report;
use regiovisie_text::tree::{Align, Block, Body, List, ListItem, ParagraphStyle};
use regiovisie_wording::{Args, enumerate, long_date, say, say_with, short_date};

use crate::Composed;
use crate::blocks::{
    Cell, ColumnSpec, bullets, header, heading, iso_date, line, say_one, say_paragraph, stacked, strong,
    styled, table, typed_paragraphs, words_or,
};
use crate::draft::Draft;
use crate::warning::What;
use crate::words::Words;

/// Everything the verslag is composed of. Lists are printed in the order given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MinutesInput {
    /// Name of the region.
    pub region: String,
    /// Whether it is an invented example.
    pub fictional: bool,
    /// Title of the meeting; empty when its kind says it all.
    pub title: String,
    /// What kind of meeting it was, as a Dutch word.
    pub kind: String,
    /// The day.
    pub date: NaiveDate,
    /// Where it was.
    pub place: String,
    /// The parties that were there.
    pub present: Vec<Present>,
    /// The agenda, an item a line.
    pub agenda: Vec<String>,
    /// The questions that were put, each with what was said on it.
    pub questions: Vec<Asked>,
    /// What was noted; a blank line starts a paragraph.
    pub notes: String,
    /// Input that was on none of the questions.
    pub other: Vec<Input>,
    /// What was agreed, an agreement a line.
    pub agreements: Vec<String>,
}

/// A party that was there.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Present {
    /// Its name.
    pub name: String,
    /// With how many people, when known.
    pub people: Option<u32>,
}

/// A question that was put.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Asked {
    /// The question.
    pub question: String,
    /// What was said on it.
    pub input: Vec<Input>,
}

/// Something that a party said.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Input {
    /// Its number in the register.
    pub number: u32,
    /// The party, as it may be named.
    pub party: String,
    /// What it said.
    pub text: Words,
    /// Titles of the themes it is about.
    pub themes: Vec<String>,
    /// The section of the visie it is about: number and title; empty when it is about none.
    pub section: String,
}

/// Composes the verslag.
pub fn minutes(input: &MinutesInput) -> Composed {
    let mut draft = Draft::default();
    head(input, &mut draft.blocks);
    present(input, &mut draft.blocks);
    lines(
        "doc-minutes-agenda",
        "h_agenda",
        "doc-minutes-no-agenda",
        &input.agenda,
        numbered,
        &mut draft.blocks,
    );
    questions(input, &mut draft.blocks);
    draft.blocks.push(heading(2, say("doc-minutes-notes"), "h_verslag"));
    draft.blocks.extend(typed_paragraphs(&input.notes, "doc-minutes-no-notes"));
    other(input, &mut draft.blocks);
    lines(
        "doc-minutes-agreements",
        "h_afspraken",
        "doc-minutes-no-agreements",
        &input.agreements,
        bullets,
        &mut draft.blocks,
    );
    let withheld = withheld(input);
    if withheld > 0 {
        draft.warn(What::Withheld(withheld));
    }
    draft.finish(|body| report(input, body))
}

/// How much input is left out, on questions and other.
fn withheld(input: &MinutesInput) -> usize {
    let all = input.questions.iter().flat_map(|asked| &asked.input).chain(&input.other);
    all.filter(|said| said.text.is_withheld()).count()
}

fn title(input: &MinutesInput) -> String {
    let title = input.title.trim();
    if title.is_empty() { words_or(&input.kind, "doc-untitled") } else { title.to_owned() }
}

fn head(input: &MinutesInput, blocks: &mut Vec<Block>) {
    let args = Args::new()
        .text("kind", words_or(&input.kind, "doc-cell-unknown"))
        .text("date", long_date(input.date))
        .text("place", words_or(&input.place, "doc-cell-unknown"));
    // A verslag is short and has no cover: its title is the first heading, on the first page.
    blocks.extend([
        heading(1, say_one("doc-minutes-title", "title", title(input)), "h_titel"),
        Block::Paragraph(stacked(vec![
            vec![strong(words_or(&input.region, "doc-empty-region"))],
            line(say_with("doc-minutes-facts", &args)),
        ])),
    ]);
    if input.fictional {
        blocks.push(styled(ParagraphStyle::Remark, say("doc-fictional-minutes")));
    }
    let withheld = withheld(input);
    if withheld > 0 {
        let words = say_with("doc-minutes-withheld", &Args::new().count("count", withheld));
        blocks.push(styled(ParagraphStyle::Remark, words));
    }
}

fn present(input: &MinutesInput, blocks: &mut Vec<Block>) {
    blocks.push(heading(2, say("doc-minutes-present"), "h_aanwezig"));
    if input.present.is_empty() {
        blocks.push(say_paragraph("doc-minutes-nobody"));
        return;
    }
    let named = input.present.iter().map(|party| {
        let name = words_or(&party.name, "doc-untitled");
        let Some(people) = party.people else { return line(name) };
        line(say_with("doc-minutes-people", &Args::new().text("name", name).count("count", people as usize)))
    });
    blocks.push(bullets(named.collect()));
}

fn numbered(items: Vec<Cell>) -> Block {
    let items = items
        .into_iter()
        .map(|item| ListItem { checked: None, blocks: vec![Block::Paragraph(item)] })
        .collect();
    Block::List(List { start: Some(1), tight: true, items })
}

/// A part that is a list of lines.
fn lines(
    title_id: &str,
    anchor: &str,
    none_id: &str,
    lines: &[String],
    list: fn(Vec<Cell>) -> Block,
    blocks: &mut Vec<Block>,
) {
    blocks.push(heading(2, say(title_id), anchor));
    let lines: Vec<Cell> =
        lines.iter().map(|one| one.trim()).filter(|one| !one.is_empty()).map(line).collect();
    blocks.push(if lines.is_empty() { say_paragraph(none_id) } else { list(lines) });
}

fn questions(input: &MinutesInput, blocks: &mut Vec<Block>) {
    if input.questions.is_empty() {
        return;
    }
    blocks.push(heading(2, say("doc-minutes-questions"), "h_vragen"));
    for (index, asked) in input.questions.iter().enumerate() {
        let question = words_or(&asked.question, "doc-untitled");
        blocks.push(heading(3, question.clone(), format!("q_{index}")));
        if asked.input.is_empty() {
            blocks.push(say_paragraph("doc-minutes-no-input"));
        } else {
            blocks.push(said_table(
                say_one("doc-minutes-question-caption", "number", (index + 1).to_string()),
                &asked.input,
            ));
        }
    }
}

fn other(input: &MinutesInput, blocks: &mut Vec<Block>) {
    let asked = input.questions.iter().any(|asked| !asked.input.is_empty());
    if input.other.is_empty() && asked {
        return;
    }
    let title = say(if asked { "doc-minutes-other-input" } else { "doc-minutes-input" });
    blocks.push(heading(2, title.clone(), "h_inbreng"));
    if input.other.is_empty() {
        blocks.push(say_paragraph("doc-minutes-no-input"));
    } else {
        blocks.push(said_table(title, &input.other));
    }
}

const SAID: &[ColumnSpec] = &[
    ("doc-col-check", 2, Align::Default),
    ("doc-col-party", 4, Align::Default),
    ("doc-col-input", 10, Align::Default),
    ("doc-col-themes", 4, Align::Default),
    ("doc-col-section", 4, Align::Default),
];

fn said_table(caption: String, input: &[Input]) -> Block {
    let rows = input.iter().map(|one| {
        vec![
            line(one.number.to_string()),
            line(words_or(&one.party, "doc-cell-unknown")),
            one.text.cell(),
            line(words_or(&enumerate(&one.themes), "doc-cell-none")),
            line(words_or(&one.section, "doc-cell-none")),
        ]
    });
    table(line(caption), SAID, rows.collect())
}

fn report(input: &MinutesInput, body: Body) -> Report {
    let region = words_or(&input.region, "doc-empty-region");
    let args = || Args::new().text("region", region.clone()).text("title", title(input));
    Report {
        title: say_one("doc-minutes-title", "title", title(input)),
        subject: say_with("doc-minutes-subject", &args()),
        status: String::new(),
        version: short_date(input.date),
        date: iso_date(Some(input.date)),
        header: header(say_with("doc-minutes-header", &args()), input.fictional),
        author: region,
        body,
        cover: false,
    }
}

#[cfg(test)]
mod tests;
