//! Each note with a planning that deserves it and one that does not.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on must fail")]

use proptest::prelude::*;

use super::*;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn days(first: &str, last: &str) -> Days {
    (Some(day(first)), Some(day(last)))
}

fn item(id: &str, kind: Kind, planned: Days) -> Planned {
    Planned { id: id.to_owned(), kind, step: None, council: None, planned, actual: (None, None) }
}

fn on(id: &str, kind: Kind, date: &str) -> Planned {
    item(id, kind, (Some(day(date)), None))
}

fn council(id: &str, municipality: &str, date: &str) -> Planned {
    Planned { council: Some(municipality.to_owned()), ..on(id, Kind::Moment, date) }
}

fn period(id: &str, kind: PeriodKind, first: &str, last: &str) -> Period {
    Period { id: id.to_owned(), kind, first: day(first), last: day(last), municipality: None }
}

fn of(municipality: &str, period: Period) -> Period {
    Period { municipality: Some(municipality.to_owned()), ..period }
}

fn ties(pairs: &[(&str, &str)]) -> Vec<Dependency> {
    pairs.iter().map(|(b, a)| Dependency { before: (*b).to_owned(), after: (*a).to_owned() }).collect()
}

/// Long before anything in these tests.
fn early() -> NaiveDate {
    day("2026-12-01")
}

fn said(line: &[Planned], tied: &[(&str, &str)], periods: &[Period]) -> Vec<PlanningNote> {
    notes(line, &ties(tied), periods, &[], early())
}

#[test]
fn a_single_day_in_a_period_is_noted_and_the_day_after_it_is_not() {
    let summer = [period("zomer", PeriodKind::Holiday, "2027-07-10", "2027-08-22")];
    let inside = said(&[on("tafel", Kind::Meeting, "2027-07-12")], &[], &summer);
    assert_eq!(inside, [PlanningNote::InPeriod { id: "tafel".to_owned(), period: "zomer".to_owned() }]);
    assert_eq!(said(&[on("tafel", Kind::Meeting, "2027-08-23")], &[], &summer), []);
    assert_eq!(
        said(&[on("nota", Kind::Task, "2027-08-22")], &[], &summer).len(),
        1,
        "also work due on its last day"
    );
}

#[test]
fn a_longer_time_is_noted_when_more_than_half_of_it_falls_in_a_period() {
    let week = [period("mei", PeriodKind::Holiday, "2027-04-24", "2027-05-02")];
    let half = item("schrijven", Kind::Task, days("2027-04-28", "2027-05-07"));
    assert_eq!(said(&[half], &[], &week), [], "five of ten days");
    let more = item("schrijven", Kind::Task, days("2027-04-28", "2027-05-06"));
    assert_eq!(said(&[more], &[], &week).len(), 1, "five of nine");
    let months = item("stap", Kind::Step, days("2027-03-01", "2027-06-30"));
    assert_eq!(said(&[months], &[], &week), [], "a step of months has a holiday in it");
}

#[test]
fn a_day_on_which_a_council_or_committee_meets_is_not_awkward() {
    let meets = [
        period("raad", PeriodKind::CouncilDay, "2027-06-10", "2027-06-10"),
        period("commissie", PeriodKind::CommitteeDay, "2027-06-10", "2027-06-10"),
    ];
    assert_eq!(said(&[on("tafel", Kind::Meeting, "2027-06-10")], &[], &meets), []);
    for kind in [PeriodKind::Holiday, PeriodKind::Recess, PeriodKind::Free, PeriodKind::Other] {
        let away = [period("weg", kind, "2027-06-10", "2027-06-10")];
        assert_eq!(said(&[on("tafel", Kind::Meeting, "2027-06-10")], &[], &away).len(), 1, "{kind}");
    }
}

#[test]
fn a_recess_of_one_municipality_touches_its_own_council_only() {
    let recess = [of("Akkerveen", period("reces", PeriodKind::Recess, "2027-07-05", "2027-08-27"))];
    let line = [
        council("eigen", "Akkerveen", "2027-07-08"),
        council("ander", "Beekdam", "2027-07-08"),
        on("regio", Kind::Meeting, "2027-07-08"),
    ];
    let noted = said(&line, &[], &recess);
    assert_eq!(noted, [PlanningNote::InPeriod { id: "eigen".to_owned(), period: "reces".to_owned() }]);
}

