//! Fixed versions of the whole visie, with the text of every section as it was.

use chrono::NaiveDate;
use regiovisie_model::words::{SectionRole, SectionState, VersionStatus};
use rusqlite::{OptionalExtension, Row, params};

use super::columns::{date, day, json, list, word};
use super::section::Section;
use crate::error::StoreError;
use crate::store::{Change, Db};

/// A fixed version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// Id.
    pub id: String,
    /// Name, such as "0.3".
    pub name: String,
    /// Status.
    pub status: VersionStatus,
    /// Its date.
    pub date: NaiveDate,
    /// SHA-256 over the content.
    pub hash: String,
    /// Remarks.
    pub note: String,
    /// Words in it.
    pub words: u32,
    /// Since when texts of it are otherwise because a person was erased (geschoond).
    pub cleaned_on: Option<NaiveDate>,
    /// The SHA-256 before that.
    pub original_hash: Option<String>,
}

/// All versions, newest first.
pub fn all(db: &Db) -> Result<Vec<Version>, StoreError> {
    let sql = "SELECT id, name, status, date, hash, note, words, cleaned_on, original_hash FROM version
               ORDER BY date DESC, id DESC";
    let mut statement = db.wrap(db.connection.prepare_cached(sql))?;
    let rows = db.wrap(statement.query_map([], row_to_version))?;
    db.wrap(rows.collect())
}

/// How many versions there are.
pub fn count(db: &Db) -> Result<u32, StoreError> {
    db.wrap(db.connection.query_row("SELECT count(*) FROM version", [], |row| row.get(0)))
}

/// Writes a new version.
pub fn add(change: &Change<'_>, row: &Version) -> Result<(), StoreError> {
    let sql = "INSERT INTO version (id, name, status, date, hash, note, words)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
    let values =
        params![row.id, row.name, row.status.word(), row.date.to_string(), row.hash, row.note, row.words];
    change.wrap(change.connection.execute(sql, values)).map(|_| ())
}

/// Writes a section of a version as it is now; `id` is the id of this copy.
pub fn add_section(change: &Change<'_>, version: &str, id: &str, row: &Section) -> Result<(), StoreError> {
    let sql = "INSERT INTO version_section (id, version_id, section_id, parent_id, position, title, role,
                   agreements, checks, body)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)";
    let mut statement = change.wrap(change.connection.prepare_cached(sql))?;
    change
        .wrap(statement.execute(params![
            id,
            version,
            row.id,
            row.parent,
            row.position,
            row.title,
            row.role.word(),
            json(&row.agreements),
            json(&row.checks),
            row.body
        ]))
        .map(|_| ())
}

/// The sections of a version as they were; siblings in their order.
pub fn sections(db: &Db, version: &str) -> Result<Vec<Section>, StoreError> {
    Ok(sections_with_rows(db, version)?.into_iter().map(|(_, section)| section).collect())
}

/// The same, each with the id of its row.
pub fn sections_with_rows(db: &Db, version: &str) -> Result<Vec<(String, Section)>, StoreError> {
    let sql = "SELECT section_id, parent_id, position, title, role, agreements, checks, body, id
               FROM version_section WHERE version_id = ?1 ORDER BY position, section_id";
    let mut statement = db.wrap(db.connection.prepare_cached(sql))?;
    let rows = db.wrap(statement.query_map([version], |row| {
        let section = Section {
            id: row.get(0)?,
            parent: row.get(1)?,
            position: row.get(2)?,
            key: String::new(),
            title: row.get(3)?,
            role: word::<SectionRole>(row, 4)?,
            state: SectionState::Ready,
            owner: String::new(),
            agreements: list(row, 5)?,
            checks: list(row, 6)?,
            help: String::new(),
            body: row.get(7)?,
        };
        Ok((row.get(8)?, section))
    }))?;
    db.wrap(rows.collect())
}

/// The version of which a row is a section.
pub fn of_section(db: &Db, row: &str) -> Result<Option<String>, StoreError> {
    let sql = "SELECT version_id FROM version_section WHERE id = ?1";
    db.wrap(db.connection.query_row(sql, [row], |row| row.get(0)).optional())
}

/// The name of that version with the title of the section.
pub fn name_of_section(db: &Db, row: &str) -> Result<Option<String>, StoreError> {
    let sql = "SELECT name || ', ' || title FROM version_section JOIN version ON version.id = version_id
               WHERE version_section.id = ?1";
    db.wrap(db.connection.query_row(sql, [row], |row| row.get(0)).optional())
}

fn row_to_version(row: &Row<'_>) -> rusqlite::Result<Version> {
    Ok(Version {
        id: row.get(0)?,
        name: row.get(1)?,
        status: word(row, 2)?,
        date: day(row, 3)?,
        hash: row.get(4)?,
        note: row.get(5)?,
        words: row.get(6)?,
        cleaned_on: date(row, 7)?,
        original_hash: row.get(8)?,
    })
}
