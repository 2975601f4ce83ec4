//! The real window, driven as a person would: through WebDriver, on a display of its own.
