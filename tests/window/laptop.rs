//! A laptop of its own for one scenario: a display, a home folder, and the real app started on it by a driver.
//!
//! Everything is ended by its handle when the scenario ends, also when it fails. Scenarios wait on what can be seen,
//! never on time.

use crate::hands::Window;
use fantoccini::wd::Capabilities;
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::json;
use std::collections::BTreeMap;
use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use std::os::unix::fs::PermissionsExt;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// How long something may take to appear. Far more than it needs: two cores may be busy with other tests.
pub const PATIENCE: Duration = Duration::from_secs(40);

/// The laptop. It outlives the app, so that a scenario can close the window and open it again.
pub struct Laptop {
    home: PathBuf,
    _display: Ended,
    display_name: String,
    staged: Vec<(&'static str, PathBuf)>,
    arguments: Vec<String>,
    day: Option<String>,
}

/// A child that is ended, with all it started, when it goes out of scope.
pub struct Ended(Child);

impl Drop for Ended {
    fn drop(&mut self) {
        // The child leads a process group of its own: WebKit's helpers are in it and would otherwise outlive us.
        // SAFETY: kill(2) touches no memory, and the group is ours as long as its leader has not been waited for.
        unsafe { libc::kill(-(self.0.id() as i32), libc::SIGKILL) };
        let _ = self.0.wait();
    }
}

/// The file on the stick.
const HANDED: &str = "handed.evenkeel";

impl Laptop {
    /// A laptop on which Evenkeel was never started.
    pub fn fresh() -> Laptop {
        let home = tempfile::Builder::new().prefix("evenkeel-window-").tempdir().expect("a home folder").keep();
        std::fs::create_dir_all(home.join("run")).expect("a folder for sockets");
        std::fs::create_dir_all(home.join("saved")).expect("a folder for what is saved");
        std::fs::create_dir_all(home.join("temporary")).expect("a folder for what is temporary");
        std::fs::set_permissions(home.join("run"), std::fs::Permissions::from_mode(0o700)).expect("a private folder");
        let mut xvfb = Command::new("Xvfb");
        xvfb.args(["-displayfd", "1", "-screen", "0", "1366x768x24", "-nolisten", "tcp"]);
        xvfb.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null()).process_group(0);
        let mut display = xvfb.spawn().expect("Xvfb starts; `cargo xtask test` installs it where it is missing");
        let mut number = String::new();
        let said = display.stdout.take().expect("its output is piped");
        BufReader::new(said).read_line(&mut number).expect("Xvfb tells which display it opened");
        let display_name = format!(":{}", number.trim());
        Laptop { home, _display: Ended(display), display_name, staged: Vec::new(), arguments: Vec::new(), day: None }
    }

    /// Starts the app with these arguments from now on.
    pub fn with_arguments(mut self, arguments: &[&str]) -> Laptop {
        self.arguments.extend(arguments.iter().map(|argument| argument.to_string()));
        self
    }

    /// Lets the app take this day for today from the next start on, so that a story told on a Monday stays there.
    pub fn turn_to(&mut self, day: &str) {
        self.day = Some(day.to_string());
    }

    /// Puts a file on this laptop and answers the next "choose a file" dialogs with it.
    pub fn stage_file(&mut self, name: &str, content: &str) {
        let path = self.home.join(name);
        std::fs::write(&path, content).expect("the home folder is writable");
        self.staged.push(("EVENKEEL_STAGED_FILE", path));
    }

    /// Answers every "choose a file" dialog with what was handed to this laptop last, also while its window is open.
    pub fn takes_files(&mut self) {
        self.staged.push(("EVENKEEL_STAGED_FILE", self.home.join(HANDED)));
    }

    /// Hands a file to this laptop, as on a stick: whatever was handed to it before is gone.
    pub fn hand(&self, content: &[u8]) {
        std::fs::write(self.home.join(HANDED), content).expect("the home folder is writable");
    }

