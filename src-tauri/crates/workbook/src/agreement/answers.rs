//! The answers of a workbook, looked up by check.

use std::collections::HashMap;

use regiovisie_model::words::Verdict;
use regiovisie_store::Db;
use regiovisie_store::rows::answer::{self, Answer, Confirmation, Evidence};

use crate::error::Error;

/// Answers and evidence by catalogue and check.
#[derive(Debug)]
pub(crate) struct Answers {
    by_check: HashMap<(String, String), Answer>,
    evidence: HashMap<String, Vec<Evidence>>,
    confirmations: HashMap<String, Confirmation>,
}

impl Answers {
    pub(crate) fn read(db: &Db) -> Result<Self, Error> {
        let by_check = answer::all(db)?
            .into_iter()
            .map(|row| ((row.catalogue.clone(), row.check.clone()), row))
            .collect();
        let mut evidence: HashMap<String, Vec<Evidence>> = HashMap::new();
        for row in answer::evidence(db)? {
            evidence.entry(row.answer.clone()).or_default().push(row);
        }
        let confirmations =
            answer::confirmations(db)?.into_iter().map(|row| (row.answer.clone(), row)).collect();
        Ok(Self { by_check, evidence, confirmations })
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

    pub(crate) fn evidence(&self, answer: &str) -> &[Evidence] {
        self.evidence.get(answer).map_or(&[], Vec::as_slice)
    }
}
