//! System packages, on Debian and its family.

use std::fs;
use std::io::IsTerminal;
use std::path::Path;

use super::Need;
use crate::failure::Failure;
use crate::process::Call;

/// Installs the packages behind `needs` that `dpkg` does not know as installed. Without a missing one, apt is not called.
pub(super) fn install(needs: &[Need]) -> Result<(), Failure> {
    let release = fs::read_to_string("/etc/os-release").unwrap_or_default();
    let mut wanted: Vec<String> = needs.iter().flat_map(|need| need.packages(clang_of(&release))).collect();
    wanted.sort();
    wanted.dedup();
    if wanted.is_empty() {
        return Ok(());
    }
    if !is_debian(&release) {
        println!(
            "This is not Debian or its kin, so nothing is installed. If a step fails, these Debian packages tell what it needs:"
        );
        println!("  {}", wanted.join(" "));
        return Ok(());
    }
    let missing = missing_of(&wanted);
    if missing.is_empty() {
        return Ok(());
    }
    println!("Missing system packages: {}", missing.join(" "));
    let root = is_root();
    if !root && !may_become_root() {
        return Err(Failure::Missing {
            what: format!(
                "{} system packages are missing, and this user may not install them.",
                missing.len()
            ),
            advice: format!(
                "Ask an administrator for:\n  apt-get install --no-install-recommends {}",
                missing.join(" ")
            ),
        });
    }
    apt(root).arg("update").run()?;
    apt(root).args(["install", "--yes", "--no-install-recommends"]).args(&missing).run()
}

/// Whether `os-release` speaks of Debian or something made from it.
fn is_debian(release: &str) -> bool {
    release.lines().any(|line| {
        let mut words = line.split(['=', ' ', '"']);
        matches!(words.next(), Some("ID" | "ID_LIKE")) && words.any(|word| word == "debian")
    })
}

/// The libclang that a release carries: the package name holds its version.
fn clang_of(release: &str) -> &'static str {
    let version = release.lines().find_map(|line| line.strip_prefix("VERSION_ID="));
    match version.map(|text| text.trim_matches('"')) {
        Some("13") => "19",
        Some("24.04") => "18",
        _ => "14",
    }
}

fn missing_of(wanted: &[String]) -> Vec<&str> {
    wanted
        .iter()
        .map(String::as_str)
        .filter(|name| {
            let status = Call::new("dpkg-query", Path::new("/"))
                .args(["--show", "--showformat=${db:Status-Status}", name])
                .capture();
            !status.is_ok_and(|text| text == "installed")
        })
        .collect()
}

fn is_root() -> bool {
    Call::new("id", Path::new("/")).arg("-u").capture().is_ok_and(|id| id.trim() == "0")
}

/// `sudo` without a question, or with a person there to answer it.
fn may_become_root() -> bool {
    let sudo = |argument| Call::new("sudo", Path::new("/")).args(argument).succeeds();
    sudo(&["--non-interactive", "true"][..]) || (std::io::stdin().is_terminal() && sudo(&["--version"]))
}

fn apt(root: bool) -> Call {
    let here = Path::new("/");
    let call = if root { Call::new("env", here) } else { Call::new("sudo", here).arg("env") };
    call.args(["DEBIAN_FRONTEND=noninteractive", "apt-get", "--quiet"])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debian_and_its_kin_are_recognised() {
        assert!(is_debian("NAME=\"Debian GNU/Linux\"\nID=debian\nVERSION_ID=\"12\"\n"));
        assert!(is_debian("ID=ubuntu\nID_LIKE=debian\n"));
        assert!(is_debian("ID=linuxmint\nID_LIKE=\"ubuntu debian\"\n"));
        assert!(!is_debian("ID=fedora\nNAME=\"not debian\"\n"));
        assert!(!is_debian(""));
    }

    #[test]
    fn each_release_has_its_own_libclang() {
        assert_eq!(clang_of("VERSION_ID=\"12\"\n"), "14");
        assert_eq!(clang_of("VERSION_ID=\"13\"\n"), "19");
    }

    #[test]
    fn a_package_that_does_not_exist_is_missing() {
        let wanted = ["no-such-package-here".to_owned()];
        assert_eq!(missing_of(&wanted), ["no-such-package-here"]);
    }
}
