//! Peildata: freezing how everything stands on a day, and telling what moved between two of them.

mod compare;
mod state;

use regiovisie_store::StoreError;
use regiovisie_store::rows::snapshot::{self, Snapshot};
use regiovisie_store::rows::{evidence, fact};
use regiovisie_wording::say;
use sha2::{Digest, Sha256};

use self::compare::Hidden;
use crate::create::same_name;
use crate::error::{Error, Field};
use crate::input;
use crate::op::Op;
use crate::surroundings::{fresh_id, today};
use crate::version::hex;
use crate::view::{SnapshotCompareView, SnapshotInput, SnapshotRefView, SnapshotView};
use crate::workbook::{Changed, Workbook};

pub(crate) use state::{RemarkBase, State};

/// Stands for how everything is now, where a peildatum is asked.
pub const NOW: &str = "nu";

impl Workbook {
    /// All peildata, newest first.
    pub fn snapshots(&self) -> Result<Vec<SnapshotView>, Error> {
        let mut views = Vec::new();
        for row in snapshot::all(self.db())? {
            // One that was altered stands in the list, so that it can be taken out.
            let kept = self.kept(&row);
            let damaged = kept.is_err();
            let (agreements_met, agreements) = kept.map(|state| state.agreements()).unwrap_or_default();
            views.push(SnapshotView {
                damaged,
                id: row.id,
                name: row.name,
                date: row.date.to_string(),
                note: row.note,
                agreements_met,
                agreements,
            });
        }
        Ok(views)
    }

    /// Freezes how everything stands now, under a name and today's date.
    pub fn fix_snapshot(&mut self, given: &SnapshotInput) -> Result<Changed<String>, Error> {
        let date = today(self.around.as_ref());
        let name = input::name(Field::SnapshotName, &given.name)?;
        if same_name(&name, NOW) || snapshot::all(self.db())?.iter().any(|s| same_name(&s.name, &name)) {
            return Err(Error::SnapshotExists(name));
        }
        let note = input::remark(Field::Label, &given.note)?;
        let text = self.state()?.text();
        self.transact(Op::FixSnapshot, &name, |change, around| {
            let row = Snapshot { id: fresh_id(around), name: name.clone(), date, note, hash: hash(&text) };
            snapshot::add(change, &row, &text)?;
            Ok(row.id)
        })
    }

    /// Removes a peildatum.
    pub fn remove_snapshot(&mut self, id: &str) -> Result<Changed<()>, Error> {
        let name = self.snapshot_row(id)?.name;
        self.transact(Op::RemoveSnapshot, &name, |change, _| Ok(snapshot::remove(change, id)?))
    }

    /// What moved from one peildatum to another. Either goes by id, by name, or as "nu".
    pub fn compare_snapshots(&self, from: &str, to: &str) -> Result<SnapshotCompareView, Error> {
        let (from, before) = self.moment(from)?;
        let (to, after) = self.moment(to)?;
        let moves = compare::compare(&before, &after, &self.hidden()?);
        Ok(SnapshotCompareView {
            from,
            to,
            summary: moves.summary,
            groups: moves.groups,
            checks: moves.checks,
            others: moves.others,
        })
    }

    /// What is confidential now.
    fn hidden(&self) -> Result<Hidden, Error> {
        let marked = evidence::all(self.db())?.into_iter().filter(|row| row.confidential);
        let rows = self.state()?.rows.into_iter().filter(|row| row.confidential).map(|row| row.id);
        let stored = fact::hidden(self.db())?;
        Ok(Hidden { rows: rows.chain(stored).collect(), titles: marked.map(|row| row.title).collect() })
    }

    fn moment(&self, wanted: &str) -> Result<(SnapshotRefView, State), Error> {
        if wanted == NOW {
            let date = today(self.around.as_ref()).to_string();
            return Ok((
                SnapshotRefView { id: NOW.to_owned(), name: say("snapshot-now"), date },
                self.state()?,
            ));
        }
        let row = self.snapshot_row(wanted)?;
        let state = self.kept(&row)?;
        Ok((SnapshotRefView { id: row.id, name: row.name, date: row.date.to_string() }, state))
    }

    fn snapshot_row(&self, wanted: &str) -> Result<Snapshot, Error> {
        let all = snapshot::all(self.db())?;
        let found =
            all.iter().find(|s| s.id == wanted).or_else(|| all.iter().find(|s| same_name(&s.name, wanted)));
        let missing = || StoreError::Missing { noun: "snapshot", id: wanted.to_owned() };
        Ok(found.cloned().ok_or_else(missing)?)
    }

    /// The state that was kept, if it is what its hash says.
    fn kept(&self, row: &Snapshot) -> Result<State, Error> {
        let text = snapshot::state(self.db(), &row.id)?;
        let state = State::parse(&text).filter(|_| hash(&text) == row.hash);
        state.ok_or_else(|| self.damaged(format!("snapshot {}", row.name)))
    }

    /// Every peildatum is what it was.
    pub(crate) fn verify_snapshots(&self) -> Result<(), Error> {
        snapshot::all(self.db())?.iter().try_for_each(|row| self.kept(row).map(|_| ()))
    }
}

pub(crate) fn hash(text: &str) -> String {
    hex(&Sha256::digest(text.as_bytes()))
}
