//! Tells Tauri which commands there are, so that no window may call any other, and cargo when the interface is new.

use std::path::Path;

fn main() {
    const INTERFACE: &str = "../ui/dist";
    // The finished interface is carried inside the app, and Tauri itself does not watch it.
    println!("cargo::rerun-if-changed={INTERFACE}");
    if !Path::new(INTERFACE).exists() {
        println!(
            "cargo::error=the interface is not built yet: `cargo xtask run` or `cargo xtask test` builds it first"
        );
    }
    let manifest = tauri_build::AppManifest::new().commands(&["call"]);
    if let Err(problem) = tauri_build::try_build(tauri_build::Attributes::new().app_manifest(manifest)) {
        println!("cargo::error={problem:#}");
    }
}
