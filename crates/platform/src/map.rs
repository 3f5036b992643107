//! A drawing of places, as `map.toml` holds it: shapes by id in one flat projection, and ground without names.

use std::collections::BTreeMap;

use crate::records::Record;

/// A drawing, `width` by `height` units. Read once at start.
#[derive(Clone, Debug, Default)]
pub struct Map {
    pub width: i64,
    pub height: i64,
    pub shapes: BTreeMap<String, Shape>,
    /// Where the seat of a place is that is too small to be pointed at: x, y.
    pub seats: BTreeMap<String, (f64, f64)>,
    /// Land that is shown without a name, one path each.
    pub ground: Vec<String>,
}

/// The outline of a place, as the `d` of an SVG path.
#[derive(Clone, Debug)]
pub struct Shape {
    pub path: String,
    /// Left, top, right, bottom.
    pub frame: Frame,
    /// Drawn in the right place and size, but not in its own form.
    pub schematic: bool,
}

/// Part of a drawing: left, top, right, bottom.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Frame(pub [f64; 4]);

impl Frame {
    /// The smallest frame around both.
    pub fn and(self, other: Frame) -> Frame {
        let (Frame(a), Frame(b)) = (self, other);
        Frame([a[0].min(b[0]), a[1].min(b[1]), a[2].max(b[2]), a[3].max(b[3])])
    }

    pub fn around((x, y): (f64, f64)) -> Frame {
        Frame([x, y, x, y])
    }

    /// As the `viewBox` of an SVG, with some room around.
    pub fn view(self, room: f64) -> String {
        let Frame([left, top, right, bottom]) = self;
        let (width, height) = (right - left + 2.0 * room, bottom - top + 2.0 * room);
        format!("{:.1} {:.1} {width:.1} {height:.1}", left - room, top - room)
    }
}

impl Map {
    pub fn read(record: &Record<'_>) -> Self {
        let shapes = record.rows("shape", |row| {
            let frame = row.numbers("box").try_into().map_or(Frame([0.0; 4]), Frame);
            let shape = Shape {
                path: row.text("path"),
                frame,
                schematic: row.flag("schematic"),
            };
            (row.text("id"), shape)
        });
        let seats = record.rows("seat", |row| match row.numbers("at").as_slice() {
            [x, y] => (row.text("id"), (*x, *y)),
            _ => (row.text("id"), (0.0, 0.0)),
        });
        Self {
            width: record.int("width"),
            height: record.int("height"),
            shapes: shapes.into_iter().collect(),
            seats: seats.into_iter().collect(),
            ground: record.rows("ground", |row| row.text("path")),
        }
    }
}
