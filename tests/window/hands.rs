//! Eyes and hands: what a person sees in the window, presses and types, by the names they read there.

use crate::laptop::{Ended, PATIENCE};
use fantoccini::Client;
use fantoccini::actions::{Actions, InputSource, KeyAction, KeyActions};
use fantoccini::elements::Element;
use fantoccini::key::Key;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// The open window.
pub struct Window {
    client: Client,
    _driver: Ended,
    log: PathBuf,
}

/// Finds what a person would call `name`, topmost dialog first, among the visible elements that match `selector`. What
/// waits for something else to be filled in is not there yet.
const FIND: &str = r#"
    const [selector, name] = arguments;
    const plain = text => (text || "").replace(/\s+/g, " ").trim();
    const byIds = ids => ids.split(" ").map(id => plain(document.getElementById(id)?.textContent)).join(" ");
    const nameOf = element =>
        plain(element.getAttribute("aria-label")) ||
        (element.getAttribute("aria-labelledby") ? byIds(element.getAttribute("aria-labelledby")) : "") ||
        plain([...(element.labels || [])].map(label => label.textContent).join(" ")) ||
        plain(element.textContent) || plain(element.placeholder);
    const visible = element => element.getClientRects().length > 0 && getComputedStyle(element).visibility !== "hidden";
    const dialogs = [...document.querySelectorAll("[role=dialog], [role=alertdialog]")].filter(visible);
    const within = dialogs.length ? dialogs[dialogs.length - 1] : document;
    const all = [...within.querySelectorAll(selector)].filter(visible).filter(element => !element.disabled);
    const bare = text => text.replace(/[*…]/g, "").trim();
    return all.find(element => nameOf(element) === name) || all.find(element => bare(nameOf(element)) === bare(name))
        || all.find(element => nameOf(element).startsWith(name)) || null;
"#;

const PRESSABLE: &str = "button, a, [role=button], [role=menuitem], [role=option], [role=tab], [role=switch], \
                         [role=grid] tbody th, input[type=checkbox], input[type=radio], summary";
const FIELD: &str = "input, textarea, select, [contenteditable=true], [role=combobox], [role=textbox]";

impl Window {
    pub fn new(client: Client, driver: Ended, log: PathBuf) -> Window {
        Window { client, _driver: driver, log }
    }

    pub async fn title(&self) -> String {
        self.client.title().await.expect("a window has a title")
    }

    /// How many windows are open.
    pub async fn count(&self) -> usize {
        self.client.windows().await.expect("the driver knows its windows").len()
    }

    /// Waits until this text can be read somewhere in the window.
    pub async fn sees(&self, text: &str) {
        self.until(
            &format!("“{text}” can be read"),
            "return document.body.innerText.includes(arguments[0])",
            &[json!(text)],
        )
        .await;
    }

    /// Waits until this text can no longer be read.
    pub async fn no_longer_sees(&self, text: &str) {
        let gone = "return !document.body.innerText.includes(arguments[0])";
        self.until(&format!("“{text}” is gone"), gone, &[json!(text)]).await;
    }

    /// Waits until the first screen with data has been painted.
    pub async fn has_painted(&self) {
        self.until("the data are painted", "return document.documentElement.dataset.painted === 'data'", &[]).await;
    }

    /// What can be read in the element that matches `selector`.
    pub async fn text_of(&self, selector: &str) -> String {
        let text = "return document.querySelector(arguments[0])?.innerText";
        let text = self.until(&format!("{selector} is there"), text, &[json!(selector)]).await;
        text.as_str().unwrap_or_default().to_string()
    }

    /// Presses the button, link, tab or menu entry of that name.
    pub async fn press(&self, name: &str) {
        let began = Instant::now();
        loop {
            // A re-render between finding and pressing replaces the element: look again, as a person would.
            if self.find(PRESSABLE, name).await.click().await.is_ok() {
                return;
            }
            assert!(began.elapsed() < PATIENCE, "{}", self.complaint(&format!("“{name}” can be pressed")).await);
        }
    }

