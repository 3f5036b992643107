use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::sync::Arc;

use base::{Country, Localized};
use platform::db::DbError;
use platform::map::{Frame, Shape};
use platform::web::{App, Ask, Page};

use super::model::{AsOf, KINDS, Listed};
use super::sql::{self, Filter};

/// Room around what is shown, in units of the drawing.
const ROOM: f64 = 12.0;
/// The word for the whole map where a country could stand.
pub(super) const WHOLE: &str = "all";
/// Radius of a seat's mark where the whole drawing is shown.
const SEAT_RADIUS: f64 = 4.5;

/// A member as drawn.
pub struct Place {
    pub id: String,
    pub kind: String,
    pub country: Country,
    pub names: Localized,
    pub seat: Option<(f64, f64)>,
    frame: Frame,
}

/// A country that the map can be narrowed to.
pub struct Zoom {
    pub country: Country,
    pub view: String,
}

/// The members of a day on the association's map.
pub struct MapView {
    app: Arc<App>,
    /// The largest first, so that no small one is hidden.
    pub places: Vec<Place>,
    pub zooms: Vec<Zoom>,
    pub zoom: Option<Country>,
    /// What is in view, and all there is.
    pub view: String,
    pub whole: String,
    /// Radius of seats' marks at this zoom.
    pub radius: String,
}

impl MapView {
    /// The map for the day asked for, narrowed to a country or not.
    pub async fn load(ask: &Ask, zoom: Option<Country>) -> Result<MapView, DbError> {
        let members =
            sql::members_on(&ask.app.db, AsOf::asked(ask), &Filter::default(), "", i64::MAX).await?;
        let app = Arc::clone(&ask.app);
        let mut places: Vec<Place> = members
            .into_iter()
            .filter_map(|member| place(&app, member))
            .collect();
        let size = |place: &Place| {
            let Frame([left, top, right, bottom]) = place.frame;
            (right - left) * (bottom - top)
        };
        places.sort_by(|a, b| size(b).partial_cmp(&size(a)).unwrap_or(Ordering::Equal));
        let mut frames: BTreeMap<Country, Frame> = BTreeMap::new();
        for place in &places {
            frames
                .entry(place.country)
                .and_modify(|frame| *frame = frame.and(place.frame))
                .or_insert(place.frame);
        }
        let whole = format!("0 0 {} {}", app.map.width, app.map.height);
        let zoom = zoom.filter(|country| frames.contains_key(country));
        let frame = zoom.and_then(|country| frames.get(&country).copied());
        let view = frame.map_or_else(|| whole.clone(), |frame| frame.view(ROOM));
        let share = frame.map_or(1.0, |Frame([left, _, right, _])| {
            (right - left + 2.0 * ROOM) / app.map.width as f64
        });
        let zooms = frames
            .iter()
            .map(|(country, frame)| Zoom {
                country: *country,
                view: frame.view(ROOM),
            })
            .collect();
        Ok(MapView {
            app,
            places,
            zooms,
            zoom,
            view,
            whole,
            radius: format!("{:.1}", SEAT_RADIUS * share),
        })
    }

    /// Whether there is anything to draw.
    pub fn is_drawn(&self) -> bool {
        !self.app.map.shapes.is_empty()
    }

    pub fn ground(&self) -> &[String] {
        &self.app.map.ground
    }

    /// Shapes of those who are no members on the day: ground like any other.
    pub fn others(&self) -> Vec<&Shape> {
        let drawn = |id: &str| self.places.iter().any(|place| place.id == id);
        self.app
            .map
            .shapes
            .iter()
            .filter(|(id, _)| !drawn(id))
            .map(|(_, shape)| shape)
            .collect()
    }

    pub fn shape(&self, place: &Place) -> Option<&Shape> {
        self.app.map.shapes.get(&place.id)
    }

    /// Kinds of membership that the day has, as the legend names them.
    pub fn kinds(&self) -> Vec<&'static str> {
        KINDS
            .into_iter()
            .filter(|kind| self.places.iter().any(|place| place.kind == *kind))
            .collect()
    }

    /// The members' page with a country in view, or the whole; what the page is narrowed to stays.
    pub fn zoomed(&self, page: &Page, country: Option<&Country>) -> String {
        const NARROWED: [&str; 3] = ["q", "country", "kind"];
        let zoom = country.map_or_else(|| WHOLE.to_owned(), |country| country.to_string());
        let kept: &[&str] = if page.path == "/members" { &NARROWED } else { &[] };
        page.keeping("/members", kept, &[("zoom", &zoom)]) + "#map"
    }

    pub fn is_zoom(&self, country: &Country) -> bool {
        self.zoom == Some(*country)
    }
}

fn place(app: &App, member: Listed) -> Option<Place> {
    let seat = app.map.seats.get(&member.id).copied();
    let shape = app.map.shapes.get(&member.id).map(|shape| shape.frame);
    let frame = shape.or(seat.map(Frame::around))?;
    Some(Place {
        id: member.id,
        kind: member.kind,
        country: member.country,
        names: member.names,
        seat,
        frame,
    })
}
