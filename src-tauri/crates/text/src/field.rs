//! The names of fields and live tables, and how `{{name}}` is found in a line of text.
//!
//! Deliberately absent: which names exist. The reports decide that; see [`crate::fill`].

/// What a live table's name starts with inside the braces: `{{tabel:planning}}`.
pub const TABLE_PREFIX: &str = "tabel:";

/// Whether a name can stand between the braces: small letters, digits and `. : _ -`, a letter or digit at
/// both ends and around every `_` (else Markdown could take the line for emphasis).
pub fn is_name(name: &str) -> bool {
    let bytes = name.as_bytes();
    let plain =
        |at: usize| bytes.get(at).is_some_and(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
    !bytes.is_empty()
        && plain(0)
        && plain(bytes.len() - 1)
        && (0..bytes.len()).all(|at| match bytes[at] {
            b'_' => at > 0 && plain(at - 1) && plain(at + 1),
            b'.' | b':' | b'-' => true,
            _ => plain(at),
        })
}

/// The first field at or after byte `from`: its start, its end and its name.
pub(crate) fn find(text: &str, from: usize) -> Option<(usize, usize, &str)> {
    let mut at = from;
    while let Some(start) = text.get(at..).and_then(|rest| rest.find("{{")).map(|found| found + at) {
        let inner = start + 2;
        let length = text.as_bytes()[inner..]
            .iter()
            .take_while(|byte| byte.is_ascii_alphanumeric() || b".:_-".contains(byte))
            .count();
        let name = &text[inner..inner + length];
        if is_name(name) && text[inner + length..].starts_with("}}") {
            return Some((start, inner + length + 2, name));
        }
        at = start + 1;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_holds_small_letters_digits_and_separators() {
        for good in ["regio.naam", "looptijd", "tabel:functies-per_schaal", "a", "7"] {
            assert!(is_name(good), "{good} is a name");
        }
        for bad in ["", "Regio", "a b", "_a", "a_", "a._b", "-a", "a}"] {
            assert!(!is_name(bad), "{bad} is no name");
        }
    }

    #[test]
    fn the_innermost_braces_count() {
        assert_eq!(find("x {{{a}}} y", 0), Some((3, 8, "a")), "the outer braces are text");
        assert_eq!(find("{{a b}} {{ c }}", 0), None, "spaces make it text");
    }
}
