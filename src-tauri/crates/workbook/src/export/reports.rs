//! The facts of the shorter reports: voortgangsrapportage, reflectieverslag, comparison of peildata.

use regiovisie_documents::assessment::Remark;
use regiovisie_documents::comparison::{CheckMove, ComparisonInput, GroupMove, OtherMove};
use regiovisie_documents::progress::{CouncilLine, Goal, GroupLine, ProgressInput, Since, StepLine};
use regiovisie_documents::reflection::{Reflected, ReflectionInput};
use regiovisie_model::words::{CheckKind, EvidenceState, Verdict};
use regiovisie_norm::{Catalogue, Group, GroupKind, Library};
use regiovisie_wording::{Args, say, say_with};

use crate::error::Error;
use crate::process;
use crate::snapshot::NOW;
use crate::view::{CheckView, RemarkLineView, SheetRowView, SnapshotCompareView};
use crate::workbook::Workbook;

/// The table with the main goals, and the one with what was measured.
const GOALS: &str = "hoofddoelen";
const MEASUREMENTS: &str = "metingen";

impl Workbook {
    pub(super) fn progress_input(&self) -> Result<ProgressInput, Error> {
        let region = self.region()?;
        let norms = self.norms()?;
        let checks = self.checks()?;
        let attention = self.all_attention()?.into_iter().map(|item| (item.title, item.reason));
        let unsound =
            self.evidence()?.into_iter().filter(|e| !e.confidential && e.state != EvidenceState::Sound);
        Ok(ProgressInput {
            region: region.name,
            fictional: region.fictional,
            date: self.reference_date()?,
            groups: group_lines(&norms, &checks),
            since: self.since()?,
            steps: process::views(self.db())?
                .into_iter()
                .map(|step| StepLine {
                    title: step.title,
                    planned_start: day(step.planned_start.as_deref()),
                    planned_end: day(step.planned_end.as_deref()),
                    actual_start: day(step.actual_start.as_deref()),
                    actual_end: day(step.actual_end.as_deref()),
                })
                .collect(),
            councils: self
                .councils()?
                .into_iter()
                .map(|council| CouncilLine {
                    name: council.name,
                    date: day(council.council_date.as_deref()),
                    outcome: council.outcome.map(|outcome| say(&format!("outcome-{outcome}"))),
                })
                .collect(),
            goals: self.goals()?,
            attention: attention.collect(),
            evidence: unsound.map(|e| (e.title, e.state_text)).collect(),
        })
    }

    /// What moved since the last peildatum of an earlier day.
    fn since(&self) -> Result<Option<Since>, Error> {
        let last = self.reference_date()?.to_string();
        let Some(earlier) = self.snapshots()?.into_iter().find(|s| s.date < last && !s.damaged) else {
            return Ok(None);
        };
        let moved = self.compare_snapshots(&earlier.id, NOW)?;
        let verdicts = moved.checks.into_iter().filter(|check| check.before != check.after);
        Ok(Some(Since {
            name: earlier.name,
            date: day(Some(&earlier.date)).unwrap_or_default(),
            summary: moved.summary,
            checks: verdicts.map(|check| (check.id, check.name, check.before, check.after)).collect(),
        }))
    }

    /// The main goals with what was measured, without what is confidential.
    fn goals(&self) -> Result<Vec<Goal>, Error> {
        let goals = self.sheet(GOALS)?;
        let open = |row: &&SheetRowView| !row.confidential && !row.refers_to_confidential;
        let lines = self.sheet(MEASUREMENTS)?.lines;
        let number = |text: &str| text.parse::<f64>().ok().filter(|value| value.is_finite());
        let goal = |row: &SheetRowView| {
            let line = lines.iter().find(|line| line.id == row.id);
            let aim = line.and_then(|line| line.goal.clone());
            let points = line.map(|line| line.points.as_slice()).unwrap_or_default();
            Goal {
                title: row.name.clone(),
                unit: line.map(|line| line.unit.clone()).unwrap_or_default(),
                goal: aim.and_then(|text| Some((number(&text)?, text.replace('.', ",")))),
                points: points
                    .iter()
                    .filter(|point| !point.confidential)
                    .filter_map(|point| {
                        Some((day(Some(&point.date))?, number(&point.value)?, point.text.clone()))
                    })
                    .collect(),
            }
        };
        Ok(goals.rows.iter().filter(open).filter(|row| !row.name.is_empty()).map(goal).collect())
    }

