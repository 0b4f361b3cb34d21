//! Erasing a person: gone from every place where the name stood, and nothing else with it.
#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that cannot go on must fail"
)]

use std::path::{Path, PathBuf};

use regiovisie_model::words::{
    InputChannel, MeetingKind, PartyForm, SectionRole, SectionState, VersionStatus,
};
use regiovisie_store::rows::contribution::{self, Contribution};
use regiovisie_store::rows::meeting::{self, Meeting};
use regiovisie_store::rows::party::{self, Party};
use regiovisie_store::rows::section::{self, Section};
use regiovisie_store::rows::snapshot::{self, Snapshot};
use regiovisie_store::rows::version::{self, Version};
use regiovisie_store::rows::{attachment, evidence};
use regiovisie_store::{
    Change, Erased, Erasure, Holder, Line, Noun, Place, Rewrite, Store, StoreError, find, history,
    occurrences, revisions, reword, undoable,
};

const NAME: &str = "Zoë van der Ploeg";

fn words() -> Vec<String> {
    vec![NAME.to_owned(), "Zoë".to_owned(), "Ploeg".to_owned()]
}

fn line(number: u32, label: &str) -> Line {
    Line {
        id: format!("line-{number}"),
        op: "deed",
        label: label.into(),
        actor: "Anna".into(),
        at: "2026-11-22T10:00:00Z".parse().unwrap(),
        join: None,
    }
}

fn chapter(id: &str, body: &str) -> Section {
    Section {
        id: id.into(),
        parent: None,
        position: 1,
        key: String::new(),
        title: "Aanleiding".into(),
        role: SectionRole::Chapter,
        state: SectionState::Draft,
        owner: String::new(),
        agreements: vec![],
        checks: vec![],
        help: String::new(),
        body: body.into(),
    }
}

fn person(name: &str, role: &str) -> Party {
    Party {
        id: "p1".into(),
        position: 1,
        kind: "jongeren".into(),
        name: name.into(),
        role: role.into(),
        form: PartyForm::Organisation,
        delete_on: None,
    }
}

fn input(id: &str, number: u32, text: &str, party: Option<&str>) -> Contribution {
    Contribution {
        party: party.map(str::to_owned),
        themes: vec![],
        ..Contribution::new(id.into(), number, "2026-04-01".parse().unwrap(), InputChannel::Mail, text.into())
    }
}

/// A workbook that knows erasures, with one deed a line.
struct Proof {
    store: Store,
    path: PathBuf,
    lines: u32,
    _folder: tempfile::TempDir,
}

impl Proof {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("proef.regiovisie");
        let holder = Holder { actor: "Anna".into(), host: "hier".into(), process: 1, since: String::new() };
        let store = Store::create::<StoreError>(&path, &holder, |_| Ok(())).unwrap();
        Self { store, path, lines: 0, _folder: folder }
    }

    fn labelled(&mut self, label: &str, deed: impl FnOnce(&Change<'_>) -> Result<(), StoreError>) {
        self.lines += 1;
        self.store.transact::<(), StoreError>(&line(self.lines, label), deed).unwrap();
    }

    fn deed(&mut self, deed: impl FnOnce(&Change<'_>) -> Result<(), StoreError>) {
        self.labelled("iets gedaan", deed);
    }

    fn write(&mut self, id: &str, body: &str) {
        self.deed(|change| section::put(change, &chapter(id, body)));
    }

    fn erase(&mut self, erasure: &Erasure) -> Result<Erased, StoreError> {
        self.lines += 1;
        self.store.erase(&line(self.lines, "persoon gewist"), erasure)
    }

    fn undo(&mut self) -> Option<String> {
        self.lines += 1;
        self.store.undo(&line(self.lines, "terug")).unwrap().map(|(entry, _)| entry.id)
    }

    fn body(&self, id: &str) -> String {
        section::get(self.store.db(), id).unwrap().body
    }

    fn sql(&self, sql: &str) -> Vec<String> {
        let connection = rusqlite::Connection::open(&self.path).unwrap();
        let mut statement = connection.prepare(sql).unwrap();
        statement.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
    }

    /// Nothing of the name is left: in the file as it lies there, in the index, or beside the file.
    fn assert_gone(&self, names: &[&str]) {
        let bytes = std::fs::read(&self.path).unwrap();
        for name in names {
            assert!(!holds(&bytes, name.as_bytes()), "{name} is still in the file");
            let wide: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
            assert!(!holds(&bytes, &wide), "{name} is still in the file as UTF-16");
        }
        let terms = terms(&self.path);
        for name in names {
            assert!(!terms.contains(&name.to_lowercase()), "{name} is still in the index");
        }
        let beside = format!("{}-journal", self.path.display());
        assert!(!Path::new(&beside).exists(), "the rollback journal is gone");
        assert!(!self.store.scrub_pending().unwrap(), "it is noted that the file was written anew");
        self.store.verify().expect("the workbook is whole");
    }
}

fn holds(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window.eq_ignore_ascii_case(part))
}

