//! `cargo xtask screenshots`: a picture of every screen, light and dark.

use crate::setup::{For, setup};
use crate::step::{program, shown, step};
use crate::{Outcome, Wishes, interface, target, test};

pub fn screenshots(wishes: &Wishes) -> Outcome {
    setup(For::Tests, wishes)?;
    interface::build()?;
    let core = ["build", "--workspace", "--test", "stories", "--bin", "evenkeel-stdio"];
    step("Building the core", || shown(program("cargo", &core)))?;
    let folder = target().join("screens");
    step("Taking pictures", || test::browser(&["--pictures", &folder.to_string_lossy()]))?;
    println!("The pictures are in {}", folder.display());
    Ok(())
}
