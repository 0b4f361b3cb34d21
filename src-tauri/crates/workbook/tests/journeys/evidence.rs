//! Evidence of every kind: what it points to, what it keeps, and how it shows that it no longer holds.

use regiovisie_workbook::view::{EvidenceEditInput, EvidenceView, SectionInput};
use regiovisie_workbook::words::EvidenceState;

use super::*;

fn of(kind: EvidenceKind, subject: &str) -> EvidenceInput {
    EvidenceInput { kind, subject: Some(subject.into()), ..EvidenceInput::words("") }
}

fn file(path: &Path) -> EvidenceInput {
    EvidenceInput {
        kind: EvidenceKind::File,
        path: Some(path.display().to_string()),
        ..EvidenceInput::words("")
    }
}

fn seen(workbook: &Workbook, id: &str) -> EvidenceView {
    workbook.evidence().unwrap().into_iter().find(|view| view.id == id).unwrap()
}

#[test]
fn a_section_that_changes_after_it_was_looked_at_says_so_until_it_is_looked_at_again() {
    let (_folder, path) = place("paragraaf");
    let mut workbook = new_workbook(&path);
    workbook.write_section("samenvatting", "Wij zorgen samen.").unwrap();
    let id = workbook.add_evidence("1.1", &of(EvidenceKind::Section, "samenvatting")).unwrap().value;
    assert_eq!(seen(&workbook, &id).title, "Samenvatting", "it takes the title of what it points to");
    assert_eq!(seen(&workbook, &id).state, EvidenceState::Sound);
    workbook.write_section("samenvatting", "Wij zorgen apart.").unwrap();
    let changed = seen(&workbook, &id);
    assert_eq!(changed.state, EvidenceState::Changed);
    assert!(changed.state_text.contains("22 november 2026"), "{}", changed.state_text);
    let attention = workbook.overview().unwrap().attention;
    assert!(attention.iter().any(|item| item.title.contains("1 stuk bewijs")), "{attention:?}");
    workbook.renew_evidence(&id).unwrap();
    assert_eq!(seen(&workbook, &id).state, EvidenceState::Sound);
    let section = seen(&workbook, &id).address.unwrap();
    let section = section.trim_start_matches("/visie/").to_owned();
    workbook
        .edit_section(&section, &SectionInput { title: Some("Kort".into()), ..SectionInput::default() })
        .unwrap();
    assert_eq!(seen(&workbook, &id).state, EvidenceState::Sound, "its text is what counts");
    workbook.remove_section(&section).unwrap();
    assert_eq!(seen(&workbook, &id).state, EvidenceState::Missing);
    workbook.undo().unwrap();
    assert_eq!(seen(&workbook, &id).state, EvidenceState::Sound, "taken back, it is there again");
}

#[test]
fn a_meeting_and_a_decision_are_evidence_with_their_own_names() {
    let (_folder, path) = place("besluit");
    let mut workbook = new_workbook(&path);
    let logged = workbook.log_meeting(&meeting("2026-03-01", &["jongeren"], &[])).unwrap().value.meeting;
    let met = workbook.add_evidence("1.7", &of(EvidenceKind::Meeting, &logged)).unwrap().value;
    assert_eq!(seen(&workbook, &met).title, "Adviestafel (1 maart 2026)");
    let decision = workbook.add_evidence("1.2", &of(EvidenceKind::Decision, "Súdwest")).unwrap().value;
    assert_eq!(seen(&workbook, &decision).state, EvidenceState::Missing, "there is no decision yet");
    let municipality = workbook.view().unwrap().region.municipalities[0].id.clone();
    workbook
        .save_council(&CouncilInput {
            municipality,
            council_date: Some("2026-10-01".into()),
            outcome: Some(Outcome::Unchanged),
            number: "2026-1".into(),
            ..CouncilInput::default()
        })
        .unwrap();
    let there = seen(&workbook, &decision);
    assert_eq!(there.state, EvidenceState::Sound);
    assert_eq!(there.detail, "Raadsbesluit Súdwest: ongewijzigd vastgesteld");
    let unknown = workbook.add_evidence("1.2", &of(EvidenceKind::Decision, "Nergens")).unwrap_err();
    assert_eq!(code(unknown), "missing");
    assert_eq!(code(workbook.add_evidence("1.2", &of(EvidenceKind::Section, "")).unwrap_err()), "empty");
}

