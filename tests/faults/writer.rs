//! Logs meetings into a workbook without end and says after each that it is kept. Something outside ends it.

use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use regiovisie_workbook::view::{ContributionInput, MeetingInput, MeetingMore};
use regiovisie_workbook::words::MeetingKind;
use regiovisie_workbook::{Error, Fault, ThisMachine, Workbook};

fn main() -> ExitCode {
    let Some(path) = std::env::args_os().nth(1).map(PathBuf::from) else { return ExitCode::FAILURE };
    match write_for_ever(&path) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let fault = Fault::from(error);
            println!("refused {}", fault.code);
            ExitCode::from(fault.exit)
        }
    }
}

fn write_for_ever(path: &std::path::Path) -> Result<(), Error> {
    let (mut workbook, _) = Workbook::open(path, Box::new(ThisMachine::new()))?;
    let mut out = std::io::stdout();
    loop {
        let logged = workbook.log_meeting(&meeting())?.value;
        // A reader that is gone means that nobody counts any more.
        if writeln!(out, "kept {}", logged.meeting).and_then(|()| out.flush()).is_err() {
            return Ok(());
        }
    }
}

fn meeting() -> MeetingInput {
    let line = |party: &str| ContributionInput {
        party: party.to_owned(),
        text: "Wachten duurt te lang; één loket zou helpen. ".repeat(40),
        section: None,
        themes: Vec::new(),
        agreements: vec!["1".to_owned()],
        more: None,
    };
    MeetingInput {
        date: "2026-04-01".to_owned(),
        kind: MeetingKind::Gathering,
        title: "Bijeenkomst met ouders".to_owned(),
        place: String::new(),
        parties: vec!["ouders".to_owned()],
        notes: String::new(),
        contributions: vec![line("ouders"), line("jongeren"), line("aanbieders")],
        planned: None,
        more: MeetingMore::default(),
    }
}
