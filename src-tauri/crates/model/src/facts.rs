//! The recorded facts that the rules look at, as plain data.
//!
//! Deliberately absent: facts that no rule asks for, and where they are kept.

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::NaiveDate;

use crate::words::Outcome;

/// Everything the rules look at.
#[derive(Debug, Clone, Default)]
pub struct Facts {
    /// Today: a decision of tomorrow has not been taken yet.
    pub today: NaiveDate,
    /// Start situation 1 to 4, once chosen.
    pub start_situation: Option<u8>,
    /// First day of the period of the visie.
    pub plan_start: Option<NaiveDate>,
    /// Last day of the period of the visie.
    pub plan_end: Option<NaiveDate>,
    /// One per municipality.
    pub councils: Vec<CouncilFact>,
    /// One per party kind that has a party in the workbook.
    pub parties: Vec<PartyFact>,
    /// First day of the step inventarisatie, as it went or as planned.
    pub inventory_start: Option<NaiveDate>,
    /// Last day of the step schrijven, as it went or as planned.
    pub writing_end: Option<NaiveDate>,
    /// First day of the step consulteren, as it went or as planned.
    pub consulting_start: Option<NaiveDate>,
    /// Last day of the step consulteren, as it went or as planned.
    pub consulting_end: Option<NaiveDate>,
    /// The days of all meetings, in order.
    pub meetings: Vec<NaiveDate>,
    /// Meetings with other regions.
    pub supraregional_meetings: usize,
    /// Input of which the answer is proposed and not confirmed.
    pub unconfirmed: u32,
    /// Remarks of the ambassadeur.
    pub remarks: usize,
    /// Of those, the ones the region replied to.
    pub replied: usize,
    /// The tables of the instruments, by id.
    pub tables: BTreeMap<String, Arc<Table>>,
}

/// What one council did.
#[derive(Debug, Clone, Default)]
pub struct CouncilFact {
    /// Name of the municipality.
    pub name: String,
    /// The outcome.
    pub outcome: Option<Outcome>,
    /// Content hash of the version it settled.
    pub version_hash: Option<String>,
    /// Day of the council meeting.
    pub council_date: Option<NaiveDate>,
}

/// How one kind of party was involved.
#[derive(Debug, Clone, Default)]
pub struct PartyFact {
    /// Word of the kind, such as `aanbieders`.
    pub kind: String,
    /// Whether it stands inside the municipalities.
    pub internal: bool,
    /// Whether a role was agreed beforehand, for every party of this kind.
    pub role_known: bool,
    /// The days on which a party of this kind was met.
    pub meetings: Vec<NaiveDate>,
    /// Input items of this kind of party.
    pub contributions: u32,
    /// Of those, the ones of which the party was told what was done.
    pub told_back: u32,
}

/// A table of an instrument.
#[derive(Debug, Clone, Default)]
pub struct Table {
    /// Its rows, also those without a fact.
    pub rows: Vec<FactRow>,
}

/// A row of a table.
#[derive(Debug, Clone, Default)]
pub struct FactRow {
    /// Key of a given row, else its id.
    pub key: String,
    /// What it is called.
    pub name: String,
    /// Ids of the lists it is on (functions).
    pub lists: Vec<String>,
    /// Values by field; a field that is empty is not there.
    pub values: BTreeMap<String, String>,
}

impl Facts {
    /// The rows of a table; none when it is not there.
    pub fn rows(&self, table: &str) -> &[FactRow] {
        self.tables.get(table).map_or(&[], |table| table.rows.as_slice())
    }

    /// The one row of a table that has just one.
    pub fn single(&self, table: &str) -> FactRow {
        self.rows(table).first().cloned().unwrap_or_default()
    }
}

impl FactRow {
    /// The value of a field.
    pub fn value(&self, field: &str) -> Option<&str> {
        self.values.get(field).map(String::as_str)
    }

    /// Whether a field is filled.
    pub fn has(&self, field: &str) -> bool {
        self.values.contains_key(field)
    }

    /// Whether all fields are filled.
    pub fn has_all(&self, fields: &[&str]) -> bool {
        fields.iter().all(|field| self.has(field))
    }

    /// Whether a field has this value.
    pub fn is(&self, field: &str, value: &str) -> bool {
        self.value(field) == Some(value)
    }

    /// The date in a field.
    pub fn date(&self, field: &str) -> Option<NaiveDate> {
        self.value(field)?.parse().ok()
    }

    /// The euros in a field, in cents.
    pub fn cents(&self, field: &str) -> Option<i64> {
        let (euros, cents) = self.value(field)?.split_once('.')?;
        euros.parse::<i64>().ok()?.checked_mul(100)?.checked_add(cents.parse().ok()?)
    }
}