/// Every word that the index knows.
fn terms(path: &Path) -> Vec<String> {
    let connection = rusqlite::Connection::open(path).unwrap();
    connection.execute_batch("CREATE VIRTUAL TABLE temp.terms USING fts5vocab (main, search, row)").unwrap();
    let mut statement = connection.prepare("SELECT term FROM temp.terms").unwrap();
    statement.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
}

/// Replaces the words wherever they occur.
fn everywhere(store: &Store, words: &[String]) -> Vec<Rewrite> {
    let found = occurrences(store.db(), words, 1_000).unwrap();
    let replace = |o: regiovisie_store::Occurrence| Rewrite::Replace {
        table: o.table,
        column: o.column,
        row: o.row,
        old: words.to_vec(),
        new: "persoon 3".into(),
    };
    found.into_iter().map(replace).collect()
}

fn erasure(rewrites: Vec<Rewrite>, words: Vec<String>) -> Erasure {
    Erasure {
        rewrites,
        words,
        redacted: "een wijziging die gewist is".into(),
        subject: "persoon 3".into(),
        report: serde_json::json!({ "plaatsen": 4 }),
        ..Erasure::default()
    }
}

fn set(table: &str, column: &str, row: &str, value: &str) -> Rewrite {
    Rewrite::Set { table: table.into(), column: column.into(), row: row.into(), value: Some(value.into()) }
}

