//! A figure: one side over another, round by round, and what it must reach.

use serde_json::{Value, json};

/// What a figure must reach.
#[derive(Debug, Clone, Copy)]
pub(super) enum Bound {
    AtMost(f64),
    AtLeast(f64),
    /// Nothing: it is there to be looked at.
    None,
}

/// One figure.
#[derive(Debug)]
pub(super) struct Figure {
    pub(super) name: String,
    /// What is over what.
    pub(super) what: String,
    pub(super) bound: Bound,
    /// The two sides of each round.
    pub(super) rounds: Vec<(f64, f64)>,
}

impl Figure {
    pub(super) fn new(
        name: impl Into<String>,
        what: impl Into<String>,
        bound: Bound,
        over: impl IntoIterator<Item = f64>,
        under: impl IntoIterator<Item = f64>,
    ) -> Self {
        let rounds = over.into_iter().zip(under).collect();
        Self { name: name.into(), what: what.into(), bound, rounds }
    }

    /// The median of the rounds' ratios.
    pub(super) fn ratio(&self) -> f64 {
        median(self.rounds.iter().map(|(over, under)| over / under))
    }

    /// Whether the bound is reached, where there is one.
    pub(super) fn reached(&self) -> Option<bool> {
        match self.bound {
            Bound::AtMost(most) => Some(self.ratio() <= most),
            Bound::AtLeast(least) => Some(self.ratio() >= least),
            Bound::None => None,
        }
    }

    pub(super) fn to_json(&self) -> Value {
        let bound = match self.bound {
            Bound::AtMost(most) => json!({ "atMost": most }),
            Bound::AtLeast(least) => json!({ "atLeast": least }),
            Bound::None => Value::Null,
        };
        json!({
            "what": self.what,
            "ratio": self.ratio(),
            "bound": bound,
            "reached": self.reached(),
            "rounds": self.rounds,
        })
    }
}

/// The middle one; of an even number, the lower of the two.
pub(super) fn median(values: impl IntoIterator<Item = f64>) -> f64 {
    let mut values: Vec<_> = values.into_iter().collect();
    values.sort_by(f64::total_cmp);
    values.get(values.len().saturating_sub(1) / 2).copied().unwrap_or(f64::NAN)
}

#[cfg(test)]
mod tests {
    use super::{Bound, Figure, median};

    #[test]
    fn a_figure_is_the_median_of_its_rounds() {
        let figure = Figure::new("f", "", Bound::AtMost(2.0), [2.0, 9.0, 4.0], [1.0, 1.0, 4.0]);
        assert_eq!((figure.ratio(), figure.reached()), (2.0, Some(true)));
        assert!(median([]).is_nan());
    }

    #[test]
    fn no_round_reaches_nothing() {
        assert_eq!(Figure::new("f", "", Bound::AtLeast(0.0), [], []).reached(), Some(false));
    }
}
