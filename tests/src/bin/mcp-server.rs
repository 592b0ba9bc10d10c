//! A small MCP server over stdio: one tool asks the user something, and says what the user did; the other fails.

use std::io::{BufRead as _, Write as _};

use serde_json::{Value, json};

fn main() -> std::io::Result<()> {
    let mut call = Value::Null;
    for line in std::io::stdin().lock().lines() {
        let message: Value = serde_json::from_str(&line?)?;
        let id = message["id"].clone();
        match message["method"].as_str() {
            Some("initialize") => say(&reply(
                &id,
                &json!({
                    "protocolVersion": message["params"]["protocolVersion"],
                    "capabilities": { "tools": {} },
                    "serverInfo": { "name": "asker", "version": "1.0.0" },
                }),
            ))?,
            Some("tools/list") => {
                let schema = json!({ "type": "object", "properties": {} });
                let annotations = json!({ "readOnlyHint": true });
                let tool = |name: &str, description: &str| {
                    json!({
                        "name": name, "description": description, "inputSchema": schema, "annotations": annotations,
                    })
                };
                let tools = [tool("ask", "Asks the user."), tool("fail", "Fails.")];
                say(&reply(&id, &json!({ "tools": tools })))?;
            }
            Some("tools/call") if message["params"]["name"] == "fail" => {
                let text = json!({ "type": "text", "text": "out of ink" });
                say(&reply(&id, &json!({ "content": [text], "isError": true })))?;
            }
            Some("tools/call") => {
                call = id;
                let colour = json!({ "type": "string" });
                let schema = json!({ "type": "object", "properties": { "colour": colour }, "required": ["colour"] });
                let params = json!({ "message": "Which colour?", "requestedSchema": schema });
                say(
                    &json!({ "jsonrpc": "2.0", "id": "q1", "method": "elicitation/create", "params": params }),
                )?;
            }
            Some(_) if !id.is_null() => say(&reply(&id, &json!({})))?,
            Some(_) => {}
            // The user's answer.
            None => {
                let text = message["result"].to_string();
                say(&reply(&call, &json!({ "content": [{ "type": "text", "text": text }] })))?;
            }
        }
    }
    Ok(())
}

fn reply(id: &Value, result: &Value) -> Value {
    json!({ "jsonrpc": "2.0", "id": id, "result": result })
}

fn say(message: &Value) -> std::io::Result<()> {
    let mut out = std::io::stdout().lock();
    writeln!(out, "{message}")?;
    out.flush()
}
