//! From the cells of a row to an item or an answer, tolerant of how people write.

use std::collections::HashMap;

use chrono::NaiveDate;
use regiovisie_model::words::{Consent, Disposition, InputChannel, InputKind};
use regiovisie_sheets::{ReadRow, ReadWarning};
use regiovisie_store::rows::response::Response;
use regiovisie_store::rows::{party, version};
use regiovisie_text::passage::{Quote, Standing};
use regiovisie_wording::{Args, say, say_with};

use super::fields::InputField;
use super::mark::{self, Mark};
use super::place::{Placer, Texts};
use crate::create::same_name;
use crate::error::{Error, Field};
use crate::fault::Fault;
use crate::input;
use crate::workbook::Workbook;

/// The cells of a row by their field.
pub(super) struct Row(HashMap<InputField, String>);

impl Row {
    pub(super) fn read(raw: &ReadRow, columns: &[Option<InputField>]) -> Self {
        let cells = columns.iter().zip(&raw.cells).filter_map(|(field, cell)| {
            let text = cell.trim();
            Some(((*field)?, (!text.is_empty()).then(|| text.to_owned())?))
        });
        Self(cells.collect())
    }

    pub(super) fn text(&self, field: InputField) -> &str {
        self.0.get(&field).map(String::as_str).unwrap_or_default()
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn mark(&self) -> Option<Mark> {
        Mark::parse(self.text(InputField::Mark))
    }

    /// The answer in this row; none when nothing is done with the item. An error is why it cannot be read, in Dutch.
    pub(super) fn answer(&self) -> Result<Option<Answer>, String> {
        let said = self.text(InputField::Decision);
        let (reason, passage) = (self.text(InputField::Reason), self.text(InputField::Passage));
        let told_back_on = match self.text(InputField::ToldBack) {
            "" => None,
            text => Some(day(text).ok_or_else(|| bad("import-bad-date", text))?),
        };
        if said.is_empty() {
            // A reaction without saying what is done with it: asked for, not guessed.
            return if reason.is_empty() { Ok(None) } else { Err(say("import-no-decision")) };
        }
        let decision = decision(said).ok_or_else(|| bad("import-bad-decision", said))?;
        Ok(Some(Answer {
            decision,
            reason: words(reason).map_err(|error| Fault::from(error).what)?,
            passage: words(passage).map_err(|error| Fault::from(error).what)?,
            told_back_on,
        }))
    }
}

/// An answer in a file.
#[derive(Debug, Clone)]
pub(super) struct Answer {
    pub(super) decision: Disposition,
    pub(super) reason: String,
    pub(super) passage: String,
    pub(super) told_back_on: Option<NaiveDate>,
}

impl Answer {
    pub(super) fn mark(&self) -> String {
        mark::words(self.decision.word(), &self.reason, &self.passage)
    }

    /// The same with the words of the answer here where this one has none.
    pub(super) fn or_else_ours(self, ours: Option<&Response>) -> Self {
        let words = |own: String, ours: Option<&String>| {
            if own.is_empty() { ours.cloned().unwrap_or_default() } else { own }
        };
        Self {
            reason: words(self.reason, ours.map(|row| &row.reason)),
            passage: words(self.passage, ours.map(|row| &row.passage)),
            ..self
        }
    }

