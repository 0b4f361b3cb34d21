//! One case for each rule of what moves with what, and the laws that hold for any line.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on must fail")]

use chrono::TimeDelta;
use proptest::prelude::*;

use super::*;
use ProcessStep::{Adopting, Consulting, Description, Inventory, Writing};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn days(first: &str, last: &str) -> Days {
    (Some(day(first)), Some(day(last)))
}

fn item(id: &str, kind: Kind, step: Option<ProcessStep>, planned: Days) -> Planned {
    Planned { id: id.to_owned(), kind, step, council: None, planned, actual: (None, None) }
}

fn step(step: ProcessStep, first: &str, last: &str) -> Planned {
    item(step.word(), Kind::Step, Some(step), days(first, last))
}

fn task(id: &str, within: ProcessStep, first: &str, last: &str) -> Planned {
    item(id, Kind::Task, Some(within), days(first, last))
}

fn moment(id: &str, on: &str) -> Planned {
    item(id, Kind::Moment, None, (Some(day(on)), None))
}

fn ties(pairs: &[(&str, &str)]) -> Vec<Dependency> {
    pairs.iter().map(|(b, a)| Dependency { before: (*b).to_owned(), after: (*a).to_owned() }).collect()
}

/// Who moves, in the order of the answer.
fn who(moves: &[Move]) -> Vec<&str> {
    moves.iter().map(|m| m.id.as_str()).collect()
}

fn of<'a>(moves: &'a [Move], id: &str) -> &'a Move {
    moves.iter().find(|m| m.id == id).unwrap()
}

/// Five steps of a usual process, one after the other.
fn five() -> Vec<Planned> {
    vec![
        step(Description, "2027-01-04", "2027-01-29"),
        step(Inventory, "2027-02-01", "2027-03-12"),
        step(Writing, "2027-03-15", "2027-04-16"),
        step(Consulting, "2027-04-19", "2027-05-21"),
        step(Adopting, "2027-05-31", "2027-07-02"),
    ]
}

#[test]
fn a_step_that_starts_a_week_later_takes_the_later_steps_and_its_own_tasks_along() {
    let mut line = five();
    line.push(task("interviews", Inventory, "2027-02-08", "2027-02-26"));
    line.push(task("opzet", Description, "2027-01-11", "2027-01-15"));
    let moves = shift(&line, &[], "inventarisatie", days("2027-02-08", "2027-03-19")).unwrap();
    assert_eq!(who(&moves), ["inventarisatie", "schrijven", "consulteren", "vaststellen", "interviews"]);
    assert_eq!(of(&moves, "inventarisatie").because, Because::Itself);
    let last = of(&moves, "vaststellen");
    assert_eq!(last.from, days("2027-05-31", "2027-07-02"));
    assert_eq!(last.to, days("2027-06-07", "2027-07-09"), "the week in between stays a week");
    assert_eq!(last.because, Because::After("consulteren".to_owned()), "the nearest of those that pull");
    let task = of(&moves, "interviews");
    assert_eq!(task.to, days("2027-02-15", "2027-03-05"));
    assert_eq!(task.because, Because::Within("inventarisatie".to_owned()));
    assert!(!task.earlier(), "a later day is needed, not offered");
}

#[test]
fn a_step_that_only_lasts_longer_leaves_its_tasks_and_moves_what_comes_after() {
    let mut line = five();
    line.push(task("interviews", Inventory, "2027-02-08", "2027-02-26"));
    let moves = shift(&line, &[], "inventarisatie", days("2027-02-01", "2027-03-26")).unwrap();
    assert_eq!(who(&moves), ["inventarisatie", "schrijven", "consulteren", "vaststellen"]);
    assert_eq!(of(&moves, "schrijven").to, days("2027-03-29", "2027-04-30"), "by the change of the end");
}

#[test]
fn a_step_that_starts_later_and_lasts_longer_takes_its_tasks_along_by_what_both_share() {
    let mut line = five();
    line.push(task("interviews", Inventory, "2027-02-08", "2027-02-26"));
    let moves = shift(&line, &[], "inventarisatie", days("2027-02-04", "2027-03-22")).unwrap();
    assert_eq!(of(&moves, "interviews").to, days("2027-02-11", "2027-03-01"), "three days");
    assert_eq!(of(&moves, "schrijven").to, days("2027-03-25", "2027-04-26"), "ten days");
}

