//! Questions of every kind on the real runtime: who is asked, what an answer does, and what happens without one.

use codex_sdk_core::{
    CodexClient, Conversation, ConversationOptions, EventFilter, EventStream, Handlers,
    PendingRequest, RequestContext, TurnOptions, Verdict,
};
use codex_sdk_tests::Stage;
use serde_json::{Value, json};

/// The kinds that no approval policy brings about.
#[derive(Debug, Clone, Copy)]
enum Kind {
    Input,
    Permissions,
    Elicitation,
}

const KINDS: [Kind; 3] = [Kind::Input, Kind::Permissions, Kind::Elicitation];

impl Kind {
    fn method(self) -> &'static str {
        match self {
            Self::Input => "item/tool/requestUserInput",
            Self::Permissions => "item/permissions/requestApproval",
            Self::Elicitation => "mcpServer/elicitation/request",
        }
    }

    /// What has to be configured for it, and the model's call that brings it about.
    fn prepare(self, stage: &Stage) -> (Value, &'static str, Value) {
        match self {
            Self::Input => {
                let blue = json!({ "label": "blue", "description": "As the sky." });
                let red = json!({ "label": "red", "description": "As a rose." });
                let question = json!({
                    "id": "colour", "header": "Colour", "question": "Which?", "options": [blue, red],
                });
                let config = json!({ "features.default_mode_request_user_input": true });
                (config, "request_user_input", json!({ "questions": [question] }))
            }
            Self::Permissions => {
                let wanted = json!({ "file_system": { "write": [stage.home.path()] } });
                let config = json!({ "features.request_permissions_tool": true });
                (
                    config,
                    "request_permissions",
                    json!({ "reason": "to write", "permissions": wanted }),
                )
            }
            Self::Elicitation => {
                let config =
                    json!({ "mcp_servers.asker.command": env!("CARGO_BIN_EXE_mcp-server") });
                (config, "ask", json!({}))
            }
        }
    }

    /// A yes, and what of it the model reads.
    fn yes(self, stage: &Stage) -> (Value, String) {
        match self {
            Self::Input => {
                (json!({ "answers": { "colour": { "answers": ["blue"] } } }), "blue".to_owned())
            }
            Self::Permissions => {
                let folder = stage.home.path().display().to_string();
                let granted = json!({ "fileSystem": { "write": [folder] } });
                (json!({ "permissions": granted, "scope": "turn" }), folder)
            }
            Self::Elicitation => (
                json!({ "action": "accept", "content": { "colour": "blue" }, "_meta": null }),
                "blue".to_owned(),
            ),
        }
    }
}

/// A stage on which the model asks, and a client of it.
async fn set(kind: Kind) -> (Stage, codex_sdk_core::CodexClientBuilder) {
    let stage = Stage::set().await;
    let (more, tool, arguments) = kind.prepare(&stage);
    stage.model.reply().tool(tool, arguments).say("Done.");
    let mut config = stage.model.options().config;
    config.extend(more.as_object().cloned().unwrap());
    let builder = stage.client().with_config(config);
    (stage, builder)
}

async fn open(client: &CodexClient, stage: &Stage, handlers: Handlers) -> Conversation {
    let options = ConversationOptions::default().cwd(stage.workspace.path());
    client.create_conversation_with(options, handlers).await.unwrap()
}

/// Answers every kind alike.
fn answering(
    answer: Value,
) -> impl Fn(PendingRequest, RequestContext) -> std::future::Ready<Value> + Clone + Send + Sync + 'static
{
    move |_, _| std::future::ready(answer.clone())
}

fn handlers(answer: Value) -> Handlers {
    let answer = answering(answer);
    Handlers::new()
        .on_user_input(answer.clone())
        .on_permissions_approval(answer.clone())
        .on_elicitation(answer)
}

async fn settled(client: &CodexClient) -> EventStream {
    client.events(EventFilter::default().with_methods(["sdk/requestSettled"])).await.unwrap()
}

/// How the only question was settled, and by whom.
async fn how(mut settled: EventStream, client: CodexClient) -> (String, String) {
    client.close().await;
    let event: Value = settled.next().await.unwrap().unwrap().params().unwrap();
    assert!(settled.next().await.is_none(), "settled more than once");
    let word = |name: &str| event[name].as_str().unwrap().to_owned();
    (word("how"), word("by"))
}

fn told(stage: &Stage) -> String {
    stage.model.requests().pop().unwrap().last_output().unwrap_or_default()
}

