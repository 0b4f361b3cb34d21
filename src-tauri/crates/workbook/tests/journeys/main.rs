//! What a project leader does, from an empty disk to a Word file, through the use cases.
#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that cannot go on must fail"
)]

mod evidence;
mod importing;
mod input;
mod instruments;
mod planning;
mod privacy;
mod reflections;
mod releases;
mod snapshots;

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

use chrono::{DateTime, Utc};
use regiovisie_workbook::view::{
    AnswerInput, ContributionInput, CouncilInput, EvidenceInput, MeetingInput, MeetingMore, NewSectionInput,
    NewWorkbookInput, PartyInput, RegisterFilter, SectionMove, StepInput, VersionInput,
};
use regiovisie_workbook::words::{
    EvidenceKind, MeetingKind, Outcome, ProcessStep, Profile, SectionRole, Verdict, VersionStatus, Work,
};
use regiovisie_workbook::{Error, ExportInput, Fault, Progress, Surroundings, Workbook};

/// Surroundings that repeat: a clock that ticks a minute at every look, ids that count.
#[derive(Debug)]
struct Steady {
    start: DateTime<Utc>,
    ticks: AtomicU64,
}

impl Steady {
    #[expect(clippy::unnecessary_box_returns, reason = "every use case takes its surroundings in a box")]
    fn new() -> Box<Self> {
        Box::new(Self { start: "2026-11-22T09:00:00Z".parse().unwrap(), ticks: AtomicU64::new(0) })
    }
}

impl Surroundings for Steady {
    fn now(&self) -> DateTime<Utc> {
        let ticks = i64::try_from(self.ticks.fetch_add(1, Ordering::Relaxed)).unwrap();
        self.start + chrono::Duration::seconds(ticks)
    }

    fn actor(&self) -> String {
        "Anna".into()
    }

    fn host(&self) -> String {
        "hier".into()
    }

    fn random(&self) -> [u8; 16] {
        u128::from(self.ticks.fetch_add(1, Ordering::Relaxed)).to_le_bytes()
    }
}

fn place(name: &str) -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(format!("{name}.regiovisie"));
    (folder, path)
}

fn input(region: &str, municipalities: &[&str]) -> NewWorkbookInput {
    NewWorkbookInput {
        region: region.into(),
        municipalities: municipalities.iter().map(|m| (*m).into()).collect(),
        plan_start: Some("2027-01-01".into()),
        plan_end: Some("2030-12-31".into()),
        start_situation: 4,
        adoption_goal: None,
    }
}

fn new_workbook(path: &Path) -> Workbook {
    Workbook::create(path, &input("Regio Één", &["Súdwest", "IJmeer"]), Steady::new()).unwrap()
}

fn meeting(date: &str, parties: &[&str], lines: &[(&str, &str)]) -> MeetingInput {
    MeetingInput {
        date: date.into(),
        kind: MeetingKind::AdviceTable,
        title: "Adviestafel".into(),
        place: String::new(),
        parties: parties.iter().map(|p| (*p).into()).collect(),
        notes: String::new(),
        contributions: lines
            .iter()
            .map(|(party, text)| ContributionInput {
                party: (*party).into(),
                text: (*text).into(),
                section: None,
                themes: vec![],
                agreements: vec!["1".into()],
                more: None,
            })
            .collect(),
        planned: None,
        more: MeetingMore::default(),
    }
}

/// A party to add.
fn party(kind: &str, name: &str) -> PartyInput {
    PartyInput {
        id: None,
        kind: kind.into(),
        name: name.into(),
        role: String::new(),
        form: None,
        delete_on: None,
    }
}

fn code(error: Error) -> String {
    Fault::from(error).code
}

#[test]
fn a_known_region_brings_its_municipalities_with_their_certainty() {
    let (_folder, path) = place("fv");
    let workbook = Workbook::create(&path, &input("JeugdFV", &[]), Steady::new()).unwrap();
    let region = workbook.view().unwrap().region;
    assert_eq!(region.municipalities.len(), 7, "{region:?}");
    assert!(region.municipalities.iter().all(|m| m.cbs_code.is_some() && m.certainty.is_some()));
}

