//! The roles that were settled beforehand: per party in which step, on which theme (routekaart, chapter 1).

use regiovisie_store::rows::party::{self, Part};

use crate::error::Error;
use crate::op::Op;
use crate::surroundings::shared_id;
use crate::view::PartView;
use crate::workbook::{Changed, Workbook};

impl Workbook {
    /// Says which roles a party has; what is not among them goes. A step and theme that stand twice keep the last role.
    pub fn set_parts(&mut self, party: &str, given: &[PartView]) -> Result<Changed<()>, Error> {
        let all = party::all(self.db())?;
        let found = super::known(&all, party)?;
        let themes = &Self::library()?.shared.themes;
        let mut wanted: Vec<Part> = Vec::new();
        for part in given {
            if !part.theme.is_empty() && !themes.iter().any(|theme| theme.id == part.theme) {
                return Err(Error::UnknownTheme(part.theme.clone()));
            }
            // Every copy of a workbook gives the same role the same id.
            let id = shared_id("part", &format!("{party}/{}/{}", part.step, part.theme));
            wanted.retain(|other| other.id != id);
            let (step, theme, role) = (part.step, part.theme.clone(), part.role);
            wanted.push(Part { id, party: party.to_owned(), step, theme, role });
        }
        let subject = found.name.clone();
        self.transact(Op::SetParts, &subject, |change, _| {
            for old in party::parts(change)?.into_iter().filter(|old| old.party == party) {
                if !wanted.iter().any(|part| part.id == old.id) {
                    party::remove_part(change, &old.id)?;
                }
            }
            for part in &wanted {
                party::put_part(change, part)?;
            }
            Ok(())
        })
    }
}
