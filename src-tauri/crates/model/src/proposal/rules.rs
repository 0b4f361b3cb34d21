//! The table of rules: one line for each automatic check of the catalogues.

use super::Help::{EarlyMeeting, Field, ToldBack};
use super::Judge::{By, Filled, For};
use super::Which::{All, Listed, With};
use super::{
    Help, Judge, Proposal, Reason, Rule, councils, functions, governance, heard, learning, process,
    procurement, tables, tariffs,
};
use crate::facts::Facts;
use crate::words::Verdict;

/// All rules, in the order of the norm, then of the law.
#[rustfmt::skip]
pub const RULES: &[Rule] = &[
    on("nvo-2020", "0.1", Filled("samenhang", All, &["doel", "schaalkeuze"]), &["samenhang"], &[Field("samenhang", "doel", ""), Field("samenhang", "schaalkeuze", "")]),
    on("nvo-2020", "0.2", Filled("samenhang", All, &["doel", "sturing"]), &["samenhang"], &[Field("samenhang", "doel", ""), Field("samenhang", "sturing", "")]),
    on("nvo-2020", "0.3", Filled("samenhang", All, &["doel", "indicator"]), &["samenhang"], &[Field("samenhang", "doel", ""), Field("samenhang", "indicator", "")]),
    on("nvo-2020", "0.4", Filled("samenhang", All, &["doel", "aan-wie", "hoe-vaak"]), &["samenhang"], &[Field("samenhang", "doel", ""), Field("samenhang", "aan-wie", ""), Field("samenhang", "hoe-vaak", "")]),
    on("nvo-2020", "0.5", By(start_situation), &[], &[]),
    on("nvo-2020", "1.1", By(councils::one_version), &[], &[]),
    on("nvo-2020", "1.2", By(councils::all_adopted), &[], &[]),
    on("nvo-2020", "1.3", For(heard::heard, "aanbieders"), &[], &[EarlyMeeting("aanbieders"), ToldBack("aanbieders")]),
    on("nvo-2020", "1.4", For(heard::heard, "gecertificeerde-instellingen"), &[], &[EarlyMeeting("gecertificeerde-instellingen"), ToldBack("gecertificeerde-instellingen")]),
    on("nvo-2020", "1.5", For(heard::heard, "veilig-thuis"), &[], &[EarlyMeeting("veilig-thuis"), ToldBack("veilig-thuis")]),
    on("nvo-2020", "1.6", For(heard::heard, "professionals"), &[], &[EarlyMeeting("professionals"), ToldBack("professionals")]),
    on("nvo-2020", "1.7", For(heard::heard, "jongeren"), &[], &[EarlyMeeting("jongeren"), ToldBack("jongeren")]),
    on("nvo-2020", "1.8", For(heard::heard, "ouders"), &[], &[EarlyMeeting("ouders"), ToldBack("ouders")]),
    on("nvo-2020", "1.9", For(heard::heard, "ketenpartijen"), &[], &[EarlyMeeting("ketenpartijen"), ToldBack("ketenpartijen")]),
    on("nvo-2020", "1.11", By(heard::roles), &[], &[]),
    on("nvo-2020", "1.12", By(heard::first_heard), &[], &[]),
    on("nvo-2020", "1.15", Filled("procesbeschrijving", All, &["doel", "waarom"]), &["procesbeschrijving"], &[Field("procesbeschrijving", "doel", ""), Field("procesbeschrijving", "waarom", "")]),
    on("nvo-2020", "1.16", Filled("procesbeschrijving", All, &["inhoud"]), &["procesbeschrijving"], &[Field("procesbeschrijving", "inhoud", "")]),
    on("nvo-2020", "1.17", Filled("processtappen", All, &["extern", "intern"]), &["processtappen"], &[Field("processtappen", "extern", ""), Field("processtappen", "intern", "")]),
    on("nvo-2020", "1.18", Filled("vraagstukken", All, &["partijen", "vraag"]), &["vraagstukken"], &[Field("vraagstukken", "partijen", ""), Field("vraagstukken", "vraag", "")]),
    on("nvo-2020", "1.19", Filled("besluitmomenten", All, &["wie", "datum"]), &["besluitmomenten"], &[Field("besluitmomenten", "wie", ""), Field("besluitmomenten", "datum", "")]),
    on("nvo-2020", "1.20", By(process::adopted_before_start), &["procesbeschrijving"], &[]),
    on("nvo-2020", "1.23", By(heard::consulted), &[], &[]),
    on("nvo-2020", "1.24", By(councils::councillors_polled), &[], &[]),
    on("nvo-2020", "1.25", By(councils::planned_together), &["procesbeschrijving"], &[]),
    on("nvo-2020", "2.1", By(functions::secured_for_the_period), &["functies"], &[Field("functies", "geborgd-tot", "2199-12-31")]),
    on("nvo-2020", "2.4", By(functions::named), &["functies"], &[Field("functies", "schaal", "regionaal")]),
    on("nvo-2020", "2.6", Filled("functies", Listed("jeugdautoriteit"), &["schaal"]), &["functies"], &[Field("functies", "schaal", "")]),
    on("nvo-2020", "2.8", For(tables::theme, "preventie"), &["themavragen", "themas"], &[Field("themavragen", "antwoord", ""), Field("themas", "doel", "")]),
    on("nvo-2020", "2.9", For(tables::theme, "demedicaliseren"), &["themavragen", "themas"], &[Field("themavragen", "antwoord", ""), Field("themas", "doel", "")]),
    on("nvo-2020", "2.10", For(tables::theme, "wijkgericht"), &["themavragen", "themas"], &[Field("themavragen", "antwoord", ""), Field("themas", "doel", "")]),
    on("nvo-2020", "2.11", For(tables::theme, "onderwijs"), &["themavragen", "themas"], &[Field("themavragen", "antwoord", ""), Field("themas", "doel", "")]),
    on("nvo-2020", "2.12", For(tables::theme, "zo-thuis-mogelijk"), &["themavragen", "themas"], &[Field("themavragen", "antwoord", ""), Field("themas", "doel", "")]),
    on("nvo-2020", "2.13", For(tables::theme, "complexe-casuistiek"), &["themavragen", "themas"], &[Field("themavragen", "antwoord", ""), Field("themas", "doel", "")]),
    on("nvo-2020", "2.14", For(tables::theme, "ontschotten"), &["themavragen", "themas"], &[Field("themavragen", "antwoord", ""), Field("themas", "doel", "")]),
    on("nvo-2020", "2.15", Filled("themas", With("ambitie"), &["doel", "indicator"]), &["themas"], &[Field("themas", "doel", ""), Field("themas", "indicator", "")]),
    on("nvo-2020", "2.16", Filled("schaalmodel", All, &["model", "waarom"]), &["schaalmodel"], &[Field("schaalmodel", "model", ""), Field("schaalmodel", "waarom", "")]),
    on("nvo-2020", "2.17", Filled("functies", All, &["schaal"]), &["functies"], &[Field("functies", "schaal", "")]),
    on("nvo-2020", "2.18", For(tables::consequences, "aanbieders"), &["gevolgen", "schaalmodel"], &[Field("gevolgen", "gevolg", ""), Field("gevolgen", "maatregel", "")]),
    on("nvo-2020", "2.19", For(tables::consequences, "clienten"), &["gevolgen", "schaalmodel"], &[Field("gevolgen", "gevolg", ""), Field("gevolgen", "maatregel", "")]),
    on("nvo-2020", "2.20", For(tables::consequences, "inwoners"), &["gevolgen", "schaalmodel"], &[Field("gevolgen", "gevolg", ""), Field("gevolgen", "maatregel", "")]),
    on("nvo-2020", "2.21", For(tables::consequences, "ambtelijk"), &["gevolgen", "schaalmodel"], &[Field("gevolgen", "gevolg", ""), Field("gevolgen", "maatregel", "")]),
    on("nvo-2020", "3.2", Filled("basisfuncties", All, &["veilige-leefomgeving", "tijdig-signaleren", "vindbare-hulp", "brede-blik", "leren-en-verbeteren"]), &["basisfuncties"], &[Field("basisfuncties", "veilige-leefomgeving", ""), Field("basisfuncties", "tijdig-signaleren", ""), Field("basisfuncties", "vindbare-hulp", ""), Field("basisfuncties", "brede-blik", ""), Field("basisfuncties", "leren-en-verbeteren", "")]),
    on("nvo-2020", "3.3", For(tables::basic_function, "veilige-leefomgeving"), &["basisfuncties"], &[Field("basisfuncties", "veilige-leefomgeving", "geregeld")]),
    on("nvo-2020", "3.4", For(tables::basic_function, "tijdig-signaleren"), &["basisfuncties"], &[Field("basisfuncties", "tijdig-signaleren", "geregeld")]),
    on("nvo-2020", "3.5", For(tables::basic_function, "vindbare-hulp"), &["basisfuncties"], &[Field("basisfuncties", "vindbare-hulp", "geregeld")]),
    on("nvo-2020", "3.6", For(tables::basic_function, "brede-blik"), &["basisfuncties"], &[Field("basisfuncties", "brede-blik", "geregeld")]),
    on("nvo-2020", "3.7", For(tables::basic_function, "leren-en-verbeteren"), &["basisfuncties"], &[Field("basisfuncties", "leren-en-verbeteren", "geregeld")]),
    on("nvo-2020", "4.1", By(governance::form), &["samenwerking"], &[Field("samenwerking", "niet-vrijblijvend", "ja")]),
    on("nvo-2020", "4.2", By(governance::contact), &["samenwerking"], &[Field("samenwerking", "gedragen", "ja"), Field("samenwerking", "treedt-extern-op", "ja")]),
    on("nvo-2020", "4.3", By(governance::several_years), &["samenwerking"], &[]),
    on("nvo-2020", "4.4", By(governance::formal), &["samenwerking"], &[Field("samenwerking", "op-papier", "ja")]),
    on("nvo-2020", "4.5", Filled("taakverdeling", All, &["niveau", "verantwoordelijk", "bevoegd"]), &["taakverdeling"], &[Field("taakverdeling", "niveau", ""), Field("taakverdeling", "verantwoordelijk", ""), Field("taakverdeling", "bevoegd", "")]),
    on("nvo-2020", "4.6", Filled("samenwerking", All, &["handelt-namens"]), &["samenwerking"], &[Field("samenwerking", "handelt-namens", "")]),
    on("nvo-2020", "4.7", By(governance::division_decided), &["samenwerking"], &[]),
    on("nvo-2020", "4.9", Filled("samenwerking", All, &["vorm", "rechtsvorm"]), &["samenwerking"], &[Field("samenwerking", "vorm", ""), Field("samenwerking", "rechtsvorm", "")]),
    on("nvo-2020", "5.1", Filled("bovenregionaal", All, &["partnerregios"]), &["bovenregionaal"], &[Field("bovenregionaal", "partnerregios", "")]),
    on("nvo-2020", "5.4", Filled("bovenregionaal", All, &["schaal"]), &["bovenregionaal"], &[Field("bovenregionaal", "schaal", "")]),
    on("nvo-2020", "5.5", Filled("bovenregionaal", All, &["personeel"]), &["bovenregionaal"], &[Field("bovenregionaal", "personeel", "")]),
    on("nvo-2020", "5.6", Filled("bovenregionaal", All, &["kennis"]), &["bovenregionaal"], &[Field("bovenregionaal", "kennis", "")]),
    on("nvo-2020", "5.7", Filled("bovenregionaal", All, &["innovatie"]), &["bovenregionaal"], &[Field("bovenregionaal", "innovatie", "")]),
    on("nvo-2020", "5.8", Filled("bovenregionaal", All, &["schaal", "jeugdigen", "partnerregios", "aanbieders"]), &["bovenregionaal"], &[Field("bovenregionaal", "schaal", ""), Field("bovenregionaal", "jeugdigen", ""), Field("bovenregionaal", "partnerregios", ""), Field("bovenregionaal", "aanbieders", "")]),
    on("nvo-2020", "5.13", Filled("bovenregionaal", All, &["aanspreekpunt"]), &["bovenregionaal"], &[Field("bovenregionaal", "aanspreekpunt", "")]),
    on("nvo-2020", "5.14", Filled("bovenregionaal", All, &["accounthouder"]), &["bovenregionaal"], &[Field("bovenregionaal", "accounthouder", "")]),
    on("nvo-2020", "5.15", Filled("bovenregionaal", All, &["vroegsignalering"]), &["bovenregionaal"], &[Field("bovenregionaal", "vroegsignalering", "")]),
    on("nvo-2020", "6.1", By(tables::variants), &["varianten"], &[]),
    on("nvo-2020", "6.15", By(tables::causes), &["oorzaken"], &[Field("oorzaken", "actie", ""), Field("oorzaken", "wie", ""), Field("oorzaken", "wanneer", ""), Field("oorzaken", "speelt", "nee")]),
    on("nvo-2020", "7.1", By(procurement::publication), &["inkooptrajecten"], &[Field("inkooptrajecten", "eigen-regel", "")]),
    on("nvo-2020", "7.2", By(procurement::signature), &["inkooptrajecten"], &[]),
    on("nvo-2020", "7.3", By(procurement::duration), &["inkooptrajecten"], &[]),
    on("nvo-2020", "7.4", By(procurement::continuity), &["inkooptrajecten"], &[Field("inkooptrajecten", "continuiteit", "")]),
    on("nvo-2020", "7.12", By(procurement::signature), &["inkooptrajecten"], &[]),
    on("nvo-2020", "8.1", By(tariffs::real), &["producten"], &[Field("producten", "reden", "")]),
    on("nvo-2020", "8.4", By(tariffs::elements), &["kostprijselementen"], &[Field("kostprijselementen", "onderbouwing", "")]),
    on("nvo-2020", "8.5", Filled("producten", All, &["methode"]), &["producten"], &[Field("producten", "methode", "")]),
    on("nvo-2020", "8.6", For(tariffs::phase, "scope"), &["fasen"], &[]),
    on("nvo-2020", "8.7", For(tariffs::phase, "uitvraag"), &["fasen"], &[]),
    on("nvo-2020", "8.8", For(tariffs::phase, "analyse"), &["fasen"], &[]),
    on("nvo-2020", "8.9", For(tariffs::phase, "rapportage"), &["fasen"], &[]),
    on("nvo-2020", "8.10", For(tariffs::phase, "vaststelling"), &["fasen"], &[]),
    on("nvo-2020", "8.14", By(tariffs::in_time), &["fasen", "inkooptrajecten"], &[]),
    on("nvo-2020", "8.15", By(tariffs::difference_explained), &["producten"], &[Field("producten", "reden", "")]),
    on("nvo-2020", "9.1", By(learning::exchange), &["uitwisseling"], &[Field("uitwisseling", "datum", "2026-01-01"), Field("uitwisseling", "opbrengst", "")]),
    on("nvo-2020", "9.2", By(learning::cycles), &["leercycli"], &[Field("leercycli", "plan", ""), Field("leercycli", "doen", ""), Field("leercycli", "kijken", ""), Field("leercycli", "bijstellen", "")]),
    on("nvo-2020", "9.3", By(learning::reflection), &["ambassadeur"], &[Field("ambassadeur", "datum", ""), Field("ambassadeur", "opbrengst", ""), Field("ambassadeur", "antwoord", "")]),
    on("nvo-2020", "9.4", By(learning::calibration), &["herijking"], &[]),
    on("besluit-jeugdwet-2026", "2.2.3", By(functions::bought_regionally), &["functies"], &[Field("functies", "regionaal-ingekocht", "ja")]),
    on("besluit-jeugdwet-2026", "2.2.4", By(functions::aligned_supraregionally), &["functies", "bovenregionaal"], &[Field("bovenregionaal", "partnerregios", "")]),
    on("besluit-jeugdwet-2026", "2.3", By(tariffs::bylaws), &["verordeningen"], &[Field("verordeningen", "elementen", "ja"), Field("verordeningen", "differentiatie", "ja")]),
];

const fn on(
    catalogue: &'static str,
    check: &'static str,
    judge: Judge,
    tables: &'static [&'static str],
    helps: &'static [Help],
) -> Rule {
    Rule { catalogue, check, judge, tables, helps }
}

/// 0.5: the start situation is chosen.
fn start_situation(facts: &Facts) -> Option<Proposal> {
    let number = facts.start_situation?;
    Some(Proposal { verdict: Verdict::Met, reason: Reason::StartSituation(number) })
}
