//! Recorded traffic decodes into typed values and encodes again to equal JSON.
//!
//! Every file in `tests/recordings/` counts, and every one in the folder that `CODEX_SDK_RECORDINGS` names: that is where other tests
//! put what they record. A line is `{"dir": "in" | "out", "line": …}`, seen from the client.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use codex_sdk_types::look::{Kind, look};
use serde_json::Value;

use crate::codec::{self, Call, Recode};

#[derive(serde::Deserialize)]
struct Recorded {
    dir: String,
    line: String,
}

/// Methods that exist only in the runtime's TypeScript: reachable untyped.
const UNTYPED: &[&str] = &[
    "getAuthStatus",
    "getConversationSummary",
    "gitDiffToRemote",
    "rawResponse/completed",
    "rawResponseItem/completed",
];

/// Methods whose parameters tell null from absent, with the key.
const PATCHES: &[(&str, &str)] = &[
    ("thread/start", "serviceTier"),
    ("thread/resume", "serviceTier"),
    ("thread/fork", "serviceTier"),
    ("thread/settings/update", "serviceTier"),
    ("thread/realtime/start", "prompt"),
    ("turn/start", "serviceTier"),
    ("turn/settings/update", "serviceTier"),
];

#[test]
fn recorded_traffic_survives() {
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("recordings")];
    #[expect(
        clippy::disallowed_methods,
        reason = "tests of other kinds leave their recordings there"
    )]
    folders.extend(std::env::var_os("CODEX_SDK_RECORDINGS").map(PathBuf::from));
    let mut lines = 0;
    for folder in folders {
        for entry in std::fs::read_dir(&folder).expect("a folder of recordings") {
            let path = entry.expect("an entry").path();
            if path.extension().is_some_and(|e| e == "jsonl") {
                lines += check(&path);
            }
        }
    }
    assert!(lines > 100, "only {lines} lines were recorded");
}

/// Checks a recording; how many lines it had.
fn check(path: &Path) -> usize {
    let text = std::fs::read_to_string(path).expect("a recording");
    let mut checker = Checker::new();
    for (number, line) in text.lines().enumerate() {
        let Recorded { dir, line } = serde_json::from_str(line).expect("a recorded line");
        checker.line(number + 1, dir == "out", &line);
    }
    let faults = checker.finish();
    assert!(faults.is_empty(), "{}:\n{}", path.display(), faults.join("\n"));
    text.lines().count()
}

struct Checker {
    methods: BTreeMap<&'static str, Call>,
    questions: BTreeMap<&'static str, Call>,
    notifications: BTreeMap<&'static str, Recode>,
    error: Recode,
    /// What was asked and not answered yet, by who asked (us?) and the id: the method, and what was wrong with it.
    asked: BTreeMap<(bool, String), (String, Option<String>)>,
    faults: Vec<String>,
}

impl Checker {
    fn new() -> Self {
        Self {
            methods: codec::client_methods(),
            questions: codec::server_requests(),
            notifications: codec::notifications(),
            error: codec::types()["JsonRpcErrorError"],
            asked: BTreeMap::new(),
            faults: Vec::new(),
        }
    }

    fn line(&mut self, number: usize, ours: bool, line: &str) {
        let looked = look(line.as_bytes()).expect("a message");
        let body = if looked.body.is_empty() { "null" } else { &line[looked.body.clone()] };
        let id = looked.id_json.to_owned();
        match looked.kind {
            Kind::Request => {
                let table = if ours { &self.methods } else { &self.questions };
                let recode = table.get(&*looked.method).map(|call| call.params);
                let patch = PATCHES.iter().find(|(m, _)| ours && *m == looked.method);
                let fault = fault(number, &looked.method, recode, body, patch.map(|(_, key)| *key));
                self.asked.insert((ours, id), (looked.method.into_owned(), fault));
            }
            Kind::Notification if ours => {}
            Kind::Notification => {
                let recode = self.notifications.get(&*looked.method).copied();
                self.faults.extend(fault(number, &looked.method, recode, body, None));
            }
            Kind::Reply | Kind::ErrorReply => {
                let (method, wrong) = self.asked.remove(&(!ours, id)).expect("a question");
                let table = if ours { &self.questions } else { &self.methods };
                let recode = match looked.kind {
                    Kind::Reply => table.get(&*method).map(|call| call.response),
                    _ => Some(self.error),
                };
                self.faults.extend(fault(number, &method, recode, body, None));
                // What was refused may have been wrong on purpose.
                self.faults.extend(wrong.filter(|_| looked.kind == Kind::Reply));
            }
            other => panic!("a message of kind {other:?}"),
        }
    }

    /// What was wrong, unanswered questions included.
    fn finish(self) -> Vec<String> {
        let unanswered = self.asked.into_values().filter_map(|(_, wrong)| wrong);
        self.faults.into_iter().chain(unanswered).collect()
    }
}

/// What is wrong with the body of a message.
fn fault(
    number: usize,
    method: &str,
    recode: Option<Recode>,
    body: &str,
    patch: Option<&str>,
) -> Option<String> {
    let Some(recode) = recode else {
        let untyped = UNTYPED.contains(&method);
        return (!untyped).then(|| format!("line {number}: {method} is not in the tables"));
    };
    match recode(body.as_bytes()) {
        Err(e) => Some(format!("line {number}, {method}: {e}")),
        Ok(again) => {
            let (before, after) = (normal(body, patch), normal(&again, patch));
            (before != after).then(|| format!("line {number}, {method}:\n  {before}\n  {after}"))
        }
    }
}

/// JSON without what does not count: nulls in objects, except where they mean something.
pub(crate) fn normal(json: &str, patch: Option<&str>) -> Value {
    let mut value: Value = serde_json::from_str(json).expect("JSON");
    let kept = patch.and_then(|key| value.get(key).filter(|v| v.is_null()).map(|_| key.to_owned()));
    strip(&mut value);
    if let (Some(key), Value::Object(map)) = (kept, &mut value) {
        map.insert(key, Value::Null);
    }
    value
}

fn strip(value: &mut Value) {
    match value {
        Value::Object(map) => {
            map.retain(|_, v| !v.is_null());
            map.values_mut().for_each(strip);
        }
        Value::Array(list) => list.iter_mut().for_each(strip),
        _ => {}
    }
}
