//! Why a chore stopped.

use std::io;
use std::path::{Path, PathBuf};

/// Why a chore stopped, in words for the person at the keyboard.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Failure {
    /// A program of the system is not there or cannot be started.
    #[error("cannot start `{program}`: {source}")]
    Start { program: String, source: io::Error },
    /// A program ran and said no.
    #[error("`{command}` failed ({status})")]
    Refused { command: String, status: String },
    /// A file or folder cannot be read or written.
    #[error("{}: {source}", path.display())]
    File { path: PathBuf, source: io::Error },
    /// A program or file said something other than expected.
    #[error("{what}: not as expected: {reason}")]
    Unexpected { what: String, reason: String },
    /// The machine lacks something that this program cannot install.
    #[error("{what}\n{advice}")]
    Missing { what: String, advice: String },
    /// Wrong use of the command line.
    #[error("there is no {kind} called {name}; choose from: {choices}")]
    Unknown { kind: &'static str, name: String, choices: String },
}

impl Failure {
    /// For `map_err` on an operation on `path`.
    pub(crate) fn at(path: &Path) -> impl FnOnce(io::Error) -> Self {
        let path = path.to_owned();
        move |source| Self::File { path, source }
    }

    /// For what another program or a file says.
    pub(crate) fn unexpected(what: impl Into<String>, reason: &impl ToString) -> Self {
        Self::Unexpected { what: what.into(), reason: reason.to_string() }
    }
}
