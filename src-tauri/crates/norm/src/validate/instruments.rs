//! What must hold for instruments: ids once, every group, table, column and option that is named exists.

use std::collections::HashSet;

use super::{broken, double};
use crate::catalogue::Catalogue;
use crate::error::{CatalogueError, CatalogueRule};
use crate::files::Library;
use crate::instrument::{ColumnKind, Rows, Sheet};

pub(super) fn instruments(library: &Library) -> Result<(), CatalogueError> {
    let mut ids = HashSet::new();
    let mut sheets = HashSet::new();
    for (catalogue, instrument) in library.instruments() {
        if !ids.insert(instrument.id.as_str()) {
            return Err(double(&catalogue.id, &instrument.id));
        }
        if catalogue.group(&instrument.group).is_none() {
            return Err(broken(&catalogue.id, &instrument.id, &instrument.group));
        }
        for found in &instrument.sheets {
            if !sheets.insert(found.id.as_str()) {
                return Err(double(&catalogue.id, &found.id));
            }
            sheet(library, catalogue, found)?;
        }
    }
    Ok(())
}

fn sheet(library: &Library, catalogue: &Catalogue, sheet: &Sheet) -> Result<(), CatalogueError> {
    let rule = |rule| CatalogueError::Rule { catalogue: catalogue.id.clone(), id: sheet.id.clone(), rule };
    if !sheet.columns.iter().any(|c| c.shown) {
        return Err(rule(CatalogueRule::ShowsColumn));
    }
    if let Rows::Chosen(chosen) = &sheet.rows {
        let column = library.sheet(&chosen.sheet).and_then(|(_, s)| s.column(&chosen.column));
        let there = column.is_some_and(|c| c.options.iter().any(|o| o.id == chosen.value));
        if !there {
            return Err(broken(&catalogue.id, &sheet.id, &chosen.sheet));
        }
    }
    if let Some(chart) = &sheet.chart {
        let measured = sheet.column(&chart.of).and_then(|c| c.of.as_ref()).and_then(|of| library.sheet(of));
        let there = measured
            .is_some_and(|(_, of)| of.column(&chart.goal).is_some() && of.column(&chart.unit).is_some());
        if !there || sheet.column(&chart.at).is_none() || sheet.column(&chart.value).is_none() {
            return Err(broken(&catalogue.id, &sheet.id, "a column of its chart"));
        }
    }
    let mut keys = HashSet::new();
    if let Some(twice) =
        library.given_rows(sheet).unwrap_or_default().iter().find(|r| !keys.insert(r.id.clone()))
    {
        return Err(double(&sheet.id, &twice.id));
    }
    let mut columns = HashSet::new();
    for column in &sheet.columns {
        if !columns.insert(column.id.as_str()) {
            return Err(double(&sheet.id, &column.id));
        }
        let chooses = matches!(column.kind, ColumnKind::Choice | ColumnKind::Choices);
        if chooses == column.options.is_empty() {
            return Err(rule(CatalogueRule::Options));
        }
        if (column.kind == ColumnKind::Row) != column.of.is_some() {
            return Err(rule(CatalogueRule::Reference));
        }
        if let Some(after) = column.after.as_ref().filter(|after| sheet.column(after).is_none()) {
            return Err(broken(&sheet.id, &column.id, after));
        }
        if let Some(of) = column.of.as_ref().filter(|of| library.sheet(of).is_none()) {
            return Err(broken(&sheet.id, &column.id, of));
        }
    }
    Ok(())
}
