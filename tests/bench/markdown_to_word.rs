//! `markdown-to-word IN.md OUT.docx`: the whole way from Markdown to a finished Word file, as one process.
//!
//! Measured by `cargo xtask bench --only word` beside pandoc. Knows no workbook: what is timed is reading, the text
//! tree and the Word writer, with numbered headings and a filled table of contents.

use std::error::Error;
use std::{env, fs};

use regiovisie_text::report::{NoPictures, Report};
use regiovisie_text::tree::{Block, Numbering};

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = env::args().skip(1);
    let (Some(source), Some(target)) = (arguments.next(), arguments.next()) else {
        return Err("markdown-to-word IN.md OUT.docx".into());
    };
    let mut body = regiovisie_text::read(&fs::read_to_string(source)?);
    for block in &mut body.blocks {
        if let Block::Heading(heading) = block {
            heading.numbering = Numbering::Decimal;
        }
    }
    body.blocks.insert(0, Block::Contents { title: "Inhoud".into(), depth: 3 });
    let report = Report {
        title: "Regiovisie".into(),
        author: "Jeugdregio".into(),
        status: "concept".into(),
        version: "versie 0.1".into(),
        date: "2026-11-22".into(),
        header: "Regiovisie".into(),
        body,
        ..Report::default()
    };
    fs::write(target, regiovisie_word::write(&report, &NoPictures)?)?;
    Ok(())
}
