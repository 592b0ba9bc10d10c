//! What may be set for a pool of clients: how much it may hold, and how long things may take.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::{millis, whole};

/// The options of a pool.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct PoolOptions {
    /// How many runtimes there may be at once. Default: 2. More of them do not make more turns a second where the processor
    /// is the limit: each costs some 150 MB, and buys that the end of one leaves the others alone.
    #[serde(deserialize_with = "whole::deserialize")]
    pub max_size: usize,
    /// How many conversations each of them may have open at once. Default: 8. A runtime serves a hundred as well; what they
    /// share is the processor.
    #[serde(deserialize_with = "whole::deserialize")]
    pub max_conversations_per_client: usize,
    /// How many callers may wait for room; with 0 nobody waits. Default: 1000.
    pub max_waiting: usize,
    /// After which time without a lease a runtime is stopped. Default: 60 s.
    #[serde(rename = "idleTimeoutMs", with = "millis")]
    pub idle_timeout: Duration,
    /// How long a caller may wait for room and for a runtime that starts. Default: as long as it takes.
    #[serde(rename = "acquireTimeoutMs", with = "millis::nullable")]
    pub acquire_timeout: Option<Duration>,
}

impl PoolOptions {
    /// Sets how many runtimes there may be.
    #[must_use]
    pub fn max_size(mut self, runtimes: usize) -> Self {
        self.max_size = runtimes;
        self
    }

    /// Sets how many conversations each runtime may have open.
    #[must_use]
    pub fn max_conversations_per_client(mut self, conversations: usize) -> Self {
        self.max_conversations_per_client = conversations;
        self
    }

    /// Sets how many callers may wait.
    #[must_use]
    pub fn max_waiting(mut self, callers: usize) -> Self {
        self.max_waiting = callers;
        self
    }

    /// Sets after which time without a lease a runtime is stopped.
    #[must_use]
    pub fn idle_timeout(mut self, time: Duration) -> Self {
        self.idle_timeout = time;
        self
    }

    /// Sets how long a caller may wait.
    #[must_use]
    pub fn acquire_timeout(mut self, limit: impl Into<Option<Duration>>) -> Self {
        self.acquire_timeout = limit.into();
        self
    }
}

impl Default for PoolOptions {
    fn default() -> Self {
        Self {
            max_size: 2,
            max_conversations_per_client: 8,
            max_waiting: 1000,
            idle_timeout: Duration::from_secs(60),
            acquire_timeout: None,
        }
    }
}

/// How a pool stands. `clients` is the sum of `starting`, `idle` and `busy`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PoolStats {
    /// The runtimes that there are, until their processes are gone.
    pub clients: usize,
    /// Those that are being started.
    pub starting: usize,
    /// Those without a lease.
    pub idle: usize,
    /// Those with a lease.
    pub busy: usize,
    /// The conversations that leases have open, or are opening.
    pub conversations: usize,
    /// The callers that wait for room.
    pub waiting: usize,
    /// How many runtimes were started since the pool was made.
    pub started: u64,
    /// How many of them ended by themselves.
    pub crashed: u64,
    /// How many turns were sent since the pool was made.
    pub turns: u64,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn options_are_the_json_of_the_contract() {
        let json = r#"{"maxSize":1,"maxConversationsPerClient":2,"maxWaiting":3,"idleTimeoutMs":4,"acquireTimeoutMs":5}"#;
        let options: PoolOptions = serde_json::from_str(json).unwrap();
        let same =
            PoolOptions::default().max_size(1).max_conversations_per_client(2).max_waiting(3);
        let same = same.idle_timeout(Duration::from_millis(4));
        assert_eq!(options, same.acquire_timeout(Duration::from_millis(5)));
        assert_eq!(serde_json::to_string(&options).unwrap(), json);
    }

    #[test]
    fn what_is_left_out_has_its_default_and_what_is_unknown_is_refused() {
        let options: PoolOptions = serde_json::from_str(r#"{"acquireTimeoutMs":null}"#).unwrap();
        assert_eq!(options, PoolOptions::default());
        assert!(serde_json::from_str::<PoolOptions>(r#"{"maxsize":1}"#).is_err());
        assert!(serde_json::from_str::<PoolOptions>(r#"{"maxSize":-1}"#).is_err());
    }
}
