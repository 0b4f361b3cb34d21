//! Input from a spreadsheet: new items, and the register that was sent round and comes back with answers.
//!
//! Everything is worked out first and written in one step, so that a preview and the import cannot differ.

use std::collections::{HashMap, HashSet};
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use regiovisie_model::words::{Consent, InputChannel, PartyForm};
use regiovisie_sheets::{ReadRow, ReadSheet, read};
use regiovisie_store::Change;
use regiovisie_store::rows::contribution::{self, Contribution};
use regiovisie_store::rows::party::{self, Party};
use regiovisie_store::rows::response::{self, Response};
use regiovisie_wording::{Args, say, say_with};

use super::fields::{FIELDS, InputField, of_heading, of_word, title, word};
use super::sweep;
use crate::error::Error;
use crate::input;
use crate::op::Op;
use crate::party::{OWN, resolve};
use crate::surroundings::{Surroundings, fresh_id};
use crate::view::{
    ImportInput, ImportRowView, ImportView, InputColumnView, InputFieldView, InputFileView, InputSheetView,
};
use crate::workbook::{Changed, Workbook};

use super::cells::{self, Answer, NewItem, Row};
use super::mark::{self, Mark};
use super::place::Placer;

/// The most bytes of a file that is read.
const LARGEST: u64 = 64 * 1024 * 1024;
/// How many rows from the top the headings are looked for in.
const HEADING_ROWS: usize = 20;

/// A file that was read.
struct File {
    path: PathBuf,
    name: String,
    sheets: Vec<ReadSheet>,
    warnings: Vec<String>,
}

/// What is done with a row.
enum Fate {
    New(Box<NewItem>),
    Answer(Box<Given>),
    /// Only the day on which it was told back is new.
    Told {
        id: String,
        day: NaiveDate,
    },
    Same,
    Clash,
    Refused,
}

/// An answer that an item gets.
struct Given {
    id: String,
    answer: Answer,
    /// The answer it has here.
    ours: Option<Response>,
}

/// A row with what is done with it.
struct Judged {
    view: ImportRowView,
    fate: Fate,
}

impl Workbook {
    /// Reads a file with input: its tables, and what its columns seem to be.
    pub fn input_file(&self, path: &Path) -> Result<InputFileView, Error> {
        let file = open(path)?;
        let identity = mark::workbook(self.db())?;
        Ok(InputFileView {
            path: file.path.display().to_string(),
            name: file.name.clone(),
            sheets: file.sheets.iter().map(|sheet| sheet_view(sheet, &identity)).collect(),
            warnings: file.warnings,
        })
    }

    /// The fields that a column can be.
    pub fn input_fields() -> Vec<InputFieldView> {
        FIELDS
            .iter()
            .map(|known| InputFieldView { id: known.word.to_owned(), title: title(known.field) })
            .collect()
    }

    /// What would become of every row of a file. Nothing is written.
    pub fn preview_input(&self, path: &Path, given: &ImportInput) -> Result<ImportView, Error> {
        let file = open(path)?;
        let rows = self.judge_rows(&file, given)?;
        Ok(view(rows.iter().map(|row| row.view.clone()).collect(), file.warnings))
    }

    /// Takes a file with input in, in one step. The same file twice adds nothing.
    ///
    /// # Errors
    /// `bad_input` for a file that cannot be read, `no_input_text` when no column is the text of the input. Rows that
    /// cannot be taken in are told, and the others are taken in.
    pub fn import_input(&mut self, path: &Path, given: &ImportInput) -> Result<Changed<ImportView>, Error> {
        let file = open(path)?;
        let rows = self.judge_rows(&file, given)?;
        let channel = given.channel.unwrap_or(InputChannel::Form);
        let name = file.name.clone();
        self.transact(Op::ImportInput, &name, |change, around| {
            let mut views = Vec::new();
            let mut left = HashSet::new();
            for row in rows {
                let mut view = row.view;
                match row.fate {
                    Fate::New(item) => {
                        view.number = Some(add(change, around, &item, channel, &file.name, view.row)?);
                    }
                    Fate::Answer(given) => {
                        left.extend(answered(change, around, &given.id, &given.answer, given.ours.as_ref())?);
                    }
                    Fate::Told { id, day } => {
                        let item = contribution::get(change, &id)?;
                        contribution::put(change, &Contribution { told_back_on: Some(day), ..item })?;
                    }
                    Fate::Same | Fate::Clash | Fate::Refused => {}
                }
                views.push(view);
            }
            sweep(change, &left.into_iter().collect::<Vec<_>>())?;
            Ok(self::view(views, file.warnings))
        })
    }

