//! `cargo xtask run`: build Evenkeel and open its window.

use crate::setup::{For, setup};
use crate::step::{program, shown, step};
use crate::{Outcome, Wishes, display, interface, target};

/// Opens the window, or takes a picture of it where there is no display to open it on.
pub fn run(wishes: &Wishes) -> Outcome {
    if !display::is_there() {
        return picture(wishes);
    }
    setup(For::Building, wishes)?;
    interface::build()?;
    step("Building Evenkeel", || shown(cargo("build", wishes)))?;
    println!("Evenkeel opens. Close its window to end, or press Ctrl+C here.");
    let profile = if wishes.release { "release" } else { "debug" };
    let app = target().join(profile).join(format!("evenkeel{}", std::env::consts::EXE_SUFFIX));
    shown(program(&app.to_string_lossy(), if wishes.sample { &["--sample"] } else { &[] }))
}

/// Nobody can type a passphrase where there is no display, so the picture shows the sample team's Today.
fn picture(wishes: &Wishes) -> Outcome {
    println!("There is no display here. Evenkeel opens on a virtual one, with the sample team, and leaves a picture.");
    setup(For::VirtualDisplay, wishes)?;
    interface::build()?;
    step("Building Evenkeel", || shown(cargo("build", wishes)))?;
    let picture = target().join("evenkeel-today.png");
    step("Opening the window", || {
        let mut command = cargo("test", wishes);
        command.args(["--quiet", "--", "--ignored", "--exact", "a_picture_of_today"]).env("EVENKEEL_PICTURE", &picture);
        crate::step::quiet(command).map(drop)
    })?;
    println!("The picture of Today is {}", picture.display());
    Ok(())
}

/// The app and the driver of its window, with the features of the whole workspace: what the tests build too, so that
/// nothing is compiled twice.
fn cargo(verb: &str, wishes: &Wishes) -> std::process::Command {
    let mut command = program("cargo", &[verb, "--workspace", "--test", "window"]);
    if verb == "build" {
        command.args(["--bin", "evenkeel"]);
    }
    if wishes.release {
        command.arg("--release");
    }
    if !cfg!(target_os = "linux") {
        command.args(["--features", "evenkeel/vendored-openssl"]);
    }
    command
}
