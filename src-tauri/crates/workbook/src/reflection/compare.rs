//! Workbooks of several regions side by side, each with the day its state is of. It lists; it never ranks.

use std::path::{Path, PathBuf};

use regiovisie_model::words::Outcome;
use regiovisie_store::rows::{council, municipality};

use crate::error::Error;
use crate::fault::Fault;
use crate::surroundings::Surroundings;
use crate::system::absolute;
use crate::view::RegionStandingView;
use crate::workbook::Workbook;

/// Reads workbooks and copies for reflection, in the order given. One that cannot be read says why.
pub fn compare_workbooks(
    paths: &[PathBuf],
    around: impl Fn() -> Box<dyn Surroundings>,
) -> Vec<RegionStandingView> {
    paths.iter().map(|path| standing(path, around()).unwrap_or_else(|error| refused(path, error))).collect()
}

fn standing(path: &Path, around: Box<dyn Surroundings>) -> Result<RegionStandingView, Error> {
    let path = absolute(path);
    let workbook = Workbook::read(&path, around)?;
    let region = workbook.region()?;
    let source_date = match workbook.reviewed()? {
        Some(review) => review.made_on,
        None => workbook.reference_date()?.to_string(),
    };
    let adopted = council::all(workbook.db())?;
    let adopted = adopted.iter().filter(|c| c.outcome.is_some_and(Outcome::adopts)).count();
    Ok(RegionStandingView {
        path: path.display().to_string(),
        region: region.name,
        fictional: region.fictional,
        source_date: Some(source_date),
        municipalities: count(municipality::all(workbook.db())?.len()),
        councils_adopted: count(adopted),
        groups: workbook.catalogues()?.into_iter().flat_map(|c| c.groups).collect(),
        error: None,
    })
}

fn refused(path: &Path, error: Error) -> RegionStandingView {
    RegionStandingView {
        path: absolute(path).display().to_string(),
        region: path.file_stem().map(|s| s.to_string_lossy().into_owned()).unwrap_or_default(),
        fictional: false,
        source_date: None,
        municipalities: 0,
        councils_adopted: 0,
        groups: Vec::new(),
        error: Some(Fault::from(error)),
    }
}

fn count(of: usize) -> u32 {
    u32::try_from(of).unwrap_or(u32::MAX)
}
