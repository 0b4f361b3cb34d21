//! Agreements and checks.

use regiovisie_model::words::{CheckKind, EvidenceKind, EvidenceState, Verdict, Work};
use serde::{Deserialize, Serialize};
use specta::Type;

use super::{ContributionView, InstrumentSummaryView, RemarkLineView, RetiredView, SectionRefView};

/// An agreement (or the coherence group, route 5, an article) in a line.
#[derive(Debug, Clone, Serialize, Type)]
pub struct AgreementSummaryView {
    /// Catalogue id.
    pub catalogue: String,
    /// Number of the group, such as "1" or "2.2.1".
    pub number: String,
    /// `agreement`, `coherence`, `learning` or `article`.
    pub kind: String,
    /// Route 1 to 5, none for coherence and articles.
    pub route: Option<u8>,
    /// Short title.
    pub title: String,
    /// One sentence.
    pub summary: String,
    /// The state of the station: the weakest verdict that holds it back, never an average.
    pub state: Verdict,
    /// Whether every K (or W) check is met or allowed not to apply.
    pub met: bool,
    /// K or W checks that are met or allowed not to apply.
    pub binding_met: u32,
    /// K or W checks in all.
    pub binding_total: u32,
    /// Advice checks answered with a verdict.
    pub advice_judged: u32,
    /// Advice checks in all.
    pub advice_total: u32,
    /// Checks of which the facts now say otherwise than was confirmed.
    pub contradictions: u32,
}

/// A route with its groups.
#[derive(Debug, Clone, Serialize, Type)]
pub struct RouteView {
    /// 1 to 5.
    pub number: u8,
    /// Title.
    pub title: String,
    /// What it yields.
    pub yields: String,
    /// Whether it stands outside the norm (route 5).
    pub outside_norm: bool,
    /// Numbers of its groups.
    pub groups: Vec<String>,
}

/// One catalogue with its groups.
#[derive(Debug, Clone, Serialize, Type)]
pub struct CatalogueView {
    /// Id such as `nvo-2020`.
    pub id: String,
    /// Title.
    pub title: String,
    /// What it is, and that the scale is ours.
    pub about: String,
    /// Version of its data.
    pub version: u32,
    /// Where it comes from.
    pub source: String,
    /// What a group is called: afspraak, onderdeel.
    pub group_word: String,
    /// Routes, if it has them.
    pub routes: Vec<RouteView>,
    /// Groups in the order of the norm.
    pub groups: Vec<AgreementSummaryView>,
}

/// An agreement in full.
#[derive(Debug, Clone, Serialize, Type)]
pub struct AgreementView {
    /// Its line.
    pub summary: AgreementSummaryView,
    /// Why it exists; paragraphs separated by a blank line.
    pub why: String,
    /// What it asks.
    pub asks: String,
    /// Questions to discuss.
    pub discuss: Vec<String>,
    /// Source.
    pub source: String,
    /// The checks, in the order of the norm.
    pub checks: Vec<CheckView>,
    /// Checks that the norm has no longer, with the answers they had.
    pub retired: Vec<RetiredView>,
    /// Remarks of the ambassadeur on it and on its checks.
    pub remarks: Vec<RemarkLineView>,
    /// Practice examples and tips from other regions.
    pub practice: Vec<PracticeView>,
    /// What it asks to work out.
    pub instruments: Vec<InstrumentSummaryView>,
    /// Sections of the visie that answer it.
    pub sections: Vec<SectionRefView>,
    /// Input on it, newest first, at most 50.
    pub contributions: Vec<ContributionView>,
    /// How many input items there are on it.
    pub contribution_count: u32,
}

/// A check with its answer.
#[derive(Debug, Clone, Serialize, Type)]
pub struct CheckView {
    /// Permanent id.
    pub id: String,
    /// Catalogue id.
    pub catalogue: String,
    /// Number of its group.
    pub group: String,
    /// K, A or W.
    pub kind: CheckKind,
    /// Short name.
    pub name: String,
    /// The full question.
    pub question: String,
    /// What is meant.
    pub explanation: String,
    /// Typical evidence.
    pub evidence_hints: Vec<String>,
    /// Source.
    pub source: String,
    /// For law: since when, as known.
    pub in_force: Option<String>,
    /// The only reason for which it may not apply; none: never.
    pub na_only_when: Option<String>,
    /// "Zie ook": checks of the other catalogue, with their answers.
    pub see_also: Vec<SeeAlsoView>,
    /// How far the work is.
    pub work: Work,
    /// The verdict.
    pub verdict: Verdict,
    /// Explanation by the region.
    pub note: String,
    /// Who takes care of it.
    pub owner: String,
    /// When it should be ready.
    pub target_date: Option<String>,
    /// Evidence.
    pub evidence: Vec<EvidenceView>,
    /// What the recorded facts say; none when they say nothing.
    pub proposal: Option<ProposalView>,
    /// The facts on which the verdict was confirmed, as they were then.
    pub confirmed: Option<ConfirmedView>,
}

