//! How values read as text, and what a spreadsheet allows in it.

use chrono::NaiveDate;

/// The most characters Excel keeps in one cell, in UTF-16 units.
const CELL: usize = 32_767;
/// The most characters in the name of a sheet, in UTF-16 units.
const NAME: usize = 31;

/// A text as a cell may hold it: no characters that XML forbids, one kind of line end, not too long.
pub(crate) fn for_cell(text: &str) -> String {
    shortened(&clean(text), CELL)
}

/// Leaves out the characters that XML forbids and makes every line end a line feed.
pub(crate) fn clean(text: &str) -> String {
    // Nearly every text is clean already. A byte 0xef may start a character that is not, U+FFFE or U+FFFF.
    let may_be_unfit =
        |byte: u8| byte < b' ' && byte != b'\t' && byte != b'\n' || matches!(byte, 0x7f | 0xef);
    if !text.bytes().any(may_be_unfit) {
        return text.to_owned();
    }
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    text.chars().filter(|c| !is_forbidden(*c)).collect()
}

fn is_forbidden(character: char) -> bool {
    matches!(character, '\u{0}'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{7f}' | '\u{fffe}' | '\u{ffff}')
}

/// Cuts a text to at most so many UTF-16 units; what was cut ends with an ellipsis.
fn shortened(text: &str, most: usize) -> String {
    if utf16(text) <= most {
        return text.to_owned();
    }
    format!("{}…", head(text, most.saturating_sub(1)))
}

/// The longest beginning of at most so many UTF-16 units.
fn head(text: &str, most: usize) -> &str {
    let mut room = most;
    for (index, character) in text.char_indices() {
        match room.checked_sub(character.len_utf16()) {
            Some(left) => room = left,
            None => return &text[..index],
        }
    }
    text
}

/// Length as Excel counts it.
pub(crate) fn utf16(text: &str) -> usize {
    text.encode_utf16().count()
}

/// Names for the sheets: what Excel forbids left out, at most 31 characters, none empty and no two alike.
pub(crate) fn sheet_names<'a>(names: impl Iterator<Item = &'a str>) -> Vec<String> {
    // Excel keeps this name for itself.
    let mut taken = vec!["history".to_owned()];
    let mut given = Vec::new();
    for (index, name) in names.enumerate() {
        let wanted = sheet_name(name, index + 1);
        let mut unique = wanted.clone();
        let mut number = 1_usize;
        while taken.contains(&unique.to_lowercase()) {
            number += 1;
            let tail = format!(" ({number})");
            unique = format!("{}{tail}", shortened(&wanted, NAME.saturating_sub(utf16(&tail))));
        }
        taken.push(unique.to_lowercase());
        given.push(unique);
    }
    given
}

/// One name; a sheet without a usable name is called by its number.
fn sheet_name(name: &str, number: usize) -> String {
    let name = clean(name).replace(['\n', '\t', ':', '*', '?', '/', '\\', '[', ']'], " ");
    let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
    let edge = |c: char| c == '\'' || c.is_whitespace();
    let name = shortened(name.trim_matches(edge), NAME);
    let name = name.trim_matches(edge);
    if name.is_empty() { number.to_string() } else { name.to_owned() }
}

/// A day as it is written in a table.
pub(crate) fn date(day: NaiveDate) -> String {
    day.format("%d-%m-%Y").to_string()
}

/// A number with a decimal comma; nothing when it is no number.
pub(crate) fn number(value: f64) -> String {
    if value.is_finite() { value.to_string().replace('.', ",") } else { String::new() }
}

/// Cents as euros with a decimal comma.
pub(crate) fn amount(cents: i64) -> String {
    let size = cents.unsigned_abs();
    let sign = if cents < 0 { "-" } else { "" };
    format!("{sign}{},{:02}", size / 100, size % 100)
}

/// A reference in words: the text and, unless that is the same, where it leads.
pub(crate) fn reference(url: &str, text: &str) -> String {
    match (text.trim(), url.trim()) {
        ("", url) => url.to_owned(),
        (text, "") => text.to_owned(),
        (text, url) if text == url => url.to_owned(),
        (text, url) => format!("{text} ({url})"),
    }
}
