//! A whole report: a text tree with what stands around it on paper.

use crate::tree::Body;

/// A report, ready to be written to a file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    /// The title, also the title property of the file.
    pub title: String,
    /// What it is about, in a line.
    pub subject: String,
    /// The organisation that answers for it, never a person.
    pub author: String,
    /// Status as printed in the header, such as "concept" or "definitief".
    pub status: String,
    /// Version as printed in the header, such as "versie 0.3".
    pub version: String,
    /// The civil date of the version, `yyyy-mm-dd`: file properties carry it, never the clock.
    pub date: String,
    /// Left part of the header on every page but the cover.
    pub header: String,
    /// The text. When `cover` is set, everything before the first page break is the cover.
    pub body: Body,
    /// Whether the first page is a cover: no header, no page number.
    pub cover: bool,
}

/// Where a writer finds the bytes of a picture.
pub trait Pictures {
    /// The picture stored under `source` (`afbeelding:HASH`): its bytes, PNG or JPEG.
    fn picture(&self, source: &str) -> Option<Vec<u8>>;
}

/// A report without pictures.
#[derive(Debug, Clone, Copy, Default)]
pub struct NoPictures;

impl Pictures for NoPictures {
    fn picture(&self, _source: &str) -> Option<Vec<u8>> {
        None
    }
}
