//! Proxies: plain http and this machine are reached without one, whatever the environment or a builder says.
//!
//! The environment belongs to a process, so the test binary starts itself again with one of its own.

use std::net::SocketAddr;
use std::process::Command;
use std::sync::{Arc, Mutex};

use synctera::raw::reqwest::{self, Proxy};
use synctera::types::WebhookId;
use synctera::{ApiKey, Client, Environment, raw};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use uuid::Uuid;

use crate::nobody::nobody;

const ROLE: &str = "SYNCTERA_TEST_PROXIED";
const KEY: &str = "marked-api-key";
const DELETED: &str = "HTTP/1.1 200 OK\r\ncontent-length: 60\r\n\r\n{\"id\":\"00000000-0000-4000-8000-000000000001\",\"deleted\":true}";

/// Keeps what it hears, and gives everybody the same response: a server, or a proxy that lies.
async fn listener() -> (SocketAddr, Arc<Mutex<String>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let (address, heard) = (listener.local_addr().unwrap(), Arc::new(Mutex::new(String::new())));
    let log = heard.clone();
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let log = log.clone();
            tokio::spawn(async move {
                let mut buffer = [0; 4096];
                while let Ok(count @ 1..) = stream.read(&mut buffer).await {
                    log.lock().unwrap().push_str(&String::from_utf8_lossy(&buffer[..count]));
                    let _ = stream.write_all(DELETED.as_bytes()).await;
                }
            });
        }
    });
    (address, heard)
}

fn environment(server: SocketAddr) -> Environment {
    Environment::custom(&format!("http://{server}")).unwrap()
}

async fn delete(client: &Client) {
    client.webhooks().delete(&WebhookId::from_uuid(Uuid::nil())).await.unwrap();
}

#[tokio::test]
async fn plain_http_goes_past_the_proxies_of_a_builder() {
    let ((server, served), (proxy, lured)) = (listener().await, listener().await);
    let builder = || reqwest::Client::builder().proxy(Proxy::all(format!("http://{proxy}")).unwrap());
    for transport in [raw::transport(builder()), raw::transport_with(builder().build().unwrap())] {
        let client = Client::builder().environment(environment(server)).api_key(ApiKey::new(KEY).unwrap());
        delete(&client.transport(transport.unwrap()).build().unwrap()).await;
    }
    assert_eq!(served.lock().unwrap().matches(KEY).count(), 2);
    assert_eq!(*lured.lock().unwrap(), "");
}

/// Does something only when it is told to: calls the server over plain http, and one that is not there over https.
#[tokio::test]
async fn child() {
    let Ok(server) = std::env::var(ROLE) else { return };
    let api_key = || ApiKey::new(KEY).unwrap();
    let client = Client::builder().environment(environment(server.parse().unwrap())).api_key(api_key());
    delete(&client.build().unwrap()).await;
    let (_held, nobody) = nobody();
    for (host, proxies) in
        [(nobody.to_string(), true), ("bank.invalid".into(), false), ("bank.invalid".into(), true)]
    {
        let environment = Environment::custom(&format!("https://{host}")).unwrap();
        let builder = Client::builder().environment(environment).api_key(api_key()).attempts(1);
        let client = if proxies { builder.build() } else { builder.without_proxies().build() };
        assert!(
            client
                .unwrap()
                .webhooks()
                .delete(&WebhookId::from_uuid(Uuid::nil()))
                .await
                .unwrap_err()
                .is_connect()
        );
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_environment_s_proxy_is_used_for_https_to_other_machines_only() {
    let ((server, served), (proxy, lured)) = (listener().await, listener().await);
    let mut child = Command::new(std::env::current_exe().unwrap());
    child.args(["proxies::child", "--exact", "--nocapture"]).env(ROLE, server.to_string());
    for name in ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"] {
        child.env_remove("NO_PROXY").env_remove("no_proxy");
        child.env(name, format!("http://{proxy}")).env(name.to_lowercase(), format!("http://{proxy}"));
    }
    let ended = tokio::task::spawn_blocking(move || child.output().unwrap()).await.unwrap();
    assert!(ended.status.success(), "{}", String::from_utf8_lossy(&ended.stdout));
    assert_eq!(served.lock().unwrap().matches(KEY).count(), 1);
    let lured = lured.lock().unwrap();
    assert_eq!(lured.matches(" HTTP/1.1\r\n").count(), 1, "one tunnel is asked for, and no more: {lured}");
    assert!(lured.starts_with("CONNECT bank.invalid:443 ") && !lured.contains(KEY), "{lured}");
}
