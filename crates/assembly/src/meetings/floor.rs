//! The floor of all meetings of this process: the urn into which votes fall, and what wakes the screens.
//!
//! Votes that arrive together are written together: one transaction, one flush to the disk, and only then is each
//! acknowledged. So ten thousand ballots cost a few hundred flushes, and none is acknowledged that is not durable.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock};

use base::Lang;
use platform::web::{App, Problem, ProblemKind};
use tokio::sync::{mpsc, oneshot, watch};

use super::ops::cast::{Acknowledged, Cast, Laid, take};
use super::painted::Painted;

/// The most votes that one transaction writes.
const BATCH_MAX: usize = 128;
/// Votes that wait at most; more have to come back.
const WAITING_MAX: usize = 16_384;

type Answered = oneshot::Sender<Result<Acknowledged, Problem>>;

/// What the meetings of this process share.
#[derive(Default)]
pub struct Floor {
    urn: OnceLock<mpsc::Sender<(Cast, Answered)>>,
    stirred: Mutex<BTreeMap<String, watch::Sender<Stirred>>>,
    /// What screens show, by meeting and language. Whoever paints a screen sends it to all who look at it.
    screens: Mutex<BTreeMap<Screen, watch::Sender<Painted>>>,
}

/// How often a meeting has changed in this process: by votes that fell, and otherwise.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Stirred {
    pub votes: u64,
    pub other: u64,
}

/// A meeting and the language in which its screens show it.
pub type Screen = (String, Lang);

impl Floor {
    /// Puts a vote into the urn and waits until it is written, or refused.
    pub async fn cast(self: &Arc<Self>, app: &Arc<App>, cast: Cast) -> Result<Acknowledged, Problem> {
        let urn = self.urn.get_or_init(|| {
            let (urn, falling) = mpsc::channel(WAITING_MAX);
            tokio::spawn(empty(Arc::clone(self), Arc::clone(app), falling));
            urn
        });
        let (answer, answered) = oneshot::channel();
        let gone = || Problem::new(ProblemKind::Unavailable, "urn");
        urn.try_send((cast, answer)).map_err(|_| gone())?;
        answered.await.map_err(|_| gone())?
    }

    /// Wakes whoever paints the screens of a meeting.
    pub fn stir(&self, meeting: &str) {
        self.stirred(meeting, |seen| seen.other += 1);
    }

    fn stirred(&self, meeting: &str, change: impl FnOnce(&mut Stirred)) {
        if let Some(stirred) = held(&self.stirred).get(meeting) {
            stirred.send_modify(change);
        }
    }

    /// Whatever changes in a meeting from now on.
    pub fn watch(&self, meeting: &str) -> watch::Receiver<Stirred> {
        let mut stirred = held(&self.stirred);
        stirred.retain(|_, sender| sender.receiver_count() > 0);
        stirred
            .entry(meeting.to_owned())
            .or_insert_with(|| watch::channel(Stirred::default()).0)
            .subscribe()
    }

    /// What a screen shows from now on; and, if nobody paints it yet, whither to send what is painted.
    pub fn look(&self, screen: &Screen) -> (watch::Receiver<Painted>, Option<watch::Sender<Painted>>) {
        let mut screens = held(&self.screens);
        if let Some(painted) = screens.get(screen) {
            let mut shown = painted.subscribe();
            shown.mark_changed();
            return (shown, None);
        }
        let (painted, shown) = watch::channel(Painted::default());
        screens.insert(screen.clone(), painted.clone());
        (shown, Some(painted))
    }

    /// Whether nobody looks at a screen any more; then it is painted no longer.
    pub fn is_left(&self, screen: &Screen) -> bool {
        let mut screens = held(&self.screens);
        let left = screens
            .get(screen)
            .is_none_or(|painted| painted.receiver_count() == 0);
        if left {
            screens.remove(screen);
        }
        left
    }
}

fn held<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
}

/// Takes what fell into the urn, as much as is there at once, until the program ends.
async fn empty(floor: Arc<Floor>, app: Arc<App>, mut falling: mpsc::Receiver<(Cast, Answered)>) {
    let mut laid = Laid::default();
    while let Some(first) = falling.recv().await {
        let mut batch = vec![first];
        while batch.len() < BATCH_MAX {
            match falling.try_recv() {
                Ok(next) => batch.push(next),
                Err(_) => break,
            }
        }
        let (casts, waiting): (Vec<Cast>, Vec<Answered>) = batch.into_iter().unzip();
        let meetings: Vec<String> = casts.iter().map(|cast| cast.meeting.clone()).collect();
        let answers = take(&app, &mut laid, &casts).await;
        for (waiting, answer) in waiting.into_iter().zip(answers) {
            // Whoever gave up waiting asks again with the same token.
            let _ = waiting.send(answer);
        }
        let mut stirred: Vec<&String> = meetings.iter().collect();
        stirred.sort();
        stirred.dedup();
        for meeting in stirred {
            floor.stirred(meeting, |seen| seen.votes += 1);
        }
    }
}
