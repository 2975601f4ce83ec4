//! An empty window of the same kit. `cargo xtask bench` starts it beside Evenkeel, to tell what the kit costs from what
//! Evenkeel adds.

use std::time::Instant;
use tauri::http::Response;
use tauri::{WebviewUrl, WebviewWindowBuilder};

/// Asks for `painted` two frames after the page is there, when it has been on the screen.
const PAGE: &str = "<!doctype html><title>Empty</title><p>Empty</p><script>
    requestAnimationFrame(() => requestAnimationFrame(() => { new Image().src = 'empty://localhost/painted'; }));
</script>";

fn main() {
    let began = Instant::now();
    tauri::Builder::default()
        .register_uri_scheme_protocol("empty", move |_, request| {
            if request.uri().path() == "/painted" {
                eprintln!("mark data {}", began.elapsed().as_millis());
            }
            Response::builder().header("content-type", "text/html").body(PAGE.as_bytes().to_vec()).unwrap_or_default()
        })
        .setup(|app| {
            let page = WebviewUrl::CustomProtocol("empty://localhost/".parse()?);
            WebviewWindowBuilder::new(app, "main", page).inner_size(1280.0, 760.0).incognito(true).build()?;
            Ok(())
        })
        .run(tauri::generate_context!())
        .unwrap_or_else(|problem| eprintln!("the empty window cannot be opened: {problem}"));
}
