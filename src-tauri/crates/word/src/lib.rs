//! Word: a report as a .docx file.
//!
//! Knows the text tree and the file format, and nothing of workbooks or of what a report says. Styles and
//! numbering are built with docx-rs and then brought into the order the schema asks; the text, the notes and
//! the headers have one writer, ours. Deliberately absent: a clock, file paths, chance. The same report gives the
//! same bytes.

mod writer;

use regiovisie_text::report::{Pictures, Report};

/// Why a report could not be written.
#[derive(Debug, thiserror::Error)]
pub enum WordError {
    /// A part that docx-rs built, or one of our reference parts, is no XML we can read.
    #[error("part {part} is not well-formed: {reason}")]
    Part {
        /// The part's name in the package.
        part: &'static str,
        /// What the XML reader says.
        reason: String,
    },
    /// The package could not be put together.
    #[error("the Word package could not be written")]
    Package(#[from] zip::result::ZipError),
    /// The package could not be put together.
    #[error("the Word package could not be written")]
    Write(#[from] std::io::Error),
}

/// Writes a report as a Word file, in memory.
///
/// A picture that `pictures` does not have, or that is no PNG or JPEG of a sensible size, is printed as its
/// alternative text; fields that are still unfilled are printed as unknown.
pub fn write(report: &Report, pictures: &dyn Pictures) -> Result<Vec<u8>, WordError> {
    writer::write(report, pictures)
}
