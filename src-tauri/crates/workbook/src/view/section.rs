//! The visie: sections, versions, export.

use regiovisie_model::words::{SectionRole, SectionState, VersionStatus};
use serde::{Deserialize, Serialize};
use specta::Type;

/// A section as others refer to it.
#[derive(Debug, Clone, Serialize, Type)]
pub struct SectionRefView {
    /// Its id.
    pub id: String,
    /// Its number, such as "4.2", "A" or empty.
    pub number: String,
    /// Its title.
    pub title: String,
}

/// A section in the tree.
#[derive(Debug, Clone, Serialize, Type)]
pub struct SectionRowView {
    /// Its id.
    pub id: String,
    /// Its key in the template; empty for a section of the region's own.
    pub key: String,
    /// The section it stands under.
    pub parent: Option<String>,
    /// 1 for a chapter.
    pub level: u8,
    /// Its number, such as "4.2", "A" or empty.
    pub number: String,
    /// Its title.
    pub title: String,
    /// Where in the visie.
    pub role: SectionRole,
    /// How far.
    pub state: SectionState,
    /// Who writes it.
    pub owner: String,
    /// Agreements it answers.
    pub agreements: Vec<String>,
    /// Words in it.
    pub words: u32,
    /// Input items on it.
    pub contributions: u32,
}

/// A section in full.
#[derive(Debug, Clone, Serialize, Type)]
pub struct SectionView {
    /// Its line in the tree.
    pub row: SectionRowView,
    /// The text in Markdown.
    pub body: String,
    /// What belongs here; never printed.
    pub help: String,
    /// Whether the text survives the editor without loss; when not, it opens as plain text.
    pub editable: bool,
    /// Input on it.
    pub contributions: Vec<super::ContributionView>,
}

/// A section to add.
#[derive(Debug, Clone, Deserialize, Type)]
pub struct NewSectionInput {
    /// Stand under this one; none for a chapter of its own.
    pub parent: Option<String>,
    /// Stand after this one; none: as last.
    pub after: Option<String>,
    /// Title.
    pub title: String,
    /// Where in the visie; only for a top section.
    pub role: SectionRole,
}

/// Facts of a section to change; fields left out stay as they are.
#[derive(Debug, Clone, Default, Deserialize, Type)]
pub struct SectionInput {
    /// Title.
    #[serde(default)]
    pub title: Option<String>,
    /// How far.
    #[serde(default)]
    pub state: Option<SectionState>,
    /// Who writes it.
    #[serde(default)]
    pub owner: Option<String>,
    /// Agreements it answers.
    #[serde(default)]
    pub agreements: Option<Vec<String>>,
}

/// Where a section goes.
#[derive(Debug, Clone, Copy, Deserialize, Type)]
#[serde(rename_all = "lowercase")]
pub enum SectionMove {
    /// Before the one above it on its level.
    Up,
    /// After the one below it on its level.
    Down,
    /// One level higher.
    Out,
    /// Under the one above it.
    In,
}

/// An earlier text of a section.
#[derive(Debug, Clone, Serialize, Type)]
pub struct RevisionView {
    /// Id of the line of the history that replaced it.
    pub entry: String,
    /// When it was replaced (UTC).
    pub at: String,
    /// By whom.
    pub actor: String,
    /// The text as it was before.
    pub body: String,
    /// What changed then, as runs of words.
    pub changes: Vec<ChangeView>,
}

/// A run of words in a comparison.
#[derive(Debug, Clone, Serialize, Type)]
pub struct ChangeView {
    /// `same`, `removed` or `added`.
    pub kind: String,
    /// The words.
    pub text: String,
}

/// A fixed version of the visie.
#[derive(Debug, Clone, Serialize, Type)]
pub struct VersionView {
    /// Its id.
    pub id: String,
    /// Name, such as "0.3".
    pub name: String,
    /// Status.
    pub status: VersionStatus,
    /// Its date.
    pub date: String,
    /// SHA-256 over the content, in hexadecimal.
    pub hash: String,
    /// Remarks.
    pub note: String,
    /// Words in it.
    pub words: u32,
    /// Since when texts of it are otherwise because a person was erased (geschoond).
    pub cleaned_on: Option<String>,
}

/// A version to fix.
#[derive(Debug, Clone, Deserialize, Type)]
pub struct VersionInput {
    /// Name.
    pub name: String,
    /// Status.
    pub status: VersionStatus,
    /// Remarks.
    pub note: String,
}

/// A kind of document that can be exported.
#[derive(Debug, Clone, Serialize, Type)]
pub struct DocumentKindView {
    /// Word, such as `vision`.
    pub id: String,
    /// Title in Dutch.
    pub title: String,
    /// What it holds.
    pub about: String,
    /// File name that is proposed.
    pub file_name: String,
}

/// What was exported.
#[derive(Debug, Clone, Serialize, Type)]
pub struct ExportView {
    /// Absolute paths.
    pub files: Vec<String>,
    /// What the reader of the file should know: unknown fields, pictures that are missing.
    pub warnings: Vec<String>,
}

/// A field that an export fills.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct FieldView {
    /// Its name between the braces.
    pub name: String,
    /// What it is, in Dutch.
    pub title: String,
    /// What it would print now.
    pub example: String,
}

/// A table that an export fills.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct LiveTableView {
    /// Its name after `tabel:`.
    pub name: String,
    /// What it is, in Dutch.
    pub title: String,
}
