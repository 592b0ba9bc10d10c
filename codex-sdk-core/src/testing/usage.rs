//! The tokens that a response says it has used.

use serde::Deserialize;
use serde_json::{Value, json};

/// The tokens of one model response. Cached tokens are part of the input, reasoning is part of the
/// output.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
#[non_exhaustive]
pub struct Usage {
    /// What went into the model, cached tokens included.
    pub input_tokens: u64,
    /// How much of the input came from the cache.
    pub cached_input_tokens: u64,
    /// What the model wrote, reasoning included.
    pub output_tokens: u64,
    /// How much of the output was reasoning.
    pub reasoning_output_tokens: u64,
}

impl Usage {
    /// `input` and `output` tokens, nothing cached, no reasoning.
    #[must_use]
    pub fn new(input: u64, output: u64) -> Self {
        Self { input_tokens: input, output_tokens: output, ..Self::default() }
    }

    /// Says how much of the input came from the cache.
    #[must_use]
    pub fn cached(mut self, tokens: u64) -> Self {
        self.cached_input_tokens = tokens;
        self
    }

    /// Says how much of the output was reasoning.
    #[must_use]
    pub fn reasoning(mut self, tokens: u64) -> Self {
        self.reasoning_output_tokens = tokens;
        self
    }

    /// A guess for responses whose script says nothing: four bytes a token.
    pub(super) fn estimate(input_bytes: usize, output_bytes: usize) -> Self {
        let tokens = |bytes: usize| u64::try_from(bytes.div_ceil(4)).unwrap_or(u64::MAX);
        Self::new(tokens(input_bytes), tokens(output_bytes))
    }

    pub(super) fn to_wire(self) -> Value {
        json!({
            "input_tokens": self.input_tokens,
            "input_tokens_details": { "cached_tokens": self.cached_input_tokens },
            "output_tokens": self.output_tokens,
            "output_tokens_details": { "reasoning_tokens": self.reasoning_output_tokens },
            "total_tokens": self.input_tokens.saturating_add(self.output_tokens),
        })
    }
}
