//! A promise in the real window: made, answered in the employee's own hands, moved, claimed and confirmed, and its
//! receipt saved, and verified by the file that was saved.

use crate::hands::Window;
use crate::laptop::Laptop;
use crate::{MONDAY, TEAM, TUESDAY, answer_the_three_questions, import_the_team, make_the_vault, unlock};
use fantoccini::key::Key;
use serde_json::json;

const PROMISE: &str = "A place on the chat training";

#[tokio::test]
async fn a_promise_is_answered_moved_and_kept_and_its_receipt_proves_it() {
    let mut laptop = Laptop::fresh();
    laptop.turn_to(MONDAY);
    laptop.stage_file("team.csv", TEAM);
    let window = laptop.open().await;
    make_the_vault(&window).await;
    answer_the_three_questions(&window).await;
    import_the_team(&window).await;

    promise_it_to_daan(&window).await;
    daan_answers(&window, "I agree").await;
    window.sees("Agrees").await;
    move_it(&window).await;
    claim_it(&window).await;
    daan_answers(&window, "Yes, it was kept").await;
    window.sees("Daan confirmed that it was kept").await;
    save_the_receipt(&window).await;
    window.close().await;

    let receipt = saved(&laptop, "txt");
    assert!(receipt.starts_with(b"Promise to Daan de Vries"), "the receipt says first to whom it was promised");
    assert!(saved(&laptop, "pdf").starts_with(b"%PDF-"), "the receipt on paper is a PDF");
    laptop.turn_to(TUESDAY);
    laptop.stage_file("receipt.txt", &String::from_utf8_lossy(&receipt));
    let window = laptop.open().await;
    unlock(&window).await;
    verify_it(&window).await;
    window.close().await;
}

async fn promise_it_to_daan(window: &Window) {
    window.press("Promises").await;
    window.sees("A promise is anything someone is waiting for").await;
    window.chord(&[], 'p').await;
    window.fill("To whom?", "Daan").await;
    window.fill("What did you promise?", PROMISE).await;
    window.fill("By when?", "18 dec").await;
    window.chord(&[], char::from(Key::Enter)).await;
    window.sees("Promise to Daan written down").await;
    window.press("Daan").await;
    window.sees("Promised once, never moved").await;
}

/// Only this promise is in their hands, and handing back locks.
async fn daan_answers(window: &Window, answer: &str) {
    window.press("Hand over to Daan").await;
    window.sees("It shows only this promise").await;
    window.press(answer).await;
    window.press("Keep my answer").await;
    window.sees("This is your answer, as it is kept").await;
    window.press("Hand back, and lock").await;
    unlock(window).await;
    window.sees(PROMISE).await;
}

async fn move_it(window: &Window) {
    window.chord(&[], 'm').await;
    window.fill("New date", "15 jan").await;
    window.fill("Why does it move?", "no budget").await;
    // Leaving the field takes the cause, and makes room for words about it.
    window.chord(&[], char::from(Key::Tab)).await;
    window.sees("In a few words, if you like").await;
    window.press("Yes").await;
    window.press("Move it").await;
    window.sees("First move: from Friday").await;
}

async fn claim_it(window: &Window) {
    window.chord(&[], 'k').await;
    window.sees("Kept on").await;
    window.press("It is kept").await;
    window.sees("You said it is kept").await;
}

async fn save_the_receipt(window: &Window) {
    window.press("Receipt").await;
    window.sees("Six words to compare aloud").await;
    window.press("Save as text").await;
    window.sees(".txt").await;
    window.press("Save as PDF").await;
    window.sees(".pdf").await;
    // There is no printer here, and nobody who could close its dialog: the shell answers, and nothing is complained about.
    let print = "return globalThis.__TAURI_INTERNALS__
        .invoke('call', { request: { name: 'shell.print', input: null, rehearse: false } }).then(JSON.stringify)";
    let answer = window.until("the shell was asked to print", print, &[]).await;
    assert_eq!(answer, json!(r#"{"ok":null}"#));
    window.press("Print").await;
}

/// What was saved with this ending.
fn saved(laptop: &Laptop, ending: &str) -> Vec<u8> {
    let files = std::fs::read_dir(laptop.saved()).expect("something was saved").flatten().map(|entry| entry.path());
    let path = files.into_iter().find(|path| path.extension().is_some_and(|is| is == ending));
    std::fs::read(path.expect("a file with that ending was saved")).expect("a saved file can be read")
}

async fn verify_it(window: &Window) {
    window.press("Promises").await;
    window.press("More").await;
    window.press("Verify a receipt").await;
    window.press("Choose the file").await;
    window.sees("Genuine, and moved on since").await;
    window.sees("Daan confirmed that it was kept").await;
    window.press("Open the promise").await;
    window.sees("First move: from Friday").await;
}
