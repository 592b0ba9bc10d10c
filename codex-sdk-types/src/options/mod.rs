//! What an application may set: for the client, a conversation and a turn. One name per setting, the same in Rust and JavaScript.
//!
//! These are shapes with their defaults. Whether values make sense together is checked by core when a client is built
//! or a conversation is opened; what the runtime is told of them is in `submission`.

mod call;
mod client;
mod conversation;
mod input;
pub(crate) mod millis;
mod policy;
mod pool;
mod review;
mod turn;

pub use call::CallOptions;
pub use client::{
    Auth, ClientOptions, EnvOptions, OnTimeout, Reconnect, ReconnectPolicy, RequestPolicy,
    RetryPolicy, TransportOptions, Unanswered, VersionCheck,
};
pub use conversation::{ConversationOptions, TurnContext};
pub use input::{Input, InputItem};
pub use policy::{AskForApproval, GranularApproval, ReasoningSummary, SandboxPolicy};
pub use pool::{PoolOptions, PoolStats};
pub use review::ReviewTarget;
pub use turn::{Budget, IfBusy, TurnOptions};

/// Writes the chainable setters of an options struct, each documented by its field.
macro_rules! setters {
    ($($(#[$doc:meta])* $name:ident: $type:ty),* $(,)?) => {
        $(
            $(#[$doc])*
            #[must_use]
            pub fn $name(mut self, $name: impl Into<$type>) -> Self {
                self.$name = Some($name.into());
                self
            }
        )*
    };
}
pub(crate) use setters;
