//! Later versions of a norm: what changes, and what becomes of the answers.

use regiovisie_model::words::Verdict;
use serde::Serialize;
use specta::Type;

/// What a later version of a norm changes in this workbook.
#[derive(Debug, Clone, Serialize, Type)]
pub struct ReleaseView {
    /// Catalogue id.
    pub catalogue: String,
    /// Its short title.
    pub title: String,
    /// The version that the workbook has.
    pub from_version: u32,
    /// The version of the file.
    pub to_version: u32,
    /// What is new, in words.
    pub about: String,
    /// Where the text comes from.
    pub source: String,
    /// How many checks stay as they are.
    pub unchanged: u32,
    /// What changes.
    pub lines: Vec<ReleaseLineView>,
}

/// One thing that changes.
#[derive(Debug, Clone, Serialize, Type)]
pub struct ReleaseLineView {
    /// `split`, `merge`, `move`, `rename`, `drop` or `add`.
    pub kind: String,
    /// The same in words.
    pub what: String,
    /// The checks as they are now.
    pub from: Vec<ReleaseCheckView>,
    /// The checks that come.
    pub to: Vec<ReleaseCheckView>,
    /// What becomes of the answer, in words.
    pub becomes: String,
    /// Why, in words of the file.
    pub note: String,
}

/// A check in such a line.
#[derive(Debug, Clone, Serialize, Type)]
pub struct ReleaseCheckView {
    /// Check id.
    pub id: String,
    /// Number of its group.
    pub group: String,
    /// Its name.
    pub name: String,
    /// Its verdict now.
    pub verdict: Verdict,
    /// Whether it has an answer now.
    pub answered: bool,
}

/// A check that is no longer in the norm, with the answer it had.
#[derive(Debug, Clone, Serialize, Type)]
pub struct RetiredView {
    /// Check id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its question.
    pub question: String,
    /// The version of the norm that has it no longer.
    pub version: u32,
    /// The checks that came in its place.
    pub became: Vec<String>,
    /// Its verdict.
    pub verdict: Verdict,
    /// Explanation by the region.
    pub note: String,
    /// Titles of its evidence.
    pub evidence: Vec<String>,
}
