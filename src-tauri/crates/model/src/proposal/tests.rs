//! Every rule with facts that meet it, fail it and say nothing; and the law that helping facts never lower it.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on must fail")]

use std::sync::Arc;

use chrono::NaiveDate;
use proptest::prelude::*;

use super::*;
use crate::facts::{CouncilFact, FactRow, PartyFact, Table};
use crate::words::Outcome;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// A row: `key`, then `field=value` separated by semicolons.
fn row(key: &str, values: &str) -> FactRow {
    let values = values.split(';').filter_map(|pair| pair.split_once('='));
    FactRow {
        key: key.to_owned(),
        name: key.to_owned(),
        values: values.map(|(field, value)| (field.to_owned(), value.to_owned())).collect(),
        ..FactRow::default()
    }
}

fn with(table: &str, rows: &[(&str, &str)]) -> Facts {
    let rows = rows.iter().map(|(key, values)| row(key, values)).collect();
    Facts { today: day("2026-11-22"), ..Facts::default() }.and(table, rows)
}

impl Facts {
    fn and(mut self, table: &str, rows: Vec<FactRow>) -> Self {
        self.tables.insert(table.to_owned(), Arc::new(Table { rows }));
        self
    }
}

fn nvo(check: &str, facts: &Facts) -> Verdict {
    propose("nvo-2020", check, facts).map_or(Verdict::Unjudged, |p| p.verdict)
}

fn law(check: &str, facts: &Facts) -> Verdict {
    propose("besluit-jeugdwet-2026", check, facts).map_or(Verdict::Unjudged, |p| p.verdict)
}

use Verdict::{Developing, Met, Mostly, NotApplicable, NotYet, Unjudged};

#[test]
fn no_rule_speaks_without_facts() {
    for rule in RULES {
        let said = propose(rule.catalogue, rule.check, &Facts::default());
        assert_eq!(said, None, "{} {}", rule.catalogue, rule.check);
    }
    assert_eq!(nvo("1.14", &Facts::default()), Unjudged, "1.14 is never automatic");
}

#[test]
fn every_goal_needs_a_scale_steering_an_indicator_and_accountability() {
    let whole = "doel=d;schaalkeuze=s;sturing=s;indicator=i;aan-wie=raden;hoe-vaak=jaar";
    let met = with("samenhang", &[("1", whole), ("2", whole)]);
    let short = with("samenhang", &[("1", whole), ("2", "doel=d")]);
    for check in ["0.1", "0.2", "0.3", "0.4"] {
        assert_eq!(nvo(check, &met), Met, "{check}");
        assert_eq!(nvo(check, &short), Developing, "{check}: one empty goal holds back");
    }
    let Some(Proposal { reason: Reason::Filled { missing, .. }, .. }) = propose("nvo-2020", "0.1", &short)
    else {
        panic!("a reason with what is missing")
    };
    assert_eq!(missing, ["2"], "the reason names the row");
}

#[test]
fn the_description_of_the_process_is_adopted_before_the_first_meeting_of_the_inventory() {
    let adopted = |on: &str| Facts {
        inventory_start: Some(day("2026-03-01")),
        meetings: vec![day("2026-02-01"), day("2026-03-10")],
        ..with("procesbeschrijving", &[("enige", &format!("vastgesteld-op={on}"))])
    };
    assert_eq!(nvo("1.20", &adopted("2026-03-09")), Met);
    assert_eq!(nvo("1.20", &adopted("2026-03-10")), NotYet, "on the day itself is not before");
    assert_eq!(nvo("1.20", &adopted("2027-01-10")), Developing, "planned is not adopted");
}

#[test]
fn councils_are_planned_together_when_the_alignment_comes_first() {
    let council = |date: &str, hash: &str| CouncilFact {
        name: "Aa".into(),
        outcome: None,
        version_hash: Some(hash.into()),
        council_date: date.parse().ok(),
    };
    let facts = |aligned: &str, second: &str| Facts {
        councils: vec![council("2026-10-01", "x"), council("2026-10-20", second)],
        ..with("procesbeschrijving", &[("enige", &format!("afstemming-raden={aligned}"))])
    };
    assert_eq!(nvo("1.25", &facts("2026-09-25", "x")), Met);
    assert_eq!(nvo("1.25", &facts("2026-10-05", "x")), NotYet, "after the first council");
    assert_eq!(nvo("1.25", &facts("2026-09-25", "y")), NotYet, "two versions");
    assert_eq!(nvo("1.25", &facts("", "x")), Developing, "no day for it");
    assert_eq!(
        nvo("1.25", &facts("2026-10-01", "x")),
        NotYet,
        "on the day of the first council is not before"
    );
    let mut silent = facts("2026-09-25", "x");
    silent.councils[1].version_hash = None;
    assert_eq!(nvo("1.25", &silent), Developing, "one council has no version before it");
}

