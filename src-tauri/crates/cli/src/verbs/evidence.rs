//! `evidence`: what stands under the checks.

use regiovisie_wording::{Args, say, say_with};
use regiovisie_workbook::parse_word;
use regiovisie_workbook::view::EvidenceInput;
use regiovisie_workbook::words::{EvidenceKind, EvidenceState};

use super::{Failure, absolute, reading, writing};
use crate::arguments::{Evidence, EvidenceAction};
use crate::output::{DONE, FINDINGS, Output};

pub(super) fn run(given: &Evidence, output: &mut Output) -> Result<u8, Failure> {
    match &given.action {
        EvidenceAction::List => return list(given, output),
        EvidenceAction::Add { check, kind, title, url, subject, path, expires_on, confidential } => {
            let input = EvidenceInput {
                kind: parse_word(kind, EvidenceKind::ALL)?,
                title: title.clone().unwrap_or_default(),
                url: url.clone(),
                subject: subject.clone(),
                path: path.as_ref().map(|path| absolute(path).display().to_string()),
                expires_on: expires_on.clone(),
                confidential: *confidential,
            };
            let id = writing(&given.file)?.add_evidence(check, &input)?.value;
            output.field("id", &id);
            output.line(id);
        }
        EvidenceAction::Tie { id, check } => {
            writing(&given.file)?.tie_evidence(id, check)?;
            done(output, id, "cli-evidence-tied");
        }
        EvidenceAction::Untie { id, check } => {
            writing(&given.file)?.untie_evidence(id, check)?;
            done(output, id, "cli-evidence-untied");
        }
        EvidenceAction::Renew { id } => {
            writing(&given.file)?.renew_evidence(id)?;
            done(output, id, "cli-evidence-renewed");
        }
        EvidenceAction::Remove { id } => {
            writing(&given.file)?.remove_evidence(id)?;
            done(output, id, "cli-evidence-removed");
        }
        EvidenceAction::Save { id, out } => {
            let path = reading(&given.file)?.save_evidence(id, out)?;
            output.field("file", path.display().to_string());
            output.line(path.display().to_string());
        }
    }
    Ok(DONE)
}

fn list(given: &Evidence, output: &mut Output) -> Result<u8, Failure> {
    let all = reading(&given.file)?.evidence()?;
    for view in &all {
        let checks: Vec<&str> = view.checks.iter().map(|used| used.check.as_str()).collect();
        let args = Args::new()
            .text("id", view.id.clone())
            .text("kind", say(&format!("evidence-kind-{}", view.kind)))
            .text("title", view.title.clone())
            .text("checks", checks.join(", "))
            .text("state", view.state_text.clone());
        output.line(say_with("cli-evidence-line", &args));
    }
    let unsound = all.iter().any(|view| view.state != EvidenceState::Sound);
    output.field("evidence", &all);
    Ok(if unsound { FINDINGS } else { DONE })
}

fn done(output: &mut Output, id: &str, words: &str) {
    output.field("id", id);
    output.line(say(words));
}
