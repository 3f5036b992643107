//! Charts as inline SVG: drawn for the eye, named for the ear; the numbers stand in a table beside them.

use std::fmt::Write as _;

use super::Html;
use super::page::escaped;

/// A bar: what it stands for, its length, and the length as shown.
pub struct Bar {
    pub label: String,
    pub value: i64,
    pub shown: String,
}

/// A column made of layers, bottom first, in the order of the classes given to [`columns`].
pub struct Column {
    pub label: String,
    pub layers: Vec<i64>,
    pub shown: String,
}

const WIDTH: i64 = 720;

/// Horizontal bars, one a line, longest as wide as the chart.
pub fn bars(name: &str, bars: &[Bar]) -> Html {
    const LINE: i64 = 30;
    const LABELS: i64 = 262;
    const NUMBERS: i64 = 60;
    let most = bars.iter().map(|bar| bar.value).max().unwrap_or(0).max(1);
    let height = LINE * i64::try_from(bars.len()).unwrap_or(0);
    let mut svg = opened(name, height);
    for (line, bar) in (0..).zip(bars) {
        let y = line * LINE;
        let width = (WIDTH - LABELS - NUMBERS) * bar.value / most;
        let _ = write!(
            svg,
            "<text x=\"{}\" y=\"{}\" text-anchor=\"end\">{}</text><rect x=\"{LABELS}\" y=\"{}\" width=\"{width}\" \
             height=\"16\" rx=\"2\"/><text x=\"{}\" y=\"{}\" class=\"value\">{}</text>",
            LABELS - 10,
            y + 20,
            escaped(&shortened(&bar.label)),
            y + 7,
            LABELS + width + 8,
            y + 20,
            escaped(&bar.shown),
        );
    }
    svg.push_str("</svg>");
    Html(svg)
}

/// Columns of layers over a line of labels. Labels are left out where there is no room for them.
pub fn columns(name: &str, classes: &[&str], columns: &[Column]) -> Html {
    const HEIGHT: i64 = 260;
    const FLOOR: i64 = 225;
    const CEILING: i64 = 22;
    const LABEL_WIDTH: i64 = 46;
    let most = columns
        .iter()
        .map(|column| column.layers.iter().sum())
        .max()
        .unwrap_or(0)
        .max(1);
    let count = i64::try_from(columns.len()).unwrap_or(1).max(1);
    let each = WIDTH / count;
    let every = (LABEL_WIDTH + each - 1) / each.max(1);
    let mut svg = opened(name, HEIGHT);
    for (place, column) in (0..).zip(columns) {
        let (x, middle) = (place * each + each / 8, place * each + each / 2);
        let mut top = FLOOR;
        for (layer, class) in column.layers.iter().zip(classes) {
            let height = (FLOOR - CEILING) * layer / most;
            top -= height;
            let width = (each * 3 / 4).max(1);
            let _ = write!(
                svg,
                "<rect class=\"{class}\" x=\"{x}\" y=\"{top}\" width=\"{width}\" height=\"{height}\"/>"
            );
        }
        if place % every == 0 || place == count - 1 && place % every > every / 2 {
            let label = escaped(&column.label);
            let shown = escaped(&column.shown);
            let _ = write!(
                svg,
                "<text x=\"{middle}\" y=\"{}\" text-anchor=\"middle\">{label}</text>\
                 <text x=\"{middle}\" y=\"{}\" text-anchor=\"middle\" class=\"value\">{shown}</text>",
                FLOOR + 22,
                top - 6
            );
        }
    }
    let _ = write!(svg, "<path d=\"M0 {FLOOR}H{WIDTH}\" class=\"axis\"/></svg>");
    Html(svg)
}

fn opened(name: &str, height: i64) -> String {
    format!(
        "<svg class=\"chart\" viewBox=\"-8 0 {} {height}\" role=\"img\" aria-label=\"{}\">",
        WIDTH + 16,
        escaped(name)
    )
}

fn shortened(label: &str) -> String {
    // A Han or Hangul character is as wide as two Latin ones.
    const WIDTH_MAX: usize = 29;
    let mut width = 0;
    let mut short = String::new();
    for c in label.chars() {
        width += if c > '\u{2e80}' { 2 } else { 1 };
        if width > WIDTH_MAX {
            short.push('…');
            break;
        }
        short.push(c);
    }
    short
}
