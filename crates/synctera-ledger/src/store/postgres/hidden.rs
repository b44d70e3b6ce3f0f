//! Parameters that no log shows: tokio-postgres writes them down at DEBUG, and these hold requests, responses and keys.

use std::error::Error;
use std::fmt;

use bytes::BytesMut;
use deadpool_postgres::Object;
use futures_util::TryStreamExt as _;
use tokio_postgres::types::{Format, IsNull, ToSql, Type};
use tokio_postgres::{Row, Statement};

type Parameters<'a> = &'a [&'a (dyn ToSql + Sync)];

pub(super) async fn query(
    client: &Object,
    statement: &Statement,
    parameters: Parameters<'_>,
) -> Result<Vec<Row>, tokio_postgres::Error> {
    client.query_raw(statement, hidden(parameters)).await?.try_collect().await
}

pub(super) async fn execute(
    client: &Object,
    statement: &Statement,
    parameters: Parameters<'_>,
) -> Result<u64, tokio_postgres::Error> {
    client.execute_raw(statement, hidden(parameters)).await
}

fn hidden(parameters: Parameters<'_>) -> Vec<Hidden<'_>> {
    parameters.iter().copied().map(Hidden).collect()
}

struct Hidden<'a>(&'a (dyn ToSql + Sync));

impl fmt::Debug for Hidden<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("…")
    }
}

impl ToSql for Hidden<'_> {
    fn to_sql(&self, ty: &Type, out: &mut BytesMut) -> Result<IsNull, Box<dyn Error + Sync + Send>> {
        self.0.to_sql_checked(ty, out)
    }

    /// The parameter itself is asked where it is written.
    fn accepts(_: &Type) -> bool {
        true
    }

    fn to_sql_checked(&self, ty: &Type, out: &mut BytesMut) -> Result<IsNull, Box<dyn Error + Sync + Send>> {
        self.0.to_sql_checked(ty, out)
    }

    fn encode_format(&self, ty: &Type) -> Format {
        self.0.encode_format(ty)
    }
}
