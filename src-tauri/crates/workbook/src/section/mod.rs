//! Sections of the visie: reading, writing, ordering, their history.

mod arrange;
mod fields;
mod pictures;
mod tree;

use regiovisie_model::words::SectionState;
use regiovisie_store::rows::register::{self, Filter, Order};
use regiovisie_store::rows::section::{self, Section};
use regiovisie_store::{Db, revisions};
use regiovisie_text as text;

use crate::contribution::{lookups, view_all};
use crate::error::{Error, Field};
use crate::input;
use crate::op::Op;
use crate::view::{ChangeView, RevisionView, SectionInput, SectionRefView, SectionRowView, SectionView};
use crate::workbook::{Changed, Workbook};

pub use fields::live_tables;
pub(crate) use pictures::{keep_picture, picture_hash, sound_picture};
pub(crate) use tree::{Node, tree};

/// Largest text of one section, in bytes.
const LARGEST: usize = 4 * 1024 * 1024;

impl Workbook {
    /// The tree of sections, in document order.
    pub fn sections(&self) -> Result<Vec<SectionRowView>, Error> {
        let waiting = register::count_by_section(self.db())?;
        Ok(tree(section::all(self.db())?).into_iter().map(|node| row_view(node, &waiting)).collect())
    }

    /// One section in full. `id` may be the key of the template.
    pub fn section(&self, id: &str) -> Result<SectionView, Error> {
        let id = resolve(self.db(), id)?;
        let waiting = register::count_by_section(self.db())?;
        let nodes = tree(section::all(self.db())?);
        let node = nodes.into_iter().find(|n| n.section.id == id);
        let node = node.ok_or_else(|| Error::UnknownSection(id.clone()))?;
        let filter = Filter { section: Some(id), ..Filter::default() };
        let items = register::page(self.db(), &filter, Order::NewestNumber, 0, 200)?;
        Ok(SectionView {
            body: node.section.body.clone(),
            help: node.section.help.clone(),
            editable: true,
            contributions: view_all(&lookups(self)?, items)?,
            row: row_view(node, &waiting),
        })
    }

    /// Replaces the text of a section. Typing that goes on for a while is one line of the history.
    pub fn write_section(&mut self, id: &str, body: &str) -> Result<Changed<()>, Error> {
        let id = resolve(self.db(), id)?;
        let old = section::get(self.db(), &id)?;
        let body = tidy(body)?;
        let join = Some(format!("section {id}"));
        let subject = old.title.clone();
        self.transact_joining(Op::WriteSection, &subject, join, |change, _| {
            Ok(section::put(change, &with_body(old, body))?)
        })
    }

    /// Changes facts of a section.
    pub fn edit_section(&mut self, id: &str, given: &SectionInput) -> Result<Changed<()>, Error> {
        let id = resolve(self.db(), id)?;
        let mut row = section::get(self.db(), &id)?;
        if let Some(title) = &given.title {
            row.title = input::name(Field::SectionTitle, title)?;
        }
        if let Some(state) = given.state {
            row.state = state;
        }
        if let Some(owner) = &given.owner {
            row.owner = input::remark(Field::Label, owner)?;
        }
        if let Some(agreements) = &given.agreements {
            let library = self.norms()?;
            for number in agreements {
                if !library.catalogues.iter().any(|c| c.group(number).is_some()) {
                    return Err(Error::UnknownAgreement(number.clone()));
                }
            }
            row.agreements.clone_from(agreements);
        }
        let subject = row.title.clone();
        self.transact(Op::EditSection, &subject, |change, _| Ok(section::put(change, &row)?))
    }

