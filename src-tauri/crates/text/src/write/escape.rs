//! Which characters of a text need a backslash or an entity, so that Markdown reads them as themselves.

use std::fmt::Write as _;

use crate::field;

/// Where a run of words stands, as far as its escaping depends on it.
#[derive(Clone, Copy, Default)]
#[allow(clippy::struct_excessive_bools)] // five independent facts about a place, each read once
pub(super) struct Surroundings {
    /// It opens a line on which a block could start.
    pub(super) opens_line: bool,
    /// Spaces at its start or end would be lost.
    pub(super) trims_start: bool,
    pub(super) trims_end: bool,
    /// The first or last character must not be a letter or space to the mark beside it.
    pub(super) guard_start: bool,
    pub(super) guard_end: bool,
    /// What follows starts with `[`, so that a `!` before it would make a picture.
    pub(super) before_bracket: bool,
    /// It follows a footnote reference, so that `:` or `(` would change that.
    pub(super) after_note: bool,
    /// It ends a heading, where `#` would be dropped.
    pub(super) ends_heading: bool,
}

/// Writes words.
pub(super) fn words(out: &mut String, text: &str, place: Surroundings) {
    let last = text.char_indices().next_back().map_or(0, |(at, _)| at);
    let opening = if place.opens_line { opening_mark(text) } else { None };
    let mut field = field::find(text, 0);
    let mut before = None;
    for (at, character) in text.char_indices() {
        let rest = &text[at..];
        // A character that becomes an entity is a letter no longer.
        let after = rest
            .chars()
            .nth(1)
            .filter(|next| !(place.guard_end && at + character.len_utf8() + next.len_utf8() == text.len()));
        while let Some((start, end, _)) = field
            && at >= end
        {
            field = field::find(text, start + 1);
        }
        let opens_field = field.is_some_and(|(start, _, _)| at == start || at == start + 1);
        let edge_space =
            character.is_whitespace() && (at == 0 && place.trims_start || at == last && place.trims_end);
        if edge_space || at == 0 && place.guard_start || at == last && place.guard_end {
            let _ = write!(out, "&#{};", u32::from(character));
        } else {
            let marked = opening == Some(at)
                || opens_field
                || is_special(character, before, after, rest)
                || (at == last && character == '!' && place.before_bracket)
                || (at == last && character == '#' && place.ends_heading)
                || (at == 0 && place.after_note && matches!(character, ':' | '('));
            if marked {
                out.push('\\');
            }
            out.push(character);
        }
        before = (at > 0 || !place.guard_start).then_some(character);
    }
}

/// Whether a character means something to Markdown wherever it stands.
fn is_special(character: char, before: Option<char>, after: Option<char>, rest: &str) -> bool {
    match character {
        '\\' | '`' | '*' | '[' | ']' | '~' | '|' => true,
        '_' => !before.is_some_and(char::is_alphanumeric) || !after.is_some_and(char::is_alphanumeric),
        '<' => after.is_none_or(|next| !next.is_whitespace()),
        '&' => starts_entity(rest),
        _ => false,
    }
}

fn starts_entity(rest: &str) -> bool {
    let name = rest[1..].trim_start_matches('#');
    let length = name.bytes().take_while(u8::is_ascii_alphanumeric).count();
    length > 0 && name.as_bytes().get(length) == Some(&b';')
}

/// The place of the character that would start a block at the beginning of a line.
fn opening_mark(text: &str) -> Option<usize> {
    let mut characters = text.chars();
    let first = characters.next()?;
    let second = characters.next();
    let at_end = second.is_none_or(char::is_whitespace);
    match first {
        '>' | '#' | '=' => Some(0),
        '+' if at_end => Some(0),
        '-' if at_end || matches!(second, Some('-' | ':' | '|')) => Some(0),
        ':' if second == Some('-') || second.is_none() => Some(0),
        '0'..='9' => {
            let digits = text.bytes().take_while(u8::is_ascii_digit).count();
            let after = text[digits..].chars().nth(1);
            let marks = text[digits..].starts_with(['.', ')']);
            (digits <= 9 && marks && after.is_none_or(char::is_whitespace)).then_some(digits)
        }
        _ => None,
    }
}

/// The target of a link or picture; empty stays empty.
pub(super) fn target(text: &str, in_cell: bool) -> String {
    let pointed = text.chars().any(|c| c.is_whitespace() || c.is_control());
    let mut out = String::with_capacity(text.len() + 2);
    for (at, character) in text.char_indices() {
        let marked = match character {
            '\\' | '<' | '>' => true,
            '(' | ')' => !pointed,
            '&' => starts_entity(&text[at..]),
            '|' => in_cell,
            _ => false,
        };
        if marked {
            out.push('\\');
        }
        out.push(character);
    }
    if pointed { format!("<{out}>") } else { out }
}

/// The tool tip of a link, with its quotes and the space before it; nothing for none.
pub(super) fn title(text: &str, in_cell: bool) -> String {
    if text.is_empty() {
        return String::new();
    }
    let mut out = String::from(" \"");
    for (at, character) in text.char_indices() {
        let marked = match character {
            '\\' | '"' => true,
            '&' => starts_entity(&text[at..]),
            '|' => in_cell,
            _ => false,
        };
        if marked {
            out.push('\\');
        }
        out.push(character);
    }
    out.push('"');
    out
}

/// The words behind a code fence.
pub(super) fn info(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for (at, character) in text.char_indices() {
        if character == '\\'
            || (character == '&' && starts_entity(&text[at..]))
            || (at == 0 && character == '~')
        {
            out.push('\\');
        }
        out.push(character);
    }
    out
}

/// Words in a fixed font, between as many backticks as needed.
pub(super) fn code(text: &str, in_cell: bool) -> String {
    let mut lengths = Vec::new();
    let mut length = 0;
    for character in text.chars().chain([' ']) {
        if character == '`' {
            length += 1;
        } else if length > 0 {
            lengths.push(length);
            length = 0;
        }
    }
    let fence = "`".repeat((1..=lengths.len() + 1).find(|length| !lengths.contains(length)).unwrap_or(1));
    let spaced = text.starts_with(' ') && text.ends_with(' ') && !text.trim_matches(' ').is_empty();
    let pad = if spaced || text.starts_with('`') || text.ends_with('`') { " " } else { "" };
    let text = if in_cell { text.replace('|', "\\|") } else { text.to_owned() };
    format!("{fence}{pad}{text}{pad}{fence}")
}
