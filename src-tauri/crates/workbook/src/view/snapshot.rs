//! Peildata, and what moved between two of them.

use regiovisie_model::words::Verdict;
use serde::{Deserialize, Serialize};
use specta::Type;

/// A peildatum.
#[derive(Debug, Clone, Serialize, Type)]
pub struct SnapshotView {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// The day.
    pub date: String,
    /// Remark.
    pub note: String,
    /// Whether it is no longer what it was.
    pub damaged: bool,
    /// Agreements that were met then.
    pub agreements_met: u32,
    /// Agreements in all.
    pub agreements: u32,
}

/// A peildatum to fix.
#[derive(Debug, Clone, Deserialize, Type)]
pub struct SnapshotInput {
    /// Its name.
    pub name: String,
    /// Remark.
    #[serde(default)]
    pub note: String,
}

/// One of two moments.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct SnapshotRefView {
    /// Id of the peildatum, or `nu`.
    pub id: String,
    /// Its name.
    pub name: String,
    /// The day.
    pub date: String,
}

/// What moved between two moments.
#[derive(Debug, Clone, Serialize, Type)]
pub struct SnapshotCompareView {
    /// The earlier one.
    pub from: SnapshotRefView,
    /// The later one.
    pub to: SnapshotRefView,
    /// In a few sentences.
    pub summary: Vec<String>,
    /// Every agreement and article, then and now.
    pub groups: Vec<GroupMoveView>,
    /// The checks that moved.
    pub checks: Vec<CheckMoveView>,
    /// What else moved: councils, planning, sections, facts.
    pub others: Vec<OtherMoveView>,
}

/// An agreement or article, then and now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct GroupMoveView {
    /// Catalogue id.
    pub catalogue: String,
    /// Its number.
    pub number: String,
    /// Title.
    pub title: String,
    /// Its state then.
    pub before: Verdict,
    /// Its state now.
    pub after: Verdict,
    /// Binding checks met then.
    pub binding_before: u32,
    /// Binding checks met now.
    pub binding_after: u32,
    /// Binding checks now.
    pub binding_total: u32,
    /// Whether anything moved.
    pub moved: bool,
}

/// A check that moved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct CheckMoveView {
    /// Catalogue id.
    pub catalogue: String,
    /// Number of its group.
    pub group: String,
    /// Check id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its verdict then.
    pub before: Verdict,
    /// Its verdict now.
    pub after: Verdict,
    /// Whether the verdict went forward; none when it stayed.
    pub better: Option<bool>,
    /// What moved, in words.
    pub what: String,
}

/// Something else that moved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct OtherMoveView {
    /// Where: councils, planning, a table of facts.
    pub area: String,
    /// What it is about; may be empty.
    pub subject: String,
    /// What moved, in words.
    pub what: String,
    /// Whether it leaves in no document.
    pub confidential: bool,
}
