//! A contact checked in the real window with the keyboard alone. Every key is counted, and what it took is printed.

use crate::hands::Window;
use crate::laptop::Laptop;
use crate::{MONDAY, TEAM, answer_the_three_questions, import_the_team, make_the_vault};
use fantoccini::key::Key;

/// Keys that say what to do, and letters of what is said.
#[derive(Default)]
struct Counted {
    keys: usize,
    letters: usize,
}

impl Counted {
    async fn press(&mut self, window: &Window, key: char) {
        self.keys += 1;
        window.chord(&[], key).await;
    }

    async fn enter(&mut self, window: &Window) {
        self.press(window, Key::Enter.into()).await;
    }

    async fn says(&mut self, window: &Window, text: &str) {
        self.letters += text.chars().count();
        window.types(text).await;
    }
}

#[tokio::test]
async fn a_contact_is_checked_with_the_keyboard_alone_in_few_keys() {
    let mut laptop = Laptop::fresh();
    laptop.turn_to(MONDAY);
    laptop.stage_file("team.csv", TEAM);
    let window = laptop.open().await;
    make_the_vault(&window).await;
    answer_the_three_questions(&window).await;
    import_the_team(&window).await;
    copy_the_scorecard_for_calls(&window).await;

    let counted = check_a_call_of_daan(&window).await;
    println!("a check of a contact: {} keys, and {} letters of text", counted.keys, counted.letters);
    assert!(counted.keys <= 12, "E, four times Enter, five answers, and Ctrl Enter: {}", counted.keys);
    window.press("Quality").await;
    window.sees("What is to do").await;
    window.press("Checks").await;
    window.sees("Let the caller finish").await;
    window.close().await;
}

async fn copy_the_scorecard_for_calls(window: &Window) {
    window.press("Quality").await;
    window.sees("Five questions are enough").await;
    window.press("Go to Scorecards").await;
    window.sees("in at most seven questions").await;
    window.press("Start from one of ours").await;
    window.sees("Understood what was asked").await;
    window.press("Copy it").await;
    window.sees("Version 1, since").await;
    window.press("Quality").await;
    window.sees("Nothing waits for you here").await;
}

async fn check_a_call_of_daan(window: &Window) -> Counted {
    let mut counted = Counted::default();
    counted.press(window, 'e').await;
    window.sees("Whose contact").await;
    has_focus(window, "[role=combobox], input[aria-haspopup=listbox]").await;
    counted.says(window, "Daan").await;
    window
        .until(
            "Daan is offered",
            "return [...document.querySelectorAll('[role=option]')].some(option => option.getClientRects().length > 0)",
            &[],
        )
        .await;
    counted.enter(window).await;
    has_focus(window, "input[placeholder^='Call 34536']").await;
    counted.says(window, "Call 34536").await;
    counted.enter(window).await;
    has_focus(window, "textarea").await;
    counted.says(window, "Let the caller finish").await;
    counted.enter(window).await;
    has_focus(window, "input[type=radio]").await;
    for key in ['3', '2', '1'] {
        counted.press(window, key).await;
    }
    has_focus(window, "[data-missing]").await;
    counted.says(window, "What it means for the caller").await;
    counted.enter(window).await;
    has_focus(window, "input[type=radio]").await;
    for key in ['n', '3'] {
        counted.press(window, key).await;
    }
    has_focus(window, "textarea").await;
    window.sees("This comes to 38 of 100").await;
    counted.keys += 1;
    window.chord(&[Key::Control], Key::Enter.into()).await;
    window.sees("A contact of Daan checked").await;
    counted
}

async fn has_focus(window: &Window, selector: &str) {
    let script = "return document.activeElement?.matches(arguments[0]) ?? false";
    window.until(&format!("{selector} has the focus"), script, &[serde_json::json!(selector)]).await;
}
