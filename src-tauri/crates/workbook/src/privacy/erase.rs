//! Erasing a person: from the tables, the history, the search index and the free pages, with a record that it was done.
//!
//! Deliberately absent: deciding which other of the same name is meant. Each place in free text is shown, and the user
//! says which stay.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use regiovisie_model::words::PartyForm;
use regiovisie_store::rows::{attachment, contribution, meeting, party, picture, snapshot, version};
use regiovisie_store::{Erasure, Occurrence, Place, Rewrite, erasures, occurrences, reword};
use regiovisie_wording::{Args, say, say_with};

use crate::error::{Error, Field};
use crate::input;
use crate::op::Op;
use crate::section::tree;
use crate::surroundings::today;
use crate::version::content_hash;
use crate::view::{EraseInput, ErasePlaceView, ErasePreviewView, ErasedView};
use crate::workbook::{Changed, Workbook};

/// The most places that are shown to decide about.
const SHOWN: usize = 500;
/// The fewest letters of a word that is erased: a shorter one stands in half the words there are.
const SHORTEST: usize = 3;

impl Workbook {
    /// What erasing would touch. Nothing is written.
    ///
    /// # Errors
    /// `empty` without a word, `too_short` for a word of fewer than three letters.
    pub fn preview_erase(&self, party: Option<&str>, words: &[String]) -> Result<ErasePreviewView, Error> {
        let words = self.sought(party, words)?;
        let found = occurrences(self.db(), &words, SHOWN + 1)?;
        let more = found.len() > SHOWN;
        let in_files = found.iter().any(is_file);
        let mut places: Vec<ErasePlaceView> = Vec::new();
        for found in found.into_iter().take(SHOWN) {
            if is_file(&found) || party.is_some_and(|id| found.table == "party" && found.row == id) {
                continue;
            }
            places.push(ErasePlaceView {
                id: place_id(&found),
                title: self.place_title(&found)?,
                before: found.before,
                found: found.found,
                after: found.after,
            });
        }
        Ok(ErasePreviewView {
            contributions: match party {
                Some(id) => u32::try_from(contribution::of_party(self.db(), id)?.len()).unwrap_or(u32::MAX),
                None => 0,
            },
            meetings: party.map_or(Ok(0), |id| meeting::of_party(self.db(), id))?,
            backups: backups(self.store.path()).iter().map(|path| path.display().to_string()).collect(),
            unseen: in_files.then(|| say("erase-unseen-holds")).into_iter().chain(self.unseen()?).collect(),
            words,
            places,
            more,
        })
    }

    /// Erases a person. It cannot be undone.
    ///
    /// # Errors
    /// As [`Self::preview_erase`], and what the file itself refuses; the workbook is then as it was.
    pub fn erase_person(&mut self, given: &EraseInput) -> Result<Changed<ErasedView>, Error> {
        if self.review()?.is_some() {
            return Err(Error::OnlyRemarks);
        }
        let party = given.party.as_deref();
        let words = self.sought(party, &given.words)?;
        let keep: BTreeSet<&str> = given.keep.iter().map(String::as_str).collect();
        let mut plan = Plan::default();
        let number = erasures(self.db())?.len() + 1;
        let subject = say_with("erase-subject", &Args::new().text("number", number.to_string()));
        if let Some(id) = party {
            self.plan_party(id, given.with_input, &subject, &mut plan)?;
        }
        let found = occurrences(self.db(), &words, usize::MAX)?;
        self.plan_places(&found, &keep, &words, &mut plan)?;
        let counts = plan.counts();
        let erasure = Erasure {
            rewrites: plan.rewrites,
            tombstones: plan.tombstones,
            words,
            kept: plan.kept,
            redacted: say("erase-redacted"),
            actors: Some(say("erase-actor")),
            subject: subject.clone(),
            report: serde_json::json!(report(&counts, given)),
        };
        let line = self.line(Op::ErasePerson, &subject, None);
        let erased = self.store.erase(&line, &erasure);
        // Also when the file could not be written anew, the rows are otherwise by now.
        self.known.get_mut().forget_all();
        let erased = erased?;
        let mut lines = report(&counts, given);
        lines.push(say_with("erase-history", &Args::new().count("count", erased.journal_lines as usize)));
        if given.backups {
            lines.extend(remove_backups(self.store.path()));
        }
        Ok(Changed { value: ErasedView { lines }, changes: erased.changes })
    }

    /// The words that are looked for: what was given and the name of the person or code.
    fn sought(&self, party: Option<&str>, words: &[String]) -> Result<Vec<String>, Error> {
        let mut sought: Vec<String> = Vec::new();
        if let Some(id) = party {
            let all = party::all(self.db())?;
            let missing = || regiovisie_store::StoreError::Missing { noun: "party", id: id.to_owned() };
            let row = all.into_iter().find(|row| row.id == id).ok_or_else(missing)?;
            if row.form == PartyForm::Organisation {
                return Err(Error::NoPerson(row.name));
            }
            // A short code stands in half the words there are: it goes from the party itself and from its history.
            if !too_short(&row.name) {
                sought.push(row.name);
            }
        }
        for word in words {
            let word = input::remark(Field::ErasedWord, word)?;
            let word = word.split_whitespace().collect::<Vec<_>>().join(" ");
            if !word.is_empty() && !sought.contains(&word) {
                sought.push(word);
            }
        }
        if sought.is_empty() && party.is_none() {
            return Err(Error::Empty(Field::ErasedWord));
        }
        match sought.iter().find(|word| too_short(word)) {
            Some(short) => Err(Error::TooShort(short.clone())),
            None => Ok(sought),
        }
    }