#[test]
fn a_person_goes_from_every_place_where_the_name_stood() {
    let mut proof = Proof::new();
    let text = "Volgens Zoë  van der\nPloeg, en ploeg zei het al in januari.";
    proof.labelled("Betrokkene Zoë van der Ploeg toegevoegd", |change| {
        party::put(change, &person(NAME, "moeder"))
    });
    proof.write("s1", text);
    proof.deed(|change| {
        let hash = "a".repeat(64);
        let row = Version {
            id: "v1".into(),
            name: "0.3".into(),
            status: VersionStatus::Draft,
            date: "2026-05-01".parse().unwrap(),
            hash,
            note: String::new(),
            words: 9,
            cleaned_on: None,
            original_hash: None,
        };
        version::add(change, &row)?;
        version::add_section(change, "v1", "vs1", &chapter("s1", text))
    });
    proof.deed(|change| {
        let row = Snapshot {
            id: "n1".into(),
            name: "Peildatum 1".into(),
            date: "2026-05-01".parse().unwrap(),
            note: String::new(),
            hash: "b".repeat(64),
        };
        let state = r#"{"format":1,"sections":[{"owner":"ZOE\nVAN DER PLOEG","words":12}]}"#;
        snapshot::add(change, &row, state)
    });
    let found = occurrences(proof.store.db(), &words(), 100).unwrap();
    let places: Vec<String> = found.iter().map(|o| format!("{}.{} {}", o.table, o.column, o.row)).collect();
    let body = "section.body s1";
    let fixed = "version_section.body vs1";
    assert_eq!(places, ["party.name p1", body, body, "snapshot.state n1", fixed, fixed]);
    assert_eq!(
        (found[1].before.as_str(), found[1].found.as_str(), found[1].after.as_str()),
        ("Volgens ", "Zoë  van der\nPloeg", ", en ploeg zei het al in januari.")
    );

    let mut rewrites = everywhere(&proof.store, &words());
    rewrites.extend([
        set("party", "role", "p1", ""),
        set("version", "hash", "v1", &"c".repeat(64)),
        set("version", "original_hash", "v1", &"a".repeat(64)),
        set("version", "cleaned_on", "v1", "2026-11-22"),
    ]);
    let plan = Erasure { tombstones: vec![("party".into(), "p1".into())], ..erasure(rewrites, words()) };
    let erased = proof.erase(&plan).unwrap();
    assert_eq!((erased.journal_lines, erased.rows), (4, 5));
    assert!(erased.changes.rows.contains(&(Noun::Section, "s1".into())), "{:?}", erased.changes);
    assert!(erased.changes.nouns.contains(&Noun::Snapshot), "{:?}", erased.changes);

    proof.assert_gone(&["Zoë", "zoe", "Ploeg"]);
    assert_eq!(proof.body("s1"), "Volgens persoon 3, en persoon 3 zei het al in januari.");
    assert_eq!(version::sections(proof.store.db(), "v1").unwrap()[0].body, proof.body("s1"));
    let state = snapshot::state(proof.store.db(), "n1").unwrap();
    assert_eq!(state, r#"{"format":1,"sections":[{"owner":"persoon 3","words":12}]}"#);
    let labels: Vec<String> = history(proof.store.db(), 9, None)
        .unwrap()
        .into_iter()
        .map(|e| format!("{} {}", e.state, e.label))
        .collect();
    let gone = "base een wijziging die gewist is";
    assert_eq!(labels, ["base persoon gewist", gone, gone, gone, gone]);
    assert!(find(proof.store.db(), "ploeg", 5).unwrap().is_empty());
    assert_eq!(find(proof.store.db(), "januari", 5).unwrap().len(), 1);
    assert_eq!(
        proof.sql("SELECT noun || ' ' || id || ' ' || erased_on FROM tombstone"),
        ["party p1 2026-11-22"]
    );
    assert_eq!(proof.sql("SELECT subject || report FROM erasure"), [r#"persoon 3{"plaatsen":4}"#]);
    assert_eq!(proof.sql("SELECT original_hash FROM version"), ["a".repeat(64)]);
    assert_eq!(proof.undo(), None, "nothing brings it back");
}

#[test]
fn what_came_after_can_still_be_taken_back_and_what_was_before_can_still_be_read() {
    let mut proof = Proof::new();
    proof.write("s1", "eerste");
    proof.write("s1", "tweede");
    proof.write("s1", "door Zoë gezegd");
    proof.write("s1", "door niemand gezegd");
    proof.deed(|change| party::put(change, &person("Gemeente", "")));
    proof.write("s2", "later");
    let plan = erasure(everywhere(&proof.store, &words()), words());
    assert_eq!(
        proof.erase(&plan).unwrap().journal_lines,
        2,
        "the line that wrote it and the one that took it away"
    );
    proof.assert_gone(&["Zoë", "zoe"]);
    let texts: Vec<String> =
        revisions(proof.store.db(), "s1", 9).unwrap().into_iter().map(|r| r.body).collect();
    assert_eq!(texts, ["eerste"], "the history of a section keeps what holds nothing");
    assert_eq!(proof.undo().as_deref(), Some("line-6"));
    assert_eq!(proof.undo().as_deref(), Some("line-5"));
    assert_eq!(proof.undo(), None, "from the last line with the name on it is ground");
    assert_eq!(proof.body("s1"), "door niemand gezegd");
}

#[test]
fn what_was_taken_back_is_erased_too_and_cannot_be_done_again() {
    let mut proof = Proof::new();
    proof.deed(|change| party::put(change, &person("Gemeente", "")));
    proof.write("s1", "door Zoë gezegd");
    proof.undo().unwrap();
    proof.write("s2", "iets nieuws");
    proof.deed(|change| contribution::put(change, &input("c1", 1, "Ploeg vindt dit", None)));
    proof.undo().unwrap();
    let plan = erasure(vec![], words());
    assert_eq!(proof.erase(&plan).unwrap().journal_lines, 4, "superseded, undone, and both lines of undoing");
    proof.assert_gone(&["Zoë", "zoe", "Ploeg"]);
    let states: Vec<String> =
        history(proof.store.db(), 9, None).unwrap().into_iter().map(|e| e.state).collect();
    assert_eq!(states, ["base", "undo", "superseded", "base", "undo", "superseded", "base"], "newest first");
    assert!(proof.store.redo(&line(90, "")).unwrap().is_none());
    assert!(undoable(proof.store.db()).unwrap().is_none());
}

#[test]
fn a_value_that_is_set_goes_from_the_history_whatever_it_was() {
    let mut proof = Proof::new();
    proof.deed(|change| party::put(change, &person("Ouder", "belt altijd op dinsdag")));
    proof.deed(|change| party::put(change, &person("Ouder 2", "belt altijd op dinsdag")));
    let plan = erasure(vec![set("party", "role", "p1", "")], vec![]);
    assert_eq!(proof.erase(&plan).unwrap().journal_lines, 1, "the line that only changed the name stays");
    proof.assert_gone(&["dinsdag"]);
    assert_eq!(proof.undo().as_deref(), Some("line-2"));
    assert_eq!(party::all(proof.store.db()).unwrap()[0].name, "Ouder");
}

#[test]
fn a_row_goes_with_what_refers_to_it() {
    let mut proof = Proof::new();
    proof.deed(|change| party::put(change, &person("Ouder", "dinsdag")));
    proof.deed(|change| {
        let row =
            Meeting::new("m1".into(), "2026-04-01".parse().unwrap(), MeetingKind::Other, "Gesprek".into());
        meeting::put(change, &row)?;
        meeting::add_party(change, "m1", "p1", "mp1")
    });
    proof.deed(|change| contribution::put(change, &input("c1", 1, "tekst", Some("p1"))));
    proof.deed(|change| contribution::put(change, &input("c2", 2, "ander", None)));
    let remove = |table: &str, row: &str| Rewrite::Remove { table: table.into(), row: row.into() };
    let left = proof.erase(&erasure(vec![remove("party", "p1")], vec![])).unwrap_err();
    assert!(matches!(left, StoreError::Other { .. }), "a reference that leads nowhere stops it: {left}");
    let detach = Rewrite::Set {
        table: "contribution".into(),
        column: "party_id".into(),
        row: "c1".into(),
        value: None,
    };
    let plan = erasure(vec![remove("party", "p1"), remove("meeting_party", "mp1"), detach], vec![]);
    assert_eq!(proof.erase(&plan).unwrap().rows, 3);
    proof.assert_gone(&["dinsdag"]);
    assert_eq!(proof.undo().as_deref(), Some("line-4"));
    assert_eq!(proof.undo(), None);
}

#[test]
fn words_that_would_be_left_are_told_and_nothing_is_changed() {
    let mut proof = Proof::new();
    proof.write("s1", "door Zoë gezegd");
    proof.write("s2", "Zoë en de Ploeg");
    let before = std::fs::read(&proof.path).unwrap();
    let mut rewrites = everywhere(&proof.store, &words());
    rewrites.retain(|r| matches!(r, Rewrite::Replace { row, .. } if row == "s1"));
    let Err(StoreError::WordsLeft(places)) = proof.erase(&erasure(rewrites.clone(), words())) else {
        panic!("words are left")
    };
    let places: Vec<(&str, &str)> = places.iter().map(|o| (o.row.as_str(), o.found.as_str())).collect();
    assert_eq!(places, [("s2", "Zoë"), ("s2", "Ploeg")]);
    assert_eq!(std::fs::read(&proof.path).unwrap(), before, "nothing was changed");

    let kept = vec![Place { table: "section".into(), column: "body".into(), row: "s2".into() }];
    proof.erase(&Erasure { kept, ..erasure(rewrites, words()) }).unwrap();
    assert_eq!(proof.body("s1"), "door persoon 3 gezegd");
    assert_eq!(proof.body("s2"), "Zoë en de Ploeg", "what was kept is kept");
    assert_eq!(find(proof.store.db(), "zoe", 5).unwrap().len(), 1);
    assert!(!proof.store.scrub_pending().unwrap());
    proof.store.verify().unwrap();
    let report = Erasure { report: serde_json::json!({ "wie": "Ploeg" }), ..erasure(vec![], words()) };
    let told = proof.erase(&report).unwrap_err();
    assert!(
        matches!(told, StoreError::WordsLeft(ref left) if left.iter().any(|o| o.table == "erasure")),
        "{told}"
    );
}

#[test]
fn an_erasure_of_what_is_not_there_is_refused() {
    let mut proof = Proof::new();
    proof.write("s1", "tekst");
    let replace = |column: &str| Rewrite::Replace {
        table: "section".into(),
        column: column.into(),
        row: "s1".into(),
        old: words(),
        new: "x".into(),
    };
    for wrong in [
        set("section", "body", "s9", "x"),
        set("section", "lichaam", "s1", "x"),
        set("section", "id", "s1", "x"),
        set("journal", "label", "1", "x"),
        set("section; DROP TABLE section", "body", "s1", "x"),
        Rewrite::Remove { table: "section".into(), row: "s9".into() },
        replace("position"),
        replace("role"),
    ] {
        let refused =
            proof.erase(&erasure(vec![set("section", "body", "s1", "gewist"), wrong.clone()], vec![]));
        assert!(matches!(refused, Err(StoreError::NoPlace { .. })), "{wrong:?}: {refused:?}");
    }
    assert_eq!(proof.body("s1"), "tekst");
    assert!(proof.sql("SELECT id FROM erasure").is_empty());
    let mut copy = proof.store.copy().unwrap();
    assert!(matches!(copy.erase(&line(99, ""), &Erasure::default()), Err(StoreError::ReadOnly(_))));
}

#[test]
fn a_short_name_leaves_longer_words_and_the_words_of_the_program_alone() {
    let mut proof = Proof::new();
    proof.write("s1", "In januari zei Jan iets, de JANUARI-nota niet. Jan's fiets.");
    proof.deed(|change| {
        contribution::put(
            change,
            &Contribution { channel: InputChannel::Other, ..input("c1", 1, "Anders zei dit anders", None) },
        )
    });
    let names = vec!["Jan".to_owned(), "Anders".to_owned()];
    let found = occurrences(proof.store.db(), &names, 10).unwrap();
    let places: Vec<(&str, &str)> = found.iter().map(|o| (o.column.as_str(), o.found.as_str())).collect();
    let expected = [("text", "Anders"), ("text", "anders"), ("body", "Jan"), ("body", "Jan")];
    assert_eq!(places, expected, "a channel is no text");
    assert_eq!(occurrences(proof.store.db(), &names, 1).unwrap().len(), 1, "as many as asked for");
    proof.erase(&erasure(everywhere(&proof.store, &names), names.clone())).unwrap();
    assert_eq!(proof.body("s1"), "In januari zei persoon 3 iets, de JANUARI-nota niet. persoon 3's fiets.");
    assert!(!proof.store.scrub_pending().unwrap(), "januari does not count as a rest of Jan");
    assert_eq!(find(proof.store.db(), "januari", 5).unwrap().len(), 1);
}

#[test]
fn a_user_goes_from_the_history_when_asked() {
    let mut proof = Proof::new();
    proof.lines += 1;
    let by = Line { actor: "zoë van der ploeg".into(), ..line(1, "iets gedaan") };
    proof.store.transact::<_, StoreError>(&by, |c| section::put(c, &chapter("s1", "tekst"))).unwrap();
    proof.write("s1", "meer");
    proof.erase(&erasure(vec![], words())).unwrap();
    let actors = |proof: &Proof| proof.sql("SELECT actor FROM journal ORDER BY seq");
    assert_eq!(actors(&proof), ["zoë van der ploeg", "Anna", "Anna"], "who did it stays unless asked");
    proof.erase(&Erasure { actors: Some("persoon 3".into()), ..erasure(vec![], words()) }).unwrap();
    assert_eq!(actors(&proof), ["persoon 3", "Anna", "Anna", "Anna"]);
    proof.assert_gone(&["Zoë", "zoe", "Ploeg"]);
    assert_eq!(proof.undo().as_deref(), Some("line-2"), "what was done can still be taken back");
}

#[test]
fn a_label_that_quotes_goes_while_its_changes_stay() {
    let mut proof = Proof::new();
    proof.labelled("Inbreng van ZOE beantwoord", |change| section::put(change, &chapter("s1", "tekst")));
    assert_eq!(proof.erase(&erasure(vec![], words())).unwrap().journal_lines, 0);
    proof.assert_gone(&["Zoë", "zoe"]);
    assert_eq!(history(proof.store.db(), 9, None).unwrap()[1].label, "een wijziging die gewist is");
    assert_eq!(proof.undo().as_deref(), Some("line-1"));
}

#[test]
fn an_attached_file_with_the_name_must_go_or_be_kept() {
    let mut proof = Proof::new();
    let text = "Beste regio, groet, Zoë van der Ploeg";
    let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).chain([0xFF]).collect();
    proof.deed(|change| attachment::add(change, "h1", text.as_bytes()));
    proof.deed(|change| attachment::add(change, "h2", &wide));
    proof.deed(|change| attachment::add(change, "h3", b"\xFFniets\x00"));
    let found = occurrences(proof.store.db(), &words(), 10).unwrap();
    let places: Vec<(&str, &str)> = found.iter().map(|o| (o.table.as_str(), o.row.as_str())).collect();
    assert_eq!(places, [("attachment", "h1"), ("attachment", "h2")]);
    assert_eq!(found[0].found, NAME);
    assert!(evidence::all(proof.store.db()).unwrap().is_empty());
    let remove = |row: &str| Rewrite::Remove { table: "attachment".into(), row: row.into() };
    let kept = vec![Place { table: "attachment".into(), column: "bytes".into(), row: "h2".into() }];
    proof.erase(&Erasure { kept, ..erasure(vec![remove("h1")], words()) }).unwrap();
    assert_eq!(attachment::hashes(proof.store.db()).unwrap(), ["h2", "h3"]);
    proof.erase(&erasure(vec![remove("h2")], words())).unwrap();
    proof.assert_gone(&["Zoë", "zoe", "Ploeg"]);
}

#[test]
fn long_texts_with_and_without_the_name_are_told_apart_in_the_bytes() {
    let mut proof = Proof::new();
    let filler = "Zij woonde in de ploegenstraat, in januari. ".repeat(4_000);
    proof.write("s1", &format!("{filler} Zoë van der Ploeg {filler}"));
    proof.write("s2", &format!("{NAME} mag blijven. {filler}").repeat(3));
    proof.write("s1", &format!("{filler} ZOË {filler}"));
    let mut rewrites = everywhere(&proof.store, &words());
    rewrites.retain(|r| matches!(r, Rewrite::Replace { row, .. } if row == "s1"));
    let kept = vec![Place { table: "section".into(), column: "body".into(), row: "s2".into() }];
    let erased = proof.erase(&Erasure { kept, ..erasure(rewrites, words()) }).unwrap();
    assert_eq!(erased.journal_lines, 3);
    assert_eq!(proof.body("s1"), format!("{filler} persoon 3 {filler}"));
    assert_eq!(proof.sql("SELECT count(*) || '' FROM journal WHERE changeset IS NOT NULL"), ["0"]);
    proof.store.verify().unwrap();
}

#[test]
fn a_long_history_is_erased_from_as_a_whole() {
    let mut proof = Proof::new();
    for number in 0..2_000_u32 {
        let name = if number % 7 == 0 { NAME } else { "iemand" };
        let text = format!("Inbreng {number} van {name}, in januari");
        proof
            .deed(|change| contribution::put(change, &input(&format!("c{number}"), number + 1, &text, None)));
    }
    let plan = erasure(everywhere(&proof.store, &words()), words());
    let erased = proof.erase(&plan).unwrap();
    assert_eq!((erased.journal_lines, erased.rows), (286, 286));
    proof.assert_gone(&["Zoë", "zoe", "Ploeg"]);
    assert_eq!(proof.undo().as_deref(), Some("line-2000"), "only what came after the last name");
}

#[test]
fn the_text_that_will_stand_there_is_told_beforehand() {
    let after = reword("Zoë van der Ploeg zei", &words(), "persoon 3");
    assert_eq!(after.as_deref(), Some("persoon 3 zei"), "a caller needs it for the hash of a version");
    assert_eq!(reword("niemand zei", &words(), "persoon 3"), None);
}
