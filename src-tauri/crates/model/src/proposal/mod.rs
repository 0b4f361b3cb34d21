//! Verdicts that recorded facts propose, each with the facts it rests on. The user confirms them.
//!
//! [`RULES`] says for every automatic check how it is judged, which tables it looks at, and which facts can only
//! help: adding one of those never lowers a proposal. Where the facts say nothing there is no proposal rather than a
//! guess. A proposal never crosses from one catalogue to another. Deliberately absent: how a reason reads.

mod councils;
mod functions;
mod governance;
mod heard;
mod learning;
mod process;
mod procurement;
mod rules;
mod tables;
mod tariffs;
#[cfg(test)]
mod tests;

use chrono::NaiveDate;

use crate::facts::Facts;
use crate::words::Verdict;

pub use procurement::{Deadline, first_of_april, published, signed};
pub use rules::RULES;
pub use tariffs::{ELEMENTS, cost_price};

/// A proposed verdict.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    /// The verdict.
    pub verdict: Verdict,
    /// The facts it rests on.
    pub reason: Reason,
}

/// The facts behind a proposal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    /// The start situation is chosen.
    StartSituation(u8),
    /// Councils that adopted the same version, of all.
    SameVersion {
        /// Councils that settled the version most councils settled.
        same: usize,
        /// Councils in all.
        total: usize,
        /// Different versions that were settled.
        versions: usize,
    },
    /// Councils that decided.
    Adopted {
        /// Councils that adopted.
        adopted: usize,
        /// Councils that rejected.
        rejected: usize,
        /// Councils in all.
        total: usize,
    },
    /// When a party was heard.
    Heard {
        /// Word of the kind of party.
        kind: String,
        /// Meetings before or during schrijven.
        early: usize,
        /// Meetings after it.
        late: usize,
        /// Input items.
        contributions: u32,
        /// Input items of which the party was told what was done.
        told_back: u32,
        /// Whether the dates of schrijven are known at all.
        dated: bool,
    },
    /// Parties with a role, of all that were planned.
    Roles {
        /// Kinds of party with a role.
        known: usize,
        /// Kinds of party of the norm.
        total: usize,
    },
    /// Kinds of party of the norm that were heard before the end of schrijven, of those heard.
    FirstHeard {
        /// Heard before or during schrijven.
        early: usize,
        /// Heard at all.
        heard: usize,
    },
    /// Meetings with councillors before the first council decided.
    CouncilPolled {
        /// Meetings in time.
        meetings: usize,
    },
    /// How many rows of a table have these fields filled, and which have not.
    Filled {
        /// Table.
        table: &'static str,
        /// Its fields.
        fields: &'static [&'static str],
        /// Rows with all of them.
        complete: usize,
        /// Rows that count.
        total: usize,
        /// What the others are called.
        missing: Vec<String>,
    },
    /// What was found, row by row.
    Findings(Vec<Finding>),
}

/// Something that was found at one row, or about the whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// What the row is called; empty when it is about the whole.
    pub row: String,
    /// What was found, as a word of [`SAYS`].
    pub says: &'static str,
    /// The verdict it asks for by itself.
    pub verdict: Verdict,
    /// The days it is about, in the order in which they are told.
    pub dates: Vec<NaiveDate>,
    /// The amounts it is about, in cents.
    pub cents: Vec<i64>,
}

/// Every word a finding can say. The locale has a sentence for each.
pub const SAYS: &[&str] = &[
    "adopted-after-start",
    "adopted-before-start",
    "alignment-late",
    "alignment-missing",
    "alignment-planned",
    "all-told-back",
    "answers-complete",
    "answers-missing",
    "basic-arranged",
    "basic-not-arranged",
    "basic-partly",
    "calibration-inside",
    "calibration-outside",
    "calibration-plan-unknown",
    "cause-judged",
    "cause-unjudged",
    "cause-without-action",
    "consequences-missing",
    "consequences-there",
    "consulted-inside",
    "consulted-outside",
    "contact-complete",
    "contact-incomplete",
    "continuity-agreed",
    "continuity-missing",
    "cooperation-one-year",
    "cooperation-several-years",
    "cooperation-undated",
    "cooperation-unlimited",
    "council-undated",
    "decided",
    "decision-missing",
    "decision-planned",
    "element-empty",
    "element-reasoned",
    "exchange-once",
    "exchange-regular",
    "form-binding",
    "form-free",
    "form-unsure",
    "function-not-aligned",
    "function-not-bought",
    "function-shared",
    "function-unscaled",
    "goal-missing",
    "goal-there",
    "help-one-variant",
    "help-several-variants",
    "help-without-variant",
    "law-covered",
    "law-element-empty",
    "learning-cycle-complete",
    "learning-cycle-open",
    "lasts-long-enough",
    "lasts-too-short",
    "lasts-unknown",
    "not-all-told-back",
    "answers-settled",
    "answers-unconfirmed",
    "not-consulted-inside",
    "not-consulted-outside",
    "not-on-paper",
    "on-paper-unknown",
    "on-paper",
    "open-admission",
    "open-admission-without-rule",
    "phase-done",
    "phase-planned",
    "phase-undated",
    "published-in-time",
    "published-late",
    "published-unknown",
    "reflection-open",
    "reflection-replied",
    "scale-unchanged",
    "secured-long-enough",
    "secured-too-short",
    "secured-undated",
    "signed-in-time",
    "signed-late",
    "signed-unknown",
    "tariff-below-explained",
    "tariff-below-unexplained",
    "tariff-covers",
    "tariff-late",
    "tariff-not-built-up",
    "tariff-settled-in-time",
    "tariff-unknown",
    "version-missing",
    "versions-differ",
];

