//! The words of someone as a report may print them: in full, in short, or not at all.

use regiovisie_text::tree::Inline;
use regiovisie_wording::say;

use crate::blocks::{Cell, line, paragraphs, said, stacked, strong, text, typed_or};

/// The words of someone. Who composes the facts decides which it is; what is withheld is not in here at all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Words {
    /// As they were given; a blank line starts a paragraph.
    Text(String),
    /// In the words of the region; a blank line starts a paragraph.
    Summary(String),
    /// Left out of this report: confidential, or traceable to a person.
    Withheld,
}

impl Default for Words {
    fn default() -> Self {
        Self::Text(String::new())
    }
}

impl Words {
    /// Whether they are left out.
    pub fn is_withheld(&self) -> bool {
        matches!(self, Self::Withheld)
    }

    /// Whether there is nothing to print.
    pub(crate) fn is_empty(&self) -> bool {
        match self {
            Self::Text(words) | Self::Summary(words) => words.trim().is_empty(),
            Self::Withheld => false,
        }
    }

    /// In a cell on paper.
    pub(crate) fn cell(&self) -> Cell {
        match self {
            Self::Text(words) => typed_or(words, "doc-cell-not-filled"),
            Self::Summary(words) if words.trim().is_empty() => said("doc-cell-not-filled"),
            Self::Summary(words) => {
                let mut pieces = paragraphs(words);
                if let Some(first) = pieces.first_mut() {
                    first.splice(0..0, [strong(say("doc-words-summary")), text(" ")]);
                }
                stacked(pieces)
            }
            Self::Withheld => vec![Inline::Emphasis(line(say("doc-words-withheld")))],
        }
    }

    /// In a cell of a spreadsheet.
    pub(crate) fn plain(&self) -> String {
        match self {
            Self::Text(words) => words.trim().to_owned(),
            Self::Summary(words) if words.trim().is_empty() => String::new(),
            Self::Summary(words) => format!("{} {}", say("doc-words-summary"), words.trim()),
            Self::Withheld => say("doc-words-withheld"),
        }
    }
}
