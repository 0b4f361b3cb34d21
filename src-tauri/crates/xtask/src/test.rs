//! `cargo xtask test`: every check of the project, in the order in which a mistake shows soonest.
//!
//! A step that fails does not stop the ones after it. The last line is `N passed, N failed`, summed over all steps;
//! a step without a count of its own counts as one.

mod count;
mod direction;
mod documents;
mod imports;
mod layout;
mod licences;
mod metadata;
mod window;

use std::process::ExitCode;
use std::time::{Duration, Instant};

use crate::failure::Failure;
use crate::place::Place;
use crate::process::Call;
use crate::setup::{self, Need};

/// How many checks of a step went well and how many did not.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
pub(crate) struct Tally {
    pub(crate) passed: u32,
    pub(crate) failed: u32,
}

impl Tally {
    const PASSED: Self = Self { passed: 1, failed: 0 };
    const FAILED: Self = Self { passed: 0, failed: 1 };

    /// Counts one check and prints what was found when it failed.
    fn check(&mut self, rule: &str, findings: &[String]) {
        if findings.is_empty() {
            self.passed += 1;
            return;
        }
        self.failed += 1;
        println!("not so: {rule}");
        for finding in findings {
            println!("  {finding}");
        }
    }

    fn add(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
    }
}

/// One step of the test.
struct Step {
    name: &'static str,
    what: &'static str,
    needs: &'static [Need],
    take: fn(&Place) -> Result<Tally, Failure>,
}

/// Compiling the whole workspace needs the built window: the shell embeds it.
const WORKSPACE: &[Need] = &[Need::Core, Need::Window, Need::UiBuilt];

const STEPS: &[Step] = &[
    Step {
        name: "layout",
        what: "the top level holds what it should and no more",
        needs: &[],
        take: layout::take,
    },
    Step {
        name: "direction",
        what: "every room depends only on the rooms below it",
        needs: &[],
        take: direction::take,
    },
    Step {
        name: "licences",
        what: "every dependency has an allowed licence and source",
        needs: &[Need::UiPackages],
        take: licences::licences,
    },
    Step {
        name: "advisories",
        what: "no dependency has a known weakness",
        needs: &[],
        take: licences::advisories,
    },
    Step { name: "fmt", what: "Rust is formatted", needs: &[], take: fmt },
    Step {
        name: "ui",
        what: "types, lint, format and tests of the window",
        needs: &[Need::UiPackages],
        take: ui,
    },
    Step { name: "clippy", what: "no warning in Rust", needs: WORKSPACE, take: clippy },
    Step { name: "rust", what: "tests in Rust", needs: WORKSPACE, take: rust },
    Step {
        name: "documents",
        what: "the exported documents, judged and rendered by others",
        needs: &[Need::Core, Need::Window, Need::UiBuilt, Need::Tools, Need::Office, Need::Readers],
        take: documents::take,
    },
    Step {
        name: "window",
        what: "end to end in the real window",
        needs: &[Need::Core, Need::Window, Need::UiBuilt, Need::Tools, Need::Screen, Need::Office],
        take: window::take,
    },
];

/// Prints the steps.
pub(crate) fn list() -> ExitCode {
    for step in STEPS {
        println!("{:<12} {}", step.name, step.what);
    }
    ExitCode::SUCCESS
}

