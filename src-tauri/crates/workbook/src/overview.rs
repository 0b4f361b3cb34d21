//! The first screen: where the region stands, what comes, what asks attention.

use chrono::NaiveDate;
use regiovisie_model::attention::{AnswerFact, Attention, Situation, attention};
use regiovisie_model::planning::StepDates;
use regiovisie_model::proposal::NORM_PARTIES;
use regiovisie_model::words::{CheckKind, Outcome, ProcessStep, Work};
use regiovisie_norm::{GroupKind, Library};
use regiovisie_store::rows::{council, meeting, municipality, register, section, task, version};
use regiovisie_wording::{Args, long_date, say, say_with};

use crate::agreement::{Judge, routes, summary};
use crate::error::Error;
use crate::process::{dates, title, views};
use crate::surroundings::today;
use crate::view::{AttentionView, DeadlineView, OverviewView};
use crate::workbook::Workbook;

/// How many dates and items the screen shows.
const DEADLINES: usize = 8;
const ATTENTION: usize = 10;

impl Workbook {
    /// Everything of the overview.
    pub fn overview(&self) -> Result<OverviewView, Error> {
        let library = self.norms()?;
        let judge = self.judge()?;
        let today = today(self.around.as_ref());
        let summaries: Vec<_> = library
            .catalogues
            .iter()
            .flat_map(|c| c.groups.iter().map(|g| (g.kind, summary(c, g, &judge))).collect::<Vec<_>>())
            .collect();
        let of = |kind: GroupKind| summaries.iter().filter(move |(k, _)| *k == kind).map(|(_, s)| s.clone());
        let coherence = of(GroupKind::Coherence).next();
        let coherence = coherence.ok_or_else(|| Error::BadExample("no coherence group".into()))?;
        let norm = library.catalogues.iter().find(|c| !c.routes.is_empty());
        let situation = self.region()?.start_situation;
        let start = library.shared.situations.iter().find(|s| s.number == situation);
        let councils = council::all(self.db())?;
        let attention = self.attention(&judge, today)?;
        Ok(OverviewView {
            today: today.to_string(),
            routes: norm.map(routes).unwrap_or_default(),
            stations: of(GroupKind::Agreement).chain(of(GroupKind::Learning)).collect(),
            coherence,
            law: of(GroupKind::Article).collect(),
            first_route: start.map_or(1, |s| s.first_route),
            first_route_reason: start.map(|s| s.text.clone()).unwrap_or_default(),
            steps: views(self.db())?,
            councils_adopted: count(councils.iter().filter(|c| c.outcome.is_some_and(Outcome::adopts))),
            councils_total: count(municipality::all(self.db())?.iter()),
            deadlines: self.deadlines(&judge, today)?,
            attention_more: count(attention.iter().skip(ATTENTION)),
            attention: attention
                .iter()
                .take(ATTENTION)
                .map(|item| words(item, &library))
                .collect::<Result<_, _>>()?,
        })
    }

    /// Everything that asks attention, most urgent first.
    pub fn all_attention(&self) -> Result<Vec<AttentionView>, Error> {
        let judge = self.judge()?;
        let list = self.attention(&judge, today(self.around.as_ref()))?;
        list.iter().map(|item| words(item, &judge.norms)).collect()
    }

    /// What asks attention, most urgent first.
    fn attention(&self, judge: &Judge, today: NaiveDate) -> Result<Vec<Attention>, Error> {
        let steps = dates(self.db())?;
        let consulting = steps.iter().find(|s| s.step == ProcessStep::Consulting);
        let consulted = consulting.and_then(StepDates::end).is_some_and(|end| end < today);
        let situation = Situation {
            answers: answers(judge),
            unsound_evidence: judge.answers.unsound().count(),
            unanswered_remarks: judge.facts.remarks - judge.facts.replied,
            overdue_steps: steps
                .iter()
                .filter(|s| s.overdue(today))
                .filter_map(|s| s.planned.1.map(|end| (s.step, end)))
                .collect(),
            councils_without_date: self.councils_without_date()?,
            parties_not_heard: NORM_PARTIES
                .iter()
                .filter(|(_, kind)| {
                    !judge.facts.parties.iter().any(|p| p.kind == *kind && !p.meetings.is_empty())
                })
                .map(|(_, kind)| (*kind).to_owned())
                .collect(),
            empty_sections: section::all(self.db())?.iter().filter(|s| s.body.trim().is_empty()).count(),
            not_told_back: if consulted { register::count_not_told_back(self.db())? as usize } else { 0 },
        };
        Ok(attention(&situation, today))
    }

    /// Councils without a date, once there is a version they could decide on.
    fn councils_without_date(&self) -> Result<usize, Error> {
        if version::count(self.db())? == 0 {
            return Ok(0);
        }
        let dated: Vec<String> = council::all(self.db())?
            .into_iter()
            .filter(|c| c.council_date.is_some())
            .map(|c| c.municipality)
            .collect();
        Ok(municipality::all(self.db())?.iter().filter(|m| !dated.contains(&m.id)).count())
    }