impl Finding {
    fn at(row: &str, says: &'static str, verdict: Verdict) -> Self {
        Self { row: row.to_owned(), says, verdict, dates: Vec::new(), cents: Vec::new() }
    }

    fn on(mut self, dates: &[NaiveDate]) -> Self {
        self.dates = dates.to_vec();
        self
    }

    fn of(mut self, cents: &[i64]) -> Self {
        self.cents = cents.to_vec();
        self
    }

    /// The weakest finding decides; nothing found is no proposal. What holds back is told first.
    fn weigh(mut findings: Vec<Self>) -> Option<Proposal> {
        findings.sort_by_key(|finding| strength(finding.verdict));
        let verdict = findings.first()?.verdict;
        Some(Proposal { verdict, reason: Reason::Findings(findings) })
    }
}

/// How much a verdict says, from nothing to met; "n.v.t." stands beside met.
pub(crate) fn strength(verdict: Verdict) -> u8 {
    match verdict {
        Verdict::Unjudged => 0,
        Verdict::NotYet => 1,
        Verdict::Developing => 2,
        Verdict::Mostly => 3,
        Verdict::Met | Verdict::NotApplicable => 4,
    }
}

/// How a check is judged.
#[derive(Debug, Clone, Copy)]
pub struct Rule {
    /// Catalogue of the check.
    pub catalogue: &'static str,
    /// The check.
    pub check: &'static str,
    /// How.
    pub judge: Judge,
    /// The tables it looks at; the first is where the user works it out.
    pub tables: &'static [&'static str],
    /// Facts that can only help.
    pub helps: &'static [Help],
}

/// The ways to judge.
#[derive(Debug, Clone, Copy)]
pub enum Judge {
    /// By the fields that are filled in the rows of a table.
    Filled(&'static str, Which, &'static [&'static str]),
    /// By a rule of its own.
    By(fn(&Facts) -> Option<Proposal>),
    /// By a rule that several checks share, each for its own row, field or party.
    For(fn(&Facts, &'static str) -> Option<Proposal>, &'static str),
}

/// Which rows of a table count.
#[derive(Debug, Clone, Copy)]
pub enum Which {
    /// All of them.
    All,
    /// The one with this key.
    Row(&'static str),
    /// Those on this list.
    Listed(&'static str),
    /// Those in which this field is filled.
    With(&'static str),
}

/// A fact that can only help a proposal.
#[derive(Debug, Clone, Copy)]
pub enum Help {
    /// An empty field of a table that is filled, with this value or, when it is empty, with any.
    Field(&'static str, &'static str, &'static str),
    /// One more meeting with this kind of party before the text was finished.
    EarlyMeeting(&'static str),
    /// All input of this kind of party is told back.
    ToldBack(&'static str),
}

/// The kinds of party of the norm with their checks (agreement 1).
pub const NORM_PARTIES: [(&str, &str); 7] = [
    ("1.3", "aanbieders"),
    ("1.4", "gecertificeerde-instellingen"),
    ("1.5", "veilig-thuis"),
    ("1.6", "professionals"),
    ("1.7", "jongeren"),
    ("1.8", "ouders"),
    ("1.9", "ketenpartijen"),
];

/// The rule of a check; none for a check that is never judged by facts.
pub fn rule(catalogue: &str, check: &str) -> Option<&'static Rule> {
    RULES.iter().find(|rule| rule.catalogue == catalogue && rule.check == check)
}

/// What the facts propose for a check; none when they say nothing.
pub fn propose(catalogue: &str, check: &str, facts: &Facts) -> Option<Proposal> {
    match rule(catalogue, check)?.judge {
        Judge::Filled(table, which, fields) => tables::filled(facts, table, which, fields),
        Judge::By(judge) => judge(facts),
        Judge::For(judge, of) => judge(facts, of),
    }
}