    pub(super) fn reflection_input(&self) -> Result<ReflectionInput, Error> {
        let region = self.region()?;
        let norms = self.norms()?;
        let remarks = self.remarks()?;
        let mut groups = Vec::new();
        for catalogue in &norms.catalogues {
            for group in &catalogue.groups {
                let of = remarks.iter().filter(|r| r.catalogue == catalogue.id && r.group == group.number);
                let of: Vec<Remark> = of.map(remark).collect();
                if !of.is_empty() {
                    groups.push(Reflected { title: name(catalogue, group), remarks: of });
                }
            }
        }
        Ok(ReflectionInput {
            region: region.name,
            fictional: region.fictional,
            date: self.reference_date()?,
            groups,
        })
    }

    pub(super) fn comparison_input(&self, from: &str, to: &str) -> Result<ComparisonInput, Error> {
        let region = self.region()?;
        let norms = self.norms()?;
        let SnapshotCompareView { from, to, summary, groups, checks, others } =
            self.compare_snapshots(from, to)?;
        let moment = |name: String, date: &str| (name, day(Some(date)).unwrap_or_default());
        let title = |catalogue: &str, number: &str, fallback: &str| {
            let found = norms.catalogue(catalogue).and_then(|c| c.group(number).map(|g| name(c, g)));
            found.unwrap_or_else(|| fallback.to_owned())
        };
        let groups = groups.into_iter().map(|g| GroupMove {
            name: title(&g.catalogue, &g.number, &g.title),
            before: g.before,
            after: g.after,
            binding_before: g.binding_before,
            binding_after: g.binding_after,
            binding_total: g.binding_total,
        });
        let checks = checks.into_iter().map(|c| CheckMove {
            id: c.id,
            name: c.name,
            before: c.before,
            after: c.after,
            what: c.what,
        });
        let others = others.into_iter().filter(|o| !o.confidential);
        Ok(ComparisonInput {
            region: region.name,
            fictional: region.fictional,
            from: moment(from.name, &from.date),
            to: moment(to.name, &to.date),
            summary,
            groups: groups.collect(),
            checks: checks.collect(),
            others: others.map(|o| OtherMove { area: o.area, subject: o.subject, what: o.what }).collect(),
        })
    }
}

/// The agreements of the norm and the articles of law, with how many of their binding checks are met.
fn group_lines(norms: &Library, checks: &[CheckView]) -> Vec<GroupLine> {
    let mut lines = Vec::new();
    for catalogue in &norms.catalogues {
        for group in &catalogue.groups {
            if !matches!(group.kind, GroupKind::Agreement | GroupKind::Article) {
                continue;
            }
            let of = |c: &&CheckView| c.catalogue == catalogue.id && c.group == group.number;
            let judged: Vec<_> = checks
                .iter()
                .filter(of)
                .map(|c| regiovisie_model::assessment::Judged { kind: c.kind, verdict: c.verdict })
                .collect();
            let standing = regiovisie_model::assessment::standing(&judged);
            let open = judged.iter().filter(|j| {
                j.kind != CheckKind::Advice && j.verdict != Verdict::Unjudged && !j.verdict.fulfils()
            });
            lines.push(GroupLine {
                name: name(catalogue, group),
                law: group.kind == GroupKind::Article,
                state: standing.state,
                met: standing.met,
                binding_met: standing.binding_met,
                binding_open: u32::try_from(open.count()).unwrap_or(u32::MAX),
                binding_total: standing.binding_total,
            });
        }
    }
    lines
}

/// "Afspraak 1. Regiovisie: proces".
fn name(catalogue: &Catalogue, group: &Group) -> String {
    let id = match group.kind {
        GroupKind::Agreement => "doc-group-agreement",
        GroupKind::Coherence => "doc-group-coherence",
        GroupKind::Learning => "doc-group-learning",
        GroupKind::Article => "doc-group-article",
    };
    let mut word = catalogue.group_word.chars();
    let word: String =
        word.next().map(|first| first.to_uppercase().chain(word).collect()).unwrap_or_default();
    let args = Args::new()
        .text("word", word)
        .text("number", group.number.clone())
        .text("title", group.title.clone());
    say_with(id, &args)
}

/// A remark as a report prints it.
pub(super) fn remark(view: &RemarkLineView) -> Remark {
    Remark {
        about: view.about.clone(),
        kind: view.kind,
        text: view.text.clone(),
        author: view.author.clone(),
        date: day(Some(&view.written_on)).unwrap_or_default(),
        reply: view.reply.clone(),
        replied_by: view.replied_by.clone(),
        replied_on: day(view.replied_on.as_deref()),
    }
}

fn day(text: Option<&str>) -> Option<chrono::NaiveDate> {
    text.and_then(|text| text.parse().ok())
}
