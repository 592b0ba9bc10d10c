//! The builder's and the client's methods that take plugins.

use std::any::Any;
use std::borrow::Cow;
use std::sync::Arc;

use codex_sdk_core::plugin::{Plugin, PluginHost};
use codex_sdk_core::{CodexClient, CodexClientBuilder, Error, Result};

use crate::host::Host;
use crate::policy::PluginPolicy;

/// What the builder learns from this crate. Plugins are called in the order in which they are added.
pub trait WithPlugins: Sized {
    /// Adds a plugin. To keep a handle of it, add a clone of its [`Arc`].
    #[must_use]
    fn add_plugin(self, plugin: impl Plugin) -> Self {
        self.add_plugin_with(plugin, PluginPolicy::default())
    }

    /// Adds a plugin on other terms than the default ones.
    #[must_use]
    fn add_plugin_with(self, plugin: impl Plugin, policy: PluginPolicy) -> Self {
        self.add_shared_plugin(Arc::new(plugin), policy)
    }

    /// Adds a plugin that is behind an [`Arc`] already.
    #[must_use]
    fn add_shared_plugin(self, plugin: Arc<dyn Plugin>, policy: PluginPolicy) -> Self;

    /// Adds plugins.
    #[must_use]
    fn with_plugins(self, plugins: impl IntoIterator<Item = Arc<dyn Plugin>>) -> Self {
        let policy = PluginPolicy::default();
        plugins.into_iter().fold(self, |builder, plugin| builder.add_shared_plugin(plugin, policy))
    }
}

impl WithPlugins for CodexClientBuilder {
    fn add_shared_plugin(self, plugin: Arc<dyn Plugin>, policy: PluginPolicy) -> Self {
        if let Some(host) = self.plugin_host().and_then(ours) {
            host.add(plugin, policy);
            return self;
        }
        let host = Host::new();
        host.add(plugin, policy);
        self.with_plugin_host(Arc::new(host))
    }
}

/// What a client learns from this crate.
pub trait RegisterPlugins {
    /// Adds a plugin at any time. When the client was connected before, it is initialised now, and its hooks are called
    /// from then on, after those of the plugins before it.
    ///
    /// # Errors
    /// `PLUGIN` when it fails to initialise: then it is not added. `CONFIG` when the client has another host than
    /// [`Host`]. Those of [`CodexClient::connect`].
    ///
    /// # Cancel safety
    /// When the future is dropped, the plugin may or may not be added.
    fn register_plugin(&self, plugin: impl Plugin) -> impl Future<Output = Result<()>> + Send {
        self.register_shared_plugin(Arc::new(plugin), PluginPolicy::default())
    }

    /// As [`Self::register_plugin`], on other terms than the default ones.
    ///
    /// # Errors
    /// As [`Self::register_plugin`].
    ///
    /// # Cancel safety
    /// As [`Self::register_plugin`].
    fn register_shared_plugin(
        &self,
        plugin: Arc<dyn Plugin>,
        policy: PluginPolicy,
    ) -> impl Future<Output = Result<()>> + Send;

    /// The plugins, in their order.
    fn plugins(&self) -> Vec<Arc<dyn Plugin>>;

    /// A text as loggers may see it: without what a plugin conceals.
    fn conceal<'a>(&self, text: &'a str) -> Cow<'a, str>;
}

impl RegisterPlugins for CodexClient {
    async fn register_shared_plugin(
        &self,
        plugin: Arc<dyn Plugin>,
        policy: PluginPolicy,
    ) -> Result<()> {
        let Some(host) = ours(self.plugin_host_or(|| Arc::new(Host::new()))) else {
            return Err(Error::config(
                "the client was built with a plugin host of its own, which alone can take plugins",
            ));
        };
        host.register(self, plugin, policy).await
    }

    fn plugins(&self) -> Vec<Arc<dyn Plugin>> {
        self.plugin_host().and_then(ours).map(|host| host.plugins()).unwrap_or_default()
    }

    fn conceal<'a>(&self, text: &'a str) -> Cow<'a, str> {
        match self.plugin_host().and_then(ours) {
            Some(host) => host.conceal(text),
            None => Cow::Borrowed(text),
        }
    }
}

fn ours(host: Arc<dyn PluginHost>) -> Option<Arc<Host>> {
    let host: Arc<dyn Any + Send + Sync> = host;
    host.downcast().ok()
}
