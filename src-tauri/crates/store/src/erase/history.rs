//! What an erasure does to the history: lines that hold what was erased are emptied, and nothing older than an erasure
//! writes into a row of which values were erased.

use std::collections::{HashMap, HashSet};

use rusqlite::hooks::Action;
use rusqlite::session::{Changeset, ChangesetItem};
use rusqlite::types::ValueRef;
use rusqlite::{fallible_streaming_iterator::FallibleStreamingIterator, params};

use super::columns::Table;
use super::words::{Words, reword};
use super::{Erasure, Rewrite};
use crate::changes::{Is, TRACKED};
use crate::error::StoreError;
use crate::journal::{self, Line};
use crate::migrations::CURRENT;
use crate::store::Db;

/// Empties what holds the words or what was erased, and writes the line of the erasure. Returns how many lines lost
/// their changeset.
pub(super) fn empty(db: &Db, tables: &[Table], line: &Line, erasure: &Erasure) -> Result<u32, StoreError> {
    let plan = Plan::of(tables, erasure);
    let (mut emptied, mut last) = (0, None);
    for (seq, touch) in touched(db, &plan)? {
        last = Some(seq);
        if touch == Touch::Holds {
            emptied += 1;
            let update = "UPDATE journal SET changeset = NULL, label = ?2 WHERE seq = ?1";
            db.wrap(db.connection.execute(update, params![seq, erasure.redacted]))?;
        }
    }
    if let Some(last) = last {
        // What was taken back stays told as such; it only cannot be done again.
        let update = "UPDATE journal SET state = CASE state WHEN 'done' THEN 'base' ELSE 'superseded' END
                      WHERE seq <= ?1 AND state IN ('done', 'undone')";
        db.wrap(db.connection.execute(update, [last]))?;
    }
    let insert = "INSERT INTO journal (id, op, label, actor, at, schema, state)
                  VALUES (?1, ?2, ?3, ?4, ?5, ?6, 'base')";
    let values = params![line.id, line.op, line.label, line.actor, journal::stamp(line.at), CURRENT];
    db.wrap(db.connection.execute(insert, values))?;
    redact_labels(db, &plan.words, &erasure.redacted)?;
    if let Some(new) = &erasure.actors {
        rename_actors(db, &erasure.words, new)?;
    }
    Ok(emptied)
}

/// Labels quote: a line may name someone and change nothing of theirs.
fn redact_labels(db: &Db, words: &Words, redacted: &str) -> Result<(), StoreError> {
    let mut statement = db.wrap(db.connection.prepare("SELECT DISTINCT label FROM journal"))?;
    let labels = db.wrap(statement.query_map([], |row| row.get::<_, String>(0)))?;
    let labels: Vec<String> = db.wrap(labels.collect())?;
    for label in labels.iter().filter(|label| words.in_value(label)) {
        let update = "UPDATE journal SET label = ?2 WHERE label = ?1";
        db.wrap(db.connection.execute(update, params![label, redacted]))?;
    }
    Ok(())
}

fn rename_actors(db: &Db, words: &[String], new: &str) -> Result<(), StoreError> {
    for table in ["journal", "erasure"] {
        let select = format!("SELECT DISTINCT actor FROM {table}");
        let mut statement = db.wrap(db.connection.prepare(&select))?;
        let actors = db.wrap(statement.query_map([], |row| row.get::<_, String>(0)))?;
        let actors: Vec<String> = db.wrap(actors.collect())?;
        for actor in actors {
            let Some(renamed) = reword(&actor, words, new) else { continue };
            let update = format!("UPDATE {table} SET actor = ?2 WHERE actor = ?1");
            db.wrap(db.connection.execute(&update, params![actor, renamed]))?;
        }
    }
    Ok(())
}

/// How a line of the history touches what is erased.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Touch {
    /// Not at all: it can still be taken back.
    Not,
    /// It changed a row of which something is erased, but holds nothing of it: it cannot be taken back.
    Row,
    /// It holds what is erased.
    Holds,
}

/// What to look for in the history.
struct Plan {
    words: Words,
    /// Fields that get another value, by table and row: what they ever held goes.
    set: HashMap<(String, String), HashSet<usize>>,
    /// Words that are replaced, by table and row: what never held them stays.
    replaced: HashMap<(String, String), Vec<(usize, Words)>>,
    /// Rows that go, with all they ever held.
    removed: HashSet<(String, String)>,
    /// Their ids: what refers to them cannot come back.
    gone: HashSet<String>,
    /// Nouns and ids of things of which values are erased.
    tombstones: HashSet<(String, String)>,
}

impl Plan {
    fn of(tables: &[Table], erasure: &Erasure) -> Self {
        let mut plan = Self {
            words: Words::new(&erasure.words),
            set: HashMap::new(),
            replaced: HashMap::new(),
            removed: HashSet::new(),
            gone: HashSet::new(),
            tombstones: erasure.tombstones.iter().cloned().collect(),
        };
        for rewrite in &erasure.rewrites {
            let (table, row) = rewrite.row();
            let place = (table.to_owned(), row.to_owned());
            let index = |column: &str| tables.iter().find(|t| t.name == table).and_then(|t| t.index(column));
            match rewrite {
                Rewrite::Set { column, .. } => plan.set.entry(place).or_default().extend(index(column)),
                Rewrite::Replace { column, old, .. } => {
                    let old = index(column).map(|index| (index, Words::new(old)));
                    plan.replaced.entry(place).or_default().extend(old);
                }
                Rewrite::Remove { .. } => {
                    plan.gone.insert(row.to_owned());
                    plan.removed.insert(place);
                }
            }
        }
        plan
    }

