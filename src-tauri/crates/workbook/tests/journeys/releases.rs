//! A later version of the norm: previewed, applied in one step, and no answer lost.

use super::*;

fn release() -> PathBuf {
    PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/files/nvo-2020-versie-2.toml"))
}

fn answered(path: &Path) -> Workbook {
    let mut workbook = new_workbook(path);
    for (check, verdict, note) in [
        ("1.23", Verdict::Met, "Intern en extern."),
        ("6.1", Verdict::Mostly, "Eén variant."),
        ("6.2", Verdict::NotYet, "Nog te doen."),
        ("7.5", Verdict::Developing, "Bezig."),
        ("3.2", Verdict::Met, "Ja."),
    ] {
        let answer =
            AnswerInput { verdict: Some(verdict), note: Some(note.into()), ..AnswerInput::default() };
        workbook.answer_check(check, &answer).unwrap();
        workbook.add_evidence(check, &EvidenceInput::words(format!("Bewijs van {check}"))).unwrap();
    }
    workbook
}

#[test]
fn looking_changes_nothing_and_says_what_becomes_of_each_answer() {
    let (_folder, path) = place("voorbeeld");
    let workbook = answered(&path);
    let before = workbook.history(50, None).unwrap().len();
    let view = workbook.preview_release(&release()).unwrap();
    assert_eq!((view.from_version, view.to_version), (1, 2));
    let kinds: Vec<&str> = view.lines.iter().map(|line| line.kind.as_str()).collect();
    assert_eq!(kinds, ["split", "merge", "rename", "drop", "add", "move"]);
    assert!(view.lines[0].becomes.contains("opnieuw worden beoordeeld"), "{}", view.lines[0].becomes);
    assert_eq!(view.lines[3].from[0].verdict, Verdict::Developing);
    assert_eq!(workbook.history(50, None).unwrap().len(), before);
    assert!(workbook.check("1.26").is_err());
}

#[test]
fn no_answer_is_lost_and_all_of_it_is_one_step_back() {
    let (folder, path) = place("toepassen");
    let mut workbook = answered(&path);
    let before = workbook.checks().unwrap().len();
    workbook.apply_release(&release()).unwrap();
    assert_eq!(
        workbook.checks().unwrap().len(),
        before + 1 - 1 - 1 + 1,
        "one more, one less, one less, one more"
    );
    // Split: both halves start from what was written, and nothing is judged.
    for half in ["1.26", "1.27"] {
        let check = workbook.check(half).unwrap();
        assert_eq!((check.verdict, check.work), (Verdict::Unjudged, Work::Review), "{half}");
        assert!(check.note.contains("Uit 1.23 (was: voldoet). Intern en extern."), "{}", check.note);
        assert_eq!(check.evidence[0].title, "Bewijs van 1.23");
    }
    // Merged: both notes and both pieces of evidence are at hand.
    let merged = workbook.check("6.16").unwrap();
    assert_eq!(merged.verdict, Verdict::Unjudged);
    assert!(merged.note.contains("Eén variant.") && merged.note.contains("Nog te doen."), "{}", merged.note);
    assert_eq!(merged.evidence.len(), 2);
    // Renamed: the answer stays where it is. Moved: it goes over whole.
    assert_eq!(workbook.check("3.2").unwrap().verdict, Verdict::Met);
    assert!(workbook.check("1.23").is_err(), "the old number is no longer in the norm");
    // Dropped, split and merged ones stay visible with their answers.
    let retired = |number: &str| workbook.agreement("nvo-2020", number).unwrap().retired;
    assert_eq!(retired("7")[0].id, "7.5");
    assert_eq!(retired("7")[0].note, "Bezig.");
    assert_eq!(retired("1")[0].became, ["1.26", "1.27"]);
    assert_eq!(retired("6").len(), 2);
    // And in the document.
    let mut go = |_: &Progress| true;
    workbook.export(&ExportInput::of(&["assessment".into()]), folder.path(), &mut go).unwrap();
    workbook.verify().unwrap();
    workbook.undo().unwrap();
    assert_eq!(workbook.check("1.23").unwrap().verdict, Verdict::Met);
    assert!(workbook.check("1.26").is_err());
    assert_eq!(workbook.agreement("nvo-2020", "7").unwrap().retired.len(), 0);
    workbook.redo().unwrap();
    drop(workbook);
    let (mut again, _) = Workbook::open(&path, Steady::new()).unwrap();
    assert_eq!(again.check("6.16").unwrap().work, Work::Review, "also after a restart");
    let twice = Fault::from(again.apply_release(&release()).unwrap_err());
    assert_eq!(twice.code, "bad_norm");
    assert!(twice.what.contains("versie 2"), "{}", twice.what);
}

