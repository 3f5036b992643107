//! Pictures for tests, as cameras and bad people make them.

use std::io::Cursor;

use image::codecs::jpeg::JpegEncoder;
use image::{DynamicImage, ImageFormat, Rgb, RgbImage, Rgba, RgbaImage};

pub const RED: [u8; 3] = [220, 20, 20];
pub const BLUE: [u8; 3] = [20, 20, 220];

/// Red on the left, blue on the right; `mark` makes it unlike others.
pub fn halves(width: u32, height: u32, mark: u8) -> RgbImage {
    RgbImage::from_fn(width, height, |x, y| match (x < width / 2, x + y) {
        (_, 0) => Rgb([mark, mark, mark]),
        (true, _) => Rgb(RED),
        (false, _) => Rgb(BLUE),
    })
}

pub fn jpeg(drawn: &RgbImage) -> Vec<u8> {
    let mut bytes = Vec::new();
    drawn
        .write_with_encoder(JpegEncoder::new_with_quality(&mut bytes, 95))
        .expect("a JPEG file");
    bytes
}

pub fn as_format(drawn: &DynamicImage, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    drawn.write_to(&mut bytes, format).expect("a file");
    bytes.into_inner()
}

/// A disc one sees around.
pub fn disc(side: u32) -> DynamicImage {
    let centre = i64::from(side / 2);
    let inside = |x: u32, y: u32| {
        let (dx, dy) = (i64::from(x) - centre, i64::from(y) - centre);
        dx * dx + dy * dy < centre * centre
    };
    DynamicImage::ImageRgba8(RgbaImage::from_fn(side, side, |x, y| {
        Rgba([20, 120, 20, if inside(x, y) { 255 } else { 0 }])
    }))
}

/// What the camera wrote down beside the picture.
pub const SECRET: &str = "Secret place";

/// Exif as a telephone writes it: how it was held, what it shows, where it was.
fn exif(orientation: u16) -> Vec<u8> {
    let mut tiff = b"II*\0\x08\0\0\0".to_vec();
    let entry = |tag: u16, kind: u16, count: u32, value: u32| {
        let mut bytes = Vec::new();
        bytes.extend(tag.to_le_bytes());
        bytes.extend(kind.to_le_bytes());
        bytes.extend(count.to_le_bytes());
        bytes.extend(value.to_le_bytes());
        bytes
    };
    tiff.extend(3_u16.to_le_bytes());
    tiff.extend(entry(0x010E, 2, 13, 50));
    tiff.extend(entry(0x0112, 3, 1, u32::from(orientation)));
    tiff.extend(entry(0x8825, 4, 1, 64));
    tiff.extend(0_u32.to_le_bytes());
    tiff.extend(SECRET.as_bytes());
    tiff.extend([0, 0]);
    tiff.extend(2_u16.to_le_bytes());
    tiff.extend(entry(0x0001, 2, 2, u32::from(b'N')));
    tiff.extend(entry(0x0002, 5, 3, 94));
    tiff.extend(0_u32.to_le_bytes());
    for part in [37_u32, 1, 52, 1, 48, 1] {
        tiff.extend(part.to_le_bytes());
    }
    tiff
}

/// A JPEG file that says where it was taken, and how the camera was held.
pub fn from_a_camera(drawn: &RgbImage, orientation: u16) -> Vec<u8> {
    let plain = jpeg(drawn);
    let tiff = exif(orientation);
    let length = u16::try_from(tiff.len() + 8).expect("short");
    let mut bytes = plain[..2].to_vec();
    bytes.extend([0xFF, 0xE1]);
    bytes.extend(length.to_be_bytes());
    bytes.extend(b"Exif\0\0");
    bytes.extend(tiff);
    bytes.extend(&plain[2..]);
    bytes
}

fn crc(bytes: &[u8]) -> u32 {
    let mut crc = u32::MAX;
    for byte in bytes {
        crc ^= u32::from(*byte);
        for _ in 0..8 {
            crc = (crc >> 1) ^ (0xEDB8_8320 & (0_u32.wrapping_sub(crc & 1)));
        }
    }
    !crc
}

/// A few bytes that call themselves a picture of four hundred million pixels.
pub fn bomb() -> Vec<u8> {
    let mut bytes = b"\x89PNG\r\n\x1a\n".to_vec();
    let mut chunk = |name: &[u8; 4], content: &[u8]| {
        bytes.extend(u32::try_from(content.len()).expect("short").to_be_bytes());
        let named = [name.as_slice(), content].concat();
        bytes.extend(&named);
        bytes.extend(crc(&named).to_be_bytes());
    };
    let side = 20_000_u32.to_be_bytes();
    chunk(b"IHDR", &[side.as_slice(), &side, &[8, 6, 0, 0, 0]].concat());
    chunk(b"IDAT", &[0x78, 0x9c, 0x03, 0, 0, 0, 0, 1]);
    chunk(b"IEND", &[]);
    bytes
}