    fn judge_rows(&self, file: &File, given: &ImportInput) -> Result<Vec<Judged>, Error> {
        let sheet = chosen(file, &given.sheet)?;
        let (heading, columns) = columns(sheet, given.fields.as_deref())?;
        let identity = mark::workbook(self.db())?;
        let known = cells::known(self)?;
        let fallback = cells::Fallback {
            date: match &given.date {
                Some(date) => input::day(date)?,
                None => crate::surroundings::today(self.around.as_ref()),
            },
            party: given.party.trim().to_owned(),
        };
        let returned = columns.contains(&Some(InputField::Mark))
            || columns.contains(&Some(InputField::Number)) && !columns.contains(&Some(InputField::Text));
        if !columns.contains(&Some(InputField::Text)) && !returned {
            return Err(Error::NoInputText { path: file.path.clone() });
        }
        let mut judged = Vec::new();
        let mut seen: HashMap<String, u32> = HashMap::new();
        let register = Register::read(self)?;
        let texts = self.texts()?;
        let placer = texts.placer();
        for raw in sheet.rows.iter().filter(|row| row.number > heading) {
            let row = Row::read(raw, &columns);
            if row.is_empty() {
                continue;
            }
            let mark = row.mark().filter(|mark| mark.workbook == identity);
            judged.push(match mark {
                Some(mark) => self.judge_returned(raw, &row, &mark, &register, given)?,
                None => judge_new(raw, &row, (&known, &placer), &fallback, &register, &mut seen),
            });
        }
        Ok(judged)
    }

    /// A row of the register that was sent round: by its mark it is known which item it is, and how the answer was.
    fn judge_returned(
        &self,
        raw: &ReadRow,
        row: &Row,
        mark: &Mark,
        register: &Register,
        given: &ImportInput,
    ) -> Result<Judged, Error> {
        let Some(item) = register.by_mark.get(&mark.item) else {
            return Ok(refused(raw, row, "import-gone"));
        };
        let ours = item.response.as_ref().map(|id| response::get(self.db(), id)).transpose()?;
        let theirs = match row.answer() {
            Ok(answer) => answer,
            Err(words) => return Ok(refused_with(raw, row, words)),
        };
        let told = |fate: &str, words: &str| ImportRowView {
            row: raw.number,
            fate: fate.to_owned(),
            number: Some(item.number),
            text: beginning(&item.text),
            words: say(words),
            ours: ours.as_ref().map(answer_words).unwrap_or_default(),
            theirs: theirs.as_ref().map(Answer::words).unwrap_or_default(),
        };
        let now = mark::answer(ours.as_ref());
        let Some(answer) = theirs.clone() else {
            return Ok(Judged { view: told("gelijk", "import-no-answer"), fate: Fate::Same });
        };
        // What was kept inside came out empty: as long as it comes back empty it says nothing of it.
        let answer = if mark.shown == mark.answer { answer } else { answer.or_else_ours(ours.as_ref()) };
        let came = answer.mark();
        if came == mark.shown || came == now {
            let told_on = answer.told_back_on.filter(|day| Some(*day) != item.told_back_on);
            return Ok(match told_on {
                Some(day) => {
                    let fate = Fate::Told { id: item.id.clone(), day };
                    Judged { view: told("antwoord", "import-told-back"), fate }
                }
                None => Judged { view: told("gelijk", "import-same-answer"), fate: Fate::Same },
            });
        }
        if answer.reason.is_empty() && answer.decision.asks_reason() {
            return Ok(refused(raw, row, "import-no-reason"));
        }
        let clashes = now != mark.answer;
        if clashes && !given.theirs.contains(&item.number) {
            return Ok(Judged { view: told("botsing", "import-clash"), fate: Fate::Clash });
        }
        let words = if clashes { "import-theirs" } else { "import-answer" };
        let view = told("antwoord", words);
        Ok(Judged { view, fate: Fate::Answer(Box::new(Given { id: item.id.clone(), answer, ours })) })
    }
}

