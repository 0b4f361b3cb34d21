//! Search over everything in the workbook and over the checks of the catalogues.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use regiovisie_norm::Library;
use regiovisie_store::rows::fact::{self, FactRow};
use regiovisie_store::rows::{
    advice, answer, contribution, council, evidence, meeting, municipality, party, remark, response, section,
    snapshot, task, version,
};
use regiovisie_store::{Found, find};
use regiovisie_text as text;
use regiovisie_wording::{Args, long_date, say, say_with};

use crate::error::Error;
use crate::view::{HitView, SheetView};
use crate::workbook::Workbook;

/// Characters before and after the first word found.
const BEFORE: usize = 60;
const AFTER: usize = 120;

impl Workbook {
    /// Finds what holds all `words`, each as the beginning of a word; at most `limit` hits.
    pub fn search(&self, words: &str, limit: usize) -> Result<Vec<HitView>, Error> {
        let words: String = words.chars().take(200).collect();
        let terms: Vec<String> = words.split_whitespace().map(fold).filter(|t| !t.is_empty()).collect();
        if terms.is_empty() {
            return Ok(Vec::new());
        }
        let norms = self.norms()?;
        let mut hits = checks(&terms, &norms);
        // A table of an instrument is read once, however many of its rows are found.
        let mut sheets: HashMap<String, SheetView> = HashMap::new();
        for found in find(self.db(), &words, limit)? {
            let hit = self.hit(&found, &terms, &mut sheets, &norms)?;
            // A check found by its question and by its answer is one hit.
            let known = |hit: &HitView| {
                hits.iter().any(|h| h.kind == hit.kind && h.address == hit.address && h.id == hit.id)
            };
            if let Some(hit) = hit.filter(|hit| !known(hit)) {
                hits.push(hit);
            }
        }
        hits.truncate(limit);
        Ok(hits)
    }

    fn hit(
        &self,
        found: &Found,
        terms: &[String],
        sheets: &mut HashMap<String, SheetView>,
        norms: &Library,
    ) -> Result<Option<HitView>, Error> {
        let (db, id) = (self.db(), found.row.as_str());
        let (title, body, address) = match found.noun.as_str() {
            "section" => {
                let row = section::get(db, id)?;
                let plain = text::words::plain(&text::read::read(&row.body));
                (row.title, plain, format!("/visie/{id}"))
            }
            "contribution" => {
                let row = contribution::get(db, id)?;
                let number = usize::try_from(row.number).unwrap_or(0);
                let title = say_with("hit-contribution", &Args::new().count("number", number));
                let address = match &row.meeting {
                    Some(meeting) => format!("/betrokkenen/bijeenkomst/{meeting}"),
                    None => format!("/betrokkenen/inbreng?nummer={}", row.number),
                };
                (title, row.text, address)
            }
            "meeting" => {
                let row = meeting::get(db, id)?;
                let title = format!("{} ({})", row.title, long_date(row.date));
                (title, row.notes, format!("/betrokkenen/bijeenkomst/{id}"))
            }
            "party" => match party::all(db)?.into_iter().find(|p| p.id == id) {
                Some(row) => (row.name, row.role, "/betrokkenen".to_owned()),
                None => return Ok(None),
            },
            "municipality" => match municipality::all(db)?.into_iter().find(|m| m.id == id) {
                Some(row) => (row.name, row.registry, format!("/besluitvorming/{id}")),
                None => return Ok(None),
            },
            "council" => match council::all(db)?.into_iter().find(|c| c.id == id) {
                Some(row) => {
                    let names = municipality::all(db)?;
                    let name = names.into_iter().find(|m| m.id == row.municipality).map(|m| m.name);
                    let args = Args::new().text("name", name.unwrap_or_default());
                    let address = format!("/besluitvorming/{}", row.municipality);
                    (
                        say_with("hit-council", &args),
                        format!("{} {} {}", row.number, row.vote, row.note),
                        address,
                    )
                }
                None => return Ok(None),
            },
            "answer" => match answer::all(db)?.into_iter().find(|a| a.id == id) {
                Some(row) => return Ok(check_hit(&row.catalogue, &row.check, &row.note, terms, norms)),
                None => return Ok(None),
            },
            "evidence" => match evidence::get(db, id)? {
                Some(row) => {
                    let body = [row.url, row.file_name].into_iter().flatten().collect::<Vec<_>>().join(" ");
                    (row.title, body, format!("/bewijs/{id}"))
                }
                None => return Ok(None),
            },
            "snapshot" => match snapshot::all(db)?.into_iter().find(|s| s.id == id) {
                Some(row) => {
                    let title = say_with("hit-snapshot", &Args::new().text("name", row.name));
                    (title, row.note, "/peildata".to_owned())
                }
                None => return Ok(None),
            },
            "remark" => {
                let row = remark::get(db, id)?;
                let of = row.check.unwrap_or(row.group);
                let args = Args::new().text("kind", say(&format!("remark-kind-{}", row.kind))).text("of", of);
                (
                    say_with("hit-remark", &args),
                    format!("{} {}", row.text, row.reply),
                    "/reflectie".to_owned(),
                )
            }
            "task" | "advice" | "response" => return self.input_hit(found, terms),
            "fact" => match fact::row(db, id)? {
                Some(row) => return self.fact_hit(&row, terms, sheets),
                None => return Ok(None),
            },
            "version" => match version::all(db)?.into_iter().find(|v| v.id == id) {
                Some(row) => {
                    let title = say_with("hit-version", &Args::new().text("name", row.name));
                    (title, row.note, "/visie".to_owned())
                }
                None => return Ok(None),
            },
            _ => return Ok(None),
        };
        let excerpt = excerpt(&body, terms);
        Ok(Some(HitView { kind: found.noun.clone(), id: id.to_owned(), title, excerpt, address }))
    }
}

