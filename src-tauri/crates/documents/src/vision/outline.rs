//! Where every section stands in print: level, number, anchor; and where links inside the text lead.

use std::collections::HashMap;

use regiovisie_model::numbering::{Place, numbers};
use regiovisie_model::words::SectionRole;
use regiovisie_text::anchor::{Anchors, slug};
use regiovisie_text::outline::plain;
use regiovisie_text::tree::{Block, Heading, Inline, Numbering};
use regiovisie_wording::say;

use super::input::Section;
use crate::anchors::{claim, claim_inside};
use crate::blocks::{link, say_one, text};
use crate::warning::SectionRef;

/// One section as it will be printed.
#[derive(Debug)]
pub(super) struct Entry<'a> {
    pub(super) section: &'a Section,
    pub(super) level: u8,
    pub(super) number: String,
    pub(super) anchor: String,
    /// The anchors of the headings inside its text, in order.
    pub(super) inner_anchors: Vec<String>,
    /// Whether the next section stands under this one.
    pub(super) has_children: bool,
}

/// All sections as they will be printed: front matter, chapters, annexes.
#[derive(Debug)]
pub(super) struct Outline<'a> {
    pub(super) entries: Vec<Entry<'a>>,
    /// Section ids and heading slugs with the anchor they lead to.
    targets: HashMap<String, String>,
}

impl<'a> Outline<'a> {
    pub(super) fn of(sections: &'a [Section]) -> Self {
        let ordered = in_print_order(sections);
        let levels = levels(&ordered);
        let places: Vec<Place> = ordered
            .iter()
            .zip(&levels)
            .map(|(section, level)| Place { level: *level, role: section.role })
            .collect();
        let mut anchors = Anchors::new();
        let mut targets = HashMap::new();
        let mut inner = Vec::new();
        let mut entries: Vec<Entry<'a>> = Vec::with_capacity(ordered.len());
        for (index, (section, number)) in ordered.into_iter().zip(numbers(&places)).enumerate() {
            let anchor = claim(&mut anchors, 's', &section.id);
            targets.entry(section.id.clone()).or_insert_with(|| anchor.clone());
            targets.entry(anchor.clone()).or_insert_with(|| anchor.clone());
            let inner_anchors: Vec<String> = headings(section)
                .enumerate()
                .map(|(number, heading)| {
                    let inside = claim_inside(&mut anchors, &anchor, number + 1);
                    inner.push((slug(&plain(&heading.text)), inside.clone()));
                    inside
                })
                .collect();
            let level = levels.get(index).copied().unwrap_or(1);
            let has_children = levels.get(index + 1).is_some_and(|next| *next > level);
            entries.push(Entry { section, level, number, anchor, inner_anchors, has_children });
        }
        // Titles come after ids and headings inside a text last, so that none takes the place of a section.
        for entry in &entries {
            targets.entry(slug(&entry.section.title)).or_insert_with(|| entry.anchor.clone());
        }
        for (slug, anchor) in inner {
            targets.entry(slug).or_insert(anchor);
        }
        Self { entries, targets }
    }

    /// The anchor that a link inside the text means, by section id, anchor or words of a section title.
    pub(super) fn target(&self, meant: &str) -> Option<&str> {
        self.targets.get(meant).or_else(|| self.targets.get(&slug(meant))).map(String::as_str)
    }

    /// The sections for which `answers` holds. A section counts for all that stands under it, so what
    /// stands under one that is listed is left out.
    pub(super) fn answering(&self, answers: impl Fn(&Section) -> bool) -> Vec<&Entry<'a>> {
        let mut found: Vec<&Entry<'a>> = Vec::new();
        let mut covered_below: Option<u8> = None;
        for entry in &self.entries {
            if covered_below.is_some_and(|level| entry.level > level) {
                continue;
            }
            covered_below = None;
            if answers(entry.section) {
                covered_below = Some(entry.level);
                found.push(entry);
            }
        }
        found
    }
}

