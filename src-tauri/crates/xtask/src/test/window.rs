//! End to end: the shell that people install, driven through WebDriver in a real window.

use super::{Tally, build_all, count};
use crate::failure::Failure;
use crate::place::Place;
use crate::process::Call;

pub(super) fn take(place: &Place) -> Result<Tally, Failure> {
    build_all(place)?;
    let heard = Call::new("node", &place.e2e())
        .args([
            "--test",
            "--test-concurrency=1",
            "--test-reporter=spec",
            "--test-timeout=300000",
            "--test-force-exit",
        ])
        .args(["journeys/"])
        .env("REGIOVISIE_PROGRAM", place.program("debug", "regiovisie"))
        .env("REGIOVISIE_CLI", place.program("debug", "regiovisie-cli"))
        .env("NO_COLOR", "1")
        .hear()?;
    Ok(count::judged(count::node(&heard.text), heard.well))
}
