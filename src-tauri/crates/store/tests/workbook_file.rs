//! The file and its journal: what is kept, what is refused, what comes back after a restart.
#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that cannot go on must fail"
)]

use std::path::{Path, PathBuf};

use chrono::{DateTime, Duration, Utc};
use regiovisie_model::words::{SectionRole, SectionState};
use regiovisie_store::rows::region::{self, Region};
use regiovisie_store::rows::section::{self, Section};
use regiovisie_store::{Holder, Line, Store, StoreError, find, history, revisions};

fn holder() -> Holder {
    Holder { actor: "Anna".into(), host: "hier".into(), process: 1, since: "2026-11-22T10:00:00Z".into() }
}

fn at(minute: i64) -> DateTime<Utc> {
    "2026-11-22T10:00:00Z".parse::<DateTime<Utc>>().unwrap() + Duration::minutes(minute)
}

fn line(op: &'static str, minute: i64, number: u32) -> Line {
    Line {
        id: format!("id-{number}"),
        op,
        label: format!("{op} {number}"),
        actor: "Anna".into(),
        at: at(minute),
        join: None,
    }
}

fn paragraph(body: &str) -> Section {
    Section {
        id: "s1".into(),
        parent: None,
        position: 1,
        key: String::new(),
        title: "Aanleiding".into(),
        role: SectionRole::Chapter,
        state: SectionState::Draft,
        owner: String::new(),
        agreements: vec!["1".into()],
        checks: vec![],
        help: String::new(),
        body: body.into(),
    }
}

fn new_workbook(path: &Path) -> Store {
    Store::create::<StoreError>(path, &holder(), |change| {
        let region = Region {
            id: "r".into(),
            name: "De Zilverlanden".into(),
            about: String::new(),
            plan_start: None,
            plan_end: None,
            start_situation: 4,
            adoption_goal: None,
            fictional: true,
            born_on: at(0).date_naive(),
        };
        region::put(change, &region)
    })
    .expect("a new workbook")
}

fn place() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("één regio.regiovisie");
    (folder, path)
}

fn write(store: &mut Store, line: &Line, body: &str) {
    store.transact::<_, StoreError>(line, |change| section::put(change, &paragraph(body))).unwrap();
}

fn body(store: &Store) -> Option<String> {
    section::all(store.db()).unwrap().into_iter().next().map(|s| s.body)
}

#[test]
fn undo_and_redo_survive_a_restart() {
    let (_folder, path) = place();
    let mut store = new_workbook(&path);
    write(&mut store, &line("write-section", 0, 1), "eerste");
    write(&mut store, &line("write-section", 10, 2), "tweede");
    drop(store);

    let (mut store, _) = Store::open(&path, &holder()).unwrap();
    let (entry, changes) = store.undo(&line("undo", 20, 3)).unwrap().expect("something to undo");
    assert_eq!(entry.label, "write-section 2");
    assert!(changes.nouns.iter().any(|n| n.word() == "section"));
    assert_eq!(body(&store).as_deref(), Some("eerste"));
    drop(store);

    let (mut store, _) = Store::open(&path, &holder()).unwrap();
    store.redo(&line("redo", 30, 4)).unwrap().expect("something to redo");
    assert_eq!(body(&store).as_deref(), Some("tweede"));
    store.undo(&line("undo", 31, 5)).unwrap().unwrap();
    store.undo(&line("undo", 32, 6)).unwrap().unwrap();
    assert_eq!(body(&store), None, "the section is gone again");
    assert!(store.undo(&line("undo", 33, 7)).unwrap().is_none(), "the ground itself is not undone");
    assert_eq!(region::get(store.db()).unwrap().name, "De Zilverlanden");
}

#[test]
fn what_was_taken_back_cannot_be_redone_after_something_new() {
    let (_folder, path) = place();
    let mut store = new_workbook(&path);
    write(&mut store, &line("write-section", 0, 1), "eerste");
    store.undo(&line("undo", 1, 2)).unwrap().unwrap();
    write(&mut store, &line("write-section", 2, 3), "anders");
    assert!(store.redo(&line("redo", 3, 4)).unwrap().is_none());
    let states: Vec<String> = history(store.db(), 10, None).unwrap().into_iter().map(|e| e.state).collect();
    assert_eq!(states, ["done", "undo", "superseded"], "newest first, nothing is erased");
}

