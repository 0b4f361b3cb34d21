//! What waits for what, as a graph: an order in which everything comes after what it waits for, or the circle that
//! makes such an order impossible.
//!
//! Nothing here calls itself, so that a graph of any depth ends. Deliberately absent: dates.

use std::collections::{HashMap, VecDeque};

/// `after` cannot start before `before` is finished.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Dependency {
    /// Id of what must be finished.
    pub before: String,
    /// Id of what waits for it.
    pub after: String,
}

/// Items that wait for each other, so that none of them can ever start.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("dependencies run in a circle: {}", ids.join(", "))]
pub struct Circle {
    /// Ids, each waiting for the one before it and the first for the last. One id: it waits for itself.
    pub ids: Vec<String>,
}

/// A circle in these dependencies, if there is one; so that a tie that would make one can be refused.
pub fn circle(ties: &[Dependency]) -> Option<Vec<String>> {
    let mut names: Vec<&str> = Vec::new();
    let mut numbers: HashMap<&str, usize> = HashMap::new();
    let mut number = |id| {
        *numbers.entry(id).or_insert_with(|| {
            names.push(id);
            names.len() - 1
        })
    };
    let edges: Vec<_> = ties.iter().map(|tie| (number(&tie.before), number(&tie.after))).collect();
    let mut graph = Graph::new(names.len());
    for (before, after) in edges {
        graph.tie(before, after);
    }
    graph.order().err().map(|circle| circle.into_iter().map(|node| names[node].to_owned()).collect())
}

/// Nodes by number, each with what comes after it and what comes before it.
#[derive(Debug, Clone)]
pub(super) struct Graph {
    after: Vec<Vec<usize>>,
    before: Vec<Vec<usize>>,
}

impl Graph {
    pub(super) fn new(nodes: usize) -> Self {
        Self { after: vec![Vec::new(); nodes], before: vec![Vec::new(); nodes] }
    }

    pub(super) fn tie(&mut self, before: usize, after: usize) {
        self.after[before].push(after);
        self.before[after].push(before);
    }

    pub(super) fn before(&self, node: usize) -> &[usize] {
        &self.before[node]
    }

    /// Whether `to` comes after `from`, at any distance; a node reaches itself.
    pub(super) fn reaches(&self, from: usize, to: usize) -> bool {
        let mut seen = vec![false; self.after.len()];
        let mut open = vec![from];
        while let Some(node) = open.pop() {
            if node == to {
                return true;
            }
            if !std::mem::replace(&mut seen[node], true) {
                open.extend(&self.after[node]);
            }
        }
        false
    }

    /// Every node after all that come before it; else the nodes of a circle, in their order.
    pub(super) fn order(&self) -> Result<Vec<usize>, Vec<usize>> {
        let mut waiting: Vec<usize> = self.before.iter().map(Vec::len).collect();
        let mut ready: VecDeque<usize> = (0..waiting.len()).filter(|node| waiting[*node] == 0).collect();
        let mut order = Vec::with_capacity(waiting.len());
        while let Some(node) = ready.pop_front() {
            order.push(node);
            for after in &self.after[node] {
                waiting[*after] -= 1;
                if waiting[*after] == 0 {
                    ready.push_back(*after);
                }
            }
        }
        match waiting.iter().position(|count| *count > 0) {
            None => Ok(order),
            Some(stuck) => Err(self.circle_before(stuck, &waiting)),
        }
    }

    /// Walks back from a node that never came free, along others that did not, until one comes by again.
    fn circle_before(&self, stuck: usize, waiting: &[usize]) -> Vec<usize> {
        let mut path = vec![stuck];
        let mut node = stuck;
        while let Some(before) = self.before[node].iter().copied().find(|before| waiting[*before] > 0) {
            if let Some(start) = path.iter().position(|passed| *passed == before) {
                path.drain(..start);
                break;
            }
            path.push(before);
            node = before;
        }
        path.reverse();
        path
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn ties(pairs: &[(&str, &str)]) -> Vec<Dependency> {
        pairs.iter().map(|(b, a)| Dependency { before: (*b).to_owned(), after: (*a).to_owned() }).collect()
    }

    #[test]
    fn a_chain_and_a_diamond_are_no_circle() {
        assert_eq!(circle(&[]), None);
        assert_eq!(circle(&ties(&[("a", "b"), ("b", "c"), ("a", "c")])), None, "two ways to the same item");
        assert_eq!(circle(&ties(&[("a", "b"), ("a", "b")])), None, "the same tie twice");
    }

    #[test]
    fn a_circle_is_named_without_what_hangs_on_it() {
        let found =
            circle(&ties(&[("lead", "a"), ("a", "b"), ("b", "c"), ("c", "a"), ("c", "tail")])).unwrap();
        assert_eq!(found.len(), 3, "{found:?}");
        for pair in [("a", "b"), ("b", "c"), ("c", "a")] {
            let at = found.iter().position(|id| id == pair.0).unwrap();
            assert_eq!(found[(at + 1) % 3], pair.1, "in the order in which they wait");
        }
    }

    #[test]
    fn what_waits_for_itself_is_a_circle_of_one() {
        assert_eq!(circle(&ties(&[("a", "a")])), Some(vec!["a".to_owned()]));
        let error = Circle { ids: vec!["a".to_owned(), "b".to_owned()] };
        assert_eq!(error.to_string(), "dependencies run in a circle: a, b");
    }

    #[test]
    fn a_very_long_chain_ends() {
        let pairs: Vec<_> =
            (0..50_000).map(|n| Dependency { before: n.to_string(), after: (n + 1).to_string() }).collect();
        assert_eq!(circle(&pairs), None, "no stack is used up");
    }

    proptest! {
        #[test]
        fn what_is_called_a_circle_is_one_and_else_there_is_an_order(
            edges in prop::collection::vec((0_usize..8, 0_usize..8), 0..20),
        ) {
            let mut graph = Graph::new(8);
            for (before, after) in &edges {
                graph.tie(*before, *after);
            }
            match graph.order() {
                Ok(order) => {
                    prop_assert_eq!(order.len(), 8, "every node once");
                    let place = |node| order.iter().position(|n| *n == node);
                    for (before, after) in edges {
                        prop_assert!(place(before) < place(after), "{} before {}", before, after);
                    }
                }
                Err(circle) => {
                    for (at, node) in circle.iter().enumerate() {
                        let next = circle[(at + 1) % circle.len()];
                        prop_assert!(edges.contains(&(*node, next)), "{} to {} is a tie", node, next);
                    }
                }
            }
        }
    }
}
