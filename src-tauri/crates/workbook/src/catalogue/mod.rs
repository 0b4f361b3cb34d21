//! Catalogues of a workbook: those built in, and later versions that a user read in. What becomes of the answers then.

use std::collections::{HashMap, HashSet};
use std::io::Read;
use std::path::Path;
use std::sync::Arc;

use regiovisie_model::words::{Verdict, Work};
use regiovisie_norm::{Catalogue, ChangeKind, Library, Release, ReleaseChange};
use regiovisie_store::rows::answer::{self, Answer};
use regiovisie_store::rows::catalogue::{self, StoredCatalogue};
use regiovisie_store::rows::evidence::{self, Tie};
use regiovisie_store::rows::section::{self, Section};
use regiovisie_store::{Change, Db};
use regiovisie_wording::{Args, say, say_with};

use crate::agreement::{answer_id, empty};
use crate::error::Error;
use crate::evidence::put_under;
use crate::fault::Fault;
use crate::known::Norms;
use crate::op::Op;
use crate::view::{ReleaseCheckView, ReleaseLineView, ReleaseView};
use crate::workbook::{Changed, Workbook};

/// A file with a version of a norm is text of a few hundred kilobytes at most.
const LARGEST: u64 = 4 * 1024 * 1024;

impl Workbook {
    /// The catalogues as this workbook has them.
    pub(crate) fn norms(&self) -> Result<Norms, Error> {
        Ok(self.read_norms()?.0)
    }

    /// Why a later version of a norm that the workbook holds is not in use, in Dutch.
    pub(crate) fn norm_trouble(&self) -> Result<Option<String>, Error> {
        Ok(self.read_norms()?.1)
    }

    fn read_norms(&self) -> Result<(Norms, Option<String>), Error> {
        if let Some(known) = &self.known.borrow().norms {
            return Ok(known.clone());
        }
        let norms = read(self.db())?;
        self.known.borrow_mut().norms = Some(norms.clone());
        Ok(norms)
    }

    /// What a file with a later version of a norm would change here.
    ///
    /// # Errors
    /// `bad_norm` with the place of the mistake.
    pub fn preview_release(&self, path: &Path) -> Result<ReleaseView, Error> {
        let (_, release) = read_release(path)?;
        let norms = self.norms()?;
        let after = with(&norms, &release, path)?;
        self.release_view(&norms, &after, &release)
    }

    /// Takes a later version of a norm into use, in one step: answers go along, or stay as "vervallen".
    pub fn apply_release(&mut self, path: &Path) -> Result<Changed<ReleaseView>, Error> {
        let (source, release) = read_release(path)?;
        let norms = self.norms()?;
        let after = with(&norms, &release, path)?;
        let view = self.release_view(&norms, &after, &release)?;
        let subject = format!("{} {}", view.title, release.version);
        let row = StoredCatalogue {
            id: format!("{}/{}", release.catalogue, release.version),
            version: release.version,
            source,
        };
        self.transact(Op::ApplyRelease, &subject, |change, _| {
            catalogue::put(change, &row)?;
            for one in &release.changes {
                carry(change, &after, &release, one)?;
            }
            carry_sections(change, &release)?;
            Ok(view)
        })
    }

    fn release_view(
        &self,
        before: &Library,
        after: &Library,
        release: &Release,
    ) -> Result<ReleaseView, Error> {
        let unknown = || Error::UnknownAgreement(release.catalogue.clone());
        let old = before.catalogue(&release.catalogue).ok_or_else(unknown)?;
        let new = after.catalogue(&release.catalogue).ok_or_else(unknown)?;
        let answers: HashMap<String, Answer> =
            answer::all(self.db())?.into_iter().map(|row| (row.id.clone(), row)).collect();
        let line = |change: &ReleaseChange| {
            let from: Vec<ReleaseCheckView> =
                change.from.iter().map(|id| check_view(old, id, &answers)).collect();
            let answered = from.iter().any(|check| check.answered);
            ReleaseLineView {
                kind: change.kind.word().to_owned(),
                to: change.to.iter().map(|id| check_view(new, id, &HashMap::new())).collect(),
                what: say(&format!("release-{}", change.kind.word())),
                becomes: say(&format!(
                    "release-{}-{}",
                    change.kind.word(),
                    if answered { "answered" } else { "open" }
                )),
                note: change.note.trim().to_owned(),
                from,
            }
        };
        Ok(ReleaseView {
            catalogue: release.catalogue.clone(),
            title: new.short_title.clone(),
            from_version: old.version,
            to_version: release.version,
            about: release.about.trim().to_owned(),
            source: release.source.clone(),
            unchanged: u32::try_from(
                new.checks()
                    .filter(|(_, check)| old.check(&check.id).is_some_and(|(_, was)| was == *check))
                    .count(),
            )
            .unwrap_or(u32::MAX),
            lines: release.changes.iter().map(line).collect(),
        })
    }
}

