//! What goes out to a window or a script (`...View`) and what comes in (`...Input`).
//!
//! Dates are civil dates `yyyy-mm-dd`, instants are UTC in RFC 3339. Deliberately absent: domain types;
//! they stay inside.

mod assessment;
mod council;
mod instrument;
mod meeting;
mod overview;
mod section;
mod workbook;

pub use assessment::*;
pub use council::*;
pub use instrument::*;
pub use meeting::*;
pub use overview::*;
pub use section::*;
pub use workbook::*;
