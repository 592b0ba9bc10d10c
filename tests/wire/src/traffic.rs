//! The lines of one connection, in their order.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use codex_sdk_types::look::{Kind, look};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::codec::{self, Call, Recode};
use crate::difference::difference;

/// A line, seen from the client.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Line {
    /// Which way it went.
    pub dir: Direction,
    /// Without its newline.
    pub line: String,
}

impl Line {
    /// A line as it was written. What is no UTF-8 is replaced.
    pub fn new(dir: Direction, written: &[u8]) -> Self {
        let line = String::from_utf8_lossy(written.trim_ascii_end()).into_owned();
        Self { dir, line }
    }
}

/// Which way a line went.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// The runtime sent it.
    In,
    /// The client sent it.
    Out,
}

/// What came of a check.
#[derive(Debug, Default)]
pub struct Checked {
    /// How often each method was met. A reply counts with its request.
    pub methods: BTreeMap<String, usize>,
    /// What is wrong: the line, the method, the place, what was sent and what became of it.
    pub faults: Vec<String>,
}

/// Decodes every line into its type, encodes it, and compares.
///
/// # Panics
/// When a line is no message at all, or answers what nobody asked.
pub fn check<'a>(lines: impl IntoIterator<Item = &'a Line>) -> Checked {
    let mut checker = Checker::default();
    for (number, line) in lines.into_iter().enumerate() {
        checker.line(number + 1, line.dir, &line.line);
    }
    // What nobody answered was right.
    let unanswered = checker.asked.into_values().filter_map(|(_, wrong)| wrong);
    checker.checked.faults.extend(unanswered);
    checker.checked
}

/// Methods that exist only in the runtime's TypeScript: reachable untyped.
const UNTYPED: &[&str] = &[
    "getAuthStatus",
    "getConversationSummary",
    "gitDiffToRemote",
    "rawResponse/completed",
    "rawResponseItem/completed",
];

/// Where null is told from absent: in the parameters of a method.
const PATCHES: &[(&str, &str)] = &[
    ("thread/start", "serviceTier"),
    ("thread/resume", "serviceTier"),
    ("thread/fork", "serviceTier"),
    ("thread/settings/update", "serviceTier"),
    ("thread/realtime/start", "prompt"),
    ("turn/start", "serviceTier"),
    ("turn/settings/update", "serviceTier"),
];

/// The same in a response.
const PATCHES_IN_RESPONSES: &[(&str, &str)] =
    &[("collaborationMode/list", "data[].reasoning_effort")];

struct Tables {
    methods: BTreeMap<&'static str, Call>,
    questions: BTreeMap<&'static str, Call>,
    notifications: BTreeMap<&'static str, Recode>,
    error: Recode,
}

static TABLES: LazyLock<Tables> = LazyLock::new(|| Tables {
    methods: codec::client_methods(),
    questions: codec::server_requests(),
    notifications: codec::notifications(),
    error: codec::types()["JsonRpcErrorError"],
});

#[derive(Default)]
struct Checker {
    /// What was asked and not answered yet, by who asked and the id: the method, and what was wrong with it.
    asked: BTreeMap<(bool, String), (String, Option<String>)>,
    checked: Checked,
}

impl Checker {
    fn line(&mut self, number: usize, dir: Direction, line: &str) {
        let Ok(looked) = look(line.as_bytes()) else {
            panic!("line {number} is no message: {line}")
        };
        let ours = dir == Direction::Out;
        let body = if looked.body.is_empty() { "null" } else { &line[looked.body.clone()] };
        let id = looked.id_json.to_owned();
        let method = looked.method.into_owned();
        match looked.kind {
            Kind::Request => {
                let table = if ours { &TABLES.methods } else { &TABLES.questions };
                let recode = table.get(&*method).map(|call| call.params);
                let fault = fault(number, &method, recode, body, PATCHES);
                self.count(&method);
                self.asked.insert((ours, id), (method, fault));
            }
            Kind::Notification if ours => self.count(&method),
            Kind::Notification => {
                let recode = TABLES.notifications.get(&*method).copied();
                self.checked.faults.extend(fault(number, &method, recode, body, &[]));
                self.count(&method);
            }
            Kind::Reply | Kind::ErrorReply => {
                let Some((method, wrong)) = self.asked.remove(&(!ours, id)) else {
                    panic!("line {number} answers what nobody asked: {line}")
                };
                let table = if ours { &TABLES.questions } else { &TABLES.methods };
                let recode = match looked.kind {
                    Kind::Reply => table.get(&*method).map(|call| call.response),
                    _ => Some(TABLES.error),
                };
                let fault = fault(number, &method, recode, body, PATCHES_IN_RESPONSES);
                self.checked.faults.extend(fault);
                // What was refused may have been wrong on purpose.
                self.checked.faults.extend(wrong.filter(|_| looked.kind == Kind::Reply));
            }
            other => panic!("line {number} is of kind {other:?}: {line}"),
        }
    }

    fn count(&mut self, method: &str) {
        *self.checked.methods.entry(method.to_owned()).or_default() += 1;
    }
}

/// What is wrong with the body of a message.
fn fault(
    number: usize,
    method: &str,
    recode: Option<Recode>,
    body: &str,
    patches: &[(&str, &str)],
) -> Option<String> {
    let Some(recode) = recode else {
        let untyped = UNTYPED.contains(&method);
        return (!untyped).then(|| format!("line {number}: {method} is not in the tables"));
    };
    match recode(body.as_bytes()) {
        Err(e) => Some(format!("line {number}, {method}: {e}\n  {body}")),
        Ok(again) => {
            let of_method = patches.iter().filter(|(patched, _)| *patched == method);
            let nullable: Vec<_> = of_method.map(|(_, path)| *path).collect();
            difference(&json(body), &json(&again), &nullable)
                .map(|found| format!("line {number}, {method}, {found}"))
        }
    }
}

fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|e| panic!("{e}: {text}"))
}
