//! The register of input: pages, counts and groups of items, each read from an index as far as it goes.

use regiovisie_model::words::{Disposition, InputChannel, InputKind};
use rusqlite::{Row, ToSql, params_from_iter};

use super::columns::{list, maybe_word};
use super::contribution::{COLUMNS, Contribution, row_to_contribution};
use crate::error::StoreError;
use crate::store::Db;

/// How far the answer to an item is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answered {
    /// There is none.
    Open,
    /// It is proposed and not confirmed.
    Proposed,
    /// This is done with it, proposed or confirmed.
    As(Disposition),
}

/// Which items are asked for. A field that is none does not limit; a party or section that is an empty text stands
/// for items without one.
#[derive(Debug, Clone, Default)]
pub struct Filter {
    /// Of this party.
    pub party: Option<String>,
    /// On this section.
    pub section: Option<String>,
    /// Of this meeting.
    pub meeting: Option<String>,
    /// On this agreement.
    pub agreement: Option<String>,
    /// On this theme; empty: on no theme.
    pub theme: Option<String>,
    /// Only those of which the party was not told yet what was done.
    pub waiting: bool,
    /// With this answer.
    pub answer: Option<Answered>,
    /// Only those whose answer is not confirmed.
    pub proposed: bool,
    /// Of this kind.
    pub kind: Option<InputKind>,
    /// That came in this way.
    pub channel: Option<InputChannel>,
    /// Only those whose words stay inside until they are released.
    pub guarded: bool,
    /// Only these.
    pub ids: Option<Vec<String>>,
}

/// The order of a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Order {
    /// Newest number first.
    #[default]
    NewestNumber,
    /// Oldest number first.
    OldestNumber,
    /// Newest date first.
    NewestDate,
    /// Oldest date first.
    OldestDate,
}

/// A page of the register.
pub fn page(
    db: &Db,
    filter: &Filter,
    order: Order,
    offset: u32,
    limit: u32,
) -> Result<Vec<Contribution>, StoreError> {
    let (condition, mut values) = filter.condition(db)?;
    let order = match order {
        Order::NewestNumber => "number DESC",
        Order::OldestNumber => "number",
        Order::NewestDate => "date DESC, number DESC",
        Order::OldestDate => "date, number",
    };
    let sql = format!("SELECT {COLUMNS} FROM contribution {condition} ORDER BY {order} LIMIT ? OFFSET ?");
    values.push(Box::new(limit));
    values.push(Box::new(offset));
    let mut statement = db.wrap(db.connection.prepare_cached(&sql))?;
    let rows = db.wrap(statement.query_map(params_from_iter(values), row_to_contribution))?;
    db.wrap(rows.collect())
}

/// The ids of all items that pass the filter, oldest number first.
pub fn ids(db: &Db, filter: &Filter) -> Result<Vec<String>, StoreError> {
    let (condition, values) = filter.condition(db)?;
    let sql = format!("SELECT id FROM contribution {condition} ORDER BY number");
    let mut statement = db.wrap(db.connection.prepare_cached(&sql))?;
    let rows = db.wrap(statement.query_map(params_from_iter(values), |row| row.get(0)))?;
    db.wrap(rows.collect())
}

/// How many items pass the filter.
pub fn count(db: &Db, filter: &Filter) -> Result<u32, StoreError> {
    let (condition, values) = filter.condition(db)?;
    let sql = format!("SELECT count(*) FROM contribution {condition}");
    let mut statement = db.wrap(db.connection.prepare_cached(&sql))?;
    db.wrap(statement.query_row(params_from_iter(values), |row| row.get(0)))
}

/// How many of the items that pass the filter each party gave; none for items without a party.
pub fn by_party(db: &Db, filter: &Filter) -> Result<Vec<(Option<String>, u32)>, StoreError> {
    grouped(db, filter, "party_id", |row| Ok((row.get(0)?, row.get(1)?)))
}