impl Entry<'_> {
    /// How its heading is numbered.
    pub(super) fn numbering(&self) -> Numbering {
        match self.section.role {
            SectionRole::Front => Numbering::None,
            SectionRole::Chapter => Numbering::Decimal,
            SectionRole::Annex => Numbering::Annex,
        }
    }

    /// Its number and title, leading to it: "4.2 Schaalkeuze", "Bijlage A Begrippen".
    pub(super) fn as_link(&self) -> Inline {
        let number = match (self.section.role, self.level) {
            (SectionRole::Annex, 1) => say_one("doc-annex", "number", &self.number),
            _ => self.number.clone(),
        };
        let words = format!("{number} {}", self.title());
        link(format!("#{}", self.anchor), words.trim())
    }

    /// Its title, or words for a section without one.
    pub(super) fn title(&self) -> String {
        let title = self.section.title.trim();
        if title.is_empty() { say("doc-untitled") } else { title.to_owned() }
    }

    /// Its title as the words of a heading.
    pub(super) fn heading_text(&self) -> Vec<Inline> {
        vec![text(self.title())]
    }

    /// How a warning names it.
    pub(super) fn reference(&self) -> SectionRef {
        SectionRef { id: self.section.id.clone(), number: self.number.clone(), title: self.title() }
    }
}

/// The headings that a text has of its own; those inside lists and quotations do not count.
fn headings(section: &Section) -> impl Iterator<Item = &Heading> {
    section.body.blocks.iter().filter_map(|block| match block {
        Block::Heading(heading) => Some(heading),
        _ => None,
    })
}

/// Front matter, chapters, annexes; within each as given.
fn in_print_order(sections: &[Section]) -> Vec<&Section> {
    let mut ordered: Vec<&Section> = sections.iter().collect();
    ordered.sort_by_key(|section| match section.role {
        SectionRole::Front => 0,
        SectionRole::Chapter => 1,
        SectionRole::Annex => 2,
    });
    ordered
}

/// Levels without gaps: the first of a role is a top section, no section is more than one deeper than the
/// one before it.
fn levels(sections: &[&Section]) -> Vec<u8> {
    let mut before: Option<(SectionRole, u8)> = None;
    sections
        .iter()
        .map(|section| {
            let deepest = match before {
                Some((role, level)) if role == section.role => level.saturating_add(1),
                _ => 1,
            };
            let level = section.level.clamp(1, deepest);
            before = Some((section.role, level));
            level
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::section;

    #[test]
    fn a_level_that_skips_one_is_drawn_in() {
        let sections = [
            section("a", 3, "Een"),
            section("b", 3, "Twee"),
            section("c", 3, "Drie"),
            section("d", 1, "Vier"),
        ];
        let outline = Outline::of(&sections);
        let found: Vec<(u8, &str)> = outline.entries.iter().map(|e| (e.level, e.number.as_str())).collect();
        assert_eq!(found, [(1, "1"), (2, "1.1"), (3, "1.1.1"), (1, "2")]);
    }

    #[test]
    fn a_chapter_stands_for_what_is_under_it() {
        let mut sections = [
            section("a", 1, "Een"),
            section("b", 2, "Onder een"),
            section("c", 1, "Twee"),
            section("d", 2, "Onder twee"),
        ];
        for index in [0, 1, 3] {
            sections[index].agreements.push("1".to_owned());
        }
        let outline = Outline::of(&sections);
        let found: Vec<&str> = outline
            .answering(|s| s.agreements.iter().any(|a| a == "1"))
            .iter()
            .map(|e| e.number.as_str())
            .collect();
        assert_eq!(found, ["1", "2.1"]);
    }

    #[test]
    fn a_link_may_name_a_section_by_its_title() {
        let sections = [section("id-1", 1, "Één visie, ijzersterk!")];
        let outline = Outline::of(&sections);
        assert_eq!(outline.target("één-visie-ijzersterk"), Some("s_id1"));
        assert_eq!(outline.target("id-1"), Some("s_id1"));
        assert_eq!(outline.target("elders"), None);
    }
}
