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
    /// None: the object has ended.
    End,
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
}
