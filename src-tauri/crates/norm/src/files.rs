//! From files to catalogues: the folder built into the program, or any other folder of the same shape.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use include_dir::{Dir, include_dir};
use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::catalogue::{Catalogue, Check, Group, SeeAlso};
use crate::error::CatalogueError;
use crate::instrument::{Instrument, Sheet};
use crate::shared::{
    BasicFunction, CostElement, FunctionList, GuidingQuestion, LegalElement, PartyKind, PracticeCase, Shared,
    StartSituation, Theme, YouthFunction,
};
use crate::validate::validate;

static FOLDER: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../../assets/catalogues");
static LIBRARY: OnceLock<Result<Library, CatalogueError>> = OnceLock::new();

/// Every catalogue with what they share.
#[derive(Debug, Clone, PartialEq)]
pub struct Library {
    /// The catalogues, the NvO first.
    pub catalogues: Vec<Catalogue>,
    /// What they share.
    pub shared: Shared,
}

/// The library built into this program, parsed and checked once.
///
/// # Errors
/// A mistake in the data. A test reads the same data, so a released program has none.
pub fn library() -> Result<&'static Library, &'static CatalogueError> {
    LIBRARY
        .get_or_init(|| {
            let mut files = BTreeMap::new();
            collect(&FOLDER, &mut files);
            Library::read(&files)
        })
        .as_ref()
}

fn collect<'a>(folder: &'a Dir<'a>, files: &mut BTreeMap<String, &'a str>) {
    for file in folder.files() {
        if let (Some(path), Some(text)) = (file.path().to_str(), file.contents_utf8()) {
            files.insert(path.replace('\\', "/"), text);
        }
    }
    for sub in folder.dirs() {
        collect(sub, files);
    }
}

impl Library {
    /// Reads a library from files by path: `shared/*.toml` and one folder for each catalogue.
    pub fn read(files: &BTreeMap<String, &str>) -> Result<Self, CatalogueError> {
        let mut catalogues = Vec::new();
        for path in files.keys().filter(|p| p.ends_with("/catalogue.toml")) {
            let folder = path.trim_end_matches("catalogue.toml");
            catalogues.push(read_catalogue(files, folder)?);
        }
        // The norm comes before the law; the rest follows by name.
        catalogues.sort_by_key(|c| (c.routes.is_empty(), c.id.clone()));
        let library = Self { catalogues, shared: read_shared(files)? };
        validate(&library)?;
        Ok(library)
    }

    /// The catalogue with this id.
    pub fn catalogue(&self, id: &str) -> Option<&Catalogue> {
        self.catalogues.iter().find(|c| c.id == id)
    }

    /// The check with this id in this catalogue, and its group.
    pub fn check(&self, catalogue: &str, id: &str) -> Option<(&Group, &Check)> {
        self.catalogue(catalogue)?.check(id)
    }

    /// The check that a person means by `id` or `catalogue/id`.
    ///
    /// Two norms may use the same number (2.3 is in both shipped ones): a bare id means the first catalogue
    /// that has it, and the NvO comes first.
    pub fn find_check(&self, id: &str) -> Option<(&Catalogue, &Group, &Check)> {
        let (wanted, id) = match id.split_once('/') {
            Some((catalogue, id)) => (Some(catalogue), id),
            None => (None, id),
        };
        self.catalogues
            .iter()
            .filter(|c| wanted.is_none_or(|w| w == c.id))
            .find_map(|c| c.check(id).map(|(group, check)| (c, group, check)))
    }

    /// All instruments with their catalogues, in the order of the norm.
    pub fn instruments(&self) -> impl Iterator<Item = (&Catalogue, &Instrument)> {
        self.catalogues.iter().flat_map(|c| c.instruments.iter().map(move |instrument| (c, instrument)))
    }

    /// The instrument with this id.
    pub fn instrument(&self, id: &str) -> Option<(&Catalogue, &Instrument)> {
        self.instruments().find(|(_, instrument)| instrument.id == id)
    }

