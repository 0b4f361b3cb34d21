//! What must hold for a library before it is used: ids once, every reference resolves, rules of the format.

mod instruments;

use std::collections::HashSet;

use regiovisie_model::words::CheckKind;

use crate::catalogue::{Catalogue, GroupKind};
use crate::error::{CatalogueError, CatalogueRule};
use crate::files::Library;

/// Finds the first mistake, if there is one.
pub(crate) fn validate(library: &Library) -> Result<(), CatalogueError> {
    for catalogue in &library.catalogues {
        let mut ids = HashSet::new();
        for (_, check) in catalogue.checks() {
            if !ids.insert(check.id.as_str()) {
                return Err(double(&catalogue.id, &check.id));
            }
        }
        groups(catalogue)?;
        concordance(library, catalogue)?;
    }
    instruments::instruments(library)?;
    shared(library)
}

fn groups(catalogue: &Catalogue) -> Result<(), CatalogueError> {
    let rule = |id: &str, rule| CatalogueError::Rule { catalogue: catalogue.id.clone(), id: id.into(), rule };
    let mut numbers = HashSet::new();
    for group in &catalogue.groups {
        if !numbers.insert(group.number.as_str()) {
            return Err(double(&catalogue.id, &group.number));
        }
        if let Some(route) = group.route
            && !catalogue.routes.iter().any(|r| r.number == route)
        {
            return Err(broken(&catalogue.id, &group.number, &format!("route {route}")));
        }
        for check in &group.checks {
            let texts = [&check.name, &check.question, &check.explanation, &check.source];
            if texts.iter().any(|t| t.trim().is_empty()) || check.evidence.is_empty() {
                return Err(rule(&check.id, CatalogueRule::Filled));
            }
            if check.kind == CheckKind::Law && check.in_force.is_none() {
                return Err(rule(&check.id, CatalogueRule::InForce));
            }
            if check.kind == CheckKind::Norm && group.kind != GroupKind::Agreement {
                return Err(rule(&check.id, CatalogueRule::OnlyAgreements));
            }
        }
    }
    Ok(())
}

fn concordance(library: &Library, catalogue: &Catalogue) -> Result<(), CatalogueError> {
    for line in &catalogue.see_also {
        if catalogue.check(&line.from).is_none() {
            return Err(broken(&catalogue.id, "concordance", &line.from));
        }
        let other = library
            .catalogue(&line.catalogue)
            .ok_or_else(|| broken(&catalogue.id, &line.from, &line.catalogue))?;
        if let Some(missing) = line.to.iter().find(|to| other.check(to).is_none()) {
            return Err(broken(&catalogue.id, &line.from, missing));
        }
    }
    Ok(())
}

fn shared(library: &Library) -> Result<(), CatalogueError> {
    let shared = &library.shared;
    let ids: [(&str, Vec<&str>); 7] = [
        ("themes", shared.themes.iter().map(|t| t.id.as_str()).collect()),
        ("functions", shared.functions.iter().map(|f| f.id.as_str()).collect()),
        ("function lists", shared.function_lists.iter().map(|l| l.id.as_str()).collect()),
        ("parties", shared.parties.iter().map(|p| p.id.as_str()).collect()),
        ("cost elements", shared.cost_elements.iter().map(|e| e.id.as_str()).collect()),
        ("basic functions", shared.basic_functions.iter().map(|b| b.id.as_str()).collect()),
        ("lessons", shared.practice.iter().flat_map(|c| &c.lessons).map(|l| l.id.as_str()).collect()),
    ];
    for (what, list) in &ids {
        let mut seen = HashSet::new();
        if let Some(twice) = list.iter().find(|id| !seen.insert(**id)) {
            return Err(double(what, twice));
        }
    }
    let checks = shared
        .questions
        .iter()
        .map(|q| &q.check)
        .chain(shared.themes.iter().map(|t| &t.check))
        .chain(shared.basic_functions.iter().map(|b| &b.check))
        .chain(shared.parties.iter().filter_map(|p| p.check.as_ref()));
    for check in checks {
        // What pointed to a check that the norm has no longer points to nothing, and is no mistake.
        let has_gone = |c: &Catalogue| c.retired.iter().any(|retired| retired.check.id == *check);
        if library.find_check(check).is_none() && !library.catalogues.iter().any(has_gone) {
            return Err(broken("shared", "a check", check));
        }
    }
    for function in &shared.functions {
        if let Some(list) = function.lists.iter().find(|l| !shared.function_lists.iter().any(|k| k.id == **l))
        {
            return Err(broken("shared", &function.id, list));
        }
    }
    if let Some(element) =
        shared.cost_elements.iter().find(|e| !shared.legal_elements.iter().any(|l| l.id == e.legal))
    {
        return Err(broken("shared", &element.id, &element.legal));
    }
    let has_group = |number: &str| library.catalogues.iter().any(|c| c.group(number).is_some());
    let groups = shared.practice.iter().flat_map(|c| &c.lessons).flat_map(|l| &l.agreements);
    if let Some(number) =
        groups.chain(shared.situations.iter().flat_map(|s| &s.order)).find(|n| !has_group(n))
    {
        return Err(broken("shared", "a group", number));
    }
    Ok(())
}

fn double(catalogue: &str, id: &str) -> CatalogueError {
    CatalogueError::Double { catalogue: catalogue.into(), id: id.into() }
}

fn broken(catalogue: &str, from: &str, to: &str) -> CatalogueError {
    CatalogueError::Broken { catalogue: catalogue.into(), from: from.into(), to: to.into() }
}
