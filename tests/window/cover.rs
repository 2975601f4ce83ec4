//! Somebody is away, in the real window: five keys to who could do their work, and why.

use crate::MONDAY;
use crate::laptop::Laptop;

const ENTER: char = '\u{E007}';
/// What INTERFACE 7.14 asks for.
const MOST_KEYS: usize = 5;

#[tokio::test]
async fn five_keys_lead_from_somebody_who_is_away_to_who_could_do_their_work() {
    let mut laptop = Laptop::fresh().with_arguments(&["--sample"]);
    laptop.turn_to(MONDAY);
    let window = laptop.open().await;
    window.sees("Needs you now").await;
    let mut pressed = 0;
    for (key, then) in [('a', "Who is away?"), ('c', ""), ('i', ""), ('l', "Cilla, leave"), (ENTER, "Is there then")] {
        window.chord(&[], key).await;
        window.sees(then).await;
        pressed += 1;
    }
    println!("from any screen to whom to ask for somebody who is away: {pressed} keys");
    assert!(pressed <= MOST_KEYS, "{pressed} keys are too many");
    window.close().await;
}
