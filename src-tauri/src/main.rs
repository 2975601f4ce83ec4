//! The shell: one window around the core. It holds no rule; an `if` about people in here is in the wrong place.
//!
//! In reading order: `options` (what may be typed after `evenkeel`), `window` (the one window and what it may not do),
//! `call` (the one command), `files` (dialogs, and what the reader chose in them), `verify` (a receipt, checked without a
//! window), `marks` (how long the start took).
//!
//! Deliberately absent: a menu of its own, a tray, an updater, the network, and any way for the interface to name a file.

// A release on Windows is a window only, with no console behind it.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod call;
mod files;
mod marks;
mod options;
mod verify;
mod window;

use evenkeel_core::door::Door;
use options::{Options, Wish};
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;
use tauri::{Manager, RunEvent};

fn main() -> ExitCode {
    marks::begin();
    keep_faults_free_of_names();
    keep_the_window_from_staying_blank();
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if let [verb, rest @ ..] = arguments.as_slice()
        && verb == "verify"
    {
        return verify::verify(rest);
    }
    match Options::read(arguments.into_iter()) {
        Ok(Wish::Print(text)) => {
            println!("{text}");
            ExitCode::SUCCESS
        }
        Ok(Wish::Open(options)) => open(options),
        Err(problem) => {
            eprintln!("evenkeel: {problem}");
            ExitCode::from(2)
        }
    }
}

fn open(options: Options) -> ExitCode {
    if !a_display_is_there() {
        eprintln!("evenkeel: there is no display to open a window on. evenkeel-stdio works without one.");
        return ExitCode::FAILURE;
    }
    keep_to_the_owner(&options.home);
    let door = Arc::new(Door::at(options.home.clone()).sample_only(options.sample).today(options.today));

    let mut builder = tauri::Builder::default();
    if !options.own_home {
        // Somebody who starts Evenkeel again wants the window they have. The core's lock file guards the vault itself,
        // because this plugin knows of no other window where there is no D-Bus.
        builder = builder.plugin(tauri_plugin_single_instance::init(|app, _, _| window::bring_to_front(app)));
    }
    let app = builder
        .plugin(tauri_plugin_dialog::init())
        .plugin(window::remember_its_place())
        .manage(door)
        .invoke_handler(tauri::generate_handler![call::call])
        .setup(|app| Ok(window::open(app.handle())?))
        .build(tauri::generate_context!());

    match app {
        Ok(app) => {
            app.run(|app, event| {
                if let RunEvent::Exit = event {
                    app.state::<Arc<Door>>().lock();
                }
            });
            ExitCode::SUCCESS
        }
        Err(problem) => {
            eprintln!("evenkeel: the window cannot be opened: {problem}");
            ExitCode::FAILURE
        }
    }
}

fn a_display_is_there() -> bool {
    let named = |variable| std::env::var_os(variable).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || named("DISPLAY") || named("WAYLAND_DISPLAY")
}

/// What a fault has to say may quote what somebody wrote, and a log holds no personal data: only its place is told.
fn keep_faults_free_of_names() {
    std::panic::set_hook(Box::new(|fault| match fault.location() {
        Some(place) => eprintln!("evenkeel: a fault at {}:{}", place.file(), place.line()),
        None => eprintln!("evenkeel: a fault"),
    }));
}

/// Makes the data folder readable to its owner alone. SQLite would make files that everybody on the laptop may read.
/// Where it cannot be done, opening the vault meets the same problem and says so in a sentence.
fn keep_to_the_owner(home: &Path) {
    let mut folder = std::fs::DirBuilder::new();
    folder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut folder, 0o700);
    let _ = folder.create(home);
    #[cfg(unix)]
    let _ = std::fs::set_permissions(home, std::os::unix::fs::PermissionsExt::from_mode(0o700));
}

/// WebKitGTK's DMABUF renderer leaves the window blank on many machines with an NVIDIA card, and nobody sees a
/// difference on the others. Whoever set the variable knows better.
fn keep_the_window_from_staying_blank() {
    const RENDERER: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";
    if cfg!(target_os = "linux") && std::env::var_os(RENDERER).is_none() {
        // SAFETY: `main` has just begun, so no other thread reads or writes the environment.
        unsafe { std::env::set_var(RENDERER, "1") };
    }
}
