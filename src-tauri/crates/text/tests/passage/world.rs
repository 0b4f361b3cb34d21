//! A text of sections that is written on while it is known, word by word, where a passage went.

use std::ops::Range;

use regiovisie_text::passage::{Place, Quote};

/// Chance that can be repeated (SplitMix64).
pub struct Chance(u64);

impl Chance {
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below `end`; 0 when there is none.
    pub fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() % (end.max(1) as u64)).unwrap()
    }

    /// True so many times in a hundred.
    pub fn percent(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    pub fn pick<'a>(&mut self, from: &[&'a str]) -> &'a str {
        from[self.below(from.len())]
    }
}

/// A word with the signs that hang on it.
#[derive(Debug, Clone)]
pub struct Token {
    pub text: String,
    /// Which copy of the passage it belongs to.
    pub copy: Option<usize>,
}

pub type Paragraph = Vec<Token>;

#[derive(Debug, Clone)]
pub struct Section {
    pub id: usize,
    pub paragraphs: Vec<Paragraph>,
}

/// How much of a text is said more often.
#[derive(Debug, Clone, Copy)]
pub struct Flavour {
    /// Percentage of sentences that stand in many places, word for word.
    pub repeated: usize,
    /// Percentage of sentences that differ from others in a name or a year only.
    pub patterned: usize,
}

#[derive(Debug, Clone)]
pub struct World {
    pub sections: Vec<Section>,
    pub home: usize,
    pub copies: usize,
    pub next_id: usize,
}

const SHORT: &[&str] = &[
    "de", "het", "een", "van", "in", "op", "voor", "met", "en", "of", "die", "dat", "te", "aan", "bij", "is",
    "zijn", "wordt", "worden", "ook", "niet", "door", "om", "naar",
];

const LONG: &[&str] = &[
    "jeugdhulp",
    "gemeente",
    "gemeenten",
    "regio",
    "aanbieders",
    "toegang",
    "coördinatie",
    "wachttijd",
    "gezin",
    "ouders",
    "jongeren",
    "ijkpunt",
    "vrijwillig",
    "school",
    "onderwijs",
    "huisarts",
    "beschikbaar",
    "pleegzorg",
    "crisis",
    "verblijf",
    "ambulant",
    "tarief",
    "contract",
    "inkoop",
    "afspraken",
    "monitor",
    "begroting",
    "raad",
    "college",
    "besluit",
    "schaal",
    "lokaal",
    "bovenregionaal",
    "landelijk",
    "expertteam",
    "veiligheid",
    "thuis",
    "reëel",
    "één",
    "elke",
    "maatwerk",
    "samenwerking",
    "professional",
    "kwaliteit",
    "tijdig",
    "passend",
    "nabij",
    "budget",
    "verdeling",
    "risico",
    "uitvoering",
    "evaluatie",
    "planning",
    "kwartaal",
    "overleg",
    "bestuur",
    "netwerk",
    "buurt",
    "wijkteam",
    "signaal",
    "melding",
    "plan",
    "doel",
    "resultaat",
    "cijfers",
    "instroom",
    "uitstroom",
    "verwijzer",
    "beleid",
    "visie",
    "thema",
    "ambitie",
    "functie",
    "zorgvuldig",
    "cliënt",
    "vertrouwen",
    "werkwijze",
    "knelpunt",
    "oplossing",
    "termijn",
    "leeftijd",
    "overgang",
    "volwassenheid",
    "herstel",
    "aanpak",
    "preventie",
    "normaliseren",
    "wonen",
    "vervoer",
    "respijt",
    "dagbesteding",
    "behandeling",
    "diagnose",
    "advies",
];

const REPEATED: &[&str] = &[
    "De gemeenten stellen dit samen vast.",
    "Dit wordt elk jaar geëvalueerd met de aanbieders en de ouders.",
    "De uitvoering ligt bij de regionale inkooporganisatie.",
    "Zie ook de bijlage met cijfers over de wachttijden.",
    "Jongeren en ouders zijn hierover gehoord.",
    "De regio’s maken hierover afspraken – ook met het onderwijs – vóór het einde van het jaar.",
];

const NAMES: &[&str] =
    &["Oost", "West", "Noord", "Zuid", "Middenveen", "Dijkmeer", "Hoogland", "Waterrijk", "Veendam", "Broek"];

