//! Instruments: tables of facts that the catalogue describes. Reading them, filling them, row by row.

mod remarks;
mod rows;
mod value;

use std::collections::{BTreeMap, HashSet};

use chrono::NaiveDate;
use regiovisie_norm::{Catalogue, Column, ColumnKind, Instrument, Library, Rows, Sheet};
use regiovisie_store::rows::fact::{self, Fact, FactRow};
use regiovisie_store::rows::municipality;
use regiovisie_store::{Change, Db};

use crate::error::{Error, Field};
use crate::input;
use crate::op::Op;
use crate::surroundings::fresh_id;
use crate::view::{
    ColumnView, FactView, InstrumentSummaryView, InstrumentView, LineView, OptionView, PointView,
    SheetRowView, SheetView,
};
use crate::workbook::{Changed, Workbook};

pub(crate) use remarks::fact_row;
pub(crate) use rows::{SheetRow, rows};
pub(crate) use value::euros;

impl Workbook {
    /// All instruments, in the order of the norm.
    pub fn instruments(&self) -> Result<Vec<InstrumentSummaryView>, Error> {
        let filled = fact::filled(self.db())?;
        Ok(Self::library()?
            .instruments()
            .map(|(catalogue, instrument)| summary(catalogue, instrument, &filled))
            .collect())
    }

    /// One instrument with its tables.
    pub fn instrument(&self, id: &str) -> Result<InstrumentView, Error> {
        let library = Self::library()?;
        let found = library.instrument(id).ok_or_else(|| Error::UnknownInstrument(id.to_owned()))?;
        let (catalogue, instrument) = found;
        let filled = fact::filled(self.db())?;
        let sheets = instrument.sheets.iter().map(|sheet| self.sheet_view(library, sheet));
        Ok(InstrumentView {
            summary: summary(catalogue, instrument, &filled),
            about: instrument.about.clone(),
            source: instrument.source.clone(),
            sheets: sheets.collect::<Result<_, _>>()?,
        })
    }

    /// Fills a field of a row, or clears it with an empty text. What is filled in at one row in a while is one line of
    /// the history.
    ///
    /// # Errors
    /// `unknown_row`, and what is wrong with the value; the field is then as it was.
    pub fn fill_fact(
        &mut self,
        sheet: &str,
        row: &str,
        field: &str,
        typed: &str,
    ) -> Result<Changed<()>, Error> {
        let library = Self::library()?;
        let sheet = known_sheet(library, sheet)?;
        let column = sheet.column(field).ok_or_else(|| Error::UnknownRow(field.to_owned()))?;
        let found = self.row(library, sheet, row)?;
        let value = value::parse(column, typed)?;
        self.check_reference(library, column, &value)?;
        check_order(sheet, &found, column, &value)?;
        let fact = Fact {
            row: found.id.clone(),
            field: column.id.clone(),
            value,
            written: value::is_written(column.kind),
        };
        let subject = subject(sheet, &found.name);
        let join = Some(format!("fact {}", found.id));
        self.transact_joining(Op::FillFact, &subject, join, |change, _| {
            keep(change, sheet, &found)?;
            Ok(fact::put(change, &fact)?)
        })
    }

    /// Adds a row of the user's own; returns its id.
    pub fn add_fact_row(&mut self, sheet: &str, name: &str) -> Result<Changed<String>, Error> {
        let sheet = known_sheet(Self::library()?, sheet)?;
        if !sheet.takes_rows() {
            return Err(Error::RowsAreGiven(sheet.title.clone()));
        }
        let own = fact::rows(self.db(), &sheet.id)?;
        if let Some(most) = sheet.most.filter(|most| own.len() >= *most as usize) {
            return Err(Error::TooManyRows { sheet: sheet.title.clone(), most });
        }
        let row = FactRow {
            id: fresh_id(self.around.as_ref()),
            sheet: sheet.id.clone(),
            key: None,
            position: own.iter().map(|row| row.position).max().unwrap_or(0) + 1,
            name: row_name(sheet, name)?,
            confidential: sheet.confidential,
        };
        let subject = subject(sheet, &row.name);
        self.transact(Op::AddFactRow, &subject, |change, _| {
            fact::put_row(change, &row)?;
            Ok(row.id)
        })
    }

