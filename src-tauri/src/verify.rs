//! `evenkeel verify FILE`: the core checks the receipt, this is the terminal it speaks to.

use evenkeel_core::exchange::verifying::{self, Terminal};
use std::io::{self, IsTerminal, Write};
use std::process::ExitCode;

/// The terminal that the app was started from.
struct Here;

impl Terminal for Here {
    fn say(&mut self, text: &str) {
        let _ = writeln!(io::stdout(), "{text}"); // Whoever stopped listening needs no answer.
    }

    fn complain(&mut self, text: &str) {
        let _ = writeln!(io::stderr(), "evenkeel: {text}");
    }

    /// Without an echo on a terminal; one line where a script speaks.
    fn ask_passphrase(&mut self, question: &str) -> io::Result<String> {
        if io::stdin().is_terminal() {
            return rpassword::prompt_password(question);
        }
        let mut line = String::new();
        io::stdin().read_line(&mut line)?;
        Ok(line.trim_end_matches(['\r', '\n']).to_owned())
    }
}

/// Does what the words after `verify` ask.
pub fn verify(arguments: &[String]) -> ExitCode {
    ExitCode::from(verifying::run(arguments, verifying::spoken_here().as_deref(), &mut Here) as u8)
}
