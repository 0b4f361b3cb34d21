//! Doing one rewrite.

use rusqlite::{OptionalExtension, params};

use super::Rewrite;
use super::columns::{Holds, Table, quoted};
use super::words::reword;
use crate::error::StoreError;
use crate::store::Db;

/// Does one rewrite. Tables and columns are only those that are in the schema.
pub(super) fn apply(db: &Db, tables: &[Table], rewrite: &Rewrite) -> Result<(), StoreError> {
    let (name, row) = rewrite.row();
    let column = match rewrite {
        Rewrite::Replace { column, .. } | Rewrite::Set { column, .. } => column,
        Rewrite::Remove { .. } => "",
    };
    let absent =
        || StoreError::NoPlace { table: name.to_owned(), column: column.to_owned(), row: row.to_owned() };
    let table = tables.iter().find(|t| t.name == name).ok_or_else(absent)?;
    let holds = table.index(column).map(|index| table.columns[index].holds);
    let (of, key, field) = (quoted(name), quoted(&table.key), quoted(column));
    let touched = match rewrite {
        Rewrite::Remove { .. } => db.connection.execute(&format!("DELETE FROM {of} WHERE {key} = ?1"), [row]),
        Rewrite::Set { .. } if holds.is_none() => return Err(absent()),
        Rewrite::Set { value, .. } => {
            let update = format!("UPDATE {of} SET {field} = ?2 WHERE {key} = ?1");
            db.connection.execute(&update, params![row, value])
        }
        Rewrite::Replace { .. } if holds != Some(Holds::Text) => return Err(absent()),
        Rewrite::Replace { old, new, .. } => {
            let select = format!("SELECT {field} FROM {of} WHERE {key} = ?1");
            let found = db.connection.query_row(&select, [row], |found| found.get::<_, Option<String>>(0));
            let value = db.wrap(found.optional())?.ok_or_else(absent)?;
            let Some(value) = value.and_then(|value| reword(&value, old, new)) else { return Ok(()) };
            let update = format!("UPDATE {of} SET {field} = ?2 WHERE {key} = ?1");
            db.connection.execute(&update, params![row, value])
        }
    };
    match db.wrap(touched)? {
        0 => Err(absent()),
        _ => Ok(()),
    }
}
