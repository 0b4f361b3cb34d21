//! A zip file whose parts are counted before anybody unpacks them for use.
//!
//! What a zip file says of its own sizes is not believed: every part is unpacked once into nothing, up to the limit.

use std::io::{self, BufReader, Cursor, Read};

use quick_xml::Reader;
use zip::ZipArchive;
use zip::read::ZipFile;

use super::{Limit, ReadError, limits};

/// A part that is being unpacked.
pub(super) type Part<'p, 'a> = ZipFile<'p, Cursor<&'a [u8]>>;

/// An opened zip file.
pub(super) struct Package<'a> {
    archive: ZipArchive<Cursor<&'a [u8]>>,
    packed: u64,
    /// The names of the parts in small letters and with forward slashes, in the order of the file.
    names: Vec<String>,
}

impl<'a> Package<'a> {
    pub(super) fn open(bytes: &'a [u8]) -> Result<Self, ReadError> {
        let archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| ReadError::Broken)?;
        if archive.len() > limits::PARTS {
            return Err(ReadError::TooLarge(Limit::Unpacked));
        }
        let plain = |name: &[u8]| String::from_utf8_lossy(name).replace('\\', "/").to_lowercase();
        let names = archive.file_names_raw().map(plain).collect();
        Ok(Self { archive, packed: bytes.len() as u64, names })
    }

    /// Is there a part of which the name, in small letters, is so?
    pub(super) fn has(&self, is_it: impl Fn(&str) -> bool) -> bool {
        self.names.iter().any(|name| is_it(name))
    }

    /// The places of the parts of which the name, in small letters, is so.
    pub(super) fn find(&self, is_it: impl Fn(&str) -> bool) -> Vec<usize> {
        (0..self.names.len()).filter(|place| self.names.get(*place).is_some_and(|name| is_it(name))).collect()
    }

    /// Unpacks every part into nothing.
    pub(super) fn measure(&mut self) -> Result<(), ReadError> {
        let most = limits::UNPACKED.min((self.packed * limits::RATIO).max(limits::FREE));
        let mut total = 0;
        for place in 0..self.archive.len() {
            let part = self.part(place)?;
            let size = io::copy(&mut part.take(most - total + 1), &mut io::sink());
            let size = size.map_err(|_| ReadError::Broken)?;
            total += size;
            let is_list = self.names.get(place).is_some_and(|name| name.contains("_rels/"));
            if total > most || is_list && size > limits::RELATIONS {
                return Err(ReadError::TooLarge(Limit::Unpacked));
            }
        }
        Ok(())
    }

    /// One part, still to be unpacked.
    pub(super) fn part(&mut self, place: usize) -> Result<Part<'_, 'a>, ReadError> {
        if self.archive.by_index_raw(place).is_ok_and(|part| part.encrypted()) {
            return Err(ReadError::Password);
        }
        self.archive.by_index(place).map_err(|_| ReadError::Broken)
    }

    /// One part as XML. An element that is left open, or closed by another name, is an error.
    pub(super) fn xml(&mut self, place: usize) -> Result<Reader<BufReader<Part<'_, 'a>>>, ReadError> {
        let mut reader = Reader::from_reader(BufReader::new(self.part(place)?));
        reader.config_mut().expand_empty_elements = true;
        Ok(reader)
    }
}
