//! The real window, driven as a person would: through WebDriver, on a display of its own.
//!
//! Only what needs the real window is told here: that it opens, keeps its data encrypted on the disk, and carries the
//! main jobs from end to end. Rules are told in the core's stories, screens in `tests/browser`.

#![cfg(target_os = "linux")]
// A step that does not work ends the scenario, and the sentence in `expect` says what was to be expected.
#![allow(clippy::expect_used)]

mod cover;
mod hands;
mod laptop;
mod promises;
mod quality;
mod reviews;
mod walls;

use fantoccini::key::Key;
use hands::Window;
use laptop::Laptop;
use std::path::Path;

const MONDAY: &str = "2026-11-23";
const TUESDAY: &str = "2026-11-24";
const PASSPHRASE: &str = "violet harbour seven lanterns";
const TEAM: &str = "\
Personeelsnummer;Naam;Team;Functie;Uren per week;In dienst
1001;Daan de Vries;Noord;Medewerker;36;01-03-2021
1002;Elif Demir;Noord;Medewerker;32,5;15-08-2022
1003;Gijs Bakker;Noord;Senior medewerker;24;02-01-2019
";
const TALK: &str = "\
Likes the new refund page
! me: book the training room by tomorrow
! daan: write down the three refund traps
# seems tired of the phones";

#[tokio::test]
async fn the_window_opens_and_says_who_it_is() {
    let laptop = Laptop::fresh();
    let window = laptop.open().await;
    assert_eq!(window.title().await, "Evenkeel");
    let frozen = "return Object.isFrozen(Object.prototype) && !('__TAURI__' in window)";
    window.until("nothing can change what every object inherits", frozen, &[]).await;
    window.close().await;
}

#[tokio::test]
async fn a_manager_brings_the_team_in_holds_a_talk_and_finds_everything_again() {
    let mut laptop = Laptop::fresh();
    laptop.turn_to(MONDAY);
    laptop.stage_file("team.csv", TEAM);

    let window = laptop.open().await;
    make_the_vault(&window).await;
    answer_the_three_questions(&window).await;
    import_the_team(&window).await;
    hold_a_talk_with_daan(&window).await;
    window.chord(&[Key::Control], 'l').await;
    window.sees("Welcome back").await;
    window.no_longer_sees("book the training room").await;
    window.close().await;
    nothing_can_be_read_on_the_disk(&laptop);

    laptop.turn_to(TUESDAY);
    let window = laptop.open().await;
    unlock(&window).await;
    window.sees("book the training room").await;
    window.picture(&pictures().join("today-after-the-talk.png")).await;
    undo_the_talk(&window).await;
    window.close().await;
}

#[tokio::test]
async fn a_second_window_on_the_same_vault_is_turned_away_with_a_sentence() {
    let laptop = Laptop::fresh();
    let first = laptop.open().await;
    make_the_vault(&first).await;
    first.sees("Which team is it?").await;

    let second = laptop.open().await;
    second.fill("Passphrase", PASSPHRASE).await;
    second.press("Unlock").await;
    second.sees("open in another window").await;
    first.close().await;
    second.close().await;
}

async fn make_the_vault(window: &Window) {
    window.sees("Choose a passphrase").await;
    window.fill("Passphrase", PASSPHRASE).await;
    window.fill("The same again", PASSPHRASE).await;
    window.press("Make the vault").await;
    window.sees("Your recovery code").await;
    let code = window.text_of("[aria-label='Recovery code']").await;
    window.press("I have it on paper").await;
    window.fill("Recovery code", &code.split_whitespace().collect::<Vec<_>>().join("-")).await;
    window.press("Check it").await;
}

async fn answer_the_three_questions(window: &Window) {
    window.sees("Which team is it?").await;
    window.fill("Name of the team", "Noord").await;
    window.fill("What are you called?", "Marieke").await;
    window.press("Go on").await;
    window.press("Import a spreadsheet").await;
    window.press("Go on").await;
    window.press("Start").await;
}

async fn import_the_team(window: &Window) {
    window.sees("Import people").await;
    window.press("Choose a file").await;
    window.sees("3 new people").await;
    window.press("Import").await;
    window.press("People").await;
    window.sees("Elif").await;
}

async fn hold_a_talk_with_daan(window: &Window) {
    window.press("Daan").await;
    window.sees("Daan de Vries").await;
    window.press("One-on-one").await;
    window.sees("First: how is Daan?").await;
    window.fill("Notes", TALK).await;
    window.sees("Only for you: seems tired of the phones").await;
    window.sees("Daan: write down the three refund traps").await;
    window.chord(&[Key::Control], char::from(Key::Enter)).await;
    window.sees("Kept.").await;
}

async fn unlock(window: &Window) {
    window.sees("Welcome back").await;
    window.fill("Passphrase", PASSPHRASE).await;
    window.press("Unlock").await;
    window.has_painted().await;
}

async fn undo_the_talk(window: &Window) {
    window.chord(&[Key::Control], 'z').await;
    // The talk is open again. (What was typed in it is kept for a day: it may be gone by now.)
    window.sees("First: how is Daan?").await;
}

/// The vault was open and full a moment ago, and its window showed all of it. Now neither the vault nor the webview, nor
/// anything temporary, holds a word of it: as UTF-8, or as UTF-16, which is how a webview keeps what a page stores.
fn nothing_can_be_read_on_the_disk(laptop: &Laptop) {
    let files = laptop.left_behind();
    for word in ["Daan", "refund", "tired of the phones", PASSPHRASE] {
        let wide: Vec<u8> = word.encode_utf16().flat_map(u16::to_le_bytes).collect();
        for (path, bytes) in &files {
            let found = [word.as_bytes(), &wide].iter().any(|form| bytes.windows(form.len()).any(|part| part == *form));
            assert!(!found, "“{word}” stands readable in {}", path.display());
        }
    }
    let of_the_vault = files.keys().filter(|path| path.starts_with(laptop.data())).count();
    assert!(of_the_vault >= 3, "a vault is at least its database, its keys and its mark, and here are {of_the_vault}");
    assert!(files.len() > of_the_vault, "the webview left something too, and it was looked at");
}

fn pictures() -> &'static Path {
    Path::new(env!("CARGO_TARGET_TMPDIR"))
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