#[test]
fn typing_in_one_section_within_five_minutes_is_one_line() {
    let (_folder, path) = place();
    let mut store = new_workbook(&path);
    let typing =
        |minute, number| Line { join: Some("section s1".into()), ..line("write-section", minute, number) };
    write(&mut store, &typing(0, 1), "a");
    write(&mut store, &typing(1, 2), "ab");
    write(&mut store, &typing(2, 3), "abc");
    assert_eq!(history(store.db(), 10, None).unwrap().len(), 1);
    write(&mut store, &typing(9, 4), "abcd");
    assert_eq!(history(store.db(), 10, None).unwrap().len(), 2, "nine minutes later is another line");
    store.seal();
    write(&mut store, &typing(10, 5), "abcde");
    assert_eq!(history(store.db(), 10, None).unwrap().len(), 3, "after an export too");
    store.undo(&line("undo", 11, 6)).unwrap().unwrap();
    store.undo(&line("undo", 12, 7)).unwrap().unwrap();
    assert_eq!(body(&store).as_deref(), Some("abc"), "the joined line is undone as a whole");
    let texts: Vec<String> = revisions(store.db(), "s1", 10).unwrap().into_iter().map(|r| r.body).collect();
    assert!(texts.contains(&"abcd".to_owned()), "{texts:?}");
}

#[test]
fn a_command_that_fails_leaves_no_trace() {
    let (_folder, path) = place();
    let mut store = new_workbook(&path);
    let failed = store.transact::<(), StoreError>(&line("write-section", 0, 1), |change| {
        section::put(change, &paragraph("half"))?;
        Err(StoreError::Missing { noun: "party", id: "x".into() })
    });
    assert!(matches!(failed, Err(StoreError::Missing { .. })));
    assert_eq!(body(&store), None);
    assert!(history(store.db(), 10, None).unwrap().is_empty());
    assert!(find(store.db(), "Aanleiding", 5).unwrap().is_empty());
}

#[test]
fn search_folds_diacritics_and_follows_undo() {
    let (_folder, path) = place();
    let mut store = new_workbook(&path);
    write(&mut store, &line("write-section", 0, 1), "Reële tarieven voor één jaar");
    assert_eq!(find(store.db(), "reele", 5).unwrap().len(), 1);
    assert_eq!(find(store.db(), "tarie een", 5).unwrap().len(), 1, "words are found by their beginning");
    assert!(find(store.db(), "\" OR *", 5).unwrap().is_empty(), "signs have no meaning");
    store.undo(&line("undo", 1, 2)).unwrap().unwrap();
    assert!(find(store.db(), "reele", 5).unwrap().is_empty());
    store.verify().expect("the index is in step");
}

#[test]
fn a_second_program_is_told_and_may_read_a_snapshot() {
    let (_folder, path) = place();
    let mut store = new_workbook(&path);
    write(&mut store, &line("write-section", 0, 1), "tekst");
    assert!(
        matches!(Store::open(&path, &holder()), Err(StoreError::InUse { holder, .. }) if holder.actor == "Anna")
    );
    let mut reader = Store::open_snapshot(&path).unwrap();
    assert_eq!(body(&reader).as_deref(), Some("tekst"));
    let refused = reader.transact::<(), StoreError>(&line("x", 0, 2), |_| Ok(()));
    assert!(matches!(refused, Err(StoreError::ReadOnly(_))));
    write(&mut store, &line("write-section", 1, 3), "nieuw");
    assert_eq!(body(&reader).as_deref(), Some("tekst"), "a snapshot stays as it was");
}

#[test]
fn nothing_is_overwritten() {
    let (_folder, path) = place();
    std::fs::write(&path, "belangrijk").unwrap();
    let refused = Store::create::<StoreError>(&path, &holder(), |_| Ok(()));
    assert!(matches!(refused, Err(StoreError::Exists(_))));
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "belangrijk");
}

#[test]
fn a_file_that_is_something_else_is_not_touched() {
    let (folder, path) = place();
    for (name, bytes) in [
        ("leeg", Vec::new()),
        ("word", b"PK\x03\x04 een Word-bestand".to_vec()),
        ("kort", b"SQLite format 3\0".to_vec()),
    ] {
        let other = folder.path().join(name);
        std::fs::write(&other, &bytes).unwrap();
        assert!(matches!(Store::open(&other, &holder()), Err(StoreError::NotAWorkbook(_))), "{name}");
        assert_eq!(std::fs::read(&other).unwrap(), bytes);
    }
    let sqlite = folder.path().join("andere.sqlite");
    let connection = rusqlite::Connection::open(&sqlite).unwrap();
    connection.execute_batch("CREATE TABLE a (b); PRAGMA user_version = 1").unwrap();
    drop(connection);
    assert!(matches!(Store::open(&sqlite, &holder()), Err(StoreError::NotAWorkbook(_))));
    assert!(matches!(Store::open(&path, &holder()), Err(StoreError::NotFound(_))));
}

