//! The facts of a workbook in the shape in which the documents want them.

use std::collections::HashMap;

use chrono::{DateTime, Datelike, NaiveDate, Utc};
use regiovisie_documents::assessment::{self as sheet, AssessmentInput};
use regiovisie_documents::vision::{self as paper, VisionInput};
use regiovisie_model::words::{EvidenceState, Profile, VersionStatus};
use regiovisie_norm::{Catalogue, Group, GroupKind, Library};
use regiovisie_store::history;
use regiovisie_store::rows::meeting::MeetingLine;
use regiovisie_store::rows::{council, meeting, municipality, section, version};
use regiovisie_text as text;
use regiovisie_wording::say;

use super::reports::remark;
use super::tables::PARTY_THEMES;
use crate::agreement::{Answers, retired};
use crate::error::Error;
use crate::party::names;
use crate::privacy::Leaving;
use crate::process::views;
use crate::section::{Node, tree};
use crate::surroundings::civil_date;
use crate::version::content_hash;
use crate::view::{CheckView, RemarkLineView, SheetRowView, SheetView};
use crate::workbook::Workbook;

impl Workbook {
    /// The visie as it is now, with everything its live tables show to readers of this profile.
    pub(crate) fn vision_input(&self, profile: Profile) -> Result<VisionInput, Error> {
        let region = self.region()?;
        let leaving = self.leaving(profile)?;
        let nodes = tree(section::all(self.db())?);
        Ok(VisionInput {
            region: paper::Region {
                name: region.name,
                plan_start: region.plan_start,
                plan_end: region.plan_end,
                fictional: region.fictional,
                municipalities: self.paper_municipalities()?,
            },
            edition: self.edition()?,
            sections: nodes.into_iter().map(paper_section).collect(),
            councils: self.paper_councils()?,
            functions: self.paper_functions()?,
            sheets: self.paper_sheets(&leaving)?,
            steps: self.paper_steps()?,
            parties: self.paper_parties(&leaving)?,
            meetings: self.paper_meetings(&leaving)?,
            versions: self.paper_versions()?,
            requirements: requirements(&*self.norms()?),
        })
    }

    /// Every check with its answer, on the day of the last change.
    pub(super) fn assessment_input(&self) -> Result<AssessmentInput, Error> {
        let region = self.region()?;
        let around = Around { checks: self.checks()?, remarks: self.remarks()?, answers: self.answers()? };
        let norms = self.norms()?;
        let catalogues = &norms.catalogues;
        Ok(AssessmentInput {
            region: region.name,
            fictional: region.fictional,
            reference_date: self.reference_date()?,
            catalogues: catalogues.iter().map(|c| sheet_catalogue(c, &around)).collect(),
        })
    }

    /// The version whose content the visie has now, else the text as it is, of the day of its last change.
    pub(super) fn edition(&self) -> Result<paper::Version, Error> {
        let hash = content_hash(&tree(section::all(self.db())?));
        let versions = version::all(self.db())?;
        Ok(match versions.into_iter().find(|v| v.hash == hash) {
            Some(found) => paper_version(found),
            None => paper::Version {
                name: String::new(),
                status: VersionStatus::Draft,
                date: Some(self.reference_date()?),
                note: String::new(),
            },
        })
    }

    /// The civil date of the last change; for a workbook without any, the day on which it was made.
    pub(crate) fn reference_date(&self) -> Result<NaiveDate, Error> {
        let last = history(self.db(), 1, None)?.into_iter().next();
        let at = last.and_then(|entry| entry.at.parse::<DateTime<Utc>>().ok());
        // A file from elsewhere may hold an instant that no calendar has.
        let at = at.filter(|at| (1900..=2200).contains(&at.year()));
        Ok(at.map_or(self.region()?.born_on, civil_date))
    }

    fn paper_municipalities(&self) -> Result<Vec<paper::Municipality>, Error> {
        let rows = municipality::all(self.db())?.into_iter();
        Ok(rows
            .map(|m| paper::Municipality { name: m.name, cbs_code: m.cbs_code, inhabitants: m.inhabitants })
            .collect())
    }

