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

/// With more than this many letters changed for each that stayed, a passage was written anew: old and new are
/// shown whole.
const REWRITTEN: usize = 2;
/// Equal text between two changes that is no longer than this (a comma, a short word) goes with them.
const GLUE: usize = 4;

/// Word by word, as a reader would mark it: no patchwork of single words that happen to be equal.
fn by_words(changes: &mut Vec<Change>, old: &str, new: &str) {
    let difference = TextDiff::from_unicode_words(old, new);
    let (mut same, mut other) = (0, 0);
    for change in difference.iter_all_changes() {
        let letters = change.value().chars().filter(|c| c.is_alphanumeric()).count();
        *(if change.tag() == ChangeTag::Equal { &mut same } else { &mut other }) += letters;
    }
    if other > REWRITTEN * same {
        push(changes, ChangeTag::Delete, old);
        push(changes, ChangeTag::Insert, new);
        return;
    }
    let (mut removed, mut added, mut equal) = (String::new(), String::new(), String::new());
    for change in difference.iter_all_changes() {
        match change.tag() {
            ChangeTag::Equal => equal.push_str(change.value()),
            tag => {
                let changing = !(removed.is_empty() && added.is_empty());
                if changing && equal.trim().chars().count() <= GLUE {
                    removed.push_str(&equal);
                    added.push_str(&equal);
                } else {
                    push(changes, ChangeTag::Delete, &std::mem::take(&mut removed));
                    push(changes, ChangeTag::Insert, &std::mem::take(&mut added));
                    push(changes, ChangeTag::Equal, &equal);
                }
                equal.clear();
                let run = if tag == ChangeTag::Delete { &mut removed } else { &mut added };
                run.push_str(change.value());
            }
        }
    }
    push(changes, ChangeTag::Delete, &removed);
    push(changes, ChangeTag::Insert, &added);
    push(changes, ChangeTag::Equal, &equal);
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
    fn words_that_happen_to_be_equal_do_not_make_a_patchwork() {
        let changes = compare(
            "De regio meet elk kwartaal de wachttijd en de druk.\n",
            "De regio meet elke maand de wachttijd en de druk.\n",
        );
        let expected = [
            Change::Same("De regio meet ".to_owned()),
            Change::Removed("elk kwartaal".to_owned()),
            Change::Added("elke maand".to_owned()),
            Change::Same(" de wachttijd en de druk.\n".to_owned()),
        ];
        assert_eq!(changes, expected);
        let anew = compare("Alle gemeenten kopen zelf in.\n", "Eén bureau sluit alle contracten.\n");
        assert_eq!(anew.len(), 2, "a sentence written anew stands there twice, whole: {anew:?}");
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