#[test]
fn foreign_tables_in_a_workbook_are_refused_before_anything_runs() {
    let (_folder, path) = place();
    drop(new_workbook(&path));
    let connection = rusqlite::Connection::open(&path).unwrap();
    connection
        .execute_batch("CREATE TRIGGER t AFTER UPDATE ON region BEGIN DELETE FROM answer; END")
        .unwrap();
    drop(connection);
    assert!(matches!(Store::open(&path, &holder()), Err(StoreError::ForeignSchema(_))));
    assert!(matches!(Store::open_snapshot(&path), Err(StoreError::ForeignSchema(_))));
}

#[test]
fn a_workbook_of_a_newer_program_is_left_alone() {
    let (_folder, path) = place();
    drop(new_workbook(&path));
    let connection = rusqlite::Connection::open(&path).unwrap();
    connection.pragma_update(None, "user_version", 99).unwrap();
    drop(connection);
    let before = std::fs::read(&path).unwrap();
    assert!(matches!(Store::open(&path, &holder()), Err(StoreError::Newer { found: 99, .. })));
    assert_eq!(std::fs::read(&path).unwrap(), before);
}

#[test]
fn an_older_workbook_is_upgraded_after_a_backup() {
    let (folder, path) = place();
    let connection = rusqlite::Connection::open(&path).unwrap();
    connection.execute_batch(include_str!("../migrations/0001_workbook.sql")).unwrap();
    connection.pragma_update(None, "application_id", regiovisie_store::APPLICATION_ID).unwrap();
    connection.pragma_update(None, "user_version", 1).unwrap();
    connection
        .execute("INSERT INTO region (id, name, start_situation, born_on) VALUES ('r', 'Oude regio', 3, '2026-01-01')", [])
        .unwrap();
    drop(connection);
    let (store, backup) = Store::open(&path, &holder()).unwrap();
    assert_eq!(region::get(store.db()).unwrap().name, "Oude regio");
    let backup = backup.expect("a backup was made first");
    assert!(backup.starts_with(folder.path()));
    assert_eq!(regiovisie_store::recognise(&backup).unwrap(), 1, "the backup is as the file was");
    assert_eq!(regiovisie_store::recognise(&path).unwrap(), regiovisie_store::CURRENT);
}

#[test]
fn a_damaged_workbook_is_named_as_such() {
    let (_folder, path) = place();
    let mut store = new_workbook(&path);
    write(&mut store, &line("write-section", 0, 1), &"tekst ".repeat(20_000));
    drop(store);
    let mut bytes = std::fs::read(&path).unwrap();
    let end = bytes.len();
    for page in (4096..end).step_by(4096) {
        bytes[page..(page + 64).min(end)].fill(0xA5);
    }
    std::fs::write(&path, &bytes).unwrap();
    let outcome = Store::open(&path, &holder()).and_then(|(store, _)| store.verify());
    assert!(matches!(outcome, Err(StoreError::Damaged { .. })), "{outcome:?}");
}

#[test]
fn a_file_that_is_gone_while_open_refuses_changes_and_can_be_rescued() {
    let (folder, path) = place();
    let mut store = new_workbook(&path);
    write(&mut store, &line("write-section", 0, 1), "tekst");
    std::fs::rename(&path, folder.path().join("verplaatst.regiovisie")).unwrap();
    let refused = store
        .transact::<_, StoreError>(&line("write-section", 1, 2), |c| section::put(c, &paragraph("verloren")));
    assert!(matches!(refused, Err(StoreError::Gone(_))), "{refused:?}");
    let rescued = folder.path().join("gered.regiovisie");
    store.save_copy(&rescued).unwrap();
    let (copy, _) = Store::open(&rescued, &holder()).unwrap();
    assert_eq!(body(&copy).as_deref(), Some("tekst"), "everything that was acknowledged is in the copy");
}

#[test]
fn a_read_only_file_is_named_as_such() {
    let (_folder, path) = place();
    drop(new_workbook(&path));
    let mut permissions = std::fs::metadata(&path).unwrap().permissions();
    permissions.set_readonly(true);
    std::fs::set_permissions(&path, permissions).unwrap();
    assert!(matches!(Store::open(&path, &holder()), Err(StoreError::ReadOnlyPlace(_))));
    assert!(Store::open_snapshot(&path).is_ok(), "reading is possible");
}
