//! A law: whatever was done before a person was erased, no undoing or doing again ever brings the name back.
#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that cannot go on must fail"
)]

use std::path::Path;

use proptest::prelude::*;
use regiovisie_model::words::{InputChannel, MeetingKind, PartyForm, SectionRole, SectionState};
use regiovisie_store::rows::contribution::{self, Contribution};
use regiovisie_store::rows::meeting::{self, Meeting};
use regiovisie_store::rows::party::{self, Party};
use regiovisie_store::rows::section::{self, Section};
use regiovisie_store::{Change, Erasure, Holder, Line, Occurrence, Rewrite, Store, StoreError, occurrences};

/// Something a person does.
#[derive(Debug, Clone)]
enum Deed {
    Write(u8, String, bool),
    Strike(u8),
    Name(u8, String),
    Leave(u8),
    Meet(u8, String, Vec<u8>),
    Give(u8, String, u8),
    Withdraw(u8),
    Undo,
    Redo,
}

/// Texts with the name in them every other time.
fn text() -> impl Strategy<Value = String> {
    let part = prop_oneof![
        Just("Zoë van der Ploeg".to_owned()),
        Just("ZOE VAN\nDER PLOEG".to_owned()),
        Just("ploeg".to_owned()),
        Just("Zoe\u{308}".to_owned()),
        Just("zoetwater in januari".to_owned()),
        "[a-z\"\\\\é*]{1,6}",
        "[a-zë]{1,6}",
    ];
    prop::collection::vec(part, 0..4).prop_map(|parts| parts.join(" "))
}

fn deed() -> impl Strategy<Value = Deed> {
    prop_oneof![
        4 => (0..3_u8, text(), any::<bool>()).prop_map(|(id, text, join)| Deed::Write(id, text, join)),
        1 => (0..3_u8).prop_map(Deed::Strike),
        3 => (0..3_u8, text()).prop_map(|(id, text)| Deed::Name(id, text)),
        1 => (0..3_u8).prop_map(Deed::Leave),
        2 => (0..2_u8, text(), prop::collection::vec(0..3_u8, 0..2))
            .prop_map(|(id, text, parties)| Deed::Meet(id, text, parties)),
        3 => (0..3_u8, text(), 0..3_u8).prop_map(|(id, text, party)| Deed::Give(id, text, party)),
        1 => (0..3_u8).prop_map(Deed::Withdraw),
        2 => Just(Deed::Undo),
        1 => Just(Deed::Redo),
    ]
}

fn line(number: usize, join: Option<String>) -> Line {
    Line {
        id: format!("line-{number}"),
        op: "deed",
        label: "iets gedaan".into(),
        actor: "Anna".into(),
        at: "2026-11-22T10:00:00Z".parse().unwrap(),
        join,
    }
}

/// A deed that does not fit, such as removing what is referred to, leaves no trace.
fn do_it(store: &mut Store, number: usize, deed: &Deed) {
    let join = match deed {
        Deed::Write(id, _, true) => Some(format!("section s{id}")),
        _ => None,
    };
    let mut line = line(number, join);
    match deed {
        Deed::Undo => drop(store.undo(&line).unwrap()),
        Deed::Redo => drop(store.redo(&line).unwrap()),
        Deed::Write(_, text, _) | Deed::Name(_, text) => {
            line.label = format!("'{text}' geschreven");
            let _ = store.transact::<_, StoreError>(&line, |change| within(change, number, deed));
        }
        _ => drop(store.transact::<_, StoreError>(&line, |change| within(change, number, deed))),
    }
}

fn within(change: &Change<'_>, number: usize, deed: &Deed) -> Result<(), StoreError> {
    let day = "2026-04-01".parse().unwrap();
    match deed {
        Deed::Write(id, text, _) => section::put(change, &chapter(*id, text)),
        Deed::Strike(id) => section::remove(change, &format!("s{id}")),
        Deed::Name(id, name) => party::put(change, &named(*id, name)),
        Deed::Leave(id) => party::remove(change, &format!("p{id}")),
        Deed::Meet(id, text, parties) => {
            let row = Meeting {
                notes: text.clone(),
                ..Meeting::new(format!("m{id}"), day, MeetingKind::Gathering, format!("Bijeenkomst {id}"))
            };
            meeting::put(change, &row)?;
            let tie = |(index, party)| {
                meeting::add_party(change, &row.id, &format!("p{party}"), &format!("mp{number}-{index}"))
            };
            parties.iter().enumerate().try_for_each(tie)
        }
        Deed::Give(id, text, party) => {
            let row = Contribution {
                party: Some(format!("p{party}")),
                themes: vec![text.clone()],
                ..Contribution::new(format!("c{id}"), 1, day, InputChannel::Mail, text.clone())
            };
            contribution::put(change, &row)
        }
        Deed::Withdraw(id) => contribution::remove(change, &format!("c{id}")),
        Deed::Undo | Deed::Redo => Ok(()),
    }
}

