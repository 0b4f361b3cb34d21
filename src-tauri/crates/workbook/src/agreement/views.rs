//! Catalogues, groups and checks as they leave the core.

use regiovisie_model::words::Work;
use regiovisie_norm::{Catalogue, Check, Group};

use super::{Judge, empty, group_standing};
use crate::view::{AgreementSummaryView, CatalogueView, CheckView, ConfirmedView, RouteView, SeeAlsoView};

pub(super) fn catalogue(catalogue: &Catalogue, judge: &Judge) -> CatalogueView {
    CatalogueView {
        id: catalogue.id.clone(),
        title: catalogue.title.clone(),
        about: catalogue.about.trim().to_owned(),
        version: catalogue.version,
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

pub(super) fn check(catalogue: &Catalogue, group: &Group, check: &Check, judge: &Judge) -> CheckView {
    let answers = &judge.answers;
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
        see_also: see_also(catalogue, check, judge),
        work: answer.work,
        verdict: answer.verdict,
        note: answer.note.clone(),
        owner: answer.owner.clone(),
        target_date: answer.target_date.map(|d| d.to_string()),
        evidence: answers.evidence(&answer.id),
        proposal: judge.proposal(catalogue, check),
        confirmed: answers
            .confirmation(&answer.id)
            .map(|row| ConfirmedView { date: row.date.to_string(), reason: row.reason.clone() }),
    }
}

/// "Zie ook" in both directions: the concordance stands with one catalogue and holds for both.
fn see_also(catalogue: &Catalogue, check: &Check, judge: &Judge) -> Vec<SeeAlsoView> {
    let (library, answers) = (&judge.norms, &judge.answers);
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
                let Some((group, found)) = library.check(target, id) else { continue };
                let answer = answers.get(target, id);
                seen.push(SeeAlsoView {
                    catalogue: target.to_owned(),
                    check: id.to_owned(),
                    name: found.name.clone(),
                    group: group.number.clone(),
                    question: found.question.clone(),
                    work: answer.map_or(Work::Todo, |row| row.work),
                    verdict: answers.verdict(target, id),
                    answer: answer.map(|row| row.note.clone()).unwrap_or_default(),
                    source: found.source.clone(),
                    note: line.note.clone(),
                });
            }
        }
    }
    seen
}
