//! Plays the user's lines of a scenario with a client of this SDK.

use std::collections::HashMap;
use std::panic::panic_any;
use std::sync::{Arc, Mutex, PoisonError};

use codex_sdk_core::{
    CallOptions, CodexClient, CodexClientBuilder, Conversation, ConversationOptions, Decision,
    Error, EventFilter, EventStream, PendingRequest, RequestContext, Turn, TurnOptions, Verdict,
};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use tokio::task::JoinHandle;

use super::{Scenario, Side, Step, mismatch};

type Call = JoinHandle<Result<Value, Value>>;

/// The user of a scenario.
pub struct User {
    client: CodexClient,
    events: EventStream,
    seen: Vec<String>,
    calls: HashMap<String, Call>,
    state: Arc<Mutex<State>>,
}

/// What calls leave behind for later ones.
#[derive(Debug, Default)]
struct State {
    conversation: Option<Conversation>,
    turn: Option<Turn>,
}

impl std::fmt::Debug for User {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("User").field("seen", &self.seen).finish_non_exhaustive()
    }
}

impl User {
    /// Plays the whole of it on a client that `prepare` completes, then closes the client.
    ///
    /// # Errors
    /// Where the user saw something else than the scenario says.
    pub async fn play(
        scenario: &Scenario,
        prepare: impl FnOnce(CodexClientBuilder) -> CodexClientBuilder,
    ) -> Result<(), String> {
        let steps: Vec<&Step> = scenario.of_user().collect();
        let split = steps.iter().take_while(|step| ["options", "handler"].contains(&&*step.word));
        let (before, steps) = steps.split_at(split.count());
        let client = build(before, prepare)?;
        let events =
            client.events(EventFilter::default()).await.map_err(|error| error.to_string())?;
        let (seen, calls, state) = Default::default();
        let mut user = Self { client, events, seen, calls, state };
        let outcome = user.steps(steps).await;
        user.client.close().await;
        outcome?;
        while let Some(Ok(event)) = user.events.next().await {
            user.seen.push(event.method().to_owned());
        }
        let mut never = steps.iter().filter(|step| step.side == Side::Sees && step.word == "never");
        never
            .find(|step| user.seen.iter().any(|seen| seen == step.text(0)))
            .map_or(Ok(()), |step| Err(format!("line {}: {} was seen", step.line, step.text(0))))
    }

    async fn steps(&mut self, steps: &[&Step]) -> Result<(), String> {
        for step in steps {
            let outcome = match step.side {
                Side::Does => self.act(step).await,
                _ => self.see(step).await,
            };
            outcome.map_err(|why| format!("line {}: {why}", step.line))?;
        }
        Ok(())
    }

    async fn act(&mut self, step: &Step) -> Result<(), String> {
        if step.word == "drop" {
            let call = self.calls.remove(step.text(0)).ok_or("no such call")?;
            call.abort();
            let _ = call.await;
            return Ok(());
        }
        let label = step.label.clone().unwrap_or_default();
        let (client, state, step) = (self.client.clone(), Arc::clone(&self.state), step.clone());
        let call = tokio::spawn(async move {
            perform(client, state, &step).await.map_err(|error| shown(&error))
        });
        self.calls.insert(label, call);
        Ok(())
    }

    async fn see(&mut self, step: &Step) -> Result<(), String> {
        match step.word.as_str() {
            "ok" | "error" => {
                let label = step.label.as_deref().unwrap_or_default();
                let call = self.calls.remove(label).ok_or("no call is waited for")?;
                let outcome = call.await.map_err(|error| error.to_string())?;
                let (wanted, got) = match (step.word.as_str(), outcome) {
                    ("ok", Ok(value)) | ("error", Err(value)) => (step.args.first(), value),
                    (_, other) => return Err(format!("expected {}, got {other:?}", step.word)),
                };
                let differs = wanted.and_then(|wanted| mismatch(wanted, &got));
                differs.map_or(Ok(()), |why| Err(format!("{why}, in {got}")))
            }
            "event" => self.event(step).await,
            "questions" => {
                let open = self.client.pending_requests().len() as u64;
                if open == step.number(0) {
                    Ok(())
                } else {
                    Err(format!("{open} questions are open"))
                }
            }
            // Looked at when everything is over.
            "never" => Ok(()),
            other => Err(format!("nobody can see {other}")),
        }
    }

    async fn event(&mut self, step: &Step) -> Result<(), String> {
        let wanted = step.args.get(1).cloned().unwrap_or_else(|| json!({}));
        while let Some(event) = self.events.next().await {
            let event = event.map_err(|error| error.to_string())?;
            self.seen.push(event.method().to_owned());
            let params = || event.params().unwrap_or(Value::Null);
            if event.method() == step.text(0) && mismatch(&wanted, &params()).is_none() {
                return Ok(());
            }
        }
        Err(format!("the events ended without {}; seen: {:?}", step.text(0), self.seen))
    }
}

