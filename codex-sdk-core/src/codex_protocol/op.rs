//! What becomes of an `Op`: a submission, or the reason why there is none. The table in ARCHITECTURE.md says the same.

use std::sync::Arc;

use ::codex_protocol::protocol::{Op, ReviewDecision};
use ::codex_protocol::user_input::UserInput;
use codex_sdk_types::Submission;
use codex_sdk_types::options::{Input, ReviewTarget, TurnContext};
use codex_sdk_types::protocol::Patch;
use codex_sdk_types::request::{Answer, Decision, PendingRequest, RequestKind};
use serde_json::json;

use super::vocabulary::{Convert, NotShared};

/// Where an `Op` is submitted: the published crate has one conversation and knows it, a submission names it.
#[derive(Debug, Clone, Copy)]
pub struct Place<'a> {
    /// The conversation.
    pub conversation: &'a Arc<str>,
    /// Its settings, which a turn restates.
    pub context: &'a TurnContext,
    /// The turn that is going on, for `Op::Interrupt`.
    pub active_turn: Option<&'a str>,
    /// The questions that wait, for the approvals: their `id` is a question's.
    pub questions: &'a [PendingRequest],
}

/// The runtime keeps no history of prompts for its clients.
const PROMPTS: &str = "the history of prompts is the application's own";

/// Detached reviews are gone from the runtime.
const REVIEWS: &str =
    "reviews are turns of the conversation: set append_to_original_thread, or fork first";

/// Why there is no submission.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum OpError {
    /// The runtime has nothing like it.
    #[error("Op::{op} has no submission: {instead}")]
    NoCounterpart {
        /// The variant's name.
        op: &'static str,
        /// What to do about it.
        instead: &'static str,
    },
    /// Something in it cannot be said.
    #[error(transparent)]
    Part(#[from] NotShared),
    /// Nothing is going on that could be interrupted.
    #[error("Op::Interrupt needs Place::active_turn: no turn is going on")]
    NoActiveTurn,
    /// No question of this kind waits under this id.
    #[error(
        "Op::{op}: no question of its kind waits under the id {id:?}; ids are those of CodexClient::pending_requests"
    )]
    NoQuestion {
        /// The variant's name.
        op: &'static str,
        /// The id.
        id: String,
    },
}

/// The submission of an `Op`.
///
/// `Op::Interrupt` is the runtime's interrupt alone: [`Turn::interrupt`](crate::Turn::interrupt) stops the turn's commands, too.
/// An effort that `Op::UserTurn` leaves out is the conversation's.
///
/// # Errors
/// [`OpError`] says what the runtime has instead.
pub fn submission(op: Op, place: &Place<'_>) -> Result<Submission, OpError> {
    let about = |method, params| Submission::about_conversation(place.conversation, method, params);
    Ok(match op {
        Op::Interrupt => {
            let turn = place.active_turn.ok_or(OpError::NoActiveTurn)?;
            Submission::interrupt(place.conversation, turn)
        }
        Op::UserInput { items } => {
            Submission::user_turn(place.conversation, input(items)?, place.context, None)
        }
        Op::UserTurn {
            items,
            cwd,
            approval_policy,
            sandbox_policy,
            model,
            effort,
            summary,
            final_output_json_schema,
        } => {
            let mut context = place.context.clone();
            context.cwd = Some(cwd);
            context.approval_policy = Some(approval_policy.convert()?);
            context.sandbox_policy = Some(sandbox_policy.convert()?);
            context.model = Some(model);
            context.summary = Some(summary.convert()?);
            if let Some(effort) = effort {
                context.effort = Patch::Set(effort.convert()?);
            }
            Submission::user_turn(place.conversation, input(items)?, &context, None)
                .with_output_schema(final_output_json_schema.as_ref())
        }
        Op::OverrideTurnContext {
            cwd,
            approval_policy,
            sandbox_policy,
            model,
            effort,
            summary,
        } => {
            let mut context = TurnContext::default();
            context.cwd = cwd;
            context.approval_policy = approval_policy.map(Convert::convert).transpose()?;
            context.sandbox_policy = sandbox_policy.map(Convert::convert).transpose()?;
            context.model = model;
            context.effort = match effort {
                Some(Some(effort)) => Patch::Set(effort.convert()?),
                Some(None) => Patch::Clear,
                None => Patch::Keep,
            };
            context.summary = summary.map(Convert::convert).transpose()?;
            let changed = Submission::override_turn_context(place.conversation, &context);
            let known = place.context.effort.as_set();
            context.model = context.model.or_else(|| place.context.model.clone());
            if context.effort == Patch::Clear && context.model.is_none() {
                return none("OverrideTurnContext", "an effort is cleared with a model: name one");
            }
            changed.clearing(known, &context)
        }
        Op::ExecApproval { id, decision } => {
            answer(place, "ExecApproval", RequestKind::CommandApproval, id, decision)?
        }
        Op::PatchApproval { id, decision } => {
            answer(place, "PatchApproval", RequestKind::FileChangeApproval, id, decision)?
        }
        Op::AddToHistory { .. } => return none("AddToHistory", PROMPTS),
        Op::GetHistoryEntryRequest { .. } => return none("GetHistoryEntryRequest", PROMPTS),
        Op::ListMcpTools => Submission::request("mcpServerStatus/list", json!({})),
        Op::ListCustomPrompts => return none("ListCustomPrompts", "list skills (skills/list)"),
        Op::Compact => about("thread/compact/start", json!({})),
        Op::Undo => {
            return none("Undo", "revert the turn; the runtime leaves the files as they are");
        }
        Op::Review { review_request } if review_request.append_to_original_thread => {
            let target = ReviewTarget::Custom { instructions: review_request.prompt };
            about("review/start", json!({ "target": target, "delivery": "inline" }))
        }
        Op::Review { .. } => {
            return none("Review", REVIEWS);
        }
        Op::Shutdown => Submission::shutdown(),
        Op::RunUserShellCommand { command } => {
            about("thread/shellCommand", json!({ "command": command }))
        }
        // The enum is open in the published crate, so that this arm has to be here; a test counts its variants.
        _ => return none("(unknown)", "it is newer than this conversion"),
    })
}

const fn none<T>(op: &'static str, instead: &'static str) -> Result<T, OpError> {
    Err(OpError::NoCounterpart { op, instead })
}

fn input(items: Vec<UserInput>) -> Result<Input, NotShared> {
    items.into_iter().map(Convert::convert).collect::<Result<_, _>>().map(Input::Items)
}

fn answer(
    place: &Place<'_>,
    op: &'static str,
    kind: RequestKind,
    id: String,
    decision: ReviewDecision,
) -> Result<Submission, OpError> {
    let mut questions = place.questions.iter();
    let Some(question) = questions.find(|q| *q.id == *id && q.kind() == kind) else {
        return Err(OpError::NoQuestion { op, id });
    };
    let decision: Decision = decision.convert()?;
    match decision.to_answer(&question.method) {
        Answer::Result(response) => Ok(Submission::answer(question, response)),
        Answer::Error { .. } => none(op, "decline the question"),
    }
}
