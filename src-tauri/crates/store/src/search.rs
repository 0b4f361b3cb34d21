//! Search over everything, kept in step with the tables by whatever changes them, undo included.
//!
//! The index holds words, not texts: an excerpt is cut from the row itself. Diacritics are folded, so that
//! "reele" finds "reële".

use rusqlite::{OptionalExtension, params};

use crate::changes::{Changes, Noun};
use crate::error::StoreError;
use crate::store::Db;

/// More hits than this are not ranked: ranking reads every one of them.
const RANKED: usize = 1_000;

/// A row that matches.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// What it is.
    pub noun: String,
    /// Its id.
    pub row: String,
}

/// Finds rows that hold all `words`, each as the beginning of a word; the best first, at most `limit`.
pub fn find(db: &Db, words: &str, limit: usize) -> Result<Vec<Found>, StoreError> {
    let Some(query) = query(words) else { return Ok(Vec::new()) };
    // A word that begins like many others is looked up once: its newest hits are the answer when there are many.
    let newest = "SELECT noun, row FROM search JOIN search_row ON search_row.rowid = search.rowid
                  WHERE search MATCH ?1 ORDER BY search.rowid DESC LIMIT ?2";
    let mut found = hits(db, newest, &query, RANKED.max(limit))?;
    if found.len() < RANKED {
        let best = "SELECT noun, row FROM search JOIN search_row ON search_row.rowid = search.rowid
                    WHERE search MATCH ?1 ORDER BY bm25(search, 4.0, 1.0), search.rowid LIMIT ?2";
        found = hits(db, best, &query, limit)?;
    }
    found.truncate(limit);
    Ok(found)
}

/// The ids of the newest things of one noun that hold all `words`, at most `limit`; of the newest twice as many hits of
/// any noun, so that a word that stands everywhere costs no more than another.
pub fn newest(db: &Db, noun: &str, words: &str, limit: usize) -> Result<Vec<String>, StoreError> {
    let Some(query) = query(words) else { return Ok(Vec::new()) };
    let sql = "SELECT noun, row FROM search JOIN search_row ON search_row.rowid = search.rowid
               WHERE search MATCH ?1 ORDER BY search.rowid DESC LIMIT ?2";
    let found = hits(db, sql, &query, limit.saturating_mul(2))?;
    Ok(found.into_iter().filter(|hit| hit.noun == noun).map(|hit| hit.row).take(limit).collect())
}

fn hits(db: &Db, sql: &str, query: &str, limit: usize) -> Result<Vec<Found>, StoreError> {
    let mut statement = db.wrap(db.connection.prepare_cached(sql))?;
    let limit = i64::try_from(limit).unwrap_or(i64::MAX);
    let rows = db.wrap(
        statement.query_map(params![query, limit], |row| Ok(Found { noun: row.get(0)?, row: row.get(1)? })),
    )?;
    db.wrap(rows.collect())
}

/// The words as FTS5 reads them: each quoted, so that no sign has a meaning, and taken as a beginning.
fn query(words: &str) -> Option<String> {
    let terms: Vec<String> = words
        .split_whitespace()
        .map(|word| word.replace(['"', '\0'], ""))
        .filter(|word| word.chars().any(char::is_alphanumeric))
        .map(|word| format!("\"{word}\"*"))
        .collect();
    (!terms.is_empty()).then(|| terms.join(" "))
}

/// Reads the changed rows again.
pub(crate) fn refresh(db: &Db, changes: &Changes) -> Result<(), StoreError> {
    for (noun, row) in &changes.rows {
        let Some(sql) = text_of(*noun) else { continue };
        let mut statement = db.wrap(db.connection.prepare_cached(sql))?;
        let text: Option<(String, String)> =
            db.wrap(statement.query_row([row], |found| Ok((found.get(0)?, found.get(1)?))).optional())?;
        replace(db, *noun, row, text.as_ref())?;
    }
    Ok(())
}

fn replace(db: &Db, noun: Noun, row: &str, text: Option<&(String, String)>) -> Result<(), StoreError> {
    let find = "SELECT rowid FROM search_row WHERE noun = ?1 AND row = ?2";
    let mut statement = db.wrap(db.connection.prepare_cached(find))?;
    let known: Option<i64> =
        db.wrap(statement.query_row(params![noun.word(), row], |found| found.get(0)).optional())?;
    if let Some(rowid) = known {
        let mut delete = db.wrap(db.connection.prepare_cached("DELETE FROM search WHERE rowid = ?1"))?;
        db.wrap(delete.execute([rowid]))?;
        if text.is_none() {
            let mut forget =
                db.wrap(db.connection.prepare_cached("DELETE FROM search_row WHERE rowid = ?1"))?;
            db.wrap(forget.execute([rowid]))?;
        }
    }
    let Some((title, body)) = text else { return Ok(()) };
    let rowid = if let Some(rowid) = known {
        rowid
    } else {
        let insert = "INSERT INTO search_row (noun, row) VALUES (?1, ?2)";
        let mut statement = db.wrap(db.connection.prepare_cached(insert))?;
        db.wrap(statement.insert(params![noun.word(), row]))?
    };
    let insert = "INSERT INTO search (rowid, title, body) VALUES (?1, ?2, ?3)";
    let mut statement = db.wrap(db.connection.prepare_cached(insert))?;
    db.wrap(statement.execute(params![rowid, title, body])).map(|_| ())
}

