//! Who was heard about which theme, with the gaps (routekaart, hoofdstuk 1).

use std::collections::HashMap;

use regiovisie_store::rows::party;
use regiovisie_wording::{Args, enumerate, say_with};

use super::{Involvement, count, group};
use crate::error::Error;
use crate::view::{MatrixRowView, MatrixThemeView, MatrixView};
use crate::workbook::Workbook;

impl Workbook {
    /// Parties by themes: how many items of input each gave about each.
    pub fn party_themes(&self) -> Result<MatrixView, Error> {
        let themes = &Self::library()?.shared.themes;
        let settled = party::parts(self.db())?;
        let mut spoke: HashMap<(String, String), u32> = HashMap::new();
        for (party, about, items) in party::themes(self.db())? {
            for theme in about {
                *spoke.entry((party.clone(), theme)).or_default() += items;
            }
        }
        let row = |involved: Involvement| -> Result<MatrixRowView, Error> {
            let who = involved.party;
            let counts: Vec<u32> = themes
                .iter()
                .map(|theme| spoke.get(&(who.id.clone(), theme.id.clone())).copied().unwrap_or(0))
                .collect();
            let silent =
                themes.iter().zip(&counts).filter(|(_, n)| **n == 0).map(|(theme, _)| theme.title.clone());
            // A role on a theme that was settled beforehand, and nothing heard about it.
            let promised = themes.iter().zip(&counts).filter(|(theme, n)| {
                **n == 0 && settled.iter().any(|part| part.party == who.id && part.theme == theme.id)
            });
            Ok(MatrixRowView {
                promised: promised.map(|(theme, _)| theme.id.clone()).collect(),
                group: group(&who.kind)?.to_owned(),
                gap: gap(&silent.collect::<Vec<_>>(), themes.len()),
                id: who.id,
                name: who.name,
                meetings: count(involved.days.len()),
                contributions: involved.contributions,
                counts,
            })
        };
        let rows = self.involvement()?.into_iter().map(row).collect::<Result<Vec<_>, _>>()?;
        let views = themes.iter().enumerate().map(|(at, theme)| MatrixThemeView {
            id: theme.id.clone(),
            title: theme.title.clone(),
            parties: count(rows.iter().filter(|row| row.counts.get(at).is_some_and(|n| *n > 0)).count()),
        });
        Ok(MatrixView { themes: views.collect(), rows })
    }
}

/// About what a party was not heard, in words; empty when it was heard about everything.
fn gap(silent: &[String], all: usize) -> String {
    match silent.len() {
        0 => String::new(),
        n if n == all => say_with("matrix-gap-all", &Args::new()),
        n if n * 2 > all => say_with("matrix-gap-most", &Args::new().count("count", n).count("total", all)),
        _ => say_with("matrix-gap-some", &Args::new().text("themes", enumerate(silent))),
    }
}
