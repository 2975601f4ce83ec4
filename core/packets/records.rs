//! The body of a packet: records one after the other, each behind its length in four bytes.
//!
//! Writer and reader hold one record at a time, so a body of any length costs the same memory.

use std::io::{ErrorKind, Read, Write};

use super::{Fault, MAX_BODY, MAX_RECORDS};
use crate::commitments::log::cbor::{CborFault, MAX_RECORD, Value};

/// How many bytes a length takes.
const LENGTH: usize = 4;

/// Why a record can't be written.
#[derive(Debug)]
pub enum WriteFault {
    /// A record, the body or the number of records beyond the limits.
    TooLarge,
    /// A record that has no spelling.
    Record(CborFault),
    /// What lies below does not take it.
    Below(std::io::Error),
}

/// Writes records.
pub struct Writer<W> {
    below: W,
    records: u64,
    length: u64,
}

impl<W: Write> Writer<W> {
    pub fn new(below: W) -> Writer<W> {
        Writer { below, records: 0, length: 0 }
    }

    /// Adds a record.
    pub fn write(&mut self, record: &Value) -> Result<(), WriteFault> {
        let bytes = record.to_bytes().map_err(|fault| match fault {
            CborFault::TooLarge => WriteFault::TooLarge,
            other => WriteFault::Record(other),
        })?;
        self.records += 1;
        self.length += (LENGTH + bytes.len()) as u64;
        if self.records > MAX_RECORDS || self.length > MAX_BODY {
            return Err(WriteFault::TooLarge);
        }
        let length = u32::try_from(bytes.len()).map_err(|_| WriteFault::TooLarge)?;
        self.below.write_all(&length.to_be_bytes()).map_err(WriteFault::Below)?;
        self.below.write_all(&bytes).map_err(WriteFault::Below)
    }

    /// How many records there are, how long they are together, and what they were written into.
    pub fn finish(self) -> (u64, u64, W) {
        (self.records, self.length, self.below)
    }
}

/// Reads records. After the first fault there are no more.
pub struct Reader<R> {
    below: R,
    records: u64,
    length: u64,
    over: bool,
}

impl<R: Read> Reader<R> {
    pub fn new(below: R) -> Reader<R> {
        Reader { below, records: 0, length: 0, over: false }
    }

    /// How many records were read.
    pub fn records(&self) -> u64 {
        self.records
    }

    /// How many bytes were read.
    pub fn length(&self) -> u64 {
        self.length
    }

    pub fn into_inner(self) -> R {
        self.below
    }

    /// The next record; none where the body ends between two of them.
    fn record(&mut self) -> Result<Option<Value>, Fault> {
        let Some(length) = self.next_length()? else { return Ok(None) };
        self.records += 1;
        self.length += (LENGTH + length) as u64;
        if length > MAX_RECORD || self.records > MAX_RECORDS || self.length > MAX_BODY {
            return Err(Fault::TooLarge);
        }
        let mut bytes = Vec::new();
        (&mut self.below).take(length as u64).read_to_end(&mut bytes).map_err(|_| Fault::Altered)?;
        if bytes.len() < length {
            return Err(Fault::Altered);
        }
        match Value::from_bytes(&bytes) {
            Ok(record) => Ok(Some(record)),
            Err(CborFault::TooLarge) => Err(Fault::TooLarge),
            Err(_) => Err(Fault::Altered),
        }
    }

    fn next_length(&mut self) -> Result<Option<usize>, Fault> {
        let mut length = [0; LENGTH];
        let mut filled = 0;
        while let Some(rest) = length.get_mut(filled..).filter(|rest| !rest.is_empty()) {
            match self.below.read(rest) {
                Ok(0) if filled == 0 => return Ok(None),
                Ok(0) => return Err(Fault::Altered),
                Ok(read) => filled += read,
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                Err(_) => return Err(Fault::Altered),
            }
        }
        usize::try_from(u32::from_be_bytes(length)).map(Some).map_err(|_| Fault::TooLarge)
    }
}

impl<R: Read> Iterator for Reader<R> {
    type Item = Result<Value, Fault>;

    fn next(&mut self) -> Option<Result<Value, Fault>> {
        if self.over {
            return None;
        }
        let record = self.record().transpose();
        self.over = !matches!(record, Some(Ok(_)));
        record
    }
}
