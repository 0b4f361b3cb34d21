//! `cargo xtask notices`: writes `assets/notices.txt`, the licences of everyone whose work is inside the program.
//!
//! Each licence text is taken from the package itself. Texts that differ only in their copyright lines and white space
//! stand there once, under all the packages they belong to. A check of `cargo xtask test` compares the file.

mod crates;
mod npm;
mod text;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use crate::failure::Failure;
use crate::place::Place;

const HEAD: &str = "Regiovisie is vrije software onder de EUPL-1.2.\n\
\n\
In het programma zit werk van anderen. Hieronder staat per licentie om welke pakketten het gaat, van wie zij zijn en\n\
onder welke voorwaarden zij mogen worden gebruikt. De teksten zijn die van de makers.\n";

/// One package that is inside the program.
struct Package {
    name: String,
    version: String,
    licence: String,
    folder: PathBuf,
}

/// Where the notices are kept.
pub(crate) fn file(place: &Place) -> PathBuf {
    place.root().join("assets/notices.txt")
}

/// Writes the notices.
pub(crate) fn write(place: &Place) -> Result<ExitCode, Failure> {
    let file = file(place);
    fs::write(&file, composed(place)?).map_err(Failure::at(&file))?;
    println!("{}", file.display());
    Ok(ExitCode::SUCCESS)
}

/// What the notices should say.
pub(crate) fn composed(place: &Place) -> Result<String, Failure> {
    let mut packages = crates::inside(place)?;
    packages.extend(npm::inside(place)?);
    packages.sort_by(|one, other| (&one.name, &one.version).cmp(&(&other.name, &other.version)));

    // By licence text without its copyright lines; the texts of others are the larger part, so equal ones stand once.
    let mut groups: BTreeMap<String, Group> = BTreeMap::new();
    for package in &packages {
        let texts = licence_files(&package.folder, &package.licence)?;
        let body = texts.iter().map(|text| text::body(text)).collect::<Vec<_>>().join("\n\n");
        let key = if body.is_empty() { package.licence.clone() } else { text::key(&body) };
        let group =
            groups.entry(key).or_insert_with(|| Group { body, packages: Vec::new(), owners: Vec::new() });
        group.packages.push(format!("{} {} ({})", package.name, package.version, package.licence));
        group.owners.extend(texts.iter().flat_map(|text| text::owners(text)));
    }
    let mut groups: Vec<Group> = groups.into_values().collect();
    groups.sort_by(|one, other| {
        other.packages.len().cmp(&one.packages.len()).then_with(|| one.packages.cmp(&other.packages))
    });
    Ok(std::iter::once(HEAD.to_owned()).chain(groups.into_iter().map(Group::drawn)).collect())
}

/// Packages with one licence text.
struct Group {
    body: String,
    packages: Vec<String>,
    owners: Vec<String>,
}

impl Group {
    fn drawn(mut self) -> String {
        self.owners.sort();
        self.owners.dedup();
        let line = "=".repeat(80);
        let mut parts = vec![self.packages.join("\n"), self.owners.join("\n"), self.body];
        parts.retain(|part| !part.is_empty());
        format!("\n{line}\n{}\n", parts.join("\n\n"))
    }
}

/// The licence texts of a package: where it leaves a choice, that of MIT alone is enough.
fn licence_files(folder: &Path, licence: &str) -> Result<Vec<String>, Failure> {
    let mut files: Vec<PathBuf> = fs::read_dir(folder)
        .map_err(Failure::at(folder))?
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.is_file() && is_licence(&lower_name(path)))
        .collect();
    files.sort();
    let offers_mit = licence.contains("MIT") && !licence.contains("AND");
    if let Some(mit) = files.iter().find(|path| offers_mit && lower_name(path).contains("mit")) {
        files = vec![mit.clone()];
    } else if licence.contains(" OR ") {
        files.truncate(1);
    }
    files.iter().map(|path| fs::read(path).map(text::plain).map_err(Failure::at(path))).collect()
}

fn is_licence(name: &str) -> bool {
    ["license", "licence", "copying", "unlicense", "notice", "ofl"]
        .iter()
        .any(|start| name.starts_with(start))
}

fn lower_name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().to_lowercase()
}
