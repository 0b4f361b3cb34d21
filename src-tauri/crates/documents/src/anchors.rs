//! Bookmark names made of ids, so that the same thing has the same name in every export.

use regiovisie_text::anchor::Anchors;

/// The anchor of a thing with a stable id. `prefix` is one letter that tells kinds of things apart; dashes
/// fall away, so that a UUID fits in the forty characters of Word.
pub(crate) fn claim(anchors: &mut Anchors, prefix: char, id: &str) -> String {
    anchors.name(&format!("{prefix}_{}", id.replace('-', "")))
}

/// The anchor of a heading inside the thing with `anchor`: its number in that thing.
pub(crate) fn claim_inside(anchors: &mut Anchors, anchor: &str, number: usize) -> String {
    anchors.name(&format!("{anchor}_{number}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_section_keeps_its_anchor_and_word_accepts_it() {
        let id = "0199b2f0-8c1a-7d3e-9f00-0123456789ab";
        let mut anchors = Anchors::new();
        let anchor = claim(&mut anchors, 's', id);
        assert_eq!(anchor, "s_0199b2f08c1a7d3e9f000123456789ab");
        assert_eq!(claim(&mut Anchors::new(), 's', id), anchor, "stable over exports");
        let inside = claim_inside(&mut anchors, &anchor, 12_345);
        assert!(inside.len() <= 40, "{inside} is too long for Word");
    }

    #[test]
    fn two_things_never_share_an_anchor() {
        let mut anchors = Anchors::new();
        let first = claim(&mut anchors, 'c', "2.2.1.a");
        assert_ne!(first, claim(&mut anchors, 'c', "2.2.1-.a"));
    }
}
