//! One function for each verb: call the use case, say what came of it.

use std::io::Read;
use std::path::{Path, PathBuf};

use regiovisie_wording::{Args, say, say_with};
use regiovisie_workbook::view::{AnswerInput, EvidenceInput, MeetingInput, NewWorkbookInput, VersionInput};
use regiovisie_workbook::words::{CheckKind, EvidenceKind, Verdict, VersionStatus, Work};
use regiovisie_workbook::{
    Error, Fault, Progress, ThisMachine, Workbook, absolute, document_kinds, parse_word,
};
use serde_json::json;

use crate::arguments::{Assess, Export, History, New, Search, Section, SectionAction, Verb, Version};
use crate::output::{DONE, FINDINGS, Output};

/// An error of a verb: of the core, or of what was typed or piped in.
pub(crate) enum Failure {
    Core(Box<Error>),
    Input(Fault),
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::Core(Box::new(error))
    }
}

impl From<Failure> for Fault {
    fn from(failure: Failure) -> Self {
        match failure {
            Failure::Core(error) => Fault::from(*error),
            Failure::Input(fault) => fault,
        }
    }
}

/// Runs a verb; returns the exit status.
pub(crate) fn run(verb: &Verb, output: &mut Output) -> Result<u8, Failure> {
    match verb {
        Verb::New(given) => new(given, output),
        Verb::Info(given) => info(&given.file, output),
        Verb::Check(given) => check(&given.file, output),
        Verb::Assess(given) => assess(given, output),
        Verb::Log(given) => log(&given.file, output),
        Verb::Section(given) => section(given, output),
        Verb::Version(given) => version(given, output),
        Verb::Export(given) => export(given, output),
        Verb::History(given) => history(given, output),
        Verb::Undo(given) => take(&given.file, "undo", output),
        Verb::Redo(given) => take(&given.file, "redo", output),
        Verb::Search(given) => search(given, output),
        Verb::Verify(given) => verify(&given.file, output),
    }
}

fn new(given: &New, output: &mut Output) -> Result<u8, Failure> {
    let path = absolute(&given.file);
    let around = Box::new(ThisMachine::new());
    let workbook = if given.example {
        Workbook::create_example(&path, around)?
    } else {
        let input = NewWorkbookInput {
            region: given.region.clone().unwrap_or_default(),
            municipalities: given.municipalities.clone(),
            plan_start: given.plan_start.clone(),
            plan_end: given.plan_end.clone(),
            start_situation: given.start,
            adoption_goal: None,
        };
        Workbook::create(&path, &input, around)?
    };
    let view = workbook.view()?;
    output.field("file", &view.path);
    output.field("region", &view.region.name);
    output.field("municipalities", municipalities(&view));
    let values =
        Args::new().text("region", view.region.name.clone()).count("count", view.region.municipalities.len());
    output.line(say_with("cli-new", &values));
    output.line(view.path);
    Ok(DONE)
}

fn info(file: &Path, output: &mut Output) -> Result<u8, Failure> {
    let view = reading(file)?.view()?;
    output.field("file", &view.path);
    output.field("region", &view.region.name);
    output.field("fictional", view.region.fictional);
    output.field("plan_start", &view.region.plan_start);
    output.field("plan_end", &view.region.plan_end);
    output.field("start_situation", view.region.start_situation);
    output.field("municipalities", municipalities(&view));
    output.field("schema", view.schema);
    output.field("counts", view.counts);
    output.line(say_with("cli-info-region", &Args::new().text("region", view.region.name.clone())));
    let names: Vec<&str> = view.region.municipalities.iter().map(|m| m.name.as_str()).collect();
    output.line(say_with("cli-info-municipalities", &Args::new().text("names", names.join(", "))));
    let counts = view.counts;
    output.line(say_with(
        "cli-info-counts",
        &Args::new()
            .count("meetings", counts.meetings as usize)
            .count("contributions", counts.contributions as usize)
            .count("sections", counts.sections as usize)
            .count("versions", counts.versions as usize),
    ));
    output.line(say_with("cli-info-schema", &Args::new().count("schema", view.schema as usize)));
    Ok(DONE)
}

fn municipalities(view: &regiovisie_workbook::view::WorkbookView) -> serde_json::Value {
    let rows = &view.region.municipalities;
    rows.iter().map(|m| json!({ "name": m.name, "cbs_code": m.cbs_code })).collect()
}

