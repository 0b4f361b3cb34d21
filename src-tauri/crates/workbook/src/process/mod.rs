//! The five steps of the process and advice on their dates.

mod planner;
mod tasks;

use regiovisie_model::planning::{PlanningAdvice, StepDates, advise};
use regiovisie_model::words::ProcessStep;
use regiovisie_norm::{StepTemplate, library};
use regiovisie_store::Db;
use regiovisie_store::rows::step::{self, Step};
use regiovisie_wording::{Args, long_date, say_with};

use crate::error::{Error, Field};
use crate::input;
use crate::op::Op;
use crate::surroundings::{shared_id, today};
use crate::view::{ProcessView, StepInput, StepView};
use crate::workbook::{Changed, Workbook};

pub(crate) use planner::MOMENTS;

impl Workbook {
    /// The process line.
    pub fn process(&self) -> Result<ProcessView, Error> {
        let steps = views(self.db())?;
        let dates = dates(self.db())?;
        let goal = self.region()?.adoption_goal;
        let advice = advise(&dates, goal, today(self.around.as_ref()));
        Ok(ProcessView { steps, advice: advice.iter().map(words).collect::<Result<_, _>>()? })
    }

    /// Sets the dates and notes of a step.
    pub fn plan_step(&mut self, given: &StepInput) -> Result<Changed<()>, Error> {
        let row = Step {
            id: shared_id("step", given.step.word()),
            step: given.step,
            planned_start: input::maybe_day(given.planned_start.as_deref())?,
            planned_end: input::maybe_day(given.planned_end.as_deref())?,
            actual_start: input::maybe_day(given.actual_start.as_deref())?,
            actual_end: input::maybe_day(given.actual_end.as_deref())?,
            note: input::remark(Field::Label, &given.note)?,
            owner: match &given.owner {
                Some(owner) => input::remark(Field::Label, owner)?,
                None => self.owner(given.step)?,
            },
        };
        input::in_order(row.planned_start, row.planned_end)?;
        input::in_order(row.actual_start, row.actual_end)?;
        let subject = template(given.step)?.title.clone();
        self.transact(Op::PlanStep, &subject, |change, _| Ok(step::put(change, &row)?))
    }

    fn owner(&self, of: ProcessStep) -> Result<String, Error> {
        let found = step::all(self.db())?.into_iter().find(|row| row.step == of);
        Ok(found.map(|row| row.owner).unwrap_or_default())
    }
}

/// The steps with their texts, in order.
pub(crate) fn views(db: &Db) -> Result<Vec<StepView>, Error> {
    step::all(db)?.into_iter().map(step_view).collect()
}

/// The dates of the steps, in order.
pub(crate) fn dates(db: &Db) -> Result<Vec<StepDates>, Error> {
    let steps = step::all(db)?;
    Ok(steps
        .into_iter()
        .map(|row| StepDates {
            step: row.step,
            planned: (row.planned_start, row.planned_end),
            actual: (row.actual_start, row.actual_end),
        })
        .collect())
}

/// The title of a step.
pub(crate) fn title(step: ProcessStep) -> Result<String, Error> {
    Ok(template(step)?.title.clone())
}

pub(crate) fn template(step: ProcessStep) -> Result<&'static StepTemplate, Error> {
    let steps = &library()?.shared.process.steps;
    steps.iter().find(|s| s.id == step).ok_or_else(|| Error::BadExample(format!("no step {step}")))
}

fn step_view(row: Step) -> Result<StepView, Error> {
    let template = template(row.step)?;
    let text = |date: Option<chrono::NaiveDate>| date.map(|d| d.to_string());
    Ok(StepView {
        step: row.step,
        number: template.number,
        title: template.title.clone(),
        purpose: template.purpose.clone(),
        ready: template.ready.clone(),
        tasks: template.tasks.clone(),
        planned_start: text(row.planned_start),
        planned_end: text(row.planned_end),
        actual_start: text(row.actual_start),
        actual_end: text(row.actual_end),
        note: row.note,
        owner: row.owner,
    })
}

fn words(advice: &PlanningAdvice) -> Result<String, Error> {
    let process = &library()?.shared.process;
    Ok(match advice {
        PlanningAdvice::Short { months } => say_with(
            "advice-short",
            &Args::new().count("months", *months as usize).count("usual", process.usual_months_min as usize),
        ),
        PlanningAdvice::Long { months } => say_with(
            "advice-long",
            &Args::new()
                .count("months", *months as usize)
                .count("usual", process.usual_months_max as usize)
                .count("seen", process.seen_months as usize),
        ),
        PlanningAdvice::OutOfOrder { first, second } => say_with(
            "advice-order",
            &Args::new().text("first", title(*first)?).text("second", title(*second)?),
        ),
        PlanningAdvice::AfterGoal { end, goal } => {
            say_with("advice-goal", &Args::new().text("end", long_date(*end)).text("goal", long_date(*goal)))
        }
        PlanningAdvice::Overdue { step, end } => {
            say_with("advice-overdue", &Args::new().text("step", title(*step)?).text("end", long_date(*end)))
        }
    })
}
