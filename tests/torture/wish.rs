//! What the command line asks for: `[--quick] [--seed N] [--only NAME] [--share N]`.

use std::str::FromStr;

use crate::Torture;

#[derive(Clone)]
pub struct Wish {
    pub quick: bool,
    pub seed: u64,
    pub only: Vec<String>,
    /// Percent of the whole number of cases, for running it in parts.
    pub share: usize,
    /// Whether what a torture left is kept where it is bad.
    pub keep: bool,
}

impl Wish {
    /// Without a wish it is one of the tests: the quick form, each time the same. `None` where nothing is asked of us:
    /// `cargo test` hands the name of a single test, and the switches of Rust's own test programs, to everything.
    pub fn read(tortures: &[Torture]) -> Result<Option<Wish>, String> {
        let mut wish = Wish { quick: true, seed: 1, only: Vec::new(), share: 100, keep: true };
        let mut arguments = std::env::args().skip(1).peekable();
        match arguments.peek().map(String::as_str) {
            None => {}
            Some("--torture") => {
                arguments.next();
                wish.quick = false;
            }
            Some(_) => return Ok(None),
        }
        while let Some(argument) = arguments.next() {
            if argument == "--quick" {
                wish.quick = true;
                continue;
            }
            let value = arguments.next().ok_or_else(|| format!("{argument} lacks its value"))?;
            match argument.as_str() {
                "--seed" => wish.seed = number(&value)?,
                "--share" => wish.share = number(&value)?,
                "--only" if tortures.iter().any(|torture| torture.name == value) => wish.only.push(value),
                "--only" => {
                    let names: Vec<&str> = tortures.iter().map(|torture| torture.name).collect();
                    return Err(format!("there is no {value}, only {}", names.join(", ")));
                }
                _ => return Err(format!("there is no {argument}")),
            }
        }
        Ok(Some(wish))
    }

    pub fn wants(&self, name: &str) -> bool {
        self.only.is_empty() || self.only.iter().any(|only| only == name)
    }

    /// How many cases: all of them, or the few of the quick form.
    pub fn many(&self, all: usize, quick: usize) -> usize {
        if self.quick { quick } else { (all * self.share / 100).max(1) }
    }

    /// Tells now and then how far it is.
    pub fn progress(&self, what: &str, done: usize, of: usize) {
        let every = (of / 10).max(1);
        if !self.quick && done.is_multiple_of(every) {
            println!("  {done} of {of} {what}");
        }
    }
}

fn number<T: FromStr>(text: &str) -> Result<T, String> {
    text.parse().map_err(|_| format!("{text} is no whole number"))
}
