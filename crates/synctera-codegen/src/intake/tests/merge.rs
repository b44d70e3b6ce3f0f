//! Fragments become one document: what is one, what is chosen, what is refused.

use serde_json::{Value, json};

use super::{fragment, merged, refusal, with};

#[test]
fn paths_carry_their_version_and_servers_none() {
    let a = with(fragment("v1", "listCards", "/cards"), "/openapi", json!("3.0.3"));
    let document = merged(&[("a", a)], &[]).unwrap().document;
    assert_eq!(document["paths"]["/v1/cards"]["get"]["operationId"], "listCards");
    assert_eq!(document["servers"], json!([{ "url": "https://api.example.com" }]));
}

#[test]
fn other_versions_get_prefix_and_suffix_and_leave_v1_alone() {
    let alone = merged(&[("a", fragment("v1", "listCards", "/cards"))], &[]).unwrap().document;
    let both = [("a", fragment("v1", "listCards", "/cards")), ("b", fragment("v0", "listCards", "/cards"))];
    let document = merged(&both, &[]).unwrap().document;
    assert_eq!(document["paths"]["/v1/cards"], alone["paths"]["/v1/cards"]);
    let v0 = &document["paths"]["/v0/cards"]["get"];
    assert_eq!(v0["operationId"], "listCardsV0");
    assert_eq!(
        v0["responses"]["200"]["content"]["application/json"]["schema"]["$ref"],
        "#/components/schemas/v0_card"
    );
    assert!(document["components"]["schemas"]["v0_card"].is_object());
}

#[test]
fn a_different_text_is_chosen_from_the_newest_version_and_reported() {
    let old = with(fragment("v1", "a", "/a"), "/components/schemas/card/description", json!("old words"));
    let old = with(old, "/info/version", json!("1.9.0"));
    let new = with(fragment("v1", "b", "/b"), "/components/schemas/card/description", json!("new words"));
    let new = with(new, "/info/version", json!("1.10.0"));
    let built = merged(&[("a", old), ("b", new)], &[]).unwrap();
    assert_eq!(built.document["components"]["schemas"]["card"]["description"], "new words");
    let choice = &built.report.texts[0];
    assert_eq!((choice.pointer.as_str(), choice.kept.as_str()), ("/components/schemas/card", "v1/b"));
    assert_eq!(choice.other, ["v1/a"]);
}