#[test]
fn consultation_asks_inside_and_outside_and_an_answer_to_all() {
    let party = |internal, meeting: &str, told_back| PartyFact {
        kind: "x".into(),
        internal,
        meetings: vec![day(meeting)],
        contributions: 2,
        told_back,
        role_known: true,
    };
    let facts = |parties| Facts {
        consulting_start: Some(day("2026-06-01")),
        consulting_end: Some(day("2026-06-30")),
        parties,
        ..Facts::default()
    };
    assert_eq!(nvo("1.23", &facts(vec![party(true, "2026-06-05", 2), party(false, "2026-06-06", 2)])), Met);
    assert_eq!(
        nvo("1.23", &facts(vec![party(true, "2026-06-05", 2), party(false, "2026-06-06", 1)])),
        Mostly
    );
    assert_eq!(nvo("1.23", &facts(vec![party(false, "2026-06-06", 2)])), Developing);
    assert_eq!(
        nvo("1.23", &facts(vec![party(false, "2026-03-06", 2)])),
        Unjudged,
        "that was no consultation"
    );
}

fn functions(rows: &[(&str, &str, &[&str])]) -> Facts {
    let rows = rows.iter().map(|(key, values, lists)| FactRow {
        lists: lists.iter().map(|list| (*list).to_owned()).collect(),
        ..row(key, values)
    });
    let rows = rows.collect();
    Facts { plan_end: Some(day("2030-12-31")), ..Facts::default() }.and("functies", rows)
}

#[test]
fn securing_lasts_as_long_as_the_visie() {
    let until = |date: &str| functions(&[("a", &format!("schaal=regionaal;geborgd-tot={date}"), &[])]);
    assert_eq!(nvo("2.1", &until("2030-12-31")), Met);
    assert_eq!(nvo("2.1", &until("2030-12-30")), NotYet, "a day too short is too short");
    assert_eq!(nvo("2.1", &functions(&[("a", "schaal=bovenregionaal", &[])])), Developing, "no day known");
    assert_eq!(nvo("2.1", &functions(&[("a", "schaal=lokaal", &[])])), Unjudged, "nothing secured together");
}

#[test]
fn the_function_table_tells_scale_and_law() {
    let ja = &["jeugdautoriteit"][..];
    let table = functions(&[("a", "schaal=regionaal", ja), ("b", "schaal=lokaal", &[])]);
    assert_eq!((nvo("2.4", &table), nvo("2.6", &table), nvo("2.17", &table)), (Met, Met, Met));
    let open = functions(&[("a", "schaal=regionaal", &[]), ("b", "", ja)]);
    assert_eq!((nvo("2.4", &open), nvo("2.17", &open)), (Developing, Developing));
    let bought = |second: &str| {
        functions(&[
            ("a", "regionaal-ingekocht=ja", &["wettelijk-regionaal"]),
            ("b", second, &["wettelijk-regionaal"]),
        ])
    };
    assert_eq!(law("2.2.3", &bought("regionaal-ingekocht=ja")), Met);
    assert_eq!(law("2.2.3", &bought("regionaal-ingekocht=nee")), NotYet);
    assert_eq!(law("2.2.3", &bought("")), Developing);
    let aligned = |scale: &str, partners: &str| {
        functions(&[("a", scale, &["bovenregionaal"])]).and("bovenregionaal", vec![row("a", partners)])
    };
    assert_eq!(law("2.2.4", &aligned("schaal=bovenregionaal", "partnerregios=Oost")), Met);
    assert_eq!(law("2.2.4", &aligned("schaal=bovenregionaal", "")), Developing);
    assert_eq!(law("2.2.4", &aligned("schaal=lokaal", "partnerregios=Oost")), NotYet);
}

#[test]
fn a_theme_counts_when_all_questions_are_answered_and_it_has_a_goal() {
    let theme = |second: &str, goal: &str| {
        with("themavragen", &[("preventie.1", "antwoord=a"), ("preventie.2", second), ("onderwijs.1", "")])
            .and("themas", vec![row("preventie", goal)])
    };
    assert_eq!(nvo("2.8", &theme("antwoord=a", "doel=d")), Met);
    assert_eq!(nvo("2.8", &theme("antwoord=a", "")), Developing, "answers without a goal");
    assert_eq!(nvo("2.8", &theme("", "doel=d")), Developing, "a question is open");
    assert_eq!(nvo("2.11", &theme("antwoord=a", "doel=d")), Unjudged, "another theme");
}

