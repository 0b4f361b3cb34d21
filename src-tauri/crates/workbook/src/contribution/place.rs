//! Where the words stand that an item speaks about, in a text that keeps changing.

use std::cell::OnceCell;
use std::sync::Arc;

use regiovisie_store::rows::contribution::{self, Contribution};
use regiovisie_store::rows::section;
use regiovisie_text::passage::{Place, Quote, Standing, Texts as Ready, find, plain};

use crate::error::{Error, Field};
use crate::input;
use crate::op::Op;
use crate::section::tree;
use crate::view::{ContributionView, PassageInput, PlaceView};
use crate::workbook::{Changed, Workbook};

use super::{lookups, view_all};

/// The sections as people read them, in the order of the document.
#[derive(Debug, Default)]
pub(crate) struct Texts {
    ids: Vec<String>,
    titles: Vec<String>,
    plain: Vec<String>,
}

/// The sections made ready for finding many passages; made ready when the first is asked.
pub(crate) struct Placer<'a> {
    texts: &'a Texts,
    ready: OnceCell<Ready<'a>>,
}

impl Placer<'_> {
    /// Where quoted words stand.
    pub(crate) fn find(&self, home: Option<usize>, quote: &Quote) -> Option<Place> {
        let plain = &self.texts.plain;
        let make = || Ready::new(&plain.iter().map(String::as_str).collect::<Vec<_>>());
        self.ready.get_or_init(make).find(home, quote)
    }

    /// Where the words of an item stand now; none when it quotes none.
    pub(crate) fn place(&self, row: &Contribution) -> Option<PlaceView> {
        if row.quote.is_empty() {
            return None;
        }
        let texts = self.texts;
        let home = row.section.as_ref().and_then(|id| texts.position(id));
        let quote = Quote { text: row.quote.clone(), before: row.before.clone(), after: row.after.clone() };
        let Some(place) = self.find(home, &quote) else {
            return Some(PlaceView {
                quote: row.quote.clone(),
                state: "los".to_owned(),
                section: None,
                section_title: String::new(),
                now: String::new(),
            });
        };
        let stays = Some(place.section) == home && place.standing == Standing::Here;
        let now = texts.plain.get(place.section).and_then(|text| text.get(place.range));
        Some(PlaceView {
            quote: row.quote.clone(),
            state: if stays { "ok" } else { "verschoven" }.to_owned(),
            section: texts.ids.get(place.section).cloned(),
            section_title: texts.titles.get(place.section).cloned().unwrap_or_default(),
            now: now.unwrap_or_default().to_owned(),
        })
    }
}

impl Texts {
    /// For finding passages in them.
    pub(crate) fn placer(&self) -> Placer<'_> {
        Placer { texts: self, ready: OnceCell::new() }
    }

    /// A section as people read it.
    pub(crate) fn of(&self, section: &str) -> Option<&str> {
        let at = self.ids.iter().position(|id| id == section)?;
        self.plain.get(at).map(String::as_str)
    }

    /// Number and title of a section.
    pub(crate) fn title(&self, section: &str) -> Option<&str> {
        let at = self.ids.iter().position(|id| id == section)?;
        self.titles.get(at).map(String::as_str)
    }

    /// The place of a section in the document.
    pub(crate) fn position(&self, section: &str) -> Option<usize> {
        self.ids.iter().position(|id| id == section)
    }

    /// The ids of the sections in the order of the document.
    pub(crate) fn ids(&self) -> &[String] {
        &self.ids
    }
}

impl Workbook {
    /// The sections as people read them, read again when one changed.
    pub(crate) fn texts(&self) -> Result<Arc<Texts>, Error> {
        if let Some(known) = &self.known.borrow().texts {
            return Ok(Arc::clone(known));
        }
        let mut texts = Texts::default();
        for node in tree(section::all(self.db())?) {
            let row = node.section;
            texts.titles.push(format!("{} {}", node.number, row.title).trim().to_owned());
            texts.plain.push(plain(&row.body));
            texts.ids.push(row.id);
        }
        let texts = Arc::new(texts);
        self.known.borrow_mut().texts = Some(Arc::clone(&texts));
        Ok(texts)
    }

