//! The few forms that the protocol's types have, each written once.
//!
//! A file of its own for each form; `ts` implementations stand beside the JSON that they describe.

mod keyed;
mod messages;
mod structs;
mod tagged;
mod text;
mod untagged;
mod words;

/// A binding, in a pattern that repeats with a type.
macro_rules! bind {
    ($name:ident, $ty:ty) => {
        $name
    };
}

pub(crate) use bind;
#[cfg(feature = "ts")]
pub(crate) use keyed::keyed_type;
pub(crate) use keyed::{encode_keyed, keyed_entry, keyed_enum, keyed_word};
pub(crate) use messages::{client_methods, message_enum, server_notifications, server_requests};
pub(crate) use structs::{debug_without_text, setters};
#[cfg(feature = "ts")]
pub(crate) use tagged::variant_type;
pub(crate) use tagged::{decode_variant, encode_variant, tagged_enum, variant_from};
pub(crate) use text::text;
pub(crate) use untagged::untagged_enum;
pub(crate) use words::words;
