//! Rewriting schemas in place, where what is put in may hold what was taken out.

use serde_json::{Value, json};

use crate::lower::Log;
use crate::openapi::schemas;
use crate::pointer;

/// The pass and what it makes of a schema; `None` leaves the schema as it is.
pub(super) struct Rewrite<'a> {
    pub(super) pass: &'static str,
    pub(super) of: &'a dyn Fn(&Value, &str, &mut Log) -> Option<Value>,
}

impl Rewrite<'_> {
    /// Rewrites every component schema and everything below it, parents first.
    pub(super) fn components(&self, document: &mut Value, log: &mut Log) {
        let Ok(schemas) = schemas::schemas_mut(document) else { return };
        for (name, schema) in schemas {
            self.schema(schema, &pointer::schema(name), &mut Vec::new(), log);
        }
    }

    /// `open` are the schemas whose rewriting this one came in by: one that comes in by itself would never end.
    fn schema(&self, schema: &mut Value, at: &str, open: &mut Vec<Value>, log: &mut Log) {
        let rewritten = (self.of)(schema, at, log);
        let entered = rewritten.is_some();
        if let Some(rewritten) = rewritten {
            if open.contains(schema) {
                log.note(self.pass, at, "contains itself: any JSON value from here on");
                *schema = json!({});
                return;
            }
            open.push(std::mem::replace(schema, rewritten));
        }
        for (segment, child) in schemas::children(schema) {
            self.schema(child, &format!("{at}{segment}"), open, log);
        }
        if entered {
            open.pop();
        }
    }
}