#[test]
fn a_meeting_on_a_holiday_or_in_a_weekend_is_noted_once() {
    let ascension = said(&[on("tafel", Kind::Meeting, "2027-05-06")], &[], &[]);
    let expected = PlanningNote::OnHoliday {
        id: "tafel".to_owned(),
        day: day("2027-05-06"),
        holiday: Holiday::Ascension,
    };
    assert_eq!(ascension, [expected]);
    let saturday = said(&[on("besluit", Kind::Moment, "2027-05-08")], &[], &[]);
    assert_eq!(saturday, [PlanningNote::OnWeekend { id: "besluit".to_owned(), day: day("2027-05-08") }]);
    let easter = said(&[on("tafel", Kind::Meeting, "2027-03-28")], &[], &[]);
    assert!(matches!(easter[..], [PlanningNote::OnHoliday { .. }]), "a Sunday, but Easter first: {easter:?}");
}

#[test]
fn work_may_end_on_a_sunday_and_a_conference_may_last_a_weekend() {
    assert_eq!(said(&[on("nota", Kind::Task, "2027-05-09")], &[], &[]), []);
    assert_eq!(said(&[item("heidag", Kind::Meeting, days("2027-05-07", "2027-05-08"))], &[], &[]), []);
}

#[test]
fn what_starts_before_what_it_waits_for_ends_is_noted_once_for_each() {
    let line = [
        item("concept", Kind::Task, days("2027-04-05", "2027-04-16")),
        on("vrijgave", Kind::Moment, "2027-04-15"),
        on("verzending", Kind::Moment, "2027-04-16"),
    ];
    let tied =
        [("concept", "vrijgave"), ("concept", "vrijgave"), ("concept", "verzending"), ("weg", "vrijgave")];
    let noted = said(&line, &tied, &[]);
    let expected = PlanningNote::BeforeDependency { id: "vrijgave".to_owned(), before: "concept".to_owned() };
    assert_eq!(noted, [expected], "the same day as the end is in time");
}

#[test]
fn what_really_ended_early_is_no_longer_waited_for() {
    let mut line = [
        item("concept", Kind::Task, days("2027-04-05", "2027-04-16")),
        on("vrijgave", Kind::Moment, "2027-04-15"),
    ];
    line[0].actual = days("2027-04-05", "2027-04-14");
    assert_eq!(said(&line, &[("concept", "vrijgave")], &[]), []);
    line[0].actual = (Some(day("2027-04-19")), None);
    assert_eq!(
        said(&line, &[("concept", "vrijgave")], &[]).len(),
        1,
        "begun on the 19th, not finished on the 16th"
    );
}

#[test]
fn a_task_outside_its_step_is_noted_as_far_as_the_step_has_dates() {
    let step =
        |planned| Planned { step: Some(ProcessStep::Writing), ..item("schrijven", Kind::Step, planned) };
    let task = Planned {
        step: Some(ProcessStep::Writing),
        ..item("nalezen", Kind::Task, days("2027-04-12", "2027-04-19"))
    };
    let expected = PlanningNote::OutsideStep { id: "nalezen".to_owned(), step: ProcessStep::Writing };
    let short = [step(days("2027-03-15", "2027-04-16")), task.clone()];
    assert_eq!(said(&short, &[], &[]), [expected], "its end sticks out");
    let open = [step((Some(day("2027-03-15")), None)), task.clone()];
    assert_eq!(said(&open, &[], &[]), [], "an end that is not planned cannot be passed");
    let mut ended = [step(days("2027-03-15", "2027-04-30")), task];
    assert_eq!(said(&ended, &[], &[]), []);
    ended[0].actual = days("2027-03-15", "2027-04-16");
    assert_eq!(said(&ended, &[], &[]).len(), 1, "the step really ended before the task is to");
}

#[test]
fn what_should_be_over_is_overdue_from_the_next_day() {
    let mut line = [
        item("nota", Kind::Task, days("2027-04-05", "2027-04-16")),
        on("vrijgave", Kind::Moment, "2027-04-16"),
        item("begin", Kind::Task, (Some(day("2027-04-05")), None)),
    ];
    let at = |line: &[Planned], today: &str| notes(line, &[], &[], &[], day(today));
    assert_eq!(at(&line, "2027-04-16"), []);
    let late = |id: &str| PlanningNote::Overdue { id: id.to_owned(), end: day("2027-04-16") };
    assert_eq!(
        at(&line, "2027-04-17"),
        [late("nota"), late("vrijgave")],
        "what has no planned end is never late"
    );
    line[0].actual.0 = Some(day("2027-04-06"));
    line[1].actual.0 = Some(day("2027-04-16"));
    assert_eq!(
        at(&line, "2027-04-17"),
        [late("nota")],
        "a task that began is not done; a moment that was is"
    );
}

