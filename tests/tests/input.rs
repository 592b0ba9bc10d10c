//! What a user says, on the real runtime: images from memory, skills, and texts up to the limit.

use std::time::Duration;

use codex_sdk_core::{
    Budget, Conversation, ConversationFilter, ConversationOptions, EventFilter, Input, InputItem,
    TurnOptions,
};
use codex_sdk_tests::{PIXEL, Stage};
use serde_json::{Value, json};

async fn open(stage: &Stage) -> (codex_sdk_core::CodexClient, Conversation) {
    stage.model.otherwise().say("Seen.");
    let client = stage.client().build().unwrap();
    let options = ConversationOptions::default().cwd(stage.workspace.path());
    let conversation = client.create_conversation(options).await.unwrap();
    (client, conversation)
}

/// The last message of the user, as the model got it.
fn content(stage: &Stage) -> Value {
    let request = stage.model.requests().pop().unwrap();
    request.input().iter().rfind(|item| item["role"] == "user").unwrap()["content"].clone()
}

#[tokio::test]
async fn an_image_from_memory_reaches_the_model() {
    let stage = Stage::set().await;
    let (client, conversation) = open(&stage).await;
    let from_json = json!([
        { "type": "text", "text": "Look." },
        { "type": "image", "data": "iVBORw0KGgo=", "mimeType": "image/png" },
    ]);
    let Input::Items(parsed) = serde_json::from_value(from_json).unwrap() else { unreachable!() };
    assert!(parsed[1] == InputItem::image(&PIXEL[..8], "image/png"));

    let items = vec![parsed[0].clone(), InputItem::image(PIXEL, "image/png")];
    conversation.run(items, TurnOptions::default()).await.unwrap();
    let content = content(&stage);
    assert_eq!(content[0]["text"], "Look.");
    assert_eq!(content[1]["type"], "input_image");
    assert!(content[1]["image_url"].as_str().unwrap().starts_with("data:image/png;base64,iVBOR"));
    client.close().await;
}

#[tokio::test]
async fn texts_have_a_limit_in_characters_that_is_checked_before_sending() {
    let stage = Stage::set().await;
    let (client, conversation) = open(&stage).await;
    let limit = 1_048_576;
    let refused = async |input: Input, field: &str| {
        let error = conversation.run(input, TurnOptions::default()).await.unwrap_err();
        assert_eq!((error.code(), &error.fault().details["field"]), ("CONFIG", &json!(field)));
        assert!(error.to_string().contains("1048576"), "{error}");
    };
    let text = |text: String| InputItem::Text { text };
    refused("é".repeat(limit + 1).into(), "input").await;
    let split = vec![text("a".repeat(limit)), text("b".to_owned())];
    refused(split.into(), "input[1].text").await;
    let image = vec![InputItem::image(PIXEL, "text/plain")];
    let error = conversation.run(image, TurnOptions::default()).await.unwrap_err();
    assert_eq!(error.fault().details["field"], json!("input[0].mimeType"), "{error}");
    assert!(stage.model.requests().is_empty());
    conversation.run("é".repeat(limit), TurnOptions::default()).await.unwrap();
    client.close().await;
}

#[tokio::test]
async fn a_file_that_is_not_there_is_refused_before_sending_and_one_that_is_is_found_from_anywhere()
{
    let stage = Stage::set().await;
    let (client, conversation) = open(&stage).await;
    let nowhere = stage.workspace.path().join("nowhere.png");
    let items = [
        InputItem::LocalImage { path: nowhere.clone() },
        InputItem::Skill { name: "s".to_owned(), path: nowhere.clone() },
        InputItem::LocalImage { path: stage.workspace.path().to_owned() },
    ];
    for item in items {
        let input = vec![InputItem::Text { text: "Look.".to_owned() }, item];
        let error = conversation.run(input, TurnOptions::default()).await.unwrap_err();
        let details = &error.fault().details;
        assert_eq!((error.code(), &details["field"]), ("CONFIG", &json!("input[1].path")));
        let shown = details["value"].as_str().unwrap();
        assert!(nowhere.starts_with(shown) && error.to_string().contains(shown), "{error}");
    }
    assert!(stage.model.requests().is_empty());

    let file = stage.workspace.path().join("pixel.png");
    std::fs::write(&file, PIXEL).unwrap();
    // From where this process is, not from where the agent works.
    let here = std::env::current_dir().unwrap();
    let up = here.ancestors().skip(1).map(|_| "..").collect::<std::path::PathBuf>();
    let path = up.join(file.strip_prefix("/").unwrap_or(&file));
    conversation.run(vec![InputItem::LocalImage { path }], TurnOptions::default()).await.unwrap();
    let content = content(&stage).to_string();
    assert!(content.contains("data:image/png;base64,iVBOR"), "{content}");
    client.close().await;
}

