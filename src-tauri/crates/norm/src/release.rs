//! A later version of a catalogue, as one file that says what changed: checks that were split, merged, moved, renamed,
//! dropped or added. It stands on the version before it, so that every old check is accounted for.
//!
//! Deliberately absent: what becomes of the answers. That is for the workbook that holds them.

use std::collections::HashSet;

use serde::Deserialize;

use crate::catalogue::{Catalogue, Check, Group};
use crate::error::{CatalogueError, CatalogueRule};
use crate::files::Library;
use crate::validate::validate;

/// A file with a later version.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Release {
    /// Id of the catalogue.
    pub catalogue: String,
    /// Its new version; the one before it is what the file stands on.
    pub version: u32,
    /// Title of the new version, when it has another.
    #[serde(default)]
    pub title: Option<String>,
    /// What is new, for people.
    pub about: String,
    /// Where the text comes from.
    pub source: String,
    /// What changed, check by check.
    #[serde(rename = "change")]
    pub changes: Vec<ReleaseChange>,
    /// The checks that are new or have new words.
    #[serde(default, rename = "check")]
    pub checks: Vec<PlacedCheck>,
}

/// One thing that changed.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReleaseChange {
    /// What happened.
    pub kind: ChangeKind,
    /// Checks of the version before.
    #[serde(default)]
    pub from: Vec<String>,
    /// Checks of the new version.
    #[serde(default)]
    pub to: Vec<String>,
    /// Why, for people.
    #[serde(default)]
    pub note: String,
}

/// What can happen to checks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ChangeKind {
    /// One becomes several.
    Split,
    /// Several become one.
    Merge,
    /// One gets another id, perhaps in another group.
    Move,
    /// One gets other words under the same id.
    Rename,
    /// One goes.
    Drop,
    /// One comes.
    Add,
}

impl ChangeKind {
    /// The word that files and views use.
    pub fn word(self) -> &'static str {
        match self {
            Self::Split => "split",
            Self::Merge => "merge",
            Self::Move => "move",
            Self::Rename => "rename",
            Self::Drop => "drop",
            Self::Add => "add",
        }
    }

    /// Whether so many checks can become so many others.
    fn fits(self, from: usize, to: usize) -> bool {
        match self {
            Self::Split => from == 1 && to > 1,
            Self::Merge => from > 1 && to == 1,
            Self::Move | Self::Rename => from == 1 && to == 1,
            Self::Drop => from == 1 && to == 0,
            Self::Add => from == 0 && to == 1,
        }
    }
}

/// A check with the group it stands in.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlacedCheck {
    /// Number of the group.
    pub group: String,
    /// The check.
    #[serde(flatten)]
    pub check: Check,
}

/// A check that is no longer in the norm.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Retired {
    /// Number of the group it stood in.
    pub group: String,
    /// The check as it was.
    pub check: Check,
    /// The version that has it no longer.
    pub version: u32,
    /// The checks that came in its place; none for one that was dropped.
    pub became: Vec<String>,
}

impl Release {
    /// Reads a file.
    ///
    /// # Errors
    /// `Syntax` with the line of the mistake.
    pub fn parse(text: &str) -> Result<Self, CatalogueError> {
        toml::from_str(text).map_err(|error| CatalogueError::Syntax {
            file: line_of(text, error.span().map_or(0, |span| span.start)).to_string(),
            message: error.message().to_owned(),
        })
    }
}

/// The number of the line in which a byte stands.
fn line_of(text: &str, at: usize) -> usize {
    text.bytes().take(at).filter(|byte| *byte == b'\n').count() + 1
}

impl Library {
    /// This library with a later version of one of its catalogues.
    ///
    /// # Errors
    /// What does not fit: another version than the next, a check that is not there, a check that stays without words.
    pub fn with_release(&self, release: &Release) -> Result<Self, CatalogueError> {
        let rule = |id: &str, rule| CatalogueError::Rule {
            catalogue: release.catalogue.clone(),
            id: id.to_owned(),
            rule,
        };
        let mut library = self.clone();
        let found = library.catalogues.iter_mut().find(|c| c.id == release.catalogue);
        let catalogue = found.ok_or_else(|| CatalogueError::Missing(release.catalogue.clone()))?;
        if release.version != catalogue.version + 1 {
            return Err(CatalogueError::NotNext { has: catalogue.version, found: release.version });
        }
        check_changes(catalogue, release)?;
        for change in &release.changes {
            apply(catalogue, release, change).ok_or_else(|| rule(&first(change), CatalogueRule::Group))?;
        }
        catalogue.version = release.version;
        catalogue.source.clone_from(&release.source);
        if let Some(title) = &release.title {
            catalogue.title.clone_from(title);
        }
        library.follow(release);
        validate(&library)?;
        Ok(library)
    }

