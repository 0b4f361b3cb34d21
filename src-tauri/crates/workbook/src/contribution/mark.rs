//! The mark that an exported register carries in each row: of which workbook, which item, and how its answer was. It
//! holds no words of the item, and nobody can read a person from it.

use regiovisie_store::rows::response::Response;
use regiovisie_store::{Db, identity};
use sha2::{Digest, Sha256};

use crate::error::Error;
use crate::version::hex;

/// A mark, read back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Mark {
    pub(crate) workbook: String,
    pub(crate) item: String,
    /// The answer as the file shows it.
    pub(crate) shown: String,
    /// The answer as it was here.
    pub(crate) answer: String,
}

impl Mark {
    /// Reads a mark; none for anything else.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let mut parts = text.trim().split('-');
        let part = |text: &str| {
            (text.len() == LENGTH && text.bytes().all(|b| b.is_ascii_hexdigit())).then(|| text.to_owned())
        };
        let mark = Self {
            workbook: part(parts.next()?)?,
            item: part(parts.next()?)?,
            shown: part(parts.next()?)?,
            answer: part(parts.next()?)?,
        };
        parts.next().is_none().then_some(mark)
    }

    /// As it stands in the file.
    pub(crate) fn text(&self) -> String {
        format!("{}-{}-{}-{}", self.workbook, self.item, self.shown, self.answer)
    }
}

/// Hexadecimal digits of each part: among a hundred thousand items two are alike once in some ten thousand workbooks.
const LENGTH: usize = 12;

/// The part that says which workbook this is.
pub(crate) fn workbook(db: &Db) -> Result<String, Error> {
    Ok(short(&["werkboek", &identity(db)?.unwrap_or_default()]))
}

/// The part that says which item it is.
pub(crate) fn item(id: &str) -> String {
    short(&["inbreng", id])
}

/// The part that says how its answer is: what a file that comes back can change of it. The day on which it was told
/// back is no part of it.
pub(crate) fn answer(response: Option<&Response>) -> String {
    match response {
        None => short(&["open"]),
        Some(row) => words(row.decision.word(), &row.reason, &row.passage),
    }
}

/// The same for an answer in words. White space does not make another answer: spreadsheets change it.
pub(crate) fn words(decision: &str, reason: &str, passage: &str) -> String {
    let plain = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    short(&[decision, &plain(reason), &plain(passage)])
}

fn short(parts: &[&str]) -> String {
    let mut hash = Sha256::new();
    for part in parts {
        hash.update(part.as_bytes());
        hash.update([0]);
    }
    hex(&hash.finalize()).chars().take(LENGTH).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_reads_back_and_nothing_else_does() {
        let open = answer(None);
        let mark = Mark { workbook: short(&["a"]), item: item("b"), shown: open.clone(), answer: open };
        assert_eq!(Mark::parse(&format!(" {} ", mark.text())), Some(mark));
        for other in ["", "12", "abc-def-ghi", "2026-11-28", "aaaaaaaaaaaa-bbbbbbbbbbbb-cccccccccccc"] {
            assert_eq!(Mark::parse(other), None, "{other}");
        }
    }

    #[test]
    fn white_space_makes_no_other_answer() {
        assert_eq!(words("niet", "Geen  geld\n", ""), words("niet", " Geen geld", " "));
        assert_ne!(words("niet", "Geen geld", ""), words("deels", "Geen geld", ""));
    }
}
