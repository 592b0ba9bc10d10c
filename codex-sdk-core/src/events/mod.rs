//! Events on their way to those who read them: bounded in bytes, in tiers, and with every loss declared.
//!
//! | file | holds |
//! |---|---|
//! | `tier` | which method belongs to which tier |
//! | `text`, `join`, `pieces` | joining deltas at the level of the JSON text, and taking the joined apart again |
//! | `filter`, `owned` | which events a reader wants, and which may be shown to it |
//! | `lagged` | the declarations of what was lost |
//! | `limits`, `close` | the numbers; the reasons to end |
//! | `message`, `batches` | what is not an event yet; events that are handed over together |
//! | `queue` (over `list`) | the policy of a subscriber's queue: synchronous, no clock, no lock |
//! | `subscription` | that queue between a publisher that never waits and a reader that does |
//! | `store`, `log` | the same two halves for a turn's log, which is read many times |
//! | `stream` | what the reader of either holds |
//!
//! **Invariant:** a `seq` is a place in a conversation's story. Whoever has read an event with that `seq`, joined or
//! declared lost, has had everything it wants of that root conversation up to it; what comes `after` it is the rest.
//!
//! Routing (which event goes to which subscriber, and what its `seq` is) is the connection's. It keeps two promises:
//! the `seq` of what it publishes only grows, our own `sdk/…` events included; and the line of an event is an allocation
//! of its own, since a slice would keep the buffer alive that it was cut from, and the limits could not know.

mod batches;
mod close;
mod filter;
mod join;
mod lagged;
mod limits;
mod list;
mod log;
mod message;
mod owned;
mod pieces;
mod queue;
mod store;
mod stream;
mod subscription;
mod text;
mod tier;

#[cfg(test)]
mod tests;

pub use batches::{Batches, IntoEvents};
pub use close::{CloseReason, StreamError};
pub use log::{LogWriter, TurnLog, turn_log};
pub(crate) use message::{Line, Message, Origin};
pub(crate) use owned::Owned;
pub use stream::EventStream;
pub use subscription::{Changes, Published, Publisher, subscription};
pub(crate) use subscription::{observation, scoped_subscription};
pub use tier::Tier;
