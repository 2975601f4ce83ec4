//! A display, or a virtual one where there is none.

use crate::Outcome;
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

/// Whether somebody sits in front of a screen.
pub fn is_there() -> bool {
    let named = |variable| std::env::var_os(variable).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || named("DISPLAY") || named("WAYLAND_DISPLAY")
}

/// A display that nobody looks at. It ends with its value.
pub struct VirtualDisplay {
    server: Child,
    /// Its name, as `DISPLAY` wants it.
    pub name: String,
}

impl VirtualDisplay {
    pub fn open() -> Outcome<VirtualDisplay> {
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "1366x768x24", "-nolisten", "tcp"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|problem| format!("Xvfb does not start: {problem}"))?;
        let mut number = String::new();
        if let Some(said) = server.stdout.take() {
            let _ = BufReader::new(said).read_line(&mut number);
        }
        let display = VirtualDisplay { server, name: format!(":{}", number.trim()) };
        if number.trim().is_empty() { Err("Xvfb opened no display".into()) } else { Ok(display) }
    }
}

impl Drop for VirtualDisplay {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}
