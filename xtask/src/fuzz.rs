//! `cargo xtask fuzz NAME`: hostile bytes for everything that reads what others may have made, by `tests/fuzz`.
//!
//! It is built like the tests and together with them, so that a number that overflows is noticed and nothing is compiled
//! twice.

use crate::setup::{For, setup};
use crate::step::{program, shown, step};
use crate::{Outcome, Wishes};

/// Ten minutes, where nothing else is wished.
const SECONDS: &str = "600";

pub fn fuzz(wishes: &Wishes) -> Outcome {
    setup(For::Building, wishes)?;
    step("Building the fuzzer", || shown(program("cargo", &["build", "--workspace", "--test", "fuzz"])))?;
    let mut command = program("cargo", &["test", "--quiet", "--workspace", "--test", "fuzz", "--", "--name", "all"]);
    // What comes later wins.
    command.args(["--seconds", SECONDS]).args(&wishes.handed_on);
    shown(command)
}
