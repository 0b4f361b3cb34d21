//! Input as it leaves: the reactienota, the register that can come back with answers, the verslag of a meeting.

use std::collections::{BTreeMap, HashMap, HashSet};

use regiovisie_documents::Words;
use regiovisie_documents::minutes::{Asked, Input, MinutesInput, Present};
use regiovisie_documents::response::{
    Audience, Decision, Disposition as Printed, Grouping, Passage, ResponseInput, ResponseItem,
};
use regiovisie_model::words::{Disposition, Profile};
use regiovisie_sheets::{Book, Cell, Column, Sheet};
use regiovisie_store::rows::contribution::{self, Contribution};
use regiovisie_store::rows::response::{self, Response};
use regiovisie_store::rows::{meeting, section, version};
use regiovisie_wording::{Args, say, say_with};

use crate::contribution::{
    FIELDS, InputField, Mark, Texts, answer_mark, item_mark, title, words_mark, workbook_mark,
};
use crate::error::Error;
use crate::privacy::Leaving;
use crate::section::tree;
use crate::workbook::Workbook;

/// Everything of the register that a document asks, read once.
struct Told {
    leaving: Leaving,
    answers: HashMap<String, Response>,
    /// How many items each answer has.
    shared: HashMap<String, usize>,
    /// Answers to what stays inside alone: they may tell what it says.
    inside: HashSet<String>,
    versions: HashMap<String, String>,
    themes: HashMap<String, String>,
    texts: std::sync::Arc<Texts>,
    /// The chapter in which each section stands.
    chapters: HashMap<String, String>,
    items: Vec<Contribution>,
}

impl Workbook {
    fn told(&self, profile: Profile) -> Result<Told, Error> {
        let items = contribution::all(self.db())?;
        let mut shared: HashMap<String, usize> = HashMap::new();
        let mut open: HashSet<String> = HashSet::new();
        for item in &items {
            let Some(answer) = item.response.clone() else { continue };
            if !Leaving::guarded(item) {
                open.insert(answer.clone());
            }
            *shared.entry(answer).or_default() += 1;
        }
        let inside = shared.keys().filter(|answer| !open.contains(*answer)).cloned().collect();
        Ok(Told {
            leaving: self.leaving(profile)?,
            answers: response::all(self.db())?.into_iter().map(|row| (row.id.clone(), row)).collect(),
            shared,
            inside,
            versions: version::all(self.db())?.into_iter().map(|row| (row.id, row.name)).collect(),
            themes: Self::themes()?.into_iter().map(|theme| (theme.id, theme.title)).collect(),
            texts: self.texts()?,
            chapters: self.chapters()?,
            items,
        })
    }

    /// The title of the chapter in which each section stands.
    fn chapters(&self) -> Result<HashMap<String, String>, Error> {
        let mut chapters = HashMap::new();
        let mut now = String::new();
        for node in tree(section::all(self.db())?) {
            if node.level == 1 {
                let title = format!("{} {}", node.number, node.section.title);
                title.trim().clone_into(&mut now);
            }
            chapters.insert(node.section.id, now.clone());
        }
        Ok(chapters)
    }

    pub(super) fn response_input(
        &self,
        profile: Profile,
        grouping: Grouping,
    ) -> Result<ResponseInput, Error> {
        let told = self.told(profile)?;
        let region = self.region()?;
        let order = match grouping {
            Grouping::Single => Vec::new(),
            Grouping::Theme => Self::themes()?.into_iter().map(|theme| theme.title).collect(),
            Grouping::Chapter => self.chapter_order()?,
        };
        Ok(ResponseInput {
            region: region.name,
            fictional: region.fictional,
            date: self.reference_date()?,
            audience: match profile {
                Profile::Internal => Audience::Internal,
                Profile::Council => Audience::Council,
                Profile::Public => Audience::Public,
            },
            edition: self.edition()?.name,
            grouping,
            order,
            items: told.items.iter().map(|item| told.response_item(item)).collect(),
        })
    }

    fn chapter_order(&self) -> Result<Vec<String>, Error> {
        let nodes = tree(section::all(self.db())?).into_iter().filter(|node| node.level == 1);
        Ok(nodes.map(|node| format!("{} {}", node.number, node.section.title).trim().to_owned()).collect())
    }

