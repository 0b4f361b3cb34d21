//! What goes wrong outside the program: it is killed, the disk is full.
#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that cannot go on must fail"
)]

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use regiovisie_workbook::view::NewWorkbookInput;
use regiovisie_workbook::{ThisMachine, Workbook};

const WRITER: &str = env!("CARGO_BIN_EXE_writer");

fn new_workbook(path: &Path) -> Workbook {
    let input = NewWorkbookInput {
        region: "Proefregio".into(),
        municipalities: vec!["Één".into()],
        plan_start: None,
        plan_end: None,
        start_situation: 4,
        adoption_goal: None,
    };
    Workbook::create(path, &input, Box::new(ThisMachine::new())).unwrap()
}

fn start(path: &Path) -> (std::process::Child, BufReader<std::process::ChildStdout>) {
    let mut child = Command::new(WRITER).arg(path).stdout(Stdio::piped()).spawn().unwrap();
    let out = BufReader::new(child.stdout.take().unwrap());
    (child, out)
}

/// Kills a writing program at a moment that differs each time; 200 times, or as often as the variable
/// `REGIOVISIE_KILLS` says.
#[test]
fn a_killed_program_loses_nothing_it_acknowledged() {
    let kills: u64 = std::env::var("REGIOVISIE_KILLS").ok().and_then(|n| n.parse().ok()).unwrap_or(200);
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("proef.regiovisie");
    let mut made = new_workbook(&path);
    drop(made);
    let mut acknowledged = 0;
    for round in 0..kills {
        // A workbook that grows for ever would measure size, not safety.
        if round % 50 == 49 {
            std::fs::remove_file(&path).unwrap();
            drop(new_workbook(&path));
        }
        let (mut child, mut out) = start(&path);
        let mut kept: Vec<String> = Vec::new();
        let mut line = String::new();
        out.read_line(&mut line).unwrap();
        assert!(line.starts_with("kept"), "round {round}: the file opens without a question, said {line:?}");
        kept.push(line);
        // Moments spread over some milliseconds, without a clock or a random source that cannot be repeated.
        std::thread::sleep(Duration::from_micros(round * 7_919 % 23_000));
        child.kill().unwrap();
        child.wait().unwrap();
        kept.extend(out.lines().map_while(Result::ok));
        // Someone who only reads is the first to come by: the journal of the killed program is still there.
        Workbook::read(&path, Box::new(ThisMachine::new()))
            .unwrap_or_else(|error| panic!("round {round}, reading: {error}"));
        made = Workbook::open(&path, Box::new(ThisMachine::new())).unwrap().0;
        made.verify().unwrap_or_else(|error| panic!("round {round}: {error}"));
        // The last line may have been cut off by the kill itself; a whole one is an acknowledgement.
        for id in kept.iter().filter_map(|l| l.trim_end().strip_prefix("kept ")).filter(|id| id.len() == 36) {
            let meeting = made.meeting(id).unwrap_or_else(|error| panic!("round {round}: {id}: {error}"));
            assert_eq!(meeting.contributions.len(), 3, "a command is there whole");
            acknowledged += 1;
        }
        drop(made);
    }
    println!("{kills} kills, {acknowledged} acknowledged commands, all of them kept");
    assert!(acknowledged >= kills, "every round acknowledged something");
}

/// Fills a small file system of its own and looks at what is left.
#[test]
#[cfg(target_os = "linux")]
fn a_full_disk_refuses_the_change_and_keeps_the_rest() {
    let folder = tempfile::tempdir().unwrap();
    let (disk, saved) = (folder.path().join("schijf"), folder.path().join("na.regiovisie"));
    std::fs::create_dir(&disk).unwrap();
    let made = folder.path().join("proef.regiovisie");
    drop(new_workbook(&made));
    // A private mount: it needs no rights on the machine and goes away with the command.
    let script = r#"mount -t tmpfs -o size=2m none "$1" && cp "$2" "$1/w.regiovisie" && { "$3" "$1/w.regiovisie"; cp "$1/w.regiovisie" "$4"; }"#;
    let ran = Command::new("unshare")
        .args(["--user", "--map-root-user", "--mount", "sh", "-c", script, "sh"])
        .args([&disk, &made, &PathBuf::from(WRITER), &saved])
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&ran.stdout).into_owned();
    assert!(said.contains("refused disk_full"), "{said}{}", String::from_utf8_lossy(&ran.stderr));
    let (workbook, _) = Workbook::open(&saved, Box::new(ThisMachine::new())).unwrap();
    workbook.verify().unwrap();
    let kept: Vec<&str> = said.lines().filter_map(|l| l.strip_prefix("kept ")).collect();
    assert!(!kept.is_empty(), "something fitted");
    for id in &kept {
        assert_eq!(workbook.meeting(id).unwrap().contributions.len(), 3);
    }
    assert_eq!(workbook.meetings().unwrap().len(), kept.len(), "what was refused left no trace");
}
