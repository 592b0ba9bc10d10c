//! The settings that a stored conversation had, where the runtime does not bring them back by itself.
//!
//! When the runtime loads it again, a sandbox that may write, or reach the network, comes back as one that may not. And
//! where it died in a turn with settings of its own, those come back. No reply tells what they were; the runtime's record
//! of the thread does (`record` reads it). What cannot be read there stays as the runtime brings it back.

use std::path::PathBuf;

use codex_sdk_types::options::{AskForApproval, SandboxPolicy, TurnContext};
use codex_sdk_types::protocol::Patch;
use serde::Deserialize;
use serde_json::Value;

use super::record::{Told, told};

/// What a record says.
#[derive(Debug)]
pub(super) enum Saved {
    /// The settings are as the runtime brings them back, but for the sandbox; of which the record may say nothing.
    Sandbox(Option<SandboxPolicy>),
    /// The runtime would bring back a turn's own. Before that turn the conversation had these.
    Before(TurnContext),
    /// The same, and what it had before is not in the record.
    Lost,
}

/// Reads the record at this path.
pub(super) async fn saved(record: String) -> Saved {
    let read = tokio::task::spawn_blocking(move || told(&record)).await;
    match read {
        Ok(Ok(Told::Last(line))) => Saved::Sandbox(line.and_then(|line| payload(&line)?.sandbox())),
        Ok(Ok(Told::BeforeOwn(line))) => {
            let before = line.and_then(|line| payload(&line)?.context());
            before.map_or(Saved::Lost, Saved::Before)
        }
        _ => Saved::Sandbox(None),
    }
}

fn payload(line: &[u8]) -> Option<Payload> {
    serde_json::from_slice::<Line>(line).ok().map(|line| line.payload)
}

#[derive(Deserialize)]
struct Line {
    payload: Payload,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Payload {
    /// `turn_context`.
    Turn(Turn),
    /// `thread_settings_applied`.
    Settings { thread_settings: Settings },
}

/// The settings of a turn.
#[derive(Deserialize)]
struct Turn {
    cwd: PathBuf,
    model: String,
    effort: Option<String>,
    approval_policy: Value,
    sandbox_policy: Sandbox,
}

/// The sandbox in the words of configuration files.
#[derive(Deserialize)]
#[serde(tag = "type", rename_all = "kebab-case")]
enum Sandbox {
    DangerFullAccess,
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

/// The settings of a thread.
#[derive(Deserialize)]
struct Settings {
    cwd: PathBuf,
    model: String,
    reasoning_effort: Option<String>,
    approval_policy: Value,
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
    Disabled,
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
            Self::Turn(turn) => turn.sandbox_policy.policy(),
            Self::Settings { thread_settings } => thread_settings.policy(),
        }
    }

    /// All settings. A sandbox that no policy can say may not be what a turn has left: then nothing may be written.
    fn context(self) -> Option<TurnContext> {
        let (cwd, model, effort, approval) = match &self {
            Self::Turn(turn) => (&turn.cwd, &turn.model, &turn.effort, &turn.approval_policy),
            Self::Settings { thread_settings: thread } => {
                (&thread.cwd, &thread.model, &thread.reasoning_effort, &thread.approval_policy)
            }
        };
        let mut context = TurnContext::default().model(model.as_str());
        context.effort = effort.clone().map_or(Patch::Clear, Patch::Set);
        context.approval_policy = AskForApproval::deserialize(approval).ok();
        context.cwd = Some(cwd.clone()).filter(|cwd| cwd.is_dir());
        context.sandbox_policy = Some(self.sandbox().unwrap_or_else(SandboxPolicy::read_only));
        context.approval_policy.is_some().then_some(context)
    }
}

impl Sandbox {
    fn policy(self) -> Option<SandboxPolicy> {
        match self {
            Self::DangerFullAccess => Some(SandboxPolicy::danger_full_access()),
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
        let (entries, network) = match self.permission_profile {
            Profile::Managed { file_system: FileSystem::Restricted { entries }, network } => {
                (entries, network)
            }
            Profile::Disabled => return Some(SandboxPolicy::danger_full_access()),
            _ => return None,
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
