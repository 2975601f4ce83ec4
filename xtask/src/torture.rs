//! `cargo xtask torture`: what kills, power failures, bad disks and bad clocks leave of a vault, by `tests/torture`.
//!
//! It is built like the tests and together with them. The whole of it takes the better part of an hour.

use crate::setup::{For, setup};
use crate::step::{program, shown, step};
use crate::{Outcome, Wishes};

pub fn torture(wishes: &Wishes) -> Outcome {
    setup(For::Building, wishes)?;
    step("Building the torture", || shown(program("cargo", &["build", "--workspace", "--test", "torture"])))?;
    let mut command = program("cargo", &["test", "--quiet", "--workspace", "--test", "torture", "--", "--torture"]);
    command.args(&wishes.handed_on);
    shown(command)
}
