//! The planner: tasks, what waits for what, and a date that takes others along.

use regiovisie_model::planning::notes::PeriodKind;
use regiovisie_workbook::view::{PeriodInput, PlannedMeetingInput, PlannedView, TaskInput};

use super::*;

fn step(step: ProcessStep, start: &str, end: &str) -> StepInput {
    StepInput {
        step,
        planned_start: Some(start.into()),
        planned_end: Some(end.into()),
        actual_start: None,
        actual_end: None,
        note: String::new(),
        owner: Some("projectleider".into()),
    }
}

fn task(title: &str, start: &str, end: &str) -> TaskInput {
    TaskInput {
        id: None,
        step: ProcessStep::Writing,
        title: title.into(),
        owner: "schrijver".into(),
        planned_start: Some(start.into()),
        planned_end: Some(end.into()),
        actual_start: None,
        actual_end: None,
        note: String::new(),
    }
}

fn item(workbook: &Workbook, title: &str) -> PlannedView {
    let items = workbook.planner().unwrap().items;
    items.into_iter().find(|item| item.title == title).unwrap_or_else(|| panic!("{title} is on the line"))
}

fn planned() -> (tempfile::TempDir, Workbook, String, String) {
    let (folder, path) = place("planning");
    let mut workbook = new_workbook(&path);
    workbook.plan_step(&step(ProcessStep::Writing, "2027-03-01", "2027-04-30")).unwrap();
    workbook.plan_step(&step(ProcessStep::Consulting, "2027-05-03", "2027-06-18")).unwrap();
    let first = workbook.save_task(&task("Concept schrijven", "2027-03-08", "2027-03-26")).unwrap().value;
    let second = workbook.save_task(&task("Concept bespreken", "2027-03-29", "2027-04-02")).unwrap().value;
    workbook.tie_planned(&first, &second).unwrap();
    (folder, workbook, first, second)
}

#[test]
fn moving_a_task_shows_and_then_takes_along_what_waits_for_it() {
    let (_folder, mut workbook, first, second) = planned();
    let moves = workbook.preview_move(&first, Some("2027-03-15"), Some("2027-04-02")).unwrap();
    let ids: Vec<&str> = moves.iter().map(|step| step.id.as_str()).collect();
    assert_eq!(ids, [first.as_str(), second.as_str()], "what waits for it moves with it");
    assert_eq!(moves[1].to_start.as_deref(), Some("2027-04-05"), "by as many days");
    assert!(moves[1].because.contains("Concept schrijven"), "and says why: {}", moves[1].because);
    assert_eq!(
        item(&workbook, "Concept bespreken").planned_start.as_deref(),
        Some("2027-03-29"),
        "a preview writes nothing"
    );

    workbook.move_planned(&first, Some("2027-03-15"), Some("2027-04-02"), &[]).unwrap();
    assert_eq!(
        item(&workbook, "Concept bespreken").planned_start.as_deref(),
        Some("2027-03-29"),
        "what was not accepted stays"
    );
    let late = item(&workbook, "Concept bespreken");
    assert!(
        late.notes.iter().any(|note| note.contains("Concept schrijven")),
        "and is warned about: {:?}",
        late.notes
    );
    workbook.undo().unwrap();
    workbook.move_planned(&first, Some("2027-03-15"), Some("2027-04-02"), &[second]).unwrap();
    assert_eq!(item(&workbook, "Concept bespreken").planned_start.as_deref(), Some("2027-04-05"));
}

#[test]
fn what_would_wait_for_itself_is_refused_with_the_names_in_the_circle() {
    let (_folder, mut workbook, first, second) = planned();
    let refused = Fault::from(workbook.tie_planned(&second, &first).unwrap_err());
    assert_eq!(refused.code, "circle");
    assert!(refused.what.contains("Concept schrijven") && refused.what.contains("Concept bespreken"));
    assert_eq!(workbook.planner().unwrap().ties.len(), 1, "nothing was tied");
}

