//! The documents that can be made: one table that drives menu, help and command line.

use regiovisie_wording::{Args, say, say_with};

/// Which document: what a caller matches on to collect the right facts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// The regiovisie.
    Vision,
    /// The NvO-toetsing.
    Assessment,
    /// Every check with its evidence, as a spreadsheet.
    Checks,
    /// The voortgangsrapportage.
    Progress,
    /// The reflectieverslag.
    Reflection,
    /// The procesbeschrijving.
    Process,
    /// The planning, as a spreadsheet.
    Planning,
    /// The planning, as a calendar.
    Calendar,
    /// The verslag of each meeting.
    Minutes,
    /// The reactienota.
    Response,
    /// The reactienota, as a spreadsheet.
    ResponseBook,
    /// The register of input, as a spreadsheet that can come back with answers.
    Register,
}

/// One line of the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Document {
    /// Which.
    pub kind: Kind,
    /// The word for scripts, a promise.
    pub id: &'static str,
    /// Message with the title.
    pub title_id: &'static str,
    /// Message with what it holds.
    pub about_id: &'static str,
    /// Message with the file name, without extension; takes `$region` and `$edition`.
    pub file_name_id: &'static str,
    /// The kind of file, which is its extension.
    pub extension: &'static str,
}

/// Every document, in the order in which it is offered.
pub const DOCUMENTS: &[Document] = &[
    Document {
        kind: Kind::Vision,
        id: "vision",
        title_id: "doc-kind-vision",
        about_id: "doc-kind-vision-about",
        file_name_id: "doc-kind-vision-file",
        extension: "docx",
    },
    Document {
        kind: Kind::Assessment,
        id: "assessment",
        title_id: "doc-kind-assessment",
        about_id: "doc-kind-assessment-about",
        file_name_id: "doc-kind-assessment-file",
        extension: "docx",
    },
    Document {
        kind: Kind::Checks,
        id: "checks",
        title_id: "doc-kind-checks",
        about_id: "doc-kind-checks-about",
        file_name_id: "doc-kind-checks-file",
        extension: "xlsx",
    },
    Document {
        kind: Kind::Progress,
        id: "progress",
        title_id: "doc-kind-progress",
        about_id: "doc-kind-progress-about",
        file_name_id: "doc-kind-progress-file",
        extension: "docx",
    },
    Document {
        kind: Kind::Reflection,
        id: "reflection",
        title_id: "doc-kind-reflection",
        about_id: "doc-kind-reflection-about",
        file_name_id: "doc-kind-reflection-file",
        extension: "docx",
    },
    Document {
        kind: Kind::Process,
        id: "process",
        title_id: "doc-kind-process",
        about_id: "doc-kind-process-about",
        file_name_id: "doc-kind-process-file",
        extension: "docx",
    },
    Document {
        kind: Kind::Planning,
        id: "planning",
        title_id: "doc-kind-planning",
        about_id: "doc-kind-planning-about",
        file_name_id: "doc-kind-planning-file",
        extension: "xlsx",
    },
    Document {
        kind: Kind::Calendar,
        id: "ics",
        title_id: "doc-kind-calendar",
        about_id: "doc-kind-calendar-about",
        file_name_id: "doc-kind-calendar-file",
        extension: "ics",
    },
    Document {
        kind: Kind::Minutes,
        id: "minutes",
        title_id: "doc-kind-minutes",
        about_id: "doc-kind-minutes-about",
        file_name_id: "doc-kind-minutes-file",
        extension: "docx",
    },
    Document {
        kind: Kind::Response,
        id: "response",
        title_id: "doc-kind-response",
        about_id: "doc-kind-response-about",
        file_name_id: "doc-kind-response-file",
        extension: "docx",
    },
    Document {
        kind: Kind::ResponseBook,
        id: "response-table",
        title_id: "doc-kind-response-book",
        about_id: "doc-kind-response-book-about",
        file_name_id: "doc-kind-response-book-file",
        extension: "xlsx",
    },
    Document {
        kind: Kind::Register,
        id: "register",
        title_id: "doc-kind-register",
        about_id: "doc-kind-register-about",
        file_name_id: "doc-kind-register-file",
        extension: "xlsx",
    },
];

