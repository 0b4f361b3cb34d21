//! The copy that goes to the ambassadeur and comes back: what stays behind, and how its remarks are taken in.

use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use regiovisie_model::proposal::rule;
use regiovisie_model::words::MeetingKind;
use regiovisie_norm::Library;
use regiovisie_store::rows::remark::{self, Remark};
use regiovisie_store::rows::{answer, fact, party};
use regiovisie_store::{Review, Withheld, identity, review};
use regiovisie_wording::say;

use crate::agreement::answer_id;
use crate::error::{Error, Field};
use crate::input;
use crate::instrument::confidential_sheets;
use crate::known::{Review as Known, Reviewed};
use crate::op::Op;
use crate::snapshot::{RemarkBase, State};
use crate::surroundings::{civil_date, fresh_id};
use crate::system::absolute;
use crate::view::{ReflectionMergedView, ReviewView};
use crate::workbook::{Changed, Workbook};

impl Workbook {
    /// What this copy for reflection is; none for a workbook of the region itself.
    pub fn reviewed(&self) -> Result<Option<ReviewView>, Error> {
        Ok(self
            .review()?
            .map(|review| ReviewView { audience: review.audience.clone(), made_on: review.made_on.clone() }))
    }

    /// The same with how the checks stood, read once.
    pub(crate) fn review(&self) -> Result<Option<Arc<Reviewed>>, Error> {
        match &self.known.borrow().review {
            Known::Unread => {}
            Known::None => return Ok(None),
            Known::Of(known) => return Ok(Some(Arc::clone(known))),
        }
        let found = review(self.db())?.map(|row| {
            let made = chrono::DateTime::parse_from_rfc3339(&row.made_at);
            Arc::new(Reviewed {
                audience: row.audience,
                made_on: made.map(|at| civil_date(at.to_utc()).to_string()).unwrap_or_default(),
                state: State::parse(&row.state).unwrap_or_default(),
            })
        });
        self.known.borrow_mut().review = found.clone().map_or(Known::None, Known::Of);
        Ok(found)
    }

    /// Writes a copy for reflection: only remarks can be written in it. History, names of people, words of input, notes
    /// of meetings, attached files and what is confidential stay behind.
    pub fn write_reflection_copy(&self, path: &Path, audience: &str) -> Result<PathBuf, Error> {
        let audience = input::name(Field::Audience, audience)?;
        if self.review()?.is_some() {
            return Err(Error::OnlyRemarks);
        }
        let path = absolute(path);
        let row = Review {
            id: fresh_id(self.around.as_ref()),
            audience,
            made_at: self.around.now().to_rfc3339_opts(chrono::SecondsFormat::Secs, true),
            state: self.state()?.for_reflection(self.remark_bases()?).text(),
        };
        self.store.write_review_copy(&path, &row, &self.withheld()?)?;
        Ok(path)
    }

    /// The remarks as they are handed out, so that what comes back can be told from it.
    fn remark_bases(&self) -> Result<Vec<RemarkBase>, Error> {
        let rows = remark::all(self.db())?.into_iter();
        Ok(rows.map(|row| RemarkBase { id: row.id, kind: row.kind, text: row.text }).collect())
    }

    fn withheld(&self) -> Result<Withheld, Error> {
        let library = Self::library()?;
        let mut withheld = Withheld { placeholder: say("reflection-withheld"), ..Withheld::default() };
        let mut open = HashSet::new();
        for (_, instrument) in library.instruments() {
            for sheet in &instrument.sheets {
                let columns = sheet.columns.iter().filter(|column| column.personal);
                withheld.personal.extend(columns.map(|column| (sheet.id.clone(), column.id.clone())));
                let rows = self.sheet(&sheet.id)?.rows.into_iter();
                let leaving = rows.filter(|row| !row.confidential && !row.refers_to_confidential);
                open.extend(leaving.map(|row| row.id));
            }
        }
        // Also what stands in no table now, such as a row that followed one that is no longer chosen.
        withheld.fact_rows = fact::ids(self.db())?.into_iter().filter(|id| !open.contains(id)).collect();
        withheld.confirmations = self.confidential_confirmations(library)?;
        withheld.parties = self.plain_parties(library)?;
        withheld.meetings =
            MeetingKind::ALL.iter().map(|kind| (*kind, say(&format!("meeting-{kind}")))).collect();
        Ok(withheld)
    }

