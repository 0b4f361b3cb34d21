//! The concordance: every agreement of the norm and every check of the law, with the sections that answer it.

use regiovisie_text::tree::{Align, Block};
use regiovisie_wording::say;

use super::input::{Requirement, RequirementKind, Section, VisionInput};
use super::outline::Outline;
use crate::blocks::{Cell, ColumnSpec, line, say_one, say_paragraph, stacked, table};
use crate::warning::{Warning, What};

const COLUMNS: &[ColumnSpec] = &[
    ("doc-col-norm-or-law", 6, Align::Default),
    ("doc-col-subject", 6, Align::Default),
    ("doc-col-sections", 8, Align::Default),
];

/// How to read it, and the table under `caption`.
pub(super) fn concordance(input: &VisionInput, outline: &Outline<'_>, caption: Cell) -> Vec<Block> {
    if input.requirements.is_empty() {
        return vec![say_paragraph("doc-none-requirements")];
    }
    let rows = input.requirements.iter().map(|requirement| row(requirement, outline)).collect();
    vec![say_paragraph("doc-concordance-note"), table(caption, COLUMNS, rows)]
}

/// What no section answers.
pub(super) fn gaps(input: &VisionInput, outline: &Outline<'_>) -> Vec<Warning> {
    input
        .requirements
        .iter()
        .filter(|requirement| outline.answering(|section| answers(section, requirement)).is_empty())
        .map(|requirement| {
            let (number, title) = (requirement.number.clone(), requirement.title.clone());
            let what = match requirement.kind {
                RequirementKind::Agreement => What::AgreementWithoutSection { number, title },
                RequirementKind::Law => What::LawWithoutSection { id: number, name: title },
            };
            Warning { section: None, what }
        })
        .collect()
}

fn row(requirement: &Requirement, outline: &Outline<'_>) -> Vec<Cell> {
    let found = outline.answering(|section| answers(section, requirement));
    let sections = if found.is_empty() {
        line(say("doc-cell-no-section"))
    } else {
        stacked(found.into_iter().map(|entry| vec![entry.as_link()]).collect())
    };
    let source = requirement.source.trim();
    let first = match requirement.kind {
        RequirementKind::Agreement => say_one("doc-agreement", "number", requirement.number.clone()),
        RequirementKind::Law if source.is_empty() => requirement.number.clone(),
        RequirementKind::Law => source.to_owned(),
    };
    vec![line(first), line(requirement.title.clone()), sections]
}

fn answers(section: &Section, requirement: &Requirement) -> bool {
    let named = match requirement.kind {
        RequirementKind::Agreement => &section.agreements,
        RequirementKind::Law => &section.checks,
    };
    named.contains(&requirement.number)
}
