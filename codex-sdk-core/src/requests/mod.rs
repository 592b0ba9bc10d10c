//! Questions of the runtime: who answers them, and the table of those that are open.
//!
//! Every question gets one answer: from a plugin, else from a handler (the turn's, else the conversation's, else the client's), else from
//! the declared policy, which says no unless it was told to hold. Nothing is accepted by default. Writing the answer
//! to the runtime belongs to [`crate::connection`].

mod answer;
mod attend;
mod desk;
mod handler;

pub use answer::{answer_of, answer_of_handler};
pub(crate) use attend::{Attendance, attend};
pub(crate) use desk::{Desk, OpenRequest, Settlement};
pub(crate) use handler::{Handler, setter};

pub use handler::{HandlerError, Handlers, IntoVerdict, RequestContext, Verdict};