fn conflict() -> [(&'static str, Value); 2] {
    let other = with(fragment("v1", "b", "/b"), "/components/schemas/card/properties/id/maxLength", json!(3));
    [("a.yaml", fragment("v1", "a", "/a")), ("b.yaml", other)]
}

#[test]
fn a_different_structure_is_refused_with_both_fragments_and_the_pointer() {
    let error = refusal(&conflict(), &[]);
    assert_eq!(error.file(), Some("b.yaml"));
    assert_eq!(error.pointer(), Some("/components/schemas/card/properties/id/maxLength"));
    let text = error.to_string();
    assert!(text.contains("v1/a") && text.contains("v1/b") && text.contains("x-synctera-prefer"), "{text}");
}

/// An overlay with one action; JSON is YAML.
fn overlay(action: Value) -> String {
    json!({ "overlay": "1.0.0", "info": { "title": "t", "version": "1.0.0" }, "actions": [action] })
        .to_string()
}

/// An action with reason and evidence.
fn action(target: &str, effect: &str, value: Value) -> Value {
    json!({ "target": target, "description": "why", "x-synctera-evidence": "where", effect: value })
}

#[test]
fn an_overlay_decides_a_conflict() {
    let prefer = overlay(action("$.components.schemas.card", "x-synctera-prefer", json!("v1/b")));
    let built = merged(&conflict(), &[&prefer]).unwrap();
    assert_eq!(built.document["components"]["schemas"]["card"]["properties"]["id"]["maxLength"], 3);
    assert_eq!(built.report.decisions[0].kept, "v1/b");
}

#[test]
fn all_conflicts_are_named_at_once_with_the_actions_that_decide_them() {
    let both =
        |fragment: Value, kind: &str| with(fragment, "/components/schemas/fee", json!({ "type": kind }));
    let [(_, a), (_, b)] = conflict();
    let error = refusal(&[("a", both(a, "string")), ("b", both(b, "integer"))], &[]);
    let hint = error.advice().unwrap();
    for part in ["2 conflicts", "$['components']['schemas']['card']", "['fee']", "x-synctera-prefer: v1/a"] {
        assert!(hint.contains(part), "{part} is missing from {hint}");
    }
}

#[test]
fn a_decision_for_a_fragment_that_does_not_hold_the_place_is_refused() {
    let stranger = with(fragment("v1", "c", "/c"), "/paths/~1c/get/responses", json!({}));
    let stranger = with(stranger, "/components/schemas", json!({}));
    let prefer = overlay(action("$.components.schemas.card", "x-synctera-prefer", json!("v1/c")));
    let error = refusal(&[&conflict()[..], &[("c", stranger)]].concat(), &[&prefer]);
    assert!(error.what().contains("does not hold"), "{error}");
}

#[test]
fn a_decision_without_a_conflict_is_refused() {
    let prefer = overlay(action("$.components.schemas.card", "x-synctera-prefer", json!("v1/a")));
    let error = refusal(&[("a", fragment("v1", "a", "/a"))], &[&prefer]);
    assert!(error.to_string().contains("decides nothing"), "{error}");
}

#[test]
fn the_order_of_fragments_means_nothing() {
    let fragments = [
        ("a", fragment("v1", "a", "/a")),
        ("b", with(fragment("v1", "b", "/b"), "/components/schemas/card/description", json!("other"))),
        ("c", with(fragment("v0", "c", "/c"), "/servers/0/description", json!("other"))),
    ];
    let (mut forward, mut backward) = (fragments.to_vec(), fragments.to_vec());
    backward.reverse();
    forward.rotate_left(1);
    assert_eq!(merged(&forward, &[]).unwrap().document, merged(&backward, &[]).unwrap().document);
    assert_eq!(merged(&forward, &[]).unwrap().report, merged(&backward, &[]).unwrap().report);
}

#[test]
fn a_fragment_that_contradicts_a_newer_one_is_left_out_and_the_others_stand() {
    let others = [("c", fragment("v0", "c", "/c"))];
    let built = merged(&[&conflict()[..], &others].concat(), &[]).unwrap();
    let paths: Vec<_> = built.document["paths"].as_object().unwrap().keys().collect();
    assert_eq!(paths, ["/v0/c", "/v1/a"]);
    let [left_out] = &built.report.left_out[..] else { panic!("{:?}", built.report.left_out) };
    assert_eq!(left_out.what, "fragment `v1/b`");
    assert!(left_out.remedy.contains("x-synctera-prefer: v1/a"), "{}", left_out.remedy);
}

#[test]
fn one_operation_in_two_fragments_is_refused() {
    let error = refusal(&[("a", fragment("v1", "a", "/a")), ("b", fragment("v1", "b", "/a"))], &[]);
    assert!(error.what().contains("the same operation"), "{error}");
    let error = refusal(&[("a", fragment("v1", "a", "/a")), ("b", fragment("v1", "a", "/b"))], &[]);
    assert!(error.what().contains("the same operation"), "{error}");
}

#[test]
fn an_overlay_updates_and_removes() {
    let update = overlay(action(
        "$.paths['/v1/a'].get",
        "update",
        json!({ "x-synctera-moves-money": true, "tags": ["More"] }),
    ));
    let remove = overlay(action("$.components.schemas.card.properties.id", "remove", json!(true)));
    let built = merged(&[("a", fragment("v1", "a", "/a"))], &[&update, &remove]).unwrap();
    let operation = &built.document["paths"]["/v1/a"]["get"];
    assert_eq!(operation["x-synctera-moves-money"], true);
    assert_eq!(operation["tags"], json!(["Cards", "More"]));
    assert!(built.document.pointer("/components/schemas/card/properties/id").is_none());
    assert_eq!(built.report.overlays[0].pointers, ["/paths/~1v1~1a/get"]);
}

#[test]
fn an_overlay_action_that_matches_nothing_is_refused() {
    let action = overlay(action("$.paths['/v1/nowhere'].get", "remove", json!(true)));
    let error = refusal(&[("a", fragment("v1", "a", "/a"))], &[&action]);
    assert_eq!((error.file(), error.pointer()), (Some("o.yaml"), Some("/actions/0")));
    assert!(error.what().contains("matches nothing"), "{error}");
}

#[test]
fn an_overlay_action_without_reason_or_evidence_is_refused() {
    for missing in ["description", "x-synctera-evidence", "target"] {
        let mut action = action("$.info", "remove", json!(true));
        action.as_object_mut().unwrap().remove(missing);
        let error = refusal(&[("a", fragment("v1", "a", "/a"))], &[&overlay(action)]);
        assert!(error.what().contains(missing), "{error}");
    }
}
