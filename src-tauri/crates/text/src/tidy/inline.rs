//! The canonical form of a line: words joined, emphasis never inside its own kind, breaks only where a
//! line can break.

use super::Labels;
use crate::field;
use crate::tree::Inline;

/// An empty comment, which keeps apart in Markdown what the tree keeps apart anyhow.
pub(crate) const SEPARATOR: &str = "<!-- -->";

/// A paragraph: breaks allowed, none at its ends.
pub(super) fn paragraph(text: Vec<Inline>, labels: &Labels) -> Vec<Inline> {
    let mut out = collect(text, &Place { labels, one_line: false, cell: false, inside: Inside::default() });
    settle_breaks(&mut out);
    trim_breaks(&mut out);
    out
}

/// A heading: one line.
pub(super) fn line(text: Vec<Inline>, labels: &Labels) -> Vec<Inline> {
    one_line(text, labels, false)
}

/// A table cell: one line in which a break is written as `<br>`.
pub(super) fn cell(text: Vec<Inline>, labels: &Labels) -> Vec<Inline> {
    one_line(text, labels, true)
}

fn one_line(text: Vec<Inline>, labels: &Labels, cell: bool) -> Vec<Inline> {
    let mut out = collect(text, &Place { labels, one_line: true, cell, inside: Inside::default() });
    trim_breaks(&mut out);
    settle_breaks(&mut out);
    out
}

#[derive(Clone, Copy, Default)]
#[allow(clippy::struct_excessive_bools)] // four independent facts, one for each kind of mark
struct Inside {
    emphasis: bool,
    strong: bool,
    strikethrough: bool,
    link: bool,
}

struct Place<'a> {
    labels: &'a Labels,
    one_line: bool,
    cell: bool,
    inside: Inside,
}

impl Place<'_> {
    fn within(&self, change: impl FnOnce(&mut Inside)) -> Self {
        let mut inside = self.inside;
        change(&mut inside);
        Place { labels: self.labels, one_line: self.one_line, cell: self.cell, inside }
    }
}

fn collect(text: Vec<Inline>, place: &Place<'_>) -> Vec<Inline> {
    let mut out = Vec::with_capacity(text.len());
    for inline in text {
        add(&mut out, inline, place);
    }
    out
}

fn add(out: &mut Vec<Inline>, inline: Inline, place: &Place<'_>) {
    let inside = place.inside;
    match inline {
        Inline::Text(words) => push(out, Inline::Text(clean(words))),
        Inline::Emphasis(text) if inside.emphasis => spill(out, text, place),
        Inline::Strong(text) if inside.strong => spill(out, text, place),
        Inline::Strikethrough(text) if inside.strikethrough => spill(out, text, place),
        Inline::Link { text, .. } if inside.link => spill(out, text, place),
        Inline::Emphasis(text) => {
            wrap(out, collect(text, &place.within(|i| i.emphasis = true)), Inline::Emphasis);
        }
        Inline::Strong(text) => wrap(out, collect(text, &place.within(|i| i.strong = true)), Inline::Strong),
        Inline::Strikethrough(text) => {
            wrap(out, collect(text, &place.within(|i| i.strikethrough = true)), Inline::Strikethrough);
        }
        Inline::Link { target, title, text } => {
            let mut text = collect(text, &place.within(|i| i.link = true));
            let mut notes = Vec::new();
            take_notes(&mut text, &mut notes);
            let after = hoist_breaks(out, &mut text);
            out.push(Inline::Link { target: clean_target(&target), title: one_spaced(&title), text });
            push_all(out, notes);
            push_all(out, after);
        }
        Inline::Image { source, alt, title } => out.push(Inline::Image {
            source: clean_target(&source),
            alt: one_spaced(&alt),
            title: one_spaced(&title),
        }),
        Inline::Code(words) => {
            let words = clean(words);
            if !words.is_empty() {
                push(out, Inline::Code(words));
            }
        }
        Inline::NoteRef(label) => match place.labels.get(&label) {
            Some(label) => out.push(Inline::NoteRef(label.to_owned())),
            None => push(out, Inline::Text(format!("[^{}]", clean(label)))),
        },
        Inline::Field(name) if field::is_name(&name) => out.push(Inline::Field(name)),
        Inline::Field(name) => push(out, Inline::Text(clean(format!("{{{{{name}}}}}")))),
        Inline::SoftBreak if place.one_line => push(out, Inline::Text(" ".to_owned())),
        Inline::HardBreak if place.one_line => out.push(Inline::Html("<br>".to_owned())),
        Inline::SoftBreak | Inline::HardBreak => push(out, inline),
        Inline::Html(html) if html == SEPARATOR => {}
        Inline::Html(html) => {
            // A tag over two lines stays so: on one line it could be a block of its own.
            let one_line = place.one_line || html.starts_with("<!") || html.starts_with("<?");
            let line_end = if one_line { " " } else { "\n" };
            let html = html.split('\n').map(str::trim).collect::<Vec<_>>().join(line_end);
            let html: String = html.chars().filter(|c| !c.is_control() || *c == '\t' || *c == '\n').collect();
            out.push(Inline::Html(if place.cell { html.replace('|', "&#124;") } else { html }));
        }
    }
}