pub fn tokens(text: &str) -> Paragraph {
    text.split_whitespace().map(|word| Token { text: word.to_owned(), copy: None }).collect()
}

/// A word as people write them: a short one every other time.
pub fn word(chance: &mut Chance) -> &'static str {
    if chance.percent(45) { chance.pick(SHORT) } else { chance.pick(LONG) }
}

pub fn sentence(chance: &mut Chance, flavour: Flavour) -> Paragraph {
    let kind = chance.below(100);
    if kind < flavour.repeated {
        return tokens(chance.pick(REPEATED));
    }
    if kind < flavour.repeated + flavour.patterned {
        let (name, year) = (chance.pick(NAMES), 2025 + chance.below(4));
        return tokens(&format!("De gemeente {name} stelt de verordening vast in het voorjaar van {year}."));
    }
    let mut words: Vec<String> = (0..5 + chance.below(14)).map(|_| word(chance).to_owned()).collect();
    let middle = chance.below(words.len());
    match chance.below(6) {
        0 => words[middle].push(','),
        1 => words[middle] = format!("“{}”", words[middle]),
        2 => words[middle].push_str(" –"),
        _ => {}
    }
    tokens(&format!("{}.", words.join(" ")))
}

impl World {
    pub fn new(chance: &mut Chance, flavour: Flavour) -> Self {
        let sections: Vec<Section> = (0..2 + chance.below(5))
            .map(|id| Section {
                id,
                paragraphs: (0..2 + chance.below(5))
                    .map(|_| (0..=chance.below(3)).flat_map(|_| sentence(chance, flavour)).collect())
                    .collect(),
            })
            .collect();
        let next_id = sections.len();
        Self { sections, home: 0, copies: 1, next_id }
    }

    /// Marks a passage of some words, within one paragraph or over the end of it, and quotes it.
    pub fn quote(&mut self, chance: &mut Chance, least: usize, most: usize) -> Option<Quote> {
        self.home = chance.below(self.sections.len());
        let home = self.home;
        let total: usize = self.sections[home].paragraphs.iter().map(Vec::len).sum();
        let length = least + chance.below(most - least + 1);
        if total < length {
            return None;
        }
        let start = chance.below(total - length + 1);
        let words = self.sections[home].paragraphs.iter_mut().flatten();
        words.skip(start).take(length).for_each(|token| token.copy = Some(0));
        let range = self.truths(home).pop()?.1;
        Quote::cut(&self.texts()[home], range)
    }

    /// The plain texts.
    pub fn texts(&self) -> Vec<String> {
        let line = |paragraph: &Paragraph| {
            paragraph.iter().map(|token| token.text.as_str()).collect::<Vec<_>>().join(" ")
        };
        let text = |section: &Section| section.paragraphs.iter().map(line).collect::<Vec<_>>().join("\n");
        self.sections.iter().map(text).collect()
    }

    /// Where the section is from which was quoted.
    pub fn home(&self) -> Option<usize> {
        self.sections.iter().position(|section| section.id == self.home)
    }

    /// Where each copy of the passage stands in a section: from its first word to its last.
    pub fn truths(&self, section: usize) -> Vec<(usize, Range<usize>)> {
        let mut found: Vec<(usize, Range<usize>)> = Vec::new();
        for (copy, place) in self.marks(section) {
            match found.iter_mut().find(|(known, _)| *known == copy) {
                Some((_, range)) => range.end = place.end,
                None => found.push((copy, place)),
            }
        }
        found
    }

    /// For each copy of the passage, how many bytes of words of it are in a place.
    pub fn words_of_passage(&self, place: &Place) -> Vec<usize> {
        let mut letters = vec![0; self.copies];
        for (copy, word) in self.marks(place.section) {
            // The space after a word goes with it.
            let end = (word.end + 1).min(place.range.end);
            letters[copy] += end.saturating_sub(word.start.max(place.range.start));
        }
        letters
    }

    /// The words of the passage in a section, each with the copy it belongs to.
    fn marks(&self, section: usize) -> Vec<(usize, Range<usize>)> {
        let mut marks = Vec::new();
        let mut at = 0;
        for paragraph in &self.sections[section].paragraphs {
            for token in paragraph {
                marks.extend(token.copy.map(|copy| (copy, at..at + token.text.len())));
                at += token.text.len() + 1;
            }
            // An empty paragraph is a line end too.
            at += usize::from(paragraph.is_empty());
        }
        marks
    }
}
