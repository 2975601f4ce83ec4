//! What the real window refuses: to leave, to open another, to download, and to run what was not in the app. Foreign
//! script comes in two ways: somebody puts it on the page, or somebody is called by it.
//!
//! Refusals happen elsewhere, at some later time. So each attempt is followed by calls to the core and by work in the
//! window, and what would have happened is looked for at the very end: a page that had been left would have forgotten.

use crate::hands::Window;
use crate::laptop::Laptop;
use crate::{MONDAY, make_the_vault, unlock};
use fantoccini::key::Key;
use serde_json::json;
use std::io::ErrorKind;
use std::net::TcpListener;

/// It would run if a name were put on the page as it is.
const NAME: &str = "<img src=x onerror='window.ran=1'><script>window.ran=1</script>Rogue";
/// The same as Markdown, and a link that runs.
const NOTE: &str =
    "**Bold** [a link](javascript:window.ran=1) <script>window.ran=1</script><img src=x onerror='window.ran=1'>";

#[tokio::test]
async fn the_window_goes_nowhere_opens_nothing_saves_nothing_and_runs_nothing_foreign() {
    let mut laptop = Laptop::fresh();
    laptop.turn_to(MONDAY);
    let outside = TcpListener::bind("127.0.0.1:0").expect("a place outside");
    let address = format!("http://{}/", outside.local_addr().expect("its address"));
    let window = laptop.open().await;
    make_the_vault(&window).await;
    begin_with_a_rogue(&window).await;

    remember_what_is_refused(&window).await;
    no_script_runs_that_was_put_on_the_page(&window).await;
    nothing_is_fetched(&window, &address).await;
    no_other_window_opens(&window, &address).await;
    for place in
        [address.as_str(), "data:text/html,<title>elsewhere</title>", "javascript:window.ran=1", "file:///etc/passwd"]
    {
        the_page_stays(&window, place).await;
    }
    nothing_is_downloaded(&window, &address).await;
    a_name_and_a_note_are_only_text(&window).await;

    let still = "return window.here === 1 && !('ran' in window) && location.protocol === 'tauri:'";
    window.until("it is the same page still, and nothing foreign ran", still, &[]).await;
    assert_eq!(window.count().await, 1);
    outside.set_nonblocking(true).expect("a listener that need not wait");
    let visitor = outside.accept().map(drop).map_err(|error| error.kind());
    assert_eq!(visitor, Err(ErrorKind::WouldBlock), "nobody came");
    window.chord(&[Key::Control], 'l').await;
    unlock(&window).await;
    window.close().await;
    let saved = laptop.left_behind().into_keys().find(|path| path.to_string_lossy().contains("stolen"));
    assert_eq!(saved, None, "nothing was downloaded");
}

/// The name is typed where a manager types names.
async fn begin_with_a_rogue(window: &Window) {
    window.sees("Which team is it?").await;
    window.fill("Name of the team", "Noord").await;
    window.fill("What are you called?", "Marieke").await;
    window.press("Go on").await;
    window.press("Type their names").await;
    window.fill("Names, one on each line", NAME).await;
    window.press("Go on").await;
    window.press("Start").await;
    window.has_painted().await;
}

/// From now on what the page's policy refuses is written down, by what it would have been.
async fn remember_what_is_refused(window: &Window) {
    let listen = "window.here = 1; window.refused = [];
        document.addEventListener('securitypolicyviolation', event => window.refused.push(event.effectiveDirective));
        return true";
    window.until("refusals are written down", listen, &[]).await;
}

async fn was_refused(window: &Window, what: &str) {
    let refused = "return window.refused.some(directive => directive.startsWith(arguments[0]))";
    window.until(&format!("{what} was refused"), refused, &[json!(what)]).await;
}

async fn no_script_runs_that_was_put_on_the_page(window: &Window) {
    let put = "const script = document.createElement('script');
        script.textContent = 'window.ran = 1';
        document.body.append(script);
        const picture = document.createElement('div');
        picture.innerHTML = `<img src='x:y' onerror='window.ran = 1'>`;
        document.body.append(picture);
        return true";
    window.until("script was put on the page", put, &[]).await;
    was_refused(window, "script-src").await;
    let evaluated = "try { return eval('1') === 1 ? 'it ran' : 'nothing' } catch (error) { return error.name }";
    assert_eq!(window.until("something was evaluated", evaluated, &[]).await, json!("EvalError"));
    let made =
        "try { return new Function('return 1')() === 1 ? 'it ran' : 'nothing' } catch (error) { return error.name }";
    assert_eq!(window.until("a function was made", made, &[]).await, json!("EvalError"));
    assert_eq!(window.until("it did not run", "return 'ran' in window ? 'ran' : 'not'", &[]).await, json!("not"));
}