#[test]
fn consequences_only_count_when_the_scale_changes() {
    let facts = |changes: &str, filled: &str| {
        with("schaalmodel", &[("enige", changes)]).and("gevolgen", vec![row("aanbieders", filled)])
    };
    assert_eq!(nvo("2.18", &facts("schaal-wijzigt=nee", "")), NotApplicable);
    assert_eq!(nvo("2.18", &facts("schaal-wijzigt=ja", "gevolg=g;maatregel=m")), Met);
    assert_eq!(nvo("2.18", &facts("schaal-wijzigt=ja", "gevolg=g")), Developing);
    assert_eq!(nvo("2.18", &facts("schaal-wijzigt=ja", "")), Developing, "it is asked for");
    assert_eq!(
        nvo("2.18", &facts("", "gevolg=g;maatregel=m")),
        Unjudged,
        "nobody said that the scale changes"
    );
}

#[test]
fn every_municipality_answers_for_every_basic_function() {
    let facts = |second: &str| with("basisfuncties", &[("g1", "brede-blik=geregeld"), ("g2", second)]);
    assert_eq!(nvo("3.6", &facts("brede-blik=geregeld")), Met);
    assert_eq!(nvo("3.6", &facts("brede-blik=deels")), Mostly);
    assert_eq!(nvo("3.6", &facts("")), Developing, "one municipality is silent");
    assert_eq!(nvo("3.2", &facts("brede-blik=geregeld")), Developing, "four functions are open");
    let all = bf_all();
    assert_eq!(nvo("3.2", &with("basisfuncties", &[("g1", &all), ("g2", &all)])), Met);
}

fn bf_all() -> String {
    ["veilige-leefomgeving", "tijdig-signaleren", "vindbare-hulp", "brede-blik", "leren-en-verbeteren"]
        .map(|field| format!("{field}=niet"))
        .join(";")
}

#[test]
fn governance_binds_lasts_and_is_decided() {
    let facts = |values: &str| with("samenwerking", &[("enige", values)]);
    assert_eq!(nvo("4.1", &facts("vorm=centrumgemeente;niet-vrijblijvend=ja")), Met);
    assert_eq!(nvo("4.1", &facts("vorm=los-overleg;niet-vrijblijvend=ja")), NotYet);
    assert_eq!(nvo("4.1", &facts("vorm=convenant")), Developing);
    assert_eq!(nvo("4.2", &facts("aanspreekpunt=voorzitter;gedragen=ja;treedt-extern-op=ja")), Met);
    assert_eq!(nvo("4.2", &facts("aanspreekpunt=voorzitter;gedragen=ja")), Developing);
    assert_eq!(nvo("4.3", &facts("duur=onbepaald")), Met);
    assert_eq!(nvo("4.3", &facts("duur=bepaald;begin=2027-01-01;einde=2028-12-31")), Met);
    assert_eq!(nvo("4.3", &facts("duur=bepaald;begin=2027-01-01;einde=2027-12-31")), NotYet);
    assert_eq!(nvo("4.3", &facts("duur=bepaald")), Developing);
    assert_eq!(nvo("4.4", &facts("op-papier=ja;besloten-op=2026-01-01")), Met);
    assert_eq!(nvo("4.4", &facts("op-papier=nee;besloten-op=2026-01-01")), NotYet);
    assert_eq!(nvo("4.4", &facts("op-papier=ja;besloten-op=2027-01-01")), Developing, "not decided yet");
    assert_eq!(nvo("4.7", &facts("verdeling-besloten-op=2026-01-01")), Met);
    assert_eq!(nvo("4.9", &facts("vorm=convenant")), Developing);
    let tasks = with("taakverdeling", &[("inkoop", "niveau=regio;verantwoordelijk=x;bevoegd=y")]);
    assert_eq!(nvo("4.5", &tasks), Met);
}

