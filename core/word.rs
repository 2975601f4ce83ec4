//! Closed word lists: an enum whose words are the same in SQL, JSON and TypeScript.

/// A closed list of words, whichever it is: what reads and writes words without knowing which list they are of.
pub trait Word: Copy + 'static {
    /// Every word of the list, in its order.
    const LIST: &'static [Self];
    /// The word as it stands in SQL, JSON and the promise log.
    fn text(self) -> &'static str;
}

/// Declares a word list: `words! { /// doc. Side { Leader = "leader", Employee = "employee" } }`.
#[macro_export]
macro_rules! words {
    ($($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $text:literal),* $(,)? })*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize, ts_rs::TS)]
        pub enum $name { $($(#[$vdoc])* #[serde(rename = $text)] $variant),* }

        impl $name {
            /// Every word of the list, in its order.
            pub const ALL: &'static [$name] = &[$($name::$variant),*];

            /// The word as it stands in SQL and JSON.
            pub fn word(self) -> &'static str {
                match self { $($name::$variant => $text),* }
            }
        }

        impl $crate::word::Word for $name {
            const LIST: &'static [$name] = $name::ALL;
            fn text(self) -> &'static str {
                self.word()
            }
        }

        impl rusqlite::types::ToSql for $name {
            fn to_sql(&self) -> rusqlite::Result<rusqlite::types::ToSqlOutput<'_>> {
                Ok(self.word().into())
            }
        }

        impl rusqlite::types::FromSql for $name {
            fn column_result(value: rusqlite::types::ValueRef<'_>) -> rusqlite::types::FromSqlResult<Self> {
                match value.as_str()? {
                    $($text => Ok($name::$variant),)*
                    _ => Err(rusqlite::types::FromSqlError::InvalidType),
                }
            }
        }
    )*};
}

/// Bytes as text: two lower-case digits a byte.
pub mod hex {
    pub fn encode(bytes: &[u8]) -> String {
        bytes.iter().map(|byte| format!("{byte:02x}")).collect()
    }

    /// `None` where the text is not hex.
    pub fn decode(text: &str) -> Option<Vec<u8>> {
        if !text.is_ascii() || !text.len().is_multiple_of(2) {
            return None;
        }
        (0..text.len()).step_by(2).map(|at| u8::from_str_radix(text.get(at..at + 2)?, 16).ok()).collect()
    }
}