#[test]
fn an_answer_that_moves_takes_its_confirmed_facts_along() {
    let (_folder, path) = place("verplaatst");
    let mut workbook = new_workbook(&path);
    let answer =
        AnswerInput { verdict: Some(Verdict::Met), owner: Some("Anna".into()), ..AnswerInput::default() };
    workbook.answer_check("2.22", &answer).unwrap();
    workbook.add_evidence("2.22", &EvidenceInput::words("Notitie")).unwrap();
    workbook.apply_release(&release()).unwrap();
    let moved = workbook.check("2.24").unwrap();
    assert_eq!((moved.verdict, moved.owner.as_str()), (Verdict::Met, "Anna"));
    assert_eq!(moved.evidence[0].title, "Notitie");
    assert!(workbook.agreement("nvo-2020", "2").unwrap().retired.is_empty(), "it stands in one place");
}

#[test]
fn a_file_with_a_mistake_says_where() {
    let (folder, path) = place("fout");
    let mut workbook = new_workbook(&path);
    let good = std::fs::read_to_string(release()).unwrap();
    let file = folder.path().join("norm.toml");
    for (wrong, right, said) in [
        ("version = 2", "version = 4", "op elkaar volgen"),
        ("catalogue = \"nvo-2020\"", "catalogue = \"nvo-2031\"", "nvo-2031"),
        ("from = [\"1.23\"]", "from = [\"1.99\"]", "1.99"),
        ("kind = \"split\"", "kind = \"spilt\"", "spilt"),
        ("about = ", "abuot = ", "abuot"),
        ("id = \"1.27\"", "id = \"1.24\"", "1."),
        ("[[change]]", "[[change", "regel"),
    ] {
        assert!(good.contains(wrong), "{wrong}");
        std::fs::write(&file, good.replacen(wrong, right, 1)).unwrap();
        let fault = Fault::from(workbook.apply_release(&file).unwrap_err());
        assert_eq!(fault.code, "bad_norm", "{right}");
        assert!(fault.what.contains(said), "{right}: {}", fault.what);
    }
    std::fs::write(&file, [0xff, 0xfe, 0x00]).unwrap();
    assert_eq!(code(workbook.apply_release(&file).unwrap_err()), "cannot_read");
    assert_eq!(workbook.history(5, None).unwrap().len(), 0, "nothing was changed");
}

#[test]
fn a_stored_version_that_does_not_fit_is_left_out_and_says_so() {
    let (_folder, path) = place("onleesbaar");
    let mut workbook = answered(&path);
    workbook.apply_release(&release()).unwrap();
    drop(workbook);
    meddle(&path, "UPDATE catalogue SET source = 'geen toml ['");
    let (workbook, _) = Workbook::open(&path, Steady::new()).unwrap();
    let trouble = workbook.view().unwrap().norm_trouble.unwrap();
    assert!(trouble.contains("regel 1"), "{trouble}");
    workbook.overview().unwrap();
    assert_eq!(workbook.check("1.23").unwrap().verdict, Verdict::Met, "the old answers are still there");
}

#[test]
fn not_applicable_goes_along_only_where_the_new_words_allow_it() {
    let (folder, path) = place("nvt");
    let mut workbook = new_workbook(&path);
    let answer = AnswerInput { verdict: Some(Verdict::NotApplicable), ..AnswerInput::default() };
    workbook.answer_check("6.2", &answer).unwrap();
    let file = folder.path().join("norm.toml");
    let renamed = "catalogue = \"nvo-2020\"\nversion = 2\nabout = \"x\"\nsource = \"x\"\n\
        [[change]]\nkind = \"rename\"\nfrom = [\"6.2\"]\nto = [\"6.2\"]\n\
        [[check]]\ngroup = \"6\"\nid = \"6.2\"\nkind = \"K\"\nname = \"n\"\nquestion = \"q\"\n\
        explanation = \"e\"\nevidence = [\"b\"]\nsource = \"s\"\n";
    std::fs::write(&file, renamed).unwrap();
    workbook.apply_release(&file).unwrap();
    let check = workbook.check("6.2").unwrap();
    assert_eq!((check.verdict, check.work), (Verdict::Unjudged, Work::Review));
}
