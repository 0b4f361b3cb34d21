//! Between columns and types: civil dates as `yyyy-mm-dd`, vocabularies by their word, lists as JSON.

use chrono::NaiveDate;
use regiovisie_model::words::Vocabulary;
use rusqlite::Row;
use rusqlite::types::Type;

/// A civil date, or none.
pub(super) fn date(row: &Row<'_>, index: usize) -> rusqlite::Result<Option<NaiveDate>> {
    let text: Option<String> = row.get(index)?;
    text.map(|text| text.parse().map_err(|error| wrong(index, error))).transpose()
}

/// A civil date that must be there.
pub(super) fn day(row: &Row<'_>, index: usize) -> rusqlite::Result<NaiveDate> {
    let text: String = row.get(index)?;
    text.parse().map_err(|error| wrong(index, error))
}

/// A text, as long as its row is looked at.
pub(super) fn text<'a>(row: &'a Row<'_>, index: usize) -> rusqlite::Result<&'a str> {
    row.get_ref(index)?.as_str().map_err(|error| wrong(index, error))
}

/// A word of a vocabulary.
pub(super) fn word<T: Vocabulary>(row: &Row<'_>, index: usize) -> rusqlite::Result<T> {
    let text: String = row.get(index)?;
    T::parse_word(&text).ok_or_else(|| wrong(index, UnknownWord(text)))
}

/// A word of a vocabulary, or none.
pub(super) fn maybe_word<T: Vocabulary>(row: &Row<'_>, index: usize) -> rusqlite::Result<Option<T>> {
    let text: Option<String> = row.get(index)?;
    text.map(|text| T::parse_word(&text).ok_or_else(|| wrong(index, UnknownWord(text)))).transpose()
}

/// A list of words.
pub(super) fn list(row: &Row<'_>, index: usize) -> rusqlite::Result<Vec<String>> {
    let text: String = row.get(index)?;
    serde_json::from_str(&text).map_err(|error| wrong(index, error))
}

/// A list of words as it is stored.
pub(super) fn json(list: &[String]) -> String {
    serde_json::Value::from(list.to_vec()).to_string()
}

/// A date as it is stored.
pub(super) fn iso(date: Option<NaiveDate>) -> Option<String> {
    date.map(|date| date.to_string())
}

#[derive(Debug, thiserror::Error)]
#[error("unknown word {0}")]
struct UnknownWord(String);

fn wrong(index: usize, error: impl std::error::Error + Send + Sync + 'static) -> rusqlite::Error {
    rusqlite::Error::FromSqlConversionFailure(index, Type::Text, Box::new(error))
}
