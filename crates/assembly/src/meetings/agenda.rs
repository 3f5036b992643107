//! The agenda as everybody reads it, beside the one that lies on the chair's desk.

use super::model::{Agenda, Item, Motion, Visibility};
use super::room::Room;

/// Whether two agendas read alike. That an item was dealt with meanwhile changes none.
pub fn reads_alike(one: &[Item], other: &[Item]) -> bool {
    let read = |item: &Item| Item {
        ended_at: None,
        ..item.clone()
    };
    one.len() == other.len() && one.iter().zip(other).all(|(one, other)| read(one) == read(other))
}

impl Room {
    /// The agenda that was published last.
    pub fn published(&self) -> Option<&Agenda> {
        self.agendas.last()
    }

    /// Its items; none before one was published.
    pub fn published_items(&self) -> &[Item] {
        self.published().map_or(&[], |agenda| agenda.items.0.as_slice())
    }

    /// Whether the desk has changes that were not published.
    pub fn has_unpublished(&self) -> bool {
        !reads_alike(self.published_items(), &self.items)
    }

    /// Whether everybody may know of a motion: its item, and the one above, are for everybody. One without an item is.
    pub fn is_public(&self, motion: &Motion) -> bool {
        let is_public = |id: &String| {
            let mut known = self.items.iter().chain(self.published_items());
            let found = known.find(|item| item.id == *id);
            found.is_some_and(|item| item.visibility == Visibility::Public.word())
        };
        let item = self
            .items
            .iter()
            .find(|item| Some(&item.id) == motion.item.as_ref());
        let above = item.and_then(|item| item.parent.as_ref());
        motion.item.iter().chain(above).all(is_public)
    }

    /// The item under discussion as everybody reads it. One that was never published is told by taking it up.
    pub fn current_item(&self) -> Option<&Item> {
        let id = self.meeting.current_item.as_ref()?;
        let mut all = self.published_items().iter().chain(&self.items);
        all.find(|item| item.id == *id)
    }
}
