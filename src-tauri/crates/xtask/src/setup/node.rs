//! npm packages, exactly those of the lock file.

use std::fs;
use std::path::Path;

use crate::failure::Failure;
use crate::process::Call;

/// The oldest Node.js that the tools of `ui` accept.
const OLDEST: (u32, u32) = (20, 19);

/// Runs `npm ci` in `folder` when its lock file is not the one that was installed last.
pub(super) fn install(folder: &Path) -> Result<(), Failure> {
    let lock_path = folder.join("package-lock.json");
    let lock = fs::read(&lock_path).map_err(Failure::at(&lock_path))?;
    // The mark lies in the folder it speaks about, so that removing the one removes the other.
    let mark = folder.join("node_modules/.installed-from");
    if fs::read(&mark).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    check_version(folder)?;
    Call::npm(folder).args(["ci", "--no-audit", "--no-fund"]).run()?;
    fs::write(&mark, lock).map_err(Failure::at(&mark))
}

fn check_version(folder: &Path) -> Result<(), Failure> {
    let found = Call::new("node", folder).arg("--version").capture().unwrap_or_default();
    if version(&found).is_some_and(|version| version >= OLDEST) {
        return Ok(());
    }
    let found = if found.is_empty() { "none".to_owned() } else { found.trim().to_owned() };
    Err(Failure::Missing {
        what: format!("The window is built with Node.js {}.{} or newer; found: {found}.", OLDEST.0, OLDEST.1),
        advice: "Install Node.js with npm, and start again.".to_owned(),
    })
}

/// Major and minor of what `node --version` says.
fn version(said: &str) -> Option<(u32, u32)> {
    let mut numbers = said.trim().strip_prefix('v')?.split('.').map(str::parse);
    Some((numbers.next()?.ok()?, numbers.next()?.ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_is_read_as_numbers() {
        assert_eq!(version("v20.20.2\n"), Some((20, 20)));
        assert!(version("v9.0.0").unwrap() < OLDEST, "numbers, not text");
        assert_eq!(version("node: command not found"), None);
    }
}