async fn perform(
    client: CodexClient,
    state: Arc<Mutex<State>>,
    step: &Step,
) -> Result<Value, Error> {
    let of = || state.lock().unwrap_or_else(PoisonError::into_inner);
    let missing = |what| Error::session(format!("the scenario has opened no {what}"));
    let conversation = of().conversation.clone().ok_or_else(|| missing("conversation"));
    let turn = of().turn.clone().ok_or_else(|| missing("turn"));
    match step.word.as_str() {
        "connect" => client.connect().await.map(|info| json!(info)),
        "conversation" => {
            let opened =
                client.create_conversation(options::<ConversationOptions>(step, 0)?).await?;
            let value = json!({ "id": opened.id(), "path": opened.path() });
            of().conversation = Some(opened);
            Ok(value)
        }
        "run" => {
            let result = conversation?.run(step.text(0), options::<TurnOptions>(step, 1)?).await?;
            Ok(json!(*result))
        }
        "send" => {
            let sent = conversation?
                .send_user_turn(step.text(0), options::<TurnOptions>(step, 1)?)
                .await?;
            let value = json!({ "id": sent.id() });
            of().turn = Some(sent);
            Ok(value)
        }
        "result" => Ok(json!(*turn?.result().await)),
        "steer" => turn?.steer(step.text(0)).await.map(|()| Value::Null),
        "interrupt" => conversation?.interrupt().await.map(|()| Value::Null),
        "close-conversation" => conversation?.close().await.map(|()| Value::Null),
        "request" => {
            let call = options::<CallOptions>(step, 2)?;
            client.request_raw_with(step.text(0), step.value(1), call).await
        }
        "models" => client.models().await.map(|models| json!(models)),
        "respond" => {
            client.respond(&first_question(&client)?, step.value(0)).await.map(|()| Value::Null)
        }
        "decline" => client.decline(&first_question(&client)?).await.map(|()| Value::Null),
        "close" => {
            client.close().await;
            Ok(Value::Null)
        }
        other => Err(Error::config(format!("the user of a scenario cannot {other}"))),
    }
}

fn first_question(client: &CodexClient) -> Result<Arc<str>, Error> {
    let questions = client.pending_requests();
    let first = questions.first().ok_or_else(|| Error::session("no question is open"))?;
    Ok(Arc::clone(&first.id))
}

fn options<T: DeserializeOwned + Default>(step: &Step, index: usize) -> Result<T, Error> {
    let Some(options) = step.args.get(index) else { return Ok(T::default()) };
    serde_json::from_value(options.clone()).map_err(|error| Error::config(error.to_string()))
}

/// An error as scenarios describe it, the same in every language.
fn shown(error: &Error) -> Value {
    let fault = error.fault();
    let result = fault.result.as_deref().map(|result: &_| json_of(result));
    json!({
        "code": error.code(),
        "reason": error.reason(),
        "message": fault.message,
        "retryable": fault.retryable,
        "details": fault.details,
        "result": result,
    })
}

fn json_of(value: &impl Serialize) -> Value {
    serde_json::to_value(value).unwrap_or_default()
}

fn build(
    steps: &[&Step],
    prepare: impl FnOnce(CodexClientBuilder) -> CodexClientBuilder,
) -> Result<CodexClient, String> {
    let options = steps.iter().find(|step| step.word == "options");
    let options = options.map_or_else(|| json!({}), |step| step.value(0));
    let builder = CodexClientBuilder::from_json(&options).map_err(|error| error.to_string())?;
    let handlers = steps.iter().filter(|step| step.word == "handler");
    let builder = handlers.fold(prepare(builder), |builder, step| handler(builder, step));
    builder.build().map_err(|error| error.to_string())
}

fn handler(builder: CodexClientBuilder, step: &Step) -> CodexClientBuilder {
    let (how, answer) = (step.text(1).to_owned(), step.value(1));
    let decide = move |_: PendingRequest, _: RequestContext| {
        let how = how.clone();
        assert!(how != "panic-at-once", "as the scenario says");
        async move {
            match how.as_str() {
                "accept" => Ok(Verdict::Answer(Decision::Accept)),
                "decline" => Ok(Verdict::Answer(Decision::Decline)),
                "cancel" => Ok(Verdict::Answer(Decision::Cancel)),
                "hold" => Ok(Verdict::Hold),
                "never" => std::future::pending().await,
                "panic" => panic_any("as the scenario says"),
                other => Err(format!("a handler that fails: {other}")),
            }
        }
    };
    let value = move |_: PendingRequest, _: RequestContext| {
        let answer = answer.clone();
        async move { answer }
    };
    match step.text(0) {
        "file" => builder.on_file_change_approval(decide),
        "permissions" => builder.on_permissions_approval(value),
        "input" => builder.on_user_input(value),
        "elicitation" => builder.on_elicitation(value),
        "token" => builder.on_token_refresh(value),
        "attestation" => builder.on_attestation(value),
        _ => builder.on_command_approval(decide),
    }
}
