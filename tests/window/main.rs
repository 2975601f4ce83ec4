//! The real window, driven as a person would: through WebDriver, on a display of its own.
//!
//! Only what needs the real window is told here: that it opens, keeps its data encrypted on the disk, and carries the
//! main jobs from end to end. Rules are told in the core's stories, screens in `tests/browser`.

#![cfg(target_os = "linux")]

mod hands;
mod laptop;

use laptop::Laptop;

#[tokio::test]
async fn the_window_opens_and_says_who_it_is() {
    let laptop = Laptop::fresh();
    let window = laptop.open().await;
    assert_eq!(window.title().await, "Evenkeel");
    window.close().await;
}
