//! `synctera-sandbox [PORT]`: the simulation on a loopback port, for the hand and for tests in other languages.
#![allow(clippy::print_stdout, clippy::print_stderr)] // A command talks to its terminal.

use std::process::ExitCode;

use synctera_sandbox::{Sandbox, seeds};

const USAGE: &str = "usage: synctera-sandbox [PORT]   (0 or nothing: a free port)";

#[tokio::main]
async fn main() -> ExitCode {
    let port = match std::env::args().nth(1).map(|text| text.parse::<u16>()) {
        None => 0,
        Some(Ok(port)) => port,
        Some(Err(_)) => {
            eprintln!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    match Sandbox::start_on(port).await {
        Ok(sandbox) => serve(sandbox).await,
        Err(error) => {
            eprintln!("synctera-sandbox: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn serve(sandbox: Sandbox) -> ExitCode {
    println!("A SIMULATION of the Synctera API: not Synctera, no money moves.");
    println!();
    println!("  url       {}", sandbox.url());
    println!("  api key   {}", sandbox.api_key());
    println!("  account   {}", seeds::ACCOUNT_ID);
    println!("  card      {}", seeds::CARD_ID);
    println!("  more      {}/_simulation", sandbox.url());
    println!();
    println!("Stop it with Ctrl-C.");
    sandbox.serve_forever().await;
    ExitCode::SUCCESS
}