impl Workbook {
    /// A task, an advice, or an answer to input.
    fn input_hit(&self, found: &Found, terms: &[String]) -> Result<Option<HitView>, Error> {
        let (db, id) = (self.db(), found.row.as_str());
        let (title, body, address) = match found.noun.as_str() {
            "task" => match task::all(db)?.into_iter().find(|row| row.id == id) {
                Some(row) => {
                    let title = say_with("hit-task", &Args::new().text("name", row.title));
                    (title, format!("{} {}", row.owner, row.note), "/proces".to_owned())
                }
                None => return Ok(None),
            },
            "advice" => match advice::all(db)?.into_iter().find(|row| row.id == id) {
                Some(row) => {
                    let title = say_with("hit-advice", &Args::new().text("name", row.title));
                    (title, format!("{} {}", row.text, row.reply), "/betrokkenen/adviezen".to_owned())
                }
                None => return Ok(None),
            },
            "response" => {
                let row = response::get(db, id)?;
                let Some(first) = contribution::of_response(db, id)?.into_iter().next() else {
                    return Ok(None);
                };
                let address = format!("/betrokkenen/inbreng?nummer={}", first.number);
                (say("hit-response"), format!("{} {}", row.reason, row.passage), address)
            }
            _ => return Ok(None),
        };
        let excerpt = excerpt(&body, terms);
        Ok(Some(HitView { kind: found.noun.clone(), id: id.to_owned(), title, excerpt, address }))
    }

    /// A row of an instrument, with the first of its values that holds a word.
    fn fact_hit(
        &self,
        row: &FactRow,
        terms: &[String],
        sheets: &mut HashMap<String, SheetView>,
    ) -> Result<Option<HitView>, Error> {
        let Some((instrument, _)) = Self::library()?.sheet(&row.sheet) else { return Ok(None) };
        let sheet = match sheets.entry(row.sheet.clone()) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(place) => place.insert(self.sheet(&row.sheet)?),
        };
        let Some(found) = sheet.rows.iter().find(|r| r.id == row.id) else { return Ok(None) };
        let holds = |text: &str| terms.iter().any(|term| fold(text).contains(term.as_str()));
        let body = found.facts.iter().map(|fact| fact.text.as_str()).find(|text| holds(text));
        let title = if found.name.is_empty() {
            sheet.title.clone()
        } else {
            format!("{}: {}", sheet.title, found.name)
        };
        Ok(Some(HitView {
            kind: "fact".to_owned(),
            id: found.id.clone(),
            title,
            excerpt: excerpt(body.unwrap_or_default(), terms),
            address: format!("/instrument/{}/{}", instrument.id, found.id),
        }))
    }
}

