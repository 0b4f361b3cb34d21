//! Reading licence texts: who owns the work, and what is left without that.

/// The text with one kind of line end and no trailing white space.
pub(super) fn plain(bytes: Vec<u8>) -> String {
    let text = String::from_utf8(bytes)
        .unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned());
    let lines: Vec<&str> = text.trim_start_matches('\u{feff}').lines().map(str::trim_end).collect();
    lines.join("\n").trim_matches('\n').to_owned()
}

/// The lines that say who owns the work.
pub(super) fn owners(text: &str) -> impl Iterator<Item = String> {
    text.lines().filter(|line| is_owner(line)).map(|line| line.trim().to_owned())
}

/// The text without those lines.
pub(super) fn body(text: &str) -> String {
    let lines: Vec<&str> = text.lines().filter(|line| !is_owner(line)).collect();
    lines.join("\n").trim_matches('\n').to_owned()
}

/// What two texts share that say the same: their words, without case, line breaks and quotation marks.
pub(super) fn key(body: &str) -> String {
    let words = body.split(|character: char| !character.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect::<Vec<_>>().join(" ")
}

/// "Copyright 2019 Someone", "(c) 2020 Someone", "© Someone". In running text these words mean something else:
/// "copyright notice", "Copyright Holder", "(c) You must retain".
fn is_owner(line: &str) -> bool {
    let line = line.trim().trim_start_matches(['*', '#', '/', ' ']);
    if line.starts_with("(c)") || line.starts_with("(C)") {
        return line.contains(|character: char| character.is_ascii_digit());
    }
    let rest = ["Copyright", "copyright", "©"].iter().find_map(|start| line.strip_prefix(start));
    let next = rest.map(|rest| rest.trim_start_matches([':', ' ', ',']).to_lowercase());
    let running = ["notice", "holder", "owner", "license", "and ", "law", "statement", "[yyyy]", "{yyyy}"];
    next.is_some_and(|next| !next.is_empty() && !running.iter().any(|word| next.starts_with(word)))
}

#[cfg(test)]
mod tests {
    use super::*;

    const ONE: &str = "The MIT License\n\nCopyright (c) 2019 Someone\n\nPermission is hereby granted,\nfree of charge. The above\ncopyright notice shall be included.";
    const TWO: &str = "The MIT License\n\n(c) 2021 Another\n\nPermission is hereby granted, free of\ncharge. The above copyright notice shall be included.";

    #[test]
    fn owners_are_kept_and_running_text_is_no_owner() {
        assert_eq!(owners(ONE).collect::<Vec<_>>(), ["Copyright (c) 2019 Someone"]);
        assert!(body(ONE).contains("copyright notice shall be included"));
        assert!(!body(ONE).contains("Someone"));
        assert!(!is_owner("(c) You must retain, in the Source form"), "a clause of the Apache licence");
        assert!(!is_owner("Copyright Holder(s) and the Author(s)"), "a clause of the Open Font License");
    }

    #[test]
    fn texts_that_say_the_same_share_a_key() {
        assert_eq!(key(&body(ONE)), key(&body(TWO)));
        assert_ne!(key(&body(ONE)), key("Another licence"));
    }

    #[test]
    fn line_ends_do_not_matter() {
        assert_eq!(plain(b"\xef\xbb\xbfa  \r\nb\r\n".to_vec()), "a\nb");
    }
}