#[test]
fn a_new_workbook_has_the_parties_of_the_norm_and_the_template() {
    let (_folder, path) = place("nieuw");
    let workbook = new_workbook(&path);
    let parties = workbook.parties().unwrap();
    for kind in [
        "aanbieders",
        "gecertificeerde-instellingen",
        "veilig-thuis",
        "professionals",
        "jongeren",
        "ouders",
        "ketenpartijen",
    ] {
        assert!(parties.iter().any(|p| p.kind == kind && p.group == "norm"), "{kind}");
    }
    let sections = workbook.sections().unwrap();
    assert_eq!(sections.iter().filter(|s| s.role == SectionRole::Chapter && s.level == 1).count(), 12);
    assert_eq!(workbook.checks().unwrap().len(), 171);
    assert!(workbook.history(10, None).unwrap().is_empty(), "the ground is no command");
}

#[test]
fn one_municipality_is_a_region_too_and_eighteen_are() {
    let (_folder, path) = place("een");
    let one = Workbook::create(&path, &input("Alleen", &["Eén"]), Steady::new()).unwrap();
    assert_eq!(one.view().unwrap().region.municipalities.len(), 1);
    let id = one.view().unwrap().region.municipalities[0].id.clone();
    let mut one = one;
    assert_eq!(code(one.remove_municipality(&id).unwrap_err()), "last_municipality");
    let (_folder, path) = place("achttien");
    let names: Vec<String> =
        (1..=18).map(|n| format!("Gemeente met een lange naam aan de rivier {n}")).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let many = Workbook::create(&path, &input("Groot", &names), Steady::new()).unwrap();
    assert_eq!(many.councils().unwrap().len(), 18);
}

#[test]
fn bad_input_makes_no_file() {
    let (_folder, path) = place("fout");
    let refused = |given: &NewWorkbookInput| code(Workbook::create(&path, given, Steady::new()).unwrap_err());
    assert_eq!(refused(&input("Onbekende regio", &[])), "unknown_region");
    assert_eq!(refused(&input("Regio", &["Ede", " ede "])), "double_municipality");
    assert_eq!(refused(&input("  ", &["Ede"])), "empty");
    assert_eq!(
        refused(&NewWorkbookInput { start_situation: 5, ..input("Regio", &["Ede"]) }),
        "bad_situation"
    );
    let turned = NewWorkbookInput { plan_end: Some("2026-01-01".into()), ..input("Regio", &["Ede"]) };
    assert_eq!(refused(&turned), "dates_reversed");
    assert!(!path.exists());
}

#[test]
fn an_answer_counts_for_its_agreement_and_is_undone_across_a_restart() {
    let (_folder, path) = place("antwoord");
    let mut workbook = new_workbook(&path);
    let answer =
        AnswerInput { work: Some(Work::Ready), verdict: Some(Verdict::Met), ..AnswerInput::default() };
    let view = workbook.answer_check("4.1", &answer).unwrap().value;
    assert_eq!((view.work, view.verdict), (Work::Ready, Verdict::Met));
    let standing = |w: &Workbook| w.agreement("nvo-2020", "4").unwrap().summary;
    assert_eq!(standing(&workbook).binding_met, 1);
    assert_eq!(standing(&workbook).state, Verdict::Developing, "seven others wait");
    drop(workbook);
    let (mut workbook, _) = Workbook::open(&path, Steady::new()).unwrap();
    assert!(workbook.undo().unwrap().is_some());
    assert_eq!(standing(&workbook).binding_met, 0);
    assert!(workbook.redo().unwrap().is_some());
    assert_eq!(workbook.check("4.1").unwrap().verdict, Verdict::Met);
}

#[test]
fn not_applicable_is_only_for_checks_that_allow_it() {
    let (_folder, path) = place("nvt");
    let mut workbook = new_workbook(&path);
    let answer = AnswerInput { verdict: Some(Verdict::NotApplicable), ..AnswerInput::default() };
    assert_eq!(code(workbook.answer_check("1.1", &answer).unwrap_err()), "always_applies");
    assert!(workbook.answer_check("7.1", &answer).is_ok());
    assert_eq!(code(workbook.answer_check("99.9", &answer).unwrap_err()), "unknown_check");
}

#[test]
fn the_same_number_in_law_and_norm_is_two_checks() {
    let (_folder, path) = place("dubbel");
    let mut workbook = new_workbook(&path);
    let answer = AnswerInput { verdict: Some(Verdict::Met), ..AnswerInput::default() };
    workbook.answer_check("besluit-jeugdwet-2026/2.3", &answer).unwrap();
    assert_eq!(workbook.check("2.3").unwrap().verdict, Verdict::Unjudged, "no verdict crosses over");
    let law = workbook.check("besluit-jeugdwet-2026/2.3").unwrap();
    assert!(law.see_also.iter().any(|s| s.check == "8.1"), "{:?}", law.see_also);
    let norm = workbook.check("8.1").unwrap();
    assert!(norm.see_also.iter().any(|s| s.check == "2.3"), "the concordance works both ways");
}

