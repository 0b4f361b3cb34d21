//! Agreements and checks: reading them with their answers, and answering.

mod answers;
mod propose;
mod views;

use regiovisie_model::assessment::{Judged, Standing, standing};
use std::collections::HashSet;

use regiovisie_model::attention::contradicts;
use regiovisie_model::proposal::{propose, rule};
use regiovisie_model::words::{EvidenceKind, Verdict, Work};
use regiovisie_norm::{Catalogue, Check, Group};
use regiovisie_store::rows::answer::{self, Answer, Confirmation, Evidence};
use regiovisie_store::rows::contribution::{self, Filter};

use crate::contribution::{lookups, view_all};
use crate::error::{Error, Field};
use crate::input;
use crate::instrument::confidential_sheets;
use crate::op::Op;
use crate::section;
use crate::surroundings::{fresh_id, shared_id, today};
use crate::view::{
    AgreementView, AnswerInput, CatalogueView, CheckView, EvidenceInput, PracticeView, ProposalView,
};
use crate::workbook::{Changed, Workbook};

pub(crate) use answers::Answers;
use propose::{links, reason};
pub(crate) use views::{routes, summary};

impl Workbook {
    /// All catalogues with the state of each group.
    pub fn catalogues(&self) -> Result<Vec<CatalogueView>, Error> {
        let judge = self.judge()?;
        Ok(Self::library()?.catalogues.iter().map(|c| views::catalogue(c, &judge)).collect())
    }

    /// One agreement in full.
    pub fn agreement(&self, catalogue: &str, number: &str) -> Result<AgreementView, Error> {
        let library = Self::library()?;
        let unknown = || Error::UnknownAgreement(number.to_owned());
        let catalogue = library.catalogue(catalogue).ok_or_else(unknown)?;
        let group = catalogue.group(number).ok_or_else(unknown)?;
        let judge = self.judge()?;
        let filter = Filter { agreement: Some(number.to_owned()), ..Filter::default() };
        let items = contribution::page(self.db(), &filter, 0, 50)?;
        Ok(AgreementView {
            summary: summary(catalogue, group, &judge),
            why: group.why.trim().to_owned(),
            asks: group.asks.trim().to_owned(),
            discuss: group.discuss.clone(),
            source: group.source.clone(),
            checks: group.checks.iter().map(|check| judge.view(catalogue, group, check)).collect(),
            practice: practice(number)?,
            instruments: self
                .instruments()?
                .into_iter()
                .filter(|i| i.catalogue == catalogue.id && i.group == group.number)
                .collect(),
            sections: self.sections_on(catalogue, group)?,
            contributions: view_all(&lookups(self.db())?, items),
            contribution_count: contribution::count(self.db(), &filter)?,
        })
    }

    /// Every check of every catalogue with its answer.
    pub fn checks(&self) -> Result<Vec<CheckView>, Error> {
        let judge = self.judge()?;
        let catalogues = &Self::library()?.catalogues;
        Ok(catalogues
            .iter()
            .flat_map(|catalogue| {
                let judge = &judge;
                catalogue.checks().map(move |(group, check)| judge.view(catalogue, group, check))
            })
            .collect())
    }

    /// One check with its answer. `id` may be bare or `catalogue/id`.
    pub fn check(&self, id: &str) -> Result<CheckView, Error> {
        let found = Self::library()?.find_check(id);
        let (catalogue, group, check) = found.ok_or_else(|| Error::UnknownCheck(id.to_owned()))?;
        Ok(self.judge()?.view(catalogue, group, check))
    }

    /// Answers a check; what is left out stays as it is. `id` may be bare or `catalogue/id`.
    pub fn answer_check(&mut self, id: &str, given: &AnswerInput) -> Result<Changed<CheckView>, Error> {
        self.answer_with_evidence(id, given, &[])
    }

