//! What may be typed after `evenkeel`.

use chrono::NaiveDate;
use std::path::PathBuf;

/// What the person at the command line asked for.
#[derive(Debug)]
pub enum Wish {
    /// A text, and no window.
    Print(String),
    /// The window.
    Open(Options),
}

/// How the window is to be opened.
#[derive(Debug, Default, PartialEq)]
pub struct Options {
    /// The data folder.
    pub home: PathBuf,
    /// The data folder was named by `EVENKEEL_HOME`, so a window on another folder is no reason not to open this one.
    pub own_home: bool,
    /// Open Team Noord, the sample team, and nothing else.
    pub sample: bool,
    /// The day to take for today. Only tests set it.
    pub today: Option<NaiveDate>,
}

const HELP: &str = "\
Evenkeel: planning, talks and promises for a team leader, on their own laptop.

Usage: evenkeel [--sample] [--help | --version]
       evenkeel verify FILE    (checks a receipt, without a window; verify --help says more)

  --sample     open Team Noord, a made-up team to look around in; your own data stays closed
  --help       show this text
  --version    show the version

Without a window: evenkeel-stdio speaks JSON lines with the same core (see README.md).

EVENKEEL_HOME names the folder your data lives in; it is now
  ";

impl Options {
    /// Reads the arguments (without the program's name) and the environment.
    pub fn read(arguments: impl Iterator<Item = String>) -> Result<Wish, String> {
        Self::from(arguments, std::env::var_os("EVENKEEL_HOME").map(PathBuf::from))
    }

    fn from(mut arguments: impl Iterator<Item = String>, named_home: Option<PathBuf>) -> Result<Wish, String> {
        let own_home = named_home.is_some();
        let home = named_home.or_else(|| dirs::data_local_dir().map(|folder| folder.join("evenkeel")));
        let home = home.ok_or("this account has no folder for data; name one in EVENKEEL_HOME")?;
        let mut options = Options { home, own_home, ..Options::default() };
        while let Some(argument) = arguments.next() {
            match argument.as_str() {
                "--help" | "-h" => return Ok(Wish::Print(format!("{HELP}{}", options.home.display()))),
                "--version" | "-V" => return Ok(Wish::Print(format!("evenkeel {}", env!("CARGO_PKG_VERSION")))),
                "--sample" => options.sample = true,
                // Another day on somebody's own data would write dates that never were.
                "--today" if !own_home => {
                    return Err("--today is for tests, beside an EVENKEEL_HOME of their own".into());
                }
                "--today" => {
                    let day = arguments.next().and_then(|day| day.parse().ok());
                    options.today = Some(day.ok_or("--today needs a day, as 2026-11-27")?);
                }
                other => return Err(format!("there is no {other}; evenkeel --help lists what there is")),
            }
        }
        Ok(Wish::Open(options))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(arguments: &[&str], home: Option<&str>) -> Result<Wish, String> {
        Options::from(arguments.iter().map(|argument| argument.to_string()), home.map(PathBuf::from))
    }

    #[test]
    fn another_day_needs_a_data_folder_of_its_own() {
        assert!(read(&["--today", "2026-11-27"], None).is_err(), "nobody's own data is given a wrong date");
        let Ok(Wish::Open(options)) = read(&["--today", "2026-11-27"], Some("/tmp/home")) else {
            panic!("a folder of its own is enough");
        };
        assert_eq!(options.today, NaiveDate::from_ymd_opt(2026, 11, 27));
        assert!(options.own_home, "this window must open beside somebody's own");
    }

    #[test]
    fn what_there_is_not_is_named() {
        let problem = read(&["--sampel"], None).expect_err("a misspelt option opens nothing");
        assert!(problem.contains("--sampel"), "{problem}");
    }
}
