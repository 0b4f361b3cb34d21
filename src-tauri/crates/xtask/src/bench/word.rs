//! A visie of 150 pages from Markdown to a finished Word file, against pandoc on the same Markdown.
//!
//! Whole processes are timed, started and ended, so that neither side hides its loading.

use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::time::Instant;

use super::median;
use super::table::{Budget, Row};
use crate::failure::Failure;
use crate::place::Place;
use crate::process::Call;

const ROUNDS: usize = 9;

pub(super) fn take(place: &Place) -> Result<Vec<Row>, Failure> {
    Call::cargo(place.root())
        .args(["build", "--release", "--locked", "--package=regiovisie-tests", "--example=markdown-to-word"])
        .run()?;
    let folder = place.target().join("bench");
    fs::create_dir_all(&folder).map_err(Failure::at(&folder))?;
    let source = folder.join("visie.md");
    fs::write(&source, visie()).map_err(Failure::at(&source))?;

    let program = place.program("release/examples", "markdown-to-word");
    let ours = || Call::new(&program, &folder).args(["visie.md", "ours.docx"]);
    // pandoc's quickest reader of this Markdown; `markdown` takes longer.
    let pandoc =
        || Call::new("pandoc", &folder).args(["--from=gfm+footnotes", "visie.md", "--output=peer.docx"]);

    let (our_time, our_memory) = measured(ours, &folder)?;
    let (peer_time, peer_memory) = measured(pandoc, &folder)?;
    report_on(place, &folder)?;
    Ok(vec![
        Row {
            what: "150 pages to Word".to_owned(),
            unit: "ms",
            ours: our_time,
            peer: Some(peer_time),
            budget: Budget::TimesLess(20.0),
        },
        Row {
            what: "same: peak memory".to_owned(),
            unit: "MB",
            ours: our_memory,
            peer: Some(peer_memory),
            budget: Budget::TimesLess(5.0),
        },
    ])
}

/// The median time in milliseconds, and the peak memory in megabytes.
fn measured(call: impl Fn() -> Call, folder: &Path) -> Result<(f64, f64), Failure> {
    call().capture()?;
    let mut times = Vec::with_capacity(ROUNDS);
    for _ in 0..ROUNDS {
        let start = Instant::now();
        call().capture()?;
        times.push(start.elapsed().as_secs_f64() * 1000.0);
    }
    // GNU time tells the peak that the system kept; the moment itself is too coarse for its clock.
    call().under("/usr/bin/time", &["--format=%M", "--output=memory"]).capture()?;
    let noted = folder.join("memory");
    let kilobytes = fs::read_to_string(&noted).map_err(Failure::at(&noted))?;
    let kilobytes: f64 =
        kilobytes.trim().parse().map_err(|error| Failure::unexpected("/usr/bin/time", &error))?;
    Ok((median(times), kilobytes / 1000.0))
}

/// Prints how many pages it were and whether the file is valid: a quick wrong answer is none.
fn report_on(place: &Place, folder: &Path) -> Result<(), Failure> {
    for file in ["ours.docx", "peer.docx"] {
        let judged = Call::new(place.e2e_tool("ooxml-validator"), folder).arg(file).hear_quietly()?;
        let errors = judged.text.matches("\"errorType\"").count();
        Call::new("soffice", folder).args(["--headless", "--convert-to", "pdf", file]).capture()?;
        let pdf = file.replace(".docx", ".pdf");
        let said = Call::new("pdfinfo", folder).arg(&pdf).capture()?;
        let pages = said.lines().find_map(|line| line.strip_prefix("Pages:")).unwrap_or("?").trim();
        println!("{file}: {pages} pages in LibreOffice, {errors} errors by the Open XML SDK");
    }
    Ok(())
}

/// The text of a long visie: chapters, paragraphs, lists, tables, notes and links in the proportions of a real one.
fn visie() -> String {
    let mut text = String::new();
    for chapter in 1..=12 {
        // Writing to a String cannot fail.
        let _ = writeln!(text, "# Hoofdstuk {chapter}: wat de gemeenten samen willen\n");
        for section in 1..=7 {
            let _ = writeln!(text, "## Thema {section} van hoofdstuk {chapter}\n");
            for part in 1..=3 {
                let _ = writeln!(text, "### Onderdeel {part}\n");
                let note = format!("n{chapter}-{section}-{part}");
                for paragraph in 1..=3 {
                    let mark = if paragraph == 2 { format!("[^{note}]") } else { String::new() };
                    let _ = writeln!(
                        text,
                        "De gemeenten in de regio spreken af hoe zij de *jeugdhulp* voor kinderen en ouders regelen{mark}. Zij doen \
                         dat **samen met aanbieders**, lokale teams en het onderwijs. In onderdeel {part} staat wat er nu is, wat \
                         er mist en wie aan zet is. De regio kijkt elk jaar of de hulp op tijd komt, dichtbij is en past bij wat \
                         een gezin vraagt. Meer staat op [de pagina van de regio](https://example.org/regio/{chapter}/{section}).\n"
                    );
                }
                let _ = writeln!(
                    text,
                    "[^{note}]: Dit komt uit het gesprek van {part} maart met de lokale teams.\n"
                );
                text.push_str("- Hulp is dichtbij waar dat kan.\n- Hulp is regionaal waar dat nodig is.\n  - Dat leggen de gemeenten vast.\n- De raden stellen de visie vast.\n\n");
            }
            text.push_str("| Functie | Schaal | Hoe beschikbaar | Wie let op |\n|---|---|---|---|\n");
            for row in 1..=6 {
                let _ = writeln!(
                    text,
                    "| Functie {row} | regionaal | meerjarige afspraken met {row} aanbieders | de accounthouder |"
                );
            }
            text.push('\n');
        }
    }
    text
}
