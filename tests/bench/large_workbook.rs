//! A workbook with 100,000 input items, 300 providers, 100 procurements and 5,000 meetings: opening, searching, listing,
//! judging and saving, in microseconds.
//!
//! `large-workbook make FILE COUNT` makes one, `large-workbook measure FILE` prints `name p50 p99` a line.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;

use regiovisie_workbook::view::{
    AnswerFilter, AnswerInput, ContributionInput, MeetingInput, MeetingMore, NewWorkbookInput,
    RegisterFilter, RegisterGrouping, RegisterOrder, ResponseInput,
};
use regiovisie_workbook::words::{Disposition, MeetingKind, Verdict};
use regiovisie_workbook::{Error, ThisMachine, Workbook};

/// Items of one meeting: how the register fills in life, and a size that one command can carry.
const PER_MEETING: usize = 500;
/// What stands in the instruments beside the items, and how many meetings there are in all.
const PROVIDERS: usize = 300;
const PROCUREMENTS: usize = 100;
const MEETINGS: usize = 5_000;
/// How often each thing is measured.
const ROUNDS: usize = 200;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let done = match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["make", file, count] => make(Path::new(file), count.parse().unwrap_or(0)),
        ["measure", file] => measure(&PathBuf::from(file)),
        _ => return ExitCode::FAILURE,
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn make(path: &Path, count: usize) -> Result<(), Error> {
    let input = NewWorkbookInput {
        region: "Grote regio".into(),
        municipalities: (1..=18).map(|n| format!("Gemeente {n}")).collect(),
        plan_start: None,
        plan_end: None,
        start_situation: 4,
        adoption_goal: None,
    };
    let mut workbook = Workbook::create(path, &input, Box::new(ThisMachine::new()))?;
    let kinds = ["aanbieders", "ouders", "jongeren", "professionals", "ketenpartijen"];
    for start in (0..count).step_by(PER_MEETING) {
        let contributions = (start..(start + PER_MEETING).min(count)).map(|number| ContributionInput {
            party: kinds[number % kinds.len()].to_owned(),
            text: text(number),
            section: number.is_multiple_of(3).then(|| "aanleiding".to_owned()),
            themes: if number % 4 == 1 { vec![THEMES[number % THEMES.len()].to_owned()] } else { Vec::new() },
            agreements: vec![(number % 8 + 1).to_string()],
            more: None,
        });
        workbook.log_meeting(&MeetingInput {
            date: "2026-04-01".into(),
            kind: MeetingKind::Gathering,
            title: format!("Bijeenkomst {}", start / PER_MEETING + 1),
            place: String::new(),
            parties: Vec::new(),
            notes: String::new(),
            contributions: contributions.collect(),
            planned: None,
            more: MeetingMore::default(),
        })?;
    }
    answer(&mut workbook)?;
    if count > 0 { fill(&mut workbook, MEETINGS - count.div_ceil(PER_MEETING).min(MEETINGS)) } else { Ok(()) }
}

const THEMES: [&str; 4] = ["preventie", "onderwijs", "wijkgericht", "ontschotten"];

fn answered() -> ResponseInput {
    ResponseInput {
        title: String::new(),
        decision: Disposition::Adopted,
        reason: "Staat in paragraaf 5.2.".into(),
        passage: String::new(),
        section: None,
    }
}

/// Six of ten items have an answer: by fifty at once, every tenth of those in turn another.
fn answer(workbook: &mut Workbook) -> Result<(), Error> {
    let ids = workbook.register_ids(&RegisterFilter::default())?;
    let many = ids.len() * 6 / 10;
    for (number, chunk) in ids[..many].chunks(50).enumerate() {
        let decision = Disposition::ALL[number % Disposition::ALL.len()];
        workbook.answer_input(chunk, &ResponseInput { decision, ..answered() })?;
        if number % 10 != 0 {
            workbook.confirm_answers(chunk)?;
        }
    }
    Ok(())
}

/// Fills the instruments, and logs as many meetings without input.
fn fill(workbook: &mut Workbook, meetings: usize) -> Result<(), Error> {
    for number in 0..PROVIDERS {
        let row = workbook.add_fact_row("aanbieders", &format!("Aanbieder {number}"))?.value;
        workbook.fill_fact("aanbieders", &row, "hulp", "ambulante hulp en verblijf")?;
    }
    for number in 0..PROCUREMENTS {
        let row = workbook.add_fact_row("inkooptrajecten", &format!("Traject {number}"))?.value;
        for (field, value) in
            [("publicatie", "2027-02-15"), ("getekend", "2027-09-15"), ("ingang", "2028-01-01")]
        {
            workbook.fill_fact("inkooptrajecten", &row, field, value)?;
        }
    }
    for number in 0..meetings {
        workbook.log_meeting(&MeetingInput {
            date: format!("2026-{:02}-{:02}", number % 12 + 1, number % 28 + 1),
            kind: MeetingKind::Interview,
            title: format!("Gesprek {number}"),
            place: String::new(),
            parties: vec!["aanbieders".into(), "ouders".into()],
            notes: String::new(),
            contributions: Vec::new(),
            planned: None,
            more: MeetingMore::default(),
        })?;
    }
    Ok(())
}

