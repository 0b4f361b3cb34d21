//! Splitting, joining and marking items.

use regiovisie_model::words::Consent;
use regiovisie_store::Change;
use regiovisie_store::rows::contribution::{self, Contribution};
use regiovisie_store::rows::meeting;
use regiovisie_wording::{Args, enumerate, say_with};

use super::answer::{numbers, rows};
use super::{check_themes, sweep};
use crate::error::{Error, Field};
use crate::input;
use crate::op::Op;
use crate::surroundings::{fresh_id, today};
use crate::view::MarksInput;
use crate::workbook::{Changed, Workbook};

impl Workbook {
    /// Splits an item: it keeps the first text, and each other text becomes an item of its own with the same facts and
    /// answer. Returns the ids of the new items.
    ///
    /// # Errors
    /// `too_few` with less than two texts, `empty` when one says nothing.
    pub fn split_contribution(&mut self, id: &str, texts: &[String]) -> Result<Changed<Vec<String>>, Error> {
        let row = contribution::get(self.db(), id)?;
        let texts: Vec<String> =
            texts.iter().map(|text| input::text(Field::ContributionText, text)).collect::<Result<_, _>>()?;
        let [first, others @ ..] = texts.as_slice() else { return Err(Error::TooFew) };
        if others.is_empty() {
            return Err(Error::TooFew);
        }
        let number = row.number;
        self.transact(Op::SplitContribution, &number.to_string(), |change, around| {
            contribution::put(change, &Contribution { text: first.clone(), ..row.clone() })?;
            let mut made = Vec::new();
            for text in others {
                let split = say_with("input-split-from", &Args::new().text("number", number.to_string()));
                let new = Contribution {
                    id: fresh_id(around),
                    number: contribution::next_number(change)?,
                    text: text.clone(),
                    source: also(&row.source, split),
                    // What was said of the whole may not hold for this part.
                    summary: String::new(),
                    wording: String::new(),
                    ..row.clone()
                };
                contribution::put(change, &new)?;
                made.push(new.id);
            }
            Ok(made)
        })
    }

    /// Joins items of one party into the one with the lowest number: its text is followed by theirs. Its answer stays;
    /// when it has none it takes the first that another has. Returns its id.
    ///
    /// # Errors
    /// `many_parties`: what several parties said is answered together, and stays apart.
    pub fn join_contributions(&mut self, ids: &[String]) -> Result<Changed<String>, Error> {
        let rows = rows(self.db(), ids)?;
        let [first, others @ ..] = rows.as_slice() else { return Err(Error::TooFew) };
        if others.is_empty() {
            return Err(Error::TooFew);
        }
        if others.iter().any(|row| row.party != first.party) {
            return Err(Error::ManyParties);
        }
        let mut joined = first.clone();
        for row in others {
            joined = absorb(joined, row);
        }
        let others_numbers: Vec<String> = others.iter().map(|row| row.number.to_string()).collect();
        let words = say_with("input-joined-with", &Args::new().text("numbers", enumerate(&others_numbers)));
        joined.source = also(&joined.source, words);
        if joined.text.chars().count() > input::TEXT {
            return Err(Error::TooLong { field: Field::ContributionText, limit: input::TEXT });
        }
        let left: Vec<String> = others.iter().filter_map(|row| row.response.clone()).collect();
        self.transact(Op::JoinContributions, &numbers(&rows), |change, _| {
            for row in others {
                contribution::remove(change, &row.id)?;
            }
            contribution::put(change, &joined)?;
            sweep(change, &left)?;
            Ok(joined.id.clone())
        })
    }

    /// Marks items at once: flags, consent, themes, section. What is released is released by the user, today.
    pub fn mark_contributions(&mut self, ids: &[String], marks: &MarksInput) -> Result<Changed<()>, Error> {
        check_themes(&marks.add_themes)?;
        let rows = rows(self.db(), ids)?;
        let delete_on = match &marks.delete_on {
            Some(day) => Some(input::maybe_day(Some(day))?),
            None => None,
        };
        let section = match marks.section.as_deref().map(str::trim) {
            None => None,
            Some("") => Some(None),
            Some(section) => Some(Some(crate::section::resolve(self.db(), section)?)),
        };
        let (by, on) = (self.around.actor(), today(self.around.as_ref()));
        self.transact(Op::MarkContributions, &numbers(&rows), |change, _| {
            for row in rows.clone() {
                let mut row = marked(row, marks);
                row.delete_on = delete_on.unwrap_or(row.delete_on);
                if let Some(section) = &section {
                    row = moved(row, section.clone());
                }
                match marks.released {
                    Some(true) if row.released_on.is_none() => {
                        row.released_on = Some(on);
                        row.released_by.clone_from(&by);
                    }
                    Some(false) => withdraw_release(&mut row),
                    _ => {}
                }
                contribution::put(change, &row)?;
            }
            keep_confidential(change, &rows)
        })
    }
}