/// The document with this word.
pub fn document(id: &str) -> Option<&'static Document> {
    DOCUMENTS.iter().find(|document| document.id == id)
}

impl Document {
    /// The title in Dutch.
    pub fn title(&self) -> String {
        say(self.title_id)
    }

    /// What it holds, in Dutch.
    pub fn about(&self) -> String {
        say(self.about_id)
    }

    /// The file name with its extension, fit for Windows. `edition` tells two exports apart: the name of a
    /// version, or the reference date `yyyy-mm-dd`.
    pub fn file_name(&self, region: &str, edition: &str) -> String {
        // A long name gives way, so that the edition at the end stays and no document hides another.
        let region: String = region.chars().take(LONGEST_REGION).collect();
        let args = Args::new().text("region", region).text("edition", edition.to_owned());
        format!("{}.{}", safe_name(&say_with(self.file_name_id, &args)), self.extension)
    }
}

/// Longest stem in characters: leaves room for a folder within the 260 of Windows.
const LONGEST_NAME: usize = 100;

/// Longest part of it that the name of the region takes.
const LONGEST_REGION: usize = 60;

/// Names that Windows keeps for devices.
const RESERVED: &[&str] = &["CON", "PRN", "AUX", "NUL"];

/// A file name (without extension) that Windows, macOS and Linux accept: forbidden characters become a
/// hyphen, spaces are single, no point or space at the end, at most 100 characters.
pub fn safe_name(name: &str) -> String {
    let replaced: String =
        name.chars().map(|c| if c.is_control() || r#"<>:"/\|?*"#.contains(c) { '-' } else { c }).collect();
    let single = replaced.split_whitespace().collect::<Vec<_>>().join(" ");
    let short: String = single.chars().take(LONGEST_NAME).collect();
    let stem = short.trim_end_matches(['.', ' ']).trim_start();
    if stem.is_empty() {
        return "-".to_owned();
    }
    if is_reserved(stem) { format!("-{stem}") } else { stem.to_owned() }
}

/// Whether Windows takes the part before the first point for a device.
fn is_reserved(stem: &str) -> bool {
    let first = stem.split('.').next().unwrap_or_default().to_uppercase();
    let port = first.strip_prefix("COM").or_else(|| first.strip_prefix("LPT"));
    RESERVED.contains(&first.as_str())
        || port.is_some_and(|digit| digit.len() == 1 && digit.chars().all(|c| c.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_document_has_its_words() {
        for document in DOCUMENTS {
            for id in [document.title_id, document.about_id, document.file_name_id] {
                assert_ne!(say(id), id, "the message {id} is missing");
            }
        }
        assert_eq!(document("vision").map(|d| d.kind), Some(Kind::Vision));
        assert_eq!(document("vizier"), None, "an unknown word is not guessed");
    }

    #[test]
    fn a_file_name_says_what_where_and_which() {
        let name = document("vision").unwrap().file_name("De Zilverlanden", "0.3");
        assert_eq!(name, "Regiovisie De Zilverlanden 0.3.docx");
        let working = document("vision").unwrap().file_name("De Zilverlanden", "");
        assert_eq!(working, "Regiovisie De Zilverlanden.docx", "a working version has no name");
    }

    #[test]
    fn a_file_name_is_safe_on_windows() {
        let name = document("vision").unwrap().file_name("Noord/Zuid: \"één\"  regio?", "1.0. ");
        assert_eq!(name, "Regiovisie Noord-Zuid- -één- regio- 1.0.docx");
        assert_eq!(safe_name("aux.2027"), "-aux.2027", "Windows keeps this name for a device");
        assert_eq!(safe_name("com1"), "-com1");
        assert_eq!(safe_name("..."), "-");
        assert!(safe_name(&"ij".repeat(300)).chars().count() <= LONGEST_NAME);
    }
}