#[tokio::test]
async fn a_skill_that_is_named_is_read_to_the_model() {
    let stage = Stage::set().await;
    let folder = stage.home.path().join("skills/greet");
    std::fs::create_dir_all(&folder).unwrap();
    let path = folder.join("SKILL.md");
    let skill = "---\nname: greet\ndescription: How to greet.\n---\nGreet like a heron.\n";
    std::fs::write(&path, skill).unwrap();
    let (client, conversation) = open(&stage).await;
    let skills = client.skills(Vec::new()).await.unwrap();
    assert!(skills.to_string().contains(r#""name":"greet""#), "{skills}");
    let named = InputItem::Skill { name: "greet".to_owned(), path };
    let input = vec![InputItem::Text { text: "Greet.".to_owned() }, named];
    conversation.run(input, TurnOptions::default()).await.unwrap();
    let asked = stage.model.requests().last().unwrap().body().to_string();
    assert!(asked.contains("Greet like a heron."), "{asked}");
    client.close().await;
}

/// What becomes of it is the runtime's: 0.169 keeps it with what the user said, and does not show it to the model.
#[tokio::test]
async fn a_mention_is_kept_with_what_the_user_said() {
    let stage = Stage::set().await;
    let (client, conversation) = open(&stage).await;
    let path = stage.workspace.path().join("notes.md");
    std::fs::write(&path, "remember\n").unwrap();
    let mentioned =
        InputItem::Mention { name: "notes".to_owned(), path: path.display().to_string() };
    let input = vec![InputItem::Text { text: "Look.".to_owned() }, mentioned];
    conversation.run(input, TurnOptions::default()).await.unwrap();
    let items = conversation.items_as::<Value>().all().await.unwrap();
    let kept = items[0]["content"].as_array().unwrap().iter().find(|it| it["type"] == "mention");
    assert_eq!(kept.unwrap()["path"], json!(path), "{items:?}");
    client.close().await;
}

#[tokio::test]
async fn what_says_nothing_is_refused_and_nothing_at_all_goes_on_from_what_was_injected() {
    let stage = Stage::set().await;
    let (client, conversation) = open(&stage).await;
    let text = |text: &str| InputItem::Text { text: text.to_owned() };
    let empty = || Input::Items(Vec::new());
    for (input, field) in [
        (Input::from(""), "input"),
        (" \n".into(), "input"),
        (empty(), "input"),
        (vec![text(""), text(" ")].into(), "input[0].text"),
        (
            vec![InputItem::Image { url: "https://127.0.0.1/a.png".to_owned() }].into(),
            "input[0].url",
        ),
    ] {
        let error = conversation.run(input, TurnOptions::default()).await.unwrap_err();
        assert_eq!((error.code(), &error.fault().details["field"]), ("CONFIG", &json!(field)));
    }
    let error = conversation.inject_items(vec![json!({ "type": "message" }), json!(5)]).await;
    assert_eq!(error.unwrap_err().fault().details["field"], json!("items[1]"));
    assert!(stage.model.requests().is_empty());

    let said = json!({ "type": "message", "role": "user", "content": [{ "type": "input_text", "text": "From elsewhere." }] });
    conversation.inject_items(vec![said]).await.unwrap();
    conversation.run(empty(), TurnOptions::default()).await.unwrap();
    assert_eq!(content(&stage)[0]["text"], "From elsewhere.");
    let error = conversation.run(empty(), TurnOptions::default()).await.unwrap_err();
    assert_eq!(error.fault().details["field"], json!("input"), "it has gone on already");
    client.close().await;
}

#[tokio::test]
async fn zeros_that_the_setters_let_pass_are_refused_before_sending() {
    let stage = Stage::set().await;
    let (client, conversation) = open(&stage).await;
    let budget = |budget: Budget| TurnOptions::default().budget(budget);
    for (options, field) in [
        (budget(Budget::default().total_tokens(0)), "budget.totalTokens"),
        (budget(Budget::default().output_tokens(0)), "budget.outputTokens"),
        (budget(Budget::default().model_calls(0)), "budget.modelCalls"),
        (budget(Budget::default().wall(Duration::ZERO)), "budget.wallMs"),
        (TurnOptions::default().timeout(Duration::ZERO), "timeoutMs"),
        (TurnOptions::default().model(""), "model"),
    ] {
        let error = conversation.run("Go.", options).await.unwrap_err();
        assert_eq!((error.code(), &error.fault().details["field"]), ("CONFIG", &json!(field)));
    }
    let none = ConversationFilter::default().limit(0);
    let error = client.list_conversations(none).all().await.unwrap_err();
    assert_eq!((error.code(), &error.fault().details["field"]), ("CONFIG", &json!("limit")));
    let misspelt = EventFilter::default().with_methods(["turn/completed", "turn completed"]);
    let error = client.events(misspelt.clone()).await.err().unwrap();
    assert_eq!(error.fault().details["field"], json!("methods[1]"));
    assert!(conversation.events(misspelt).await.is_err());
    assert!(stage.model.requests().is_empty());
    conversation.run("Go.", budget(Budget::default().tool_calls(0))).await.unwrap();
    client.close().await;
}
