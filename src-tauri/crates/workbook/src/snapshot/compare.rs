//! What moved between two moments, in words. Pure: two states in, a list out.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use regiovisie_model::words::Verdict;
use regiovisie_wording::{Args, enumerate, say, say_with, short_date};

use super::state::{CheckState, CouncilState, EvidenceLine, RowState, State};
use crate::view::{CheckMoveView, GroupMoveView, OtherMoveView};

/// What moved.
#[derive(Debug, Default)]
pub(crate) struct Moves {
    pub(crate) summary: Vec<String>,
    pub(crate) groups: Vec<GroupMoveView>,
    pub(crate) checks: Vec<CheckMoveView>,
    pub(crate) others: Vec<OtherMoveView>,
}

/// What is confidential at this moment, whatever it was at the two that are compared.
#[derive(Debug, Default)]
pub(crate) struct Hidden {
    /// Ids of rows.
    pub(crate) rows: HashSet<String>,
    /// Titles of evidence.
    pub(crate) titles: HashSet<String>,
}

/// Compares an earlier state with a later one.
pub(crate) fn compare(before: &State, after: &State, hidden: &Hidden) -> Moves {
    let (groups, checks) = (groups(before, after), checks(before, after, hidden));
    let mut others = councils(before, after);
    others.extend(steps(before, after));
    others.extend(sections(before, after));
    others.extend(rows(before, after, hidden));
    others.extend(counts(before, after));
    Moves { summary: summary(before, after, &checks, others.len()), groups, checks, others }
}

fn summary(before: &State, after: &State, checks: &[CheckMoveView], others: usize) -> Vec<String> {
    let (met_before, _) = before.agreements();
    let (met_after, total) = after.agreements();
    let better = checks.iter().filter(|c| c.better == Some(true)).count();
    let worse = checks.iter().filter(|c| c.better == Some(false)).count();
    vec![
        say_with(
            "compare-agreements",
            &Args::new()
                .count("before", met_before as usize)
                .count("after", met_after as usize)
                .count("total", total as usize),
        ),
        say_with("compare-better", &Args::new().count("count", better)),
        say_with("compare-worse", &Args::new().count("count", worse)),
        say_with("compare-others", &Args::new().count("count", others)),
    ]
}

fn groups(before: &State, after: &State) -> Vec<GroupMoveView> {
    let moved = after.groups.iter().map(|now| {
        let was = before.groups.iter().find(|g| g.catalogue == now.catalogue && g.number == now.number);
        GroupMoveView {
            catalogue: now.catalogue.clone(),
            number: now.number.clone(),
            title: now.title.clone(),
            before: was.map_or(Verdict::Unjudged, |g| g.state),
            after: now.state,
            binding_before: was.map_or(0, |g| g.binding_met),
            binding_after: now.binding_met,
            binding_total: now.binding_total,
            moved: was != Some(now),
        }
    });
    moved.collect()
}

fn checks(before: &State, after: &State, hidden: &Hidden) -> Vec<CheckMoveView> {
    let key = |check: &CheckState| (check.catalogue.clone(), check.id.clone());
    let earlier: BTreeMap<_, _> = before.checks.iter().map(|check| (key(check), check)).collect();
    let later: BTreeSet<_> = after.checks.iter().map(key).collect();
    let mut moves: Vec<CheckMoveView> = after
        .checks
        .iter()
        .filter_map(|now| match earlier.get(&key(now)) {
            Some(was) => {
                let what = words(was, now, hidden);
                (!what.is_empty()).then(|| moved(now, was.verdict, now.verdict, &what))
            }
            None => Some(moved(now, Verdict::Unjudged, now.verdict, &[say("move-new")])),
        })
        .collect();
    let gone = before.checks.iter().filter(|was| !later.contains(&key(was)));
    moves.extend(gone.map(|was| moved(was, was.verdict, Verdict::Unjudged, &[say("move-gone")])));
    moves
}

