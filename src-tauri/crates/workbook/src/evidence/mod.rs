//! Evidence: things of their own that stand under one check or many, and that show when they no longer hold.

mod file;
mod subject;

use std::collections::HashMap;

use chrono::NaiveDate;
use regiovisie_model::evidence::{Held, state};
use regiovisie_model::words::{EvidenceKind, EvidenceState};
use regiovisie_store::rows::answer::{self, Answer};
use regiovisie_store::rows::evidence::{self, Evidence, Tie};
use regiovisie_store::{Change, Db};
use regiovisie_wording::{Args, long_date, say, say_with};

use crate::error::{Error, Field};
use crate::input;
use crate::op::Op;
use crate::surroundings::{fresh_id, shared_id, today};
use crate::view::{EvidenceEditInput, EvidenceInput, EvidenceUseView, EvidenceView};
use crate::workbook::{Changed, Workbook};

use file::Attached;
pub use file::KINDS as ATTACHMENT_KINDS;
pub(crate) use file::sound_attachment;
use subject::Subjects;

/// A piece of evidence that is about to be added, with the bytes of its file.
pub(crate) struct Piece {
    pub(crate) row: Evidence,
    attached: Option<Attached>,
}

impl Workbook {
    /// All evidence with where it stands: first what no longer holds.
    pub fn evidence(&self) -> Result<Vec<EvidenceView>, Error> {
        let mut all: Vec<EvidenceView> = views(self.db(), self.day())?.into_values().collect();
        all.sort_by_key(|view| {
            (view.state == EvidenceState::Sound, view.title.to_lowercase(), view.id.clone())
        });
        Ok(all)
    }

    /// Puts a new piece of evidence under a check; returns its id.
    ///
    /// # Errors
    /// What is wrong with it; `bad_attachment` for a file that is too large or of another kind.
    pub fn add_evidence(&mut self, check: &str, given: &EvidenceInput) -> Result<Changed<String>, Error> {
        let (answer_row, name) = self.answer_to(check)?;
        let piece = self.piece(given)?;
        let subject = format!("{name} {}", piece.row.title);
        self.transact(Op::AddEvidence, &subject, |change, _| {
            keep(change, &answer_row, &piece)?;
            Ok(piece.row.id)
        })
    }

    /// Puts a piece of evidence that is there already under another check.
    pub fn tie_evidence(&mut self, id: &str, check: &str) -> Result<Changed<()>, Error> {
        let (answer_row, name) = self.answer_to(check)?;
        let row = self.known_evidence(id)?;
        let subject = format!("{name} {}", row.title);
        self.transact(Op::TieEvidence, &subject, |change, _| {
            answer::put(change, &answer_row)?;
            put_under(change, &answer_row.id, &row.id)
        })
    }

    /// Takes a piece of evidence away from under a check. When it stands under no other, it is removed.
    pub fn untie_evidence(&mut self, id: &str, check: &str) -> Result<Changed<()>, Error> {
        let (answer_row, name) = self.answer_to(check)?;
        let row = self.known_evidence(id)?;
        let subject = format!("{name} {}", row.title);
        let elsewhere = evidence::ties(self.db())?
            .iter()
            .any(|tie| tie.evidence == row.id && tie.answer != answer_row.id);
        self.transact(Op::RemoveEvidence, &subject, |change, _| {
            evidence::untie(change, &Tie { answer: answer_row.id, evidence: row.id.clone() })?;
            if !elsewhere {
                evidence::remove(change, &row.id)?;
            }
            Ok(())
        })
    }

    /// Removes a piece of evidence from wherever it stands.
    pub fn remove_evidence(&mut self, id: &str) -> Result<Changed<()>, Error> {
        let row = self.known_evidence(id)?;
        self.transact(Op::RemoveEvidence, &row.title, |change, _| Ok(evidence::remove(change, id)?))
    }

