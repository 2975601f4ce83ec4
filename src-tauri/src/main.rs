//! The shell: one window around the core.

fn main() {}
