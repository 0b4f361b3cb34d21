//! A line of the tree as Markdown.
//!
//! Emphasis is the delicate part: whether `*` opens or closes depends on the characters beside it. So the line
//! is first laid out in pieces, then every mark looks at its neighbours, and a letter that would spoil it is
//! written as an entity.

use super::escape::{self, Surroundings};
use crate::tidy::{SEPARATOR, interrupts_paragraph};
use crate::tree::Inline;

/// Where the line stands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    Paragraph,
    Heading,
    Cell,
}

enum Piece<'a> {
    /// Words, with whether the character at their start or end must be written as an entity.
    Words {
        text: &'a str,
        guard_start: bool,
        guard_end: bool,
    },
    /// Something complete that starts and ends with punctuation.
    Solid(String),
    Mark {
        mark: &'static str,
        opens: bool,
    },
    Break {
        hard: bool,
    },
}

/// What a mark sees beside it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Beside {
    Space,
    Punctuation,
    Letter,
    /// A character on which parsers may differ.
    Other,
}

/// Writes a line; in a paragraph it may hold line ends.
pub(super) fn line(text: &[Inline], place: Place) -> String {
    let mut pieces = Vec::with_capacity(text.len());
    lay_out(text, place, None, &mut pieces);
    guard(&mut pieces);
    let mut out = String::new();
    for at in 0..pieces.len() {
        let before = at.checked_sub(1).and_then(|at| pieces.get(at));
        let after = pieces.get(at + 1);
        match &pieces[at] {
            Piece::Words { text, guard_start, guard_end } => {
                let at_start = before.is_none_or(|piece| matches!(piece, Piece::Break { .. }));
                let at_end = after.is_none_or(|piece| matches!(piece, Piece::Break { .. }));
                let surroundings = Surroundings {
                    opens_line: at_start && place == Place::Paragraph,
                    trims_start: at_start,
                    trims_end: at_end,
                    guard_start: *guard_start,
                    guard_end: *guard_end,
                    before_bracket: matches!(after, Some(Piece::Solid(solid)) if solid.starts_with('[')),
                    after_note: matches!(before, Some(Piece::Solid(solid)) if solid.starts_with("[^")),
                    ends_heading: after.is_none() && place == Place::Heading,
                };
                escape::words(&mut out, text, surroundings);
            }
            Piece::Solid(solid) => {
                if matches!(before, Some(Piece::Break { .. })) && interrupts_paragraph(solid) {
                    // Indented like this, HTML stays part of the paragraph.
                    out.push_str("    ");
                }
                let after_note = matches!(before, Some(Piece::Solid(note)) if note.starts_with("[^"));
                if after_note && solid.starts_with('[') && !solid.starts_with("[^") {
                    out.push_str(SEPARATOR);
                }
                out.push_str(solid);
            }
            Piece::Mark { mark, .. } => out.push_str(mark),
            Piece::Break { hard: true } => out.push_str("\\\n"),
            Piece::Break { hard: false } => out.push('\n'),
        }
    }
    out
}

fn lay_out<'a>(text: &'a [Inline], place: Place, parent: Option<&Inline>, out: &mut Vec<Piece<'a>>) {
    let in_cell = place == Place::Cell;
    for (at, inline) in text.iter().enumerate() {
        match inline {
            Inline::Text(words) => {
                out.push(Piece::Words { text: words, guard_start: false, guard_end: false });
            }
            Inline::Emphasis(inner) => {
                let beside = [at.checked_sub(1).and_then(|at| text.get(at)), text.get(at + 1)];
                let at_edge = at == 0 || at + 1 == text.len();
                let meets_strong = beside.into_iter().flatten().any(is_strong)
                    || inner.first().is_some_and(is_strong)
                    || inner.last().is_some_and(is_strong)
                    || (at_edge && parent.is_some_and(is_strong));
                marked(if meets_strong { "_" } else { "*" }, inner, place, inline, out);
            }
            Inline::Strong(inner) => marked("**", inner, place, inline, out),
            Inline::Strikethrough(inner) => marked("~~", inner, place, inline, out),
            Inline::Code(words) => out.push(Piece::Solid(escape::code(words, in_cell))),
            Inline::Link { target, title, text } => {
                if is_plain_address(target, title, text) {
                    out.push(Piece::Solid(format!("<{}>", target.strip_prefix("mailto:").unwrap_or(target))));
                    continue;
                }
                out.push(Piece::Solid("[".to_owned()));
                lay_out(text, place, None, out);
                let (target, title) = (escape::target(target, in_cell), escape::title(title, in_cell));
                let target = if target.is_empty() && !title.is_empty() { "<>".to_owned() } else { target };
                out.push(Piece::Solid(format!("]({target}{title})")));
            }
            Inline::Image { source, alt, title } => {
                let mut solid = String::from("![");
                escape::words(&mut solid, alt, Surroundings::default());
                let (target, title) = (escape::target(source, in_cell), escape::title(title, in_cell));
                let target = if target.is_empty() && !title.is_empty() { "<>".to_owned() } else { target };
                out.push(Piece::Solid(format!("{solid}]({target}{title})")));
            }
            Inline::NoteRef(label) => out.push(Piece::Solid(format!("[^{label}]"))),
            Inline::Field(name) => out.push(Piece::Solid(format!("{{{{{name}}}}}"))),
            // A further line of a tag is indented, so that nothing in it can start a block.
            Inline::Html(html) => out.push(Piece::Solid(html.replace('\n', "\n    "))),
            Inline::HardBreak if place != Place::Paragraph => out.push(Piece::Solid("<br>".to_owned())),
            Inline::SoftBreak | Inline::HardBreak => {
                out.push(Piece::Break { hard: matches!(inline, Inline::HardBreak) });
            }
        }
    }
}

