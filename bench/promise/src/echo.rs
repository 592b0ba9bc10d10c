//! A promise whose reply comes from another process, through its pipes: the least that a call costs which goes that way.
//! Nothing is encoded, read or matched: the next line settles the next promise.

use std::collections::VecDeque;
use std::fmt;
use std::io::{BufRead as _, BufReader, Write as _};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use napi::bindgen_prelude::{Env, Object};
use napi::{Error, Result};
use napi_derive::napi;

use crate::{Deferred, Settle};

/// A process that answers each line with a line.
#[napi]
pub struct Echo {
    stdin: Mutex<ChildStdin>,
    waiting: Arc<Mutex<VecDeque<Deferred>>>,
}

#[napi]
impl Echo {
    /// Starts an app-server. It ends when it is collected, or with the process.
    #[napi(constructor, catch_unwind)]
    pub fn new(program: String) -> Result<Self> {
        let mut child = start(program)?;
        let (stdin, stdout) = child.stdin.take().zip(child.stdout.take()).ok_or_else(gone)?;
        let waiting = Arc::<Mutex<VecDeque<Deferred>>>::default();
        let settled = Arc::clone(&waiting);
        thread::spawn(move || {
            for _ in BufReader::new(stdout).lines().map_while(std::result::Result::ok) {
                let next = settled.lock().unwrap_or_else(PoisonError::into_inner).pop_front();
                if let Some(deferred) = next {
                    deferred.resolve(|_| Ok(1));
                }
            }
            child.wait()
        });
        Ok(Self { stdin: Mutex::new(stdin), waiting })
    }

    /// A promise of the next line.
    #[napi(catch_unwind)]
    pub fn call<'env>(&self, env: &'env Env) -> Result<Object<'env>> {
        let (deferred, promise) = env.create_deferred::<u32, Settle>()?;
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner).push_back(deferred);
        let mut stdin = self.stdin.lock().unwrap_or_else(PoisonError::into_inner);
        stdin.write_all(b"{\"id\":1,\"method\":\"bench/nothing\"}\n")?;
        Ok(promise)
    }
}

impl fmt::Debug for Echo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Echo").finish_non_exhaustive()
    }
}

#[expect(clippy::disallowed_methods, reason = "this is the file that starts processes")]
fn start(program: String) -> std::io::Result<Child> {
    Command::new(program).arg("app-server").stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()
}

fn gone() -> Error {
    Error::from_reason("the process has no pipes")
}
