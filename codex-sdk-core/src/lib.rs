//! How it is said: process, connection, conversations, turns and event queues.

#[cfg(feature = "testing")]
pub mod testing;
