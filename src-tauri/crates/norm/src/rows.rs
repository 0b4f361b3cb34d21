//! The rows of a table of facts that the catalogue gives: agreements, themes, functions and the like.

use std::collections::BTreeMap;

use crate::catalogue::GroupKind;
use crate::files::Library;
use crate::instrument::{GivenRow, RowSource, Rows, Sheet};
use crate::shared::{CostElement, Shared, YouthFunction};

impl Library {
    /// The rows that the catalogue gives to a table. None where the workbook gives them: municipalities, the rows
    /// of another table, or rows of the user's own.
    pub fn given_rows(&self, sheet: &Sheet) -> Option<Vec<GivenRow>> {
        match &sheet.rows {
            Rows::Given(rows) => Some(rows.clone()),
            Rows::Chosen(_) => None,
            Rows::From(source) => self.rows_from(*source, sheet),
        }
    }

    fn rows_from(&self, source: RowSource, sheet: &Sheet) -> Option<Vec<GivenRow>> {
        let shared = &self.shared;
        match source {
            RowSource::Free | RowSource::Municipalities => None,
            RowSource::Single => Some(vec![row("enige", &sheet.title, "")]),
            RowSource::Agreements => Some(self.agreements(sheet)),
            RowSource::ProcessSteps => {
                Some(shared.process.steps.iter().map(|s| row(s.id.word(), &s.title, &s.purpose)).collect())
            }
            RowSource::Themes => Some(shared.themes.iter().map(|t| row(&t.id, &t.title, &t.about)).collect()),
            RowSource::ThemeQuestions => Some(theme_questions(shared)),
            RowSource::Functions => Some(shared.functions.iter().map(function).collect()),
            RowSource::CostElements => Some(shared.cost_elements.iter().map(cost_element).collect()),
        }
    }

    /// The agreements of the catalogue to which the table belongs.
    fn agreements(&self, sheet: &Sheet) -> Vec<GivenRow> {
        let catalogue =
            self.instruments().find(|(_, i)| i.sheets.iter().any(|s| s.id == sheet.id)).map(|(c, _)| c);
        catalogue
            .into_iter()
            .flat_map(|c| c.groups.iter().filter(|g| g.kind == GroupKind::Agreement))
            .map(|g| row(&g.number, &format!("{} {}", g.number, g.title), &g.summary))
            .collect()
    }
}

/// The key of a question is its theme and its number within it: `preventie.1`.
fn theme_questions(shared: &Shared) -> Vec<GivenRow> {
    let questions =
        shared.themes.iter().flat_map(|theme| {
            theme.questions.iter().enumerate().map(move |(index, question)| {
                row(&format!("{}.{}", theme.id, index + 1), question, &theme.title)
            })
        });
    questions.collect()
}

fn function(function: &YouthFunction) -> GivenRow {
    GivenRow { lists: function.lists.clone(), ..row(&function.id, &function.title, &function.about) }
}

fn cost_element(element: &CostElement) -> GivenRow {
    let presets = BTreeMap::from([("wettelijk".to_owned(), element.legal.clone())]);
    GivenRow { presets, ..row(&element.id, &element.title, &element.about) }
}

fn row(id: &str, title: &str, about: &str) -> GivenRow {
    GivenRow {
        id: id.to_owned(),
        title: title.to_owned(),
        about: about.trim().to_owned(),
        ..GivenRow::default()
    }
}
