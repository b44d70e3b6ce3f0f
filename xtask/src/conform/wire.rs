//! Reads a request off the wire, knowing only what the document says of it.

use std::collections::BTreeMap;

use anyhow::{Context, Result, anyhow, bail, ensure};
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
        let unfit = || anyhow!("the path {path} does not fit {template}");
        let mut values = Map::new();
        for (name, found) in matched(template, path).ok_or_else(unfit)? {
            let parameter = self.parameter("path", name).ok_or_else(unfit)?;
            values.insert(parameter.name.to_owned(), self.typed(&decoded(found)?, parameter.schema)?);
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
            .map(|(one, text)| Ok((one.name.to_owned(), self.header(one, text)?)));
        Ok(Value::Object(sent.collect::<Result<_>>()?))
    }

    /// A list in a header has commas, whatever the document says of `explode`.
    fn header(&self, parameter: &Parameter<'d>, text: &str) -> Result<Value> {
        match self.schemas.items(parameter.schema) {
            Some(_) if text.is_empty() => Ok(json!([])),
            Some(items) => text.split(',').map(|item| self.typed(item.trim(), items)).collect(),
            None => self.typed(text, parameter.schema),
        }
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
            "application/x-www-form-urlencoded" => self.pairs(body.schema),
            _ => Ok(json!(self.sent.body)),
        }
    }

    /// A form that looks like a query string: one pair for each value.
    fn pairs(&self, schema: &'d Value) -> Result<Value> {
        let properties = self.schemas.flatten(schema).properties;
        let mut values = Map::new();
        for pair in self.sent.body.split('&').filter(|pair| !pair.is_empty()) {
            let (name, value) = pair.split_once('=').with_context(|| format!("`{pair}` is no pair"))?;
            let (name, value) = (decoded(name)?, decoded(value)?);
            let schema = properties.get(name.as_str()).copied().unwrap_or(&Value::Null);
            match self.schemas.items(schema) {
                Some(items) => match values.entry(name).or_insert_with(|| json!([])) {
                    Value::Array(list) => list.push(self.typed(&value, items)?),
                    _ => bail!("one name is a list and not a list"),
                },
                None => {
                    let value = self.typed(&value, schema)?;
                    ensure!(values.insert(name, value).is_none(), "one value was sent twice");
                }
            }
        }
        Ok(Value::Object(values))
    }

    fn form(&self, content_type: &str, schema: &'d Value) -> Result<Value> {
        let properties = self.schemas.flatten(schema).properties;
        let mut values = Map::new();
        for (name, text) in parts(content_type, &self.sent.body)? {
            let schema = properties.get(name.as_str()).copied().unwrap_or(&Value::Null);
            // Files of a list are parts of one name; any other list is one part with JSON in it.
            let file = self.schemas.items(schema).filter(|items| items["format"] == "binary");
            match file.map(|_| values.entry(name.clone()).or_insert_with(|| json!([]))) {
                Some(Value::Array(files)) => files.push(json!(text)),
                _ => {
                    let value = self.typed(&text, schema)?;
                    ensure!(values.insert(name.clone(), value).is_none(), "two parts named `{name}`");
                }
            }
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

/// The names in a path's template with what stands for them: as short as the literal text behind each allows, and none
/// over a slash.
fn matched<'p>(template: &'p str, path: &'p str) -> Option<Vec<(&'p str, &'p str)>> {
    let mut parts = template.split('{');
    let mut rest = path.strip_prefix(parts.next()?)?;
    let mut found = Vec::new();
    for part in parts {
        let (name, literal) = part.split_once('}')?;
        let length = match literal {
            "" => rest.find('/').unwrap_or(rest.len()),
            literal => rest.find(literal)?,
        };
        found.push((name, &rest[..length]));
        rest = &rest[length + literal.len()..];
    }
    (rest.is_empty() && found.iter().all(|(_, value)| !value.contains('/'))).then_some(found)
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

#[cfg(test)]
mod tests {
    use super::matched;

    #[test]
    fn several_parameters_stand_in_one_segment() {
        let template = "/v1/{a}:activate/{b}.json";
        assert_eq!(matched(template, "/v1/x%2Fy:activate/7.json"), Some(vec![("a", "x%2Fy"), ("b", "7")]));
        assert_eq!(matched(template, "/v1/x:activate/7.xml"), None);
        assert_eq!(matched(template, "/v1/x/z:activate/7.json"), None);
        assert_eq!(matched("/v1/cards/{id}", "/v1/cards/1"), Some(vec![("id", "1")]));
        assert_eq!(matched("/v1/cards", "/v1/cards/1"), None);
    }
}
