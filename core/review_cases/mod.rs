//! Review cases: HR looks at one promise, asks, finds, decides, and sees to it that the employee is told.
//!
//! A case goes one way (DOMAIN 4): **opened** for a reason → a packet is **requested** and **received** → **reviewing** →
//! a **question** and its **answer** → a **finding** → a **remedy** is proposed → **decided** → the **employee informed** →
//! **closed**; and when the time of its packet is over, **expired**. Where it stands is worked out from its events
//! ([`case`]), and no event ever disappears.
//!
//! The events lie in **HR's own log** ([`keeping`]), signed by HR's laptop and chained like the log of promises. HR can't
//! sign as the manager, and can't change an old remark. What a center gets of it is a **return file** ([`returning`]):
//! questions, findings, remedies and decisions, and how far HR has seen the center's log. There the entries are a set:
//! taking a file twice, or two files in another order, makes no difference.
//!
//! Nobody judges a promise that they made themselves, decided over, or that was made to them: a **second reviewer** is
//! named. The app can't see who sits at the keyboard; what the second one says stands under their name.
//!
//! A finding is closed when the employee knows of it, and never before.
//!
//! What is deliberately absent: a verdict on a person. A finding is about one promise.

mod at_hand;
pub mod case;
mod checking;
mod commands;
mod desk;
pub mod events;
mod keeping;
mod looking;
mod report;
mod report_tables;
pub mod returning;
mod undoing;

pub use checking::check_log;
pub use commands::*;
pub use desk::*;
pub use keeping::{begin_log, everything_said};
pub use looking::*;
pub use report::{AskReport, ReviewCover, ReviewPeriod, ReviewReport, report};
pub use returning::{ReturnMade, ReturnTo, expire_cases, make_return, take_answers};
pub use undoing::take_back;
