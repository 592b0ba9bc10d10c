//! The JSON forms of what a tool says, and the declarations of tools.

use serde_json::{Value, json};

use super::{ToolOutput, ToolSpec, dynamic_tools};

fn wire(output: Value) -> Result<Value, String> {
    serde_json::from_value(output)
        .map(|output: ToolOutput| output.to_wire())
        .map_err(|error| error.to_string())
}

fn texts(success: bool, texts: &[&str]) -> Value {
    let items: Vec<_> =
        texts.iter().map(|text| json!({ "type": "inputText", "text": text })).collect();
    json!({ "contentItems": items, "success": success })
}

#[test]
fn an_output_is_a_text_or_json_or_content() {
    assert_eq!(wire(json!("hi")).unwrap(), texts(true, &["hi"]));
    assert_eq!(
        wire(json!({ "json": { "b": 1, "a": [] } })).unwrap(),
        texts(true, &[r#"{"b":1,"a":[]}"#])
    );
    assert_eq!(wire(json!({ "json": null })).unwrap(), texts(true, &["null"]));
    let failed = json!({ "content": [{ "type": "text", "text": "no" }], "success": false });
    assert_eq!(wire(failed).unwrap(), texts(false, &["no"]));
    assert!(
        wire(json!(7))
            .unwrap_err()
            .contains("a text, { json } or { content, success }, and no number")
    );
    assert!(wire(json!({})).unwrap_err().contains("either json or content"));
    assert!(wire(json!({ "contents": [] })).unwrap_err().contains("contents"));
}

#[test]
fn an_image_is_a_url_or_base64_with_a_type_that_is_named_or_seen() {
    let url = |image: Value| {
        let output = wire(json!({ "content": [image] }))?;
        Ok::<_, String>(output["contentItems"][0]["imageUrl"].as_str().unwrap().to_owned())
    };
    let data = |data: &str| json!({ "type": "image", "data": data });
    assert_eq!(url(data("data:image/gif;base64,AA==")).unwrap(), "data:image/gif;base64,AA==");
    assert_eq!(url(data("iVBORw0KGgo=")).unwrap(), "data:image/png;base64,iVBORw0KGgo=");
    let named = json!({ "type": "image", "data": "AAAA", "mimeType": "image/webp" });
    assert_eq!(url(named).unwrap(), "data:image/webp;base64,AAAA");
    assert!(url(data("AAAA")).unwrap_err().contains("mimeType"));
    assert!(url(data("https://example.com/a.png")).unwrap_err().contains("data: URL or base64"));
}

#[test]
fn the_tools_of_a_namespace_are_declared_together() {
    let tool = |name: &str| ToolSpec::new(name, "Does.", json!({ "type": "object" }));
    let spaced = |name: &str| ToolSpec { namespace: Some("n".to_owned()), ..tool(name) };
    let tools = [tool("a"), spaced("a"), tool("b"), spaced("c")];
    let wire = json!(dynamic_tools(&tools));
    let names =
        |at: &Value| at.as_array().unwrap().iter().map(|tool| tool["name"].clone()).collect();
    let outer: Vec<Value> = names(&wire);
    assert_eq!(outer, ["a", "n", "b"]);
    let inner: Vec<Value> = names(&wire[1]["tools"]);
    assert_eq!(inner, ["a", "c"]);
}