    /// The answers whose confirmed facts may name what is confidential: by the tables of their rule, or because no rule
    /// says which those were.
    fn confidential_confirmations(&self, library: &'static Library) -> Result<Vec<String>, Error> {
        let hidden = confidential_sheets(self.db(), library)?;
        let mut open = HashSet::new();
        for catalogue in &self.norms()?.catalogues {
            for (_, check) in catalogue.checks() {
                let rule = rule(&catalogue.id, &check.id);
                if rule.is_some_and(|rule| !rule.tables.iter().any(|table| hidden.contains(*table))) {
                    open.insert(answer_id(&catalogue.id, &check.id));
                }
            }
        }
        let all = answer::confirmations(self.db())?.into_iter().map(|row| row.answer);
        Ok(all.filter(|answer| !open.contains(answer)).collect())
    }

    /// The parties that go by a name of their own, with the name of their kind and a number instead.
    fn plain_parties(&self, library: &'static Library) -> Result<Vec<(String, String)>, Error> {
        let named = party::all(self.db())?.into_iter().enumerate().filter_map(|(index, row)| {
            let title =
                library.party_kind(&row.kind).map_or_else(|| say("reflection-party"), |k| k.title.clone());
            (row.name != title).then(|| (row.id, format!("{title} {}", index + 1)))
        });
        Ok(named.collect())
    }

    /// Takes in the remarks of a copy for reflection of this workbook, in one step. The same copy twice changes nothing,
    /// and what the copy no longer has stays.
    ///
    /// # Errors
    /// `no_reflection` when the file is no such copy, `other_workbook` when it is one of another workbook.
    pub fn merge_reflection(&mut self, path: &Path) -> Result<Changed<ReflectionMergedView>, Error> {
        let (merged, rows) = self.remarks_of(path)?;
        self.transact(Op::MergeReflection, &merged.audience.clone(), |change, _| {
            rows.iter().try_for_each(|row| remark::put(change, row))?;
            Ok(merged)
        })
    }

    /// What merging would do.
    pub fn preview_reflection(&self, path: &Path) -> Result<ReflectionMergedView, Error> {
        Ok(self.remarks_of(path)?.0)
    }

    /// The remarks to write: those that are new here, and those with other words. Replies are ours and stay.
    fn remarks_of(&self, path: &Path) -> Result<(ReflectionMergedView, Vec<Remark>), Error> {
        let copy = regiovisie_store::Store::open_snapshot(path)?;
        let about = review(copy.db())?.ok_or_else(|| Error::NoReflection(path.to_path_buf()))?;
        if identity(copy.db())? != identity(self.db())? {
            return Err(Error::OtherWorkbook(path.to_path_buf()));
        }
        let base = State::parse(&about.state).unwrap_or_default().remarks;
        let ours = remark::all(self.db())?;
        let mut merged = ReflectionMergedView { audience: about.audience, added: 0, changed: 0, known: 0 };
        let mut rows = Vec::new();
        for theirs in remark::all(copy.db())? {
            let before = base.iter().find(|row| row.id == theirs.id);
            let same = |text: &str, kind| text == theirs.text && kind == theirs.kind;
            // What is as it was handed out says nothing new: not to words that changed here since, nor to what was
            // taken away here.
            let untouched = before.is_some_and(|row| same(&row.text, row.kind));
            let known = ours.iter().find(|row| row.id == theirs.id);
            if untouched || known.is_some_and(|row| same(&row.text, row.kind)) {
                merged.known += 1;
                continue;
            }
            let text = input::text(Field::RemarkText, &theirs.text)?;
            let author = input::name(Field::UserName, &theirs.author)?;
            if let Some(known) = known {
                merged.changed += 1;
                rows.push(Remark { text, kind: theirs.kind, ..known.clone() });
                continue;
            }
            merged.added += 1;
            // Replies are ours to write.
            let (reply, replied_by, replied_on) = (String::new(), String::new(), None);
            rows.push(Remark { text, author, reply, replied_by, replied_on, ..theirs });
        }
        Ok((merged, rows))
    }
}
