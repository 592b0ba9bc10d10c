//! Prints the TypeScript of the protocol: what `cargo xtask codegen` writes to `npm/src/protocol.d.ts`.
#![expect(clippy::print_stdout, reason = "its output is what it is for")]

fn main() {
    print!("{}", codex_sdk_types::protocol::typescript::declarations());
}
