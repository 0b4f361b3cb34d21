//! The cover and the page that shows which councils adopted the visie.

use regiovisie_model::words::{Outcome, VersionStatus};
use regiovisie_text::tree::{Align, Block, ParagraphStyle};
use regiovisie_wording::{Args, enumerate, say, say_with};

use super::fields::{Value, field_value};
use super::input::{Council, VisionInput};
use super::tables::{council_version, outcome};
use crate::blocks::{
    ColumnSpec, date_or, heading, line, long_date_or, paragraph, said, say_one, say_paragraph, styled, table,
    words_or,
};

/// The name of the edition in a sentence: "versie 0.3" or "werkversie".
pub(super) fn edition_name(input: &VisionInput) -> String {
    let name = input.edition.name.trim();
    if name.is_empty() { say("doc-working-version") } else { say_one("doc-version", "name", name) }
}

/// The word for the status.
pub(super) fn status(status: VersionStatus) -> String {
    say(&format!("status-{status}"))
}

/// The cover: everything before the first page break.
pub(super) fn cover(input: &VisionInput) -> Vec<Block> {
    let mut blocks = vec![
        styled(ParagraphStyle::Title, say("doc-vision-title")),
        styled(ParagraphStyle::Subtitle, words_or(&input.region.name, "doc-empty-region")),
    ];
    // An edition that is not final says so as large as the name of the region.
    let style = match input.edition.status {
        VersionStatus::Final => ParagraphStyle::CoverLine,
        VersionStatus::Draft | VersionStatus::Consultation => ParagraphStyle::Subtitle,
    };
    let args = Args::new().text("status", status(input.edition.status)).text("version", edition_name(input));
    blocks.push(styled(style, say_with("doc-cover-status", &args)));
    blocks.push(styled(
        ParagraphStyle::CoverLine,
        match field_value(input, "looptijd") {
            Some(Value::Filled(period)) => say_one("doc-cover-period", "period", period),
            _ => say("doc-cover-no-period"),
        },
    ));
    let names: Vec<&str> = input.region.municipalities.iter().map(|m| m.name.as_str()).collect();
    if !names.is_empty() {
        let args = Args::new().count("count", names.len()).text("names", enumerate(&names));
        blocks.push(styled(ParagraphStyle::CoverLine, say_with("doc-cover-municipalities", &args)));
    }
    let date = long_date_or(input.edition.date, "doc-empty-date");
    blocks.push(styled(ParagraphStyle::CoverLine, say_one("doc-cover-date", "date", date)));
    if let Some(remark) = status_remark(input.edition.status) {
        blocks.push(styled(ParagraphStyle::Remark, say(remark)));
    }
    if input.region.fictional {
        blocks.push(styled(ParagraphStyle::Remark, say("doc-fictional-vision")));
    }
    blocks.push(Block::PageBreak);
    blocks
}

/// What a reader of an edition that is not final must know.
fn status_remark(status: VersionStatus) -> Option<&'static str> {
    match status {
        VersionStatus::Draft => Some("doc-remark-draft"),
        VersionStatus::Consultation => Some("doc-remark-consultation"),
        VersionStatus::Final => None,
    }
}

const ADOPTION: &[ColumnSpec] = &[
    ("doc-col-municipality", 5, Align::Default),
    ("doc-col-council-date", 4, Align::Default),
    ("doc-col-outcome", 6, Align::Default),
    ("doc-col-number", 4, Align::Default),
    ("doc-col-version", 3, Align::Default),
];

/// Anchors of sections start otherwise, so that this one stays free.
const ADOPTION_ANCHOR: &str = "vaststelling";

/// The adoption page: which council adopted what, on a page of its own.
pub(super) fn adoption(input: &VisionInput) -> Vec<Block> {
    let mut blocks = vec![heading(1, say("doc-adoption-title"), ADOPTION_ANCHOR)];
    if input.councils.is_empty() {
        blocks.push(say_paragraph("doc-none-councils"));
    } else {
        blocks.push(paragraph(adoption_in_words(&input.councils)));
        let rows = input
            .councils
            .iter()
            .map(|council| {
                vec![
                    line(council.municipality.clone()),
                    line(date_or(council.council_date, "doc-cell-no-date")),
                    line(outcome(council.outcome)),
                    line(words_or(&council.number, "doc-cell-none")),
                    line(council_version(council)),
                ]
            })
            .collect();
        blocks.push(table(said("doc-adoption-caption"), ADOPTION, rows));
        if let Some(remark) = unsettled(&input.councils) {
            blocks.push(paragraph(remark));
        }
    }
    blocks.push(Block::PageBreak);
    blocks
}

fn adoption_in_words(councils: &[Council]) -> String {
    let adopted = councils.iter().filter(|council| council.outcome.is_some_and(Outcome::adopts)).count();
    let args = Args::new().count("adopted", adopted).count("total", councils.len());
    let id = if adopted == councils.len() { "doc-adoption-all" } else { "doc-adoption-some" };
    say_with(id, &args)
}

/// A visie of which councils settled different versions is not yet one visie: it is said.
fn unsettled(councils: &[Council]) -> Option<String> {
    let mut versions: Vec<&str> = councils
        .iter()
        .filter(|council| council.outcome.is_some_and(Outcome::adopts))
        .map(|council| council.version.trim())
        .filter(|version| !version.is_empty())
        .collect();
    versions.sort_unstable();
    versions.dedup();
    (versions.len() > 1).then(|| say_one("doc-adoption-differs", "versions", enumerate(&versions)))
}
