//! `regiovisie-cli`: the same core without a window, for scripts and administrators.
//!
//! English verbs, Dutch messages; `--json` for machines. What every verb prints stands in this crate's
//! `README.md`. Deliberately absent: rules; a verb calls one use case and prints what it returns.

mod arguments;
mod output;
mod verbs;

use std::process::ExitCode;

use clap::Parser;

use crate::arguments::Arguments;
use crate::output::Output;

fn main() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(refused) => return output::usage(&refused),
    };
    let mut output = Output::new(arguments.json);
    match verbs::run(&arguments.verb, &mut output) {
        Ok(code) => output.finish(code),
        Err(error) => output.fail(&error.into()),
    }
}
