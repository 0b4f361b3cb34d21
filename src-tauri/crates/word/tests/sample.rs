//! Writes the report with everything in it to a folder, to be looked at and validated by other programs.
//!
//! The folder is named by `REGIOVISIE_WORD_OUT`; without it the file goes to a temporary one and is gone after.

#[allow(dead_code)] // each test file uses a part of it
mod common;

use std::path::PathBuf;

use regiovisie_text::report::{NoPictures, Report};
use regiovisie_text::tree::{Block, Body};
use regiovisie_word::write;

#[test]
fn samples_are_written_for_a_look() {
    let temporary = tempfile::tempdir().unwrap();
    let folder =
        std::env::var_os("REGIOVISIE_WORD_OUT").map_or_else(|| temporary.path().to_owned(), PathBuf::from);
    std::fs::create_dir_all(&folder).unwrap();
    let wide_first = Report {
        body: Body { blocks: vec![Block::Table(common::table(40, 30, None))], ..Body::default() },
        ..Report::default()
    };
    let table_only = Report {
        body: Body { blocks: vec![Block::Table(common::table(2, 1, None))], ..Body::default() },
        ..Report::default()
    };
    let break_last = Report {
        body: Body { blocks: vec![Block::PageBreak], ..Body::default() },
        cover: true,
        ..Report::default()
    };
    let hostile = Report {
        body: regiovisie_text::read(HOSTILE),
        title: "<&\"'>\u{1}".to_owned(),
        date: "gisteren".to_owned(),
        ..Report::default()
    };
    let samples = [
        ("sample", common::sample()),
        ("empty", Report::default()),
        ("wide-first", wide_first),
        ("table-only", table_only),
        ("break-last", break_last),
        ("hostile", hostile),
    ];
    for (name, report) in samples {
        let docx = write(&report, &common::Drawings).unwrap();
        std::fs::write(folder.join(format!("{name}.docx")), docx).unwrap();
        assert!(write(&report, &NoPictures).is_ok(), "{name} without pictures");
    }
}

/// Nesting, notes and links as no one would write them.
const HOSTILE: &str = "# Kop[^a] met [link](http://x.nl/#a#b%zz) en ![p](afbeelding:logo)

- - - - - - - - - - - diep
- > citaat
  >
  > | a |
  > |---|
  > | b[^a] |
- # kop in lijst
- ***
- ```
  code
  ```

> # kop in citaat
>
> - [x] a
>
> > > > > > > > > > > diep

| a |
|---|

| b |
|---|

<div>html & <b>meer</b></div>

[^a]: # kop in noot

    | t |
    |---|
    | [x](http://y.nl) ![l](afbeelding:logo)[^b] |
[^b]: ver
";
