//! The copy for the ambassadeur: what stays behind, what can be written in it, and how it comes back.

use regiovisie_workbook::compare_workbooks;
use regiovisie_workbook::view::RemarkInput;
use regiovisie_workbook::words::ReflectionKind;

use super::*;

fn remark(check: Option<&str>, text: &str) -> RemarkInput {
    RemarkInput {
        id: None,
        catalogue: "nvo-2020".into(),
        group: "1".into(),
        check: check.map(Into::into),
        kind: ReflectionKind::Question,
        text: text.into(),
    }
}

/// Every byte of a file as text, so that nothing hides in free pages.
fn bytes_of(path: &Path) -> String {
    String::from_utf8_lossy(&std::fs::read(path).unwrap()).into_owned()
}

#[test]
fn a_copy_holds_no_people_no_input_and_nothing_confidential() {
    let (folder, path) = place("bron");
    let mut workbook = Workbook::create_example(&path, Steady::new()).unwrap();
    workbook
        .log_meeting(&MeetingInput {
            notes: "Gezegd door Wilhelmina Onbekend".into(),
            ..meeting("2026-11-01", &["Pieter Persoon"], &[("jongeren", "Mijn zusje heet Quirine.")])
        })
        .unwrap();
    let row = workbook.add_fact_row("aanbieders", "Wankelzorg BV").unwrap().value;
    workbook.fill_fact("aanbieders", &row, "hulp", "verblijf in Wankelhuis").unwrap();
    workbook.mark_fact_row("aanbieders", &row, true).unwrap();
    let answer = AnswerInput { owner: Some("Eigenares Engelina".into()), ..AnswerInput::default() };
    workbook.answer_check("1.1", &answer).unwrap();
    workbook.fill_fact("themas", "preventie", "trekker", "Trudie Trekker").unwrap();
    // A row that followed a choice since undone is in no table, and still in the file.
    let row = workbook.instrument("bovenregionaal").unwrap().sheets[0].rows[0].clone();
    workbook.fill_fact("bovenregionaal", &row.id, "partnerregios", "Regio Verzwegenland").unwrap();
    workbook.mark_fact_row("bovenregionaal", &row.id, true).unwrap();
    let function = workbook.instrument("functies").unwrap().sheets[0]
        .rows
        .iter()
        .find(|r| r.name == row.name)
        .unwrap()
        .id
        .clone();
    workbook.fill_fact("functies", &function, "schaal", "lokaal").unwrap();
    workbook.save_party(&super::party("ouders", "Mevrouw Jansma")).unwrap();
    let hidden = EvidenceInput { confidential: true, ..EvidenceInput::words("Brief van de accountant") };
    workbook.add_evidence("1.1", &hidden).unwrap();
    let before = workbook.checks().unwrap();
    let copy =
        workbook.write_reflection_copy(&folder.path().join("kopie.regiovisie"), "Regio-ambassadeur").unwrap();
    let text = bytes_of(&copy);
    for gone in [
        "Wilhelmina",
        "Pieter Persoon",
        "Verzwegenland",
        "Jansma",
        "Quirine",
        "Wankel",
        "Engelina",
        "Trudie",
        "accountant",
        "%PDF",
    ] {
        assert!(!text.contains(gone), "{gone} is still in the copy");
        assert!(
            !text.to_lowercase().contains(&gone.to_lowercase()),
            "{gone} is still in the index of the copy"
        );
    }
    let review = Workbook::read(&copy, Steady::new()).unwrap();
    review.verify().unwrap();
    assert_eq!(review.view().unwrap().review.unwrap().audience, "Regio-ambassadeur");
    assert!(review.history(10, None).unwrap().is_empty(), "no history goes along");
    let titles: Vec<String> = review.meetings().unwrap().into_iter().map(|m| m.title).collect();
    assert!(titles.iter().all(|title| title.chars().all(|c| !c.is_uppercase())), "kinds alone: {titles:?}");
    for (ours, theirs) in before.iter().zip(review.checks().unwrap()) {
        assert_eq!(ours.verdict, theirs.verdict, "{}", ours.id);
        let proposed = |c: &regiovisie_workbook::view::CheckView| c.proposal.as_ref().map(|p| p.verdict);
        assert_eq!(proposed(ours), proposed(&theirs), "{}: the facts said the same", ours.id);
        assert!(theirs.evidence.iter().all(|e| !e.state_text.is_empty() && !e.confidential));
    }
}

#[test]
fn in_a_copy_only_remarks_can_be_written() {
    let (folder, path) = place("alleen");
    let workbook = new_workbook(&path);
    let copy =
        workbook.write_reflection_copy(&folder.path().join("kopie.regiovisie"), "Ambassadeur").unwrap();
    let (mut review, _) = Workbook::open(&copy, Steady::new()).unwrap();
    let answer = AnswerInput { verdict: Some(Verdict::Met), ..AnswerInput::default() };
    assert_eq!(code(review.answer_check("1.1", &answer).unwrap_err()), "only_remarks");
    assert_eq!(code(review.write_section("samenvatting", "x").unwrap_err()), "only_remarks");
    assert_eq!(code(review.reply_remark("x", "y").unwrap_err()), "missing");
    let again = review.write_reflection_copy(&folder.path().join("nog.regiovisie"), "A").unwrap_err();
    assert_eq!(code(again), "only_remarks");
    review.save_remark(&remark(Some("1.1"), "Hoe dan?")).unwrap();
    review.undo().unwrap();
    review.redo().unwrap();
    assert_eq!(review.remarks().unwrap().len(), 1);
    assert_eq!(code(review.save_remark(&remark(Some("9.9"), "x")).unwrap_err()), "unknown_check");
    assert_eq!(code(review.save_remark(&remark(None, " ")).unwrap_err()), "empty");
}

