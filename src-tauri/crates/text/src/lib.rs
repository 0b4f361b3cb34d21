//! Text: Markdown to and from a tree of our own, with everything that is done to that tree.
//!
//! The one place with parser options. Deliberately absent: files, databases, Word.

pub mod anchor;
pub mod clean;
pub mod compare;
pub mod field;
pub mod fill;
pub mod outline;
pub mod passage;
pub mod read;
pub mod report;
mod tidy;
pub mod tree;
pub mod words;
pub mod write;

pub use read::read;
pub use write::write;
