// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `agents`.

use serde::{Deserialize, Serialize};

use super::{AgentPath, ThreadId};
use crate::protocol::macros::{debug_without_text, keyed_enum, words};

/// `agentsStates` of [`CollabAgentToolCallThreadItem`](super::CollabAgentToolCallThreadItem).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct CollabAgentState {
    pub status: CollabAgentStatus,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
}

debug_without_text! { CollabAgentState { status } }

words! {
    /// `status` of [`CollabAgentState`](super::CollabAgentState).
    pub enum CollabAgentStatus {
        "pendingInit" => PendingInit,
        "running" => Running,
        "interrupted" => Interrupted,
        "completed" => Completed,
        "errored" => Errored,
        "shutdown" => Shutdown,
        "notFound" => NotFound,
    }
}

words! {
    /// `tool` of [`CollabAgentToolCallThreadItem`](super::CollabAgentToolCallThreadItem).
    pub enum CollabAgentTool {
        "spawnAgent" => SpawnAgent,
        "sendInput" => SendInput,
        "resumeAgent" => ResumeAgent,
        "wait" => Wait,
        "closeAgent" => CloseAgent,
        "sendMessage" => SendMessage,
        "followupTask" => FollowupTask,
        "interruptAgent" => InterruptAgent,
        "listAgents" => ListAgents,
    }
}

words! {
    /// `status` of [`CollabAgentToolCallThreadItem`](super::CollabAgentToolCallThreadItem).
    pub enum CollabAgentToolCallStatus {
        "inProgress" => InProgress,
        "completed" => Completed,
        "failed" => Failed,
        "interrupted" => Interrupted,
    }
}

words! {
    /// `kind` of [`SubAgentActivityThreadItem`](super::SubAgentActivityThreadItem).
    pub enum SubAgentActivityKind {
        "started" => Started,
        "interacted" => Interacted,
        "interrupted" => Interrupted,
        "completed" => Completed,
    }
}

keyed_enum! {
    /// What `subAgent` of [`SessionSource`](super::SessionSource) holds.
    pub enum SubAgentSource {
        "review" => Review,
        "compact" => Compact,
        "memory_consolidation" => MemoryConsolidation,
        "thread_spawn" => ThreadSpawn(ThreadSpawnSubAgentSource),
        "other" => Other(String),
    }
}

/// What `thread_spawn` of [`SubAgentSource`](super::SubAgentSource) holds.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct ThreadSpawnSubAgentSource {
    pub parent_thread_id: ThreadId,
    pub depth: i32,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agent_nickname: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agent_path: Option<AgentPath>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agent_role: Option<String>,
}

debug_without_text! { ThreadSpawnSubAgentSource { parent_thread_id, depth, agent_path } }
