//! Which tier a method belongs to, and in which field its text is: a table, nothing else.
//!
//! The names are those of the runtime's schema. A method that is not in the table belongs to the transcript: what is
//! not known is never dropped.

/// How an event is treated when its reader lags.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tier {
    /// Kept as it is, always.
    Transcript,
    /// A piece of text: may be joined with its neighbours, never dropped.
    Text,
    /// A piece of a command's output: may be joined, and dropped where the loss is declared.
    Output,
}

/// The tier of a method and, for deltas, the field that holds the piece.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Kind {
    pub(super) tier: Tier,
    pub(super) piece: Piece,
}

/// How an event carries its piece.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Piece {
    /// It carries none.
    None,
    /// In the string `delta`: two of them are joined by putting their texts side by side.
    Text,
    /// In the string `deltaBase64`. Padding in the middle makes two of them side by side invalid, and decoding is the
    /// consumer's: they are never joined, only dropped.
    Base64,
}

impl Tier {
    /// The tier of a method.
    pub fn of(method: &str) -> Self {
        Kind::of(method).tier
    }
}

impl Kind {
    pub(super) const TRANSCRIPT: Self = Self { tier: Tier::Transcript, piece: Piece::None };

    pub(super) fn of(method: &str) -> Self {
        // Nearly every event is either a delta or clearly none: one comparison spares the others the table.
        if !method.ends_with("elta") {
            return Self::TRANSCRIPT;
        }
        match method {
            "item/agentMessage/delta"
            | "item/reasoning/textDelta"
            | "item/reasoning/summaryTextDelta"
            | "item/plan/delta"
            | "thread/realtime/item/transcript/delta"
            | "thread/realtime/transcript/delta" => Self { tier: Tier::Text, piece: Piece::Text },
            "item/commandExecution/outputDelta" | "item/fileChange/outputDelta" => {
                Self { tier: Tier::Output, piece: Piece::Text }
            }
            "command/exec/outputDelta" | "process/outputDelta" => {
                Self { tier: Tier::Output, piece: Piece::Base64 }
            }
            _ => Self::TRANSCRIPT,
        }
    }

    pub(super) fn joins(self) -> bool {
        self.piece == Piece::Text
    }
}

/// Whether an event says that a turn has ended: these are taken even by a queue that has failed.
pub(super) fn ends_a_turn(method: &str) -> bool {
    matches!(method, "turn/completed" | "sdk/turnEnded")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_in_the_table_is_transcript() {
        for method in
            ["item/completed", "turn/completed", "sdk/lagged", "some/new/delta", "", "elta"]
        {
            assert_eq!(Tier::of(method), Tier::Transcript, "{method}");
        }
    }

    #[test]
    fn deltas_are_text_or_output() {
        assert_eq!(Tier::of("item/agentMessage/delta"), Tier::Text);
        assert_eq!(Tier::of("item/reasoning/summaryTextDelta"), Tier::Text);
        assert_eq!(Tier::of("item/commandExecution/outputDelta"), Tier::Output);
        assert!(Kind::of("item/commandExecution/outputDelta").joins());
        assert_eq!(Tier::of("process/outputDelta"), Tier::Output);
        assert!(!Kind::of("process/outputDelta").joins());
    }
}