/// How many of the items that pass the filter speak about each section; none for items on no section.
pub fn by_section(db: &Db, filter: &Filter) -> Result<Vec<(Option<String>, u32)>, StoreError> {
    grouped(db, filter, "section_id", |row| Ok((row.get(0)?, row.get(1)?)))
}

/// How many of the items that pass the filter speak about each list of themes.
pub fn by_themes(db: &Db, filter: &Filter) -> Result<Vec<(Vec<String>, u32)>, StoreError> {
    grouped(db, filter, "themes", |row| Ok((list(row, 0)?, row.get(1)?)))
}

/// How many of the items that pass the filter have each answer: what is done, whether it is confirmed, items.
pub fn by_answer(db: &Db, filter: &Filter) -> Result<Vec<(Option<Disposition>, bool, u32)>, StoreError> {
    let (condition, values) = filter.condition(db)?;
    let sql = format!(
        "SELECT decision, confirmed_on IS NOT NULL, sum(items) FROM
             (SELECT response_id, count(*) AS items FROM contribution {condition} GROUP BY response_id)
         LEFT JOIN response ON response.id = response_id GROUP BY 1, 2"
    );
    let mut statement = db.wrap(db.connection.prepare_cached(&sql))?;
    let rows = db
        .wrap(statement.query_map(params_from_iter(values), |row| {
            Ok((maybe_word(row, 0)?, row.get(1)?, row.get(2)?))
        }))?;
    db.wrap(rows.collect())
}

fn grouped<T>(
    db: &Db,
    filter: &Filter,
    column: &str,
    read: impl FnMut(&Row<'_>) -> rusqlite::Result<T>,
) -> Result<Vec<T>, StoreError> {
    let (condition, values) = filter.condition(db)?;
    let sql = format!("SELECT {column}, count(*) FROM contribution {condition} GROUP BY {column}");
    let mut statement = db.wrap(db.connection.prepare_cached(&sql))?;
    let rows = db.wrap(statement.query_map(params_from_iter(values), read))?;
    db.wrap(rows.collect())
}

/// How many items speak about each section.
pub fn count_by_section(db: &Db) -> Result<Vec<(String, u32)>, StoreError> {
    let counts = by_section(db, &Filter::default())?;
    Ok(counts.into_iter().filter_map(|(section, items)| Some((section?, items))).collect())
}

/// How many items were not told back.
pub fn count_not_told_back(db: &Db) -> Result<u32, StoreError> {
    let sql = "SELECT (SELECT count(*) FROM contribution) - (SELECT count(told_back_on) FROM contribution)";
    db.wrap(db.connection.query_row(sql, [], |row| row.get(0)))
}

/// How many items have an answer that is proposed and not confirmed.
pub fn count_unconfirmed(db: &Db) -> Result<u32, StoreError> {
    let sql = "SELECT count(*) FROM contribution
               WHERE response_id IN (SELECT id FROM response WHERE confirmed_on IS NULL)";
    let mut statement = db.wrap(db.connection.prepare_cached(sql))?;
    db.wrap(statement.query_row([], |row| row.get(0)))
}

/// How many items of these parties have neither consent to be quoted nor a summary.
pub fn count_unsummarised(db: &Db, parties: &[String]) -> Result<u32, StoreError> {
    let sql = "SELECT count(*) FROM contribution INDEXED BY contribution_unsummarised
               WHERE party_id IN (SELECT value FROM json_each(?1)) AND consent <> 'ja' AND summary = ''";
    let mut statement = db.wrap(db.connection.prepare_cached(sql))?;
    db.wrap(statement.query_row([super::columns::json(parties)], |row| row.get(0)))
}

/// Items whose words must go on some day, the earliest first.
pub fn due(db: &Db, limit: u32) -> Result<Vec<Contribution>, StoreError> {
    let sql = format!(
        "SELECT {COLUMNS} FROM contribution WHERE delete_on IS NOT NULL ORDER BY delete_on, number LIMIT ?1"
    );
    let mut statement = db.wrap(db.connection.prepare_cached(&sql))?;
    let rows = db.wrap(statement.query_map([limit], row_to_contribution))?;
    db.wrap(rows.collect())
}

/// The lists of themes that occur, read by leaping through their index.
fn theme_lists(db: &Db) -> Result<Vec<(String, Vec<String>)>, StoreError> {
    let sql = "WITH RECURSIVE each (themes) AS (
                   SELECT min(themes) FROM contribution
                   UNION ALL
                   SELECT (SELECT min(themes) FROM contribution WHERE themes > each.themes) FROM each
                   WHERE each.themes IS NOT NULL)
               SELECT themes, themes FROM each WHERE themes IS NOT NULL";
    let mut statement = db.wrap(db.connection.prepare_cached(sql))?;
    let rows = db.wrap(statement.query_map([], |row| Ok((row.get(0)?, list(row, 1)?))))?;
    db.wrap(rows.collect())
}

