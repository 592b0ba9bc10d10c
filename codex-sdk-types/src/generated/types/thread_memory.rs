// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `thread_memory`.

use crate::protocol::macros::words;

words! {
    /// `mode` of `ThreadMemoryModeSetParams`.
    pub enum ThreadMemoryMode {
        "enabled" => Enabled,
        "disabled" => Disabled,
    }
}
