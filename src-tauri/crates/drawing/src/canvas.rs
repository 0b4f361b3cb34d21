//! The sheet a chart is drawn on: SVG text, and that text as a picture.

use std::fmt::Write as _;
use std::sync::Arc;

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree};

use crate::fonts::{FAMILY, Fonts, Style, TITLE};
use crate::{DrawingError, Drawn};

pub(crate) const WIDTH: f64 = 1600.0;
pub(crate) const MARGIN: f64 = 40.0;
/// Rows are spread over at most this height, 22 centimetres, so that a chart fits on a page.
pub(crate) const PAGE: f64 = 2200.0;

pub(crate) const INK: &str = "#2b2f36";
pub(crate) const SOFT: &str = "#5b616b";
pub(crate) const GRID: &str = "#dfe2e6";
pub(crate) const AXIS: &str = "#8b919b";
pub(crate) const BLUE: &str = "#154273";
pub(crate) const WHITE: &str = "#ffffff";

/// The patterns that tell parts apart without colour.
const PATTERNS: &str = r##"<defs>
<pattern id="stripes" width="16" height="16" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="16" height="16" fill="#ffffff"/><rect width="6" height="16" fill="#154273"/></pattern>
<pattern id="dots" width="16" height="16" patternUnits="userSpaceOnUse"><rect width="16" height="16" fill="#ffffff"/><circle cx="4" cy="4" r="2.6" fill="#5b616b"/><circle cx="12" cy="12" r="2.6" fill="#5b616b"/></pattern>
</defs>
"##;

/// A rectangle.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Area {
    pub(crate) left: f64,
    pub(crate) top: f64,
    pub(crate) width: f64,
    pub(crate) height: f64,
}

impl Area {
    pub(crate) fn right(self) -> f64 {
        self.left + self.width
    }

    pub(crate) fn bottom(self) -> f64 {
        self.top + self.height
    }

    pub(crate) fn contains(self, x: f64, y: f64) -> bool {
        x >= self.left && x <= self.right() && y >= self.top && y <= self.bottom()
    }

    pub(crate) fn meets(self, other: Self) -> bool {
        self.left < other.right()
            && other.left < self.right()
            && self.top < other.bottom()
            && other.top < self.bottom()
    }

    /// The same place with room around it.
    pub(crate) fn grown(self, room: f64) -> Self {
        Self {
            left: self.left - room,
            top: self.top - room,
            width: self.width + 2.0 * room,
            height: self.height + 2.0 * room,
        }
    }
}

/// Which end of the words stands at the given place.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Anchor {
    Start,
    Middle,
    End,
}

pub(crate) struct Canvas {
    body: String,
}

impl Canvas {
    pub(crate) fn new() -> Self {
        Self { body: String::new() }
    }

    /// The title at the top, on at most two lines. Returns where the room below it begins.
    pub(crate) fn title(&mut self, fonts: &Fonts, title: &str) -> f64 {
        let mut top = MARGIN;
        for line in fonts.lines(title, TITLE, WIDTH - 2.0 * MARGIN, 2) {
            self.words(&line, (MARGIN, top + TITLE.size * 0.8), TITLE, Anchor::Start, INK);
            top += TITLE.line();
        }
        top + 10.0
    }

    /// Words with their base line at a place. The words must be clean.
    pub(crate) fn words(&mut self, text: &str, at: (f64, f64), style: Style, anchor: Anchor, colour: &str) {
        let anchor = match anchor {
            Anchor::Start => "start",
            Anchor::Middle => "middle",
            Anchor::End => "end",
        };
        self.text(text, at, style, &format!(r#"text-anchor="{anchor}" fill="{colour}""#));
    }

    /// Words from a place on, with a white edge that keeps them apart from the lines below.
    pub(crate) fn words_over_lines(&mut self, text: &str, at: (f64, f64), style: Style, colour: &str) {
        let edge = r##"paint-order="stroke" stroke="#ffffff" stroke-width="8" stroke-linejoin="round""##;
        self.text(text, at, style, &format!(r#"fill="{colour}" {edge}"#));
    }

    fn text(&mut self, text: &str, at: (f64, f64), style: Style, look: &str) {
        let (x, y) = at;
        let (size, weight) = (style.size, if style.bold { 700 } else { 400 });
        let text = escaped(text);
        let _ = writeln!(
            self.body,
            r#"<text x="{x:.1}" y="{y:.1}" font-size="{size}" font-weight="{weight}" {look}>{text}</text>"#
        );
    }

    /// A rectangle; the look is SVG and ours.
    pub(crate) fn rectangle(&mut self, area: Area, look: &str) {
        let Area { left, top, width, height } = area;
        let _ = writeln!(
            self.body,
            r#"<rect x="{left:.1}" y="{top:.1}" width="{width:.1}" height="{height:.1}" {look}/>"#
        );
    }

    pub(crate) fn stroke(&mut self, from: (f64, f64), to: (f64, f64), look: &str) {
        let _ = writeln!(
            self.body,
            r#"<line x1="{:.1}" y1="{:.1}" x2="{:.1}" y2="{:.1}" {look}/>"#,
            from.0, from.1, to.0, to.1
        );
    }

    pub(crate) fn corners(&mut self, element: &str, corners: &[(f64, f64)], look: &str) {
        let mut places = String::new();
        for (x, y) in corners {
            let _ = write!(places, "{x:.1},{y:.1} ");
        }
        let _ = writeln!(self.body, r#"<{element} points="{}" {look}/>"#, places.trim_end());
    }

    pub(crate) fn dot(&mut self, at: (f64, f64), radius: f64, look: &str) {
        let _ = writeln!(self.body, r#"<circle cx="{:.1}" cy="{:.1}" r="{radius:.1}" {look}/>"#, at.0, at.1);
    }

    /// The picture, this high.
    pub(crate) fn draw(&self, height: f64) -> Result<Drawn, DrawingError> {
        let height = height.ceil();
        let svg = format!(
            r##"<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{height}" font-family="{FAMILY}">
<rect width="{WIDTH}" height="{height}" fill="#ffffff"/>
{PATTERNS}{}</svg>"##,
            self.body
        );
        let options = Options {
            fontdb: Arc::new(Fonts::database()),
            font_family: FAMILY.to_owned(),
            ..Options::default()
        };
        let tree = Tree::from_str(&svg, &options)?;
        let size = tree.size().to_int_size();
        let mut picture = Pixmap::new(size.width(), size.height()).ok_or(DrawingError::Picture)?;
        resvg::render(&tree, Transform::identity(), &mut picture.as_mut());
        let png = picture.encode_png().map_err(|_| DrawingError::Picture)?;
        Ok(Drawn { png, width: size.width(), height: size.height() })
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// How many, as a number to calculate with.
pub(crate) fn count(items: usize) -> f64 {
    f64::from(u32::try_from(items).unwrap_or(u32::MAX))
}
