//! Pictures: checked for their kind and size, fitted into the room there is.
//!
//! Only the head of a picture is read, never its pixels: this program shows no picture here, it passes one on.

use std::io::Cursor;

use image::{ImageFormat, ImageReader};

use super::inline::Format;
use super::layout::EMU_PER_TWIP;
use super::package::RelationKind;
use super::story::Writer;

/// The largest file that goes into a report.
const MOST_BYTES: usize = 32 * 1024 * 1024;
/// The most pixels on a side.
const MOST_PIXELS: u32 = 20_000;
/// Twips in a pixel, at 96 to the inch.
const TWIPS_PER_PIXEL: usize = 15;
/// The highest a picture may be on a page: 20 cm.
const HIGHEST: usize = 11_339;

/// A picture in the package.
#[derive(Debug)]
pub(crate) struct Medium {
    /// Its name, such as `image1.png`.
    pub(crate) name: String,
    pub(crate) bytes: Vec<u8>,
    /// Its size in pixels.
    width: usize,
    height: usize,
}

impl Writer<'_> {
    pub(super) fn image(&mut self, source: &str, alt: &str, format: Format) {
        let Some(at) = self.medium(source) else {
            let words = if alt.is_empty() { "afbeelding" } else { alt };
            return self.say(&format!("[{words}]"), format);
        };
        let Some(medium) = self.media().get(at) else { return };
        let (width, height) = fit(medium.width, medium.height, self.room);
        let target = format!("media/{}", medium.name);
        self.end_run();
        let relation = self.relation(RelationKind::Image, &target);
        self.drawing(&relation, alt, (width * EMU_PER_TWIP, height * EMU_PER_TWIP));
    }

    /// The picture under this source, read once.
    fn medium(&mut self, source: &str) -> Option<usize> {
        if let Some(known) = self.known_pictures.get(source) {
            return *known;
        }
        let read = self.pictures.picture(source).and_then(|bytes| check(bytes, self.media().len() + 1));
        let at = read.map(|medium| self.add_medium(medium));
        self.known_pictures.insert(source.to_owned(), at);
        at
    }

    fn drawing(&mut self, relation: &str, alt: &str, size: (usize, usize)) {
        self.drawings += 1;
        let id = self.drawings.to_string();
        let name = format!("Afbeelding {id}");
        let (width, height) = (size.0.to_string(), size.1.to_string());
        let extent = [("cx", width.as_str()), ("cy", height.as_str())];
        let picture = "http://schemas.openxmlformats.org/drawingml/2006/picture";
        let xml = &mut self.xml;
        xml.open("w:r", &[]);
        xml.open("w:drawing", &[]);
        xml.open("wp:inline", &[("distT", "0"), ("distB", "0"), ("distL", "0"), ("distR", "0")]);
        xml.empty("wp:extent", &extent);
        xml.empty("wp:docPr", &[("id", &id), ("name", &name), ("descr", alt)]);
        xml.open("wp:cNvGraphicFramePr", &[]);
        xml.empty("a:graphicFrameLocks", &[("noChangeAspect", "1")]);
        xml.close("wp:cNvGraphicFramePr");
        xml.open("a:graphic", &[]);
        xml.open("a:graphicData", &[("uri", picture)]);
        xml.open("pic:pic", &[]);
        xml.open("pic:nvPicPr", &[]);
        xml.empty("pic:cNvPr", &[("id", &id), ("name", &name), ("descr", alt)]);
        xml.empty("pic:cNvPicPr", &[]);
        xml.close("pic:nvPicPr");
        xml.open("pic:blipFill", &[]);
        xml.empty("a:blip", &[("r:embed", relation)]);
        xml.open("a:stretch", &[]);
        xml.empty("a:fillRect", &[]);
        xml.close("a:stretch");
        xml.close("pic:blipFill");
        xml.open("pic:spPr", &[]);
        xml.open("a:xfrm", &[]);
        xml.empty("a:off", &[("x", "0"), ("y", "0")]);
        xml.empty("a:ext", &extent);
        xml.close("a:xfrm");
        xml.open("a:prstGeom", &[("prst", "rect")]);
        xml.empty("a:avLst", &[]);
        xml.close("a:prstGeom");
        for name in ["pic:spPr", "pic:pic", "a:graphicData", "a:graphic", "wp:inline", "w:drawing", "w:r"] {
            xml.close(name);
        }
    }
}

/// A picture that can be used, or none.
fn check(bytes: Vec<u8>, number: usize) -> Option<Medium> {
    if bytes.len() > MOST_BYTES {
        return None;
    }
    let reader = ImageReader::new(Cursor::new(&bytes)).with_guessed_format().ok()?;
    let extension = match reader.format()? {
        ImageFormat::Png => "png",
        ImageFormat::Jpeg => "jpeg",
        _ => return None,
    };
    let (width, height) = reader.into_dimensions().ok()?;
    if width == 0 || height == 0 || width > MOST_PIXELS || height > MOST_PIXELS {
        return None;
    }
    let (width, height) = (usize::try_from(width).ok()?, usize::try_from(height).ok()?);
    Some(Medium { name: format!("image{number}.{extension}"), bytes, width, height })
}

/// The size in twips: as it is, or smaller so that it fits.
fn fit(width: usize, height: usize, room: usize) -> (usize, usize) {
    let (mut wide, mut high) = (width * TWIPS_PER_PIXEL, height * TWIPS_PER_PIXEL);
    if wide > room {
        (wide, high) = (room, high * room / wide);
    }
    if high > HIGHEST {
        (wide, high) = (wide * HIGHEST / high, HIGHEST);
    }
    (wide.max(1), high.max(1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_fits_the_text_and_keeps_its_shape() {
        assert_eq!(fit(100, 50, 9_000), (1_500, 750), "a small one stays as it is");
        assert_eq!(fit(2_000, 1_000, 9_000), (9_000, 4_500), "a wide one is as wide as the text");
        assert_eq!(fit(100, 20_000, 9_000), (56, HIGHEST), "a high one stays on the page");
    }

    #[test]
    fn what_is_no_picture_is_refused() {
        assert!(check(b"<svg/>".to_vec(), 1).is_none(), "no SVG");
        assert!(check(b"\x89PNG\r\n\x1a\n".to_vec(), 1).is_none(), "no head");
    }
}