type Values = Vec<Box<dyn ToSql>>;

impl Filter {
    /// The condition with its values, in their order.
    fn condition(&self, db: &Db) -> Result<(String, Values), StoreError> {
        let mut parts: Vec<String> = Vec::new();
        let mut values: Values = Vec::new();
        for (column, value) in
            [("party_id", &self.party), ("section_id", &self.section), ("meeting_id", &self.meeting)]
        {
            match value.as_deref() {
                None => {}
                Some("") => parts.push(format!("{column} IS NULL")),
                Some(id) => {
                    parts.push(format!("{column} = ?"));
                    values.push(Box::new(id.to_owned()));
                }
            }
        }
        if let Some(agreement) = &self.agreement {
            parts.push("EXISTS (SELECT 1 FROM json_each(agreements) WHERE value = ?)".to_owned());
            values.push(Box::new(agreement.clone()));
        }
        if let Some(theme) = &self.theme {
            let fits = |themes: &[String]| {
                if theme.is_empty() { themes.is_empty() } else { themes.contains(theme) }
            };
            let lists = theme_lists(db)?.into_iter().filter(|(_, themes)| fits(themes)).map(|(raw, _)| raw);
            parts.push("themes IN (SELECT value FROM json_each(?))".to_owned());
            values.push(Box::new(super::columns::json(&lists.collect::<Vec<_>>())));
        }
        self.answer_condition(&mut parts, &mut values);
        if self.proposed {
            parts.push("response_id IN (SELECT id FROM response WHERE confirmed_on IS NULL)".to_owned());
        }
        if let Some(kind) = self.kind {
            parts.push("kind = ?".to_owned());
            values.push(Box::new(kind.word()));
        }
        if let Some(channel) = self.channel {
            parts.push("channel = ?".to_owned());
            values.push(Box::new(channel.word()));
        }
        if self.waiting {
            parts.push("told_back_on IS NULL".to_owned());
        }
        if self.guarded {
            parts.push("released_on IS NULL AND (traceable = 1 OR confidential = 1)".to_owned());
        }
        if let Some(ids) = &self.ids {
            parts.push("id IN (SELECT value FROM json_each(?))".to_owned());
            values.push(Box::new(super::columns::json(ids)));
        }
        let condition =
            if parts.is_empty() { String::new() } else { format!("WHERE {}", parts.join(" AND ")) };
        Ok((condition, values))
    }

    fn answer_condition(&self, parts: &mut Vec<String>, values: &mut Values) {
        match self.answer {
            None => {}
            Some(Answered::Open) => parts.push("response_id IS NULL".to_owned()),
            Some(Answered::Proposed) => {
                parts.push("response_id IN (SELECT id FROM response WHERE confirmed_on IS NULL)".to_owned());
            }
            Some(Answered::As(decision)) => {
                parts.push("response_id IN (SELECT id FROM response WHERE decision = ?)".to_owned());
                values.push(Box::new(decision.word()));
            }
        }
    }
}
