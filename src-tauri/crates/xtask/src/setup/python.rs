//! A Python of our own, with the packages of `tests/documents/requirements.txt` and no others.

use std::fs;

use crate::failure::Failure;
use crate::place::Place;
use crate::process::Call;

/// Makes the environment when the list is not the one that was installed last.
pub(super) fn install(place: &Place) -> Result<(), Failure> {
    let list_path = place.document_checks().join("requirements.txt");
    let list = fs::read(&list_path).map_err(Failure::at(&list_path))?;
    let folder = place.python_folder();
    // The mark lies in the folder it speaks about, so that removing the one removes the other.
    let mark = folder.join(".installed-from");
    if fs::read(&mark).is_ok_and(|installed| installed == list) {
        return Ok(());
    }
    Call::new("python3", place.root()).args(["-m", "venv", "--clear"]).arg(&folder).run()?;
    Call::new(place.python(), place.root())
        .args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-r"])
        .arg(&list_path)
        .run()?;
    fs::write(&mark, list).map_err(Failure::at(&mark))
}