    /// Fills a whole table in one step, as the example does. A row goes by `key` or `name`, a reference by name or key.
    pub(crate) fn fill_sheet(
        &mut self,
        sheet: &str,
        given: Vec<BTreeMap<String, String>>,
    ) -> Result<(), Error> {
        let library = Self::library()?;
        let sheet = known_sheet(library, sheet)?;
        let mut filled = Vec::new();
        for (index, mut values) in given.into_iter().enumerate() {
            let row = match values.remove("key") {
                Some(key) => self.named_row(library, sheet, &key)?,
                None => SheetRow {
                    id: fresh_id(self.around.as_ref()),
                    name: values.remove("name").unwrap_or_default(),
                    confidential: sheet.confidential,
                    ..SheetRow::default()
                },
            };
            let mut facts = Vec::new();
            for (field, typed) in values {
                let column = sheet.column(&field).ok_or_else(|| Error::UnknownRow(field.clone()))?;
                let typed = self.referred(library, column, &typed)?;
                let (value, written) = (value::parse(column, &typed)?, value::is_written(column.kind));
                facts.push(Fact { row: row.id.clone(), field, value, written });
            }
            filled.push((u32::try_from(index + 1).unwrap_or(u32::MAX), row, facts));
        }
        self.transact(Op::FillFact, &sheet.title, |change, _| {
            for (position, row, facts) in &filled {
                let own = FactRow {
                    id: row.id.clone(),
                    sheet: sheet.id.clone(),
                    key: row.key.clone(),
                    position: if row.key.is_none() { *position } else { 0 },
                    name: if row.key.is_none() { row.name.clone() } else { String::new() },
                    confidential: row.confidential,
                };
                fact::put_row(change, &own)?;
                facts.iter().try_for_each(|one| fact::put(change, one))?;
            }
            Ok(())
        })?;
        Ok(())
    }

    /// The row with this key, or a given row of this name.
    fn named_row(&self, library: &'static Library, sheet: &Sheet, name: &str) -> Result<SheetRow, Error> {
        let mut all = rows(self.db(), library, sheet)?.into_iter();
        let found = all.find(|row| row.key.as_deref() == Some(name) || row.name == name);
        found.ok_or_else(|| Error::UnknownRow(name.to_owned()))
    }

    /// The id that a reference by name or key means.
    fn referred(&self, library: &'static Library, column: &Column, typed: &str) -> Result<String, Error> {
        match (column.kind, &column.of) {
            (ColumnKind::Municipality, _) => {
                let found = municipality::all(self.db())?.into_iter().find(|m| m.name == typed);
                found.map(|m| m.id).ok_or_else(|| Error::UnknownRow(typed.to_owned()))
            }
            (ColumnKind::Row, Some(of)) => Ok(self.named_row(library, known_sheet(library, of)?, typed)?.id),
            _ => Ok(typed.to_owned()),
        }
    }

    /// Renames a row of the user's own.
    pub fn rename_fact_row(&mut self, row: &str, name: &str) -> Result<Changed<()>, Error> {
        let (sheet, stored) = self.own_row(row)?;
        let row = FactRow { name: row_name(sheet, name)?, ..stored };
        let subject = subject(sheet, &row.name);
        self.transact(Op::RenameFactRow, &subject, |change, _| Ok(fact::put_row(change, &row)?))
    }

    /// Removes a row of the user's own with its facts.
    ///
    /// # Errors
    /// `row_in_use` when other facts refer to it.
    pub fn remove_fact_row(&mut self, row: &str) -> Result<Changed<()>, Error> {
        let (sheet, stored) = self.own_row(row)?;
        let count = fact::references(self.db(), &stored.id)?;
        if count > 0 {
            return Err(Error::RowInUse { name: stored.name, count });
        }
        let subject = subject(sheet, &stored.name);
        self.transact(Op::RemoveFactRow, &subject, |change, _| Ok(fact::remove_row(change, &stored.id)?))
    }

