//! What the runtime does that breaks the obvious client, and that this one relies on: told by the real runtime. The
//! table below says which test holds each of these facts, and what the SDK makes of it.
//!
//! | the runtime | held by |
//! |---|---|
//! | leaves commands running that an interrupted turn waits for no more, until they are cleaned | `an_interrupt_that_keeps_commands_leaves_them_running`, `commands_are_gone_when_interrupt_returns` |
//! | sends no end of a turn once nobody is subscribed | `a_conversation_that_is_closed_in_a_turn_has_its_turn_ended_and_its_command_stopped` |
//! | steers the turn that goes on with another one's `turn/start`, and keeps what it overrides | `a_turn_may_wait_or_join_in`, `what_a_turn_overrides_ends_with_it` |
//! | keeps an effort though null is said | `they_end_with_their_turn_where_the_conversation_has_none` |
//! | interrupts a turn for a compaction, a review, a revert, an archive, a delete; not for a fork, an injection | `what_would_interrupt_the_turn_is_refused_and_the_turn_goes_on`, `a_fork_and_what_is_injected_leave_the_turn_alone` |
//! | gives a review's start another id, and a compaction none in its reply | `a_review_and_a_compaction_are_turns` |
//! | calls a thread idle before its turn has ended | `a_thread_is_idle_before_its_turn_has_ended` |
//! | lists no turns of an ephemeral thread | `an_ephemeral_conversation_cannot_be_resumed` |
//! | lets a command outlive its turn | `a_command_that_outlives_its_turn_is_in_its_result_as_begun_and_ends_as_an_event` |
//! | completes no item of a patch that is refused, and none of an interrupted message | `a_patch_that_is_refused_unasked_is_no_item`, `an_interrupted_message_is_in_the_result_as_begun` |
//! | ends a turn with its last message only | `the_end_of_a_turn_has_its_last_message_the_result_all_of_it` |
//! | resolves a question after the interrupted turn that asked it | `a_question_of_an_interrupted_turn_is_withdrawn_once_and_before_its_end` |
//! | runs a sub-agent in a thread of its own, counts it apart, lets it end later | `events_questions_and_tokens_of_a_sub_agent_belong_to_the_conversation_at_the_root`, `every_event_of_a_sub_agent_says_whose_it_is_from_the_first_on` |
//! | lets totals fall, and repeats them | `it_is_the_turns_alone_after_a_compaction_a_revert_a_resume_and_in_a_fork` |
//! | forgets a sandbox when it loads a thread, and more when it copies one | `a_saved_sandbox_comes_back_with_its_network_and_its_roots`, `a_fork_keeps_the_settings_and_goes_its_own_way` |
//! | ignores what is asked when a loaded thread is resumed | `a_loaded_thread_that_is_resumed_ignores_what_is_asked` |
//! | stores no thread before its first turn, and lets one process write | `a_conversation_without_a_turn_is_not_stored`, `a_conversation_that_another_process_has_open_is_in_use` |
//! | begins its questions' ids anew in each process | `an_answer_to_a_question_of_a_runtime_that_is_gone_reaches_nobody` |
//! | logs nobody in by the environment, and writes a key where it may | `a_key_in_the_environment_logs_nobody_in`, `an_api_key_logs_in_at_connect_and_leaves_nothing_on_disk` |
//! | shows its environment to commands | `keys_and_tokens_do_not_reach_the_agents_commands`, `commands_see_an_environment_that_was_emptied` |
//! | gives each command a session of its own | `what_detached_itself_is_gone_when_close_returns` |
//! | refuses much without the experimental API | `what_needs_the_experimental_api_says_so`, `an_interrupt_says_that_commands_may_go_on_and_closing_the_client_ends_them` |
//! | has limits of its own for texts and outputs, and none for images and files | `texts_have_a_limit_in_characters_that_is_checked_before_sending`, `an_output_of_megabytes_is_cut_and_the_turn_goes_on`, `a_file_of_many_megabytes_arrives_whole_while_a_turn_goes_on`, `an_image_of_megabytes_reaches_the_model` |
//! | keeps integers as they are | `integers_beyond_the_doubles_reach_a_tool_as_they_are` |
//! | completes a turn whose answer does not fit its schema | `an_answer_that_does_not_fit_is_an_error_of_run_and_told_by_the_result` |