fn check_view(catalogue: &Catalogue, id: &str, answers: &HashMap<String, Answer>) -> ReleaseCheckView {
    let found = catalogue.check(id);
    let answer = answers.get(&answer_id(&catalogue.id, id));
    ReleaseCheckView {
        id: id.to_owned(),
        group: found.map(|(group, _)| group.number.clone()).unwrap_or_default(),
        name: found.map(|(_, check)| check.name.clone()).unwrap_or_default(),
        verdict: answer.map_or(Verdict::Unjudged, |row| row.verdict),
        answered: answer.is_some(),
    }
}

/// The library with every later version that the workbook holds, in their order. One that does not fit this program is
/// left out, with those after it, and says so: the answers stay, and the workbook can be read.
fn read(db: &Db) -> Result<(Norms, Option<String>), Error> {
    let mut stored = catalogue::all(db)?;
    let built_in = Workbook::library()?;
    if stored.is_empty() {
        return Ok((Norms::BuiltIn(built_in), None));
    }
    stored.sort_by_key(|row| row.version);
    let mut library = built_in.clone();
    let mut trouble = None;
    for row in stored {
        match applied(&library, &row) {
            Ok(Some(next)) => library = next,
            Ok(None) => {}
            Err(error) => {
                trouble = Some(Fault::from(error).what);
                break;
            }
        }
    }
    Ok((Norms::Own(Arc::new(library)), trouble))
}

/// The library with one version more; none when the program has learned it by itself since.
fn applied(library: &Library, row: &StoredCatalogue) -> Result<Option<Library>, Error> {
    let bad = |fault| Error::BadNorm { path: row.id.clone().into(), fault };
    if row.source.len() as u64 > LARGEST {
        return Err(Error::TextTooLarge(row.source.len()));
    }
    let release = Release::parse(&row.source).map_err(bad)?;
    if library.catalogue(&release.catalogue).is_some_and(|c| c.version >= release.version) {
        return Ok(None);
    }
    library.with_release(&release).map(Some).map_err(bad)
}

fn read_release(path: &Path) -> Result<(String, Release), Error> {
    let failed = |source: std::io::Error| Error::CannotRead { path: path.to_path_buf(), source };
    let about = std::fs::metadata(path).map_err(failed)?;
    if !about.is_file() || about.len() > LARGEST {
        return Err(failed(std::io::Error::from(std::io::ErrorKind::InvalidData)));
    }
    let mut source = String::new();
    let file = std::fs::File::open(path).map_err(failed)?;
    file.take(LARGEST).read_to_string(&mut source).map_err(failed)?;
    let release =
        Release::parse(&source).map_err(|fault| Error::BadNorm { path: path.to_path_buf(), fault })?;
    Ok((source, release))
}

fn with(norms: &Library, release: &Release, path: &Path) -> Result<Library, Error> {
    norms.with_release(release).map_err(|fault| Error::BadNorm { path: path.to_path_buf(), fault })
}