#[test]
fn a_file_is_kept_inside_and_handed_out_for_reading_only() {
    let (folder, path) = place("bestand");
    let mut workbook = new_workbook(&path);
    let source = folder.path().join("Besluit één.pdf");
    std::fs::write(&source, b"%PDF-1.4 besluit").unwrap();
    let id = workbook.add_evidence("1.2", &file(&source)).unwrap().value;
    std::fs::remove_file(&source).unwrap();
    let room = tempfile::tempdir().unwrap();
    let laid = workbook.lay_out_evidence(&id, room.path()).unwrap();
    assert_eq!(std::fs::read(&laid).unwrap(), b"%PDF-1.4 besluit");
    assert_eq!(laid.file_name().unwrap(), "Besluit één.pdf");
    assert!(std::fs::metadata(&laid).unwrap().permissions().readonly(), "nobody edits a copy by mistake");
    workbook.lay_out_evidence(&id, room.path()).unwrap();
    workbook.verify().unwrap();
    drop(workbook);
    meddle(&path, "UPDATE attachment SET bytes = x'00'");
    let workbook = Workbook::read(&path, Steady::new()).unwrap();
    assert_eq!(code(workbook.verify().unwrap_err()), "damaged");
    assert_eq!(code(workbook.lay_out_evidence(&id, room.path()).unwrap_err()), "attachment_damaged");
    meddle(&path, "DELETE FROM attachment");
    let workbook = Workbook::read(&path, Steady::new()).unwrap();
    assert_eq!(seen(&workbook, &id).state, EvidenceState::Missing);
    assert_eq!(code(workbook.lay_out_evidence(&id, room.path()).unwrap_err()), "attachment_gone");
}

#[test]
fn a_file_that_cannot_be_evidence_is_refused_before_anything_is_kept() {
    let (folder, path) = place("weigeren");
    let mut workbook = new_workbook(&path);
    let make = |name: &str, size: u64| {
        let path = folder.path().join(name);
        std::fs::File::create(&path).unwrap().set_len(size).unwrap();
        path
    };
    for (name, size, refused) in [
        ("groot.pdf", 200 * 1024 * 1024, "attachment_too_large"),
        ("leeg.pdf", 0, "attachment_empty"),
        ("programma.exe", 10, "attachment_kind"),
        ("macro.docm", 10, "attachment_kind"),
        ("zonder", 10, "attachment_kind"),
    ] {
        let error = workbook.add_evidence("1.2", &file(&make(name, size))).unwrap_err();
        let fault = Fault::from(error);
        assert_eq!(fault.code, refused, "{name}");
        assert!(fault.what.contains(name), "{}", fault.what);
        if refused == "attachment_too_large" {
            assert!(fault.what.contains("200 MB") && fault.what.contains("25 MB"), "{}", fault.what);
        }
    }
    assert_eq!(code(workbook.add_evidence("1.2", &file(folder.path())).unwrap_err()), "attachment_no_file");
    let gone = folder.path().join("weg.pdf");
    assert_eq!(code(workbook.add_evidence("1.2", &file(&gone)).unwrap_err()), "cannot_read");
    assert!(workbook.evidence().unwrap().is_empty());
    assert!(std::fs::metadata(&path).unwrap().len() < 2 * 1024 * 1024, "nothing was kept");
}

