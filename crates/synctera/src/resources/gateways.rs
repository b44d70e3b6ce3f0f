//! Authorization gateways: where Synctera asks you to approve purchases.

use synctera_raw::types::{
    CreateGatewayRequest, GatewayId, GatewayResponse, ListGatewaysParams, UpdateGatewayRequest,
};

use crate::{Call, Client, List};

impl Client {
    /// Authorization gateways: where Synctera asks you to approve purchases.
    pub fn gateways(&self) -> Gateways<'_> {
        Gateways(self)
    }
}

/// Works on authorization gateways; made by [`Client::gateways`].
#[derive(Debug, Clone, Copy)]
pub struct Gateways<'a>(pub(super) &'a Client);

impl Gateways<'_> {
    /// Makes a gateway: from then on purchases with cards of these products are decided by your endpoint.
    ///
    /// Only status 200 from your endpoint approves a purchase, so set it up before the gateway is active. Shared
    /// secrets belong into `custom_headers`. Repeating it after an unknown outcome is safe with the **same**
    /// idempotency key.
    ///
    /// Reference: <https://docs.synctera.com/reference/creategateway>
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/doc/simulated.rs"));
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let (sandbox, client) = simulated().await?;
    /// # let _ = &sandbox;
    /// # use synctera_sandbox::seeds::CARD_PRODUCT_ID;
    /// use synctera::types::{CardProductId, CreateGatewayRequest};
    ///
    /// let products = vec![CardProductId::from_uuid(CARD_PRODUCT_ID)];
    /// let gateway = CreateGatewayRequest::new(products, true, "https://bank.example/authorize");
    /// let gateway = client.gateways().create(gateway).await?;
    /// println!("{}", gateway.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, request: CreateGatewayRequest) -> Call<GatewayResponse> {
        self.0.call(|api| api.create_gateway(&request))
    }

    /// Lists the gateways. Changes nothing; repeating it is always safe.
    ///
    /// Reference: <https://docs.synctera.com/reference/listgateways>
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/doc/simulated.rs"));
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let (sandbox, client) = simulated().await?;
    /// # let _ = &sandbox;
    /// use futures_util::TryStreamExt;
    /// use synctera::types::ListGatewaysParams;
    ///
    /// let gateways: Vec<_> = client.gateways().list(ListGatewaysParams::default()).items().try_collect().await?;
    /// assert!(!gateways.is_empty());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self, params: ListGatewaysParams) -> List<ListGatewaysParams> {
        List::new(self.0.clone(), params, |api, params| api.list_gateways(params))
    }

    /// Looks a gateway up. Changes nothing; repeating it is always safe.
    ///
    /// Reference: <https://docs.synctera.com/reference/getgateway>
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/doc/simulated.rs"));
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let (sandbox, client) = simulated().await?;
    /// # let _ = &sandbox;
    /// # let gateway_id = synctera::types::GatewayId::from_uuid(synctera_sandbox::seeds::GATEWAY_ID);
    /// let gateway = client.gateways().get(&gateway_id).await?;
    /// println!("{} is active: {}", gateway.url, gateway.is_active);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, gateway_id: &GatewayId) -> Call<GatewayResponse> {
        self.0.call(|api| api.get_gateway(gateway_id))
    }

    /// Changes a gateway, and so at once who decides on purchases.
    ///
    /// Fields that the request leaves out stay as they are. `custom_headers` and `card_products` are **replaced
    /// whole**, not merged: send all of them. Repeating it after an unknown outcome is safe with the **same**
    /// idempotency key.
    ///
    /// Reference: <https://docs.synctera.com/reference/updategateway>
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/doc/simulated.rs"));
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let (sandbox, client) = simulated().await?;
    /// # let _ = &sandbox;
    /// # let gateway_id = synctera::types::GatewayId::from_uuid(synctera_sandbox::seeds::GATEWAY_ID);
    /// use synctera::types::UpdateGatewayRequest;
    ///
    /// client.gateways().update(&gateway_id, UpdateGatewayRequest::new().with_is_active(false)).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self, gateway_id: &GatewayId, change: UpdateGatewayRequest) -> Call<GatewayResponse> {
        self.0.call(|api| api.update_gateway(gateway_id, &change))
    }
}
