//! What can be put into a text: fields and live tables, with their names for the picker.

use regiovisie_documents::vision::{FIELDS, LIVE_TABLES, Value, field_value};
use regiovisie_norm::library;
use regiovisie_wording::say;

use crate::error::Error;
use crate::export::PARTY_THEMES;
use crate::view::{FieldView, LiveTableView};
use crate::workbook::Workbook;

impl Workbook {
    /// The fields that an export fills, with what they would print now.
    pub fn fields(&self) -> Result<Vec<FieldView>, Error> {
        let input = self.vision_input(regiovisie_model::words::Profile::Internal)?;
        let views = FIELDS.iter().map(|field| FieldView {
            name: field.name.to_owned(),
            title: say(field.title_id),
            example: match field_value(&input, field.name) {
                Some(Value::Filled(text) | Value::Empty(text)) => text,
                None => String::new(),
            },
        });
        Ok(views.collect())
    }
}

/// The tables that an export fills.
pub fn live_tables() -> Vec<LiveTableView> {
    let fixed = LIVE_TABLES.iter().map(|t| LiveTableView { name: t.name.to_owned(), title: say(t.title_id) });
    let sheets = library().into_iter().flat_map(regiovisie_norm::Library::instruments);
    let facts = sheets.flat_map(|(_, instrument)| &instrument.sheets);
    let facts = facts.filter(|sheet| !LIVE_TABLES.iter().any(|t| t.name == sheet.id));
    let matrix = LiveTableView { name: PARTY_THEMES.to_owned(), title: say("matrix-title") };
    fixed
        .chain([matrix])
        .chain(facts.map(|sheet| LiveTableView { name: sheet.id.clone(), title: sheet.title.clone() }))
        .collect()
}
