//! What a runtime that has ended never read of its input: a request in it has certainly done nothing.

#[cfg(target_os = "linux")]
use std::os::fd::{AsFd as _, OwnedFd};

use tokio::process::ChildStdin;

/// The writing end of a runtime's stdin once more, to look into the pipe. To be dropped together with the other: while one
/// is open, the runtime's input has no end.
#[derive(Debug)]
pub(crate) struct UnreadInput {
    #[cfg(target_os = "linux")]
    pipe: Option<OwnedFd>,
}

impl UnreadInput {
    #[cfg_attr(not(target_os = "linux"), expect(unused_variables, reason = "only Linux tells"))]
    pub(super) fn of(stdin: &ChildStdin) -> Self {
        Self {
            #[cfg(target_os = "linux")]
            pipe: stdin.as_fd().try_clone_to_owned().ok(),
        }
    }

    /// How many bytes lie in the pipe. Once the process has ended, nobody will read them any more. `None` where the system
    /// does not tell.
    #[cfg_attr(not(target_os = "linux"), expect(clippy::unused_self, reason = "only Linux tells"))]
    pub(crate) fn bytes(&self) -> Option<u64> {
        #[cfg(target_os = "linux")]
        return rustix::io::ioctl_fionread(self.pipe.as_ref()?).ok();
        #[cfg(not(target_os = "linux"))]
        None
    }
}
