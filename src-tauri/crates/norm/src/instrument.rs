//! Instruments: what the routekaart asks to work out, as tables of facts. The shape of their files is the shape of
//! these types, so that the instruments of another norm need no code.
//!
//! Deliberately absent: the facts themselves. They belong to a workbook.

use std::collections::BTreeMap;

use serde::Deserialize;

/// One instrument: a screen under its group, with one or more tables.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Instrument {
    /// Permanent id, unique over all catalogues.
    pub id: String,
    /// Number of the group it works out.
    pub group: String,
    /// Place among the instruments of its group.
    pub order: u32,
    /// Title.
    pub title: String,
    /// What it is for.
    pub about: String,
    /// Source.
    pub source: String,
    /// Its tables.
    #[serde(rename = "sheet")]
    pub sheets: Vec<Sheet>,
}

/// One table of facts.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sheet {
    /// Permanent id, unique over all catalogues; also the name of its live table.
    pub id: String,
    /// Title.
    pub title: String,
    /// What to know before filling it in.
    #[serde(default)]
    pub about: String,
    /// What one row is called.
    pub row: String,
    /// Where its rows come from.
    #[serde(default)]
    pub rows: Rows,
    /// Whether the user adds rows beside those that are given. A table without given rows always has own rows.
    #[serde(default)]
    pub own: bool,
    /// Whether an own row has a name; else it is told apart by its facts.
    #[serde(default = "yes")]
    pub named: bool,
    /// Whether a new row is confidential (vertrouwelijk) until it is released.
    #[serde(default)]
    pub confidential: bool,
    /// The most rows it may have.
    #[serde(default)]
    pub most: Option<u32>,
    /// How it is drawn as well, where it holds measurements.
    #[serde(default)]
    pub chart: Option<Chart>,
    /// Its columns.
    #[serde(rename = "column")]
    pub columns: Vec<Column>,
}

/// Measurements over time, drawn as a line for each thing that is measured.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Chart {
    /// Column that says of which row of another table it is a measurement.
    pub of: String,
    /// Column with the day.
    pub at: String,
    /// Column with the value.
    pub value: String,
    /// Column of the other table with the value aimed at.
    pub goal: String,
    /// Column of the other table with the unit.
    pub unit: String,
}

fn yes() -> bool {
    true
}

/// Where the rows of a table come from.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
pub enum Rows {
    /// From the catalogue or the workbook.
    From(RowSource),
    /// Written out in the file.
    Given(Vec<GivenRow>),
    /// The rows of another table in which a column has a value.
    Chosen(Chosen),
}

impl Default for Rows {
    fn default() -> Self {
        Self::From(RowSource::Free)
    }
}

/// A source of rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RowSource {
    /// The user adds them.
    Free,
    /// There is just one.
    Single,
    /// The agreements of the catalogue.
    Agreements,
    /// The five steps of the process.
    ProcessSteps,
    /// The themes of the annex.
    Themes,
    /// The own questions of the themes.
    ThemeQuestions,
    /// The functions of youth care.
    Functions,
    /// The cost elements of a tariff.
    CostElements,
    /// The municipalities of the region.
    Municipalities,
}

/// The rows of another table in which a column has a value.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Chosen {
    /// The other table.
    pub sheet: String,
    /// Its column.
    pub column: String,
    /// The value.
    pub value: String,
}

/// A row that is always there.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GivenRow {
    /// Permanent key within its table.
    pub id: String,
    /// Title.
    pub title: String,
    /// What it is about.
    #[serde(default)]
    pub about: String,
    /// Ids of the lists it is on.
    #[serde(skip)]
    pub lists: Vec<String>,
    /// Values that hold as long as the user gives no other, by column.
    #[serde(skip)]
    pub presets: BTreeMap<String, String>,
}

/// A column: one kind of fact.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Column {
    /// Permanent id within its table.
    pub id: String,
    /// Title.
    pub title: String,
    /// What a value looks like.
    pub kind: ColumnKind,
    /// What is meant.
    #[serde(default)]
    pub help: String,
    /// Whether the table on screen and on paper shows it; else only the row itself.
    #[serde(default)]
    pub shown: bool,
    /// What can be chosen.
    #[serde(default)]
    pub options: Vec<ColumnOption>,
    /// For a reference to a row: the table it is in.
    #[serde(default)]
    pub of: Option<String>,
    /// Whether it names people: then it stays behind when a copy is made for others.
    #[serde(default)]
    pub personal: bool,
    /// For a date: the column whose date it cannot come before.
    #[serde(default)]
    pub after: Option<String>,
}

/// Something that can be chosen.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ColumnOption {
    /// Permanent word.
    pub id: String,
    /// How it reads.
    pub title: String,
}

/// What the values of a column look like, and how they are stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ColumnKind {
    /// One line of text.
    Line,
    /// Text with paragraphs.
    Text,
    /// A civil date, `yyyy-mm-dd`.
    Date,
    /// A whole number, not below zero.
    Number,
    /// A number with decimals, a point between.
    Decimal,
    /// Euros with two decimals, not below zero.
    Amount,
    /// 0 to 100.
    Percent,
    /// `ja` or `nee`.
    Yes,
    /// One of the options.
    Choice,
    /// Some of the options, in their order, separated by commas.
    Choices,
    /// Id of a municipality.
    Municipality,
    /// Id of a row of another table.
    Row,
}

impl ColumnKind {
    /// The word that views use.
    pub fn word(self) -> &'static str {
        match self {
            Self::Line => "line",
            Self::Text => "text",
            Self::Date => "date",
            Self::Number => "number",
            Self::Decimal => "decimal",
            Self::Amount => "amount",
            Self::Percent => "percent",
            Self::Yes => "yes",
            Self::Choice => "choice",
            Self::Choices => "choices",
            Self::Municipality => "municipality",
            Self::Row => "row",
        }
    }
}

impl Sheet {
    /// The column with this id.
    pub fn column(&self, id: &str) -> Option<&Column> {
        self.columns.iter().find(|c| c.id == id)
    }

    /// Whether the user adds rows.
    pub fn takes_rows(&self) -> bool {
        self.own || self.rows == Rows::From(RowSource::Free)
    }
}
