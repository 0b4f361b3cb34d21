//! The example workbook: a fictional region, made by the same use cases a user has, from the files in
//! `assets/example`.

mod files;
mod input;

use std::path::Path;

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use chrono_tz::Europe::Amsterdam;
use include_dir::{Dir, include_dir};
use regiovisie_model::words::EvidenceKind;
use regiovisie_store::rows::region::Region;
use regiovisie_store::rows::remark::{self, Remark};
use regiovisie_store::rows::section;
use regiovisie_store::rows::{council, party};
use regiovisie_store::{Change, Store, StoreError, born};
use serde::de::DeserializeOwned;

use crate::create::{Start, typed};
use crate::error::Error;
use crate::op::Op;
use crate::surroundings::{Surroundings, shared_id, today};
use crate::view::{
    AnswerInput, EvidenceInput, MeetingInput, PartyInput, SnapshotInput, StepInput, VersionInput,
};
use crate::workbook::{Workbook, holder};

static FOLDER: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../../assets/example");

impl Workbook {
    /// Makes the example workbook in a new file.
    ///
    /// Ids and instants follow from the files alone, so that the example is the same wherever it is made.
    pub fn create_example(path: &Path, around: Box<dyn Surroundings>) -> Result<Self, Error> {
        let real = around;
        if path.exists() {
            return Err(StoreError::Exists(path.to_path_buf()).into());
        }
        born(path, |unfinished| Self::tell_example(unfinished, real.as_ref()))?;
        Ok(Self::open(path, real)?.0)
    }

    /// Writes the whole story into a new file.
    fn tell_example(path: &Path, around: &dyn Surroundings) -> Result<(), Error> {
        let region: files::Region = read("region.toml")?;
        let telling = Story::new(around);
        let start = start(&region, today(&telling));
        let store = Store::create(path, &holder(around), |change| {
            start.write(change, &telling)?;
            add_pictures(change)
        })?;
        let mut workbook = Self::over(store, Box::new(telling), None);
        workbook.fill_example()
    }

    fn fill_example(&mut self) -> Result<(), Error> {
        self.example_process()?;
        self.example_parties()?;
        self.example_meetings()?;
        self.example_sections()?;
        self.example_facts()?;
        self.example_planning()?;
        self.example_input()?;
        let answers: files::Answers = read("answers.toml")?;
        let snapshots: files::Snapshots = read("snapshots.toml")?;
        let (Some(first), Some(last)) = (snapshots.snapshot.first(), snapshots.snapshot.last()) else {
            return Err(Error::BadExample("snapshots.toml".into()));
        };
        self.example_answers(&answers, first)?;
        self.example_snapshot(first)?;
        self.example_councils()?;
        self.example_later_answers(&answers, first)?;
        self.example_snapshot(last)?;
        self.example_reflection()
    }

    fn example_snapshot(&mut self, given: &files::Snapshot) -> Result<(), Error> {
        self.set_clock(&given.date)?;
        let note = given.note.trim().to_owned();
        self.fix_snapshot(&SnapshotInput { name: given.name.clone(), note })?;
        Ok(())
    }

    fn example_reflection(&mut self) -> Result<(), Error> {
        let reflection: files::Reflection = read("reflection.toml")?;
        for (index, given) in reflection.remark.into_iter().enumerate() {
            self.set_clock(given.replied_on.as_ref().unwrap_or(&given.date))?;
            let row = Remark {
                id: shared_id("example-remark", &index.to_string()),
                catalogue: "nvo-2020".to_owned(),
                kind: given.kind,
                text: given.text.trim().to_owned(),
                author: given.author,
                written_on: day(&given.date)?,
                reply: given.reply.trim().to_owned(),
                replied_by: given.replied_by,
                replied_on: maybe(given.replied_on.as_deref())?,
                group: given.group,
                check: given.check,
            };
            let subject = row.check.clone().unwrap_or_else(|| row.group.clone());
            self.transact(Op::AddRemark, &subject, |change, _| Ok(remark::put(change, &row)?))?;
        }
        Ok(())
    }

