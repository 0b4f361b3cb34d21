//! Catalogues: what a norm asks, as data. Parsed from `assets/catalogues`, checked, and looked up.
//!
//! A catalogue is a folder of TOML files; the one of another norm (say, for Beschermd Wonen) needs no code
//! here. Deliberately absent: answers. They belong to a workbook.

mod catalogue;
mod error;
mod files;
mod instrument;
mod regions;
mod release;
mod rows;
mod shared;
mod validate;

pub use catalogue::{Catalogue, Check, Group, GroupKind, Route, SeeAlso};
pub use error::{CatalogueError, CatalogueRule};
pub use files::{Library, library};
pub use instrument::{
    Chart, Chosen, Column, ColumnKind, ColumnOption, GivenRow, Instrument, RowSource, Rows, Sheet,
};
pub use regions::{KnownMunicipality, KnownRegion, regions};
pub use release::{ChangeKind, PlacedCheck, Release, ReleaseChange, Retired};
pub use shared::{
    BasicFunction, CostElement, FunctionList, GuidingQuestion, LegalElement, Lesson, PartyGroup, PartyKind,
    PracticeCase, ProcessTemplate, Shared, StartSituation, StepTemplate, Theme, YouthFunction,
};
