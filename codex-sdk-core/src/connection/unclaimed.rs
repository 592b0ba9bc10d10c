//! What is said of threads of which nobody can say yet whose they are. A sub-agent's first events do not tell; while one
//! conversation alone starts a sub-agent, a thread that nobody has heard of is its own. While several do, the lines are kept
//! until the thread's turn begins, which names the one at the root, or until the call ends that has started it.

use bytes::Bytes;

use super::frame::Frame;
use super::link::Link;
use super::router::Router;
use crate::events::Line;

/// More is not kept: then such threads are taken for conversations of their own until somebody claims them.
const MAX_BYTES: usize = 4 * 1024 * 1024;

/// The lines, in the order in which they came, each with its thread.
#[derive(Debug, Default)]
pub(super) struct Unclaimed {
    lines: Vec<(String, Bytes)>,
    bytes: usize,
}

impl Unclaimed {
    /// Forgets them: the connection they came on is gone.
    pub(super) fn clear(&mut self) {
        *self = Self::default();
    }
}

impl Router {
    /// Keeps a line of a thread that nobody has heard of, while nobody can say whose it is. False: somebody can, or there
    /// is no room.
    pub(super) fn keep_unclaimed(&mut self, thread: &str, line: &Line<'_>) -> bool {
        if self.unclaimed.bytes + line.len() > MAX_BYTES || !self.several_are_spawning() {
            return false;
        }
        let kept = &mut self.unclaimed;
        kept.bytes += line.len();
        kept.lines.push((thread.to_owned(), line.to_bytes()));
        true
    }

    /// Routes the kept lines whose thread is known by now; all of them once no doubt is left.
    pub(super) fn route_claimed(&mut self, link: &mut Link) {
        if self.unclaimed.lines.is_empty() {
            return;
        }
        let doubt = self.several_are_spawning();
        let threads = &self.threads;
        let known = |(thread, _): &mut (String, Bytes)| !doubt || threads.get(thread).is_some();
        let claimed: Vec<_> = self.unclaimed.lines.extract_if(.., known).collect();
        for (_, line) in claimed {
            self.unclaimed.bytes -= line.len();
            match Frame::of(&line) {
                // The end of a turn of the application's own: its thread is always known.
                Ok(Frame::Notification(look)) => {
                    self.notification(&Line::alone(&line), look, link);
                }
                Ok(Frame::Request(look)) => self.question(&Line::alone(&line), look),
                _ => {}
            }
        }
    }
}