use std::sync::{Arc, Mutex};

use codex_sdk_core::types::options::EnvOptions;
use codex_sdk_core::{
    AskForApproval, CodexClient, Conversation, ConversationOptions, EventFilter, Handlers,
    ResumeSettings, SandboxPolicy, Tool, TurnEventFilter, TurnOptions, TurnStatus, Verdict,
};
use codex_sdk_tests::{PIXEL, Stage, runtime_path, workspace_write_only};
use serde_json::{Value, json};

fn here(stage: &Stage) -> ConversationOptions {
    ConversationOptions::default().cwd(stage.workspace.path())
}

async fn open(stage: &Stage) -> (CodexClient, Conversation) {
    let client = stage.client().build().unwrap();
    let conversation = client.create_conversation(here(stage)).await.unwrap();
    (client, conversation)
}

fn kinds(items: &[Box<serde_json::value::RawValue>]) -> Vec<String> {
    let kind = |item: &Value| item["type"].as_str().unwrap_or_default().to_owned();
    items.iter().map(|item| kind(&serde_json::from_str(item.get()).unwrap())).collect()
}

#[tokio::test]
async fn a_thread_is_idle_before_its_turn_has_ended() {
    let stage = Stage::set().await;
    stage.model.otherwise().say("ok");
    let (client, conversation) = open(&stage).await;
    let methods = ["thread/status/changed", "turn/completed"];
    let mut events =
        conversation.events(EventFilter::default().with_methods(methods)).await.unwrap();
    let result = conversation.run("x", TurnOptions::default()).await.unwrap();
    assert_eq!(result.status, TurnStatus::Completed, "that it is idle ends no turn");
    let mut idle = false;
    loop {
        let event = events.next().await.unwrap().unwrap();
        if event.method() == "turn/completed" {
            break;
        }
        idle = event.params::<Value>().unwrap()["status"]["type"] == "idle";
    }
    assert!(idle);
    client.close().await;
}

#[tokio::test]
async fn the_end_of_a_turn_has_its_last_message_the_result_all_of_it() {
    let stage = Stage::set().await;
    let reply = stage.model.reply();
    reply.commentary("First I look.").command("ls; sleep 0.2").say("There.");
    let (client, conversation) = open(&stage).await;
    let turn = conversation.send_user_turn("x", TurnOptions::default()).await.unwrap();
    let result = turn.result().await;
    let mut ends = turn.events(TurnEventFilter::default().with_methods(["turn/completed"]));
    let end: Value = ends.next().await.unwrap().unwrap().params().unwrap();
    let listed = end["turn"]["items"].as_array().unwrap();
    assert_eq!(listed.len(), 1, "{listed:?}");
    assert_eq!(listed[0]["text"], "There.");
    let expected = ["userMessage", "agentMessage", "commandExecution", "agentMessage"];
    assert_eq!(kinds(&result.items), expected);
    assert_eq!(result.final_response, "There.", "without the commentary");
    client.close().await;
}

#[tokio::test]
async fn an_interrupted_message_is_in_the_result_as_begun() {
    let stage = Stage::set().await;
    stage.model.reply().deltas(1000, Some(20.0));
    let (client, conversation) = open(&stage).await;
    let turn = conversation.send_user_turn("x", TurnOptions::default()).await.unwrap();
    turn.text().next().await.unwrap().unwrap();
    turn.interrupt().await.unwrap();
    let result = turn.result().await;
    assert_eq!(result.status, TurnStatus::Interrupted);
    assert_eq!(kinds(&result.items), ["userMessage", "agentMessage"]);
    assert_eq!(result.final_response, "", "what was not finished is no answer");
    client.close().await;
}

