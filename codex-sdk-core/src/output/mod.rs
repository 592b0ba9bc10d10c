//! Structured output: a schema that the model's answer has to fit, checked before it is sent and after it is answered.
//!
//! | file | holds |
//! |---|---|
//! | `schema` | a schema that was checked, in the form that is sent, and reading an answer with it |
//! | `rules` | what the model's strict mode allows |
//! | `limits` | how large it may be |
//! | `keywords` | the keywords of JSON Schema, by what strict mode makes of them |
//! | `strict` | the form that is sent: what is optional becomes nullable |
//! | `nulls` | taking these nulls out of the answer again |
//! | `derived` | schemas of Rust types |
//! | `typed` | an answer as a Rust value |

mod derived;
mod keywords;
mod limits;
mod nulls;
mod rules;
mod schema;
mod strict;
#[cfg(test)]
mod tests;
mod typed;

pub(crate) use schema::OutputSchema;
pub use typed::TypedResult;
