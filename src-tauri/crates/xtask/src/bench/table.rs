//! The table that the benchmarks print.

use std::fmt::Write;

/// One line: what was measured, ours and the peer's figure, and what was promised.
pub(super) struct Row {
    pub(super) what: String,
    pub(super) unit: &'static str,
    pub(super) ours: f64,
    pub(super) peer: Option<f64>,
    pub(super) budget: Budget,
}

/// A promise.
pub(super) enum Budget {
    /// Ours is at most this many times the peer's.
    MostTimes(f64),
    /// The peer's is at least this many times ours.
    TimesLess(f64),
    /// Ours is at most this, whatever others do.
    Most(f64),
    /// Ours is at least this.
    Least(f64),
}

impl Row {
    /// How many times the one is the other, in the direction of the promise.
    fn ratio(&self) -> Option<f64> {
        let peer = self.peer?;
        match self.budget {
            Budget::MostTimes(_) => Some(self.ours / peer),
            Budget::TimesLess(_) => Some(peer / self.ours),
            Budget::Most(_) | Budget::Least(_) => None,
        }
    }

    /// Whether the promise is kept; a figure that is missing keeps none.
    pub(super) fn is_kept(&self) -> bool {
        match self.budget {
            Budget::MostTimes(limit) => self.ratio().is_some_and(|ratio| ratio <= limit),
            Budget::TimesLess(limit) => self.ratio().is_some_and(|ratio| ratio >= limit),
            Budget::Most(limit) => self.ours <= limit,
            Budget::Least(limit) => self.ours >= limit,
        }
    }

    fn cells(&self) -> [String; 5] {
        let budget = match self.budget {
            Budget::MostTimes(limit) => format!("at most {limit} times"),
            Budget::TimesLess(limit) => format!("at least {limit} times less"),
            Budget::Most(limit) => format!("at most {limit} {}", self.unit),
            Budget::Least(limit) => format!("at least {limit} {}", self.unit),
        };
        let verdict = if self.is_kept() { "kept" } else { "BROKEN" };
        [
            self.what.clone(),
            format!("{:.1} {}", self.ours, self.unit),
            self.peer.map_or_else(|| "-".to_owned(), |peer| format!("{peer:.1} {}", self.unit)),
            self.ratio().map_or_else(|| "-".to_owned(), |ratio| format!("{ratio:.2}")),
            format!("{budget}: {verdict}"),
        ]
    }
}

/// The rows under a heading, in columns as wide as their widest cell.
pub(super) fn drawn(rows: &[Row]) -> String {
    let mut cells = vec![["what", "ours", "peer", "ratio", "budget"].map(str::to_owned)];
    cells.extend(rows.iter().map(Row::cells));
    let mut text = String::new();
    for row in &cells {
        let padded: Vec<String> = row
            .iter()
            .enumerate()
            .map(|(column, cell)| {
                let width =
                    cells.iter().filter_map(|row| row.get(column)).map(|cell| cell.chars().count()).max();
                format!("{cell:<width$}", width = width.unwrap_or_default())
            })
            .collect();
        // Writing to a String cannot fail.
        let _ = writeln!(text, "{}", padded.join(" | ").trim_end());
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(ours: f64, peer: f64, budget: Budget) -> Row {
        Row { what: "start".to_owned(), unit: "ms", ours, peer: Some(peer), budget }
    }

    #[test]
    fn a_promise_is_kept_in_its_own_direction() {
        assert!(row(120.0, 100.0, Budget::MostTimes(1.25)).is_kept());
        assert!(!row(130.0, 100.0, Budget::MostTimes(1.25)).is_kept());
        assert!(row(30.0, 600.0, Budget::TimesLess(20.0)).is_kept());
        assert!(!row(31.0, 600.0, Budget::TimesLess(20.0)).is_kept());
        assert!(!row(f64::NAN, 600.0, Budget::TimesLess(20.0)).is_kept(), "nothing measured keeps nothing");
    }

    #[test]
    fn a_promise_may_need_no_peer() {
        let alone = |ours, budget| Row { peer: None, ..row(ours, 0.0, budget) };
        assert!(alone(15.9, Budget::Most(16.0)).is_kept());
        assert!(!alone(16.1, Budget::Most(16.0)).is_kept());
        assert!(!alone(999.0, Budget::Least(1000.0)).is_kept());
        assert!(!alone(1.0, Budget::MostTimes(2.0)).is_kept(), "a comparison without a peer keeps nothing");
    }

    #[test]
    fn columns_line_up() {
        let text = drawn(&[row(120.0, 100.0, Budget::MostTimes(1.25))]);
        assert_eq!(
            text,
            "what  | ours     | peer     | ratio | budget\nstart | 120.0 ms | 100.0 ms | 1.20  | at most 1.25 times: kept\n"
        );
    }
}