    /// Empties the field of that name and types into it.
    pub async fn fill(&self, name: &str, text: &str) {
        let field = self.find(FIELD, name).await;
        field.click().await.expect("a visible field takes the focus");
        let _ = field.clear().await;
        // The driver drops line ends; Enter makes them.
        let keys = text.replace('\n', &char::from(Key::Enter).to_string());
        field.send_keys(&keys).await.expect("a focused field takes keys");
    }

    /// Types into what has the focus, as somebody does who has not touched the mouse.
    pub async fn types(&self, text: &str) {
        let keys = text.chars().fold(KeyActions::new("keyboard".into()), |keys, letter| {
            keys.then(KeyAction::Down { value: letter }).then(KeyAction::Up { value: letter })
        });
        self.client.perform_actions(Actions::from(keys)).await.expect("the letters are typed");
    }

    /// Presses keys together, the last one while the others are held.
    pub async fn chord(&self, held: &[Key], last: char) {
        let mut keys = KeyActions::new("keyboard".into());
        for key in held {
            keys = keys.then(KeyAction::Down { value: (*key).into() });
        }
        keys = keys.then(KeyAction::Down { value: last }).then(KeyAction::Up { value: last });
        for key in held {
            keys = keys.then(KeyAction::Up { value: (*key).into() });
        }
        self.client.perform_actions(Actions::from(keys)).await.expect("the keys are pressed");
    }

    /// Waits until the script answers something that is not null or false, and answers that.
    pub async fn until(&self, what: &str, script: &str, arguments: &[Value]) -> Value {
        let began = Instant::now();
        loop {
            match self.client.execute(script, arguments.to_vec()).await {
                Ok(Value::Null | Value::Bool(false)) | Err(_) if began.elapsed() < PATIENCE => {
                    tokio::time::sleep(Duration::from_millis(40)).await;
                }
                Ok(Value::Null | Value::Bool(false)) | Err(_) => panic!("{}", self.complaint(what).await),
                Ok(answer) => return answer,
            }
        }
    }

    /// Saves a picture of the window.
    pub async fn picture(&self, path: &Path) {
        // A screenshot of an idle page never returns: something has to repaint while it is taken.
        let repaint = "const dot = document.createElement('div'); let left = 20;
            dot.style.cssText = 'position:fixed;right:0;bottom:0;width:1px;height:1px;z-index:9999';
            document.body.append(dot);
            const timer = setInterval(() => {
                dot.style.background = left % 2 ? '#fefefe' : '#fdfdfd';
                if (--left < 0) { clearInterval(timer); dot.remove(); }
            }, 50);";
        self.client.execute(repaint, Vec::new()).await.expect("the page runs scripts of its driver");
        let picture = self.client.screenshot().await.expect("the driver takes a picture");
        std::fs::create_dir_all(path.parent().expect("a file has a folder")).expect("a folder for pictures");
        std::fs::write(path, picture).expect("the picture is written");
    }

    /// Closes the window and waits until the app has ended.
    pub async fn close(self) {
        let _ = self.client.close().await;
    }

    async fn find(&self, selector: &str, name: &str) -> Element {
        let what = format!("there is a “{name}”");
        let found = self.until(&what, FIND, &[json!(selector), json!(name)]).await;
        // WebDriver answers an element as an object of one entry: its fixed name, and the reference.
        let reference = found.as_object().and_then(|object| object.values().next()).and_then(Value::as_str);
        let reference = reference.expect("a found element has a reference").to_string();
        Element::from_element_id(self.client.clone(), reference.into())
    }

    /// What was awaited, and everything that helps to see why it did not come.
    async fn complaint(&self, what: &str) -> String {
        let picture = Path::new(env!("CARGO_TARGET_TMPDIR")).join("window-failed.png");
        let _ = tokio::time::timeout(Duration::from_secs(5), self.picture(&picture)).await;
        let page = self.client.execute("return document.body.innerText", Vec::new()).await.unwrap_or_default();
        let log = std::fs::read_to_string(&self.log).unwrap_or_default();
        format!(
            "waited in vain until {what}\n--- the window says\n{}\n--- the log says\n{log}\n--- picture: {}",
            page.as_str().unwrap_or_default(),
            picture.display()
        )
    }
}