#[tokio::test]
async fn a_patch_that_is_refused_unasked_is_no_item() {
    let stage = Stage::set().await;
    let outside = stage.home.path().join("patched");
    stage.model.reply().patch(format!("*** Add File: {}\n+x\n", outside.display())).say("No.");
    let client = stage.client().build().unwrap();
    let options = here(&stage).approval_policy(AskForApproval::Never);
    let conversation =
        client.create_conversation(options.sandbox_policy(workspace_write_only())).await.unwrap();
    let result = conversation.run("x", TurnOptions::default()).await.unwrap();
    assert!(!outside.exists());
    assert_eq!(kinds(&result.items), ["userMessage", "agentMessage"]);
    client.close().await;
}

#[tokio::test]
async fn a_question_of_an_interrupted_turn_is_withdrawn_once_and_before_its_end() {
    let stage = Stage::set().await;
    stage.model.reply().command("ls").say("Never.");
    let client = stage
        .client()
        .with_approval_policy(AskForApproval::Untrusted)
        .on_command_approval(|_, _| async { Verdict::Hold })
        .build()
        .unwrap();
    let conversation = client.create_conversation(here(&stage)).await.unwrap();
    let methods = ["item/commandExecution/requestApproval", "sdk/requestSettled", "sdk/turnEnded"];
    let mut events =
        conversation.events(EventFilter::default().with_methods(methods)).await.unwrap();
    let turn = conversation.send_user_turn("x", TurnOptions::default()).await.unwrap();
    let question = events.next().await.unwrap().unwrap().request.unwrap();
    turn.interrupt().await.unwrap();
    let settled: Value = events.next().await.unwrap().unwrap().params().unwrap();
    assert_eq!((&settled["how"], &settled["by"]), (&json!("withdrawn"), &json!("runtime")));
    assert_eq!(settled["requestId"], json!(&*question.id));
    assert_eq!(events.next().await.unwrap().unwrap().method(), "sdk/turnEnded");
    let late = client.respond(&question.id, json!("accept")).await.unwrap_err();
    assert_eq!(late.reason(), Some("REQUEST_SETTLED"));
    client.close().await;
    assert!(events.next().await.is_none(), "it is settled once");
}

#[tokio::test]
async fn an_ephemeral_conversation_cannot_be_resumed() {
    let stage = Stage::set().await;
    stage.model.otherwise().say("ok");
    let client = stage.client().build().unwrap();
    let conversation = client.create_conversation(here(&stage).ephemeral(true)).await.unwrap();
    let result = conversation.run("x", TurnOptions::default()).await.unwrap();
    assert_eq!(result.final_response, "ok", "it works all the same");
    assert_eq!(conversation.path(), None);
    let id = conversation.id().to_string();
    conversation.close().await.unwrap();
    let error = resume(&client, &id).await.unwrap_err();
    assert_eq!((error.code(), error.reason()), ("SESSION", Some("NOT_FOUND")), "{error}");
    client.close().await;
}

async fn resume(client: &CodexClient, id: &str) -> codex_sdk_core::Result<Conversation> {
    let options = ConversationOptions::default();
    client.resume_conversation(id, options, ResumeSettings::Client, Handlers::new()).await
}

#[tokio::test]
async fn a_conversation_without_a_turn_is_not_stored() {
    let stage = Stage::set().await;
    let (client, conversation) = open(&stage).await;
    let id = conversation.id().to_string();
    client.close().await;
    let other = stage.client().build().unwrap();
    let error = resume(&other, &id).await.unwrap_err();
    assert_eq!((error.code(), error.reason()), ("SESSION", Some("NOT_FOUND")), "{error}");
    other.close().await;
}

#[tokio::test]
async fn a_conversation_that_another_process_has_open_is_in_use() {
    let stage = Stage::set().await;
    stage.model.otherwise().say("ok");
    let (client, conversation) = open(&stage).await;
    conversation.run("x", TurnOptions::default()).await.unwrap();
    let other = stage.client().build().unwrap();
    let error = resume(&other, conversation.id()).await.unwrap_err();
    assert_eq!((error.code(), error.reason()), ("SESSION", Some("IN_USE")), "{error}");
    client.close().await;
    resume(&other, conversation.id()).await.unwrap();
    other.close().await;
}