/// "jeugdhulp" stands in most items, "zeldzaam" in one of ten thousand.
fn text(number: usize) -> String {
    let rare = if number % 10_000 == 7 { " Dit is zeldzaam." } else { "" };
    let common = if number.is_multiple_of(3) { "ondersteuning" } else { "jeugdhulp" };
    format!("Inbreng {number}: de {common} in de wijk vraagt reële tarieven en één aanspreekpunt.{rare}")
}

fn measure(path: &Path) -> Result<(), Error> {
    timed("open", 20, || Workbook::open(path, Box::new(ThisMachine::new())).map(|_| ()))?;
    let (mut workbook, _) = Workbook::open(path, Box::new(ThisMachine::new()))?;
    timed("search, rare word", ROUNDS, || workbook.search("zeldzaam", 50).map(|_| ()))?;
    timed("search, word in most items", ROUNDS, || workbook.search("jeugdhulp", 50).map(|_| ()))?;
    let page = |offset| RegisterFilter { offset, limit: 100, ..RegisterFilter::default() };
    timed("register, first page", ROUNDS, || workbook.register(&page(0)).map(|_| ()))?;
    timed("register, a page in the middle", ROUNDS, || workbook.register(&page(50_000)).map(|_| ()))?;
    let newest = RegisterFilter { descending: true, ..page(0) };
    for (name, filter) in [
        ("register of one theme", RegisterFilter { theme: Some("preventie".into()), ..newest.clone() }),
        ("register, no answer yet", RegisterFilter { answer: Some(AnswerFilter::Open), ..newest.clone() }),
        (
            "register, taken over",
            RegisterFilter { answer: Some(AnswerFilter::Overgenomen), ..newest.clone() },
        ),
        ("register, in the order of parties", RegisterFilter { order: RegisterOrder::Party, ..page(40_000) }),
        (
            "register, in the order of answers",
            RegisterFilter { order: RegisterOrder::Answer, ..page(40_000) },
        ),
        ("register, by date", RegisterFilter { order: RegisterOrder::Date, ..page(40_000) }),
        ("register, word in most items", RegisterFilter { words: "jeugdhulp".into(), ..newest }),
    ] {
        timed(name, ROUNDS, || workbook.register(&filter).map(|_| ()))?;
    }
    for (name, by) in [
        ("register grouped by party", RegisterGrouping::Party),
        ("register grouped by theme", RegisterGrouping::Theme),
        ("register grouped by answer", RegisterGrouping::Answer),
    ] {
        timed(name, ROUNDS, || workbook.register_groups(&page(0), by).map(|_| ()))?;
    }
    timed("planner", ROUNDS, || workbook.planner().map(|_| ()))?;
    timed("overview", ROUNDS, || workbook.overview().map(|_| ()))?;
    timed("every check with its proposal", ROUNDS, || workbook.checks().map(|_| ()))?;
    timed("instrument with 300 providers", ROUNDS, || workbook.instrument("aanbieders").map(|_| ()))?;
    timed("instrument with 100 procurements", ROUNDS, || workbook.instrument("inkoop").map(|_| ()))?;
    timed("overview after a meeting was logged", ROUNDS / 4, || {
        workbook.log_meeting(&MeetingInput {
            date: "2026-05-01".into(),
            kind: MeetingKind::Interview,
            title: "Gesprek".into(),
            place: String::new(),
            parties: vec!["aanbieders".into()],
            notes: String::new(),
            contributions: Vec::new(),
            planned: None,
            more: MeetingMore::default(),
        })?;
        workbook.overview().map(|_| ())
    })?;
    timed("parties", ROUNDS, || workbook.parties().map(|_| ()))?;
    timed("sections", ROUNDS, || workbook.sections().map(|_| ()))?;
    let open = RegisterFilter { answer: Some(AnswerFilter::Open), ..page(0) };
    let waiting: Vec<String> = workbook.register(&open)?.items.into_iter().map(|item| item.id).collect();
    if waiting.len() > 50 {
        let mut at = 0;
        timed("answer an item", ROUNDS, || {
            at = (at + 1) % waiting.len();
            workbook.answer_input(&waiting[at..=at], &answered()).map(|_| ())
        })?;
        timed("answer fifty items at once", ROUNDS / 4, || {
            workbook.answer_input(&waiting[..50], &answered()).map(|_| ())
        })?;
    }
    let mut round = 0;
    timed("save an answer", ROUNDS, || {
        round += 1;
        let verdict = Verdict::ALL[round % 4];
        let input = AnswerInput {
            verdict: Some(verdict),
            note: Some(format!("ronde {round}")),
            ..AnswerInput::default()
        };
        workbook.answer_check("1.1", &input).map(|_| ())
    })?;
    timed("fill a fact", ROUNDS, || {
        round += 1;
        workbook.fill_fact("functies", "crisishulp", "beschikbaarheid", &format!("ronde {round}")).map(|_| ())
    })?;
    timed("save a section", ROUNDS, || {
        round += 1;
        workbook.write_section("samenvatting", &format!("Tekst {round}. ").repeat(200)).map(|_| ())
    })
}

fn timed(name: &str, rounds: usize, mut work: impl FnMut() -> Result<(), Error>) -> Result<(), Error> {
    let mut times = Vec::with_capacity(rounds);
    for _ in 0..rounds {
        let start = Instant::now();
        work()?;
        times.push(start.elapsed().as_micros());
    }
    times.sort_unstable();
    let at = |percent: usize| times[(times.len() * percent / 100).min(times.len() - 1)];
    println!("{name}\t{}\t{}", at(50), at(99));
    Ok(())
}
