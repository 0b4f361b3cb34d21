//! What evidence points to: sections, meetings, decisions of councils; what they are called and what they say.

use std::collections::{HashMap, HashSet};

use regiovisie_model::words::{EvidenceKind, PartyForm};
use regiovisie_store::rows::council::{self, Council};
use regiovisie_store::rows::evidence::Evidence;
use regiovisie_store::rows::{attachment, meeting, municipality, party, section};
use regiovisie_store::{Db, StoreError};
use regiovisie_wording::{Args, long_date, say, say_with};
use sha2::{Digest, Sha256};

use crate::error::{Error, Field};
use crate::section::tree;
use crate::version::hex;
use crate::view::EvidenceInput;

/// Everything that evidence can point to, read once.
pub(super) struct Subjects {
    /// Title and hash of the text, by section.
    sections: HashMap<String, (String, String)>,
    /// Names by municipality.
    municipalities: Vec<(String, String)>,
    decisions: Vec<Council>,
    files: HashSet<String>,
    /// A copy for reflection: attached files stayed behind, and are not missing for it.
    reviewed: bool,
    /// Titles and hashes of the meetings that evidence points to.
    meetings: HashMap<String, (String, String)>,
    /// The meetings that stay inside.
    inside: HashSet<String>,
}

impl Subjects {
    pub(super) fn read(db: &Db) -> Result<Self, Error> {
        let pointed = regiovisie_store::rows::evidence::all(db)?;
        let pointed = |kind: EvidenceKind| -> HashSet<String> {
            let of_kind = pointed.iter().filter(|row| row.kind == kind);
            of_kind.filter_map(|row| row.subject.clone()).collect()
        };
        let (texts, met) = (pointed(EvidenceKind::Section), pointed(EvidenceKind::Meeting));
        let sections = tree(section::all(db)?).into_iter().map(|node| {
            let title = format!("{} {}", node.number, node.section.title).trim().to_owned();
            // Only a text that evidence points to is read through.
            let hash = if texts.contains(&node.section.id) {
                hash(&[node.section.body.trim()])
            } else {
                String::new()
            };
            (node.section.id, (title, hash))
        });
        let people: HashSet<String> = party::all(db)?
            .into_iter()
            .filter(|row| row.form != PartyForm::Organisation)
            .map(|row| row.id)
            .collect();
        let (mut meetings, mut inside) = (HashMap::new(), HashSet::new());
        for id in met {
            // The title of a meeting with one person may tell who that was.
            let with_person = meeting::parties(db, &id)?.iter().any(|party| people.contains(party));
            if with_person || meeting::get(db, &id).is_ok_and(|row| row.confidential) {
                inside.insert(id.clone());
            }
            if let Some(found) = read_meeting(db, &id)? {
                meetings.insert(id, found);
            }
        }
        Ok(Self {
            sections: sections.collect(),
            municipalities: municipality::all(db)?.into_iter().map(|m| (m.id, m.name)).collect(),
            decisions: council::all(db)?,
            files: attachment::hashes(db)?.into_iter().collect(),
            reviewed: regiovisie_store::review(db)?.is_some(),
            meetings,
            inside,
        })
    }

    /// Whether it points to a meeting that stays inside, and so stays inside with it.
    pub(super) fn inside(&self, row: &Evidence) -> bool {
        row.kind == EvidenceKind::Meeting && row.subject.as_ref().is_some_and(|id| self.inside.contains(id))
    }

    /// The id of what is meant by an id, the key of a section or the name of a municipality.
    pub(super) fn resolve(&self, db: &Db, given: &EvidenceInput) -> Result<Option<String>, Error> {
        let wanted = given.subject.as_deref().unwrap_or_default().trim();
        let missing = |noun| StoreError::Missing { noun, id: wanted.to_owned() };
        match given.kind {
            EvidenceKind::Text | EvidenceKind::Link | EvidenceKind::File => Ok(None),
            _ if wanted.is_empty() => Err(Error::Empty(Field::EvidenceSubject)),
            EvidenceKind::Section => crate::section::resolve(db, wanted).map(Some),
            EvidenceKind::Meeting => Ok(Some(meeting::get(db, wanted)?.id)),
            EvidenceKind::Decision => {
                let found = self.municipalities.iter().find(|(id, name)| id == wanted || name == wanted);
                Ok(Some(found.map(|(id, _)| id.clone()).ok_or_else(|| missing("municipality"))?))
            }
        }
    }