/// Takes the answers along. What went to one check goes over whole; what was split or merged must be judged again, with
/// all that was written at hand; the old answer stays, as "vervallen".
fn carry(change: &Change<'_>, after: &Library, release: &Release, one: &ReleaseChange) -> Result<(), Error> {
    let mut old = Vec::new();
    for id in &one.from {
        old.extend(answer::get(change, &answer_id(&release.catalogue, id))?);
    }
    if let (ChangeKind::Rename, [only]) = (one.kind, old.as_slice()) {
        return Ok(answer::put(change, &allowed(only.clone(), after))?);
    }
    if old.is_empty() || matches!(one.kind, ChangeKind::Rename | ChangeKind::Drop | ChangeKind::Add) {
        return Ok(());
    }
    let ties = evidence::ties(change)?;
    for to in &one.to {
        let row = match (one.kind, old.as_slice()) {
            (ChangeKind::Move, [only]) => allowed(moved(only, &release.catalogue, to), after),
            _ => to_judge(&old, &release.catalogue, to),
        };
        answer::put(change, &row)?;
        for tie in ties.iter().filter(|tie| old.iter().any(|o| o.id == tie.answer)) {
            put_under(change, &row.id, &tie.evidence)?;
        }
        if one.kind == ChangeKind::Move {
            for gone in &old {
                leave(change, gone, &row, &ties)?;
            }
        }
    }
    Ok(())
}

/// "N.v.t." goes along only where the new check allows it.
fn allowed(row: Answer, after: &Library) -> Answer {
    let check = after.check(&row.catalogue, &row.check).map(|(_, check)| check);
    let applies = check.is_some_and(|check| check.na_only_when.is_none());
    if row.verdict == Verdict::NotApplicable && applies {
        return Answer { verdict: Verdict::Unjudged, work: Work::Review, ..row };
    }
    row
}

fn moved(old: &Answer, catalogue: &str, to: &str) -> Answer {
    Answer { id: answer_id(catalogue, to), check: to.to_owned(), ..old.clone() }
}

/// An answer that starts from what was written at the old ones: nothing is judged yet.
fn to_judge(old: &[Answer], catalogue: &str, to: &str) -> Answer {
    let notes = old.iter().map(|row| {
        let args = Args::new()
            .text("check", row.check.clone())
            .text("verdict", say(&format!("verdict-{}", row.verdict)))
            .text("note", row.note.clone());
        say_with("release-note", &args).trim().to_owned()
    });
    Answer {
        work: Work::Review,
        note: notes.collect::<Vec<_>>().join("\n\n"),
        owner: old.iter().map(|row| row.owner.clone()).find(|owner| !owner.is_empty()).unwrap_or_default(),
        target_date: old.iter().filter_map(|row| row.target_date).min(),
        ..empty(catalogue, to)
    }
}

/// Removes an answer that went over whole, with the facts on which it was confirmed.
fn leave(change: &Change<'_>, old: &Answer, new: &Answer, ties: &[Tie]) -> Result<(), Error> {
    if let Some(confirmed) = answer::confirmations(change)?.into_iter().find(|c| c.answer == old.id) {
        answer::forget_confirmation(change, &old.id)?;
        answer::confirm(change, &answer::Confirmation { answer: new.id.clone(), ..confirmed })?;
    }
    for tie in ties.iter().filter(|tie| tie.answer == old.id) {
        evidence::untie(change, tie)?;
    }
    Ok(answer::remove(change, &old.id)?)
}

/// Sections that answer a check answer what came in its place.
fn carry_sections(change: &Change<'_>, release: &Release) -> Result<(), Error> {
    for row in section::all(change)? {
        let follow = |id: &String| -> Vec<String> {
            let Some(bare) = id.strip_prefix(&format!("{}/", release.catalogue)) else {
                return vec![id.clone()];
            };
            let moved = release
                .changes
                .iter()
                .find(|one| one.kind != ChangeKind::Rename && one.from.iter().any(|f| f == bare));
            match moved {
                Some(one) => one.to.iter().map(|to| format!("{}/{to}", release.catalogue)).collect(),
                None => vec![id.clone()],
            }
        };
        let mut checks: Vec<String> = row.checks.iter().flat_map(follow).collect();
        let mut seen = HashSet::new();
        checks.retain(|id| seen.insert(id.clone()));
        if checks != row.checks {
            section::put(change, &Section { checks, ..row })?;
        }
    }
    Ok(())
}
