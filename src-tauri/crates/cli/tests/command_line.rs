//! Every verb as a script sees it: JSON shapes, exit codes, errors on standard error.
#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that cannot go on must fail"
)]

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::{Value, json};

fn run_with(arguments: &[&str], input: &str) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_regiovisie-cli"))
        .args(arguments)
        .env("REGIOVISIE_GEBRUIKER", "Script")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A verb that does not read its input may close it first.
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    child.wait_with_output().unwrap()
}

fn run(arguments: &[&str]) -> Output {
    run_with(arguments, "")
}

/// Runs with `--json` and reads the answer; the exit status is checked.
fn answer_with(status: i32, arguments: &[&str], input: &str) -> Value {
    let output = run_with(&[arguments, &["--json"]].concat(), input);
    let said =
        String::from_utf8(if status == 0 || status == 1 { output.stdout } else { output.stderr }).unwrap();
    assert_eq!(output.status.code(), Some(status), "{arguments:?} said {said}");
    serde_json::from_str(&said).unwrap_or_else(|error| panic!("{arguments:?}: {error}: {said}"))
}

fn answer(arguments: &[&str]) -> Value {
    answer_with(0, arguments, "")
}

fn error_code(status: i32, arguments: &[&str], input: &str) -> String {
    let error = answer_with(status, arguments, input);
    assert!(error["error"]["message"].as_str().unwrap().len() > 20, "{error}");
    error["error"]["code"].as_str().unwrap().to_owned()
}

struct Place {
    _folder: tempfile::TempDir,
    folder: PathBuf,
    file: String,
}

fn place() -> Place {
    let held = tempfile::tempdir().unwrap();
    let folder = held.path().to_path_buf();
    let file = folder.join("regio één.regiovisie").display().to_string();
    Place { _folder: held, folder, file }
}

fn new_workbook() -> Place {
    let place = place();
    answer(&["new", &place.file, "--region", "JeugdFV"]);
    place
}

#[test]
fn new_fills_in_a_known_region_and_overwrites_nothing() {
    let place = place();
    let made = answer(&["new", &place.file, "--region", "JeugdFV", "--start", "2"]);
    assert_eq!(made["municipalities"].as_array().unwrap().len(), 7);
    assert!(Path::new(made["file"].as_str().unwrap()).is_absolute());
    let before = std::fs::read(&place.file).unwrap();
    assert_eq!(error_code(2, &["new", &place.file, "--region", "JeugdFV"], ""), "exists");
    assert_eq!(std::fs::read(&place.file).unwrap(), before);
}

#[test]
fn new_takes_an_own_region_with_own_municipalities() {
    let place = place();
    let arguments =
        ["new", &place.file, "--region", "Eigen regio", "--municipality", "Ede", "--municipality", "Súd"];
    let made = answer(&arguments);
    assert_eq!(made["municipalities"][0], json!({ "name": "Ede", "cbs_code": "GM0228" }));
    assert_eq!(made["municipalities"][1]["cbs_code"], Value::Null);
    assert_eq!(
        error_code(2, &["new", &format!("{}2", place.file), "--region", "Nergens"], ""),
        "unknown_region"
    );
}

#[test]
fn info_counts() {
    let place = new_workbook();
    let info = answer(&["info", &place.file]);
    assert_eq!(info["region"], "JeugdFV");
    assert_eq!(info["schema"], 5);
    assert_eq!(info["counts"]["meetings"], 0);
    assert!(info["counts"]["sections"].as_u64().unwrap() > 50);
}

#[test]
fn check_lists_every_check_and_exactly_eight_agreements() {
    let place = new_workbook();
    let found = answer_with(1, &["check", &place.file], "");
    assert_eq!(found["checks"].as_array().unwrap().len(), 171);
    let ids: Vec<&str> =
        found["agreements"].as_array().unwrap().iter().map(|a| a["id"].as_str().unwrap()).collect();
    assert_eq!(ids, ["1", "2", "3", "4", "5", "6", "7", "8"]);
    assert!(found["agreements"].as_array().unwrap().iter().all(|a| a["met"] == false));
    let one = &found["checks"][0];
    for field in ["id", "catalogue", "kind", "work", "verdict", "proposal"] {
        assert!(one.get(field).is_some(), "{field} is there");
    }
}

