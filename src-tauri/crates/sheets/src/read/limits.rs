//! How much of a file from outside is read. Far above what a region has, far below what hurts a laptop.

/// The file itself, in bytes.
pub(super) const FILE: usize = 64 << 20;
/// All parts of a package together when unpacked, in bytes.
pub(super) const UNPACKED: u64 = 256 << 20;
/// How many times larger than the file its parts may be, above [`FREE`]. Honest sheets stay below thirty; the most that
/// deflate can do is a thousand.
pub(super) const RATIO: u64 = 100;
/// Unpacked bytes for which the ratio does not matter.
pub(super) const FREE: u64 = 16 << 20;
/// The parts in a package.
pub(super) const PARTS: usize = 5_000;
/// The sheets in a file.
pub(super) const SHEETS: usize = 256;
/// How many times the bytes of a package may be read, and the bytes that are read for nothing in a small one. Reading
/// takes them twice at the most; many sheets that point to one part take them for every sheet.
pub(super) const READS: u64 = 4;
pub(super) const SLACK: u64 = 1 << 20;
/// The bytes that all sheets of an .xls file may span together: many may be said to start at one place.
pub(super) const SPAN: u64 = 4 << 30;
/// One list of relations in a package, in bytes.
pub(super) const RELATIONS: u64 = 16 << 20;
/// The rows with something in them, over all sheets.
pub(super) const ROWS: usize = 200_000;
/// The texts in the list that cells point to.
pub(super) const TEXTS: u64 = 5_000_000;
/// The columns.
pub(super) const COLUMNS: u32 = 500;
/// The places that are kept: cells and the empty ones before them in their row.
pub(super) const PLACES: usize = 10_000_000;
/// The cells that are looked at, also when they are empty.
pub(super) const VISITS: usize = 20_000_000;
/// The text that is kept, in bytes. A text that stands once in a file may stand in a million cells.
pub(super) const TEXT: usize = 128 << 20;
