//! What goes out to a window or a script (`...View`) and what comes in (`...Input`).
//!
//! Dates are civil dates `yyyy-mm-dd`, instants are UTC in RFC 3339. Deliberately absent: domain types;
//! they stay inside.

mod assessment;
mod catalogue;
mod council;
mod instrument;
mod meeting;
mod overview;
mod reflection;
mod section;
mod snapshot;
mod workbook;

pub use assessment::*;
pub use catalogue::*;
pub use council::*;
pub use instrument::*;
pub use meeting::*;
pub use overview::*;
pub use reflection::*;
pub use section::*;
pub use snapshot::*;
pub use workbook::*;
