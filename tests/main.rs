//! Stories: what Evenkeel does for people, told through the same door as the window.
//!
//! Each file is named after the feature it tells of, each test after what is true. A [`desk::Desk`] is a leader at a
//! laptop with an open vault; people have names, days are given, and nothing here waits or asks the real clock.

// A story that expects something says so and fails.
#![allow(clippy::expect_used, clippy::unwrap_used)]

mod desk;

mod a_year;
mod absences;
mod api;
mod architecture;
mod career;
mod checking;
mod commitments;
mod cover;
mod formulas;
mod handover;
mod history;
mod import;
mod import_absences;
mod kill;
mod leaks;
mod ledger;
mod locales;
mod meeting;
mod mended;
mod much;
mod one_on_ones;
mod people;
mod privacy;
mod promise_log;
mod quality;
mod quick;
mod receipts;
mod review_cases;
mod reviews;
mod search;
mod settings;
mod shell;
mod skills;
mod today;
mod vault;
