//! The two fonts inside the program: how wide words are, and how they are made to fit.

use std::sync::Arc;

use resvg::usvg::fontdb::{Database, Source};
use skrifa::charmap::Charmap;
use skrifa::instance::{LocationRef, Size};
use skrifa::metrics::GlyphMetrics;
use skrifa::{FontRef, MetadataProvider};

use crate::DrawingError;

/// The name by which the drawing asks for the fonts.
pub(crate) const FAMILY: &str = "Atkinson Hyperlegible Next";

const REGULAR: &[u8] = include_bytes!("../../../../assets/fonts/AtkinsonHyperlegibleNext-Regular.ttf");
const BOLD: &[u8] = include_bytes!("../../../../assets/fonts/AtkinsonHyperlegibleNext-Bold.ttf");
/// Both fonts are drawn on a square of so many units.
const UNITS: f64 = 1000.0;

/// How words look.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Style {
    pub(crate) size: f64,
    pub(crate) bold: bool,
}

pub(crate) const TITLE: Style = Style { size: 38.0, bold: true };
pub(crate) const BODY: Style = Style { size: 30.0, bold: false };
pub(crate) const SMALL: Style = Style { size: 27.0, bold: false };
pub(crate) const STRONG: Style = Style { size: 28.0, bold: true };

impl Style {
    /// From one line to the next.
    pub(crate) fn line(self) -> f64 {
        self.size * 1.2
    }

    /// The height of capitals and digits.
    pub(crate) fn capital(self) -> f64 {
        self.size * 0.67
    }
}

/// One font, for measuring.
struct Face {
    characters: Charmap<'static>,
    metrics: GlyphMetrics<'static>,
}

impl Face {
    fn read(bytes: &'static [u8]) -> Result<Self, DrawingError> {
        let font = FontRef::new(bytes)?;
        Ok(Self {
            characters: font.charmap(),
            metrics: font.glyph_metrics(Size::unscaled(), LocationRef::default()),
        })
    }

    fn width(&self, text: &str) -> f64 {
        let advance = |c| self.characters.map(c).and_then(|glyph| self.metrics.advance_width(glyph));
        text.chars().map(|c| f64::from(advance(c).unwrap_or(0.0))).sum()
    }
}

pub(crate) struct Fonts {
    regular: Face,
    bold: Face,
}

impl Fonts {
    pub(crate) fn read() -> Result<Self, DrawingError> {
        Ok(Self { regular: Face::read(REGULAR)?, bold: Face::read(BOLD)? })
    }

    /// The fonts as resvg takes them.
    pub(crate) fn database() -> Database {
        let mut database = Database::new();
        for font in [REGULAR, BOLD] {
            database.load_font_source(Source::Binary(Arc::new(font)));
        }
        database
    }

    /// How wide words are. Pairs that are set closer make them a little narrower, never wider.
    pub(crate) fn width(&self, text: &str, style: Style) -> f64 {
        let face = if style.bold { &self.bold } else { &self.regular };
        face.width(text) * style.size / UNITS
    }

    /// Words on one line, with only characters that the fonts have.
    pub(crate) fn clean(&self, text: &str) -> String {
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        text.chars().filter_map(|c| self.known(c)).collect()
    }

    fn known(&self, character: char) -> Option<char> {
        match character {
            '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' => None,
            c if c.is_control() => None,
            '\u{2010}' | '\u{2011}' => Some('-'),
            // An accent after its letter: the two are joined when they are drawn.
            '\u{300}'..='\u{36f}' => Some(character),
            c if self.regular.characters.map(c).is_some() => Some(c),
            _ => Some('?'),
        }
    }

    /// Words on one line of at most this width; what was cut ends with an ellipsis.
    pub(crate) fn fitted(&self, text: &str, style: Style, width: f64) -> String {
        self.lines(text, style, width, 1).pop().unwrap_or_default()
    }

    /// Words on at most so many lines of at most this width; what was cut ends with an ellipsis.
    pub(crate) fn lines(&self, text: &str, style: Style, width: f64, most: usize) -> Vec<String> {
        let text = self.clean(text);
        let mut lines = Vec::new();
        let mut rest = text.as_str();
        while !rest.is_empty() {
            if lines.len() + 1 == most && self.width(rest, style) > width {
                lines.push(self.cut(rest, style, width));
                break;
            }
            let (line, after) = self.split(rest, style, width);
            lines.push(line.to_owned());
            rest = after;
        }
        lines
    }

    /// One line and the rest: between words, or within a word that is wider than the line.
    fn split<'t>(&self, text: &'t str, style: Style, width: f64) -> (&'t str, &'t str) {
        let end = self.fits(text, style, width);
        if end == text.len() {
            return (text, "");
        }
        match text[..end].rfind(' ').or_else(|| text[end..].starts_with(' ').then_some(end)) {
            Some(space) => (text[..space].trim_end(), text[space..].trim_start()),
            None => text.split_at(end),
        }
    }

    fn cut(&self, text: &str, style: Style, width: f64) -> String {
        let room = width - self.width("…", style);
        format!("{}…", text[..self.fits(text, style, room)].trim_end())
    }

    /// Where the longest beginning ends that is no wider than this; at least one character.
    fn fits(&self, text: &str, style: Style, width: f64) -> usize {
        let mut used = 0.0;
        for (index, character) in text.char_indices() {
            used += self.width(character.encode_utf8(&mut [0; 4]), style);
            if used > width && index > 0 {
                return index;
            }
        }
        text.len()
    }
}
