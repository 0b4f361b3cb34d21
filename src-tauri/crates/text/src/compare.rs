//! What changed between two texts, word by word.
//!
//! Paragraphs are compared first and words only inside what changed, so that a long text stays quick. Deliberately
//! absent: moved text; it is removed here and added there.

use similar::{Algorithm, ChangeTag, DiffOp, DiffTag, TextDiff, capture_diff_slices};

/// A run of text and what happened to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// Stands in both.
    Same(String),
    /// Stands only in the old text.
    Removed(String),
    /// Stands only in the new text.
    Added(String),
}

/// Compares two texts. All `Same` and `Removed` runs together are the old text, all `Same` and `Added` the new.
pub fn compare(old: &str, new: &str) -> Vec<Change> {
    let old_lines: Vec<&str> = old.split_inclusive('\n').collect();
    let new_lines: Vec<&str> = new.split_inclusive('\n').collect();
    let mut changes = Vec::new();
    for operation in capture_diff_slices(Algorithm::Patience, &old_lines, &new_lines) {
        let before = old_lines[operation.old_range()].concat();
        let after = new_lines[operation.new_range()].concat();
        match operation {
            DiffOp::Equal { .. } => push(&mut changes, ChangeTag::Equal, &before),
            _ if operation.tag() == DiffTag::Replace => by_words(&mut changes, &before, &after),
            _ => {
                push(&mut changes, ChangeTag::Delete, &before);
                push(&mut changes, ChangeTag::Insert, &after);
            }
        }
    }
    changes
}

fn by_words(changes: &mut Vec<Change>, old: &str, new: &str) {
    let difference = TextDiff::from_unicode_words(old, new);
    for change in difference.iter_all_changes() {
        push(changes, change.tag(), change.value());
    }
}

/// Adds a run, joined with the one before when that has the same fate.
fn push(changes: &mut Vec<Change>, tag: ChangeTag, text: &str) {
    if text.is_empty() {
        return;
    }
    match (changes.last_mut(), tag) {
        (Some(Change::Same(run)), ChangeTag::Equal)
        | (Some(Change::Removed(run)), ChangeTag::Delete)
        | (Some(Change::Added(run)), ChangeTag::Insert) => run.push_str(text),
        (_, ChangeTag::Equal) => changes.push(Change::Same(text.to_owned())),
        (_, ChangeTag::Delete) => changes.push(Change::Removed(text.to_owned())),
        (_, ChangeTag::Insert) => changes.push(Change::Added(text.to_owned())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn one_changed_word_is_one_change() {
        let changes =
            compare("Eerste zin.\nDe regio koopt zorg in.\n", "Eerste zin.\nDe regio koopt hulp in.\n");
        let expected = [
            Change::Same("Eerste zin.\nDe regio koopt ".to_owned()),
            Change::Removed("zorg".to_owned()),
            Change::Added("hulp".to_owned()),
            Change::Same(" in.\n".to_owned()),
        ];
        assert_eq!(changes, expected);
    }

    #[test]
    fn equal_texts_have_no_changes() {
        assert_eq!(compare("", ""), []);
        assert_eq!(compare("één", "één"), [Change::Same("één".to_owned())]);
    }

    proptest! {
        #[test]
        fn both_texts_can_be_put_together_again(old in "[ab é\n.]{0,40}", new in "[ab é\n.]{0,40}") {
            let (mut first, mut second) = (String::new(), String::new());
            for change in compare(&old, &new) {
                match change {
                    Change::Same(text) => {
                        first.push_str(&text);
                        second.push_str(&text);
                    }
                    Change::Removed(text) => first.push_str(&text),
                    Change::Added(text) => second.push_str(&text),
                }
            }
            prop_assert_eq!((first, second), (old, new));
        }
    }
}
