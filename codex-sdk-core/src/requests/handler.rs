//! Handlers: the application's functions that answer questions, and what they may return.

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;

use codex_sdk_types::request::{Answer, Decision, PendingRequest, RequestKind};
use serde_json::Value;
use tokio_util::sync::CancellationToken;

use super::answer::response_of;
use crate::conversation::Conversation;
use crate::tools::Tool;

/// What a handler is given beside the question.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct RequestContext {
    /// Cancelled when an answer is no longer wanted: the turn ended, the runtime withdrew the question, its deadline
    /// passed, or the connection is gone.
    pub signal: CancellationToken,
    /// The conversation that it is about, when this client opened it.
    pub conversation: Option<Conversation>,
}

/// What a handler decides.
#[derive(Debug, Clone)]
pub enum Verdict<T> {
    /// This answer.
    Answer(T),
    /// Somebody else will answer, through `respond` or `decline`, before the deadline.
    Hold,
}

/// Why a handler gave no answer. The question is declined.
pub type HandlerError = Box<dyn std::error::Error + Send + Sync>;

/// What a handler may return: an answer, a [`Verdict`], or either in a `Result`, of which an error declines.
pub trait IntoVerdict<T> {
    /// The verdict.
    ///
    /// # Errors
    /// The handler's own.
    fn into_verdict(self) -> Result<Verdict<T>, HandlerError>;
}

impl IntoVerdict<Decision> for Decision {
    fn into_verdict(self) -> Result<Verdict<Self>, HandlerError> {
        Ok(Verdict::Answer(self))
    }
}

impl IntoVerdict<Value> for Value {
    fn into_verdict(self) -> Result<Verdict<Self>, HandlerError> {
        Ok(Verdict::Answer(self))
    }
}

impl<T> IntoVerdict<T> for Verdict<T> {
    fn into_verdict(self) -> Result<Self, HandlerError> {
        Ok(self)
    }
}

impl<T, V: IntoVerdict<T>, E: Into<HandlerError>> IntoVerdict<T> for Result<V, E> {
    fn into_verdict(self) -> Result<Verdict<T>, HandlerError> {
        self.map_err(Into::into)?.into_verdict()
    }
}

/// A handler of any kind, its answer in the words of the method that asked.
pub(crate) type Handler = Arc<
    dyn Fn(PendingRequest, RequestContext) -> Pin<Box<dyn Future<Output = Outcome> + Send>>
        + Send
        + Sync,
>;

type Outcome = Result<Verdict<Answer>, HandlerError>;

/// Writes a builder's handler setters: the name, the kind of question, and what it answers with.
macro_rules! setter {
    ($self:ident, $handlers:expr => $($(#[$doc:meta])* $name:ident($register:ident, $kind:ident, $answer:ty);)*) => {
        $(
            $(#[$doc])*
            #[must_use = "a builder does nothing until it is built"]
            pub fn $name<F, R, V>(mut $self, handler: F) -> Self
            where
                F: Fn($crate::PendingRequest, $crate::RequestContext) -> R + Send + Sync + 'static,
                R: Future<Output = V> + Send + 'static,
                V: $crate::IntoVerdict<$answer>,
            {
                $handlers.$register($crate::RequestKind::$kind, handler);
                $self
            }
        )*
    };
}
pub(crate) use setter;

/// The handlers of one level, by kind of question: a client's, a conversation's or a turn's. And its tools.
#[derive(Clone, Default)]
pub struct Handlers {
    by_kind: Vec<(RequestKind, Handler)>,
    tools: Vec<Tool>,
}

impl Handlers {
    /// None yet.
    pub fn new() -> Self {
        Self::default()
    }

    setter! { self, self =>
        /// Decides whether commands may run (`item/commandExecution/requestApproval`). Without any: declined.
        on_command_approval(on_approval, CommandApproval, Decision);
        /// Decides whether files may be changed (`item/fileChange/requestApproval`). Without any: declined.
        on_file_change_approval(on_approval, FileChangeApproval, Decision);
        /// Decides whether a turn gets more permissions (`item/permissions/requestApproval`). Without any: none.
        on_permissions_approval(on_question, PermissionsApproval, Value);
        /// Answers questions of the model (`item/tool/requestUserInput`). Without any: no answers.
        on_user_input(on_question, UserInput, Value);
        /// Answers questions of MCP servers (`mcpServer/elicitation/request`). Without any: declined.
        on_elicitation(on_question, Elicitation, Value);
    }

    /// Adds tools that the model can call. One replaces the client's of the same name.
    #[must_use = "a builder does nothing until it is built"]
    pub fn with_tools(mut self, tools: impl IntoIterator<Item = Tool>) -> Self {
        self.tools.extend(tools);
        self
    }

    /// These handlers and tools, and those of `base` for other kinds and with other names.
    pub(crate) fn over(mut self, base: &Self) -> Self {
        for (kind, handler) in &base.by_kind {
            if self.of(*kind).is_none() {
                self.by_kind.push((*kind, Arc::clone(handler)));
            }
        }
        let given = self.tools.len();
        for tool in &base.tools {
            if !self.tools[..given].iter().any(|other| other.has_name_of(tool)) {
                self.tools.push(tool.clone());
            }
        }
        self
    }

    /// The tools, as they were given.
    pub(crate) fn tools(&self) -> &[Tool] {
        &self.tools
    }

    /// Sets the handler of approvals of one kind; a later one replaces an earlier one.
    pub(crate) fn on_approval<F, R, V>(&mut self, kind: RequestKind, handler: F)
    where
        F: Fn(PendingRequest, RequestContext) -> R + Send + Sync + 'static,
        R: Future<Output = V> + Send + 'static,
        V: IntoVerdict<Decision>,
    {
        self.set(kind, handler, |decision: Decision, method| Ok(decision.to_answer(method)));
    }

    /// Sets the handler of questions whose answer is the method's response as it stands.
    pub(crate) fn on_question<F, R, V>(&mut self, kind: RequestKind, handler: F)
    where
        F: Fn(PendingRequest, RequestContext) -> R + Send + Sync + 'static,
        R: Future<Output = V> + Send + 'static,
        V: IntoVerdict<Value>,
    {
        self.set(kind, handler, |response: Value, method| {
            response_of(method, response).map_err(Into::into)
        });
    }

    /// The handler of this kind.
    pub(crate) fn of(&self, kind: RequestKind) -> Option<&Handler> {
        self.by_kind.iter().find(|(of, _)| *of == kind).map(|(_, handler)| handler)
    }

    fn set<T: 'static, F, R, V>(
        &mut self,
        kind: RequestKind,
        handler: F,
        answer: fn(T, &str) -> Result<Answer, HandlerError>,
    ) where
        F: Fn(PendingRequest, RequestContext) -> R + Send + Sync + 'static,
        R: Future<Output = V> + Send + 'static,
        V: IntoVerdict<T>,
    {
        let handler: Handler = Arc::new(move |request, context| {
            let method = Arc::clone(&request.method);
            let verdict = handler(request, context);
            Box::pin(async move {
                Ok(match verdict.await.into_verdict()? {
                    Verdict::Answer(given) => Verdict::Answer(answer(given, &method)?),
                    Verdict::Hold => Verdict::Hold,
                })
            })
        });
        self.by_kind.retain(|(of, _)| *of != kind);
        self.by_kind.push((kind, handler));
    }
}

impl fmt::Debug for Handlers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kinds: Vec<_> = self.by_kind.iter().map(|(kind, _)| kind).collect();
        f.debug_struct("Handlers").field("kinds", &kinds).field("tools", &self.tools).finish()
    }
}
