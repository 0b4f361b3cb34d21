//! Nouns and rules: pure, without files, database, clock or words for the screen.
//!
//! A rule takes recorded facts and returns a value that names them; how it reads in Dutch is decided
//! elsewhere. So every rule can be tested with nothing but numbers and dates.

pub mod assessment;
pub mod attention;
pub mod evidence;
pub mod facts;
pub mod numbering;
pub mod planning;
pub mod privacy;
pub mod proposal;
pub mod words;
