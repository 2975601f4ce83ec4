//! What the command line asks for: `--name NAME [--seconds N] [--seed N] [--again FILE]`.

use std::path::PathBuf;
use std::str::FromStr;
use std::time::Duration;

use super::Target;

pub struct Wish {
    /// One of the names, or `all`.
    pub name: String,
    pub time: Duration,
    pub seed: u64,
    /// Only this input, which failed before.
    pub again: Option<PathBuf>,
}

impl Wish {
    /// Without a wish it is one of the tests: thirty seconds, each time the same cases in the same order. `None` where
    /// nothing is asked of us: `cargo test` hands the name of a single test, and the switches of Rust's own test programs,
    /// to everything that it starts.
    pub fn read(targets: &[Target]) -> Result<Option<Wish>, String> {
        let mut wish = Wish { name: "all".to_owned(), time: Duration::from_secs(30), seed: 1, again: None };
        let mut arguments = std::env::args().skip(1).peekable();
        if arguments.peek().is_some_and(|first| first != "--name") {
            return Ok(None);
        }
        while let Some(argument) = arguments.next() {
            let value = arguments.next().ok_or_else(|| format!("{argument} lacks its value"))?;
            match argument.as_str() {
                "--name" => wish.name = known(targets, value)?,
                "--seconds" => wish.time = Duration::from_secs(number(&value)?),
                "--seed" => wish.seed = number(&value)?,
                "--again" => wish.again = Some(value.into()),
                _ => return Err(format!("there is no {argument}")),
            }
        }
        Ok(Some(wish))
    }
}

fn known(targets: &[Target], name: String) -> Result<String, String> {
    let mut names = vec!["all"];
    names.extend(targets.iter().map(|target| target.name));
    names.dedup();
    if names.contains(&name.as_str()) {
        Ok(name)
    } else {
        Err(format!("there is no {name}, only {}", names.join(", ")))
    }
}

fn number<T: FromStr>(text: &str) -> Result<T, String> {
    text.parse().map_err(|_| format!("{text} is no whole number"))
}