    /// A piece of evidence: what it points to goes by the name that the story gives it.
    fn example_evidence(&mut self, check: &str, given: &files::Evidence) -> Result<(), Error> {
        let subject = match (given.kind, given.subject.clone()) {
            (EvidenceKind::Meeting, Some(title)) => {
                let found = self.meetings()?.into_iter().find(|m| m.title == title);
                Some(found.map(|m| m.id).ok_or(Error::BadExample(title))?)
            }
            (_, other) => other,
        };
        // A file of the example is laid out for a moment, so that it goes the way of every file.
        let folder = tempfile::tempdir().map_err(|e| Error::BadExample(e.to_string()))?;
        let path = match &given.file {
            Some(name) => {
                let file = FOLDER.get_file(format!("files/{name}"));
                let file = file.ok_or_else(|| Error::BadExample(name.clone()))?;
                let path = folder.path().join(name);
                std::fs::write(&path, file.contents()).map_err(|e| Error::BadExample(e.to_string()))?;
                Some(path.display().to_string())
            }
            None => None,
        };
        let input = EvidenceInput {
            kind: given.kind,
            title: given.title.clone(),
            url: given.url.clone(),
            subject,
            path,
            expires_on: given.expires_on.clone(),
            confidential: false,
        };
        let id = self.add_evidence(check, &input)?.value;
        for other in &given.also {
            self.tie_evidence(&id, other)?;
        }
        Ok(())
    }

    fn example_process(&mut self) -> Result<(), Error> {
        let process: files::Process = read("process.toml")?;
        for step in process.step {
            let input = StepInput {
                step: step.id,
                planned_start: step.planned_start,
                planned_end: step.planned_end,
                actual_start: step.actual_start,
                actual_end: step.actual_end,
                note: step.note.trim().to_owned(),
                owner: step.owner.clone(),
            };
            self.plan_step(&input)?;
        }
        Ok(())
    }

    /// The role of every party was settled in the procesbeschrijving.
    fn example_parties(&mut self) -> Result<(), Error> {
        let roles: files::Parties = read("parties.toml")?;
        for row in party::all(self.db())? {
            let Some(role) = roles.party.iter().find(|p| p.kind == row.kind) else { continue };
            let input = PartyInput {
                id: Some(row.id),
                kind: row.kind,
                name: row.name,
                role: role.role.trim().to_owned(),
                form: None,
                delete_on: None,
            };
            self.save_party(&input)?;
        }
        Ok(())
    }

    fn example_meetings(&mut self) -> Result<(), Error> {
        let meetings: files::Meetings = read("meetings.toml")?;
        for meeting in meetings.meeting {
            self.set_clock(&meeting.date)?;
            let told_back_on = meeting.told_back_on.clone();
            let input: MeetingInput = meeting.into();
            let logged = self.log_meeting(&input)?.value;
            if told_back_on.is_some() {
                self.tell_back(&logged.contributions, told_back_on.as_deref())?;
            }
        }
        Ok(())
    }

    /// The texts of version 0.3, then those of 1.0, each fixed on its own day.
    fn example_sections(&mut self) -> Result<(), Error> {
        let listed: files::Sections = read("sections.toml")?;
        let versions: files::Versions = read("versions.toml")?;
        let (Some(first), Some(last)) = (versions.version.first(), versions.version.last()) else {
            return Err(Error::BadExample("versions.toml".into()));
        };
        self.set_clock(&first.date)?;
        for entry in &listed.section {
            let own = format!("sections/{}.md", entry.key);
            let text = text(first.sections.get(&entry.key).unwrap_or(&own))?;
            self.write_example_section(&entry.key, &text)?;
        }
        self.fix_version_on(&version_input(first), day(&first.date)?)?;
        self.set_clock(&last.date)?;
        for entry in &listed.section {
            let text = text(&format!("sections/{}.md", entry.key))?;
            self.write_example_section(&entry.key, &text)?;
            let id = crate::section::resolve(self.db(), &entry.key)?;
            let row = section::get(self.db(), &id)?;
            let (state, owner) = (entry.state, entry.owner.clone());
            self.transact(Op::EditSection, &row.title.clone(), |change, _| {
                Ok(section::put(change, &section::Section { state, owner, ..row })?)
            })?;
        }
        self.fix_version_on(&version_input(last), day(&last.date)?)?;
        Ok(())
    }

    fn write_example_section(&mut self, key: &str, body: &str) -> Result<(), Error> {
        let id = crate::section::resolve(self.db(), key)?;
        if section::get(self.db(), &id)?.body.trim() == body.trim() {
            return Ok(());
        }
        self.write_section(&id, &pictures_by_hash(body))?;
        self.store.seal();
        Ok(())
    }

