//! One module per noun: its row, how it is read, how it is written. Rows are plain data.

mod columns;

pub mod answer;
pub mod attachment;
pub mod catalogue;
pub mod contribution;
pub mod council;
pub mod evidence;
pub mod fact;
pub mod meeting;
pub mod municipality;
pub mod party;
pub mod picture;
pub mod region;
pub mod remark;
pub mod section;
pub mod snapshot;
pub mod step;
pub mod version;