#[tokio::test]
async fn a_loaded_thread_that_is_resumed_ignores_what_is_asked() {
    let stage = Stage::set().await;
    stage.model.otherwise().say("ok");
    let (client, conversation) = open(&stage).await;
    conversation.run("x", TurnOptions::default()).await.unwrap();
    let id = conversation.id();
    let asked = json!({ "threadId": id, "excludeTurns": true, "sandbox": "danger-full-access" });
    let reply = client.request_raw("thread/resume", asked).await.unwrap();
    assert_ne!(reply["sandbox"]["type"], "dangerFullAccess");
    let refused = resume(&client, id).await.unwrap_err();
    assert_eq!(refused.reason(), Some("IN_USE"), "so it is not done: {refused}");
    client.close().await;
}

#[cfg(unix)]
#[tokio::test]
async fn an_answer_to_a_question_of_a_runtime_that_is_gone_reaches_nobody() {
    use rustix::process::{Pid, Signal, kill_process};
    let stage = Stage::set().await;
    let first = stage.workspace.path().join("first");
    let second = stage.workspace.path().join("second");
    stage.model.reply().say("ok");
    stage.model.reply().command(format!("touch '{}'", first.display())).say("Never.");
    stage.model.reply().command(format!("touch '{}'", second.display())).say("Done.");
    let client = stage
        .client()
        .with_approval_policy(AskForApproval::Untrusted)
        .on_command_approval(|_, _| async { Verdict::Hold })
        .build()
        .unwrap();
    let conversation = client.create_conversation(here(&stage)).await.unwrap();
    conversation.run("x", TurnOptions::default()).await.unwrap();
    let methods = ["item/commandExecution/requestApproval"];
    let mut asked = client.events(EventFilter::default().with_methods(methods)).await.unwrap();
    let turn = conversation.send_user_turn("x", TurnOptions::default()).await.unwrap();
    let old = asked.next().await.unwrap().unwrap().request.unwrap();
    let pid = client.runtime().and_then(|runtime| Pid::from_raw(runtime.pid?.cast_signed()));
    kill_process(pid.unwrap(), Signal::KILL).unwrap();
    assert_eq!(turn.result().await.status, TurnStatus::Lost);

    let turn = conversation.send_user_turn("x", TurnOptions::default()).await.unwrap();
    let new = asked.next().await.unwrap().unwrap().request.unwrap();
    assert_ne!(old.id, new.id);
    let late = client.respond(&old.id, json!("accept")).await.unwrap_err();
    assert_eq!(late.reason(), Some("REQUEST_SETTLED"));
    assert_eq!(client.pending_requests().len(), 1, "the new one still waits");
    client.decline(&new.id).await.unwrap();
    assert_eq!(turn.result().await.final_response, "Done.");
    assert!(!first.exists() && !second.exists());
    client.close().await;
}

#[tokio::test]
async fn a_key_in_the_environment_logs_nobody_in() {
    let stage = Stage::set().await;
    let mut env = EnvOptions::default();
    for name in ["OPENAI_API_KEY", "CODEX_API_KEY"] {
        env.set.insert(name.to_owned(), "sk-test-0123456789".to_owned());
    }
    // The vendor's own provider: the scripted one needs nobody to be logged in.
    let builder = CodexClient::builder().with_codex_path(runtime_path());
    let client = builder.with_codex_home(stage.home.path()).with_env(env).build().unwrap();
    let account = serde_json::to_value(client.account().await.unwrap()).unwrap();
    assert!(account.get("account").is_none_or(Value::is_null), "{account}");
    client.close().await;
}

