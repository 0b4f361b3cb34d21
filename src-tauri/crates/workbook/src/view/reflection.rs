//! Remarks of the ambassadeur, copies for reflection, and regions side by side.

use regiovisie_model::words::ReflectionKind;
use serde::{Deserialize, Serialize};
use specta::Type;

use super::AgreementSummaryView;
use crate::fault::Fault;

/// A remark with what the region replied.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct RemarkLineView {
    /// Its id.
    pub id: String,
    /// Catalogue id.
    pub catalogue: String,
    /// Number of the group it is about.
    pub group: String,
    /// Check it is about; none for the whole group.
    pub check: Option<String>,
    /// Title of the check or the group.
    pub about: String,
    /// What kind of remark.
    pub kind: ReflectionKind,
    /// The words.
    pub text: String,
    /// Who.
    pub author: String,
    /// The day.
    pub written_on: String,
    /// What the region replied; empty as long as it did not.
    pub reply: String,
    /// Who replied.
    pub replied_by: String,
    /// The day of the reply.
    pub replied_on: Option<String>,
}

/// A remark to add or to change.
#[derive(Debug, Clone, Deserialize, Type)]
pub struct RemarkInput {
    /// Id of the remark that changes; none for a new one.
    #[serde(default)]
    pub id: Option<String>,
    /// Catalogue id.
    pub catalogue: String,
    /// Number of the group.
    pub group: String,
    /// Check; none for the whole group.
    #[serde(default)]
    pub check: Option<String>,
    /// What kind of remark.
    pub kind: ReflectionKind,
    /// The words.
    pub text: String,
}

/// What a copy for reflection is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct ReviewView {
    /// For whom it was made.
    pub audience: String,
    /// The day on which it was made.
    pub made_on: String,
}

/// What came of merging a copy for reflection.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct ReflectionMergedView {
    /// For whom the copy was made.
    pub audience: String,
    /// Remarks that are new here.
    pub added: u32,
    /// Remarks that were here with other words.
    pub changed: u32,
    /// Remarks that were here already.
    pub known: u32,
}

/// One workbook beside others.
#[derive(Debug, Clone, Serialize, Type)]
pub struct RegionStandingView {
    /// The file.
    pub path: String,
    /// Name of the region; the file name when it could not be read.
    pub region: String,
    /// Whether it is an invented example.
    pub fictional: bool,
    /// The day of its last change, or on which the copy was made.
    pub source_date: Option<String>,
    /// Municipalities.
    pub municipalities: u32,
    /// Councils that adopted.
    pub councils_adopted: u32,
    /// Every group, in the order of the norms.
    pub groups: Vec<AgreementSummaryView>,
    /// Why it could not be read.
    pub error: Option<Fault>,
}
