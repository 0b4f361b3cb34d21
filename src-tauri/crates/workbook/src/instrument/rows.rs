//! The rows of a table as a person sees them: those that the catalogue or the workbook gives, then the own ones.

use std::collections::{BTreeMap, HashMap};

use regiovisie_norm::{GivenRow, Library, RowSource, Rows, Sheet};
use regiovisie_store::Db;
use regiovisie_store::rows::fact::{self, FactRow};
use regiovisie_store::rows::municipality;

use crate::error::Error;
use crate::surroundings::shared_id;

/// A row with its facts.
#[derive(Debug, Clone, Default)]
pub(crate) struct SheetRow {
    /// The id it is or will be stored under.
    pub(crate) id: String,
    /// Key of a given row; none for an own one.
    pub(crate) key: Option<String>,
    pub(crate) name: String,
    pub(crate) about: String,
    /// Ids of the lists it is on.
    pub(crate) lists: Vec<String>,
    pub(crate) confidential: bool,
    /// Values by field, the presets of the catalogue among them.
    pub(crate) values: BTreeMap<String, String>,
}

/// All rows of a table.
pub(crate) fn rows(db: &Db, library: &Library, sheet: &Sheet) -> Result<Vec<SheetRow>, Error> {
    let mut values: HashMap<String, BTreeMap<String, String>> = HashMap::new();
    for fact in fact::facts(db, &sheet.id)? {
        values.entry(fact.row).or_default().insert(fact.field, fact.value);
    }
    let stored = fact::rows(db, &sheet.id)?;
    let of_key = |key: &str| stored.iter().find(|row| row.key.as_deref() == Some(key));
    let mut all = Vec::new();
    for (row, hidden) in given(db, library, sheet)? {
        let id = of_key(&row.id).map_or_else(|| row_id(&sheet.id, &row.id), |stored| stored.id.clone());
        let mut filled = row.presets;
        filled.extend(values.remove(&id).unwrap_or_default());
        all.push(SheetRow {
            confidential: hidden || of_key(&row.id).map_or(sheet.confidential, |stored| stored.confidential),
            id,
            key: Some(row.id),
            name: row.title,
            about: row.about,
            lists: row.lists,
            values: filled,
        });
    }
    for FactRow { id, name, confidential, .. } in stored.iter().filter(|row| row.key.is_none()) {
        let values = values.remove(id).unwrap_or_default();
        all.push(SheetRow {
            id: id.clone(),
            name: name.clone(),
            confidential: *confidential,
            values,
            ..SheetRow::default()
        });
    }
    Ok(all)
}

/// The rows that are there without the user adding them, and whether the row they follow is confidential.
fn given(db: &Db, library: &Library, sheet: &Sheet) -> Result<Vec<(GivenRow, bool)>, Error> {
    match &sheet.rows {
        Rows::From(RowSource::Municipalities) => Ok(municipality::all(db)?
            .into_iter()
            .map(|row| (GivenRow { id: row.id, title: row.name, ..GivenRow::default() }, false))
            .collect()),
        Rows::Chosen(chosen) => {
            let Some((_, of)) = library.sheet(&chosen.sheet) else { return Ok(Vec::new()) };
            let found = rows(db, library, of)?.into_iter();
            let wanted = found.filter(|row| row.values.get(&chosen.column) == Some(&chosen.value));
            Ok(wanted
                .map(|row| {
                    let followed = GivenRow {
                        id: row.key.unwrap_or(row.id),
                        title: row.name,
                        about: row.about,
                        lists: row.lists,
                        presets: BTreeMap::new(),
                    };
                    (followed, row.confidential)
                })
                .collect())
        }
        Rows::From(_) | Rows::Given(_) => {
            Ok(library.given_rows(sheet).unwrap_or_default().into_iter().map(|row| (row, false)).collect())
        }
    }
}

/// The id of a given row, the same in every copy.
pub(crate) fn row_id(sheet: &str, key: &str) -> String {
    shared_id("fact-row", &format!("{sheet}/{key}"))
}
