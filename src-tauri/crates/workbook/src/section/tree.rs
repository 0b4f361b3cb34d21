//! The sections as a tree in document order, with level and printed number.

use std::collections::HashMap;

use regiovisie_model::numbering::{Place, numbers};
use regiovisie_model::words::SectionRole;
use regiovisie_store::rows::section::Section;

/// A section with its place.
#[derive(Debug, Clone)]
pub(crate) struct Node {
    pub(crate) section: Section,
    /// 1 for a top section.
    pub(crate) level: u8,
    /// "4.2", "A" or empty.
    pub(crate) number: String,
}

/// Deepest level; a file that nests deeper is shown flat from there on.
const DEEPEST: u8 = 6;

/// Puts sections in document order: front matter, chapters, annexes, each with what stands under it.
///
/// A section whose parent is missing, or that stands under itself, is shown at the top: nothing is lost.
pub(crate) fn tree(sections: Vec<Section>) -> Vec<Node> {
    let ids: HashMap<String, usize> = sections.iter().enumerate().map(|(i, s)| (s.id.clone(), i)).collect();
    let mut children: HashMap<Option<usize>, Vec<usize>> = HashMap::new();
    for (index, section) in sections.iter().enumerate() {
        let parent = section.parent.as_ref().and_then(|id| ids.get(id)).copied().filter(|p| *p != index);
        children.entry(parent).or_default().push(index);
    }
    let mut order: Vec<(usize, u8, SectionRole)> = Vec::new();
    let mut seen = vec![false; sections.len()];
    let mut roots = children.get(&None).cloned().unwrap_or_default();
    roots.sort_by_key(|i| (sections[*i].role, sections[*i].position, sections[*i].id.clone()));
    for root in roots {
        walk(root, sections[root].role, &sections, &children, &mut seen, &mut order);
    }
    for index in 0..sections.len() {
        if !seen[index] {
            walk(index, sections[index].role, &sections, &children, &mut seen, &mut order);
        }
    }
    let places: Vec<Place> =
        order.iter().map(|(_, level, role)| Place { level: *level, role: *role }).collect();
    let numbers = numbers(&places);
    let mut slots: Vec<Option<Section>> = sections.into_iter().map(Some).collect();
    order
        .into_iter()
        .zip(numbers)
        .filter_map(|((index, level, role), number)| {
            let section = slots[index].take()?;
            Some(Node { section: Section { role, ..section }, level, number })
        })
        .collect()
}

/// Lists a section and what stands under it. A stack of our own: a hostile file may chain sections without end.
fn walk(
    root: usize,
    role: SectionRole,
    sections: &[Section],
    children: &HashMap<Option<usize>, Vec<usize>>,
    seen: &mut [bool],
    order: &mut Vec<(usize, u8, SectionRole)>,
) {
    let mut waiting = vec![(root, 1)];
    while let Some((index, level)) = waiting.pop() {
        if std::mem::replace(&mut seen[index], true) {
            continue;
        }
        order.push((index, level, role));
        let mut under = children.get(&Some(index)).cloned().unwrap_or_default();
        under.sort_by_key(|i| (sections[*i].position, sections[*i].id.clone()));
        waiting.extend(under.into_iter().rev().map(|child| (child, (level + 1).min(DEEPEST))));
    }
}

#[cfg(test)]
mod tests {
    use regiovisie_model::words::SectionState;

    use super::*;

    fn section(id: &str, parent: Option<&str>, position: u32, role: SectionRole) -> Section {
        Section {
            id: id.into(),
            parent: parent.map(str::to_owned),
            position,
            key: String::new(),
            title: id.into(),
            role,
            state: SectionState::Empty,
            owner: String::new(),
            agreements: vec![],
            checks: vec![],
            help: String::new(),
            body: String::new(),
        }
    }

    #[test]
    fn front_matter_comes_first_and_annexes_last_whatever_their_position() {
        use SectionRole::{Annex, Chapter, Front};
        let nodes = tree(vec![
            section("bijlage", None, 1, Annex),
            section("hoofdstuk", None, 2, Chapter),
            section("onder", Some("hoofdstuk"), 1, Chapter),
            section("samenvatting", None, 3, Front),
        ]);
        let shown: Vec<(&str, &str)> =
            nodes.iter().map(|n| (n.section.id.as_str(), n.number.as_str())).collect();
        assert_eq!(shown, [("samenvatting", ""), ("hoofdstuk", "1"), ("onder", "1.1"), ("bijlage", "A")]);
    }

    #[test]
    fn a_circle_or_a_missing_parent_loses_no_section() {
        let nodes = tree(vec![
            section("a", Some("b"), 1, SectionRole::Chapter),
            section("b", Some("a"), 1, SectionRole::Chapter),
            section("c", Some("weg"), 1, SectionRole::Chapter),
        ]);
        assert_eq!(nodes.len(), 3);
    }

    #[test]
    fn a_chain_of_a_hundred_thousand_sections_is_no_danger() {
        let chain = (0..100_000_u32).map(|n| {
            let parent = n.checked_sub(1).map(|p| p.to_string());
            section(&n.to_string(), parent.as_deref(), 1, SectionRole::Chapter)
        });
        assert_eq!(tree(chain.collect()).len(), 100_000);
    }
}