    /// Marks a row as confidential (vertrouwelijk), or releases it. What is confidential leaves in no export.
    pub fn mark_fact_row(
        &mut self,
        sheet: &str,
        row: &str,
        confidential: bool,
    ) -> Result<Changed<()>, Error> {
        let library = Self::library()?;
        let sheet = known_sheet(library, sheet)?;
        let found = self.row(library, sheet, row)?;
        let op = if confidential { Op::HideFactRow } else { Op::ReleaseFactRow };
        let subject = subject(sheet, &found.name);
        let found = SheetRow { confidential, ..found };
        self.transact(op, &subject, |change, _| keep(change, sheet, &found))
    }

    fn row(&self, library: &'static Library, sheet: &Sheet, id: &str) -> Result<SheetRow, Error> {
        let mut all = rows(self.db(), library, sheet)?.into_iter();
        // A given row also goes by its key, for scripts.
        let found = all.find(|row| row.id == id || row.key.as_deref() == Some(id));
        found.ok_or_else(|| Error::UnknownRow(id.to_owned()))
    }

    fn own_row(&self, id: &str) -> Result<(&'static Sheet, FactRow), Error> {
        let unknown = || Error::UnknownRow(id.to_owned());
        let stored = fact::row(self.db(), id)?.filter(|row| row.key.is_none()).ok_or_else(unknown)?;
        let (_, sheet) = Self::library()?.sheet(&stored.sheet).ok_or_else(unknown)?;
        Ok((sheet, stored))
    }

    fn check_reference(&self, library: &'static Library, column: &Column, value: &str) -> Result<(), Error> {
        if value.is_empty() {
            return Ok(());
        }
        let known = match (column.kind, &column.of) {
            (ColumnKind::Municipality, _) => municipality::all(self.db())?.iter().any(|m| m.id == value),
            (ColumnKind::Row, Some(of)) => {
                let sheet = known_sheet(library, of)?;
                rows(self.db(), library, sheet)?.iter().any(|row| row.id == value)
            }
            _ => true,
        };
        if known { Ok(()) } else { Err(Error::UnknownRow(value.to_owned())) }
    }

    /// One table.
    pub(crate) fn sheet(&self, id: &str) -> Result<SheetView, Error> {
        let library = Self::library()?;
        self.sheet_view(library, known_sheet(library, id)?)
    }

    fn sheet_view(&self, library: &'static Library, sheet: &Sheet) -> Result<SheetView, Error> {
        let names = Referred::read(self.db(), library, sheet)?;
        let around = self.around_rows(library, sheet)?;
        let list = |id: &String| library.shared.function_lists.iter().find(|l| l.id == *id);
        let views = rows(self.db(), library, sheet)?.into_iter().map(|row| SheetRowView {
            facts: facts(sheet, &row, &names),
            remarks: remarks::remarks(&sheet.id, &row, &around),
            labels: row.lists.iter().filter_map(list).map(|l| l.title.clone()).collect(),
            own: row.key.is_none(),
            refers_to_confidential: names.refers_to_hidden(sheet, &row),
            id: row.id,
            name: row.name,
            about: row.about,
            confidential: row.confidential,
        });
        Ok(SheetView {
            id: sheet.id.clone(),
            title: sheet.title.clone(),
            about: sheet.about.clone(),
            row_word: sheet.row.clone(),
            takes_rows: sheet.takes_rows(),
            named: sheet.named,
            most: sheet.most,
            columns: self.columns(library, sheet)?,
            rows: views.collect(),
            lines: self.lines(library, sheet)?,
        })
    }

