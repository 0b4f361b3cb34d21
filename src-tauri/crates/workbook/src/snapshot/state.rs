//! How everything stands at one moment, as data that is kept for years: the JSON of a peildatum. Its field names are
//! promises; a later form gets another number in `format`.

use std::collections::BTreeMap;

use regiovisie_model::words::{
    CheckKind, EvidenceState, Outcome, ProcessStep, ReflectionKind, SectionState, Verdict, Work,
};
use regiovisie_store::rows::{council, meeting, municipality, register, section, version};
use regiovisie_wording::say;
use serde::{Deserialize, Serialize};

use crate::error::Error;
use crate::process;
use crate::section::tree;
use crate::view::{AgreementSummaryView, CheckView};
use crate::workbook::Workbook;

/// The form that this program writes.
const FORMAT: u32 = 1;

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct State {
    pub(crate) format: u32,
    pub(crate) groups: Vec<GroupState>,
    pub(crate) checks: Vec<CheckState>,
    pub(crate) councils: Vec<CouncilState>,
    pub(crate) steps: Vec<StepState>,
    pub(crate) sections: Vec<SectionLine>,
    pub(crate) rows: Vec<RowState>,
    pub(crate) meetings: u32,
    pub(crate) contributions: u32,
    /// In a copy for reflection: the remarks as they were handed out.
    #[serde(default)]
    pub(crate) remarks: Vec<RemarkBase>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct RemarkBase {
    pub(crate) id: String,
    pub(crate) kind: ReflectionKind,
    pub(crate) text: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct GroupState {
    pub(crate) catalogue: String,
    pub(crate) number: String,
    pub(crate) kind: String,
    pub(crate) title: String,
    pub(crate) state: Verdict,
    pub(crate) met: bool,
    pub(crate) binding_met: u32,
    pub(crate) binding_total: u32,
    pub(crate) advice_judged: u32,
    pub(crate) advice_total: u32,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct CheckState {
    pub(crate) catalogue: String,
    pub(crate) group: String,
    pub(crate) id: String,
    pub(crate) kind: CheckKind,
    pub(crate) name: String,
    pub(crate) work: Work,
    pub(crate) verdict: Verdict,
    pub(crate) note: String,
    pub(crate) owner: String,
    pub(crate) target_date: Option<String>,
    pub(crate) proposed: Option<Verdict>,
    /// Without what is confidential.
    pub(crate) reason: String,
    pub(crate) evidence: Vec<EvidenceLine>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct EvidenceLine {
    pub(crate) title: String,
    pub(crate) state: EvidenceState,
    pub(crate) confidential: bool,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct CouncilState {
    pub(crate) name: String,
    pub(crate) outcome: Option<Outcome>,
    pub(crate) council_date: Option<String>,
    pub(crate) version: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct StepState {
    pub(crate) step: ProcessStep,
    pub(crate) title: String,
    pub(crate) planned_start: Option<String>,
    pub(crate) planned_end: Option<String>,
    pub(crate) actual_start: Option<String>,
    pub(crate) actual_end: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct SectionLine {
    pub(crate) id: String,
    pub(crate) title: String,
    pub(crate) state: SectionState,
    pub(crate) words: u32,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct RowState {
    pub(crate) sheet: String,
    pub(crate) sheet_title: String,
    pub(crate) id: String,
    pub(crate) name: String,
    /// It, or a row that it names, stays inside.
    pub(crate) confidential: bool,
    /// What a person reads, by the title of the column.
    pub(crate) facts: BTreeMap<String, String>,
}

impl State {
    /// Reads the text that was kept.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        serde_json::from_str(text).ok().filter(|state: &Self| state.format <= FORMAT)
    }

    /// The text to keep.
    pub(crate) fn text(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    /// What goes into a copy for reflection: the checks alone, without people and without what is confidential.
    pub(crate) fn for_reflection(self, remarks: Vec<RemarkBase>) -> Self {
        let checks = self.checks.into_iter().map(|check| CheckState {
            owner: String::new(),
            evidence: check.evidence.into_iter().filter(|e| !e.confidential).collect(),
            ..check
        });
        Self { format: FORMAT, groups: self.groups, checks: checks.collect(), remarks, ..Self::default() }
    }

    /// Agreements that are met, and how many there are.
    pub(crate) fn agreements(&self) -> (u32, u32) {
        let agreements = || self.groups.iter().filter(|g| g.kind == "agreement");
        let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        (count(agreements().filter(|g| g.met).count()), count(agreements().count()))
    }
}

impl Workbook {
    /// How everything stands now.
    pub(crate) fn state(&self) -> Result<State, Error> {
        let groups = self.catalogues()?.into_iter().flat_map(|catalogue| catalogue.groups);
        Ok(State {
            format: FORMAT,
            groups: groups.map(group_state).collect(),
            checks: self.checks()?.into_iter().map(check_state).collect(),
            councils: self.council_states()?,
            steps: process::views(self.db())?
                .into_iter()
                .map(|step| StepState {
                    step: step.step,
                    title: step.title,
                    planned_start: step.planned_start,
                    planned_end: step.planned_end,
                    actual_start: step.actual_start,
                    actual_end: step.actual_end,
                })
                .collect(),
            sections: self.section_lines()?,
            rows: self.row_states()?,
            remarks: Vec::new(),
            meetings: meeting::count(self.db())?,
            contributions: register::count(self.db(), &register::Filter::default())?,
        })
    }

    fn council_states(&self) -> Result<Vec<CouncilState>, Error> {
        let (decisions, versions) = (council::all(self.db())?, version::all(self.db())?);
        let states = municipality::all(self.db())?.into_iter().map(|municipality| {
            let row = decisions.iter().find(|c| c.municipality == municipality.id);
            let of = row.and_then(|r| versions.iter().find(|v| Some(&v.id) == r.version.as_ref()));
            CouncilState {
                name: municipality.name,
                outcome: row.and_then(|r| r.outcome),
                council_date: row.and_then(|r| r.council_date).map(|d| d.to_string()),
                version: of.map(|v| v.name.clone()).unwrap_or_default(),
            }
        });
        Ok(states.collect())
    }

    fn section_lines(&self) -> Result<Vec<SectionLine>, Error> {
        let lines = tree(section::all(self.db())?).into_iter().map(|node| {
            let words = regiovisie_text::words::words(&regiovisie_text::read(&node.section.body));
            SectionLine {
                title: format!("{} {}", node.number, node.section.title).trim().to_owned(),
                state: node.section.state,
                words: u32::try_from(words).unwrap_or(u32::MAX),
                id: node.section.id,
            }
        });
        Ok(lines.collect())
    }

    fn row_states(&self) -> Result<Vec<RowState>, Error> {
        let mut states = Vec::new();
        for (_, instrument) in Self::library()?.instruments() {
            for sheet in &instrument.sheets {
                let view = self.sheet(&sheet.id)?;
                let title =
                    |field: &str| view.columns.iter().find(|c| c.id == field).map(|c| c.title.clone());
                for row in view.rows.iter().filter(|row| !row.facts.is_empty()) {
                    let facts = row.facts.iter().filter_map(|f| Some((title(&f.field)?, f.text.clone())));
                    states.push(RowState {
                        sheet: view.id.clone(),
                        sheet_title: view.title.clone(),
                        id: row.id.clone(),
                        name: row.name.clone(),
                        confidential: row.confidential || row.refers_to_confidential,
                        facts: facts.collect(),
                    });
                }
            }
        }
        Ok(states)
    }
}

fn group_state(group: AgreementSummaryView) -> GroupState {
    GroupState {
        catalogue: group.catalogue,
        number: group.number,
        kind: group.kind,
        title: group.title,
        state: group.state,
        met: group.met,
        binding_met: group.binding_met,
        binding_total: group.binding_total,
        advice_judged: group.advice_judged,
        advice_total: group.advice_total,
    }
}

fn check_state(check: CheckView) -> CheckState {
    let (proposed, reason) = match check.proposal {
        Some(proposal) if proposal.confidential => (Some(proposal.verdict), say("reason-confidential")),
        Some(proposal) => (Some(proposal.verdict), proposal.reason),
        None => (None, String::new()),
    };
    let evidence = check.evidence.into_iter().map(|view| EvidenceLine {
        title: view.title,
        state: view.state,
        confidential: view.confidential,
    });
    CheckState {
        catalogue: check.catalogue,
        group: check.group,
        id: check.id,
        kind: check.kind,
        name: check.name,
        work: check.work,
        verdict: check.verdict,
        note: check.note,
        owner: check.owner,
        target_date: check.target_date,
        proposed,
        reason,
        evidence: evidence.collect(),
    }
}
