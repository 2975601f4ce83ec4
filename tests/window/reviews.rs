//! Two laptops, HR's and a leader's, each with a window of its own and no network between them: cards and words, a request,
//! a packet, a finding, and what comes back. Only files go over, and each is the one that the other window saved.

use crate::hands::Window;
use crate::laptop::Laptop;
use crate::{MONDAY, make_the_vault};
use fantoccini::key::Key;

const PROMISE: &str = "A place on the chat training";

#[tokio::test]
async fn a_request_goes_out_a_packet_comes_back_and_what_hr_found_is_shown_to_the_employee() {
    let (mut hr, mut center) = (Laptop::fresh(), Laptop::fresh());
    for laptop in [&mut hr, &mut center] {
        laptop.turn_to(MONDAY);
        laptop.takes_files();
    }
    let ours = hr.open().await;
    make_a_review_vault(&ours).await;
    let theirs = center.open().await;
    make_a_center(&theirs).await;
    promise_and_move(&theirs).await;

    let (our_words, their_words) = (show_the_card(&ours).await, show_the_card(&theirs).await);
    center.hand(&newest(&hr, "txt"));
    hr.hand(&newest(&center, "txt"));
    accept(&ours, &their_words, "Noord, Marieke", None).await;
    // A leader pairs with HR, and with the leader before or after: it is said which.
    accept(&theirs, &our_words, "Ingrid, HR", Some("HR's")).await;

    ask(&ours).await;
    center.hand(&newest(&hr, "evenkeel"));
    make_the_packet(&theirs).await;
    hr.hand(&newest(&center, "evenkeel"));
    take_the_packet(&ours).await;
    find_and_decide(&ours).await;
    save_the_report(&ours).await;
    assert!(newest(&hr, "pdf").starts_with(b"%PDF-"), "the report is a PDF");
    send_it_back(&ours).await;
    center.hand(&newest(&hr, "evenkeel"));
    show_what_hr_said(&theirs).await;
    ours.close().await;
    theirs.close().await;
}

async fn make_a_review_vault(window: &Window) {
    window.sees("What do you do here?").await;
    window.press("I review promises for HR").await;
    make_the_vault(window).await;
    window.sees("Who reviews?").await;
    window.fill("Your name", "Ingrid Aas").await;
    window.fill("Your organisation", "Noordzee Services").await;
    window.press("Start").await;
    window.sees("Nothing was received yet").await;
}

async fn make_a_center(window: &Window) {
    make_the_vault(window).await;
    window.sees("Which team is it?").await;
    window.fill("Name of the team", "Noord").await;
    window.fill("What are you called?", "Marieke").await;
    window.press("Go on").await;
    window.fill("Names, one on each line", "Daan de Vries\nElif Demir").await;
    window.press("Go on").await;
    window.press("Start").await;
    window.has_painted().await;
}

async fn promise_and_move(window: &Window) {
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
    window.chord(&[], 'm').await;
    window.fill("New date", "15 jan").await;
    window.fill("Why does it move?", "no budget").await;
    window.chord(&[], char::from(Key::Tab)).await;
    window.sees("In a few words, if you like").await;
    window.press("Not yet").await;
    window.press("Move it").await;
    window.sees("First move: from Friday").await;
}

/// Saves this laptop's card, and answers its eight words as they are read aloud.
async fn show_the_card(window: &Window) -> String {
    window.press("Settings").await;
    window.press("Laptops").await;
    window.sees("Its eight words").await;
    window.press("Save the card").await;
    window.sees("Card saved").await;
    window.text_of("main ol").await
}

/// The words on the card are those that the other one reads aloud.
async fn accept(window: &Window, words: &str, name: &str, whose: Option<&str>) {
    window.press("Add a laptop").await;
    window.press("Choose the file of the card").await;
    window.sees("The words of the card").await;
    assert_eq!(window.text_of("[role=dialog] ol").await, words, "both laptops show the same words");
    window.press("They read me exactly these words").await;
    if let Some(whose) = whose {
        window.press(whose).await;
    }
    window.fill("What do you call it?", name).await;
    window.press("Trust this laptop").await;
    window.sees("Words compared on").await;
}

