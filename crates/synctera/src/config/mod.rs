//! What is said once, before the first call: the server, the API key, the device, and what is wrong with any of them.

mod api_key;
mod device_info;
mod environment;
mod error;

pub use api_key::ApiKey;
pub use device_info::DeviceInfo;
pub use environment::{BaseUrl, Environment};
pub use error::ConfigError;
