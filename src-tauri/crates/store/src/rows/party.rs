//! Parties that are involved.

use std::collections::HashMap;

use chrono::NaiveDate;
use regiovisie_model::words::{PartyForm, PartyRole, ProcessStep};
use rusqlite::{Row, params};

use super::columns::{date, day, iso, list, text, word};
use crate::error::StoreError;
use crate::store::{Change, Db};

/// A party.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Party {
    /// Id.
    pub id: String,
    /// Place in the list.
    pub position: u32,
    /// Word of its kind, or `eigen`.
    pub kind: String,
    /// Name.
    pub name: String,
    /// Role agreed beforehand, in words.
    pub role: String,
    /// What it is.
    pub form: PartyForm,
    /// The day on which what is kept about a person must go.
    pub delete_on: Option<NaiveDate>,
}

/// A role of a party that was settled beforehand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// Id.
    pub id: String,
    /// The party.
    pub party: String,
    /// In which step.
    pub step: ProcessStep,
    /// On which theme; empty: on all.
    pub theme: String,
    /// Which role.
    pub role: PartyRole,
}

/// All parties in order.
pub fn all(db: &Db) -> Result<Vec<Party>, StoreError> {
    let sql = "SELECT id, position, kind, name, role, form, delete_on FROM party ORDER BY position, name";
    let mut statement = db.wrap(db.connection.prepare_cached(sql))?;
    let rows = db.wrap(statement.query_map([], row_to_party))?;
    db.wrap(rows.collect())
}

/// The days on which each party was met, one for each meeting, by the id of the party.
///
/// One pass over indexes that hold all that is asked.
pub fn met(db: &Db) -> Result<HashMap<String, Vec<NaiveDate>>, StoreError> {
    let sql = "SELECT party_id, date FROM meeting_party
               JOIN meeting INDEXED BY meeting_held ON meeting.id = meeting_id AND held = 1";
    let mut statement = db.wrap(db.connection.prepare_cached(sql))?;
    let mut rows = db.wrap(statement.query([]))?;
    let mut met: HashMap<String, Vec<NaiveDate>> = HashMap::new();
    while let Some(row) = db.wrap(rows.next())? {
        let (party, day) = (db.wrap(text(row, 0))?, db.wrap(day(row, 1))?);
        match met.get_mut(party) {
            Some(days) => days.push(day),
            None => drop(met.insert(party.to_owned(), vec![day])),
        }
    }
    for days in met.values_mut() {
        days.sort_unstable();
    }
    Ok(met)
}

/// How much input each party gave, and of how much it was told what was done with it, by the id of the party.
pub fn gave(db: &Db) -> Result<HashMap<String, (u32, u32)>, StoreError> {
    let sql = "SELECT party_id, count(*), count(told_back_on) FROM contribution
               WHERE party_id IS NOT NULL GROUP BY party_id";
    let mut statement = db.wrap(db.connection.prepare_cached(sql))?;
    let rows = db.wrap(statement.query_map([], |row| Ok((row.get(0)?, (row.get(1)?, row.get(2)?)))))?;
    db.wrap(rows.collect())
}

/// How often each party spoke about each list of themes: party, themes, items.
pub fn themes(db: &Db) -> Result<Vec<(String, Vec<String>, u32)>, StoreError> {
    let sql = "SELECT party_id, themes, count(*) FROM contribution
               WHERE party_id IS NOT NULL AND themes <> '[]' GROUP BY party_id, themes";
    let mut statement = db.wrap(db.connection.prepare_cached(sql))?;
    let rows = db.wrap(statement.query_map([], |row| Ok((row.get(0)?, list(row, 1)?, row.get(2)?))))?;
    db.wrap(rows.collect())
}

/// Writes a party, new or changed.
pub fn put(change: &Change<'_>, row: &Party) -> Result<(), StoreError> {
    let sql = "INSERT INTO party (id, position, kind, name, role, form, delete_on)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
               ON CONFLICT (id) DO UPDATE SET position = ?2, kind = ?3, name = ?4, role = ?5, form = ?6,
                   delete_on = ?7";
    let mut statement = change.wrap(change.connection.prepare_cached(sql))?;
    let deleted = iso(row.delete_on);
    let values = params![row.id, row.position, row.kind, row.name, row.role, row.form.word(), deleted];
    change.wrap(statement.execute(values)).map(|_| ())
}

/// All roles that were settled beforehand, in the order of the process.
pub fn parts(db: &Db) -> Result<Vec<Part>, StoreError> {
    let sql = "SELECT id, party_id, step, theme, role FROM party_part ORDER BY party_id, theme, id";
    let mut statement = db.wrap(db.connection.prepare_cached(sql))?;
    let rows = db.wrap(statement.query_map([], |row| {
        Ok(Part {
            id: row.get(0)?,
            party: row.get(1)?,
            step: word(row, 2)?,
            theme: row.get(3)?,
            role: word(row, 4)?,
        })
    }))?;
    let mut parts: Vec<Part> = db.wrap(rows.collect())?;
    parts.sort_by_key(|part| part.step);
    Ok(parts)
}

/// Writes a role, new or changed.
pub fn put_part(change: &Change<'_>, row: &Part) -> Result<(), StoreError> {
    let sql = "INSERT INTO party_part (id, party_id, step, theme, role) VALUES (?1, ?2, ?3, ?4, ?5)
               ON CONFLICT (id) DO UPDATE SET party_id = ?2, step = ?3, theme = ?4, role = ?5";
    let mut statement = change.wrap(change.connection.prepare_cached(sql))?;
    let values = params![row.id, row.party, row.step.word(), row.theme, row.role.word()];
    change.wrap(statement.execute(values)).map(|_| ())
}

/// Takes a role away.
pub fn remove_part(change: &Change<'_>, id: &str) -> Result<(), StoreError> {
    change.wrap(change.connection.execute("DELETE FROM party_part WHERE id = ?1", [id])).map(|_| ())
}

/// Takes away all roles of a party that goes.
pub fn remove_parts(change: &Change<'_>, party: &str) -> Result<(), StoreError> {
    change.wrap(change.connection.execute("DELETE FROM party_part WHERE party_id = ?1", [party])).map(|_| ())
}

/// Removes a party that nothing refers to.
pub fn remove(change: &Change<'_>, id: &str) -> Result<(), StoreError> {
    match change.wrap(change.connection.execute("DELETE FROM party WHERE id = ?1", [id]))? {
        0 => Err(StoreError::Missing { noun: "party", id: id.to_owned() }),
        _ => Ok(()),
    }
}

fn row_to_party(row: &Row<'_>) -> rusqlite::Result<Party> {
    Ok(Party {
        id: row.get(0)?,
        position: row.get(1)?,
        kind: row.get(2)?,
        name: row.get(3)?,
        role: row.get(4)?,
        form: word(row, 5)?,
        delete_on: date(row, 6)?,
    })
}
