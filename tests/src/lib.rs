//! Scenarios, the fake runtime, and what tests share.
