//! The register: answering, splitting, joining, marking, and passages that stay with a text that changes.

use regiovisie_workbook::view::{
    AnswerFilter, ContributionView, MarksInput, PassageInput, RegisterGrouping, RegisterOrder, ResponseInput,
};
use regiovisie_workbook::words::{Consent, Disposition};

use super::*;

fn answer(decision: Disposition, reason: &str) -> ResponseInput {
    ResponseInput {
        title: String::new(),
        decision,
        reason: reason.into(),
        passage: String::new(),
        section: None,
    }
}

fn filled() -> (tempfile::TempDir, Workbook, Vec<String>) {
    let (folder, path) = place("register");
    let mut workbook = new_workbook(&path);
    let lines = [
        ("aanbieders", "Minder codes."),
        ("aanbieders", "Langere contracten."),
        ("jongeren", "Eén vaste hulpverlener."),
        ("ouders", "Eén wachtlijst voor de hele regio."),
    ];
    let logged = workbook.log_meeting(&meeting("2026-03-05", &[], &lines)).unwrap().value;
    (folder, workbook, logged.contributions)
}

fn all(workbook: &Workbook, filter: RegisterFilter) -> Vec<ContributionView> {
    workbook.register(&RegisterFilter { limit: 100, ..filter }).unwrap().items
}

#[test]
fn one_answer_is_given_to_many_items_proposed_and_then_confirmed() {
    let (_folder, mut workbook, ids) = filled();
    let refused = workbook.answer_input(&ids[..2], &answer(Disposition::Declined, " ")).unwrap_err();
    assert_eq!(code(refused), "empty", "who is not followed is owed a reason");
    let id =
        workbook.answer_input(&ids[..2], &answer(Disposition::Partly, "Alleen ambulant.")).unwrap().value;
    let first = workbook.contribution(&ids[0]).unwrap().response.unwrap();
    assert_eq!((first.id.clone(), first.items, first.proposed_by.as_str()), (id.clone(), 2, "Anna"));
    assert_eq!(first.confirmed_on, None, "a proposal");
    workbook.confirm_answers(&ids[..1]).unwrap();
    let second = workbook.contribution(&ids[1]).unwrap().response.unwrap();
    assert!(second.confirmed_on.is_some(), "it is one answer");

    workbook.answer_input(&ids[..1], &answer(Disposition::Adopted, "")).unwrap();
    let alone = workbook.contribution(&ids[0]).unwrap().response.unwrap();
    assert_ne!(alone.id, id, "the other keeps its answer");
    assert_eq!(workbook.contribution(&ids[1]).unwrap().response.unwrap().items, 1);
    workbook.withdraw_answers(&ids[..2]).unwrap();
    assert!(workbook.contribution(&ids[1]).unwrap().response.is_none());
    workbook.undo().unwrap();
    assert!(workbook.contribution(&ids[1]).unwrap().response.is_some(), "undone in one step");
}

#[test]
fn the_register_filters_sorts_and_groups() {
    let (_folder, mut workbook, ids) = filled();
    workbook.answer_input(&ids[..2], &answer(Disposition::Adopted, "")).unwrap();
    let marks = MarksInput { add_themes: vec!["preventie".into()], ..MarksInput::default() };
    workbook.mark_contributions(&ids[1..3], &marks).unwrap();
    let numbers = |filter: RegisterFilter| -> Vec<u32> {
        all(&workbook, filter).into_iter().map(|item| item.number).collect()
    };
    let plain = RegisterFilter::default;
    assert_eq!(numbers(RegisterFilter { theme: Some("preventie".into()), ..plain() }), [2, 3]);
    assert_eq!(numbers(RegisterFilter { theme: Some(String::new()), ..plain() }), [1, 4], "on no theme");
    assert_eq!(numbers(RegisterFilter { answer: Some(AnswerFilter::Open), ..plain() }), [3, 4]);
    assert_eq!(numbers(RegisterFilter { answer: Some(AnswerFilter::Overgenomen), ..plain() }), [1, 2]);
    assert_eq!(numbers(RegisterFilter { words: "wachtlijst".into(), ..plain() }), [4]);
    assert_eq!(numbers(RegisterFilter { descending: true, ..plain() }), [4, 3, 2, 1]);
    let by_answer = RegisterFilter { order: RegisterOrder::Answer, ..plain() };
    assert_eq!(numbers(by_answer.clone()), [3, 4, 1, 2], "what is open comes first");
    assert_eq!(numbers(RegisterFilter { order: RegisterOrder::Party, ..plain() }), [1, 2, 3, 4]);
    let second_page = RegisterFilter { offset: 1, limit: 2, ..by_answer };
    let page: Vec<u32> = workbook.register(&second_page).unwrap().items.iter().map(|i| i.number).collect();
    assert_eq!(page, [4, 1], "a page may hold the end of one group and the start of another");
    let groups = workbook.register_groups(&plain(), RegisterGrouping::Answer).unwrap();
    let counts: Vec<(&str, u32)> = groups.iter().map(|g| (g.id.as_str(), g.count)).collect();
    assert_eq!(counts, [("open", 2), ("overgenomen", 2)]);
    assert_eq!(
        workbook.register_ids(&RegisterFilter { theme: Some("preventie".into()), ..plain() }).unwrap(),
        ids[1..3]
    );
}