#[test]
fn evidence_stands_under_its_check_and_bad_addresses_are_refused() {
    let (_folder, path) = place("bewijs");
    let mut workbook = new_workbook(&path);
    let link = |url: &str| EvidenceInput {
        kind: EvidenceKind::Link,
        url: Some(url.into()),
        ..EvidenceInput::words("Besluit")
    };
    let id = workbook.add_evidence("1.2", &link("https://voorbeeld.invalid/besluit")).unwrap().value;
    assert_eq!(workbook.check("1.2").unwrap().evidence.len(), 1);
    assert_eq!(code(workbook.add_evidence("1.2", &link("javascript:alert(1)")).unwrap_err()), "bad_address");
    workbook.remove_evidence(&id).unwrap();
    assert!(workbook.check("1.2").unwrap().evidence.is_empty());
}

#[test]
fn a_logged_meeting_makes_numbered_input_and_a_proposal_with_its_reason() {
    let (_folder, path) = place("bijeenkomst");
    let mut workbook = new_workbook(&path);
    let step = StepInput {
        step: ProcessStep::Writing,
        planned_start: Some("2026-03-01".into()),
        planned_end: Some("2026-06-30".into()),
        actual_start: None,
        actual_end: None,
        note: String::new(),
        owner: None,
    };
    workbook.plan_step(&step).unwrap();
    let lines = [
        ("aanbieders", "Minder codes."),
        ("aanbieders", "Langere contracten."),
        ("Wijkteam Noord", "Eén loket."),
    ];
    let logged = workbook.log_meeting(&meeting("2026-04-01", &["aanbieders"], &lines)).unwrap().value;
    assert_eq!(logged.contributions.len(), 3);
    let view = workbook.meeting(&logged.meeting).unwrap();
    assert_eq!(view.contributions.iter().map(|c| c.number).collect::<Vec<_>>(), [1, 2, 3]);
    assert_eq!(view.parties.len(), 2, "who gave input was there");
    let own = workbook.parties().unwrap().into_iter().find(|p| p.name == "Wijkteam Noord").unwrap();
    assert_eq!((own.kind.as_str(), own.group.as_str()), ("eigen", "own"));
    let proposal = workbook.check("1.3").unwrap().proposal.expect("providers were heard");
    assert_eq!(proposal.verdict, Verdict::Developing, "they were not told back");
    workbook.tell_back(&logged.contributions, Some("2026-05-01")).unwrap();
    let proposal = workbook.check("1.3").unwrap().proposal.unwrap();
    assert_eq!(proposal.verdict, Verdict::Met);
    assert!(proposal.reason.contains("één bijeenkomst"), "{}", proposal.reason);
    assert!(workbook.check("1.7").unwrap().proposal.is_none(), "no facts, no guess");
    let refused = workbook.remove_party(&own.id).unwrap_err();
    assert_eq!(code(refused), "party_in_use");
}

#[test]
fn bad_input_of_a_meeting_leaves_nothing() {
    let (_folder, path) = place("slecht");
    let mut workbook = new_workbook(&path);
    let before = workbook.counts().unwrap().meetings;
    let mut bad = meeting("2026-02-30", &[], &[]);
    assert_eq!(code(workbook.log_meeting(&bad).unwrap_err()), "bad_date");
    bad = meeting("2026-02-03", &[], &[("ouders", "  ")]);
    assert_eq!(code(workbook.log_meeting(&bad).unwrap_err()), "empty");
    bad = meeting("2026-02-03", &["nieuwe partij"], &[("ouders", "tekst")]);
    bad.contributions[0].themes = vec!["bestaat-niet".into()];
    assert_eq!(code(workbook.log_meeting(&bad).unwrap_err()), "unknown_theme");
    assert_eq!(workbook.counts().unwrap().meetings, before);
    assert!(!workbook.parties().unwrap().iter().any(|p| p.name == "nieuwe partij"));
}

