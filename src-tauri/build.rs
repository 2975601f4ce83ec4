//! Tells Tauri which commands there are, so that no window may call any other.

fn main() {
    let manifest = tauri_build::AppManifest::new().commands(&["call"]);
    if let Err(error) = tauri_build::try_build(tauri_build::Attributes::new().app_manifest(manifest)) {
        // A build script answers cargo with its output and its exit code.
        println!("cargo:warning={error:#}");
        std::process::exit(1);
    }
}
