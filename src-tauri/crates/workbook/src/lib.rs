//! The use cases: the only way to a workbook, for the window and the command line alike.
//!
//! A change is one call, one transaction, one line in the history, and returns what became stale.
//! Architecture Invariant: nothing here knows a window, and nothing above here knows SQL or Word.
//! Deliberately absent: the clock, the user and randomness; they come in as [`Surroundings`].

mod agreement;
mod catalogue;
mod contribution;
mod council;
mod create;
mod error;
mod evidence;
mod example;
mod export;
mod fault;
mod history;
mod input;
mod instrument;
mod known;
mod meeting;
mod op;
mod overview;
mod party;
mod privacy;
mod process;
mod reflection;
mod region;
mod search;
mod section;
mod snapshot;
mod surroundings;
mod system;
mod template;
mod version;
pub mod view;
mod workbook;

pub use create::{region_choices, start_situations};
pub use error::{AttachmentFault, Error, Field};
pub use evidence::ATTACHMENT_KINDS;
pub use export::{Control, ExportInput, Exported, Progress, ResponseLayout, TableForm, document_kinds};
pub use fault::Fault;
pub use history::Taken;
pub use input::parse_word;
pub use meeting::Logged;
pub use op::Op;
pub use party::party_kinds;
pub use reflection::compare_workbooks;
pub use regiovisie_model::words;
pub use regiovisie_store::{Changes, Holder, Noun};
pub use section::live_tables;
pub use snapshot::NOW;
pub use surroundings::{Surroundings, civil_date, today};
pub use system::{ThisMachine, absolute};
pub use workbook::{Changed, Workbook};
