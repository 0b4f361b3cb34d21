//! The kinds of HTML block that Markdown knows, as far as writing one back needs it.
//!
//! Deliberately absent: understanding HTML. It is kept as it came; see [`crate::clean`] for its words.

/// Elements whose tag at the start of a line opens a block that may stand directly under a paragraph.
const BLOCK_TAGS: &[&str] = &[
    "address",
    "article",
    "aside",
    "base",
    "basefont",
    "blockquote",
    "body",
    "caption",
    "center",
    "col",
    "colgroup",
    "dd",
    "details",
    "dialog",
    "dir",
    "div",
    "dl",
    "dt",
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "form",
    "frame",
    "frameset",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "head",
    "header",
    "hr",
    "html",
    "iframe",
    "legend",
    "li",
    "link",
    "main",
    "menu",
    "menuitem",
    "nav",
    "noframes",
    "ol",
    "optgroup",
    "option",
    "p",
    "param",
    "search",
    "section",
    "source",
    "summary",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "title",
    "tr",
    "track",
    "ul",
];

/// The four elements whose content runs on until their closing tag.
const RAW_TAGS: &[&str] = &["pre", "script", "style", "textarea"];

/// What ends a block that starts like this, for the kinds that do not end at a blank line.
fn end_mark(text: &str) -> Option<&'static str> {
    let marks = [("<!--", "-->"), ("<?", "?>"), ("<![CDATA[", "]]>"), ("<!", ">")];
    if let Some((_, end)) = marks.iter().find(|(start, _)| text.starts_with(start)) {
        return Some(end);
    }
    let name = tag_name(text.strip_prefix('<')?);
    match RAW_TAGS.iter().position(|raw| *raw == name)? {
        0 => Some("</pre>"),
        1 => Some("</script>"),
        2 => Some("</style>"),
        _ => Some("</textarea>"),
    }
}

fn tag_name(text: &str) -> String {
    text.chars().take_while(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect()
}

/// An HTML block as it is kept: no empty lines around it, its comment or script closed. None when empty.
pub(super) fn block(text: &str) -> Option<String> {
    let kept: String = text.chars().filter(|c| !c.is_control() || *c == '\n' || *c == '\t').collect();
    let trimmed =
        kept.trim_end_matches(|c: char| c.is_ascii_whitespace()).trim_start_matches(['\n', ' ', '\t']);
    if trimmed.is_empty() {
        return None;
    }
    let mut block = trimmed.to_owned();
    if let Some(end) = end_mark(trimmed)
        && !RAW_TAGS.iter().any(|raw| contains_ignoring_case(trimmed, &format!("</{raw}>")))
        && !contains_ignoring_case(&trimmed[1..], end)
    {
        block.push_str(end);
    }
    Some(block)
}

fn contains_ignoring_case(text: &str, part: &str) -> bool {
    text.as_bytes().windows(part.len()).any(|window| window.eq_ignore_ascii_case(part.as_bytes()))
}

/// Whether such a block may stand on the line after a paragraph.
pub(crate) fn interrupts_paragraph(text: &str) -> bool {
    let Some(rest) = text.strip_prefix('<') else { return false };
    let name = tag_name(rest.strip_prefix('/').unwrap_or(rest));
    end_mark(text).is_some() || BLOCK_TAGS.contains(&name.as_str())
}

/// Whether the block ends with its last line, without a blank line after it.
pub(super) fn ends_on_its_line(text: &str) -> bool {
    end_mark(text).is_some()
}
