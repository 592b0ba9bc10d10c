//! When the end of a turn is an error: for whoever asked for its result and nothing else.

use std::sync::Arc;

use codex_sdk_types::{EndReason, InterruptedBy, TurnResult, TurnStatus};

use crate::error::{Error, Result};

/// A turn that did not complete is an error of `run`, with the partial result.
pub(crate) fn turn_outcome(result: Arc<TurnResult>) -> Result<Arc<TurnResult>> {
    if result.status == TurnStatus::Completed {
        return match &result.output_error {
            None => Ok(result),
            Some(mismatch) => {
                let error =
                    Error::output(format!("the turn {} completed, but {mismatch}", result.turn_id))
                        .detail("problems", serde_json::json!(mismatch.problems));
                Err(error.with_result(result))
            }
        };
    }
    let turn = &result.turn_id;
    let error = match &result.end_reason {
        EndReason::Interrupted { by: InterruptedBy::Timeout } => {
            Error::timeout(format!("the turn {turn} was interrupted: its timeout passed"))
        }
        EndReason::Interrupted { by: InterruptedBy::Signal } => {
            Error::abort(format!("the turn {turn} was interrupted by its signal"))
        }
        EndReason::Interrupted { by } => {
            Error::turn(format!("the turn {turn} was interrupted by the {}", interrupter(*by)))
                .with_reason("INTERRUPTED")
        }
        EndReason::Budget { limit, used } => Error::turn(format!(
            "the turn {turn} was interrupted: it used {used} of its budget's {limit}"
        ))
        .with_reason("BUDGET")
        .detail("limit", *limit)
        .detail("used", *used),
        EndReason::Error { error } => {
            let error: serde_json::Value = serde_json::from_str(error.get()).unwrap_or_default();
            let message = error
                .get("message")
                .and_then(|message| message.as_str())
                .unwrap_or("no reason given");
            Error::turn(format!("the turn {turn} failed: {message}"))
                .with_reason("FAILED")
                .detail("error", error.clone())
        }
        EndReason::Lost { evidence } => {
            Error::turn(format!("the turn {turn} was lost: {}", evidence.detail))
                .with_reason("LOST")
                .detail("stderrTail", evidence.stderr_tail.as_str())
        }
        other => Error::turn(format!("the turn {turn} did not complete: {other:?}")),
    };
    Err(error.with_result(result))
}

fn interrupter(by: InterruptedBy) -> &'static str {
    match by {
        InterruptedBy::Caller => "caller",
        InterruptedBy::Decision => "decision on an approval",
        _ => "runtime",
    }
}