#[test]
fn what_ended_late_says_by_how_many_days_and_nothing_else() {
    let mut line = [
        item("nota", Kind::Task, days("2027-04-05", "2027-04-16")),
        on("vrijgave", Kind::Moment, "2027-04-16"),
    ];
    line[0].actual = days("2027-04-05", "2027-04-16");
    line[1].actual = (Some(day("2027-04-24")), None);
    let summer = [period("dicht", PeriodKind::Free, "2027-04-01", "2027-04-30")];
    let noted = notes(&line, &ties(&[("nota", "vrijgave")]), &summer, &[], day("2027-05-30"));
    let slip = PlanningNote::Slip { id: "vrijgave".to_owned(), days: 8 };
    assert_eq!(noted, [slip], "in time is no note, and a Saturday that was is no advice");
}

#[test]
fn slip_is_counted_from_the_planned_end() {
    let planned = days("2027-04-05", "2027-04-16");
    let open = (Some(day("2027-04-05")), None);
    assert_eq!(slip(planned, days("2027-04-05", "2027-04-20"), day("2027-06-01")), Some(4));
    assert_eq!(
        slip(planned, days("2027-04-05", "2027-04-14"), day("2027-06-01")),
        Some(-2),
        "two days early"
    );
    assert_eq!(slip(planned, open, day("2027-04-16")), None, "its last day is not over");
    assert_eq!(slip(planned, open, day("2027-04-19")), Some(3), "open and late, as far as is known");
    assert_eq!(slip((planned.0, None), days("2027-04-05", "2027-04-20"), day("2027-06-01")), None);
}

#[test]
fn papers_ready_nine_days_ahead_are_late() {
    let line = |end: &str| {
        [item("stukken", Kind::Task, days("2027-05-03", end)), council("raad", "Akkerveen", "2027-06-10")]
    };
    let tied = [("stukken", "raad")];
    assert_eq!(said(&line("2027-05-31"), &tied, &[]), [], "ten days");
    let late = PlanningNote::PapersLate { id: "raad".to_owned(), papers_due: day("2027-05-31") };
    assert_eq!(said(&line("2027-06-01"), &tied, &[]), [late], "nine");
    assert_eq!(said(&line("2027-06-01"), &[], &[]), [], "what it does not wait for holds nothing up");
    let mut college = line("2027-06-01");
    college[1].council = None;
    assert_eq!(said(&college, &tied, &[]), [], "only a council has a registry");
}

#[test]
fn the_day_entered_for_the_papers_counts_when_it_is_sooner() {
    let line =
        [item("stukken", Kind::Task, days("2027-05-03", "2027-05-28")), council("raad", "A", "2027-06-10")];
    let at = |papers: &str| {
        notes(&line, &ties(&[("stukken", "raad")]), &[], &[("raad".to_owned(), day(papers))], early())
    };
    let due = |on: &str| PlanningNote::PapersLate { id: "raad".to_owned(), papers_due: day(on) };
    assert_eq!(at("2027-05-28"), []);
    assert_eq!(at("2027-05-20"), [due("2027-05-20")], "this registry wants them three weeks ahead");
    assert_eq!(at("2027-06-03"), [due("2027-05-31")], "a week ahead is later than usual");
}

#[test]
fn work_that_is_still_open_is_not_ready_before_today() {
    let mut line =
        [item("stukken", Kind::Task, days("2027-05-03", "2027-05-21")), council("raad", "A", "2027-06-10")];
    let at = |line: &[Planned], today: &str| notes(line, &ties(&[("stukken", "raad")]), &[], &[], day(today));
    let late = |notes: Vec<PlanningNote>| notes.iter().any(|n| matches!(n, PlanningNote::PapersLate { .. }));
    assert!(!late(at(&line, "2027-05-31")), "it can still be handed in today");
    assert!(late(at(&line, "2027-06-01")));
    assert!(!late(at(&line, "2027-06-11")), "the day has passed: that is another note");
    line[0].actual = days("2027-05-03", "2027-05-25");
    assert!(!late(at(&line, "2027-06-01")), "it was ready in time");
}

