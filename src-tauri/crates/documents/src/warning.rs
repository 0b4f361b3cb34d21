//! What the reader of a report should know: data, with its Dutch.

use std::borrow::Cow;
use std::fmt;

use regiovisie_wording::{Args, say_with};

/// A section as a warning names it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SectionRef {
    /// Its id.
    pub id: String,
    /// Its printed number, such as "4.2" or "A"; empty for the front matter.
    pub number: String,
    /// Its title.
    pub title: String,
}

/// One thing to know, with the section where it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Warning {
    /// The section; none when it is about the whole report.
    pub section: Option<SectionRef>,
    /// What is the matter.
    pub what: What,
}

/// What can be the matter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// A field that does not exist; printed as unknown.
    UnknownField(String),
    /// A field whose value is not filled in yet; printed in words.
    EmptyField(String),
    /// A live table that does not exist.
    UnknownTable(String),
    /// A section without text.
    NoText,
    /// A picture without alternative text.
    NoAlt,
    /// A picture that is not in the workbook: its alternative text is printed.
    ForeignPicture(String),
    /// A table (its caption or first words) whose header row is empty.
    NoTableHeader(String),
    /// A heading that skips a level; printed one level below the heading before it.
    SkippedLevel(String),
    /// A link inside the text that leads nowhere.
    BrokenLink(String),
    /// A footnote mark without its note.
    MissingNote(String),
    /// An agreement of the norm that no section answers.
    AgreementWithoutSection {
        /// Its number.
        number: String,
        /// Its title.
        title: String,
    },
    /// A check of the law that no section answers.
    LawWithoutSection {
        /// Its id.
        id: String,
        /// Its short name.
        name: String,
    },
    /// No section holds the concordance.
    NoConcordance,
    /// No section holds the function table.
    NoFunctionTable,
    /// The recorded facts contradict the verdict on this check.
    FactsContradict(String),
    /// A part of a report without content.
    EmptyPart(String),
    /// A step of the process without parties.
    NoParties(String),
    /// A consultation without questions.
    NoQuestions(String),
    /// A moment of decision of which it is not said who may decide.
    NoBody(String),
    /// So many items of input whose words are left out.
    Withheld(usize),
    /// So many items of input without an answer.
    Unanswered(usize),
    /// So many answers that are not confirmed yet.
    Unconfirmed(usize),
}

impl What {
    /// Its message, with the word that goes in.
    fn message(&self) -> (&'static str, Cow<'_, str>, &str) {
        let (id, name, title): (&'static str, &str, &str) = match self {
            Self::UnknownField(name) => ("doc-warn-unknown-field", name, ""),
            Self::EmptyField(name) => ("doc-warn-empty-field", name, ""),
            Self::UnknownTable(name) => ("doc-warn-unknown-table", name, ""),
            Self::NoText => ("doc-warn-no-text", "", ""),
            Self::NoAlt => ("doc-warn-no-alt", "", ""),
            Self::ForeignPicture(source) => ("doc-warn-foreign-picture", source, ""),
            Self::NoTableHeader(name) => ("doc-warn-no-table-header", name, ""),
            Self::SkippedLevel(heading) => ("doc-warn-skipped-level", heading, ""),
            Self::BrokenLink(target) => ("doc-warn-broken-link", target, ""),
            Self::MissingNote(label) => ("doc-warn-missing-note", label, ""),
            Self::AgreementWithoutSection { number, title } => ("doc-warn-agreement", number, title),
            Self::LawWithoutSection { id, name } => ("doc-warn-law", id, name),
            Self::NoConcordance => ("doc-warn-no-concordance", "", ""),
            Self::NoFunctionTable => ("doc-warn-no-functions", "", ""),
            Self::FactsContradict(check) => ("doc-warn-contradicts", check, ""),
            Self::EmptyPart(name) => ("doc-warn-empty-part", name, ""),
            Self::NoParties(name) => ("doc-warn-no-parties", name, ""),
            Self::NoQuestions(name) => ("doc-warn-no-questions", name, ""),
            Self::NoBody(name) => ("doc-warn-no-body", name, ""),
            Self::Withheld(count) => return counted("doc-warn-withheld", *count),
            Self::Unanswered(count) => return counted("doc-warn-unanswered", *count),
            Self::Unconfirmed(count) => return counted("doc-warn-unconfirmed", *count),
        };
        (id, Cow::Borrowed(name), title)
    }
}

fn counted(id: &'static str, count: usize) -> (&'static str, Cow<'static, str>, &'static str) {
    (id, Cow::Owned(count.to_string()), "")
}

/// The warning in Dutch, in one line.
impl fmt::Display for Warning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (id, name, title) = self.what.message();
        let what = say_with(id, &Args::new().text("name", name).text("title", title.to_owned()));
        match &self.section {
            Some(section) => {
                let place = [section.number.as_str(), section.title.as_str()].join(" ");
                let args = Args::new().text("place", place.trim().to_owned()).text("what", what);
                f.write_str(&say_with("doc-warn-in-section", &args))
            }
            None => f.write_str(&what),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_warning_reads_as_dutch() {
        let name = || "x".to_owned();
        let all = [
            What::UnknownField(name()),
            What::EmptyField(name()),
            What::UnknownTable(name()),
            What::NoText,
            What::NoAlt,
            What::ForeignPicture(name()),
            What::NoTableHeader(name()),
            What::SkippedLevel(name()),
            What::BrokenLink(name()),
            What::MissingNote(name()),
            What::AgreementWithoutSection { number: name(), title: name() },
            What::LawWithoutSection { id: name(), name: name() },
            What::NoConcordance,
            What::NoFunctionTable,
            What::FactsContradict(name()),
            What::EmptyPart(name()),
            What::NoParties(name()),
            What::NoQuestions(name()),
            What::NoBody(name()),
            What::Withheld(2),
            What::Unanswered(2),
            What::Unconfirmed(2),
        ];
        for what in all {
            let said = Warning { section: None, what: what.clone() }.to_string();
            assert!(!said.starts_with("doc-") && said.contains(' '), "{what:?} says {said:?}");
            assert!(!said.contains("{$"), "{what:?} misses a value: {said}");
        }
    }

    #[test]
    fn a_warning_names_its_section() {
        let section = SectionRef { id: "1".into(), number: "4.2".into(), title: "Schaal".into() };
        let said = Warning { section: Some(section), what: What::NoText }.to_string();
        assert!(said.starts_with("4.2 Schaal: "), "{said}");
    }
}