    fn paper_councils(&self) -> Result<Vec<paper::Council>, Error> {
        let decisions = council::all(self.db())?;
        let versions = version::all(self.db())?;
        let rows = municipality::all(self.db())?.into_iter().map(|municipality| {
            let row =
                decisions.iter().find(|c| c.municipality == municipality.id).cloned().unwrap_or_default();
            let of = versions.iter().find(|v| Some(&v.id) == row.version.as_ref());
            paper::Council {
                municipality: municipality.name,
                college_date: row.college_date,
                council_date: row.council_date,
                outcome: row.outcome,
                item: row.item,
                vote: row.vote,
                number: row.number,
                // A version belongs to a decision; before that it is only what lies on the table.
                version: of.filter(|_| row.outcome.is_some()).map(|v| v.name.clone()).unwrap_or_default(),
            }
        });
        Ok(rows.collect())
    }

    fn paper_functions(&self) -> Result<Vec<paper::Function>, Error> {
        let view = self.sheet("functies")?;
        let functions =
            view.rows.into_iter().filter(|row| !row.confidential && !row.refers_to_confidential).map(|row| {
                paper::Function {
                    scale: row.facts.into_iter().find(|fact| fact.field == "schaal").map(|fact| fact.text),
                    title: row.name,
                    lists: row.labels,
                }
            });
        Ok(functions.collect())
    }

    /// Every table of facts as it may leave: without confidential rows.
    fn paper_sheets(&self, leaving: &Leaving) -> Result<Vec<paper::Sheet>, Error> {
        let mut sheets = Vec::new();
        for (_, instrument) in Self::library()?.instruments() {
            for sheet in &instrument.sheets {
                sheets.push(paper_sheet(self.sheet(&sheet.id)?));
            }
        }
        sheets.push(self.paper_matrix(leaving)?);
        Ok(sheets)
    }

    /// Parties by themes: counted, not filled in.
    fn paper_matrix(&self, leaving: &Leaving) -> Result<paper::Sheet, Error> {
        let matrix = self.party_themes()?;
        let mut columns = vec![say("matrix-party")];
        columns.extend(matrix.themes.into_iter().map(|theme| theme.title));
        let rows = matrix.rows.into_iter().map(|row| {
            let counts =
                row.counts.iter().map(|count| if *count == 0 { String::new() } else { count.to_string() });
            std::iter::once(leaving.party(Some(&row.id))).chain(counts).collect()
        });
        Ok(paper::Sheet {
            name: PARTY_THEMES.to_owned(),
            title: say("matrix-title"),
            columns,
            rows: rows.collect(),
        })
    }

    fn paper_steps(&self) -> Result<Vec<paper::Step>, Error> {
        let day = |text: Option<String>| text.and_then(|t| t.parse().ok());
        let steps = views(self.db())?.into_iter().map(|step| paper::Step {
            step: step.step,
            title: step.title,
            planned_start: day(step.planned_start),
            planned_end: day(step.planned_end),
            actual_start: day(step.actual_start),
            actual_end: day(step.actual_end),
        });
        Ok(steps.collect())
    }

    fn paper_parties(&self, leaving: &Leaving) -> Result<Vec<paper::Party>, Error> {
        let rows = self.involvement()?.into_iter().map(|row| paper::Party {
            name: leaving.party(Some(&row.party.id)),
            role: leaving.role(&row.party.id, row.party.role),
            meetings: u32::try_from(row.days.len()).unwrap_or(u32::MAX),
            contributions: row.contributions,
            first_heard: row.days.first().copied(),
        });
        Ok(rows.collect())
    }

