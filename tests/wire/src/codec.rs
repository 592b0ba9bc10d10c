//! Decoding and encoding again, for every type and every method by name.

use std::collections::BTreeMap;

use codex_sdk_types::protocol::{
    self, ClientMethod, ServerNotificationMethod, ServerRequestMethod, methods, notifications,
    server_requests,
};
use serde::Serialize;
use serde::de::DeserializeOwned;

/// Decodes JSON and encodes it again.
pub type Recode = fn(&[u8]) -> Result<String, String>;

/// A method's parameters and its response.
#[derive(Debug, Clone, Copy)]
pub struct Call {
    /// Of its parameters.
    pub params: Recode,
    /// Of its response.
    pub response: Recode,
}

fn recode<T: Serialize + DeserializeOwned>(json: &[u8]) -> Result<String, String> {
    let value: T = protocol::decode(json).map_err(|e| e.to_string())?;
    serde_json::to_string(&value).map_err(|e| e.to_string())
}

/// Every type, by its name.
pub fn types() -> BTreeMap<&'static str, Recode> {
    let mut all: BTreeMap<&'static str, Recode> = BTreeMap::new();
    macro_rules! insert {
        ($($name:ident,)*) => {
            $(all.insert(stringify!($name), recode::<protocol::$name>);)*
        };
    }
    codex_sdk_types::for_each_stable_type!(insert);
    codex_sdk_types::for_each_experimental_type!(insert);
    all
}

/// What clients ask.
pub fn client_methods() -> BTreeMap<&'static str, Call> {
    let mut all = BTreeMap::new();
    macro_rules! insert {
        ($($name:ident,)*) => {$({
            type Method = methods::$name;
            let call = Call {
                params: recode::<<Method as ClientMethod>::Params>,
                response: recode::<<Method as ClientMethod>::Response>,
            };
            all.insert(Method::METHOD, call);
        })*};
    }
    codex_sdk_types::for_each_stable_client_method!(insert);
    codex_sdk_types::for_each_experimental_client_method!(insert);
    all
}

/// What the runtime asks.
pub fn server_requests() -> BTreeMap<&'static str, Call> {
    let mut all = BTreeMap::new();
    macro_rules! insert {
        ($($name:ident,)*) => {$({
            type Method = server_requests::$name;
            let call = Call {
                params: recode::<<Method as ServerRequestMethod>::Params>,
                response: recode::<<Method as ServerRequestMethod>::Response>,
            };
            all.insert(Method::METHOD, call);
        })*};
    }
    codex_sdk_types::for_each_stable_server_request!(insert);
    codex_sdk_types::for_each_experimental_server_request!(insert);
    all
}

/// What the runtime tells.
pub fn notifications() -> BTreeMap<&'static str, Recode> {
    let mut all: BTreeMap<&'static str, Recode> = BTreeMap::new();
    macro_rules! insert {
        ($($name:ident,)*) => {
            $(all.insert(
                notifications::$name::METHOD,
                recode::<<notifications::$name as ServerNotificationMethod>::Params>,
            );)*
        };
    }
    codex_sdk_types::for_each_stable_notification!(insert);
    codex_sdk_types::for_each_experimental_notification!(insert);
    all
}
