//! One module per noun: its row, how it is read, how it is written. Rows are plain data.

mod columns;

pub mod advice;
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
pub mod period;
pub mod picture;
pub mod region;
pub mod register;
pub mod remark;
pub mod response;
pub mod section;
pub mod snapshot;
pub mod step;
pub mod task;
pub mod version;