    /// Earlier texts of a section, newest first, with what changed then.
    pub fn section_history(&self, id: &str) -> Result<Vec<RevisionView>, Error> {
        let id = resolve(self.db(), id)?;
        // People compare what they read, not the signs it is stored with.
        let mut newer = readable(&section::get(self.db(), &id)?.body);
        let mut views = Vec::new();
        for revision in revisions(self.db(), &id, 50)? {
            let older = readable(&revision.body);
            let changes = text::compare::compare(&older, &newer);
            views.push(RevisionView {
                entry: revision.entry.id,
                at: revision.entry.at,
                actor: revision.entry.actor,
                changes: changes.into_iter().map(change_view).collect(),
                body: revision.body,
            });
            newer = older;
        }
        Ok(views)
    }

    /// Puts back the text as it was before a line of the history.
    pub fn restore_revision(&mut self, id: &str, entry: &str) -> Result<Changed<()>, Error> {
        let id = resolve(self.db(), id)?;
        let found = revisions(self.db(), &id, 50)?.into_iter().find(|r| r.entry.id == entry);
        let revision = found.ok_or_else(|| Error::UnknownSection(entry.to_owned()))?;
        let row = with_body(section::get(self.db(), &id)?, revision.body);
        let subject = row.title.clone();
        self.transact(Op::RestoreSection, &subject, |change, _| Ok(section::put(change, &row)?))
    }
}

/// The id of the section that a person means by an id or a key of the template.
pub(crate) fn resolve(db: &Db, given: &str) -> Result<String, Error> {
    let given = given.trim();
    if let Some(id) = section::with_key(db, given)? {
        return Ok(id);
    }
    if let Ok(found) = section::get(db, given) {
        return Ok(found.id);
    }
    let numbered = tree(section::all(db)?).into_iter().find(|node| !given.is_empty() && node.number == given);
    numbered.map(|node| node.section.id).ok_or_else(|| Error::UnknownSection(given.to_owned()))
}

/// Sections as others refer to them, in document order.
pub(crate) fn references(db: &Db, wanted: impl Fn(&Section) -> bool) -> Result<Vec<SectionRefView>, Error> {
    let nodes = tree(section::all(db)?);
    Ok(nodes
        .into_iter()
        .filter(|node| wanted(&node.section))
        .map(|node| SectionRefView { id: node.section.id, number: node.number, title: node.section.title })
        .collect())
}

/// The section with another text. An empty one that gets a text is in concept, and the reverse; other states
/// are the user's.
fn with_body(old: Section, body: String) -> Section {
    let state = match (old.state, body.trim().is_empty()) {
        (SectionState::Empty, false) => SectionState::Draft,
        (SectionState::Draft, true) => SectionState::Empty,
        (state, _) => state,
    };
    Section { body, state, ..old }
}

/// Plain line ends, no zero bytes, one line end at the end.
fn tidy(body: &str) -> Result<String, Error> {
    if body.len() > LARGEST {
        return Err(Error::TextTooLarge(body.len()));
    }
    let body = body.replace("\r\n", "\n").replace('\r', "\n").replace('\0', "");
    let trimmed = body.trim_end();
    Ok(if trimmed.is_empty() { String::new() } else { format!("{trimmed}\n") })
}

fn row_view(node: Node, waiting: &[(String, u32)]) -> SectionRowView {
    let words = text::words::words(&text::read::read(&node.section.body));
    let contributions = waiting.iter().find(|(id, _)| *id == node.section.id).map_or(0, |(_, n)| *n);
    SectionRowView {
        level: node.level,
        number: node.number,
        words: u32::try_from(words).unwrap_or(u32::MAX),
        contributions,
        id: node.section.id,
        key: node.section.key,
        parent: node.section.parent,
        title: node.section.title,
        role: node.section.role,
        state: node.section.state,
        owner: node.section.owner,
        agreements: node.section.agreements,
    }
}

fn readable(body: &str) -> String {
    text::words::plain(&text::read::read(body))
}

fn change_view(change: text::compare::Change) -> ChangeView {
    use text::compare::Change;
    let (kind, text) = match change {
        Change::Same(text) => ("same", text),
        Change::Removed(text) => ("removed", text),
        Change::Added(text) => ("added", text),
    };
    ChangeView { kind: kind.to_owned(), text }
}
