//! How long the start took, for whoever asks with `EVENKEEL_MARKS=1`: a line `mark data 1062` on stderr tells the
//! milliseconds from the start of the process to the moment the interface had painted its data.

use std::sync::OnceLock;
use std::time::Instant;

static BEGAN: OnceLock<Instant> = OnceLock::new();

/// Called first of all in `main`.
pub fn begin() {
    BEGAN.get_or_init(Instant::now);
    reached("main");
}

/// Logs that the interface has come as far as `mark`: "shell" or "data".
pub fn reached(mark: &str) {
    let asked = std::env::var_os("EVENKEEL_MARKS").is_some_and(|value| value == "1");
    // Only words we know reach the log, which holds no personal data.
    if let (true, Some(began), "main" | "shell" | "data") = (asked, BEGAN.get(), mark) {
        eprintln!("mark {mark} {}", began.elapsed().as_millis());
    }
}
