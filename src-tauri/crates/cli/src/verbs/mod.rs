//! One function for each verb: call the use case, say what came of it.

mod evidence;
mod import;
mod norm;
mod reflection;
mod snapshot;

use std::io::Read;
use std::path::{Path, PathBuf};

use regiovisie_wording::{Args, say, say_with};
use regiovisie_workbook::view::{AnswerInput, EvidenceInput, MeetingInput, NewWorkbookInput, VersionInput};
use regiovisie_workbook::words::{CheckKind, Profile, Verdict, VersionStatus, Work};
use regiovisie_workbook::{
    Error, ExportInput, Exported, Fault, Progress, ResponseLayout, TableForm, ThisMachine, Workbook,
    absolute, document_kinds, parse_word,
};
use serde_json::json;

use crate::arguments::{
    Assess, Export, History, Instrument, InstrumentAction, New, Search, Section, SectionAction, Verb, Version,
};
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
        Verb::ImportInput(given) => import::run(given, output),
        Verb::Section(given) => section(given, output),
        Verb::Instrument(given) => instrument(given, output),
        Verb::Evidence(given) => evidence::run(given, output),
        Verb::Snapshot(given) => snapshot::run(given, output),
        Verb::Reflection(given) => reflection::run(given, output),
        Verb::Norm(given) => norm::run(given, output),
        Verb::Compare(given) => Ok(reflection::compare(given, output)),
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
    let mut proposals = Vec::new();
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
    for found in &checks {
        let Some(proposal) = found.proposal.as_ref().filter(|p| p.verdict != found.verdict) else { continue };
        let values = Args::new()
            .text("id", found.id.clone())
            .text("verdict", say(&format!("verdict-{}", proposal.verdict)))
            .text("reason", proposal.reason.clone());
        proposals.push(say_with("cli-check-proposal", &values));
    }
    let unmet = checks.iter().filter(|c| c.kind != CheckKind::Advice && !c.verdict.fulfils());
    let unmet: Vec<_> = unmet.collect();
    let attention = workbook.all_attention()?;
    for found in &unmet {
        let values = Args::new()
            .text("id", found.id.clone())
            .text("kind", found.kind.word())
            .text("name", found.name.clone())
            .text("verdict", say(&format!("verdict-{}", found.verdict)));
        output.line(say_with("cli-check-unmet", &values));
    }
    listed(output, "cli-check-proposals", proposals);
    listed(output, "cli-check-attention", attention.iter().map(|a| format!("{} {}", a.title, a.reason)));
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
    output.field("attention", attention);
    Ok(if unmet.is_empty() { DONE } else { FINDINGS })
}

