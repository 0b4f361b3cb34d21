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

pub(super) fn take(place: &Place) -> Result<Tally, Failure> {
    build_all(place)?;
    let folder = place.target().join("tests/documents");
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(Failure::at(&folder))?;
    }
    fs::create_dir_all(&folder).map_err(Failure::at(&folder))?;
    let files = export_example(place, &folder)?;
    let mut tally = Tally::default();
    tally.check("the example gives five documents", &too_few(&files));
    for file in
        files.iter().filter(|file| file.extension().is_some_and(|kind| kind == "docx" || kind == "xlsx"))
    {
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        tally.check(&format!("{name} has no error"), &errors(place, file)?);
        // A spreadsheet is read back in the tests of `sheets`: the office programs here are for texts alone.
        if file.extension().is_some_and(|kind| kind == "docx") {
            tally.check(&format!("LibreOffice renders {name}"), &rendered(place, file, &folder)?);
        }
    }
    Ok(tally)
}

fn export_example(place: &Place, folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let cli = place.program("debug", "regiovisie-cli");
    Call::new(&cli, folder).args(["new", "voorbeeld.regiovisie", "--example"]).run()?;
    let call =
        Call::new(&cli, folder).args(["export", "voorbeeld.regiovisie", "--all", "--out", "uit", "--json"]);
    let said = call.capture()?;
    let exported: Exported = serde_json::from_str(&said)
        .map_err(|error| Failure::unexpected("regiovisie-cli export --json", &error))?;
    Ok(exported.files)
}

fn too_few(files: &[PathBuf]) -> Vec<String> {
    if files.len() == 5 {
        Vec::new()
    } else {
        files.iter().map(|file| file.display().to_string()).chain(["and no more".to_owned()]).collect()
    }
}

/// What Microsoft's Open XML SDK has against a file.
fn errors(place: &Place, file: &Path) -> Result<Vec<String>, Failure> {
    let heard = Call::new(place.e2e_tool("ooxml-validator"), &place.e2e()).arg(file).hear_quietly()?;
    Ok(if heard.well { Vec::new() } else { heard.text.lines().take(60).map(str::to_owned).collect() })
}

/// Empty when LibreOffice makes a PDF of the file.
fn rendered(place: &Place, file: &Path, folder: &Path) -> Result<Vec<String>, Failure> {
    let pdf = folder.join(file.with_extension("pdf").file_name().unwrap_or_default());
    // A profile of its own, so that an office program that is open does not take over the work.
    let profile = format!("-env:UserInstallation=file://{}", folder.join("office").display());
    let heard = Call::new("soffice", place.root())
        .args([profile.as_str(), "--headless", "--convert-to", "pdf", "--outdir"])
        .arg(folder)
        .arg(file)
        .hear_quietly()?;
    Ok(if heard.well && pdf.is_file() { Vec::new() } else { vec![heard.text] })
}