#[test]
fn one_piece_stands_under_many_checks_and_goes_with_the_last() {
    let (_folder, path) = place("gedeeld");
    let mut workbook = new_workbook(&path);
    let id = workbook.add_evidence("1.2", &EvidenceInput::words("Besluitenlijst")).unwrap().value;
    workbook.tie_evidence(&id, "1.20").unwrap();
    workbook.tie_evidence(&id, "1.20").unwrap();
    workbook.tie_evidence(&id, "besluit-jeugdwet-2026/2.3").unwrap();
    let checks: Vec<String> = seen(&workbook, &id).checks.into_iter().map(|used| used.check).collect();
    assert_eq!(checks, ["2.3", "1.2", "1.20"], "each once");
    assert_eq!(workbook.check("1.20").unwrap().evidence.len(), 1);
    workbook.untie_evidence(&id, "1.2").unwrap();
    workbook.untie_evidence(&id, "besluit-jeugdwet-2026/2.3").unwrap();
    assert_eq!(workbook.evidence().unwrap().len(), 1);
    workbook.untie_evidence(&id, "1.20").unwrap();
    assert!(workbook.evidence().unwrap().is_empty(), "it stands nowhere any more");
    workbook.undo().unwrap();
    assert_eq!(workbook.check("1.20").unwrap().evidence[0].title, "Besluitenlijst");
}

#[test]
fn evidence_expires_and_what_is_confidential_is_in_no_document() {
    let (folder, path) = place("verlopen");
    let mut workbook = new_workbook(&path);
    let until = EvidenceInput { expires_on: Some("2026-11-21".into()), ..EvidenceInput::words("Mandaat") };
    let id = workbook.add_evidence("4.1", &until).unwrap().value;
    assert_eq!(seen(&workbook, &id).state, EvidenceState::Expired);
    let edit = |part: EvidenceEditInput| EvidenceEditInput { id: id.clone(), ..part };
    let named = EvidenceEditInput {
        title: Some("Geheim mandaat".into()),
        expires_on: Some("2027-12-31".into()),
        ..EvidenceEditInput::default()
    };
    workbook.edit_evidence(&edit(named)).unwrap();
    let marked = EvidenceEditInput { confidential: Some(true), ..EvidenceEditInput::default() };
    workbook.edit_evidence(&edit(marked)).unwrap();
    assert_eq!(seen(&workbook, &id).title, "Geheim mandaat", "what is left out stays as it is");
    assert_eq!(seen(&workbook, &id).state, EvidenceState::Sound);
    let wrong = EvidenceEditInput { expires_on: Some("2026-02-30".into()), ..EvidenceEditInput::default() };
    assert_eq!(code(workbook.edit_evidence(&edit(wrong)).unwrap_err()), "bad_date");
    let mut go = |_: &Progress| true;
    let made = workbook
        .export(&ExportInput::of(&["assessment".into(), "checks".into()]), folder.path(), &mut go)
        .unwrap();
    for file in made.files {
        let bytes = std::fs::read(&file).unwrap();
        let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
        for index in 0..archive.len() {
            let text = std::io::read_to_string(archive.by_index(index).unwrap()).unwrap_or_default();
            assert!(!text.contains("Geheim mandaat"), "{}", file.display());
        }
    }
}

#[test]
fn a_workbook_of_the_third_schema_keeps_its_evidence_and_its_history() {
    let (_folder, path) = place("oud");
    let fixture = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/files/schema-3.regiovisie");
    std::fs::copy(fixture, &path).unwrap();
    let (mut workbook, backup) = Workbook::open(&path, Steady::new()).unwrap();
    assert!(backup.is_some_and(|copy| copy.exists()), "a copy is made before an upgrade");
    let check = workbook.check("1.2").unwrap();
    let titles: Vec<&str> = check.evidence.iter().map(|e| e.title.as_str()).collect();
    assert_eq!(titles, ["Besluitenlijst", "Notulen"], "in their order");
    assert_eq!(workbook.check("2.4").unwrap().verdict, Verdict::Mostly);
    workbook.verify().unwrap();
    // Everything that was done before the upgrade can still be taken back, the evidence among it.
    while workbook.undo().unwrap().is_some() {}
    assert!(workbook.evidence().unwrap().is_empty());
    while workbook.redo().unwrap().is_some() {}
    assert_eq!(workbook.check("1.2").unwrap().evidence.len(), 2);
    workbook.verify().unwrap();
}