    /// What pointed to a check that went points to what came in its place; where nothing did, it points nowhere.
    fn follow(&mut self, release: &Release) {
        let known: HashSet<String> = self
            .catalogue(&release.catalogue)
            .into_iter()
            .flat_map(|c| c.checks().map(|(_, check)| check.id.clone()))
            .collect();
        let became = |id: &String| -> Vec<String> {
            if known.contains(id) {
                return vec![id.clone()];
            }
            let change = release.changes.iter().find(|change| change.from.contains(id));
            change.map(|change| change.to.clone()).unwrap_or_default()
        };
        for catalogue in &mut self.catalogues {
            let own = catalogue.id == release.catalogue;
            for line in &mut catalogue.see_also {
                if line.catalogue == release.catalogue {
                    line.to = line.to.iter().flat_map(became).collect();
                }
            }
            if own {
                let lines = std::mem::take(&mut catalogue.see_also);
                catalogue.see_also = lines
                    .into_iter()
                    .flat_map(|line| {
                        became(&line.from)
                            .into_iter()
                            .map(move |from| crate::SeeAlso { from, ..line.clone() })
                    })
                    .collect();
            }
        }
        if self.catalogues.first().is_some_and(|c| c.id == release.catalogue) {
            self.shared.follow(|id| became(id).into_iter().next());
        }
    }
}

/// Every change has a shape that can be, every id is known where it must be, and nothing is said twice.
fn check_changes(catalogue: &Catalogue, release: &Release) -> Result<(), CatalogueError> {
    let rule = |id: &str, rule| CatalogueError::Rule {
        catalogue: release.catalogue.clone(),
        id: id.to_owned(),
        rule,
    };
    let mut seen = HashSet::new();
    for change in &release.changes {
        if !change.kind.fits(change.from.len(), change.to.len()) {
            return Err(rule(&first(change), CatalogueRule::Count));
        }
        for id in &change.from {
            if catalogue.check(id).is_none() {
                return Err(CatalogueError::Broken {
                    catalogue: release.catalogue.clone(),
                    from: change.kind.word().to_owned(),
                    to: id.clone(),
                });
            }
        }
        for id in &change.to {
            let same = change.kind == ChangeKind::Rename && change.from.contains(id);
            let taken = catalogue.check(id).is_some() || catalogue.retired.iter().any(|r| r.check.id == *id);
            if taken != same {
                return Err(rule(id, CatalogueRule::FreshId));
            }
            if !release.checks.iter().any(|placed| placed.check.id == *id) {
                return Err(rule(id, CatalogueRule::WrittenOut));
            }
        }
        let ids: HashSet<&String> = change.from.iter().chain(&change.to).collect();
        for id in ids {
            if !seen.insert(id.clone()) {
                return Err(CatalogueError::Double { catalogue: release.catalogue.clone(), id: id.clone() });
            }
        }
    }
    let unused = release.checks.iter().find(|placed| !seen.contains(&placed.check.id));
    unused.map_or(Ok(()), |placed| Err(rule(&placed.check.id, CatalogueRule::InAChange)))
}

/// Takes the old checks out and puts the new ones in their place; none when a group does not exist.
fn apply(catalogue: &mut Catalogue, release: &Release, change: &ReleaseChange) -> Option<()> {
    let mut place = None;
    for id in &change.from {
        let (number, at) = position(catalogue, id)?;
        let group = catalogue.groups.iter_mut().find(|g| g.number == number)?;
        let check = group.checks.remove(at);
        place.get_or_insert((number.clone(), at));
        if change.kind != ChangeKind::Rename {
            let became = change.to.clone();
            catalogue.retired.push(Retired { group: number, check, version: release.version, became });
        }
    }
    for (offset, id) in change.to.iter().enumerate() {
        let placed = release.checks.iter().find(|placed| placed.check.id == *id)?;
        let group: &mut Group = catalogue.groups.iter_mut().find(|g| g.number == placed.group)?;
        let at = match &place {
            Some((number, at)) if *number == placed.group => (at + offset).min(group.checks.len()),
            _ => group.checks.len(),
        };
        group.checks.insert(at, placed.check.clone());
    }
    Some(())
}

fn position(catalogue: &Catalogue, id: &str) -> Option<(String, usize)> {
    catalogue.groups.iter().find_map(|group| {
        let at = group.checks.iter().position(|check| check.id == id)?;
        Some((group.number.clone(), at))
    })
}

fn first(change: &ReleaseChange) -> String {
    change.from.iter().chain(&change.to).next().cloned().unwrap_or_default()
}