fn moved(check: &CheckState, before: Verdict, after: Verdict, what: &[String]) -> CheckMoveView {
    CheckMoveView {
        catalogue: check.catalogue.clone(),
        group: check.group.clone(),
        id: check.id.clone(),
        name: check.name.clone(),
        before,
        after,
        better: (before != after).then(|| rank(after) > rank(before)),
        what: what.join(" "),
    }
}

/// How far a verdict goes, for telling forward from backward.
fn rank(verdict: Verdict) -> usize {
    Verdict::ALL.iter().position(|v| *v == verdict).unwrap_or(0)
}

fn words(was: &CheckState, now: &CheckState, hidden: &Hidden) -> Vec<String> {
    let mut what = Vec::new();
    let from_to = |id: &str, before: String, after: String| {
        say_with(id, &Args::new().text("before", before).text("after", after))
    };
    if was.verdict != now.verdict {
        let word = |v: Verdict| say(&format!("verdict-{v}"));
        what.push(from_to("move-verdict", word(was.verdict), word(now.verdict)));
    }
    if was.work != now.work {
        let (before, after) = (say(&format!("work-{}", was.work)), say(&format!("work-{}", now.work)));
        what.push(from_to("move-work", before, after));
    }
    if was.note != now.note {
        what.push(say("move-note"));
    }
    if was.owner != now.owner {
        what.push(say("move-owner"));
    }
    if was.target_date != now.target_date {
        what.push(from_to("move-target", day(was.target_date.as_ref()), day(now.target_date.as_ref())));
    }
    // What is confidential on either side, or by now, is named on neither.
    let secret = |title: &String| {
        let marked = |e: &EvidenceLine| e.confidential && e.title == *title;
        hidden.titles.contains(title) || was.evidence.iter().chain(&now.evidence).any(marked)
    };
    let open = |check: &CheckState| -> Vec<String> {
        check.evidence.iter().map(|e| e.title.clone()).filter(|title| !secret(title)).collect()
    };
    let (old, new) = (open(was), open(now));
    let fresh: Vec<String> = new.iter().filter(|t| !old.contains(t)).cloned().collect();
    let gone: Vec<String> = old.iter().filter(|t| !new.contains(t)).cloned().collect();
    for (id, titles) in [("move-evidence-new", fresh), ("move-evidence-gone", gone)] {
        if !titles.is_empty() {
            what.push(say_with(id, &Args::new().text("titles", enumerate(&titles))));
        }
    }
    what
}

fn other(area: &str, subject: String, what: String) -> OtherMoveView {
    OtherMoveView { area: say(&format!("move-area-{area}")), subject, what, confidential: false }
}

fn councils(before: &State, after: &State) -> Vec<OtherMoveView> {
    let said = |council: &CouncilState| {
        let outcome =
            council.outcome.map_or_else(|| say("evidence-undecided"), |o| say(&format!("outcome-{o}")));
        let version =
            if council.version.is_empty() { String::new() } else { format!(", {}", council.version) };
        format!("{outcome}{version} ({})", day(council.council_date.as_ref()))
    };
    let moves = after.councils.iter().filter_map(|now| {
        let was = before.councils.iter().find(|c| c.name == now.name);
        (was != Some(now)).then(|| {
            let earlier = was.map_or_else(|| say("move-none"), said);
            other("councils", now.name.clone(), arrow(&earlier, &said(now)))
        })
    });
    moves.collect()
}

fn steps(before: &State, after: &State) -> Vec<OtherMoveView> {
    let mut moves = Vec::new();
    for now in &after.steps {
        let was = before.steps.iter().find(|s| s.step == now.step);
        for (id, old, new) in [
            ("planned-start", was.and_then(|s| s.planned_start.as_ref()), now.planned_start.as_ref()),
            ("planned-end", was.and_then(|s| s.planned_end.as_ref()), now.planned_end.as_ref()),
            ("actual-start", was.and_then(|s| s.actual_start.as_ref()), now.actual_start.as_ref()),
            ("actual-end", was.and_then(|s| s.actual_end.as_ref()), now.actual_end.as_ref()),
        ] {
            if old != new {
                let what = format!("{}: {}", say(&format!("move-{id}")), arrow(&day(old), &day(new)));
                moves.push(other("steps", now.title.clone(), what));
            }
        }
    }
    moves
}

