//! `cargo xtask`: the project's own commands, on a fresh machine too.
//!
//! In reading order: `setup` (what this machine lacks, and installing it), `interface` (building `ui/`), then one file
//! for each command. `step` shows what is going on and how long it took.
//!
//! There is no dependency on purpose: this is the first thing a fresh machine compiles.

mod bench;
mod deny;
mod display;
mod fuzz;
mod interface;
mod run;
mod screenshots;
mod setup;
mod step;
mod test;
mod torture;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

const HELP: &str = "\
cargo xtask run [--sample] [--release] [--yes]   build Evenkeel and open its window
cargo xtask test [--yes]                         everything CI checks
cargo xtask bench [--yes]                        how fast it is on ten years of data, in target/bench.json
cargo xtask screenshots [--yes]                  a picture of every screen, in target/screens/
cargo xtask fuzz NAME [--seconds N] [--seed N]   hostile bytes for ten minutes: log, packet, receipt, wording,
                                                 csv, xlsx, ics, keys, backup or all
cargo xtask torture [--quick] [--seed N] [--only NAME] [--share N]
                                                 the vault under kills, power failures and bad disks; N percent of it

Each one first shows what this machine lacks and installs it. On a terminal it asks before; --yes answers for you.
--sample opens Team Noord, a made-up team to look around in. --release is slower to build and faster to use.";

/// What the command line asked for.
#[derive(Default)]
pub struct Wishes {
    pub sample: bool,
    pub release: bool,
    pub yes: bool,
    /// What is handed on to the fuzzer, or the torture, as it is.
    pub handed_on: Vec<String>,
}

/// Every step ends well or with a sentence for the person at the terminal.
pub type Outcome<T = ()> = Result<T, String>;

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let command = arguments.next().unwrap_or_default();
    let mut wishes = Wishes::default();
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--sample" => wishes.sample = true,
            "--release" => wishes.release = true,
            "--yes" | "-y" => wishes.yes = true,
            "--seconds" | "--seed" | "--again" if command == "fuzz" => {
                wishes.handed_on.push(argument);
                wishes.handed_on.extend(arguments.next());
            }
            "--quick" if command == "torture" => wishes.handed_on.push(argument),
            "--seed" | "--only" | "--share" if command == "torture" => {
                wishes.handed_on.push(argument);
                wishes.handed_on.extend(arguments.next());
            }
            name if command == "fuzz" && !name.starts_with('-') => wishes.handed_on.extend(["--name".into(), argument]),
            other => return complain(&format!("there is no {other}\n\n{HELP}")),
        }
    }
    let outcome = match command.as_str() {
        "run" => run::run(&wishes),
        "test" => test::test(&wishes),
        "bench" => bench::bench(&wishes),
        "screenshots" => screenshots::screenshots(&wishes),
        "fuzz" => fuzz::fuzz(&wishes),
        "torture" => torture::torture(&wishes),
        "" | "help" | "--help" | "-h" => {
            println!("{HELP}");
            Ok(())
        }
        other => Err(format!("there is no {other}\n\n{HELP}")),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => complain(&problem),
    }
}

fn complain(problem: &str) -> ExitCode {
    eprintln!("\n{problem}");
    ExitCode::FAILURE
}

/// The folder this project is in.
pub fn project() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().map(Path::to_path_buf).unwrap_or_default()
}

/// Where cargo puts what it builds.
pub fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| project().join("target"), |named| project().join(named))
}
