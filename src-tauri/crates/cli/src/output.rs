//! What goes to the screen: lines for people or one JSON object for machines; errors to standard error.

use std::io::Write;
use std::process::ExitCode;

use clap::error::{ContextKind, ContextValue, ErrorKind};
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
        told(print(&mut std::io::stdout(), &text), code)
    }

    /// Prints an error and ends.
    pub(crate) fn fail(self, fault: &Fault) -> ExitCode {
        let text = if self.json {
            let error = json!({ "code": fault.code, "message": fault.message() });
            format!("{:#}", json!({ "error": error }))
        } else {
            [fault.what.as_str(), &fault.safe, &fault.next].join("\n")
        };
        told(print(&mut std::io::stderr(), &text), fault.exit)
    }
}

/// Wrong use, help and version, as clap found them.
pub(crate) fn usage(refused: &clap::Error) -> ExitCode {
    if !refused.use_stderr() {
        return told(print(&mut std::io::stdout(), refused.render().to_string().trim_end()), DONE);
    }
    let json = std::env::args_os().any(|argument| argument == "--json");
    let message = say_with("cli-usage", &Args::new().text("detail", wrong(refused)));
    let text = if json {
        format!("{:#}", json!({ "error": { "code": "usage", "message": message } }))
    } else {
        message
    };
    told(print(&mut std::io::stderr(), &text), WRONG)
}

/// What is wrong with what was typed, in Dutch.
fn wrong(refused: &clap::Error) -> String {
    let part = |kind: ContextKind| match refused.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(list)) => list.join(", "),
        _ => String::new(),
    };
    let (argument, value) = (part(ContextKind::InvalidArg), part(ContextKind::InvalidValue));
    let id = match refused.kind() {
        ErrorKind::MissingRequiredArgument => "cli-usage-missing",
        ErrorKind::UnknownArgument => "cli-usage-unknown",
        ErrorKind::InvalidSubcommand => "cli-usage-verb",
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            "cli-usage-no-verb"
        }
        ErrorKind::InvalidValue if value.is_empty() => "cli-usage-no-value",
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => "cli-usage-value",
        ErrorKind::ArgumentConflict => "cli-usage-conflict",
        ErrorKind::InvalidUtf8 => "cli-usage-utf8",
        _ => "cli-usage-other",
    };
    let verb = part(ContextKind::InvalidSubcommand);
    let prior = part(ContextKind::PriorArg);
    say_with(
        id,
        &Args::new().text("argument", argument).text("value", value).text("verb", verb).text("prior", prior),
    )
}

/// Writes a text with a line end.
fn print(out: &mut dyn Write, text: &str) -> std::io::Result<()> {
    if text.is_empty() {
        return Ok(());
    }
    writeln!(out, "{text}")?;
    out.flush()
}

/// The exit status, unless what was to be said was lost. A reader that went away (`| head`) has heard enough.
fn told(printed: std::io::Result<()>, code: u8) -> ExitCode {
    match printed {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => ExitCode::from(WRONG),
        _ => ExitCode::from(code),
    }
}
