//! What all catalogues share: start situations, process, themes, functions, parties, practice.

use regiovisie_model::words::ProcessStep;
use serde::Deserialize;

/// All shared data.
#[derive(Debug, Clone, PartialEq)]
pub struct Shared {
    /// The four start situations.
    pub situations: Vec<StartSituation>,
    /// The four guiding questions.
    pub questions: Vec<GuidingQuestion>,
    /// The ideal process.
    pub process: ProcessTemplate,
    /// The seven themes of the annex.
    pub themes: Vec<Theme>,
    /// The lists that functions can be on.
    pub function_lists: Vec<FunctionList>,
    /// One per function.
    pub functions: Vec<YouthFunction>,
    /// Kinds of party.
    pub parties: Vec<PartyKind>,
    /// The five basic functions of local teams.
    pub basic_functions: Vec<BasicFunction>,
    /// The eight cost elements of the routekaart.
    pub cost_elements: Vec<CostElement>,
    /// The four legal elements.
    pub legal_elements: Vec<LegalElement>,
    /// What the mapping of eight to four is.
    pub cost_note: String,
    /// Practice cases.
    pub practice: Vec<PracticeCase>,
}

impl Shared {
    /// Points to other checks where some got another id; what has no other stays, and a later check finds it missing.
    pub(crate) fn follow(&mut self, became: impl Fn(&String) -> Option<String>) {
        let checks = self
            .questions
            .iter_mut()
            .map(|q| &mut q.check)
            .chain(self.themes.iter_mut().map(|t| &mut t.check))
            .chain(self.basic_functions.iter_mut().map(|b| &mut b.check))
            .chain(self.parties.iter_mut().filter_map(|p| p.check.as_mut()));
        for check in checks {
            if let Some(other) = became(check) {
                *check = other;
            }
        }
    }
}

/// One of the four start situations (routekaart, handleiding).
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StartSituation {
    /// 1 to 4.
    pub number: u8,
    /// Title.
    pub title: String,
    /// What it means.
    pub text: String,
    /// The route to begin with.
    pub first_route: u8,
    /// Whether the existing visie is asked for.
    pub asks_vision: bool,
    /// First steps that fit.
    pub first_steps: Vec<String>,
    /// Groups in the order in which they are best begun.
    pub order: Vec<String>,
}

/// One of the four guiding questions that keep the agreements together.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GuidingQuestion {
    /// Id.
    pub id: String,
    /// Title.
    pub title: String,
    /// The question.
    pub text: String,
    /// The check that asks it.
    pub check: String,
}

/// The ideal process.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProcessTemplate {
    /// Months the routekaart expects at least.
    pub usual_months_min: u32,
    /// Months the routekaart expects at most.
    pub usual_months_max: u32,
    /// Months a region took in practice.
    pub seen_months: u32,
    /// Remark on these figures.
    pub note: String,
    /// The five steps.
    #[serde(rename = "step")]
    pub steps: Vec<StepTemplate>,
}

/// A step of the process.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StepTemplate {
    /// Which.
    pub id: ProcessStep,
    /// 1 to 5.
    pub number: u8,
    /// Title.
    pub title: String,
    /// What it is for.
    pub purpose: String,
    /// What must be ready.
    pub ready: Vec<String>,
    /// Usual tasks.
    pub tasks: Vec<String>,
    /// Share of the whole time; ours, editable.
    pub share: f64,
    /// Source.
    pub source: String,
}

/// A theme of the visie.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Theme {
    /// Id.
    pub id: String,
    /// Check it belongs to.
    pub check: String,
    /// Title.
    pub title: String,
    /// What it is about.
    pub about: String,
    /// Its own questions.
    pub questions: Vec<String>,
}

/// A list that functions can be on.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FunctionList {
    /// Id.
    pub id: String,
    /// Title.
    pub title: String,
    /// Source.
    pub source: String,
    /// Remark.
    pub note: String,
}

/// A function of youth care.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct YouthFunction {
    /// Id.
    pub id: String,
    /// Title.
    pub title: String,
    /// What it is.
    pub about: String,
    /// Lists it is on.
    pub lists: Vec<String>,
}

/// Where a kind of party comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum PartyGroup {
    /// Named in the norm.
    Norm,
    /// Other parties outside the municipalities.
    Other,
    /// Inside the municipalities.
    Internal,
}

impl PartyGroup {
    /// The word that views use.
    pub fn word(self) -> &'static str {
        match self {
            Self::Norm => "norm",
            Self::Other => "other",
            Self::Internal => "internal",
        }
    }
}

/// A kind of party.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PartyKind {
    /// Id.
    pub id: String,
    /// Title.
    pub title: String,
    /// Group.
    pub group: PartyGroup,
    /// Who.
    pub about: String,
    /// Subjects that fit.
    pub tip: String,
    /// Check of the norm, for the seven.
    #[serde(default)]
    pub check: Option<String>,
    /// Whether they are residents, who are quoted only with their consent.
    #[serde(default)]
    pub resident: bool,
}

/// One of the five basic functions.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BasicFunction {
    /// Id.
    pub id: String,
    /// Title.
    pub title: String,
    /// What it is.
    pub about: String,
    /// Check it belongs to.
    pub check: String,
}

/// A cost element of the routekaart.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CostElement {
    /// Id.
    pub id: String,
    /// Title.
    pub title: String,
    /// What it is.
    pub about: String,
    /// Legal element it maps to by default.
    pub legal: String,
}

/// A legal element of a tariff.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LegalElement {
    /// Id.
    pub id: String,
    /// Title.
    pub title: String,
    /// Article.
    pub source: String,
}

/// A region whose practice teaches something.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PracticeCase {
    /// Id.
    pub id: String,
    /// Name.
    pub title: String,
    /// What they do.
    pub about: String,
    /// Source.
    pub source: String,
    /// Examples and tips.
    #[serde(rename = "lesson")]
    pub lessons: Vec<Lesson>,
}

/// An example or a tip.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lesson {
    /// Id, unique over all cases.
    pub id: String,
    /// `voorbeeld` or `tip`.
    pub kind: String,
    /// Groups it speaks to.
    pub agreements: Vec<String>,
    /// The text.
    pub text: String,
}