    /// The register as a spreadsheet that can be sent round: answers filled in come back by the mark in each row.
    pub(super) fn register_book(&self, profile: Profile) -> Result<Book, Error> {
        let told = self.told(profile)?;
        let workbook = workbook_mark(self.db())?;
        let region = self.region()?.name;
        let columns =
            FIELDS.iter().map(|known| Column { title: title(known.field), width: Some(width(known.field)) });
        let rows = told
            .items
            .iter()
            .map(|item| FIELDS.iter().map(|known| told.cell(known.field, item, &workbook)).collect());
        let about = [
            "register-about-answers",
            "register-about-words",
            "register-about-mark",
            "register-about-left-out",
        ];
        Ok(Book {
            title: say_with("register-book-title", &Args::new().text("region", region.clone())),
            author: region,
            date: self.reference_date()?,
            sheets: vec![
                Sheet { name: say("register-sheet"), columns: columns.collect(), rows: rows.collect() },
                Sheet {
                    name: say("register-about-sheet"),
                    columns: vec![Column { title: say("register-about-title"), width: Some(60) }],
                    rows: about.iter().map(|id| vec![Cell::Text(say(id))]).collect(),
                },
            ],
        })
    }

    /// The verslag of a meeting that was held; none for one that stays inside.
    pub(super) fn minutes_input(&self, id: &str, profile: Profile) -> Result<Option<MinutesInput>, Error> {
        let row = meeting::get(self.db(), id)?;
        if row.confidential || !row.held {
            return Ok(None);
        }
        let (told, region) = (self.told_of(profile, id)?, self.region()?);
        let parties = meeting::parties(self.db(), id)?;
        // Persons of one kind are one line.
        let told_meeting = told.leaving.tells_meeting(&parties);
        let mut present: BTreeMap<usize, Present> = BTreeMap::new();
        let mut names: Vec<String> = Vec::new();
        for party in &parties {
            let name = told.leaving.party(Some(party));
            if !names.contains(&name) {
                present.insert(names.len(), Present { name: name.clone(), people: None });
                names.push(name);
            }
        }
        let mut present: Vec<Present> = present.into_values().collect();
        if let ([only], Some(people)) = (present.as_mut_slice(), row.people) {
            only.people = Some(people);
        }
        let of = |question: &str| -> Vec<Input> {
            let under = told.items.iter().filter(|item| item.question == question);
            under.map(|item| told.minutes_item(item)).collect()
        };
        let asked = |item: &&Contribution| row.questions.contains(&item.question);
        Ok(Some(MinutesInput {
            region: region.name,
            fictional: region.fictional,
            title: if told_meeting { row.title } else { String::new() },
            kind: say(&format!("meeting-{}", row.kind)),
            date: row.date,
            place: if told_meeting { row.place } else { String::new() },
            present,
            agenda: lines(&row.agenda),
            questions: row
                .questions
                .iter()
                .map(|question| Asked { question: question.clone(), input: of(question) })
                .collect(),
            notes: row.notes,
            other: told
                .items
                .iter()
                .filter(|item| !asked(item))
                .map(|item| told.minutes_item(item))
                .collect(),
            agreements: lines(&row.agreed),
        }))
    }

    fn told_of(&self, profile: Profile, meeting: &str) -> Result<Told, Error> {
        let items = contribution::of_meeting(self.db(), meeting)?;
        Ok(Told {
            leaving: self.leaving(profile)?,
            answers: HashMap::new(),
            shared: HashMap::new(),
            inside: HashSet::new(),
            versions: HashMap::new(),
            themes: Self::themes()?.into_iter().map(|theme| (theme.id, theme.title)).collect(),
            texts: self.texts()?,
            chapters: HashMap::new(),
            items,
        })
    }
}

impl Told {
    fn response_item(&self, item: &Contribution) -> ResponseItem {
        let answer = item.response.as_ref().and_then(|id| self.answers.get(id));
        let many = answer.is_some_and(|row| self.shared.get(&row.id).is_some_and(|items| *items > 1));
        let inside = answer.is_some_and(|row| self.inside.contains(&row.id));
        ResponseItem {
            number: item.number,
            date: Some(item.date),
            party: self.leaving.kind(item.party.as_ref()),
            organisation: self.who(item),
            channel: say(&format!("channel-{}", item.channel)),
            version: item.version.as_ref().and_then(|id| self.versions.get(id)).cloned().unwrap_or_default(),
            passage: self.passage(item),
            text: self.leaving.words(item),
            wording: self.leaving.wording(item),
            kind: item.kind.map(|kind| say(&format!("input-kind-{kind}"))).unwrap_or_default(),
            themes: self.themes(item),
            chapter: item.section.as_ref().and_then(|id| self.chapters.get(id)).cloned().unwrap_or_default(),
            decision: answer.map(|row| decision(row, inside)),
            told_back_on: item.told_back_on,
            group: answer.filter(|_| many).map(|row| row.id.clone()),
            group_title: answer.filter(|_| !inside).map(|row| row.title.clone()).unwrap_or_default(),
        }
    }

    fn minutes_item(&self, item: &Contribution) -> Input {
        Input {
            number: item.number,
            party: self.leaving.party(item.party.as_ref()),
            text: self.leaving.words(item),
            themes: self.themes(item),
            section: self.section(item),
        }
    }