#[test]
fn a_later_start_alone_moves_nothing_else() {
    let moves = shift(&five(), &[], "inventarisatie", days("2027-02-08", "2027-03-12")).unwrap();
    assert_eq!(who(&moves), ["inventarisatie"]);
}

#[test]
fn a_step_that_overlaps_the_one_before_goes_along_but_does_not_wait_for_its_end() {
    let line = [
        step(Inventory, "2027-02-01", "2027-03-12"),
        step(Writing, "2027-03-01", "2027-04-16"),
        step(Consulting, "2027-04-19", "2027-05-21"),
    ];
    let longer = shift(&line, &[], "inventarisatie", days("2027-02-01", "2027-03-26")).unwrap();
    assert_eq!(
        who(&longer),
        ["inventarisatie", "consulteren"],
        "writing began before the inventory was to end"
    );
    let whole = shift(&line, &[], "inventarisatie", days("2027-02-08", "2027-03-19")).unwrap();
    assert_eq!(who(&whole), ["inventarisatie", "schrijven", "consulteren"]);
    let line = moved(&line, &whole);
    let back = shift(&line, &[], "inventarisatie", days("2027-02-01", "2027-03-12")).unwrap();
    assert_eq!(of(&back, "schrijven").to, days("2027-03-01", "2027-04-16"), "and comes back with it");
}

#[test]
fn what_waits_moves_at_any_distance_and_keeps_its_own() {
    let line = [
        task("concept", Writing, "2027-04-01", "2027-04-09"),
        moment("vrijgave", "2027-04-20"),
        moment("verzending", "2027-04-22"),
        moment("los", "2027-04-21"),
    ];
    let tied = ties(&[("concept", "vrijgave"), ("vrijgave", "verzending")]);
    let moves = shift(&line, &tied, "concept", days("2027-04-01", "2027-04-12")).unwrap();
    assert_eq!(who(&moves), ["concept", "vrijgave", "verzending"]);
    assert_eq!(of(&moves, "vrijgave").to, (Some(day("2027-04-23")), None), "three days, in the field it had");
    assert_eq!(of(&moves, "verzending").because, Because::After("vrijgave".to_owned()));
}

#[test]
fn of_several_that_pull_the_furthest_decides_once() {
    let mut line = five();
    line.push(task("interviews", Inventory, "2027-02-08", "2027-02-26"));
    line.push(moment("advies", "2027-03-16"));
    let tied = ties(&[("interviews", "advies"), ("inventarisatie", "advies")]);
    let moves = shift(&line, &tied, "inventarisatie", days("2027-02-04", "2027-03-22")).unwrap();
    assert_eq!(who(&moves).iter().filter(|id| **id == "advies").count(), 1);
    let advice = of(&moves, "advies");
    assert_eq!(advice.to, (Some(day("2027-03-26")), None), "ten days of the step, not three of the task");
    assert_eq!(advice.because, Because::After("inventarisatie".to_owned()));
}

#[test]
fn an_earlier_day_is_offered_only_when_all_it_waits_for_is_finished() {
    let line = [
        task("concept", Writing, "2027-04-12", "2027-04-16"),
        task("cijfers", Writing, "2027-04-05", "2027-04-14"),
        moment("vrijgave", "2027-04-20"),
        moment("verzending", "2027-04-26"),
    ];
    let tied = ties(&[("concept", "vrijgave"), ("cijfers", "vrijgave"), ("vrijgave", "verzending")]);
    let near = shift(&line, &tied, "concept", days("2027-04-06", "2027-04-10")).unwrap();
    assert_eq!(who(&near), ["concept", "vrijgave", "verzending"], "14 April is finished on 14 April");
    assert!(of(&near, "vrijgave").earlier(), "an offer");
    let far = shift(&line, &tied, "concept", days("2027-04-05", "2027-04-09")).unwrap();
    assert_eq!(who(&far), ["concept"], "the figures are not there on 13 April");
}

#[test]
fn what_was_already_planned_too_early_keeps_its_distance() {
    let line = [task("concept", Writing, "2027-04-12", "2027-04-16"), moment("vrijgave", "2027-04-15")];
    let tied = ties(&[("concept", "vrijgave")]);
    let moves = shift(&line, &tied, "concept", days("2027-04-05", "2027-04-09")).unwrap();
    assert_eq!(of(&moves, "vrijgave").to, (Some(day("2027-04-08")), None), "it gets no worse");
}

