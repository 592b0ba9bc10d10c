//! Which plugins a client takes: those with a name of their own that say what they are, and none once it is closed. What a plugin
//! brought that did not get ready is gone with it.

use codex_sdk_core::plugin::{HookResult, Interest, Plugin, PluginContext, async_trait};
use codex_sdk_core::{CodexClient, Tool};
use codex_sdk_plugins::{FailurePolicy, PluginPolicy, RegisterPlugins as _, WithPlugins as _};
use serde_json::json;

use crate::fake::{Fake, open};
use crate::spy::{Diary, Spy};

#[tokio::test]
async fn two_plugins_of_one_name_are_refused() {
    let (_fake, builder) = Fake::start();
    let diary = Diary::new();
    let builder = builder.add_plugin(Spy::new("one", &diary));
    let twice =
        builder.clone().add_plugin(Spy::new("one", &diary)).add_plugin(Spy::new("two", &diary));
    let error = twice.clone().build().unwrap_err();
    assert_eq!(
        (error.code(), &error.fault().details["field"]),
        ("CONFIG", &json!("plugins[1].name"))
    );
    assert!(error.to_string().contains("\"one\""), "{error}");
    assert_eq!(twice.clone().build().unwrap_err().code(), "CONFIG", "a clone is refused, too");

    let client = builder.build().unwrap();
    for connected in [false, true] {
        let error = client.register_plugin(Spy::new("one", &diary)).await.unwrap_err();
        assert_eq!(error.code(), "CONFIG", "{connected}");
        let error = client.register_plugin(Spy::new(" ", &diary)).await.unwrap_err();
        assert_eq!(error.fault().details["field"], "plugins[1].name");
        client.connect().await.unwrap();
    }
    assert_eq!(diary.without("on_event"), ["one.initialize"]);
    client.close().await;
}

/// Panics when it is asked this.
struct Unspeakable(&'static str);

impl Unspeakable {
    fn asked<T>(&self, what: &str, answer: T) -> T {
        assert!(self.0 != what, "do not ask me for {what}");
        answer
    }
}

impl Plugin for Unspeakable {
    fn name(&self) -> &str {
        self.asked("name", "unspeakable")
    }

    fn methods(&self) -> Interest {
        self.asked("methods", Interest::default())
    }

    fn tools(&self) -> Vec<Tool> {
        self.asked("tools", Vec::new())
    }

    fn conceals(&self) -> bool {
        self.asked("conceals", false)
    }
}

#[tokio::test]
async fn a_plugin_that_panics_when_it_is_asked_what_it_is_is_an_error_of_adding_it() {
    let (_fake, builder) = Fake::start();
    for what in ["name", "methods", "tools", "conceals"] {
        let error = builder.clone().add_plugin(Unspeakable(what)).build().unwrap_err();
        assert_eq!((error.code(), error.reason()), ("PLUGIN", Some("PANICKED")), "{what}");
        assert_eq!(error.fault().details["hook"], what);
        let client = CodexClient::builder().build().unwrap();
        let error = client.register_plugin(Unspeakable(what)).await.unwrap_err();
        assert_eq!(error.reason(), Some("PANICKED"), "{what}");
    }
}

/// Brings a tool, and gets ready or does not.
struct Toolbox {
    name: &'static str,
    ready: bool,
}

#[async_trait]
impl Plugin for Toolbox {
    fn name(&self) -> &str {
        self.name
    }

    fn tools(&self) -> Vec<Tool> {
        let schema = json!({ "type": "object", "properties": {} });
        vec![Tool::new("hammer", "Hits.", schema, |_, _| async { "hit" })]
    }

    async fn initialize(&self, _context: PluginContext) -> HookResult {
        if self.ready { Ok(()) } else { Err("not today".into()) }
    }
}

#[tokio::test]
async fn the_tools_of_a_plugin_that_fails_to_initialize_go_with_it() {
    let (fake, builder) = Fake::start();
    let optional = PluginPolicy::default().on_failure(FailurePolicy::Optional);
    let broken = Toolbox { name: "optional", ready: false };
    let client = builder.add_plugin_with(broken, optional).build().unwrap();
    client.connect().await.unwrap();
    let error = client.register_plugin(Toolbox { name: "broken", ready: false }).await.unwrap_err();
    assert_eq!(error.code(), "PLUGIN");
    open(&client).await;
    client.register_plugin(Toolbox { name: "works", ready: true }).await.unwrap();
    open(&client).await;
    let offered: Vec<_> = fake
        .heard("thread/start")
        .iter()
        .map(|start| start["params"]["dynamicTools"].as_array().map_or(0, Vec::len))
        .collect();
    assert_eq!(offered, [0, 1]);
    client.close().await;
}

#[tokio::test]
async fn a_client_that_was_closed_takes_no_plugin_though_it_never_connected() {
    for first in [None, Some("first")] {
        let (_fake, mut builder) = Fake::start();
        let diary = Diary::new();
        if let Some(first) = first {
            builder = builder.add_plugin(Spy::new(first, &diary));
        }
        let client = builder.build().unwrap();
        client.close().await;
        let error = client.register_plugin(Spy::new("late", &diary)).await.unwrap_err();
        assert_eq!((error.code(), error.reason()), ("SESSION", Some("CLOSED")));
        assert_eq!(client.plugins().len(), usize::from(first.is_some()));
        assert_eq!(diary.of(""), Vec::<String>::new());
    }
}