    /// The dates to come, soonest first.
    fn deadlines(&self, judge: &Judge, today: NaiveDate) -> Result<Vec<DeadlineView>, Error> {
        let mut list: Vec<(NaiveDate, String, String)> = Vec::new();
        for step in dates(self.db())? {
            if let (Some(start), None) = (step.planned.0, step.actual.0) {
                list.push((start, say_with("deadline-step-start", &step_args(step.step)?), "/proces".into()));
            }
            if let (Some(end), None) = (step.planned.1, step.actual.1) {
                list.push((end, say_with("deadline-step-end", &step_args(step.step)?), "/proces".into()));
            }
        }
        for row in task::all(self.db())? {
            if let (Some(end), None) = (row.planned_end.or(row.planned_start), row.actual_end) {
                let words = say_with("deadline-task", &Args::new().text("name", row.title));
                list.push((end, words, "/proces".into()));
            }
        }
        for row in meeting::planned(self.db())? {
            let words = say_with("deadline-meeting", &Args::new().text("name", row.title));
            list.push((row.date, words, format!("/betrokkenen/bijeenkomst/{}", row.id)));
        }
        let names = municipality::all(self.db())?;
        for row in council::all(self.db())? {
            let Some(name) = names.iter().find(|m| m.id == row.municipality) else { continue };
            let address = format!("/besluitvorming/{}", row.municipality);
            if row.outcome.is_some() {
                continue;
            }
            for (date, id) in [
                (row.college_date, "deadline-college"),
                (row.papers_date, "deadline-papers"),
                (row.committee_date, "deadline-committee"),
                (row.council_date, "deadline-council"),
            ] {
                if let Some(date) = date {
                    let words = say_with(id, &Args::new().text("name", name.name.clone()));
                    list.push((date, words, address.clone()));
                }
            }
        }
        for answer in answers(judge) {
            if let Some(target) = answer.target.filter(|_| answer.work != Work::Ready) {
                let words = say_with("deadline-check", &Args::new().text("check", answer.check.clone()));
                list.push((target, words, check_address(&answer.catalogue, &answer.group, &answer.check)));
            }
        }
        if let Some(goal) = self.region()?.adoption_goal {
            list.push((goal, say("deadline-goal"), "/besluitvorming".into()));
        }
        list.retain(|(date, _, _)| *date >= today);
        list.sort();
        Ok(list
            .into_iter()
            .take(DEADLINES)
            .map(|(date, title, address)| DeadlineView {
                date: date.to_string(),
                title,
                address,
                days: i32::try_from((date - today).num_days()).unwrap_or(i32::MAX),
            })
            .collect())
    }
}

/// Every check as the attention list looks at it.
fn answers(judge: &Judge) -> Vec<AnswerFact> {
    let facts = judge.norms.catalogues.iter().flat_map(|catalogue| {
        catalogue.checks().map(move |(group, check)| {
            let answer = judge.answers.get(&catalogue.id, &check.id);
            AnswerFact {
                catalogue: catalogue.id.clone(),
                group: group.number.clone(),
                check: check.id.clone(),
                binding: check.kind != CheckKind::Advice,
                work: answer.map_or(Work::Todo, |a| a.work),
                verdict: judge.answers.verdict(&catalogue.id, &check.id),
                target: answer.and_then(|a| a.target_date),
                proposed: judge.proposal(catalogue, check).map(|p| p.verdict),
            }
        })
    });
    facts.collect()
}

/// An item of the list in Dutch, with where to act.
fn words(item: &Attention, library: &Library) -> Result<AttentionView, Error> {
    let (id, args, address) = match item {
        Attention::CheckOverdue { catalogue, group, check, target } => (
            "attention-check-overdue",
            Args::new().text("check", check.clone()).text("date", long_date(*target)),
            check_address(catalogue, group, check),
        ),
        Attention::Contradicted { catalogue, group, check, confirmed, proposed } => (
            "attention-contradicted",
            Args::new()
                .text("check", check.clone())
                .text("confirmed", say(&format!("verdict-{confirmed}")))
                .text("proposed", say(&format!("verdict-{proposed}"))),
            check_address(catalogue, group, check),
        ),
        Attention::StepOverdue { step, end } => {
            ("attention-step-overdue", step_args(*step)?.text("date", long_date(*end)), "/proces".to_owned())
        }
        Attention::UnsoundEvidence { count } => {
            ("attention-evidence", Args::new().count("count", *count), "/bewijs".to_owned())
        }
        Attention::UnansweredRemarks { count } => {
            ("attention-remarks", Args::new().count("count", *count), "/reflectie".to_owned())
        }
        Attention::CouncilsWithoutDate { count } => {
            ("attention-councils", Args::new().count("count", *count), "/besluitvorming".to_owned())
        }
        Attention::PartyNotHeard { kind } => {
            let title = library.party_kind(kind).map_or_else(|| kind.clone(), |k| k.title.clone());
            let address = "/betrokkenen/bijeenkomst/nieuw".to_owned();
            ("attention-party", Args::new().text("party", title), address)
        }
        Attention::Unjudged { catalogue, group, count } => {
            let found = library.catalogue(catalogue).and_then(|c| c.group(group).map(|g| (c, g)));
            let title = found.map_or_else(
                || group.clone(),
                |(c, g)| format!("{} {}: {}", c.group_word, g.number, g.title),
            );
            let args = Args::new().text("group", capital(&title)).count("count", *count);
            ("attention-unjudged", args, format!("/routekaart/{catalogue}/{group}"))
        }
        Attention::EmptySections { count } => {
            ("attention-sections", Args::new().count("count", *count), "/visie".to_owned())
        }
        Attention::NotToldBack { count } => {
            let address = "/betrokkenen/inbreng?terug=nog-niet".to_owned();
            ("attention-told-back", Args::new().count("count", *count), address)
        }
    };
    Ok(AttentionView {
        title: say_with(&format!("{id}.title"), &args),
        reason: say_with(&format!("{id}.reason"), &args),
        address,
    })
}

fn step_args(step: ProcessStep) -> Result<Args<'static>, Error> {
    Ok(Args::new().text("step", title(step)?))
}

fn check_address(catalogue: &str, group: &str, check: &str) -> String {
    format!("/routekaart/{catalogue}/{group}/{check}")
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

fn count<T>(items: impl Iterator<Item = T>) -> u32 {
    u32::try_from(items.count()).unwrap_or(u32::MAX)
}
