//! in-memory
