//! What a command touched: which nouns are stale, which rows the search index must read again.

use std::collections::BTreeSet;

use rusqlite::session::Changeset;
use rusqlite::types::ValueRef;

/// The things a workbook is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "the names of the nouns say what they are")]
pub enum Noun {
    Region,
    Municipality,
    Council,
    Answer,
    Evidence,
    Fact,
    Step,
    Party,
    Meeting,
    Contribution,
    Section,
    Version,
    Snapshot,
    Catalogue,
    Remark,
    Task,
    Period,
    Response,
    Advice,
    Tombstone,
}

impl Noun {
    /// The word that the window and the journal use.
    pub fn word(self) -> &'static str {
        match self {
            Self::Region => "region",
            Self::Municipality => "municipality",
            Self::Council => "council",
            Self::Answer => "answer",
            Self::Evidence => "evidence",
            Self::Fact => "fact",
            Self::Step => "step",
            Self::Party => "party",
            Self::Meeting => "meeting",
            Self::Contribution => "contribution",
            Self::Section => "section",
            Self::Version => "version",
            Self::Snapshot => "snapshot",
            Self::Catalogue => "catalogue",
            Self::Remark => "remark",
            Self::Task => "task",
            Self::Period => "period",
            Self::Response => "response",
            Self::Advice => "advice",
            Self::Tombstone => "tombstone",
        }
    }
}

/// A table that the journal records.
#[derive(Debug, Clone, Copy)]
pub struct Tracked {
    /// Its name.
    pub name: &'static str,
    /// The noun it belongs to.
    pub noun: Noun,
    /// Whether a row is the thing itself, or a part that tells by its id of which.
    pub is: Is,
}

/// What a row of a recorded table is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Is {
    /// The thing itself.
    Thing,
    /// A part whose id is that of the thing, a colon and more.
    Part,
    /// A link: it only says that something of its noun changed.
    Link,
}

/// Every recorded table. A changeset that touches any other is refused.
pub const TRACKED: &[Tracked] = &[
    Tracked { name: "region", noun: Noun::Region, is: Is::Thing },
    Tracked { name: "municipality", noun: Noun::Municipality, is: Is::Thing },
    Tracked { name: "council_decision", noun: Noun::Council, is: Is::Thing },
    Tracked { name: "answer", noun: Noun::Answer, is: Is::Thing },
    Tracked { name: "evidence", noun: Noun::Evidence, is: Is::Thing },
    Tracked { name: "answer_evidence", noun: Noun::Evidence, is: Is::Link },
    Tracked { name: "confirmation", noun: Noun::Answer, is: Is::Link },
    Tracked { name: "fact_row", noun: Noun::Fact, is: Is::Thing },
    Tracked { name: "fact", noun: Noun::Fact, is: Is::Part },
    Tracked { name: "process_step", noun: Noun::Step, is: Is::Thing },
    Tracked { name: "task", noun: Noun::Task, is: Is::Thing },
    Tracked { name: "tie", noun: Noun::Task, is: Is::Link },
    Tracked { name: "period", noun: Noun::Period, is: Is::Thing },
    Tracked { name: "party", noun: Noun::Party, is: Is::Thing },
    Tracked { name: "party_part", noun: Noun::Party, is: Is::Link },
    Tracked { name: "advice", noun: Noun::Advice, is: Is::Thing },
    Tracked { name: "meeting", noun: Noun::Meeting, is: Is::Thing },
    Tracked { name: "meeting_party", noun: Noun::Meeting, is: Is::Link },
    Tracked { name: "response", noun: Noun::Response, is: Is::Thing },
    Tracked { name: "tombstone", noun: Noun::Tombstone, is: Is::Link },
    Tracked { name: "contribution", noun: Noun::Contribution, is: Is::Thing },
    Tracked { name: "section", noun: Noun::Section, is: Is::Thing },
    Tracked { name: "version", noun: Noun::Version, is: Is::Thing },
    Tracked { name: "version_section", noun: Noun::Version, is: Is::Link },
    Tracked { name: "snapshot", noun: Noun::Snapshot, is: Is::Thing },
    Tracked { name: "catalogue", noun: Noun::Catalogue, is: Is::Thing },
    Tracked { name: "remark", noun: Noun::Remark, is: Is::Thing },
];

/// What a command touched.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Changes {
    /// Nouns of which something changed.
    pub nouns: BTreeSet<Noun>,
    /// The things themselves, by id.
    pub rows: BTreeSet<(Noun, String)>,
}

impl Changes {
    /// Whether nothing changed.
    pub fn is_empty(&self) -> bool {
        self.nouns.is_empty()
    }

    /// Reads what a changeset touches.
    pub(crate) fn of(changeset: &Changeset) -> rusqlite::Result<Self> {
        use rusqlite::fallible_streaming_iterator::FallibleStreamingIterator;
        let mut changes = Self::default();
        let mut iter = changeset.iter()?;
        while let Some(item) = iter.next()? {
            let operation = item.op()?;
            let Some(table) = TRACKED.iter().find(|t| t.name == operation.table_name()) else { continue };
            changes.nouns.insert(table.noun);
            if table.is == Is::Link {
                continue;
            }
            let id = match operation.code() {
                rusqlite::hooks::Action::SQLITE_INSERT => item.new_value(0)?,
                _ => item.old_value(0)?,
            };
            if let ValueRef::Text(text) = id {
                let id = String::from_utf8_lossy(text);
                let thing = if table.is == Is::Part { id.split(':').next().unwrap_or(&id) } else { &id };
                changes.rows.insert((table.noun, thing.to_owned()));
            }
        }
        Ok(changes)
    }
}

/// The text a section had before a changeset replaced it; none when its text did not change in it.
pub(crate) fn replaced_body(changeset: &Changeset, section: &str) -> rusqlite::Result<Option<String>> {
    use rusqlite::fallible_streaming_iterator::FallibleStreamingIterator;
    let mut iter = changeset.iter()?;
    while let Some(item) = iter.next()? {
        let operation = item.op()?;
        if operation.table_name() != "section" || operation.code() != rusqlite::hooks::Action::SQLITE_UPDATE {
            continue;
        }
        let is_it = matches!(item.old_value(0)?, ValueRef::Text(text) if text == section.as_bytes());
        if !is_it {
            continue;
        }
        if let Ok(ValueRef::Text(text)) = item.old_value(SECTION_BODY) {
            return Ok(Some(String::from_utf8_lossy(text).into_owned()));
        }
    }
    Ok(None)
}

/// The column of `section.body`; a test keeps it in step with the migrations.
pub(crate) const SECTION_BODY: usize = 11;