    /// The party itself and what it said.
    fn plan_party(&self, id: &str, with_input: bool, subject: &str, plan: &mut Plan) -> Result<(), Error> {
        plan.set("party", id, "name", Some(subject));
        plan.set("party", id, "role", Some(""));
        plan.set("party", id, "delete_on", None);
        plan.tombstones.push(("party".to_owned(), id.to_owned()));
        if !with_input {
            return Ok(());
        }
        let gone = say("erase-text");
        for item in contribution::of_party(self.db(), id)? {
            plan.set("contribution", &item.id, "text", Some(&gone));
            for field in ["wording", "summary", "organisation", "source"] {
                plan.set("contribution", &item.id, field, Some(""));
            }
            plan.set("contribution", &item.id, "delete_on", None);
            plan.tombstones.push(("contribution".to_owned(), item.id));
            plan.items += 1;
        }
        Ok(())
    }

    /// Every place in free text: replaced, unless it stays.
    fn plan_places(
        &self,
        found: &[Occurrence],
        keep: &BTreeSet<&str>,
        words: &[String],
        plan: &mut Plan,
    ) -> Result<(), Error> {
        let gone = say("erase-word");
        let mut versions = BTreeSet::new();
        for one in found {
            let place = Place { table: one.table.clone(), column: one.column.clone(), row: one.row.clone() };
            if plan.has(&place) {
                continue;
            }
            if is_file(one) {
                // Bytes of a file cannot be rewritten: it is told, and the file is taken away by hand.
                plan.kept.push(place);
                continue;
            }
            if keep.contains(place_id(one).as_str()) {
                plan.kept.push(place);
                continue;
            }
            if one.table == "version_section" {
                versions.extend(version::of_section(self.db(), &one.row)?);
            }
            if one.table == "snapshot" && one.column == "state" {
                self.plan_snapshot(&one.row, words, &gone, plan)?;
                continue;
            }
            plan.places += 1;
            plan.done.insert(key(&place));
            plan.rewrites.push(Rewrite::Replace {
                table: place.table,
                column: place.column,
                row: place.row,
                old: words.to_vec(),
                new: gone.clone(),
            });
        }
        for id in versions {
            self.plan_version(&id, keep, words, &gone, plan)?;
        }
        Ok(())
    }

    /// A fixed version that changes is marked geschoond, and its old hash is kept.
    fn plan_version(
        &self,
        id: &str,
        keep: &BTreeSet<&str>,
        words: &[String],
        gone: &str,
        plan: &mut Plan,
    ) -> Result<(), Error> {
        let all = version::all(self.db())?;
        let Some(row) = all.into_iter().find(|row| row.id == id) else { return Ok(()) };
        let mut sections = version::sections_with_rows(self.db(), id)?;
        for (stored, section) in &mut sections {
            for (column, text) in [("title", &mut section.title), ("body", &mut section.body)] {
                let place = format!("version_section|{column}|{stored}");
                if keep.contains(place.as_str()) {
                    continue;
                }
                if let Some(reworded) = reword(text, words, gone) {
                    *text = reworded;
                }
            }
        }
        let hash = content_hash(&tree(sections.into_iter().map(|(_, section)| section).collect()));
        plan.set("version", id, "hash", Some(&hash));
        plan.set("version", id, "cleaned_on", Some(&today(self.around.as_ref()).to_string()));
        plan.set("version", id, "original_hash", Some(row.original_hash.as_ref().unwrap_or(&row.hash)));
        plan.versions += 1;
        Ok(())
    }

    /// A peildatum that changes gets the hash of what it says now.
    fn plan_snapshot(&self, id: &str, words: &[String], gone: &str, plan: &mut Plan) -> Result<(), Error> {
        let place = Place { table: "snapshot".into(), column: "state".into(), row: id.to_owned() };
        if plan.has(&place) {
            return Ok(());
        }
        let text = snapshot::state(self.db(), id)?;
        let reworded = reword(&text, words, gone).unwrap_or(text);
        plan.set("snapshot", id, "state", Some(&reworded));
        plan.set("snapshot", id, "hash", Some(&crate::snapshot::hash(&reworded)));
        plan.places += 1;
        Ok(())
    }