    pub(super) fn words(&self) -> String {
        let decision = say(&format!("disposition-{}", self.decision));
        if self.reason.is_empty() { decision } else { format!("{decision}: {}", self.reason) }
    }
}

/// What the words of a row are looked up in.
pub(super) struct Known {
    /// Name, kind and title of each kind by id.
    parties: Vec<(String, String, String)>,
    versions: Vec<(String, String)>,
    themes: Vec<(String, String)>,
    texts: std::sync::Arc<Texts>,
}

pub(super) fn known(workbook: &Workbook) -> Result<Known, Error> {
    let parties = party::all(workbook.db())?.into_iter().map(|row| (row.id, row.kind, row.name));
    Ok(Known {
        parties: parties.collect(),
        versions: version::all(workbook.db())?.into_iter().map(|row| (row.name, row.id)).collect(),
        themes: Workbook::themes()?.into_iter().map(|theme| (theme.id, theme.title)).collect(),
        texts: workbook.texts()?,
    })
}

/// What holds for rows that do not say it.
pub(super) struct Fallback {
    pub(super) date: NaiveDate,
    pub(super) party: String,
}

/// An item as a file gives it.
pub(super) struct NewItem {
    /// Id, word of the kind, or name.
    pub(super) party: String,
    pub(super) party_name: String,
    pub(super) organisation: String,
    pub(super) date: NaiveDate,
    pub(super) channel: Option<InputChannel>,
    pub(super) version: Option<String>,
    pub(super) section: Option<String>,
    pub(super) passage: Option<Quote>,
    pub(super) text: String,
    pub(super) summary: String,
    pub(super) wording: String,
    pub(super) kind: Option<InputKind>,
    pub(super) themes: Vec<String>,
    pub(super) agreements: Vec<String>,
    pub(super) consent: Option<Consent>,
    pub(super) told_back_on: Option<NaiveDate>,
    pub(super) answer: Option<Answer>,
    /// Whether the party is one that is not known here.
    pub(super) unknown_party: bool,
    /// What was not understood and is left out, in Dutch.
    pub(super) doubts: Vec<String>,
}

impl NewItem {
    /// The item of a row. An error is why it cannot be taken in, in Dutch.
    pub(super) fn of(
        row: &Row,
        known: &Known,
        placer: &Placer<'_>,
        fallback: &Fallback,
    ) -> Result<Self, String> {
        let said = |field| words(row.text(field)).map_err(|error| Fault::from(error).what);
        let text = input::text(Field::ContributionText, row.text(InputField::Text))
            .map_err(|error| Fault::from(error).what)?;
        let mut doubts = Vec::new();
        let mut doubt = |id: &str, text: &str| doubts.push(bad(id, text));
        let date = match row.text(InputField::Date) {
            "" => fallback.date,
            text => day(text).ok_or_else(|| bad("import-bad-date", text))?,
        };
        let (party, party_name, unknown_party) = known.party(row.text(InputField::Party), &fallback.party);
        if unknown_party {
            doubt("import-new-party", &party_name);
        }
        let unread = [
            (InputField::Channel, channel(row.text(InputField::Channel)).is_none()),
            (InputField::Version, known.version(row.text(InputField::Version)).is_none()),
            (InputField::Kind, kind(row.text(InputField::Kind)).is_none()),
        ];
        for (field, is_unread) in unread {
            if is_unread && !row.text(field).is_empty() {
                doubt("import-unread", row.text(field));
            }
        }
        let consent = consent(row.text(InputField::Consent));
        if consent.is_none() && !row.text(InputField::Consent).is_empty() {
            doubt("import-bad-consent", row.text(InputField::Consent));
        }
        let section = known.section(row.text(InputField::Section));
        if section.is_none() && !row.text(InputField::Section).is_empty() {
            doubt("import-bad-section", row.text(InputField::Section));
        }
        let passage = known.passage(placer, row.text(InputField::Quote), section.as_deref());
        if passage.is_none() && !row.text(InputField::Quote).is_empty() {
            doubt("import-bad-passage", row.text(InputField::Quote));
        }
        let (themes, strange) = known.themes(row.text(InputField::Themes));
        for theme in &strange {
            doubt("import-bad-theme", theme);
        }
        let answer = match row.answer() {
            Ok(answer) => answer,
            Err(words) => {
                doubts.push(words);
                None
            }
        };
        Ok(Self {
            party,
            party_name,
            organisation: said(InputField::Organisation)?,
            date,
            channel: channel(row.text(InputField::Channel)),
            version: known.version(row.text(InputField::Version)),
            section: passage.as_ref().map(|(section, _)| section.clone()).or(section),
            passage: passage.map(|(_, quote)| quote),
            text,
            summary: said(InputField::Summary)?,
            wording: said(InputField::Wording)?,
            kind: kind(row.text(InputField::Kind)),
            themes,
            agreements: agreements(row.text(InputField::Agreements)),
            // What is not understood is no consent.
            consent: consent.or((!row.text(InputField::Consent).is_empty()).then_some(Consent::Refused)),
            unknown_party,
            told_back_on: day(row.text(InputField::ToldBack)),
            answer,
            doubts,
        })
    }
}

impl Known {
    /// What stands for the party, its name, and whether it is not known here.
    fn party(&self, said: &str, fallback: &str) -> (String, String, bool) {
        let said = if said.is_empty() { fallback } else { said };
        let is = |(id, kind, name): &&(String, String, String)| {
            id == said
                || same_name(name, said)
                || same_name(kind, said)
                || same_name(&kind.replace('-', " "), said)
        };
        match self.parties.iter().find(is) {
            Some((id, _, name)) => (id.clone(), name.clone(), false),
            None => (said.to_owned(), said.to_owned(), !said.is_empty()),
        }
    }

