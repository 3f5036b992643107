//! Charts as inline SVG: drawn for the eye, named for the ear; the numbers stand in a table beside them.

use std::fmt::Write as _;

use super::Html;
use super::page::escaped;

/// A bar made of layers, in the order of the classes given to [`rows`]: what it stands for, its whole length as shown,
/// and what else is said of it.
pub struct Row {
    pub label: String,
    pub layers: Vec<i64>,
    pub shown: String,
    pub detail: String,
}

/// A column made of layers, bottom first, in the order of the classes given to [`columns`].
pub struct Column {
    pub label: String,
    pub layers: Vec<i64>,
    pub shown: String,
}

const WIDTH: i64 = 720;

/// Horizontal bars, one a line, the longest as wide as the chart. Labels are text beside the drawing, so that they wrap
/// and are never cut; where there is little room they stand above their bars.
pub fn rows(name: &str, classes: &[&str], rows: &[Row]) -> Html {
    const LENGTH: i64 = 1000;
    let whole = |row: &Row| row.layers.iter().sum::<i64>();
    let most = rows.iter().map(whole).max().unwrap_or(0).max(1);
    // Years and months stay beside their bars on the smallest screen.
    const SHORT_CHARS: usize = 9;
    let short = rows.iter().all(|row| row.label.chars().count() <= SHORT_CHARS);
    let class = if short { "rows short" } else { "rows" };
    let mut list = format!("<ol class=\"{class}\" aria-label=\"{}\">", escaped(name));
    for row in rows {
        let _ = write!(
            list,
            "<li><span>{}</span><svg viewBox=\"0 0 {LENGTH} 10\" preserveAspectRatio=\"none\" aria-hidden=\"true\">",
            escaped(&row.label)
        );
        let mut x = 0;
        for (layer, class) in row.layers.iter().zip(classes) {
            let end = x + LENGTH * layer / most;
            if end > x {
                let width = end - x;
                let _ = write!(
                    list,
                    "<rect class=\"{class}\" x=\"{x}\" width=\"{width}\" height=\"10\"/>"
                );
            }
            x = end;
        }
        // Words in place of a number take the room of the bar, which is empty then.
        let said = if row.layers.iter().all(|layer| *layer == 0)
            && !row.shown.starts_with(|c: char| c.is_numeric())
        {
            " class=\"said\""
        } else {
            ""
        };
        let _ = write!(list, "</svg><b{said}>{}</b>", escaped(&row.shown));
        if !row.detail.is_empty() {
            let _ = write!(list, "<small>{}</small>", escaped(&row.detail));
        }
        list.push_str("</li>");
    }
    list.push_str("</ol>");
    Html(list)
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
