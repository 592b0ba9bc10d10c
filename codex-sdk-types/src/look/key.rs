//! The keys that a look knows.

/// A key of a message, of its parameters, or of a thread, turn or item in them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Key {
    ConversationId,
    EmittedAtMs,
    Error,
    Id,
    Item,
    ItemId,
    Method,
    Params,
    Result,
    RootTurnId,
    Thread,
    ThreadId,
    Turn,
    TurnId,
    Type,
    Other,
}

impl Key {
    /// The key with this name.
    pub(super) fn of(name: &[u8]) -> Self {
        match name {
            b"conversationId" => Self::ConversationId,
            b"emittedAtMs" => Self::EmittedAtMs,
            b"error" => Self::Error,
            b"id" => Self::Id,
            b"item" => Self::Item,
            b"itemId" => Self::ItemId,
            b"method" => Self::Method,
            b"params" => Self::Params,
            b"result" => Self::Result,
            b"rootTurnId" => Self::RootTurnId,
            b"thread" => Self::Thread,
            b"threadId" => Self::ThreadId,
            b"turn" => Self::Turn,
            b"turnId" => Self::TurnId,
            b"type" => Self::Type,
            _ => Self::Other,
        }
    }

    /// The key that text starts with, and the length of it with quotes and colon: only for those that every delta has, and only
    /// without space in it. One comparison of eight bytes decides.
    #[expect(clippy::inline_always, reason = "it is a table lookup")]
    #[inline(always)]
    pub(super) fn at_start(text: &[u8]) -> Option<(Self, usize)> {
        const METHOD: u64 = u64::from_le_bytes(*b"\"method\"");
        const PARAMS: u64 = u64::from_le_bytes(*b"\"params\"");
        const TURN_ID: u64 = u64::from_le_bytes(*b"\"turnId\"");
        const ITEM_ID: u64 = u64::from_le_bytes(*b"\"itemId\"");
        const THREAD_I: u64 = u64::from_le_bytes(*b"\"threadI");
        const EMITTED: u64 = u64::from_le_bytes(*b"\"emitted");
        let (key, rest): (_, &[u8]) = match u64::from_le_bytes(*text.first_chunk()?) {
            METHOD => (Self::Method, b":"),
            PARAMS => (Self::Params, b":"),
            TURN_ID => (Self::TurnId, b":"),
            ITEM_ID => (Self::ItemId, b":"),
            THREAD_I => (Self::ThreadId, b"d\":"),
            EMITTED => (Self::EmittedAtMs, b"AtMs\":"),
            _ => return None,
        };
        text[8..].starts_with(rest).then_some((key, 8 + rest.len()))
    }
}