/// Checks whose name or question holds all words, or whose id is the word.
fn checks(terms: &[String], norms: &Library) -> Vec<HitView> {
    let mut hits = Vec::new();
    for catalogue in &norms.catalogues {
        for (_, check) in catalogue.checks() {
            let text = fold(&format!("{} {} {}", check.id, check.name, check.question));
            let found = terms.iter().all(|term| {
                text.split(|c: char| !c.is_alphanumeric() && c != '.')
                    .any(|word| word.starts_with(term.as_str()))
            });
            if found {
                hits.extend(check_hit(&catalogue.id, &check.id, &check.question, terms, norms));
            }
        }
    }
    hits.truncate(12);
    hits
}

fn check_hit(catalogue: &str, check: &str, body: &str, terms: &[String], norms: &Library) -> Option<HitView> {
    let (group, found) = norms.check(catalogue, check)?;
    Some(HitView {
        kind: "check".to_owned(),
        id: check.to_owned(),
        title: format!("{} {} {}", say("hit-check"), found.id, found.name),
        excerpt: excerpt(body, terms),
        address: format!("/routekaart/{catalogue}/{}/{check}", group.number),
    })
}

/// Lower case without diacritics, as the index folds.
fn fold(text: &str) -> String {
    text.to_lowercase()
        .chars()
        .map(|c| match c {
            'à'..='å' => 'a',
            'ç' => 'c',
            'è'..='ë' => 'e',
            'ì'..='ï' => 'i',
            'ñ' => 'n',
            'ò'..='ö' => 'o',
            'ù'..='ü' => 'u',
            other => other,
        })
        .collect()
}

/// A line around the first word found; the words stand between U+2068 and U+2069.
fn excerpt(body: &str, terms: &[String]) -> String {
    let line = body.split_whitespace().collect::<Vec<_>>().join(" ");
    let letters: Vec<char> = line.chars().collect();
    // Folding keeps one letter for one letter, so that places in both are the same.
    let folded: Vec<char> =
        letters.iter().map(|c| fold(&c.to_string()).chars().next().unwrap_or(*c)).collect();
    let marks = marks(&folded, terms);
    let first = marks.first().map_or(0, |(start, _)| *start);
    let from = first.saturating_sub(BEFORE);
    let to = (first + AFTER).min(letters.len());
    let mut out = String::new();
    if from > 0 {
        out.push('…');
    }
    for (index, letter) in letters.iter().enumerate().take(to).skip(from) {
        if marks.iter().any(|(start, _)| *start == index) {
            out.push('\u{2068}');
        }
        out.push(*letter);
        if marks.iter().any(|(_, end)| *end == index + 1) {
            out.push('\u{2069}');
        }
    }
    if to < letters.len() {
        out.push('…');
    }
    out
}

/// Where words begin with one of the terms: start and end of the part that matches.
fn marks(folded: &[char], terms: &[String]) -> Vec<(usize, usize)> {
    let mut marks = Vec::new();
    for start in 0..folded.len() {
        let begins = start == 0 || !folded[start - 1].is_alphanumeric();
        if !begins {
            continue;
        }
        let longest = terms
            .iter()
            .map(|term| term.chars().collect::<Vec<_>>())
            .filter(|term| folded[start..].starts_with(term))
            .map(|term| term.len())
            .max();
        if let Some(length) = longest {
            marks.push((start, start + length));
        }
    }
    marks
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_found_are_marked_with_their_own_diacritics() {
        let excerpt = excerpt("Wij willen reële tarieven, geen fooi.", &["reele".into()]);
        assert_eq!(excerpt, "Wij willen \u{2068}reële\u{2069} tarieven, geen fooi.");
    }

    #[test]
    fn a_long_text_is_cut_around_the_word() {
        let body = format!("{} wachttijd {}", "a ".repeat(200), "b ".repeat(200));
        let excerpt = excerpt(&body, &["wacht".into()]);
        assert!(excerpt.starts_with('…') && excerpt.ends_with('…'));
        assert!(excerpt.contains("\u{2068}wacht\u{2069}tijd"));
        assert!(excerpt.chars().count() < 200);
    }
}