    fn example_facts(&mut self) -> Result<(), Error> {
        let facts: files::Facts = read("facts.toml")?;
        self.set_clock(&facts.date)?;
        for sheet in facts.sheet {
            self.fill_sheet(&sheet.id, sheet.row)?;
        }
        Ok(())
    }

    /// Every answer as it was at the first peildatum. Decisions of councils were no evidence then.
    fn example_answers(&mut self, answers: &files::Answers, first: &files::Snapshot) -> Result<(), Error> {
        self.set_clock(&first.date)?;
        for answer in &answers.answer {
            let id = answer.id();
            let was = first.answer.iter().find(|earlier| earlier.check == id);
            let input = AnswerInput {
                work: Some(was.map_or(answer.work, |earlier| earlier.work)),
                verdict: Some(was.map_or(answer.verdict, |earlier| earlier.verdict)),
                note: Some(answer.note.trim().to_owned()),
                owner: Some(answer.owner.clone()),
                target_date: Some(answer.target_date.clone().unwrap_or_default()),
            };
            self.answer_check(&id, &input)?;
            for row in answer.evidence.iter().filter(|row| row.kind != EvidenceKind::Decision) {
                self.example_evidence(&id, row)?;
            }
        }
        Ok(())
    }

    /// What was judged otherwise after the first peildatum, and the decisions that councils took since.
    fn example_later_answers(
        &mut self,
        answers: &files::Answers,
        first: &files::Snapshot,
    ) -> Result<(), Error> {
        self.set_clock(&answers.date)?;
        for answer in &answers.answer {
            let id = answer.id();
            if first.answer.iter().any(|earlier| earlier.check == id) {
                let (work, verdict) = (Some(answer.work), Some(answer.verdict));
                self.answer_check(&id, &AnswerInput { work, verdict, ..AnswerInput::default() })?;
            }
            for row in answer.evidence.iter().filter(|row| row.kind == EvidenceKind::Decision) {
                self.example_evidence(&id, row)?;
            }
        }
        Ok(())
    }

    fn example_councils(&mut self) -> Result<(), Error> {
        let councils: files::Councils = read("councils.toml")?;
        let versions = self.versions()?;
        for given in councils.council {
            let found = self.councils()?.into_iter().find(|c| c.name == given.municipality);
            let of = found.ok_or_else(|| Error::BadExample(given.municipality.clone()))?;
            let version = versions.iter().find(|v| Some(&v.name) == given.version.as_ref());
            let row = council::Council {
                id: shared_id("council", &of.municipality),
                municipality: of.municipality,
                college_date: maybe(given.college_date.as_deref())?,
                papers_date: maybe(given.papers_date.as_deref())?,
                committee_date: maybe(given.committee_date.as_deref())?,
                council_date: maybe(given.council_date.as_deref())?,
                outcome: given.outcome,
                number: given.number,
                vote: given.vote,
                item: given.item,
                version: version.map(|v| v.id.clone()),
                note: given.note.trim().to_owned(),
            };
            if let Some(date) = given.council_date.filter(|_| row.outcome.is_some()) {
                self.set_clock(&date)?;
            }
            let subject = of.name;
            self.transact(Op::RecordCouncil, &subject, |change, _| Ok(council::put(change, &row)?))?;
        }
        Ok(())
    }

    /// Moves the clock of the story to noon of a day.
    fn set_clock(&mut self, date: &str) -> Result<(), Error> {
        let at = noon(day(date)?);
        if self.around.now() == at {
            return Ok(());
        }
        let mut story = Story::new(self.around.as_ref());
        story.at = at;
        // Ids must not repeat: each day of the story counts from a place of its own.
        story.count = std::sync::atomic::AtomicU64::new(story.at.timestamp().unsigned_abs() << 16);
        self.around = Box::new(story);
        Ok(())
    }
}

/// The surroundings of the story: its own clock and ids, the real machine.
#[derive(Debug)]
struct Story {
    at: DateTime<Utc>,
    host: String,
    count: std::sync::atomic::AtomicU64,
}

impl Story {
    fn new(real: &dyn Surroundings) -> Self {
        let first = NaiveDate::from_ymd_opt(2025, 12, 1).unwrap_or_default();
        Self { at: noon(first), host: real.host(), count: std::sync::atomic::AtomicU64::new(1) }
    }
}

