//! `reflection` and `compare`: remarks of the ambassadeur, and regions side by side.

use regiovisie_wording::{Args, say, say_with};
use regiovisie_workbook::view::{ReflectionMergedView, RemarkInput};
use regiovisie_workbook::words::ReflectionKind;
use regiovisie_workbook::{Surroundings, ThisMachine, compare_workbooks, parse_word};

use super::{Failure, reading, writing};
use crate::arguments::{Compare, Reflection, ReflectionAction};
use crate::output::{DONE, FINDINGS, Output};

pub(super) fn run(given: &Reflection, output: &mut Output) -> Result<u8, Failure> {
    match &given.action {
        ReflectionAction::List => {
            let all = reading(&given.file)?.remarks()?;
            for remark in &all {
                let kind = say(&format!("remark-kind-{}", remark.kind));
                output.line(format!("{} {} ({kind}, {})", remark.id, remark.about, remark.author));
                output.line(format!("  {}", remark.text));
                if !remark.reply.is_empty() {
                    output.line(format!("  > {}", remark.reply));
                }
            }
            output.field("remarks", &all);
        }
        ReflectionAction::Add { group, check, catalogue, kind, text } => {
            let input = RemarkInput {
                id: None,
                catalogue: catalogue.clone(),
                group: group.clone(),
                check: check.clone(),
                kind: parse_word(kind, ReflectionKind::ALL)?,
                text: text.clone(),
            };
            let id = writing(&given.file)?.save_remark(&input)?.value;
            output.field("id", &id);
            output.line(id);
        }
        ReflectionAction::Reply { id, text } => {
            writing(&given.file)?.reply_remark(id, text)?;
            output.field("id", id);
        }
        ReflectionAction::Copy { out, audience } => {
            let path = reading(&given.file)?.write_reflection_copy(out, audience)?.display().to_string();
            output.line(&path);
            output.field("file", path);
        }
        ReflectionAction::Merge { copy, dry_run } => {
            let merged = if *dry_run {
                reading(&given.file)?.preview_reflection(copy)?
            } else {
                writing(&given.file)?.merge_reflection(copy)?.value
            };
            told(&merged, output);
        }
    }
    Ok(DONE)
}

fn told(merged: &ReflectionMergedView, output: &mut Output) {
    let args = Args::new()
        .text("audience", merged.audience.clone())
        .count("added", merged.added as usize)
        .count("changed", merged.changed as usize)
        .count("known", merged.known as usize);
    output.line(say_with("cli-reflection-merged", &args));
    output.field("audience", &merged.audience);
    output.field("added", merged.added);
    output.field("changed", merged.changed);
    output.field("known", merged.known);
}

/// Workbooks side by side, as they come: nothing is ranked.
pub(super) fn compare(given: &Compare, output: &mut Output) -> u8 {
    let around = || -> Box<dyn Surroundings> { Box::new(ThisMachine::new()) };
    let regions = compare_workbooks(&given.files, around);
    for region in &regions {
        let date = region.source_date.clone().unwrap_or_default();
        output.line(say_with(
            "cli-compare-region",
            &Args::new().text("name", region.region.clone()).text("date", date),
        ));
        if let Some(fault) = &region.error {
            output.line(format!("  {}", fault.message()));
        }
        for group in &region.groups {
            let args = Args::new()
                .text("number", group.number.clone())
                .text("title", group.title.clone())
                .text("state", say(&format!("verdict-{}", group.state)))
                .count("met", group.binding_met as usize)
                .count("total", group.binding_total as usize);
            output.line(format!("  {}", say_with("cli-check-agreement", &args)));
        }
    }
    let unread = regions.iter().any(|region| region.error.is_some());
    output.field("regions", &regions);
    if unread { FINDINGS } else { DONE }
}