    /// A section as people read and quote it.
    pub fn section_text(&self, id: &str) -> Result<String, Error> {
        let id = crate::section::resolve(self.db(), id)?;
        Ok(self.texts()?.of(&id).unwrap_or_default().to_owned())
    }

    /// The items that quote the text, with where their words stand now; those to place again first.
    pub fn passages(&self) -> Result<Vec<ContributionView>, Error> {
        let items = contribution::placed(self.db())?;
        let mut views = view_all(&lookups(self)?, items)?;
        let weight = |view: &ContributionView| match view.place.as_ref().map(|place| place.state.as_str()) {
            Some("los") => 0,
            Some("verschoven") => 1,
            _ => 2,
        };
        views.sort_by_key(|view| (weight(view), view.number));
        Ok(views)
    }

    /// The ids of the items whose words are nowhere to be found.
    pub(crate) fn lost_passages(&self) -> Result<Vec<String>, Error> {
        let texts = self.texts()?;
        let placer = texts.placer();
        let lost = |row: &Contribution| placer.place(row).is_some_and(|place| place.state == "los");
        Ok(contribution::placed(self.db())?.into_iter().filter(lost).map(|row| row.id).collect())
    }

    /// Says which words of which section an item speaks about; none takes that away.
    ///
    /// # Errors
    /// `not_in_section` when the words do not stand there, or stand there more often and nothing tells which are meant.
    pub fn place_contribution(
        &mut self,
        id: &str,
        passage: Option<&PassageInput>,
    ) -> Result<Changed<()>, Error> {
        let row = contribution::get(self.db(), id)?;
        let number = row.number.to_string();
        let placed = match passage {
            None => Contribution { quote: String::new(), before: String::new(), after: String::new(), ..row },
            Some(passage) => self.placed(row, passage)?,
        };
        self.transact(Op::PlaceContribution, &number, |change, _| Ok(contribution::put(change, &placed)?))
    }

    fn placed(&self, row: Contribution, passage: &PassageInput) -> Result<Contribution, Error> {
        let section = crate::section::resolve(self.db(), &passage.section)?;
        let texts = self.texts()?;
        let text = texts.of(&section).unwrap_or_default();
        let words = input::text(Field::ContributionText, &passage.quote)?;
        let quote = Quote { text: words, before: passage.before.clone(), after: passage.after.clone() };
        let missing = || Error::NotInSection(texts.title(&section).unwrap_or_default().to_owned());
        let place = find(&[text], Some(0), &quote).ok_or_else(missing)?;
        if place.standing == Standing::Edited {
            return Err(missing());
        }
        let cut = Quote::cut(text, place.range).ok_or_else(missing)?;
        Ok(Contribution {
            section: Some(section),
            quote: cut.text,
            before: cut.before,
            after: cut.after,
            ..row
        })
    }

    /// Takes over where the words of items stand now, so that later changes are compared with that.
    pub fn accept_places(&mut self, ids: &[String]) -> Result<Changed<()>, Error> {
        let texts = self.texts()?;
        let rows = super::answer::rows(self.db(), ids)?;
        let subject = super::answer::numbers(&rows);
        let finder = texts.placer();
        let mut placed = Vec::new();
        for row in rows {
            let Some(place) = finder.place(&row) else { continue };
            let Some(section) = place.section else { continue };
            let input = PassageInput {
                section,
                quote: place.now,
                before: row.before.clone(),
                after: row.after.clone(),
            };
            placed.push(self.placed(row, &input)?);
        }
        self.transact(Op::PlaceContribution, &subject, |change, _| {
            placed.iter().try_for_each(|row| Ok(contribution::put(change, row)?))
        })
    }
}
