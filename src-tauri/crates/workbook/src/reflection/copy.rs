//! The copy that goes to the ambassadeur and comes back: what stays behind, and how its remarks are taken in.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use regiovisie_model::proposal::rule;
use regiovisie_store::rows::remark::{self, Remark};
use regiovisie_store::{Review, Withheld, identity, review};
use regiovisie_wording::say;

use crate::agreement::answer_id;
use crate::error::{Error, Field};
use crate::input;
use crate::instrument::confidential_sheets;
use crate::known::{Review as Known, Reviewed};
use crate::op::Op;
use crate::snapshot::State;
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
            state: self.state()?.for_reflection().text(),
        };
        self.store.write_review_copy(&path, &row, &self.withheld()?)?;
        Ok(path)
    }

    fn withheld(&self) -> Result<Withheld, Error> {
        let library = Self::library()?;
        let mut withheld = Withheld { placeholder: say("reflection-withheld"), ..Withheld::default() };
        for (_, instrument) in library.instruments() {
            for sheet in &instrument.sheets {
                let columns = sheet.columns.iter().filter(|column| column.personal);
                withheld.personal.extend(columns.map(|column| (sheet.id.clone(), column.id.clone())));
                let rows = self.sheet(&sheet.id)?.rows.into_iter();
                let hidden = rows.filter(|row| row.confidential || row.refers_to_confidential);
                withheld.fact_rows.extend(hidden.map(|row| row.id));
            }
        }
        let hidden = confidential_sheets(self.db(), library)?;
        for catalogue in &self.norms()?.catalogues {
            for (_, check) in catalogue.checks() {
                let names = rule(&catalogue.id, &check.id);
                if names.is_some_and(|rule| rule.tables.iter().any(|table| hidden.contains(*table))) {
                    withheld.confirmations.push(answer_id(&catalogue.id, &check.id));
                }
            }
        }
        Ok(withheld)
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
        let ours = remark::all(self.db())?;
        let mut merged = ReflectionMergedView { audience: about.audience, added: 0, changed: 0, known: 0 };
        let mut rows = Vec::new();
        for theirs in remark::all(copy.db())? {
            let Some(known) = ours.iter().find(|row| row.id == theirs.id) else {
                merged.added += 1;
                let fresh =
                    Remark { reply: String::new(), replied_by: String::new(), replied_on: None, ..theirs };
                rows.push(fresh);
                continue;
            };
            if (&known.text, known.kind) == (&theirs.text, theirs.kind) {
                merged.known += 1;
                continue;
            }
            merged.changed += 1;
            rows.push(Remark { text: theirs.text, kind: theirs.kind, ..known.clone() });
        }
        Ok((merged, rows))
    }
}
