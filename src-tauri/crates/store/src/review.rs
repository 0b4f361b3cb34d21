//! A copy of a workbook for reflection: without history, personal data and what is confidential, also not in free
//! pages or in the search index.
//!
//! Deliberately absent: the choice of what is personal or confidential. The caller says which rows and fields.

use std::path::Path;

use regiovisie_model::words::MeetingKind;
use rusqlite::limits::Limit;
use rusqlite::{OptionalExtension, params};

use crate::error::StoreError;
use crate::search;
use crate::store::{Db, Store, born};

/// What a copy for reflection says about itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Review {
    /// Id.
    pub id: String,
    /// For whom it was made.
    pub audience: String,
    /// When (UTC, RFC 3339).
    pub made_at: String,
    /// How everything stood then, as one JSON text.
    pub state: String,
}

/// What stays behind, beside what always does.
#[derive(Debug, Clone, Default)]
pub struct Withheld {
    /// Rows of facts.
    pub fact_rows: Vec<String>,
    /// Fields that name people: table and field.
    pub personal: Vec<(String, String)>,
    /// Answers whose confirmed facts may name what is confidential.
    pub confirmations: Vec<String>,
    /// Parties with the names they go by instead.
    pub parties: Vec<(String, String)>,
    /// What meetings of a kind are called instead of by their titles.
    pub meetings: Vec<(MeetingKind, String)>,
    /// What stands in the place of a text that is left out.
    pub placeholder: String,
}

/// What this copy says about itself; none for a workbook that is no copy for reflection.
pub fn review(db: &Db) -> Result<Option<Review>, StoreError> {
    let sql = "SELECT id, audience, made_at, state FROM review LIMIT 1";
    let mut statement = db.wrap(db.connection.prepare_cached(sql))?;
    let found = statement.query_row([], |row| {
        Ok(Review { id: row.get(0)?, audience: row.get(1)?, made_at: row.get(2)?, state: row.get(3)? })
    });
    db.wrap(found.optional())
}

/// Which workbook this is, the same in every copy of it.
pub fn identity(db: &Db) -> Result<Option<String>, StoreError> {
    let mut statement = db.wrap(db.connection.prepare_cached("SELECT id FROM identity LIMIT 1"))?;
    db.wrap(statement.query_row([], |row| row.get(0)).optional())
}

/// Says which workbook a new one is.
pub fn identify(db: &Db, id: &str) -> Result<(), StoreError> {
    db.wrap(db.connection.execute("INSERT INTO identity (id) VALUES (?1)", [id])).map(|_| ())
}

impl Store {
    /// Writes a copy for reflection to a new file.
    ///
    /// # Errors
    /// `Exists` when there is a file already. A copy that could not be finished is not there.
    pub fn write_review_copy(
        &self,
        path: &Path,
        review: &Review,
        withheld: &Withheld,
    ) -> Result<(), StoreError> {
        let copy = self.copy()?;
        let db = copy.db();
        db.wrap(db.connection.execute_batch("BEGIN"))?;
        leave_out(db, withheld)?;
        let insert = "INSERT INTO review (id, audience, made_at, state) VALUES (?1, ?2, ?3, ?4)";
        let values = params![review.id, review.audience, review.made_at, review.state];
        db.wrap(db.connection.execute(insert, values))?;
        search::rebuild(db)?;
        db.wrap(db.connection.execute_batch("COMMIT"))?;
        born(path, |unfinished| {
            // SQLite attaches the file that it vacuums into; this connection is ours alone.
            db.wrap(db.connection.set_limit(Limit::SQLITE_LIMIT_ATTACHED, 1))?;
            // A vacuumed file holds what its tables hold, and nothing of what they held.
            let target = unfinished.display().to_string();
            db.wrap(db.connection.execute("VACUUM INTO ?1", [target])).map(|_| ())
        })
    }
}

