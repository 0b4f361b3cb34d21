//! What goes out to a window or a script (`...View`) and what comes in (`...Input`).
//!
//! Dates are civil dates `yyyy-mm-dd`, instants are UTC in RFC 3339. Deliberately absent: domain types;
//! they stay inside.

mod assessment;
mod catalogue;
mod contribution;
mod council;
mod import;
mod instrument;
mod meeting;
mod overview;
mod party;
mod planner;
mod privacy;
mod reflection;
mod section;
mod snapshot;
mod workbook;

pub use assessment::*;
pub use catalogue::*;
pub use contribution::*;
pub use council::*;
pub use import::*;
pub use instrument::*;
pub use meeting::*;
pub use overview::*;
pub use party::*;
pub use planner::*;
pub use privacy::*;
pub use reflection::*;
pub use section::*;
pub use snapshot::*;
pub use workbook::*;
