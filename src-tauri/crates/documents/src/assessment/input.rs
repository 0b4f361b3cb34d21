//! The facts of an assessment, as plain data.

use chrono::NaiveDate;
use regiovisie_model::words::{CheckKind, ReflectionKind, Verdict, Work};

/// Everything the assessment is composed of. Lists are printed in the order given, except that the checks
/// of K and W come before those of A.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AssessmentInput {
    /// Name of the region.
    pub region: String,
    /// Whether it is an invented example; then the cover says so.
    pub fictional: bool,
    /// The day of which this is the state (peildatum).
    pub reference_date: NaiveDate,
    /// The catalogues: first the norm, then the law.
    pub catalogues: Vec<Catalogue>,
}

/// A norm or a law with its groups of checks.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Catalogue {
    /// Its permanent id, such as `nvo-2020`.
    pub id: String,
    /// Title.
    pub title: String,
    /// What it is; paragraphs separated by a blank line.
    pub about: String,
    /// Where it comes from.
    pub source: String,
    /// What one of its groups is called: "afspraak", "onderdeel".
    pub group_word: String,
    /// Its routes; none for a law.
    pub routes: Vec<Route>,
    /// Its groups.
    pub groups: Vec<Group>,
}

/// A route over the groups.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Route {
    /// 1 to 5.
    pub number: u8,
    /// Title.
    pub title: String,
    /// What it yields, in a sentence.
    pub yields: String,
    /// Whether it stands outside the norm (route 5).
    pub outside_norm: bool,
}

/// What a group is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GroupKind {
    /// One of the eight agreements.
    Agreement,
    /// The four guiding questions.
    Coherence,
    /// Learning and improving (route 5), outside the norm.
    Learning,
    /// An article of the law.
    Article,
}

/// An agreement, an article, the coherence or route 5, with its checks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// Its number, such as "1" or "2.2.1".
    pub number: String,
    /// What it is.
    pub kind: GroupKind,
    /// The route it belongs to.
    pub route: Option<u8>,
    /// Short title.
    pub title: String,
    /// What it says, in a sentence.
    pub summary: String,
    /// Where it stands.
    pub source: String,
    /// Its checks.
    pub checks: Vec<Check>,
    /// Checks that the norm has no longer, with the answers they had.
    pub retired: Vec<Retired>,
    /// Remarks of the ambassadeur on the group as a whole.
    pub remarks: Vec<Remark>,
}

/// A check with its answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Check {
    /// Its permanent id, such as "1.3".
    pub id: String,
    /// K, A or W.
    pub kind: CheckKind,
    /// Short name.
    pub name: String,
    /// The full question.
    pub question: String,
    /// Where it stands.
    pub source: String,
    /// For law: since when, as known.
    pub in_force: Option<String>,
    /// The only reason for which it may not apply.
    pub na_only_when: Option<String>,
    /// How far the work is.
    pub work: Work,
    /// The verdict.
    pub verdict: Verdict,
    /// Explanation by the region; a blank line starts a paragraph.
    pub note: String,
    /// Who takes care of it.
    pub owner: String,
    /// When it should be ready.
    pub target_date: Option<NaiveDate>,
    /// Evidence.
    pub evidence: Vec<Evidence>,
    /// What the recorded facts say.
    pub proposal: Option<Proposal>,
    /// The facts on which the verdict was confirmed, as they were then.
    pub confirmed: Option<Confirmed>,
    /// Remarks of the ambassadeur.
    pub remarks: Vec<Remark>,
    /// Checks of another catalogue that have to do with it. No verdict crosses over.
    pub see_also: Vec<SeeAlso>,
}

/// A piece of evidence.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Evidence {
    /// What it is.
    pub title: String,
    /// For a link: the address.
    pub url: Option<String>,
    /// The day on which it was last looked at.
    pub seen_on: Option<NaiveDate>,
    /// What kind of evidence it is, in words.
    pub kind: String,
    /// What it points to, in words; empty where the title says it all.
    pub detail: String,
    /// The last day on which it counts.
    pub expires_on: Option<NaiveDate>,
    /// What is wrong with it, in words; none when it holds.
    pub trouble: Option<String>,
    /// The checks it stands under.
    pub checks: Vec<String>,
}

/// The facts on which a verdict was confirmed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Confirmed {
    /// The day.
    pub date: NaiveDate,
    /// The facts, as a sentence.
    pub reason: String,
}

/// A remark of the ambassadeur.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remark {
    /// What it is about: "1.1 Er is één document".
    pub about: String,
    /// Waarneming, vraag or advies.
    pub kind: ReflectionKind,
    /// The words; a blank line starts a paragraph.
    pub text: String,
    /// Who.
    pub author: String,
    /// The day.
    pub date: NaiveDate,
    /// What the region replied; empty when it did not.
    pub reply: String,
    /// Who replied.
    pub replied_by: String,
    /// The day of the reply.
    pub replied_on: Option<NaiveDate>,
}

/// A check that the norm has no longer, with the answer it had.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Retired {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// The version of the norm that has it no longer.
    pub version: u32,
    /// The checks that came in its place.
    pub became: Vec<String>,
    /// The verdict.
    pub verdict: Verdict,
    /// Explanation by the region.
    pub note: String,
}

/// A verdict that follows from recorded facts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    /// The verdict.
    pub verdict: Verdict,
    /// The facts, in Dutch, as a sentence.
    pub reason: String,
    /// Whether it contradicts the verdict that was confirmed. Only then it is printed.
    pub contradicts: bool,
}

/// A check elsewhere.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SeeAlso {
    /// Id of its catalogue.
    pub catalogue: String,
    /// Its id.
    pub check: String,
    /// Its short name.
    pub name: String,
    /// Its verdict, which stands for itself.
    pub verdict: Option<Verdict>,
    /// Where it stands.
    pub source: String,
}