    /// The meetings that were held and do not stay inside.
    fn paper_meetings(&self, leaving: &Leaving) -> Result<Vec<paper::Meeting>, Error> {
        let ids: HashMap<String, String> =
            names(self.db())?.into_iter().map(|(id, name)| (name, id)).collect();
        let leaves = |line: &MeetingLine| line.meeting.held && !line.meeting.confidential;
        let rows = meeting::all(self.db())?.into_iter().rev().filter(leaves).map(|line| {
            let attended: Vec<String> =
                line.parties.iter().filter_map(|name| ids.get(name)).cloned().collect();
            let mut parties: Vec<String> = Vec::new();
            for name in attended.iter().map(|id| leaving.party(Some(id))) {
                if !parties.contains(&name) {
                    parties.push(name);
                }
            }
            paper::Meeting {
                date: line.meeting.date,
                kind: line.meeting.kind,
                title: if leaving.tells_meeting(&attended) {
                    line.meeting.title
                } else {
                    say(&format!("meeting-{}", line.meeting.kind))
                },
                parties,
                contributions: line.contributions,
            }
        });
        Ok(rows.collect())
    }

    fn paper_versions(&self) -> Result<Vec<paper::Version>, Error> {
        Ok(version::all(self.db())?.into_iter().rev().map(paper_version).collect())
    }
}

