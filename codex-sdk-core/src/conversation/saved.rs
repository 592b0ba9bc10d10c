//! The sandbox that a stored conversation had.
//!
//! When the runtime loads it again, a sandbox that may write, or reach the network, comes back as one that may not. No
//! reply tells what it was; the runtime's record of the thread does, a line for each turn and for each change of settings.
//! What cannot be read there stays as the runtime brings it back, which is stricter.

use std::fs::File;
use std::io::{self, BufRead as _, BufReader};
use std::path::PathBuf;

use codex_sdk_types::options::SandboxPolicy;
use memchr::memmem::find;
use serde::Deserialize;

/// The last sandbox in this record. `None`: nobody can say, or the runtime brings it back by itself.
pub(super) async fn saved_sandbox(record: String) -> Option<SandboxPolicy> {
    let read = tokio::task::spawn_blocking(move || last_line(File::open(record)?));
    let line = read.await.ok()?.ok()??;
    serde_json::from_slice::<Line>(&line).ok()?.payload.sandbox()
}

/// The last line that tells settings, in whatever form.
fn last_line(record: File) -> io::Result<Option<Vec<u8>>> {
    let mut last = None;
    for line in BufReader::new(record).split(b'\n') {
        let line = line?;
        // Most lines tell none, and some are large: these are not parsed.
        let named = |kind: &str| find(&line, kind.as_bytes()).is_some();
        if (named(TURN) || named(SETTINGS))
            && serde_json::from_slice::<Kinds>(&line).is_ok_and(|kinds| kinds.tells())
        {
            last = Some(line);
        }
    }
    Ok(last)
}

const TURN: &str = "turn_context";
const SETTINGS: &str = "thread_settings_applied";

/// What a line is.
#[derive(Deserialize)]
struct Kinds {
    #[serde(rename = "type")]
    kind: String,
    payload: PayloadKind,
}

#[derive(Deserialize)]
struct PayloadKind {
    #[serde(rename = "type", default)]
    kind: Option<String>,
}

impl Kinds {
    fn tells(&self) -> bool {
        self.kind == TURN
            || (self.kind == "event_msg" && self.payload.kind.as_deref() == Some(SETTINGS))
    }
}

#[derive(Deserialize)]
struct Line {
    payload: Payload,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Payload {
    /// `turn_context`.
    Turn { sandbox_policy: Sandbox },
    /// `thread_settings_applied`.
    Settings { thread_settings: Settings },
}

/// The sandbox in the words of configuration files.
#[derive(Deserialize)]
#[serde(tag = "type", rename_all = "kebab-case")]
enum Sandbox {
    ReadOnly {
        #[serde(default)]
        network_access: bool,
    },
    WorkspaceWrite {
        #[serde(default)]
        network_access: bool,
        #[serde(default)]
        writable_roots: Vec<PathBuf>,
        #[serde(default)]
        exclude_tmpdir_env_var: bool,
        #[serde(default)]
        exclude_slash_tmp: bool,
    },
    #[serde(other)]
    Other,
}

#[derive(Deserialize)]
struct Settings {
    cwd: PathBuf,
    permission_profile: Profile,
}

/// The sandbox as the runtime enforces it.
#[derive(Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
enum Profile {
    Managed {
        file_system: FileSystem,
        network: String,
    },
    #[serde(other)]
    Other,
}

#[derive(Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
enum FileSystem {
    Restricted {
        entries: Vec<Entry>,
    },
    #[serde(other)]
    Other,
}

#[derive(Deserialize)]
struct Entry {
    path: Place,
    access: String,
}

#[derive(Deserialize, PartialEq)]
#[serde(tag = "type", rename_all = "snake_case")]
enum Place {
    Path { path: PathBuf },
    Special { value: Special },
}

#[derive(Deserialize, PartialEq)]
struct Special {
    kind: String,
}

impl Payload {
    fn sandbox(self) -> Option<SandboxPolicy> {
        match self {
            Self::Turn { sandbox_policy } => sandbox_policy.policy(),
            Self::Settings { thread_settings } => thread_settings.policy(),
        }
    }
}

impl Sandbox {
    fn policy(self) -> Option<SandboxPolicy> {
        match self {
            Self::ReadOnly { network_access } => Some(SandboxPolicy::ReadOnly { network_access }),
            Self::WorkspaceWrite {
                network_access,
                writable_roots,
                exclude_tmpdir_env_var,
                exclude_slash_tmp,
            } => Some(SandboxPolicy::WorkspaceWrite {
                network_access,
                writable_roots,
                exclude_tmpdir_env_var,
                exclude_slash_tmp,
            }),
            Self::Other => None,
        }
    }
}

impl Settings {
    /// Nothing where it is more, or other, than a policy can say.
    fn policy(self) -> Option<SandboxPolicy> {
        let Profile::Managed { file_system: FileSystem::Restricted { entries }, network } =
            self.permission_profile
        else {
            return None;
        };
        let network_access = network == "enabled";
        let mut writable: Vec<Place> = Vec::new();
        for entry in entries.into_iter().filter(|entry| entry.access == "write") {
            if !writable.contains(&entry.path) {
                writable.push(entry.path);
            }
        }
        if writable.is_empty() {
            return Some(SandboxPolicy::ReadOnly { network_access });
        }
        let mut writes = |place: Place| {
            let at = writable.iter().position(|known| *known == place);
            at.map(|at| writable.remove(at)).is_some()
        };
        let special = |kind: &str| Place::Special { value: Special { kind: kind.to_owned() } };
        let exclude_tmpdir_env_var = !writes(special("tmpdir"));
        let exclude_slash_tmp = !writes(special("slash_tmp"));
        if !writes(Place::Path { path: self.cwd }) {
            return None;
        }
        let roots = writable.into_iter().map(|place| match place {
            Place::Path { path } => Some(path),
            Place::Special { .. } => None,
        });
        Some(SandboxPolicy::WorkspaceWrite {
            network_access,
            writable_roots: roots.collect::<Option<_>>()?,
            exclude_tmpdir_env_var,
            exclude_slash_tmp,
        })
    }
}