#[test]
fn a_recess_and_the_days_of_a_council_are_warned_about_and_never_forbid() {
    let (_folder, mut workbook, first, _) = planned();
    assert!(workbook.periods().unwrap().is_empty(), "nothing is filled in beforehand");
    let period = PeriodInput {
        id: None,
        kind: PeriodKind::Holiday,
        name: "Voorjaarsvakantie".into(),
        first: "2027-03-01".into(),
        last: Some("2027-03-31".into()),
        municipality: None,
    };
    workbook.save_period(&period).unwrap();
    let notes = item(&workbook, "Concept schrijven").notes;
    assert!(notes.iter().any(|note| note.contains("Voorjaarsvakantie")), "{notes:?}");
    workbook.move_planned(&first, Some("2027-03-09"), Some("2027-03-27"), &[]).unwrap();
    let reversed = PeriodInput { last: Some("2027-02-01".into()), ..period };
    assert_eq!(code(workbook.save_period(&reversed).unwrap_err()), "dates_reversed");
}

#[test]
fn the_usual_tasks_of_a_step_come_once() {
    let (_folder, mut workbook, ..) = planned();
    let added = workbook.add_usual_tasks(ProcessStep::Inventory).unwrap().value;
    assert!(added >= 4, "the catalogue knows some: {added}");
    assert_eq!(workbook.add_usual_tasks(ProcessStep::Inventory).unwrap().value, 0);
}

#[test]
fn a_meeting_is_planned_from_the_procesbeschrijving_and_held_later() {
    let (_folder, mut workbook, ..) = planned();
    let row = workbook.add_fact_row("vraagstukken", "Gesprek met jongeren").unwrap().value;
    workbook.fill_fact("vraagstukken", &row, "partijen", "jongeren").unwrap();
    workbook.fill_fact("vraagstukken", &row, "vraag", "Wat hielp echt? Wie bleef er?").unwrap();
    let consultation = workbook.consultations().unwrap().remove(0);
    assert_eq!(consultation.questions, ["Wat hielp echt?", "Wie bleef er?"]);
    assert_eq!(consultation.parties.len(), 1, "the party is known by its name");
    let plan = PlannedMeetingInput {
        date: "2027-05-20".into(),
        kind: MeetingKind::Gathering,
        title: consultation.title.clone(),
        place: String::new(),
        parties: consultation.parties.clone(),
        more: MeetingMore {
            questions: consultation.questions.clone(),
            consultation: Some(consultation.id.clone()),
            ..MeetingMore::default()
        },
    };
    let id = workbook.plan_meeting(&plan).unwrap().value;
    let heard = |workbook: &Workbook| {
        let parties = workbook.parties().unwrap();
        parties.into_iter().find(|row| row.kind == "jongeren").unwrap().meetings
    };
    assert_eq!(heard(&workbook), 0, "what is planned was not heard yet");
    assert_eq!(item(&workbook, "Gesprek met jongeren").planned_start.as_deref(), Some("2027-05-20"));
    assert_eq!(workbook.consultations().unwrap()[0].meetings, std::slice::from_ref(&id));

    let mut held = MeetingInput { planned: Some(id.clone()), ..meeting("2027-05-21", &["jongeren"], &[]) };
    held.more.questions.clone_from(&consultation.questions);
    let logged = workbook.log_meeting(&held).unwrap().value;
    assert_eq!(logged.meeting, id, "the same meeting, held");
    assert_eq!(heard(&workbook), 1);
    assert_eq!(code(workbook.log_meeting(&held).unwrap_err()), "already_held");
    let moved = workbook.preview_move(&id, Some("2027-06-01"), None).unwrap_err();
    assert_eq!(code(moved), "happened");
}

#[test]
fn the_calendar_keeps_its_ids_when_something_moves() {
    let (folder, mut workbook, first, _) = planned();
    let calendar = |workbook: &mut Workbook, name: &str| {
        let out = folder.path().join(name);
        let made =
            workbook.export(&ExportInput::of(&["ics".into()]), &out, &mut |_: &Progress| true).unwrap();
        std::fs::read_to_string(&made.files[0]).unwrap()
    };
    let before = calendar(&mut workbook, "een");
    workbook.move_planned(&first, Some("2027-03-09"), Some("2027-03-27"), &[]).unwrap();
    let after = calendar(&mut workbook, "twee");
    let uids = |text: &str| {
        let mut found: Vec<String> =
            text.lines().filter(|line| line.starts_with("UID:")).map(str::to_owned).collect();
        found.sort();
        found
    };
    assert_eq!(uids(&before), uids(&after), "an agenda that takes it in again moves what moved");
    assert!(before.contains("DTSTART;VALUE=DATE:20270308") && after.contains("DTSTART;VALUE=DATE:20270309"));
    assert!(!before.contains("schrijver"), "who does what stays inside for a council");
}
