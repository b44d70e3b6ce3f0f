//! Lists in pages: `limit`, `page_token`, `next_page_token`, and `sort_by` where the document offers it.

use std::cmp::Ordering;

use serde_json::{Map, Value};

use super::filters::Filter;
use super::table::Table;
use crate::call::{Call, Reply};
use crate::codes;
use crate::refusal::Refusal;

/// More than this in one page is quietly cut to it.
const LARGEST_PAGE: usize = 100;

/// One page of the rows that pass every filter, under the list's `name`.
pub(super) fn page<T: Clone>(
    call: &Call,
    name: &str,
    rows: &Table<T>,
    show: impl Fn(&T) -> Value,
    filters: &[Filter],
) -> Result<Reply, Refusal> {
    let sorting = sorting(call);
    let (items, next) = match sorting.is_empty() {
        true => in_order(call, rows, show, filters)?,
        false => sorted(call, rows, show, filters, &sorting)?,
    };
    let mut body = Map::new();
    body.insert(name.to_owned(), Value::Array(items));
    if let Some(token) = next {
        body.insert("next_page_token".to_owned(), token.into());
    }
    Ok(Reply::json(Value::Object(body)))
}

type Page = (Vec<Value>, Option<String>);

/// The token is the number of the next row: it survives deletions and additions between two pages.
fn in_order<T: Clone>(
    call: &Call,
    rows: &Table<T>,
    show: impl Fn(&T) -> Value,
    filters: &[Filter],
) -> Result<Page, Refusal> {
    let limit = limit(call);
    let mut items = Vec::new();
    for (number, row) in rows.from(token(call, 'n')?) {
        let item = show(row);
        if !filters.iter().all(|filter| filter.passes(call, &item)) {
            continue;
        }
        if items.len() == limit {
            return Ok((items, Some(format!("n{number:x}"))));
        }
        items.push(item);
    }
    Ok((items, None))
}

/// The token is an offset into the sorted list.
fn sorted<T: Clone>(
    call: &Call,
    rows: &Table<T>,
    show: impl Fn(&T) -> Value,
    filters: &[Filter],
    sorting: &[(String, bool)],
) -> Result<Page, Refusal> {
    let mut items: Vec<Value> =
        rows.rows().map(show).filter(|item| filters.iter().all(|filter| filter.passes(call, item))).collect();
    items.sort_by(|a, b| compare(a, b, sorting));
    let start = usize::try_from(token(call, 'o')?).unwrap_or(usize::MAX).min(items.len());
    let end = (start + limit(call)).min(items.len());
    let next = (end < items.len()).then(|| format!("o{end:x}"));
    Ok((items.drain(start..end).collect(), next))
}

fn limit(call: &Call) -> usize {
    let asked = call.query("limit").and_then(Value::as_u64).unwrap_or(100);
    usize::try_from(asked).unwrap_or(LARGEST_PAGE).min(LARGEST_PAGE)
}

fn token(call: &Call, kind: char) -> Result<u64, Refusal> {
    let Some(token) = call.query("page_token").and_then(Value::as_str) else { return Ok(0) };
    let number = token.strip_prefix(kind).and_then(|digits| u64::from_str_radix(digits, 16).ok());
    number.ok_or_else(|| Refusal::new(codes::BAD_QUERY_PARAMETER, "Query parameter page_token is not valid"))
}

/// `["card_brand:asc", …]` as field names with whether they descend.
fn sorting(call: &Call) -> Vec<(String, bool)> {
    let keys =
        call.query("sort_by").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str);
    keys.filter_map(|key| key.split_once(':')).map(|(name, way)| (name.to_owned(), way == "desc")).collect()
}

fn compare(a: &Value, b: &Value, sorting: &[(String, bool)]) -> Ordering {
    let each = sorting.iter().map(|(name, descending)| {
        let order = sort_key(a, name).cmp(&sort_key(b, name));
        if *descending { order.reverse() } else { order }
    });
    each.fold(Ordering::Equal, Ordering::then)
}

/// A field of the item or of its `card_details`, as text; the API's names differ from its fields for two of them.
fn sort_key(item: &Value, name: &str) -> String {
    let field = match name {
        "card_type" => "type",
        "expiration_date" => "expiration_time",
        other => other,
    };
    let value = item.get(field).or_else(|| item.get("card_details")?.get(field));
    value.map(|value| value.as_str().map_or_else(|| value.to_string(), str::to_owned)).unwrap_or_default()
}
