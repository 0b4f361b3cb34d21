//! The printed numbers of sections: chapters 1, 1.1; annexes A, A.1; front matter none.

use crate::words::SectionRole;

/// Where a section stands, in document order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// 1 for a top section.
    pub level: u8,
    /// The role of the top section it belongs to.
    pub role: SectionRole,
}

/// The number of each section, for sections in document order.
pub fn numbers(places: &[Place]) -> Vec<String> {
    let mut chapters: Vec<u32> = Vec::new();
    let mut annexes: Vec<u32> = Vec::new();
    places
        .iter()
        .map(|place| match place.role {
            SectionRole::Front => String::new(),
            SectionRole::Chapter => join(step(&mut chapters, place.level), false),
            SectionRole::Annex => join(step(&mut annexes, place.level), true),
        })
        .collect()
}

/// Counts one further on this level and forgets the deeper ones.
fn step(counters: &mut Vec<u32>, level: u8) -> &[u32] {
    let level = usize::from(level.max(1));
    counters.resize(level, 0);
    if let Some(last) = counters.last_mut() {
        *last += 1;
    }
    counters
}

fn join(counters: &[u32], letters: bool) -> String {
    let parts: Vec<String> = counters
        .iter()
        .enumerate()
        .map(|(index, count)| if index == 0 && letters { letter(*count) } else { count.to_string() })
        .collect();
    parts.join(".")
}

/// A, B, ..., Z, AA, AB: as Word numbers annexes after Z.
fn letter(count: u32) -> String {
    let index = count.saturating_sub(1);
    let repeat = index / 26 + 1;
    let letter = char::from_u32('A' as u32 + index % 26).unwrap_or('A');
    std::iter::repeat_n(letter, repeat as usize).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(level: u8, role: SectionRole) -> Place {
        Place { level, role }
    }

    #[test]
    fn chapters_and_annexes_count_apart_and_front_matter_not_at_all() {
        use SectionRole::{Annex, Chapter, Front};
        let places = [
            place(1, Front),
            place(1, Chapter),
            place(2, Chapter),
            place(2, Chapter),
            place(1, Chapter),
            place(2, Chapter),
            place(1, Annex),
            place(2, Annex),
            place(1, Annex),
        ];
        assert_eq!(numbers(&places), ["", "1", "1.1", "1.2", "2", "2.1", "A", "A.1", "B"]);
    }

    #[test]
    fn the_annex_after_z_is_aa() {
        assert_eq!(letter(26), "Z");
        assert_eq!(letter(27), "AA");
    }
}
