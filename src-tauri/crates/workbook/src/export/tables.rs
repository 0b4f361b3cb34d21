//! Tables as they leave: the rows of an instrument, and parties by themes.

use regiovisie_model::words::Profile;
use regiovisie_norm::ColumnKind;
use regiovisie_sheets::{Cell, Column, Sheet};
use regiovisie_wording::say;

use crate::error::Error;
use crate::view::{SheetRowView, SheetView};
use crate::workbook::Workbook;

/// The table of parties by themes, which is counted and not filled in.
pub(crate) const PARTY_THEMES: &str = "partijen-themas";

impl Workbook {
    /// One table with its values in the form of their kind. What is confidential is not in it.
    pub(super) fn table_sheet(&self, table: &str) -> Result<Sheet, Error> {
        if table == PARTY_THEMES { self.matrix_sheet() } else { Ok(sheet(&self.sheet(table)?)) }
    }

    fn matrix_sheet(&self) -> Result<Sheet, Error> {
        let matrix = self.party_themes()?;
        // Who will read a table is not asked: it goes out as to everybody.
        let leaving = self.leaving(Profile::Public)?;
        let heads = [say("matrix-party"), say("matrix-meetings"), say("matrix-contributions")];
        let titles = heads.into_iter().chain(matrix.themes.iter().map(|theme| theme.title.clone()));
        let columns = titles.chain([say("matrix-gap")]).map(|title| Column { title, width: None });
        let rows = matrix.rows.into_iter().map(|row| {
            let mut cells = vec![
                Cell::Text(leaving.party(Some(&row.id))),
                Cell::Number(f64::from(row.meetings)),
                Cell::Number(f64::from(row.contributions)),
            ];
            cells.extend(row.counts.iter().map(|count| Cell::Number(f64::from(*count))));
            cells.push(text(&row.gap));
            cells
        });
        Ok(Sheet { name: say("matrix-title"), columns: columns.collect(), rows: rows.collect() })
    }
}

fn sheet(view: &SheetView) -> Sheet {
    let named = view.rows.iter().any(|row| !row.name.is_empty());
    let labelled = view.rows.iter().any(|row| !row.labels.is_empty());
    let first = named.then(|| capital(&view.row_word));
    let lists = labelled.then(|| say("table-lists"));
    let titles = first.into_iter().chain(lists).chain(view.columns.iter().map(|column| column.title.clone()));
    let remarks = view.rows.iter().any(|row| !row.remarks.is_empty()).then(|| say("table-remarks"));
    let leaves = |row: &&SheetRowView| {
        !row.confidential && !row.refers_to_confidential && (!row.facts.is_empty() || !row.name.is_empty())
    };
    let rows = view.rows.iter().filter(leaves).map(|row| {
        let mut cells = Vec::new();
        if named {
            cells.push(text(&row.name));
        }
        if labelled {
            cells.push(text(&row.labels.join("; ")));
        }
        for column in &view.columns {
            let fact = row.facts.iter().find(|fact| fact.field == column.id);
            cells.push(fact.map_or(Cell::Empty, |fact| cell(&column.kind, &fact.value, &fact.text)));
        }
        if remarks.is_some() {
            cells.push(text(&row.remarks.iter().map(|r| r.text.as_str()).collect::<Vec<_>>().join(" ")));
        }
        cells
    });
    Sheet {
        name: view.title.clone(),
        rows: rows.collect(),
        columns: titles.chain(remarks).map(|title| Column { title, width: None }).collect(),
    }
}

/// A value in the form of its kind; one that does not read as such stays what a person reads.
fn cell(kind: &str, value: &str, read: &str) -> Cell {
    let number = || value.parse::<f64>().ok();
    let found = match kind {
        k if k == ColumnKind::Date.word() => value.parse().ok().map(Cell::Date),
        k if k == ColumnKind::Number.word() || k == ColumnKind::Decimal.word() => number().map(Cell::Number),
        k if k == ColumnKind::Percent.word() => number().map(Cell::Percent),
        k if k == ColumnKind::Amount.word() => value.replacen('.', "", 1).parse().ok().map(Cell::Amount),
        _ => None,
    };
    found.unwrap_or_else(|| text(read))
}

/// A word as the title of a column. No word for a row starts with ij, which Dutch would write as IJ.
fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

fn text(words: &str) -> Cell {
    if words.trim().is_empty() { Cell::Empty } else { Cell::Text(words.to_owned()) }
}
