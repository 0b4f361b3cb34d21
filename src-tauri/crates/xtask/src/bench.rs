//! `cargo xtask bench`: the budgets of the product, each measured beside its peer on this machine.
//!
//! Prints `what | ours | peer | ratio | budget` and fails when a budget is broken. Deliberately absent from the tests: a
//! timed test on a busy machine says nothing.

mod kill;
mod table;
mod window;
mod word;
mod workbook;

use std::process::ExitCode;

use crate::failure::Failure;
use crate::place::Place;
use crate::setup::{self, Need};
use table::Row;

/// One benchmark: it may fill several rows of the table.
struct Benchmark {
    name: &'static str,
    what: &'static str,
    needs: &'static [Need],
    take: fn(&Place) -> Result<Vec<Row>, Failure>,
}

const BENCHMARKS: &[Benchmark] = &[
    Benchmark {
        name: "window",
        what: "start and memory of the window, against an empty Tauri window",
        needs: &[Need::Core, Need::Window, Need::UiBuilt, Need::Tools, Need::Screen],
        take: window::take,
    },
    Benchmark {
        name: "word",
        what: "150 pages of Markdown to Word, against pandoc",
        needs: &[Need::Core, Need::Office, Need::Tools, Need::Peers],
        take: word::take,
    },
    Benchmark {
        name: "workbook",
        what: "a workbook with 100,000 input items: open, search, lists, save",
        needs: &[Need::Core],
        take: workbook::take,
    },
    Benchmark {
        name: "kill",
        what: "killed a thousand times while writing",
        needs: &[Need::Core],
        take: kill::take,
    },
];

/// Prints the benchmarks.
pub(crate) fn list() -> ExitCode {
    for benchmark in BENCHMARKS {
        println!("{:<10} {}", benchmark.name, benchmark.what);
    }
    ExitCode::SUCCESS
}

/// Takes the benchmarks named in `only`, or all of them.
pub(crate) fn bench(place: &Place, only: &[String]) -> Result<ExitCode, Failure> {
    for name in only {
        if !BENCHMARKS.iter().any(|benchmark| benchmark.name == name) {
            let choices = BENCHMARKS.iter().map(|benchmark| benchmark.name).collect::<Vec<_>>().join(", ");
            return Err(Failure::Unknown { kind: "benchmark", name: name.clone(), choices });
        }
    }
    let mut rows = Vec::new();
    for benchmark in BENCHMARKS {
        if only.is_empty() || only.iter().any(|name| name == benchmark.name) {
            println!("\n== {}: {}", benchmark.name, benchmark.what);
            setup::prepare(place, benchmark.needs)?;
            rows.extend((benchmark.take)(place)?);
        }
    }
    println!("\n{}", table::drawn(&rows));
    Ok(if rows.iter().all(Row::is_kept) { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// The middle one of an odd number of measurements; of an even number, the higher of the two.
fn median(mut measured: Vec<f64>) -> f64 {
    measured.sort_by(f64::total_cmp);
    measured.get(measured.len() / 2).copied().unwrap_or(f64::NAN)
}

#[cfg(test)]
mod tests {
    use super::median;

    #[test]
    fn one_slow_round_does_not_count() {
        assert!((median(vec![3.0, 900.0, 1.0, 2.0, 4.0]) - 3.0).abs() < f64::EPSILON);
    }
}