/// The items that are here, as far as rows can be the same.
struct Register {
    by_mark: HashMap<String, Contribution>,
    /// Number by what makes two items the same.
    said: HashMap<String, u32>,
}

impl Register {
    fn read(workbook: &Workbook) -> Result<Self, Error> {
        let (mut by_mark, mut said) = (HashMap::new(), HashMap::new());
        let names: HashMap<String, String> = crate::party::names(workbook.db())?.into_iter().collect();
        for item in contribution::all(workbook.db())? {
            let party = item.party.as_ref().and_then(|id| names.get(id)).cloned().unwrap_or_default();
            said.insert(cells::same(&party, &item.organisation, &item.text), item.number);
            by_mark.insert(mark::item(&item.id), item);
        }
        Ok(Self { by_mark, said })
    }
}

fn judge_new(
    raw: &ReadRow,
    row: &Row,
    (known, placer): (&cells::Known, &Placer<'_>),
    fallback: &cells::Fallback,
    register: &Register,
    seen: &mut HashMap<String, u32>,
) -> Judged {
    let item = match NewItem::of(row, known, placer, fallback) {
        Ok(item) => item,
        Err(words) => return refused_with(raw, row, words),
    };
    let key = cells::same(&item.party_name, &item.organisation, &item.text);
    let told = |fate: &str, number: Option<u32>, words: String| ImportRowView {
        row: raw.number,
        fate: fate.to_owned(),
        number,
        text: beginning(&item.text),
        words,
        ours: String::new(),
        theirs: String::new(),
    };
    if let Some(number) = register.said.get(&key) {
        let words = say_with("import-known", &Args::new().text("number", number.to_string()));
        return Judged { view: told("gelijk", Some(*number), words), fate: Fate::Same };
    }
    if let Some(earlier) = seen.get(&key) {
        let words = say_with("import-twice", &Args::new().text("row", earlier.to_string()));
        return Judged { view: told("gelijk", None, words), fate: Fate::Same };
    }
    seen.insert(key, raw.number);
    let words = match item.doubts.as_slice() {
        [] => say("import-new"),
        doubts => doubts.join(" "),
    };
    Judged { view: told("nieuw", None, words), fate: Fate::New(Box::new(item)) }
}

fn refused(raw: &ReadRow, row: &Row, words: &str) -> Judged {
    refused_with(raw, row, say(words))
}

fn refused_with(raw: &ReadRow, row: &Row, words: String) -> Judged {
    let view = ImportRowView {
        row: raw.number,
        fate: "geweigerd".to_owned(),
        number: None,
        text: beginning(row.text(InputField::Text)),
        words,
        ours: String::new(),
        theirs: String::new(),
    };
    Judged { view, fate: Fate::Refused }
}

/// Writes a new item; returns its number.
fn add(
    change: &Change<'_>,
    around: &dyn Surroundings,
    item: &NewItem,
    channel: InputChannel,
    file: &str,
    row: u32,
) -> Result<u32, Error> {
    let number = contribution::next_number(change)?;
    let channel = item.channel.unwrap_or(channel);
    let source =
        say_with("import-source", &Args::new().text("file", file.to_owned()).text("row", row.to_string()));
    let party = resolve(change, around, &item.party)?;
    if item.unknown_party {
        keep_private(change, party.as_deref())?;
    }
    let new = Contribution {
        party,
        organisation: item.organisation.clone(),
        section: item.section.clone(),
        version: item.version.clone(),
        quote: item.passage.as_ref().map(|quote| quote.text.clone()).unwrap_or_default(),
        before: item.passage.as_ref().map(|quote| quote.before.clone()).unwrap_or_default(),
        after: item.passage.as_ref().map(|quote| quote.after.clone()).unwrap_or_default(),
        wording: item.wording.clone(),
        summary: item.summary.clone(),
        kind: item.kind,
        themes: item.themes.clone(),
        agreements: item.agreements.clone(),
        consent: item.consent.unwrap_or(Consent::NotAsked),
        told_back_on: item.told_back_on,
        source,
        ..Contribution::new(fresh_id(around), number, item.date, channel, item.text.clone())
    };
    let id = new.id.clone();
    contribution::put(change, &new)?;
    if let Some(answer) = &item.answer {
        answered(change, around, &id, answer, None)?;
    }
    Ok(number)
}

/// A name that only a file knows may be that of a person: it is treated as one until somebody says otherwise.
fn keep_private(change: &Change<'_>, id: Option<&str>) -> Result<(), Error> {
    let found = party::all(change)?.into_iter().find(|row| Some(row.id.as_str()) == id);
    if let Some(row) = found.filter(|row| row.kind == OWN && row.form == PartyForm::Organisation) {
        party::put(change, &Party { form: PartyForm::Person, ..row })?;
    }
    Ok(())
}

/// Gives an item the answer of a file; returns the answer that it leaves.
fn answered(
    change: &Change<'_>,
    around: &dyn Surroundings,
    id: &str,
    answer: &Answer,
    ours: Option<&Response>,
) -> Result<Option<String>, Error> {
    // An answer that others share is not changed for one of them.
    let own = match ours {
        Some(row) if response::items(change, &row.id)? == 1 => Some(row),
        _ => None,
    };
    let new = Response {
        id: own.map_or_else(|| fresh_id(around), |row| row.id.clone()),
        title: String::new(),
        decision: answer.decision,
        reason: answer.reason.clone(),
        passage: answer.passage.clone(),
        section: own.and_then(|row| row.section.clone()),
        proposed_by: around.actor(),
        proposed_on: crate::surroundings::today(around),
        confirmed_by: String::new(),
        confirmed_on: None,
    };
    response::put(change, &new)?;
    let item = contribution::get(change, id)?;
    let left = item.response.clone().filter(|old| *old != new.id);
    let told_back_on = answer.told_back_on.or(item.told_back_on);
    contribution::put(change, &Contribution { response: Some(new.id), told_back_on, ..item })?;
    Ok(left)
}

fn open(path: &Path) -> Result<File, Error> {
    let path = crate::system::absolute(path);
    let unreadable = |source| Error::CannotRead { path: path.clone(), source };
    let about = std::fs::metadata(&path).map_err(unreadable)?;
    if !about.is_file() {
        return Err(unreadable(std::io::Error::from(std::io::ErrorKind::IsADirectory)));
    }
    if about.len() > LARGEST {
        let fault = regiovisie_sheets::ReadError::TooLarge(regiovisie_sheets::Limit::File);
        return Err(Error::BadInput { path, fault });
    }
    let bytes = std::fs::read(&path).map_err(unreadable)?;
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let found = read(&bytes, &name).map_err(|fault| Error::BadInput { path: path.clone(), fault })?;
    let warnings = found.warnings.iter().map(cells::warning).collect();
    Ok(File { path, name, sheets: found.sheets, warnings })
}

/// The table that is meant: by name, else the first with a column of text, else the first.
fn chosen<'a>(file: &'a File, name: &str) -> Result<&'a ReadSheet, Error> {
    let unknown = || Error::UnknownSheet(name.to_owned());
    if !name.trim().is_empty() {
        return file.sheets.iter().find(|sheet| sheet.name.trim() == name.trim()).ok_or_else(unknown);
    }
    let fits = |sheet: &&ReadSheet| {
        let (_, fields) = guessed(sheet);
        fields.contains(&Some(InputField::Text)) || fields.contains(&Some(InputField::Mark))
    };
    file.sheets.iter().find(fits).or(file.sheets.first()).ok_or_else(unknown)
}

