//! The method tables: a marker type for each method, and the unions of what the runtime sends.

/// The requests that clients send.
macro_rules! client_methods {
    ($($(#[cfg($cfg:meta)])? $stability:ident $wire:literal => $name:ident($params:ty) -> $response:ty,)*) => {
        $(
            $(#[cfg($cfg)])?
            #[doc = concat!("`", $wire, "`")]
            #[derive(Debug, Clone, Copy)]
            #[non_exhaustive]
            pub struct $name;

            $(#[cfg($cfg)])?
            impl $crate::protocol::ClientMethod for $name {
                const METHOD: &'static str = $wire;
                const STABILITY: $crate::protocol::Stability =
                    $crate::protocol::Stability::$stability;
                type Params = $params;
                type Response = $response;
            }
        )*

        /// Every request that a client can send.
        pub const ALL: &[$crate::protocol::MethodInfo] = &[$(
            $(#[cfg($cfg)])?
            $crate::protocol::MethodInfo::new($wire, $crate::protocol::Stability::$stability),
        )*];

        #[cfg(feature = "ts")]
        pub(crate) fn typescript(
            config: &ts_rs::Config,
        ) -> Vec<$crate::protocol::typescript::Call> {
            vec![$(
                $(#[cfg($cfg)])?
                $crate::protocol::typescript::Call::of::<$params, $response>(
                    config, $wire, $crate::protocol::Stability::$stability,
                ),
            )*]
        }
    };
}

/// The requests that the runtime sends.
macro_rules! server_requests {
    ($($(#[cfg($cfg:meta)])? $stability:ident $wire:literal => $name:ident($params:ty) -> $response:ty,)*) => {
        $(
            $(#[cfg($cfg)])?
            #[doc = concat!("`", $wire, "`")]
            #[derive(Debug, Clone, Copy)]
            #[non_exhaustive]
            pub struct $name;

            $(#[cfg($cfg)])?
            impl $crate::protocol::ServerRequestMethod for $name {
                const METHOD: &'static str = $wire;
                const STABILITY: $crate::protocol::Stability =
                    $crate::protocol::Stability::$stability;
                type Params = $params;
                type Response = $response;
            }
        )*

        /// Every request that the runtime can send.
        pub const ALL: &[$crate::protocol::MethodInfo] = &[$(
            $(#[cfg($cfg)])?
            $crate::protocol::MethodInfo::new($wire, $crate::protocol::Stability::$stability),
        )*];

        $crate::protocol::macros::message_enum! {
            /// A question of the runtime.
            pub enum ServerRequest {
                $($(#[cfg($cfg)])? $wire => $name($params),)*
            }
        }

        #[cfg(feature = "ts")]
        pub(crate) fn typescript(
            config: &ts_rs::Config,
        ) -> Vec<$crate::protocol::typescript::Call> {
            vec![$(
                $(#[cfg($cfg)])?
                $crate::protocol::typescript::Call::of::<$params, $response>(
                    config, $wire, $crate::protocol::Stability::$stability,
                ),
            )*]
        }
    };
}

/// The notifications that the runtime sends.
macro_rules! server_notifications {
    ($($(#[cfg($cfg:meta)])? $stability:ident $wire:literal => $name:ident($params:ty),)*) => {
        $(
            $(#[cfg($cfg)])?
            #[doc = concat!("`", $wire, "`")]
            #[derive(Debug, Clone, Copy)]
            #[non_exhaustive]
            pub struct $name;

            $(#[cfg($cfg)])?
            impl $crate::protocol::ServerNotificationMethod for $name {
                const METHOD: &'static str = $wire;
                const STABILITY: $crate::protocol::Stability =
                    $crate::protocol::Stability::$stability;
                type Params = $params;
            }
        )*

        /// Every notification that the runtime can send.
        pub const ALL: &[$crate::protocol::MethodInfo] = &[$(
            $(#[cfg($cfg)])?
            $crate::protocol::MethodInfo::new($wire, $crate::protocol::Stability::$stability),
        )*];

        $crate::protocol::macros::message_enum! {
            /// A notification of the runtime.
            pub enum ServerNotification {
                $($(#[cfg($cfg)])? $wire => $name($params),)*
            }
        }

        #[cfg(feature = "ts")]
        pub(crate) fn typescript(
            config: &ts_rs::Config,
        ) -> Vec<$crate::protocol::typescript::Call> {
            vec![$(
                $(#[cfg($cfg)])?
                $crate::protocol::typescript::Call::of::<$params, ()>(
                    config, $wire, $crate::protocol::Stability::$stability,
                ),
            )*]
        }
    };
}

/// A union of messages, by method.
macro_rules! message_enum {
    (
        $(#[doc = $doc:literal])*
        pub enum $name:ident {
            $($(#[cfg($cfg:meta)])? $wire:literal => $variant:ident($params:ty),)*
        }
    ) => {
        $(#[doc = $doc])*
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        #[allow(
            clippy::large_enum_variant,
            reason = "decoded once and read in place: a box would cost an allocation each"
        )]
        pub enum $name {
            $($(#[cfg($cfg)])? $variant($params),)*
            /// One that this version does not know, or whose parameters did not fit.
            Unrecognized($crate::protocol::UnrecognizedMessage),
        }

        impl $name {
            /// Decodes a message by its method; `params` is JSON, `null` when there are none.
            ///
            /// # Errors
            /// When the method is known and its parameters do not fit. [`Self::unrecognized`] keeps such a message.
            pub fn decode(
                method: &str,
                params: &[u8],
            ) -> Result<Self, $crate::protocol::DecodeError> {
                match method {
                    $(
                        $(#[cfg($cfg)])?
                        $wire => $crate::protocol::decode(params).map(Self::$variant),
                    )*
                    _ => Self::unrecognized(method, params),
                }
            }

            /// Keeps a message as it is.
            ///
            /// # Errors
            /// When `params` is not JSON.
            pub fn unrecognized(
                method: &str,
                params: &[u8],
            ) -> Result<Self, $crate::protocol::DecodeError> {
                let params = $crate::protocol::decode(params)?;
                let message = $crate::protocol::UnrecognizedMessage::new(method, Some(params));
                Ok(Self::Unrecognized(message))
            }

            /// The name on the wire.
            pub fn method(&self) -> &str {
                match self {
                    $($(#[cfg($cfg)])? Self::$variant(_) => $wire,)*
                    Self::Unrecognized(other) => other.method(),
                }
            }
        }

        /// `{method, params}`, as it is on the wire.
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                use serde::ser::SerializeMap;

                let mut message = serializer.serialize_map(Some(2))?;
                message.serialize_entry("method", self.method())?;
                match self {
                    $($(#[cfg($cfg)])? Self::$variant(params) => {
                        message.serialize_entry("params", params)?;
                    })*
                    Self::Unrecognized(other) => {
                        message.serialize_entry("params", &other.raw_params())?;
                    }
                }
                message.end()
            }
        }
    };
}

pub(crate) use client_methods;
pub(crate) use message_enum;
pub(crate) use server_notifications;
pub(crate) use server_requests;