#[test]
fn one_form_of_help_has_one_variant() {
    let facts = |second: &str| with("varianten", &[("c1", "hulpvorm=f;variant=taakgericht"), ("c2", second)]);
    assert_eq!(nvo("6.1", &facts("hulpvorm=f;variant=taakgericht")), Met);
    assert_eq!(nvo("6.1", &facts("hulpvorm=g;variant=outputgericht")), Met, "another form of help");
    assert_eq!(nvo("6.1", &facts("hulpvorm=f;variant=outputgericht")), NotYet);
    assert_eq!(nvo("6.1", &facts("hulpvorm=f")), Developing);
}

#[test]
fn a_cause_that_plays_a_part_needs_an_action() {
    let facts = |values: &str| with("oorzaken", &[("regels", values), ("looptijd", "speelt=nee")]);
    assert_eq!(nvo("6.15", &facts("speelt=ja;actie=a;wie=w;wanneer=2027-01-01")), Met);
    assert_eq!(nvo("6.15", &facts("speelt=ja")), Developing);
    assert_eq!(nvo("6.15", &facts("")), Developing);
}

#[test]
fn procurement_is_in_time_to_the_day() {
    let facts = |values: &str| with("inkooptrajecten", &[("wonen", values)]);
    assert_eq!(nvo("7.1", &facts("publicatie=2026-03-31;ingang=2027-01-01")), Met);
    assert_eq!(nvo("7.1", &facts("publicatie=2026-04-01;ingang=2027-01-01")), NotYet, "before, not on");
    assert_eq!(nvo("7.1", &facts("publicatie=2027-02-01;ingang=2027-07-01")), NotYet);
    assert_eq!(nvo("7.1", &facts("publicatie=2027-02-01;ingang=2027-07-01;peiljaar=2027")), Met, "laid down");
    assert_eq!(nvo("7.1", &facts("open-toelating=ja")), Developing, "its own rule is asked for");
    assert_eq!(nvo("7.1", &facts("open-toelating=ja;eigen-regel=elk kwartaal")), Met);
    assert_eq!(nvo("7.2", &facts("getekend=2026-10-01;ingang=2027-01-01")), Met);
    assert_eq!(nvo("7.2", &facts("getekend=2026-10-02;ingang=2027-01-01")), NotYet);
    assert_eq!(nvo("7.12", &facts("ingang=2027-01-01")), Developing);
    assert_eq!(nvo("7.3", &facts("ingang=2027-01-01;einde=2029-12-31")), Met);
    assert_eq!(nvo("7.3", &facts("ingang=2027-01-01;einde=2029-12-30;verlenging=2 x 1 jaar")), NotYet);
    assert_eq!(nvo("7.3", &facts("ingang=2028-02-29;einde=2031-02-27")), Met, "a leap day loses none");
    assert_eq!(nvo("7.4", &facts("continuiteit=c")), Met);
    assert_eq!(nvo("7.4", &facts("ingang=2027-01-01")), Developing);
}

#[test]
fn one_late_procurement_holds_all_back() {
    let facts = with(
        "inkooptrajecten",
        &[
            ("op tijd", "publicatie=2026-03-01;ingang=2027-01-01"),
            ("te laat", "publicatie=2026-05-01;ingang=2027-01-01"),
        ],
    );
    let Some(Proposal { verdict: NotYet, reason: Reason::Findings(findings) }) =
        propose("nvo-2020", "7.1", &facts)
    else {
        panic!("not yet, with what was found")
    };
    assert_eq!(findings[0].row, "te laat", "what holds back is told first");
    assert_eq!(findings[0].dates, [day("2026-05-01"), day("2026-04-01")]);
}

#[test]
fn a_tariff_covers_its_cost_or_says_why_not() {
    let facts = |values: &str| with("producten", &[("uur", values)]);
    assert_eq!(nvo("8.1", &facts("beroepskracht=60.00;overheadkosten=20.50;tarief=80.50")), Met);
    assert_eq!(nvo("8.1", &facts("beroepskracht=60.00;overheadkosten=20.50;tarief=80.49")), NotYet);
    assert_eq!(nvo("8.15", &facts("beroepskracht=60.00;tarief=50.00;reden=r")), Met);
    assert_eq!(nvo("8.1", &facts("tarief=80.00")), Developing, "no build-up");
    assert_eq!(nvo("8.15", &facts("tarief=80.00")), Unjudged, "nothing to compare");
}

#[test]
fn elements_are_filled_or_reasoned_away_and_cover_the_law() {
    let legal = [
        ("a", "beroepskrachten"),
        ("b", "andere-clientgebonden-kosten"),
        ("c", "overhead"),
        ("d", "indexering"),
    ];
    let facts = |last: &str| {
        let rows = legal.iter().map(|(key, legal)| {
            let answer = if *key == "d" { last } else { "onderbouwing=o" };
            row(key, &format!("wettelijk={legal};{answer}"))
        });
        Facts::default().and("kostprijselementen", rows.collect())
    };
    assert_eq!(nvo("8.4", &facts("niet-nodig=n")), Met);
    assert_eq!(nvo("8.4", &facts("")), Developing);
}