/// The row of the headings: the one near the top with most known headings, the first of them; and its fields.
fn guessed(sheet: &ReadSheet) -> (u32, Vec<Option<InputField>>) {
    let known = |row: &ReadRow| row.cells.iter().filter(|cell| of_heading(cell).is_some()).count();
    let best = sheet.rows.iter().take(HEADING_ROWS).enumerate().max_by_key(|(at, row)| {
        // Of equals the first.
        (known(row), usize::MAX - at)
    });
    let Some((_, row)) = best else { return (0, Vec::new()) };
    let mut taken = HashSet::new();
    let fields = row.cells.iter().map(|cell| of_heading(cell).filter(|field| taken.insert(*field)));
    (row.number, fields.collect())
}

/// The row of the headings, and the field of each column: as it was said, else as it was recognised.
fn columns(sheet: &ReadSheet, said: Option<&[String]>) -> Result<(u32, Vec<Option<InputField>>), Error> {
    let (heading, guessed) = guessed(sheet);
    let Some(said) = said else { return Ok((heading, guessed)) };
    let mut taken = HashSet::new();
    let field = |named: &String| -> Result<Option<InputField>, Error> {
        if named.trim().is_empty() {
            return Ok(None);
        }
        let allowed = || FIELDS.iter().map(|known| known.word.to_owned()).collect();
        let found = of_word(named.trim());
        found.map(Some).ok_or_else(|| Error::UnknownWord { word: named.clone(), allowed: allowed() })
    };
    let fields = said.iter().map(|named| Ok(field(named)?.filter(|field| taken.insert(*field))));
    Ok((heading, fields.collect::<Result<_, Error>>()?))
}

