//! What a client needs so that its runtime talks to the scripted model.

use std::collections::BTreeMap;
use std::path::PathBuf;

use serde_json::{Map, Value, json};

/// The name of the model, and of its provider, in the runtime's configuration. The runtime knows no
/// model of that name and warns once a thread; in return the tools that it offers do not depend on
/// a catalogue that changes with every version.
const NAME: &str = "scripted-model";

/// Settings for the client whose runtime is to use the scripted model.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ModelOptions {
    /// Configuration of the runtime, as nested tables of `config.toml`.
    pub config: Map<String, Value>,
    /// A home of the model's own, until the model is closed: nothing of the user's is read, and nothing is left there. Of
    /// a client that has another home already, leave it out.
    pub codex_home: PathBuf,
    /// Variables for the runtime's environment: a proxy must not stand between it and loopback.
    pub env: BTreeMap<String, String>,
}

impl ModelOptions {
    pub(super) fn new(base_url: &str, codex_home: PathBuf) -> Self {
        let provider = json!({
            "name": NAME,
            "base_url": base_url,
            "wire_api": "responses",
            "requires_openai_auth": false,
            "supports_websockets": false,
            // A scripted failure is meant: repeating the request would use up the next reply.
            "request_max_retries": 0,
            "stream_max_retries": 0,
        });
        let config = Map::from_iter([
            ("model".to_owned(), json!(NAME)),
            ("model_provider".to_owned(), json!(NAME)),
            ("model_providers".to_owned(), json!({ NAME: provider })),
        ]);
        let env = ["NO_PROXY", "no_proxy"].map(|name| (name.to_owned(), "127.0.0.1".to_owned()));
        Self { config, codex_home, env: BTreeMap::from(env) }
    }
}
