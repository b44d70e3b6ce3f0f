//! Whatever is asked, the simulation answers, and within its document.

use bytes::Bytes;
use serde_json::{Value, json};

use super::*;

const REQUESTS: usize = 2_000;

/// Debug builds turn a response that breaks the document into a 500: none may come.
#[test]
fn damaged_requests_are_answered_and_never_with_a_server_error() {
    let (door, mut random) = (door(), fastrand::Rng::with_seed(7));
    let examples = crate::examples().unwrap();
    for _ in 0..REQUESTS {
        let crate::Example { operation: id, method, target: path, body, .. } =
            &examples[random.usize(..examples.len())];
        let mut body = body.clone();
        if let Some(body) = &mut body {
            damage(body, &mut random);
        }
        let path = if random.u8(..) < 40 { damaged_path(path, &mut random) } else { path.clone() };
        let mut request = request(method.clone(), &path, None, body.as_ref());
        if random.u8(..) < 20 {
            *request.body_mut() = Bytes::from(vec![random.u8(..); random.usize(..9)]);
        }
        let answer = call(&door, request);
        let expected = !answer.status().is_server_error();
        assert!(expected, "{id} {path} {body:?}: {} {:?}", answer.status(), answer.body());
    }
    let moved = door.ledger().net_cents(crate::seeds::ACCOUNT_ID);
    let balance = door.balance(crate::seeds::ACCOUNT_ID).unwrap();
    assert_eq!(balance, crate::seeds::OPENING_BALANCE + moved);
}

/// Replaces some parts of a body with something unexpected.
fn damage(value: &mut Value, random: &mut fastrand::Rng) {
    if random.u8(..) < 30 {
        *value = junk(random);
        return;
    }
    match value {
        Value::Object(object) => {
            if random.u8(..) < 20 {
                object.clear();
            }
            object.values_mut().for_each(|value| damage(value, random));
        }
        Value::Array(items) => items.iter_mut().for_each(|value| damage(value, random)),
        _ => {}
    }
}

fn junk(random: &mut fastrand::Rng) -> Value {
    let junk = [
        json!(null),
        json!(-1),
        json!(i64::MIN),
        json!(i64::MAX),
        json!(1e300),
        json!(100.0),
        json!(""),
        json!("\u{0}\u{1F4A9}"),
        json!([]),
        json!({}),
        json!([[{}]]),
        json!(true),
        json!("PUSH"),
        json!(uuid::Uuid::nil()),
    ];
    junk[random.usize(..junk.len())].clone()
}

fn damaged_path(path: &str, random: &mut fastrand::Rng) -> String {
    let ends = [
        "/",
        "/%00",
        "?limit=-1",
        "?limit=1&page_token=n",
        "?page_token=offff",
        "?sort_by=,",
        "?amount=1,x",
        "//",
    ];
    format!("{path}{}", ends[random.usize(..ends.len())])
}
