//! What an erasure leaves when it is broken off, and what stands in the way of what would undo it.

use std::path::{Path, PathBuf};
use std::time::Duration;

use regiovisie_model::words::PartyForm;
use rusqlite::Connection;

use super::columns::{Holds, tables};
use super::*;
use crate::lease::Holder;
use crate::rows::party::{self, Party};

const WORD: &str = "Ploeg";

fn holder() -> Holder {
    Holder { actor: "Anna".into(), host: "hier".into(), process: 1, since: String::new() }
}

fn line(number: u32) -> Line {
    Line {
        id: format!("line-{number}"),
        op: "deed",
        label: "iets gedaan".into(),
        actor: "Anna".into(),
        at: "2026-11-22T10:00:00Z".parse().unwrap(),
        join: None,
    }
}

fn put(store: &mut Store, number: u32, name: &str, role: &str) {
    let row = Party {
        id: "p1".into(),
        position: 1,
        kind: "eigen".into(),
        name: name.into(),
        role: role.into(),
        form: PartyForm::Person,
        delete_on: None,
    };
    store.transact::<_, StoreError>(&line(number), |change| party::put(change, &row)).unwrap();
}

/// A workbook that once held a long text with the word, of which pages were freed without being overwritten.
fn worn() -> (tempfile::TempDir, PathBuf, Store) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("proef.regiovisie");
    let mut store = Store::create::<StoreError>(&path, &holder(), |_| Ok(())).unwrap();
    put(&mut store, 1, "Ouder", &"mevrouw Ploeg, ".repeat(2_000));
    store
        .db
        .connection
        .execute_batch("UPDATE party SET role = ''; UPDATE journal SET changeset = NULL")
        .unwrap();
    store.db.connection.execute_batch("UPDATE journal SET state = 'base'").unwrap();
    put(&mut store, 2, WORD, "");
    (folder, path, store)
}

fn plan() -> Erasure {
    let (table, column, row) = ("party".into(), "name".into(), "p1".into());
    Erasure {
        rewrites: vec![Rewrite::Set { table, column, row, value: Some("persoon 3".into()) }],
        tombstones: vec![("party".into(), "p1".into())],
        words: vec![WORD.into()],
        redacted: "gewist".into(),
        subject: "persoon 3".into(),
        ..Erasure::default()
    }
}

fn on_disk(path: &Path) -> bool {
    std::fs::read(path).unwrap().windows(WORD.len()).any(|part| part == WORD.as_bytes())
}

/// Opens a workbook again.
fn reopened(path: &Path) -> Store {
    Store::open(path, &holder()).unwrap().0
}

#[test]
fn an_erasure_that_was_broken_off_is_finished_at_the_next_opening() {
    let (_folder, path, mut store) = worn();
    assert!(on_disk(&path), "there is something to erase in the free pages");
    store.erase_rows(&line(3), &plan()).unwrap();
    assert!(store.scrub_pending().unwrap());
    assert!(scrub::residue(store.db(), &[WORD.into()]).unwrap(), "the bytes tell that it is not finished");
    drop(store);
    assert!(on_disk(&path), "a program that stops here leaves the word in the file");

    let mut store = reopened(&path);
    assert!(!on_disk(&path));
    assert!(!store.scrub_pending().unwrap());
    assert_eq!(party::all(store.db()).unwrap()[0].name, "persoon 3");
    let before = std::fs::read(&path).unwrap();
    store.scrub().unwrap();
    assert_eq!(std::fs::read(&path).unwrap(), before, "what is finished is not done again");
}

#[test]
fn a_file_that_cannot_be_written_anew_says_so_and_can_be_tried_again() {
    let (_folder, path, mut store) = worn();
    store.db.connection.busy_timeout(Duration::ZERO).unwrap();
    store.erase_rows(&line(3), &plan()).unwrap();
    let other = Connection::open(&path).unwrap();
    other.execute_batch("BEGIN; SELECT * FROM party").unwrap();
    let told = store.scrub().unwrap_err();
    let StoreError::Unscrubbed { cause, .. } = &told else { panic!("{told}") };
    assert!(matches!(**cause, StoreError::InUse { .. }), "{told}");
    assert!(store.scrub_pending().unwrap(), "it stays noted");
    assert_eq!(party::all(store.db()).unwrap()[0].name, "persoon 3", "the tables were done");
    other.execute_batch("COMMIT").unwrap();
    store.scrub().unwrap();
    assert!(!on_disk(&path));
    put(&mut store, 4, "Iemand", "");
    assert!(store.undo(&line(5)).unwrap().is_some(), "the workbook goes on");
}

#[test]
fn a_rollback_journal_that_stays_behind_counts_as_a_rest() {
    let (_folder, path, mut store) = worn();
    store.erase(&line(3), &plan()).unwrap();
    assert!(!scrub::residue(store.db(), &[WORD.into()]).unwrap());
    std::fs::write(path.with_file_name("proef.regiovisie-journal"), WORD).unwrap();
    assert!(scrub::residue(store.db(), &[WORD.into()]).unwrap());
}

#[test]
fn a_line_from_before_an_erasure_writes_nothing_into_a_row_that_was_erased() {
    let (_folder, _path, mut store) = worn();
    let changeset: Vec<u8> = store
        .db
        .connection
        .query_row("SELECT changeset FROM journal WHERE id = 'line-2'", [], |row| row.get(0))
        .unwrap();
    store.erase(&line(3), &plan()).unwrap();
    // As a line would be that came from another copy of the workbook.
    let forge = "UPDATE journal SET changeset = ?1, state = 'done' WHERE id = 'line-2'";
    store.db.connection.execute(forge, [&changeset]).unwrap();
    let refused = store.undo(&line(4)).unwrap_err();
    assert!(
        matches!(&refused, StoreError::Erased { noun, id } if noun == "party" && id == "p1"),
        "{refused}"
    );
    assert_eq!(party::all(store.db()).unwrap()[0].name, "persoon 3");

    put(&mut store, 5, "Ouder van een ander", "");
    assert!(store.undo(&line(6)).unwrap().is_some(), "what was done after the erasure is nobody's past");
}

#[test]
fn the_schema_itself_says_which_columns_hold_what_people_wrote() {
    let (_folder, _path, store) = worn();
    let tables = tables(store.db()).unwrap();
    let holds = |table: &str, column: &str| {
        let table = tables.iter().find(|t| t.name == table).expect("every table of the schema is there");
        table.columns.iter().find(|c| c.name == column).expect("and every column").holds
    };
    for (table, column) in [
        ("region", "about"),
        ("municipality", "alderman"),
        ("section", "owner"),
        ("section", "agreements"),
        ("snapshot", "state"),
        ("version_section", "body"),
        ("evidence", "file_name"),
        ("fact", "value"),
        ("remark", "author"),
        ("review", "state"),
        ("erasure", "report"),
    ] {
        assert_eq!(holds(table, column), Holds::Text, "{table}.{column} is text");
    }
    for (table, column) in
        [("contribution", "channel"), ("council_decision", "outcome"), ("fact", "row_id"), ("section", "id")]
    {
        assert_eq!(holds(table, column), Holds::Else, "{table}.{column} is no text");
    }
    assert_eq!(holds("attachment", "bytes"), Holds::Bytes);
    for tracked in crate::changes::TRACKED.iter().filter(|t| t.name != "tombstone") {
        assert!(tables.iter().any(|t| t.name == tracked.name && t.key == "id"), "{} is there", tracked.name);
    }
    assert!(
        !tables.iter().any(|t| t.name.starts_with("search")),
        "the index is made again, not looked through"
    );
}
