//! What calamine would trust in an .xlsx file, looked at beforehand.
//!
//! It reserves as many texts as the list of texts says it has, and gives every kind of cell its own copy of its font,
//! filling, border and number format. Both let a file of a few kilobytes ask for more memory than there is, and a
//! program that gets no memory is ended without a chance to answer.

use std::io::BufRead;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::package::Package;
use super::{Limit, ReadError, limits};

/// What calamine keeps for a look at the least, and what all looks together may take, in bytes. A worn-out workbook has
/// 64,000 kinds of cells.
const LOOK: u64 = 512;
const LOOKS: u64 = 256 << 20;

/// Fails when opening this package with calamine could take more than its size accounts for.
pub(super) fn check(package: &mut Package<'_>) -> Result<(), ReadError> {
    for place in package.find(|name| name.ends_with("sharedstrings.xml")) {
        texts(&mut package.xml(place)?)?;
    }
    for place in package.find(|name| name.ends_with("styles.xml")) {
        looks(&mut package.xml(place)?)?;
    }
    Ok(())
}

/// Neither the texts that are announced nor those that are there may be too many.
fn texts(xml: &mut Reader<impl BufRead>) -> Result<(), ReadError> {
    let (mut texts, mut depth) = (0_u64, 0_u64);
    let mut buffer = Vec::new();
    loop {
        buffer.clear();
        match xml.read_event_into(&mut buffer).map_err(|_| ReadError::Broken)? {
            Event::Start(element) => {
                depth += 1;
                match element.local_name().as_ref() {
                    "si" => texts += 1,
                    "sst" => {
                        let announced = attribute(&element, "uniqueCount")?;
                        let announced = announced.and_then(|count| count.trim().parse::<u64>().ok());
                        if announced.is_some_and(|count| count > limits::TEXTS) {
                            return Err(ReadError::TooLarge(Limit::Text));
                        }
                    }
                    _ => {}
                }
            }
            Event::End(_) => depth = depth.saturating_sub(1),
            Event::Eof if depth == 0 => return Ok(()),
            Event::Eof => return Err(ReadError::Broken),
            _ => {}
        }
        if texts > limits::TEXTS {
            return Err(ReadError::TooLarge(Limit::Text));
        }
    }
}

/// Every kind of cell may copy the longest font, filling, border and number format.
fn looks(xml: &mut Reader<impl BufRead>) -> Result<(), ReadError> {
    const COPIED: [&str; 4] = ["font", "fill", "border", "numFmt"];
    let (mut elements, mut kinds, mut longest) = (0_u64, 0_u64, [0_u64; COPIED.len()]);
    // Where an element starts that is still open, and which of the four it is.
    let mut open: Vec<(u64, Option<usize>)> = Vec::new();
    let mut buffer = Vec::new();
    loop {
        buffer.clear();
        let start = xml.buffer_position();
        match xml.read_event_into(&mut buffer).map_err(|_| ReadError::Broken)? {
            Event::Start(element) => {
                let name = element.local_name();
                let which = COPIED.iter().position(|copied| *copied == name.as_ref());
                let is_kind = name.as_ref() == "xf";
                kinds += u64::from(is_kind);
                elements += u64::from(is_kind || which.is_some());
                open.push((start, which));
            }
            Event::End(_) => {
                if let Some((start, Some(which))) = open.pop()
                    && let Some(longest) = longest.get_mut(which)
                {
                    *longest = (*longest).max(xml.buffer_position().saturating_sub(start));
                }
            }
            Event::Eof if open.is_empty() => break,
            Event::Eof => return Err(ReadError::Broken),
            _ => {}
        }
    }
    let copies = kinds.saturating_mul(longest.iter().sum());
    if copies.saturating_add(elements * LOOK) > LOOKS {
        return Err(ReadError::TooLarge(Limit::Unpacked));
    }
    Ok(())
}

/// The value of an attribute, by its name without a prefix.
pub(super) fn attribute(element: &BytesStart<'_>, name: &str) -> Result<Option<String>, ReadError> {
    for attribute in element.attributes().with_checks(false) {
        let attribute = attribute.map_err(|_| ReadError::Broken)?;
        if attribute.key.local_name().as_ref() == name {
            let value = attribute.normalized_value(quick_xml::XmlVersion::Explicit1_0);
            return Ok(Some(value.map_err(|_| ReadError::Broken)?.into_owned()));
        }
    }
    Ok(None)
}
