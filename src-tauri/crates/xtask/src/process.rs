//! Calling other programs: every call is shown before it runs, so that a reader of the log can repeat it.
//!
//! Deliberately absent: time limits. A hanging program is ended by who called us; a test of the window has its own limits.

use std::ffi::{OsStr, OsString};
use std::io::{BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;

use crate::failure::Failure;

/// A call of one program.
pub(crate) struct Call {
    program: OsString,
    arguments: Vec<OsString>,
    folder: PathBuf,
    variables: Vec<(OsString, OsString)>,
}

/// What a program said (its standard output, then its standard error) and whether it ended well.
pub(crate) struct Heard {
    pub(crate) well: bool,
    pub(crate) text: String,
}

impl Call {
    pub(crate) fn new(program: impl AsRef<OsStr>, folder: &Path) -> Self {
        let program = program.as_ref().to_owned();
        Self { program, arguments: Vec::new(), folder: folder.to_owned(), variables: Vec::new() }
    }

    /// `cargo`, the same one that runs us.
    pub(crate) fn cargo(folder: &Path) -> Self {
        Self::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()), folder)
    }

    /// `npm`, which is a script with another name on Windows.
    pub(crate) fn npm(folder: &Path) -> Self {
        Self::new(if cfg!(windows) { "npm.cmd" } else { "npm" }, folder)
    }

    pub(crate) fn arg(mut self, argument: impl AsRef<OsStr>) -> Self {
        self.arguments.push(argument.as_ref().to_owned());
        self
    }

    pub(crate) fn args<A: AsRef<OsStr>>(mut self, arguments: impl IntoIterator<Item = A>) -> Self {
        self.arguments.extend(arguments.into_iter().map(|argument| argument.as_ref().to_owned()));
        self
    }

    pub(crate) fn env(mut self, name: impl AsRef<OsStr>, value: impl AsRef<OsStr>) -> Self {
        self.variables.push((name.as_ref().to_owned(), value.as_ref().to_owned()));
        self
    }

    /// The same call, started by another program that takes `arguments` first: `time`, `sudo`.
    pub(crate) fn under(mut self, program: &str, arguments: &[&str]) -> Self {
        let inner = std::mem::replace(&mut self.program, program.into());
        let before = arguments.iter().map(Into::into).chain([inner]);
        self.arguments.splice(0..0, before);
        self
    }

    /// Runs it with our own streams; fails when it fails.
    pub(crate) fn run(self) -> Result<(), Failure> {
        self.show();
        let status = self.command().status().map_err(|source| self.not_started(source))?;
        if status.success() { Ok(()) } else { Err(self.refused(status.to_string())) }
    }

    /// Runs it unseen and returns its standard output; fails when it fails, with what it said.
    pub(crate) fn capture(self) -> Result<String, Failure> {
        let output = self.command().output().map_err(|source| self.not_started(source))?;
        if output.status.success() {
            return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
        }
        let said = String::from_utf8_lossy(&output.stderr);
        Err(self.refused(format!("{}; {}", output.status, said.trim())))
    }

    /// Runs it unseen and returns what it said on both streams. Saying no is no failure here.
    pub(crate) fn hear_quietly(self) -> Result<Heard, Failure> {
        let output = self.command().output().map_err(|source| self.not_started(source))?;
        let text =
            [output.stdout, output.stderr].map(|said| String::from_utf8_lossy(&said).into_owned()).concat();
        Ok(Heard { well: output.status.success(), text })
    }

    /// Runs it unseen and tells whether it ended well; a program that is not there did not.
    pub(crate) fn succeeds(self) -> bool {
        self.command().output().is_ok_and(|output| output.status.success())
    }

    /// Runs it, prints what it says line by line and returns the same text. Saying no is no failure here.
    pub(crate) fn hear(self) -> Result<Heard, Failure> {
        self.show();
        let mut command = self.command();
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().map_err(|source| self.not_started(source))?;
        let (out, err) = (child.stdout.take(), child.stderr.take());
        let text = thread::scope(|scope| {
            let err = scope.spawn(|| err.map(|stream| pass_on(stream, &mut std::io::stderr())));
            let mut text = out.map(|stream| pass_on(stream, &mut std::io::stdout())).unwrap_or_default();
            text.push_str(&err.join().ok().flatten().unwrap_or_default());
            text
        });
        let status = child.wait().map_err(|source| self.not_started(source))?;
        Ok(Heard { well: status.success(), text })
    }

    fn command(&self) -> Command {
        let mut command = Command::new(&self.program);
        command.args(&self.arguments).current_dir(&self.folder);
        command.envs(self.variables.iter().map(|(name, value)| (name, value)));
        command
    }

    fn show(&self) {
        println!("$ {self}");
    }

    fn not_started(&self, source: std::io::Error) -> Failure {
        Failure::Start { program: self.program.to_string_lossy().into_owned(), source }
    }

    fn refused(&self, status: String) -> Failure {
        Failure::Refused { command: self.to_string(), status }
    }
}

impl std::fmt::Display for Call {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for (name, value) in &self.variables {
            write!(formatter, "{}={} ", name.to_string_lossy(), value.to_string_lossy())?;
        }
        let program = Path::new(&self.program).file_stem().unwrap_or(&self.program);
        write!(formatter, "{}", program.to_string_lossy())?;
        for argument in &self.arguments {
            let argument = argument.to_string_lossy();
            let quote = if argument.contains(' ') { "'" } else { "" };
            write!(formatter, " {quote}{argument}{quote}")?;
        }
        Ok(())
    }
}

/// Copies a stream line by line and keeps what went by.
fn pass_on(stream: impl Read, onto: &mut impl Write) -> String {
    let mut kept = String::new();
    let mut stream = BufReader::new(stream);
    let mut line = Vec::new();
    while stream.read_until(b'\n', &mut line).is_ok_and(|count| count > 0) {
        let text = String::from_utf8_lossy(&line);
        // A closed terminal must not end the work.
        let _ = onto.write_all(text.as_bytes());
        kept.push_str(&text);
        line.clear();
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_call_shows_what_a_person_could_type() {
        let call = Call::new("/usr/bin/node", Path::new(".")).args(["--test", "two words"]).env("LANG", "nl");
        assert_eq!(call.to_string(), "LANG=nl node --test 'two words'");
    }

    #[test]
    fn a_program_that_is_not_there_is_named() {
        let failure = Call::new("no-such-program-here", Path::new(".")).capture().unwrap_err();
        assert!(failure.to_string().contains("no-such-program-here"), "{failure}");
    }
}