#[test]
fn the_text_of_a_section_keeps_its_history() {
    let (_folder, path) = place("tekst");
    let mut workbook = new_workbook(&path);
    workbook.write_section("aanleiding", "Eerste tekst over jeugdhulp.").unwrap();
    workbook.answer_check("1.1", &AnswerInput { note: Some("x".into()), ..AnswerInput::default() }).unwrap();
    workbook.write_section("aanleiding", "Tweede tekst over jeugdhulp.").unwrap();
    let history = workbook.section_history("aanleiding").unwrap();
    assert_eq!(history.len(), 2, "the first one replaced the empty start");
    assert_eq!(history[0].body.trim(), "Eerste tekst over jeugdhulp.");
    let added: String =
        history[0].changes.iter().filter(|c| c.kind == "added").map(|c| c.text.clone()).collect();
    assert!(added.contains("Tweede"), "{:?}", history[0].changes);
    workbook.restore_revision("aanleiding", &history[0].entry.clone()).unwrap();
    assert_eq!(workbook.section("aanleiding").unwrap().body.trim(), "Eerste tekst over jeugdhulp.");
}

#[test]
fn sections_move_and_are_numbered_as_they_will_be_printed() {
    let (_folder, path) = place("boom");
    let mut workbook = new_workbook(&path);
    let top = NewSectionInput {
        parent: None,
        after: None,
        title: "Eigen hoofdstuk".into(),
        role: SectionRole::Chapter,
    };
    let id = workbook.add_section(&top).unwrap().value;
    let number = |w: &Workbook| w.sections().unwrap().into_iter().find(|s| s.id == id).unwrap().number;
    assert_eq!(number(&workbook), "13");
    workbook.move_section(&id, SectionMove::Up).unwrap();
    assert_eq!(number(&workbook), "12");
    workbook.move_section(&id, SectionMove::In).unwrap();
    assert!(number(&workbook).starts_with("11."), "{}", number(&workbook));
    workbook.move_section(&id, SectionMove::Out).unwrap();
    assert_eq!(number(&workbook), "12");
    let parent = workbook.sections().unwrap().into_iter().find(|s| s.number == "1").unwrap();
    assert_eq!(code(workbook.remove_section(&parent.id).unwrap_err()), "section_has_children");
    workbook.remove_section(&id).unwrap();
    for _ in 0..4 {
        workbook.undo().unwrap().unwrap();
    }
    assert_eq!(number(&workbook), "13", "four steps back it stands where it was added");
}

#[test]
fn a_version_has_a_hash_and_never_changes() {
    let (_folder, path) = place("versie");
    let mut workbook = new_workbook(&path);
    workbook.write_section("aanleiding", "Tekst.").unwrap();
    let version =
        |name: &str| VersionInput { name: name.into(), status: VersionStatus::Draft, note: String::new() };
    let first = workbook.fix_version(&version("0.1")).unwrap().value;
    assert_eq!(first.hash.len(), 64);
    assert_eq!(code(workbook.fix_version(&version("0.1")).unwrap_err()), "version_exists");
    let same = workbook.fix_version(&version("0.2")).unwrap().value;
    assert_eq!(same.hash, first.hash, "the same content has the same hash");
    workbook.write_section("aanleiding", "Andere tekst.").unwrap();
    let other = workbook.fix_version(&version("0.3")).unwrap().value;
    assert_ne!(other.hash, first.hash);
}

#[test]
fn councils_count_when_they_adopt() {
    let (_folder, path) = place("raad");
    let mut workbook = new_workbook(&path);
    let council = workbook.councils().unwrap()[0].municipality.clone();
    let row = CouncilInput {
        municipality: council,
        college_date: Some("2026-09-01".into()),
        papers_date: Some("2026-10-05".into()),
        committee_date: None,
        council_date: Some("2026-10-08".into()),
        outcome: Some(Outcome::Amended),
        number: "2026-1".into(),
        vote: String::new(),
        item: None,
        version: None,
        note: String::new(),
    };
    workbook.save_council(&row).unwrap();
    let overview = workbook.overview().unwrap();
    assert_eq!((overview.councils_adopted, overview.councils_total), (1, 2));
    let advice = workbook.councils().unwrap()[0].advice.clone();
    assert!(advice.iter().any(|a| a.contains("tien dagen")), "{advice:?}");
    assert!(advice.iter().any(|a| a.contains("versie")), "{advice:?}");
}

