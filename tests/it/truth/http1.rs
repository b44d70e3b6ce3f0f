//! The scripted server over HTTP/1.1, byte by byte.

use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

use super::bank::Books;
use super::callers::Caller;
use super::responses::created;
use super::script::{Act, Answer, End, Piece, Reading};

/// Longer than any call lasts.
const FOR_EVER: Duration = Duration::from_secs(30);

pub(crate) async fn serve(listener: TcpListener, books: Books, mut stray: Option<Duration>) {
    while let Ok((stream, _)) = listener.accept().await {
        tokio::spawn(connection(stream, books.clone(), stray.take()));
    }
}

/// The client may go away at any time; that ends the connection.
async fn connection(mut stream: TcpStream, books: Books, stray: Option<Duration>) {
    let _ = stream.set_nodelay(true);
    if let Some(delay) = stray {
        let _ = serve_and_stray(&mut stream, delay).await;
    }
    loop {
        let step = books.next();
        let step_reads = match &step.act {
            Act::Hang { after, .. } => *after,
            Act::Early(_) => Reading::Head,
            _ => Reading::All,
        };
        let Some(request) = read(&mut stream, step_reads).await else { return };
        books.take(&step, request.clone(), key(&request));
        let end = match &step.act {
            Act::Hang { end, .. } => Some(*end),
            Act::Answer(answer) => write_answer(&mut stream, answer).await,
            Act::Bytes(pieces, end) => write_pieces(&mut stream, pieces).await.map(|()| *end),
            Act::Early(bytes) => stream.write_all(bytes).await.ok().map(|()| End::Fin),
            Act::NobodyListens | Act::Frames(_) => None,
        };
        match end {
            Some(End::Keep) => {}
            Some(end) => return finish(stream, end).await,
            None => return,
        }
    }
}

/// Answers the warming call, and then once more, unasked.
async fn serve_and_stray(stream: &mut TcpStream, delay: Duration) -> Option<()> {
    read(stream, Reading::All).await?;
    write_answer(stream, &created(Caller::Warm)).await?;
    tokio::time::sleep(delay).await;
    write_answer(stream, &created(Caller::Warm)).await?;
    Some(())
}

pub(crate) async fn finish(stream: TcpStream, end: End) {
    match end {
        End::Stall => tokio::time::sleep(FOR_EVER).await,
        End::Reset => {
            let _ = stream.set_zero_linger();
        }
        End::Fin | End::Keep => {}
    }
}

/// What arrives of a request, up to a point; nothing when the client has gone away before it.
pub(crate) async fn read(stream: &mut TcpStream, until: Reading) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    let mut buffer = [0; 4096];
    loop {
        let whole = match (until, head_length(&bytes)) {
            (Reading::Nothing, _) => true,
            (Reading::Bytes(count), _) => bytes.len() >= count,
            (Reading::Head, head) => head.is_some(),
            (Reading::All, Some(head)) => bytes.len() >= head + body_length(&bytes[..head]),
            (Reading::All, None) => false,
        };
        if whole {
            return Some(bytes);
        }
        let most = match until {
            Reading::Bytes(count) => (count - bytes.len()).min(buffer.len()),
            _ => buffer.len(),
        };
        match stream.read(&mut buffer[..most]).await {
            Ok(0) | Err(_) => return None,
            Ok(count) => bytes.extend_from_slice(&buffer[..count]),
        }
    }
}

fn head_length(bytes: &[u8]) -> Option<usize> {
    bytes.windows(4).position(|window| window == b"\r\n\r\n").map(|at| at + 4)
}

fn header(head: &[u8], name: &str) -> Option<String> {
    let head = String::from_utf8_lossy(head);
    let mut lines = head.lines().filter_map(|line| line.split_once(':'));
    lines.find(|(found, _)| found.eq_ignore_ascii_case(name)).map(|(_, value)| value.trim().to_owned())
}

fn body_length(head: &[u8]) -> usize {
    header(head, "content-length").and_then(|length| length.parse().ok()).unwrap_or(0)
}

fn key(request: &[u8]) -> Option<String> {
    header(&request[..head_length(request)?], "idempotency-key")
}

async fn write_pieces(stream: &mut TcpStream, pieces: &[Piece]) -> Option<()> {
    for piece in pieces {
        match piece {
            Piece::Bytes(bytes) => stream.write_all(bytes).await.ok()?,
            Piece::Pause(time) => tokio::time::sleep(*time).await,
            Piece::Times(bytes, count) => {
                let block = bytes.repeat(64);
                for _ in 0..count.div_ceil(64) {
                    stream.write_all(block.as_bytes()).await.ok()?;
                }
            }
        }
    }
    Some(())
}

async fn write_answer(stream: &mut TcpStream, answer: &Answer) -> Option<End> {
    let mut head = format!("HTTP/1.1 {} Said\r\n", answer.status).into_bytes();
    for (name, value) in &answer.headers {
        head.extend_from_slice(&[name.as_bytes(), b": ", value, b"\r\n"].concat());
    }
    if !matches!(answer.status, 100..=199 | 204 | 304) {
        head.extend_from_slice(format!("content-length: {}\r\n", answer.body.len()).as_bytes());
    }
    head.extend_from_slice(b"\r\n");
    let (length, end) = answer.cut.unwrap_or((answer.body.len(), End::Keep));
    head.extend_from_slice(&answer.body[..length.min(answer.body.len())]);
    stream.write_all(&head).await.ok()?;
    if end == End::Reset {
        // What was written must arrive before the reset overtakes it.
        tokio::time::sleep(Duration::from_millis(3)).await;
    }
    Some(end)
}
