//! Councils: dates, decisions, and how many have adopted.

use regiovisie_model::planning::papers_late;
use regiovisie_store::StoreError;
use regiovisie_store::rows::council::{self, Council};
use regiovisie_store::rows::{municipality, version};
use regiovisie_wording::{Args, long_date, say, say_with};

use crate::error::{Error, Field};
use crate::input;
use crate::op::Op;
use crate::surroundings::{shared_id, today};
use crate::view::{CouncilInput, CouncilView};
use crate::workbook::{Changed, Workbook};

impl Workbook {
    /// One line for each municipality, in their order.
    pub fn councils(&self) -> Result<Vec<CouncilView>, Error> {
        let decisions = council::all(self.db())?;
        let versions = version::all(self.db())?;
        let today = today(self.around.as_ref());
        let rows = municipality::all(self.db())?.into_iter().map(|municipality| {
            let empty = || Council { municipality: municipality.id.clone(), ..Council::default() };
            let row = decisions.iter().find(|c| c.municipality == municipality.id).cloned();
            let row = row.unwrap_or_else(empty);
            let of = versions.iter().find(|v| Some(&v.id) == row.version.as_ref());
            let version_name = of.map(|v| v.name.clone()).unwrap_or_default();
            let advice = advise(&row, today);
            view(row, municipality.name, version_name, advice)
        });
        Ok(rows.collect())
    }

    /// Records dates and outcome of one municipality.
    pub fn save_council(&mut self, given: &CouncilInput) -> Result<Changed<()>, Error> {
        let all = municipality::all(self.db())?;
        let missing = || StoreError::Missing { noun: "municipality", id: given.municipality.clone() };
        let municipality = all.iter().find(|m| m.id == given.municipality).ok_or_else(missing)?;
        let version = given.version.as_ref().filter(|v| !v.is_empty());
        if let Some(id) = version
            && !version::all(self.db())?.iter().any(|v| v.id == *id)
        {
            return Err(Error::UnknownVersion(id.clone()));
        }
        let row = Council {
            id: shared_id("council", &municipality.id),
            municipality: municipality.id.clone(),
            college_date: input::maybe_day(given.college_date.as_deref())?,
            papers_date: input::maybe_day(given.papers_date.as_deref())?,
            committee_date: input::maybe_day(given.committee_date.as_deref())?,
            council_date: input::maybe_day(given.council_date.as_deref())?,
            outcome: given.outcome,
            number: input::remark(Field::Label, &given.number)?,
            vote: input::remark(Field::Label, &given.vote)?,
            item: given.item,
            version: version.cloned(),
            note: input::remark(Field::Label, &given.note)?,
        };
        let subject = municipality.name.clone();
        self.transact(Op::RecordCouncil, &subject, |change, _| Ok(council::put(change, &row)?))
    }
}

/// What stands out in the dates of one council. Advice, never a refusal.
fn advise(row: &Council, today: chrono::NaiveDate) -> Vec<String> {
    let mut advice = Vec::new();
    if let (Some(papers), Some(council)) = (row.papers_date, row.council_date)
        && papers_late(papers, council)
    {
        advice.push(say("advice-papers-late"));
    }
    let order = [row.college_date, row.committee_date, row.council_date];
    let known: Vec<_> = order.into_iter().flatten().collect();
    if known.windows(2).any(|pair| pair[1] < pair[0]) {
        advice.push(say("advice-council-order"));
    }
    if let Some(date) = row.council_date {
        if date < today && row.outcome.is_none() {
            advice.push(say_with("advice-outcome-missing", &Args::new().text("date", long_date(date))));
        }
        if date > today && row.outcome.is_some() {
            advice.push(say_with("advice-outcome-early", &Args::new().text("date", long_date(date))));
        }
    }
    if row.outcome.is_some_and(regiovisie_model::words::Outcome::adopts) && row.version.is_none() {
        advice.push(say("advice-version-missing"));
    }
    advice
}

fn view(row: Council, name: String, version_name: String, advice: Vec<String>) -> CouncilView {
    let text = |date: Option<chrono::NaiveDate>| date.map(|d| d.to_string());
    CouncilView {
        municipality: row.municipality,
        name,
        college_date: text(row.college_date),
        papers_date: text(row.papers_date),
        committee_date: text(row.committee_date),
        council_date: text(row.council_date),
        outcome: row.outcome,
        number: row.number,
        vote: row.vote,
        item: row.item,
        version: row.version,
        version_name,
        note: row.note,
        advice,
    }
}
