//! What comes from others: is its licence allowed, does it come from the usual place, is a weakness known?
//!
//! cargo-deny judges the crates, by `.cargo/deny.toml`; the npm packages that ship inside the window are judged here by
//! the same list. Known weaknesses need a database from the network: where it cannot be reached, the step says so.

use std::fs;

use serde::Deserialize;
use spdx::{Expression, ParseMode};

use super::Tally;
use crate::failure::Failure;
use crate::notices;
use crate::place::Place;
use crate::process::Call;

const POLICY: &str = ".cargo/deny.toml";

/// A minute of compiling, once; unoptimised, because it runs for a second.
const CARGO_DENY: &str = "0.20.2";

/// The part of a cargo-deny configuration that we read.
#[derive(Deserialize)]
struct Policy {
    licenses: Licences,
}

#[derive(Deserialize)]
struct Licences {
    allow: Vec<String>,
}

/// The part of an npm lock file that we read.
#[derive(Deserialize)]
struct Lock {
    packages: std::collections::BTreeMap<String, Locked>,
}

#[derive(Deserialize)]
struct Locked {
    license: Option<String>,
    /// Used for building and testing, and not shipped.
    #[serde(default)]
    dev: bool,
    resolved: Option<String>,
    #[serde(default)]
    link: bool,
}

/// Licences and sources of the crates, and of the npm packages that ship inside the window.
pub(super) fn licences(place: &Place) -> Result<Tally, Failure> {
    let mut tally = Tally::default();
    let heard = cargo_deny(place)?.args(["--hide-inclusion-graph", "licenses", "bans", "sources"]).hear()?;
    tally.add(if heard.well { Tally::PASSED } else { Tally::FAILED });

    let policy_path = place.root().join(POLICY);
    let policy = fs::read_to_string(&policy_path).map_err(Failure::at(&policy_path))?;
    let policy: Policy = toml::from_str(&policy).map_err(|error| Failure::unexpected(POLICY, &error))?;
    let ui = lock(place, "ui/package-lock.json")?;
    let forbidden = ui.packages.iter().filter(|(path, package)| {
        !path.is_empty() && !package.dev && !is_allowed(package.license.as_deref(), &policy.licenses.allow)
    });
    let forbidden: Vec<String> = forbidden
        .map(|(path, package)| format!("{path}: {}", package.license.as_deref().unwrap_or("no licence")))
        .collect();
    tally.check("every npm package in the window has a licence that we allow", &forbidden);

    for (name, lock) in [("ui", ui), ("tests/e2e", lock(place, "tests/e2e/package-lock.json")?)] {
        let elsewhere =
            lock.packages.iter().filter(|(_, package)| package.link || package.resolved.is_some());
        let elsewhere: Vec<String> = elsewhere
            .map(|(path, package)| format!("{path}: {}", package.resolved.as_deref().unwrap_or("a link")))
            .collect();
        tally.check(&format!("{name}/package-lock.json names packages and no hosts"), &elsewhere);
    }

    let kept = fs::read_to_string(notices::file(place)).unwrap_or_default();
    let stale =
        if kept == notices::composed(place)? { None } else { Some("run: cargo xtask notices".to_owned()) };
    tally.check("the notices inside the program name what is inside it now", stale.as_slice());
    Ok(tally)
}

/// Known weaknesses, as far as this machine can ask for them.
pub(super) fn advisories(place: &Place) -> Result<Tally, Failure> {
    let mut tally = Tally::default();
    let heard = cargo_deny(place)?.arg("advisories").hear_quietly()?;
    if heard.text.contains("failed to fetch advisory database") {
        println!(
            "skipped: the advisory database of Rust cannot be reached from here, so crates are not compared with it"
        );
    } else {
        print!("{}", heard.text);
        tally.add(if heard.well { Tally::PASSED } else { Tally::FAILED });
    }
    let heard = Call::npm(&place.ui()).args(["audit", "--omit=dev", "--json"]).hear_quietly()?;
    if heard.text.contains("\"auditReportVersion\"") {
        if !heard.well {
            print!("{}", heard.text);
        }
        tally.add(if heard.well { Tally::PASSED } else { Tally::FAILED });
    } else {
        println!(
            "skipped: the npm registry here answers no `npm audit`, so npm packages are not compared with its list"
        );
    }
    Ok(tally)
}

/// A call of the pinned cargo-deny, which is compiled first when it is not there.
fn cargo_deny(place: &Place) -> Result<Call, Failure> {
    let tools = place.target().join("tools");
    let program = tools.join("bin").join(format!("cargo-deny{}", std::env::consts::EXE_SUFFIX));
    let mark = tools.join(format!("cargo-deny-{CARGO_DENY}"));
    if !(program.is_file() && mark.is_file()) {
        let version = format!("--version={CARGO_DENY}");
        let call = Call::cargo(place.root()).args([
            "install",
            "cargo-deny",
            &version,
            "--locked",
            "--debug",
            "--quiet",
        ]);
        call.arg("--root").arg(&tools).run()?;
        fs::write(&mark, "").map_err(Failure::at(&mark))?;
    }
    Ok(Call::new(program, place.root()).args(["--config", POLICY, "check"]))
}

fn lock(place: &Place, path: &str) -> Result<Lock, Failure> {
    let file = place.root().join(path);
    let text = fs::read_to_string(&file).map_err(Failure::at(&file))?;
    serde_json::from_str(&text).map_err(|error| Failure::unexpected(path, &error))
}

/// Whether a licence expression can be met with the licences in `allow`. No expression is not allowed.
fn is_allowed(licence: Option<&str>, allow: &[String]) -> bool {
    // Old crates write `MIT/Apache-2.0`; the lax reader takes that as OR.
    let expression = licence.and_then(|text| Expression::parse_mode(text, ParseMode::LAX).ok());
    expression.is_some_and(|expression| expression.evaluate(|needed| allow.contains(&needed.to_string())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_choice_needs_one_allowed_licence_and_a_sum_needs_all() {
        let allow = ["MIT".to_owned(), "Unicode-3.0".to_owned(), "Apache-2.0 WITH LLVM-exception".to_owned()];
        let allowed = |licence| is_allowed(Some(licence), &allow);
        assert!(allowed("MIT OR GPL-3.0-only"));
        assert!(allowed("GPL-2.0-only/MIT"), "the old way of writing OR");
        assert!(allowed("(MIT OR Apache-2.0) AND Unicode-3.0"));
        assert!(allowed("Apache-2.0 WITH LLVM-exception"));
        assert!(!allowed("MIT AND GPL-3.0-only"));
        assert!(!allowed("Apache-2.0"));
        assert!(!allowed("see LICENSE"));
        assert!(!is_allowed(None, &allow));
    }
}
