//! The calls that need a runtime's executable, and no client.

use codex_sdk_core::{Result, RuntimeLocator};
use serde::Deserialize;

use super::{Op, reply};
use crate::calls::Call;

/// Prepares a call.
pub(super) fn submit(name: &str, op: Op<'_>) -> Result<Call> {
    Ok(match name {
        "cliVersion" => {
            let locator = op.args::<Where>()?.locator();
            reply!(locator.cli_version())
        }
        _ => return Err(op.unknown()),
    })
}

/// Where the executable is looked for.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Where {
    codex_path: Option<String>,
    #[serde(default)]
    node_modules: Vec<String>,
}

impl Where {
    fn locator(self) -> RuntimeLocator {
        let locator =
            self.codex_path.into_iter().fold(RuntimeLocator::new(), RuntimeLocator::codex_path);
        self.node_modules.into_iter().fold(locator, RuntimeLocator::node_modules)
    }
}
