/// A client of a simulation that starts with the example and ends with it: no account, no network, no money.
async fn simulated() -> Result<(synctera_sandbox::Sandbox, synctera::Client), Box<dyn std::error::Error>> {
    let sandbox = synctera_sandbox::Sandbox::start().await?;
    let client = synctera::Client::builder()
        .environment(synctera::Environment::custom(&sandbox.url())?)
        .api_key(synctera::ApiKey::new(sandbox.api_key())?)
        .build()?;
    Ok((sandbox, client))
}