#[test]
fn what_happened_stays_and_passes_nothing_on() {
    let mut line = five();
    line[2].actual.0 = Some(day("2027-03-10"));
    line.push(task("hoofdstuk", Writing, "2027-04-01", "2027-04-09"));
    line.push(moment("advies", "2027-03-16"));
    line[6].actual.1 = Some(day("2027-03-11"));
    line.push(moment("reactie", "2027-03-20"));
    let tied = ties(&[("inventarisatie", "advies"), ("advies", "reactie")]);
    let moves = shift(&line, &tied, "inventarisatie", days("2027-02-08", "2027-03-19")).unwrap();
    assert_eq!(
        who(&moves),
        ["inventarisatie", "consulteren", "vaststellen"],
        "writing started and the advice is in; consulting still comes after the inventory"
    );
    assert_eq!(of(&moves, "consulteren").because, Because::After("inventarisatie".to_owned()));
}

#[test]
fn who_moves_a_started_step_moves_its_end_only() {
    let mut line = five();
    line[1].actual.0 = Some(day("2027-02-03"));
    let moves = shift(&line, &[], "inventarisatie", days("2027-02-08", "2027-03-19")).unwrap();
    assert_eq!(of(&moves, "inventarisatie").to, days("2027-02-01", "2027-03-19"), "it has begun");
    assert_eq!(of(&moves, "schrijven").to, days("2027-03-22", "2027-04-23"));
    line[1].actual.1 = Some(day("2027-03-05"));
    assert_eq!(
        shift(&line, &[], "inventarisatie", days("2027-02-08", "2027-03-19")),
        Ok(vec![]),
        "it is over"
    );
}

#[test]
fn a_meeting_that_was_held_does_not_move() {
    let mut line = [item("tafel", Kind::Meeting, None, (Some(day("2027-03-01")), None))];
    line[0].actual.0 = Some(day("2027-03-02"));
    assert_eq!(shift(&line, &[], "tafel", (Some(day("2027-04-01")), None)), Ok(vec![]));
}

#[test]
fn what_waits_for_an_undated_item_waits_for_what_that_waits_for() {
    let line = [
        task("concept", Writing, "2027-04-05", "2027-04-09"),
        item("nalezen", Kind::Task, None, (None, None)),
        moment("vrijgave", "2027-04-20"),
    ];
    let tied = ties(&[("concept", "nalezen"), ("nalezen", "vrijgave")]);
    let moves = shift(&line, &tied, "concept", days("2027-04-12", "2027-04-16")).unwrap();
    assert_eq!(who(&moves), ["concept", "vrijgave"], "nothing to move for the item in between");
    assert_eq!(of(&moves, "vrijgave").because, Because::After("concept".to_owned()));
}

#[test]
fn first_dates_and_taking_dates_away_move_nothing_else() {
    let line = [item("nalezen", Kind::Task, None, (None, None)), moment("vrijgave", "2027-04-20")];
    let tied = ties(&[("nalezen", "vrijgave")]);
    let dated = shift(&line, &tied, "nalezen", days("2027-05-03", "2027-05-07")).unwrap();
    assert_eq!(who(&dated), ["nalezen"]);
    let line = moved(&line, &dated);
    assert_eq!(who(&shift(&line, &tied, "nalezen", (None, None)).unwrap()), ["nalezen"]);
}

#[test]
fn a_circle_is_refused_with_its_ids_and_unknown_ids_are_passed_over() {
    let line = [moment("a", "2027-04-20"), moment("b", "2027-04-21")];
    let to = (Some(day("2027-04-27")), None);
    let circle = shift(&line, &ties(&[("a", "b"), ("b", "a")]), "a", to).unwrap_err();
    assert_eq!(circle.ids.len(), 2, "{circle}");
    let broken = ties(&[("a", "gone"), ("gone", "a"), ("a", "b")]);
    assert_eq!(who(&shift(&line, &broken, "a", to).unwrap()), ["a", "b"]);
    assert_eq!(shift(&line, &broken, "gone", to), Ok(vec![]));
}