fn sheet_view(sheet: &ReadSheet, identity: &str) -> InputSheetView {
    let (heading, fields) = guessed(sheet);
    let under: Vec<&ReadRow> = sheet.rows.iter().filter(|row| row.number > heading).collect();
    let head = sheet.rows.iter().find(|row| row.number == heading);
    let wide = sheet.rows.iter().map(|row| row.cells.len()).max().unwrap_or(0);
    let columns = (0..wide).map(|at| InputColumnView {
        heading: head.and_then(|row| row.cells.get(at)).cloned().unwrap_or_default(),
        sample: under
            .iter()
            .filter_map(|row| row.cells.get(at))
            .filter(|cell| !cell.trim().is_empty())
            .take(3)
            .map(|cell| beginning(cell))
            .collect(),
        field: fields.get(at).copied().flatten().map(word).unwrap_or_default().to_owned(),
    });
    let at = fields.iter().position(|field| *field == Some(InputField::Mark));
    let ours = |row: &&ReadRow| {
        at.and_then(|at| row.cells.get(at))
            .and_then(|cell| Mark::parse(cell))
            .is_some_and(|m| m.workbook == identity)
    };
    InputSheetView {
        name: sheet.name.clone(),
        returned: under.iter().any(ours),
        heading_row: heading,
        columns: columns.collect(),
        rows: u32::try_from(under.len()).unwrap_or(u32::MAX),
    }
}

fn view(rows: Vec<ImportRowView>, warnings: Vec<String>) -> ImportView {
    let count =
        |fate: &str| u32::try_from(rows.iter().filter(|row| row.fate == fate).count()).unwrap_or(u32::MAX);
    ImportView {
        added: count("nieuw"),
        answered: count("antwoord"),
        same: count("gelijk"),
        clashes: count("botsing"),
        refused: count("geweigerd"),
        rows,
        warnings,
    }
}

fn answer_words(row: &Response) -> String {
    let decision = say(&format!("disposition-{}", row.decision));
    if row.reason.is_empty() { decision } else { format!("{decision}: {}", row.reason) }
}

/// The beginning of a text, on one line.
fn beginning(text: &str) -> String {
    const SHOWN: usize = 120;
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= SHOWN {
        return line;
    }
    let cut: String = line.chars().take(SHOWN).collect();
    format!("{}…", cut.trim_end())
}