    /// What a place is, in Dutch.
    fn place_title(&self, found: &Occurrence) -> Result<String, Error> {
        let row = found.row.as_str();
        let named = match found.table.as_str() {
            "contribution" => contribution::get(self.db(), row).map(|item| item.number.to_string()).ok(),
            "meeting" => meeting::get(self.db(), row).map(|meeting| meeting.title).ok(),
            "section" => self.texts()?.title(row).map(str::to_owned),
            "version_section" => version::name_of_section(self.db(), row)?,
            _ => None,
        };
        let kind = match found.table.as_str() {
            "contribution" => say("erase-in-contribution"),
            "meeting" => say("erase-in-meeting"),
            "section" => say("erase-in-section"),
            "version_section" | "version" => say("erase-in-version"),
            "party" | "party_part" => say("erase-in-party"),
            "response" => say("erase-in-response"),
            "advice" => say("erase-in-advice"),
            "snapshot" => say("erase-in-snapshot"),
            "answer" | "evidence" | "confirmation" => say("erase-in-answer"),
            "fact" | "fact_row" => say("erase-in-fact"),
            "process_step" | "task" | "period" => say("erase-in-process"),
            "remark" => say("erase-in-remark"),
            _ => say("erase-in-other"),
        };
        Ok(match named {
            Some(name) => format!("{kind} {name}"),
            None => kind,
        })
    }

    /// What cannot be looked into.
    fn unseen(&self) -> Result<Vec<String>, Error> {
        let files = attachment::hashes(self.db())?.len();
        let pictures = picture::hashes(self.db())?.len();
        let mut unseen = Vec::new();
        if files > 0 {
            unseen.push(say_with("erase-unseen-files", &Args::new().count("count", files)));
        }
        if pictures > 0 {
            unseen.push(say_with("erase-unseen-pictures", &Args::new().count("count", pictures)));
        }
        unseen.push(say("erase-unseen-outside"));
        Ok(unseen)
    }
}

/// Whether a place is in the bytes of an attached file or a picture.
fn is_file(found: &Occurrence) -> bool {
    found.table == "attachment" || found.table == "picture"
}

fn too_short(word: &str) -> bool {
    word.chars().filter(|c| c.is_alphanumeric()).count() < SHORTEST
}

/// What is done to which row.
#[derive(Default)]
struct Plan {
    rewrites: Vec<Rewrite>,
    tombstones: Vec<(String, String)>,
    kept: Vec<Place>,
    done: BTreeSet<(String, String, String)>,
    places: usize,
    items: usize,
    versions: usize,
}

impl Plan {
    fn set(&mut self, table: &str, row: &str, column: &str, value: Option<&str>) {
        let place = Place { table: table.to_owned(), column: column.to_owned(), row: row.to_owned() };
        self.done.insert(key(&place));
        let value = value.map(str::to_owned);
        self.rewrites.push(Rewrite::Set { table: place.table, column: place.column, row: place.row, value });
    }

    fn has(&self, place: &Place) -> bool {
        self.done.contains(&key(place))
    }

    fn counts(&self) -> BTreeMap<&'static str, usize> {
        BTreeMap::from([
            ("places", self.places),
            ("items", self.items),
            ("versions", self.versions),
            ("kept", self.kept.len()),
        ])
    }
}

fn key(place: &Place) -> (String, String, String) {
    (place.table.clone(), place.column.clone(), place.row.clone())
}

fn place_id(found: &Occurrence) -> String {
    format!("{}|{}|{}", found.table, found.column, found.row)
}

/// What was done, in Dutch and without the words.
fn report(counts: &BTreeMap<&'static str, usize>, given: &EraseInput) -> Vec<String> {
    let count = |id: &str| counts.get(id).copied().unwrap_or(0);
    let told = |id: &'static str, what: &str| say_with(id, &Args::new().count("count", count(what)));
    let mut lines = vec![told("erase-done-places", "places")];
    if given.party.is_some() {
        lines.push(say("erase-done-party"));
    }
    if given.with_input {
        lines.push(told("erase-done-items", "items"));
    }
    if count("versions") > 0 {
        lines.push(told("erase-done-versions", "versions"));
    }
    if count("kept") > 0 {
        lines.push(told("erase-done-kept", "kept"));
    }
    lines
}

/// The copies that the program made beside a workbook.
fn backups(path: &Path) -> Vec<PathBuf> {
    let stem = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    let beside = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let prefix = format!("{stem} - reservekopie versie ");
    let Ok(entries) = std::fs::read_dir(beside) else { return Vec::new() };
    let mut found: Vec<PathBuf> = entries
        .filter_map(Result::ok)
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|kind| kind == "regiovisie"))
        .filter(|path| path.file_name().is_some_and(|name| name.to_string_lossy().starts_with(&prefix)))
        .collect();
    found.sort();
    found
}

/// Removes those copies; says which.
fn remove_backups(path: &Path) -> Vec<String> {
    backups(path)
        .into_iter()
        .map(|copy| {
            let args = Args::new().text("path", copy.display().to_string());
            match std::fs::remove_file(&copy) {
                Ok(()) => say_with("erase-backup-gone", &args),
                Err(_) => say_with("erase-backup-stays", &args),
            }
        })
        .collect()
}