fn council_days(municipality: &str, dates: &[&str]) -> Vec<Period> {
    dates.iter().map(|date| of(municipality, period(date, PeriodKind::CouncilDay, date, date))).collect()
}

#[test]
fn a_council_that_does_not_meet_that_day_is_noted_with_the_nearest_day() {
    let meets = council_days("Akkerveen", &["2027-06-01", "2027-06-10", "2027-06-24"]);
    let none = |nearest: Option<&str>| {
        [PlanningNote::NoCouncilDay { id: "raad".to_owned(), nearest: nearest.map(day) }]
    };
    assert_eq!(said(&[council("raad", "Akkerveen", "2027-06-10")], &[], &meets), []);
    assert_eq!(said(&[council("raad", "Akkerveen", "2027-06-15")], &[], &meets), none(Some("2027-06-10")));
    assert_eq!(
        said(&[council("raad", "Akkerveen", "2027-06-17")], &[], &meets),
        none(Some("2027-06-24")),
        "of two as near, the later one"
    );
    let waiting = [
        item("inspraak", Kind::Meeting, days("2027-06-08", "2027-06-11")),
        council("raad", "Akkerveen", "2027-06-15"),
    ];
    assert_eq!(
        said(&waiting, &[("inspraak", "raad")], &meets),
        none(Some("2027-06-24")),
        "not before what it awaits"
    );
    let late = notes(&[council("raad", "Akkerveen", "2027-07-01")], &[], &meets, &[], day("2027-06-25"));
    assert_eq!(late, none(None), "all entered days have passed");
}

#[test]
fn a_council_without_entered_days_is_not_judged_by_those_of_another() {
    let meets = council_days("Akkerveen", &["2027-06-10"]);
    assert_eq!(said(&[council("raad", "Beekdam", "2027-06-15")], &[], &meets), []);
    assert_eq!(
        said(&[on("college", Kind::Moment, "2027-06-15")], &[], &meets),
        [],
        "no council decides here"
    );
    let together = Planned { kind: Kind::Meeting, ..council("beeldvormend", "Akkerveen", "2027-06-15") };
    assert_eq!(said(&[together], &[], &meets), [], "a meeting with councillors may be on any day");
}

#[test]
fn an_item_without_dates_has_nothing_to_note() {
    let line = [item("a", Kind::Moment, (None, None)), item("b", Kind::Step, (None, None))];
    let everywhere = [period("p", PeriodKind::Free, "2000-01-01", "2100-01-01")];
    assert_eq!(said(&line, &[("a", "b")], &everywhere), []);
}

proptest! {
    #[test]
    fn any_planning_can_be_looked_at(
        spans in prop::collection::vec((0_usize..4, -30_i64..60, -30_i64..60, prop::bool::ANY), 0..6),
        pairs in prop::collection::vec((0_usize..7, 0_usize..7), 0..8),
        period in (-30_i64..60, -30_i64..60, prop::sample::select(PeriodKind::ALL)),
    ) {
        let at = |days: i64| early() + TimeDelta::days(days);
        let line: Vec<Planned> = spans
            .into_iter()
            .enumerate()
            .map(|(n, (kind, first, last, council))| Planned {
                council: council.then(|| "A".to_owned()),
                step: ProcessStep::ALL.get(n).copied(),
                ..item(&n.to_string(), Kind::ALL[kind], (Some(at(first)), Some(at(last))))
            })
            .collect();
        let tied: Vec<Dependency> = pairs
            .into_iter()
            .map(|(b, a)| Dependency { before: b.to_string(), after: a.to_string() })
            .collect();
        let (first, last, kind) = period;
        let period = Period { id: "p".to_owned(), kind, first: at(first), last: at(last), municipality: None };
        let papers = [("0".to_owned(), at(5))];
        let noted = notes(&line, &tied, std::slice::from_ref(&period), &papers, early());
        let empty = last < first;
        prop_assert!(
            !(empty && noted.iter().any(|n| matches!(n, PlanningNote::InPeriod { .. }))),
            "a period without days holds nothing"
        );
        for note in &noted {
            if let PlanningNote::NoCouncilDay { nearest: Some(nearest), .. } = note {
                prop_assert!(period.first <= *nearest && *nearest <= period.last && *nearest >= early());
            }
        }
    }
}
