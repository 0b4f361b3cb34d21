//! A law: whatever was done, taking all of it back leaves the database as it was, and doing it again leaves it as
//! it had become. The search index follows.
#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that cannot go on must fail"
)]

use std::path::Path;

use proptest::prelude::*;
use regiovisie_model::words::{MeetingKind, PartyForm, SectionRole, SectionState};
use regiovisie_store::rows::fact::{self, Fact, FactRow};
use regiovisie_store::rows::meeting::{self, Meeting};
use regiovisie_store::rows::party::{self, Party};
use regiovisie_store::rows::section::{self, Section};
use regiovisie_store::{Holder, Line, Store, StoreError};

/// Something a person does.
#[derive(Debug, Clone)]
enum Deed {
    Write(u8, String),
    Remove(u8),
    Name(u8, String),
    Meet(u8, Vec<u8>),
    /// Fill a field of a row, or clear it with an empty value.
    Fill(u8, u8, String),
    /// Remove a row with its facts.
    Strike(u8),
}

fn deed() -> impl Strategy<Value = Deed> {
    prop_oneof![
        (0..4_u8, ".{0,20}").prop_map(|(id, text)| Deed::Write(id, text)),
        (0..4_u8).prop_map(Deed::Remove),
        (0..4_u8, "[a-zé]{1,8}").prop_map(|(id, name)| Deed::Name(id, name)),
        (0..4_u8, prop::collection::vec(0..4_u8, 0..3)).prop_map(|(id, parties)| Deed::Meet(id, parties)),
        (0..3_u8, 0..3_u8, "[a-zë]{0,6}").prop_map(|(row, field, value)| Deed::Fill(row, field, value)),
        (0..3_u8).prop_map(Deed::Strike),
    ]
}

fn do_it(store: &mut Store, number: usize, deed: &Deed) -> Result<(), StoreError> {
    let line = line(number);
    let done = store.transact::<_, StoreError>(&line, |change| match deed {
        Deed::Write(id, text) => section::put(change, &a_section(*id, text)),
        Deed::Remove(id) => section::remove(change, &format!("s{id}")),
        Deed::Name(id, name) => party::put(change, &a_party(*id, name)),
        Deed::Meet(id, parties) => {
            let row = Meeting::new(
                format!("m{id}-{number}"),
                "2026-04-01".parse().unwrap(),
                MeetingKind::Gathering,
                format!("Bijeenkomst {id}"),
            );
            meeting::put(change, &row)?;
            for (index, party) in parties.iter().enumerate() {
                let tie = format!("mp{number}-{index}");
                meeting::add_party(change, &row.id, &format!("p{party}"), &tie)?;
            }
            Ok(())
        }
        Deed::Fill(row, field, value) => {
            let row = format!("f{row}");
            let known = fact::row(change, &row)?;
            let fresh = FactRow {
                id: row.clone(),
                sheet: "functies".into(),
                key: Some(row.clone()),
                position: 0,
                name: String::new(),
                confidential: false,
            };
            fact::put_row(change, &known.unwrap_or(fresh))?;
            fact::put(change, &Fact { row, field: format!("v{field}"), value: value.clone(), written: true })
        }
        Deed::Strike(row) => fact::remove_row(change, &format!("f{row}")),
    });
    done.map(|_| ())
}

fn line(number: usize) -> Line {
    Line {
        id: format!("line-{number}"),
        op: "deed",
        label: String::new(),
        actor: "Anna".into(),
        at: "2026-11-22T10:00:00Z".parse().unwrap(),
        join: None,
    }
}

fn a_section(id: u8, text: &str) -> Section {
    Section {
        id: format!("s{id}"),
        parent: None,
        position: u32::from(id),
        key: String::new(),
        title: "Titel".into(),
        role: SectionRole::Chapter,
        state: SectionState::Draft,
        owner: String::new(),
        agreements: vec![],
        checks: vec![],
        help: String::new(),
        body: text.replace('\0', ""),
    }
}

fn a_party(id: u8, name: &str) -> Party {
    Party {
        id: format!("p{id}"),
        position: 1,
        kind: "eigen".into(),
        name: name.into(),
        role: String::new(),
        form: PartyForm::Organisation,
        delete_on: None,
    }
}

/// Every row of every table that people fill, and what the index knows of it.
fn content(path: &Path) -> Vec<String> {
    let connection = rusqlite::Connection::open(path).unwrap();
    let mut rows = Vec::new();
    for table in ["section", "party", "meeting", "meeting_party", "fact_row", "fact"] {
        let mut statement = connection.prepare(&format!("SELECT * FROM {table} ORDER BY id")).unwrap();
        let columns = statement.column_count();
        let found = statement.query_map([], |row| {
            let cells = (0..columns).map(|i| format!("{:?}", row.get_ref(i)));
            Ok(format!("{table} {}", cells.collect::<Vec<_>>().join(" ")))
        });
        rows.extend(found.unwrap().map(Result::unwrap));
    }
    rows
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn taking_everything_back_leaves_what_was_and_doing_it_again_what_became(deeds in prop::collection::vec(deed(), 1..12)) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("proef.regiovisie");
        let holder = Holder { actor: "Anna".into(), host: "hier".into(), process: 1, since: String::new() };
        let mut store = Store::create::<StoreError>(&path, &holder, |change| {
            // References need somebody to refer to: every party is there from the start.
            (0..4).try_for_each(|id| party::put(change, &a_party(id, "begin")))
        }).unwrap();
        let before = content(&path);
        let mut done = 0;
        for (number, deed) in deeds.iter().enumerate() {
            let kept = do_it(&mut store, number, deed);
            let allowed = kept.is_ok() || matches!(kept, Err(StoreError::Missing { .. }));
            prop_assert!(allowed, "{kept:?}");
            done += 1;
        }
        let after = content(&path);
        while store.undo(&line(1_000 + done)).unwrap().is_some() { done += 1; }
        prop_assert_eq!(content(&path), before);
        store.verify().unwrap();
        while store.redo(&line(1_000 + done)).unwrap().is_some() { done += 1; }
        prop_assert_eq!(content(&path), after);
        store.verify().unwrap();
    }
}
