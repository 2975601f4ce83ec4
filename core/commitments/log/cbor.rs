//! The bytes that are hashed and signed: deterministic CBOR (RFC 8949, section 4.2), as much of it as the log needs.
//!
//! A value has exactly one spelling in bytes, and the reader takes no other: whole numbers in their shortest form,
//! definite lengths, text in NFC. So equal values have equal hashes in every version of the app and in every program that
//! somebody else may write. There are no maps, no floats and no tags; a record is an array whose places have a meaning.
//!
//! What is read may come from a file that somebody has made with care. The limits below bound what it can cost, and
//! memory grows with the bytes that are there, never with a length that they claim.

use unicode_normalization::{UnicodeNormalization, is_nfc};

/// No record is longer, in bytes.
pub const MAX_RECORD: usize = 256 * 1024;
/// No text and no byte string is longer, in bytes.
pub const MAX_STRING: usize = 64 * 1024;
/// How deep arrays may lie in each other.
pub const MAX_DEPTH: usize = 16;

/// One value of a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    Int(i64),
    Bytes(Vec<u8>),
    Text(String),
    Array(Vec<Value>),
    Bool(bool),
    Null,
}

/// Why bytes are not a record, or a record can't be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CborFault {
    /// A record, a string or an array in an array beyond the limits.
    TooLarge,
    /// The bytes end before the value does.
    CutShort,
    /// Bytes follow after the value.
    Trailing,
    /// A spelling that this writer would not have chosen, such as a number with leading zeros.
    NotCanonical,
    /// Something that the log has no use for: a map, a float, a tag, a number beyond 64 bits with sign.
    Unsupported,
    /// Well-formed, but not what stands in this place of a record.
    Unexpected,
}

type Result<T> = std::result::Result<T, CborFault>;

/// The first three bits of a value say what it is; the other five, or the bytes after, give a number or a length.
mod major {
    pub const UNSIGNED: u8 = 0;
    pub const NEGATIVE: u8 = 1;
    pub const BYTES: u8 = 2;
    pub const TEXT: u8 = 3;
    pub const ARRAY: u8 = 4;
    pub const SIMPLE: u8 = 7;
}
const FALSE: u8 = 0xf4;
const TRUE: u8 = 0xf5;
const NULL: u8 = 0xf6;

impl Value {
    /// A byte string.
    pub fn bytes(bytes: &[u8]) -> Value {
        Value::Bytes(bytes.to_vec())
    }

    /// A text, brought into NFC: the same words typed on another keyboard are the same.
    pub fn text(text: &str) -> Value {
        Value::Text(text.nfc().collect())
    }

    /// The only spelling of this value.
    pub fn to_bytes(&self) -> Result<Vec<u8>> {
        let mut out = Vec::new();
        self.write(&mut out, 0)?;
        Ok(out)
    }

    /// Reads one value that takes all the bytes.
    pub fn from_bytes(bytes: &[u8]) -> Result<Value> {
        match Value::read_first(bytes)? {
            (value, []) => Ok(value),
            _ => Err(CborFault::Trailing),
        }
    }

    /// Reads the first value, and hands back the bytes after it.
    pub fn read_first(bytes: &[u8]) -> Result<(Value, &[u8])> {
        if bytes.len() > MAX_RECORD {
            return Err(CborFault::TooLarge);
        }
        let mut reader = Reader { rest: bytes };
        let value = reader.value(0)?;
        Ok((value, reader.rest))
    }

    fn write(&self, out: &mut Vec<u8>, depth: usize) -> Result<()> {
        match self {
            // A negative number n is written as the length -1 - n, which is n with all its bits turned over.
            Value::Int(number) if *number < 0 => write_head(out, major::NEGATIVE, !number.cast_unsigned()),
            Value::Int(number) => write_head(out, major::UNSIGNED, number.cast_unsigned()),
            Value::Bytes(bytes) => write_string(out, major::BYTES, bytes)?,
            Value::Text(text) if is_nfc(text) => write_string(out, major::TEXT, text.as_bytes())?,
            Value::Text(_) => return Err(CborFault::NotCanonical),
            Value::Array(items) => {
                if depth >= MAX_DEPTH {
                    return Err(CborFault::TooLarge);
                }
                write_head(out, major::ARRAY, items.len() as u64);
                for item in items {
                    item.write(out, depth + 1)?;
                }
            }
            Value::Bool(false) => out.push(FALSE),
            Value::Bool(true) => out.push(TRUE),
            Value::Null => out.push(NULL),
        }
        if out.len() > MAX_RECORD { Err(CborFault::TooLarge) } else { Ok(()) }
    }
}

fn write_string(out: &mut Vec<u8>, major: u8, bytes: &[u8]) -> Result<()> {
    if bytes.len() > MAX_STRING {
        return Err(CborFault::TooLarge);
    }
    write_head(out, major, bytes.len() as u64);
    out.extend_from_slice(bytes);
    Ok(())
}

/// A kind and its number, in the fewest bytes that hold it.
fn write_head(out: &mut Vec<u8>, major: u8, number: u64) {
    let [.., b3, b2, b1, b0] = number.to_be_bytes();
    let kind = major << 5;
    match number {
        0..=23 => out.push(kind | b0),
        24..=0xff => out.extend([kind | 24, b0]),
        0x100..=0xffff => out.extend([kind | 25, b1, b0]),
        0x1_0000..=0xffff_ffff => out.extend([kind | 26, b3, b2, b1, b0]),
        _ => {
            out.push(kind | 27);
            out.extend(number.to_be_bytes());
        }
    }
}