    fn touch(&self, changeset: &Changeset) -> rusqlite::Result<Touch> {
        let mut touch = Touch::Not;
        let mut iter = changeset.iter()?;
        while let Some(item) = iter.next()? {
            touch = touch.max(self.touch_of(item)?);
            if touch == Touch::Holds {
                break;
            }
        }
        Ok(touch)
    }

    fn touch_of(&self, item: &ChangesetItem) -> rusqlite::Result<Touch> {
        let change = Changed::of(item)?;
        let place = (change.table.clone(), change.id.clone());
        if self.removed.contains(&place) {
            return Ok(Touch::Holds);
        }
        let (set, replaced) = (self.set.get(&place), self.replaced.get(&place));
        let mut touch = if change.is_of(&self.tombstones).is_some() { Touch::Row } else { Touch::Not };
        for (column, value) in &change.values {
            let replaced = replaced.into_iter().flatten().filter(|(index, _)| index == column);
            let mut old = replaced.map(|(_, old)| old).peekable();
            if old.peek().is_some() || self.gone.contains(value) {
                touch = touch.max(Touch::Row);
            }
            let is_set = set.is_some_and(|set| set.contains(column));
            if is_set || self.words.in_value(value) || old.any(|old| old.in_value(value)) {
                return Ok(Touch::Holds);
            }
        }
        // An emptied or filled field has no text on one side, and is touched all the same.
        let emptied = set.is_some_and(|set| set.iter().any(|column| change.others.contains(column)));
        Ok(if emptied { Touch::Holds } else { touch })
    }
}

/// One row of a changeset.
struct Changed {
    table: String,
    action: Action,
    id: String,
    /// Texts before and after, by column.
    values: Vec<(usize, String)>,
    /// Columns with anything else before or after.
    others: HashSet<usize>,
}

impl Changed {
    fn of(item: &ChangesetItem) -> rusqlite::Result<Self> {
        let operation = item.op()?;
        let action = operation.code();
        let mut changed = Self {
            table: operation.table_name().to_owned(),
            action,
            id: String::new(),
            values: Vec::new(),
            others: HashSet::new(),
        };
        for column in 0..usize::try_from(operation.number_of_columns()).unwrap_or(0) {
            // A field that did not change has no value; asking for one is answered with an error.
            let before = (action != Action::SQLITE_INSERT).then(|| item.old_value(column).ok()).flatten();
            let after = (action != Action::SQLITE_DELETE).then(|| item.new_value(column).ok()).flatten();
            for value in [before, after].into_iter().flatten() {
                if let ValueRef::Text(text) | ValueRef::Blob(text) = value {
                    let text = String::from_utf8_lossy(text).into_owned();
                    if column == 0 {
                        changed.id.clone_from(&text);
                    }
                    changed.values.push((column, text));
                } else {
                    changed.others.insert(column);
                }
            }
        }
        Ok(changed)
    }

    /// Which of these things, by noun and id, this is a row of.
    fn is_of<'a>(&self, things: &'a HashSet<(String, String)>) -> Option<&'a (String, String)> {
        let table = TRACKED.iter().find(|t| t.name == self.table)?;
        let thing = match table.is {
            Is::Part => self.id.split(':').next().unwrap_or(&self.id),
            Is::Thing | Is::Link => &self.id,
        };
        things.get(&(table.noun.word().to_owned(), thing.to_owned()))
    }
}

/// The lines of the history that touch what is erased, oldest first.
fn touched(db: &Db, plan: &Plan) -> Result<Vec<(i64, Touch)>, StoreError> {
    let sql = "SELECT seq, changeset FROM journal WHERE changeset IS NOT NULL ORDER BY seq";
    let mut statement = db.wrap(db.connection.prepare(sql))?;
    let mut rows = db.wrap(statement.query([]))?;
    let mut touched = Vec::new();
    while let Some(row) = db.wrap(rows.next())? {
        let blob: Vec<u8> = db.wrap(row.get(1))?;
        let touch = db.wrap(journal::read(&blob).and_then(|changeset| plan.touch(&changeset)))?;
        if touch != Touch::Not {
            touched.push((db.wrap(row.get(0))?, touch));
        }
    }
    Ok(touched)
}

/// Refuses to let a line from before an erasure write into a row of which values were erased.
///
/// An erasure leaves no such line to be taken back; this stands in the way of one that came otherwise.
pub(crate) fn respect(db: &Db, seq: i64, changeset: &Changeset) -> Result<(), StoreError> {
    let later = "SELECT EXISTS (SELECT 1 FROM erasure JOIN journal USING (id) WHERE seq > ?1)";
    let mut statement = db.wrap(db.connection.prepare_cached(later))?;
    if !db.wrap(statement.query_row([seq], |row| row.get(0)))? {
        return Ok(());
    }
    let mut statement = db.wrap(db.connection.prepare_cached("SELECT noun, id FROM tombstone"))?;
    let rows = db.wrap(statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?))))?;
    let tombstones: HashSet<(String, String)> = db.wrap(rows.collect())?;
    match db.wrap(written(changeset, &tombstones))? {
        Some((noun, id)) => Err(StoreError::Erased { noun, id }),
        None => Ok(()),
    }
}

/// The first of these things that a changeset writes values into.
fn written(
    changeset: &Changeset,
    things: &HashSet<(String, String)>,
) -> rusqlite::Result<Option<(String, String)>> {
    let mut iter = changeset.iter()?;
    while let Some(item) = iter.next()? {
        let change = Changed::of(item)?;
        if let (true, Some(thing)) = (change.action != Action::SQLITE_DELETE, change.is_of(things)) {
            return Ok(Some(thing.clone()));
        }
    }
    Ok(None)
}
