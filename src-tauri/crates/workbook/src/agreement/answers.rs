//! The answers of a workbook, looked up by check.

use std::collections::HashMap;

use chrono::NaiveDate;
use regiovisie_model::words::{EvidenceState, Verdict};
use regiovisie_store::Db;
use regiovisie_store::rows::answer::{self, Answer, Confirmation};
use regiovisie_store::rows::evidence;

use crate::error::Error;
use crate::evidence::views;
use crate::view::EvidenceView;

/// Answers and evidence by catalogue and check.
#[derive(Debug)]
pub(crate) struct Answers {
    by_check: HashMap<(String, String), Answer>,
    evidence: HashMap<String, EvidenceView>,
    ties: HashMap<String, Vec<String>>,
    confirmations: HashMap<String, Confirmation>,
}

impl Answers {
    pub(crate) fn read(db: &Db, today: NaiveDate) -> Result<Self, Error> {
        let by_check = answer::all(db)?
            .into_iter()
            .map(|row| ((row.catalogue.clone(), row.check.clone()), row))
            .collect();
        let mut ties: HashMap<String, Vec<String>> = HashMap::new();
        for tie in evidence::ties(db)? {
            ties.entry(tie.answer).or_default().push(tie.evidence);
        }
        let confirmations =
            answer::confirmations(db)?.into_iter().map(|row| (row.answer.clone(), row)).collect();
        Ok(Self { by_check, evidence: views(db, today)?, ties, confirmations })
    }

    pub(crate) fn get(&self, catalogue: &str, check: &str) -> Option<&Answer> {
        self.by_check.get(&(catalogue.to_owned(), check.to_owned()))
    }

    pub(crate) fn verdict(&self, catalogue: &str, check: &str) -> Verdict {
        self.get(catalogue, check).map_or(Verdict::Unjudged, |row| row.verdict)
    }

    /// On which facts the verdict of an answer was confirmed, if it was.
    pub(crate) fn confirmation(&self, answer: &str) -> Option<&Confirmation> {
        self.confirmations.get(answer)
    }

    /// What stands under an answer, in its order.
    pub(crate) fn evidence(&self, answer: &str) -> Vec<EvidenceView> {
        let ids = self.ties.get(answer).map_or(&[][..], Vec::as_slice);
        ids.iter().filter_map(|id| self.evidence.get(id).cloned()).collect()
    }

    /// Pieces of evidence that no longer hold.
    pub(crate) fn unsound(&self) -> impl Iterator<Item = &EvidenceView> {
        self.evidence.values().filter(|view| view.state != EvidenceState::Sound && !view.checks.is_empty())
    }
}