struct Reader<'a> {
    rest: &'a [u8],
}

impl<'a> Reader<'a> {
    fn value(&mut self, depth: usize) -> Result<Value> {
        let first = self.byte()?;
        match first >> 5 {
            major::UNSIGNED => self.number(first).and_then(int).map(Value::Int),
            major::NEGATIVE => self.number(first).and_then(int).map(|number| Value::Int(!number)),
            major::BYTES => self.string(first).map(Value::bytes),
            major::TEXT => {
                let text = std::str::from_utf8(self.string(first)?).map_err(|_| CborFault::NotCanonical)?;
                if is_nfc(text) { Ok(Value::Text(text.to_owned())) } else { Err(CborFault::NotCanonical) }
            }
            major::ARRAY => self.array(first, depth),
            major::SIMPLE => match first {
                FALSE => Ok(Value::Bool(false)),
                TRUE => Ok(Value::Bool(true)),
                NULL => Ok(Value::Null),
                _ => Err(CborFault::Unsupported),
            },
            _ => Err(CborFault::Unsupported),
        }
    }

    fn array(&mut self, first: u8, depth: usize) -> Result<Value> {
        let count = self.number(first)?;
        if depth >= MAX_DEPTH {
            return Err(CborFault::TooLarge);
        }
        // Each item takes a byte at least, so a count beyond the bytes that are left is a lie.
        if count > self.rest.len() as u64 {
            return Err(CborFault::CutShort);
        }
        // No capacity beforehand: the count is only a claim.
        let mut items = Vec::new();
        for _ in 0..count {
            items.push(self.value(depth + 1)?);
        }
        Ok(Value::Array(items))
    }

    /// The number that belongs to a value's first byte, refused where fewer bytes would have said it.
    fn number(&mut self, first: u8) -> Result<u64> {
        let (length, least) = match first & 0x1f {
            small @ 0..=23 => return Ok(u64::from(small)),
            24 => (1, 24),
            25 => (2, 0x100),
            26 => (4, 0x1_0000),
            27 => (8, 0x1_0000_0000),
            _ => return Err(CborFault::NotCanonical),
        };
        let number = self.take(length)?.iter().fold(0, |number, byte| number << 8 | u64::from(*byte));
        if number < least { Err(CborFault::NotCanonical) } else { Ok(number) }
    }

    fn string(&mut self, first: u8) -> Result<&'a [u8]> {
        let length = usize::try_from(self.number(first)?).map_err(|_| CborFault::TooLarge)?;
        if length > MAX_STRING { Err(CborFault::TooLarge) } else { self.take(length) }
    }

    fn byte(&mut self) -> Result<u8> {
        let (first, rest) = self.rest.split_first().ok_or(CborFault::CutShort)?;
        self.rest = rest;
        Ok(*first)
    }

    fn take(&mut self, length: usize) -> Result<&'a [u8]> {
        let (taken, rest) = self.rest.split_at_checked(length).ok_or(CborFault::CutShort)?;
        self.rest = rest;
        Ok(taken)
    }
}

fn int(number: u64) -> Result<i64> {
    i64::try_from(number).map_err(|_| CborFault::Unsupported)
}

/// The places of a record, taken one after the other. A place that holds something else is a fault, and so is one too
/// many: nothing that was signed is passed over.
pub struct Places(std::vec::IntoIter<Value>);

impl Places {
    /// The places of a record, or of an array in it.
    pub fn of(value: Value) -> Result<Places> {
        match value {
            Value::Array(items) => Ok(Places(items.into_iter())),
            _ => Err(CborFault::Unexpected),
        }
    }

    /// The next place, whatever it holds.
    pub fn any(&mut self) -> Result<Value> {
        self.0.next().ok_or(CborFault::Unexpected)
    }

    /// A whole number.
    pub fn int(&mut self) -> Result<i64> {
        match self.any()? {
            Value::Int(number) => Ok(number),
            _ => Err(CborFault::Unexpected),
        }
    }

    /// A text.
    pub fn text(&mut self) -> Result<String> {
        match self.any()? {
            Value::Text(text) => Ok(text),
            _ => Err(CborFault::Unexpected),
        }
    }

    /// A yes or no.
    pub fn bool(&mut self) -> Result<bool> {
        match self.any()? {
            Value::Bool(said) => Ok(said),
            _ => Err(CborFault::Unexpected),
        }
    }

    /// A byte string of any length.
    pub fn bytes(&mut self) -> Result<Vec<u8>> {
        match self.any()? {
            Value::Bytes(bytes) => Ok(bytes),
            _ => Err(CborFault::Unexpected),
        }
    }

    /// A byte string of exactly this length.
    pub fn exactly<const LENGTH: usize>(&mut self) -> Result<[u8; LENGTH]> {
        self.bytes()?.try_into().map_err(|_| CborFault::Unexpected)
    }

    /// The end of the record.
    pub fn end(mut self) -> Result<()> {
        if self.0.next().is_none() { Ok(()) } else { Err(CborFault::Unexpected) }
    }
}

#[cfg(test)]
mod tests;
