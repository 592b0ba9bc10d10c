//! The calls that need a runtime's executable, and no client.

use codex_sdk_core::{Result, RuntimeLocator};
use serde::Deserialize;

use super::{Op, reply};
use crate::calls::Call;

/// Prepares a call.
pub(super) fn submit(name: &str, op: &Op<'_>) -> Result<Call> {
    Ok(match name {
        "cliVersion" => {
            let locator = locator(op)?;
            reply!(locator.cli_version())
        }
        _ => return Err(op.unknown()),
    })
}

/// Where the executable is looked for.
#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase", deny_unknown_fields)]
struct Where {
    codex_path: Option<String>,
}

fn locator(op: &Op<'_>) -> Result<RuntimeLocator> {
    let given = op.options::<Where>("options", &["nativeModulePath"])?.codex_path;
    let locator = given.into_iter().fold(RuntimeLocator::new(), RuntimeLocator::codex_path);
    let folders: Vec<String> = op.optional("nodeModules")?;
    Ok(folders.into_iter().fold(locator, RuntimeLocator::node_modules))
}
