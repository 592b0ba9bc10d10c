//! Lists that the runtime gives page by page, as one stream of their entries.

use std::collections::VecDeque;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use codex_sdk_types::Submission;
use futures_core::Stream;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use super::ClientInner;
use crate::error::{Error, Result};

/// The entries of a list. A page is asked for when the one before has been read; an error is the last item.
pub struct Pages<T> {
    client: Arc<ClientInner>,
    method: &'static str,
    params: Value,
    ready: VecDeque<T>,
    fetching: Option<Fetch<T>>,
    done: bool,
}

type Fetch<T> = Pin<Box<dyn Future<Output = Result<Page<T>>> + Send>>;

/// One page, as every list of the protocol has it.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Page<T> {
    data: Vec<T>,
    #[serde(default)]
    next_cursor: Option<Value>,
}

impl<T: DeserializeOwned + Send + 'static> Pages<T> {
    pub(crate) fn new(client: Arc<ClientInner>, method: &'static str, params: Value) -> Self {
        Self { client, method, params, ready: VecDeque::new(), fetching: None, done: false }
    }

    /// The next entry; `None` after the last one.
    ///
    /// # Errors
    /// What the request for a page fails with. It is the last item.
    ///
    /// # Cancel safety
    /// Dropping the future loses nothing.
    pub async fn next(&mut self) -> Option<Result<T>>
    where
        T: Unpin,
    {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// All entries that are left.
    ///
    /// # Errors
    /// What the request for a page fails with.
    ///
    /// # Cancel safety
    /// What was read so far is lost with the future.
    pub async fn all(mut self) -> Result<Vec<T>>
    where
        T: Unpin,
    {
        let mut all = Vec::new();
        while let Some(entry) = self.next().await {
            all.push(entry?);
        }
        Ok(all)
    }

    fn fetch(&self) -> Fetch<T> {
        let (client, method) = (Arc::clone(&self.client), self.method);
        let submission = Submission::request(method, self.params.clone());
        Box::pin(async move { client.submit(&submission).await?.decode(method) })
    }
}

impl<T: DeserializeOwned + Send + Unpin + 'static> Stream for Pages<T> {
    type Item = Result<T>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let Some(entry) = self.ready.pop_front() {
                return Poll::Ready(Some(Ok(entry)));
            }
            if self.done {
                return Poll::Ready(None);
            }
            let mut fetching = self.fetching.take().unwrap_or_else(|| self.fetch());
            let Poll::Ready(page) = fetching.as_mut().poll(context) else {
                self.fetching = Some(fetching);
                return Poll::Pending;
            };
            match page {
                Ok(page) => {
                    self.ready.extend(page.data);
                    match page.next_cursor {
                        Some(cursor) if !cursor.is_null() => self.params["cursor"] = json!(cursor),
                        _ => self.done = true,
                    }
                }
                Err(error) => {
                    self.done = true;
                    return Poll::Ready(Some(Err::<T, Error>(error)));
                }
            }
        }
    }
}

impl<T> fmt::Debug for Pages<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages").field("method", &self.method).finish_non_exhaustive()
    }
}
