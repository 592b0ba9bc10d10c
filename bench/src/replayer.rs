//! A process in the runtime's place that shakes hands, opens conversations, answers everything else with `{}`, and on
//! `bench/replay` sends its stream as fast as it is read.

use std::io::{BufRead as _, Write as _, stdin, stdout};

use anyhow::Result;
use serde_json::{Value, json};

use crate::{machine, stream};

pub(crate) fn run() -> Result<()> {
    let replayed = match machine::variable(machine::STREAM) {
        Ok(path) => std::fs::read(path)?,
        Err(_) => Vec::new(),
    };
    let opened: Value = serde_json::from_str(&stream::recording()?.thread)?;
    let opened = opened["result"].to_string();
    let recorded = serde_json::from_str::<Value>(&opened)?["thread"]["id"].clone();
    let recorded = recorded.as_str().unwrap_or_default().to_owned();
    let mut conversations = 0;
    let mut out = stdout().lock();
    for line in stdin().lock().lines() {
        let line: Value = serde_json::from_str(&line?)?;
        let (Some(id), Some(method)) = (line.get("id"), line["method"].as_str()) else { continue };
        let result = match method {
            "initialize" => json!({
                "userAgent": "bench/0.169.0 (replayer)",
                "codexHome": "/",
                "platformFamily": "unix",
                "platformOs": "linux",
            })
            .to_string(),
            "thread/start" => {
                conversations += 1;
                opened.replace(&recorded, &stream::thread_id(conversations - 1))
            }
            _ => "{}".to_owned(),
        };
        out.write_all(format!("{{\"id\":{id},\"result\":{result}}}\n").as_bytes())?;
        if method == "bench/replay" {
            out.write_all(&replayed)?;
        }
        out.flush()?;
    }
    Ok(())
}
