//! The reactienota: all input on a version of the visie, and what the region does with it.
//!
//! Every item stands once, by number, theme or chapter; an answer to several items is printed once. What was withheld
//! is not in the facts, and the report says that it is left out. Deliberately absent: deciding what a reader may see,
//! which is done by whoever fills the facts.

mod book;
mod counts;
mod input;
mod items;
mod order;

use regiovisie_text::report::Report;
use regiovisie_text::tree::{Block, Body, ParagraphStyle};
use regiovisie_wording::{Args, long_date, say, say_with, short_date};

pub use book::response_book;
pub use input::*;

use crate::Composed;
use crate::blocks::{
    Cell, bullets, header, heading, iso_date, paragraph, say_one, say_paragraph, strong, styled, text,
    words_or,
};
use crate::draft::Draft;
use crate::warning::What;

/// Composes the reactienota.
pub fn response(input: &ResponseInput) -> Composed {
    let mut draft = Draft::default();
    cover(input, &mut draft.blocks);
    reading(input, &mut draft);
    draft.lying(|draft| {
        counts::counts(input, draft);
        draft.blocks.push(Block::PageBreak);
        draft.blocks.extend(items::items(input));
    });
    draft.finish(|body| report(input, body))
}

fn edition(input: &ResponseInput) -> String {
    let name = input.edition.trim();
    if name.is_empty() { say("doc-working-version") } else { say_one("doc-version", "name", name) }
}

fn audience(input: &ResponseInput) -> &'static str {
    match input.audience {
        Audience::Internal => "doc-audience-internal",
        Audience::Council => "doc-audience-council",
        Audience::Public => "doc-audience-public",
    }
}

fn cover(input: &ResponseInput, blocks: &mut Vec<Block>) {
    blocks.extend([
        styled(ParagraphStyle::Title, say("doc-response-title")),
        styled(ParagraphStyle::Subtitle, words_or(&input.region, "doc-empty-region")),
        styled(ParagraphStyle::CoverLine, say_one("doc-response-about", "edition", edition(input))),
        styled(ParagraphStyle::CoverLine, say_one("doc-process-date", "date", long_date(input.date))),
        styled(ParagraphStyle::CoverLine, say_one("doc-response-status", "audience", say(audience(input)))),
    ]);
    if input.fictional {
        blocks.push(styled(ParagraphStyle::Remark, say("doc-fictional-response")));
    }
    blocks.extend([
        Block::PageBreak,
        Block::Contents { title: say("doc-contents"), depth: 2 },
        Block::PageBreak,
    ]);
}

/// How to read it: what stands where, what the answers mean, what was left out and why.
fn reading(input: &ResponseInput, draft: &mut Draft) {
    draft.blocks.push(heading(1, say("doc-response-reading"), "h_leeswijzer"));
    draft.blocks.push(paragraph(say_one("doc-response-what", "edition", edition(input))));
    let layout = match input.grouping {
        Grouping::Single => "doc-response-layout-single",
        Grouping::Theme => "doc-response-layout-theme",
        Grouping::Chapter => "doc-response-layout-chapter",
    };
    draft.blocks.push(say_paragraph(layout));
    draft.blocks.push(heading(2, say("doc-response-reading-answers"), "h_reacties"));
    let explained =
        |(word, means): (&str, &str)| -> Cell { vec![strong(say(word)), text(": "), text(say(means))] };
    let answers = Disposition::ALL.map(Disposition::message).map(explained).into_iter();
    let none = explained(("doc-disposition-none", "doc-disposition-none-means"));
    draft.blocks.push(bullets(answers.chain([none]).collect()));
    draft.blocks.push(say_paragraph("doc-response-reading-proposal"));
    draft.blocks.push(heading(2, say("doc-response-reading-words"), "h_weergave"));
    draft.blocks.push(say_paragraph("doc-response-reading-summary"));
    draft.blocks.push(say_paragraph("doc-response-reading-code"));
    let withheld = input.items.iter().filter(|item| item.is_withheld()).count();
    let args = Args::new().count("count", withheld);
    draft.blocks.push(paragraph(say_with("doc-response-reading-withheld", &args)));
    if withheld > 0 {
        draft.warn(What::Withheld(withheld));
    }
}

fn report(input: &ResponseInput, body: Body) -> Report {
    let region = words_or(&input.region, "doc-empty-region");
    let args = || Args::new().text("region", region.clone()).text("edition", edition(input));
    Report {
        title: say_with("doc-response-property-title", &args()),
        subject: say_with("doc-response-subject", &args()),
        status: say(audience(input)),
        version: short_date(input.date),
        date: iso_date(Some(input.date)),
        header: header(say_with("doc-response-header", &args()), input.fictional),
        author: region,
        body,
        cover: true,
    }
}

#[cfg(test)]
mod tests;
