//! `snapshot`: peildata, and what moved between two of them.

use regiovisie_wording::{Args, say_with};
use regiovisie_workbook::view::SnapshotInput;

use super::{Failure, exported, reading, writing};
use crate::arguments::{Snapshot, SnapshotAction};
use crate::output::{DONE, Output};

pub(super) fn run(given: &Snapshot, output: &mut Output) -> Result<u8, Failure> {
    match &given.action {
        SnapshotAction::List => {
            let all = reading(&given.file)?.snapshots()?;
            for view in &all {
                let args = Args::new()
                    .text("date", view.date.clone())
                    .text("name", view.name.clone())
                    .count("met", view.agreements_met as usize)
                    .count("total", view.agreements as usize);
                output.line(say_with("cli-snapshot-line", &args));
            }
            output.field("snapshots", &all);
        }
        SnapshotAction::Fix { name, note } => {
            let input = SnapshotInput { name: name.clone(), note: note.clone() };
            let id = writing(&given.file)?.fix_snapshot(&input)?.value;
            output.field("id", &id);
            output.line(id);
        }
        SnapshotAction::Remove { snapshot } => {
            let mut workbook = writing(&given.file)?;
            let all = workbook.snapshots()?;
            let id = all.iter().find(|s| s.name == *snapshot).map_or(snapshot, |s| &s.id).clone();
            workbook.remove_snapshot(&id)?;
            output.field("id", &id);
        }
        SnapshotAction::Compare { from, to, out } => {
            let workbook = reading(&given.file)?;
            let view = workbook.compare_snapshots(from, to)?;
            view.summary.iter().for_each(|words| output.line(words));
            for check in &view.checks {
                output.line(format!("- {} {}: {}", check.id, check.name, check.what));
            }
            for other in &view.others {
                output.line(format!("- {} {}: {}", other.area, other.subject, other.what));
            }
            output.field("from", &view.from);
            output.field("to", &view.to);
            output.field("summary", &view.summary);
            output.field("groups", &view.groups);
            output.field("checks", &view.checks);
            output.field("others", &view.others);
            if let Some(folder) = out {
                exported(&workbook.export_comparison(from, to, folder)?, output);
            }
        }
    }
    Ok(DONE)
}