    /// Changes title, address, last day or confidentiality.
    pub fn edit_evidence(&mut self, given: &EvidenceEditInput) -> Result<Changed<()>, Error> {
        let mut row = self.known_evidence(&given.id)?;
        if let Some(title) = &given.title {
            row.title = input::name(Field::EvidenceTitle, title)?;
        }
        if let Some(url) = given.url.as_ref().filter(|_| row.kind == EvidenceKind::Link) {
            row.url = Some(input::address(url)?);
        }
        if let Some(day) = &given.expires_on {
            row.expires_on = input::maybe_day(Some(day))?;
        }
        if let Some(confidential) = given.confidential {
            row.confidential = confidential;
        }
        self.transact(Op::EditEvidence, &row.title.clone(), |change, _| Ok(evidence::put(change, &row)?))
    }

    /// Records that a person looked at a piece of evidence again and that it still holds: what it says now counts.
    pub fn renew_evidence(&mut self, id: &str) -> Result<Changed<()>, Error> {
        let row = self.known_evidence(id)?;
        let subjects = Subjects::read(self.db())?;
        let now = subjects.fingerprint(self.db(), &row)?;
        let row = Evidence {
            fingerprint: if row.kind == EvidenceKind::File { row.fingerprint } else { now },
            seen_on: Some(self.day()),
            ..row
        };
        self.transact(Op::RenewEvidence, &row.title.clone(), |change, _| Ok(evidence::put(change, &row)?))
    }

    fn known_evidence(&self, id: &str) -> Result<Evidence, Error> {
        let missing = || regiovisie_store::StoreError::Missing { noun: "evidence", id: id.to_owned() };
        Ok(evidence::get(self.db(), id)?.ok_or_else(missing)?)
    }

    /// The answer to a check, stored or empty, and what the check is called.
    fn answer_to(&self, id: &str) -> Result<(Answer, String), Error> {
        let norms = self.norms()?;
        let found = norms.find_check(id);
        let (catalogue, _, check) = found.ok_or_else(|| Error::UnknownCheck(id.to_owned()))?;
        Ok((self.stored(catalogue, check)?, check.id.clone()))
    }

    /// A piece of evidence, checked; its file is read here.
    pub(crate) fn piece(&self, given: &EvidenceInput) -> Result<Piece, Error> {
        let around = self.around.as_ref();
        let attached = match (given.kind, given.path.as_deref()) {
            (EvidenceKind::File, Some(path)) => Some(Attached::read(std::path::Path::new(path))?),
            (EvidenceKind::File, None) => return Err(Error::Empty(Field::EvidenceFile)),
            _ => None,
        };
        let subjects = Subjects::read(self.db())?;
        let subject = subjects.resolve(self.db(), given)?;
        let known = match &subject {
            Some(id) => subjects.title(self.db(), given.kind, id)?,
            None => None,
        };
        let title = match (given.title.trim(), known, &attached) {
            ("", Some(title), _) => title,
            ("", None, Some(file)) => file.name.clone(),
            (typed, _, _) => typed.to_owned(),
        };
        let url = match given.kind {
            EvidenceKind::Link => Some(input::address(given.url.as_deref().unwrap_or_default())?),
            _ => None,
        };
        let row = Evidence {
            id: fresh_id(around),
            kind: given.kind,
            title: input::name(Field::EvidenceTitle, &title)?,
            url,
            seen_on: (given.kind != EvidenceKind::Text).then(|| today(around)),
            subject,
            fingerprint: attached.as_ref().map(|file| file.hash.clone()),
            expires_on: input::maybe_day(given.expires_on.as_deref())?,
            file_name: attached.as_ref().map(|file| file.name.clone()),
            size: attached.as_ref().map(|file| u32::try_from(file.bytes.len()).unwrap_or(u32::MAX)),
            confidential: given.confidential,
        };
        let fingerprint = match row.kind {
            EvidenceKind::File => row.fingerprint.clone(),
            _ => subjects.fingerprint(self.db(), &row)?,
        };
        Ok(Piece { row: Evidence { fingerprint, ..row }, attached })
    }

    fn day(&self) -> NaiveDate {
        today(self.around.as_ref())
    }
}

