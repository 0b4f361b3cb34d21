//! The workbook file: all SQL, the journal, the lease, the search index.
//!
//! Architecture Invariant: nothing outside this crate sees SQL or a database connection, and nothing is
//! written but inside [`Store::transact`]. Deliberately absent: rules of the field and Dutch words.

mod changes;
mod erase;
mod error;
mod file;
mod journal;
mod lease;
mod migrations;
mod review;
mod search;
mod store;

pub mod rows;

pub use changes::{Changes, Noun};
pub use erase::{Erased, Erasure, ErasureRow, Occurrence, Place, Rewrite, erasures, occurrences, reword};
pub use error::StoreError;
pub use file::recognise;
pub use journal::{Entry, Line, Revision, history, lines, redoable, revisions, undoable};
pub use lease::{Holder, Lease, lease_path};
pub use migrations::{APPLICATION_ID, CURRENT};
pub use review::{Review, Withheld, identify, identity, review};
pub use search::{Found, find, newest};
pub use store::{Change, Db, Store, born};
