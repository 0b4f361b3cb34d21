//! The measures of the page. Lengths are in twentieths of a point ("twips"), as Word counts them.

/// A4, the short side.
pub(crate) const PAGE_SHORT: usize = 11_906;
/// A4, the long side.
pub(crate) const PAGE_LONG: usize = 16_838;
/// The margin on every side: 2.5 cm.
pub(crate) const MARGIN: usize = 1_417;
/// Header and footer, from the edge of the page: 1.25 cm.
pub(crate) const HEADER: usize = 709;
/// Width of the text on a page that stands.
pub(crate) const TEXT_PORTRAIT: usize = PAGE_SHORT - 2 * MARGIN;
/// Width of the text on a page that lies.
pub(crate) const TEXT_LANDSCAPE: usize = PAGE_LONG - 2 * MARGIN;
/// How far each level of a list goes in.
pub(crate) const LIST_STEP: usize = 425;
/// How far a quotation goes in.
pub(crate) const QUOTE_STEP: usize = 425;
/// Text never starts further in than this, however deep it is nested.
pub(crate) const DEEPEST: usize = 5_000;
/// English metric units, the measure of drawings, in a twip.
pub(crate) const EMU_PER_TWIP: usize = 635;
