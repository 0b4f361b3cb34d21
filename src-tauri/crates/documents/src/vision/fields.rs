//! The fields and live tables a writer can use in the text of a visie.

use regiovisie_wording::{enumerate, long_date, number, period, say};

use super::input::VisionInput;

/// A field: `{{name}}` in the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Field {
    /// The name between the braces.
    pub name: &'static str,
    /// Message with what it prints.
    pub title_id: &'static str,
    /// Message that is printed while there is no value.
    empty_id: &'static str,
}

/// A live table: `{{tabel:name}}` alone in a paragraph.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LiveTable {
    /// The name after `tabel:`.
    pub name: &'static str,
    /// Message with what it holds; also its caption when the writer gives none.
    pub title_id: &'static str,
}

const fn field(name: &'static str, title_id: &'static str, empty_id: &'static str) -> Field {
    Field { name, title_id, empty_id }
}

/// Every field, in the order in which it is offered.
pub const FIELDS: &[Field] = &[
    field("regio.naam", "doc-field-region", "doc-empty-region"),
    field("looptijd", "doc-field-period", "doc-empty-period"),
    field("looptijd.begin", "doc-field-period-start", "doc-empty-date"),
    field("looptijd.eind", "doc-field-period-end", "doc-empty-date"),
    field("gemeenten", "doc-field-municipalities", "doc-empty-municipalities"),
    field("gemeenten.aantal", "doc-field-municipality-count", "doc-empty-municipalities"),
    field("inwoners", "doc-field-inhabitants", "doc-empty-inhabitants"),
    field("versie", "doc-field-version", "doc-empty-version"),
    field("versie.datum", "doc-field-version-date", "doc-empty-date"),
];

const fn live(name: &'static str, title_id: &'static str) -> LiveTable {
    LiveTable { name, title_id }
}

/// Every live table, in the order in which it is offered.
pub const LIVE_TABLES: &[LiveTable] = &[
    live("gemeenten", "doc-table-municipalities"),
    live("functies", "doc-table-functions"),
    live("concordantie", "doc-table-concordance"),
    live("planning", "doc-table-planning"),
    live("partijen", "doc-table-parties"),
    live("bijeenkomsten", "doc-table-meetings"),
    live("besluiten", "doc-table-decisions"),
    live("versies", "doc-table-versions"),
];

/// What a field prints.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// Its value.
    Filled(String),
    /// The words for a value that is not known yet.
    Empty(String),
}

/// What the field `name` prints; none when there is no such field.
pub fn field_value(input: &VisionInput, name: &str) -> Option<Value> {
    let field = FIELDS.iter().find(|field| field.name == name)?;
    let empty = || Value::Empty(say(field.empty_id));
    // A working version is a value of its own: nothing is missing.
    if name == "versie" && input.edition.name.trim().is_empty() {
        return Some(Value::Filled(say(field.empty_id)));
    }
    Some(value(input, name).filter(|words| !words.is_empty()).map_or_else(empty, Value::Filled))
}

fn value(input: &VisionInput, name: &str) -> Option<String> {
    let region = &input.region;
    match name {
        "regio.naam" => Some(region.name.trim().to_owned()),
        "looptijd" => Some(period(region.plan_start?, region.plan_end?)),
        "looptijd.begin" => region.plan_start.map(long_date),
        "looptijd.eind" => region.plan_end.map(long_date),
        "gemeenten" => {
            let names: Vec<&str> = region.municipalities.iter().map(|m| m.name.as_str()).collect();
            Some(enumerate(&names))
        }
        "gemeenten.aantal" => match region.municipalities.len() {
            0 => None,
            count => Some(count.to_string()),
        },
        "inwoners" => inhabitants(input).map(number),
        "versie" => Some(input.edition.name.trim().to_owned()),
        "versie.datum" => input.edition.date.map(long_date),
        _ => None,
    }
}

/// The inhabitants of all municipalities; none while one of them is not known.
pub(super) fn inhabitants(input: &VisionInput) -> Option<u64> {
    let municipalities = &input.region.municipalities;
    if municipalities.is_empty() {
        return None;
    }
    municipalities.iter().map(|municipality| municipality.inhabitants.map(u64::from)).sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{day, empty_vision, municipality};

    #[test]
    fn every_field_and_table_has_its_words() {
        for id in
            FIELDS.iter().flat_map(|f| [f.title_id, f.empty_id]).chain(LIVE_TABLES.iter().map(|t| t.title_id))
        {
            assert_ne!(say(id), id, "the message {id} is missing");
        }
    }

    #[test]
    fn a_sum_of_inhabitants_is_only_given_when_all_are_known() {
        let mut input = empty_vision();
        input.region.municipalities = vec![municipality("Aa", Some(1_000)), municipality("Bé", None)];
        assert!(matches!(field_value(&input, "inwoners"), Some(Value::Empty(_))), "half a sum misleads");
        input.region.municipalities[1].inhabitants = Some(500);
        assert_eq!(field_value(&input, "inwoners"), Some(Value::Filled("1.500".into())));
    }

    #[test]
    fn a_period_needs_both_ends() {
        let mut input = empty_vision();
        input.region.plan_start = Some(day("2027-01-01"));
        assert!(matches!(field_value(&input, "looptijd"), Some(Value::Empty(_))));
        assert_eq!(field_value(&input, "looptijd.begin"), Some(Value::Filled("1 januari 2027".into())));
        assert_eq!(field_value(&input, "looptijd.duur"), None, "an unknown field has no value");
    }
}
