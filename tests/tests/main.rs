//! All integration tests, in one binary: one link instead of twenty.
//!
//! What other clients of the runtime fell into, and what holds it here; `facts` has such a table of the runtime's own ways.
//!
//! | elsewhere | held by |
//! |---|---|
//! | everything is accepted by default | `without_a_handler_a_command_is_declined_and_that_is_said`, `without_a_handler_each_kind_is_declined_and_the_turn_goes_on` |
//! | a reader that lags loses the end of its turn | `a_failed_queue_still_says_how_the_turn_ended`, `every_reader_gets_what_it_was_promised` |
//! | a line of more than a megabyte is dropped | `a_file_of_many_megabytes_arrives_whole_while_a_turn_goes_on`, `long-line` |
//! | a runtime that closes its input takes its host along | `closes-its-input` |
//! | an exit with 0 passes for an empty success | `exit-zero-in-a-turn` |
//! | a line that is no JSON fails the turn | `noise-in-a-turn`, `garbage-then-works` |
//! | a handler of approvals stops the reader | `a_handler_that_takes_a_minute_stops_nobody_else`, `a_handler_that_blocks_its_thread_stops_nobody_else` |
//! | an unknown question is left open, or answered with nothing | `unknown-question` |
//! | the limit of a request ends a turn | `ten-minutes` |
//! | a newer runtime is refused | `version-newer-than-known` |
//! | the version of another executable is checked | `version-too-old`, `a_turn_on_the_oldest_runtime` |
//! | what is set replaces the whole environment | `commands_see_the_environment_merged_with_what_is_set_and_without_what_is_unset` |
//! | events before the reply to a turn are lost | `events-before-the-reply`, `end-before-the-reply` |
//! | closing does not wait for the process | `an_idle_runtime_is_gone_when_close_returns`, `stubborn` |
//! | messages are logged whole | `spans_have_stable_names_and_no_record_tells_what_was_said` |
//! | a secret is an argument of the process | `they_are_in_no_argument_and_reach_every_conversation_however_it_is_opened` |
//! | a pool hands on the conversation of the user before | `leases_see_only_their_own` |
//! | what lies in the current directory is run | `a_relative_entry_of_the_path_is_passed_over` |
//! | a redactor that fails lets everything out | `when_a_redactor_panics_nothing_is_sent`, `what_cannot_be_concealed_is_not_shown` |
//! | a listener that fails ends the events of all | `an_observer_that_fails_is_reported_once_and_detached` |

#![expect(clippy::unwrap_used, clippy::expect_used, reason = "these are tests, helpers included")]

mod account;
#[cfg(unix)]
mod approvals;
mod busy;
#[cfg(unix)]
mod commands;
mod conversations;
mod draining;
mod efforts;
mod facts;
mod faults;
mod first_turn;
#[cfg(unix)]
mod floor;
mod granular;
mod input;
#[cfg(target_os = "linux")]
mod interrupts;
mod large;
mod letting_go;
mod mcp;
mod opening;
#[cfg(target_os = "linux")]
mod ownership;
mod pages;
mod plugins;
mod policies;
#[cfg(target_os = "linux")]
mod pool;
mod questions;
mod repository;
mod scenarios;
#[cfg(target_os = "linux")]
mod secrets;
mod settings;
#[cfg(unix)]
mod stable;
mod stored;
mod structured_output;
mod subagents;
mod tools;
mod traffic;
#[cfg(target_os = "linux")]
mod unread;
mod usage;