#[test]
fn assess_answers_and_a_met_agreement_is_met() {
    let place = new_workbook();
    for check in ["4.1", "4.2", "4.3", "4.4", "4.5", "4.6", "4.7", "4.8"] {
        let answered = answer(&["assess", &place.file, check, "--work", "gereed", "--verdict", "voldoet"]);
        assert_eq!(answered["verdict"], "voldoet");
    }
    let found = answer_with(1, &["check", &place.file], "");
    assert_eq!(found["agreements"][3]["met"], true, "advice (4.9, 4.10) does not hold back");
    assert_eq!(error_code(2, &["assess", &place.file, "4.1", "--verdict", "nvt"], ""), "always_applies");
    assert_eq!(error_code(2, &["assess", &place.file, "4.1", "--verdict", "goed"], ""), "unknown_word");
    assert_eq!(error_code(2, &["assess", &place.file, "12.1", "--work", "gereed"], ""), "unknown_check");
}

#[test]
fn log_reads_json_and_prints_what_it_made() {
    let place = new_workbook();
    let meeting = json!({
        "date": "2026-04-01", "kind": "adviestafel", "title": "Adviestafel",
        "parties": ["aanbieders"], "notes": "Goed gesprek.",
        "contributions": [
            { "party": "aanbieders", "text": "Minder codes.", "section": "administratieve-lasten", "agreements": ["6"] },
            { "party": "ouders", "text": "Eén loket.", "themes": ["wijkgericht"] },
        ],
    });
    let logged = answer_with(0, &["log", &place.file], &meeting.to_string());
    assert_eq!(logged["contributions"].as_array().unwrap().len(), 2);
    assert!(logged["meeting"].is_string());
    let info = answer(&["info", &place.file]);
    assert_eq!(
        (info["counts"]["meetings"].as_u64(), info["counts"]["contributions"].as_u64()),
        (Some(1), Some(2))
    );
    let checks = answer_with(1, &["check", &place.file], "");
    let providers = checks["checks"].as_array().unwrap().iter().find(|c| c["id"] == "1.3").unwrap();
    assert_eq!(providers["proposal"]["verdict"], "in-ontwikkeling");
    assert!(providers["proposal"]["reason"].as_str().unwrap().contains("datums"), "{providers}");
    for (bad, code) in [
        ("{", "bad_json"),
        (r#"{"date":"2026-04-01","kind":"feest","title":"x"}"#, "bad_json"),
        (r#"{"date":"2026-04-31","kind":"interview","title":"x"}"#, "bad_date"),
        (r#"{"date":"2026-04-01","kind":"interview","title":" "}"#, "empty"),
        (r#"{"date":"2026-04-01","kind":"interview","title":"x","partijen":[]}"#, "bad_json"),
    ] {
        assert_eq!(error_code(2, &["log", &place.file], bad), code, "{bad}");
    }
    assert_eq!(answer(&["info", &place.file])["counts"]["meetings"], 1, "nothing of the bad ones was kept");
}

#[test]
fn sections_are_listed_shown_and_set() {
    let place = new_workbook();
    let sections = answer(&["section", &place.file, "list"]);
    let first = sections["sections"].as_array().unwrap().iter().find(|s| s["number"] == "1").unwrap().clone();
    assert!(first["id"].is_string() && first["title"].is_string());
    let id = first["id"].as_str().unwrap();
    answer_with(0, &["section", &place.file, "set", id], "# Kop\n\nTekst met é.\n");
    assert_eq!(answer(&["section", &place.file, "show", id])["body"], "# Kop\n\nTekst met é.\n");
    assert_eq!(error_code(2, &["section", &place.file, "show", "weg"], ""), "unknown_section");
}

#[test]
fn version_history_undo_and_redo_tell_one_story() {
    let place = new_workbook();
    answer_with(0, &["section", &place.file, "set", "aanleiding"], "Tekst.");
    let version = answer(&["version", &place.file, "0.1"]);
    assert_eq!(version["hash"].as_str().unwrap().len(), 64);
    assert_eq!(error_code(2, &["version", &place.file, "0.1"], ""), "version_exists");
    let entries = answer(&["history", &place.file]);
    let entry = &entries["entries"][0];
    assert_eq!((entry["op"].as_str(), entry["actor"].as_str()), (Some("fix-version"), Some("Script")));
    assert!(entry["id"].is_string() && entry["at"].is_string() && entry["label"].is_string());
    assert_eq!(answer(&["undo", &place.file])["entry"]["op"], "fix-version");
    assert_eq!(answer(&["info", &place.file])["counts"]["versions"], 0);
    assert_eq!(answer(&["redo", &place.file])["entry"]["op"], "fix-version");
    assert_eq!(answer(&["info", &place.file])["counts"]["versions"], 1);
    assert_eq!(
        answer_with(1, &["redo", &place.file], "")["entry"],
        Value::Null,
        "nothing to redo is a finding"
    );
}

#[test]
fn search_finds_and_says_when_it_does_not() {
    let place = new_workbook();
    answer_with(0, &["section", &place.file, "set", "aanleiding"], "Reële tarieven.");
    let hits = answer(&["search", &place.file, "reele", "tarieven"]);
    assert!(hits["hits"].as_array().unwrap().iter().any(|h| h["kind"] == "section"), "{hits}");
    assert_eq!(answer_with(1, &["search", &place.file, "zzzz"], "")["hits"], json!([]));
}

#[test]
fn export_writes_word_files_beside_someone_who_has_it_open() {
    let place = new_workbook();
    let out = place.folder.join("uit").display().to_string();
    let written = answer(&["export", &place.file, "--all", "--out", &out]);
    let files = written["files"].as_array().unwrap();
    assert_eq!(files.len(), 11, "every document but the verslag of meetings that were not held: {files:?}");
    for file in files {
        let bytes = std::fs::read(file.as_str().unwrap()).unwrap();
        let kind = std::path::Path::new(file.as_str().unwrap()).extension();
        let begin: &[u8] = if kind.is_some_and(|kind| kind == "ics") { b"BEGIN:VCALENDAR" } else { b"PK" };
        assert!(bytes.starts_with(begin), "{file}");
    }
    let wrong = ["export", &place.file, "--all", "--out", &out, "--profile", "iedereen"];
    assert_eq!(error_code(2, &wrong, ""), "unknown_word");
    assert_eq!(
        error_code(2, &["export", &place.file, "--document", "weg", "--out", &out], ""),
        "unknown_document"
    );
}

#[test]
fn exit_codes_tell_what_is_the_matter_with_a_file() {
    let place = new_workbook();
    assert_eq!(error_code(2, &["info", &format!("{}x", place.file)], ""), "not_found");
    let other = place.folder.join("brief.docx").display().to_string();
    std::fs::write(&other, "geen werkboek").unwrap();
    assert_eq!(error_code(2, &["info", &other], ""), "not_a_workbook");
    let mut newer = std::fs::read(&place.file).unwrap();
    newer[60..64].copy_from_slice(&99_u32.to_be_bytes());
    std::fs::write(&other, &newer).unwrap();
    assert_eq!(error_code(5, &["info", &other], ""), "newer");
    let mut damaged = std::fs::read(&place.file).unwrap();
    let length = damaged.len();
    for page in (8192..length).step_by(4096) {
        damaged[page..(page + 200).min(length)].fill(0xA5);
    }
    std::fs::write(&other, &damaged).unwrap();
    assert_eq!(error_code(4, &["verify", &other], ""), "damaged");
    assert_eq!(answer(&["verify", &place.file])["ok"], true);
}

#[test]
fn someone_who_writes_keeps_a_second_one_out_but_not_a_reader() {
    let place = new_workbook();
    let holder = regiovisie_workbook::Workbook::open(
        Path::new(&place.file),
        Box::new(regiovisie_workbook::ThisMachine { actor: "Anna".into() }),
    )
    .unwrap();
    let refused = answer_with(3, &["undo", &place.file], "");
    assert_eq!(refused["error"]["code"], "in_use");
    assert!(refused["error"]["message"].as_str().unwrap().contains("Anna"));
    assert_eq!(answer(&["info", &place.file])["region"], "JeugdFV");
    drop(holder);
}

#[test]
fn wrong_use_is_status_two_and_help_is_dutch() {
    assert_eq!(error_code(2, &["bestaat-niet"], ""), "usage");
    for wrong in [
        &["bestaat-niet"][..],
        &["info"],
        &["info", "a", "--kleur"],
        &["search", "a", "b", "--limit", "veel"],
        &[],
    ] {
        let refused = run(wrong);
        let said = String::from_utf8_lossy(&refused.stderr).into_owned();
        assert_eq!(refused.status.code(), Some(2), "{wrong:?}");
        assert!(
            said.starts_with("De opdracht is niet goed.") && !said.contains("error"),
            "{wrong:?}: {said}"
        );
    }
    let help = run(&["--help"]);
    assert_eq!(help.status.code(), Some(0));
    let help = String::from_utf8_lossy(&help.stdout).into_owned();
    assert!(help.contains("Legt een bijeenkomst") && help.contains("Gebruik:"), "{help}");
    for english in ["Usage", "Options", "Commands", "Print"] {
        assert!(!help.contains(english), "{english} in {help}");
    }
    let people = run(&["info", "/bestaat/niet.regiovisie"]);
    assert_eq!(people.status.code(), Some(2));
    assert_eq!(String::from_utf8_lossy(&people.stderr).lines().count(), 3, "what, safe, next");
}

#[test]
fn the_example_is_marked_as_fictional() {
    let place = place();
    answer(&["new", &place.file, "--example"]);
    let info = answer(&["info", &place.file]);
    assert_eq!(info["fictional"], true);
    assert_eq!(info["counts"]["contributions"], 60);
}

#[test]
fn a_meeting_is_read_as_programs_write_it_and_refused_in_words() {
    let place = place();
    answer(&["new", &place.file, "--region", "JeugdFV"]);
    let nulls = json!({"date": "2026-04-01", "kind": "interview", "title": "T", "place": null, "notes": null,
        "contributions": [{"party": null, "text": "Tekst."}]});
    assert_eq!(
        answer_with(0, &["log", &place.file], &nulls.to_string())["contributions"].as_array().unwrap().len(),
        1
    );
    for wrong in ["[1, 2]", "{\"date\": ", "{\"datum\": \"2026-04-01\"}"] {
        let refused = answer_with(2, &["log", &place.file], wrong);
        let said = refused["error"]["message"].as_str().unwrap();
        assert!(!said.contains("expected") && !said.contains("unknown"), "English: {said}");
    }
}

#[test]
fn a_search_says_when_there_is_more() {
    let place = place();
    answer(&["new", &place.file, "--example"]);
    let few = answer(&["search", &place.file, "jeugdhulp", "--limit", "2"]);
    assert_eq!((few["hits"].as_array().unwrap().len(), &few["more"]), (2, &json!(true)));
}

#[test]
fn a_pipe_is_no_workbook_and_a_lost_answer_is_no_success() {
    let place = place();
    answer(&["new", &place.file, "--region", "JeugdFV"]);
    #[cfg(target_os = "linux")]
    {
        let pipe = place.folder.join("pijp");
        assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
        assert_eq!(error_code(2, &["info", pipe.to_str().unwrap()], ""), "not_a_workbook");
        let full = std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
        let lost = Command::new(env!("CARGO_BIN_EXE_regiovisie-cli"))
            .args(["info", &place.file])
            .stdout(full)
            .status();
        assert_eq!(lost.unwrap().code(), Some(2));
    }
}

#[test]
fn an_instrument_is_filled_and_speaks_in_check() {
    let place = place();
    answer(&["new", &place.file, "--region", "JeugdFV"]);
    let listed = answer(&["instrument", &place.file, "list"]);
    assert!(
        listed["instruments"].as_array().unwrap().iter().any(|i| i["id"] == "inkoop" && i["group"] == "7")
    );
    let row = answer(&["instrument", &place.file, "add", "inkooptrajecten", "Wonen"])["row"]
        .as_str()
        .unwrap()
        .to_owned();
    for (field, value) in [("publicatie", "2026-05-01"), ("ingang", "2027-01-01")] {
        answer(&["instrument", &place.file, "set", "inkooptrajecten", &row, field, value]);
    }
    answer(&["instrument", &place.file, "set", "functies", "crisishulp", "schaal", "bovenregionaal"]);
    let shown = answer(&["instrument", &place.file, "show", "inkoop"]);
    let first = &shown["sheets"][0]["rows"][0];
    assert_eq!((&first["name"], &first["facts"][0]["value"]), (&json!("Wonen"), &json!("2026-05-01")));
    assert_eq!(first["remarks"][0]["kind"], "warning");
    let checks = answer_with(1, &["check", &place.file], "");
    let found = checks["checks"].as_array().unwrap().iter().find(|c| c["id"] == "7.1").unwrap();
    assert_eq!(found["proposal"]["verdict"], "nog-niet");
    assert_eq!(
        error_code(2, &["instrument", &place.file, "set", "producten", &row, "tarief", "-5"], ""),
        "unknown_row"
    );
    assert_eq!(
        error_code(2, &["instrument", &place.file, "set", "functies", "crisishulp", "schaal", "-5"], ""),
        "unknown_word"
    );
    answer(&["instrument", &place.file, "remove", &row]);
    assert_eq!(answer(&["undo", &place.file])["entry"]["op"], "remove-fact-row");
}

#[test]
fn evidence_is_added_used_again_and_taken_out() {
    let place = new_workbook();
    let pdf = place.folder.join("besluit.pdf").display().to_string();
    std::fs::write(&pdf, "%PDF-1.4").unwrap();
    let added = answer(&["evidence", &place.file, "add", "1.2", "--kind", "file", "--path", &pdf]);
    let id = added["id"].as_str().unwrap().to_owned();
    answer(&["evidence", &place.file, "tie", &id, "1.20"]);
    let listed = answer(&["evidence", &place.file, "list"]);
    assert_eq!(listed["evidence"][0]["checks"].as_array().unwrap().len(), 2, "{listed}");
    let out = place.folder.join("terug.pdf").display().to_string();
    answer(&["evidence", &place.file, "save", &id, "--out", &out]);
    assert_eq!(std::fs::read(&out).unwrap(), b"%PDF-1.4");
    let old = ["evidence", &place.file, "add", "1.2", "--title", "Mandaat", "--expires-on", "2020-01-01"];
    answer(&old);
    let unsound = answer_with(1, &["evidence", &place.file, "list"], "");
    assert_eq!(unsound["evidence"][0]["state"], "verlopen", "what no longer holds comes first");
    answer(&["evidence", &place.file, "remove", &id]);
    assert_eq!(error_code(2, &["evidence", &place.file, "renew", &id], ""), "missing");
}

#[test]
fn peildata_are_fixed_and_compared() {
    let place = new_workbook();
    answer(&["snapshot", &place.file, "fix", "Start"]);
    answer(&["assess", &place.file, "1.1", "--verdict", "voldoet"]);
    let moved = answer(&["snapshot", &place.file, "compare", "Start"]);
    assert_eq!(moved["checks"][0]["id"], "1.1", "{moved}");
    assert_eq!(moved["to"]["id"], "nu");
    let out = place.folder.join("uit").display().to_string();
    let written = answer(&["snapshot", &place.file, "compare", "Start", "nu", "--out", &out]);
    assert_eq!(written["files"].as_array().unwrap().len(), 2);
    assert_eq!(error_code(2, &["snapshot", &place.file, "fix", "start"], ""), "snapshot_exists");
    answer(&["snapshot", &place.file, "remove", "Start"]);
    assert_eq!(answer(&["snapshot", &place.file, "list"])["snapshots"], json!([]));
}

#[test]
fn a_copy_goes_out_for_reflection_and_comes_back() {
    let place = new_workbook();
    let copy = place.folder.join("kopie.regiovisie").display().to_string();
    answer(&["reflection", &place.file, "copy", "--out", &copy, "--for", "Ambassadeur"]);
    let remark = ["reflection", &copy, "add", "1", "--check", "1.1", "--kind", "vraag", "--text", "Hoe dan?"];
    let id = answer(&remark)["id"].as_str().unwrap().to_owned();
    assert_eq!(error_code(2, &["assess", &copy, "1.1", "--verdict", "voldoet"], ""), "only_remarks");
    assert_eq!(answer(&["reflection", &place.file, "merge", &copy, "--dry-run"])["added"], 1);
    assert_eq!(answer(&["reflection", &place.file, "merge", &copy])["added"], 1);
    assert_eq!(answer(&["reflection", &place.file, "merge", &copy])["known"], 1);
    answer(&["reflection", &place.file, "reply", &id, "Zo."]);
    let listed = answer(&["reflection", &place.file, "list"]);
    assert_eq!(listed["remarks"][0]["reply"], "Zo.");
    let beside = answer(&["compare", &place.file, &copy]);
    assert_eq!(beside["regions"].as_array().unwrap().len(), 2);
    let unread = answer_with(1, &["compare", &place.file, "/bestaat/niet.regiovisie"], "");
    assert_eq!(unread["regions"][1]["error"]["code"], "not_found");
}

#[test]
fn a_later_version_of_the_norm_is_looked_at_and_taken_into_use() {
    let place = new_workbook();
    let release = concat!(env!("CARGO_MANIFEST_DIR"), "/../workbook/tests/files/nvo-2020-versie-2.toml");
    let seen = answer(&["norm", &place.file, "preview", release]);
    assert_eq!((seen["from_version"].as_u64(), seen["to_version"].as_u64()), (Some(1), Some(2)));
    answer(&["norm", &place.file, "apply", release]);
    answer(&["assess", &place.file, "6.16", "--verdict", "voldoet"]);
    assert_eq!(error_code(2, &["norm", &place.file, "apply", release], ""), "bad_norm");
    assert_eq!(error_code(2, &["assess", &place.file, "7.5", "--verdict", "voldoet"], ""), "unknown_check");
}

#[test]
fn tables_leave_as_spreadsheets() {
    let place = new_workbook();
    let out = place.folder.join("uit").display().to_string();
    let written = answer(&["instrument", &place.file, "export", "functies", "--out", &out]);
    let file = std::path::PathBuf::from(written["files"][0].as_str().unwrap());
    assert_eq!(file.extension().unwrap(), "xlsx", "{written}");
    let csv = answer(&["instrument", &place.file, "export", "partijen-themas", "--out", &out, "--csv"]);
    let text = std::fs::read_to_string(csv["files"][0].as_str().unwrap()).unwrap();
    assert!(text.contains("Jongeren;0;0"), "{text}");
    assert_eq!(answer(&["instrument", &place.file, "themes"])["themes"].as_array().unwrap().len(), 7);
}
