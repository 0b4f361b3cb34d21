//! Catalogues, groups and checks as they leave the core.

use regiovisie_norm::{Catalogue, Check, Group};
use regiovisie_store::rows::answer::Evidence;

use super::{Answers, Judge, empty, group_standing};
use crate::view::{
    AgreementSummaryView, CatalogueView, CheckView, ConfirmedView, EvidenceView, ProposalView, RouteView,
    SeeAlsoView,
};
use crate::workbook::Workbook;

pub(super) fn catalogue(catalogue: &Catalogue, judge: &Judge) -> CatalogueView {
    CatalogueView {
        id: catalogue.id.clone(),
        title: catalogue.title.clone(),
        about: catalogue.about.trim().to_owned(),
        source: catalogue.source.clone(),
        group_word: catalogue.group_word.clone(),
        routes: routes(catalogue),
        groups: catalogue.groups.iter().map(|group| summary(catalogue, group, judge)).collect(),
    }
}

/// The routes of a catalogue with the groups on them.
pub(crate) fn routes(catalogue: &Catalogue) -> Vec<RouteView> {
    let routes = catalogue.routes.iter().map(|route| RouteView {
        number: route.number,
        title: route.title.clone(),
        yields: route.yields.clone(),
        outside_norm: route.outside_norm,
        groups: catalogue
            .groups
            .iter()
            .filter(|g| g.route == Some(route.number))
            .map(|g| g.number.clone())
            .collect(),
    });
    routes.collect()
}

pub(crate) fn summary(catalogue: &Catalogue, group: &Group, judge: &Judge) -> AgreementSummaryView {
    let standing = group_standing(catalogue, group, &judge.answers);
    let contradicted = |check: &&Check| judge.proposal(catalogue, check).is_some_and(|p| p.contradicts);
    AgreementSummaryView {
        catalogue: catalogue.id.clone(),
        number: group.number.clone(),
        kind: group.kind.word().to_owned(),
        route: group.route,
        title: group.title.clone(),
        summary: group.summary.clone(),
        state: standing.state,
        met: standing.met,
        binding_met: standing.binding_met,
        binding_total: standing.binding_total,
        advice_judged: standing.advice_judged,
        advice_total: standing.advice_total,
        contradictions: u32::try_from(group.checks.iter().filter(contradicted).count()).unwrap_or(u32::MAX),
    }
}

pub(super) fn check(
    catalogue: &Catalogue,
    group: &Group,
    check: &Check,
    answers: &Answers,
    proposal: Option<ProposalView>,
) -> CheckView {
    let unanswered = empty(&catalogue.id, &check.id);
    let answer = answers.get(&catalogue.id, &check.id).unwrap_or(&unanswered);
    CheckView {
        id: check.id.clone(),
        catalogue: catalogue.id.clone(),
        group: group.number.clone(),
        kind: check.kind,
        name: check.name.clone(),
        question: check.question.clone(),
        explanation: check.explanation.trim().to_owned(),
        evidence_hints: check.evidence.clone(),
        source: check.source.clone(),
        in_force: check.in_force.clone(),
        na_only_when: check.na_only_when.clone(),
        see_also: see_also(catalogue, check, answers),
        work: answer.work,
        verdict: answer.verdict,
        note: answer.note.clone(),
        owner: answer.owner.clone(),
        target_date: answer.target_date.map(|d| d.to_string()),
        evidence: answers.evidence(&answer.id).iter().map(evidence).collect(),
        proposal,
        confirmed: answers
            .confirmation(&answer.id)
            .map(|row| ConfirmedView { date: row.date.to_string(), reason: row.reason.clone() }),
    }
}

/// "Zie ook" in both directions: the concordance stands with one catalogue and holds for both.
fn see_also(catalogue: &Catalogue, check: &Check, answers: &Answers) -> Vec<SeeAlsoView> {
    let Ok(library) = Workbook::library() else { return Vec::new() };
    let mut seen = Vec::new();
    for other in &library.catalogues {
        for line in &other.see_also {
            let out = other.id == catalogue.id && line.from == check.id;
            let back = line.catalogue == catalogue.id && line.to.contains(&check.id);
            let targets: Vec<(&str, &str)> = match (out, back) {
                (true, _) => line.to.iter().map(|to| (line.catalogue.as_str(), to.as_str())).collect(),
                (_, true) => vec![(other.id.as_str(), line.from.as_str())],
                _ => continue,
            };
            for (target, id) in targets {
                let Some((_, found)) = library.check(target, id) else { continue };
                seen.push(SeeAlsoView {
                    catalogue: target.to_owned(),
                    check: id.to_owned(),
                    name: found.name.clone(),
                    verdict: answers.verdict(target, id),
                    note: line.note.clone(),
                });
            }
        }
    }
    seen
}

fn evidence(row: &Evidence) -> EvidenceView {
    EvidenceView {
        id: row.id.clone(),
        kind: row.kind,
        title: row.title.clone(),
        url: row.url.clone(),
        seen_on: row.seen_on.map(|d| d.to_string()),
    }
}
