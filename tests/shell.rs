//! What the window may do, read from its settings: anything looser than what was decided (SAFETY 6) fails here, so that
//! nobody loosens it by the way.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

fn shell() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src-tauri")
}

fn text(name: &str) -> String {
    fs::read_to_string(shell().join(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

fn settings() -> Value {
    serde_json::from_str(&text("tauri.conf.json")).expect("settings")
}

/// A content security policy: each directive with its sources.
fn policy(text: &str) -> BTreeSet<(String, BTreeSet<String>)> {
    let words = |part: &str| part.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
    let directives = text.split(';').map(words).filter(|directive| !directive.is_empty());
    directives.map(|directive| (directive[0].clone(), directive[1..].iter().cloned().collect())).collect()
}

#[test]
fn the_window_runs_scripts_of_its_own_alone_and_reaches_nothing_but_the_core() {
    let security = settings()["app"]["security"].take();
    let is = policy(security["csp"].as_str().expect("a policy"));
    let decided = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; \
                   font-src 'self'; connect-src ipc: http://ipc.localhost; form-action 'none'; base-uri 'none'; \
                   frame-ancestors 'none'; object-src 'none'";
    assert_eq!(is, policy(decided));
    assert_eq!(security["dangerousDisableAssetCspModification"], json!(["style-src"]), "for the kit's styles alone");
    let known = ["freezePrototype", "capabilities", "csp", "dangerousDisableAssetCspModification"];
    let there = security.as_object().expect("settings").keys();
    assert_eq!(there.filter(|key| !known.contains(&key.as_str())).count(), 0, "nothing else is set: {security}");
}

#[test]
fn there_is_no_global_door_no_window_by_settings_and_no_plugin_that_reaches_out() {
    let all = settings();
    assert_eq!((&all["app"]["withGlobalTauri"], &all["app"]["windows"]), (&json!(false), &json!([])));
    assert_eq!(all["plugins"], Value::Null, "no plugin is let in by settings");
    assert_eq!(all["build"].as_object().expect("build").keys().collect::<Vec<_>>(), ["frontendDist"], "no address");
    let cargo = text("Cargo.toml");
    let plugins: BTreeSet<&str> =
        cargo.lines().filter_map(|line| line.strip_prefix("tauri-plugin-")?.split([' ', '=']).next()).collect();
    assert_eq!(plugins, BTreeSet::from(["dialog", "single-instance", "window-state"]));
    let tauri = cargo.lines().find(|line| line.starts_with("tauri = ")).expect("Tauri");
    assert!(tauri.contains("default-features = false"), "{tauri}");
    for loose in ["dynamic-acl", "devtools", "protocol-asset", "isolation", "unstable", "config-"] {
        assert!(!tauri.contains(loose), "{loose}: {tauri}");
    }
}

#[test]
fn one_capability_lets_the_one_window_make_the_one_call() {
    let files: Vec<PathBuf> = fs::read_dir(shell().join("capabilities"))
        .expect("capabilities")
        .map(|file| file.expect("a file").path())
        .collect();
    assert_eq!(files.len(), 1, "{files:?}");
    let capability: Value = serde_json::from_str(&fs::read_to_string(&files[0]).expect("it")).expect("JSON");
    assert_eq!((&capability["local"], &capability["windows"]), (&json!(true), &json!(["main"])));
    assert_eq!(capability["remote"], Value::Null);
    let permissions = ["allow-call", "core:event:allow-listen", "core:event:allow-unlisten"];
    assert_eq!(capability["permissions"], json!(permissions));
    assert!(text("build.rs").contains(r#".commands(&["call"])"#), "every command is named, and there is one");
}

#[test]
fn the_window_refuses_to_leave_to_open_another_to_download_and_to_remember() {
    let window = text("src/window.rs");
    for line in [
        ".incognito(!is_driven())",
        ".general_autofill_enabled(false)",
        ".devtools(cfg!(debug_assertions))",
        ".proxy_url(NOWHERE.parse()",
        ".on_navigation(is_the_app)",
        ".on_new_window(|_, _| NewWindowResponse::Deny)",
        ".on_download(|_, _| false)",
        ".on_permission_request(|_, _| PermissionResponse::Deny)",
    ] {
        assert!(window.contains(line), "the window lacks {line}");
    }
}
