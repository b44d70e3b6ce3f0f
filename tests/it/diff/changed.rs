//! The merged document, changed at random in ways that are known.

use proptest::prelude::*;
use serde_json::{Value, json};
use synctera_codegen::diff::{Step, compare};

use super::{merged, plain, pointers};

/// One change at a place; nothing where the place does not allow it.
type Change = fn(&mut Value) -> Option<()>;

const CHANGES: &[Change] = &[
    |schema| schema.get_mut("enum")?.as_array_mut()?.pop().map(drop),
    |schema| {
        schema.get_mut("enum")?.as_array_mut()?.push(json!("ZZ_NEW"));
        Some(())
    },
    |schema| {
        let properties = schema.get_mut("properties")?.as_object_mut()?;
        properties.insert("zz_new".into(), json!({"type": "string"}));
        Some(())
    },
    |schema| {
        let properties = schema.get_mut("properties")?.as_object_mut()?;
        let name = properties.keys().next_back()?.clone();
        properties.remove(&name).map(drop)
    },
    |schema| {
        let name = schema.get("properties")?.as_object()?.keys().next()?.clone();
        let required =
            schema.as_object_mut()?.entry("required").or_insert_with(|| json!([])).as_array_mut()?;
        match required.iter().position(|known| *known == name) {
            Some(index) => drop(required.remove(index)),
            None => required.push(json!(name)),
        }
        Some(())
    },
    |schema| {
        let plain = schema.get("enum").is_none() && schema.get("format").is_none();
        (plain && schema.get("type")? == "string").then(|| schema["type"] = json!("boolean"))
    },
    |schema| (schema.get("type")? == "string").then(|| schema["maxLength"] = json!(7)),
    |schema| (schema.get("type")? == "integer").then(|| schema["minimum"] = json!(-3)),
    |schema| (schema.get("type")? == "string").then(|| schema["nullable"] = json!(true)),
    |schema| (schema.get("format")? == "date-time").then(|| schema["format"] = json!("date")),
    |schema| {
        let mapping = schema.get_mut("discriminator")?.get_mut("mapping")?.as_object_mut()?;
        let target = mapping.values().next()?.clone();
        mapping.insert("ZZ_NEW".into(), target);
        Some(())
    },
    |schema| {
        let mapping = schema.get_mut("discriminator")?.get_mut("mapping")?.as_object_mut()?;
        let (tag, target) = mapping.iter().next().map(|(tag, target)| (tag.clone(), target.clone()))?;
        let shared = mapping.values().filter(|other| **other == target).count() > 1;
        shared.then(|| mapping.remove(&tag)).map(drop)
    },
    |schema| {
        let named = schema.get("discriminator")?.get("propertyName")?.is_string();
        named.then(|| schema["discriminator"]["propertyName"] = json!("zz_tag"))
    },
    |item| {
        item.get("get")?.get("operationId")?;
        item.as_object_mut()?.remove("get").map(drop)
    },
    |operation| {
        operation.get("operationId")?;
        operation["operationId"] = json!("zzRenamed");
        Some(())
    },
    |operation| {
        operation.get("operationId")?;
        let parameters = operation.get_mut("parameters")?.as_array_mut()?;
        let query = |parameter: &Value| {
            parameter["in"] == "query"
                || parameter["$ref"].as_str().is_some_and(|name| name.contains("query"))
        };
        let index = parameters.iter().position(query)?;
        parameters.remove(index);
        Some(())
    },
    |operation| {
        operation.get("operationId")?;
        operation.get_mut("responses")?.as_object_mut()?.insert("418".into(), json!({"description": "d"}));
        Some(())
    },
    |operation| {
        operation.get("operationId")?;
        operation.as_object_mut()?.remove("requestBody").map(drop)
    },
];

/// Makes a change at the first place from `start` on that allows it.
fn make(document: &mut Value, start: usize, change: Change) {
    let mut places = Vec::new();
    pointers(document, "", &mut places);
    places.retain(|place| {
        !place.contains("/example") && !place.contains("/callbacks") && !place.contains("/mapping")
    });
    let start = start % places.len();
    places.rotate_left(start);
    for place in &places {
        if document.pointer_mut(place).and_then(change).is_some() {
            return;
        }
    }
}

#[test]
fn what_was_changed_at_random_is_told_and_nothing_else() {
    let merged = merged();
    let picks = prop::collection::vec((any::<prop::sample::Index>(), any::<u16>()), 1..5);
    proptest!(ProptestConfig { cases: 12, failure_persistence: None, ..ProptestConfig::default() }, |(picks in picks)| {
        let mut changed = merged.clone();
        for (change, start) in picks {
            make(&mut changed, start.into(), CHANGES[change.index(CHANGES.len())]);
        }
        for (old, new) in [(&merged, &changed), (&changed, &merged)] {
            plain::assert_agree(old, new, &compare(old, new).unwrap(), "changed");
        }
    });
}

#[test]
fn each_of_these_changes_finds_a_place_and_is_told() {
    let merged = merged();
    for (number, change) in CHANGES.iter().enumerate() {
        let mut changed = merged.clone();
        make(&mut changed, 0, *change);
        let report = compare(&merged, &changed).unwrap();
        assert!(report.step > Step::None || changed == merged, "change {number} is not told");
        assert_ne!(changed, merged, "change {number} found no place");
        plain::assert_agree(&merged, &changed, &report, &format!("change {number}"));
    }
}