    fn version(&self, said: &str) -> Option<String> {
        let said = said.trim_start_matches("versie ").trim_start_matches("Versie ");
        self.versions.iter().find(|(name, _)| same_name(name, said)).map(|(_, id)| id.clone())
    }

    /// A section by number, title, or both.
    fn section(&self, said: &str) -> Option<String> {
        if said.is_empty() {
            return None;
        }
        let is = |id: &&String| {
            let title = self.texts.title(id).unwrap_or_default();
            let (number, name) = title.split_once(' ').unwrap_or(("", title));
            same_name(title, said)
                || same_name(name, said)
                || (!number.is_empty() && number == said.trim_end_matches('.'))
        };
        self.texts.ids().iter().find(is).cloned()
    }

    /// Where quoted words stand: in the section that was named, else in the only one that has them.
    fn passage(&self, placer: &Placer<'_>, said: &str, section: Option<&str>) -> Option<(String, Quote)> {
        if said.is_empty() {
            return None;
        }
        let quote = Quote { text: said.to_owned(), before: String::new(), after: String::new() };
        let home = section.and_then(|id| self.texts.position(id));
        let place = placer.find(home, &quote).filter(|place| place.standing != Standing::Edited)?;
        let id = self.texts.ids().get(place.section)?;
        Some((id.clone(), Quote::cut(self.texts.of(id)?, place.range)?))
    }

    /// The themes that are named, and the words that name none.
    fn themes(&self, said: &str) -> (Vec<String>, Vec<String>) {
        let (mut found, mut strange) = (Vec::new(), Vec::new());
        for word in said.split([';', '\n']).map(str::trim).filter(|word| !word.is_empty()) {
            match self.theme(word) {
                Some(theme) => found.push(theme),
                // A list with commas, unless the title itself has one.
                None => {
                    for part in word.split(',').map(str::trim).filter(|part| !part.is_empty()) {
                        match self.theme(part) {
                            Some(theme) => found.push(theme),
                            None => strange.push(part.to_owned()),
                        }
                    }
                }
            }
        }
        found.dedup();
        (found, strange)
    }