#[test]
fn phases_are_over_and_tariffs_settled_before_publication() {
    let facts = |end: &str, publication: &str| {
        with("fasen", &[("vaststelling", &format!("begin=2026-01-01;einde={end}"))])
            .and("inkooptrajecten", vec![row("w", &format!("publicatie={publication}"))])
    };
    assert_eq!(nvo("8.10", &facts("2026-02-01", "2026-03-01")), Met);
    assert_eq!(nvo("8.10", &facts("2027-02-01", "2026-03-01")), Developing, "still to come");
    assert_eq!(nvo("8.14", &facts("2026-02-01", "2026-03-01")), Met);
    assert_eq!(nvo("8.14", &facts("2026-04-01", "2026-03-01")), NotYet);
    assert_eq!(nvo("8.14", &facts("2026-04-01", "2025-03-01")), Unjudged, "an earlier procurement");
}

#[test]
fn bylaws_are_looked_at_one_by_one() {
    let facts =
        |second: &str| with("verordeningen", &[("g1", "elementen=ja;differentiatie=ja"), ("g2", second)]);
    assert_eq!(law("2.3", &facts("elementen=ja;differentiatie=ja")), Met);
    assert_eq!(law("2.3", &facts("elementen=ja;differentiatie=nee")), NotYet);
    assert_eq!(law("2.3", &facts("")), Developing);
}

#[test]
fn learning_is_more_than_once_and_within_the_period() {
    let exchange = |count: usize| {
        let rows: Vec<_> = (0..count).map(|n| row(&n.to_string(), "datum=2026-01-01;opbrengst=o")).collect();
        Facts { today: day("2026-11-22"), ..Facts::default() }.and("uitwisseling", rows)
    };
    assert_eq!((nvo("9.1", &exchange(1)), nvo("9.1", &exchange(2))), (Developing, Met));
    assert_eq!(nvo("9.2", &with("leercycli", &[("a", "plan=p;doen=d;kijken=k;bijstellen=b")])), Met);
    assert_eq!(nvo("9.2", &with("leercycli", &[("a", "plan=p;doen=d")])), Developing);
    let again = |date: &str| Facts {
        plan_start: Some(day("2027-01-01")),
        plan_end: Some(day("2030-12-31")),
        ..with("herijking", &[("enige", &format!("datum={date}"))])
    };
    assert_eq!(nvo("9.4", &again("2029-01-01")), Met);
    assert_eq!(nvo("9.4", &again("2031-01-01")), NotYet);
}

fn providers(meetings: &[&str], contributions: u32, told_back: u32) -> Facts {
    Facts {
        writing_end: Some(day("2026-06-30")),
        parties: vec![PartyFact {
            kind: "aanbieders".into(),
            internal: false,
            role_known: true,
            meetings: meetings.iter().map(|d| day(d)).collect(),
            contributions,
            told_back,
        }],
        ..Facts::default()
    }
}

#[test]
fn a_party_heard_in_time_and_told_back_meets_the_check() {
    assert_eq!(nvo("1.3", &providers(&["2026-03-01"], 2, 2)), Met);
    assert_eq!(nvo("1.3", &providers(&["2026-09-01"], 2, 2)), Developing, "heard only at the end");
    assert_eq!(nvo("1.3", &providers(&["2026-03-01"], 2, 1)), Mostly);
    assert_eq!(nvo("1.3", &providers(&["2026-03-01"], 2, 0)), Developing);
    assert_eq!(nvo("1.3", &providers(&[], 0, 0)), Unjudged, "never met");
    assert_eq!(nvo("1.7", &providers(&["2026-03-01"], 1, 1)), Unjudged, "jongeren were not met");
}

#[test]
fn one_document_means_one_version_hash_for_all_councils() {
    let council = |name: &str, outcome, hash: &str| CouncilFact {
        name: name.into(),
        outcome,
        version_hash: Some(hash.into()),
        council_date: None,
    };
    let facts = |outcome, hash: &str| Facts {
        councils: vec![council("Aa", Some(Outcome::Unchanged), "x"), council("Bee", outcome, hash)],
        ..Facts::default()
    };
    assert_eq!(nvo("1.1", &facts(Some(Outcome::Amended), "x")), Met);
    assert_eq!(nvo("1.1", &facts(Some(Outcome::Amended), "y")), NotYet, "two different texts");
    assert_eq!(nvo("1.1", &facts(None, "x")), Developing, "one council has still to decide");
    assert_eq!(nvo("1.2", &facts(Some(Outcome::Rejected), "x")), NotYet);
}