async fn nothing_is_fetched(window: &Window, address: &str) {
    let fetched = "fetch(arguments[0]).catch(() => {});
        new Image().src = arguments[0] + 'picture.png';
        const frame = document.createElement('iframe');
        frame.src = arguments[0];
        document.body.append(frame);
        const form = document.createElement('form');
        form.action = arguments[0];
        document.body.append(form);
        form.submit();
        return true";
    window.until("something was asked of another place", fetched, &[json!(address)]).await;
    for what in ["connect-src", "img-src", "frame-src", "form-action"] {
        was_refused(window, what).await;
    }
}

async fn no_other_window_opens(window: &Window, address: &str) {
    let opened = "return window.open(arguments[0]) === null ? 'nothing' : 'a window'";
    assert_eq!(window.until("a window was asked for", opened, &[json!(address)]).await, json!("nothing"));
    let linked = "const link = document.createElement('a');
        link.href = arguments[0];
        link.target = '_blank';
        document.body.append(link);
        link.click();
        return true";
    window.until("a link into another window was followed", linked, &[json!(address)]).await;
    the_core_answers(window).await;
    assert_eq!(window.count().await, 1);
}

/// By a link, and by the page itself.
async fn the_page_stays(window: &Window, place: &str) {
    let left = "const link = document.createElement('a');
        link.href = arguments[0];
        document.body.append(link);
        link.click();
        try { location.assign(arguments[0]) } catch { /* refused at once */ }
        return true";
    window.until(&format!("{place} was gone to"), left, &[json!(place)]).await;
    the_core_answers(window).await;
    let here = "return window.here === 1 && document.title.endsWith('Evenkeel')";
    window.until(&format!("{place} was not gone to"), here, &[]).await;
}

async fn nothing_is_downloaded(window: &Window, address: &str) {
    let saved =
        "for (const href of [URL.createObjectURL(new Blob(['stolen'])), 'data:text/plain,stolen', arguments[0]]) {
            const link = document.createElement('a');
            link.href = href;
            link.download = 'stolen.txt';
            document.body.append(link);
            link.click();
        }
        return true";
    window.until("downloads were asked for", saved, &[json!(address)]).await;
    the_core_answers(window).await;
}

/// It takes the way through the app's own process and back: what was asked of that before has been answered.
async fn the_core_answers(window: &Window) {
    for _ in 0..2 {
        let ask = "return globalThis.__TAURI_INTERNALS__
            .invoke('call', { request: { name: 'vault.status', input: null, rehearse: false } }).then(() => true)";
        window.until("the core answers", ask, &[]).await;
    }
}

async fn a_name_and_a_note_are_only_text(window: &Window) {
    let make = "const call = (name, input) => globalThis.__TAURI_INTERNALS__
            .invoke('call', { request: { name, input, rehearse: false } })
            .then(answer => { if (answer.failure) throw new Error(JSON.stringify(answer.failure)); return answer.ok; });
        return (async () => {
            const { person } = (await call('people.list', {}))[0];
            const { value: meeting } = await call('meeting.start', { person });
            await call('meeting.finish', { meeting, text: arguments[0] + '\\n! me: ' + arguments[0] });
            await call('commitments.make', { person, what: arguments[0], noDate: true });
            return person;
        })()";
    let person = window.until("much is written about the rogue", make, &[json!(NOTE)]).await;
    let go = "location.hash = arguments[0]; return true";
    let page = format!("/people/{}", person.as_str().unwrap_or_default());
    for (place, seen) in [("/people", "<img"), (page.as_str(), "onerror"), ("/promises", "onerror")] {
        window.until("another screen is asked for", go, &[json!(place)]).await;
        window.sees(seen).await;
        let harmless = "return document.querySelectorAll('#root script, #root img[src=x], #root a[href^=\"javascript:\"]').length === 0";
        window.until(&format!("{place} shows it as text"), harmless, &[]).await;
    }
}
