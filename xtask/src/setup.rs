//! What this machine lacks, and installing it.
//!
//! On Debian and its children everything comes from the system's own packages. Elsewhere the things are named, so that
//! whoever sits there can install them in their own way.

use crate::step::{program, quiet, shown, step};
use crate::{Outcome, Wishes};
use std::io::{IsTerminal, Write};

/// What a command needs beyond building the app.
#[derive(Clone, Copy, PartialEq)]
pub enum For {
    /// Building and opening the window.
    Building,
    /// And a display that nobody looks at, with a driver for the window on it.
    VirtualDisplay,
    /// And a browser, for the tests of every screen.
    Tests,
}

/// Builds the window: WebKit (its headers bring GTK's and libsoup's), OpenSSL for SQLCipher, and a C compiler.
const BUILDING: &[&str] = &["build-essential", "pkg-config", "libssl-dev", "libwebkit2gtk-4.1-dev"];
const VIRTUAL_DISPLAY: &[&str] = &["xvfb", "webkit2gtk-driver"];
const BROWSER: &[&str] = &["chromium"];

/// Makes this machine ready, or says what a person has to do.
pub fn setup(what: For, wishes: &Wishes) -> Outcome {
    node_is_there()?;
    if cfg!(target_os = "linux") && works("dpkg-query", &["--version"]) {
        debian(what, wishes)?;
    } else {
        elsewhere();
    }
    if what == For::Tests {
        rust_components(wishes)?;
    }
    Ok(())
}

fn node_is_there() -> Outcome {
    let version = quiet(program("node", &["--version"])).unwrap_or_default();
    let major: u32 = version.trim().trim_start_matches('v').split('.').next().and_then(|n| n.parse().ok()).unwrap_or(0);
    match major {
        0 => Err("Node is missing. Install Node 20 or newer with npm, then run this again.".into()),
        1..20 => Err(format!("Node {} is too old. Install Node 20 or newer, then run this again.", version.trim())),
        _ => quiet(program("npm", &["--version"])).map(drop).map_err(|_| "npm is missing. It comes with Node.".into()),
    }
}

fn debian(what: For, wishes: &Wishes) -> Outcome {
    let mut wanted = BUILDING.to_vec();
    if what != For::Building {
        wanted.extend(VIRTUAL_DISPLAY);
    }
    if what == For::Tests {
        wanted.extend(BROWSER);
    }
    wanted.retain(|package| !is_installed(package));
    if wanted.is_empty() {
        return Ok(());
    }
    println!("This machine lacks: {}", wanted.join(" "));
    agree("Install them with apt-get", wishes)?;
    step("Installing system packages", || {
        apt_get(&["update"])?;
        let mut install = vec!["install", "--yes", "--no-install-recommends"];
        install.extend(&wanted);
        // An interrupted download is the one failure seen here, and a second run has cured it each time.
        apt_get(&install).or_else(|_| apt_get(&install))
    })
}

fn is_installed(package: &str) -> bool {
    quiet(program("dpkg-query", &["--show", "--showformat=${db:Status-Status}", package]))
        .is_ok_and(|status| status == "installed")
}

fn apt_get(arguments: &[&str]) -> Outcome {
    let root = quiet(program("id", &["-u"])).is_ok_and(|id| id.trim() == "0");
    let mut command = if root {
        program("apt-get", arguments)
    } else {
        let mut words = vec!["DEBIAN_FRONTEND=noninteractive", "apt-get"];
        words.extend(arguments);
        program("sudo", &words)
    };
    command.env("DEBIAN_FRONTEND", "noninteractive");
    if root {
        shown(command)
    } else {
        // sudo may have to ask for a password, so it keeps the terminal.
        let done = command.status().map_err(|problem| format!("sudo does not start: {problem}"))?;
        if done.success() { Ok(()) } else { Err(format!("apt-get {} failed ({done})", arguments.join(" "))) }
    }
}

fn elsewhere() {
    let needed = match std::env::consts::OS {
        "windows" => "the Microsoft C++ Build Tools, the WebView2 runtime (Windows 11 has it) and Perl (for OpenSSL)",
        "macos" => "the Xcode command line tools (`xcode-select --install`) and Perl (for OpenSSL)",
        _ => {
            "WebKitGTK 4.1 and OpenSSL with their headers, pkg-config and a C compiler; for the tests also Xvfb, \
              WebKitWebDriver and Chromium"
        }
    };
    println!("On this system nothing is installed for you. Evenkeel needs {needed}.");
}

fn rust_components(wishes: &Wishes) -> Outcome {
    let mut missing = Vec::new();
    for (component, command) in [("clippy", "clippy"), ("rustfmt", "fmt")] {
        if !works("cargo", &[command, "--version"]) {
            missing.push(component);
        }
    }
    if missing.is_empty() {
        return Ok(());
    }
    println!("Rust lacks: {}", missing.join(" "));
    agree("Add them with rustup", wishes)?;
    let mut words = vec!["component", "add"];
    words.extend(&missing);
    step("Adding Rust components", || shown(program("rustup", &words)))
}

fn works(name: &str, arguments: &[&str]) -> bool {
    quiet(program(name, arguments)).is_ok()
}

/// Asks where somebody can answer, and goes ahead where nobody can.
fn agree(question: &str, wishes: &Wishes) -> Outcome {
    if wishes.yes || !std::io::stdin().is_terminal() {
        return Ok(());
    }
    print!("{question}? [Y/n] ");
    let _ = std::io::stdout().flush();
    let mut answer = String::new();
    std::io::stdin().read_line(&mut answer).map_err(|problem| format!("no answer could be read: {problem}"))?;
    match answer.trim().to_lowercase().as_str() {
        "" | "y" | "yes" => Ok(()),
        _ => Err("Nothing was installed. Install the things named above in your own way, then run this again.".into()),
    }
}