/// Writes a new piece under an answer.
pub(crate) fn keep(change: &Change<'_>, under: &Answer, piece: &Piece) -> Result<(), Error> {
    answer::put(change, under)?;
    if let Some(file) = &piece.attached {
        file.keep(change)?;
    }
    evidence::put(change, &piece.row)?;
    put_under(change, &under.id, &piece.row.id)
}

/// The id of a tie follows from what it ties, so that two copies of a workbook agree on it.
pub(crate) fn put_under(change: &Change<'_>, answer: &str, evidence: &str) -> Result<(), Error> {
    let link = shared_id("evidence-tie", &format!("{answer}/{evidence}"));
    let tie = Tie { answer: answer.to_owned(), evidence: evidence.to_owned() };
    Ok(evidence::tie(change, &tie, &link)?)
}

/// All evidence by id, as it is shown.
pub(crate) fn views(db: &Db, today: NaiveDate) -> Result<HashMap<String, EvidenceView>, Error> {
    let rows = evidence::all(db)?;
    if rows.is_empty() {
        return Ok(HashMap::new());
    }
    let subjects = Subjects::read(db)?;
    let mut uses: HashMap<String, Vec<EvidenceUseView>> = HashMap::new();
    let answers: HashMap<String, (String, String)> =
        answer::all(db)?.into_iter().map(|row| (row.id, (row.catalogue, row.check))).collect();
    for tie in evidence::ties(db)? {
        if let Some((catalogue, check)) = answers.get(&tie.answer).cloned() {
            uses.entry(tie.evidence).or_default().push(EvidenceUseView { catalogue, check });
        }
    }
    let views = rows.into_iter().map(|row| {
        let uses = uses.remove(&row.id).unwrap_or_default();
        Ok((row.id.clone(), view(db, row, uses, &subjects, today)?))
    });
    views.collect()
}

fn view(
    db: &Db,
    row: Evidence,
    mut uses: Vec<EvidenceUseView>,
    subjects: &Subjects,
    today: NaiveDate,
) -> Result<EvidenceView, Error> {
    let now = subjects.fingerprint(db, &row)?;
    let held = Held {
        there: subjects.there(&row),
        expires_on: row.expires_on,
        then: row.fingerprint.as_deref(),
        now: now.as_deref(),
    };
    let state = state(held, today);
    uses.sort_by(|a, b| (&a.catalogue, &a.check).cmp(&(&b.catalogue, &b.check)));
    let confidential = row.confidential || subjects.inside(&row);
    Ok(EvidenceView {
        state,
        state_text: state_text(state, &row),
        detail: detail(db, &row, subjects)?,
        address: subjects.address(&row),
        checks: uses,
        id: row.id,
        kind: row.kind,
        title: row.title,
        url: row.url,
        seen_on: row.seen_on.map(|d| d.to_string()),
        expires_on: row.expires_on.map(|d| d.to_string()),
        file_name: row.file_name,
        confidential,
    })
}

/// What it points to, in words; empty where the title says it all.
fn detail(db: &Db, row: &Evidence, subjects: &Subjects) -> Result<String, Error> {
    Ok(match row.kind {
        EvidenceKind::Text => String::new(),
        EvidenceKind::Link => row.url.clone().unwrap_or_default(),
        EvidenceKind::File => say_with(
            "evidence-file",
            &Args::new()
                .text("name", row.file_name.clone().unwrap_or_default())
                .count("kilobytes", (row.size.unwrap_or(0) as usize).div_ceil(1024)),
        ),
        EvidenceKind::Section | EvidenceKind::Meeting | EvidenceKind::Decision => {
            let title = match &row.subject {
                Some(id) => subjects.title(db, row.kind, id)?,
                None => None,
            };
            title.unwrap_or_else(|| say("evidence-gone"))
        }
    })
}

fn state_text(state: EvidenceState, row: &Evidence) -> String {
    let day = |date: Option<NaiveDate>| date.map(long_date).unwrap_or_default();
    let args = Args::new().text("expires", day(row.expires_on)).text("seen", day(row.seen_on));
    say_with(&format!("evidence-state-{state}"), &args)
}
