//! Three short words for reading and writing with prepared statements that are kept.

use rusqlite::{Connection, OptionalExtension, Params, Row};

use crate::error::Result;

pub trait Sql {
    /// Every row of a query.
    fn all<T>(&self, sql: &str, params: impl Params, read: impl FnMut(&Row) -> rusqlite::Result<T>) -> Result<Vec<T>>;
    /// The only row of a query, if there is one.
    fn maybe<T>(
        &self,
        sql: &str,
        params: impl Params,
        read: impl FnOnce(&Row) -> rusqlite::Result<T>,
    ) -> Result<Option<T>>;
    /// The only row of a query that always has one.
    fn one<T>(&self, sql: &str, params: impl Params, read: impl FnOnce(&Row) -> rusqlite::Result<T>) -> Result<T>;
    /// A write; answers how many rows it changed.
    fn run(&self, sql: &str, params: impl Params) -> Result<usize>;
}

impl Sql for Connection {
    fn all<T>(&self, sql: &str, params: impl Params, read: impl FnMut(&Row) -> rusqlite::Result<T>) -> Result<Vec<T>> {
        let mut statement = self.prepare_cached(sql)?;
        let rows = statement.query_map(params, read)?.collect::<rusqlite::Result<Vec<T>>>()?;
        Ok(rows)
    }

    fn maybe<T>(
        &self,
        sql: &str,
        params: impl Params,
        read: impl FnOnce(&Row) -> rusqlite::Result<T>,
    ) -> Result<Option<T>> {
        Ok(self.prepare_cached(sql)?.query_row(params, read).optional()?)
    }

    fn one<T>(&self, sql: &str, params: impl Params, read: impl FnOnce(&Row) -> rusqlite::Result<T>) -> Result<T> {
        Ok(self.prepare_cached(sql)?.query_row(params, read)?)
    }

    fn run(&self, sql: &str, params: impl Params) -> Result<usize> {
        Ok(self.prepare_cached(sql)?.execute(params)?)
    }
}