    /// The table of facts with this id, and its instrument.
    pub fn sheet(&self, id: &str) -> Option<(&Instrument, &Sheet)> {
        self.instruments().find_map(|(_, instrument)| {
            instrument.sheets.iter().find(|s| s.id == id).map(|s| (instrument, s))
        })
    }

    /// The kind of party with this id.
    pub fn party_kind(&self, id: &str) -> Option<&PartyKind> {
        self.shared.parties.iter().find(|p| p.id == id)
    }
}

fn read_catalogue(files: &BTreeMap<String, &str>, folder: &str) -> Result<Catalogue, CatalogueError> {
    let mut catalogue: Catalogue = parse(files, &format!("{folder}catalogue.toml"))?;
    let groups = format!("{folder}groups/");
    for path in files.keys().filter(|p| p.starts_with(&groups)) {
        catalogue.groups.push(parse(files, path)?);
    }
    catalogue.groups.sort_by_key(|group| order(&group.number));
    let instruments = format!("{folder}instruments/");
    for path in files.keys().filter(|p| p.starts_with(&instruments)) {
        catalogue.instruments.push(parse(files, path)?);
    }
    catalogue.instruments.sort_by_key(|i| (order(&i.group), i.order));
    let concordance = format!("{folder}concordance.toml");
    if files.contains_key(&concordance) {
        let file: ConcordanceFile = parse(files, &concordance)?;
        catalogue.see_also = file.see_also;
    }
    Ok(catalogue)
}

/// "2.2.10" comes after "2.2.9": numbers are compared part by part.
fn order(number: &str) -> Vec<u32> {
    number.split('.').map(|part| part.parse().unwrap_or(u32::MAX)).collect()
}

fn read_shared(files: &BTreeMap<String, &str>) -> Result<Shared, CatalogueError> {
    let situations: Situations = parse(files, "shared/start-situations.toml")?;
    let questions: Questions = parse(files, "shared/questions.toml")?;
    let themes: Themes = parse(files, "shared/themes.toml")?;
    let functions: Functions = parse(files, "shared/functions.toml")?;
    let parties: Parties = parse(files, "shared/parties.toml")?;
    let basic: BasicFunctions = parse(files, "shared/basic-functions.toml")?;
    let costs: Costs = parse(files, "shared/cost-elements.toml")?;
    let practice: Practice = parse(files, "shared/practice.toml")?;
    Ok(Shared {
        situations: situations.situation,
        questions: questions.question,
        process: parse(files, "shared/process.toml")?,
        themes: themes.theme,
        function_lists: functions.list,
        functions: functions.function,
        parties: parties.kind,
        basic_functions: basic.basic_function,
        cost_elements: costs.element,
        legal_elements: costs.legal,
        cost_note: costs.note,
        practice: practice.case,
    })
}

fn parse<T: DeserializeOwned>(files: &BTreeMap<String, &str>, path: &str) -> Result<T, CatalogueError> {
    let text = files.get(path).ok_or_else(|| CatalogueError::Missing(path.to_owned()))?;
    toml::from_str(text).map_err(|e| CatalogueError::Syntax { file: path.to_owned(), message: e.to_string() })
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ConcordanceFile {
    see_also: Vec<SeeAlso>,
}
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Situations {
    situation: Vec<StartSituation>,
}
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Questions {
    question: Vec<GuidingQuestion>,
}
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Themes {
    theme: Vec<Theme>,
}
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Functions {
    list: Vec<FunctionList>,
    function: Vec<YouthFunction>,
}
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Parties {
    kind: Vec<PartyKind>,
}
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct BasicFunctions {
    basic_function: Vec<BasicFunction>,
}
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Costs {
    note: String,
    element: Vec<CostElement>,
    legal: Vec<LegalElement>,
}
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Practice {
    case: Vec<PracticeCase>,
}
