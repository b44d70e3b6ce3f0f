//! The scripted server over TLS and HTTP/2, frame by frame.

use bytes::Bytes;
use h2::server::SendResponse;
use h2::{Reason, RecvStream};
use http::{HeaderName, HeaderValue, Request, Response};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc::{Sender, channel};
use tokio_rustls::TlsAcceptor;

use super::bank::Books;
use super::callers::Caller;
use super::http1;
use super::responses::created;
use super::script::{Act, Answer, End, Frames, Reading};

/// What a stream wants done to its connection.
enum Wish {
    Drop,
    GoAway(Reason),
    Finish,
}

pub(crate) async fn serve(listener: TcpListener, books: Books, tls: TlsAcceptor) {
    while let Ok((stream, _)) = listener.accept().await {
        tokio::spawn(connection(stream, books.clone(), tls.clone()));
    }
}

async fn connection(mut stream: TcpStream, books: Books, tls: TlsAcceptor) {
    let step = books.next();
    if let Act::Hang { after: after @ (Reading::Nothing | Reading::Bytes(_)), end } = step.act {
        // These bytes are of the handshake, not of a request.
        if http1::read(&mut stream, after).await.is_some() {
            books.take(&step, Vec::new(), None);
            http1::finish(stream, end).await;
        }
        return;
    }
    let Ok(stream) = tls.accept(stream).await else { return };
    let Ok(mut connection) = h2::server::handshake(stream).await else { return };
    let (wishes, mut wished) = channel(1);
    loop {
        tokio::select! {
            request = connection.accept() => match request {
                Some(Ok((request, respond))) => {
                    tokio::spawn(one(request, respond, books.clone(), wishes.clone()));
                }
                Some(Err(_)) | None => return,
            },
            wish = wished.recv() => match wish {
                Some(Wish::GoAway(reason)) => connection.abrupt_shutdown(reason),
                Some(Wish::Finish) => connection.graceful_shutdown(),
                Some(Wish::Drop) | None => return,
            },
        }
    }
}

async fn one(request: Request<RecvStream>, respond: SendResponse<Bytes>, books: Books, wishes: Sender<Wish>) {
    let step = books.next();
    let reads_body = !matches!(step.act, Act::Hang { after: Reading::Head, .. } | Act::Early(_));
    let (bytes, key) = read(request, reads_body).await;
    books.take(&step, bytes, key);
    let _ = act(respond, &step.act, wishes).await;
}

/// The request as text that two equal ones share.
async fn read(request: Request<RecvStream>, reads_body: bool) -> (Vec<u8>, Option<String>) {
    let (parts, mut body) = request.into_parts();
    let mut bytes = format!("{} {}\n", parts.method, parts.uri.path()).into_bytes();
    for (name, value) in &parts.headers {
        bytes.extend_from_slice(&[name.as_str().as_bytes(), b": ", value.as_bytes(), b"\n"].concat());
    }
    while reads_body && let Some(Ok(chunk)) = body.data().await {
        let _ = body.flow_control().release_capacity(chunk.len());
        bytes.extend_from_slice(&chunk);
    }
    let key = parts.headers.get("idempotency-key").and_then(|key| key.to_str().ok());
    (bytes, key.map(str::to_owned))
}

async fn act(mut respond: SendResponse<Bytes>, act: &Act, wishes: Sender<Wish>) -> Result<(), h2::Error> {
    match act {
        Act::Answer(answer) => write_answer(&mut respond, answer, wishes).await,
        Act::Frames(Frames::Reset(reason)) => {
            respond.send_reset(*reason);
            Ok(())
        }
        Act::Frames(Frames::HeadThenReset(status, reason)) => {
            let mut stream = respond.send_response(head(&Answer::json(*status, ""), None), false)?;
            tokio::task::yield_now().await;
            stream.send_reset(*reason);
            Ok(())
        }
        Act::Frames(Frames::BodyThenReset(reason)) => {
            let answer = created(Caller::Pull);
            let mut stream = respond.send_response(head(&answer, None), false)?;
            stream.send_data(answer.body.into(), false)?;
            tokio::time::sleep(std::time::Duration::from_millis(3)).await;
            stream.send_reset(*reason);
            Ok(())
        }
        Act::Frames(Frames::GoAway(reason)) => {
            let _ = wishes.send(Wish::GoAway(*reason)).await;
            Ok(())
        }
        Act::Frames(Frames::GoAwayThenAnswer) => {
            let _ = wishes.send(Wish::Finish).await;
            write_answer(&mut respond, &created(Caller::Pull), wishes).await
        }
        Act::Hang { end: End::Stall, .. } => {
            std::future::pending::<()>().await;
            Ok(())
        }
        Act::Hang { .. } | Act::NobodyListens | Act::Bytes(..) | Act::Early(_) => {
            let _ = wishes.send(Wish::Drop).await;
            Ok(())
        }
    }
}

fn head(answer: &Answer, length: Option<usize>) -> Response<()> {
    let mut response = Response::new(());
    *response.status_mut() = http::StatusCode::from_u16(answer.status).unwrap();
    for (name, value) in &answer.headers {
        response.headers_mut().append(HeaderName::from_static(name), HeaderValue::from_bytes(value).unwrap());
    }
    if let Some(length) = length {
        response.headers_mut().insert(http::header::CONTENT_LENGTH, length.into());
    }
    response
}

async fn write_answer(
    respond: &mut SendResponse<Bytes>,
    answer: &Answer,
    wishes: Sender<Wish>,
) -> Result<(), h2::Error> {
    let bodiless = matches!(answer.status, 204 | 304);
    let length = (!bodiless).then_some(answer.body.len());
    let (sent, end) = answer.cut.unwrap_or((answer.body.len(), End::Keep));
    let whole = end == End::Keep;
    let ends_with_head = whole && (bodiless || sent == 0);
    let mut stream = respond.send_response(head(answer, length), ends_with_head)?;
    if ends_with_head {
        return Ok(());
    }
    stream.send_data(Bytes::copy_from_slice(&answer.body[..sent.min(answer.body.len())]), whole)?;
    if whole {
        return Ok(());
    }
    tokio::time::sleep(std::time::Duration::from_millis(3)).await;
    match end {
        End::Reset => stream.send_reset(Reason::INTERNAL_ERROR),
        End::Fin => drop(wishes.send(Wish::Drop).await),
        End::Keep | End::Stall => std::future::pending().await,
    }
    Ok(())
}
