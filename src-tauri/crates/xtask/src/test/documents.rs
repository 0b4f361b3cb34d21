//! The documents of the example, judged and rendered by programs that are not ours.

use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use super::{Tally, build_all};
use crate::failure::Failure;
use crate::place::Place;
use crate::process::Call;

/// What `regiovisie-cli export --json` prints, as far as we read it.
#[derive(Deserialize)]
struct Exported {
    files: Vec<PathBuf>,
}

/// For whom the example is exported, and how many files that gives: twelve with the verslag of each meeting.
const PROFILES: [(&str, usize); 3] = [("intern", 23), ("raad", 23), ("openbaar", 23)];

pub(super) fn take(place: &Place) -> Result<Tally, Failure> {
    build_all(place)?;
    let folder = place.target().join("tests/documents");
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(Failure::at(&folder))?;
    }
    fs::create_dir_all(&folder).map_err(Failure::at(&folder))?;
    let cli = place.program("debug", "regiovisie-cli");
    Call::new(&cli, &folder).args(["new", "voorbeeld.regiovisie", "--example"]).run()?;
    let mut tally = Tally::default();
    for (profile, count) in PROFILES {
        let files = export(place, &folder, profile)?;
        tally.check(&format!("the example gives {count} files for {profile}"), &other_count(&files, count));
        for file in files.iter().filter(|file| is(file, "docx") || is(file, "xlsx")) {
            tally.check(&format!("{} has no error", told(profile, file)), &errors(place, file)?);
        }
        // The same calendar goes out in each profile but for who does what.
        for file in files.iter().filter(|file| is(file, "ics")) {
            tally.check(&format!("another program reads {}", told(profile, file)), &calendar(place, file)?);
        }
        if profile == "intern" {
            let texts: Vec<&PathBuf> = files.iter().filter(|file| is(file, "docx")).collect();
            converted(place, &folder, "pdf", &texts)?;
            for file in texts {
                let pdf = folder.join(file.with_extension("pdf").file_name().unwrap_or_default());
                let problem =
                    if pdf.is_file() { Vec::new() } else { vec!["there is no PDF of it".to_owned()] };
                tally.check(&format!("LibreOffice renders {}", told(profile, file)), &problem);
            }
            let register = files.iter().find(|file| told(profile, file).contains("Register"));
            let register =
                register.ok_or_else(|| Failure::unexpected("the register", &"it was not exported"))?;
            // Not as csv: that writes days as the language of the office program has them, which is not asked here.
            for kind in ["xlsx", "xls", "ods"] {
                let name = format!("the register comes back from LibreOffice as {kind}");
                tally.check(&name, &comes_back(place, &folder, register, kind)?);
            }
        }
    }
    Ok(tally)
}

fn is(file: &Path, kind: &str) -> bool {
    file.extension().is_some_and(|found| found == kind)
}

fn told(profile: &str, file: &Path) -> String {
    format!("{} ({profile})", file.file_name().unwrap_or_default().to_string_lossy())
}

fn export(place: &Place, folder: &Path, profile: &str) -> Result<Vec<PathBuf>, Failure> {
    let call = Call::new(place.program("debug", "regiovisie-cli"), folder).args([
        "export",
        "voorbeeld.regiovisie",
        "--all",
        "--out",
        profile,
        "--profile",
        profile,
        "--json",
    ]);
    let said = call.capture()?;
    let exported: Exported = serde_json::from_str(&said)
        .map_err(|error| Failure::unexpected("regiovisie-cli export --json", &error))?;
    Ok(exported.files)
}

fn other_count(files: &[PathBuf], count: usize) -> Vec<String> {
    if files.len() == count {
        Vec::new()
    } else {
        files
            .iter()
            .map(|file| file.display().to_string())
            .chain([format!("these are {}", files.len())])
            .collect()
    }
}

/// What an independent reader of calendars has against a file.
fn calendar(place: &Place, file: &Path) -> Result<Vec<String>, Failure> {
    let check = place.document_checks().join("calendar_check.py");
    let heard = Call::new(place.python(), place.root()).arg(check).arg(file).hear_quietly()?;
    Ok(if heard.well { Vec::new() } else { heard.text.lines().take(20).map(str::to_owned).collect() })
}

/// What `regiovisie-cli import-input --json` prints, as far as we read it.
#[derive(Deserialize)]
struct Imported {
    added: u32,
    answered: u32,
    same: u32,
    clashes: u32,
    refused: u32,
}

/// The register, opened and saved as another kind by an office program, says nothing new to the workbook it came from.
fn comes_back(place: &Place, folder: &Path, register: &Path, kind: &str) -> Result<Vec<String>, Failure> {
    let out = folder.join(format!("terug-{kind}"));
    fs::create_dir_all(&out).map_err(Failure::at(&out))?;
    converted(place, &out, kind, &[&register.to_path_buf()])?;
    let file = out.join(register.with_extension(kind).file_name().unwrap_or_default());
    let heard = Call::new(place.program("debug", "regiovisie-cli"), folder)
        .args(["import-input", "voorbeeld.regiovisie"])
        .arg(&file)
        .args(["--dry-run", "--json"])
        .hear_quietly()?;
    let imported: Imported = match serde_json::from_str(heard.text.trim()) {
        Ok(imported) => imported,
        Err(_) => return Ok(heard.text.lines().take(20).map(str::to_owned).collect()),
    };
    let Imported { added, answered, same, clashes, refused } = imported;
    if added + answered + clashes + refused == 0 && same == 60 {
        return Ok(Vec::new());
    }
    Ok(vec![format!(
        "{added} new, {answered} answered, {same} the same, {clashes} clashing, {refused} refused"
    )])
}

/// What Microsoft's Open XML SDK has against a file.
fn errors(place: &Place, file: &Path) -> Result<Vec<String>, Failure> {
    let heard = Call::new(place.e2e_tool("ooxml-validator"), &place.e2e()).arg(file).hear_quietly()?;
    Ok(if heard.well { Vec::new() } else { heard.text.lines().take(60).map(str::to_owned).collect() })
}

/// Lets LibreOffice save files as another kind in a folder.
fn converted(place: &Place, folder: &Path, kind: &str, files: &[&PathBuf]) -> Result<(), Failure> {
    // A profile of its own, so that an office program that is open does not take over the work.
    let profile = format!("-env:UserInstallation=file://{}", folder.join("office").display());
    let mut call = Call::new("soffice", place.root())
        .args([profile.as_str(), "--headless", "--convert-to", kind, "--outdir"])
        .arg(folder);
    for file in files {
        call = call.arg(file);
    }
    // What it could not do shows in the files that are not there.
    call.hear_quietly().map(|_| ())
}
