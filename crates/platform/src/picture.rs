//! Uploaded pictures made anew: what a file says of itself is not believed, and nothing of it is kept but what there
//! is to see.

use std::io::Cursor;

use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::PngEncoder;
use image::imageops::FilterType;
use image::{DynamicImage, ImageDecoder, ImageError, ImageFormat, ImageReader, Limits};

/// The largest file that is taken.
pub const BYTES_MAX: usize = 6 << 20;
/// The most pixels that are decoded.
pub const PIXELS_MAX: u64 = 40_000_000;
/// The longer side of what is kept, and of its preview.
const SIDE_PX_MAX: u32 = 1600;
const PREVIEW_SIDE_PX_MAX: u32 = 480;
/// What decoding may take: eight bytes a pixel, and as much again for what the decoder needs itself.
const DECODING_BYTES_MAX: u64 = PIXELS_MAX * 16;
const JPEG_QUALITY: u8 = 85;

/// Why a picture is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PictureFault {
    /// Neither JPEG nor PNG nor WebP, whatever its name says.
    NotAPicture,
    TooLarge,
    TooManyPixels,
    Damaged,
}

impl PictureFault {
    /// Key of what is wrong, and what is taken instead.
    pub fn says(self) -> (&'static str, String) {
        match self {
            PictureFault::NotAPicture => ("picture-kind", "JPEG, PNG, WebP".to_owned()),
            PictureFault::TooLarge => ("picture-bytes", format!("{} MB", BYTES_MAX >> 20)),
            PictureFault::TooManyPixels => ("picture-pixels", "8000 × 5000".to_owned()),
            PictureFault::Damaged => ("picture-damaged", String::new()),
        }
    }
}

/// A picture as it is kept.
#[derive(Debug)]
pub struct Rendering {
    pub media_type: &'static str,
    pub width: u32,
    pub height: u32,
    pub bytes: Vec<u8>,
}

/// A picture and, unless it is small itself, a small one of it.
#[derive(Debug)]
pub struct Ready {
    pub whole: Rendering,
    pub preview: Option<Rendering>,
}

/// Makes a picture anew: upright, no larger than pages show it, as JPEG or, where one sees through it, as PNG. Limits
/// are held against its size and its dimensions before anything is decoded. O(pixels).
pub fn make(bytes: &[u8]) -> Result<Ready, PictureFault> {
    if bytes.len() > BYTES_MAX {
        return Err(PictureFault::TooLarge);
    }
    let format = image::guess_format(bytes).map_err(|_| PictureFault::NotAPicture)?;
    if !matches!(format, ImageFormat::Jpeg | ImageFormat::Png | ImageFormat::WebP) {
        return Err(PictureFault::NotAPicture);
    }
    let drawn = decode(bytes, format)?;
    let whole = scaled(&drawn, SIDE_PX_MAX);
    let sees_through = is_transparent(&whole);
    let is_small = whole.width().max(whole.height()) <= PREVIEW_SIDE_PX_MAX;
    let preview = match is_small {
        true => None,
        false => Some(encode(&scaled(&whole, PREVIEW_SIDE_PX_MAX), sees_through)?),
    };
    Ok(Ready {
        whole: encode(&whole, sees_through)?,
        preview,
    })
}

fn fault(error: ImageError) -> PictureFault {
    match error {
        ImageError::Limits(_) => PictureFault::TooManyPixels,
        _ => PictureFault::Damaged,
    }
}

fn decode(bytes: &[u8], format: ImageFormat) -> Result<DynamicImage, PictureFault> {
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    let mut limits = Limits::default();
    limits.max_alloc = Some(DECODING_BYTES_MAX);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(fault)?;
    let (width, height) = decoder.dimensions();
    if width == 0 || height == 0 {
        return Err(PictureFault::Damaged);
    }
    if u64::from(width) * u64::from(height) > PIXELS_MAX {
        return Err(PictureFault::TooManyPixels);
    }
    if format == ImageFormat::Jpeg && is_cut_off(bytes) {
        return Err(PictureFault::Damaged);
    }
    let orientation = decoder.orientation().map_err(fault)?;
    let mut drawn = DynamicImage::from_decoder(decoder).map_err(fault)?;
    drawn.apply_orientation(orientation);
    Ok(drawn)
}

/// Whether a JPEG file ends before its picture does: the decoder fills in grey what is missing. Both marks stand in
/// headers only, because the coded picture writes a zero after each 0xFF.
fn is_cut_off(bytes: &[u8]) -> bool {
    let last = |mark: [u8; 2]| bytes.windows(2).rposition(|two| two == mark);
    const SCAN: [u8; 2] = [0xFF, 0xDA];
    const END: [u8; 2] = [0xFF, 0xD9];
    match (last(SCAN), last(END)) {
        (Some(scan), Some(end)) => end < scan,
        _ => true,
    }
}

/// No side longer than this; never larger than it was.
fn scaled(drawn: &DynamicImage, side: u32) -> DynamicImage {
    match drawn.width().max(drawn.height()) > side {
        true => drawn.resize(side, side, FilterType::CatmullRom),
        false => drawn.clone(),
    }
}

fn is_transparent(drawn: &DynamicImage) -> bool {
    const OPAQUE: u8 = 255;
    drawn.color().has_alpha() && drawn.to_rgba8().pixels().any(|pixel| pixel.0[3] != OPAQUE)
}

fn encode(drawn: &DynamicImage, sees_through: bool) -> Result<Rendering, PictureFault> {
    let mut bytes = Vec::new();
    let (media_type, wrote) = if sees_through {
        let plain = drawn.to_rgba8();
        ("image/png", plain.write_with_encoder(PngEncoder::new(&mut bytes)))
    } else {
        let plain = drawn.to_rgb8();
        let encoder = JpegEncoder::new_with_quality(&mut bytes, JPEG_QUALITY);
        ("image/jpeg", plain.write_with_encoder(encoder))
    };
    wrote.map_err(|_| PictureFault::Damaged)?;
    Ok(Rendering {
        media_type,
        width: drawn.width(),
        height: drawn.height(),
        bytes,
    })
}