    /// What it is called.
    pub(super) fn title(&self, db: &Db, kind: EvidenceKind, id: &str) -> Result<Option<String>, Error> {
        Ok(match kind {
            EvidenceKind::Section => self.sections.get(id).map(|(title, _)| title.clone()),
            EvidenceKind::Meeting => match self.meetings.get(id) {
                Some((title, _)) => Some(title.clone()),
                None => read_meeting(db, id)?.map(|(title, _)| title),
            },
            EvidenceKind::Decision => self.decision(id),
            EvidenceKind::Text | EvidenceKind::Link | EvidenceKind::File => None,
        })
    }

    /// "Raadsbesluit Zilverdam (2026-114): ongewijzigd vastgesteld".
    fn decision(&self, municipality: &str) -> Option<String> {
        let (_, name) = self.municipalities.iter().find(|(known, _)| known == municipality)?;
        let row = self.decisions.iter().find(|c| c.municipality == municipality);
        let outcome = row.and_then(|c| c.outcome);
        let outcome = outcome.map_or_else(|| say("evidence-undecided"), |o| say(&format!("outcome-{o}")));
        Some(say_with("evidence-decision", &Args::new().text("name", name.clone()).text("outcome", outcome)))
    }

    /// Whether what it points to is there.
    pub(super) fn there(&self, row: &Evidence) -> bool {
        let subject = row.subject.as_deref().unwrap_or_default();
        match row.kind {
            EvidenceKind::Text | EvidenceKind::Link => true,
            EvidenceKind::File if self.reviewed => true,
            EvidenceKind::File => row.fingerprint.as_ref().is_some_and(|hash| self.files.contains(hash)),
            EvidenceKind::Section => self.sections.contains_key(subject),
            EvidenceKind::Meeting => self.meetings.contains_key(subject),
            EvidenceKind::Decision => {
                let decided = |c: &Council| c.municipality == subject && c.outcome.is_some();
                self.decisions.iter().any(decided)
            }
        }
    }

    /// What it says now, as a hash; none where that is not kept or not there.
    pub(super) fn fingerprint(&self, db: &Db, row: &Evidence) -> Result<Option<String>, Error> {
        let subject = row.subject.as_deref().unwrap_or_default();
        Ok(match row.kind {
            EvidenceKind::Text | EvidenceKind::Link | EvidenceKind::File => None,
            EvidenceKind::Section => match self.sections.get(subject) {
                Some((_, known)) if !known.is_empty() => Some(known.clone()),
                Some(_) => Some(hash(&[section::get(db, subject)?.body.trim()])),
                None => None,
            },
            EvidenceKind::Meeting => match self.meetings.get(subject) {
                Some((_, known)) => Some(known.clone()),
                None => read_meeting(db, subject)?.map(|(_, found)| found),
            },
            EvidenceKind::Decision => {
                let found = self.decisions.iter().find(|c| c.municipality == subject);
                found.and_then(|c| {
                    let outcome = c.outcome?.to_string();
                    let version = c.version.clone().unwrap_or_default();
                    let day = c.council_date.map(|d| d.to_string()).unwrap_or_default();
                    Some(hash(&[&outcome, &c.number, &version, &day]))
                })
            }
        })
    }

    /// Where it is in the window.
    pub(super) fn address(&self, row: &Evidence) -> Option<String> {
        let subject = row.subject.as_ref().filter(|_| self.there(row))?;
        match row.kind {
            EvidenceKind::Section => Some(format!("/visie/{subject}")),
            EvidenceKind::Meeting => Some(format!("/betrokkenen/bijeenkomst/{subject}")),
            EvidenceKind::Decision => Some(format!("/besluitvorming/{subject}")),
            EvidenceKind::Text | EvidenceKind::Link | EvidenceKind::File => None,
        }
    }
}

/// Title and hash of a meeting, if it is there.
fn read_meeting(db: &Db, id: &str) -> Result<Option<(String, String)>, Error> {
    let row = match meeting::get(db, id) {
        Ok(row) => row,
        Err(StoreError::Missing { .. }) => return Ok(None),
        Err(other) => return Err(other.into()),
    };
    let title = format!("{} ({})", row.title, long_date(row.date));
    let said = hash(&[&row.date.to_string(), row.kind.word(), &row.title, &row.place, &row.notes]);
    Ok(Some((title, said)))
}

/// A hash over texts, each with its length, so that no two lists look alike.
fn hash(parts: &[&str]) -> String {
    let mut digest = Sha256::new();
    for part in parts {
        digest.update(part.len().to_le_bytes());
        digest.update(part.as_bytes());
    }
    hex(&digest.finalize())
}