async fn ask(window: &Window) {
    window.press("Requests").await;
    window.press("Ask for promises").await;
    window.fill("Why do you ask?", "Daan asked us to look at it").await;
    window.press("Make the request").await;
    save_the_file(window).await;
}

async fn make_the_packet(window: &Window) {
    window.press("Promises").await;
    window.press("More").await;
    window.press("For HR").await;
    window.press("Open a file from HR").await;
    window.sees("It is whole, and from whom it says").await;
    window.sees("Daan asked us to look at it").await;
    window.press("Take it in").await;
    window.press("See what would leave").await;
    window.sees(PROMISE).await;
    window.sees("Working notes").await;
    window.press("Make a packet of one promise").await;
    save_the_file(window).await;
    window.sees("With HR").await;
}

async fn take_the_packet(window: &Window) {
    window.press("Reviews").await;
    window.press("Open a packet").await;
    window.sees("It is whole, and from whom it says").await;
    window.sees("Nothing that you asked for was left out").await;
    window.press("Take it in").await;
    window.press(PROMISE).await;
    window.sees("How this is known").await;
    window.sees("First move: from Friday").await;
}

async fn find_and_decide(window: &Window) {
    window.press("Open a case").await;
    choose(window, "Why do you look at it?", "The employee asked").await;
    window.press("Open it").await;
    window.press("Begin to read").await;
    window.press("Write down what you found").await;
    choose(window, "What did you find?", "Delayed, without").await;
    window.fill("On what grounds?", "It was moved, and nobody told him").await;
    window.press("Write it down").await;
    window.press("Propose a remedy").await;
    choose(window, "What should be done?", "Keep it by").await;
    window.fill("By when?", "15 jan").await;
    window.press("Propose it").await;
    window.press("Write down the decision").await;
    choose(window, "What was decided?", "Agreed").await;
    window.press("Write it down").await;
    window.sees("Decided: Agreed").await;
}

async fn save_the_file(window: &Window) {
    window.press("Save the file").await;
    window.sees("Saved:").await;
    window.press("Close").await;
}

/// Chooses from a list by typing how the word begins.
async fn choose(window: &Window, list: &str, word: &str) {
    window.fill(list, word).await;
    window.chord(&[], char::from(Key::Tab)).await;
}

async fn save_the_report(window: &Window) {
    window.press("Cases").await;
    window.press("Report").await;
    window.press("Save the PDF").await;
    window.sees(".pdf").await;
}

async fn send_it_back(window: &Window) {
    window.press("Cases").await;
    window.press("Make the return file").await;
    window.press("Make it").await;
    save_the_file(window).await;
}

async fn show_what_hr_said(window: &Window) {
    window.press("Open a file from HR").await;
    window.sees("It is whole, and from whom it says").await;
    window.sees("It was moved, and nobody told him").await;
    window.press("Take it in").await;
    window.press("Daan was told").await;
    choose(window, "How were they told?", "In a talk").await;
    window.fill("What did Daan say to it?", "Good that it is written down now").await;
    window.press("Write it down").await;
    window.sees("Good that it is written down now").await;
    window.press("Go to the promise").await;
    window.sees("What HR said").await;
    window.sees("It was moved, and nobody told him").await;
}

/// The newest file with this ending that a laptop saved.
fn newest(laptop: &Laptop, ending: &str) -> Vec<u8> {
    let files = std::fs::read_dir(laptop.saved()).expect("something was saved").flatten().map(|entry| entry.path());
    let saved = files.filter(|path| path.extension().is_some_and(|is| is == ending));
    let written = |path: &std::path::PathBuf| path.metadata().and_then(|file| file.modified()).ok();
    let path = saved.max_by_key(written).expect("a file with that ending was saved");
    std::fs::read(path).expect("a saved file can be read")
}
