//! The columns of a spreadsheet with input: one table for what is exported and what is recognised when it comes in.

use regiovisie_wording::say;

/// A field that a column of a spreadsheet can be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum InputField {
    Number,
    Date,
    Party,
    Organisation,
    Channel,
    Version,
    Section,
    Quote,
    Text,
    Summary,
    Wording,
    Kind,
    Themes,
    Agreements,
    Consent,
    Decision,
    Reason,
    Passage,
    ToldBack,
    Mark,
}

/// A field, its fixed word, and the headings that mean it, in small letters without signs.
pub(crate) struct FieldWords {
    pub(crate) field: InputField,
    pub(crate) word: &'static str,
    also: &'static [&'static str],
}

const fn field(field: InputField, word: &'static str, also: &'static [&'static str]) -> FieldWords {
    FieldWords { field, word, also }
}

/// All fields, in the order of the exported register.
pub(crate) const FIELDS: &[FieldWords] = &[
    field(InputField::Number, "nummer", &["nr", "no", "volgnummer", "id", "reactienummer"]),
    field(
        InputField::Date,
        "datum",
        &["datum ontvangst", "ontvangen", "ontvangen op", "dag", "starttijd", "tijdstempel", "date"],
    ),
    field(
        InputField::Party,
        "partij",
        &["van wie", "doelgroep", "groep", "indiener", "soort partij", "afzender", "rol"],
    ),
    field(
        InputField::Organisation,
        "organisatie",
        &["organisatie of code", "naam organisatie", "instelling", "code", "namens"],
    ),
    field(InputField::Channel, "kanaal", &["hoe binnengekomen", "bron", "wijze"]),
    field(InputField::Version, "versie", &["versie en passage", "over versie"]),
    field(InputField::Section, "paragraaf", &["hoofdstuk", "onderdeel", "paragraafnummer", "sectie"]),
    field(
        InputField::Quote,
        "passage",
        &["tekst in het stuk", "citaat", "huidige tekst", "oorspronkelijke tekst"],
    ),
    field(
        InputField::Text,
        "inbreng",
        &[
            "reactie partij",
            "opmerking",
            "opmerkingen",
            "tekst",
            "bijdrage",
            "reactie van partij",
            "vraag of opmerking",
            "uw reactie",
            "commentaar",
            "feedback",
            "antwoord",
        ],
    ),
    field(InputField::Summary, "samenvatting", &["kern", "samengevat"]),
    field(
        InputField::Wording,
        "tekstvoorstel",
        &["voorstel", "voorgestelde tekst", "nieuwe tekst", "wijzigingsvoorstel"],
    ),
    field(InputField::Kind, "soort", &["aard", "type", "categorie"]),
    field(InputField::Themes, "thema", &["themas", "thema s", "onderwerp", "onderwerpen"]),
    field(InputField::Agreements, "afspraak", &["afspraken", "nvo afspraak"]),
    field(InputField::Consent, "toestemming", &["mag geciteerd worden", "citeren", "toestemming citeren"]),
    field(InputField::Decision, "verwerking", &["afdoening", "besluit", "beslissing", "overgenomen"]),
    field(
        InputField::Reason,
        "reactie",
        &["reactie regio", "motivering", "toelichting", "reden", "beantwoording"],
    ),
    field(InputField::Passage, "tekstwijziging", &["gewijzigde tekst", "wijziging", "aanpassing"]),
    field(InputField::ToldBack, "teruggekoppeld", &["teruggekoppeld op", "terugkoppeling"]),
    field(InputField::Mark, "kenmerk", &["kenmerk niet wijzigen"]),
];

/// The field of a heading, as far as it is known.
pub(crate) fn of_heading(heading: &str) -> Option<InputField> {
    let words = plain(heading);
    if words.is_empty() {
        return None;
    }
    let own = FIELDS.iter().find(|known| known.word == words || plain(&title(known.field)) == words);
    let other = || FIELDS.iter().find(|known| known.also.contains(&words.as_str()));
    // A longer heading that begins with a known one: "Opmerking (max. 500 tekens)".
    let longer = || {
        FIELDS.iter().find(|known| {
            known.also.iter().chain([&known.word]).any(|name| {
                name.len() > 4 && words.strip_prefix(name).is_some_and(|rest| rest.starts_with(' '))
            })
        })
    };
    own.or_else(other).or_else(longer).map(|known| known.field)
}

/// The field with this word.
pub(crate) fn of_word(word: &str) -> Option<InputField> {
    FIELDS.iter().find(|known| known.word == word).map(|known| known.field)
}

/// The word of a field.
pub(crate) fn word(field: InputField) -> &'static str {
    FIELDS.iter().find(|known| known.field == field).map_or("", |known| known.word)
}

/// The heading of a field.
pub(crate) fn title(field: InputField) -> String {
    say(&format!("input-field-{}", word(field)))
}

/// A heading in small letters, without signs and with single spaces.
fn plain(heading: &str) -> String {
    let letters: String =
        heading.to_lowercase().chars().map(|c| if c.is_alphanumeric() { c } else { ' ' }).collect();
    letters.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn other_headings_are_known_too() {
        for (heading, field) in [
            ("Opmerking(en)", Some(InputField::Text)),
            ("Opmerkingen", Some(InputField::Text)),
            ("Uw reactie (max. 500 tekens)", Some(InputField::Text)),
            (" Nr. ", Some(InputField::Number)),
            ("Thema's", Some(InputField::Themes)),
            ("Reactie", Some(InputField::Reason)),
            ("Datum ontvangst:", Some(InputField::Date)),
            ("Telefoonnummer", None),
        ] {
            assert_eq!(of_heading(heading), field, "{heading}");
        }
    }

    #[test]
    fn the_headings_that_go_out_come_back_as_what_they_are() {
        for known in FIELDS {
            assert_eq!(of_heading(&title(known.field)), Some(known.field), "{}", known.word);
        }
    }

    #[test]
    fn no_heading_means_two_fields() {
        let mut seen = std::collections::HashMap::new();
        for known in FIELDS {
            for name in known.also.iter().chain([&known.word]) {
                assert_eq!(seen.insert(*name, known.word), None, "{name} means two fields");
            }
        }
    }
}