/// Title and body of a thing, as far as people search for it.
fn text_of(noun: Noun) -> Option<&'static str> {
    match noun {
        Noun::Section => Some("SELECT title, body FROM section WHERE id = ?1"),
        Noun::Contribution => Some(
            "SELECT organisation, text || ' ' || wording || ' ' || summary FROM contribution WHERE id = ?1",
        ),
        Noun::Meeting => Some(
            "SELECT title, place || ' ' || notes || ' ' || agenda || ' ' || agreed FROM meeting WHERE id = ?1",
        ),
        Noun::Task => Some("SELECT title, owner || ' ' || note FROM task WHERE id = ?1"),
        Noun::Response => Some("SELECT title, reason || ' ' || passage FROM response WHERE id = ?1"),
        Noun::Advice => Some("SELECT title, text || ' ' || reply FROM advice WHERE id = ?1"),
        Noun::Party => Some("SELECT name, role FROM party WHERE id = ?1"),
        Noun::Municipality => {
            Some("SELECT name, registry || ' ' || alderman || ' ' || note FROM municipality WHERE id = ?1")
        }
        Noun::Answer => Some("SELECT '', note || ' ' || owner FROM answer WHERE id = ?1"),
        Noun::Evidence => Some(
            "SELECT title, coalesce(url, '') || ' ' || coalesce(file_name, '') FROM evidence WHERE id = ?1",
        ),
        Noun::Fact => Some(
            "SELECT name, coalesce((SELECT group_concat(value, ' ') FROM fact
                 WHERE row_id = fact_row.id AND written = 1), '')
             FROM fact_row WHERE id = ?1",
        ),
        Noun::Version => Some("SELECT name, note FROM version WHERE id = ?1"),
        Noun::Council => Some("SELECT number, vote || ' ' || note FROM council_decision WHERE id = ?1"),
        Noun::Snapshot => Some("SELECT name, note FROM snapshot WHERE id = ?1"),
        Noun::Remark => Some("SELECT '', text || ' ' || reply FROM remark WHERE id = ?1"),
        Noun::Region | Noun::Step | Noun::Catalogue | Noun::Period | Noun::Tombstone => None,
    }
}

/// The things that can be found, with their tables.
const SEARCHABLE: [(Noun, &str); 15] = [
    (Noun::Section, "section"),
    (Noun::Contribution, "contribution"),
    (Noun::Meeting, "meeting"),
    (Noun::Party, "party"),
    (Noun::Municipality, "municipality"),
    (Noun::Answer, "answer"),
    (Noun::Evidence, "evidence"),
    (Noun::Fact, "fact_row"),
    (Noun::Version, "version"),
    (Noun::Council, "council_decision"),
    (Noun::Snapshot, "snapshot"),
    (Noun::Remark, "remark"),
    (Noun::Task, "task"),
    (Noun::Response, "response"),
    (Noun::Advice, "advice"),
];

/// Makes the whole index again, so that it holds no word that is nowhere else.
pub(crate) fn rebuild(db: &Db) -> Result<(), StoreError> {
    db.wrap(db.connection.execute("INSERT INTO search (search) VALUES ('delete-all')", []))?;
    db.wrap(db.connection.execute("DELETE FROM search_row", []))?;
    let mut changes = Changes::default();
    for (noun, table) in SEARCHABLE {
        let mut statement = db.wrap(db.connection.prepare(&format!("SELECT id FROM {table}")))?;
        let rows = db.wrap(statement.query_map([], |row| row.get::<_, String>(0)))?;
        for id in rows {
            changes.rows.insert((noun, db.wrap(id)?));
        }
    }
    refresh(db, &changes)
}

/// Every searchable row is in the index, and nothing else.
pub(crate) fn verify(db: &Db) -> Result<(), StoreError> {
    for (noun, table) in SEARCHABLE {
        let sql = format!(
            "SELECT (SELECT count(*) FROM {table}) =
                    (SELECT count(*) FROM search_row JOIN {table} ON {table}.id = row WHERE noun = ?1)
                AND (SELECT count(*) FROM {table}) = (SELECT count(*) FROM search_row WHERE noun = ?1)"
        );
        let same: bool = db.wrap(db.connection.query_row(&sql, [noun.word()], |row| row.get(0)))?;
        if !same {
            let detail = format!("the search index misses rows of {table}");
            return Err(StoreError::Damaged { path: db.path.clone(), detail });
        }
    }
    Ok(())
}
