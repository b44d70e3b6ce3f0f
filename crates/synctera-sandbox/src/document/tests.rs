use http::Method;

use super::*;

#[test]
fn a_literal_segment_wins_over_a_parameter() {
    let operation = |id: &str, path: &str| Operation {
        id: id.to_owned(),
        method: Method::GET,
        version: ApiVersion::V1,
        success: StatusCode::OK,
        parameters: Vec::new(),
        body: None,
        response: None,
        media: None,
        segments: load::segments(path),
    };
    let document =
        Document::new(vec![operation("one", "/v1/cards/{id}"), operation("all", "/v1/cards/images")]);
    assert_eq!(document.route(&Method::GET, "/v1/cards/images").unwrap().0.id, "all");
    assert_eq!(document.route(&Method::GET, "/v1/cards/x").unwrap().1, [("id".into(), "x".into())]);
    assert!(document.route(&Method::POST, "/v1/cards/x").is_none());
}
