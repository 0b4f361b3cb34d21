//! From the tables of a workbook to the facts of the rules, and from a reason to Dutch.

use std::collections::BTreeSet;
use std::sync::Arc;

use chrono::NaiveDate;
use regiovisie_model::facts::{CouncilFact, Facts, PartyFact, Table};
use regiovisie_model::planning::StepDates;
use regiovisie_model::proposal::{Finding, Proposal, RULES, Reason, rule};
use regiovisie_model::words::{MeetingKind, ProcessStep, Verdict};
use regiovisie_norm::{PartyGroup, library};
use regiovisie_store::Db;
use regiovisie_store::rows::{council, meeting, municipality, party, register, remark, version};
use regiovisie_wording::{Args, enumerate, long_date, say, say_with};

use crate::error::Error;
use crate::instrument::{euros, fact_row, known_sheet, rows};
use crate::process::dates;
use crate::surroundings::today;
use crate::view::LinkView;
use crate::workbook::Workbook;

/// Most names and lines that a reason tells.
const NAMES: usize = 4;
const LINES: usize = 5;

impl Workbook {
    /// The facts that the rules look at: as they were read before, as long as they hold.
    pub(super) fn facts(&self) -> Result<Arc<Facts>, Error> {
        let today = today(self.around.as_ref());
        if let Some((day, known)) = &self.known.borrow().facts
            && *day == today
        {
            return Ok(Arc::clone(known));
        }
        let read = Arc::new(self.gather(today)?);
        self.known.borrow_mut().facts = Some((today, Arc::clone(&read)));
        Ok(read)
    }

    fn gather(&self, today: NaiveDate) -> Result<Facts, Error> {
        let db = self.db();
        let region = self.region()?;
        let steps = dates(db)?;
        let step = |wanted| steps.iter().find(|s| s.step == wanted);
        let remarks = remark::all(db)?;
        let wanted: BTreeSet<&str> = RULES.iter().flat_map(|rule| rule.tables).copied().collect();
        let tables = wanted.into_iter().map(|id| Ok((id.to_owned(), self.table(id)?)));
        Ok(Facts {
            today,
            start_situation: Some(region.start_situation),
            plan_start: region.plan_start,
            plan_end: region.plan_end,
            councils: councils(db)?,
            parties: self.party_facts()?,
            inventory_start: step(ProcessStep::Inventory).and_then(StepDates::start),
            writing_end: step(ProcessStep::Writing).and_then(StepDates::end),
            consulting_start: step(ProcessStep::Consulting).and_then(StepDates::start),
            consulting_end: step(ProcessStep::Consulting).and_then(StepDates::end),
            meetings: meeting::days(db)?,
            supraregional_meetings: meeting::count_of_kind(db, MeetingKind::Supraregional)? as usize,
            unconfirmed: register::count_unconfirmed(db)?,
            remarks: remarks.len(),
            replied: remarks.iter().filter(|row| !row.reply.is_empty()).count(),
            tables: tables.collect::<Result<_, Error>>()?,
        })
    }

    fn table(&self, id: &str) -> Result<Arc<Table>, Error> {
        if let Some(known) = self.known.borrow().tables.get(id) {
            return Ok(Arc::clone(known));
        }
        let library = Self::library()?;
        let rows = rows(self.db(), library, known_sheet(library, id)?)?;
        let read = Arc::new(Table { rows: rows.iter().map(fact_row).collect() });
        self.known.borrow_mut().tables.insert(id.to_owned(), Arc::clone(&read));
        Ok(read)
    }

