//! One check in print: a block of its own when it binds, a row of a table when it is advice.

use regiovisie_model::words::{CheckKind, Verdict, Work};
use regiovisie_text::tree::{Align, Block, Inline, ParagraphStyle};
use regiovisie_wording::{Args, long_date, say, say_with};

use super::index::Index;
use super::input::{Check, Evidence, Group, SeeAlso};
use super::remarks;
use crate::blocks::{
    Cell, ColumnSpec, bullets, heading, line, link, long_date_or, paragraphs, said, say_one, stacked, strong,
    styled, table, text, words_or,
};

/// The verdict in words.
pub(super) fn verdict(verdict: Verdict) -> String {
    say(&format!("verdict-{verdict}"))
}

/// A binding check under a heading of `level`: its question, the answer and what it rests on.
pub(super) fn block(catalogue: &str, check: &Check, level: u8, index: &Index) -> Vec<Block> {
    let name = format!("{} {}", check.id, check.name);
    let mut blocks = vec![heading(level, name, index.check(catalogue, &check.id).unwrap_or_default())];
    blocks.push(Block::Paragraph(vec![Inline::Emphasis(line(check.question.clone()))]));
    blocks.push(Block::Paragraph(answer_line(check)));
    if let Some(words) = contradiction(check) {
        blocks.push(styled(ParagraphStyle::Remark, words));
    }
    if let Some(confirmed) = check.confirmed.as_ref().filter(|_| check.verdict != Verdict::Unjudged) {
        let args =
            Args::new().text("date", long_date(confirmed.date)).text("reason", confirmed.reason.clone());
        blocks.push(Block::Paragraph(line(say_with("doc-check-confirmed", &args))));
    }
    blocks.extend(note(check));
    blocks.extend(evidence(check));
    blocks.push(Block::Paragraph(line(care(check))));
    if let Some(words) = not_applicable(check) {
        blocks.push(Block::Paragraph(line(words)));
    }
    if check.kind == CheckKind::Law {
        blocks.push(Block::Paragraph(law(check)));
    }
    if !check.see_also.is_empty() {
        blocks.push(Block::Paragraph(see_also(&check.see_also, index)));
    }
    blocks.extend(remarks::remarks(&check.remarks, false));
    blocks
}

/// "Oordeel: voldoet. Werkstand: gereed. Soort: norm (K)."
fn answer_line(check: &Check) -> Cell {
    let kind = say_with(
        "doc-check-kind",
        &Args::new().text("kind", say(&format!("kind-{}", check.kind))).text("letter", check.kind.word()),
    );
    vec![
        text(say("doc-check-verdict")),
        text(" "),
        strong(verdict(check.verdict)),
        text(". "),
        text(say_one("doc-check-work", "work", say(&format!("work-{}", check.work)))),
        text(" "),
        text(kind),
    ]
}

/// That recorded facts say otherwise than the verdict.
fn contradiction(check: &Check) -> Option<String> {
    let proposal = check.proposal.as_ref().filter(|proposal| proposal.contradicts)?;
    let args = Args::new().text("verdict", verdict(proposal.verdict)).text("reason", proposal.reason.clone());
    Some(say_with("doc-check-contradicts", &args))
}

fn note(check: &Check) -> Vec<Block> {
    let mut pieces = paragraphs(&check.note);
    if pieces.is_empty() {
        return vec![Block::Paragraph(said("doc-check-no-note"))];
    }
    if let Some(first) = pieces.first_mut() {
        let label = [strong(say("doc-check-note")), text(" ")];
        first.splice(0..0, label);
    }
    pieces.into_iter().map(Block::Paragraph).collect()
}

fn evidence(check: &Check) -> Vec<Block> {
    if check.evidence.is_empty() {
        return vec![Block::Paragraph(said("doc-check-no-evidence"))];
    }
    let label = strong(say("doc-check-evidence"));
    if let [one] = check.evidence.as_slice() {
        let mut words = vec![label, text(" ")];
        words.extend(one_evidence(one));
        return vec![Block::Paragraph(words)];
    }
    vec![Block::Paragraph(vec![label]), bullets(check.evidence.iter().map(one_evidence).collect())]
}

/// The title, leading to the address, with the day it was seen.
fn one_evidence(evidence: &Evidence) -> Cell {
    let title = words_or(&evidence.title, "doc-evidence-untitled");
    let url = evidence.url.as_deref().map(str::trim).filter(|url| !url.is_empty());
    let mut cell = match url {
        Some(url) => vec![link(url, title)],
        None => line(title),
    };
    if let Some(day) = evidence.seen_on {
        cell.push(text(" "));
        cell.push(text(say_one("doc-evidence-seen", "date", long_date(day))));
    }
    if !evidence.detail.is_empty() && evidence.url.is_none() && !evidence.title.contains(&evidence.detail) {
        cell.push(text(format!(" – {}", evidence.detail)));
    }
    if let Some(trouble) = &evidence.trouble {
        cell.push(text(" "));
        cell.push(strong(trouble.clone()));
    } else if let Some(day) = evidence.expires_on {
        cell.push(text(" "));
        cell.push(text(say_one("doc-evidence-until", "date", long_date(day))));
    }
    cell
}