/// The shown columns of a table; a row without a name goes without a first column.
fn paper_sheet(sheet: SheetView) -> paper::Sheet {
    let shown: Vec<_> = sheet.columns.iter().filter(|column| column.shown).collect();
    let value = |row: &SheetRowView, field: &str| {
        row.facts.iter().find(|fact| fact.field == field).map(|fact| fact.text.clone()).unwrap_or_default()
    };
    let named = sheet.rows.iter().any(|row| !row.name.is_empty());
    let first = named.then(|| capital(&sheet.row_word));
    paper::Sheet {
        columns: first.into_iter().chain(shown.iter().map(|column| column.title.clone())).collect(),
        rows: sheet
            .rows
            .iter()
            .filter(|row| !row.confidential && !row.refers_to_confidential)
            // A row that the catalogue gives is printed once something is filled in, one of the region's own always.
            .filter(|row| (row.own && named) || shown.iter().any(|column| !value(row, &column.id).is_empty()))
            .map(|row| {
                let first = named.then(|| row.name.clone());
                first.into_iter().chain(shown.iter().map(|column| value(row, &column.id))).collect()
            })
            .collect(),
        name: sheet.id,
        title: sheet.title,
    }
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

fn paper_version(row: version::Version) -> paper::Version {
    paper::Version { name: row.name, status: row.status, date: Some(row.date), note: row.note }
}

fn paper_section(node: Node) -> paper::Section {
    let section = node.section;
    paper::Section {
        id: section.id,
        level: node.level,
        role: section.role,
        title: section.title,
        body: text::read(&section.body),
        agreements: section.agreements,
        // The concordance speaks of checks of the law by their bare id; those of the norm go by agreement.
        checks: section
            .checks
            .iter()
            .filter_map(|id| id.split_once('/'))
            .filter(|(catalogue, _)| *catalogue != "nvo-2020")
            .map(|(_, id)| id.to_owned())
            .collect(),
    }
}

/// The agreements of the norm, then the checks of the law.
fn requirements(norms: &Library) -> Vec<paper::Requirement> {
    let mut list = Vec::new();
    for catalogue in &norms.catalogues {
        for group in &catalogue.groups {
            match group.kind {
                GroupKind::Agreement => list.push(paper::Requirement {
                    kind: paper::RequirementKind::Agreement,
                    number: group.number.clone(),
                    title: group.title.clone(),
                    source: group.source.clone(),
                }),
                GroupKind::Article => list.extend(group.checks.iter().map(|check| paper::Requirement {
                    kind: paper::RequirementKind::Law,
                    number: check.id.clone(),
                    title: check.name.clone(),
                    source: check.source.clone(),
                })),
                GroupKind::Coherence | GroupKind::Learning => {}
            }
        }
    }
    list
}

/// What the checks of a catalogue are printed with.
struct Around {
    checks: Vec<CheckView>,
    remarks: Vec<RemarkLineView>,
    answers: Answers,
}

fn sheet_catalogue(catalogue: &Catalogue, around: &Around) -> sheet::Catalogue {
    sheet::Catalogue {
        id: catalogue.id.clone(),
        title: catalogue.title.clone(),
        about: catalogue.about.trim().to_owned(),
        source: catalogue.source.clone(),
        group_word: catalogue.group_word.clone(),
        routes: catalogue
            .routes
            .iter()
            .map(|route| sheet::Route {
                number: route.number,
                title: route.title.clone(),
                yields: route.yields.clone(),
                outside_norm: route.outside_norm,
            })
            .collect(),
        groups: catalogue.groups.iter().map(|group| sheet_group(catalogue, group, around)).collect(),
    }
}

fn sheet_group(catalogue: &Catalogue, group: &Group, around: &Around) -> sheet::Group {
    let remarks = || around.remarks.iter().filter(|r| r.catalogue == catalogue.id && r.group == group.number);
    sheet::Group {
        number: group.number.clone(),
        kind: match group.kind {
            GroupKind::Agreement => sheet::GroupKind::Agreement,
            GroupKind::Coherence => sheet::GroupKind::Coherence,
            GroupKind::Learning => sheet::GroupKind::Learning,
            GroupKind::Article => sheet::GroupKind::Article,
        },
        route: group.route,
        title: group.title.clone(),
        summary: group.summary.clone(),
        source: group.source.clone(),
        checks: around
            .checks
            .iter()
            .filter(|check| check.catalogue == catalogue.id && check.group == group.number)
            .map(|check| {
                let of = remarks().filter(|r| r.check.as_deref() == Some(check.id.as_str()));
                sheet_check(check, of.map(remark).collect())
            })
            .collect(),
        // What was remarked on a check that has gone since stands with the group.
        remarks: remarks()
            .filter(|r| r.check.as_ref().is_none_or(|id| !group.checks.iter().any(|c| c.id == *id)))
            .map(remark)
            .collect(),
        retired: retired(catalogue, group, &around.answers)
            .into_iter()
            .map(|gone| sheet::Retired {
                id: gone.id,
                name: gone.name,
                version: gone.version,
                became: gone.became,
                verdict: gone.verdict,
                note: gone.note,
            })
            .collect(),
    }
}

fn sheet_check(check: &CheckView, remarks: Vec<sheet::Remark>) -> sheet::Check {
    let day = |text: &Option<String>| text.as_ref().and_then(|t| t.parse().ok());
    sheet::Check {
        id: check.id.clone(),
        kind: check.kind,
        name: check.name.clone(),
        question: check.question.clone(),
        source: check.source.clone(),
        in_force: check.in_force.clone(),
        na_only_when: check.na_only_when.clone(),
        work: check.work,
        verdict: check.verdict,
        note: check.note.clone(),
        owner: check.owner.clone(),
        target_date: day(&check.target_date),
        evidence: check
            .evidence
            .iter()
            .filter(|row| !row.confidential)
            .map(|row| sheet::Evidence {
                title: row.title.clone(),
                url: row.url.clone(),
                seen_on: day(&row.seen_on),
                kind: say(&format!("evidence-kind-{}", row.kind)),
                detail: row.detail.clone(),
                expires_on: day(&row.expires_on),
                trouble: (row.state != EvidenceState::Sound).then(|| row.state_text.clone()),
                checks: row.checks.iter().map(|used| used.check.clone()).collect(),
            })
            .collect(),
        confirmed: check.confirmed.as_ref().and_then(|confirmed| {
            let hidden = check.proposal.as_ref().is_none_or(|p| p.confidential);
            let reason = if hidden { say("reason-confidential") } else { confirmed.reason.clone() };
            Some(sheet::Confirmed { date: confirmed.date.parse().ok()?, reason })
        }),
        remarks,
        proposal: check.proposal.as_ref().map(|p| sheet::Proposal {
            verdict: p.verdict,
            reason: if p.confidential { say("reason-confidential") } else { p.reason.clone() },
            contradicts: p.contradicts,
        }),
        see_also: check
            .see_also
            .iter()
            .map(|other| sheet::SeeAlso {
                catalogue: other.catalogue.clone(),
                check: other.check.clone(),
                name: other.name.clone(),
                verdict: Some(other.verdict),
                source: other.source.clone(),
            })
            .collect(),
    }
}