fn chapter(id: u8, text: &str) -> Section {
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
        body: text.to_owned(),
    }
}

fn named(id: u8, name: &str) -> Party {
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

/// Names are set to a neutral one, input that names goes as a whole, other texts lose the words.
fn rewrite(place: Occurrence, words: &[String]) -> Rewrite {
    let Occurrence { table, column, row, .. } = place;
    match table.as_str() {
        "party" => Rewrite::Set { table, column, row, value: Some("persoon 3".into()) },
        _ => Rewrite::Replace { table, column, row, old: words.to_vec(), new: "persoon 3".into() },
    }
}

fn erase(store: &mut Store, words: &[String]) -> Result<(), StoreError> {
    let found = occurrences(store.db(), words, 1_000)?;
    let given = |o: &&Occurrence| o.table == "contribution" && o.row != "c0";
    let mut gone: Vec<String> = found.iter().filter(given).map(|o| o.row.clone()).collect();
    gone.sort();
    gone.dedup();
    let tombstones = found.iter().filter(|o| o.table == "party").map(|o| ("party".into(), o.row.clone()));
    let mut erasure = Erasure {
        tombstones: tombstones.collect(),
        words: words.to_vec(),
        redacted: "gewist".into(),
        subject: "persoon 3".into(),
        ..Erasure::default()
    };
    let kept = found.into_iter().filter(|o| !(o.table == "contribution" && gone.contains(&o.row)));
    erasure.rewrites = kept.map(|o| rewrite(o, words)).collect();
    let removed = gone.iter().map(|row| Rewrite::Remove { table: "contribution".into(), row: row.clone() });
    erasure.rewrites.extend(removed);
    store.erase(&line(10_000, None), &erasure).map(|_| ())
}

/// A name that stands anywhere in the file as it lies on the disk, or in the index. The longer word "zoetwater" is none.
fn stands(path: &Path) -> Option<String> {
    let bytes = std::fs::read(path).unwrap().to_ascii_lowercase();
    let text = String::from_utf8_lossy(&bytes);
    let names = ["zoë", "zoe\u{308}", "zoe van", "ploeg"];
    let name = names.into_iter().find(|name| text.contains(name)).map(str::to_owned);
    let connection = rusqlite::Connection::open(path).unwrap();
    connection.execute_batch("CREATE VIRTUAL TABLE temp.terms USING fts5vocab (main, search, row)").unwrap();
    let known = "SELECT EXISTS (SELECT 1 FROM temp.terms WHERE term IN ('zoe', 'ploeg'))";
    let indexed: bool = connection.query_row(known, [], |row| row.get(0)).unwrap();
    name.or(indexed.then(|| "a word of the index".to_owned()))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn no_undoing_or_doing_again_brings_a_name_back(
        deeds in prop::collection::vec(deed(), 1..16),
        moves in prop::collection::vec(any::<bool>(), 0..24),
    ) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("proef.regiovisie");
        let holder = Holder { actor: "Anna".into(), host: "hier".into(), process: 1, since: String::new() };
        let mut store = Store::create::<StoreError>(&path, &holder, |change| {
            (0..3).try_for_each(|id| party::put(change, &named(id, "Zoë")))
        }).unwrap();
        for (number, deed) in deeds.iter().enumerate() {
            do_it(&mut store, number, deed);
        }
        let words = vec!["Zoë van der Ploeg".to_owned(), "Zoë".to_owned(), "Ploeg".to_owned()];
        erase(&mut store, &words).unwrap();
        prop_assert_eq!(stands(&path), None);
        for (number, back) in moves.iter().enumerate() {
            let line = line(20_000 + number, None);
            let moved = if *back { store.undo(&line) } else { store.redo(&line) };
            prop_assert!(moved.is_ok(), "what is left in the history still fits: {:?}", moved);
            prop_assert_eq!(occurrences(store.db(), &words, 1).unwrap(), vec![]);
        }
        prop_assert_eq!(stands(&path), None);
        store.verify().unwrap();
    }
}
