//! Peildata: frozen, listed, compared, and never altered.

use regiovisie_workbook::NOW;
use regiovisie_workbook::view::SnapshotInput;

use super::*;

fn fix(workbook: &mut Workbook, name: &str) -> String {
    workbook.fix_snapshot(&SnapshotInput { name: name.into(), note: String::new() }).unwrap().value
}

#[test]
fn what_moved_between_two_moments_is_told_in_words() {
    let (folder, path) = place("peildatum");
    let mut workbook = new_workbook(&path);
    let before = fix(&mut workbook, "Start");
    let answer = AnswerInput {
        verdict: Some(Verdict::Met),
        work: Some(Work::Ready),
        note: Some("Eén versie.".into()),
        ..AnswerInput::default()
    };
    workbook.answer_check("1.1", &answer).unwrap();
    workbook.add_evidence("1.1", &EvidenceInput::words("Raadsbesluit")).unwrap();
    workbook.fill_fact("functies", "crisishulp", "schaal", "bovenregionaal").unwrap();
    let moved = workbook.compare_snapshots(&before, NOW).unwrap();
    assert_eq!(moved.checks.len(), 1, "{:?}", moved.checks);
    let check = &moved.checks[0];
    assert_eq!((check.before, check.after, check.better), (Verdict::Unjudged, Verdict::Met, Some(true)));
    assert!(
        check.what.contains("van te doen naar gereed") && check.what.contains("Raadsbesluit"),
        "{}",
        check.what
    );
    assert!(moved.others.iter().any(|other| other.subject == "Crisishulp"), "{:?}", moved.others);
    let first = moved.groups.iter().find(|g| g.catalogue == "nvo-2020" && g.number == "1").unwrap();
    assert!(first.moved && (first.binding_before, first.binding_after) == (0, 1));
    let files = workbook.export_comparison("Start", NOW, folder.path()).unwrap().files;
    assert_eq!(files.len(), 2);
    // The other way round it goes back.
    let back = workbook.compare_snapshots(NOW, "Start").unwrap();
    assert_eq!(back.checks[0].better, Some(false));
}

#[test]
fn a_moment_compared_with_itself_did_not_move() {
    let (_folder, path) = place("zelfde");
    let mut workbook = Workbook::create_example(&path, Steady::new()).unwrap();
    let id = fix(&mut workbook, "Nog een keer");
    let moved = workbook.compare_snapshots(&id, NOW).unwrap();
    assert!(moved.checks.is_empty() && moved.others.is_empty(), "{:?} {:?}", moved.checks, moved.others);
    assert!(moved.groups.iter().all(|group| !group.moved));
}

#[test]
fn a_name_is_used_once_and_now_is_no_name() {
    let (_folder, path) = place("namen");
    let mut workbook = new_workbook(&path);
    fix(&mut workbook, "Najaar");
    for name in ["najaar", "Nu", " "] {
        let refused = workbook.fix_snapshot(&SnapshotInput { name: name.into(), note: String::new() });
        let expected = if name == " " { "empty" } else { "snapshot_exists" };
        assert_eq!(code(refused.unwrap_err()), expected, "{name}");
    }
    assert_eq!(code(workbook.compare_snapshots("Lente", NOW).unwrap_err()), "missing");
    workbook.undo().unwrap();
    assert!(workbook.snapshots().unwrap().is_empty());
}

#[test]
fn a_peildatum_that_was_altered_is_damage() {
    let (_folder, path) = place("vervalst");
    let mut workbook = new_workbook(&path);
    fix(&mut workbook, "Start");
    drop(workbook);
    meddle(&path, "UPDATE snapshot SET state = replace(state, 'niet-beoordeeld', 'voldoet')");
    let workbook = Workbook::read(&path, Steady::new()).unwrap();
    assert_eq!(code(workbook.verify().unwrap_err()), "damaged");
    assert_eq!(code(workbook.compare_snapshots("Start", NOW).unwrap_err()), "damaged");
    assert!(workbook.snapshots().unwrap()[0].damaged, "it stands in the list, so that it can be taken out");
}

#[test]
fn what_is_confidential_now_leaves_in_no_comparison_whatever_it_was_then() {
    let (folder, path) = place("later-vertrouwelijk");
    let mut workbook = new_workbook(&path);
    let row = workbook.add_fact_row("aanbieders", "Wankelzorg").unwrap().value;
    let id = workbook.add_evidence("1.2", &EvidenceInput::words("Brief over faillissement")).unwrap().value;
    fix(&mut workbook, "Een");
    workbook.fill_fact("aanbieders", &row, "hulp", "verblijf").unwrap();
    workbook.remove_evidence(&id).unwrap();
    let hidden = EvidenceInput { confidential: true, ..EvidenceInput::words("Brief over faillissement") };
    workbook.add_evidence("1.3", &hidden).unwrap();
    fix(&mut workbook, "Twee");
    workbook.mark_fact_row("aanbieders", &row, true).unwrap();
    let moved = workbook.compare_snapshots("Een", "Twee").unwrap();
    let found = moved.others.iter().find(|other| other.subject == "Wankelzorg").unwrap();
    assert!(found.confidential, "inside it can be seen, and it says so");
    for file in workbook.export_comparison("Een", "Twee", folder.path()).unwrap().files {
        let mut archive = zip::ZipArchive::new(std::fs::File::open(&file).unwrap()).unwrap();
        for index in 0..archive.len() {
            let text = std::io::read_to_string(archive.by_index(index).unwrap()).unwrap_or_default();
            assert!(!text.contains("Wankelzorg") && !text.contains("faillissement"), "{}", file.display());
        }
    }
}
