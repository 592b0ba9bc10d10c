//! How it is said: process, connection, conversations, turns and event queues.

pub mod events;
