//! The planning of the example, and what was done with its input.

use std::collections::HashMap;

use regiovisie_store::rows::contribution::{self, Contribution};
use regiovisie_store::rows::{municipality, party};

use super::{files, read};
use crate::error::Error;
use crate::op::Op;
use crate::view::{
    AdviceInput, MarksInput, MeetingMore, PartView, PassageInput, PeriodInput, PlannedMeetingInput,
    ResponseInput, TaskInput,
};
use crate::workbook::Workbook;

impl Workbook {
    /// Tasks, what waits for what, the days to plan around, and a meeting to come.
    pub(super) fn example_planning(&mut self) -> Result<(), Error> {
        let planning: files::Planning = read("planning.toml")?;
        self.set_clock(&planning.date)?;
        let municipalities: HashMap<String, String> =
            municipality::all(self.db())?.into_iter().map(|row| (row.name, row.id)).collect();
        for given in planning.period {
            let of = given.municipality.map(|name| {
                let missing = || Error::BadExample(name.clone());
                municipalities.get(&name).cloned().ok_or_else(missing)
            });
            let (kind, name, first, last) = (given.kind, given.name, given.first, given.last);
            self.save_period(&PeriodInput {
                id: None,
                kind,
                name,
                first,
                last,
                municipality: of.transpose()?,
            })?;
        }
        let mut ids: HashMap<String, String> = HashMap::new();
        for given in planning.task {
            let input = TaskInput {
                id: None,
                step: given.step,
                title: given.title,
                owner: given.owner,
                planned_start: given.planned_start,
                planned_end: given.planned_end,
                actual_start: given.actual_start,
                actual_end: given.actual_end,
                note: String::new(),
            };
            let id = self.save_task(&input)?.value;
            for before in &given.after {
                let before = ids.get(before).ok_or_else(|| Error::BadExample(before.clone()))?;
                self.tie_planned(&before.clone(), &id)?;
            }
            ids.insert(given.id, id);
        }
        for given in planning.meeting {
            let found = self.consultations()?.into_iter().find(|row| row.title == given.consultation);
            let consultation = found.ok_or_else(|| Error::BadExample(given.consultation.clone()))?.id;
            let more = MeetingMore {
                agenda: given.agenda,
                questions: given.questions,
                consultation: Some(consultation),
                ..MeetingMore::default()
            };
            let (date, kind, title, place) = (given.date, given.kind, given.title, given.place);
            let parties = given.parties;
            self.plan_meeting(&PlannedMeetingInput { date, kind, title, place, parties, more })?;
        }
        Ok(())
    }

    /// Roles beforehand, an advice, marks, answers and passages.
    pub(super) fn example_input(&mut self) -> Result<(), Error> {
        let input: files::Input = read("input.toml")?;
        self.set_clock(&input.advised_on)?;
        self.example_parts(&input.part)?;
        for given in input.advice {
            let advice = AdviceInput {
                id: None,
                party: self.party_of_kind(&given.party)?,
                title: given.title,
                date: given.date,
                text: given.text,
                reply: given.reply,
                replied_by: given.replied_by,
                replied_on: Some(given.replied_on),
            };
            self.save_advice(&advice)?;
        }
        self.set_clock(&input.answered_on)?;
        self.example_marks(&input.mark)?;
        for answer in input.answer.iter().filter(|answer| answer.confirmed) {
            self.example_answer(answer)?;
        }
        self.set_clock(&input.confirmed_on)?;
        for answer in input.answer.iter().filter(|answer| answer.confirmed) {
            let ids = self.numbered(&answer.numbers)?;
            self.confirm_answers(&ids)?;
        }
        self.set_clock(&input.open_on)?;
        for answer in input.answer.iter().filter(|answer| !answer.confirmed) {
            self.example_answer(answer)?;
        }
        for given in input.place {
            let [id] = self.numbered(&[given.number])?.try_into().map_err(|_| Error::TooFew)?;
            let (section, quote) = (given.section, given.quote);
            let passage = PassageInput { section, quote, before: String::new(), after: String::new() };
            self.place_contribution(&id, Some(&passage))?;
        }
        Ok(())
    }

    fn example_parts(&mut self, parts: &[files::Part]) -> Result<(), Error> {
        for row in party::all(self.db())? {
            let own = parts.iter().filter(|part| part.party == row.kind);
            let own: Vec<PartView> = own
                .map(|part| PartView { step: part.step, theme: part.theme.clone(), role: part.role })
                .collect();
            if !own.is_empty() {
                self.set_parts(&row.id, &own)?;
            }
        }
        Ok(())
    }

    fn example_marks(&mut self, marks: &[files::Mark]) -> Result<(), Error> {
        for given in marks {
            let ids = self.numbered(&given.numbers)?;
            let marks = MarksInput {
                traceable: given.traceable.then_some(true),
                confidential: given.confidential.then_some(true),
                consent: given.consent,
                ..MarksInput::default()
            };
            self.mark_contributions(&ids, &marks)?;
            if given.summary.is_empty() {
                continue;
            }
            let subject = given.numbers.iter().map(u32::to_string).collect::<Vec<_>>().join(", ");
            self.transact(Op::EditContribution, &subject, |change, _| {
                for id in &ids {
                    let row = contribution::get(change, id)?;
                    contribution::put(change, &Contribution { summary: given.summary.clone(), ..row })?;
                }
                Ok(())
            })?;
        }
        Ok(())
    }

    fn example_answer(&mut self, given: &files::InputAnswer) -> Result<(), Error> {
        let ids = self.numbered(&given.numbers)?;
        let input = ResponseInput {
            title: given.title.clone(),
            decision: given.decision,
            reason: given.reason.clone(),
            passage: given.passage.clone(),
            section: given.section.clone(),
        };
        self.answer_input(&ids, &input)?;
        Ok(())
    }

    /// The ids of the items with these numbers.
    fn numbered(&self, numbers: &[u32]) -> Result<Vec<String>, Error> {
        let one = |number: &u32| {
            let missing = || Error::BadExample(format!("input {number}"));
            Ok(contribution::numbered(self.db(), *number)?.ok_or_else(missing)?.id)
        };
        numbers.iter().map(one).collect()
    }

    fn party_of_kind(&self, kind: &str) -> Result<String, Error> {
        let found = party::all(self.db())?.into_iter().find(|row| row.kind == kind);
        found.map(|row| row.id).ok_or_else(|| Error::BadExample(kind.to_owned()))
    }
}
