//! The consultations of the procesbeschrijving: with whom, and the questions that a meeting takes over.

use regiovisie_store::rows::party::Party;
use regiovisie_store::rows::{fact, meeting, party};

use crate::error::Error;
use crate::view::ConsultationView;
use crate::workbook::Workbook;

/// The table of the procesbeschrijving with the questions per consultation.
const CONSULTATIONS: &str = "vraagstukken";

impl Workbook {
    /// The consultations of the procesbeschrijving, in their order.
    pub fn consultations(&self) -> Result<Vec<ConsultationView>, Error> {
        let facts = fact::facts(self.db(), CONSULTATIONS)?;
        let parties = party::all(self.db())?;
        let meetings = meeting::all(self.db())?;
        let value = |row: &str, field: &str| {
            let found = facts.iter().find(|fact| fact.row == row && fact.field == field);
            found.map(|fact| fact.value.clone()).unwrap_or_default()
        };
        let views = fact::rows(self.db(), CONSULTATIONS)?.into_iter().map(|row| {
            let with = value(&row.id, "partijen");
            let came = meetings.iter().filter(|line| line.meeting.consultation.as_ref() == Some(&row.id));
            ConsultationView {
                parties: named(&with, &parties),
                questions: questions(&value(&row.id, "vraag")),
                meetings: came.map(|line| line.meeting.id.clone()).collect(),
                title: row.name,
                confidential: row.confidential,
                with,
                id: row.id,
            }
        });
        Ok(views.collect())
    }
}

/// The questions in a text: one a line, and in a line one to each question mark.
fn questions(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for line in text.lines() {
        let mut rest = line.trim();
        while let Some(end) = rest.find('?') {
            let (question, after) = rest.split_at(end + 1);
            found.push(question.trim().to_owned());
            rest = after.trim();
        }
        if !rest.is_empty() {
            found.push(rest.to_owned());
        }
    }
    found
}

/// The parties that a line of words seems to name: by name, kind, or the abbreviation in the name.
fn named(words: &str, parties: &[Party]) -> Vec<String> {
    let words = words.to_lowercase().replace([';', '/'], ",").replace(" en ", ",").replace(" of ", ",");
    let mut found: Vec<String> = Vec::new();
    for word in words.split(',').map(str::trim).filter(|word| !word.is_empty()) {
        let is = |party: &&Party| {
            let name = party.name.to_lowercase();
            let short = name.split_once('(').map(|(_, rest)| rest.trim_end_matches(')').trim().to_owned());
            name == word
                || party.kind.replace('-', " ") == word
                || short.is_some_and(|short| short == word)
                || name.split([' ', '(']).next() == Some(word)
        };
        if let Some(party) = parties.iter().find(is).filter(|party| !found.contains(&party.id)) {
            found.push(party.id.clone());
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use regiovisie_model::words::PartyForm;

    use super::*;

    #[test]
    fn each_question_stands_apart() {
        assert_eq!(
            questions("Welke hulp wordt schaars? Waar raakt tijd kwijt?\nVertel over thuis"),
            ["Welke hulp wordt schaars?", "Waar raakt tijd kwijt?", "Vertel over thuis"]
        );
        assert!(questions(" \n ").is_empty());
    }

    #[test]
    fn parties_are_known_by_name_or_abbreviation() {
        let party = |id: &str, kind: &str, name: &str| Party {
            id: id.into(),
            position: 1,
            kind: kind.into(),
            name: name.into(),
            role: String::new(),
            form: PartyForm::Organisation,
            delete_on: None,
        };
        let all = [
            party("a", "aanbieders", "Aanbieders"),
            party("g", "gecertificeerde-instellingen", "Gecertificeerde instellingen (GI's)"),
            party("i", "inkoop-en-contractbeheer", "Inkoop en contractbeheer"),
        ];
        assert_eq!(named("aanbieders en GI's", &all), ["a", "g"]);
        assert_eq!(named("inkoop; iemand anders", &all), ["i"]);
    }
}