#[test]
fn a_tie_against_the_order_of_the_steps_goes_before_that_order() {
    let line = [step(Inventory, "2027-03-01", "2027-03-12"), step(Writing, "2027-02-01", "2027-02-26")];
    let tied = ties(&[("schrijven", "inventarisatie")]);
    let moves = shift(&line, &tied, "schrijven", days("2027-02-08", "2027-03-05")).unwrap();
    assert_eq!(of(&moves, "inventarisatie").to, days("2027-03-08", "2027-03-19"));
    assert_eq!(
        who(&shift(&line, &tied, "inventarisatie", days("2027-03-08", "2027-03-19")).unwrap()).len(),
        1
    );
}

#[test]
fn a_move_past_the_end_of_the_calendar_leaves_the_rest() {
    let line = [moment("a", "2027-04-20"), item("b", Kind::Moment, None, (Some(NaiveDate::MAX), None))];
    let moves = shift(&line, &ties(&[("a", "b")]), "a", (Some(day("2027-04-21")), None)).unwrap();
    assert_eq!(who(&moves), ["a"]);
}

/// The first of the days the laws are tried on.
fn base() -> NaiveDate {
    day("2027-01-04")
}

fn plus(from: NaiveDate, days: i64) -> NaiveDate {
    from + TimeDelta::days(days)
}

fn kinds() -> impl Strategy<Value = (Kind, Option<ProcessStep>)> {
    (prop::sample::select(Kind::ALL), prop::option::of(prop::sample::select(ProcessStep::ALL)))
}

fn any_days() -> impl Strategy<Value = Days> {
    let start = prop::option::weighted(0.8, 0_i64..120);
    (start, prop::option::weighted(0.8, 0_i64..40), 0_i64..120).prop_map(|(start, length, end)| match start {
        Some(start) => (Some(plus(base(), start)), length.map(|length| plus(base(), start + length))),
        None => (None, length.map(|_| plus(base(), end))),
    })
}

fn real_days() -> impl Strategy<Value = Days> {
    let none = Just((None, None));
    prop_oneof![4 => none, 1 => any_days()]
}

/// Any line, however odd, with ties in any direction.
fn any_line() -> impl Strategy<Value = (Vec<Planned>, Vec<Dependency>)> {
    let items = prop::collection::vec((kinds(), any_days(), real_days()), 1..9);
    let pairs = prop::collection::vec((0_usize..10, 0_usize..10), 0..12);
    (items, pairs).prop_map(|(items, pairs)| {
        let items = items.into_iter().enumerate();
        let line = items.map(|(n, ((kind, step), planned, actual))| Planned {
            actual,
            ..item(&n.to_string(), kind, step, planned)
        });
        let tie = |(before, after): (usize, usize)| Dependency {
            before: before.to_string(),
            after: after.to_string(),
        };
        (line.collect(), pairs.into_iter().map(tie).collect())
    })
}

/// The same with ties forward only, so that there is no circle.
fn line_without_circle() -> impl Strategy<Value = (Vec<Planned>, Vec<Dependency>)> {
    any_line().prop_map(|(line, mut ties)| {
        ties.retain(|tie| tie.before < tie.after);
        (line, ties)
    })
}

/// A line on which nothing happened and everything starts after what it waits for; the steps follow each other.
fn sound_line() -> impl Strategy<Value = (Vec<Planned>, Vec<Dependency>)> {
    let gaps = prop::collection::vec((0_i64..10, 0_i64..20), 12);
    let chances = prop::collection::vec(prop::bool::weighted(0.2), 144);
    (gaps, chances, prop::collection::vec(kinds(), 12)).prop_map(|(gaps, chances, kinds)| {
        let mut line: Vec<Planned> = Vec::new();
        let mut ties = Vec::new();
        for (n, ((gap, length), (kind, within))) in gaps.into_iter().zip(kinds).enumerate() {
            // Every other item is the next step, until there are five.
            let next = ProcessStep::ALL.get(n / 2).filter(|_| n % 2 == 0).copied();
            let (kind, within) = match (next, kind) {
                (Some(step), _) => (Kind::Step, Some(step)),
                (None, Kind::Step) => (Kind::Task, within),
                (None, other) => (other, within),
            };
            let waits = |before: &Planned| match (before.kind, kind) {
                (Kind::Step, Kind::Step) => true,
                _ => chances[n * 12 + before.id.parse::<usize>().unwrap()],
            };
            let before: Vec<&Planned> = line.iter().filter(|before| waits(before)).collect();
            let start = plus(before.iter().filter_map(|b| b.last()).max().unwrap_or(base()), gap);
            ties.extend(
                before
                    .iter()
                    .filter(|b| (b.kind, kind) != (Kind::Step, Kind::Step))
                    .map(|before| Dependency { before: before.id.clone(), after: n.to_string() }),
            );
            line.push(item(&n.to_string(), kind, within, (Some(start), Some(plus(start, length)))));
        }
        (line, ties)
    })
}

