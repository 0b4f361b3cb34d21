//! HTML to plain words, for HTML that came in with a text and for what is pasted.
//!
//! Deliberately absent: structure and safety for a browser. Nothing of a tag survives.

/// The words of an HTML fragment: a line per block, scripts, styles and comments left out.
pub fn clean(html: &str) -> String {
    let mut out = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(at) = rest.find(['<', '&']) {
        push_words(&mut out, &rest[..at]);
        rest = &rest[at..];
        rest = if rest.starts_with('<') { tag(&mut out, rest) } else { entity(&mut out, rest) };
    }
    push_words(&mut out, rest);
    let lines: Vec<&str> = out.split('\n').map(str::trim).filter(|line| !line.is_empty()).collect();
    lines.join("\n")
}

/// Adds words; white space of any kind is one space.
fn push_words(out: &mut String, words: &str) {
    for character in words.chars() {
        if character.is_whitespace() {
            if !out.ends_with([' ', '\n']) {
                out.push(' ');
            }
        } else if !character.is_control() {
            out.push(character);
        }
    }
}

/// Passes a tag, with its content when that is not text; gives what follows.
fn tag<'a>(out: &mut String, text: &'a str) -> &'a str {
    if text.starts_with("<!--") {
        return text.find("-->").map_or("", |end| &text[end + 3..]);
    }
    let inner = &text[1..];
    if !inner.starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '/' | '!' | '?')) {
        out.push('<');
        return inner;
    }
    let name: String = inner
        .trim_start_matches('/')
        .chars()
        .take_while(char::is_ascii_alphanumeric)
        .map(|c| c.to_ascii_lowercase())
        .collect();
    let rest = inner.find('>').map_or("", |end| &inner[end + 1..]);
    if matches!(name.as_str(), "script" | "style" | "template" | "textarea") && !inner.starts_with('/') {
        return after_closing(rest, &name);
    }
    if !is_inline(&name) {
        out.push('\n');
    }
    rest
}

/// What follows the closing tag of `name`.
fn after_closing<'a>(text: &'a str, name: &str) -> &'a str {
    let closing = format!("</{name}");
    let found =
        text.as_bytes().windows(closing.len()).position(|part| part.eq_ignore_ascii_case(closing.as_bytes()));
    let Some(rest) = found.and_then(|at| text.get(at..)) else { return "" };
    rest.find('>').map_or("", |end| &rest[end + 1..])
}

fn is_inline(name: &str) -> bool {
    const INLINE: &[&str] = &[
        "a", "abbr", "b", "cite", "code", "em", "font", "i", "img", "kbd", "mark", "q", "s", "small", "span",
        "strong", "sub", "sup", "u", "wbr",
    ];
    INLINE.contains(&name)
}

/// Reads an entity; what is none stays as it is. Gives what follows.
fn entity<'a>(out: &mut String, text: &'a str) -> &'a str {
    let end = text.bytes().take(12).position(|byte| byte == b';');
    if let Some(character) = end.and_then(|end| decode(&text[1..end]))
        && let Some(end) = end
    {
        push_words(out, character.encode_utf8(&mut [0; 4]));
        return &text[end + 1..];
    }
    out.push('&');
    &text[1..]
}

fn decode(name: &str) -> Option<char> {
    if let Some(number) = name.strip_prefix('#') {
        let hex = number.strip_prefix(['x', 'X']);
        let code = hex.map_or_else(|| number.parse().ok(), |hex| u32::from_str_radix(hex, 16).ok());
        return char::from_u32(code?);
    }
    let character = match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        "nbsp" => '\u{a0}',
        "eacute" => 'é',
        "egrave" => 'è',
        "ecirc" => 'ê',
        "euml" => 'ë',
        "iuml" => 'ï',
        "ouml" => 'ö',
        "uuml" => 'ü',
        "auml" => 'ä',
        "aacute" => 'á',
        "agrave" => 'à',
        "oacute" => 'ó',
        "ccedil" => 'ç',
        "euro" => '€',
        "ndash" => '–',
        "mdash" => '—',
        "hellip" => '…',
        "lsquo" => '‘',
        "rsquo" => '’',
        "ldquo" => '“',
        "rdquo" => '”',
        "bull" => '•',
        "middot" => '·',
        _ => return None,
    };
    Some(character)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_words_of_html_remain() {
        let html = "<div>De <b>jeugdregio</b> &amp; &eacute;&#233;n</div><script>kwaad()</script><!-- x --><p>tweede &lt;5</p>";
        assert_eq!(clean(html), "De jeugdregio & één\ntweede <5");
    }

    #[test]
    fn half_html_is_no_reason_to_stop() {
        assert_eq!(clean("5 < 6 & 7 <b"), "5 < 6 & 7");
        assert_eq!(clean("<script>alert(1)"), "", "an open script never ends");
        assert_eq!(clean("<é> &é; &#xFFFFFFFF; &"), "<é> &é; &#xFFFFFFFF; &");
    }
}