/// Who takes care of it, and until when. Work that is ready needs no date any more.
fn care(check: &Check) -> String {
    if check.work == Work::Ready && check.target_date.is_none() {
        return say_one("doc-check-owner", "owner", words_or(&check.owner, "doc-check-no-owner"));
    }
    let args = Args::new()
        .text("owner", words_or(&check.owner, "doc-check-no-owner"))
        .text("date", long_date_or(check.target_date, "doc-check-no-date"));
    say_with("doc-check-care", &args)
}

fn not_applicable(check: &Check) -> Option<String> {
    if check.verdict != Verdict::NotApplicable {
        return None;
    }
    let reason = check.na_only_when.as_deref().map(str::trim).filter(|reason| !reason.is_empty());
    Some(match reason {
        Some(reason) => say_one("doc-check-not-applicable", "reason", reason),
        None => say("doc-check-never-not-applicable"),
    })
}

/// Where the law says it, since when, and that the reader must check it.
fn law(check: &Check) -> Cell {
    let since = check.in_force.as_deref().map(str::trim).filter(|since| !since.is_empty());
    let mut words = say_one("doc-check-source", "source", words_or(&check.source, "doc-check-no-source"));
    if let Some(since) = since {
        words.push(' ');
        words.push_str(&say_one("doc-check-in-force", "since", since));
    }
    vec![text(words), text(" "), text(say("doc-check-law"))]
}

fn see_also(others: &[SeeAlso], index: &Index) -> Cell {
    let mut cell = vec![text(say("doc-check-see-also")), text(" ")];
    for (position, other) in others.iter().enumerate() {
        if position > 0 {
            cell.push(text("; "));
        }
        let words = format!("{} {}", other.check, other.name);
        cell.push(match index.check(&other.catalogue, &other.check) {
            Some(anchor) => link(format!("#{anchor}"), words.trim()),
            None => text(words.trim()),
        });
        if let Some(verdict) = other.verdict {
            let args =
                Args::new().text("verdict", self::verdict(verdict)).text("source", other.source.clone());
            cell.push(text(say_with("doc-check-see-also-answer", &args)));
        }
    }
    cell.push(text("."));
    cell
}

const ADVICE: &[ColumnSpec] = &[
    ("doc-col-check", 2, Align::Default),
    ("doc-col-question", 7, Align::Default),
    ("doc-col-verdict", 4, Align::Default),
    ("doc-col-answer", 9, Align::Default),
];

/// The advice of a group as one table; none when it has no advice.
pub(super) fn advice(group: &Group, group_name: &str) -> Option<Block> {
    let rows: Vec<Vec<Cell>> =
        group.checks.iter().filter(|check| check.kind == CheckKind::Advice).map(advice_row).collect();
    if rows.is_empty() {
        return None;
    }
    Some(table(line(say_one("doc-advice-caption", "group", group_name)), ADVICE, rows))
}

fn advice_row(check: &Check) -> Vec<Cell> {
    let answer =
        stacked(vec![vec![strong(verdict(check.verdict))], line(say(&format!("work-{}", check.work)))]);
    vec![line(check.id.clone()), line(check.question.clone()), answer, advice_reasons(check)]
}

/// Note, evidence, owner and date of an advice, as far as they are there.
fn advice_reasons(check: &Check) -> Cell {
    let mut pieces = paragraphs(&check.note);
    if let Some(words) = contradiction(check) {
        pieces.push(vec![strong(words)]);
    }
    if let Some(words) = not_applicable(check) {
        pieces.push(line(words));
    }
    if !check.evidence.is_empty() {
        let mut cell = vec![text(say("doc-check-evidence")), text(" ")];
        for (position, evidence) in check.evidence.iter().enumerate() {
            if position > 0 {
                cell.push(text("; "));
            }
            cell.extend(one_evidence(evidence));
        }
        pieces.push(cell);
    }
    if !check.owner.trim().is_empty() {
        pieces.push(line(say_one("doc-advice-owner", "owner", check.owner.trim())));
    }
    if let Some(day) = check.target_date {
        pieces.push(line(say_one("doc-advice-date", "date", long_date(day))));
    }
    for remark in &check.remarks {
        pieces.push(remarks::in_a_cell(remark));
    }
    if pieces.is_empty() { said("doc-advice-nothing") } else { stacked(pieces) }
}