#[test]
fn search_finds_words_everywhere_with_or_without_diacritics() {
    let (_folder, path) = place("zoek");
    let mut workbook = new_workbook(&path);
    workbook.write_section("aanleiding", "Reële tarieven zijn nodig.").unwrap();
    workbook
        .log_meeting(&meeting("2026-04-01", &["ouders"], &[("ouders", "Wachten duurt té lang.")]))
        .unwrap();
    let kinds = |words: &str| -> Vec<String> {
        workbook.search(words, 50).unwrap().into_iter().map(|h| h.kind).collect()
    };
    assert!(kinds("reele tarieven").contains(&"section".to_owned()));
    assert!(kinds("te lang").contains(&"contribution".to_owned()));
    assert!(kinds("adviestafel").contains(&"meeting".to_owned()));
    assert!(kinds("veilig thuis").contains(&"check".to_owned()));
    assert!(kinds("zzzz").is_empty() && kinds("").is_empty() && kinds("\"*").is_empty());
}

#[test]
fn a_party_can_be_renamed_and_the_register_pages() {
    let (_folder, path) = place("register");
    let mut workbook = new_workbook(&path);
    let own = PartyInput { role: "meedenken".into(), ..party("eigen", "Jongerenraad") };
    let id = workbook.save_party(&own).unwrap().value;
    let lines: Vec<(&str, &str)> = (0..30).map(|_| ("Jongerenraad", "Luister naar ons.")).collect();
    workbook.log_meeting(&meeting("2026-04-01", &[], &lines)).unwrap();
    let newest = RegisterFilter { descending: true, ..RegisterFilter::default() };
    let filter = RegisterFilter { party: Some(id), offset: 10, limit: 10, ..newest };
    let page = workbook.register(&filter).unwrap();
    assert_eq!((page.total, page.matching, page.items.len()), (30, 30, 10));
    assert_eq!(page.items[0].number, 20, "newest first");
}

#[test]
fn the_same_workbook_gives_the_same_bytes_and_export_changes_nothing() {
    let (folder, path) = place("export");
    let mut workbook = new_workbook(&path);
    let text = "Tekst met & < > \" ' en 🙂.\n\n# Kop\n\n- punt\n\n| A | B |\n| --- | --- |\n| 1 | 2 |\n\nZie[^1].\n\n[^1]: Noot.\n";
    workbook.write_section("aanleiding", text).unwrap();
    let before = std::fs::read(&path).unwrap();
    let all = ["vision".to_owned(), "assessment".to_owned()];
    let mut steps = 0;
    let mut count = |_: &Progress| {
        steps += 1;
        true
    };
    let first = workbook.export(&ExportInput::of(&all), &folder.path().join("een"), &mut count).unwrap();
    let second = workbook
        .export(&ExportInput::of(&all), &folder.path().join("twee"), &mut |_: &Progress| true)
        .unwrap();
    for (a, b) in first.files.iter().zip(&second.files) {
        assert!(a.is_absolute());
        assert_eq!(std::fs::read(a).unwrap(), std::fs::read(b).unwrap(), "{}", a.display());
    }
    assert!(steps >= 2);
    assert_eq!(std::fs::read(&path).unwrap(), before, "export never writes into the workbook");
    let stopped = workbook
        .export(&ExportInput::of(&all), &folder.path().join("drie"), &mut |_: &Progress| false)
        .unwrap_err();
    assert_eq!(code(stopped), "cancelled");
    assert_eq!(std::fs::read_dir(folder.path().join("drie")).unwrap().count(), 0);
    assert_eq!(
        code(
            workbook
                .export(&ExportInput::of(&["weg".into()]), folder.path(), &mut |_: &Progress| true)
                .unwrap_err()
        ),
        "unknown_document"
    );
}

