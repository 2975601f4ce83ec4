//! The one window, and what it may not do: go anywhere else, open another, download, or use the camera.

use crate::files;
use tauri::webview::{NewWindowResponse, PermissionResponse};
use tauri::{
    AppHandle, DragDropEvent, Emitter, Manager, Url, WebviewUrl, WebviewWindow, WebviewWindowBuilder, WindowEvent,
};
use tauri_plugin_window_state::StateFlags;

const LABEL: &str = "main";
/// Where the webview would have to go through for anything from elsewhere: a port on which nothing listens, and below 1024,
/// so that no ordinary program ever can. A webview connects to where a link leads before anybody is asked whether it may.
const NOWHERE: &str = "http://127.0.0.1:1";

/// Opens the window. It appears at once; the interface paints itself into it.
pub fn open(app: &AppHandle) -> tauri::Result<()> {
    let window = WebviewWindowBuilder::new(app, LABEL, WebviewUrl::App("index.html".into()))
        .title("Evenkeel")
        .inner_size(1280.0, 760.0)
        .min_inner_size(1024.0, 640.0)
        .prevent_overflow()
        // Nothing of what was shown stays behind in a cache or a form history. A driver cannot reach a private window,
        // so a window test does without.
        .incognito(!is_driven())
        .general_autofill_enabled(false)
        .initialization_script(include_str!("freeze_prototype.js"))
        .devtools(cfg!(debug_assertions))
        .proxy_url(NOWHERE.parse().map_err(tauri::Error::InvalidUrl)?)
        .on_navigation(is_the_app)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_download(|_, _| false)
        .on_permission_request(|_, _| PermissionResponse::Deny)
        .build()?;
    let dropped_on = window.clone();
    window.on_window_event(move |event| {
        if let WindowEvent::DragDrop(DragDropEvent::Drop { paths, .. }) = event
            && let Some(path) = paths.first()
        {
            let chosen = files::hand_in(&dropped_on, path.clone());
            let _ = dropped_on.emit("shell:dropped", chosen);
        }
    });
    Ok(())
}

/// Whether WebDriver drives this window, as in the window tests.
pub fn is_driven() -> bool {
    std::env::var_os("TAURI_WEBVIEW_AUTOMATION").is_some_and(|value| value == "true")
}

/// Keeps size and place from one start to the next.
pub fn remember_its_place() -> tauri::plugin::TauriPlugin<tauri::Wry> {
    tauri_plugin_window_state::Builder::new()
        .with_state_flags(StateFlags::SIZE | StateFlags::POSITION | StateFlags::MAXIMIZED)
        .build()
}

/// Shows the window to somebody who started Evenkeel a second time.
pub fn bring_to_front(app: &AppHandle) {
    if let Some(window) = app.get_webview_window(LABEL) {
        let _ = window.unminimize();
        let _ = window.show();
        let _ = window.set_focus();
    }
}

/// Opens the system's print dialog on what the window shows. Nobody could close it again in a window test.
pub fn print(window: &WebviewWindow) -> tauri::Result<()> {
    if is_driven() { Ok(()) } else { window.print() }
}

fn is_the_app(url: &Url) -> bool {
    // Windows has no schemes of its own and serves the app from a host name instead.
    url.scheme() == "tauri" || url.host_str() == Some("tauri.localhost")
}

#[cfg(test)]
mod tests {
    use super::is_the_app;

    #[test]
    fn the_window_goes_nowhere_but_to_the_app() {
        let allowed = |url: &str| is_the_app(&url.parse().expect("the test writes a real address"));
        assert!(allowed("tauri://localhost/index.html#/today"));
        assert!(allowed("http://tauri.localhost/#/today"));
        for elsewhere in ["https://example.com", "file:///etc/passwd", "data:text/html,hello", "http://localhost:1420"]
        {
            assert!(!allowed(elsewhere), "{elsewhere} must not open");
        }
    }
}
