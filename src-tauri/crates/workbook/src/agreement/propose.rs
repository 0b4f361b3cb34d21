//! From the tables of a workbook to the facts of the rules, and from a reason to Dutch.

use std::collections::HashMap;

use regiovisie_model::proposal::{CouncilFact, Facts, PartyFact, Reason};
use regiovisie_model::words::ProcessStep;
use regiovisie_norm::library;
use regiovisie_store::Db;
use regiovisie_store::rows::{council, municipality, party, region, version};
use regiovisie_wording::{Args, say_with};

use crate::error::Error;
use crate::process::dates;

/// The facts that the rules look at.
pub(crate) fn facts(db: &Db) -> Result<Facts, Error> {
    let writing = dates(db)?.into_iter().find(|s| s.step == ProcessStep::Writing);
    Ok(Facts {
        start_situation: Some(region::get(db)?.start_situation),
        councils: councils(db)?,
        parties: parties(db)?,
        writing_end: writing.and_then(|step| step.end()),
    })
}

fn councils(db: &Db) -> Result<Vec<CouncilFact>, Error> {
    let decisions = council::all(db)?;
    let versions = version::all(db)?;
    let facts = municipality::all(db)?.into_iter().map(|municipality| {
        let row = decisions.iter().find(|c| c.municipality == municipality.id);
        let of = row.and_then(|r| versions.iter().find(|v| Some(&v.id) == r.version.as_ref()));
        CouncilFact {
            name: municipality.name,
            outcome: row.and_then(|r| r.outcome),
            version_hash: of.map(|v| v.hash.clone()),
            council_date: row.and_then(|r| r.council_date),
        }
    });
    Ok(facts.collect())
}

/// Parties of one kind count together: two providers are one kind of party.
fn parties(db: &Db) -> Result<Vec<PartyFact>, Error> {
    let mut facts: Vec<PartyFact> = Vec::new();
    let mut kind_of: HashMap<String, String> = HashMap::new();
    for row in party::involvement(db)? {
        kind_of.insert(row.party.id.clone(), row.party.kind.clone());
        let role_known = !row.party.role.trim().is_empty();
        match facts.iter_mut().find(|f| f.kind == row.party.kind) {
            Some(fact) => {
                fact.role_known &= role_known;
                fact.contributions += row.contributions;
                fact.told_back += row.told_back;
            }
            None => facts.push(PartyFact {
                kind: row.party.kind,
                role_known,
                meetings: Vec::new(),
                contributions: row.contributions,
                told_back: row.told_back,
            }),
        }
    }
    for (party, day) in party::meeting_days(db)? {
        let kind = kind_of.get(&party);
        if let Some(fact) = kind.and_then(|kind| facts.iter_mut().find(|f| f.kind == *kind)) {
            fact.meetings.push(day);
        }
    }
    Ok(facts)
}

/// The facts behind a proposal, in a sentence.
pub(crate) fn reason(reason: &Reason) -> String {
    let args = Args::new;
    match reason {
        Reason::StartSituation(number) => {
            say_with("reason-start", &args().count("number", usize::from(*number)))
        }
        Reason::SameVersion { same, total, versions } => say_with(
            "reason-same-version",
            &args().count("same", *same).count("total", *total).count("versions", *versions),
        ),
        Reason::Adopted { adopted, rejected, total } => say_with(
            "reason-adopted",
            &args().count("adopted", *adopted).count("rejected", *rejected).count("total", *total),
        ),
        Reason::Heard { kind, early, late, contributions, told_back, dated } => {
            let title = library().ok().and_then(|l| l.party_kind(kind)).map(|k| k.title.clone());
            let values = args()
                .text("party", title.unwrap_or_else(|| kind.clone()))
                .count("early", *early)
                .count("late", *late)
                .count("contributions", *contributions as usize)
                .count("told", *told_back as usize);
            say_with(if *dated { "reason-heard" } else { "reason-heard-undated" }, &values)
        }
        Reason::Roles { known, total } => {
            say_with("reason-roles", &args().count("known", *known).count("total", *total))
        }
        Reason::FirstHeard { early, heard } => {
            say_with("reason-first-heard", &args().count("early", *early).count("heard", *heard))
        }
        Reason::CouncilPolled { meetings } => say_with("reason-polled", &args().count("meetings", *meetings)),
    }
}