fn check(file: &Path, output: &mut Output) -> Result<u8, Failure> {
    let workbook = reading(file)?;
    let checks = workbook.checks()?;
    let overview = workbook.overview()?;
    let agreements: Vec<_> = overview.stations.iter().filter(|s| s.kind == "agreement").collect();
    for agreement in &agreements {
        let values = Args::new()
            .text("number", agreement.number.clone())
            .text("title", agreement.title.clone())
            .text("state", say(&format!("verdict-{}", agreement.state)))
            .count("met", agreement.binding_met as usize)
            .count("total", agreement.binding_total as usize);
        output.line(say_with("cli-check-agreement", &values));
    }
    let unmet = checks.iter().filter(|c| c.kind != CheckKind::Advice && !c.verdict.fulfils());
    let unmet: Vec<_> = unmet.collect();
    for found in &unmet {
        let values = Args::new()
            .text("id", found.id.clone())
            .text("kind", found.kind.word())
            .text("name", found.name.clone())
            .text("verdict", say(&format!("verdict-{}", found.verdict)));
        output.line(say_with("cli-check-unmet", &values));
    }
    output.field(
        "checks",
        checks
            .iter()
            .map(|c| {
                json!({
                    "id": c.id, "catalogue": c.catalogue, "kind": c.kind, "name": c.name, "work": c.work,
                    "verdict": c.verdict, "note": c.note, "owner": c.owner, "target_date": c.target_date,
                    "proposal": c.proposal.as_ref().map(|p| json!({ "verdict": p.verdict, "reason": p.reason })),
                })
            })
            .collect::<Vec<_>>(),
    );
    let agreement = |a: &&regiovisie_workbook::view::AgreementSummaryView| {
        json!({
            "id": a.number, "met": a.met, "state": a.state, "title": a.title,
            "binding_met": a.binding_met, "binding_total": a.binding_total,
        })
    };
    output.field("agreements", agreements.iter().map(agreement).collect::<Vec<_>>());
    output.field("attention", workbook.all_attention()?);
    Ok(if unmet.is_empty() { DONE } else { FINDINGS })
}

fn assess(given: &Assess, output: &mut Output) -> Result<u8, Failure> {
    let input = AnswerInput {
        work: given.work.as_deref().map(|w| parse_word(w, Work::ALL)).transpose()?,
        verdict: given.verdict.as_deref().map(|v| parse_word(v, Verdict::ALL)).transpose()?,
        note: given.note.clone(),
        owner: given.owner.clone(),
        target_date: given.target_date.clone(),
    };
    let mut workbook = writing(&given.file)?;
    let evidence = given.evidence.iter().map(|title| EvidenceInput {
        kind: EvidenceKind::Text,
        title: title.clone(),
        url: None,
    });
    let evidence: Vec<EvidenceInput> = evidence.collect();
    let view = workbook.answer_with_evidence(&given.check, &input, &evidence)?.value;
    output.field("id", &view.id);
    output.field("catalogue", &view.catalogue);
    output.field("work", view.work);
    output.field("verdict", view.verdict);
    output.field("note", &view.note);
    let values = Args::new()
        .text("id", view.id)
        .text("work", say(&format!("work-{}", view.work)))
        .text("verdict", say(&format!("verdict-{}", view.verdict)));
    output.line(say_with("cli-assess", &values));
    Ok(DONE)
}

fn log(file: &Path, output: &mut Output) -> Result<u8, Failure> {
    let text = standard_input()?;
    let input: MeetingInput = serde_json::from_str(&text).map_err(|error| bad_json(&error))?;
    let logged = writing(file)?.log_meeting(&input)?.value;
    output.field("meeting", &logged.meeting);
    output.field("contributions", &logged.contributions);
    output.line(say_with("cli-log", &Args::new().count("count", logged.contributions.len())));
    output.line(logged.meeting);
    for id in logged.contributions {
        output.line(id);
    }
    Ok(DONE)
}

fn section(given: &Section, output: &mut Output) -> Result<u8, Failure> {
    match &given.action {
        SectionAction::List => {
            let rows = reading(&given.file)?.sections()?;
            for row in &rows {
                output.line(format!("{:<8} {}  {}", row.number, row.title, row.id));
            }
            output.field("sections", &rows);
        }
        SectionAction::Show { id } => {
            let view = reading(&given.file)?.section(id)?;
            output.line(view.body.trim_end().to_owned());
            output.field("id", &view.row.id);
            output.field("number", &view.row.number);
            output.field("title", &view.row.title);
            output.field("body", &view.body);
        }
        SectionAction::Set { id } => {
            let text = standard_input()?;
            let mut workbook = writing(&given.file)?;
            workbook.write_section(id, &text)?;
            let view = workbook.section(id)?;
            output.field("id", &view.row.id);
            output.field("words", view.row.words);
            let values = Args::new().text("title", view.row.title).count("words", view.row.words as usize);
            output.line(say_with("cli-section-set", &values));
        }
    }
    Ok(DONE)
}

