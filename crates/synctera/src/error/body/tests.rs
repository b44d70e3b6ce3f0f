use super::*;

fn proves(status: u16, body: &str) -> bool {
    ErrorBody::read(body.as_bytes()).proves_refusal(StatusCode::from_u16(status).unwrap())
}

#[test]
fn both_shapes_are_read() {
    let v1 = ErrorBody::read(br#"{"code":"BAD_REQUEST_BODY","detail":"no","missing":["a"],"invalid":{"b":"why"},"immutable":["c"]}"#);
    assert_eq!(v1.code, Some(ErrorCode::BadRequestBody));
    assert_eq!((v1.missing, v1.immutable), (vec!["a".to_owned()], vec!["c".to_owned()]));
    assert_eq!(v1.invalid["b"], "why");
    let v0 = ErrorBody::read(br#"{"type":"https://example/x","title":"Bad","status":422,"detail":"d"}"#);
    assert_eq!((v0.code, v0.title.as_deref(), v0.detail.as_deref()), (None, Some("Bad"), Some("d")));
}

#[test]
fn one_odd_field_spoils_no_other() {
    let body = ErrorBody::read(
        br#"{"code":"INVALID_STATUS","detail":7,"missing":"x","valid_status":["A",1],"retry_after":"30"}"#,
    );
    assert_eq!(body.code, Some(ErrorCode::InvalidStatus));
    assert_eq!(body.valid_status, ["A"]);
    assert_eq!(body.retry_after, Some(Duration::from_secs(30)));
    assert!(body.detail.is_none() && body.missing.is_empty());
}

#[test]
fn what_is_no_json_object_says_nothing_and_breaks_nothing() {
    for body in ["", "<html>502</html>", "{\"code\":\"X", "[1]", "null", "\u{0}"] {
        assert!(ErrorBody::read(body.as_bytes()).code.is_none(), "{body}");
        assert!(!proves(422, body), "{body}");
    }
}

#[test]
fn a_new_code_that_speaks_of_the_key_says_nothing_of_the_intent() {
    for code in ["IDEMPOTENCY_KEY_IN_USE", "IDEMPOTENT_REQUEST_PENDING", "DUPLICATE_IDEMPOTENCY_KEY"] {
        assert!(!proves(409, &format!(r#"{{"code":"{code}"}}"#)), "{code}");
    }
    assert!(proves(409, r#"{"code":"CARD_IN_USE"}"#));
}

#[test]
fn a_code_is_evidence_when_the_catalogue_has_it_or_it_is_spelled_as_the_api_spells_codes() {
    for code in ["INSUFFICIENT_FUNDS", " insufficient_funds\\n", "CARD_LOCKED_2", "FORBIDDEN"] {
        assert!(proves(422, &format!(r#"{{"code":"{code}"}}"#)), "{code}");
    }
    for code in ["", " ", "Throttled", "card_locked", "42", "4111111111111111", "AccessDenied", "E-1", "<b>"]
    {
        assert!(!proves(422, &format!(r#"{{"code":"{code}"}}"#)), "{code}");
    }
    for body in [r#"{"code":42}"#, r#"{"code":null}"#, r#"{"code":["INSUFFICIENT_FUNDS"]}"#] {
        assert!(!proves(422, body), "{body}");
    }
    for body in [r#"{"message":"Forbidden"}"#, r#"{"error":{"code":"INSUFFICIENT_FUNDS"}}"#, "{}"] {
        assert!(!proves(403, body), "{body}");
    }
}

#[test]
fn a_body_that_contradicts_itself_or_the_response_is_no_evidence() {
    let funds = |rest: &str| format!(r#"{{"code":"INSUFFICIENT_FUNDS"{rest}}}"#);
    assert!(proves(422, &funds(r#","status":422"#)) && proves(422, &funds(r#","status":400"#)));
    assert!(proves(422, &funds(r#","status":"odd""#)), "what cannot be read contradicts nothing");
    for contradiction in [r#","status":500"#, r#","status":"200""#, r#","code":"ACCOUNT_CLOSED""#] {
        assert!(!proves(422, &funds(contradiction)), "{contradiction}");
    }
    assert!(proves(422, &funds(r#","code":"INSUFFICIENT_FUNDS""#)), "twice the same says it once");
}

#[test]
fn a_key_in_use_is_believed_wherever_it_stands() {
    let bodies = [
        r#"{"code":"INSUFFICIENT_FUNDS","code":"IDEMPOTENCY_CONCURRENT_USE"}"#,
        r#"{"code":"IDEMPOTENCY_CONCURRENT_USE","code":"INSUFFICIENT_FUNDS"}"#,
        r#"{"code":" idempotency_concurrent_use "}"#,
        r#"[{"code":"IDEMPOTENCY_CONCURRENT_USE"}]"#,
        r#"{"code":"IDEMPOTENCY\u005fCONCURRENT_USE","detail":"\ud800","retry_after":1e400,"#,
    ];
    for body in bodies {
        let code = ErrorBody::read(body.as_bytes()).code;
        assert_eq!(code, Some(ErrorCode::IdempotencyConcurrentUse), "{body}");
    }
}

#[test]
fn a_v0_error_without_a_code_is_evidence_when_it_is_whole_and_points_to_the_apis_errors() {
    let problem = |kind: &str, rest: &str| format!(r#"{{"type":"{kind}"{rest}}}"#);
    let own = "https://dev.synctera.com/errors/bad-request-body";
    let whole = r#","title":"Bad Request Body","status":400,"detail":"no""#;
    assert!(proves(400, &problem(own, whole)));
    assert!(!proves(422, &problem(own, whole)), "another status");
    assert!(!proves(400, &problem("about:blank", whole)), "what any gateway writes");
    assert!(!proves(400, &problem("https://gateway.example/errors/bad-request", whole)));
    assert!(!proves(400, &problem(own, r#","status":400"#)), "no title");
    assert!(!proves(400, &problem(own, r#","title":"Bad Request Body""#)), "no status");
    let conflict = problem("https://dev.synctera.com/errors/conflict", r#","title":"Conflict","status":409"#);
    assert!(!proves(409, &conflict), "it may be a key in use");
}