/// Lines under a heading; nothing when there are none.
fn listed(output: &mut Output, heading: &str, lines: impl IntoIterator<Item = String>) {
    for (index, line) in lines.into_iter().enumerate() {
        if index == 0 {
            output.line(format!("\n{}", say(heading)));
        }
        output.line(format!("- {line}"));
    }
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
    let evidence: Vec<EvidenceInput> = given.evidence.iter().map(EvidenceInput::words).collect();
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
    let input: MeetingInput = meeting(&text)?;
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
                output.line(format!("{:<8} {}  {}", row.number, row.title, shortest(row)));
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

fn instrument(given: &Instrument, output: &mut Output) -> Result<u8, Failure> {
    match &given.action {
        InstrumentAction::List => {
            let all = reading(&given.file)?.instruments()?;
            for one in &all {
                let filled =
                    say_with("cli-instrument-filled", &Args::new().count("count", one.filled as usize));
                output.line(format!("{:<20} {} ({filled})", one.id, one.title));
            }
            output.field("instruments", &all);
        }
        InstrumentAction::Show { id } => {
            let view = reading(&given.file)?.instrument(id)?;
            for sheet in &view.sheets {
                output.line(format!("{} ({})", sheet.title, sheet.id));
                for row in &sheet.rows {
                    output.line(format!("  {}  {}", row.name, row.id));
                    for fact in &row.facts {
                        output.line(format!("    {}: {}", fact.field, fact.text));
                    }
                    row.remarks.iter().for_each(|remark| output.line(format!("    > {}", remark.text)));
                }
            }
            output.field("instrument", &view.summary);
            output.field("sheets", &view.sheets);
        }
        InstrumentAction::Set { table, row, field, value } => {
            writing(&given.file)?.fill_fact(table, row, field, value)?;
            output.field("table", table);
            output.field("row", row);
            output.field("field", field);
            output.line(say("cli-instrument-set"));
        }
        InstrumentAction::Add { table, name } => {
            let id = writing(&given.file)?.add_fact_row(table, name)?.value;
            output.field("row", &id);
            output.line(id);
        }
        InstrumentAction::Export { table, out, csv } => {
            let form = if *csv { TableForm::Csv } else { TableForm::Xlsx };
            exported(&reading(&given.file)?.export_table(table, form, out)?, output);
        }
        InstrumentAction::Themes => {
            let matrix = reading(&given.file)?.party_themes()?;
            for row in &matrix.rows {
                let counts: Vec<String> = row.counts.iter().map(ToString::to_string).collect();
                output.line(format!("{:<40} {}  {}", row.name, counts.join(" "), row.gap));
            }
            output.field("themes", &matrix.themes);
            output.field("rows", &matrix.rows);
        }
        InstrumentAction::Remove { row } => {
            writing(&given.file)?.remove_fact_row(row)?;
            output.field("row", row);
            output.line(say("cli-instrument-removed"));
        }
    }
    Ok(DONE)
}

/// What was written: its paths and warnings.
fn exported(exported: &Exported, output: &mut Output) {
    let paths: Vec<String> = exported.files.iter().map(|path| path.display().to_string()).collect();
    for path in &paths {
        output.line(path);
    }
    for warning in &exported.warnings {
        output.line(format!("- {warning}"));
    }
    output.field("files", paths);
    output.field("warnings", &exported.warnings);
}

/// The shortest name by which a section can be asked for.
fn shortest(row: &regiovisie_workbook::view::SectionRowView) -> &str {
    if row.key.is_empty() { &row.id } else { &row.key }
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
        given.documents.iter().fold(Vec::new(), |mut list, name| {
            if !list.contains(name) {
                list.push(name.clone());
            }
            list
        })
    };
    // Export writes nothing into the workbook, so it works beside someone who has it open.
    let input = ExportInput {
        profile: parse_word(&given.profile, Profile::ALL)?,
        layout: parse_word(&given.layout, ResponseLayout::ALL)?,
        meetings: given.meetings.clone(),
        documents,
    };
    let exported = reading(&given.file)?.export(&input, &given.out, &mut |_: &Progress| true)?;
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
    let limit = given.limit as usize;
    let mut hits = reading(&given.file)?.search(&given.words.join(" "), limit.saturating_add(1))?;
    let more = hits.len() > limit;
    hits.truncate(limit);
    for hit in &hits {
        let excerpt = hit.excerpt.replace(['\u{2068}', '\u{2069}'], "");
        output.line(format!("{}\n    {excerpt}", hit.title));
    }
    if hits.is_empty() {
        output.line(say("cli-search-nothing"));
    }
    if more {
        output.line(say_with("cli-search-more", &Args::new().count("limit", limit)));
    }
    output.field("hits", &hits);
    output.field("more", more);
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

/// The most that is read from standard input.
const LARGEST: u64 = 64 * 1024 * 1024;

fn standard_input() -> Result<String, Failure> {
    let failed = |kind| Error::CannotRead { path: PathBuf::from(say("cli-standard-input")), source: kind };
    let mut bytes = Vec::new();
    std::io::stdin().lock().take(LARGEST + 1).read_to_end(&mut bytes).map_err(failed)?;
    if bytes.len() as u64 > LARGEST {
        return Err(failed(std::io::Error::from(std::io::ErrorKind::FileTooLarge)).into());
    }
    let text = String::from_utf8(bytes)
        .map_err(|_| failed(std::io::Error::from(std::io::ErrorKind::InvalidData)))?;
    Ok(text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text))
}

/// A meeting in JSON. A field that is null is a field left out, as many programs write it.
fn meeting(text: &str) -> Result<MeetingInput, Failure> {
    let mut value: serde_json::Value = serde_json::from_str(text).map_err(|error| {
        let place = Args::new().count("line", error.line()).count("column", error.column());
        bad_json(say_with("cli-json-syntax", &place))
    })?;
    if !value.is_object() {
        return Err(bad_json(say("cli-json-object")));
    }
    forget_nulls(&mut value);
    serde_json::from_value(value).map_err(|error| {
        let told = error.to_string();
        // The words of the reader are English; the name it quotes is the user's.
        let name = told.split('`').nth(1).unwrap_or_default().to_owned();
        bad_json(if name.is_empty() {
            say("cli-json-shape")
        } else {
            say_with("cli-json-field", &Args::new().text("name", name))
        })
    })
}

fn forget_nulls(value: &mut serde_json::Value) {
    match value {
        serde_json::Value::Object(fields) => {
            fields.retain(|_, field| !field.is_null());
            fields.values_mut().for_each(forget_nulls);
        }
        serde_json::Value::Array(items) => items.iter_mut().for_each(forget_nulls),
        _ => {}
    }
}

fn bad_json(detail: String) -> Failure {
    let values = Args::new().text("detail", detail);
    Failure::Input(Fault {
        code: "bad_json".to_owned(),
        what: say_with("cli-bad-json.what", &values),
        safe: say("cli-bad-json.safe"),
        next: say("cli-bad-json.next"),
        exit: 2,
    })
}