fn version(given: &Version, output: &mut Output) -> Result<u8, Failure> {
    let input = VersionInput {
        name: given.name.clone(),
        status: parse_word(&given.status, VersionStatus::ALL)?,
        note: given.note.clone(),
    };
    let view = writing(&given.file)?.fix_version(&input)?.value;
    output.field("id", &view.id);
    output.field("name", &view.name);
    output.field("status", view.status);
    output.field("date", &view.date);
    output.field("hash", &view.hash);
    let values = Args::new().text("name", view.name).text("hash", view.hash);
    output.line(say_with("cli-version", &values));
    Ok(DONE)
}

fn export(given: &Export, output: &mut Output) -> Result<u8, Failure> {
    let documents: Vec<String> = if given.all {
        document_kinds().into_iter().map(|kind| kind.id).collect()
    } else {
        given.documents.clone()
    };
    // Export writes nothing into the workbook, so it works beside someone who has it open.
    let exported = reading(&given.file)?.export(&documents, &given.out, &mut |_: &Progress| true)?;
    let files: Vec<String> = exported.files.iter().map(|path| path.display().to_string()).collect();
    for path in &files {
        output.line(path.clone());
    }
    for warning in &exported.warnings {
        output.line(say_with("cli-export-warning", &Args::new().text("warning", warning.clone())));
    }
    output.field("files", &files);
    output.field("warnings", &exported.warnings);
    Ok(DONE)
}

fn history(given: &History, output: &mut Output) -> Result<u8, Failure> {
    let entries = reading(&given.file)?.history(given.limit, None)?;
    for entry in &entries {
        let values = Args::new()
            .text("at", entry.at.clone())
            .text("actor", entry.actor.clone())
            .text("label", entry.label.clone());
        output.line(say_with("cli-history", &values));
    }
    output.field("entries", &entries);
    Ok(DONE)
}

fn take(file: &Path, verb: &str, output: &mut Output) -> Result<u8, Failure> {
    let mut workbook = writing(file)?;
    let taken = if verb == "undo" { workbook.undo()? } else { workbook.redo()? };
    output.field("entry", taken.as_ref().map(|t| &t.entry));
    let Some(taken) = taken else {
        output.line(say(&format!("cli-{verb}-nothing")));
        return Ok(FINDINGS);
    };
    output.line(say_with(&format!("cli-{verb}"), &Args::new().text("label", taken.entry.label)));
    Ok(DONE)
}

fn search(given: &Search, output: &mut Output) -> Result<u8, Failure> {
    let hits = reading(&given.file)?.search(&given.words.join(" "))?;
    for hit in &hits {
        let excerpt = hit.excerpt.replace(['\u{2068}', '\u{2069}'], "");
        output.line(format!("{}\n    {excerpt}", hit.title));
    }
    if hits.is_empty() {
        output.line(say("cli-search-nothing"));
    }
    output.field("hits", &hits);
    Ok(if hits.is_empty() { FINDINGS } else { DONE })
}

fn verify(file: &Path, output: &mut Output) -> Result<u8, Failure> {
    reading(file)?.verify()?;
    output.field("ok", true);
    output.line(say("cli-verify"));
    Ok(DONE)
}

/// Opens for writing; says on standard error when an older workbook was upgraded.
fn writing(file: &Path) -> Result<Workbook, Failure> {
    let (workbook, backup) = Workbook::open(&absolute(file), Box::new(ThisMachine::new()))?;
    if let Some(path) = backup {
        eprintln!("{}", say_with("cli-upgraded", &Args::new().text("path", path.display().to_string())));
    }
    Ok(workbook)
}

/// Opens for reading, also while someone else is writing.
fn reading(file: &Path) -> Result<Workbook, Failure> {
    Ok(Workbook::read(&absolute(file), Box::new(ThisMachine::new()))?)
}

fn standard_input() -> Result<String, Failure> {
    let failed = |source: std::io::Error| Error::CannotRead { path: PathBuf::from("-"), source };
    let mut bytes = Vec::new();
    std::io::stdin().lock().take(64 * 1024 * 1024).read_to_end(&mut bytes).map_err(failed)?;
    let text = String::from_utf8(bytes)
        .map_err(|_| failed(std::io::Error::from(std::io::ErrorKind::InvalidData)))?;
    Ok(text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text))
}

fn bad_json(error: &serde_json::Error) -> Failure {
    let values = Args::new().text("detail", error.to_string());
    Failure::Input(Fault {
        code: "bad_json".to_owned(),
        what: say_with("cli-bad-json.what", &values),
        safe: say("cli-bad-json.safe"),
        next: say("cli-bad-json.next"),
        exit: 2,
    })
}
