//! What can be put into a text: fields and live tables, with their names for the picker.

use regiovisie_documents::vision::{FIELDS, LIVE_TABLES};
use regiovisie_wording::say;
use serde::Serialize;
use specta::Type;

/// Something that can be put into a text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct InsertView {
    /// Its name between the braces.
    pub name: String,
    /// What it is, in Dutch.
    pub title: String,
}

/// The fields that an export fills.
pub fn fields() -> Vec<InsertView> {
    FIELDS.iter().map(|f| InsertView { name: f.name.to_owned(), title: say(f.title_id) }).collect()
}

/// The tables that an export fills.
pub fn live_tables() -> Vec<InsertView> {
    LIVE_TABLES.iter().map(|t| InsertView { name: t.name.to_owned(), title: say(t.title_id) }).collect()
}
