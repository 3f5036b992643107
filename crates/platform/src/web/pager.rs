//! A long list on pages: which part of it is shown, and the keys from which the parts before and after it go on.

use super::{Page, Problem};

/// The part of a list that a page shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pager {
    /// Position of the first item shown, counted from one, and of the last.
    pub first: usize,
    pub last: usize,
    pub total: usize,
    /// The key after which the part before this one begins, empty for the start of the list; absent on the first part.
    pub previous: Option<String>,
    /// The key of the last item shown, if more follow.
    pub next: Option<String>,
}

impl Pager {
    /// The part that follows a key, or the start for an empty one. After a key that the list does not have, no list
    /// goes on: that is refused, with a key that it does have.
    pub fn of<T>(
        items: &[T],
        after: &str,
        size: usize,
        key: impl Fn(&T) -> String,
    ) -> Result<Pager, Problem> {
        let total = items.len();
        let start = match after {
            "" => 0,
            after => match items.iter().position(|item| key(item) == after) {
                Some(place) => place + 1,
                None => {
                    let instead = items.get(size.min(total).saturating_sub(1)).map(&key);
                    let instead = instead.unwrap_or_else(|| "–".to_owned());
                    return Err(Problem::invalid("page-key", "after", after, instead));
                }
            },
        };
        let end = (start + size).min(total);
        let before = start.saturating_sub(size);
        let key_at = |place: usize| items.get(place).map(&key);
        Ok(Pager {
            first: start + 1,
            last: end,
            total,
            previous: (start > 0).then(|| before.checked_sub(1).and_then(key_at).unwrap_or_default()),
            next: (end < total)
                .then(|| end.checked_sub(1).and_then(key_at))
                .flatten(),
        })
    }

    /// The part of a list that the database cut: how many items stand before it, the keys of those shown, how many
    /// there are in all, and the key that stands one part before it, if there is one.
    pub fn at(before: i64, keys: &[String], total: i64, previous: Option<String>) -> Pager {
        let count = |number: i64| usize::try_from(number).unwrap_or(0);
        let (start, total) = (count(before), count(total));
        let last = start + keys.len();
        Pager {
            first: start + 1,
            last,
            total,
            previous: (start > 0).then(|| previous.unwrap_or_default()),
            next: keys.last().filter(|_| last < total).cloned(),
        }
    }

    /// Refuses a key that leads behind the end: the list has no such key, or ends with it.
    pub fn within(self, after: &str) -> Result<Pager, Problem> {
        if after.is_empty() || self.first <= self.total {
            return Ok(self);
        }
        let instead = self.previous.filter(|key| !key.is_empty());
        let instead = instead.unwrap_or_else(|| "–".to_owned());
        Err(Problem::invalid("page-key", "after", after, instead))
    }

    /// The same list cut to this part.
    pub fn cut<T>(&self, items: Vec<T>) -> Vec<T> {
        let start = self.first.saturating_sub(1);
        items
            .into_iter()
            .skip(start)
            .take(self.last.saturating_sub(start))
            .collect()
    }

    /// Whether the list has more than one part.
    pub fn is_long(&self) -> bool {
        self.previous.is_some() || self.next.is_some()
    }

    /// This page at another part of its list.
    pub fn href(&self, page: &Page, after: &str) -> String {
        let params = page.params();
        let kept: Vec<&str> = params
            .iter()
            .map(|(name, _)| name.as_str())
            .filter(|name| *name != "after")
            .collect();
        let added: &[(&str, &str)] = if after.is_empty() {
            &[]
        } else {
            &[("after", after)]
        };
        page.keeping(&page.path, &kept, added)
    }
}

impl Page {
    /// An address with those of this page's parameters that are to be kept, and others.
    pub fn keeping(&self, path: &str, kept: &[&str], added: &[(&str, &str)]) -> String {
        let params = self.params().into_iter();
        let mut query = form_urlencoded::Serializer::new(String::new());
        query.extend_pairs(params.filter(|(name, _)| kept.contains(&name.as_str())));
        query.extend_pairs(added);
        let (query, day) = (query.finish(), self.asked_on);
        let day = day.map(|day| format!("on={day}"));
        let all: Vec<&str> = [query.as_str(), day.as_deref().unwrap_or("")]
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect();
        match all.is_empty() {
            true => format!("/{}{path}", self.lang),
            false => format!("/{}{path}?{}", self.lang, all.join("&")),
        }
    }
}