    fn theme(&self, said: &str) -> Option<String> {
        let is = |(id, title): &&(String, String)| same_name(id, said) || same_name(title, said);
        self.themes.iter().find(is).map(|(id, _)| id.clone())
    }
}

/// What makes two items the same: who said it, and the words but for white space and capitals.
pub(super) fn same(party: &str, organisation: &str, text: &str) -> String {
    let plain = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
    format!("{}\u{0}{}\u{0}{}", plain(party), plain(organisation), plain(text))
}

/// A day as people write it: 2026-11-28, 28-11-2026, 28/11/2026 or 28.11.26, with or without a time after it.
fn day(text: &str) -> Option<NaiveDate> {
    let first = text.split([' ', 'T']).next()?;
    let parse = |format: &str| NaiveDate::parse_from_str(first, format).ok();
    let short = ["%d-%m-%y", "%d/%m/%y", "%d.%m.%y"];
    let long = ["%Y-%m-%d", "%d-%m-%Y", "%d/%m/%Y", "%d.%m.%Y"];
    // A year of two digits also reads as the year 26: only a day that can be meant counts.
    let sound = |format: &&str| parse(format).and_then(|day| input::day(&day.to_string()).ok());
    long.iter().chain(&short).find_map(sound)
}

/// What is done with an item, as people write it.
fn decision(said: &str) -> Option<Disposition> {
    let plain = said.to_lowercase().replace('-', " ");
    let plain = plain.trim().trim_end_matches('.');
    let titled = |one: &&Disposition| say(&format!("disposition-{one}")).to_lowercase() == plain;
    Disposition::from_word(plain).or_else(|| Disposition::ALL.iter().find(titled).copied()).or(match plain {
        "ja" | "wordt overgenomen" | "akkoord" | "verwerkt" | "wel" => Some(Disposition::Adopted),
        "deels overgenomen" | "gedeeltelijk" | "gedeeltelijk overgenomen" => Some(Disposition::Partly),
        "nee" | "niet overgenomen" | "afgewezen" => Some(Disposition::Declined),
        "ter kennisname" | "kennisname" | "tkn" | "voor kennisgeving aangenomen" => Some(Disposition::Noted),
        "doorgezet" | "doorgestuurd" | "wordt doorgezet" => Some(Disposition::Forwarded),
        _ => None,
    })
}

fn channel(said: &str) -> Option<InputChannel> {
    let plain = said.to_lowercase();
    InputChannel::from_word(&plain).or(match plain.as_str() {
        "mail" | "email" => Some(InputChannel::Mail),
        "enquête" | "enquete" | "online formulier" => Some(InputChannel::Form),
        "gesprek" | "overleg" | "interview" => Some(InputChannel::Meeting),
        _ => None,
    })
}

fn consent(said: &str) -> Option<Consent> {
    match said.to_lowercase().trim_end_matches('.') {
        "ja" | "true" | "x" | "akkoord" => Some(Consent::Given),
        "nee" | "false" | "niet akkoord" | "geen toestemming" => Some(Consent::Refused),
        "niet gevraagd" | "niet-gevraagd" => Some(Consent::NotAsked),
        _ => None,
    }
}

fn kind(said: &str) -> Option<InputKind> {
    InputKind::from_word(&said.to_lowercase())
}

fn agreements(said: &str) -> Vec<String> {
    let numbers = said.split(|c: char| !c.is_ascii_digit()).filter(|number| !number.is_empty());
    let mut found: Vec<String> =
        numbers.filter(|number| matches!(number.parse(), Ok(1..=9))).map(str::to_owned).collect();
    found.dedup();
    found
}

fn words(text: &str) -> Result<String, Error> {
    input::remark(Field::Label, text)
}

fn bad(id: &str, text: &str) -> String {
    let shown: String = text.chars().take(80).collect();
    say_with(id, &Args::new().text("text", shown))
}

/// A warning about a file, in Dutch.
pub(super) fn warning(warning: &ReadWarning) -> String {
    match warning {
        ReadWarning::Macros => say("import-macros"),
        ReadWarning::OutsideLinks => say("import-links"),
        ReadWarning::HiddenSheet { sheet } => bad("import-hidden-sheet", sheet),
        ReadWarning::NoCells { sheet } => bad("import-no-cells", sheet),
        ReadWarning::ErrorCells { sheet, first, count } => {
            let args = Args::new().text("text", sheet.clone()).text("first", first.clone());
            say_with("import-error-cells", &args.count("count", *count as usize))
        }
        ReadWarning::GuessedLetters => say("import-guessed-letters"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_read_as_people_write_them() {
        for text in ["2026-11-28", "28-11-2026", "28/11/2026", "28.11.26", "2026-11-28 14:03:00", "28-11-26"]
        {
            assert_eq!(day(text).map(|d| d.to_string()).as_deref(), Some("2026-11-28"), "{text}");
        }
        for text in ["", "morgen", "31-02-2026", "28-11-1226"] {
            assert_eq!(day(text), None, "{text}");
        }
    }

    #[test]
    fn decisions_are_read_as_people_write_them() {
        assert_eq!(decision("Gedeeltelijk overgenomen."), Some(Disposition::Partly));
        assert_eq!(decision("ter-kennisname"), Some(Disposition::Noted));
        assert_eq!(decision("misschien"), None);
    }

    #[test]
    fn agreements_are_numbers_from_one_to_nine() {
        assert_eq!(agreements("Afspraak 2 en 6"), ["2", "6"]);
        assert_eq!(agreements("12"), Vec::<String>::new());
    }
}
