//! Start and memory of the window, against an empty Tauri window made from the same crates with the same profile.

use std::fs;

use serde::Deserialize;

use super::median;
use super::table::{Budget, Row};
use crate::failure::Failure;
use crate::place::Place;
use crate::process::Call;

const ROUNDS: &str = "9";

/// What `tests/bench/window.mjs` prints.
#[derive(Deserialize)]
struct Measured {
    ours: Series,
    peer: Series,
}

#[derive(Deserialize)]
struct Series {
    usable: Vec<f64>,
    memory: Vec<f64>,
}

pub(super) fn take(place: &Place) -> Result<Vec<Row>, Failure> {
    let cargo = |arguments: &[&str]| {
        Call::cargo(place.root()).args(["build", "--release", "--locked"]).args(arguments).run()
    };
    cargo(&["--package=regiovisie", "--package=regiovisie-cli", "--bins"])?;
    cargo(&["--package=regiovisie", "--features=bench", "--example=empty-window"])?;

    let folder = place.target().join("bench");
    fs::create_dir_all(&folder).map_err(Failure::at(&folder))?;
    let workbook = folder.join("voorbeeld.regiovisie");
    if !workbook.exists() {
        Call::new(place.program("release", "regiovisie-cli"), &folder)
            .arg("new")
            .arg(&workbook)
            .arg("--example")
            .run()?;
    }
    let said = Call::new("node", &place.root().join("tests/bench"))
        .arg("window.mjs")
        .arg(place.program("release", "regiovisie"))
        .arg(place.program("release/examples", "empty-window"))
        .arg(&workbook)
        .arg(ROUNDS)
        .capture()?;
    let Measured { ours, peer } =
        serde_json::from_str(&said).map_err(|error| Failure::unexpected("tests/bench/window.mjs", &error))?;
    let row = |what: &str, unit, ours, peer, limit| Row {
        what: what.to_owned(),
        unit,
        ours: median(ours),
        peer: Some(median(peer)),
        budget: Budget::MostTimes(limit),
    };
    Ok(vec![
        row("window usable after start, example open", "ms", ours.usable, peer.usable, 1.25),
        row("memory of all its processes (PSS)", "MB", ours.memory, peer.memory, 1.3),
    ])
}
