//! The real window, driven as a person would: through WebDriver, on a display of its own.
//!
//! Only what needs the real window is told here: that it opens, keeps its data encrypted on the disk, and carries the
//! main jobs from end to end. Rules are told in the core's stories, screens in `tests/browser`.

#![cfg(target_os = "linux")]
// A step that does not work ends the scenario, and the sentence in `expect` says what was to be expected.
#![allow(clippy::expect_used)]

mod hands;
mod laptop;

use laptop::Laptop;
use std::path::Path;

#[tokio::test]
async fn the_window_opens_and_says_who_it_is() {
    let laptop = Laptop::fresh();
    let window = laptop.open().await;
    assert_eq!(window.title().await, "Evenkeel");
    window.close().await;
}

/// What `cargo xtask run` leaves where there is no display.
#[tokio::test]
#[ignore = "it takes a picture for a person to look at"]
async fn a_picture_of_today() {
    let picture = std::env::var_os("EVENKEEL_PICTURE").expect("EVENKEEL_PICTURE names the file for the picture");
    let laptop = Laptop::fresh().with_arguments(&["--sample"]);
    let window = laptop.open().await;
    window.has_painted().await;
    window.picture(Path::new(&picture)).await;
    window.close().await;
}
