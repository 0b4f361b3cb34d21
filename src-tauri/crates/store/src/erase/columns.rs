//! Which columns hold what people wrote, read from the schema itself, so that no new column is ever forgotten.

use crate::error::StoreError;
use crate::store::Db;

/// What the store keeps about itself; an erasure treats each of these on its own.
const OWN: [&str; 5] = ["journal", "journal_touch", "search_row", "identity", "tombstone"];

/// Who did an erasure is an actor, and treated as those of the journal.
const ACTOR: (&str, &str) = ("erasure", "actor");

/// A table with rows that have a text as key.
#[derive(Debug)]
pub(super) struct Table {
    /// Its name.
    pub(super) name: String,
    /// The column of its key.
    pub(super) key: String,
    /// Every column, in its order.
    pub(super) columns: Vec<Column>,
}

/// A column.
#[derive(Debug)]
pub(super) struct Column {
    /// Its name.
    pub(super) name: String,
    /// What it holds.
    pub(super) holds: Holds,
}

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Holds {
    /// What people or the program wrote.
    Text,
    /// Bytes of a file.
    Bytes,
    /// A key, a reference, a word of a closed vocabulary or a number: nobody is named by it.
    Else,
}

impl Table {
    /// The place of a column among the columns.
    pub(super) fn index(&self, column: &str) -> Option<usize> {
        self.columns.iter().position(|c| c.name == column && c.name != self.key)
    }
}

/// Every table that holds rows of the workbook, by name.
pub(super) fn tables(db: &Db) -> Result<Vec<Table>, StoreError> {
    // The index keeps its words in shadow tables, which are no tables here.
    let sql = "SELECT l.name, s.sql FROM pragma_table_list AS l JOIN sqlite_schema AS s ON s.name = l.name
               WHERE l.schema = 'main' AND l.type = 'table' AND s.type = 'table' ORDER BY l.name";
    let mut statement = db.wrap(db.connection.prepare(sql))?;
    let rows = db.wrap(statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?))))?;
    let found: Vec<(String, String)> = db.wrap(rows.collect())?;
    let mut tables = Vec::new();
    for (name, sql) in found.into_iter().filter(|(name, _)| !OWN.contains(&name.as_str())) {
        tables.extend(table(db, name, &sql)?);
    }
    Ok(tables)
}

fn table(db: &Db, name: String, sql: &str) -> Result<Option<Table>, StoreError> {
    let sql = sql.split_whitespace().collect::<Vec<_>>().join(" ");
    let info = "SELECT c.name, c.type, c.pk, f.\"from\" IS NOT NULL FROM pragma_table_info(?1) AS c
                LEFT JOIN (SELECT DISTINCT \"from\" FROM pragma_foreign_key_list(?1)) AS f ON f.\"from\" = c.name
                ORDER BY c.cid";
    let mut statement = db.wrap(db.connection.prepare(info))?;
    let mut rows = db.wrap(statement.query([&name]))?;
    let (mut key, mut columns) = (None, Vec::new());
    while let Some(row) = db.wrap(rows.next())? {
        let column: String = db.wrap(row.get(0))?;
        let kind: String = db.wrap(row.get(1))?;
        let (is_key, refers): (bool, bool) = (db.wrap(row.get(2))?, db.wrap(row.get(3))?);
        let closed =
            sql.contains(&format!("CHECK ({column} IN (")) || (name.as_str(), column.as_str()) == ACTOR;
        let holds = match kind.as_str() {
            "TEXT" if !(is_key || refers || closed) => Holds::Text,
            "BLOB" => Holds::Bytes,
            _ => Holds::Else,
        };
        if is_key && kind == "TEXT" {
            key = Some(column.clone());
        }
        columns.push(Column { name: column, holds });
    }
    Ok(key.map(|key| Table { name, key, columns }))
}

/// A name of a table or column as SQL reads it.
pub(super) fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}