/// Takes the steps named in `only`, or all of them.
pub(crate) fn test(place: &Place, only: &[String]) -> Result<ExitCode, Failure> {
    let steps = chosen(only)?;
    let mut total = Tally::default();
    let mut report = Vec::new();
    let needs: Vec<Need> = steps.iter().flat_map(|step| step.needs).copied().collect();
    for (name, tally, spent) in
        std::iter::once(timed("setup", "what the steps need is there", || prepare(place, &needs)))
            .chain(steps.iter().map(|step| timed(step.name, step.what, || (step.take)(place))))
    {
        // Setting up is no check of the product: it counts only when it fails.
        total.add(if name == "setup" { Tally { passed: 0, ..tally } } else { tally });
        report.push(format!(
            "{name:<12} {:>5} passed {:>4} failed {:>7.1} s",
            tally.passed,
            tally.failed,
            spent.as_secs_f64()
        ));
    }
    println!("\n{}\n", report.join("\n"));
    println!("{} passed, {} failed", total.passed, total.failed);
    Ok(if total.failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Compiles every program and test of the workspace once, with one set of features, so that the steps share the result.
pub(crate) fn build_all(place: &Place) -> Result<(), Failure> {
    Call::cargo(place.root()).args(["build", "--workspace", "--all-targets", "--locked", "--quiet"]).run()
}

fn chosen(only: &[String]) -> Result<Vec<&'static Step>, Failure> {
    if only.is_empty() {
        return Ok(STEPS.iter().collect());
    }
    only.iter()
        .map(|name| {
            STEPS.iter().find(|step| step.name == name).ok_or_else(|| Failure::Unknown {
                kind: "step",
                name: name.clone(),
                choices: STEPS.iter().map(|step| step.name).collect::<Vec<_>>().join(", "),
            })
        })
        .collect()
}

fn timed(
    name: &'static str,
    what: &str,
    take: impl FnOnce() -> Result<Tally, Failure>,
) -> (&'static str, Tally, Duration) {
    println!("\n== {name}: {what}");
    let start = Instant::now();
    let tally = take().unwrap_or_else(|failure| {
        println!("{failure}");
        Tally::FAILED
    });
    (name, tally, start.elapsed())
}

fn prepare(place: &Place, needs: &[Need]) -> Result<Tally, Failure> {
    setup::prepare(place, needs).map(|()| Tally::PASSED)
}

fn fmt(place: &Place) -> Result<Tally, Failure> {
    Call::cargo(place.root()).args(["fmt", "--all", "--check"]).run().map(|()| Tally::PASSED)
}

fn clippy(place: &Place) -> Result<Tally, Failure> {
    let call =
        Call::cargo(place.root()).args(["clippy", "--workspace", "--all-targets", "--locked", "--quiet"]);
    call.args(["--", "--deny", "warnings"]).run().map(|()| Tally::PASSED)
}

fn rust(place: &Place) -> Result<Tally, Failure> {
    build_all(place)?;
    let heard =
        Call::cargo(place.root()).args(["test", "--workspace", "--locked", "--no-fail-fast"]).hear()?;
    Ok(count::judged(count::cargo(&heard.text), heard.well))
}

fn ui(place: &Place) -> Result<Tally, Failure> {
    let ui = place.ui();
    let npm = |script| Call::npm(&ui).args(["run", "--silent", script]).env("NO_COLOR", "1");
    // The scripts that drive the window from outside follow the same format.
    let outside = Call::npm(&ui).args(["exec", "--", "prettier", "--check", "--config=.prettierrc.json"]);
    let outside = outside.args(["../tests/e2e/*/*.mjs", "../tests/bench/**/*.{mjs,js,html}"]);
    let mut tally = Tally::default();
    for call in [npm("typecheck"), npm("lint"), npm("format:check"), outside] {
        tally.add(if call.run().is_ok() { Tally::PASSED } else { Tally::FAILED });
    }
    let heard = npm("test").hear()?;
    tally.add(count::judged(count::vitest(&heard.text), heard.well));
    Ok(tally)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_are_chosen_by_name_in_the_order_given() {
        let names = |only: &[&str]| {
            let only: Vec<String> = only.iter().map(|&name| name.to_owned()).collect();
            chosen(&only).map(|steps| steps.iter().map(|step| step.name).collect::<Vec<_>>())
        };
        assert_eq!(names(&["rust", "fmt"]).unwrap(), ["rust", "fmt"]);
        assert_eq!(names(&[]).unwrap().len(), STEPS.len());
        assert!(names(&["rusty"]).unwrap_err().to_string().contains("clippy"), "the choices are told");
    }

    #[test]
    fn a_check_fails_once_however_much_it_finds() {
        let mut tally = Tally::default();
        tally.check("nothing found", &[]);
        tally.check("two found", &["a".to_owned(), "b".to_owned()]);
        assert_eq!(tally, Tally { passed: 1, failed: 1 });
    }
}