/// The facts on which a verdict was confirmed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct ConfirmedView {
    /// The day.
    pub date: String,
    /// The facts, in Dutch, as they were then.
    pub reason: String,
}

/// A place in the window.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct LinkView {
    /// What is there.
    pub title: String,
    /// Its address.
    pub address: String,
}

/// A check of the other catalogue that has to do with this one. Its verdict never crosses over.
#[derive(Debug, Clone, Serialize, Type)]
pub struct SeeAlsoView {
    /// Catalogue id.
    pub catalogue: String,
    /// Check id.
    pub check: String,
    /// Its short name.
    pub name: String,
    /// Number of its group.
    pub group: String,
    /// Its question.
    pub question: String,
    /// How far the work on it is.
    pub work: Work,
    /// Its verdict, which stands for itself.
    pub verdict: Verdict,
    /// What the region explained at it.
    pub answer: String,
    /// Source of the other check.
    pub source: String,
    /// How they relate.
    pub note: String,
}

/// A verdict proposed from facts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct ProposalView {
    /// The verdict.
    pub verdict: Verdict,
    /// The facts, in Dutch.
    pub reason: String,
    /// Whether it contradicts the verdict that the user confirmed.
    pub contradicts: bool,
    /// Where the facts are kept.
    pub links: Vec<LinkView>,
    /// Whether the reason may name what is confidential; then it leaves in no document.
    pub confidential: bool,
}

/// A piece of evidence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct EvidenceView {
    /// Its id.
    pub id: String,
    /// What it is.
    pub kind: EvidenceKind,
    /// Title.
    pub title: String,
    /// What it points to, in words; empty where the title says it all.
    pub detail: String,
    /// Where that is in the window.
    pub address: Option<String>,
    /// For a link: the address on the web.
    pub url: Option<String>,
    /// The day on which it was last looked at; none for words alone.
    pub seen_on: Option<String>,
    /// The last day on which it counts.
    pub expires_on: Option<String>,
    /// Name of an attached file.
    pub file_name: Option<String>,
    /// Whether it leaves in no export.
    pub confidential: bool,
    /// Whether it still holds.
    pub state: EvidenceState,
    /// The same in words, with what to do when it does not.
    pub state_text: String,
    /// The checks it stands under.
    pub checks: Vec<EvidenceUseView>,
}

/// A check that a piece of evidence stands under.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct EvidenceUseView {
    /// Catalogue id.
    pub catalogue: String,
    /// Check id.
    pub check: String,
}

/// A piece of evidence to add.
#[derive(Debug, Clone, Deserialize, Type)]
pub struct EvidenceInput {
    /// What it is.
    pub kind: EvidenceKind,
    /// Title; may be empty where it points to something that has one.
    #[serde(default)]
    pub title: String,
    /// For a link: the address.
    #[serde(default)]
    pub url: Option<String>,
    /// Id or key of the section, id of the meeting, id or name of the municipality of a decision.
    #[serde(default)]
    pub subject: Option<String>,
    /// For a file: where it is now. It is read and kept in the workbook.
    #[serde(default)]
    pub path: Option<String>,
    /// The last day on which it counts.
    #[serde(default)]
    pub expires_on: Option<String>,
    /// Whether it leaves in no export.
    #[serde(default)]
    pub confidential: bool,
}

impl EvidenceInput {
    /// Evidence in words alone.
    pub fn words(title: impl Into<String>) -> Self {
        Self {
            kind: EvidenceKind::Text,
            title: title.into(),
            url: None,
            subject: None,
            path: None,
            expires_on: None,
            confidential: false,
        }
    }
}

/// What changes in a piece of evidence. Fields left out stay as they are.
#[derive(Debug, Clone, Default, Deserialize, Type)]
pub struct EvidenceEditInput {
    /// Its id.
    pub id: String,
    /// Title.
    #[serde(default)]
    pub title: Option<String>,
    /// For a link: the address.
    #[serde(default)]
    pub url: Option<String>,
    /// The last day on which it counts; empty for none.
    #[serde(default)]
    pub expires_on: Option<String>,
    /// Whether it leaves in no export.
    #[serde(default)]
    pub confidential: Option<bool>,
}

/// An answer to a check. Fields left out stay as they are.
#[derive(Debug, Clone, Default, Deserialize, Type)]
pub struct AnswerInput {
    /// How far the work is.
    #[serde(default)]
    pub work: Option<Work>,
    /// The verdict.
    #[serde(default)]
    pub verdict: Option<Verdict>,
    /// Explanation.
    #[serde(default)]
    pub note: Option<String>,
    /// Who takes care of it.
    #[serde(default)]
    pub owner: Option<String>,
    /// When it should be ready; an empty text clears it.
    #[serde(default)]
    pub target_date: Option<String>,
}

/// A practice example or tip.
#[derive(Debug, Clone, Serialize, Type)]
pub struct PracticeView {
    /// Region it comes from.
    pub region: String,
    /// `voorbeeld` or `tip`.
    pub kind: String,
    /// The text.
    pub text: String,
    /// Source.
    pub source: String,
}