#[tokio::test]
async fn what_needs_the_experimental_api_says_so() {
    let stage = Stage::set().await;
    let client = stage.client().with_experimental_api(false).build().unwrap();
    let conversation = client.create_conversation(here(&stage)).await.unwrap();
    let id = conversation.id();
    for (method, params) in [
        ("thread/settings/update", json!({ "threadId": id, "model": "m" })),
        ("thread/backgroundTerminals/clean", json!({ "threadId": id })),
        ("thread/start", json!({ "dynamicTools": [] })),
    ] {
        let error = client.request_raw(method, params).await.unwrap_err();
        assert_eq!((error.code(), &error.fault().details["code"]), ("REQUEST", &json!(-32600)));
        assert!(error.to_string().contains("experimentalApi"), "{error}");
    }
    let schema = json!({ "type": "object" });
    let unused = Tool::new("t", "A tool.", schema, |_, _| std::future::ready("said"));
    let tools = Handlers::new().with_tools([unused]);
    let error = client.create_conversation_with(here(&stage), tools).await.unwrap_err();
    assert!(error.code() == "CONFIG" && error.to_string().contains("experimentalApi"), "{error}");
    // What the runtime takes only there is refused by name instead of left out.
    let network = SandboxPolicy::ReadOnly { network_access: true };
    let error = client.create_conversation(here(&stage).sandbox_policy(network)).await.unwrap_err();
    assert_eq!(error.reason(), Some("SETTINGS_CHANGED"), "{error}");
    client.close().await;
}

#[tokio::test]
async fn an_output_of_megabytes_is_cut_and_the_turn_goes_on() {
    let stage = Stage::set().await;
    stage.model.reply().command("head -c 3000000 /dev/zero | tr '\\0' x; sleep 0.2").say("Done.");
    let (client, conversation) = open(&stage).await;
    let result = conversation.run("x", TurnOptions::default()).await.unwrap();
    assert_eq!(result.final_response, "Done.");
    let items = result.items.iter().map(|item| serde_json::from_str::<Value>(item.get()).unwrap());
    let command = items.into_iter().find(|item| item["type"] == "commandExecution").unwrap();
    let length = command["aggregatedOutput"].as_str().unwrap().len();
    assert!((1_000_000..1_100_000).contains(&length), "{length}");
    client.close().await;
}

#[tokio::test]
async fn an_image_of_megabytes_reaches_the_model() {
    let stage = Stage::set().await;
    stage.model.otherwise().say("Seen.");
    let (client, conversation) = open(&stage).await;
    // What follows the end of the image is no part of the picture, and of the file all the same.
    let mut large = PIXEL.to_vec();
    large.resize(3 * 1024 * 1024, 0);
    let image = vec![codex_sdk_core::InputItem::image(large, "image/png")];
    let result = conversation.run(image, TurnOptions::default()).await.unwrap();
    assert_eq!(result.final_response, "Seen.");
    assert!(result.items[0].get().len() > 4_000_000, "it is echoed whole");
    let asked = stage.model.requests().pop().unwrap();
    assert!(asked.body().to_string().contains("data:image/png;base64,iVBOR"));
    client.close().await;
}

#[tokio::test]
async fn integers_beyond_the_doubles_reach_a_tool_as_they_are() {
    const BIG: u64 = (1 << 53) + 1;
    let stage = Stage::set().await;
    stage.model.reply().tool("count", json!({ "n": BIG })).say("Done.");
    let seen: Arc<Mutex<Option<Value>>> = Arc::default();
    let note = Arc::clone(&seen);
    let integer = json!({ "type": "integer" });
    let schema = json!({ "type": "object", "properties": { "n": integer }, "required": ["n"] });
    let count = Tool::new("count", "Counts.", schema, move |input, _| {
        *note.lock().unwrap() = Some(input);
        std::future::ready("ok")
    });
    let client = stage.client().with_tools([count]).build().unwrap();
    let conversation = client.create_conversation(here(&stage)).await.unwrap();
    conversation.run("x", TurnOptions::default()).await.unwrap();
    assert_eq!(*seen.lock().unwrap(), Some(json!({ "n": BIG })));
    client.close().await;
}