/// Any value for any field that a rule knows of, so that random facts mean something.
const VALUES: &[&str] =
    &["ja", "nee", "regionaal", "lokaal", "geregeld", "niet", "2026-03-01", "2028-01-01", "10.00", "x"];

/// Keys that rules look for: themes, their questions, groups and phases.
const KEYS: &[&str] =
    &["preventie", "preventie.1", "preventie.2", "onderwijs.1", "aanbieders", "vaststelling"];

fn facts() -> impl Strategy<Value = Facts> {
    let fields: Vec<(&'static str, &'static str)> = RULES
        .iter()
        .flat_map(|rule| {
            let helped = rule.helps.iter().filter_map(|help| match help {
                Help::Field(table, field, _) => Some((*table, *field)),
                _ => None,
            });
            let judged = match rule.judge {
                Judge::Filled(table, _, fields) => fields.iter().map(|f| (table, *f)).collect(),
                _ => Vec::new(),
            };
            helped.chain(judged)
        })
        .collect();
    let cell = (0..fields.len(), 0..KEYS.len(), 0..VALUES.len());
    let party = (0..7_usize, prop::collection::vec(1..12_u32, 0..3), 0..4_u32, 0..4_u32);
    (prop::collection::vec(cell, 0..120), prop::collection::vec(party, 0..5)).prop_map(
        move |(cells, parties)| {
            let mut facts = Facts {
                today: day("2026-11-22"),
                plan_end: Some(day("2030-12-31")),
                writing_end: Some(day("2026-06-30")),
                ..Facts::default()
            };
            for (at, which, value) in cells {
                let (table, field) = fields[at];
                let rows = &mut Arc::make_mut(facts.tables.entry(table.to_owned()).or_default()).rows;
                while rows.len() < KEYS.len() {
                    let key = KEYS[rows.len() % KEYS.len()];
                    let lists =
                        ["jeugdautoriteit", "wettelijk-regionaal", "bovenregionaal"].map(str::to_owned);
                    rows.push(FactRow { lists: lists.to_vec(), ..row(key, "") });
                }
                rows[which].values.insert(field.to_owned(), VALUES[value].to_owned());
            }
            for (kind, months, contributions, told) in parties {
                facts.parties.push(PartyFact {
                    kind: NORM_PARTIES[kind].1.to_owned(),
                    internal: false,
                    role_known: true,
                    meetings: months.iter().map(|m| day(&format!("2026-{m:02}-01"))).collect(),
                    contributions,
                    told_back: told.min(contributions),
                });
            }
            facts
        },
    )
}

/// Adds one fact that helps; false when there is no place for it.
fn add(help: Help, facts: &mut Facts, which: usize) -> bool {
    match help {
        Help::Field(table, field, value) => {
            let Some(rows) = facts.tables.get_mut(table).map(|t| &mut Arc::make_mut(t).rows) else {
                return false;
            };
            let Some(row) = rows.get_mut(which) else { return false };
            let value = if value.is_empty() { "iets" } else { value };
            let empty = !row.has(field);
            row.values.entry(field.to_owned()).or_insert_with(|| value.to_owned());
            empty
        }
        Help::EarlyMeeting(kind) => {
            let found = facts.parties.iter_mut().find(|p| p.kind == kind);
            found.map(|party| party.meetings.push(day("2026-01-05"))).is_some()
        }
        Help::ToldBack(kind) => {
            let found = facts.parties.iter_mut().find(|p| p.kind == kind);
            found.map(|party| party.told_back = party.contributions).is_some()
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn a_fact_that_helps_never_lowers_a_proposal(facts in facts(), which in 0..KEYS.len()) {
        for rule in RULES {
            let rank = |facts: &Facts| {
                propose(rule.catalogue, rule.check, facts).map_or(0, |p| strength(p.verdict))
            };
            let before = rank(&facts);
            for help in rule.helps {
                let mut more = facts.clone();
                if add(*help, &mut more, which) {
                    prop_assert!(rank(&more) >= before, "{} after {help:?}", rule.check);
                }
            }
        }
    }
}
