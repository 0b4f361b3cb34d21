//! The steps from an empty file to today's schema. They only add; a released step never changes.

use rusqlite::Connection;

/// One file per released schema version, in order.
const STEPS: &[&str] = &[
    include_str!("../migrations/0001_workbook.sql"),
    include_str!("../migrations/0002_pictures.sql"),
    include_str!("../migrations/0003_facts.sql"),
    include_str!("../migrations/0004_evidence.sql"),
    include_str!("../migrations/0005_input.sql"),
];

/// The schema version this program writes.
pub const CURRENT: u32 = 5;

/// Marks a SQLite file as a workbook: "RGVS".
pub const APPLICATION_ID: u32 = 0x5247_5653;

/// Brings an open file from version `from` to version `to`, inside the caller's transaction.
pub(crate) fn migrate(connection: &Connection, from: u32, to: u32) -> rusqlite::Result<()> {
    for step in STEPS.iter().take(to as usize).skip(from as usize) {
        connection.execute_batch(step)?;
    }
    connection.pragma_update(None, "application_id", APPLICATION_ID)?;
    connection.pragma_update(None, "user_version", to)
}

/// Every table, index, view and trigger of a file, for comparison.
pub(crate) fn layout(connection: &Connection) -> rusqlite::Result<Vec<(String, String, Option<String>)>> {
    let mut statement =
        connection.prepare("SELECT type, name, sql FROM sqlite_schema ORDER BY type, name")?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    rows.collect()
}

/// The layout that a file of this version must have.
pub(crate) fn expected_layout(version: u32) -> rusqlite::Result<Vec<(String, String, Option<String>)>> {
    let connection = Connection::open_in_memory()?;
    migrate(&connection, 0, version)?;
    layout(&connection)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_current_version_is_the_last_step() {
        assert_eq!(CURRENT as usize, STEPS.len());
    }

    #[test]
    fn every_tracked_table_is_strict_with_a_text_key_of_its_own() {
        let connection = Connection::open_in_memory().unwrap();
        migrate(&connection, 0, CURRENT).unwrap();
        for table in crate::changes::TRACKED {
            let sql: String = connection
                .query_row("SELECT sql FROM sqlite_schema WHERE name = ?1", [table.name], |row| row.get(0))
                .unwrap();
            assert!(sql.ends_with("STRICT"), "{} is strict", table.name);
            assert!(!sql.contains("CASCADE"), "{} never cascades", table.name);
            let key: (String, String, i64) = connection
                .query_row(
                    "SELECT name, type, \"notnull\" FROM pragma_table_info(?1) WHERE pk = 1",
                    [table.name],
                    |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
                )
                .unwrap();
            assert_eq!(key, ("id".into(), "TEXT".into(), 1), "{}", table.name);
        }
    }
}