impl Surroundings for Story {
    fn now(&self) -> DateTime<Utc> {
        self.at
    }

    fn actor(&self) -> String {
        regiovisie_wording::say("example-actor")
    }

    fn host(&self) -> String {
        self.host.clone()
    }

    fn random(&self) -> [u8; 16] {
        let count = self.count.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        let mut bytes = [0_u8; 16];
        bytes[2..10].copy_from_slice(&count.to_be_bytes());
        bytes
    }
}

fn start(given: &files::Region, born_on: NaiveDate) -> Start {
    let region = Region {
        id: shared_id("region", "this"),
        name: given.name.clone(),
        about: given.about.trim().to_owned(),
        plan_start: given.plan_start.parse().ok(),
        plan_end: given.plan_end.parse().ok(),
        start_situation: given.start_situation,
        adoption_goal: given.adoption_goal.parse().ok(),
        fictional: given.fictional,
        born_on,
    };
    let municipalities = given.municipality.iter().enumerate().map(|(index, m)| {
        let mut row = typed(index, m.name.clone());
        row.inhabitants = Some(m.inhabitants);
        row.registry.clone_from(&m.registry);
        row.alderman.clone_from(&m.alderman);
        row
    });
    Start { municipalities: municipalities.collect(), region }
}

fn version_input(given: &files::Version) -> VersionInput {
    VersionInput { name: given.name.clone(), status: given.status, note: given.note.trim().to_owned() }
}

/// Keeps the pictures of the example in the workbook.
fn add_pictures(change: &Change<'_>) -> Result<(), Error> {
    let Some(folder) = FOLDER.get_dir("images") else { return Ok(()) };
    for file in folder.files() {
        crate::section::keep_picture(change, file.contents())?;
    }
    Ok(())
}

/// The files name a picture by its name; the workbook knows it by its hash.
fn pictures_by_hash(body: &str) -> String {
    let mut body = body.to_owned();
    if let Some(folder) = FOLDER.get_dir("images") {
        for file in folder.files() {
            let name = file.path().file_stem().map(|s| s.to_string_lossy().into_owned()).unwrap_or_default();
            let hash = crate::section::picture_hash(file.contents());
            body = body.replace(&format!("(afbeelding:{name})"), &format!("(afbeelding:{hash})"));
        }
    }
    body
}

fn read<T: DeserializeOwned>(path: &str) -> Result<T, Error> {
    toml::from_str(&text(path)?).map_err(|error| Error::BadExample(format!("{path}: {error}")))
}

fn text(path: &str) -> Result<String, Error> {
    let file = FOLDER.get_file(path).and_then(include_dir::File::contents_utf8);
    file.map(str::to_owned).ok_or_else(|| Error::BadExample(path.to_owned()))
}

fn day(text: &str) -> Result<NaiveDate, Error> {
    crate::input::day(text)
}

fn maybe(text: Option<&str>) -> Result<Option<NaiveDate>, Error> {
    crate::input::maybe_day(text)
}

fn noon(date: NaiveDate) -> DateTime<Utc> {
    let noon = date.and_time(NaiveTime::from_hms_opt(12, 0, 0).unwrap_or_default());
    noon.and_local_timezone(Amsterdam).earliest().map_or_else(|| noon.and_utc(), |at| at.with_timezone(&Utc))
}

#[cfg(test)]
mod tests {
    use regiovisie_model::words::SectionState;

    use super::*;

    #[test]
    fn every_state_in_the_list_of_sections_is_a_known_one() {
        let sections: files::Sections = read("sections.toml").unwrap();
        assert!(sections.section.iter().any(|s| s.state == SectionState::Ready));
        for entry in &sections.section {
            assert!(text(&format!("sections/{}.md", entry.key)).is_ok(), "{}", entry.key);
        }
    }

    #[test]
    fn the_visie_of_the_example_has_at_least_eight_thousand_words() {
        let sections: files::Sections = read("sections.toml").unwrap();
        let words: usize = sections
            .section
            .iter()
            .map(|s| text(&format!("sections/{}.md", s.key)).unwrap())
            .map(|body| regiovisie_text::words::words(&regiovisie_text::read(&body)))
            .sum();
        assert!(words >= 8_000, "{words}");
    }
}
