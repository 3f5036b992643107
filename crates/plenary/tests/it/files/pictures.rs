use ::platform::picture::{BYTES_MAX, PictureFault, make};
use image::{DynamicImage, GenericImageView, ImageFormat};

use super::draw::{BLUE, RED, SECRET, as_format, bomb, disc, from_a_camera, halves, jpeg};

fn holds(bytes: &[u8], wanted: &[u8]) -> bool {
    bytes.windows(wanted.len()).any(|part| part == wanted)
}

fn fault(bytes: &[u8]) -> PictureFault {
    make(bytes).expect_err("it is refused")
}

#[test]
fn nothing_of_what_a_camera_wrote_down_is_kept() {
    let bytes = from_a_camera(&halves(1200, 800, 1), 1);
    assert!(holds(&bytes, SECRET.as_bytes()) && holds(&bytes, b"Exif"));
    let ready = make(&bytes).expect("a picture");
    let preview = ready.preview.expect("a preview");
    for rendering in [&ready.whole, &preview] {
        assert_eq!(rendering.media_type, "image/jpeg");
        for trace in [SECRET.as_bytes(), b"Exif".as_slice(), b"II*\0", b"http"] {
            assert!(!holds(&rendering.bytes, trace), "{trace:?} is still there");
        }
        // No application segment but the JFIF header.
        assert!(
            !rendering
                .bytes
                .windows(2)
                .take(400)
                .any(|two| two == [0xFF, 0xE1])
        );
    }
}

#[test]
fn a_picture_stands_upright_however_the_camera_was_held() {
    let ready = make(&from_a_camera(&halves(60, 40, 2), 6)).expect("a picture");
    assert_eq!((ready.whole.width, ready.whole.height), (40, 60));
    let drawn = image::load_from_memory(&ready.whole.bytes).expect("it decodes");
    let near = |at: (u32, u32), wanted: [u8; 3]| {
        let found = drawn.get_pixel(at.0, at.1).0;
        (0..3).all(|n| found[n].abs_diff(wanted[n]) < 40)
    };
    assert!(near((20, 10), RED), "what was left is above");
    assert!(near((20, 50), BLUE), "what was right is below");
}

#[test]
fn large_pictures_become_as_large_as_pages_show_them_and_small_ones_stay() {
    let large = make(&jpeg(&halves(3000, 1500, 3))).expect("a picture");
    assert_eq!((large.whole.width, large.whole.height), (1600, 800));
    let preview = large.preview.expect("a preview");
    assert_eq!((preview.width, preview.height), (480, 240));
    let small = make(&jpeg(&halves(300, 200, 3))).expect("a picture");
    assert_eq!((small.whole.width, small.whole.height), (300, 200));
    assert!(small.preview.is_none());
}

#[test]
fn what_one_sees_through_becomes_png_and_everything_else_jpeg() {
    let through = make(&as_format(&disc(600), ImageFormat::Png)).expect("a picture");
    assert_eq!(through.whole.media_type, "image/png");
    assert_eq!(through.preview.expect("a preview").media_type, "image/png");
    let webp = make(&as_format(&disc(64), ImageFormat::WebP)).expect("a picture");
    assert_eq!(webp.whole.media_type, "image/png");
    let opaque = DynamicImage::ImageRgba8(DynamicImage::ImageRgb8(halves(64, 64, 4)).to_rgba8());
    let opaque = make(&as_format(&opaque, ImageFormat::Png)).expect("a picture");
    assert_eq!(opaque.whole.media_type, "image/jpeg");
}

#[test]
fn what_is_no_picture_is_refused_whatever_it_calls_itself() {
    let html = b"<!doctype html><script>alert(1)</script>";
    let svg = b"<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>";
    let gif = b"GIF89a\x01\0\x01\0\0\0\0;";
    for bytes in [html.as_slice(), svg, gif, b"", b"MZ\x90\0", b"%PDF-1.7"] {
        assert_eq!(fault(bytes), PictureFault::NotAPicture);
    }
    // A page that begins like a picture is damaged; one that hangs on a picture is left behind.
    let begun = [b"\xFF\xD8\xFF".as_slice(), html].concat();
    assert_eq!(fault(&begun), PictureFault::Damaged);
    let hung = [jpeg(&halves(64, 64, 5)).as_slice(), html].concat();
    let ready = make(&hung).expect("a picture");
    assert!(!holds(&ready.whole.bytes, b"script"));
}

#[test]
fn a_bomb_is_refused_before_it_goes_off() {
    let begun = std::time::Instant::now();
    assert_eq!(fault(&bomb()), PictureFault::TooManyPixels);
    assert!(begun.elapsed().as_millis() < 500, "{:?}", begun.elapsed());
    assert_eq!(fault(&vec![0xFF; BYTES_MAX + 1]), PictureFault::TooLarge);
}

#[test]
fn a_picture_cut_off_or_damaged_anywhere_is_refused_or_drawn_and_never_panics() {
    let drawn = DynamicImage::ImageRgb8(halves(200, 120, 6));
    for format in [ImageFormat::Jpeg, ImageFormat::Png, ImageFormat::WebP] {
        let whole = as_format(&drawn, format);
        for part in [2, 3, 5, 9] {
            let cut = &whole[..whole.len() * part / 10];
            assert!(make(cut).is_err(), "{format:?} cut at {part} tenths");
        }
        for at in (0..whole.len()).step_by(37) {
            let mut bad = whole.clone();
            bad[at] ^= 0x5A;
            let _ = make(&bad);
        }
    }
}