fn marked(row: Contribution, marks: &MarksInput) -> Contribution {
    let mut row = row;
    // A new mark is a new reason to look: what was released before it is not released any more.
    let flagged = marks.traceable == Some(true) && !row.traceable
        || marks.confidential == Some(true) && !row.confidential;
    if flagged {
        withdraw_release(&mut row);
    }
    row.traceable = marks.traceable.unwrap_or(row.traceable);
    row.confidential = marks.confidential.unwrap_or(row.confidential);
    row.consent = marks.consent.unwrap_or(row.consent);
    row.kind = marks.kind.or(row.kind);
    row.themes.retain(|theme| !marks.remove_themes.contains(theme));
    for theme in &marks.add_themes {
        if !row.themes.contains(theme) {
            row.themes.push(theme.clone());
        }
    }
    row
}

/// The item on another section: words it quoted stand in the old one.
pub(super) fn moved(row: Contribution, section: Option<String>) -> Contribution {
    if row.section == section {
        return row;
    }
    Contribution { section, quote: String::new(), before: String::new(), after: String::new(), ..row }
}

pub(super) fn withdraw_release(row: &mut Contribution) {
    row.released_on = None;
    row.released_by = String::new();
}

/// Keeps inside what was said in a meeting that became confidential.
pub(crate) fn keep_inside(change: &Change<'_>, meeting: &str) -> Result<(), Error> {
    for mut row in contribution::of_meeting(change, meeting)?.into_iter().filter(|row| !row.confidential) {
        row.confidential = true;
        withdraw_release(&mut row);
        contribution::put(change, &row)?;
    }
    Ok(())
}

/// What was said in a confidential meeting cannot be made open one by one: it is released instead.
pub(super) fn keep_confidential(change: &Change<'_>, rows: &[Contribution]) -> Result<(), Error> {
    for row in rows {
        let Some(id) = &row.meeting else { continue };
        let now = contribution::get(change, &row.id)?;
        if !now.confidential && meeting::get(change, id)?.confidential {
            contribution::put(change, &Contribution { confidential: true, ..now })?;
        }
    }
    Ok(())
}

/// An item that takes in another: nothing that guards the words of either is lost.
fn absorb(into: Contribution, row: &Contribution) -> Contribution {
    let mut joined = into;
    joined.text = format!("{}\n\n{}", joined.text, row.text);
    joined.wording = both(&joined.wording, &row.wording);
    joined.summary = both(&joined.summary, &row.summary);
    joined.source = both(&joined.source, &row.source);
    for theme in &row.themes {
        if !joined.themes.contains(theme) {
            joined.themes.push(theme.clone());
        }
    }
    for number in &row.agreements {
        if !joined.agreements.contains(number) {
            joined.agreements.push(number.clone());
        }
    }
    let unreleased = (row.traceable || row.confidential) && row.released_on.is_none();
    if unreleased || row.traceable && !joined.traceable || row.confidential && !joined.confidential {
        withdraw_release(&mut joined);
    }
    joined.traceable |= row.traceable;
    joined.confidential |= row.confidential;
    joined.consent = match (joined.consent, row.consent) {
        (Consent::Refused, _) | (_, Consent::Refused) => Consent::Refused,
        (Consent::Given, Consent::Given) => Consent::Given,
        _ => Consent::NotAsked,
    };
    joined.delete_on = [joined.delete_on, row.delete_on].into_iter().flatten().min();
    joined.response = joined.response.or_else(|| row.response.clone());
    if joined.quote.is_empty() && (joined.section.is_none() || joined.section == row.section) {
        joined.section = joined.section.or_else(|| row.section.clone());
        joined.quote.clone_from(&row.quote);
        joined.before.clone_from(&row.before);
        joined.after.clone_from(&row.after);
    }
    // Told back is only what both were told.
    joined.told_back_on = joined.told_back_on.zip(row.told_back_on).map(|(a, b)| a.max(b));
    joined
}

fn both(a: &str, b: &str) -> String {
    match (a.is_empty(), b.is_empty() || a == b) {
        (true, _) => b.to_owned(),
        (false, true) => a.to_owned(),
        (false, false) => format!("{a}\n\n{b}"),
    }
}

fn also(source: &str, words: String) -> String {
    if source.is_empty() { words } else { format!("{source}; {words}") }
}