/// What never goes along: history, notes of meetings and words of input, names of people, attached files.
const ALWAYS: &str = "
    DELETE FROM journal;
    DELETE FROM journal_touch;
    DELETE FROM snapshot;
    DELETE FROM attachment;
    DELETE FROM answer_evidence WHERE evidence_id IN (SELECT id FROM evidence WHERE confidential = 1);
    DELETE FROM evidence WHERE confidential = 1;
    UPDATE evidence SET fingerprint = NULL;
    DELETE FROM fact WHERE row_id IN (SELECT id FROM fact_row WHERE confidential = 1)
        OR value IN (SELECT id FROM fact_row WHERE confidential = 1);
    DELETE FROM fact_row WHERE confidential = 1;
    DELETE FROM picture WHERE NOT EXISTS (SELECT 1 FROM section WHERE instr(body, hash) > 0)
        AND NOT EXISTS (SELECT 1 FROM version_section WHERE instr(body, hash) > 0);
    UPDATE municipality SET registry = '', alderman = '', note = '';
    UPDATE answer SET owner = '';
    UPDATE section SET owner = '';
    UPDATE party SET role = '';
    UPDATE meeting SET notes = '', place = '';
    UPDATE process_step SET note = '', owner = '';
    UPDATE task SET note = '', owner = '';
    DELETE FROM advice;
    UPDATE party SET delete_on = NULL;
    UPDATE meeting SET agenda = '', agreed = '', questions = '[]', people = NULL, delete_on = NULL;
    DELETE FROM contribution WHERE meeting_id IN (SELECT id FROM meeting WHERE confidential = 1);
    DELETE FROM meeting_party WHERE meeting_id IN (SELECT id FROM meeting WHERE confidential = 1);
    DELETE FROM tie WHERE before IN (SELECT id FROM meeting WHERE confidential = 1)
        OR after IN (SELECT id FROM meeting WHERE confidential = 1);
    DELETE FROM answer_evidence WHERE evidence_id IN (SELECT id FROM evidence WHERE subject IN
        (SELECT id FROM meeting WHERE confidential = 1));
    DELETE FROM evidence WHERE subject IN (SELECT id FROM meeting WHERE confidential = 1);
    DELETE FROM meeting WHERE confidential = 1;
    UPDATE contribution SET organisation = '', source = '', question = '', quote = '', quote_before = '',
        quote_after = '', wording = '', summary = '', released_by = '', delete_on = NULL;
    UPDATE response SET title = '', reason = '', passage = '', proposed_by = '', confirmed_by = '';
    DELETE FROM erasure;
    UPDATE council_decision SET note = '';
    UPDATE version SET note = '';
";

fn leave_out(db: &Db, withheld: &Withheld) -> Result<(), StoreError> {
    db.wrap(db.connection.execute_batch(ALWAYS))?;
    db.wrap(db.connection.execute("UPDATE contribution SET text = ?1", [&withheld.placeholder]))?;
    for (party, name) in &withheld.parties {
        db.wrap(db.connection.execute("UPDATE party SET name = ?2 WHERE id = ?1", [party, name]))?;
    }
    for (kind, title) in &withheld.meetings {
        db.wrap(
            db.connection.execute("UPDATE meeting SET title = ?2 WHERE kind = ?1", [kind.word(), title]),
        )?;
    }
    let met =
        "UPDATE evidence SET title = (SELECT title || ', ' || date FROM meeting WHERE meeting.id = subject)
               WHERE kind = 'meeting' AND subject IN (SELECT id FROM meeting)";
    db.wrap(db.connection.execute(met, []))?;
    for row in &withheld.fact_rows {
        db.wrap(db.connection.execute("DELETE FROM fact WHERE row_id = ?1 OR value = ?1", [row]))?;
        db.wrap(db.connection.execute("DELETE FROM fact_row WHERE id = ?1", [row]))?;
    }
    let personal =
        "DELETE FROM fact WHERE field = ?2 AND row_id IN (SELECT id FROM fact_row WHERE sheet = ?1)";
    for (sheet, field) in &withheld.personal {
        db.wrap(db.connection.execute(personal, [sheet, field]))?;
    }
    for answer in &withheld.confirmations {
        db.wrap(db.connection.execute("UPDATE confirmation SET reason = '' WHERE answer_id = ?1", [answer]))?;
    }
    Ok(())
}