#[test]
fn the_example_is_complete_and_the_same_wherever_it_is_made() {
    let (folder, path) = place("voorbeeld");
    let workbook = Workbook::create_example(&path, Steady::new()).unwrap();
    let view = workbook.view().unwrap();
    assert!(view.region.fictional);
    assert_eq!(view.region.municipalities.len(), 7);
    assert_eq!((view.counts.meetings, view.counts.contributions, view.counts.versions), (12, 60, 2));
    let words: u32 = workbook.sections().unwrap().iter().map(|s| s.words).sum();
    assert!(words >= 8_000, "{words}");
    let parties = workbook.parties().unwrap();
    assert!(parties.iter().filter(|p| p.group == "norm").all(|p| p.meetings > 0), "all parties of the norm");
    let checks = workbook.checks().unwrap();
    for verdict in Verdict::ALL {
        assert!(checks.iter().any(|c| c.verdict == *verdict), "{verdict} occurs");
    }
    let contradicted: Vec<&str> = checks
        .iter()
        .filter(|c| c.proposal.as_ref().is_some_and(|p| p.contradicts))
        .map(|c| c.id.as_str())
        .collect();
    assert!(contradicted.is_empty(), "facts and verdicts of the example agree: {contradicted:?}");
    for instrument in workbook.instruments().unwrap() {
        assert!(instrument.filled > 0, "{} is filled in", instrument.title);
    }
    let proposed = checks.iter().filter(|c| c.proposal.is_some()).count();
    assert!(proposed >= 80, "facts speak: {proposed}");
    workbook.verify().unwrap();
    let overview = workbook.overview().unwrap();
    assert_eq!((overview.councils_adopted, overview.councils_total), (5, 7));
    assert!(!overview.attention.is_empty() && !overview.deadlines.is_empty());
    drop(workbook);
    let again = folder.path().join("nog eens.regiovisie");
    let mut again = Workbook::create_example(&again, Steady::new()).unwrap();
    let mut first = Workbook::read(&path, Steady::new()).unwrap();
    let all = ["vision".to_owned(), "assessment".to_owned()];
    let a = first.export(&ExportInput::of(&all), &folder.path().join("a"), &mut |_: &Progress| true).unwrap();
    let b = again.export(&ExportInput::of(&all), &folder.path().join("b"), &mut |_: &Progress| true).unwrap();
    assert!(a.warnings.is_empty(), "{:?}", a.warnings);
    for (a, b) in a.files.iter().zip(&b.files) {
        assert_eq!(std::fs::read(a).unwrap(), std::fs::read(b).unwrap(), "{}", a.display());
    }
}

#[test]
fn a_workbook_that_nothing_happened_in_dates_its_documents_with_the_day_it_was_made() {
    let (folder, path) = place("vers");
    let mut workbook = new_workbook(&path);
    let out = folder.path().join("uit");
    let exported =
        workbook.export(&ExportInput::of(&["assessment".into()]), &out, &mut |_: &Progress| true).unwrap();
    let name = exported.files[0].file_name().unwrap().to_string_lossy().into_owned();
    assert!(name.contains("2026-11-22"), "neither a day of the clock nor of the plan: {name}");
}

/// Changes a workbook behind the back of the program, as a damaged disk or a meddling tool would.
fn meddle(path: &Path, sql: &str) {
    let connection = rusqlite::Connection::open(path).unwrap();
    assert!(connection.execute(sql, []).unwrap() > 0, "{sql} touches something");
}

#[test]
fn verify_finds_what_was_changed_behind_its_back() {
    let meddlings = [
        "UPDATE section SET body = CAST(x'ff' AS TEXT) WHERE key = 'aanleiding'",
        "UPDATE version_section SET body = body || ' stiekem'",
        "UPDATE picture SET bytes = zeroblob(100)",
        "UPDATE journal SET changeset = x'0102' WHERE changeset IS NOT NULL",
    ];
    for sql in meddlings {
        let (_folder, path) = place("geknoeid");
        drop(Workbook::create_example(&path, Steady::new()).unwrap());
        Workbook::read(&path, Steady::new()).unwrap().verify().expect("whole before");
        meddle(&path, sql);
        let refused = Workbook::read(&path, Steady::new()).and_then(|workbook| workbook.verify());
        assert_eq!(Fault::from(refused.expect_err(sql)).code, "damaged", "{sql}");
    }
}

#[test]
fn a_section_goes_by_its_key_and_by_its_number() {
    let (_folder, path) = place("nummer");
    let workbook = new_workbook(&path);
    let rows = workbook.sections().unwrap();
    let chapter = rows.iter().find(|row| row.number == "1").unwrap();
    assert_eq!(workbook.section("1").unwrap().row.id, chapter.id);
    assert_eq!(workbook.section(&chapter.key).unwrap().row.id, chapter.id);
    assert!(matches!(workbook.section("99"), Err(Error::UnknownSection(_))));
}

#[test]
fn taking_back_tells_the_state_that_the_line_has_from_then_on() {
    let (_folder, path) = place("stand");
    let mut workbook = new_workbook(&path);
    workbook.write_section("aanleiding", "Tekst.").unwrap();
    assert_eq!(workbook.undo().unwrap().unwrap().entry.state, "undone");
    assert_eq!(workbook.redo().unwrap().unwrap().entry.state, "done");
}
