//! Lists that the runtime gives page by page, as one stream of their entries.

use std::collections::VecDeque;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use codex_sdk_types::Submission;
use codex_sdk_types::protocol::{DecodeError, decode};
use futures_core::Stream;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use serde_json::value::RawValue;

use super::ClientInner;
use crate::error::{Error, Result};

/// The entries of a list. A page is asked for when the one before has been read; an error is the last item.
pub struct Pages<T> {
    client: Arc<ClientInner>,
    method: &'static str,
    params: Value,
    /// Makes an entry of what a page holds.
    entry: Arc<Entry<T>>,
    /// How many entries may still be given out.
    left: usize,
    ready: VecDeque<T>,
    fetching: Option<Fetch>,
    done: bool,
    /// Which error means that there is nothing in the list.
    empty: fn(&Error) -> bool,
}

type Entry<T> = dyn Fn(&RawValue) -> Result<T, DecodeError> + Send + Sync;

type Fetch = Pin<Box<dyn Future<Output = Result<Page>> + Send>>;

/// One page, as every list of the protocol has it.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Page {
    data: Vec<Box<RawValue>>,
    #[serde(default)]
    next_cursor: Option<Value>,
}

impl<T: Send + 'static> Pages<T> {
    pub(crate) fn new(client: Arc<ClientInner>, method: &'static str, params: Value) -> Self
    where
        T: DeserializeOwned,
    {
        Self::of(client, method, params, |entry| decode(entry.get().as_bytes()))
    }

    /// A list whose entries are made from the runtime's.
    pub(crate) fn of(
        client: Arc<ClientInner>,
        method: &'static str,
        params: Value,
        entry: impl Fn(&RawValue) -> Result<T, DecodeError> + Send + Sync + 'static,
    ) -> Self {
        Self {
            client,
            method,
            params,
            entry: Arc::new(entry),
            left: usize::MAX,
            ready: VecDeque::new(),
            fetching: None,
            done: false,
            empty: |_| false,
        }
    }

    /// The runtime's method.
    pub(crate) fn method(&self) -> &'static str {
        self.method
    }

    /// An error of this kind means that there is nothing in the list.
    pub(crate) fn empty_where(mut self, empty: fn(&Error) -> bool) -> Self {
        self.empty = empty;
        self
    }

    /// At most so many entries.
    pub(crate) fn at_most(mut self, limit: Option<usize>) -> Self {
        self.left = limit.unwrap_or(usize::MAX);
        self
    }

    /// Nothing but this error, where there is one.
    pub(crate) fn unless(mut self, refused: Option<Error>) -> Self {
        if let Some(error) = refused {
            self.left = usize::MAX;
            self.fetching = Some(Box::pin(async { Err(error) }));
        }
        self
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

    fn take_in(&mut self, page: &Page) -> Result<()> {
        for (at, entry) in page.data.iter().enumerate() {
            let entry = (self.entry)(entry).map_err(|error| {
                let DecodeError { path, reason, .. } = &error;
                let within = if path == "." { String::new() } else { format!(".{path}") };
                let path = format!("data[{at}]{within}");
                Error::protocol(format!(
                    "the reply to {} does not have the expected form at result.{path}: {reason}",
                    self.method
                ))
                .detail("method", self.method)
                .detail("path", path)
                .caused_by(error)
            })?;
            self.ready.push_back(entry);
        }
        match &page.next_cursor {
            Some(cursor) if !cursor.is_null() => self.params["cursor"] = cursor.clone(),
            _ => self.done = true,
        }
        Ok(())
    }

    fn fetch(&self) -> Fetch {
        let (client, method) = (Arc::clone(&self.client), self.method);
        let submission = Submission::request(method, self.params.clone());
        Box::pin(async move { client.submit(&submission).await?.decode(method) })
    }
}

impl<T: Send + Unpin + 'static> Stream for Pages<T> {
    type Item = Result<T>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if self.left == 0 {
                return Poll::Ready(None);
            }
            if let Some(entry) = self.ready.pop_front() {
                self.left -= 1;
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
            if let Err(error) = page.and_then(|page| self.take_in(&page)) {
                self.done = true;
                if !(self.empty)(&error) {
                    return Poll::Ready(Some(Err(error)));
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
