//! Pictures of the visie: checked, kept in the workbook, found by the hash of their bytes.

use std::io::Cursor;
use std::path::Path;

use image::{ImageFormat, ImageReader};
use regiovisie_store::rows::picture::{self, Picture};
use regiovisie_store::{Change, Db};
use sha2::{Digest, Sha256};

use crate::error::Error;
use crate::op::Op;
use crate::version::hex;
use crate::workbook::{Changed, Workbook};

/// Largest file and most pixels of a picture.
const LARGEST: u64 = 20 * 1024 * 1024;
const PIXELS: u64 = 50_000_000;

impl Workbook {
    /// Keeps a picture from a file; returns it.
    pub fn add_picture(&mut self, path: &Path) -> Result<Changed<Picture>, Error> {
        let failed = |source: std::io::Error| Error::CannotRead { path: path.to_path_buf(), source };
        let size = std::fs::metadata(path).map_err(failed)?.len();
        if size > LARGEST {
            return Err(Error::BadPicture(format!("{} MB", size / 1024 / 1024)));
        }
        let bytes = std::fs::read(path).map_err(failed)?;
        let name = path.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
        self.transact(Op::AddPicture, &name, |change, _| keep_picture(change, &bytes))
    }

    /// The picture with this hash: its media type and bytes.
    pub fn picture(&self, hash: &str) -> Result<Option<(String, Vec<u8>)>, Error> {
        Ok(sound_picture(self.db(), hash)?.map(|found| (found.media_type, found.bytes)))
    }
}

/// The picture with this hash, if its bytes are what they were when it was checked: a file from elsewhere may
/// hold others.
pub(crate) fn sound_picture(db: &Db, hash: &str) -> Result<Option<Picture>, Error> {
    Ok(picture::get(db, hash)?.filter(|found| {
        let pixels = u64::from(found.width) * u64::from(found.height);
        found.bytes.len() as u64 <= LARGEST && pixels <= PIXELS && picture_hash(&found.bytes) == hash
    }))
}

/// The name under which a workbook knows these bytes.
pub(crate) fn picture_hash(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

/// Checks and keeps a picture.
pub(crate) fn keep_picture(change: &Change<'_>, bytes: &[u8]) -> Result<Picture, Error> {
    let bad = |error: image::ImageError| Error::BadPicture(error.to_string());
    let reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format();
    let reader = reader.map_err(|error| Error::BadPicture(error.to_string()))?;
    let media_type = match reader.format() {
        Some(ImageFormat::Png) => "image/png",
        Some(ImageFormat::Jpeg) => "image/jpeg",
        _ => return Err(Error::BadPicture("geen PNG of JPEG".to_owned())),
    };
    let (width, height) = reader.into_dimensions().map_err(bad)?;
    if u64::from(width) * u64::from(height) > PIXELS {
        return Err(Error::BadPicture(format!("{width} × {height}")));
    }
    // Decoding the whole picture finds a damaged one now, not in the council's Word file.
    let mut whole = ImageReader::new(Cursor::new(bytes))
        .with_guessed_format()
        .map_err(|e| Error::BadPicture(e.to_string()))?;
    whole.limits(image::Limits::default());
    whole.decode().map_err(bad)?;
    let row = Picture {
        hash: picture_hash(bytes),
        media_type: media_type.to_owned(),
        width,
        height,
        bytes: bytes.to_vec(),
    };
    picture::add(change, &row)?;
    Ok(row)
}
