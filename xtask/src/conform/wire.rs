//! Reads a request off the wire, knowing only what the document says of it.

use std::collections::BTreeMap;

use anyhow::{Context, Result, bail, ensure};
use futures_util::{FutureExt, future::ready, stream::once};
use multer::Multipart;
use percent_encoding::percent_decode_str;
use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::{
    original::{Body, Described, Parameter, is_json},
    schema::Schemas,
};

/// A request as the generated client built it.
#[derive(Deserialize)]
pub struct Sent {
    path: String,
    query: String,
    /// By name in lower case.
    headers: BTreeMap<String, String>,
    body: String,
}

/// The request as one object: `{"path": {…}, "query": {…}, "header": {…}, "body": …}`.
pub fn read(sent: &Sent, described: &Described<'_>, schemas: &Schemas<'_>) -> Result<Value> {
    let reader = Reader { sent, described, schemas };
    let mut request = Map::new();
    request.insert("path".to_owned(), reader.path()?);
    request.insert("query".to_owned(), reader.query()?);
    request.insert("header".to_owned(), reader.headers()?);
    if let Some(body) = &described.body {
        request.insert("body".to_owned(), reader.body(body)?);
    }
    Ok(Value::Object(request))
}

struct Reader<'r, 'd> {
    sent: &'r Sent,
    described: &'r Described<'d>,
    schemas: &'r Schemas<'d>,
}

impl<'d> Reader<'_, 'd> {
    fn parameter(&self, place: &str, name: &str) -> Option<&Parameter<'d>> {
        self.described.parameters.iter().find(|one| one.place == place && one.name == name)
    }

    fn path(&self) -> Result<Value> {
        let (template, path) = (&self.described.path, &self.sent.path);
        let (wanted, found): (Vec<_>, Vec<_>) = (template.split('/').collect(), path.split('/').collect());
        ensure!(wanted.len() == found.len(), "the path {path} does not fit {template}");
        let mut values = Map::new();
        for (wanted, found) in wanted.into_iter().zip(found) {
            let name = wanted.strip_prefix('{').and_then(|rest| rest.strip_suffix('}'));
            match name.and_then(|name| self.parameter("path", name)) {
                Some(parameter) => {
                    let value = self.typed(&decoded(found)?, parameter.schema)?;
                    values.insert(parameter.name.to_owned(), value);
                }
                None => ensure!(wanted == found, "the path {path} does not fit {template}"),
            }
        }
        Ok(Value::Object(values))
    }

    fn query(&self) -> Result<Value> {
        let mut given: BTreeMap<String, Vec<&str>> = BTreeMap::new();
        for pair in self.sent.query.split('&').filter(|pair| !pair.is_empty()) {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            given.entry(decoded(name)?).or_default().push(value);
        }
        let mut values = Map::new();
        for (name, given) in given {
            let value = match self.parameter("query", &name) {
                Some(parameter) => self.query_value(parameter, &given)?,
                None => json!(given),
            };
            values.insert(name, value);
        }
        Ok(Value::Object(values))
    }

    fn query_value(&self, parameter: &Parameter<'d>, given: &[&str]) -> Result<Value> {
        let name = parameter.name;
        let Some(items) = self.schemas.items(parameter.schema) else {
            let [only] = given else { bail!("`{name}` is one value and was sent {} times", given.len()) };
            return self.typed(&decoded(only)?, parameter.schema);
        };
        let given: Vec<&str> = match (parameter.commas, given) {
            (false, given) => given.to_vec(),
            (true, [""]) => Vec::new(),
            (true, [only]) => only.split(',').collect(),
            (true, _) => bail!("`{name}` is one list with commas and was sent {} times", given.len()),
        };
        given.into_iter().map(|item| self.typed(&decoded(item)?, items)).collect()
    }

    fn headers(&self) -> Result<Value> {
        let described = self.described.parameters.iter().filter(|one| one.place == "header");
        let sent = described
            .filter_map(|one| Some((one, self.sent.headers.get(&one.name.to_ascii_lowercase())?)))
            .map(|(one, text)| Ok((one.name.to_owned(), self.typed(text, one.schema)?)));
        Ok(Value::Object(sent.collect::<Result<_>>()?))
    }

    fn body(&self, body: &Body<'d>) -> Result<Value> {
        let content_type = self.sent.headers.get("content-type").context("a body without a content type")?;
        let media = content_type.split(';').next().unwrap_or_default();
        if is_json(body.media) {
            ensure!(is_json(media), "sent as {media}, described as {}", body.media);
            return serde_json::from_str(&self.sent.body).context("the body is not JSON");
        }
        ensure!(media == body.media, "sent as {media}, described as {}", body.media);
        match media {
            "multipart/form-data" => self.form(content_type, body.schema),
            _ => Ok(json!(self.sent.body)),
        }
    }

    fn form(&self, content_type: &str, schema: &'d Value) -> Result<Value> {
        let properties = self.schemas.flatten(schema).properties;
        let mut values = Map::new();
        for (name, text) in parts(content_type, &self.sent.body)? {
            let value = match properties.get(name.as_str()) {
                Some(schema) => self.typed(&text, schema)?,
                None => json!(text),
            };
            ensure!(values.insert(name.clone(), value).is_none(), "two parts named `{name}`");
        }
        Ok(Value::Object(values))
    }

    /// Text as a value of its schema's type.
    fn typed(&self, text: &str, schema: &'d Value) -> Result<Value> {
        match self.schemas.kind(schema) {
            "string" => Ok(json!(text)),
            kind => serde_json::from_str(text).with_context(|| format!("`{text}` is not of type {kind}")),
        }
    }
}

fn decoded(text: &str) -> Result<String> {
    Ok(percent_decode_str(text).decode_utf8()?.into_owned())
}

/// Name and content of each part of a form. All of it is here, so nothing is waited for.
fn parts(content_type: &str, body: &str) -> Result<Vec<(String, String)>> {
    let body = once(ready(Ok::<_, std::convert::Infallible>(body.to_owned())));
    let mut form = Multipart::new(body, multer::parse_boundary(content_type)?);
    let mut found = Vec::new();
    while let Some(part) = form.next_field().now_or_never().context("the form does not end")?? {
        let name = part.name().context("a part without a name")?.to_owned();
        found.push((name, part.text().now_or_never().context("a part does not end")??));
    }
    Ok(found)
}