#[test]
fn splitting_and_joining_keep_the_source_and_lose_no_guard() {
    let (_folder, mut workbook, ids) = filled();
    let split = ["Minder codes.".to_owned(), "En minder rapporten.".to_owned()];
    let made = workbook.split_contribution(&ids[0], &split).unwrap().value;
    let new = workbook.contribution(&made[0]).unwrap();
    assert_eq!((new.number, new.party.is_some()), (5, true));
    assert!(new.source.contains('1'), "it says from which it was split: {}", new.source);
    assert_eq!(code(workbook.split_contribution(&ids[0], &split[..1]).unwrap_err()), "too_few");

    let marks =
        MarksInput { confidential: Some(true), consent: Some(Consent::Given), ..MarksInput::default() };
    workbook.mark_contributions(&made, &marks).unwrap();
    let both = [ids[1].clone(), made[0].clone()];
    workbook.join_contributions(&both).unwrap();
    let joined = workbook.contribution(&ids[1]).unwrap();
    assert!(joined.text.contains("Langere contracten.") && joined.text.contains("minder rapporten"));
    assert!(joined.confidential, "what guarded one guards both");
    assert_eq!(joined.consent, Consent::NotAsked, "both must have agreed");
    assert_eq!(all(&workbook, RegisterFilter::default()).len(), 4);
    let others = [ids[0].clone(), ids[2].clone()];
    assert_eq!(code(workbook.join_contributions(&others).unwrap_err()), "many_parties");
}

#[test]
fn a_passage_stays_with_its_words_when_the_text_changes() {
    let (_folder, mut workbook, ids) = filled();
    let section = workbook.sections().unwrap()[3].id.clone();
    let other = workbook.sections().unwrap()[4].id.clone();
    let text =
        "Wie wacht, heeft een vast contact. Dat contact belt elke twee weken.\n\nElke gemeente doet mee.";
    workbook.write_section(&section, text).unwrap();
    let passage = |quote: &str| PassageInput {
        section: section.clone(),
        quote: quote.into(),
        before: String::new(),
        after: String::new(),
    };
    let quote = "Dat contact belt elke twee weken.";
    assert_eq!(
        code(workbook.place_contribution(&ids[2], Some(&passage("Dit staat er niet."))).unwrap_err()),
        "not_in_section"
    );
    workbook.place_contribution(&ids[2], Some(&passage(quote))).unwrap();
    let state = |workbook: &Workbook| workbook.contribution(&ids[2]).unwrap().place.unwrap();
    assert_eq!(state(&workbook).state, "ok");
    workbook.write_section(&section, &format!("Een nieuwe eerste zin. {text}")).unwrap();
    assert_eq!(state(&workbook).state, "ok", "what changes elsewhere changes nothing");

    workbook.write_section(&section, "Elke gemeente doet mee.").unwrap();
    workbook.write_section(&other, &format!("Over wachten.\n\n{quote}")).unwrap();
    let moved = state(&workbook);
    assert_eq!((moved.state.as_str(), moved.section.as_deref()), ("verschoven", Some(other.as_str())));
    workbook.accept_places(&ids[2..3]).unwrap();
    assert_eq!(state(&workbook).state, "ok", "the new place is taken over");

    workbook.write_section(&other, "Over wachten.").unwrap();
    assert_eq!(state(&workbook).state, "los", "never silently lost");
    let lost = all(&workbook, RegisterFilter { lost: true, ..RegisterFilter::default() });
    assert_eq!(lost.iter().map(|item| item.number).collect::<Vec<_>>(), [3]);
    assert_eq!(workbook.passages().unwrap()[0].number, 3, "those to place again come first");
    workbook.remove_section(&other).unwrap();
    assert_eq!(state(&workbook).quote, quote, "the words stay, also when the section goes");
}

#[test]
fn a_workbook_of_the_fourth_schema_keeps_its_input_and_its_history() {
    let (_folder, path) = place("oud");
    let fixture = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/files/schema-4.regiovisie");
    std::fs::copy(fixture, &path).unwrap();
    let (mut workbook, backup) = Workbook::open(&path, Steady::new()).unwrap();
    assert!(backup.is_some_and(|copy| copy.exists()), "a copy is made before an upgrade");
    let items = all(&workbook, RegisterFilter::default());
    assert_eq!(items.iter().map(|item| item.number).collect::<Vec<_>>(), [1, 2]);
    assert_eq!(items[0].themes, ["ontschotten"]);
    assert!(items[0].response.is_none() && !items[0].confidential, "nothing is made up");
    assert!(workbook.meetings().unwrap()[0].held, "a meeting from before was held");
    workbook.verify().unwrap();
    let ids: Vec<String> = items.into_iter().map(|item| item.id).collect();
    workbook.answer_input(&ids, &answer(Disposition::Adopted, "")).unwrap();
    // Everything that was done before the upgrade can still be taken back, the logged meeting among it.
    while workbook.undo().unwrap().is_some() {}
    assert!(all(&workbook, RegisterFilter::default()).is_empty());
    while workbook.redo().unwrap().is_some() {}
    let again = all(&workbook, RegisterFilter::default());
    assert!(again.len() == 2 && again.iter().all(|item| item.response.is_some()));
    workbook.verify().unwrap();
}
