//! What an application says about the events it wants: how much may wait for it, and which ones they are.
//!
//! Data only: the policy that works with these numbers is core's.

use serde::{Deserialize, Serialize};

use crate::options::whole;

/// How much may wait for a reader that is slower than the runtime.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
#[non_exhaustive]
pub struct EventBuffer {
    /// Above this, the output of commands is dropped from its middle, and the loss declared. 8 MiB.
    #[serde(deserialize_with = "whole::deserialize")]
    pub max_bytes: usize,
    /// Above this, `overflow` says what happens. 64 MiB; less than `max_bytes` counts as `max_bytes`.
    #[serde(deserialize_with = "whole::deserialize")]
    pub hard_max_bytes: usize,
    /// What happens above `hard_max_bytes`.
    pub overflow: Overflow,
}

impl EventBuffer {
    /// Sets `max_bytes`.
    #[must_use]
    pub fn with_max_bytes(mut self, max_bytes: usize) -> Self {
        self.max_bytes = max_bytes;
        self
    }

    /// Sets `hard_max_bytes`.
    #[must_use]
    pub fn with_hard_max_bytes(mut self, hard_max_bytes: usize) -> Self {
        self.hard_max_bytes = hard_max_bytes;
        self
    }

    /// Sets `overflow`.
    #[must_use]
    pub fn with_overflow(mut self, overflow: Overflow) -> Self {
        self.overflow = overflow;
        self
    }
}

impl Default for EventBuffer {
    fn default() -> Self {
        Self {
            max_bytes: 8 * 1024 * 1024,
            hard_max_bytes: 64 * 1024 * 1024,
            overflow: Overflow::default(),
        }
    }
}

/// What happens when more waits for a reader than the hard limit allows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum Overflow {
    /// That reader ends with an error, after what was queued. Nobody else notices.
    #[default]
    Fail,
    /// The runtime is not read until the reader has caught up. While a reply is awaited, reading goes on up to twice
    /// the limit, and then the reader fails.
    Pause,
}

/// Which events a subscriber of a client or of a conversation gets. Without any field set: those of every conversation.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
#[non_exhaustive]
pub struct EventFilter {
    /// Only events of these methods, by their full names. `None`: of every method. What no event can have is refused; an unknown
    /// name like `thing/what` may come from a newer runtime, and only a warning is logged.
    pub methods: Option<Vec<String>>,
    /// Only events after this `seq`. Those that are no longer held are declared by one `sdk/gap`.
    pub after: Option<u64>,
    /// Only events of this conversation.
    pub conversation_id: Option<String>,
    /// Also the events of sub-agents, which run in conversations of their own below an application's conversation.
    pub subagents: bool,
}

impl EventFilter {
    /// Sets `methods`.
    #[must_use]
    pub fn with_methods<S: Into<String>>(mut self, methods: impl IntoIterator<Item = S>) -> Self {
        self.methods = Some(methods.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `after`.
    #[must_use]
    pub fn with_after(mut self, after: u64) -> Self {
        self.after = Some(after);
        self
    }

    /// Sets `conversation_id`.
    #[must_use]
    pub fn with_conversation_id(mut self, conversation_id: impl Into<String>) -> Self {
        self.conversation_id = Some(conversation_id.into());
        self
    }

    /// Sets `subagents`.
    #[must_use]
    pub fn with_subagents(mut self, subagents: bool) -> Self {
        self.subagents = subagents;
        self
    }
}

/// Which events of a turn a reader of its log gets.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
#[non_exhaustive]
pub struct TurnEventFilter {
    /// Only events after this `seq`.
    pub after: Option<u64>,
    /// Only events of these methods, by their full names. `None`: of every method.
    pub methods: Option<Vec<String>>,
}

impl TurnEventFilter {
    /// Sets `after`.
    #[must_use]
    pub fn with_after(mut self, after: u64) -> Self {
        self.after = Some(after);
        self
    }

    /// Sets `methods`.
    #[must_use]
    pub fn with_methods<S: Into<String>>(mut self, methods: impl IntoIterator<Item = S>) -> Self {
        self.methods = Some(methods.into_iter().map(Into::into).collect());
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn options_are_the_json_of_the_contract() {
        let json = r#"{"maxBytes":1,"hardMaxBytes":2,"overflow":"pause"}"#;
        let buffer: EventBuffer = serde_json::from_str(json).unwrap();
        let same = EventBuffer::default().with_max_bytes(1).with_hard_max_bytes(2);
        assert_eq!(buffer, same.with_overflow(Overflow::Pause));
        assert_eq!(serde_json::to_string(&buffer).unwrap(), json);

        let json =
            r#"{"methods":["turn/completed"],"after":7,"conversationId":"c","subagents":true}"#;
        let filter: EventFilter = serde_json::from_str(json).unwrap();
        let same = EventFilter::default().with_methods(["turn/completed"]).with_after(7);
        assert_eq!(filter, same.with_conversation_id("c").with_subagents(true));
        assert_eq!(serde_json::to_string(&filter).unwrap(), json);

        let json = r#"{"after":7,"methods":[]}"#;
        let filter: TurnEventFilter = serde_json::from_str(json).unwrap();
        assert_eq!(filter, TurnEventFilter::default().with_after(7).with_methods([""; 0]));
        assert_eq!(serde_json::to_string(&filter).unwrap(), json);
    }

    #[test]
    fn what_is_left_out_has_its_default_and_what_is_unknown_is_refused() {
        assert_eq!(serde_json::from_str::<EventBuffer>("{}").unwrap(), EventBuffer::default());
        assert_eq!(serde_json::from_str::<EventFilter>("{}").unwrap(), EventFilter::default());
        assert!(serde_json::from_str::<EventBuffer>(r#"{"maxByte":1}"#).is_err());
        assert!(serde_json::from_str::<EventBuffer>(r#"{"overflow":"drop"}"#).is_err());
        assert!(serde_json::from_str::<EventFilter>(r#"{"signal":null}"#).is_err());
        assert!(serde_json::from_str::<TurnEventFilter>(r#"{"subagents":true}"#).is_err());
    }
}
