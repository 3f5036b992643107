//! The floor of all meetings of this process: the urn into which votes fall, and what wakes the screens.
//!
//! Votes that arrive together are written together: one transaction, one flush to the disk, and only then is each
//! acknowledged. So ten thousand ballots cost a few hundred flushes, and none is acknowledged that is not durable.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, OnceLock};

use platform::web::{App, Problem, ProblemKind};
use tokio::sync::{mpsc, oneshot, watch};

use super::ops::cast::{Acknowledged, Cast, take};

/// The most votes that one transaction writes.
const BATCH_MAX: usize = 128;
/// Votes that wait at most; more have to come back.
const WAITING_MAX: usize = 16_384;

type Answered = oneshot::Sender<Result<Acknowledged, Problem>>;

/// What the meetings of this process share.
#[derive(Default)]
pub struct Floor {
    urn: OnceLock<mpsc::Sender<(Cast, Answered)>>,
    screens: Mutex<BTreeMap<String, watch::Sender<u64>>>,
    /// What screens show, by meeting and language, with the edition it was drawn from.
    pub(super) drawn: tokio::sync::Mutex<Drawn>,
}

type Drawn = BTreeMap<(String, &'static str), (i64, Arc<str>)>;

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

    /// Wakes the screens of a meeting.
    pub fn stir(&self, meeting: &str) {
        let screens = self
            .screens
            .lock()
            .unwrap_or_else(|poisoned| poisoned.into_inner());
        if let Some(screen) = screens.get(meeting) {
            screen.send_modify(|seen| *seen += 1);
        }
    }

    /// Whatever changes in a meeting from now on.
    pub fn watch(&self, meeting: &str) -> watch::Receiver<u64> {
        let mut screens = self
            .screens
            .lock()
            .unwrap_or_else(|poisoned| poisoned.into_inner());
        screens.retain(|_, screen| screen.receiver_count() > 0);
        screens
            .entry(meeting.to_owned())
            .or_insert_with(|| watch::channel(0).0)
            .subscribe()
    }
}

/// Takes what fell into the urn, as much as is there at once, until the program ends.
async fn empty(floor: Arc<Floor>, app: Arc<App>, mut falling: mpsc::Receiver<(Cast, Answered)>) {
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
        let answers = take(&app, &casts).await;
        for (waiting, answer) in waiting.into_iter().zip(answers) {
            // Whoever gave up waiting asks again with the same token.
            let _ = waiting.send(answer);
        }
        let mut stirred: Vec<&String> = meetings.iter().collect();
        stirred.sort();
        stirred.dedup();
        for meeting in stirred {
            floor.stir(meeting);
        }
    }
}