fn at<'a>(line: &'a [Planned], id: &str) -> Option<&'a Planned> {
    line.iter().find(|item| item.id == id)
}

/// Whether what waits starts when the other is finished; none when either has no dates.
fn holds(line: &[Planned], tie: &Dependency) -> Option<bool> {
    Some(at(line, &tie.after)?.first()? >= at(line, &tie.before)?.last()?)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn on_any_line_it_ends_moves_each_item_once_and_leaves_what_happened(
        (line, ties) in any_line(), which in 0_usize..9, to in any_days(),
    ) {
        let id = which.to_string();
        let Ok(moves) = shift(&line, &ties, &id, to) else {
            prop_assert!(circle(&ties).is_some(), "refused, so there is a circle");
            return Ok(());
        };
        let mut ids = who(&moves);
        ids.sort_unstable();
        ids.dedup();
        prop_assert_eq!(ids.len(), moves.len(), "once each");
        for m in &moves {
            let item = at(&line, &m.id).unwrap();
            prop_assert_eq!(m.from, item.planned);
            prop_assert_ne!(m.from, m.to, "a move moves");
            prop_assert!(!item.ended(), "{} is over", m.id);
            if item.happened() {
                prop_assert!(m.because == Because::Itself && m.to.0 == m.from.0, "{} has begun", m.id);
            }
        }
        let after = moved(&line, &moves);
        for (before, after) in line.iter().zip(&after) {
            prop_assert_eq!(before.actual, after.actual);
        }
    }

    #[test]
    fn no_dependency_that_held_is_violated_by_accepting_all(
        (line, ties) in line_without_circle(), which in 0_usize..9, to in any_days(),
    ) {
        let id = which.to_string();
        let after = moved(&line, &shift(&line, &ties, &id, to).unwrap());
        // First dates are no move: what is planned at last may lie anywhere.
        let new = at(&line, &id).is_none_or(|item| item.first().is_none());
        for tie in &ties {
            let free = at(&line, &tie.after).is_some_and(|item| !item.happened()) && tie.after != id;
            if free && !new && holds(&line, tie) == Some(true) {
                prop_assert_ne!(holds(&after, tie), Some(false), "{:?}", tie);
            }
        }
    }

    #[test]
    fn all_that_move_along_go_in_the_direction_of_the_one_moved(
        (line, ties) in line_without_circle(), which in 0_usize..9, by in -60_i64..60,
    ) {
        let id = which.to_string();
        let Some(item) = at(&line, &id).filter(|item| !item.happened()) else { return Ok(()) };
        let add = |day: Option<NaiveDate>| day.map(|day| plus(day, by));
        let moves = shift(&line, &ties, &id, (add(item.planned.0), add(item.planned.1))).unwrap();
        prop_assert_eq!(moves.is_empty(), by == 0 || item.first().is_none(), "by nothing, nothing");
        for m in &moves {
            prop_assert_eq!((add(m.from.0), add(m.from.1)), m.to, "{} keeps its distance", m.id);
            prop_assert_eq!(m.earlier(), by < 0);
        }
    }

    #[test]
    fn forward_and_back_is_where_it_was(
        (line, ties) in sound_line(), which in 0_usize..12, start in 0_i64..30, longer in 0_i64..30,
    ) {
        let id = which.to_string();
        let from = at(&line, &id).unwrap().planned;
        let to = (from.0.map(|day| plus(day, start)), from.1.map(|day| plus(day, start + longer)));
        let there = moved(&line, &shift(&line, &ties, &id, to).unwrap());
        let back = moved(&there, &shift(&there, &ties, &id, from).unwrap());
        prop_assert_eq!(back, line);
    }
}
