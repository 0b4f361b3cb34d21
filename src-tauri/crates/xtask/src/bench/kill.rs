//! A program that is killed a thousand times while it writes: every acknowledged command is kept.
//!
//! The same test as in `cargo xtask test`, which kills two hundred times.

use super::table::{Budget, Row};
use crate::failure::Failure;
use crate::place::Place;
use crate::process::Call;

const KILLS: u32 = 1000;

pub(super) fn take(place: &Place) -> Result<Vec<Row>, Failure> {
    let heard = Call::cargo(place.root())
        .args(["test", "--locked", "--package=regiovisie-tests", "--test=faults"])
        .args(["a_killed_program_loses_nothing_it_acknowledged", "--", "--exact", "--nocapture"])
        .env("REGIOVISIE_KILLS", KILLS.to_string())
        .hear()?;
    let survived = heard.well && heard.text.contains("1 passed");
    let ours = if survived { f64::from(KILLS) } else { 0.0 };
    let what = "kill -9 while writing: opens, nothing acknowledged is lost".to_owned();
    Ok(vec![Row { what, unit: "kills", ours, peer: None, budget: Budget::Least(f64::from(KILLS)) }])
}
