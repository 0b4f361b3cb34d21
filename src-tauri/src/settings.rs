//! What the program remembers between starts on this machine: the user's name and recent workbooks.
//!
//! Nothing of a workbook's content. A file that cannot be read is as if there were none.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

/// Most workbooks that are remembered.
const RECENT: usize = 10;

/// The settings, written to disk at every change.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct Settings {
    /// Name of the user as the history shows it; empty: the name the system knows.
    #[serde(default)]
    pub(crate) user: String,
    /// Recent workbooks, the last one first.
    #[serde(default)]
    pub(crate) recent: Vec<Recent>,
    #[serde(skip)]
    file: PathBuf,
}

/// A recent workbook.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Recent {
    /// Where it is.
    pub(crate) path: PathBuf,
    /// Its region.
    pub(crate) region: String,
}

impl Settings {
    /// Reads the settings in this folder.
    pub(crate) fn read(folder: &Path) -> Self {
        let file = folder.join("instellingen.json");
        let text = std::fs::read_to_string(&file).unwrap_or_default();
        let settings: Self = serde_json::from_str(&text).unwrap_or_default();
        Self { file, ..settings }
    }

    /// Sets the name of the user.
    pub(crate) fn set_user(&mut self, name: &str) {
        name.trim().clone_into(&mut self.user);
        self.write();
    }

    /// Puts a workbook at the top of the recent ones.
    pub(crate) fn remember(&mut self, path: PathBuf, region: String) {
        self.recent.retain(|recent| recent.path != path);
        self.recent.insert(0, Recent { path, region });
        self.recent.truncate(RECENT);
        self.write();
    }

    /// Settings that cannot be kept are a pity, not a failure of what the user was doing.
    fn write(&self) {
        let Some(folder) = self.file.parent() else { return };
        let written = serde_json::to_string_pretty(self)
            .map(|text| std::fs::create_dir_all(folder).and_then(|()| std::fs::write(&self.file, text)));
        if let Ok(Err(error)) = written {
            eprintln!("{}: {error}", self.file.display());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_workbook_opened_again_stands_at_the_top_once() {
        let folder = std::env::temp_dir().join(format!("regiovisie-settings-{}", std::process::id()));
        let mut settings = Settings::read(&folder);
        settings.remember("/a".into(), "A".into());
        settings.remember("/b".into(), "B".into());
        settings.remember("/a".into(), "A".into());
        let again = Settings::read(&folder);
        let paths: Vec<_> = again.recent.iter().map(|r| r.path.display().to_string()).collect();
        assert_eq!(paths, ["/a", "/b"]);
        std::fs::remove_dir_all(&folder).unwrap();
    }
}
