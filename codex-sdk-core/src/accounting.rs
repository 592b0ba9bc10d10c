//! How use is counted, for those who keep accounts of their own beside a turn's.

use codex_sdk_types::Event;
use codex_sdk_types::wire::{ItemEvent, ItemView};

pub use crate::turn::ThreadTotal;

/// Whether an event is the start of a command, a patch or a tool call: what a budget of tool calls counts.
pub fn starts_tool_call(event: &Event) -> bool {
    if event.method() != "item/started" {
        return false;
    }
    let Ok(ItemEvent { item }) = serde_json::from_slice(event.params_json()) else { return false };
    serde_json::from_str::<ItemView<'_>>(item.get())
        .is_ok_and(|view| crate::turn::is_tool_call(&view.kind))
}
