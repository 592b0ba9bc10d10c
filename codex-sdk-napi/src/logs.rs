//! Records on their way to the application's logger.
//!
//! Core's records belong to a client by their spans: the span of a client, or of a pool, is made while it is built, and
//! then learns whose it is; the client of a pool is made in the pool's span. Filtered here, so that what nobody wants to
//! read never crosses.

use std::borrow::Cow;
use std::cell::RefCell;
use std::fmt;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Once, Weak};

use serde_json::{Map, Value};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Level, Subscriber};
use tracing_subscriber::layer::{Context, Layer, SubscriberExt as _};
use tracing_subscriber::registry::LookupSpan;

use crate::envelope;
use crate::handover::Frame;
use crate::session::Inner;

/// The span of core's that stands for a client.
const CLIENT: &str = "codex.client";
/// And the one that stands for a pool, in which its clients are made.
const POOL: &str = "codex.pool";

thread_local! {
    /// Whose client is being built on this thread.
    static BUILDING: RefCell<Option<Arc<Sink>>> = const { RefCell::new(None) };
}

/// Where the records of one client go.
#[derive(Debug)]
struct Sink {
    level: Level,
    session: Weak<Inner>,
    /// Records that were dropped since the last one that was not.
    lost: AtomicU64,
}

/// While it lives, a client that is built on this thread logs to its session.
pub(crate) struct Building(());

impl Drop for Building {
    fn drop(&mut self) {
        BUILDING.set(None);
    }
}

/// Has the client that is built next log to its session, when the application wants to read that.
pub(crate) fn of(session: &Arc<Inner>, level: Option<&str>) -> Building {
    if let Some(level) = level.and_then(|level| level.parse().ok()) {
        // Without an application that reads, nobody pays for records at all.
        static INSTALLED: Once = Once::new();
        INSTALLED.call_once(|| {
            let subscriber = tracing_subscriber::registry().with(ToLogger);
            // Somebody else's subscriber in this module is not possible.
            let _ = tracing::subscriber::set_global_default(subscriber);
        });
        let session = Arc::downgrade(session);
        BUILDING.set(Some(Arc::new(Sink { level, session, lost: AtomicU64::new(0) })));
    }
    Building(())
}

/// The layer that hands records over.
struct ToLogger;

/// What a span adds to the records in it.
#[derive(Default)]
struct Fields {
    fields: Map<String, Value>,
    message: Option<String>,
}

impl<S: Subscriber + for<'a> LookupSpan<'a>> Layer<S> for ToLogger {
    fn max_level_hint(&self) -> Option<tracing::level_filters::LevelFilter> {
        Some(tracing::level_filters::LevelFilter::DEBUG)
    }

    fn on_new_span(&self, attributes: &Attributes<'_>, id: &Id, context: Context<'_, S>) {
        let Some(span) = context.span(id) else { return };
        let mut fields = Fields::default();
        attributes.record(&mut fields);
        span.extensions_mut().insert(fields);
        if matches!(span.name(), CLIENT | POOL)
            && let Some(sink) = BUILDING.with_borrow(Clone::clone).or_else(|| {
                let pool = context.lookup_current().filter(|current| current.name() == POOL)?;
                pool.extensions().get::<Arc<Sink>>().cloned()
            })
        {
            span.extensions_mut().insert(sink);
        }
    }

    fn on_record(&self, id: &Id, values: &Record<'_>, context: Context<'_, S>) {
        if let Some(span) = context.span(id)
            && let Some(fields) = span.extensions_mut().get_mut::<Fields>()
        {
            values.record(fields);
        }
    }

    fn on_event(&self, event: &Event<'_>, context: Context<'_, S>) {
        let Some(scope) = context.event_scope(event) else { return };
        let mut record = Fields::default();
        event.record(&mut record);
        let mut sink = None;
        for span in scope {
            let extensions = span.extensions();
            for (name, value) in extensions.get::<Fields>().iter().flat_map(|of| &of.fields) {
                record.fields.entry(name.clone()).or_insert_with(|| value.clone());
            }
            sink = sink.or_else(|| extensions.get::<Arc<Sink>>().cloned());
        }
        if let Some(sink) = sink {
            sink.take(*event.metadata().level(), record);
        }
    }
}

impl Sink {
    fn take(&self, level: Level, mut record: Fields) {
        let Some(session) = self.session.upgrade().filter(|_| level <= self.level) else {
            return;
        };
        record.conceal(&session);
        let lost = self.lost.swap(0, Ordering::Relaxed);
        if lost > 0 {
            record.fields.insert("recordsLost".to_owned(), lost.into());
        }
        let message = envelope::json(&record.message.unwrap_or_default());
        let fields = envelope::json(&record.fields);
        let level = match level {
            Level::ERROR => "error",
            Level::WARN => "warn",
            Level::INFO => "info",
            _ => "debug",
        };
        if !session.handover().push_log(&Frame::Log { level, message: &message, fields: &fields }) {
            self.lost.fetch_add(lost + 1, Ordering::Relaxed);
        }
    }
}

impl Fields {
    /// Conceals what a plugin of the client conceals.
    fn conceal(&mut self, session: &Inner) {
        let texts = self.fields.values_mut().filter_map(|value| match value {
            Value::String(text) => Some(text),
            _ => None,
        });
        for text in texts.chain(&mut self.message) {
            if let Cow::Owned(concealed) = session.conceal(text) {
                *text = concealed;
            }
        }
    }

    fn note(&mut self, field: &Field, value: impl Into<Value>) {
        self.fields.insert(field.name().to_owned(), value.into());
    }
}

impl Visit for Fields {
    fn record_bool(&mut self, field: &Field, value: bool) {
        self.note(field, value);
    }

    fn record_i64(&mut self, field: &Field, value: i64) {
        self.note(field, value);
    }

    fn record_u64(&mut self, field: &Field, value: u64) {
        self.note(field, value);
    }

    fn record_f64(&mut self, field: &Field, value: f64) {
        self.note(field, value);
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        self.note(field, value);
    }

    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        let text = format!("{value:?}");
        if field.name() == "message" {
            self.message = Some(text);
        } else {
            self.note(field, text);
        }
    }
}
