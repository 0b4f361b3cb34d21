//! Versions: the whole visie, fixed under a name with the hash of its content.

use regiovisie_store::rows::section::{self, Section};
use regiovisie_store::rows::version::{self, Version};
use regiovisie_text as text;
use sha2::{Digest, Sha256};

use crate::create::same_name;
use crate::error::{Error, Field};
use crate::input;
use crate::op::Op;
use crate::section::{Node, tree};
use crate::surroundings::{fresh_id, today};
use crate::view::{VersionInput, VersionView};
use crate::workbook::{Changed, Workbook};

impl Workbook {
    /// All versions, newest first.
    pub fn versions(&self) -> Result<Vec<VersionView>, Error> {
        Ok(version::all(self.db())?.into_iter().map(view).collect())
    }

    /// Fixes the visie as it is now.
    pub fn fix_version(&mut self, given: &VersionInput) -> Result<Changed<VersionView>, Error> {
        let date = today(self.around.as_ref());
        self.fix_version_on(given, date)
    }

    pub(crate) fn fix_version_on(
        &mut self,
        given: &VersionInput,
        date: chrono::NaiveDate,
    ) -> Result<Changed<VersionView>, Error> {
        let name = input::name(Field::VersionName, &given.name)?;
        if version::all(self.db())?.iter().any(|v| same_name(&v.name, &name)) {
            return Err(Error::VersionExists(name));
        }
        let nodes = tree(section::all(self.db())?);
        let note = input::remark(Field::Label, &given.note)?;
        let changed = self.transact(Op::FixVersion, &name, |change, around| {
            let row = Version {
                id: fresh_id(around),
                name: name.clone(),
                status: given.status,
                date,
                hash: content_hash(&nodes),
                note,
                words: nodes.iter().map(words).sum(),
                cleaned_on: None,
                original_hash: None,
            };
            version::add(change, &row)?;
            for node in &nodes {
                version::add_section(change, &row.id, &fresh_id(around), &node.section)?;
            }
            Ok(view(row))
        })?;
        self.store.seal();
        Ok(changed)
    }
}

/// SHA-256 over the content in document order: level, role, title and text of every section.
///
/// Owners, states and help are not content. Each part is preceded by its length, so that no two different
/// contents can read the same.
pub(crate) fn content_hash(nodes: &[Node]) -> String {
    let mut hash = Sha256::new();
    for node in nodes {
        let level = node.level.to_string();
        let Section { role, title, body, .. } = &node.section;
        for part in [level.as_str(), role.word(), title, body.trim_end()] {
            hash.update((part.len() as u64).to_be_bytes());
            hash.update(part.as_bytes());
        }
    }
    hex(&hash.finalize())
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write;
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut out, byte| {
        let _ = write!(out, "{byte:02x}");
        out
    })
}

fn words(node: &Node) -> u32 {
    u32::try_from(text::words::words(&text::read::read(&node.section.body))).unwrap_or(u32::MAX)
}

fn view(row: Version) -> VersionView {
    VersionView {
        id: row.id,
        name: row.name,
        status: row.status,
        date: row.date.to_string(),
        hash: row.hash,
        note: row.note,
        words: row.words,
        cleaned_on: row.cleaned_on.map(|day| day.to_string()),
    }
}
