//! `cargo xtask`: the project's own commands, written in Rust so that they need no other tool.

fn main() {}
