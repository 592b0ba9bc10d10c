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
pub(crate) mod whole;

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

/// Numbers as options have them, for those who read options of their own.
#[doc(hidden)]
pub mod numbers {
    pub use super::millis::AtLeast;
    pub use super::whole::Positive;
}

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

/// The same for numbers: a literal says of itself what it is only where nothing else could be meant.
macro_rules! number_setters {
    ($($(#[$doc:meta])* $name:ident: $type:ty),* $(,)?) => {
        $(
            $(#[$doc])*
            #[must_use]
            pub fn $name(mut self, $name: $type) -> Self {
                self.$name = Some($name);
                self
            }
        )*
    };
}
pub(crate) use number_setters;

/// The setters of the one setting that may also be none.
macro_rules! effort_setters {
    () => {
        /// Sets the reasoning effort.
        #[must_use]
        pub fn effort(mut self, effort: impl Into<String>) -> Self {
            self.effort = Patch::Set(effort.into());
            self
        }

        /// Leaves the reasoning effort to the model, where somebody else has set one.
        #[must_use]
        pub fn without_effort(mut self) -> Self {
            self.effort = Patch::Clear;
            self
        }
    };
}
pub(crate) use effort_setters;

/// The settings of a turn, taken out of options that have them among others.
macro_rules! context_part {
    ($doc:literal) => {
        #[doc = $doc]
        pub fn context(&self) -> TurnContext {
            TurnContext {
                cwd: self.cwd.clone(),
                model: self.model.clone(),
                effort: self.effort.clone(),
                summary: self.summary,
                approval_policy: self.approval_policy.clone(),
                sandbox_policy: self.sandbox_policy.clone(),
            }
        }
    };
}
pub(crate) use context_part;
