//! `norm`: a later version of a catalogue.

use regiovisie_wording::{Args, say_with};
use regiovisie_workbook::view::{ReleaseCheckView, ReleaseView};

use super::{Failure, reading, writing};
use crate::arguments::{Norm, NormAction};
use crate::output::{DONE, Output};

pub(super) fn run(given: &Norm, output: &mut Output) -> Result<u8, Failure> {
    let view = match &given.action {
        NormAction::Preview { release } => reading(&given.file)?.preview_release(release)?,
        NormAction::Apply { release } => writing(&given.file)?.apply_release(release)?.value,
    };
    told(&view, output);
    Ok(DONE)
}

fn told(view: &ReleaseView, output: &mut Output) {
    let args = Args::new()
        .text("title", view.title.clone())
        .count("from", view.from_version as usize)
        .count("to", view.to_version as usize)
        .count("unchanged", view.unchanged as usize);
    output.line(say_with("cli-norm-head", &args));
    let names = |list: &[ReleaseCheckView]| {
        list.iter().map(|check| format!("{} {}", check.id, check.name)).collect::<Vec<_>>().join("; ")
    };
    for line in &view.lines {
        output.line(format!("- {}: {} > {}", line.what, names(&line.from), names(&line.to)));
        output.line(format!("  {}", line.becomes));
    }
    output.field("catalogue", &view.catalogue);
    output.field("from_version", view.from_version);
    output.field("to_version", view.to_version);
    output.field("unchanged", view.unchanged);
    output.field("lines", &view.lines);
}
