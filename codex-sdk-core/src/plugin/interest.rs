//! Which events a plugin wants to see.

use serde::{Deserialize, Deserializer};

use crate::events::Tier;

/// The methods of the events that a plugin wants. The default leaves out the deltas, of which there are thousands.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Interest {
    /// Every event.
    All,
    /// Every event but the pieces of text and output: what they add up to comes with `item/completed`.
    #[default]
    NoDeltas,
    /// Only these methods, by their full names.
    Listed(Vec<String>),
}

impl Interest {
    /// Only these methods.
    pub fn listed<S: Into<String>>(methods: impl IntoIterator<Item = S>) -> Self {
        Self::Listed(methods.into_iter().map(Into::into).collect())
    }

    /// Whether events of this method are wanted.
    pub fn has(&self, method: &str) -> bool {
        match self {
            Self::All => true,
            Self::NoDeltas => Tier::of(method) == Tier::Transcript,
            Self::Listed(methods) => methods.iter().any(|listed| listed == method),
        }
    }
}

/// `"all"`, `"no-deltas"`, or a list of methods.
impl<'de> Deserialize<'de> for Interest {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        use serde::de::Error as _;
        let value = serde_json::Value::deserialize(from)?;
        match value.as_str() {
            Some("all") => Ok(Self::All),
            Some("no-deltas") => Ok(Self::NoDeltas),
            _ => serde_json::from_value(value).map(Self::Listed).map_err(|_| {
                D::Error::custom("expected \"all\", \"no-deltas\" or a list of methods")
            }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_interest_is_a_word_or_a_list() {
        let of = |json: &str| serde_json::from_str::<Interest>(json);
        assert_eq!(of("\"all\"").unwrap(), Interest::All);
        assert_eq!(of("\"no-deltas\"").unwrap(), Interest::default());
        assert_eq!(of("[\"item/completed\"]").unwrap(), Interest::listed(["item/completed"]));
        assert!(of("\"everything\"").is_err());
        assert!(of("[1]").is_err());
    }

    #[test]
    fn deltas_are_left_out_by_default() {
        assert!(Interest::default().has("item/completed"));
        assert!(!Interest::default().has("item/agentMessage/delta"));
        assert!(Interest::All.has("item/agentMessage/delta"));
        assert!(!Interest::listed(["a"]).has("b"));
    }
}
