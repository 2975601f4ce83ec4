//! `cargo xtask test`: everything CI checks, each thing built once.

use crate::setup::{For, setup};
use crate::step::{program, shown, step, summary};
use crate::{Outcome, Wishes, deny, interface, target};

pub fn test(wishes: &Wishes) -> Outcome {
    setup(For::Tests, wishes)?;
    let outcome = checks();
    summary();
    outcome
}

fn checks() -> Outcome {
    // The interface is npm's and the core is cargo's: each has a core of the machine until both are there.
    let interface = std::thread::spawn(interface::check);
    let core = core();
    let interface = interface.join().unwrap_or_else(|_| Err("building the interface broke off".into()));
    core?;
    interface?;

    step("Rust: lint", || {
        shown(cargo(&["clippy", "--workspace", "--all-targets", "--quiet", "--", "--deny", "warnings"]))
    })?;
    // All of them run even when one fails: whoever reads this wants to know everything at once. Among them are thirty
    // seconds of hostile bytes, see tests/fuzz, and less than a minute of torture, see tests/torture.
    let rust = step("Stories, and the window", || shown(cargo(&["test", "--workspace", "--no-fail-fast"])));
    let browser = step("Every screen in a browser", || browser(&[]));
    deny::deny().and(rust).and(browser)
}

/// Builds the core, its stories and its fuzzer. The features are those of the whole workspace, or it would be built again later.
fn core() -> Outcome {
    step("Rust: format", || shown(program("cargo", &["fmt", "--all", "--check"])))?;
    step("Building the core", || {
        shown(cargo(&[
            "build",
            "--workspace",
            "--test",
            "stories",
            "--test",
            "fuzz",
            "--test",
            "torture",
            "--bin",
            "evenkeel-stdio",
        ]))
    })
}

/// Runs the tests of every screen, over the core without a window.
pub fn browser(arguments: &[&str]) -> Outcome {
    let mut command = program("node", &["tests/browser/run.mjs"]);
    command.args(arguments).env("EVENKEEL_STDIO", target().join("debug/evenkeel-stdio"));
    shown(command)
}

fn cargo(arguments: &[&str]) -> std::process::Command {
    let mut command = program("cargo", arguments);
    command.env("CARGO_TERM_PROGRESS_WHEN", if std::env::var_os("CI").is_some() { "never" } else { "auto" });
    command
}
