//! Anchors for groups and checks, and the order in which they are printed.

use std::collections::HashMap;

use regiovisie_model::assessment::{Judged, Standing, standing};
use regiovisie_model::words::CheckKind;
use regiovisie_text::anchor::Anchors;
use regiovisie_wording::{Args, say_with};

use super::input::{AssessmentInput, Catalogue, Check, Group, GroupKind, Route};
use crate::anchors::claim;

/// A chapter: a route with its groups, a group without a route, or a catalogue without routes.
pub(super) struct Chapter<'a> {
    pub(super) anchor: String,
    pub(super) catalogue: &'a Catalogue,
    pub(super) about: About<'a>,
    pub(super) groups: Vec<&'a Group>,
}

/// What a chapter is about.
pub(super) enum About<'a> {
    Route(&'a Route),
    Group(&'a Group),
    Catalogue,
}

/// Where everything stands.
pub(super) struct Index {
    anchors: Anchors,
    /// By catalogue id and number of the group.
    groups: HashMap<(String, String), String>,
    /// By catalogue id and check id. An advice has the anchor of its group.
    checks: HashMap<(String, String), String>,
}

impl Index {
    pub(super) fn of(input: &AssessmentInput) -> Self {
        let mut index = Self { anchors: Anchors::new(), groups: HashMap::new(), checks: HashMap::new() };
        for catalogue in &input.catalogues {
            for group in &catalogue.groups {
                let anchor = claim(&mut index.anchors, 'a', &format!("{}.{}", catalogue.id, group.number));
                index.groups.insert((catalogue.id.clone(), group.number.clone()), anchor.clone());
                for check in &group.checks {
                    let own = match check.kind {
                        CheckKind::Advice => anchor.clone(),
                        _ => claim(&mut index.anchors, 'c', &format!("{}.{}", catalogue.id, check.id)),
                    };
                    index.checks.insert((catalogue.id.clone(), check.id.clone()), own);
                }
            }
        }
        index
    }

    pub(super) fn group(&self, catalogue: &Catalogue, group: &Group) -> &str {
        self.groups.get(&(catalogue.id.clone(), group.number.clone())).map(String::as_str).unwrap_or_default()
    }

    pub(super) fn check(&self, catalogue: &str, check: &str) -> Option<&str> {
        self.checks.get(&(catalogue.to_owned(), check.to_owned())).map(String::as_str)
    }

    /// The chapters in order: what belongs to no route, the routes, and per catalogue without routes one.
    pub(super) fn chapters<'a>(&mut self, input: &'a AssessmentInput) -> Vec<Chapter<'a>> {
        let mut chapters = Vec::new();
        for catalogue in &input.catalogues {
            if catalogue.routes.is_empty() {
                let anchor = claim(&mut self.anchors, 'h', &catalogue.id);
                let groups = catalogue.groups.iter().collect();
                chapters.push(Chapter { anchor, catalogue, about: About::Catalogue, groups });
                continue;
            }
            let known =
                |group: &Group| catalogue.routes.iter().any(|route| Some(route.number) == group.route);
            for group in catalogue.groups.iter().filter(|group| !known(group)) {
                let anchor = self.group(catalogue, group).to_owned();
                chapters.push(Chapter { anchor, catalogue, about: About::Group(group), groups: vec![group] });
            }
            for route in &catalogue.routes {
                let groups: Vec<&Group> =
                    catalogue.groups.iter().filter(|group| group.route == Some(route.number)).collect();
                let (anchor, about) = match groups.as_slice() {
                    // Route 5 is its only group: one heading is enough.
                    [group] if group.kind == GroupKind::Learning => {
                        (self.group(catalogue, group).to_owned(), About::Group(group))
                    }
                    _ => {
                        let id = format!("{}.{}", catalogue.id, route.number);
                        (claim(&mut self.anchors, 'h', &id), About::Route(route))
                    }
                };
                chapters.push(Chapter { anchor, catalogue, about, groups });
            }
        }
        chapters
    }
}

/// How the answers of a group add up.
pub(super) fn standing_of(group: &Group) -> Standing {
    let judged: Vec<Judged> =
        group.checks.iter().map(|check| Judged { kind: check.kind, verdict: check.verdict }).collect();
    standing(&judged)
}

/// The name of a group: "Afspraak 1. Regiovisie: proces".
pub(super) fn group_name(catalogue: &Catalogue, group: &Group) -> String {
    let id = match group.kind {
        GroupKind::Agreement => "doc-group-agreement",
        GroupKind::Coherence => "doc-group-coherence",
        GroupKind::Learning => "doc-group-learning",
        GroupKind::Article => "doc-group-article",
    };
    let args = Args::new()
        .text("word", capitalised(&catalogue.group_word))
        .text("number", group.number.clone())
        .text("title", group.title.clone());
    say_with(id, &args)
}

/// With a capital at the start. No word of a group starts with ij, which Dutch would write as IJ.
fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// Whether a check decides over its group.
pub(super) fn is_binding(check: &Check) -> bool {
    check.kind != CheckKind::Advice
}