    /// The name of the party where it tells more than its kind, and the organisation or code.
    fn who(&self, item: &Contribution) -> String {
        let (name, kind) = (self.leaving.party(item.party.as_ref()), self.leaving.kind(item.party.as_ref()));
        let organisation = self.leaving.organisation(item);
        match (name == kind, organisation.is_empty()) {
            (true, _) => organisation,
            (false, true) => name,
            (false, false) => format!("{name}, {organisation}"),
        }
    }

    fn section(&self, item: &Contribution) -> String {
        item.section.as_ref().and_then(|id| self.texts.title(id)).unwrap_or_default().to_owned()
    }

    fn passage(&self, item: &Contribution) -> Option<Passage> {
        let title = self.section(item);
        if title.is_empty() {
            return None;
        }
        let (number, name) = match title.split_once(' ') {
            Some((number, name)) if number.chars().any(|c| c.is_ascii_digit()) || number.len() == 1 => {
                (number, name)
            }
            _ => ("", title.as_str()),
        };
        Some(Passage { number: number.to_owned(), title: name.to_owned(), quote: item.quote.clone() })
    }

    fn themes(&self, item: &Contribution) -> Vec<String> {
        item.themes.iter().filter_map(|id| self.themes.get(id)).cloned().collect()
    }

    fn cell(&self, field: InputField, item: &Contribution, workbook: &str) -> Cell {
        let answer = item.response.as_ref().and_then(|id| self.answers.get(id));
        let printed = answer.map(|row| decision(row, self.inside.contains(&row.id)));
        let text = |words: String| if words.trim().is_empty() { Cell::Empty } else { Cell::Text(words) };
        match field {
            InputField::Number => Cell::Number(f64::from(item.number)),
            InputField::Date => Cell::Date(item.date),
            InputField::Party => text(self.leaving.party(item.party.as_ref())),
            InputField::Organisation => text(self.leaving.organisation(item)),
            InputField::Channel => text(say(&format!("channel-{}", item.channel))),
            InputField::Version => {
                text(item.version.as_ref().and_then(|id| self.versions.get(id)).cloned().unwrap_or_default())
            }
            InputField::Section => text(self.section(item)),
            InputField::Quote => text(item.quote.clone()),
            InputField::Text => text(plain(self.leaving.words(item))),
            InputField::Summary => {
                let withheld = self.leaving.words(item).is_withheld();
                text(if withheld { String::new() } else { item.summary.clone() })
            }
            InputField::Wording => text(plain(self.leaving.wording(item))),
            InputField::Kind => {
                text(item.kind.map(|kind| say(&format!("input-kind-{kind}"))).unwrap_or_default())
            }
            InputField::Themes => text(self.themes(item).join("; ")),
            InputField::Agreements => text(item.agreements.join("; ")),
            InputField::Consent => text(say(&format!("consent-{}", item.consent))),
            InputField::Decision => {
                text(answer.map(|row| say(&format!("disposition-{}", row.decision))).unwrap_or_default())
            }
            InputField::Reason => text(printed.map(|row| row.reason).unwrap_or_default()),
            InputField::Passage => text(printed.map(|row| row.change).unwrap_or_default()),
            InputField::ToldBack => item.told_back_on.map_or(Cell::Empty, Cell::Date),
            InputField::Mark => {
                let now = answer_mark(answer);
                let shown = answer
                    .zip(printed)
                    .map(|(row, printed)| words_mark(row.decision.word(), &printed.reason, &printed.change));
                let mark = Mark {
                    workbook: workbook.to_owned(),
                    item: item_mark(&item.id),
                    shown: shown.unwrap_or_else(|| now.clone()),
                    answer: now,
                };
                Cell::Text(mark.text())
            }
        }
    }
}

/// An answer as it leaves. What is said of marked items alone may tell what they say.
fn decision(row: &Response, withheld: bool) -> Decision {
    let words = |text: &String| if withheld { String::new() } else { text.clone() };
    Decision {
        disposition: match row.decision {
            Disposition::Adopted => Printed::Adopted,
            Disposition::Partly => Printed::Partly,
            Disposition::Declined => Printed::Declined,
            Disposition::Noted => Printed::Noted,
            Disposition::Forwarded => Printed::Forwarded,
        },
        reason: words(&row.reason),
        change: words(&row.passage),
        confirmed: row.confirmed_on.is_some(),
    }
}

/// Words in a cell of the register that comes back.
fn plain(words: Words) -> String {
    match words {
        Words::Text(text) | Words::Summary(text) => text,
        Words::Withheld => say("register-withheld"),
    }
}

fn lines(text: &str) -> Vec<String> {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect()
}

/// How wide a column of the register is, in characters.
fn width(field: InputField) -> u16 {
    match field {
        InputField::Number | InputField::Date | InputField::ToldBack | InputField::Consent => 12,
        InputField::Text | InputField::Reason => 60,
        InputField::Quote | InputField::Summary | InputField::Wording | InputField::Passage => 40,
        _ => 20,
    }
}
