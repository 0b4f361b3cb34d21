//! Items as they go out: with the names of what they refer to, where their passage stands, and their answer.

use std::cell::RefCell;
use std::collections::HashMap;
use std::sync::Arc;

use regiovisie_store::rows::contribution::Contribution;
use regiovisie_store::rows::{meeting, response, section, version};

use super::place::Placer;
use crate::error::Error;
use crate::party::names;
use crate::view::{ContributionView, ResponseView};
use crate::workbook::Workbook;

/// Names of what items refer to, by id; meetings and answers are looked up as they come.
pub(crate) struct Lookups<'a> {
    workbook: &'a Workbook,
    parties: HashMap<String, String>,
    sections: HashMap<String, String>,
    versions: HashMap<String, String>,
    meetings: RefCell<HashMap<String, String>>,
    responses: RefCell<HashMap<String, ResponseView>>,
}

pub(crate) fn lookups(workbook: &Workbook) -> Result<Lookups<'_>, Error> {
    let db = workbook.db();
    Ok(Lookups {
        workbook,
        parties: names(db)?.into_iter().collect(),
        sections: section::titles(db)?.into_iter().collect(),
        versions: version::all(db)?.into_iter().map(|v| (v.id, v.name)).collect(),
        meetings: RefCell::default(),
        responses: RefCell::default(),
    })
}

pub(crate) fn view_all(
    lookups: &Lookups<'_>,
    items: Vec<Contribution>,
) -> Result<Vec<ContributionView>, Error> {
    // The sections are only read through when an item quotes one.
    let quotes = items.iter().any(|item| !item.quote.is_empty());
    let texts = if quotes { lookups.workbook.texts()? } else { Arc::default() };
    let placer = texts.placer();
    items.into_iter().map(|item| view(lookups, &placer, item)).collect()
}

impl Lookups<'_> {
    fn meeting(&self, id: &str) -> Result<String, Error> {
        if let Some(title) = self.meetings.borrow().get(id) {
            return Ok(title.clone());
        }
        let title = meeting::get(self.workbook.db(), id)?.title;
        self.meetings.borrow_mut().insert(id.to_owned(), title.clone());
        Ok(title)
    }

    /// The answer with this id.
    pub(crate) fn response(&self, id: &str) -> Result<ResponseView, Error> {
        if let Some(view) = self.responses.borrow().get(id) {
            return Ok(view.clone());
        }
        let row = response::get(self.workbook.db(), id)?;
        let view = ResponseView {
            section_title: named(row.section.as_ref(), &self.sections),
            items: response::items(self.workbook.db(), id)?,
            id: row.id,
            title: row.title,
            decision: row.decision,
            reason: row.reason,
            passage: row.passage,
            section: row.section,
            proposed_by: row.proposed_by,
            proposed_on: row.proposed_on.to_string(),
            confirmed_by: row.confirmed_by,
            confirmed_on: row.confirmed_on.map(|day| day.to_string()),
        };
        self.responses.borrow_mut().insert(id.to_owned(), view.clone());
        Ok(view)
    }
}

fn named(id: Option<&String>, names: &HashMap<String, String>) -> String {
    id.and_then(|id| names.get(id)).cloned().unwrap_or_default()
}

fn view(lookups: &Lookups<'_>, placer: &Placer<'_>, row: Contribution) -> Result<ContributionView, Error> {
    Ok(ContributionView {
        party_name: named(row.party.as_ref(), &lookups.parties),
        section_title: named(row.section.as_ref(), &lookups.sections),
        version_name: named(row.version.as_ref(), &lookups.versions),
        meeting_title: row.meeting.as_ref().map(|id| lookups.meeting(id)).transpose()?.unwrap_or_default(),
        place: placer.place(&row),
        response: row.response.as_ref().map(|id| lookups.response(id)).transpose()?,
        id: row.id,
        number: row.number,
        date: row.date.to_string(),
        channel: row.channel,
        meeting: row.meeting,
        party: row.party,
        text: row.text,
        section: row.section,
        themes: row.themes,
        agreements: row.agreements,
        told_back_on: row.told_back_on.map(|day| day.to_string()),
        kind: row.kind,
        organisation: row.organisation,
        source: row.source,
        question: row.question,
        version: row.version,
        wording: row.wording,
        summary: row.summary,
        consent: row.consent,
        traceable: row.traceable,
        confidential: row.confidential,
        released_on: row.released_on.map(|day| day.to_string()),
        released_by: row.released_by,
        delete_on: row.delete_on.map(|day| day.to_string()),
    })
}
