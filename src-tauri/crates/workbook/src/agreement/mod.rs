//! Agreements and checks: reading them with their answers, and answering.

mod answers;
mod propose;
mod views;

use regiovisie_model::assessment::{Judged, Standing, standing};
use regiovisie_model::facts::Facts;
use std::collections::HashSet;
use std::sync::Arc;

use regiovisie_model::attention::contradicts;
use regiovisie_model::proposal::{propose, rule};
use regiovisie_model::words::{Verdict, Work};
use regiovisie_norm::{Catalogue, Check, Group};
use regiovisie_store::rows::answer::{self, Answer, Confirmation};
use regiovisie_store::rows::register::{self, Filter, Order};

use regiovisie_wording::say;

use crate::contribution::{lookups, view_all};
use crate::error::{Error, Field};
use crate::evidence::keep;
use crate::input;
use crate::instrument::confidential_sheets;
use crate::known::{Norms, Reviewed};
use crate::op::Op;
use crate::section;
use crate::surroundings::{shared_id, today};
use crate::view::{
    AgreementView, AnswerInput, CatalogueView, CheckView, EvidenceInput, PracticeView, ProposalView,
    RetiredView,
};
use crate::workbook::{Changed, Workbook};

pub(crate) use answers::Answers;
use propose::{links, reason};
pub(crate) use views::{routes, summary};

impl Workbook {
    /// All catalogues with the state of each group.
    pub fn catalogues(&self) -> Result<Vec<CatalogueView>, Error> {
        let judge = self.judge()?;
        Ok(judge.norms.catalogues.iter().map(|c| views::catalogue(c, &judge)).collect())
    }

    /// One agreement in full.
    pub fn agreement(&self, catalogue: &str, number: &str) -> Result<AgreementView, Error> {
        let library = self.norms()?;
        let unknown = || Error::UnknownAgreement(number.to_owned());
        let catalogue = library.catalogue(catalogue).ok_or_else(unknown)?;
        let group = catalogue.group(number).ok_or_else(unknown)?;
        let judge = self.judge()?;
        let filter = Filter { agreement: Some(number.to_owned()), ..Filter::default() };
        let items = register::page(self.db(), &filter, Order::NewestNumber, 0, 50)?;
        Ok(AgreementView {
            summary: summary(catalogue, group, &judge),
            why: group.why.trim().to_owned(),
            asks: group.asks.trim().to_owned(),
            discuss: group.discuss.clone(),
            source: group.source.clone(),
            checks: group.checks.iter().map(|check| judge.view(catalogue, group, check)).collect(),
            retired: retired(catalogue, group, &judge.answers),
            remarks: self
                .remarks()?
                .into_iter()
                .filter(|remark| remark.catalogue == catalogue.id && remark.group == group.number)
                .collect(),
            practice: practice(number)?,
            instruments: self
                .instruments()?
                .into_iter()
                .filter(|i| i.catalogue == catalogue.id && i.group == group.number)
                .collect(),
            sections: self.sections_on(catalogue, group)?,
            contributions: view_all(&lookups(self)?, items)?,
            contribution_count: register::count(self.db(), &filter)?,
        })
    }

    /// Every check of every catalogue with its answer.
    pub fn checks(&self) -> Result<Vec<CheckView>, Error> {
        let judge = self.judge()?;
        Ok(judge
            .norms
            .catalogues
            .iter()
            .flat_map(|catalogue| {
                let judge = &judge;
                catalogue.checks().map(move |(group, check)| judge.view(catalogue, group, check))
            })
            .collect())
    }

    /// One check with its answer. `id` may be bare or `catalogue/id`.
    pub fn check(&self, id: &str) -> Result<CheckView, Error> {
        let norms = self.norms()?;
        let found = norms.find_check(id);
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
        let norms = self.norms()?;
        let found = norms.find_check(id);
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
        let pieces = evidence.iter().map(|e| self.piece(e)).collect::<Result<Vec<_>, Error>>()?;
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
                        // What is confidential now may stand in no document later, whatever becomes of its row.
                        reason: if proposal.confidential {
                            say("reason-confidential")
                        } else {
                            proposal.reason
                        },
                        date: today(around),
                    },
                )?,
                (Some(_), None) => answer::forget_confirmation(change, &row.id)?,
                (None, _) => {}
            }
            for piece in &pieces {
                keep(change, &row, piece)?;
            }
            Ok(())
        })?;
        // An answer is no fact: those that were read before still hold.
        let judge = Judge { answers: self.answers()?, ..judge };
        let view = judge.view(catalogue, group, check);
        Ok(Changed { value: view, changes: changed.changes })
    }

    /// The stored answer, or an empty one.
    pub(crate) fn stored(&self, catalogue: &Catalogue, check: &Check) -> Result<Answer, Error> {
        let found = answer::get(self.db(), &answer_id(&catalogue.id, &check.id))?;
        Ok(found.unwrap_or_else(|| empty(&catalogue.id, &check.id)))
    }

    pub(crate) fn answers(&self) -> Result<Answers, Error> {
        Answers::read(self.db(), today(self.around.as_ref()))
    }

    /// Answers and facts together.
    pub(crate) fn judge(&self) -> Result<Judge, Error> {
        Ok(Judge {
            answers: self.answers()?,
            facts: self.facts()?,
            norms: self.norms()?,
            review: self.review()?,
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
    pub(crate) facts: Arc<Facts>,
    pub(crate) norms: Norms,
    /// In a copy for reflection: how the checks stood, for its facts are not all there.
    review: Option<Arc<Reviewed>>,
    /// Tables that hold a confidential row.
    confidential: HashSet<String>,
}

impl Judge {
    /// What the facts propose for a check, each in its own catalogue: no proposal crosses over.
    pub(crate) fn proposal(&self, catalogue: &Catalogue, check: &Check) -> Option<ProposalView> {
        if let Some(review) = &self.review {
            return frozen(review, catalogue, check, &self.answers);
        }
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
        views::check(catalogue, group, check, self)
    }
}

/// What the facts proposed when a copy for reflection was made.
fn frozen(
    review: &Reviewed,
    catalogue: &Catalogue,
    check: &Check,
    answers: &Answers,
) -> Option<ProposalView> {
    let state = review.state.checks.iter().find(|c| c.catalogue == catalogue.id && c.id == check.id)?;
    let verdict = state.proposed?;
    Some(ProposalView {
        verdict,
        reason: state.reason.clone(),
        contradicts: contradicts(answers.verdict(&catalogue.id, &check.id), Some(verdict)).is_some(),
        links: links(&catalogue.id, &check.id),
        confidential: false,
    })
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

/// The answers to checks that the norm has no longer.
pub(crate) fn retired(catalogue: &Catalogue, group: &Group, answers: &Answers) -> Vec<RetiredView> {
    let gone = catalogue.retired.iter().filter(|retired| retired.group == group.number);
    let answered = gone.filter_map(|retired| {
        let answer = answers.get(&catalogue.id, &retired.check.id)?;
        Some(RetiredView {
            id: retired.check.id.clone(),
            name: retired.check.name.clone(),
            question: retired.check.question.clone(),
            version: retired.version,
            became: retired.became.clone(),
            verdict: answer.verdict,
            note: answer.note.clone(),
            evidence: answers.evidence(&answer.id).into_iter().map(|e| e.title).collect(),
        })
    });
    answered.collect()
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
