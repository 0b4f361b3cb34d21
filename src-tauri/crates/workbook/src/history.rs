//! The history: reading it, taking back, doing again.

use regiovisie_store::{Changes, Entry, history};

use crate::error::Error;
use crate::op::Op;
use crate::view::EntryView;
use crate::workbook::Workbook;

/// What was taken back or done again.
#[derive(Debug, Clone)]
pub struct Taken {
    /// The line of the history.
    pub entry: EntryView,
    /// What became stale.
    pub changes: Changes,
}

impl Workbook {
    /// Lines of the history, newest first, older than the line `before` when given.
    pub fn history(&self, limit: u32, before: Option<&str>) -> Result<Vec<EntryView>, Error> {
        Ok(history(self.db(), limit.min(1_000), before)?.into_iter().map(view).collect())
    }

    /// Takes back the last command. None when there is nothing to take back.
    pub fn undo(&mut self) -> Result<Option<Taken>, Error> {
        let subject = self.view()?.undo.unwrap_or_default();
        let line = self.line(Op::Undo, &subject, None);
        let done = self.store.undo(&line)?;
        Ok(self.taken(done))
    }

    /// Does again what was taken back last. None when there is nothing to do again.
    pub fn redo(&mut self) -> Result<Option<Taken>, Error> {
        let subject = self.view()?.redo.unwrap_or_default();
        let line = self.line(Op::Redo, &subject, None);
        let done = self.store.redo(&line)?;
        Ok(self.taken(done))
    }

    fn taken(&mut self, done: Option<(Entry, Changes)>) -> Option<Taken> {
        let (entry, changes) = done?;
        self.known.get_mut().forget(&changes);
        Some(Taken { entry: view(entry), changes })
    }
}

fn view(entry: Entry) -> EntryView {
    EntryView {
        id: entry.id,
        op: entry.op,
        actor: entry.actor,
        at: entry.at,
        label: entry.label,
        state: entry.state,
    }
}
