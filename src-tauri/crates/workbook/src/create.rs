//! A new workbook: region, municipalities, parties, steps and the template of the visie.

use std::path::Path;

use chrono::NaiveDate;
use regiovisie_model::words::{PartyForm, ProcessStep};
use regiovisie_norm::{KnownMunicipality, library, regions};
use regiovisie_store::rows::municipality::{self, Municipality};
use regiovisie_store::rows::party::{self, Party};
use regiovisie_store::rows::region::{self, Region};
use regiovisie_store::rows::step::{self, Step};
use regiovisie_store::{Change, Store, identify};

use crate::error::{Error, Field};
use crate::input;
use crate::surroundings::{Surroundings, fresh_id, shared_id, today};
use crate::template;
use crate::view::{MunicipalityChoiceView, NewWorkbookInput, RegionChoiceView, StartSituationView};
use crate::workbook::{Workbook, holder};

impl Workbook {
    /// Makes a workbook in a new file.
    ///
    /// # Errors
    /// `exists` when there is a file already; every mistake in the input before anything is written.
    pub fn create(
        path: &Path,
        given: &NewWorkbookInput,
        around: Box<dyn Surroundings>,
    ) -> Result<Self, Error> {
        let start = Start::from_input(given, today(around.as_ref()))?;
        if path.parent().is_some_and(|p| !p.as_os_str().is_empty() && !p.is_dir()) {
            let source = std::io::Error::from(std::io::ErrorKind::NotFound);
            return Err(Error::CannotWrite { path: path.to_path_buf(), source });
        }
        let store = Store::create(path, &holder(around.as_ref()), |change| {
            start.write(change, around.as_ref()).map(|_| ())
        })?;
        Ok(Self::over(store, around, None))
    }
}

/// What a new workbook starts with, checked.
pub(crate) struct Start {
    pub(crate) region: Region,
    pub(crate) municipalities: Vec<Municipality>,
}

impl Start {
    fn from_input(given: &NewWorkbookInput, born_on: NaiveDate) -> Result<Self, Error> {
        let typed = input::name(Field::RegionName, &given.region)?;
        // A known region goes by its own spelling.
        let known = regions().iter().find(|r| same_name(&r.name, &typed));
        let name = known.map_or(typed, |region| region.name.clone());
        if !(1..=4).contains(&given.start_situation) {
            return Err(Error::BadSituation(given.start_situation));
        }
        let (plan_start, plan_end) =
            (input::maybe_day(given.plan_start.as_deref())?, input::maybe_day(given.plan_end.as_deref())?);
        input::in_order(plan_start, plan_end)?;
        Ok(Self {
            municipalities: municipalities(&name, &given.municipalities)?,
            region: Region {
                id: shared_id("region", "this"),
                name,
                about: String::new(),
                plan_start,
                plan_end,
                start_situation: given.start_situation,
                adoption_goal: input::maybe_day(given.adoption_goal.as_deref())?,
                fictional: false,
                born_on,
            },
        })
    }

    /// Writes everything; returns the ids of the sections by key.
    pub(crate) fn write(
        &self,
        change: &Change<'_>,
        around: &dyn Surroundings,
    ) -> Result<Vec<(String, String)>, Error> {
        identify(change, &fresh_id(around))?;
        region::put(change, &self.region)?;
        for row in &self.municipalities {
            municipality::put(change, &Municipality { id: fresh_id(around), ..row.clone() })?;
        }
        for step in ProcessStep::ALL {
            let row = Step {
                id: shared_id("step", step.word()),
                step: *step,
                planned_start: None,
                planned_end: None,
                actual_start: None,
                actual_end: None,
                note: String::new(),
                owner: String::new(),
            };
            step::put(change, &row)?;
        }
        for (index, kind) in library()?.shared.parties.iter().enumerate() {
            let row = Party {
                id: shared_id("party", &kind.id),
                position: position(index),
                kind: kind.id.clone(),
                name: kind.title.clone(),
                role: String::new(),
                form: PartyForm::Organisation,
                delete_on: None,
            };
            party::put(change, &row)?;
        }
        template::fill(change, around)
    }
}

/// The municipalities that were given, else those of the known region.
fn municipalities(region: &str, given: &[String]) -> Result<Vec<Municipality>, Error> {
    let known = regions().iter().find(|r| same_name(&r.name, region));
    if given.is_empty() {
        let known = known.ok_or_else(|| Error::UnknownRegion(region.to_owned()))?;
        return Ok(known.municipalities.iter().enumerate().map(|(i, m)| prefilled(i, m)).collect());
    }
    let mut rows: Vec<Municipality> = Vec::new();
    for name in given {
        let name = input::name(Field::MunicipalityName, name)?;
        if rows.iter().any(|row| same_name(&row.name, &name)) {
            return Err(Error::DoubleMunicipality(name));
        }
        let of_region = known.and_then(|r| r.municipalities.iter().find(|m| same_name(&m.name, &name)));
        let anywhere =
            || regions().iter().flat_map(|r| &r.municipalities).find(|m| same_name(&m.name, &name));
        let index = rows.len();
        rows.push(match (of_region, anywhere()) {
            (Some(found), _) => prefilled(index, found),
            // The code is a fact of the municipality; that it belongs to this region is the user's word.
            (None, Some(found)) => {
                Municipality { certainty: None, note: String::new(), ..prefilled(index, found) }
            }
            (None, None) => typed(index, name),
        });
    }
    Ok(rows)
}

fn prefilled(index: usize, known: &KnownMunicipality) -> Municipality {
    Municipality {
        cbs_code: Some(known.cbs_code.clone()),
        certainty: Some(known.certainty),
        note: known.note.clone(),
        ..typed(index, known.name.clone())
    }
}

pub(crate) fn typed(index: usize, name: String) -> Municipality {
    Municipality {
        id: String::new(),
        position: position(index),
        name,
        cbs_code: None,
        inhabitants: None,
        registry: String::new(),
        alderman: String::new(),
        certainty: None,
        note: String::new(),
    }
}

fn position(index: usize) -> u32 {
    u32::try_from(index + 1).unwrap_or(u32::MAX)
}

/// Whether two names are the same but for capitals and spaces around them.
pub(crate) fn same_name(a: &str, b: &str) -> bool {
    a.trim().to_lowercase() == b.trim().to_lowercase()
}

/// The 41 regions that can be chosen.
pub fn region_choices() -> Vec<RegionChoiceView> {
    regions()
        .iter()
        .map(|region| RegionChoiceView {
            name: region.name.clone(),
            municipalities: region
                .municipalities
                .iter()
                .map(|m| MunicipalityChoiceView {
                    name: m.name.clone(),
                    cbs_code: m.cbs_code.clone(),
                    certainty: m.certainty,
                    note: m.note.clone(),
                })
                .collect(),
        })
        .collect()
}

/// The four start situations.
pub fn start_situations() -> Result<Vec<StartSituationView>, Error> {
    let situations = &library()?.shared.situations;
    Ok(situations
        .iter()
        .map(|s| StartSituationView {
            number: s.number,
            title: s.title.clone(),
            text: s.text.clone(),
            first_steps: s.first_steps.clone(),
        })
        .collect())
}
