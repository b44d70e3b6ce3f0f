//! The request of a call, ready to be sent several times.

use http::HeaderMap;
use url::Url;

use super::Payload;
use crate::transport::{Handed, Request};

/// What goes out on every attempt: the same address, the same headers, the same key.
pub(crate) struct Outgoing {
    head: reqwest::Request,
    pub(crate) payload: Payload,
}

impl Outgoing {
    /// Takes over a request of the generated code.
    pub(crate) fn new(mut request: reqwest::Request) -> Self {
        let payload = Payload::from(request.body_mut().take());
        Self { head: request, payload }
    }

    pub(crate) fn url(&self) -> &Url {
        self.head.url()
    }

    pub(crate) fn headers_mut(&mut self) -> &mut HeaderMap {
        self.head.headers_mut()
    }

    /// The request of one attempt, and the record of how a body that is streamed was taken.
    pub(crate) async fn open(&mut self) -> std::io::Result<(Request, Option<Handed>)> {
        let (body, handed) = self.payload.open().await?;
        let mut head = reqwest::Request::new(self.head.method().clone(), self.head.url().clone());
        *head.headers_mut() = self.head.headers().clone();
        Ok((Request::new(head, body), handed))
    }
}