    fn columns(&self, library: &'static Library, sheet: &Sheet) -> Result<Vec<ColumnView>, Error> {
        let views = sheet.columns.iter().map(|column| {
            let options = match (column.kind, &column.of) {
                (ColumnKind::Municipality, _) => municipality::all(self.db())?
                    .into_iter()
                    .map(|m| OptionView { id: m.id, title: m.name })
                    .collect(),
                (ColumnKind::Row, Some(of)) => rows(self.db(), library, known_sheet(library, of)?)?
                    .into_iter()
                    .map(|row| OptionView { id: row.id, title: row.name })
                    .collect(),
                _ => column
                    .options
                    .iter()
                    .map(|o| OptionView { id: o.id.clone(), title: o.title.clone() })
                    .collect(),
            };
            Ok(ColumnView {
                id: column.id.clone(),
                title: column.title.clone(),
                kind: column.kind.word().to_owned(),
                help: column.help.clone(),
                shown: column.shown,
                options,
            })
        });
        views.collect()
    }

    /// The measurements of a table, a line for each thing that is measured.
    fn lines(&self, library: &'static Library, sheet: &Sheet) -> Result<Vec<LineView>, Error> {
        let Some(chart) = &sheet.chart else { return Ok(Vec::new()) };
        let Some(of) = sheet.column(&chart.of).and_then(|c| c.of.as_ref()) else { return Ok(Vec::new()) };
        let measurements = rows(self.db(), library, sheet)?;
        let lines = rows(self.db(), library, known_sheet(library, of)?)?.into_iter().map(|measured| {
            let value = |row: &SheetRow, field: &str| row.values.get(field).cloned();
            let mut points: Vec<PointView> = measurements
                .iter()
                .filter(|row| value(row, &chart.of).as_ref() == Some(&measured.id))
                .filter_map(|row| {
                    let number = value(row, &chart.value)?;
                    Some(PointView {
                        date: value(row, &chart.at)?,
                        text: number.replace('.', ","),
                        value: number,
                        confidential: row.confidential,
                    })
                })
                .collect();
            points.sort_by(|a, b| a.date.cmp(&b.date));
            LineView {
                id: measured.id.clone(),
                unit: value(&measured, &chart.unit).unwrap_or_default(),
                goal: value(&measured, &chart.goal),
                title: measured.name,
                points,
            }
        });
        Ok(lines.filter(|line| !line.points.is_empty()).collect())
    }

    fn around_rows(&self, library: &'static Library, sheet: &Sheet) -> Result<remarks::Around, Error> {
        if sheet.id != "aanbieders" {
            return Ok(remarks::Around::default());
        }
        let mut around = remarks::Around::default();
        let counts = known_sheet(library, "aantallen")?;
        for row in rows(self.db(), library, counts)? {
            let value = |field: &str| row.values.get(field).cloned();
            let count = value("jeugdigen").and_then(|text| text.parse::<u32>().ok());
            if let (Some(provider), Some(municipality), Some(count)) =
                (value("aanbieder"), value("gemeente"), count)
            {
                let sum = around.shares.entry(provider).or_default().entry(municipality).or_default();
                *sum = sum.saturating_add(count);
            }
        }
        around.municipalities = municipality::all(self.db())?.into_iter().map(|m| (m.id, m.name)).collect();
        Ok(around)
    }
}

/// What the rows of a table refer to.
#[derive(Debug, Default)]
pub(crate) struct Referred {
    /// Names by id.
    names: BTreeMap<String, String>,
    /// Ids of rows that are confidential.
    hidden: HashSet<String>,
}

impl Referred {
    fn read(db: &Db, library: &'static Library, sheet: &Sheet) -> Result<Self, Error> {
        let mut referred = Self::default();
        for column in &sheet.columns {
            match (column.kind, &column.of) {
                (ColumnKind::Municipality, _) => {
                    referred.names.extend(municipality::all(db)?.into_iter().map(|m| (m.id, m.name)));
                }
                (ColumnKind::Row, Some(of)) => {
                    for row in rows(db, library, known_sheet(library, of)?)? {
                        if row.confidential {
                            referred.hidden.insert(row.id.clone());
                        }
                        referred.names.insert(row.id, row.name);
                    }
                }
                _ => {}
            }
        }
        Ok(referred)
    }

    /// Whether a row names a confidential one: then it leaves in no document either.
    fn refers_to_hidden(&self, sheet: &Sheet, row: &SheetRow) -> bool {
        let references = sheet.columns.iter().filter(|column| column.kind == ColumnKind::Row);
        references.filter_map(|column| row.values.get(&column.id)).any(|id| self.hidden.contains(id))
    }
}

