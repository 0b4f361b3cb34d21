//! Sections of the visie: a tree, each with its text in Markdown.

use regiovisie_model::words::{SectionRole, SectionState};
use rusqlite::{OptionalExtension, Row, params};

use super::columns::{json, list, word};
use crate::error::StoreError;
use crate::store::{Change, Db};

/// A section.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// Id.
    pub id: String,
    /// The section it stands under.
    pub parent: Option<String>,
    /// Place among its siblings.
    pub position: u32,
    /// Key of the template it came from; empty for an own one.
    pub key: String,
    /// Title.
    pub title: String,
    /// Where in the visie.
    pub role: SectionRole,
    /// How far.
    pub state: SectionState,
    /// Who writes it.
    pub owner: String,
    /// Agreements it answers.
    pub agreements: Vec<String>,
    /// Checks that belong to it, as `catalogue/id`.
    pub checks: Vec<String>,
    /// What belongs here; never printed.
    pub help: String,
    /// The text in Markdown.
    pub body: String,
}

const COLUMNS: &str =
    "id, parent_id, position, key, title, role, state, owner, agreements, checks, help, body";

/// All sections; siblings in their order, but the tree is the caller's to walk.
pub fn all(db: &Db) -> Result<Vec<Section>, StoreError> {
    let sql = format!("SELECT {COLUMNS} FROM section ORDER BY position, id");
    let mut statement = db.wrap(db.connection.prepare_cached(&sql))?;
    let rows = db.wrap(statement.query_map([], row_to_section))?;
    db.wrap(rows.collect())
}

/// One section.
pub fn get(db: &Db, id: &str) -> Result<Section, StoreError> {
    let sql = format!("SELECT {COLUMNS} FROM section WHERE id = ?1");
    let mut statement = db.wrap(db.connection.prepare_cached(&sql))?;
    db.wrap(statement.query_row([id], row_to_section).optional())?
        .ok_or_else(|| StoreError::Missing { noun: "section", id: id.to_owned() })
}

/// The section with this key of the template.
pub fn with_key(db: &Db, key: &str) -> Result<Option<String>, StoreError> {
    let mut statement =
        db.wrap(db.connection.prepare_cached("SELECT id FROM section WHERE key = ?1 AND key <> ''"))?;
    db.wrap(statement.query_row([key], |row| row.get(0)).optional())
}

/// Titles by id.
pub fn titles(db: &Db) -> Result<Vec<(String, String)>, StoreError> {
    let mut statement = db.wrap(db.connection.prepare_cached("SELECT id, title FROM section"))?;
    let rows = db.wrap(statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?))))?;
    db.wrap(rows.collect())
}

/// How many sections there are.
pub fn count(db: &Db) -> Result<u32, StoreError> {
    db.wrap(db.connection.query_row("SELECT count(*) FROM section", [], |row| row.get(0)))
}

/// Writes a section, new or changed. An unchanged column is not recorded as a change.
pub fn put(change: &Change<'_>, row: &Section) -> Result<(), StoreError> {
    let sql = "INSERT INTO section (id, parent_id, position, key, title, role, state, owner, agreements,
                   checks, help, body)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)
               ON CONFLICT (id) DO UPDATE SET parent_id = ?2, position = ?3, key = ?4, title = ?5, role = ?6,
                   state = ?7, owner = ?8, agreements = ?9, checks = ?10, help = ?11, body = ?12";
    let mut statement = change.wrap(change.connection.prepare_cached(sql))?;
    change
        .wrap(statement.execute(params![
            row.id,
            row.parent,
            row.position,
            row.key,
            row.title,
            row.role.word(),
            row.state.word(),
            row.owner,
            json(&row.agreements),
            json(&row.checks),
            row.help,
            row.body
        ]))
        .map(|_| ())
}

/// Removes a section that has no others under it.
pub fn remove(change: &Change<'_>, id: &str) -> Result<(), StoreError> {
    match change.wrap(change.connection.execute("DELETE FROM section WHERE id = ?1", [id]))? {
        0 => Err(StoreError::Missing { noun: "section", id: id.to_owned() }),
        _ => Ok(()),
    }
}

fn row_to_section(row: &Row<'_>) -> rusqlite::Result<Section> {
    Ok(Section {
        id: row.get(0)?,
        parent: row.get(1)?,
        position: row.get(2)?,
        key: row.get(3)?,
        title: row.get(4)?,
        role: word(row, 5)?,
        state: word(row, 6)?,
        owner: row.get(7)?,
        agreements: list(row, 8)?,
        checks: list(row, 9)?,
        help: row.get(10)?,
        body: row.get(11)?,
    })
}

#[cfg(test)]
mod tests {
    use rusqlite::Connection;

    #[test]
    fn the_history_looks_for_the_text_in_the_right_column() {
        let connection = Connection::open_in_memory().unwrap();
        crate::migrations::migrate(&connection, 0, crate::CURRENT).unwrap();
        let name: String = connection
            .query_row(
                "SELECT name FROM pragma_table_info('section') WHERE cid = ?1",
                [i64::try_from(crate::changes::SECTION_BODY).unwrap()],
                |row| row.get(0),
            )
            .unwrap();
        assert_eq!(name, "body");
    }
}
