//! Licences and advisories, by `cargo deny` and `deny.toml`, as far as that can be done here without the network.
//!
//! The advisories are a list that somebody has to fetch: `cargo deny fetch` does. Where it is not at hand, licences,
//! sources and bans are looked at all the same, and a sentence says what was not.

use crate::Outcome;
use crate::step::{program, quiet, shown, step};
use std::path::{Path, PathBuf};

pub fn deny() -> Outcome {
    if quiet(program("cargo", &["deny", "--version"])).is_err() {
        println!("Licences and advisories are skipped: cargo-deny is not installed here.");
        return Ok(());
    }
    let mut checks =
        vec!["deny", "--offline", "--all-features", "check", "--hide-inclusion-graph", "bans", "licenses", "sources"];
    if advisories_are_at_hand() {
        checks.push("advisories");
    } else {
        println!("Advisories are skipped: their list is not at hand here; `cargo deny fetch` brings it.");
    }
    step("Licences and advisories", || shown(program("cargo", &checks)))
}

/// Where cargo-deny keeps what it fetched.
fn advisories_are_at_hand() -> bool {
    let cargo = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = std::env::var_os(if cfg!(windows) { "USERPROFILE" } else { "HOME" }).map(PathBuf::from);
    let cargo = cargo.or_else(|| home.map(|home| home.join(".cargo")));
    cargo.is_some_and(|cargo| ["advisory-dbs", "advisory-db"].iter().any(|name| holds_something(&cargo.join(name))))
}

fn holds_something(folder: &Path) -> bool {
    std::fs::read_dir(folder).is_ok_and(|mut entries| entries.next().is_some())
}
