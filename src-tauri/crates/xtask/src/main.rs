//! The chores of this repository: `cargo xtask run | test | bench | package | notices | setup`.
//!
//! One program instead of a drawer of scripts, so that a chore reads, compiles and is checked like the rest.
//! It knows no rule of the product. Deliberately absent: publishing, and anything that names a package registry;
//! the ordinary clients (`cargo`, `npm`, `apt-get`) know where theirs is.

mod bench;
mod failure;
mod notices;
mod package;
mod place;
mod process;
mod run;
mod setup;
mod test;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

use failure::Failure;
use place::Place;
use setup::Need;

/// The chores of this repository.
#[derive(Parser)]
#[command(bin_name = "cargo xtask", disable_help_subcommand = true)]
struct Arguments {
    #[command(subcommand)]
    chore: Chore,
}

#[derive(Subcommand)]
enum Chore {
    /// Build the program and open its window with the example workbook, or with FILE; without a display: export
    Run { file: Option<PathBuf> },
    /// Run every check, or only the steps named
    Test {
        /// A step by name; may be given more than once
        #[arg(long, value_name = "STEP")]
        only: Vec<String>,
        /// Print the steps and stop
        #[arg(long)]
        list: bool,
    },
    /// Measure the budgets side by side with a peer, or only the benchmarks named
    Bench {
        /// A benchmark by name; may be given more than once
        #[arg(long, value_name = "NAME")]
        only: Vec<String>,
        /// Print the benchmarks and stop
        #[arg(long)]
        list: bool,
    },
    /// Build the .deb and the .rpm
    Package {
        /// Also install the .deb on this machine, start it, look, and remove it again
        #[arg(long = "try")]
        try_it: bool,
    },
    /// Write the licences of all that is inside the program to `assets/notices.txt`
    Notices,
    /// Install what the other chores need, and nothing that is already there
    Setup,
}

fn main() -> ExitCode {
    match carry_out(Arguments::parse().chore) {
        Ok(code) => code,
        Err(failure) => {
            eprintln!("\ncargo xtask: {failure}");
            ExitCode::FAILURE
        }
    }
}

fn carry_out(chore: Chore) -> Result<ExitCode, Failure> {
    let place = Place::of_this_repository()?;
    match chore {
        Chore::Run { file } => run::run(&place, file),
        Chore::Test { list: true, .. } => Ok(test::list()),
        Chore::Test { only, list: false } => test::test(&place, &only),
        Chore::Bench { list: true, .. } => Ok(bench::list()),
        Chore::Bench { only, list: false } => bench::bench(&place, &only),
        Chore::Package { try_it: false } => package::package(&place),
        Chore::Package { try_it: true } => package::package_and_try(&place),
        Chore::Notices => {
            setup::prepare(&place, &[Need::UiPackages])?;
            notices::write(&place)
        }
        Chore::Setup => setup::prepare(&place, Need::ALL).map(|()| ExitCode::SUCCESS),
    }
}