    /// Parties of one kind count together: two providers are one kind of party.
    fn party_facts(&self) -> Result<Vec<PartyFact>, Error> {
        let mut facts: Vec<PartyFact> = Vec::new();
        let parts: BTreeSet<String> = party::parts(self.db())?.into_iter().map(|part| part.party).collect();
        for row in self.involvement()? {
            // In words, or per step and theme.
            let role_known = !row.party.role.trim().is_empty() || parts.contains(&row.party.id);
            match facts.iter_mut().find(|f| f.kind == row.party.kind) {
                Some(fact) => {
                    fact.role_known &= role_known;
                    fact.meetings.extend(row.days);
                    fact.contributions += row.contributions;
                    fact.told_back += row.told_back;
                }
                None => facts.push(PartyFact {
                    internal: library()?
                        .party_kind(&row.party.kind)
                        .is_some_and(|k| k.group == PartyGroup::Internal),
                    kind: row.party.kind,
                    role_known,
                    meetings: row.days,
                    contributions: row.contributions,
                    told_back: row.told_back,
                }),
            }
        }
        for fact in &mut facts {
            fact.meetings.sort_unstable();
        }
        Ok(facts)
    }
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

/// Where the facts behind a proposal are kept.
pub(super) fn links(catalogue: &str, check: &str) -> Vec<LinkView> {
    let (Some(rule), Ok(library)) = (rule(catalogue, check), library()) else { return Vec::new() };
    let place = |title: &str, address: &str| LinkView { title: say(title), address: address.to_owned() };
    let mut links: Vec<LinkView> = rule
        .tables
        .iter()
        .filter_map(|table| library.sheet(table))
        .map(|(instrument, _)| LinkView {
            title: instrument.title.clone(),
            address: format!("/instrument/{}", instrument.id),
        })
        .collect();
    links.dedup();
    match check {
        "0.5" => links.push(place("place-settings", "/instellingen")),
        "1.1" | "1.2" | "1.24" | "1.25" => links.push(place("place-councils", "/besluitvorming")),
        _ if links.is_empty() => links.push(place("place-parties", "/betrokkenen")),
        _ => {}
    }
    links
}

/// The facts behind a proposal, in sentences.
pub(super) fn reason(proposal: &Proposal) -> String {
    let args = Args::new;
    match &proposal.reason {
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
        Reason::Filled { table, fields, complete, total, missing } => {
            let sheet = library().ok().and_then(|l| l.sheet(table)).map(|(_, sheet)| sheet);
            let title = |field: &&str| {
                sheet.and_then(|s| s.column(field)).map_or_else(|| (*field).to_owned(), |c| c.title.clone())
            };
            let values = args()
                .text("table", sheet.map(|s| s.title.clone()).unwrap_or_default())
                .text("fields", enumerate(&fields.iter().map(title).collect::<Vec<_>>()))
                .count("complete", *complete)
                .count("total", *total)
                .count("missing", missing.len())
                .text("names", names(missing));
            say_with("reason-filled", &values)
        }
        Reason::Findings(findings) => told(findings, proposal.verdict),
    }
}

/// Findings in sentences: what holds back, or when nothing does, what was found. Like findings become one sentence.
fn told(findings: &[Finding], verdict: Verdict) -> String {
    let holds_back = |finding: &&Finding| finding.verdict != Verdict::Met || verdict == Verdict::Met;
    let mut groups: Vec<Vec<&Finding>> = Vec::new();
    for finding in findings.iter().filter(holds_back) {
        // What has days or amounts of its own is told by itself.
        let like = |group: &&mut Vec<&Finding>| {
            group[0].says == finding.says && finding.dates.is_empty() && finding.cents.is_empty()
        };
        match groups.iter_mut().find(like) {
            Some(group) => group.push(finding),
            None => groups.push(vec![finding]),
        }
    }
    let rest = groups.len().saturating_sub(LINES);
    let mut sentences: Vec<String> = groups.iter().take(LINES).map(|group| sentence(group)).collect();
    if rest > 0 {
        sentences.push(say_with("reason-rest", &Args::new().count("count", rest)));
    }
    sentences.join(" ")
}

fn sentence(group: &[&Finding]) -> String {
    let rows: Vec<String> = group.iter().map(|f| f.row.clone()).filter(|row| !row.is_empty()).collect();
    let date = |at: usize| group[0].dates.get(at).map(|day| long_date(*day)).unwrap_or_default();
    let amount = |at: usize| group[0].cents.get(at).map(|cents| euros(*cents)).unwrap_or_default();
    let values = Args::new()
        .text("names", names(&rows))
        .count("count", rows.len())
        .text("first", date(0))
        .text("second", date(1))
        .text("cost", amount(0))
        .text("tariff", amount(1));
    say_with(&format!("finding-{}", group[0].says), &values)
}

/// Names as in a sentence; of many the first few and how many more.
fn names(all: &[String]) -> String {
    if all.len() <= NAMES + 1 {
        return enumerate(all);
    }
    let more = say_with("names-more", &Args::new().count("count", all.len() - NAMES));
    let mut told: Vec<String> = all[..NAMES].to_vec();
    told.push(more);
    enumerate(&told)
}

#[cfg(test)]
mod tests {
    use regiovisie_model::proposal::{Help, Judge, SAYS};

    use super::*;

    #[test]
    fn every_automatic_check_has_a_rule_and_every_rule_a_check() {
        let library = library().unwrap();
        for catalogue in &library.catalogues {
            for (_, check) in catalogue.checks() {
                let known = rule(&catalogue.id, &check.id).is_some();
                assert_eq!(known, check.auto, "{} {}", catalogue.id, check.id);
            }
        }
        for rule in RULES {
            assert!(library.check(rule.catalogue, rule.check).is_some(), "{}", rule.check);
        }
    }

    #[test]
    fn every_table_and_field_that_a_rule_names_exists() {
        let library = library().unwrap();
        for rule in RULES {
            for table in rule.tables {
                assert!(library.sheet(table).is_some(), "{}: {table}", rule.check);
            }
            for help in rule.helps {
                let Help::Field(table, field, value) = help else { continue };
                let column = library.sheet(table).and_then(|(_, sheet)| sheet.column(field));
                let column = column.unwrap_or_else(|| panic!("{}: {table}.{field}", rule.check));
                let known = column.options.is_empty() || column.options.iter().any(|o| o.id == *value);
                assert!(known || value.is_empty(), "{}: {table}.{field} = {value}", rule.check);
            }
            let Judge::Filled(table, _, fields) = rule.judge else { continue };
            let (_, sheet) = library.sheet(table).unwrap();
            for field in fields {
                assert!(sheet.column(field).is_some(), "{}: {table}.{field}", rule.check);
            }
        }
    }

    #[test]
    fn everything_that_can_be_found_can_be_said() {
        for says in SAYS {
            let id = format!("finding-{says}");
            assert_ne!(say(&id), id, "{id} has a sentence");
        }
    }

    #[test]
    fn every_proposal_says_where_its_facts_are() {
        for rule in RULES {
            assert!(!links(rule.catalogue, rule.check).is_empty(), "{}", rule.check);
        }
    }

    #[test]
    fn of_many_names_the_first_few_are_told() {
        let all: Vec<String> = (1..=9).map(|n| format!("nr {n}")).collect();
        assert_eq!(names(&all), "nr 1, nr 2, nr 3, nr 4 en nog 5 andere");
        assert_eq!(names(&all[..2]), "nr 1 en nr 2");
    }
}