    /// Answers a check and puts evidence under it, in one step: all of it or nothing.
    pub fn answer_with_evidence(
        &mut self,
        id: &str,
        given: &AnswerInput,
        evidence: &[EvidenceInput],
    ) -> Result<Changed<CheckView>, Error> {
        let found = Self::library()?.find_check(id);
        let (catalogue, group, check) = found.ok_or_else(|| Error::UnknownCheck(id.to_owned()))?;
        if given.verdict == Some(Verdict::NotApplicable) && check.na_only_when.is_none() {
            return Err(Error::AlwaysApplies { check: check.id.clone() });
        }
        let mut row = self.stored(catalogue, check)?;
        if let Some(work) = given.work {
            row.work = work;
        }
        if let Some(verdict) = given.verdict {
            row.verdict = verdict;
        }
        if let Some(note) = &given.note {
            row.note = input::remark(Field::Label, note)?;
        }
        if let Some(owner) = &given.owner {
            row.owner = input::remark(Field::Label, owner)?;
        }
        if let Some(date) = &given.target_date {
            row.target_date = input::maybe_day(Some(date))?;
        }
        let pieces = evidence.iter().map(|e| self.piece(&row.id, e)).collect::<Result<Vec<_>, Error>>()?;
        let subject = format!("{} {}", check.id, check.name);
        // A verdict that follows the facts keeps them; one that does not stands on its own.
        let judge = self.judge()?;
        let proposal = judge.proposal(catalogue, check).filter(|p| p.verdict == row.verdict);
        let changed = self.transact(Op::AnswerCheck, &subject, |change, around| {
            answer::put(change, &row)?;
            match (given.verdict, proposal) {
                (Some(verdict), Some(proposal)) => answer::confirm(
                    change,
                    &Confirmation {
                        answer: row.id.clone(),
                        verdict,
                        reason: proposal.reason,
                        date: today(around),
                    },
                )?,
                (Some(_), None) => answer::forget_confirmation(change, &row.id)?,
                (None, _) => {}
            }
            for piece in &pieces {
                answer::add_evidence(change, piece, &fresh_id(around))?;
            }
            Ok(())
        })?;
        // An answer is no fact: those that were read before still hold.
        let judge = Judge { answers: Answers::read(self.db())?, ..judge };
        let view = judge.view(catalogue, group, check);
        Ok(Changed { value: view, changes: changed.changes })
    }

    /// Puts a piece of evidence under a check.
    pub fn add_evidence(&mut self, id: &str, given: &EvidenceInput) -> Result<Changed<CheckView>, Error> {
        let found = Self::library()?.find_check(id);
        let (catalogue, _, check) = found.ok_or_else(|| Error::UnknownCheck(id.to_owned()))?;
        let answer_row = self.stored(catalogue, check)?;
        let row = self.piece(&answer_row.id, given)?;
        let subject = format!("{} {}", check.id, row.title);
        let changed = self.transact(Op::AddEvidence, &subject, |change, around| {
            answer::put(change, &answer_row)?;
            Ok(answer::add_evidence(change, &row, &fresh_id(around))?)
        })?;
        let view = self.check(&format!("{}/{}", catalogue.id, check.id))?;
        Ok(Changed { value: view, changes: changed.changes })
    }

    /// Removes a piece of evidence.
    pub fn remove_evidence(&mut self, id: &str) -> Result<Changed<()>, Error> {
        let all = answer::evidence(self.db())?;
        let title = all.iter().find(|e| e.id == id).map(|e| e.title.clone()).unwrap_or_default();
        self.transact(Op::RemoveEvidence, &title, |change, _| Ok(answer::remove_evidence(change, id)?))
    }

    /// A piece of evidence, checked.
    fn piece(&self, answer: &str, given: &EvidenceInput) -> Result<Evidence, Error> {
        let is_link = given.kind == EvidenceKind::Link;
        let url = given.url.as_deref().filter(|_| is_link).unwrap_or_default();
        Ok(Evidence {
            id: fresh_id(self.around.as_ref()),
            answer: answer.to_owned(),
            kind: given.kind,
            title: input::name(Field::EvidenceTitle, &given.title)?,
            url: if is_link { Some(input::address(url)?) } else { None },
            seen_on: is_link.then(|| today(self.around.as_ref())),
        })
    }

