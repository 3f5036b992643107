//! Something that takes long to compute and follows from the records: computed once for each state of them.

use std::future::Future;
use std::sync::Arc;

use jiff::civil::Date;
use tokio::sync::Mutex;

use super::{App, Problem};
use crate::audit;
use crate::db::{DbError, writes};

/// What a value was computed from: the writes of this process, the length of the record, and the day.
type Edition = (u64, i64, Date);

/// The latest value. Who asks while it is being computed waits for it, so that many at once cost what one costs.
pub struct Kept<T>(Mutex<Option<(Edition, Arc<T>)>>);

impl<T> Default for Kept<T> {
    fn default() -> Self {
        Self(Mutex::new(None))
    }
}

impl<T> Kept<T> {
    /// The value for what is on record now: the kept one, or one that is computed.
    pub async fn get(
        &self,
        app: &App,
        compute: impl Future<Output = Result<T, DbError>>,
    ) -> Result<Arc<T>, Problem> {
        let mut kept = self.0.lock().await;
        let edition = (writes(), audit::edition(&app.db).await?, app.clock.today());
        if let Some((of, value)) = kept.as_ref()
            && *of == edition
        {
            return Ok(Arc::clone(value));
        }
        let value = Arc::new(compute.await?);
        *kept = Some((edition, Arc::clone(&value)));
        Ok(value)
    }
}
