//! The template of a visie, built into the program: the sections a new workbook starts with.

use regiovisie_model::words::{SectionRole, SectionState};
use regiovisie_store::Change;
use regiovisie_store::rows::section::{Section, put};
use serde::Deserialize;

use crate::error::Error;
use crate::surroundings::{Surroundings, fresh_id};
use crate::workbook::Workbook;

const TEMPLATE: &str = include_str!("../../../../assets/templates/vision.toml");

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    section: Vec<TemplateSection>,
}

/// A section of the template.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct TemplateSection {
    pub(crate) key: String,
    pub(crate) title: String,
    #[serde(default)]
    pub(crate) parent: Option<String>,
    #[serde(default)]
    pub(crate) role: Option<SectionRole>,
    #[serde(default)]
    pub(crate) agreements: Vec<String>,
    #[serde(default)]
    pub(crate) checks: Vec<String>,
    #[serde(default)]
    pub(crate) help: String,
    #[serde(default)]
    pub(crate) start: String,
}

/// The sections of the template in document order.
pub(crate) fn sections() -> Result<Vec<TemplateSection>, Error> {
    let file: File = toml::from_str(TEMPLATE).map_err(|e| Error::BadExample(e.to_string()))?;
    Ok(file.section)
}

/// Writes the template into a new workbook; returns the ids by key.
pub(crate) fn fill(change: &Change<'_>, around: &dyn Surroundings) -> Result<Vec<(String, String)>, Error> {
    let library = Workbook::library()?;
    let mut ids: Vec<(String, String)> = Vec::new();
    for (index, section) in sections()?.into_iter().enumerate() {
        let id = fresh_id(around);
        let parent = section.parent.as_ref().and_then(|key| find(&ids, key));
        let role = section.role.unwrap_or(SectionRole::Chapter);
        let checks = section
            .checks
            .iter()
            .filter_map(|id| library.find_check(id))
            .map(|(catalogue, _, check)| format!("{}/{}", catalogue.id, check.id))
            .collect();
        let row = Section {
            id: id.clone(),
            parent,
            position: u32::try_from(index + 1).unwrap_or(u32::MAX),
            key: section.key.clone(),
            title: section.title,
            role,
            state: if section.start.trim().is_empty() { SectionState::Empty } else { SectionState::Draft },
            owner: String::new(),
            agreements: section.agreements,
            checks,
            help: section.help.trim().to_owned(),
            body: section.start.trim().to_owned(),
        };
        put(change, &row)?;
        ids.push((section.key, id));
    }
    Ok(ids)
}

pub(crate) fn find(ids: &[(String, String)], key: &str) -> Option<String> {
    ids.iter().find(|(k, _)| k == key).map(|(_, id)| id.clone())
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn the_template_answers_every_agreement_and_every_statutory_part() {
        let sections = sections().unwrap();
        let library = Workbook::library().unwrap();
        for number in 1..=8 {
            let number = number.to_string();
            assert!(sections.iter().any(|s| s.agreements.contains(&number)), "agreement {number}");
        }
        let law = library.catalogue("besluit-jeugdwet-2026").unwrap();
        for check in &law.group("2.2.1").unwrap().checks {
            assert!(sections.iter().any(|s| s.checks.contains(&check.id)), "{}", check.id);
        }
    }

    #[test]
    fn keys_are_unique_and_parents_and_checks_exist() {
        let sections = sections().unwrap();
        let library = Workbook::library().unwrap();
        let mut keys = HashSet::new();
        for section in &sections {
            assert!(keys.insert(section.key.as_str()), "{} stands twice", section.key);
            if let Some(parent) = &section.parent {
                assert!(keys.contains(parent.as_str()), "{parent} comes before {}", section.key);
            }
            for check in &section.checks {
                assert!(library.find_check(check).is_some(), "{}: {check}", section.key);
            }
            assert!(!section.help.trim().is_empty(), "{} has help", section.key);
        }
    }
}