/// Takes the references to notes out of a link: Markdown has none there, so they follow it.
fn take_notes(text: &mut Vec<Inline>, notes: &mut Vec<Inline>) {
    for inline in std::mem::take(text) {
        match inline {
            Inline::NoteRef(_) => notes.push(inline),
            Inline::Emphasis(mut inner) => {
                take_notes(&mut inner, notes);
                wrap(text, inner, Inline::Emphasis);
            }
            Inline::Strong(mut inner) => {
                take_notes(&mut inner, notes);
                wrap(text, inner, Inline::Strong);
            }
            Inline::Strikethrough(mut inner) => {
                take_notes(&mut inner, notes);
                wrap(text, inner, Inline::Strikethrough);
            }
            _ => push(text, inline),
        }
    }
}

fn spill(out: &mut Vec<Inline>, text: Vec<Inline>, place: &Place<'_>) {
    for inline in text {
        add(out, inline, place);
    }
}

/// Adds an emphasised piece; a break at its edge goes outside, an empty one goes away.
fn wrap(out: &mut Vec<Inline>, mut text: Vec<Inline>, kind: fn(Vec<Inline>) -> Inline) {
    let after = hoist_breaks(out, &mut text);
    if !text.is_empty() {
        push(out, kind(text));
    }
    push_all(out, after);
}

/// Moves breaks at the start of a text to what comes before it; gives those at its end.
fn hoist_breaks(out: &mut Vec<Inline>, text: &mut Vec<Inline>) -> Vec<Inline> {
    while text.first().is_some_and(is_break) {
        push(out, text.remove(0));
    }
    let kept = text.iter().rposition(|inline| !is_break(inline)).map_or(0, |last| last + 1);
    text.split_off(kept)
}

/// Adds pieces one by one.
pub(super) fn push_all(out: &mut Vec<Inline>, text: Vec<Inline>) {
    for inline in text {
        push(out, inline);
    }
}

/// Adds a piece and joins it with the one before where they are of the same kind.
pub(super) fn push(out: &mut Vec<Inline>, inline: Inline) {
    match (out.last_mut(), inline) {
        (_, Inline::Text(words)) if words.is_empty() => {}
        (Some(Inline::Text(before)), Inline::Text(words))
        | (Some(Inline::Code(before)), Inline::Code(words)) => {
            before.push_str(&words);
        }
        (Some(Inline::Emphasis(before)), Inline::Emphasis(text))
        | (Some(Inline::Strong(before)), Inline::Strong(text))
        | (Some(Inline::Strikethrough(before)), Inline::Strikethrough(text)) => {
            push_all(before, text);
        }
        (Some(Inline::SoftBreak | Inline::HardBreak), Inline::SoftBreak) => {}
        (Some(before @ Inline::SoftBreak), Inline::HardBreak) => *before = Inline::HardBreak,
        (_, inline) => out.push(inline),
    }
}

fn is_break(inline: &Inline) -> bool {
    matches!(inline, Inline::SoftBreak | Inline::HardBreak)
}

fn trim_breaks(text: &mut Vec<Inline>) {
    while text.last().is_some_and(is_break) {
        text.pop();
    }
    let leading = text.iter().take_while(|inline| is_break(inline)).count();
    let opens_html = matches!(text.get(leading), Some(Inline::Html(_)));
    if leading > 0 && opens_html && text[..leading].contains(&Inline::HardBreak) {
        // HTML that opens a paragraph could become a block of its own, so this break stays.
        text[leading - 1] = Inline::HardBreak;
        text.drain(..leading - 1);
    } else {
        text.drain(..leading);
    }
}

/// Makes a break of every `<br>` that can be written as one.
fn settle_breaks(text: &mut Vec<Inline>) {
    let old = std::mem::take(text);
    let mut rest = old.into_iter().peekable();
    while let Some(mut inline) = rest.next() {
        if let Inline::Emphasis(inner)
        | Inline::Strong(inner)
        | Inline::Strikethrough(inner)
        | Inline::Link { text: inner, .. } = &mut inline
        {
            settle_breaks(inner);
        }
        let is_tag = matches!(&inline, Inline::Html(html) if is_line_break_tag(html));
        if !is_tag {
            push(text, inline);
            continue;
        }
        let after_words =
            text.last().is_some_and(|before| !is_break(before) && !matches!(before, Inline::Html(_)));
        let before_words = rest.peek().is_some_and(|next| match next {
            Inline::Html(_) | Inline::HardBreak => false,
            Inline::Text(words) => !words.trim_start().is_empty(),
            _ => true,
        });
        if after_words && before_words {
            // Spaces beside a break mean nothing.
            if let Some(Inline::Text(words)) = text.last_mut()
                && !words.trim_end().is_empty()
            {
                words.truncate(words.trim_end().len());
            }
            if let Some(Inline::Text(words)) = rest.peek_mut() {
                words.drain(..words.len() - words.trim_start().len());
            }
            push(text, Inline::HardBreak);
        } else {
            text.push(inline);
        }
    }
}

/// Whether inline HTML is a line break in one of its spellings.
fn is_line_break_tag(html: &str) -> bool {
    let inner = html.strip_prefix('<').and_then(|rest| rest.strip_suffix('>')).unwrap_or_default();
    inner.trim_end_matches('/').trim_end().eq_ignore_ascii_case("br")
}

/// Words without control characters; a line end that came in as an entity is a space.
fn clean(words: String) -> String {
    let odd = |c: char| (c.is_control() && c != '\t') || c == '\u{feff}';
    if !words.contains(odd) {
        return words;
    }
    words.chars().filter_map(|c| if c == '\n' { Some(' ') } else { (!odd(c)).then_some(c) }).collect()
}

fn clean_target(target: &str) -> String {
    target.trim().chars().filter(|c| !c.is_control()).collect()
}

fn one_spaced(words: &str) -> String {
    let words: String = words.chars().filter(|c| c.is_whitespace() || !c.is_control()).collect();
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}
