// Generated from the merged OpenAPI document; do not edit.
impl Api {
    #[cfg(feature = "rewards")]
    /// `GET /v1/reward_templates`
    #[inline]
    pub fn list_rewardtemplates(
        &self,
        params: &types::ListRewardtemplatesParams,
    ) -> Result<Request<types::RewardTemplateList>, BuildError> {
        crate::check::request(&operations::LIST_REWARDTEMPLATES, params)?;
        let url = format!("{}/v1/reward_templates", self.baseurl,);
        let url = params.add_to(url);
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::LIST_REWARDTEMPLATES,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "rewards")]
    /// `POST /v1/reward_templates`
    #[inline]
    pub fn create_reward_template(
        &self,
        body: &types::RewardTemplatePost,
    ) -> Result<Request<types::RewardTemplateResponse>, BuildError> {
        let url = format!("{}/v1/reward_templates", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body);
        Request::prepared(
            &operations::CREATE_REWARD_TEMPLATE,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "rewards")]
    /// `GET /v1/reward_templates/{reward_template_id}`
    #[inline]
    pub fn get_reward_template(
        &self,
        reward_template_id: &types::RewardTemplateId,
    ) -> Result<Request<types::RewardTemplateResponse>, BuildError> {
        crate::check::segment(
            &operations::GET_REWARD_TEMPLATE,
            "reward_template_id",
            reward_template_id,
        )?;
        let url = format!(
            "{}/v1/reward_templates/{}", self.baseurl, encode_path(& reward_template_id
            .to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::GET_REWARD_TEMPLATE,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "rewards")]
    /// `PATCH /v1/reward_templates/{reward_template_id}`
    #[inline]
    pub fn patch_reward_template(
        &self,
        reward_template_id: &types::RewardTemplateId,
        body: &types::RewardTemplatePatch,
    ) -> Result<Request<types::RewardTemplateResponse>, BuildError> {
        crate::check::segment(
            &operations::PATCH_REWARD_TEMPLATE,
            "reward_template_id",
            reward_template_id,
        )?;
        let url = format!(
            "{}/v1/reward_templates/{}", self.baseurl, encode_path(& reward_template_id
            .to_string()),
        );
        let request = self
            .client
            .patch(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body);
        Request::prepared(
            &operations::PATCH_REWARD_TEMPLATE,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "rewards")]
    /// `GET /v1/rewards`
    #[inline]
    pub fn list_rewards(
        &self,
        params: &types::ListRewardsParams,
    ) -> Result<Request<types::RewardList>, BuildError> {
        crate::check::request(&operations::LIST_REWARDS, params)?;
        let url = format!("{}/v1/rewards", self.baseurl,);
        let url = params.add_to(url);
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(
            &operations::LIST_REWARDS,
            request.build(),
            crate::decode::json,
        )
    }
    #[cfg(feature = "rewards")]
    /// `POST /v1/rewards`
    #[inline]
    pub fn create_reward(
        &self,
        body: &types::RewardPost,
    ) -> Result<Request<types::RewardResponse>, BuildError> {
        let url = format!("{}/v1/rewards", self.baseurl,);
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body);
        let sent = {
            let value = body;
            (
                Some(&value.account_id).map(ToOwned::to_owned),
                Some(&value.template_id).map(ToOwned::to_owned),
            )
        };
        Ok(
            Request::prepared(
                    &operations::CREATE_REWARD,
                    request.build(),
                    crate::decode::json,
                )?
                .echoing(
                    sent,
                    |sent, value: &types::RewardResponse| {
                        crate::echo::same(
                            "account_id",
                            &sent.0,
                            Some(&value.account_id),
                        )?;
                        crate::echo::same(
                            "template_id",
                            &sent.1,
                            Some(&value.template_id),
                        )?;
                        Ok(())
                    },
                    |sent| {
                        [
                            crate::echo::said("account_id", &sent.0),
                            crate::echo::said("template_id", &sent.1),
                        ]
                            .into()
                    },
                ),
        )
    }
    #[cfg(feature = "rewards")]
    /// `GET /v1/rewards/{reward_id}`
    #[inline]
    pub fn get_reward(
        &self,
        reward_id: &types::RewardId,
    ) -> Result<Request<types::RewardResponse>, BuildError> {
        crate::check::segment(&operations::GET_REWARD, "reward_id", reward_id)?;
        let url = format!(
            "{}/v1/rewards/{}", self.baseurl, encode_path(& reward_id.to_string()),
        );
        let request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            );
        Request::prepared(&operations::GET_REWARD, request.build(), crate::decode::json)
    }
    #[cfg(feature = "rewards")]
    /// `POST /v1/rewards/{reward_id}/reverse`
    #[inline]
    pub fn reverse_reward(
        &self,
        reward_id: &types::RewardId,
        body: &types::RewardReversePost,
    ) -> Result<Request<types::RewardResponse>, BuildError> {
        crate::check::segment(&operations::REVERSE_REWARD, "reward_id", reward_id)?;
        let url = format!(
            "{}/v1/rewards/{}/reverse", self.baseurl, encode_path(& reward_id
            .to_string()),
        );
        let request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body);
        Request::prepared(
            &operations::REVERSE_REWARD,
            request.build(),
            crate::decode::json,
        )
    }
}