    /// Where the "save" dialogs of this laptop put what is saved.
    pub fn saved(&self) -> PathBuf {
        self.home.join("saved")
    }

    /// The data folder of the app.
    pub fn data(&self) -> PathBuf {
        self.home.join("data")
    }

    /// Every file that the app and its webview left on this laptop: data, cache, settings, log and temporary files. Not
    /// what the reader saved on purpose, nor what lay there before.
    pub fn left_behind(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        let mut found = files_below(&self.home);
        found.retain(|path, _| !path.starts_with(self.saved()) && self.staged.iter().all(|(_, staged)| staged != path));
        found
    }

    /// Opens the window and waits until the interface is there.
    pub async fn open(&self) -> Window {
        let port = TcpListener::bind("127.0.0.1:0").and_then(|free| free.local_addr()).expect("a free port").port();
        let log = std::fs::File::create(self.home.join("app.log")).expect("the home folder is writable");
        let mut driver = Command::new("WebKitWebDriver");
        driver
            .args([&format!("--port={port}"), "--host=127.0.0.1"])
            .env_remove("WAYLAND_DISPLAY")
            .env_remove("DBUS_SESSION_BUS_ADDRESS")
            .env("DISPLAY", &self.display_name)
            .env("HOME", &self.home)
            .env("XDG_RUNTIME_DIR", self.home.join("run"))
            .env("XDG_CONFIG_HOME", self.home.join("config"))
            .env("XDG_CACHE_HOME", self.home.join("cache"))
            .env("XDG_DATA_HOME", self.home.join("share"))
            .env("TMPDIR", self.home.join("temporary"))
            .env("EVENKEEL_HOME", self.data())
            .env("EVENKEEL_SAVE_DIR", self.saved())
            .env("GDK_BACKEND", "x11")
            .env("LANG", "C.UTF-8")
            .env("NO_AT_BRIDGE", "1")
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            // With its default renderer WebKit on a virtual display needs half a minute now and then.
            .env("WEBKIT_DISABLE_COMPOSITING_MODE", "1")
            .envs(self.staged.iter().cloned())
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(log)
            .process_group(0);
        let driver = Ended(driver.spawn().expect("WebKitWebDriver starts; `cargo xtask test` installs it"));
        let day = self.day.iter().flat_map(|day| ["--today", day]);
        let arguments: Vec<&str> = self.arguments.iter().map(String::as_str).chain(day).collect();
        let client = connect(port, &arguments).await;
        let window = Window::new(client, driver, self.home.join("app.log"));
        window.until("the interface is there", "return document.querySelector('#root *')", &[]).await;
        window
    }
}

/// Sockets and the like are no files, and what goes while it is looked at is gone.
fn files_below(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    for path in std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()) {
        if path.is_dir() && !path.is_symlink() {
            found.extend(files_below(&path));
        } else if path.is_file()
            && let Ok(bytes) = std::fs::read(&path)
        {
            found.insert(path, bytes);
        }
    }
    found
}

impl Drop for Laptop {
    fn drop(&mut self) {
        // WebKit may still be writing its shader cache.
        for _ in 0..20 {
            if std::fs::remove_dir_all(&self.home).is_ok() {
                break;
            }
            std::thread::sleep(Duration::from_millis(50));
        }
    }
}

async fn connect(port: u16, arguments: &[&str]) -> Client {
    let mut wanted = Capabilities::new();
    let app = json!({ "binary": env!("CARGO_BIN_EXE_evenkeel"), "args": arguments });
    wanted.insert("webkitgtk:browserOptions".into(), app);
    let mut builder = ClientBuilder::new(HttpConnector::new());
    builder.capabilities(wanted);
    let began = Instant::now();
    loop {
        match builder.connect(&format!("http://127.0.0.1:{port}")).await {
            Ok(client) => return client,
            Err(problem) if began.elapsed() > PATIENCE => panic!("the window does not open: {problem}"),
            Err(_) => tokio::time::sleep(Duration::from_millis(30)).await,
        }
    }
}