/// The filled fields of a row with what a person reads, in the order of the columns.
fn facts(sheet: &Sheet, row: &SheetRow, referred: &Referred) -> Vec<FactView> {
    let filled = sheet.columns.iter().filter_map(|column| {
        let value = row.values.get(&column.id)?;
        let text = value::shown(column, value, |id| referred.names.get(id).cloned());
        Some(FactView { field: column.id.clone(), value: value.clone(), text })
    });
    filled.collect()
}

/// The tables that hold a row which must not leave, by themselves or through a row they follow or name.
pub(crate) fn confidential_sheets(db: &Db, library: &'static Library) -> Result<HashSet<String>, Error> {
    let mut hidden: HashSet<String> = fact::confidential(db)?.into_iter().collect();
    if hidden.is_empty() {
        return Ok(hidden);
    }
    for (_, instrument) in library.instruments() {
        for sheet in &instrument.sheets {
            let followed = match &sheet.rows {
                Rows::Chosen(chosen) => Some(&chosen.sheet),
                Rows::From(_) | Rows::Given(_) => None,
            };
            let mut reached = sheet.columns.iter().filter_map(|column| column.of.as_ref()).chain(followed);
            if reached.any(|of| hidden.contains(of)) {
                hidden.insert(sheet.id.clone());
            }
        }
    }
    Ok(hidden)
}

pub(crate) fn known_sheet(library: &'static Library, id: &str) -> Result<&'static Sheet, Error> {
    library.sheet(id).map(|(_, sheet)| sheet).ok_or_else(|| Error::UnknownInstrument(id.to_owned()))
}

/// Stores a row that may not have been stored yet: a given one that gets its first fact.
fn keep(change: &Change<'_>, sheet: &Sheet, row: &SheetRow) -> Result<(), Error> {
    let known = fact::row(change, &row.id)?;
    let fresh = FactRow {
        id: row.id.clone(),
        sheet: sheet.id.clone(),
        key: row.key.clone(),
        position: 0,
        name: String::new(),
        confidential: sheet.confidential,
    };
    let stored = known.unwrap_or(fresh);
    let confidential = row.confidential;
    Ok(fact::put_row(change, &FactRow { confidential, ..stored })?)
}

/// Refuses a day that comes before the day it follows, whichever of the two is filled last.
fn check_order(sheet: &Sheet, row: &SheetRow, column: &Column, value: &str) -> Result<(), Error> {
    let day = |field: &str| -> Option<NaiveDate> {
        let text = if field == column.id { Some(value) } else { row.values.get(field).map(String::as_str) };
        text?.parse().ok()
    };
    for later in sheet.columns.iter().filter(|c| c.id == column.id || c.after.as_deref() == Some(&column.id))
    {
        if let Some(earlier) = &later.after {
            input::in_order(day(earlier), day(&later.id))?;
        }
    }
    Ok(())
}

fn row_name(sheet: &Sheet, name: &str) -> Result<String, Error> {
    if sheet.named { input::name(Field::RowName, name) } else { Ok(String::new()) }
}

/// What the history says a change was about.
fn subject(sheet: &Sheet, row: &str) -> String {
    if row.is_empty() || row == sheet.title { sheet.title.clone() } else { format!("{}, {row}", sheet.title) }
}

fn summary(
    catalogue: &Catalogue,
    instrument: &Instrument,
    filled: &[(String, u32)],
) -> InstrumentSummaryView {
    let of = |sheet: &Sheet| filled.iter().find(|(id, _)| *id == sheet.id).map_or(0, |(_, count)| *count);
    InstrumentSummaryView {
        id: instrument.id.clone(),
        catalogue: catalogue.id.clone(),
        group: instrument.group.clone(),
        title: instrument.title.clone(),
        about: instrument.about.clone(),
        tables: u32::try_from(instrument.sheets.len()).unwrap_or(u32::MAX),
        filled: instrument.sheets.iter().map(of).sum(),
    }
}
