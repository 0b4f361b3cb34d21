//! Remarks of the ambassadeur with the replies of the region, and checks that the norm has no longer.

use regiovisie_text::tree::{Block, Inline};
use regiovisie_wording::{Args, enumerate, long_date, say, say_with};

use super::check::verdict;
use super::input::{Remark, Retired};
use crate::blocks::{Cell, bullets, line, paragraphs, stacked, strong, text};

/// Remarks one after another, each with its reply; `about` tells what each is about.
pub(crate) fn remarks(list: &[Remark], about: bool) -> Vec<Block> {
    let mut blocks = Vec::new();
    for remark in list {
        let mut pieces = paragraphs(&remark.text);
        if let Some(first) = pieces.first_mut() {
            let mut head = vec![strong(head(remark)), text(" ")];
            if about {
                head.splice(0..0, [Inline::Emphasis(line(format!("{}. ", remark.about)))]);
            }
            first.splice(0..0, head);
        }
        blocks.extend(pieces.into_iter().map(Block::Paragraph));
        let mut reply = paragraphs(&remark.reply);
        match reply.first_mut() {
            Some(first) => {
                first.splice(0..0, [strong(reply_head(remark)), text(" ")]);
            }
            None => reply.push(line(say("doc-remark-no-reply"))),
        }
        blocks.push(Block::Quote(reply.into_iter().map(Block::Paragraph).collect()));
    }
    blocks
}

/// A remark with its reply in a cell of a table.
pub(super) fn in_a_cell(remark: &Remark) -> Cell {
    let mut pieces = vec![vec![strong(head(remark)), text(" "), text(remark.text.clone())]];
    if !remark.reply.is_empty() {
        pieces.push(vec![strong(reply_head(remark)), text(" "), text(remark.reply.clone())]);
    }
    stacked(pieces)
}

/// "Vraag van de regio-ambassadeur, 18 november 2026:"
fn head(remark: &Remark) -> String {
    let args = Args::new()
        .text("kind", say(&format!("remark-kind-{}", remark.kind)))
        .text("author", remark.author.clone())
        .text("date", long_date(remark.date));
    say_with("doc-remark-head", &args)
}

fn reply_head(remark: &Remark) -> String {
    let args = Args::new()
        .text("author", remark.replied_by.clone())
        .text("date", remark.replied_on.map(long_date).unwrap_or_default());
    say_with("doc-remark-reply", &args)
}

/// The checks that the norm has no longer, each with the answer it had.
pub(super) fn retired(list: &[Retired]) -> Vec<Block> {
    if list.is_empty() {
        return Vec::new();
    }
    let items = list.iter().map(|gone| {
        let mut words = vec![strong(format!("{} {}", gone.id, gone.name)), text(" ")];
        let args = Args::new()
            .text("verdict", verdict(gone.verdict))
            .text("version", gone.version.to_string())
            .text("became", enumerate(&gone.became));
        let id = if gone.became.is_empty() { "doc-retired-dropped" } else { "doc-retired-became" };
        words.push(text(say_with(id, &args)));
        if !gone.note.trim().is_empty() {
            words.push(text(format!(" {}", gone.note.trim())));
        }
        words
    });
    vec![
        Block::Paragraph(vec![strong(say_with("doc-retired-head", &Args::new().count("count", list.len())))]),
        bullets(items.collect()),
    ]
}