    /// The stored answer, or an empty one.
    fn stored(&self, catalogue: &Catalogue, check: &Check) -> Result<Answer, Error> {
        let id = answer_id(&catalogue.id, &check.id);
        let found = answer::all(self.db())?.into_iter().find(|a| a.id == id);
        Ok(found.unwrap_or_else(|| empty(&catalogue.id, &check.id)))
    }

    /// Answers and facts together.
    pub(crate) fn judge(&self) -> Result<Judge, Error> {
        Ok(Judge {
            answers: Answers::read(self.db())?,
            facts: self.facts()?,
            confidential: confidential_sheets(self.db(), Self::library()?)?,
        })
    }

    fn sections_on(
        &self,
        catalogue: &Catalogue,
        group: &Group,
    ) -> Result<Vec<crate::view::SectionRefView>, Error> {
        let ids: Vec<String> =
            group.checks.iter().map(|check| format!("{}/{}", catalogue.id, check.id)).collect();
        section::references(self.db(), |s| {
            (!catalogue.routes.is_empty() && s.agreements.contains(&group.number))
                || (catalogue.routes.is_empty() && s.checks.iter().any(|c| ids.contains(c)))
        })
    }
}

/// Answers with the facts that propose verdicts.
pub(crate) struct Judge {
    pub(crate) answers: Answers,
    pub(crate) facts: regiovisie_model::facts::Facts,
    /// Tables that hold a confidential row.
    confidential: HashSet<String>,
}

impl Judge {
    /// What the facts propose for a check, each in its own catalogue: no proposal crosses over.
    pub(crate) fn proposal(&self, catalogue: &Catalogue, check: &Check) -> Option<ProposalView> {
        let proposal = propose(&catalogue.id, &check.id, &self.facts).filter(|_| check.auto)?;
        let confirmed = self.answers.verdict(&catalogue.id, &check.id);
        Some(ProposalView {
            verdict: proposal.verdict,
            reason: reason(&proposal),
            contradicts: contradicts(confirmed, Some(proposal.verdict)).is_some(),
            links: links(&catalogue.id, &check.id),
            confidential: rule(&catalogue.id, &check.id)
                .is_some_and(|rule| rule.tables.iter().any(|table| self.confidential.contains(*table))),
        })
    }

    fn view(&self, catalogue: &Catalogue, group: &Group, check: &Check) -> CheckView {
        views::check(catalogue, group, check, &self.answers, self.proposal(catalogue, check))
    }
}

/// The id of the answer to a check, the same in every copy.
pub(crate) fn answer_id(catalogue: &str, check: &str) -> String {
    shared_id("answer", &format!("{catalogue}/{check}"))
}

pub(crate) fn empty(catalogue: &str, check: &str) -> Answer {
    Answer {
        id: answer_id(catalogue, check),
        catalogue: catalogue.to_owned(),
        check: check.to_owned(),
        work: Work::Todo,
        verdict: Verdict::Unjudged,
        note: String::new(),
        owner: String::new(),
        target_date: None,
    }
}

/// How the checks of a group add up.
pub(crate) fn group_standing(catalogue: &Catalogue, group: &Group, answers: &Answers) -> Standing {
    let judged: Vec<Judged> = group
        .checks
        .iter()
        .map(|check| Judged { kind: check.kind, verdict: answers.verdict(&catalogue.id, &check.id) })
        .collect();
    standing(&judged)
}

fn practice(number: &str) -> Result<Vec<PracticeView>, Error> {
    let cases = &Workbook::library()?.shared.practice;
    Ok(cases
        .iter()
        .flat_map(|case| {
            let lessons = case.lessons.iter().filter(|l| l.agreements.iter().any(|a| a == number));
            lessons.map(|lesson| PracticeView {
                region: case.title.clone(),
                kind: lesson.kind.clone(),
                text: lesson.text.clone(),
                source: case.source.clone(),
            })
        })
        .collect())
}