fn sections(before: &State, after: &State) -> Vec<OtherMoveView> {
    let mut moves = Vec::new();
    for now in &after.sections {
        let Some(was) = before.sections.iter().find(|s| s.id == now.id) else {
            moves.push(other("sections", now.title.clone(), say("move-section-new")));
            continue;
        };
        let mut what = Vec::new();
        if was.state != now.state {
            what.push(arrow(&say(&format!("state-{}", was.state)), &say(&format!("state-{}", now.state))));
        }
        if was.words != now.words {
            let args = Args::new().count("before", was.words as usize).count("after", now.words as usize);
            what.push(say_with("move-words", &args));
        }
        if !what.is_empty() {
            moves.push(other("sections", now.title.clone(), what.join("; ")));
        }
    }
    let gone = before.sections.iter().filter(|was| !after.sections.iter().any(|now| now.id == was.id));
    moves.extend(gone.map(|was| other("sections", was.title.clone(), say("move-section-gone"))));
    moves
}

fn rows(before: &State, after: &State, hidden: &Hidden) -> Vec<OtherMoveView> {
    let key = |row: &RowState| (row.sheet.clone(), row.id.clone());
    let earlier: BTreeMap<_, _> = before.rows.iter().map(|row| (key(row), row)).collect();
    let later: BTreeSet<_> = after.rows.iter().map(key).collect();
    let line = |row: &RowState, is_hidden: bool, what: String| OtherMoveView {
        area: row.sheet_title.clone(),
        subject: row.name.clone(),
        what,
        confidential: is_hidden || hidden.rows.contains(&row.id),
    };
    let mut moves = Vec::new();
    for now in &after.rows {
        let Some(was) = earlier.get(&key(now)) else {
            moves.push(line(now, now.confidential, say("move-row-new")));
            continue;
        };
        let titles: BTreeSet<&String> = was.facts.keys().chain(now.facts.keys()).collect();
        let changed = titles.into_iter().filter(|title| was.facts.get(*title) != now.facts.get(*title));
        let what: Vec<String> = changed
            .map(|title| {
                let said = |facts: &BTreeMap<String, String>| {
                    facts.get(title).map_or_else(|| say("move-empty"), |text| short(text))
                };
                format!("{title}: {}", arrow(&said(&was.facts), &said(&now.facts)))
            })
            .collect();
        if !what.is_empty() {
            moves.push(line(now, was.confidential || now.confidential, what.join("; ")));
        }
    }
    let gone = before.rows.iter().filter(|was| !later.contains(&key(was)));
    moves.extend(gone.map(|was| line(was, was.confidential, say("move-row-gone"))));
    moves
}

fn counts(before: &State, after: &State) -> Vec<OtherMoveView> {
    let mut moves = Vec::new();
    for (area, was, now) in [
        ("meetings", before.meetings, after.meetings),
        ("contributions", before.contributions, after.contributions),
    ] {
        if was != now {
            moves.push(other(area, String::new(), arrow(&was.to_string(), &now.to_string())));
        }
    }
    moves
}

fn arrow(before: &str, after: &str) -> String {
    say_with("move-arrow", &Args::new().text("before", before.to_owned()).text("after", after.to_owned()))
}

fn day(text: Option<&String>) -> String {
    text.and_then(|t| t.parse().ok()).map_or_else(|| say("move-none"), short_date)
}

/// A long text is told by its beginning.
fn short(text: &str) -> String {
    const MOST: usize = 80;
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= MOST {
        return line;
    }
    format!("{}…", line.chars().take(MOST).collect::<String>().trim_end())
}
