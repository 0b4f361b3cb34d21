//! Reads from the closing lines of a test runner how many of its tests passed and failed.

use super::Tally;

/// A runner's own count, made honest: one that ended badly without naming a failing test, or ran no test, has failed.
pub(super) fn judged(counted: Tally, well: bool) -> Tally {
    let nothing_ran = counted == Tally::default();
    if nothing_ran || (!well && counted.failed == 0) {
        return Tally { failed: counted.failed + 1, ..counted };
    }
    counted
}

/// `test result: ok. 12 passed; 1 failed; 0 ignored; ...`, once for each test program.
pub(super) fn cargo(text: &str) -> Tally {
    let mut total = Tally::default();
    for line in text.lines().filter_map(|line| line.strip_prefix("test result: ")) {
        total.add(Tally { passed: before(line, " passed"), failed: before(line, " failed") });
    }
    total
}

/// `Tests  1 failed | 11 passed (12)`.
pub(super) fn vitest(text: &str) -> Tally {
    let line = text.lines().map(str::trim_start).find(|line| line.starts_with("Tests "));
    line.map(|line| Tally { passed: before(line, " passed"), failed: before(line, " failed") })
        .unwrap_or_default()
}

/// `ℹ pass 11` and `ℹ fail 1`, or the same after `#`; a cancelled test is a failed one.
pub(super) fn node(text: &str) -> Tally {
    let mut tally = Tally::default();
    for line in text.lines() {
        let mut words = line.split_whitespace();
        let (Some("ℹ" | "#"), Some(word), Some(number), None) =
            (words.next(), words.next(), words.next(), words.next())
        else {
            continue;
        };
        let number: u32 = number.parse().unwrap_or_default();
        match word {
            "pass" => tally.passed += number,
            "fail" | "cancelled" => tally.failed += number,
            _ => {}
        }
    }
    tally
}

/// The whole number that stands right before `word`.
fn before(line: &str, word: &str) -> u32 {
    let digits = line.split(word).next().filter(|head| head.len() < line.len()).map(|head| {
        let from = head.rfind(|character: char| !character.is_ascii_digit()).map_or(0, |at| at + 1);
        head.get(from..).unwrap_or_default()
    });
    digits.and_then(|digits| digits.parse().ok()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cargo_is_summed_over_its_programs() {
        let text = "running 3 tests\ntest result: ok. 12 passed; 0 failed; 0 ignored\n\ntest result: FAILED. 4 passed; 2 failed; 1 ignored\n";
        assert_eq!(cargo(text), Tally { passed: 16, failed: 2 });
    }

    #[test]
    fn vitest_counts_tests_and_not_files() {
        let text = " Test Files  3 passed (3)\n      Tests  1 failed | 11 passed (12)\n";
        assert_eq!(vitest(text), Tally { passed: 11, failed: 1 });
        assert_eq!(vitest("      Tests  20 passed (20)\n"), Tally { passed: 20, failed: 0 });
    }

    #[test]
    fn node_counts_a_cancelled_test_as_failed() {
        let text = "ℹ tests 12\nℹ suites 2\nℹ pass 10\nℹ fail 1\nℹ cancelled 1\nℹ skipped 0\n";
        assert_eq!(node(text), Tally { passed: 10, failed: 2 });
    }

    #[test]
    fn a_runner_that_ran_nothing_or_broke_off_has_failed() {
        assert_eq!(judged(Tally::default(), true).failed, 1);
        assert_eq!(judged(Tally { passed: 9, failed: 0 }, false).failed, 1);
        assert_eq!(judged(Tally { passed: 9, failed: 2 }, false).failed, 2);
        assert_eq!(judged(Tally { passed: 9, failed: 0 }, true).failed, 0);
    }
}
