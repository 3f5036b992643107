//! Tiles of the published log: C2SP tlog-tiles. A tile holds up to 256 hashes of one level; a bundle, as many entries.

/// Hashes in a whole tile.
pub const WIDTH: u16 = 256;
/// Levels of the tree between one level of tiles and the next.
const TILE_LEVELS: u32 = 8;

/// One tile, or a bundle of entries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tile {
    /// Level among tiles; `None` for entries.
    pub level: Option<u8>,
    pub index: u64,
    /// How many hashes or entries it holds, 1 to 256.
    pub width: u16,
}

/// How many hashes a tree of this size has at a level of tiles.
fn hashes_at(size: u64, level: u8) -> u64 {
    size.checked_shr(u32::from(level) * TILE_LEVELS).unwrap_or(0)
}

impl Tile {
    /// Its address below `tile/`.
    pub fn path(&self) -> String {
        let mut rest = self.index;
        let mut number = format!("{:03}", rest % 1000);
        while rest >= 1000 {
            rest /= 1000;
            number = format!("x{:03}/{number}", rest % 1000);
        }
        let level = self
            .level
            .map_or_else(|| "entries".to_owned(), |level| level.to_string());
        match self.width {
            WIDTH => format!("{level}/{number}"),
            width => format!("{level}/{number}.p/{width}"),
        }
    }

    /// Reads an address, if it is written in the one way there is.
    pub fn parse(path: &str) -> Option<Self> {
        let (whole, width) = match path.split_once(".p/") {
            Some((whole, width)) => (whole, width.parse().ok()?),
            None => (path, WIDTH),
        };
        let (level, number) = whole.split_once('/')?;
        let mut index: u64 = 0;
        for part in number.split('/') {
            let digits: u64 = part.strip_prefix('x').unwrap_or(part).parse().ok()?;
            index = index.checked_mul(1000)?.checked_add(digits)?;
        }
        let level = match level {
            "entries" => None,
            level => Some(level.parse().ok().filter(|level| *level < 64)?),
        };
        let tile = Self { level, index, width };
        (tile.path() == path && (1..=WIDTH).contains(&width) && index < 1 << 48).then_some(tile)
    }

    /// Whether a tree of this size has all of it.
    pub fn is_within(&self, size: u64) -> bool {
        let end = self.index * u64::from(WIDTH) + u64::from(self.width);
        end <= hashes_at(size, self.level.unwrap_or(0))
    }
}

/// Every tile and bundle of a tree.
pub fn tiles_of(size: u64) -> Vec<Tile> {
    let mut tiles = Vec::new();
    let levels = (0..8).map(Some).chain([None]);
    for level in levels {
        let mut rest = hashes_at(size, level.unwrap_or(0));
        let mut index = 0;
        while rest > 0 {
            let width = u16::try_from(rest).map_or(WIDTH, |rest| rest.min(WIDTH));
            tiles.push(Tile { level, index, width });
            rest -= u64::from(width);
            index += 1;
        }
    }
    tiles
}
