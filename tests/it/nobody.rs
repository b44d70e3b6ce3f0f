//! An address where nobody listens.

use std::net::SocketAddr;

use tokio::net::TcpSocket;

/// An address that nobody listens at as long as the socket is held: a port that is free could become the server of
/// another test.
pub(crate) fn nobody() -> (TcpSocket, SocketAddr) {
    let socket = TcpSocket::new_v4().unwrap();
    socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let address = socket.local_addr().unwrap();
    (socket, address)
}
