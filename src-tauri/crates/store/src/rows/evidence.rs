//! Evidence, and the answers it stands under: one piece may stand under many.

use chrono::NaiveDate;
use regiovisie_model::words::EvidenceKind;
use rusqlite::{OptionalExtension, Row, params};

use super::columns::{date, iso, word};
use crate::error::StoreError;
use crate::store::{Change, Db};

/// A piece of evidence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Evidence {
    /// Id.
    pub id: String,
    /// What it is.
    pub kind: EvidenceKind,
    /// Title.
    pub title: String,
    /// Address of a link.
    pub url: Option<String>,
    /// The day on which it was last looked at.
    pub seen_on: Option<NaiveDate>,
    /// Id of the section, the meeting or the municipality (of a decision) it points to.
    pub subject: Option<String>,
    /// SHA-256 of what that said when it was last looked at, or of the bytes of a file; in hexadecimal.
    pub fingerprint: Option<String>,
    /// The last day on which it counts.
    pub expires_on: Option<NaiveDate>,
    /// Name of an attached file.
    pub file_name: Option<String>,
    /// Its bytes.
    pub size: Option<u32>,
    /// Whether it stays inside (vertrouwelijk).
    pub confidential: bool,
}

/// That a piece of evidence stands under an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tie {
    /// Answer.
    pub answer: String,
    /// Evidence.
    pub evidence: String,
}

const COLUMNS: &str =
    "id, kind, title, url, seen_on, subject, fingerprint, expires_on, file_name, size, confidential";

/// All evidence.
pub fn all(db: &Db) -> Result<Vec<Evidence>, StoreError> {
    let sql = format!("SELECT {COLUMNS} FROM evidence ORDER BY title, id");
    let mut statement = db.wrap(db.connection.prepare_cached(&sql))?;
    let rows = db.wrap(statement.query_map([], row_to_evidence))?;
    db.wrap(rows.collect())
}

/// One piece.
pub fn get(db: &Db, id: &str) -> Result<Option<Evidence>, StoreError> {
    let sql = format!("SELECT {COLUMNS} FROM evidence WHERE id = ?1");
    let mut statement = db.wrap(db.connection.prepare_cached(&sql))?;
    db.wrap(statement.query_row([id], row_to_evidence).optional())
}

/// Under which answers evidence stands, in the order in which it stands there.
pub fn ties(db: &Db) -> Result<Vec<Tie>, StoreError> {
    let sql = "SELECT answer_id, evidence_id FROM answer_evidence ORDER BY answer_id, position, id";
    let mut statement = db.wrap(db.connection.prepare_cached(sql))?;
    let rows =
        db.wrap(statement.query_map([], |row| Ok(Tie { answer: row.get(0)?, evidence: row.get(1)? })))?;
    db.wrap(rows.collect())
}

/// Writes a piece, new or changed.
pub fn put(change: &Change<'_>, row: &Evidence) -> Result<(), StoreError> {
    let sql = format!(
        "INSERT INTO evidence ({COLUMNS}) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
         ON CONFLICT (id) DO UPDATE SET kind = ?2, title = ?3, url = ?4, seen_on = ?5, subject = ?6,
             fingerprint = ?7, expires_on = ?8, file_name = ?9, size = ?10, confidential = ?11"
    );
    let mut statement = change.wrap(change.connection.prepare_cached(&sql))?;
    let values = params![
        row.id,
        row.kind.word(),
        row.title,
        row.url,
        iso(row.seen_on),
        row.subject,
        row.fingerprint,
        iso(row.expires_on),
        row.file_name,
        row.size,
        row.confidential
    ];
    change.wrap(statement.execute(values)).map(|_| ())
}

/// Puts a piece under an answer, as its last; `link` is the id of the tie. What stands there already stays.
pub fn tie(change: &Change<'_>, tie: &Tie, link: &str) -> Result<(), StoreError> {
    let sql = "INSERT INTO answer_evidence (id, answer_id, evidence_id, position)
               SELECT ?1, ?2, ?3, (SELECT coalesce(max(position), 0) + 1 FROM answer_evidence WHERE answer_id = ?2)
               WHERE NOT EXISTS (SELECT 1 FROM answer_evidence WHERE answer_id = ?2 AND evidence_id = ?3)";
    change.wrap(change.connection.execute(sql, params![link, tie.answer, tie.evidence])).map(|_| ())
}

/// Takes a piece away from under an answer; the piece itself stays.
pub fn untie(change: &Change<'_>, tie: &Tie) -> Result<(), StoreError> {
    let sql = "DELETE FROM answer_evidence WHERE answer_id = ?1 AND evidence_id = ?2";
    match change.wrap(change.connection.execute(sql, params![tie.answer, tie.evidence]))? {
        0 => Err(StoreError::Missing { noun: "evidence", id: tie.evidence.clone() }),
        _ => Ok(()),
    }
}

/// Removes a piece from wherever it stands.
pub fn remove(change: &Change<'_>, id: &str) -> Result<(), StoreError> {
    change.wrap(change.connection.execute("DELETE FROM answer_evidence WHERE evidence_id = ?1", [id]))?;
    match change.wrap(change.connection.execute("DELETE FROM evidence WHERE id = ?1", [id]))? {
        0 => Err(StoreError::Missing { noun: "evidence", id: id.to_owned() }),
        _ => Ok(()),
    }
}

fn row_to_evidence(row: &Row<'_>) -> rusqlite::Result<Evidence> {
    Ok(Evidence {
        id: row.get(0)?,
        kind: word(row, 1)?,
        title: row.get(2)?,
        url: row.get(3)?,
        seen_on: date(row, 4)?,
        subject: row.get(5)?,
        fingerprint: row.get(6)?,
        expires_on: date(row, 7)?,
        file_name: row.get(8)?,
        size: row.get(9)?,
        confidential: row.get(10)?,
    })
}
