//! The 41 jeugdregio's and their municipalities, to fill in a new workbook.
//!
//! Region names are statutory (Besluit Jeugdwet, art. 2.2.2). Which municipality belongs where is a
//! reconstruction: every row says how sure it is, and the user is asked to check it. Names and codes of
//! municipalities: CBS, CC BY 4.0.

use std::sync::OnceLock;

use regiovisie_model::words::Certainty;

const SOURCE: &str = include_str!("../../../../assets/regions/gemeenten.csv");
static REGIONS: OnceLock<Vec<KnownRegion>> = OnceLock::new();

/// A jeugdregio.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnownRegion {
    /// Its statutory name.
    pub name: String,
    /// Its municipalities by name.
    pub municipalities: Vec<KnownMunicipality>,
}

/// A municipality.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnownMunicipality {
    /// Its name.
    pub name: String,
    /// CBS code, such as GM0228.
    pub cbs_code: String,
    /// How sure it is that it belongs to this region.
    pub certainty: Certainty,
    /// Why, where there is more to say.
    pub note: String,
}

/// All regions, by name.
pub fn regions() -> &'static [KnownRegion] {
    REGIONS.get_or_init(read)
}

/// Columns: jeugdregio, cbs_code, gemeente, provincie, zekerheid, toelichting.
fn read() -> Vec<KnownRegion> {
    let mut regions: Vec<KnownRegion> = Vec::new();
    for row in csv::Reader::from_reader(SOURCE.as_bytes()).records().flatten() {
        let column = |index: usize| row.get(index).unwrap_or_default().trim().to_owned();
        let municipality = KnownMunicipality {
            name: column(2),
            cbs_code: column(1),
            certainty: Certainty::from_word(&column(4)).unwrap_or(Certainty::Unsure),
            note: column(5),
        };
        let name = column(0);
        match regions.iter_mut().find(|r| r.name == name) {
            Some(region) => region.municipalities.push(municipality),
            None => regions.push(KnownRegion { name, municipalities: vec![municipality] }),
        }
    }
    for region in &mut regions {
        region.municipalities.sort_by(|a, b| a.name.cmp(&b.name));
    }
    regions.sort_by(|a, b| a.name.cmp(&b.name));
    regions
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_are_41_regions_with_342_municipalities_each_once() {
        assert_eq!(regions().len(), 41);
        let mut codes: Vec<&str> =
            regions().iter().flat_map(|r| &r.municipalities).map(|m| m.cbs_code.as_str()).collect();
        assert_eq!(codes.len(), 342);
        codes.sort_unstable();
        codes.dedup();
        assert_eq!(codes.len(), 342, "a municipality stands in one region only");
    }

    #[test]
    fn food_valley_has_its_seven() {
        let region = regions().iter().find(|r| r.name.contains("FV") || r.name.contains("Food")).unwrap();
        assert_eq!(region.municipalities.len(), 7, "{region:?}");
    }
}