#[tokio::test]
async fn a_handler_answers_at_each_level_and_the_nearest_wins() {
    for kind in KINDS {
        for level in ["client", "conversation", "turn"] {
            let (stage, builder) = set(kind).await;
            let (yes, read) = kind.yes(&stage);
            // A level that has none of its own finds that of the level above.
            let client = match level {
                "client" => {
                    let answer = answering(yes.clone());
                    builder
                        .on_user_input(answer.clone())
                        .on_permissions_approval(answer.clone())
                        .on_elicitation(answer)
                }
                _ => builder.on_user_input(answering(json!("never asked"))),
            }
            .build()
            .unwrap();
            let settled = settled(&client).await;
            let of = |own: &str| {
                if level == own { handlers(yes.clone()) } else { Handlers::new() }
            };
            let conversation = open(&client, &stage, of("conversation")).await;
            let turn = conversation
                .send_user_turn_with("Ask.", TurnOptions::default(), of("turn"))
                .await
                .unwrap();
            assert_eq!(turn.result().await.final_response, "Done.", "{kind:?} at {level}");
            assert!(told(&stage).contains(&read), "{kind:?} at {level}: {}", told(&stage));
            assert_eq!(how(settled, client).await, ("answered".into(), "handler".into()));
        }
    }
}

#[tokio::test]
async fn without_a_handler_each_kind_is_declined_and_the_turn_goes_on() {
    for kind in KINDS {
        let (stage, builder) = set(kind).await;
        let (_, read) = kind.yes(&stage);
        let client = builder.build().unwrap();
        let settled = settled(&client).await;
        let conversation = open(&client, &stage, Handlers::new()).await;
        let result = conversation.run("Ask.", TurnOptions::default()).await.unwrap();
        assert_eq!(result.final_response, "Done.", "{kind:?}");
        assert!(!told(&stage).contains(&read), "{kind:?}: {}", told(&stage));
        assert_eq!(how(settled, client).await, ("declined".into(), "policy".into()));
    }
}

#[tokio::test]
async fn an_answer_of_another_form_is_no_answer() {
    for kind in KINDS {
        let (stage, builder) = set(kind).await;
        let client = builder.build().unwrap();
        let settled = settled(&client).await;
        let conversation = open(&client, &stage, handlers(json!({ "s3cret": 1 }))).await;
        let warnings = EventFilter::default().with_methods(["sdk/warning"]);
        let mut warnings = conversation.events(warnings).await.unwrap();
        let result = conversation.run("Ask.", TurnOptions::default()).await.unwrap();
        assert_eq!(result.final_response, "Done.", "{kind:?}");
        let warning: Value = warnings.next().await.unwrap().unwrap().params().unwrap();
        assert_eq!(warning["fields"]["reason"], "HANDLER_FAILED");
        let said = warning["message"].as_str().unwrap();
        assert!(said.contains(kind.method()) && said.contains("an object"), "{said}");
        assert!(!said.contains("s3cret"), "{said}");
        assert_eq!(how(settled, client).await, ("declined".into(), "handler".into()));
    }
}

#[tokio::test]
async fn what_is_held_is_answered_from_elsewhere_once() {
    for (kind, accepts) in KINDS.into_iter().flat_map(|kind| [(kind, true), (kind, false)]) {
        let (stage, builder) = set(kind).await;
        let (yes, read) = kind.yes(&stage);
        let hold = |_: PendingRequest, _: RequestContext| std::future::ready(Verdict::Hold);
        let client = builder
            .on_user_input(hold)
            .on_permissions_approval(hold)
            .on_elicitation(hold)
            .build()
            .unwrap();
        let settled = settled(&client).await;
        let conversation = open(&client, &stage, Handlers::new()).await;
        let mut asked =
            client.events(EventFilter::default().with_methods([kind.method()])).await.unwrap();
        let turn = conversation.send_user_turn("Ask.", TurnOptions::default()).await.unwrap();
        let question = asked.next().await.unwrap().unwrap().request.unwrap();
        assert_eq!(client.pending_requests()[0].id, question.id);
        let error = client.respond(&question.id, json!({ "s3cret": 1 })).await.unwrap_err();
        assert_eq!(error.code(), "CONFIG", "{error}");
        assert!(!error.to_string().contains("s3cret"), "{error}");
        if accepts {
            client.respond(&question.id, yes).await.unwrap();
        } else {
            client.decline(&question.id).await.unwrap();
        }
        let late = client.decline(&question.id).await.unwrap_err();
        assert_eq!(late.reason(), Some("REQUEST_SETTLED"));
        assert_eq!(turn.result().await.final_response, "Done.", "{kind:?}");
        assert_eq!(told(&stage).contains(&read), accepts, "{kind:?}: {}", told(&stage));
        let expected = if accepts { "answered" } else { "declined" };
        assert_eq!(how(settled, client).await, (expected.into(), "respond".into()));
    }
}
