//! The one command of the window. What begins with `shell.` is answered here, everything else by the core.

use crate::{files, marks, window};
use evenkeel_core::door::{Door, Request};
use serde_json::{Value, json};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use tauri::{Manager, WebviewWindow};

/// Answers `{"ok": …}` or `{"failure": …}`, and always one of them: the interface waits for it.
#[tauri::command]
pub async fn call(window: WebviewWindow, request: Request) -> Value {
    // The core syncs to the disk and a dialog waits for a person: neither belongs on a thread that others need.
    let answer = tauri::async_runtime::spawn_blocking(move || {
        catch_unwind(AssertUnwindSafe(|| answer(&window, request))).unwrap_or_else(|_| failure("shell-went-wrong"))
    });
    answer.await.unwrap_or_else(|_| failure("shell-went-wrong"))
}

fn answer(window: &WebviewWindow, request: Request) -> Value {
    match request.name.as_str() {
        "shell.choose_file" => json!({ "ok": files::choose(window, &request.input) }),
        "shell.save" => match files::save(window, &request.input) {
            Ok(saved) => json!({ "ok": saved }),
            Err(_) => failure("shell-cannot-save"),
        },
        "shell.print" => match window::print(window) {
            Ok(()) => json!({ "ok": null }),
            Err(_) => failure("shell-cannot-print"),
        },
        "shell.mark" => {
            marks::reached(request.input["mark"].as_str().unwrap_or_default());
            json!({ "ok": null })
        }
        _ => window.state::<Arc<Door>>().call(request),
    }
}

/// A failure of the shell itself, in the shape of the core's. The sentences are in `locales/*/shell.ftl`.
fn failure(key: &str) -> Value {
    let kind = if key == "shell-went-wrong" { "broken" } else { "refused" };
    json!({ "failure": { "kind": kind, "key": key, "args": {}, "problems": [] } })
}