fn marked<'a>(mark: &'static str, inner: &'a [Inline], place: Place, own: &Inline, out: &mut Vec<Piece<'a>>) {
    out.push(Piece::Mark { mark, opens: true });
    lay_out(inner, place, Some(own), out);
    out.push(Piece::Mark { mark, opens: false });
}

fn is_strong(inline: &Inline) -> bool {
    matches!(inline, Inline::Strong(_))
}

/// Whether a link can be written as its address between angle brackets.
fn is_plain_address(target: &str, title: &str, text: &[Inline]) -> bool {
    let [Inline::Text(words)] = text else { return false };
    let bare = target.strip_prefix("mailto:").unwrap_or(target);
    let plain = |c: char| c.is_ascii_alphanumeric() || "-._/:?#=%@+,;".contains(c);
    let web = target.starts_with("https://") || target.starts_with("http://");
    let mail = target.starts_with("mailto:") && is_mail_address(bare);
    title.is_empty() && words == bare && bare.chars().all(plain) && (web || mail)
}

fn is_mail_address(text: &str) -> bool {
    let Some((name, host)) = text.split_once('@') else { return false };
    let word = |part: &str| !part.is_empty() && part.chars().all(|c| c.is_ascii_alphanumeric());
    name.split(['.', '-', '_', '+']).all(word) && host.contains('.') && host.split('.').all(word)
}

/// Lets every mark look at its neighbours, until none has anything left to ask.
fn guard(pieces: &mut [Piece<'_>]) {
    while guard_once(pieces) {}
}

fn guard_once(pieces: &mut [Piece<'_>]) -> bool {
    let mut changed = false;
    for at in 0..pieces.len() {
        let Piece::Mark { mark, opens } = pieces[at] else { continue };
        let (inner, outer) =
            if opens { (Some(at + 1), at.checked_sub(1)) } else { (at.checked_sub(1), Some(at + 1)) };
        if edge(pieces, inner, opens) == Beside::Space {
            changed |= guard_edge(pieces, inner, opens);
        }
        let within = edge(pieces, inner, opens);
        let beyond = edge(pieces, outer, !opens);
        let apart = matches!(beyond, Beside::Space | Beside::Punctuation);
        if !apart && (mark == "_" || within != Beside::Letter) {
            changed |= guard_edge(pieces, outer, !opens);
        }
    }
    changed
}

/// The character of a piece that touches a mark: its first or its last.
fn edge(pieces: &[Piece<'_>], at: Option<usize>, first: bool) -> Beside {
    match at.and_then(|at| pieces.get(at)) {
        None | Some(Piece::Break { .. }) => Beside::Space,
        Some(Piece::Solid(_) | Piece::Mark { .. }) => Beside::Punctuation,
        Some(Piece::Words { text, guard_start, guard_end }) => {
            let (guarded, character) = if first {
                (guard_start, text.chars().next())
            } else {
                (guard_end, text.chars().next_back())
            };
            let alone = text.chars().nth(1).is_none() && (*guard_start || *guard_end);
            match character {
                _ if *guarded || alone => Beside::Punctuation,
                None => Beside::Space,
                Some(character) if character.is_whitespace() => Beside::Space,
                Some(character) if character.is_ascii_punctuation() => Beside::Punctuation,
                Some(character) if character.is_alphanumeric() => Beside::Letter,
                Some(_) => Beside::Other,
            }
        }
    }
}

/// Has a character written as an entity; tells whether it was not already.
fn guard_edge(pieces: &mut [Piece<'_>], at: Option<usize>, first: bool) -> bool {
    let Some(Piece::Words { guard_start, guard_end, .. }) = at.and_then(|at| pieces.get_mut(at)) else {
        return false;
    };
    !std::mem::replace(if first { guard_start } else { guard_end }, true)
}
