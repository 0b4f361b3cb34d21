//! Rules that read a table: which fields are filled, and what the answers say.

use super::{Finding, Proposal, Reason, Which};
use crate::facts::{FactRow, Facts};
use crate::words::Verdict;

/// Met when every row that counts has all fields; silent as long as none of them has any.
pub(super) fn filled(
    facts: &Facts,
    table: &'static str,
    which: Which,
    fields: &'static [&'static str],
) -> Option<Proposal> {
    let rows: Vec<&FactRow> = facts.rows(table).iter().filter(|row| counts(row, which)).collect();
    if !rows.iter().any(|row| fields.iter().any(|field| row.has(field))) {
        return None;
    }
    let missing: Vec<String> =
        rows.iter().filter(|row| !row.has_all(fields)).map(|row| row.name.clone()).collect();
    let (total, complete) = (rows.len(), rows.len() - missing.len());
    let verdict = match complete {
        all if all == total => Verdict::Met,
        most if most * 4 >= total * 3 => Verdict::Mostly,
        _ => Verdict::Developing,
    };
    Some(Proposal { verdict, reason: Reason::Filled { table, fields, complete, total, missing } })
}

fn counts(row: &FactRow, which: Which) -> bool {
    match which {
        Which::All => true,
        Which::Row(key) => row.key == key,
        Which::Listed(list) => row.lists.iter().any(|l| l == list),
        Which::With(field) => row.has(field),
    }
}

/// 2.8 to 2.14: a theme counts when its own questions are answered and it has a goal.
pub(super) fn theme(facts: &Facts, theme: &'static str) -> Option<Proposal> {
    let own = format!("{theme}.");
    let questions: Vec<&FactRow> =
        facts.rows("themavragen").iter().filter(|row| row.key.starts_with(&own)).collect();
    let open = questions.iter().filter(|row| !row.has("antwoord")).count();
    let goal = facts.rows("themas").iter().any(|row| row.key == theme && row.has("doel"));
    if open == questions.len() && !goal {
        return None;
    }
    Finding::weigh(vec![
        if open == 0 {
            Finding::at("", "answers-complete", Verdict::Met)
        } else {
            Finding::at("", "answers-missing", Verdict::Developing)
        },
        if goal {
            Finding::at("", "goal-there", Verdict::Met)
        } else {
            Finding::at("", "goal-missing", Verdict::Developing)
        },
    ])
}

/// 2.18 to 2.21: the consequences for a group, only when the scale changes.
pub(super) fn consequences(facts: &Facts, group: &'static str) -> Option<Proposal> {
    let changes = facts.single("schaalmodel");
    let row = facts.rows("gevolgen").iter().find(|row| row.key == group)?;
    Finding::weigh(vec![match changes.value("schaal-wijzigt")? {
        "nee" => Finding::at("", "scale-unchanged", Verdict::NotApplicable),
        _ if row.has_all(&["gevolg", "maatregel"]) => Finding::at("", "consequences-there", Verdict::Met),
        _ => Finding::at("", "consequences-missing", Verdict::Developing),
    }])
}

/// 3.3 to 3.7: every municipality answers; met when each says it is arranged.
pub(super) fn basic_function(facts: &Facts, field: &'static str) -> Option<Proposal> {
    let rows = facts.rows("basisfuncties");
    if !rows.iter().any(|row| row.has(field)) {
        return None;
    }
    let findings = rows.iter().map(|row| match row.value(field) {
        None => Finding::at(&row.name, "function-unscaled", Verdict::Developing),
        Some("geregeld") => Finding::at(&row.name, "basic-arranged", Verdict::Met),
        Some("deels") => Finding::at(&row.name, "basic-partly", Verdict::Mostly),
        Some(_) => Finding::at(&row.name, "basic-not-arranged", Verdict::Developing),
    });
    Finding::weigh(findings.collect())
}

/// 6.1: one variant for one form of help, in all contracts.
pub(super) fn variants(facts: &Facts) -> Option<Proposal> {
    let rows = facts.rows("varianten");
    let mut findings = Vec::new();
    for row in rows {
        let Some(help) = row.value("hulpvorm").filter(|_| row.has("variant")) else {
            findings.push(Finding::at(&row.name, "help-without-variant", Verdict::Developing));
            continue;
        };
        let others = rows.iter().filter(|other| other.is("hulpvorm", help) && other.has("variant"));
        if others.clone().any(|other| other.value("variant") != row.value("variant")) {
            findings.push(Finding::at(&row.name, "help-several-variants", Verdict::NotYet));
        } else {
            findings.push(Finding::at(&row.name, "help-one-variant", Verdict::Met));
        }
    }
    Finding::weigh(findings)
}

/// 6.15: every cause is judged, and one that plays a part has an action with an owner and a day.
pub(super) fn causes(facts: &Facts) -> Option<Proposal> {
    let rows = facts.rows("oorzaken");
    if !rows.iter().any(|row| row.has("speelt")) {
        return None;
    }
    let findings = rows.iter().map(|row| match row.value("speelt") {
        None => Finding::at(&row.name, "cause-unjudged", Verdict::Developing),
        Some("nee") => Finding::at(&row.name, "cause-judged", Verdict::Met),
        Some(_) if row.has_all(&["actie", "wie", "wanneer"]) => {
            Finding::at(&row.name, "cause-judged", Verdict::Met)
        }
        Some(_) => Finding::at(&row.name, "cause-without-action", Verdict::Developing),
    });
    Finding::weigh(findings.collect())
}
