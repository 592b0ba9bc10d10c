//! A tool: what the model is told of it, and the function behind it.

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use codex_sdk_types::{ToolOutput, ToolSpec};
use schemars::JsonSchema;
use schemars::generate::SchemaSettings;
use serde::de::DeserializeOwned;
use serde_json::Value;
use tokio::sync::Semaphore;

use super::ToolContext;

/// The function of a tool.
pub(super) type Function = Arc<
    dyn Fn(Value, ToolContext) -> Pin<Box<dyn Future<Output = ToolOutput> + Send>> + Send + Sync,
>;

/// A function of the application that the model can call. Cloning it is cheap: clones share their limit of calls.
///
/// The runtime offers it to the model under its name, in every turn of the conversations that were created with it,
/// also after they are resumed or forked. The runtime's own sub-agents are not offered it.
#[derive(Clone)]
pub struct Tool {
    pub(super) spec: Arc<ToolSpec>,
    pub(super) function: Function,
    pub(super) timeout: Option<Duration>,
    pub(super) limit: Option<Limit>,
}

/// How many calls may go on at once.
#[derive(Clone)]
pub(super) struct Limit {
    pub(super) calls: usize,
    pub(super) permits: Arc<Semaphore>,
}

impl Tool {
    /// A tool with a JSON Schema of its arguments. They are checked against it before the function is called, and the
    /// model is told what is wrong with bad ones.
    ///
    /// The function returns anything that is a [`ToolOutput`]: a text, a JSON value, pieces of content, or a `Result`
    /// of these, of which an error tells the model its message.
    pub fn new<F, R, O>(
        name: impl Into<String>,
        description: impl Into<String>,
        input_schema: Value,
        function: F,
    ) -> Self
    where
        F: Fn(Value, ToolContext) -> R + Send + Sync + 'static,
        R: Future<Output = O> + Send + 'static,
        O: Into<ToolOutput>,
    {
        Self {
            spec: Arc::new(ToolSpec::new(name, description, input_schema)),
            function: Arc::new(move |arguments, context| {
                let output = function(arguments, context);
                Box::pin(async move { output.await.into() })
            }),
            timeout: None,
            limit: None,
        }
    }

    /// Puts it into a namespace: its name need be unique only there. In one, it may have the name of a tool of the
    /// runtime's own.
    #[must_use]
    pub fn namespace(mut self, namespace: impl Into<String>) -> Self {
        Arc::make_mut(&mut self.spec).namespace = Some(namespace.into());
        self
    }

    /// How long a call may take from the moment it is begun; the model is told when it takes longer. Default: as long
    /// as the client's `request_policy` gives any question of the runtime.
    #[must_use]
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.timeout = Some(limit);
        self
    }

    /// How many calls may go on at once, in all conversations; others wait. Default: any number.
    #[must_use]
    pub fn max_concurrency(mut self, calls: usize) -> Self {
        let permits = Arc::new(Semaphore::new(calls.min(Semaphore::MAX_PERMITS)));
        self.limit = Some(Limit { calls, permits });
        self
    }

    pub(crate) fn has_name_of(&self, other: &Self) -> bool {
        self.spec.name == other.spec.name && self.spec.namespace == other.spec.namespace
    }

    /// What the model is told of it.
    pub fn spec(&self) -> &ToolSpec {
        &self.spec
    }
}

/// A tool whose arguments have a type: the schema is derived from it, and they are decoded into it.
///
/// ```
/// use codex_sdk_core::{ToolContext, tool};
///
/// #[derive(serde::Deserialize, schemars::JsonSchema)]
/// struct City {
///     /// The name in English.
///     city: String,
/// }
///
/// let weather = tool("weather", "The weather in a city.", |City { city }, _: ToolContext| async move {
///     if city == "Atlantis" { Err("it is under water") } else { Ok(format!("It is sunny in {city}.")) }
/// });
/// # let _ = weather;
/// ```
pub fn tool<T, F, R, O>(
    name: impl Into<String>,
    description: impl Into<String>,
    function: F,
) -> Tool
where
    T: DeserializeOwned + JsonSchema,
    F: Fn(T, ToolContext) -> R + Send + Sync + 'static,
    R: Future<Output = O> + Send + 'static,
    O: Into<ToolOutput>,
{
    let mut tool = Tool::new(name, description, schema_of::<T>(), |_, _| async { "" });
    tool.function = Arc::new(move |arguments, context| {
        match serde_path_to_error::deserialize::<_, T>(arguments) {
            Ok(input) => {
                let output = function(input, context);
                Box::pin(async move { output.await.into() })
            }
            Err(error) => {
                let complaint = ToolOutput::failure(format!(
                    "the arguments do not fit, at {}: {}",
                    error.path(),
                    error.inner()
                ));
                Box::pin(async { complaint })
            }
        }
    });
    tool
}

fn schema_of<T: JsonSchema>() -> Value {
    let generator = SchemaSettings::draft2020_12().into_generator();
    let mut schema = generator.into_root_schema_for::<T>();
    // What the model has no use for.
    schema.remove("$schema");
    schema.to_value()
}

impl fmt::Debug for Tool {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Tool")
            .field("name", &self.spec.name)
            .field("namespace", &self.spec.namespace)
            .field("timeout", &self.timeout)
            .field("max_concurrency", &self.limit.as_ref().map(|limit| limit.calls))
            .finish_non_exhaustive()
    }
}