#[test]
fn a_copy_that_comes_back_twice_is_taken_in_once_and_replies_stay() {
    let (folder, path) = place("terug");
    let mut workbook = new_workbook(&path);
    let copy =
        workbook.write_reflection_copy(&folder.path().join("kopie.regiovisie"), "Ambassadeur").unwrap();
    let (mut review, _) = Workbook::open(&copy, Steady::new()).unwrap();
    let first = review.save_remark(&remark(Some("1.1"), "Hoe dan?")).unwrap().value;
    review.save_remark(&remark(None, "Goed gedaan.")).unwrap();
    drop(review);
    let preview = workbook.preview_reflection(&copy).unwrap();
    assert_eq!((preview.added, preview.changed, preview.known), (2, 0, 0));
    assert!(workbook.remarks().unwrap().is_empty(), "looking changes nothing");
    let merged = workbook.merge_reflection(&copy).unwrap().value;
    assert_eq!(merged.added, 2);
    assert_eq!(workbook.check("9.3").unwrap().proposal.unwrap().verdict, Verdict::Developing);
    for remark in workbook.remarks().unwrap() {
        workbook.reply_remark(&remark.id, "Wij pakken het op.").unwrap();
    }
    assert_eq!(workbook.check("9.3").unwrap().proposal.unwrap().verdict, Verdict::Met);
    let again = workbook.merge_reflection(&copy).unwrap();
    assert_eq!((again.value.added, again.value.changed, again.value.known), (0, 0, 2));
    assert!(again.changes.is_empty(), "the same twice changes nothing");
    let (mut review, _) = Workbook::open(&copy, Steady::new()).unwrap();
    let edited = RemarkInput { id: Some(first.clone()), ..remark(Some("1.1"), "Hoe precies?") };
    review.save_remark(&edited).unwrap();
    drop(review);
    let later = workbook.merge_reflection(&copy).unwrap().value;
    assert_eq!((later.added, later.changed, later.known), (0, 1, 1));
    let found = workbook.remarks().unwrap().into_iter().find(|r| r.id == first).unwrap();
    assert_eq!((found.text.as_str(), found.reply.as_str()), ("Hoe precies?", "Wij pakken het op."));
    workbook.undo().unwrap();
    let found = workbook.remarks().unwrap().into_iter().find(|r| r.id == first).unwrap();
    assert_eq!(found.text, "Hoe dan?", "the merge is one step back");
}

#[test]
fn what_a_copy_left_as_it_was_says_nothing_new() {
    let (folder, path) = place("twee-kopieen");
    let mut workbook = new_workbook(&path);
    let kept = workbook.save_remark(&remark(Some("1.1"), "Eerste woorden.")).unwrap().value;
    let gone = workbook.save_remark(&remark(None, "Deze gaat weg.")).unwrap().value;
    let copy =
        workbook.write_reflection_copy(&folder.path().join("kopie.regiovisie"), "Ambassadeur").unwrap();
    let edited = RemarkInput { id: Some(kept.clone()), ..remark(Some("1.1"), "Betere woorden.") };
    workbook.save_remark(&edited).unwrap();
    workbook.remove_remark(&gone).unwrap();
    let merged = workbook.merge_reflection(&copy).unwrap();
    assert_eq!((merged.value.added, merged.value.changed), (0, 0));
    assert!(merged.changes.is_empty(), "an older copy takes nothing back");
    let texts: Vec<String> = workbook.remarks().unwrap().into_iter().map(|r| r.text).collect();
    assert_eq!(texts, ["Betere woorden."]);
}

#[test]
fn a_file_that_is_no_copy_of_this_workbook_is_refused() {
    let (folder, path) = place("vreemd");
    let mut workbook = new_workbook(&path);
    let other_path = folder.path().join("ander.regiovisie");
    // Another clock, so that it is another workbook.
    let other = Workbook::create_example(&other_path, Steady::new()).unwrap();
    let copy = other.write_reflection_copy(&folder.path().join("kopie.regiovisie"), "Ambassadeur").unwrap();
    assert_eq!(code(workbook.merge_reflection(&copy).unwrap_err()), "other_workbook");
    assert_eq!(code(workbook.merge_reflection(&other_path).unwrap_err()), "no_reflection");
    assert_eq!(code(workbook.merge_reflection(&folder.path().join("weg")).unwrap_err()), "not_found");
}

#[test]
fn regions_lie_side_by_side_in_the_order_given() {
    let (folder, path) = place("een");
    let mut one = new_workbook(&path);
    let answer = AnswerInput { verdict: Some(Verdict::Met), ..AnswerInput::default() };
    one.answer_check("1.1", &answer).unwrap();
    let copy = one.write_reflection_copy(&folder.path().join("kopie.regiovisie"), "Ambassadeur").unwrap();
    let bad = folder.path().join("geen.regiovisie");
    std::fs::write(&bad, "<html>").unwrap();
    let regions = compare_workbooks(&[bad, copy, path], || Steady::new());
    assert_eq!(
        regions.iter().map(|r| r.region.as_str()).collect::<Vec<_>>(),
        ["geen", "Regio Één", "Regio Één"]
    );
    assert_eq!(regions[0].error.as_ref().unwrap().code, "not_a_workbook");
    for region in &regions[1..] {
        let first = region.groups.iter().find(|g| g.number == "1").unwrap();
        assert_eq!(first.binding_met, 1, "{}", region.path);
        assert_eq!(region.source_date.as_deref(), Some("2026-11-22"));
    }
}
