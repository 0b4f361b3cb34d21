//! What goes to the screen: lines for people or one JSON object for machines; errors to standard error.

use std::io::Write;
use std::process::ExitCode;

use regiovisie_wording::{Args, say_with};
use regiovisie_workbook::Fault;
use serde::Serialize;
use serde_json::{Value, json};

/// Everything is done.
pub(crate) const DONE: u8 = 0;
/// Done, with findings.
pub(crate) const FINDINGS: u8 = 1;
/// Wrong use or bad input.
pub(crate) const WRONG: u8 = 2;

/// Collects what a verb has to say.
#[derive(Debug)]
pub(crate) struct Output {
    json: bool,
    lines: Vec<String>,
    value: Value,
}

impl Output {
    pub(crate) fn new(json: bool) -> Self {
        Self { json, lines: Vec::new(), value: json!({}) }
    }

    /// A line for people.
    pub(crate) fn line(&mut self, line: impl Into<String>) {
        self.lines.push(line.into());
    }

    /// A field of the JSON object.
    pub(crate) fn field(&mut self, name: &str, value: impl Serialize) {
        // A view of our own always has a JSON form; should one not, the field is null rather than absent.
        self.value[name] = serde_json::to_value(value).unwrap_or(Value::Null);
    }

    /// Prints it and ends.
    pub(crate) fn finish(self, code: u8) -> ExitCode {
        let text = if self.json { format!("{:#}", self.value) } else { self.lines.join("\n") };
        print(&mut std::io::stdout(), &text);
        ExitCode::from(code)
    }

    /// Prints an error and ends.
    pub(crate) fn fail(self, fault: &Fault) -> ExitCode {
        let text = if self.json {
            let error = json!({ "code": fault.code, "message": fault.message() });
            format!("{:#}", json!({ "error": error }))
        } else {
            [fault.what.as_str(), &fault.safe, &fault.next].join("\n")
        };
        print(&mut std::io::stderr(), &text);
        ExitCode::from(fault.exit)
    }
}

/// Wrong use, help and version, as clap found them.
pub(crate) fn usage(refused: &clap::Error) -> ExitCode {
    if !refused.use_stderr() {
        print(&mut std::io::stdout(), refused.render().to_string().trim_end());
        return ExitCode::from(DONE);
    }
    let json = std::env::args_os().any(|argument| argument == "--json");
    let detail = refused.render().to_string();
    let text = if json {
        let message = say_with("cli-usage", &Args::new().text("detail", detail.trim().to_owned()));
        format!("{:#}", json!({ "error": { "code": "usage", "message": message } }))
    } else {
        detail.trim_end().to_owned()
    };
    print(&mut std::io::stderr(), &text);
    ExitCode::from(WRONG)
}

/// A reader that went away (`| head`) is no error.
fn print(out: &mut dyn Write, text: &str) {
    if !text.is_empty() {
        let _ = writeln!(out, "{text}");
    }
}
