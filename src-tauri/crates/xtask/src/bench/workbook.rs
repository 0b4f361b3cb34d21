//! A workbook with 100,000 input items: opening it beside an empty one, and every action that must feel immediate.
//!
//! The measuring is done in one process by `tests/bench/large_workbook.rs`, through the same use cases as the window.

use std::fs;
use std::path::Path;

use super::table::{Budget, Row};
use crate::failure::Failure;
use crate::place::Place;
use crate::process::Call;

const ITEMS: &str = "100000";

/// What one action took, in milliseconds.
struct Action {
    name: String,
    middle: f64,
    slowest: f64,
}

pub(super) fn take(place: &Place) -> Result<Vec<Row>, Failure> {
    Call::cargo(place.root())
        .args(["build", "--release", "--locked", "--package=regiovisie-tests", "--example=large-workbook"])
        .run()?;
    let program = place.program("release/examples", "large-workbook");
    let folder = place.target().join("bench");
    fs::create_dir_all(&folder).map_err(Failure::at(&folder))?;
    let large = measured(&program, &folder.join("groot.regiovisie"), ITEMS)?;
    let empty = measured(&program, &folder.join("leeg.regiovisie"), "0")?;

    let open =
        |actions: &[Action]| actions.iter().find(|action| action.name == "open").map(|action| action.middle);
    let mut rows = vec![Row {
        what: format!("open with {ITEMS} items, against an empty workbook"),
        unit: "ms",
        ours: open(&large).unwrap_or(f64::NAN),
        peer: open(&empty),
        budget: Budget::MostTimes(1.2),
    }];
    rows.extend(large.into_iter().filter(|action| action.name != "open").map(|action| Row {
        what: format!("{}, p99 (p50 {:.2} ms)", action.name, action.middle),
        unit: "ms",
        ours: action.slowest,
        peer: None,
        budget: Budget::Most(16.0),
    }));
    Ok(rows)
}

/// Makes a workbook of `items` afresh and measures it.
fn measured(program: &Path, file: &Path, items: &str) -> Result<Vec<Action>, Failure> {
    let folder = file.parent().unwrap_or(file);
    if file.exists() {
        fs::remove_file(file).map_err(Failure::at(file))?;
    }
    Call::new(program, folder).arg("make").arg(file).arg(items).run()?;
    let said = Call::new(program, folder).arg("measure").arg(file).capture()?;
    said.lines()
        .map(|line| action(line).ok_or_else(|| Failure::unexpected("large-workbook measure", &line)))
        .collect()
}

/// `name`, middle and slowest but one in a hundred, in microseconds, with tabs between.
fn action(line: &str) -> Option<Action> {
    let mut cells = line.split('\t');
    let name = cells.next()?.to_owned();
    let mut milliseconds = cells.map(|cell| cell.parse::<f64>().ok().map(|micros| micros / 1000.0));
    Some(Action { name, middle: milliseconds.next()??, slowest: milliseconds.next()?? })
}

#[cfg(test)]
mod tests {
    use super::action;

    #[test]
    fn a_line_of_the_measuring_program_is_read() {
        let read = action("search, rare word\t260\t1900").unwrap();
        assert_eq!((read.name.as_str(), read.middle, read.slowest), ("search, rare word", 0.26, 1.9));
        assert!(action("not a measurement").is_none());
    }
}
